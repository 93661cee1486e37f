"""A line with the date, then a line with the name, then the text.

Facts: vBulletin ("March 14, 2021, 09:15 AM#1" / "Anna" / rank / posts), some German magazines.
"""

from __future__ import annotations

from ..anchors import Anchor
from ..furniture import is_furniture
from ..view import View
from ._dates import headers_at, make_header
from .interface import Header, Layout

_EDGE = " \t-–—|·•,;:/()[]#"


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    headers = headers_at(view, _place)
    return Layout(name="date-above-name", headers=headers) if headers else None


def _place(view: View, anchor: Anchor) -> Header | None:
    at = anchor.line + 1
    if at + 1 >= view.stop:
        return None
    if any(rest and not is_furniture(rest) for rest in (anchor.before.strip(_EDGE), anchor.after)):
        return None
    if view.furniture(at) or view.readings.anchor(at) is not None:
        return None
    weight = view.likeness(view.text(at))
    if not weight:
        return None
    return make_header(anchor, name=view.text(at), weight=weight, first=anchor.line, last=at)
