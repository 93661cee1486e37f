"""K2, for Joomla.

Facts.  ``ul.itemCommentsList`` holds items with ``.commentLink`` (a link with the id ``commentN``),
``.commentDate``, ``.commentAuthorName`` ("posted by NAME"), a ``p`` of text and ``.commentToolbar``;
``.authorResponse`` marks the item's author.  Flat.

Rules.  The items of the list are the records.  Source: K2, templates/default/item.php.
"""

from __future__ import annotations

from attrs import evolve

from ...dom import Element, Index
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "commentLink": "skip",
    "commentDate": "date",
    "commentAuthorName": "author",
    "commentAuthorEmail": "skip",
    "commentToolbar": "skip",
    "commentText": "text",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("itemcommentslist") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [item for holder in index.classed("itemcommentslist") for item in holder if item.tag == "li"]
    if not records:
        return None
    links = [_link(record) for record in records]
    section = assemble("k2", records, layout=_LAYOUT)
    comments = tuple(
        evolve(comment, badge=comment.badge or "authorResponse" in (record.get("class") or ""))
        for comment, record in zip(section.comments, section.records, strict=True)
    )
    return with_given(
        evolve(section, comments=comments),
        records,
        keys=[None if link is None else link.get("id") or link.get("name") for link in links],
        permalinks=[None if link is None else link.get("href") for link in links],
    )


def _link(record: Element) -> Element | None:
    return next((link for link in record.iter("a") if (link.get("id") or "").startswith("comment")), None)


SYSTEM = CommentSystem(name="k2", marks=frozenset(("itemcommentslist",)), claims=_claims, read=_read)
