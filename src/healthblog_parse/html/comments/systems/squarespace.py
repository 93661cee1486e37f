"""Squarespace where its comments stand in the page (a saved view; the server sends an empty box).

Facts.  ``.squarespace-comments .comment-list > .comment#comment-HEX`` holds ``.comment-header`` with
``.author-name`` (a link, or ``data-url``), ``.comment-date`` ("3 years ago", "March 3, 2015", with the
moment in ``data-date`` or the title), ``.comment-likes``, then ``.comment-body`` and ``.comment-btns``;
answers nest in ``.comment-list`` inside.  Version 6 wrote ``.author``, ``.timesince`` with the moment in ``data-date`` and
notes of moderation beside them, and answers behind what they answer, which ``data-replyto`` names; its box has Disqus's id.  Version 5 wrote ``.comment-wrapper`` with ``.comment-body`` and
``.author-date`` "March 3, 2015 | NAME".

Rules.  Records by class; answers by what they name, else by containment.  Source: Squarespace's comments block, version 7 and 5.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_key

_ROLES: dict[str, RoleName | None] = {
    "comment-header": None,
    "author-name": "author",
    "author": "author",
    "user-info": None,
    "timesince": "date",
    "posting-text": "skip",
    "controls": "skip",
    "comment-date": "date",
    "author-date": None,
    "author-avatar": "skip",
    "comment-body": "text",
    "comment-likes": "votes",
    "comment-btns": "skip",
    "flag": "skip",
    "new-comment-area": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_ID = Expression(r"comment-[0-9a-f]{8,}")


def _claims(index: Index) -> float:
    return 1.0 if index.classed("squarespace-comments") and _records(index) else 0.0


def _records(index: Index) -> list[Element]:
    found = [box for box in index.classed("comment") if _ID.fullmatch(box.get("id") or "")]
    return found or index.classed("comment-wrapper")


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    if not records:
        return None
    keys = [record.get("data-commentid") for record in records]
    answered = [record.get("data-replyto") for record in records]
    parents = by_key(keys, answered) if any(answered) else None
    return assemble("squarespace", records, layout=_LAYOUT, parents=parents)


SYSTEM = CommentSystem(
    name="squarespace", marks=frozenset(("squarespace-comments",)), claims=_claims, read=_read
)
