"""Headlines of other pages, one below the other, behind a text.

Facts.  News sites set what else is watched or read below a short text as headings that are links, a dozen and more, each section
with a heading of its own, and nothing between them.  A text has a paragraph below each of its headings, or at most a heading of
a lower level.

Rule.  Where five headings or more stand in a row and nearly all of them are links, the text ends above them, if running text
stands before them and hardly any behind.

Known failures.  A list of links that the author set as headings, with nothing said of each, at the end of a text.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Block
from .teasers import is_linked, unlinked

_ROW = 5
"""Headings in a row that are no sections of a text."""
_MOSTLY = 0.7
"""Part of them that are links."""
_SENTENCE, _PROSE = 60, 120
"""Characters outside of links of a block that is text; of one that shows that the text goes on."""
_MOST_BEHIND = 1
"""Such blocks behind the row: a note of the site."""


def without_headline_rows(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks up to a row of headlines that lead to other pages.

    Args:
        blocks: The blocks of a body.
    """
    start = _row_in(blocks)
    if start is None or not any(unlinked(block) >= _SENTENCE for block in blocks[:start]):
        return blocks
    behind = sum(block.kind != "heading" and unlinked(block) >= _PROSE for block in blocks[start:])
    return blocks if behind > _MOST_BEHIND else blocks[:start]


def _row_in(blocks: Sequence[Block]) -> int | None:
    """Where the first row of headings begins; ``None`` where there is none."""
    start = 0
    for position, block in enumerate((*blocks, None)):
        if block is not None and block.kind == "heading":
            continue
        if position - start >= _ROW:
            row = blocks[start:position]
            if sum(map(is_linked, row)) >= _MOSTLY * len(row):
                return start
        start = position + 1
    return None
