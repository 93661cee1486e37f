"""Comments of a plain-text page: the area, the layout that explains it, the records.

Facts: everything between two headers belongs to the comment of the first one (of the second, where headers
stand behind their text); interface lines ("Reply", "Like") stand at the end of a record.

Rules, in order:
1. Every heading that announces comments opens a possible area; every layout reads it; the pair with the
   strongest evidence wins, the earlier heading where two are equal.
2. Without a heading, headers that say so themselves ("Anna says:") three times or more open the area.
3. The area ends where the form, the navigation or the page's frame begins.

Known failures: comments without any date; a last comment that runs into a frame of unknown wording.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from attrs import frozen

from ..interpret.counts import read_count
from ..interpret.wordings import is_interface, is_placeholder, is_reply_link
from ..records import RawComment, RawDate
from .area import Area, ends_comments, find_areas
from .layouts import Layout, finders, says_so
from .layouts.interface import Header
from .lines import Line, block_of, span_of

_PINGBACK = re.compile(r"(?:pingback|trackback)s?\s*:\s*(?P<title>.{1,200})", re.I)
_BARE = re.compile(r"[\d\s.,+\-–|·•↓↑»«()]{1,14}")
_LONE_HEADERS = 3
"""Headers that say so themselves from which comments need no heading."""
_FORM_FIRST = 3
"""Lines behind the heading in which the form may stand before the comments."""
_FAR, _FAR_CHARACTERS = 25, 3000
"""Lines and characters; the first header stands no farther behind the heading."""


@frozen(kw_only=True)
class TextComments:
    """The comments of the page and the lines that they take."""

    comments: tuple[RawComment, ...] = ()
    start: int | None = None
    """Number of the first line that is no article any more; ``None`` without comments and heading."""
    end: int | None = None
    """Number of the line behind the area."""
    declared: int | None = None


def read_comments(lines: Sequence[Line]) -> TextComments:
    """Every comment of the page."""
    areas = find_areas(lines)
    choice = _choose(lines, areas)
    if choice is None:
        return TextComments(declared=_declared(lines, areas))
    area, end, layout = choice
    headers = layout.headers
    placed = "after" if _close_their_comments(lines, area, headers) else "before"
    records = _records(lines, area, headers, end, placed)
    start = headers[0].first if area.heading is None else area.heading
    return TextComments(comments=tuple(records), start=start, end=end, declared=_declared(lines, areas))


def _choose(lines: Sequence[Line], areas: Sequence[Area]) -> tuple[Area, int, Layout] | None:
    best: tuple[Area, int, Layout] | None = None
    most = 0.9
    for area in areas:
        stop = _stop(lines, area.start)
        for find in finders():
            layout = find(lines, area.start, stop)
            if layout is None or _too_far(lines, area.start, layout.headers[0].first):
                continue
            if layout.strength > most + 0.01:
                best, most = (area, stop, layout), layout.strength
    return best or _without_heading(lines)


def _without_heading(lines: Sequence[Line]) -> tuple[Area, int, Layout] | None:
    """Comments that no heading announces: several headers that say so themselves."""
    for find in finders():
        layout = find(lines, 0, len(lines))
        if layout is None:
            continue
        clear = [header for header in layout.headers if says_so(lines[header.first].text)]
        if len(clear) >= _LONE_HEADERS:
            area = Area(heading=None, start=clear[0].first)
            stop = _stop(lines, clear[-1].last)
            inside = [header for header in layout.headers if area.start <= header.first < stop]
            return area, stop, Layout(name=layout.name, headers=tuple(inside), strength=float(len(inside)))
    return None


def _stop(lines: Sequence[Line], start: int) -> int:
    """Number of the line behind the area: the first that ends comments, but for one at its very beginning."""
    for number in range(start + _FORM_FIRST, len(lines)):
        if ends_comments(lines[number].text):
            return number
    return len(lines)


def _too_far(lines: Sequence[Line], start: int, first: int) -> bool:
    """Whether more stands between a heading and the first header than a form or one comment."""
    return first - start > _FAR and sum(len(line.text) for line in lines[start:first]) > _FAR_CHARACTERS


def _close_their_comments(lines: Sequence[Line], area: Area, headers: Sequence[Header]) -> bool:
    """Whether the text of a comment stands before its header: prose comes first in the area."""
    before = lines[area.start : headers[0].first]
    if area.heading is None or not before or len(headers) < 1:
        return False
    prose = [line for line in before if len(line.text) > 25 and not is_interface(line.text)]
    between = [other.first - one.last > 1 for one, other in itertools.pairwise(headers)]
    behind = lines[headers[-1].last + 1 : headers[-1].last + 3]
    follows = any(len(line.text) > 25 and not ends_comments(line.text) for line in behind[:1])
    return bool(prose) and all(between) and not follows


def _records(
    lines: Sequence[Line], area: Area, headers: Sequence[Header], end: int, placed: str
) -> list[RawComment]:
    records: list[RawComment] = []
    if placed == "after":
        starts = [area.start, *(header.last + 1 for header in headers[:-1])]
        for header, start in zip(headers, starts, strict=True):
            records.append(_record(header, lines[start : header.first], lines))
        return records
    closes = _closing_share(lines, headers, end) >= 0.6
    for number, header in enumerate(headers):
        last = number + 1 == len(headers)
        stop = end if last else headers[number + 1].first
        text = lines[header.last + 1 : stop]
        if last and closes:
            text = _until_reply(text)
        records.append(_record(header, text, lines))
        records.extend(_pingbacks(text))
    return records


def _closing_share(lines: Sequence[Line], headers: Sequence[Header], end: int) -> float:
    """How many records end in a line that asks for an answer."""
    closed = [
        any(is_reply_link(line.text) for line in lines[max(one.last + 1, other.first - 4) : other.first])
        for one, other in itertools.pairwise(headers)
    ]
    return sum(closed) / len(closed) if closed else 0.0


def _until_reply(text: Sequence[Line]) -> Sequence[Line]:
    for number, line in enumerate(text):
        if is_reply_link(line.text):
            return text[:number]
    return text


def _record(header: Header, text: Sequence[Line], lines: Sequence[Line]) -> RawComment:
    body = _without_interface(text)
    own = [*lines[header.first : header.last + 1], *body]
    own.sort(key=lambda line: line.start)
    return RawComment(
        author=header.author,
        date=RawDate(raw=header.date, rule="text") if header.date else None,
        title=header.title,
        blocks=tuple(block_of(line) for line in body if not is_placeholder(line.text)),
        number=header.number,
        addressee=header.addressee,
        span=span_of(own),
    )


def _without_interface(text: Sequence[Line]) -> list[Line]:
    body = [line for line in text if not _PINGBACK.match(line.text)]
    while body and (is_interface(body[-1].text) or _BARE.fullmatch(body[-1].text)):
        body.pop()
    while body and is_interface(body[0].text):
        body.pop(0)
    return [line for line in body if not is_reply_link(line.text)]


def _pingbacks(text: Sequence[Line]) -> list[RawComment]:
    found = []
    for line in text:
        match = _PINGBACK.match(line.text)
        if match is not None:
            found.append(RawComment(kind="pingback", author=match["title"], blocks=(), span=span_of([line])))
    return found


def _declared(lines: Sequence[Line], areas: Sequence[Area]) -> int | None:
    for area in areas:
        if area.heading is not None:
            count = read_count(lines[area.heading].text)
            if count is not None:
                return count
    return None
