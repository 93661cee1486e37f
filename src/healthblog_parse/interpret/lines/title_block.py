"""Where the text begins, if its headline stands among its blocks.

Facts: a container may hold what stands above the headline (the section, the day, a line that says where one is) or a text
that begins above a heading which repeats its title.

Rules.
1. What stands before the headline goes, but for text: paragraphs of some length outside of links.  Before a lower
   heading less of it is enough, because such a one may repeat the headline in the midst of the text.
2. Where the headline itself stands above the container, a line that says the same is a copy, such as the name of a
   recipe on its card: the text begins with the first sentence before it.

Known failures: a headline far down in the blocks, or one spelt otherwise there than at its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Block
from .teasers import unlinked

_TITLE_LINE = 3
"""Blocks among which a headline stands that is no heading."""
_NEAR_TITLE = 30
"""Blocks among which the headline stands if it stands in the body."""
_TEXT_BEFORE = 500
"""Characters of paragraphs before the headline that show that the text begins above it."""
_TEXT_BEFORE_COPY = 200
"""The same before a lower heading, which may repeat the headline in the text."""
_LONG, _LONG_COPY = 120, 100
"""Characters of a paragraph that is text, before the headline and before a lower heading."""


_SLIDES = 4
"""Blocks that repeat the headline: a text has it at its head and on a recipe's card."""
_SENTENCE = 40
"""Characters of a sentence outside of links that begins a text."""


def behind_copy(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks of a container below the headline, without what stands between it and a copy of it and is no text.

    Args:
        blocks: What stands in the article's container, which does not hold the headline.
        title: The headline; empty where none is known.
    """
    if not title:
        return blocks
    for position, block in enumerate(blocks[:_NEAR_TITLE]):
        if block.text == title and (block.kind == "heading" or position < _TITLE_LINE):
            starts = (place for place, above in enumerate(blocks[:position]) if _is_sentence(above))
            return blocks[next(starts, position + 1) :]
    return blocks


def _is_sentence(block: Block) -> bool:
    if block.kind not in ("paragraph", "heading") or unlinked(block) < _SENTENCE:
        return False
    return block.text.rstrip("“”»«\"’')").endswith((".", "!", "?", "…"))


def without_slides(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks without those that are the headline and nothing else, where many are: a slide show has it below each picture.

    Args:
        blocks: What stands in the article's container.
        title: The headline; empty where none is known.
    """
    if not title or [block.text for block in blocks].count(title) < _SLIDES:
        return blocks
    return [block for block in blocks if block.text != title]


def behind_title(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks behind the headline; what stands before it is kept only where it is text.

    Args:
        blocks: What stands in the article's container.
        title: The headline; empty where none is known.
    """
    if not title:
        return blocks
    for position, block in enumerate(blocks[:_NEAR_TITLE]):
        if block.text == title and (block.kind == "heading" or position < _TITLE_LINE):
            before = [above for above in blocks[:position] if above.kind == "paragraph"]
            long, least = (_LONG, _TEXT_BEFORE) if block.level == 1 else (_LONG_COPY, _TEXT_BEFORE_COPY)
            is_text = sum(unlinked(above) for above in before if len(above.text) > long) > least
            return blocks if is_text else blocks[position + 1 :]
    return blocks
