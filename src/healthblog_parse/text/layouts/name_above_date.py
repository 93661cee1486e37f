"""A line with the name, perhaps lines of interface, then a line with the date, then the text.

Facts: most WordPress themes ("Anna says:" / "May 3, 2011 at 4:05 pm"), Drupal, forums (name, rank, number of
posts, date).  What stands between comes back with every comment or is known interface.
"""

from __future__ import annotations

import attrs

from ..anchors import Anchor
from ..furniture import addressee_of, is_author_badge, is_furniture
from ..view import View
from ._dates import headers_at, make_header
from .interface import Header, Layout

_REACH = 7
_EDGE = " \t-–—|·•,;:/()[]#"


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    headers = headers_at(view, _place)
    return Layout(name="name-above-date", headers=headers) if headers else None


def _place(view: View, anchor: Anchor) -> Header | None:
    before = anchor.before.strip(_EDGE)
    if (before and not is_furniture(before)) or (anchor.after and not _may_follow(anchor.after)):
        return None
    badge, addressee = is_author_badge(anchor.after), None
    for at in range(anchor.line - 1, max(view.start, anchor.line - _REACH) - 1, -1):
        text = view.text(at)
        target = addressee_of(text)
        if target is not None:
            addressee = target
        elif is_author_badge(text):
            badge = True
        elif not view.furniture(at) and (at == anchor.line - 1 or view.readings.anchor(at) is None):
            weight = view.likeness(at) or view.likeness_of(text.rstrip(" :："))
            if not weight:
                return None
            header = make_header(anchor, name=text, weight=weight, first=at, last=anchor.last)
            return attrs.evolve(header, badge=badge or header.badge, addressee=header.addressee or addressee)
        elif view.likeness(at):  # a name that the word list knows: "Guest"
            return make_header(anchor, name=text, weight=0.8, first=at, last=anchor.last)
    return None


def _may_follow(after: str) -> bool:
    return is_furniture(after) or is_author_badge(after) or addressee_of(after) is not None or len(after) < 20
