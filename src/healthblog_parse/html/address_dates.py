"""The day in a page's address, and the day at the head of a page whose address has only the month.

Facts: blogs file their posts by year and month ("/2019/05/walk.html"); some show a day without a year above the text
("2 May"), because they show the posts of this year so, or because the year stands in a picture.

Rules.  The first address that the page states for itself and that holds a date counts (``url-path``).  Where it holds no day and the
page shows no other date of its publication, a line at the head, or a part of one, that is a day of that month is it.

Known failures: a day of the same month of another year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..expressions import Expression
from ..interpret.bylines.name_ends import split_strongly
from ..interpret.dates.written import read_date
from ..records import RawDate
from .dom import Index, where
from .region_lines import Line

_PATH = Expression(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)")
_ISO_DAY, _ISO_MONTH = 10, 7
"""Characters of a day and of a month for machines."""
_YEARLESS, _MOST_PARTS = 24, 3
"""Characters of a line, or of one of its parts, that shows a day and a month."""


def dates_of_address(index: Index, lines: Sequence[Line] | None, url: str | None) -> Iterator[RawDate]:
    """The date in the page's address, behind the day that a line shows without a year.

    Args:
        index: The page.
        lines: Its lines about who and when, where none of them tells when it was published.
        url: The page's address, where it is known.
    """
    for found in _of_address(index, url):
        if lines is not None and found.machine is not None and len(found.machine) == _ISO_MONTH:
            yield from _without_year(lines, found.machine)
        yield found


def _of_address(index: Index, url: str | None) -> Iterator[RawDate]:
    """The day, or the month, in the page's address."""
    addresses = [link.get("href") for link in index.by_tag["link"] if link.get("rel") == "canonical"]
    addresses += [meta.get("content") for meta in index.by_tag["meta"] if meta.get("property") == "og:url"]
    for address in (*addresses, url):
        match = _PATH.search(address or "")
        if match:
            parts = [part.zfill(2) for part in match.groups() if part]
            yield RawDate(machine="-".join(parts), rule="url-path", where=address, visible=False)
            return


def _without_year(lines: Sequence[Line], path: str) -> Iterator[RawDate]:
    """A line at the head, or a part of one, that is a day of a month: "2 May".

    Args:
        lines: The lines.
        path: A year and a month.
    """
    for line in lines:
        if line.zone not in {"head", "before"} or not any(map(str.isdigit, line.text)):
            continue
        for part in (line.text, *split_strongly(line.text, _MOST_PARTS)):
            text = part.strip(" ·•|,-–—")
            if len(text) <= _YEARLESS and any(map(str.isdigit, text)):
                day = str(read_date(f"{text} {path[:4]}").value or "")[:_ISO_DAY]
                if len(day) == _ISO_DAY and day.startswith(path):
                    yield RawDate(raw=text, machine=day, rule="date-line", where=where(line.element))
                    return
