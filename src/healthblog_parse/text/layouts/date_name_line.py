"""Date, then name, on one line: "8 May 2020, 11:38 Anna", "14 mars 2021, 09:15, par Anna", "On May 3, 2011 Anna said:".

Facts: a name behind the date often has "by" before it; then a subject may stand before the date (SPIP: "The
subject 14 mars 2021, 09:15, par Anna").
"""

from __future__ import annotations

import attrs

from ..anchors import Anchor
from ..furniture import is_furniture
from ..speech import says_so
from ..view import View
from ._dates import headers_at, make_header
from .interface import Header, Layout

_EDGE = " \t-–—|·•,;:/()[]#"


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    headers = headers_at(view, _place)
    return Layout(name="date-name-line", headers=headers) if headers else None


def _place(view: View, anchor: Anchor) -> Header | None:
    if not anchor.after or is_furniture(anchor.after):
        return None
    subject = anchor.before.strip(_EDGE)
    if subject and not is_furniture(subject) and not says_so(anchor.after):
        return None
    weight = view.likeness_of(anchor.after)
    if not weight:
        return None
    header = make_header(anchor, name=anchor.after, weight=0.9 * weight, first=anchor.line, last=anchor.last)
    return attrs.evolve(header, title=subject) if subject and not is_furniture(subject) else header
