"""phpBB 3 and 2: topics, and topics shown under articles.

Facts.  ``div.post#pN`` holds ``dl.postprofile`` (name, rank, numbers) and ``.postbody`` with ``h3`` (the
subject), ``p.author`` ("by NAME » date", ``time`` since 3.2) and ``.content``; ``.signature`` and
``.notice`` follow.  Flat.  Version 2 prints a row of a table for each post: ``span.name`` and a ``span.postdetails``
about the member in one cell, a ``span.postdetails`` with date and subject and ``span.postbody`` in the other.

Rules.  Records by class and id, in version 2 the row around each first name; everything of the profile but the name is left
out.
Source: phpBB, styles/prosilver/template/viewtopic_body.html; templates/subSilver/viewtopic_body.tpl.
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
    if not index.classed("postbody"):
        return 0.0
    return 1.0 if index.classed("postprofile") or index.classed("postdetails") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [post for post in index.classed("post") if _ID.fullmatch(post.get("id") or "")]
    if not records:
        return _rows(index)
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


def _rows(index: Index) -> CommentSection | None:
    """The posts of version 2."""
    records: list[Element] = []
    parts: dict[Element, RoleName] = {}
    seen: set[Element] = set()
    for name in index.classed("name"):
        row = next(name.iterancestors("tr"), None)
        cell = name.getparent()
        if row is None or cell is None or row in seen:
            continue
        seen.add(row)
        told = {span: (span.get("class") or "") for span in row.iter("span")}
        bodies = [span for span, names in told.items() if names == "postbody"]
        if not bodies:
            continue
        records.append(row)
        parts[name] = "author"
        for span, names in told.items():
            if names == "postdetails":
                parts[span] = "skip" if span.getparent() is cell else "date"
        around = bodies[0].getparent()
        parts[bodies[0] if around is None else around] = "text"
    return assemble("phpbb", records, layout=_LAYOUT.with_parts(parts)) if records else None


SYSTEM = CommentSystem(
    name="phpbb", marks=frozenset(("postprofile", "postdetails")), claims=_claims, read=_read
)
