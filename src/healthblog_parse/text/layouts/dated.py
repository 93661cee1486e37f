"""A name and a date, on one line or on neighbouring lines, then the text.

Facts: nearly all comment systems print who and when next to each other; flattened, the two stand on one line
("Ken Jan 24, 2026 At 8:26 am", "Von Name am ..."), or the name on the line before ("Cindy says" / date), or
on the line after.  Which it is, is the same in the whole page.

Rules.
1. An anchor is a short line that is a date and little else.
2. For each place of the name, count the anchors that have a plausible name there; the place with most
   evidence is the page's.  "says" and its like behind a name count more.
3. Headers whose place does not fit are no headers: a date that a comment mentions splits nothing.
4. Where prose stands between the area's beginning and the first header, headers close their comments.

Known failures: comments without any date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import frozen

from ...interpret.date_spans import FoundDate, find_dates
from ...interpret.wordings import is_interface, reply_target, without_says
from ..lines import Line
from .interface import Header, Layout, says_so

_LONGEST = 170
_LONGEST_NAME = 60
_TIME = re.compile(r"\d\s?[:h.]\s?\d\d\s?(?:uhr|[ap]\.?m|$|\b)|\d\s?[ap]m\b", re.I)
_CLOCK = re.compile(r"^[\s@•,|-]{0,5}\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?", re.I)
_GLUE = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=[a-zäöüßéè])(?=[A-ZÄÖÜ])")
_LONGEST_GLUED = 90
_LONGEST_WORDED = 24
"""Characters; longer lines without a digit hold no date."""
_EDGE = ' \t-–—|·•,;:/()[]@#*>»«“”"…'
_JOINT = re.compile(
    r"(?:\s|^)(?:on|at|am|um|vom|den|le|el|il|em|op|à|a las|alle|posted|veröffentlicht|publié|date|der|die)\W*$|"
    r"^\W*(?:uhr|h|at|um|utc|gmt|est|edt|pst|pdt|cet|edited|bearbeitet)\b\W*",
    re.I,
)
_NUMBER = re.compile(r"^\s*#?\s*(\d{1,5})[.):]?\s+(?=\D)|^\s*#(\d{1,5})\b")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]?$")
_INITIAL_END = re.compile(r"\b(?:[A-ZÄÖÜ]|Dr|Jr|Sr|St|Prof|Mr|Mrs|Ms|Ph\.D|M\.D)\.$")


@frozen(kw_only=True)
class _Anchor:
    """A line that holds a date and little else."""

    line: int
    before: str
    date: str
    after: str


def find_headers(lines: Sequence[Line], start: int, stop: int) -> Layout | None:
    """The headers of the page's own place for names between two lines; ``None`` without any."""
    anchors = [
        anchor for number in range(start, stop) if (anchor := _anchor(number, lines[number].text)) is not None
    ]
    best: list[Header] = []
    most = 0.0
    for place in (_same_line, _line_before, _behind_date, _line_after):
        headers, strength = _read(place, anchors, lines)
        if strength > most:
            best, most = headers, strength
    if not best:
        return None
    return Layout(name="dated", headers=tuple(best), strength=most)


def _read(
    place: Callable[[_Anchor, Sequence[Line]], tuple[Header, float] | None],
    anchors: Sequence[_Anchor],
    lines: Sequence[Line],
) -> tuple[list[Header], float]:
    headers: list[Header] = []
    strength = 0.0
    shape: tuple[bool, bool] | None = None
    for anchor in anchors:
        found = place(anchor, lines)
        if found is None or (headers and found[0].first <= headers[-1].last):
            continue
        if shape is not None and _shape(anchor.date) != shape:
            continue  # the date of something else
        shape = _shape(anchor.date)
        headers.append(found[0])
        strength += found[1]
    return headers, strength


def _shape(date: str) -> tuple[bool, bool]:
    """Whether a date has a time, and whether it has a word."""
    return _TIME.search(date) is not None, any(char.isalpha() for char in date)


def _is_day(found: FoundDate) -> bool:
    value = found.reading.value
    return value.day is not None if value is not None else found.reading.status != "unparsable"


def _dates_in(text: str) -> tuple[str, tuple[FoundDate, ...]]:
    """The line and the dates in it; a name glued to the date is parted from it."""
    found = find_dates(text)
    if len(text) < _LONGEST_GLUED and (not found or text[found[0].start - 1 : found[0].start] == "."):
        parted = _GLUE.sub("\u2009", text)
        if parted != text:
            again = find_dates(parted)
            if again:
                return parted, again
    return text, found


def _anchor(number: int, text: str) -> _Anchor | None:
    if len(text) > _LONGEST or (not any(map(str.isdecimal, text)) and len(text) > _LONGEST_WORDED):
        return None
    text, found = _dates_in(text)
    if not found or len(found) > 2 or not _is_day(found[0]):
        return None
    first, last = found[0], found[-1]
    before = text[: first.start]
    after = text[first.end :] if len(found) == 1 or last.start - first.end > 12 else text[last.end :]
    after = _CLOCK.sub("", after)
    after = _JOINT.sub("", after).strip(_EDGE)
    if after and not is_interface(after) and len(after) > _LONGEST_NAME:
        return None
    before = _JOINT.sub("", before.replace("\u2009", "").strip()).strip()
    return _Anchor(line=number, before=before, date=text[first.start : first.end], after=after)


def _same_line(anchor: _Anchor, lines: Sequence[Line]) -> tuple[Header, float] | None:
    number, text = _numbered(anchor.before)
    if not text or (anchor.after and not is_interface(anchor.after) and len(anchor.after) > 25):
        return None
    weight = _likeness(text)
    if not weight:
        return None
    return _header(anchor, anchor.line, anchor.line, text, number), weight


def _line_before(anchor: _Anchor, lines: Sequence[Line]) -> tuple[Header, float] | None:
    if anchor.before.strip(_EDGE) and not is_interface(anchor.before):
        return None
    at = anchor.line - 1
    while at >= max(0, anchor.line - 3) and (is_interface(lines[at].text) or not _likeness(lines[at].text)):
        if not is_interface(lines[at].text):
            return None
        at -= 1
    if at < max(0, anchor.line - 3):
        return None
    number, text = _numbered(lines[at].text)
    weight = _likeness(text)
    return (_header(anchor, at, anchor.line, text, number), weight) if weight else None


def _line_after(anchor: _Anchor, lines: Sequence[Line]) -> tuple[Header, float] | None:
    at = anchor.line + 1
    if anchor.before.strip(_EDGE) or anchor.after or at + 1 >= len(lines):
        return None
    weight = _likeness(lines[at].text)
    if not weight or is_interface(lines[at].text):
        return None
    return _header(anchor, anchor.line, at, lines[at].text, None), 0.9 * weight


def _behind_date(anchor: _Anchor, lines: Sequence[Line]) -> tuple[Header, float] | None:
    if anchor.before.strip(_EDGE) or not anchor.after or is_interface(anchor.after):
        return None
    weight = _likeness(anchor.after)
    return (_header(anchor, anchor.line, anchor.line, anchor.after, None), 0.9 * weight) if weight else None


def _numbered(text: str) -> tuple[int | None, str]:
    match = _NUMBER.match(text)
    if match is None:
        return None, text
    return int(match[1] or match[2]), text[match.end() :]


def _header(anchor: _Anchor, first: int, last: int, name: str, number: int | None) -> Header:
    addressee = reply_target(anchor.after) if anchor.after else None
    clean = without_says(" ".join(name.strip().split())).strip(_EDGE)
    return Header(
        first=first, last=last, author=clean or None, date=anchor.date, number=number, addressee=addressee
    )


def _likeness(text: str) -> float:
    """How much a line looks like the name of somebody who comments: 0, 1, or 1.6 with "says"."""
    if not text or len(text) > _LONGEST_NAME + 20 or is_interface(text):
        return 0
    if says_so(text):
        return 1.6
    if len(text) > _LONGEST_NAME or len(text.split()) > 7:
        return 0
    if _SENTENCE_END.search(text) and not _INITIAL_END.search(text):
        return 0
    return 1.0 if any(char.isalnum() for char in text) else 0
