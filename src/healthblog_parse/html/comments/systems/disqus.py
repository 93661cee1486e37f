"""Disqus where its comments stand in the page: the list for search engines, or a saved frame.

Facts.  The plugin for WordPress prints ``ul#dsq-comments > li#dsq-comment-N`` with ``cite``,
``.dsq-comment-message`` and ``ul.children`` into ``#disqus_thread``; other plugins print ``.dsq-comment``
items with ``.dsq-header-meta``; sites that render the API's answer themselves put plain ``.comment`` boxes
into the thread, a ``noscript`` or a box named so.  A saved frame holds ``li.post#post-N`` with
``.post-content``, ``.post-message``, ``.time-ago`` whose title is the whole date,
``.publisher-anchor-color`` around the name, ``a.parent-link`` to the one answered and ``ul.children``.  No
dates in the lists for search engines.

Rules.  Records by these ids, else by these classes, else boxes of class ``comment`` in the thread or in a
noscript list; answers by containment.  Source: disqus-comment-system for WordPress, Disqus' embed.
"""

from __future__ import annotations

from collections.abc import Set

from ....expressions import Expression
from ...dom import Element, Index, stands_in
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "dsq-comment-header": None,
    "dsq-header-meta": None,
    "dsq-header-avatar": "skip",
    "dsq-commenter-name": "author",
    "dsq-comment-message": "text",
    "dsq-comment-text": "text",
    "dsq-comment-body": None,
    "dsq-comment-footer": "skip",
    "dsq-header-time": "date",
    "post-message": "text",
    "post-body": None,
    "post-byline": None,
    "publisher-anchor-color": "author",
    "author": "author",
    "time-ago": "date",
    "comment__header": None,
    "comment__footer": "skip",
    "post-meta": None,
    "parent-link": "reply_to",
    "parent-link-container": "skip",
    "bullet": "skip",
    "badge": "badge",
    "see-more": "skip",
    "post-menu": "skip",
    "reply-form-container": "skip",
    "comment-author": "author",
    "comment-body": "text",
}
_LAYOUT = Layout(roles=_ROLES)
_ITEM = Expression(r"dsq-comment-\d+")
_POST = Expression(r"post-\d+")


def _claims(index: Index) -> float:
    return 1.0 if _records(index) else 0.0


def _records(index: Index) -> list[Element]:
    if "dsq-content" in index.by_id or "dsq-comments" in index.by_id:
        found = [element for key, element in index.by_id.items() if _ITEM.fullmatch(key)]
        if found:
            return found
    if index.classed("dsq-comment"):
        return index.classed("dsq-comment")
    if index.classed("post-message") and index.classed("post-content"):
        posts = (item for item in index.classed("post") if item.tag == "li")  # the article's own is none
        found = [item for item in posts if _POST.fullmatch(item.get("id") or "")]
        if found:
            return found
    boxes = index.classed("comment")
    holders = _holders(index) if boxes else frozenset()
    if index.classed("squarespace-comments"):
        return []  # which keeps its own in the box made for Disqus
    if not holders or not (stands_in(boxes[0], holders) or stands_in(boxes[-1], holders)):
        return []
    return [comment for comment in boxes if stands_in(comment, holders)]


def _holders(index: Index) -> Set[Element]:
    """Where boxes of class ``comment`` are Disqus': the thread's container, lists for readers without scripts."""
    holders = {box for box in index.by_tag["noscript"] if len(box)}
    if "disqus_thread" in index.by_id:
        holders.add(index.by_id["disqus_thread"])
    for name in index.by_class.holding(("noscript",)):
        holders.update(box for box in index.classed(name) if _is_for_no_script(box))
    return holders


def _is_for_no_script(box: Element) -> bool:
    names = box.get("class") or ""
    return box.tag in {"div", "section"} and "noscript" in names and "comment" in names


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    parts: dict[Element, RoleName] = {}
    for key, element in index.by_id.items():
        if key.startswith("dsq-author-user-"):
            parts[element] = "author"
    lists = [element for element in index.classed("children") if element.tag in {"ul", "ol"}]
    return assemble("disqus", records, layout=_LAYOUT.with_parts(parts), inner=lists)


SYSTEM = CommentSystem(
    name="disqus",
    marks=frozenset(("dsq-content", "dsq-comments", "dsq-comment", "post-message", "comment")),
    claims=_claims,
    read=_read,
)
