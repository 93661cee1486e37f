"""Where the article's body is.

Facts: two pages in three name the body by a convention (``entry-content``, ``itemprop=articleBody``); the
rest does not, but prose is long text outside of links, and the body is where it stands.

Rules, in order:
1. Every stretch of text of at least 40 characters outside of links, scripts, forms and the comments counts
   with its length, for its element and all above it; one pass, each element once.
2. From the page's ``body`` go down to the child that holds the most, as long as it holds nearly all that its
   siblings that are no clutter hold; stop at an element that a convention names.

Known failures: bodies shorter than their teasers; a page of several complete articles is read as one unless
each has its own ``article`` element.
"""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

from .clutter import is_clutter
from .dom import Element, Index

_PROSE = etree.XPath(
    "//body//text()[string-length(.) > 39][not(ancestor::a or ancestor::script or ancestor::style"
    " or ancestor::noscript or ancestor::textarea or ancestor::select or ancestor::button or ancestor::nav"
    " or ancestor::template or ancestor::iframe)]",
    smart_strings=True,
)

_NAMED = (
    "entry-content", "post-content", "post-body", "article-body", "article-content", "entry-body",
    "post_content",
    "story-body", "articlebody", "td-post-content", "storycontent", "post-entry", "blog_post_body",
    "postarea",
    "single-content", "article__body", "article__content", "article-text", "post__content", "entry__content",
    "field-name-body", "node-content", "body-text", "blog-content", "rich-text", "content-body",
    "article_body",
    "post-text", "articletext", "news-content", "e-content", "wysiwyg", "single-post-content",
    "blog-post-content",
)  # fmt: skip
"""Class tokens by which themes and systems name the body, the surest first."""

_SHARE = 0.75


def prose_weights(index: Index, excluded: Collection[Element]) -> dict[Element, int]:
    """Characters of prose in every element that holds any, without those in excluded elements."""
    own: dict[Element, int] = {}
    for text in _PROSE(index.root):
        length = len(text) if "  " not in text else len(" ".join(text.split()))
        if length < 40:
            continue
        element = text.getparent()
        if text.is_tail:
            element = element.getparent()
        own[element] = own.get(element, 0) + length
    above: dict[Element, Element | None] = {}
    children: dict[Element, int] = {}
    for start in own:
        element = start
        while element not in above:
            parent = element.getparent()
            above[element] = parent
            if parent is None:
                break
            children[parent] = children.get(parent, 0) + 1
            element = parent
    weights = dict(own)
    ready = [element for element in above if not children.get(element)]
    while ready:
        element = ready.pop()
        parent = above[element]
        if parent is None:
            continue
        if element not in excluded:
            weights[parent] = weights.get(parent, 0) + weights.get(element, 0)
        children[parent] -= 1
        if not children[parent]:
            ready.append(parent)
    return weights


def find_body(index: Index, excluded: Collection[Element]) -> Element | None:
    """The element that holds the article's body; ``None`` where the page has no prose."""
    weights = prose_weights(index, excluded)
    bodies = index.by_tag["body"]
    current = bodies[0] if bodies else index.root
    if not weights.get(current):
        return None
    while True:
        children = [child for child in current if weights.get(child) and child not in excluded]
        best = max(children, key=lambda child: weights[child], default=None)
        if best is None or best.tag in ("p", "li", "blockquote", "td", "tr", "tbody", "table", "span"):
            return current
        rest = sum(weights[child] for child in children if child is best or not is_clutter(child))
        if weights[best] < _SHARE * (rest + _own(current, children, weights)):
            return current
        current = best
        if _is_named(current):
            return current


def _own(element: Element, children: list[Element], weights: dict[Element, int]) -> int:
    """The prose that stands loose in the element."""
    return max(0, weights[element] - sum(weights[child] for child in children))


def _is_named(element: Element) -> bool:
    names = element.get("class")
    if names and any(name in _NAMED for name in names.lower().split()):
        return True
    return "articlebody" in (element.get("itemprop") or "").lower()
