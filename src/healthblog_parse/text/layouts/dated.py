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

from ...interpret.date_spans import find_dates
from ...interpret.wordings import is_interface, reply_target, without_says
from ..lines import Line
from .interface import Header, Layout

_LONGEST = 170
_LONGEST_NAME = 60
_SAYS = re.compile(
    r"\b(?:says?|said|wrote|writes|sagte?|schreibt|schrieb|meint|dit|a dit|écrit|a écrit|dice|dijo|ha detto|"
    r"scrive|disse|diz|escreveu|zegt|schreef)\b\W*$|^(?:by|von|par|por|di|door|de|comment(?:aire)? (?:by|par|von))\s",
    re.I,
)
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


def find_headers(lines: Sequence[Line]) -> Layout | None:
    """The headers of the page's own place for names; ``None`` without any."""
    anchors = [anchor for number, line in enumerate(lines) if (anchor := _anchor(number, line.text))]
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
    for anchor in anchors:
        found = place(anchor, lines)
        if found is None or (headers and found[0].first <= headers[-1].last):
            continue
        headers.append(found[0])
        strength += found[1]
    return headers, strength


def _anchor(number: int, text: str) -> _Anchor | None:
    if len(text) > _LONGEST or not (any(char.isdecimal() for char in text) or len(text) < 24):
        return None
    found = find_dates(text)
    if not found:
        return None
    first, last = found[0], found[-1]
    if len(found) > 2:
        return None
    before = text[: first.start]
    after = text[first.end :] if len(found) == 1 or last.start - first.end > 12 else text[last.end :]
    after = _JOINT.sub("", after).strip(_EDGE)
    if after and not is_interface(after) and len(after) > _LONGEST_NAME:
        return None
    before = _JOINT.sub("", before.strip()).strip()
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
    if _SAYS.search(text):
        return 1.6
    if len(text) > _LONGEST_NAME or len(text.split()) > 7:
        return 0
    if _SENTENCE_END.search(text) and not _INITIAL_END.search(text):
        return 0
    return 1.0 if any(char.isalnum() for char in text) else 0
