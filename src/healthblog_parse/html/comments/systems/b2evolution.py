"""b2evolution.

Facts.  From version 6 ``article.evo_comment`` with ``.evo_comment_title`` ("Comment from: NAME [Visitor]"),
``.evo_comment_text`` and ``.evo_comment_footer`` with the date as permalink; before that ``div.bComment``
with ``.bCommentTitle``, ``.bCommentText``, ``.bCommentSmallPrint``.  An empty ``a#cN`` stands before or
inside.  Flat, or answers in ``.evo_comment__list`` inside.

Rules.  Records by class; the name is the title's link or its own element, without the kind of member.
Source: b2evolution, skins/_item_comment.inc.php.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index, text_of
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "evo_comment_title": "author",
    "evo_comment_type": "skip",
    "evo_comment_text": "text",
    "evo_comment_footer": None,
    "evo_comment_avatar": "skip",
    "evo_comment_rating": "skip",
    "evo_comment_reply_btn": "skip",
    "permalink": "date",
    "bCommentTitle": "author",
    "bCommentText": "text",
    "bCommentSmallPrint": "skip",
    "bComment-type": "skip",
    "user": "author",
    "login": "author",
}
_LAYOUT = Layout(roles=_ROLES)
_ANCHOR = Expression(r"c\d+")


def _claims(index: Index) -> float:
    return 1.0 if _records(index) else 0.0


def _records(index: Index) -> list[Element]:
    """The comments; ``bComment`` as it is written: other systems have a ``bcomment``."""
    old = (element for element in index.classed("bcomment") if "bComment" in (element.get("class") or ""))
    return index.classed("evo_comment") or list(old)


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    section = assemble("b2evolution", records, layout=_LAYOUT)
    return with_given(section, records, keys=[_key(record) for record in records])


def _key(record: Element) -> str | None:
    before = record.getprevious()
    anchors = [] if before is None or text_of(before) else [before]
    for element in (*anchors, *record.iter("a")):
        key = element.get("id") or element.get("name") or ""
        if _ANCHOR.fullmatch(key):
            return key
    return None


SYSTEM = CommentSystem(
    name="b2evolution", marks=frozenset(("evo_comment", "bcomment")), claims=_claims, read=_read
)
