"""Lists of links to the parts of the page itself, which stand above a text without any heading.

Facts.  Publishers print a row of such links below the headline ("Overview", "Dosage", "Takeaway"), in elements whose names
are hashes.  In a text, single links lead to its own parts.

Rule.  Three blocks or more in a row that are no headings and nothing but links to parts of the page go, where they stand
above the first prose: behind it an author lists what the text is about.

Known failures.  Two links alone; links whose address is the page's own in full.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Block
from .teasers import is_linked

_LEAST = 3
_PROSE = 100
"""Characters from which a block is prose."""


def without_contents(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without lists of links to parts of the page above their first prose."""
    for position, block in enumerate(blocks):
        if block.links and _leads_inside(block):
            end = position + 1
            while end < len(blocks) and _leads_inside(blocks[end]):
                end += 1
            return blocks if end - position < _LEAST else [*blocks[:position], *blocks[end:]]
        if len(block.text) > _PROSE:
            break
    return blocks


def _leads_inside(block: Block) -> bool:
    return (
        block.kind != "heading"
        and is_linked(block)
        and all(link.href.startswith("#") for link in block.links)
    )
