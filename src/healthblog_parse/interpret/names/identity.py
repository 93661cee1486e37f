"""Whether two displayed names are one person's.

Rules: letters, honorifics, accents, case, blanks and punctuation do not count; middle names and initials
must not contradict each other; an honorific with the surname alone is enough, a first name or a surname
alone is not.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from ...expressions import Expression
from ..openings import MARKS
from .kinds import without_honorific
from .reading import LONGEST_NAME, read_name, read_signature
from .tables import SUFFIXES

_TRANSLITERATION = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"}
)
_BASES = {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "’": "'"}
_TOKENS = Expression(r"[^\W_]+")
_CAMEL = Expression(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")


def _strip(text: str) -> str:
    """The text in compatibility form without combining marks."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _latin_letters() -> dict[str, str]:
    """Every Latin letter with marks (to U+024F, and U+1E00 to U+1EFF), folded, and its base."""
    letters = (chr(code) for block in (range(0xC0, 0x250), range(0x1E00, 0x1F00)) for code in block)
    folded = {letter.casefold() for letter in letters}
    return {letter: base for letter in folded if len(letter) == 1 and (base := _strip(letter)) != letter}


_PLAIN = str.maketrans(_latin_letters() | _BASES)
_SPLIT = _PLAIN | {
    code: " " for code in (*range(0x100), *range(0x2000, 0x2070), 0x20AC, 0x2122) if not chr(code).isalnum()
}
_SPLIT_ASCII = bytes(ord(chr(code).lower() if chr(code).isalnum() else " ") for code in range(128)).ljust(256)
"""The same for the bytes of ASCII, which most texts keep to: four times as quick."""
_BEYOND_LATIN = Expression(r"[^\x00-ſ ‐-⁞€™…]")


def fold(text: str) -> str:
    """Case, accents and ligatures taken off, for comparing."""
    if text.isascii():
        return text.casefold()
    folded = text.casefold().translate(_PLAIN)
    return folded if _BEYOND_LATIN.search(folded) is None else _strip(folded)


def folded_words(text: str) -> list[str]:
    """The folded words of a text: runs of letters and digits."""
    if not text.isascii():
        for mark in MARKS:
            text = text.replace(mark, " ")
    if text.isascii():
        return text.encode("ascii").translate(_SPLIT_ASCII).decode("ascii").split()
    folded = text.casefold().translate(_SPLIT)
    return folded.split() if _BEYOND_LATIN.search(folded) is None else _TOKENS.findall(_strip(folded))


def _spellings(text: str) -> tuple[str, ...]:
    """The folded text, and the one with umlauts written out."""
    plain = fold(text)
    if text.isascii():
        return (plain,)
    written = fold(unicodedata.normalize("NFC", text.casefold()).translate(_TRANSLITERATION))
    return (plain,) if written == plain else (plain, written)


class _Identity(NamedTuple):
    """What two spellings of a name are compared by."""

    tokens: tuple[tuple[str, ...], ...]
    """The words of the name, in each spelling."""
    honorific: bool


@lru_cache(maxsize=1024)
def _identity(text: str) -> _Identity:
    read = read_signature(text) if "|" not in text else read_name(text)
    bare = without_honorific(read.name)
    head, comma, tail = bare.partition(", ")
    if comma and " " not in tail and " " not in head and tail[:1].isupper():
        bare = f"{tail} {head}"
    if " " not in bare:
        bare = _CAMEL.sub(" ", bare)
    tokens = []
    for spelling in _spellings(bare):
        words = tuple(word for word in _TOKENS.findall(spelling.replace("'", "")) if word not in SUFFIXES)
        tokens.append(words or (spelling,))
    return _Identity(tokens=tuple(tokens), honorific=read.honorific is not None)


def same_person(one: str, other: str) -> bool:
    """Whether two displayed names are one person's, perhaps spelt differently.

    Args:
        one: A displayed name, credentials and honorific included or not.
        other: Another.

    Returns:
        True for equal names and for spellings that do not contradict each other; first names alone and
        surnames alone are not enough.
    """
    if one == other:
        return True
    if max(len(one), len(other)) > LONGEST_NAME:
        return False
    first, second = _identity(one), _identity(other)
    for mine in first.tokens:
        for yours in second.tokens:
            if "".join(mine) == "".join(yours) or _compatible(mine, yours):
                return True
            if first.honorific and len(mine) == 1 < len(yours) and mine[0] == yours[-1]:
                return True
            if second.honorific and len(yours) == 1 < len(mine) and yours[0] == mine[-1]:
                return True
    return False


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether first names and surname agree, with middle names left out or abbreviated."""
    if len(one) < 2 or len(other) < 2:
        return False
    if sorted(one) == sorted(other):
        return True
    if one[-1] != other[-1] or len(one[-1]) < 2 or not _agree(one[0], other[0]):
        return False
    middle, others = one[1:-1], other[1:-1]
    if len(middle) > len(others):
        middle, others = others, middle
    start = 0
    for word in middle:
        at = next((i for i in range(start, len(others)) if _agree(word, others[i])), None)
        if at is None:
            return False
        start = at + 1
    return True


def _agree(one: str, other: str) -> bool:
    return one == other or ((len(one) == 1 or len(other) == 1) and one[:1] == other[:1])
