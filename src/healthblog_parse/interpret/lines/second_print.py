"""A part of a text that a page prints twice in a row: once for wide screens and once for phones.

Facts: designs that set a recipe in two columns on wide screens and one below the other on phones print it twice, and a rule
of the style sheet hides one of them.  Where no name says which (``screens``), the words are the same, block by block.

Rule: from a heading on, as many blocks as lie between it and the next of its words go where they are those between, and are no few.

Known failures: copies that differ in a word; a copy that begins with no heading.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Block

_LEAST = 8
"""Blocks of a part that is told by being printed twice: fewer may be a chorus."""
_MOST_TRIED = 8
"""Headings that are repeated and compared; a list of steps may repeat one without end."""


def without_second_print(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without a part that repeats all that stands right before it.

    Args:
        blocks: The blocks of a text in order.
    """
    first: dict[str, int] = {}
    tried = 0
    for position, block in enumerate(blocks):
        if block.kind != "heading":
            continue
        start = first.setdefault(block.text, position)
        size = position - start
        if size >= _LEAST and tried < _MOST_TRIED:
            tried += 1
            texts = [other.text for other in blocks[start : position + size]]
            if texts[:size] == texts[size:]:
                return [*blocks[:position], *blocks[position + size :]]
    return blocks
