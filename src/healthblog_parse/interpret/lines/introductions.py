"""How sites introduce an author: the words over a note about the author, and those before the name, "About Jane Roe"."""

from __future__ import annotations

import re

from ...expressions import Expression
from ..openings import opening
from ..wording_table import Table, Wordings

_OF_AUTHOR = Wordings(
    Table(
        r"""
        about :: about (?:the |this |your )?(?:author|writer|reviewer|blogger)s?\b
        meet :: meet the authors?\b
        author :: author bio\b
        über :: über (?:den autor|die autorin|die autor[:*_]?innen|die autoren)\b
        zum zur :: zu(?:m autor|r autorin)\b
        à :: à propos de l(?:’|')(?:auteure?|autrice)\b
        sobre acerca :: (?:sobre|acerca de) (?:el|la|o|a) autora?\b
        acerca :: acerca del autor\b
        sull :: sull(?:’|')(?:autore|autrice)\b
        over :: over de auteur\b
        om :: om (?:författaren|forfatteren)\b
        o :: o autor(?:ze|ce)\b
        """,
        before=r"\W{0,3}",
    )
)
_COUNTED = Wordings(
    Table(
        r"""
        about über :: (?:about|über) .{3,40} \d{1,5} (?:articles|artikel|posts|beiträge)
        """,
        before=r"\W{0,3}",
        after=r"\W{0,3}",
    )
)
_HEADING = 40
"""Characters of a heading, which may go on in small letters: "About the authors and editors"."""
INTRODUCTION_STARTS = _OF_AUTHOR.first_words | _COUNTED.first_words
"""The words that lines begin with which introduce an author."""
_ABOUT = Expression(
    r"\s*(?:about|meet|über|ueber|sobre|à propos de|a propos de|acerca de|chi è|quem é|over|om)\s+(?:the author:?\s*)?",
    re.I,
)
_ABOUT_STARTS = frozenset("about meet über ueber sobre à a acerca chi quem over om".split())
"""The words that it begins with."""


def introduces_author(line: str) -> bool:
    """Whether a line begins what is said about the author: "About the author: Jane Roe", "Über die Autorin"; a sentence does not."""
    first = opening(line)
    if first not in INTRODUCTION_STARTS:
        return False
    low = line.lower()
    end = _OF_AUTHOR.end(first, low)
    if end is None:
        return _COUNTED.match(first, low)
    return len(line) <= _HEADING or not line[end:].lstrip()[:1].islower()


def name_introduced(line: str) -> str | None:
    """What stands behind "About", "Meet" and their like: "Jane Roe" in "About Jane Roe".

    Args:
        line: A short line.

    Returns:
        The rest of the line, or ``None`` where it begins with none of these words.
    """
    if opening(line) not in _ABOUT_STARTS:
        return None
    about = _ABOUT.match(line)
    return line[about.end() :] if about is not None else None
