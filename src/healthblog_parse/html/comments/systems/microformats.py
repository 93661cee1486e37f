"""Responses marked with microformats 2: comments and webmentions under IndieWeb posts.

Facts.  A response is ``h-cite`` or ``h-entry`` with the property ``u-comment`` or ``p-comment`` of the
post around it; it holds ``p-author h-card``, ``dt-published``, ``e-content`` (or ``p-content``,
``p-name``), ``u-url``.  Likes, reposts and bookmarks look the same with ``u-like``, ``u-repost``,
``u-bookmark`` and are no comments; a mention (``u-mention``) is a pingback.  Services that show
webmentions write bare ``h-cite`` in a list named after them.

Rules.  Records by those properties, else bare ``h-cite`` in an area named for responses; answers by
containment. Source: microformats.org h-cite, h-entry, comments-brainstorming.
"""

from __future__ import annotations

from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..regions import named_area
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "p-author": "author",
    "h-card": "author",
    "dt-published": "date",
    "e-content": "text",
    "p-content": "text",
    "p-summary": "text",
    "u-url": "permalink",
    "u-photo": "skip",
    "u-syndication": "skip",
    "u-in-reply-to": "skip",
    "p-name": None,
    "e-comment": None,
    "reply": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_NO_COMMENT = frozenset("u-like p-like u-repost p-repost u-bookmark u-like-of u-repost-of p-rsvp".split())


def _claims(index: Index) -> float:
    if index.classed("u-comment") or index.classed("p-comment"):
        return 0.8
    return 0.6 if _records(index) else 0.0


def _records(index: Index) -> list[Element]:
    found = {
        element
        for name in ("u-comment", "p-comment")
        for element in index.classed(name)
        if not _NO_COMMENT & set((element.get("class") or "").split())
    }
    if not found:
        found = {
            element
            for element in index.classed("h-cite")
            if not _NO_COMMENT & set((element.get("class") or "").split()) and _in_area(element)
        }
    return sorted(found, key=lambda element: index.order.get(element, 0))


def _in_area(element: Element) -> bool:
    above = element.getparent()
    for _ in range(4):
        if above is None:
            return False
        names = f"{above.get('id') or ''} {above.get('class') or ''}".lower()
        if "webmention" in names or "mentions" in names or "replies" in names or named_area(above):
            return True
        above = above.getparent()
    return False


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    if not records:
        return None
    parts: dict[Element, RoleName] = {}
    for record in records:
        _mark(record, parts)
    return assemble("microformats", records, layout=_LAYOUT.with_parts(parts))


def _mark(record: Element, parts: dict[Element, RoleName]) -> None:
    """Inside an author's card the ``p-name`` is the name; a link around the date is the permalink's."""
    for card in record.iter("a", "span", "div", "cite", "p"):
        if "p-author" not in (card.get("class") or "").split():
            continue
        name = next((part for part in card.iter() if "p-name" in (part.get("class") or "").split()), None)
        if name is not None and name is not card:
            parts[name] = "author"
        return


SYSTEM = CommentSystem(
    name="microformats",
    marks=frozenset(("u-comment", "p-comment", "h-cite")),
    claims=_claims,
    surest=0.8,
    read=_read,
)
