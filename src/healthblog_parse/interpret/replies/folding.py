"""Folded words of many short texts at once, for asking whether any of a set of names is among them.

Why: folding letter by letter costs more than all rules together.  Most pages keep to the letters of
windows-1252; there one encoding of all texts and one translation of bytes does the same.  Texts with other
letters (emoji are none) are folded one by one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..names import fold, folded_words

_SEPARATOR = "\x00"
_TWO_LETTERS = (("ß", "ss"), ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"))
_OTHER_LETTERS = re.compile(r"[^\W_\x00-\xffŒœŠšŸŽžƒ]|[\u0300-\u036f]")
"""Letters that windows-1252 does not have, and combining marks."""


def _folded_byte(code: int) -> int:
    if code == 0:
        return 0
    character = bytes([code]).decode("cp1252", errors="ignore")
    folded = fold(character) if character.isalnum() else ""
    return ord(folded) if len(folded) == 1 and folded.isascii() and folded.isalnum() else ord(" ")


_FOLDED = bytes(_folded_byte(code) for code in range(256))


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """The folded words of each text, as `folded_words` gives them."""
    joined = _SEPARATOR.join(texts)
    if joined.isascii():
        data = joined.encode("ascii")
    else:
        for letter, pair in _TWO_LETTERS:
            if letter in joined:
                joined = joined.replace(letter, pair)
        try:
            data = joined.encode("cp1252")
        except UnicodeEncodeError:
            if _OTHER_LETTERS.search(joined) is not None:
                return [folded_words(text) for text in texts]
            data = joined.encode("cp1252", "replace")
    parts = data.translate(_FOLDED).decode("ascii").split(_SEPARATOR)
    if len(parts) != len(texts):
        return [folded_words(text) for text in texts]
    return [part.split() for part in parts]
