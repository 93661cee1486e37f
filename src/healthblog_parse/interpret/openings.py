"""First looks at a line: the word that it begins with, and which words it holds.

Facts.  Nearly every line of a page is asked whether it is one of some hundreds of wordings, and nearly every line is
none.  A wording begins with one of some words, or holds one of some words; telling that is one look-up, trying the
wording's expression is dozens of steps.  Several questions are asked of one line in turn: its words are told once.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..expressions import Expression

_LETTERS = Expression(r"[^\W\d_]+")
MARKS = "’‘“”…–—„€🙂😉"
"""The commonest characters beyond Latin-1; no letters."""
_LETTER_OR_BLANK = bytes(
    ord(sign.lower() if sign.isalnum() and not sign.isdecimal() else " ") for sign in map(chr, range(256))
)
"""What stands for each character of Latin-1: its small letter, or a blank; an expression takes four times as long."""
_OPENING = Expression(r"\W*([^\W\d_]+|[\d_])?")
_DOTTED = "i\u0307"
"""What becomes of the capital of a Turkish "i"."""
NUMBER = "#"
"""The opening of a line that begins with a digit."""


@lru_cache(maxsize=512)
def opening(text: str) -> str:
    """The word that a line begins with in lower case, signs before it left out.

    Args:
        text: A line.

    Returns:
        ``NUMBER`` where a digit stands there, "©" where that sign stands before it, empty where nothing does.
    """
    start = text.partition(" ")[0]
    if start.isalpha():
        low = start.lower()  # nearly every line: told without an expression
        return low if low.isascii() else low.replace(_DOTTED, "i")
    match = _OPENING.match(text)
    first = match[1] if match is not None else None
    if match is not None and "©" in match[0]:
        return "©"
    if first is None:
        return ""
    return first.lower() if first.isalpha() else NUMBER


def words_of(text: str) -> list[str]:
    """The words of a line in lower case, in order: every run of letters."""
    if not text.isascii():
        for mark in MARKS:
            text = text.replace(mark, " ")
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return _LETTERS.findall(text.lower())
    return data.translate(_LETTER_OR_BLANK).decode("latin-1").split()


@lru_cache(maxsize=512)
def words_in(text: str) -> frozenset[str]:
    """The words of a line in lower case, for asking whether one of them stands there."""
    return frozenset(words_of(text))


def lines_with(lines: str, stems: Iterable[str]) -> dict[tuple[int, int], None]:
    """Where the lines stand that hold one of the stems, found without a look at each line.

    Args:
        lines: Names, each between two line breaks, the first and the last too.
        stems: What is looked for, as it is written in the lines.

    Returns:
        Start and end of each such line, stem by stem, none twice.
    """
    found: dict[tuple[int, int], None] = {}
    for stem in stems:
        if stem not in lines:
            continue  # nearly every stem
        at = lines.find(stem)
        while at >= 0:
            end = lines.find("\n", at)
            found[lines.rfind("\n", 0, at) + 1, end] = None
            at = lines.find(stem, end)
    return found
