"""Komento, for Joomla.

Facts.  ``ul.kmt-list > li.kmt-item#kmt-N`` is flat; ``parentid="kmt-M"`` and ``depth`` on each tell the
thread, a margin shows it.  ``.kmt-author`` (microdata inside), ``.kmt-text``, ``.kmt-time time``,
``.kmt-location``, ``.kmt-rank``.

Rules.  Parent by the attribute, else by the depth.  Source: Komento, themes/kuro/comment/item.
"""

from __future__ import annotations

from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_depth, by_key

_ROLES: dict[str, RoleName | None] = {
    "kmt-author": "author",
    "kmt-time": "date",
    "kmt-text": "text",
    "commentText": "text",
    "kmt-content": None,
    "kmt-body": None,
    "kmt-head": None,
    "kmt-control": None,
    "kmt-id": "permalink",
    "kmt-avatar": "skip",
    "kmt-rank": "skip",
    "kmt-location": "skip",
    "kmt-inreplyto": "skip",
    "kmt-option": "skip",
    "kmt-reply": "skip",
    "kmt-share": "skip",
    "kmt-like": "votes",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("kmt-item") or index.classed("kmt-list") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = index.classed("kmt-item")
    if not records:
        return None
    stated = by_key([record.get("id") for record in records], [record.get("parentid") for record in records])
    if not any(parent is not None for parent in stated):
        stated = by_depth([_depth(record) for record in records])
    return assemble("komento", records, layout=_LAYOUT, parents=stated)


def _depth(record: Element) -> int:
    depth = record.get("depth") or ""
    return int(depth) if depth.isdigit() and len(depth) < 6 else 0


SYSTEM = CommentSystem(name="komento", marks=frozenset(("kmt-item", "kmt-list")), claims=_claims, read=_read)
