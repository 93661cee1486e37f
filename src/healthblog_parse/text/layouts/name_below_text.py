"""A line with the date, the text, then a line with the name: the record stands between the two.

Facts: BlogEngine.NET, dasBlog.  What looks like the name above the next date is the name below this text: the
first date has no name above it.
"""

from __future__ import annotations

import attrs

from ..anchors import Anchor
from ..furniture import is_furniture
from ..view import View
from ._dates import keep_shape, make_header, without_common_words
from .interface import Header, Layout

_EDGE = " \t-–—|·•,;:/()[]#"
_WEIGHT, _NAME_ABOVE = 0.95, 0.6


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    dates = [anchor for anchor in view.anchors if _is_alone(anchor)]
    if not dates:
        return None
    stops = [*(anchor.line for anchor in dates[1:]), view.stop]
    found = [
        header
        for anchor, stop in zip(dates, stops, strict=True)
        if (header := _read(view, anchor, stop)) is not None
    ]
    headers = without_common_words(keep_shape(found))
    if not headers:
        return None
    above = headers[0].first - 1
    if above >= view.start and view.likeness(above):
        headers = tuple(attrs.evolve(header, weight=_NAME_ABOVE * header.weight) for header in headers)
    return Layout(name="name-below-text", headers=headers)


def _is_alone(anchor: Anchor) -> bool:
    return not any(rest and not is_furniture(rest) for rest in (anchor.before.strip(_EDGE), anchor.after))


def _behind_text(view: View, start: int, stop: int) -> int:
    """The line behind the text of the last record, before which the page's frame may stand; the last line where no text begins it."""
    at = start
    while at < stop and view.furniture(at):
        at += 1
    first = at
    while at < stop and view.is_text(at):
        at += 1
    return at if first < at < stop else stop - 1


def _read(view: View, anchor: Anchor, stop: int) -> Header | None:
    last = _behind_text(view, anchor.last + 1, stop) if stop == view.stop else stop - 1
    while last > anchor.last and view.furniture(last):
        last -= 1
    text = view.text(last)
    if last <= anchor.last + 1 or view.is_text(last) or not view.likeness(last):
        return None
    if all(view.furniture(at) for at in range(anchor.last + 1, last)):
        return None
    return make_header(
        anchor,
        name=text,
        weight=_WEIGHT * view.likeness(last),
        first=anchor.line,
        last=anchor.last,
        foot=last,
    )
