"""Over-blog, a French and German weblog host.

Facts.  ``div.ob-comments > div.ob-list`` holds ``div.ob-comment#ob-comment-N`` with ``p.ob-info`` (``.ob-name``,
``.ob-website``, ``.ob-date``), ``.ob-message .ob-text`` and ``.ob-answer-link``; answers stand in ``.ob-list`` inside.

Rules.  One record an ``ob-comment``; answers by containment.  Source: the host's template documentation.
"""

from __future__ import annotations

from ...dom import Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "ob-info": None,
    "ob-user": None,
    "ob-name": "author",
    "ob-website": None,
    "ob-date": "date",
    "ob-message": None,
    "ob-text": "text",
    "ob-content": None,
    "ob-avatar": "skip",
    "ob-answer": "skip",
    "ob-answer-link": "skip",
    "ob-link": "skip",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("ob-comment") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = index.classed("ob-comment")
    return assemble("overblog", records, layout=_LAYOUT) if records else None


SYSTEM = CommentSystem(name="overblog", marks=frozenset(("ob-comment",)), claims=_claims, read=_read)
