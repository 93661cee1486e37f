"""Question2Answer, pages of questions and answers.

Facts.  The question is ``.qa-q-view``; answers are ``.qa-a-list-item#aN`` in ``#a_list``, remarks on both
``.qa-c-list-item#cN`` in ``#cM_list`` inside of what they are about.  The parts have one name for each kind:
``qa-a-item-content``, ``-when``, ``-who-data`` (the name), ``-who-points`` (the member's points, no votes), ``-what``
("answered", the permanent link), ``-buttons``.  Votes stand in ``.qa-netvote-count-data``.
Themes put answers, text and all, into a ``form``.

Rules.  Answers and remarks are comments; containment tells what a remark stands under, those on the question are at the
top.  Source: Question2Answer, qa-include/qa-theme-base.php.

Known failures.  Who asked is not read as the article's author.
"""

from __future__ import annotations

from attrs import evolve

from ...dom import Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_PARTS: tuple[tuple[str, RoleName | None], ...] = (
    ("content", "text"),
    ("what", "permalink"),
    ("when", "date"),
    ("when-data", None),
    ("when-pad", None),
    ("who", None),
    ("who-pad", "skip"),
    ("who-data", "author"),
    ("who-points", "skip"),
    ("who-title", "skip"),
    ("where", "skip"),
    ("meta", None),
    ("avatar-meta", None),
    ("avatar", "skip"),
    ("buttons", "skip"),
    ("flags", "skip"),
    ("footer", None),
    ("main", None),
    ("c-list", "skip"),
)
_ROLES: dict[str, RoleName | None] = {
    f"qa-{kind}-item-{name}": role for kind in "ac" for name, role in _PARTS
}
_ROLES |= {
    "qa-voting": None,
    "qa-vote-buttons": "skip",
    "qa-vote-count": None,
    "qa-netvote-count-data": "votes",
    "qa-netvote-count-pad": "skip",
    "qa-a-selection": "skip",
    "qa-c-form": "skip",
    "entry-content": None,
    "published": None,
    "vcard": None,
    "author": None,
}
_LAYOUT = Layout(roles=_ROLES)
_KINDS = ("qa-a-list-item", "qa-c-list-item")
_BESIDE = ("qa-voting", "qa-a-list", "qa-a-form", "qa-c-form", "qa-q-view-c-list", "qa-q-view-buttons")
"""What stands around the question and is no text of it."""


def _claims(index: Index) -> float:
    return 1.0 if index.classed("qa-q-view") and any(index.classed(kind) for kind in _KINDS) else 0.0


def _read(index: Index) -> CommentSection | None:
    records = sorted(
        (record for kind in _KINDS for record in index.classed(kind) if record.get("id")),
        key=lambda record: index.order.get(record, 0),
    )
    if not records:
        return None
    inner = [element for name in ("qa-a-item-c-list", "qa-c-form") for element in index.classed(name)]
    beside = [element for name in _BESIDE for element in index.classed(name)]
    _open_forms(index)
    section = assemble("question2answer", records, layout=_LAYOUT, inner=inner)
    return evolve(section, regions=tuple(dict.fromkeys((*section.records, *beside))))


def _open_forms(index: Index) -> None:
    """Make forms around answers plain elements: a form's text is no comment's.  The tree changes in this alone."""
    for content in index.classed("qa-a-item-content"):
        for above in content.iterancestors("form"):
            above.tag = "div"


SYSTEM = CommentSystem(name="question2answer", marks=frozenset(("qa-q-view",)), claims=_claims, read=_read)
