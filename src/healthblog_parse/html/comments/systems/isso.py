"""Isso and Commento as a browser saves them; the server sends an empty box.

Facts.  Isso: ``.isso-comment#isso-N`` with ``.isso-author``, ``.isso-permalink time``, ``.isso-text``,
answers in ``.isso-follow-up`` inside.  Commento: ``.commento-card#commento-comment-card-HEX`` with
``.commento-name``, ``.commento-timeago`` (the moment in its title), ``.commento-body``, answers as cards
inside.

Rules.  Records by class; answers by containment.  Source: Isso, isso/js/app; Commento,
frontend/js/commento.js.
"""

from __future__ import annotations

from attrs import evolve

from ...dom import Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "isso-author": "author",
    "isso-text": "text",
    "isso-text-wrapper": None,
    "isso-comment-header": None,
    "isso-permalink": None,
    "isso-spacer": "skip",
    "isso-note": "skip",
    "isso-avatar": "skip",
    "isso-comment-footer": None,
    "isso-votes": "votes",
    "isso-reply": "skip",
    "isso-edit": "skip",
    "isso-delete": "skip",
    "commento-name": "author",
    "commento-timeago": "date",
    "commento-body": "text",
    "commento-score": "votes",
    "commento-header": None,
    "commento-subtitle": None,
    "commento-options": "skip",
    "commento-avatar": "skip",
    "commento-moderator-name": "author",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("isso-comment") or index.classed("commento-card") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = index.classed("isso-comment")
    name = "isso" if records else "commento"
    records = records or index.classed("commento-card")
    inner = [*index.classed("isso-follow-up")]
    section = assemble("isso", records, layout=_LAYOUT, inner=inner)
    return evolve(section, platform=name)


SYSTEM = CommentSystem(
    name="isso", marks=frozenset(("isso-comment", "commento-card")), claims=_claims, read=_read
)
