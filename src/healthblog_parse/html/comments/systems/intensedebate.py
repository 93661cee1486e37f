"""IntenseDebate, as a browser saved it.

Facts.  ``#idc-cover`` holds ``div.idc-c#IDCommentN`` with ``.idc-c-h`` (``strong.fn`` or ``.idc-name``, ``a.idc-time``
that shows "12 weeks ago" and has the date in its title, ``.idc-v`` with the votes), ``.idc-c-t`` with the text and
``.idc-c-b`` with buttons; answers stand in ``.idc-thread`` (``#IDThreadN``) inside.  ``idc-op`` marks the blog's author.

Rules.  One record an ``idc-c`` with such an id; answers by containment.  Source: the service's CSS guide.
"""

from __future__ import annotations

from attrs import evolve

from ....expressions import Expression
from ...dom import Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ID = Expression(r"IDComment\d+")
_ROLES: dict[str, RoleName | None] = {
    "idc-c-h": None,
    "idc-c-h-inner": None,
    "idc-name": "author",
    "idc-time": "date",
    "idc-c-t": "text",
    "idc-c-t-inner": None,
    "idc-v-total": "votes",
    "idc-v": None,
    "idc-c-b": "skip",
    "idc-c-f": "skip",
    "idc-i": "skip",
    "idc-a": "skip",
    "idc-r": "skip",
    "idc-avatar": "skip",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("idc-c") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [record for record in index.classed("idc-c") if _ID.fullmatch(record.get("id") or "")]
    if not records:
        return None
    section = assemble("intensedebate", records, layout=_LAYOUT, inner=index.classed("idc-thread"))
    comments = tuple(
        evolve(comment, badge=comment.badge or "idc-op" in (record.get("class") or "").split())
        for comment, record in zip(section.comments, section.records, strict=True)
    )
    return evolve(section, comments=comments)


SYSTEM = CommentSystem(name="intensedebate", marks=frozenset(("idc-c",)), claims=_claims, read=_read)
