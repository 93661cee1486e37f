"""A region of the tree as blocks of running text.

Facts: a block ends where a block-level element begins or ends; a single ``<br>`` is a space, two or more
start a new block; what is hidden divides nothing; text that stands loose between block elements is a paragraph of its own; a link around
blocks (a card) is a link in each of them, one around a picture is none.  The walk keeps its own stack, so depth
costs nothing but memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from ..interpret.addresses import safe_href
from ..models import Block, BlockKind, Link
from .clutter import is_hidden
from .dom import HEADINGS, SUBHEADINGS, Element, collapse, content_of
from .heading_links import without_permalink

BLOCK_TAGS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section summary table"
    " tbody td tfoot th thead tr ul video audio picture".split()
)
"""Elements that browsers render as blocks (HTML Standard, section Rendering)."""

SKIPPED_TAGS = frozenset(
    "script style noscript noframes noembed template svg iframe object embed canvas map math head textarea select button input"
    " figcaption audio video datalist dialog menu nav img picture source meta link".split()
)
"""Elements whose content is no running text."""

_SKIPPED: frozenset[object] = SKIPPED_TAGS | {etree.Comment, etree.ProcessingInstruction, etree.Entity}
"""The same, and what stands in a tree beside elements; lxml has a function in place of its tag."""
_PARAGRAPHS = 3
_BREAKS = 4
_CELL_TEXT = 400
"""Characters; a cell with less is one of a table of data."""
_MARKED = BLOCK_TAGS | {"a", "br"}
"""Elements whose begin and end matter; all others are their content."""
_LISTINGS = frozenset(("code", "lntd"))
"""Cells of tables that highlighters make of a program listing, its numbers in another cell."""
_ACCORDIONS = ("accordion", "faq", "question")

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""What editors leave in a line that shows nothing."""
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LISTS = frozenset(("ul", "ol", "dir", "menu"))
_ANNOUNCING = 90
"""Characters of a line that may announce what stands below it."""
_CELL = "\x1f"
"""Stands between the cells of an open table row; HTML text cannot hold a unit separator by reference."""

Cut = Callable[[Element], bool]
_Read = tuple[object, str | None]
"""An element whose content has been read: its tag, and the text behind it."""


def nothing(element: Element) -> bool:
    """The cut that keeps everything."""
    del element
    return False


def _shows(text: str) -> bool:
    """Whether a reader sees anything of a text whose white space is collapsed."""
    return bool(text) and not (text[0] in _INVISIBLE and _INVISIBLE.issuperset(text.replace(" ", "")))


class Reading(NamedTuple):
    """The blocks of a region."""

    blocks: tuple[Block, ...]
    gaps: tuple[int, ...]
    """Positions in them before which something with links or fields was left out, right below a short line."""


class _Walk:
    """The state of one walk: the open block and the blocks already closed."""

    __slots__ = (
        "blocks",
        "breaks",
        "cells",
        "fresh_item",
        "gaps",
        "href",
        "items",
        "level",
        "links",
        "parts",
        "pre",
        "quotes",
        "rows",
    )

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.links: list[Link] = []
        self.href: tuple[str, int] | None = None
        self.breaks = 0
        self.level: int | None = None  # of the open heading
        self.items = 0  # open lists
        self.fresh_item = False  # whether the open list item has no block yet
        self.quotes = 0
        self.pre = 0
        self.cells = 0  # open table rows that hold data
        self.rows: list[bool] = []  # of every open table row whether it does
        self.gaps: list[int] = []

    def text(self, text: str) -> None:
        """Add a text to the open block; two line breaks before it close that one."""
        if text.isspace():
            if not self.parts and not self.pre:
                return  # between blocks
        elif self.breaks:
            if self.breaks > 1 and not self.cells:
                self.flush()
            else:
                self.parts.append("\n" if self.pre else " ")
            self.breaks = 0
        self.parts.append(text)

    def flush(self) -> None:
        """Close the open block."""
        self.breaks = 0
        if not self.parts:
            return
        if self.href is not None:
            self.cite(*self.href)
            self.href = (self.href[0], 0)
        joined = "".join(self.parts)
        self.parts.clear()
        if self.cells:
            text = " | ".join(cell for cell in map(collapse, joined.split(_CELL)) if cell)
        elif self.pre:
            text = joined.strip("\n").rstrip()
        else:
            text = collapse(joined)
        links, self.links = tuple(self.links), []
        if links and self.level is not None:
            text, left = without_permalink(text, [link.text for link in links])
            links = links[left]
        if _shows(text):
            kind, level = self.kind()
            self.blocks.append(Block(kind=kind, text=text, level=level, links=links))

    def leaf(self, text: str | None) -> None:
        """A paragraph with nothing but text."""
        if self.parts or self.breaks:
            self.flush()
        text = collapse(text) if text else ""
        if _shows(text):
            kind, level = self.kind()
            links = () if self.href is None else (Link(text=text, href=self.href[0]),)
            self.blocks.append(Block(kind=kind, text=text, level=level, links=links))

    def cite(self, href: str, start: int) -> None:
        """Keep the text since ``start`` as a link's; one around blocks has a part in each of them."""
        text = collapse("".join(self.parts[start:]))
        if text:
            self.links.append(Link(text=text, href=href))

    def leave_out(self, element: Element) -> None:
        """Close the open block before an element that is cut, and keep its place where it may be what a line announces."""
        self.flush()
        if (
            self.blocks
            and len(self.blocks[-1].text) <= _ANNOUNCING
            and next(element.iter("a", "form", "input"), None) is not None
        ):
            self.gaps.append(len(self.blocks))

    def kind(self) -> tuple[BlockKind, int | None]:
        """What the open elements make of a block, and its level."""
        if self.level is not None:
            return "heading", self.level
        if self.cells:
            return "table_row", None
        if self.pre:
            return "preformatted", None
        if self.quotes:
            return "quote", None
        if self.fresh_item:
            self.fresh_item = False
            return "list_item", self.items or 1
        return "paragraph", None

    def enter(self, tag: str, element: Element) -> None:
        """Begin an element that is no plain inline one."""
        if tag == "br":
            self.breaks += 1
        elif tag == "a":
            href = safe_href(element.get("href"))
            self.href = (href, len(self.parts)) if href else None
        elif tag in BLOCK_TAGS:
            self.enter_block(tag, element)

    def enter_block(self, tag: str, element: Element) -> None:
        """Begin a block element."""
        if self.cells and tag not in ("tr", "td", "th", "table", "tbody"):
            self.parts.append(" ")
            return
        if tag in ("td", "th") and self.cells:
            self.parts.append(_CELL)
            return
        self.flush()
        if tag in _HEADINGS:
            self.level = _HEADINGS[tag]
        elif tag in ("li", "dd", "dt"):
            self.fresh_item = True
        elif tag in _LISTS:
            self.items += 1
        elif tag == "blockquote":
            self.quotes += 1
        elif tag == "pre":
            self.pre += 1
        elif tag == "tr":
            self.rows.append(not _is_layout(element))
            self.cells += self.rows[-1]

    def leave(self, tag: str) -> None:
        """End what ``enter`` began."""
        if tag == "a" and self.href is not None:
            href, start = self.href
            self.href = None
            self.cite(href, start)
        elif tag in BLOCK_TAGS:
            self.leave_block(tag)

    def leave_block(self, tag: str) -> None:
        """End a block element."""
        if self.cells and tag != "tr":
            self.parts.append(" ")
            return
        self.flush()
        if tag in _HEADINGS:
            self.level = None
        elif tag in ("li", "dd", "dt"):
            self.fresh_item = False
        elif tag in _LISTS:
            self.items -= 1
        elif tag == "blockquote":
            self.quotes -= 1
        elif tag == "pre":
            self.pre -= 1
        elif tag == "tr":
            self.cells -= self.rows.pop()


def _is_layout(row: Element) -> bool:
    """Whether a table row lays out a page: one of its cells holds a table, a text of several paragraphs or a listing."""
    return any(len(cell) and _is_text(cell) for cell in row)


def _is_text(cell: Element) -> bool:
    if next(cell.iterdescendants("table"), None) is not None:
        return True
    if cell.get("class") in _LISTINGS:
        return True
    tags = [child.tag for child in cell]
    if (
        sum(tag in ("p", "div", "ul", "ol", "h2", "h3") for tag in tags) < _PARAGRAPHS
        and tags.count("br") < _BREAKS
    ):
        return False
    return len(content_of(cell)) >= _CELL_TEXT


def _opens(element: Element) -> bool:
    """Whether the element is a button that is the heading of an accordion's part."""
    if element.tag != "button":
        return False
    above = element.getparent()
    if above is not None and above.tag in SUBHEADINGS:
        return True
    names = (element.get("class") or "").lower()
    if any(name in names for name in _ACCORDIONS):
        return True
    return next(element.iterdescendants(*HEADINGS), None) is not None


def blocks_of(region: Element, cut: Cut = nothing) -> tuple[Block, ...]:
    """The blocks of a region in document order; see ``read_blocks``."""
    return read_blocks(region, cut).blocks


def read_blocks(region: Element, cut: Cut = nothing) -> Reading:
    """The blocks of a region in document order, and where something was left out.

    Args:
        region: The element to read; its own tag opens no block.
        cut: Tells the elements below ``region`` that are left out with all that is in them.

    Returns:
        Blocks with non-empty text, white space collapsed except in ``preformatted``.
    """
    walk = _Walk()
    if region.text:
        walk.text(region.text)
    stack: list[Element | _Read] = [*region[::-1]]
    while stack:
        element = stack.pop()
        if isinstance(element, tuple):
            ended, text = element
            if ended in _MARKED:
                walk.leave(str(ended))
        else:
            tag, text = element.tag, element.tail
            if (tag in _SKIPPED and not _opens(element)) or cut(element):
                if tag in BLOCK_TAGS and not is_hidden(element):
                    walk.leave_out(element)
            else:
                inside = element.text
                children = element[::-1] if len(element) else ()  # at once, for less than step by step
                if tag == "p" and not children and not walk.cells and not walk.pre:
                    walk.leaf(inside)
                else:
                    marked = tag in _MARKED
                    if marked:
                        walk.enter(str(tag), element)
                    if inside:
                        walk.text(inside)
                    if children:
                        stack.append((tag, text))
                        stack += children
                        continue
                    if marked:
                        walk.leave(str(tag))
        if text:
            walk.text(text)
    walk.flush()
    return Reading(tuple(walk.blocks), tuple(walk.gaps))
