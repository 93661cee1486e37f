"""XenForo: threads, and the excerpts of threads that integrations print under articles.

Facts.  XenForo 2 prints ``article.message.js-post#js-post-N[data-author]`` with ``.message-name .username``,
``time.u-dt[datetime]``, ``.bbWrapper`` around the text, ``.message-userExtras`` and ``.message-actionBar``
beside. XenForo 1 prints ``li.message#post-N[data-author]`` with ``.messageText`` and ``.DateTime[title]``.
 Integrations that show a thread under an article write their own markup: a section with
 ``data-thread-id``, items of a list that hold
an element ``#comment-N`` or ``#post-N``, ``blockquote.xfBb-quote[data-name]`` or ``.bbCodeBlock--quote``.
All are flat: who is answered stands in the quotation.

Rules.  Records by those classes; in excerpts, the largest element around each id that holds no other.  The
name: the attribute, else as in any record.  A quotation stays in the text, its "X said:" line not.
Source: XenForo 1.5 and 2 templates post_macros, message_macros.
"""

from __future__ import annotations

from attrs import evolve

from ....expressions import Expression
from ...dom import Element, Index, stands_in
from ..given import outermost_alone, with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "message-name": "author",
    "username": "author",
    "userText": None,
    "message-attribution": None,
    "u-dt": "date",
    "DateTime": "date",
    "message-date": None,
    "bbWrapper": "text",
    "messageText": "text",
    "message-body": None,
    "message-userExtras": "skip",
    "message-userTitle": "skip",
    "userTitle": "skip",
    "userBanner": "skip",
    "message-actionBar": "skip",
    "message-attribution-opposite": "skip",
    "message-signature": "skip",
    "messageMeta": None,
    "datePermalink": None,
    "privateControls": None,
    "publicControls": "skip",
    "extraUserInfo": "skip",
    "reactionsBar": "skip",
    "bbCodeBlock-title": "skip",
    "bbCodeBlock-expandLink": "skip",
    "attribution": "skip",
    "quoteExpand": "skip",
    "message-avatar": "skip",
    "likesSummary": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_ID = Expression(r"(?:js-)?(?:post|comment)-(\d+)")


def _claims(index: Index) -> float:
    if (
        index.classed("message--post")
        or index.classed("bbwrapper")
        or any(map(_is_message, index.classed("js-post")[:2]))
    ):
        return 1.0
    if index.classed("messagetext") and index.classed("messageuserblock"):
        return 1.0
    return 1.0 if _thread(index) is not None else 0.0


def _is_message(post: Element) -> bool:
    """Whether a ``js-post`` is XenForo's: streams of other systems use the name for their articles."""
    return "message" in (post.get("class") or "")


def _thread(index: Index) -> Element | None:
    for key in ("comments", "comment-list", "discussion", "forum"):
        box = index.by_id.get(key)
        if box is not None and box.get("data-thread-id") is not None:
            return box
    return None


def _records(index: Index) -> list[Element]:
    for name in ("message--post", "js-post", "message"):
        found = [
            item
            for item in index.classed(name)
            if item.tag in {"article", "li", "div"}
            and _ID.fullmatch(item.get("id") or item.get("data-content") or "")
        ]
        if found:
            return found
    thread = _thread(index)
    if thread is None:
        return []
    start = index.order[thread]
    parts = [
        element for key, element in index.by_id.items() if _ID.fullmatch(key) and index.order[element] > start
    ]
    return outermost_alone(parts) if _flat(parts) else []


def _flat(parts: list[Element]) -> bool:
    known = set(parts)
    return not any(stands_in(part, known) for part in parts)


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    if not records:
        return None
    section = assemble("xenforo", records, layout=_LAYOUT)
    comments = tuple(
        evolve(comment, author=record.get("data-author") or comment.author)
        for comment, record in zip(section.comments, section.records, strict=True)
    )
    return with_given(evolve(section, comments=comments), records, keys=[_key(record) for record in records])


def _key(record: Element) -> str | None:
    for element in (record, *record.iter("div", "article", "span", "a")):
        key = element.get("id")
        if key and _ID.fullmatch(key):
            return key
    return None


SYSTEM = CommentSystem(
    name="xenforo",
    marks=frozenset(
        (
            "message--post",
            "js-post",
            "bbwrapper",
            "messagetext",
            "comments",
            "comment-list",
            "discussion",
            "forum",
        )
    ),
    claims=_claims,
    read=_read,
)
