"""A line with the name, the text, then a line with the date: the record stands between the two.

Facts: Blogger's older list ("Anna said..." / text / date), wpDiscuz 5, b2evolution, Komento, Facebook ("Like ·
Reply · 2y").  With the date may stand links, above it counts of votes; a record begins behind the interface
that follows the date of the one before.

Rules: for every date, the first line behind the last date and its interface must look like a name, and text
must stand between.  The first record of the area has other lines before it: it begins with the first line like
a name behind the last interface above its text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ..anchors import Anchor
from ..furniture import asks_for_answers, is_furniture
from ..speech import says_so, wording_of
from ..view import View
from ._dates import keep_shape, make_header, without_common_words
from .interface import Header, Layout

_EDGE = " \t-–—|·•,;:/()[]#"
_HEADS = 0.7
"""What headers weigh where the first date has no record above it, or the last one a record below: dates head those."""
_LONGEST_FIRST, _MOSTLY = 60, 0.8
_FEWEST_NAMED = 3
_SURE = 2
"""Records whose size tells that of the first one."""


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    feet = [anchor for anchor in view.anchors if _is_foot(anchor)]
    if not feet:
        return None
    if len(feet) >= _FEWEST_NAMED and sum(_names_above(view, foot) for foot in feet) >= _MOSTLY * len(feet):
        return None
    heads = [_name(view, one.last + 1, other.line) for one, other in pairwise(feet)]
    others = [(head, foot.line) for head, foot in zip(heads, feet[1:], strict=True) if head is not None]
    first = _first_name(view, feet[0].line, others)
    heads_records = first is None or (
        not view.headed and _name(view, feet[-1].last + 1, view.stop) is not None
    )
    faith = _HEADS if heads_records else 1.0
    found = [
        _header(view, head, foot, faith)
        for head, foot in zip([first, *heads], feet, strict=True)
        if head is not None
    ]
    headers = without_common_words(keep_shape(found))
    return Layout(name="date-below-text", headers=headers) if headers else None


def _names_above(view: View, foot: Anchor) -> bool:
    """Whether the line above a date looks like a name, and no interface: then it is the one of the date's own header."""
    above = foot.line - 1
    return above >= view.start and not view.furniture(above) and view.likeness(above) > 0


def _header(view: View, head: int, foot: Anchor, faith: float) -> Header:
    name = view.text(head)
    weight = faith * view.likeness(head)
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
    if at + 1 >= foot or view.readings.anchor(at) is not None or not view.likeness(at):
        return None
    return at if _holds_text(view, at + 1, foot) else None


def _first_name(view: View, foot: int, others: Sequence[tuple[int, int]]) -> int | None:
    """The line with the name of the first record, which is hardly longer than the others and headed as they are."""
    sizes = [end - head for head, end in others]
    start = max(view.start, foot - (2 * max(sizes) + 2 if len(sizes) >= _SURE else _LONGEST_FIRST))
    end = foot
    while end > start and view.furniture(end - 1):
        end -= 1
    usual = _usual_shape(view, others)
    shaped_from = max(view.start, foot - _LONGEST_FIRST) if len(usual) > 1 else start
    shaped = [at for at in range(shaped_from, end - 1) if usual and _line_shape(view, at) == usual]
    if shaped:
        return shaped[-1]
    first = end
    while first > start and not view.furniture(first - 1):
        first -= 1
    names = [at for at in range(first, end - 1) if _may_head(view, at)]
    names = [at for at in names if view.likeness(at) >= 1] or names
    if names and view.is_text(first):  # something else stands before it
        names = [at for at in names if view.is_text(at - 1)][-1:] or names[-1:]
    if names or first == end:
        return names[0] if names else None
    while first > start and view.furniture(first - 1):  # between the name and the text
        first -= 1
    return first - 1 if first > start and view.likeness(first - 1) else None


def _may_head(view: View, at: int) -> bool:
    return view.readings.anchor(at) is None and view.likeness(at) > 0


def _line_shape(view: View, at: int) -> str:
    """What a line has around the name: a sign before it, or wording; empty for a bare name."""
    text = view.text(at)
    if not _may_head(view, at):
        return ""
    return (text[0] if not text[0].isalnum() else "") + (wording_of(text) if says_so(text) else "")


def _usual_shape(view: View, others: Sequence[tuple[int, int]]) -> str:
    """The shape that nearly all the other names have, if it is more than a bare name; a single other one must say who speaks."""
    if len(others) < _SURE:
        return next((_line_shape(view, head) for head, _ in others if says_so(view.text(head))), "")
    shapes = Counter(_line_shape(view, head) for head, _ in others)
    shape, count = shapes.most_common(1)[0]
    return shape if count >= _MOSTLY * len(others) else ""


def _holds_text(view: View, start: int, foot: int) -> bool:
    return any(not view.furniture(at) for at in range(start, foot))
