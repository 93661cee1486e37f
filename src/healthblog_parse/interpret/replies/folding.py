"""Folded words of many short texts at once, for asking whether any of a set of names is among them.

Why: folding letter by letter costs more than all rules together.  Most pages keep to the letters of Latin-1
and windows-1252; there one encoding of all texts and one translation of bytes does the same.  Texts with other
letters (emoji are none) are folded one by one, and letter by letter.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...expressions import Expression
from ..names import fold, folded_words
from ..openings import MARKS

_SEPARATOR = "\x00"
_TWO_LETTERS = (("ß", "ss"), ("æ", "ae"), ("Æ", "ae"))
_BEYOND = Expression(r"[^\x00-\xff]+")
_WINDOWS = {"œ": "oe", "Œ": "oe", "Š": "s", "š": "s", "Ÿ": "y", "Ž": "z", "ž": "z", "ƒ": " "}
"""Letters that windows-1252 has and Latin-1 has not, folded."""
_COMBINING = range(0x300, 0x370)


def _folded_byte(code: int) -> int:
    if code == 0:
        return 0
    character = chr(code)
    folded = fold(character) if character.isalnum() else ""
    return ord(folded) if len(folded) == 1 and folded.isascii() and folded.isalnum() else ord(" ")


_FOLDED = bytes(_folded_byte(code) for code in range(256))


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """The folded words of each text, as `folded_words` gives them."""
    folded = _folded(_SEPARATOR.join(texts))
    parts = folded.split(_SEPARATOR) if folded is not None else ()
    if len(parts) == len(texts):
        return [part.split() for part in parts]
    each = [_folded(text.replace(_SEPARATOR, " ")) for text in texts]
    return [folded_words(text) if one is None else one.split() for one, text in zip(each, texts, strict=True)]


def _folded(joined: str) -> str | None:
    """Joined texts with each character folded, or a blank for it; ``None`` if some letter needs more."""
    if not joined.isascii():
        for letter, pair in _TWO_LETTERS:
            joined = joined.replace(letter, pair)
        for mark in MARKS:
            joined = joined.replace(mark, " ")
    try:
        data = joined.encode("latin-1")
    except UnicodeEncodeError:
        for character in set("".join(_BEYOND.findall(joined))):
            if character in _WINDOWS:
                joined = joined.replace(character, _WINDOWS[character])
            elif character.isalnum() or ord(character) in _COMBINING:
                return None
        data = joined.encode("latin-1", "replace")
    return data.translate(_FOLDED).decode("ascii")
