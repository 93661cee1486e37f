"""``Title - Author - Aug 24th 2009``: subject, name and date in one line, divided by hyphens.

Facts: every part may be empty ("RTMS useless - - Jun 11th 2010"), the title may hold the divider itself
("rTMS - my experience - K. Wilson - Oct 24th 2010"), and the date is always last.  So the line is read from
its end: the date, then the name, then everything else is the title.  JComments prints a dash between subject
and name only ("#7 The subject — Anna 2021-03-14 09:15").
"""

from __future__ import annotations

from ...expressions import Expression
from ...interpret.dates.spans import find_dates
from ..anchors import Anchor
from ..speech import read_speaker
from ..view import View
from .interface import Header, Layout

_DIVIDER = Expression(r"(?:^|(?<=\s))[-–—|](?=\s|$)")
_SIGNS = "-–—|"
_NUMBER = Expression(r"^(?:[+-]?\d{1,4} )?#(\d{1,5}) ")
_LONGEST = 240
_WEIGHT = 1.7


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` where no line has all three places."""
    headers = [
        header for number in range(view.start, view.stop) if (header := _read(number, view.text(number)))
    ]
    if not headers:
        headers = [header for anchor in view.anchors if (header := _numbered(anchor)) is not None]
    return Layout(name="titled", headers=tuple(headers)) if headers else None


def _read(number: int, text: str) -> Header | None:
    if len(text) > _LONGEST or text[-1] in ".!?:;" or sum(map(text.count, _SIGNS)) < 2:
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
    return Header(
        first=number, last=number, author=name or None, date=date, title=title or None, weight=_WEIGHT
    )


def _numbered(anchor: Anchor) -> Header | None:
    """ "#7 The subject — Anna" before the date."""
    number = _NUMBER.match(anchor.before)
    dividers = list(_DIVIDER.finditer(anchor.before))
    if number is None or not dividers:
        return None
    title = anchor.before[number.end() : dividers[-1].start()].strip()
    return Header(
        first=anchor.line,
        last=anchor.line,
        author=read_speaker(anchor.before[dividers[-1].end() :]).name,
        date=anchor.date,
        shape=anchor.shape,
        title=title or None,
        number=int(number[1]),
        weight=_WEIGHT,
    )
