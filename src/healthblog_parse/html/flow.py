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
    pieces: list[str] = []
    begun = position
    first = next(elements, None)
    if first is None:
        return
    above = first.getparent()
    block = first if above is None else above
    opened: list[tuple[Element, Iterator[Element], Element]] = [(block, chain((first,), elements), block)]
    while opened:
        inside, children, block = opened[-1]
        child = next(children, None)
        if child is None:
            opened.pop()
            if not opened:
                break
            if inside.tag in BLOCKS:
                if pieces and (line := join_pieces(pieces)):
                    yield Run(line, block, begun)
                pieces = []
            if inside.tail:
                if not pieces:
                    begun = position
                pieces.append(inside.tail)
            continue
        found = order.get(child)
        if found is not None:
            position = found
        tag = child.tag
        if tag in BLOCKS:
            if pieces and (line := join_pieces(pieces)):
                yield Run(line, block, begun)
            pieces = []
            begun = position
            if not is_foreign(child):
                opened.append((child, iter(child), child))
                if child.text:
                    pieces.append(child.text)
                continue
        elif tag == "br":
            if pieces and (line := join_pieces(pieces)):
                yield Run(line, block, begun)
            pieces = []
        elif tag not in SKIPPED or (tag == "button" and _shows_name(child)):
            if not pieces:
                begun = position
            if len(child):
                opened.append((child, iter(child), block))
                if child.text:
                    pieces.append(child.text)
                continue
            if child.text and not (tag == "sup" and child.text.strip(" ,*").isdecimal()):
                pieces.append(child.text)
        if child.tail:
            pieces.append(child.tail)
    if pieces and (line := join_pieces(pieces)):
        yield Run(line, block, begun)


def _shows_name(button: Element) -> bool:
    names = button.get("class") or ""
    return any(part in names for part in _NAMED)
