"""Comments that no heading announces.

Facts: a site's own heading has wordings that nobody foresaw, and the form or the list may have none.  What tells
comments then: headers that say so themselves ("Anna says:"), links to answer or to report, the form below, and
times of the day in order.  Lists of articles have none of them.

Rules, in order:
1. Possible beginnings are above the first line that says who speaks, above the first link to answer, and above the
   first of a run of dates with a time, down to the form or the last of them.
2. Most records must show a sign, three at least; headers with a time need the form below or a sign in every record;
   a thread without any sign needs four short names, times in order and texts, and no headlines above its names.

Known failures: a single comment without heading, link and form; a thread without times and links.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import attrs
from attrs import define

from ..interpret.dates.written import read_date
from .area import find_stop
from .explain import (
    Choice,
    agreement,
    is_clear,
    layouts_of,
    links,
    segments,
    speaks_at,
    strength_of,
)
from .furniture import marks_comments
from .layouts import Layout
from .speech import introduces, says_so, speaks
from .view import Readings, View, open_view

_CLEAR, _CLEAR_SHARE = 3, 0.7
"""Records that need no heading, from which a whole area needs none, and their part of all."""
_FAR, _ABOVE = 25, 4
"""Lines above a link in which its date stands, and above a date in which the rest of its header stands."""
_SAID = 1.5
_REGULAR, _SHORT_NAMES = 4, 2.6
"""Fewest records of a thread that only its regularity tells, and words of their names on average."""
_LONGEST_GAP = 60


def choose_without_heading(
    readings: Readings, declared: int | None, most: float, budget: int
) -> Choice | None:
    """The area and the layout that explain most where nothing announces comments.

    Args:
        readings: The page.
        declared: The number of comments that some heading states.
        most: What an area has to be stronger than.
        budget: Lines of areas that may still be read; the first area is read however long it is where any are left.
    """
    best: Choice | None = None
    for start in dict.fromkeys(_possible_starts(readings) if budget > 0 else ()):
        if budget <= 0:
            break
        view = open_view(readings, start, find_stop(readings, start), headed=False)
        budget -= view.stop - view.start
        for layout in layouts_of(view):
            choice = _accepted(view, layout, min(_CLEAR, declared or _CLEAR))
            if choice is None:
                continue
            strength = strength_of(choice.view, choice.layout, ()) * agreement(declared, choice.layout)
            if strength > most:
                best, most = choice, strength
    return best


def _accepted(view: View, layout: Layout, fewest: int) -> Choice | None:
    """The layout from its first sure header on; ``None`` where too little tells comments."""
    if not layout.dated and layout.headers[0].weight < 1:
        return None
    if len(layout.headers) == 1 and not _may_be_alone(view, layout):
        return None
    clear = [is_clear(view, segment) for segment in segments(layout, view.start, view.stop)]
    if _is_sealed(view, layout, all(clear)) or _is_regular(view, layout):
        clear = [True] * len(clear)
    elif not any(clear) or sum(clear) < max(fewest, _CLEAR_SHARE * (len(clear) - clear.index(True))):
        return None
    if _stand_below(view, layout):
        view, layout = _from_first_text(view, layout)
    else:
        layout = attrs.evolve(layout, headers=layout.headers[clear.index(True) :], place="before")
    return Choice(heading=None, view=view, layout=layout)


def _may_be_alone(view: View, layout: Layout) -> bool:
    """Whether a single header may head a comment: the article's byline has a day and no time of it."""
    header = layout.headers[0]
    untimed = header.shape is not None and not header.shape[0]
    return not untimed or introduces(view.text(header.first))


def _stand_below(view: View, layout: Layout) -> bool:
    """Whether headers without a heading stand behind their texts: nothing behind the last one, or "Posted by" and no text."""
    headers = layout.headers
    if len(headers) < _CLEAR or headers[0].foot is not None or not layout.dated:
        return False
    if any(introduces(view.text(header.first)) for header in headers):
        return False
    behind = range(headers[-1].last + 1, view.stop)
    if all(map(view.furniture, behind)):
        return True  # else the last comment were empty
    return all(says_so(view.text(header.first)) or header.weight > _SAID for header in headers) and not any(
        view.is_text(at) for at in behind
    )


def _from_first_text(view: View, layout: Layout) -> tuple[View, Layout]:
    """The view from the first text on: it is at most as long as the longest of the others."""
    longest = max(other.first - one.last for one, other in pairwise(layout.headers))
    start = max(layout.headers[0].first - longest + 1, view.start)
    return attrs.evolve(view, start=start), attrs.evolve(layout, place="after")


def _is_sealed(view: View, layout: Layout, clear: bool) -> bool:
    """Whether headers with a time of the day need no number: no list of articles has a form below, or links to answer."""
    headers = layout.headers
    if not all(header.shape is not None and header.shape[0] for header in headers):
        return False
    form = view.stop < len(view.readings.lines) and view.readings.end(view.stop) == "form"
    if len(headers) == 1:
        return clear and (form or speaks(view.text(headers[0].first)))
    return clear or form


def _is_regular(view: View, layout: Layout) -> bool:
    """Whether many short names with times of the day, in order of time, head texts: a thread without any other sign."""
    headers = layout.headers
    if len(headers) < _REGULAR or not all(header.shape is not None and header.shape[0] for header in headers):
        return False
    words = sum(len((header.author or "").split()) for header in headers)
    texts = sum(
        any(view.is_text(at) for at in range(begin, end))
        for _, begin, end in segments(layout, view.start, view.stop)
    )
    if words > _SHORT_NAMES * len(headers) or texts < _CLEAR_SHARE * len(headers):
        return False
    if sum(_is_headed(view, header.first) for header in headers) >= _CLEAR_SHARE * len(headers):
        return False
    times = [str(value) for header in headers if (value := read_date(header.date).value) is not None]
    later = sum(one < other for one, other in pairwise(times))
    earlier = sum(one > other for one, other in pairwise(times))
    return max(later, earlier) >= _CLEAR_SHARE * (len(headers) - 1)


def _is_headed(view: View, first: int) -> bool:
    """Whether a line that may be a headline stands above a header: what ends no sentence, and is not of the interface."""
    above = first - 1
    return above >= 0 and not view.is_text(above) and not view.furniture(above)


@define
class _Signs:
    """The first lines of a page that hold each sign of comments, found in one walk; ``None`` for one that none holds."""

    speaker: int | None = None
    """A line that says who speaks."""
    dated_speaker: int | None = None
    """The same with a date in it or below it."""
    link: int | None = None
    """A link to answer."""
    mark: int | None = None
    """What stands beside comments only."""
    form: int | None = None
    last_timed: int | None = None
    """The last date with a time."""
    timed: int = 0
    """How many dates have a time."""


def _signs_of(readings: Readings) -> _Signs:
    found = _Signs()
    for at, line in enumerate(readings.lines):
        if found.dated_speaker is None and speaks_at(readings, at):
            if found.speaker is None:
                found.speaker = at
            if _is_dated(readings, at):
                found.dated_speaker = at
        if found.link is None and links(readings, at):
            found.link = at
        if found.mark is None and marks_comments(line.text):
            found.mark = at
        if found.form is None and readings.end(at) == "form":
            found.form = at
        if _is_timed(readings, at):
            found.timed += 1
            found.last_timed = at
    return found


def _is_dated(readings: Readings, at: int) -> bool:
    below = at + 1
    return readings.anchor(at) is not None or (
        below < len(readings.lines) and readings.anchor(below) is not None
    )


def _possible_starts(readings: Readings) -> list[int]:
    """The first line that says who speaks; the line above the first link to answer that may head its comment."""
    signs = _signs_of(readings)
    starts = [at for at in (signs.speaker, signs.dated_speaker) if at is not None]
    for place in (signs.link, signs.mark):
        starts.extend(_starts_above(readings, place) if place is not None else ())
    if signs.timed >= _REGULAR and signs.last_timed is not None:
        starts.extend(_start_of_run(readings, signs.last_timed + 1))
    if signs.form is not None:
        starts.extend(_start_of_run(readings, signs.form))
    return starts


def _is_timed(readings: Readings, at: int) -> bool:
    anchor = readings.anchor(at)
    return anchor is not None and anchor.shape is not None and anchor.shape[0]


def _start_of_run(readings: Readings, form: int) -> Iterator[int]:
    """A little above the first of the dates with a time that follow each other down to a line."""
    first, gap = None, 0
    for at in range(form - 1, -1, -1):
        if _is_timed(readings, at):
            first, gap = at, 0
        gap += 1
        if gap > _LONGEST_GAP:
            break
    if first is not None:
        yield max(first - 1, 0)


def _starts_above(readings: Readings, link: int) -> Iterator[int]:
    """Where the record of a link to answer may begin: a little, and farther, above the date before it."""
    above = range(min(link + 1, len(readings.lines) - 1), max(link - _FAR, -1), -1)
    head = next((at for at in above if readings.anchor(at) is not None), None)
    if head is not None:
        yield max(head - _ABOVE, 0)
        yield max(head - _FAR, 0)
    elif any(_is_timed(readings, at) for at in range(link + 1, min(link + _ABOVE, len(readings.lines)))):
        yield max(link - _ABOVE, 0)  # a board prints who that is above the date
