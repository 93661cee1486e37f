"""The tree, one structural index over it, and the text of nodes.

One pass over the tree fills the index; finders and readers ask the index instead of walking the tree again.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

Element = etree._Element
"""lxml names the class so; there is no public name for it."""

INDEXED = (
    "html", "body", "main", "article", "section", "aside", "header", "footer", "nav", "div", "ol", "ul", "li",
    "dl", "dt", "dd", "table", "p", "span", "a", "time", "abbr", "cite",
    "address", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "form", "meta", "link", "script", "title", "iframe", "noscript", "textarea", "details",
    "b", "strong", "em", "i", "small",
    "fb:comments", "hyvor-talk-comments", "vf-conversations", "commento-comments",
)  # fmt: skip
"""Elements that finders ask for; the rest is reached from these."""


class Index:
    """Elements by tag, id and class token, in document order."""

    __slots__ = ("by_class", "by_id", "by_tag", "order", "root")

    def __init__(self, root: Element) -> None:
        self.root = root
        self.by_tag: dict[str, list[Element]] = {tag: [] for tag in INDEXED}
        self.by_class: dict[str, list[Element]] = {}
        """Class tokens in lower case."""
        self.by_id: dict[str, Element] = {}
        """The first element of each id."""
        self.order: dict[Element, int] = {}
        """Position of each indexed element in document order."""
        by_tag, by_class, by_id, order = self.by_tag, self.by_class, self.by_id, self.order
        for position, element in enumerate(root.iter(*INDEXED)):
            by_tag[element.tag].append(element)  # type: ignore[index]  # iter() gives str tags here
            order[element] = position
            names = element.get("class")
            if names:
                for name in names.lower().split():
                    if name in by_class:
                        by_class[name].append(element)
                    else:
                        by_class[name] = [element]
            key = element.get("id")
            if key:
                by_id.setdefault(key, element)

    def tagged(self, *tags: str) -> Iterator[Element]:
        """Elements of any of these tags, tag by tag."""
        for tag in tags:
            yield from self.by_tag.get(tag, ())

    def classed(self, name: str) -> list[Element]:
        """Elements that carry the class token (lower case), in document order."""
        return self.by_class.get(name, [])


def text_of(element: Element) -> str:
    """All text inside the element, white space collapsed."""
    return " ".join("".join(element.itertext()).split())


def where(element: Element) -> str:
    """XPath of the element, e.g. ``/html/body/div[2]/h1``."""
    return element.getroottree().getpath(element)
