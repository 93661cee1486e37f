"""The tree, one structural index over it, and the text of nodes.

One pass over the tree fills the index; finders and readers ask the index instead of walking the tree again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping, Set
from itertools import islice

from lxml import etree

from ..expressions import Expression
from ..interpret.openings import lines_with

Element = etree._Element
"""lxml names the class so; there is no public name for it."""

INDEXED = (
    "html", "body", "main", "article", "section", "aside", "header", "footer", "nav", "div", "ol", "ul", "li",
    "dl", "dt", "dd", "table", "p", "span", "a", "time", "relative-time", "abbr", "cite",
    "address", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "form", "meta", "link", "script", "title", "iframe", "noscript", "textarea", "details",
    "b", "strong", "em", "i", "small", "font", "button", "summary",
    "fb:comments", "hyvor-talk-comments", "vf-conversations", "vf-comments", "commento-comments", "comentario-comments",
    "bluesky-comments", "mastodon-comments", "open-web-comments", "graph-comment", "talkyard-comments",
)  # fmt: skip
"""Elements that finders ask for; the rest is reached from these."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SUBHEADINGS = HEADINGS[1:]
"""Headings below the page's own."""


class ClassTokens(Mapping[str, list[Element]]):
    """Elements by class token in lower case, in document order.

    A page repeats a few class attributes hundreds of times, and finders ask for a few tokens: elements are kept
    by whole attribute, and what a token means is put together when it is asked for.
    """

    __slots__ = ("_attributes", "_found", "_joined", "_order", "_tokens", "_words")

    def __init__(self, attributes: dict[str, list[Element]], order: dict[Element, int]) -> None:
        self._attributes = attributes
        self._order = order
        self._tokens: dict[str, list[str]] = {}
        """The attributes that hold a token."""
        self._found: dict[str, list[Element]] = {}
        self._joined: str | None = None
        self._words: str | None = None
        tokens = self._tokens
        for names in attributes:
            for name in names.lower().split():
                if name in tokens:
                    tokens[name].append(names)
                else:
                    tokens[name] = [names]

    def __contains__(self, name: object) -> bool:
        return name in self._tokens

    def __getitem__(self, name: str) -> list[Element]:
        if name not in self._tokens:
            raise KeyError(name)
        return self.find(name)

    def find(self, name: str) -> list[Element]:
        """Elements of the token; none where no element carries it."""
        found = self._found.get(name)
        if found is None:
            holders = self._tokens.get(name)
            if holders is None:
                return []
            if len(holders) == 1:
                found = self._attributes[holders[0]]
            else:  # an attribute may say it twice
                found = [element for names in dict.fromkeys(holders) for element in self._attributes[names]]
                found.sort(key=self._order.__getitem__)
            self._found[name] = found
        return found

    def whole(self, name: str) -> Iterator[tuple[str, list[Element]]]:
        """The attributes that hold the token, as they are written, each with its elements."""
        for names in dict.fromkeys(self._tokens.get(name, ())):
            yield names, self._attributes[names]

    @property
    def joined(self) -> str:
        """All tokens, each between two line breaks."""
        if self._joined is None:
            self._joined = "\n".join(("", *self._tokens, ""))
        return self._joined

    @property
    def words(self) -> str:
        """The words between the hyphens of all tokens, none twice: tokens share most of theirs."""
        if self._words is None:
            self._words = "\n".join(set(self.joined.replace("-", "\n").replace("_", "\n").split("\n")))
        return self._words

    def holding(self, stems: Iterable[str]) -> list[str]:
        """The tokens that hold one of the stems, found without a look at each token.

        Args:
            stems: Pieces of words in lower case.
        """
        joined, words = self.joined, self.words
        met = [stem for stem in stems if stem in words or "-" in stem or "_" in stem]
        return [joined[start:end] for start, end in lines_with(joined, met)] if met else []

    def __iter__(self) -> Iterator[str]:
        return iter(self._tokens)

    def __len__(self) -> int:
        return len(self._tokens)

    def keys(self) -> KeysView[str]:
        """The tokens."""
        return self._tokens.keys()


CLASS, ID = b"class", b"id"
"""As libxml2 takes them: lxml encodes a ``str`` for each element anew."""


class Index:
    """Elements by tag, id and class token, in document order."""

    __slots__ = ("_hrefs", "by_class", "by_id", "by_tag", "classed", "order", "root")

    def __init__(self, root: Element) -> None:
        self.root = root
        self.by_tag: dict[str, list[Element]] = {tag: [] for tag in INDEXED}
        self.by_id: dict[str, Element] = {}
        """The first element of each id."""
        elements = list(root.iter(*INDEXED))
        self.order: dict[Element, int] = dict(zip(elements, range(len(elements)), strict=True))
        """Position of each indexed element in document order."""
        by_tag, by_id = self.by_tag, self.by_id
        attributes: dict[str, list[Element]] = {}
        for element in elements:
            by_tag[element.tag].append(element)  # type: ignore[index]  # iter() gives str tags here
            names = element.get(CLASS)
            if names:
                same = attributes.get(names)
                if same is None:
                    attributes[names] = [element]
                else:
                    same.append(element)
            key = element.get(ID)
            if key and key not in by_id:
                by_id[key] = element
        self.by_class = ClassTokens(attributes, self.order)
        self.classed = self.by_class.find
        """Elements that carry a class token (lower case), in document order."""
        self._hrefs: list[tuple[str, Element]] | None = None

    @property
    def hrefs(self) -> list[tuple[str, Element]]:
        """The links that have an address, in document order: read once, however many ask."""
        if self._hrefs is None:
            self._hrefs = [(href, link) for link in self.by_tag["a"] if (href := link.get("href"))]
        return self._hrefs

    def place(self, element: Element) -> int | None:
        """Where an element stands in document order: its own place, or that of the first indexed one in it; ``None`` without one."""
        order = self.order
        return next((order[part] for part in element.iter() if part in order), None)

    def tagged(self, *tags: str) -> Iterator[Element]:
        """Elements of any of these tags, tag by tag."""
        for tag in tags:
            yield from self.by_tag.get(tag, ())


_NOT_IN_XML = Expression("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that lxml reads from HTML but refuses to write (XML 1.0, production Char)."""


def between(index: Index, tag: str, start: int, stop: int) -> list[Element]:
    """The elements of a tag that stand between two places of a page.

    Args:
        index: The page.
        tag: The tag's name.
        start: A position in ``Index.order``, itself excluded.
        stop: The same.
    """
    elements, position = index.by_tag[tag], index.order.__getitem__
    return elements[bisect_right(elements, start, key=position) : bisect_left(elements, stop, key=position)]


def writable(text: str) -> str:
    """A text of the tree as lxml takes it back: without control characters."""
    return _NOT_IN_XML.sub("", text)


_CONTENT: Callable[[Element], str] = etree.XPath("string()", smart_strings=False)
"""In C: ``itertext`` makes a Python object of every element below, and costs the square of the nesting where
element after element of a chain is asked."""


def holds_more(element: Element, most: int) -> bool:
    """Whether the element has more children; where it may hold a whole list, as ``len`` counts them one by one."""
    return next(islice(element, most, None), None) is not None


def content_of(element: Element) -> str:
    """All text inside the element as it stands."""
    return _CONTENT(element) if len(element) else element.text or ""


def stands_in(element: Element, holders: Set[Element]) -> bool:
    """Whether one of some elements is above another; none stands in itself."""
    return not holders.isdisjoint(element.iterancestors())


def ancestors_of(elements: Iterable[Element]) -> set[Element]:
    """What stands above the elements; each is asked for its parent once."""
    met: set[Element] = set()
    for element in elements:
        node = element.getparent()
        while node is not None and node not in met:
            met.add(node)
            node = node.getparent()
    return met


_BOXES = frozenset(("div", "section"))
_BOXED = 6
"""Levels of boxes that hold one element and nothing else."""


def outermost(element: Element) -> Element:
    """The outermost box around an element that holds nothing else: page builders wrap each heading and each paragraph."""
    for _ in range(_BOXED):
        above = element.getparent()
        if above is None or above.tag not in _BOXES or (above.text and not above.text.isspace()):
            break
        if element.getprevious() is not None or element.getnext() is not None:
            break
        if element.tail and not element.tail.isspace():
            break
        element = above
    return element


def innermost(box: Element) -> Element:
    """What a box holds that holds nothing else; any other element as it is."""
    for _ in range(_BOXED):
        if box.tag not in _BOXES or (box.text and not box.text.isspace()):
            break
        inner = next(iter(box), None)
        if inner is None or inner.getnext() is not None or (inner.tail and not inner.tail.isspace()):
            break
        box = inner
    return box


def collapse(text: str) -> str:
    """The text with white space collapsed.

    Of all white space only the space itself is printable: a text that is printable and has no two of them in a
    row is collapsed, but for its ends.
    """
    text = text.strip()
    if "\n" in text:
        text = text.replace("\n", " ")  # lines of one source paragraph: told apart at less than words are
    if "  " not in text and text.isprintable():
        return text
    return " ".join(text.split())


def text_of(element: Element) -> str:
    """All text inside the element, white space collapsed."""
    return collapse(content_of(element))


def where(element: Element) -> str:
    """XPath of the element, e.g. ``/html/body/div[2]/h1``."""
    return element.getroottree().getpath(element)
