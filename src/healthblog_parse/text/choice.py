"""Which lines are the comments, and which layout reads them: the pair that explains most.

Facts: every layout finds some headers nearly everywhere.  The right one heads every record, leaves no date of
its shape unused, no record empty, and no text before the first.

Rules, in order:
1. Behind every heading that announces comments every layout is tried; each header adds its weight, and what is
   left unexplained takes away.  The best pair wins; of equal ones the one with the later heading.
2. Headers stand behind their text where text stands before the first one and none behind the last one.
3. Without a heading, headers that say so themselves, or records that links to answer close, open the area.

Known failures: a single comment without a heading; a list of related articles under a heading about comments.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise
from typing import Literal

import attrs
from attrs import frozen

from ..interpret.dates import read_date
from .area import end_of_comments, find_headings, find_stop, stated_count
from .furniture import asks_for_answers, is_anonymous, marks_comments
from .layouts import Header, Layout, finders
from .speech import introduces, says_so, speaks
from .view import Readings, View, open_view, same_shape

_POSITION = re.compile(r"#\d{1,5}$")
_FAR, _FAR_CHARACTERS = 25, 3000
"""Lines and characters; the first header stands no farther behind the heading."""
_LEAST = 0.85
_EMPTY, _THIN, _HEADED = 0.8, 0.3, 0.4
_UNUSED, _UNUSED_OTHER, _LEAD, _LONE_NAME = 0.5, 0.2, 0.3, 0.3
_AGREES = 1.2
_QUOTED_SHARE = 0.2
"""Part of the headers that may stand directly under another one."""
_CLEAR, _CLEAR_SHARE = 3, 0.7
"""Records that need no heading, from which a whole area needs none, and their part of all."""
_ABOVE = 4
"""Lines above a date in which the rest of its header stands."""
_SAID = 1.5
_REGULAR, _SHORT_NAMES = 4, 2.6
"""Fewest records of a thread that only its regularity tells, and words of their names on average."""
_LONGEST_RECORD, _LONGEST_GAP = 400, 60
_UNDATED_FEWEST = 3


@frozen(kw_only=True)
class Choice:
    """The comments area and what reads it."""

    heading: int | None
    """Number of the heading's line; ``None`` without one."""
    view: View
    layout: Layout


def choose(readings: Readings) -> Choice | None:
    """The area and the layout that explain most; ``None`` where nothing looks like comments."""
    best: Choice | None = None
    most, declared, agrees = _LEAST, None, 0.0
    headings = find_headings(readings.lines)
    for heading in headings:
        declared = stated_count(readings.lines[heading].text) or declared
        view = open_view(readings, heading + 1, find_stop(readings, heading + 1))
        for layout in _layouts(view):
            if _too_far(view, layout):
                continue
            agreement = _agreement(declared, layout)
            strength = _strength(view, layout, headings) * agreement
            if strength > most or (strength >= most - 0.01 and best is not None and best.heading != heading):
                best, most, agrees = Choice(heading=heading, view=view, layout=layout), strength, agreement
    if agrees >= 1:
        return best
    return _without_heading(readings, declared, most) or best


def _layouts(view: View) -> list[Layout]:
    if view.start >= view.stop:
        return []
    found = [layout for find in finders() if (layout := find(view)) is not None]
    placed = (attrs.evolve(layout, place=_place(view, layout)) for layout in found)
    return [_without_quoted(layout) for layout in placed]


def _without_quoted(layout: Layout) -> Layout:
    """The layout without headers that a comment begins with: pasted there from the comment it answers."""
    headers = layout.headers
    if layout.place == "after" or headers[0].foot is not None:
        return layout
    quoted = [False, *(other.first == one.last + 1 for one, other in pairwise(headers))]
    if not any(quoted) or sum(quoted) > _QUOTED_SHARE * len(headers):
        return layout
    kept = tuple(header for header, is_quoted in zip(headers, quoted, strict=True) if not is_quoted)
    return attrs.evolve(layout, headers=kept)


def _too_far(view: View, layout: Layout) -> bool:
    """Whether more stands between a heading and the first header than a form or one comment."""
    first = layout.headers[0].first
    return first - view.start > _FAR and (
        sum(len(view.text(at)) for at in range(view.start, first)) > _FAR_CHARACTERS
    )


def _place(view: View, layout: Layout) -> Literal["before", "after"]:
    """Whether headers stand before or behind their text."""
    headers = layout.headers
    if any(header.foot is not None for header in headers) or not layout.dated:
        return "before"
    if sum(introduces(view.text(header.first)) for header in headers) > len(headers) / 2:
        return "before"
    lead = any(view.is_text(at) for at in range(view.start, headers[0].first))
    if not lead or any(other.first - one.last < 2 for one, other in pairwise(headers)):
        return "before"
    behind = headers[-1].last + 1
    while behind < view.stop and view.furniture(behind):
        behind += 1
    frame = behind >= view.stop or end_of_comments(view.text(behind)) is not None
    return "after" if frame or not any(view.is_text(at) for at in range(behind, view.stop)) else "before"


def segments(layout: Layout, start: int, stop: int) -> list[tuple[Header, int, int]]:
    """Every header with the lines of its text: the first, and the one behind the last."""
    headers = layout.headers
    if layout.place == "after":
        starts = [start, *(header.last + 1 for header in headers[:-1])]
        return [(header, begin, header.first) for header, begin in zip(headers, starts, strict=True)]
    stops = [*(header.first for header in headers[1:]), stop]
    return [
        (header, header.last + 1, header.foot if header.foot is not None else end)
        for header, end in zip(headers, stops, strict=True)
    ]


def _strength(view: View, layout: Layout, headings: Collection[int]) -> float:
    """How well a layout explains the area."""
    headers = layout.headers
    if len(headers) == 1 and not _is_sure(view, layout):
        return 0.0
    if not layout.dated and len(headers) < _UNDATED_FEWEST and headers[0].weight < 1:
        return 0.0
    strength = sum(header.weight for header in headers)
    if len(headers) > _CLEAR and _one_name(headers):
        strength *= _LONE_NAME
    for _, begin, end in segments(layout, view.start, view.stop):
        text = [at for at in range(begin, end) if not view.furniture(at)]
        if not text:
            strength -= _EMPTY
        elif not any(view.is_text(at) for at in text):
            strength -= _THIN
    begin = headers[0].first if layout.place == "before" else view.start
    if any(begin <= at < view.stop for at in headings):
        strength = _HEADED * strength - 1
    strength -= _unused(view, headers)
    if layout.place == "before":
        lead = sum(view.is_text(at) for at in range(view.start, headers[0].first))
        strength -= _LEAD * min(lead, 5)
    return strength


def _agreement(declared: int | None, layout: Layout) -> float:
    """How well the number of headers agrees with the one that a heading states; more than stated is strange."""
    found = len(layout.headers)
    if not declared or found < declared:
        return 1.0
    return _AGREES if found == declared else declared / found


def _is_sure(view: View, layout: Layout) -> bool:
    """Whether a single header is one.

    It says so, a link to answer stands beside it, the form stands below, or a heading with a number, or one
    close by where the date has a time, stands above.
    """
    (segment,) = segments(layout, view.start, view.stop)
    if _is_clear(view, segment):
        return True
    if view.stop < len(view.readings.lines) and end_of_comments(view.text(view.stop)) == "form":
        return True
    header = segment[0]
    close = all(view.furniture(at) for at in range(view.start, header.first))
    if not (view.headed and close and header.date):
        return False
    return (header.shape is not None and header.shape[0]) or bool(stated_count(view.text(view.start - 1)))


def _one_name(headers: Sequence[Header]) -> bool:
    name = headers[0].author
    return all(header.author == name for header in headers) and not (name and is_anonymous(name))


def _unused(view: View, headers: Sequence[Header]) -> float:
    """What the dates that are in no header take away, those of the headers' shape more."""
    shape = next((header.shape for header in headers if header.shape is not None), None)
    used = {line for header in headers for line in range(header.first, header.last + 1)}
    used.update(header.foot for header in headers if header.foot is not None)
    begin = headers[0].first
    return sum(
        _UNUSED if same_shape(anchor.shape, shape) else _UNUSED_OTHER
        for anchor in view.anchors
        if anchor.line >= begin and anchor.line not in used
    )


def _without_heading(readings: Readings, declared: int | None, most: float) -> Choice | None:
    """Comments that no heading announces: headers that say so, or records that links to answer close."""
    best: Choice | None = None
    fewest = min(_CLEAR, declared or _CLEAR)
    for start in dict.fromkeys(_possible_starts(readings)):
        view = open_view(readings, start, find_stop(readings, start), headed=False)
        for layout in _layouts(view):
            if not layout.dated and layout.headers[0].weight < 1:
                continue
            clear = [_is_clear(view, segment) for segment in segments(layout, view.start, view.stop)]
            if _is_sealed(view, layout, all(clear)) or _is_regular(view, layout):
                clear = [True] * len(clear)
            elif sum(clear) < max(
                fewest, _CLEAR_SHARE * (len(clear) - clear.index(True) if any(clear) else 1)
            ):
                continue
            first = clear.index(True)
            kept = attrs.evolve(layout, headers=layout.headers[first:], place="before")
            if _stand_below(view, layout):
                view, kept = _from_first_text(view, layout)
            strength = _strength(view, kept, ()) * _agreement(declared, kept)
            if strength > most:
                best, most = Choice(heading=None, view=view, layout=kept), strength
    return best


def _stand_below(view: View, layout: Layout) -> bool:
    """Whether headers without a heading stand behind their texts: "Posted by", and no text behind the last one."""
    headers = layout.headers
    if len(headers) < _CLEAR or headers[0].foot is not None or not layout.dated:
        return False
    behind = range(headers[-1].last + 1, view.stop)
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
    form = view.stop < len(view.readings.lines) and end_of_comments(view.text(view.stop)) == "form"
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
    times = [str(value) for header in headers if (value := read_date(header.date).value) is not None]
    later = sum(one < other for one, other in pairwise(times))
    earlier = sum(one > other for one, other in pairwise(times))
    return max(later, earlier) >= _CLEAR_SHARE * (len(headers) - 1)


def _possible_starts(readings: Readings) -> list[int]:
    """The first line that says who speaks; the line above the first link to answer that may head its comment."""
    starts: list[int] = []
    lines = readings.lines
    speakers = [at for at, line in enumerate(lines) if speaks(line.text)]
    dated = (
        at for at in speakers if any(readings.anchor(near) for near in range(at, min(at + 2, len(lines))))
    )
    starts.extend((*speakers[:1], *islice(dated, 1)))
    link = next((at for at in range(len(lines)) if _links(readings, at)), None)
    mark = next((at for at, line in enumerate(lines) if marks_comments(line.text)), None)
    for place in (link, mark):
        starts.extend(_starts_above(readings, place) if place is not None else ())
    timed = [at for at in range(len(lines)) if _is_timed(readings, at)]
    if len(timed) >= _REGULAR:
        starts.extend(_start_of_run(readings, timed[-1] + 1))
    form = next((at for at, line in enumerate(lines) if end_of_comments(line.text) == "form"), None)
    if form is not None:
        starts.extend(_start_of_run(readings, form))
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


def _links(readings: Readings, at: int) -> bool:
    """Whether a link to answer stands in a line."""
    anchor = readings.anchor(at)
    return asks_for_answers(readings.lines[at].text if anchor is None else anchor.after)


def _marks(readings: Readings, at: int) -> bool:
    """Whether a line, or what stands behind its date, is printed beside comments only."""
    text = readings.lines[at].text
    return (
        _links(readings, at)
        or marks_comments(text)
        or (readings.anchor(at) is not None and _POSITION.search(text) is not None)
    )


def _is_clear(view: View, segment: tuple[Header, int, int]) -> bool:
    """Whether a record needs no heading above: its header says so, or a link to answer stands in it."""
    header, begin, end = segment
    if speaks(view.text(header.first)):
        return True
    lines = [*range(header.first, header.last + 1), *range(begin, min(end, begin + _LONGEST_RECORD))]
    if header.foot is not None:
        lines.append(header.foot)
    return any(_marks(view.readings, at) for at in lines)
