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

import re

from ...dom import Element, Index
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
_ITEM = re.compile(r"dsq-comment-\d+")
_POST = re.compile(r"post-\d+")


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
        found = [item for item in index.classed("post") if _POST.fullmatch(item.get("id") or "")]
        if found:
            return found
    boxes = index.classed("comment")
    if not boxes or not (_is_fallback(boxes[0]) or _is_fallback(boxes[-1])):
        return []
    return [comment for comment in boxes if _is_fallback(comment)]


def _is_fallback(comment: Element) -> bool:
    """Whether a box of class ``comment`` stands in the thread's container or in a list for no scripts."""
    for above in comment.iterancestors("div", "noscript", "section"):
        if above.tag == "noscript" or above.get("id") == "disqus_thread":
            return True
        classes = above.get("class")
        if classes and "noscript" in classes and "comment" in classes:
            return True
    return False


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
