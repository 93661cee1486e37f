"""``Title - Author - Aug 24th 2009``: subject, name and date in one line, divided by hyphens.

Facts: every part may be empty ("RTMS useless - - Jun 11th 2010"), the title may hold the divider itself
("rTMS - my experience - K. Wilson - Oct 24th 2010"), and the date is always last.  So the line is read from
its end: the date, then the name, then everything else is the title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...interpret.date_spans import find_dates
from ..lines import Line
from .interface import Header, Layout

_DIVIDER = re.compile(r"(?:^|(?<=\s))[-–—|](?=\s|$)")
_LONGEST = 240


def find_headers(lines: Sequence[Line], start: int, stop: int) -> Layout | None:
    """The headers of this layout between two lines; ``None`` where no line has all three places."""
    headers = [header for number in range(start, stop) if (header := _read(number, lines[number].text))]
    if not headers:
        return None
    return Layout(name="titled", headers=tuple(headers), strength=1.5 * len(headers))


def _read(number: int, text: str) -> Header | None:
    if len(text) > _LONGEST or text[-1] in ".!?:;":
        return None
    dividers = list(_DIVIDER.finditer(text))
    if len(dividers) < 2:
        return None
    date = text[dividers[-1].end() :].strip()
    found = find_dates(date)
    if len(found) != 1 or found[0].end - found[0].start < len(date) - 2:
        return None
    name = text[dividers[-2].end() : dividers[-1].start()].strip()
    title = text[: dividers[-2].start()].strip()
    return Header(first=number, last=number, author=name or None, date=date, title=title or None)
