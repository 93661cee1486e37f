"""Dotclear, a French weblog system.

Facts.  The older themes print a ``dl`` with ``dt#cN`` "1. Le lundi 4 mai 2009, 10:11 par NAME", where the number is
``a.comment-number``, and a ``dd`` for the text; the newer ones ``ul.comments-list > li#cN`` with ``p.comment-info`` and
``.comment-content``.  ``me`` on a record marks the blog's author; trackbacks look the same in ``#pings``.  Flat.

Rules.  Every link of class ``comment-number`` leads a record: its ``dt`` with the ``dd`` behind, or its ``li``.
Source: Dotclear 2, default template sets mustek, currywurst and dotty (``post.html``, ``_comments.html``).
"""

from __future__ import annotations

from attrs import evolve

from ....expressions import Expression
from ...dom import Element, Index
from ..given import grouped
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ID = Expression(r"c\d+")
_ROLES: dict[str, RoleName | None] = {
    "comment-number": "skip",
    "comment-info": None,
    "comment-content": "text",
    "comment-gravatar": "skip",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    numbers = index.classed("comment-number")
    return 1.0 if numbers and _record(numbers[0]) is not None else 0.0


def _record(number: Element) -> Element | None:
    return next(
        (above for above in number.iterancestors("dt", "li") if _ID.fullmatch(above.get("id") or "")), None
    )


def _read(index: Index) -> CommentSection | None:
    found = [record for number in index.classed("comment-number") if (record := _record(number)) is not None]
    leaders = [record for record in dict.fromkeys(found) if record.tag == "dt"]
    records = grouped(leaders, frozenset(("dd",))) or list(dict.fromkeys(found))
    if not records:
        return None
    section = assemble("dotclear", records, layout=_LAYOUT)
    comments = tuple(
        evolve(comment, badge=comment.badge or "me" in (record.get("class") or "").split())
        for comment, record in zip(section.comments, section.records, strict=True)
    )
    return evolve(section, comments=comments)


SYSTEM = CommentSystem(name="dotclear", marks=frozenset(("comment-number",)), claims=_claims, read=_read)
