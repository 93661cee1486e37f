"""SPIP's forums under articles.

Facts.  ``ul.forum > li.forum-fil`` nests answers in a plain ``ul``; each holds ``.forum-message`` with
``.forum-chapo`` (subject, date, author) and ``.forum-texte``; the plugin for comments adds ``comment-...``
classes and prints the chapo after the text.  The id stands on an anchor ``forumN``, on the message
(``commentN``), in a class of the text (``forum-texte-N``) or only in the link to answer (``id_forum=N``).
``abbr.date`` has UTC in its title.

Rules.  One record a ``forum-fil``; answers by containment.  The date's attribute wins over "Le 9 janvier".
Source: SPIP, squelettes-dist/inclure/forum.html; the plugin ``comments``.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "forum-texte": "text",
    "comment-texte": "text",
    "forum-titre": "title",
    "forum-chapo": None,
    "forum-message": None,
    "comment-message": None,
    "comment-meta": None,
    "comment-author": "author",
    "fn": "author",
    "spip_in": "author",
    "vcard": None,
    "forum-date": "date",
    "date": "date",
    "sep": "skip",
    "repondre": "skip",
    "comment-reply": "skip",
    "moderation": "skip",
    "button": "skip",
    "forum-repondre-message": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_CLASS_ID = Expression(r"forum-texte-(\d+)")
_LINK_ID = Expression(r"id_forum=(\d+)|#(?:forum|comment)(\d+)")


def _claims(index: Index) -> float:
    return 1.0 if index.classed("forum-fil") or index.classed("forum-message") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = index.classed("forum-fil") or index.classed("forum-message")
    if not records:
        return None
    keys = [_key(record) for record in records]
    section = assemble("spip", records, layout=_LAYOUT)
    return with_given(section, records, keys=keys)


def _key(record: Element) -> str | None:
    message = next((part for part in record if "forum-message" in (part.get("class") or "")), record)
    for element in (record, message, *message.iter("a", "div", "p")):
        key = element.get("id")
        if key and key[-1].isdigit():
            return key
        number = _CLASS_ID.search(element.get("class") or "") or _LINK_ID.search(element.get("href") or "")
        if number is not None:
            return f"forum{number[1] or number[2]}"
    return None


SYSTEM = CommentSystem(
    name="spip", marks=frozenset(("forum-fil", "forum-message")), claims=_claims, read=_read
)
