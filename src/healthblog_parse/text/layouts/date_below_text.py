"""A line with the name, the text, then a line with the date: the record stands between the two.

Facts: Blogger's older list ("Anna said..." / text / date), wpDiscuz 5, b2evolution, Komento, Facebook ("Like ·
Reply · 2y").  With the date may stand links, above it counts of votes; a record begins behind the interface
that follows the date of the one before.

Rules: for every date, the first line behind the last date and its interface must look like a name, and text
must stand between.  The first record of the area has other lines before it: it begins with the first line like
a name behind the last interface above its text.
"""

from __future__ import annotations

from itertools import pairwise

from ..anchors import Anchor
from ..furniture import asks_for_answers, is_furniture
from ..speech import says_so
from ..view import View
from ._dates import keep_shape, make_header, without_common_words
from .interface import Header, Layout

_EDGE = " \t-–—|·•,;:/()[]#"
_HEADS = 0.7
"""What headers weigh where the first date has no record above it: then dates head their records."""
_LEAD, _LONGEST_FIRST = 25, 60
_SURE = 2
"""Records whose size tells that of the first one."""


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    feet = [anchor for anchor in view.anchors if _is_foot(anchor)]
    if not feet:
        return None
    heads = [_name(view, one.line + 1, other.line) for one, other in pairwise(feet)]
    sizes = [foot.line - head for head, foot in zip(heads, feet[1:], strict=True) if head is not None]
    reach = 2 * max(sizes) + 2 if len(sizes) >= _SURE else _LONGEST_FIRST
    first = _first_name(view, view.start, feet[0].line, reach)
    faith = _HEADS if first is None else 1.0
    found = [
        _header(view, head, foot, faith)
        for head, foot in zip([first, *heads], feet, strict=True)
        if head is not None
    ]
    headers = without_common_words(keep_shape(found))
    return Layout(name="date-below-text", headers=headers) if headers else None


def _header(view: View, head: int, foot: Anchor, faith: float) -> Header:
    name = view.text(head)
    weight = faith * view.likeness(name)
    return make_header(foot, name=name, weight=weight, first=head, last=head, foot=foot.line)


def _is_foot(anchor: Anchor) -> bool:
    return not any(
        rest and not is_furniture(rest) and not asks_for_answers(rest)
        for rest in (anchor.before.strip(_EDGE), anchor.after)
    )


def _name(view: View, start: int, foot: int) -> int | None:
    """The line with the name of the record between two dates."""
    at = start
    while at < foot and view.furniture(at):
        at += 1
    if at + 1 >= foot or view.readings.anchor(at) is not None or not view.likeness(view.text(at)):
        return None
    return at if _holds_text(view, at + 1, foot) else None


def _first_name(view: View, start: int, foot: int, longest: int) -> int | None:
    """The line with the name of the first record, which is hardly longer than the longest of the others."""
    start = max(start, foot - longest)
    for at in range(max(start, foot - _LEAD), foot - 1):
        text = view.text(at)
        if says_so(text) and view.readings.anchor(at) is None and view.likeness(text):
            return at if _holds_text(view, at + 1, foot) else None
    end = foot
    while end > start and view.furniture(end - 1):
        end -= 1
    first = end
    while first > max(start, foot - _LONGEST_FIRST) and not view.furniture(first - 1):
        first -= 1
    names = [
        at
        for at in range(first, end - 1)
        if view.readings.anchor(at) is None and view.likeness(view.text(at))
    ]
    if names and view.is_text(first):  # something else stands before it
        names = [at for at in names if view.is_text(at + 1)][-1:]
    if names or first == end:
        return names[0] if names else None
    while first > start and view.furniture(first - 1):  # between the name and the text
        first -= 1
    return first - 1 if first > start and view.likeness(view.text(first - 1)) else None


def _holds_text(view: View, start: int, foot: int) -> bool:
    return any(not view.furniture(at) for at in range(start, foot))
