"""Lines that announce what was left out.

Facts: themes set the heading of a box beside it, not into it: "Related articles" stands in the text, the list below it is an
element that is none of it.

Rule: a line goes if what stood right below it was left out, and it is a wording for links, contents or a section behind
an article.  Near the end the heading of such a section stays for ``trim``, which ends the text there.

Known failures: a heading of the text in such a wording, above a box that is none of it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate

from ...models import Block
from .closings import closes_article
from .leads import announces_contents, announces_links

_MIDST = 0.7
"""Part of the text that such a line stands in."""


def without_orphans(blocks: Sequence[Block], gaps: Collection[int]) -> Sequence[Block]:
    """The blocks without the lines that announce what was left out.

    Args:
        blocks: The blocks of a body.
        gaps: Positions in them before which something with links was left out.
    """
    found = [gap - 1 for gap in gaps if gap and _announces(blocks[gap - 1])]
    if not found:
        return blocks
    before = [0, *accumulate(len(block.text) for block in blocks)]
    midst = _MIDST * before[-1]
    gone = {
        position
        for position in found
        if before[position] < midst or not closes_article(blocks[position].text)
    }
    return [block for position, block in enumerate(blocks) if position not in gone]


def _announces(block: Block) -> bool:
    """Whether a line says that links follow."""
    if block.kind not in ("heading", "paragraph"):
        return False
    return announces_links(block.text) or announces_contents(block.text) or closes_article(block.text)
