"""Reddit in its older layout, and boards built on the same program.

Facts.  ``.commentarea`` holds ``div.thing.comment[data-fullname=t1_N]`` with ``.entry``: ``p.tagline`` (``a.author``,
``span.score``, ``time``), ``form.usertext`` around the text (``.md``), ``ul.flat-list`` of links; answers stand in
``.child`` of the same ``thing``.  Of the three scores the one in the middle is shown.  Deleted ones have no author.

Rules.  Records by class; the forms around texts are none that anybody fills in.
Source: reddit's public code, templates comment.html, thing.html; saved pages of 2008 to 2024.
"""

from __future__ import annotations

from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "author": "author",
    "tagline": None,
    "live-timestamp": "date",
    "edited-timestamp": "skip",
    "unvoted": "votes",
    "entry": None,
    "score": None,
    "dislikes": "skip",
    "likes": "skip",
    "userattrs": "skip",
    "flair": "skip",
    "expand": "skip",
    "numchildren": "skip",
    "flat-list": "skip",
    "midcol": "skip",
    "md": "text",
    "usertext-edit": "skip",
    "child": None,
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("commentarea") and index.classed("tagline") else 0.0


def _read(index: Index) -> CommentSection | None:
    records: list[Element] = [thing for thing in index.classed("thing") if "comment" in _names(thing)]
    if not records:
        return None
    for form in index.classed("usertext"):
        if form.tag == "form" and "cloneable" not in _names(form):
            form.tag = "div"
    return assemble("reddit", records, layout=_LAYOUT)


def _names(element: Element) -> list[str]:
    return (element.get("class") or "").split()


SYSTEM = CommentSystem(name="reddit", marks=frozenset(("commentarea",)), claims=_claims, read=_read)
