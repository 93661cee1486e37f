"""Folded words of many short texts at once, for asking whether any of a set of names is among them.

Why: folding letter by letter costs more than all rules together.  Most pages keep to the letters of Latin-1
and to typographic marks; there one encoding of all texts and one translation of bytes does the same, else to
those of windows-1252, whose encoder is slower.  Texts with other letters (emoji are none) are folded one by one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..names import fold, folded_words

_SEPARATOR = "\x00"
_MARKS = "’‘“”…–—„•€™"
"""The commonest characters beyond Latin-1; no letters."""
_TWO_LETTERS = (("ß", "ss"), ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"))
_OTHER_LETTERS = re.compile(r"[^\W_\x00-\xffŒœŠšŸŽžƒ]|[\u0300-\u036f]")
"""Letters that windows-1252 does not have, and combining marks."""


def _folded_byte(code: int, encoding: str) -> int:
    if code == 0:
        return 0
    character = bytes([code]).decode(encoding, errors="ignore")
    folded = fold(character) if character.isalnum() else ""
    return ord(folded) if len(folded) == 1 and folded.isascii() and folded.isalnum() else ord(" ")


_FOLDED_LATIN = bytes(_folded_byte(code, "latin-1") for code in range(256))
_FOLDED_WINDOWS = bytes(_folded_byte(code, "cp1252") for code in range(256))


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """The folded words of each text, as `folded_words` gives them."""
    folded = _folded(_SEPARATOR.join(texts))
    parts = folded.split(_SEPARATOR) if folded is not None else ()
    if len(parts) != len(texts):
        return [folded_words(text) for text in texts]
    return [part.split() for part in parts]


def _folded(joined: str) -> str | None:
    """Joined texts with each character folded, or a blank for it; ``None`` if some letter needs more."""
    if joined.isascii():
        return joined.encode("ascii").translate(_FOLDED_LATIN).decode("ascii")
    for letter, pair in _TWO_LETTERS:
        if letter in joined:
            joined = joined.replace(letter, pair)
    for mark in _MARKS:
        joined = joined.replace(mark, " ")
    try:
        return joined.encode("latin-1").translate(_FOLDED_LATIN).decode("ascii")
    except UnicodeEncodeError:
        if _OTHER_LETTERS.search(joined) is not None:
            return None
    return joined.encode("cp1252", "replace").translate(_FOLDED_WINDOWS).decode("ascii")
