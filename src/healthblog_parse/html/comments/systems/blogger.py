"""Blogger: the threaded list, the older list of ``dt`` and ``dd``, and the classic templates.

Facts.  The threaded list is ``#comment-holder .comment-thread > ol > li.comment`` with ids ``cN``; answers
stand in ``.comment-replies`` of the same ``li``, one level deep; empty boxes for answers and
"Reply"/"Delete" links stand under every comment.  ``span.icon.blog-author`` marks the blog's owner.
Before 2012, and in templates kept since, ``dl#comments-block`` holds ``dt.comment-author#cN``,
``dd.comment-body`` and ``dd.comment-footer`` (with ``.comment-timestamp``) side by side; the classic
templates write ``dt.comment-poster`` or ``dt#cN`` with the date in ``dd.comment-timestamp`` or "At 3:15
PM, Name said..." in the ``dt``.

Rules.  ``li`` with such an id, answers by containment; else every ``dt`` begins a record of its own and
its ``dd``s belong to it.  Source: Blogger's widget markup (Blog1, includables comments, threadedComments,
commentDeleteIcon).
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..given import grouped
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ID = Expression(r"c\d{5,}")
_ROLES: dict[str, RoleName | None] = {
    "user": "author",
    "comment-header": None,
    "datetime": "date",
    "comment-timestamp": "date",
    "comment-content": "text",
    "comment-actions": "skip",
    "comment-replies": "skip",
    "comment-replybox-single": "skip",
    "comment-replybox-thread": "skip",
    "item-control": "skip",
    "avatar-image-container": "skip",
    "profile-image-container": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_OLD_ROLES: dict[str, RoleName | None] = _ROLES | {
    "comment-author": "author",
    "comment-poster": "author",
    "comment-body": "text",
    "comment-body-author": "text",
    "comment-footer": None,
}
_OLD_LAYOUT = Layout(roles=_OLD_ROLES)
_OWNER = ("blog-author", "comment-body-author")


def _claims(index: Index) -> float:
    if "comment-holder" in index.by_id and index.classed("comment-thread"):
        return 1.0
    return 1.0 if _old_list(index) is not None else 0.0


def _old_list(index: Index) -> Element | None:
    block = index.by_id.get("comments-block")
    if block is not None and block.tag == "dl":
        return block
    return next(
        (author.getparent() for author in index.classed("comment-poster") if author.tag == "dt"), None
    )


def _owners(index: Index) -> dict[Element, RoleName]:
    return {element: "badge" for element in index.classed("blog-author") if element.tag == "span"}


def _read(index: Index) -> CommentSection | None:
    records = [
        element
        for element in index.classed("comment")
        if element.tag == "li" and _ID.fullmatch(element.get("id") or "")
    ]
    if records:
        inner = index.classed("comment-replies")
        return assemble("blogger", records, layout=_LAYOUT.with_parts(_owners(index)), inner=inner)
    block = _old_list(index)
    if block is None:
        area = index.by_id.get("comments")
        return CommentSection(platform="blogger", regions=() if area is None else (area,))
    records = grouped([item for item in block if item.tag == "dt"], frozenset(("dd",)))
    parts: dict[Element, RoleName] = {item: "badge" for record in records for item in _owner_mark(record)}
    return assemble("blogger", records, layout=_OLD_LAYOUT.with_parts(parts), regions=[block])


def _owner_mark(record: Element) -> list[Element]:
    """An element of the record to carry the badge, where the record is the blog owner's."""
    marked = any(not set(_OWNER).isdisjoint((part.get("class") or "").split()) for part in record)
    return (
        [anchor for anchor in record.iter("a") if not len(anchor) and not anchor.text][:1] if marked else []
    )


SYSTEM = CommentSystem(
    name="blogger",
    marks=frozenset(("comment-holder", "comments-block", "comment-poster")),
    claims=_claims,
    read=_read,
)
