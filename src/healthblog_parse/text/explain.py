"""How well a layout explains a possible comments area.

Facts: every layout finds some headers nearly everywhere.  The right one heads every record, leaves no date of
its shape unused, no record empty, and no text before the first.

Rules: each header adds its weight, and what is left unexplained takes away.  Headers stand behind their text where
text stands before the first one and none behind the last one.  A single header needs more than a date.  Headers without
a time of the day need text below names that are no headlines, or a link to answer; those without dates need sentences.
The first lines of a very long area tell its layout.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Literal

import attrs
from attrs import frozen

from ..expressions import Expression
from .area_words import stated_count
from .furniture import asks_for_answers, is_anonymous, marks_comments
from .layouts import Finder, Header, Layout, finders
from .posts import are_posts, count_comments
from .speech import introduces, speaks
from .view import Readings, View, open_view, same_shape

_POSITION = Expression(r"#\d{1,5}$")
_EMPTY, _THIN, _HEADED = 0.8, 0.3, 0.4
_UNUSED, _UNUSED_OTHER, _LEAD, _LONE_NAME = 0.5, 0.2, 0.3, 0.3
_RULES_OF_HOUSE = 1
"""Sentences that may stand between a heading and the first comment: how to behave there."""
_AGREES = 1.2
_FEWER = 4
"""How many times more comments a heading may state than headers without dates are found."""
_LINKED, _MANY_LINKED = "closed-by-links", 5
"""The layout whose records a link to answer closes, and how many of them are no chance."""
_LONG_AREA = 6000
"""Lines from which on an area's first ones tell its layout: no page changes it, and every layout is a reading of all."""
_QUOTED_SHARE = 0.2
"""Part of the headers that may stand directly under another one."""
_MANY = 3
"""Headers from which it is strange that all have one name."""
_LONGEST_RECORD = 400
_MOST_BETWEEN, _LONGEST_BETWEEN = 2, 90
"""Lines that are no known interface, between the heading of one comment and the comment, and their characters."""
_UNDATED_FEWEST = 3
_FEWEST_BLANKS, _WRITTEN = 4, 0.5
"""Blanks of a line that is a sentence, and part of the records without a time that hold one."""
_CLEAR = 0.3
"""Part of the records that show a sign of comments, from which nothing else is asked."""
_SENTENCE, _SENTENCE_ENDS = 120, (".", "!", "?", "…", "。", "！", "？", "।", "؟", ")", '"', "”")
"""Characters of a line that is a sentence however it ends, and what ends others."""
_HEADLINES = 3.5
"""Words of names on average, from which they are headlines."""


@frozen(kw_only=True)
class Choice:
    """The comments area and what reads it."""

    heading: int | None
    """Number of the heading's line; ``None`` without one."""
    view: View
    layout: Layout


def layouts_of(view: View) -> list[Layout]:
    """Every layout's headers in the area, each with its place."""
    if view.start >= view.stop:
        return []
    if view.stop - view.start <= _LONG_AREA:
        return [layout for find in finders() if (layout := _read(find, view)) is not None]
    find = _finder_of_first(view)
    layout = None if find is None else _read(find, view)
    return [] if layout is None else [layout]


def _read(find: Finder, view: View) -> Layout | None:
    """A layout's headers, with their place and without those that comments quote."""
    layout = find(view)
    if layout is None:
        return None
    return _without_quoted(attrs.evolve(layout, place=_place(view, layout)))


def _finder_of_first(view: View) -> Finder | None:
    """What explains the first lines of a long area best; ``None`` where nothing does."""
    first = open_view(view.readings, view.start, view.start + _LONG_AREA, headed=view.headed)
    strengths = [
        (strength_of(first, layout, ()), find)
        for find in finders()
        if (layout := _read(find, first)) is not None
    ]
    return max(strengths, key=lambda pair: pair[0])[1] if strengths else None


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
    frame = behind >= view.stop or view.readings.end(behind) is not None
    if not frame and any(view.is_text(at) for at in range(behind, view.stop)):
        return "before"
    return "before" if _are_closed_by_links(view, headers) else "after"


def _are_closed_by_links(view: View, headers: Sequence[Header]) -> bool:
    """Whether links to answer close the records: they stand above the next header, not below their own."""
    above = below = 0
    for header in headers:
        last = header.first - 1
        while last > view.start and view.furniture(last) and not view.readings.asks(last):
            last -= 1
        above += last > view.start and view.readings.asks(last)
        below += header.last + 1 < view.stop and links(view.readings, header.last + 1)
    return above > below


def segments(layout: Layout, start: int, stop: int) -> list[tuple[Header, int, int]]:
    """Every header with the lines of its text: the first, and the one behind the last.

    Args:
        layout: The headers, and whether they stand before or after their texts.
        start: The first line of the area.
        stop: The line behind its last.
    """
    headers = layout.headers
    if layout.place == "after":
        starts = [start, *(header.last + 1 for header in headers[:-1])]
        return [(header, begin, header.first) for header, begin in zip(headers, starts, strict=True)]
    stops = [*(header.first for header in headers[1:]), stop]
    return [
        (header, header.last + 1, header.foot if header.foot is not None else end)
        for header, end in zip(headers, stops, strict=True)
    ]


def strength_of(view: View, layout: Layout, headings: Collection[int]) -> float:
    """How well a layout explains the area.

    Args:
        view: The area.
        layout: The headers that a layout found in it.
        headings: Lines that head comments: one inside of the area counts against the layout.

    Returns:
        The strength: weights of the headers, less what stays unexplained; 0 or less where the layout explains nothing.
    """
    headers = layout.headers
    if len(headers) == 1 and not _is_sure(view, layout):
        return 0.0
    if not layout.dated and not _holds_sentences(view, layout):
        return 0.0
    records = segments(layout, view.start, view.stop)
    written = [any(map(view.is_text, range(begin, end))) for _, begin, end in records]
    if layout.dated and not _is_credible(view, records, sum(written)):
        return 0.0
    strength = sum(header.weight for header in headers)
    if len(headers) >= _MANY and _one_name(headers):
        if count_comments(view, records):
            return 0.0
        strength *= _LONE_NAME if len(headers) > _MANY else 1.0
    if len(headers) >= _MANY and are_posts(view, records):
        return 0.0
    for (_, begin, end), is_written in zip(records, written, strict=True):
        if not is_written:
            strength -= _EMPTY if all(map(view.furniture, range(begin, end))) else _THIN
    begin = headers[0].first if layout.place == "before" else view.start
    if any(begin <= at < view.stop for at in headings):
        strength = _HEADED * strength - 1
    strength -= _unused(view, headers)
    if layout.place == "before":
        lead = sum(view.is_text(at) for at in range(view.start, headers[0].first))
        strength -= _LEAD * min(lead - (_RULES_OF_HOUSE if view.headed else 0), 5) if lead else 0
    return strength


def _is_credible(view: View, records: Sequence[tuple[Header, int, int]], written: int) -> bool:
    """Whether headers without a time of the day head comments, not the headlines of other articles.

    Lists of articles below a heading about comments have days, too, and "2 hours ago"; but no link to answer, nobody
    who says something, headlines for names, and nothing written below them.

    Args:
        view: The area.
        records: Headers with the lines of their texts.
        written: How many of the records hold text.
    """
    if any(header.shape is not None and header.shape[0] for header, _, _ in records):
        return True
    if _is_column(records) and not any(is_clear(view, record) for record in records):
        return False
    if written >= _WRITTEN * len(records):
        words = sum([len((header.author or "").split()) for header, _, _ in records])
        if words <= _HEADLINES * len(records):
            return True
    return sum([is_clear(view, record) for record in records]) >= _CLEAR * len(records)


def _is_column(records: Sequence[tuple[Header, int, int]]) -> bool:
    """Whether all records have the same words for a date: "1 Mo" heads a column of a table."""
    dates = {header.date for header, _, _ in records}
    return len(records) > _MANY and len(dates) == 1 and all(header.shape is None for header, _, _ in records)


def _holds_sentences(view: View, layout: Layout) -> bool:
    """Whether headers without dates head what somebody wrote: most records hold a sentence of some words.

    Menus, lists of names and titles are short lines one below the other, too.
    """
    if len(layout.headers) < _UNDATED_FEWEST and layout.headers[0].weight < 1:
        return False
    records = segments(layout, view.start, view.stop)
    written = sum(
        any(view.is_text(at) and _is_sentence(view.text(at)) for at in range(begin, end))
        for _, begin, end in records
    )
    return written >= _WRITTEN * len(records)


def _is_sentence(text: str) -> bool:
    return text.count(" ") >= _FEWEST_BLANKS and (text.endswith(_SENTENCE_ENDS) or len(text) >= _SENTENCE)


def agreement(declared: int | None, layout: Layout) -> float:
    """How well the number of headers agrees with the one that a heading states; more than stated is strange, far fewer without dates is chance."""
    found = len(layout.headers)
    if not declared or found < declared:
        few = found < _MANY_LINKED if layout.name == _LINKED else not layout.dated
        return 0.0 if declared and few and found * _FEWER < declared else 1.0
    return _AGREES if found == declared else declared / found


def _is_sure(view: View, layout: Layout) -> bool:
    """Whether a single header is one.

    It says so, a link to answer stands beside it, the form stands below, or a heading with a number, or one
    close by where the date has a time, stands above.
    """
    (segment,) = segments(layout, view.start, view.stop)
    if is_clear(view, segment):
        return True
    if view.stop < len(view.readings.lines) and view.readings.end(view.stop) == "form":
        return True
    header = segment[0]
    if not view.headed or not header.date or (header.foot is not None and _goes_on(view, header.foot + 1)):
        return False
    stated, timed = stated_count(view.text(view.start - 1)), header.shape is not None and header.shape[0]
    if all(view.furniture(at) for at in range(view.start, header.first)):
        return timed or bool(stated)
    return timed and stated == 1 and _stands_close(view, header.first)


def _goes_on(view: View, at: int) -> bool:
    """Whether prose follows a date: the date heads it, and closes nothing."""
    while at < view.stop and view.furniture(at):
        at += 1
    return at < view.stop and view.is_text(at)


def _stands_close(view: View, first: int) -> bool:
    """Whether hardly more than the form stands between the heading and a header."""
    between = [at for at in range(view.start, first) if not view.furniture(at)]
    return len(between) <= _MOST_BETWEEN and not any(len(view.text(at)) > _LONGEST_BETWEEN for at in between)


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


def links(readings: Readings, at: int) -> bool:
    """Whether a link to answer stands in a line."""
    anchor = readings.anchor(at)
    return readings.asks(at) if anchor is None else asks_for_answers(anchor.after)


def _marks(readings: Readings, at: int) -> bool:
    """Whether a line, or what stands behind its date, is printed beside comments only."""
    text = readings.lines[at].text
    return (
        links(readings, at)
        or marks_comments(text)
        or (readings.anchor(at) is not None and _POSITION.search(text) is not None)
    )


def speaks_at(readings: Readings, at: int) -> bool:
    """Whether a line, or what stands in it before its date, says who speaks: "Anna wrote on 3.5.2019 at 9:12:"."""
    if speaks(readings.lines[at].text):
        return True
    anchor = readings.anchor(at)
    return anchor is not None and bool(anchor.before) and speaks(anchor.before)


def is_clear(view: View, segment: tuple[Header, int, int]) -> bool:
    """Whether a record needs no heading above: its header says so, or a link to answer stands in it."""
    header, begin, end = segment
    if speaks_at(view.readings, header.first):
        return True
    lines = [
        *range(header.first, header.last + 1),
        *range(begin, min(end, begin + _LONGEST_RECORD)),
    ]
    if header.foot is not None:
        lines.append(header.foot)
    return any(_marks(view.readings, at) for at in lines)
