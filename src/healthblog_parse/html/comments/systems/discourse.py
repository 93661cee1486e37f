"""Discourse: the page for crawlers, the embedded excerpt, and a saved topic.

Facts.  The page for crawlers holds ``div#post_N.crawler-post`` with ``.crawler-post-meta`` (``.creator``
with name and link, ``time``), ``.post`` as text and ``.post-likes``.  The embedded excerpt holds
``article.post#post-N`` with ``h3.username``, ``a.post-date``, ``.cooked`` and a line "in reply to".  A
saved topic holds ``article#post_N[data-post-id]`` with ``.names .username``, ``.post-date
.relative-date[data-time]``, ``.cooked``. The first post of a topic under an article is the article's own
notice and is kept out where it links to it alone.

Rules.  Records by those classes; the answered one by the link of ".reply-to-tab" or of "in reply to",
where its number is there.  Source: Discourse, app/views/topics, app/views/embed, the posts' widgets.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_key, number_of

_ROLES: dict[str, RoleName | None] = {
    "creator": "author",
    "username": "author",
    "full-name": "author",
    "names": None,
    "crawler-post-meta": None,
    "crawler-post-infos": None,
    "post-date": "date",
    "relative-date": "date",
    "post-time": "date",
    "cooked": "text",
    "post": "text",
    "regular": None,
    "contents": None,
    "post-likes": "votes",
    "post-replies": "skip",
    "reply-to-tab": "skip",
    "in-reply-to": "skip",
    "post-menu-area": "skip",
    "topic-avatar": "skip",
    "user-title": "skip",
    "post-links-container": "skip",
    "button": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_ID = Expression(r"post[_-](\d+)")
_LINK = Expression(r"(?:/|#post[_-])(\d+)$")


def _claims(index: Index) -> float:
    if index.classed("crawler-post"):
        return 1.0
    return 1.0 if index.classed("cooked") and _posts(index) else 0.0


def _posts(index: Index) -> list[Element]:
    crawler = index.classed("crawler-post")
    if crawler:
        return crawler
    return [
        post
        for post in index.tagged("article")
        if _ID.fullmatch(post.get("id") or "")
        and any(map(_is_cooked, post.iter("div")))
        and next(post.iterdescendants("article"), None)
        is None  # else it is the article that the topic is about
    ]


def _is_cooked(element: Element) -> bool:
    return "cooked" in (element.get("class") or "").split()


def _read(index: Index) -> CommentSection | None:
    records = _posts(index)
    if not records:
        return None
    numbers = [number_of(record, _ID) for record in records]
    parents = by_key(numbers, [_answered(record) for record in records])
    return assemble("discourse", records, layout=_LAYOUT, parents=parents)


def _answered(record: Element) -> str | None:
    for link in record.iter("a"):
        classes = link.get("class") or ""
        if "reply-to-tab" in classes or "in-reply-to" in classes:
            match = _LINK.search(link.get("href") or "")
            return None if match is None else match[1]
    return None


SYSTEM = CommentSystem(
    name="discourse", marks=frozenset(("crawler-post", "cooked")), claims=_claims, read=_read
)
