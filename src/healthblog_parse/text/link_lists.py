"""Numbers of links, and the list of their addresses at the end, which text browsers print.

Facts: ``lynx -dump`` and ``links -dump`` print "[12]" before every link and, behind the page, "References" (also "Visible
links" and "Hidden links") with a line "12. https://..." for each.  The list is no part of the page, and no list of
the article's sources; a number before a line hides what the line is.

Rules: such a list ends the text; it is left out with its headings, and so are the numbers that lines begin with.

Known failures: numbers inside a line stay, since a line's text is what stands in the input.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import Expression
from .lines import Line

_ENTRY = Expression(r"\d{1,5}\. (?:[a-z][a-z0-9+.-]{1,20}:|#|/).*")
_HEADINGS = frozenset(
    ("references", "visible links", "hidden links", "visible links:", "hidden links:", "links", "links:")
)
_FEWEST = 3
_NUMBERS = Expression(r"(?:[*+o•#-] )?(?:\[\d{1,5}\] ?)+(?=\S)")


def without_link_lists(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of the page alone; the lines as they are where no list of addresses stands behind them."""
    first = len(lines)
    entries = 0
    while first and (
        (entry := _ENTRY.fullmatch(lines[first - 1].text)) or _is_heading(lines[first - 1].text)
    ):
        entries += entry is not None
        first -= 1
    if entries < _FEWEST or first == len(lines) or not _is_heading(lines[first].text):
        return tuple(lines)
    return tuple(map(_without_number, lines[:first]))


def _is_heading(text: str) -> bool:
    return text.casefold() in _HEADINGS


def _without_number(line: Line) -> Line:
    """The line without the numbers of links before it; one that holds nothing else stays."""
    number = _NUMBERS.match(line.raw) if "[" in line.raw[:8] else None
    if number is None:
        return line
    raw = line.raw[number.end() :]
    return Line(text=" ".join(raw.split()), raw=raw, start=line.start + number.end(), end=line.end)
