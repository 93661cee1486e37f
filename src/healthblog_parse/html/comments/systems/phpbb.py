"""phpBB 3 and 2: topics, and topics shown under articles.

Facts.  In prosilver ``div.post#pN`` holds ``dl.postprofile`` (name, rank, numbers) and ``.postbody`` with ``h3`` (the
subject), ``p.author`` ("by NAME » date", ``time`` since 3.2) and ``.content``; ``.signature`` and
``.notice`` follow.  Flat.  Version 2 prints a row of a table for each post: ``span.name`` and a ``span.postdetails``
about the member in one cell, a ``span.postdetails`` with date and subject and ``span.postbody`` in the other.  Version 3 in
subsilver2 prints a table for each post: ``b.postauthor`` and, in the cell beside, a line for the subject and one for the date;
below them ``td.profile`` and ``div.postbody``, whose sibling ``span.postbody`` is the signature.

Rules.  Records by class and id, in version 2 the row around each first name, in subsilver2 the table around name and text;
everything of the profile but the name is left out.
Source: phpBB, styles/prosilver/template/viewtopic_body.html; styles/subsilver2/template/viewtopic_body.html;
templates/subSilver/viewtopic_body.tpl.
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
        return _tables(index) or _rows(index)
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


def _tables(index: Index) -> CommentSection | None:
    """The posts of version 3 in tables."""
    records: list[Element] = []
    parts: dict[Element, RoleName] = {}
    names = {table: name for name in index.classed("postauthor") for table in name.iterancestors("table")}
    for body in index.classed("postbody"):
        table = next((above for above in body.iterancestors("table") if above in names), None)
        if body.tag != "div" or table is None or (records and records[-1] is table):
            continue
        records.append(table)
        parts[names[table]] = "author"
        parts[body] = "text"
        for cell in table.iter("td", "span"):
            classes = cell.get("class")
            if classes == "profile" or (classes == "postbody" and cell.tag == "span"):
                parts[cell] = "skip"
            elif classes == "gensmall":
                _tell_lines(cell, parts)
    return assemble("phpbb", records, layout=_LAYOUT.with_parts(parts)) if records else None


def _tell_lines(cell: Element, parts: dict[Element, RoleName]) -> None:
    """Mark the lines in the head of a post, each of which a word in bold begins: its subject, and last its date."""
    lines = [line for line in cell.iterchildren("div") if next(line.iter("b"), None) is not None]
    for line in lines:
        parts[line] = "title"
    if lines:
        parts[lines[-1]] = "date"
    for label in (label for line in lines for label in line.iter("b", "img")):
        parts[label] = "skip"


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
