"""Hacker News and the boards built on its program: a table of rows, the depth as the width of a picture.

Facts.  Every comment is ``tr.athing.comtr#N`` with ``td.ind`` (``indent="2"``, or an empty picture 40
pixels wide a level), ``a.hnuser``, ``span.age`` (the moment in its title, "3 hours ago" shown),
``.commtext`` and a "reply" link. Folded and deleted ones have no ``.commtext``.  Older pages write
``span.comhead`` and ``span.comment`` only.

Rules.  A record is the row around each ``comhead``; depth by attribute, else by the picture.
Source: news.arc; the pages' markup of 2010 to 2024.
"""

from __future__ import annotations

from ...dom import Element, Index
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_depth

_ROLES: dict[str, RoleName | None] = {
    "hnuser": "author",
    "age": "date",
    "commtext": "text",
    "comment": None,
    "comhead": None,
    "navs": "skip",
    "togg": "skip",
    "reply": "skip",
    "votelinks": "skip",
    "ind": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_STEP = 40
"""Pixels a level."""


def _claims(index: Index) -> float:
    return 1.0 if index.classed("comhead") and (index.classed("hnuser") or index.classed("commtext")) else 0.0


def _read(index: Index) -> CommentSection | None:
    rows: dict[Element, None] = {}
    for text in index.classed("commtext"):
        row = next(text.iterancestors("tr"), None)
        if row is not None:
            rows[row] = None
    records = list(rows)
    if not records:
        return None
    parents = by_depth([_depth(row) for row in records])
    outer = [_outer(row) for row in records]
    section = assemble("hackernews", records, layout=_LAYOUT, parents=parents)
    return with_given(section, records, keys=[None if row is None else row.get("id") for row in outer])


def _outer(row: Element) -> Element | None:
    """The row that carries the id: that of the table around."""
    return next((above for above in row.iterancestors("tr") if above.get("id")), None)


def _depth(row: Element) -> int:
    for cell in row.iter("td"):
        if "ind" not in (cell.get("class") or "").split():
            continue
        stated = cell.get("indent")
        if stated is not None and stated.isdigit() and len(stated) < 6:
            return int(stated)
        for picture in cell.iter("img"):
            width = picture.get("width") or ""
            if width.isdigit() and len(width) < 6:
                return int(width) // _STEP
    return 0


SYSTEM = CommentSystem(name="hackernews", marks=frozenset(("comhead",)), claims=_claims, read=_read)
