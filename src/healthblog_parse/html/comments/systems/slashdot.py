"""Slash, the system of Slashdot.

Facts.  ``ul#commentlisting`` holds ``li.comment#tree_N``; answers stand in ``ul#commtree_N`` inside.  The
subject line is ``h4`` in ``.commentTop``, followed by "(Score:3, Interesting)"; ``span.by`` names the
author, with the number of the account behind; ``span.otherdetails`` holds the date and the comment's
number, and is empty where the comment is shown in one line.  Comments below the reader's threshold are
empty placeholders ``li.comment.hidden``; their answers stay.

Rules.  A placeholder is no record; what answers it stands under nothing that is in the page, so at the top.
"""

from __future__ import annotations

from ...dom import Element, Index
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import enclosing

_ROLES: dict[str, RoleName | None] = {
    "commenttop": None,
    "commentTop": None,
    "title": None,
    "details": None,
    "by": "author",
    "byby": "skip",
    "uid": "skip",
    "writes": "skip",
    "otherdetails": "date",
    "score": "votes",
    "commentBody": "text",
    "commentSub": "skip",
    "commentstatus": "skip",
    "user_homepage_display": "skip",
    "hide": "skip",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if "commentlisting" in index.by_id and index.classed("commentbody") else 0.0


def _read(index: Index) -> CommentSection | None:
    bodies = index.by_id
    records, links, keys = [], [], []
    parts: dict[Element, RoleName] = {}
    for item in index.classed("comment"):
        key = item.get("id") or ""
        number = key.rpartition("_")[2]
        if item.tag != "li" or f"comment_body_{number}" not in bodies:
            continue
        records.append(item)
        keys.append(f"comment_{number}")
        subject = bodies.get(f"comment_link_{number}")
        links.append(None if subject is None else subject.get("href"))
        if subject is not None:
            parts[subject] = "title"
        homepage = bodies.get(f"comment_otherdetails_{number}")
        if homepage is not None:
            parts |= dict.fromkeys(homepage.iter("small"), "skip")
    if not records:
        return None
    inner = [
        element for key, element in bodies.items() if key.startswith(("commtree_", "group_", "replyto_"))
    ]
    section = assemble(
        "slashdot",
        records,
        layout=_LAYOUT.with_parts(parts),
        parents=_parents(index, records),
        inner=inner,
    )
    return with_given(section, records, keys=keys, permalinks=links)


def _parents(index: Index, records: list[Element]) -> list[int | None]:
    place = {record: number for number, record in enumerate(records)}
    items = [item for item in index.classed("comment") if item.tag == "li"]
    parents: list[int | None] = [None] * len(records)
    for item, holder in zip(items, enclosing(items), strict=True):
        if item in place and holder is not None:
            parents[place[item]] = place.get(items[holder])
    return parents


SYSTEM = CommentSystem(name="slashdot", marks=frozenset(("commentlisting",)), claims=_claims, read=_read)
