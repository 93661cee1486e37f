"""A line with the date, then a line with the name, then the text.

Facts: vBulletin ("March 14, 2021, 09:15 AM#1" / "Anna" / rank / posts; the position may stand alone), some German
magazines.
"""

from __future__ import annotations

import attrs

from ...expressions import Expression
from ..anchors import Anchor
from ..furniture import is_furniture
from ..view import View
from ._dates import headers_at, make_header
from .interface import Header, Layout

_SECOND = 0.95
"""What a header weighs: the name above the date is the usual order."""
_BELOW = 0.7
"""What headers weigh where a record stands above the first of them."""
_POSITION = Expression(r"#\s?\d{1,5}")
_EDGE = " \t-–—|·•,;:/()[]#"


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    headers = headers_at(view, _place)
    if headers and view.headed and _record_above(view, headers[0].first):
        headers = tuple(attrs.evolve(header, weight=_BELOW * header.weight) for header in headers)
    return Layout(name="date-above-name", headers=headers) if headers else None


def _record_above(view: View, first: int) -> bool:
    """Whether a name and a text stand before the first date: then dates stand below their text."""
    at = view.start
    while at < first and view.furniture(at):
        at += 1
    return at + 1 < first and view.likeness(at) > 0 and view.is_text(at + 1)


def _place(view: View, anchor: Anchor) -> Header | None:
    at = anchor.last + 1
    if at < view.stop and _POSITION.fullmatch(view.text(at)):
        at += 1
    if at + 1 >= view.stop:
        return None
    if any(rest and not is_furniture(rest) for rest in (anchor.before.strip(_EDGE), anchor.after)):
        return None
    if view.furniture(at) or view.readings.anchor(at) is not None:
        return None
    weight = view.likeness(at)
    if not weight:
        return None
    return make_header(anchor, name=view.text(at), weight=_SECOND * weight, first=anchor.line, last=at)
