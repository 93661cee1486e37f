"""Numbers of links, and the list of their addresses at the end, which text browsers print.

Facts: ``lynx -dump`` and ``links -dump`` print "[12]" before every link and, behind the page, "References" (also "Visible
links" and "Hidden links") with a line "12. https://..." for each; ``elinks`` puts a link's title there and the address in
the next line.  The list is no part of the page, and no list of the article's sources; a number in a line hides what the
line is.  Numbers go up through the page.

Rules: such a list ends the text; it is left out with its headings, and so is every number that is the next of its links, or one
of the few behind it.

Known failures: a number in brackets of the page's own that happens to be the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..expressions import Expression
from .lines import Line

_ENTRY = Expression(r"\d{1,5}\. (?:[a-z][a-z0-9+.-]{1,20}:|#|/).*")
_TITLED = Expression(r"\d{1,5}\. \S.*")
_ADDRESS = Expression(r"(?:[a-z][a-z0-9+.-]{1,20}:\S|#|/).*")
"""What stands below a link's title, blanks in it."""
_HEADINGS = frozenset(
    ("references", "visible links", "hidden links", "visible links:", "hidden links:", "links", "links:")
)
_FEWEST = 3
_NUMBER = Expression(r"\[(\d{1,5})\]")
_HIDDEN = 40
"""Links in a row that have no text."""


def without_link_lists(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of the page alone; the lines as they are where no list of addresses stands behind them."""
    first = len(lines)
    entries = 0
    while first:
        text = lines[first - 1].text
        if _is_heading(text):
            first -= 1
        elif _ENTRY.fullmatch(text) is not None:
            first, entries = first - 1, entries + 1
        elif first > 1 and _ADDRESS.fullmatch(text) and _TITLED.fullmatch(lines[first - 2].text):
            first, entries = first - 2, entries + 1
        else:
            break
    if entries < _FEWEST or first == len(lines) or not _is_heading(lines[first].text):
        return lines
    return lines[:first]


def _is_heading(text: str) -> bool:
    return text.casefold() in _HEADINGS


def without_link_numbers(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a page without the numbers of its links; a line that holds nothing else goes."""
    last = 0

    def seen(match: re.Match[str]) -> str:
        nonlocal last
        number = int(match[1])
        if not last < number <= last + _HIDDEN:
            return match[0]
        last = number
        return ""

    for line in lines:
        if "[" not in line.text:
            yield line
            continue
        raw = _NUMBER.sub(seen, line.raw)
        bare = raw.strip()
        if bare:
            start = line.start + (len(line.raw) - len(raw) if line.raw.endswith(raw) else 0)
            yield line._replace(text=" ".join(bare.split()), raw=bare, start=start)
