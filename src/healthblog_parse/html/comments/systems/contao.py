"""Contao, and TYPOlight before it.

Facts.  ``div.ce_comments`` or ``div.mod_comments`` holds ``div.comment_default#cN`` with ``p.info`` "Kommentar von NAME |
DATE" (``time.date`` or ``span.date``), ``div.comment`` with the text and, where the site answers, ``div.reply`` with
``p.info`` "Antwort von NAME" and a ``div.comment`` of its own.  Readers' comments are flat.

Rules.  One record a ``comment_default``, one a ``reply`` in it.  Source: Contao, comments bundle (``com_default.html5``).
"""

from __future__ import annotations

from ...dom import Element, Index
from ..given import boxed_name, with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "info": None,
    "date": "date",
    "comment": "text",
    "reply": None,
    "avatar": "skip",
}
_LAYOUT = Layout(roles=_ROLES)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("comment_default") else 0.0


def _read(index: Index) -> CommentSection | None:
    own = set(index.classed("comment_default"))
    answers = [box for box in index.classed("reply") if box.getparent() in own]
    records = sorted((*own, *answers), key=index.order.__getitem__)
    parts: dict[Element, RoleName] = {}
    for answer in answers:
        info = next((line for line in answer if line.get("class") == "info"), None)
        name = None if info is None else boxed_name(info)
        if name is not None:
            parts[name] = "author"
    if not records:
        return None
    section = assemble("contao", records, layout=_LAYOUT.with_parts(parts))
    return with_given(section, records, keys=[_key(record) for record in records])


def _key(record: Element) -> str | None:
    """The record's id; an answer has none and takes that of what it answers."""
    key = record.get("id")
    around = record.getparent()
    return f"{around.get('id')}-reply" if key is None and around is not None else key


SYSTEM = CommentSystem(name="contao", marks=frozenset(("comment_default",)), claims=_claims, read=_read)
