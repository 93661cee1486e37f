"""phpBB 3: topics, and topics shown under articles.

Facts.  ``div.post#pN`` holds ``dl.postprofile`` (name, rank, numbers) and ``.postbody`` with ``h3`` (the
subject), ``p.author`` ("by NAME » date", ``time`` since 3.2) and ``.content``; ``.signature`` and
``.notice`` follow.  Flat.

Rules.  Records by class and id; everything of the profile but the name is left out.
Source: phpBB, styles/prosilver/template/viewtopic_body.html.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "postprofile": "skip",
    "postbody": None,
    "author": None,
    "username": "author",
    "username-coloured": "author",
    "content": "text",
    "signature": "skip",
    "notice": "skip",
    "post-buttons": "skip",
    "back2top": "skip",
    "responsive-hide": None,
    "first": None,
}
_LAYOUT = Layout(roles=_ROLES)
_ID = Expression(r"p\d+")


def _claims(index: Index) -> float:
    return 1.0 if index.classed("postprofile") and index.classed("postbody") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [post for post in index.classed("post") if _ID.fullmatch(post.get("id") or "")]
    if not records:
        return None
    parts: dict[Element, RoleName] = {}
    for record in records:
        subject = next(record.iter("h3"), None)
        link = None if subject is None else next(subject.iter("a"), None)
        if link is not None:
            parts[link] = "title"
        line = next((line for line in record.iter("p") if "author" in (line.get("class") or "")), None)
        if line is not None and next(line.iter("time"), None) is None:
            parts[line] = "date"
    return assemble("phpbb", records, layout=_LAYOUT.with_parts(parts))


SYSTEM = CommentSystem(name="phpbb", marks=frozenset(("postprofile",)), claims=_claims, read=_read)
