"""The text about the headline as lines in document order, read in one walk.

A line is inline content between block elements and line breaks, as in ``lines``.  The walk starts a little
above the headline and goes on behind it, leaves out whole subtrees that are none of the article's, and ends
where it is told.  It keeps its own stack: elements nest without end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import NamedTuple

from .dom import Element
from .lines import BLOCKS, SKIPPED, join_pieces


class Run(NamedTuple):
    """One line."""

    text: str
    element: Element
    """The innermost block that it stands in."""
    position: int
    """``Index.order`` of the element that it starts in or behind."""


_NAMED = ("name", "author", "user")
"""Parts of class names of buttons that show a name."""


def following(start: Element) -> Iterator[Element]:
    """The element, its later siblings, then those of its ancestors."""
    node: Element | None = start
    yield start
    while node is not None:
        yield from node.itersiblings()
        node = node.getparent()
        if node is None or node.tag in {"body", "html"}:
            return


class _Lines:
    """Pieces of text gathered into lines."""

    __slots__ = ("begun", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.begun = 0

    def add(self, text: str | None, position: int) -> None:
        """One piece of text, and where it starts."""
        if text:
            if not self.pieces:
                self.begun = position
            self.pieces.append(text)

    def end(self, block: Element) -> Iterator[Run]:
        """The line so far."""
        if self.pieces:
            line = join_pieces(self.pieces)
            self.pieces.clear()
            if line:
                yield Run(line, block, self.begun)


def walk(
    elements: Iterator[Element],
    order: dict[Element, int],
    is_foreign: Callable[[Element], bool],
    position: int = 0,
) -> Iterator[Run]:
    """The lines inside the elements.

    Args:
        elements: Elements in document order, none inside another.
        order: ``Index.order``.
        is_foreign: Whether an element, its own names considered, is none of the article's.
        position: Where the walk starts.

    Yields:
        Lines in document order.
    """
    first = next(elements, None)
    if first is None:
        return
    above = first.getparent()
    block = first if above is None else above
    lines = _Lines()
    opened: list[tuple[Element, Iterator[Element], Element]] = [(block, chain((first,), elements), block)]
    while opened:
        inside, children, block = opened[-1]
        child = next(children, None)
        if child is None:
            opened.pop()
            if inside.tag in BLOCKS:
                yield from lines.end(block)
            if opened:
                lines.add(inside.tail, position)
            continue
        position = order.get(child, position)
        if child.tag in BLOCKS:
            yield from lines.end(block)
            if not is_foreign(child):
                opened.append((child, iter(child), child))
                lines.add(child.text, position)
                continue
        elif child.tag == "br":
            yield from lines.end(block)
        elif child.tag not in SKIPPED or _shows_name(child):
            lines.add(None if _is_footnote(child) else child.text, position)
            if len(child):
                opened.append((child, iter(child), block))
                continue
        lines.add(child.tail, position)
    yield from lines.end(block)


def _is_footnote(element: Element) -> bool:
    return element.tag == "sup" and (element.text or "").strip(" ,*").isdecimal()


def _shows_name(element: Element) -> bool:
    """Whether a button shows a person's name."""
    names = element.get("class") or ""
    return element.tag == "button" and any(part in names for part in _NAMED)
