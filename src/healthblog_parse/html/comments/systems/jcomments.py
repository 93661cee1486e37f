"""JComments, for Joomla.

Facts.  ``#comments-list`` holds ``div.even`` and ``div.odd`` with ids ``comment-item-N``; in the tree view
answers stand in ``div.comments-list#comments-list-N`` inside or after the comment N.  ``comment-author`` (or
``author-homepage``, a link) names the author, ``comment-date``, ``comment-title``, ``comment-body`` the rest;
``a.comment-anchor`` shows the number.  Empty ``#comments`` means that a script may fill it, or that there
are none.

Rules.  Records by such ids; parents by the number in the id of the list around, else by containment.
Source: JComments, tpl/default and tpl/blog.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_key, enclosing

_ID = Expression(r"comment-item-(\d+)")
_LIST = Expression(r"comments-list-(\d+)")
_ROLES: dict[str, RoleName | None] = {
    "comment-author": "author",
    "author-homepage": "author",
    "comment-date": "date",
    "comment-title": "title",
    "comment-body": "text",
    "comment-anchor": "number",
    "comments-vote": None,
    "vote-good": "votes",
    "vote-poor": "votes",
    "vote-none": "votes",
    "comments-buttons": "skip",
    "toolbar": "skip",
    "comment-avatar": "skip",
    "quotes": None,
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    if "jc" in index.by_id and "comments" in index.by_id:
        return 1.0
    if not index.classed("comments-list") and "comments-list" not in index.by_id:
        return 0.0
    return 1.0 if index.classed("rbox") or index.classed("comment-anchor") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [element for key, element in index.by_id.items() if _ID.fullmatch(key)]
    if not records:
        area = index.by_id.get("jc")
        return CommentSection(platform="jcomments", regions=() if area is None else (area,))
    around = enclosing(records)
    stated = [_list_number(record) for record in records]
    keys = [(record.get("id") or "").rpartition("-")[2] for record in records]
    parents = by_key(keys, stated)
    parents = [holder if parent is None else parent for parent, holder in zip(parents, around, strict=True)]
    lists = [element for key, element in index.by_id.items() if _LIST.fullmatch(key)]
    return assemble("jcomments", records, layout=_LAYOUT, parents=parents, inner=lists)


def _list_number(record: Element) -> str | None:
    holder = record.getparent()
    match = None if holder is None else _LIST.fullmatch(holder.get("id") or "")
    return None if match is None else match[1]


SYSTEM = CommentSystem(name="jcomments", marks=frozenset(("jc", "comments-list")), claims=_claims, read=_read)
