"""Name, then date, on one line: "Ken Jan 24, 2026 At 8:26 am", "Anna | 8.5.2020 11:38", "#3 Anna wrote on May 3, 2011".

Facts: WordPress themes, Movable Type ("Posted by: Anna | May 3, 2011 4:05 PM"), Blogger's threads (glued),
Disqus and Hacker News with relative dates, forums ("Anna, 26 January 2022 13:05").  Behind the date stand at
most interface words or whom the comment answers.
"""

from __future__ import annotations

from ..anchors import Anchor
from ..furniture import addressee_of, is_author_badge, is_furniture
from ..view import View
from ._dates import headers_at, make_header
from .interface import Header, Layout

_REST = 25
_ROLES = frozenset(
    "admin administrator editor moderator author staff member guest autor autorin redaktion auteur rédaction".split()
)
"""Names that are interface elsewhere."""
_ROLE_NAME = 0.6


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    headers = headers_at(view, _place)
    return Layout(name="name-date-line", headers=headers) if headers else None


def _place(view: View, anchor: Anchor) -> Header | None:
    after = anchor.after
    known = is_furniture(after) or is_author_badge(after) or addressee_of(after) is not None
    if after and not known and len(after) > _REST:
        return None
    weight = view.likeness_of(anchor.before) or (_ROLE_NAME if anchor.before.casefold() in _ROLES else 0.0)
    weight = weight or view.likeness_of_ended(anchor.before)
    if not weight:
        return None
    if after and not known:
        weight *= 0.8
    return make_header(anchor, name=anchor.before, weight=weight, first=anchor.line, last=anchor.last)
