"""The text about the headline as lines in document order, read in one walk.

A line is inline content between block elements and line breaks, as in ``lines``.  The walk starts a little
above the headline and goes on behind it, leaves out whole subtrees that are none of the article's, and ends
where it is told.  It keeps its own stack: elements nest without end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import NamedTuple

from ..interpret.bylines.names import is_lettered_name, is_plain_name
from ..interpret.bylines.parts import is_label
from ..interpret.names import is_given_name
from .dom import Element, text_of
from .foreign import is_long
from .lines import BLOCKS, SKIPPED, is_mark, join_pieces


class Run(NamedTuple):
    """One line."""

    text: str
    element: Element
    """The innermost block that it stands in."""
    position: int
    """``Index.order`` of the element that it starts in or behind."""


_NAMED = ("name", "author", "user")
"""Parts of class names of buttons that show a name."""
_LONGEST = 60
"""Characters of a button with a name."""


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

    Returns:
        Lines in document order.
    """
    first = next(elements, None)
    if first is None:
        return iter(())
    above = first.getparent()
    block = first if above is None else above
    return _lines_inside(block, chain((first,), elements), order, is_foreign, position)


def _lines_inside(
    block: Element,
    elements: Iterator[Element],
    order: dict[Element, int],
    is_foreign: Callable[[Element], bool],
    position: int,
) -> Iterator[Run]:
    """The lines inside elements that stand in a block; see ``walk``."""
    pieces: list[str] = []
    begun = position
    opened: list[tuple[Element, Iterator[Element], Element]] = [(block, elements, block)]
    while opened:
        inside, children, block = opened[-1]
        child = next(children, None)
        within = behind = None
        if child is None:
            opened.pop()
            ends = inside.tag in BLOCKS
            behind = inside.tail if opened else None
        else:
            position = order.get(child, position)
            tag = child.tag
            is_block = tag in BLOCKS
            ends = is_block or tag == "br"
            if is_block and not is_foreign(child):
                opened.append((child, iter(child), child))
                within = child.text
            elif not ends and (tag not in SKIPPED or _shows_name(child)):
                within = None if tag == "sup" and is_mark(text_of(child)) else child.text
                if len(child):
                    opened.append((child, iter(child), block))
                else:
                    behind = child.tail
            else:
                behind = child.tail
        if ends and pieces:
            line = join_pieces(pieces)
            pieces.clear()
            if line:
                yield Run(line, block, begun)
        if within or behind:
            if not pieces:
                begun = position
            pieces += (within or "", behind or "")
    line = join_pieces(pieces)
    if line:
        yield Run(line, block, begun)


def _shows_name(element: Element) -> bool:
    """Whether a button shows a person's name, or says what a person did ("Written by"): others' words are of no use."""
    if element.tag != "button":
        return False
    names = element.get("class") or ""
    if any(part in names for part in _NAMED):
        return True
    text = text_of(element) if not is_long(element, _LONGEST) else ""
    return is_lettered_name(text) or (is_given_name(text) and is_plain_name(text)) or is_label(text)
