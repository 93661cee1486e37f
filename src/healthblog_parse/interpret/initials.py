"""The large first letter of a text, which a design sets into an element of its own.

Facts.  Magazines begin an article with a letter of several lines' height; where it stands in a block of its own, the first word
loses it: "A" and "nother day".

Rule.  A paragraph that is one capital letter, and above a long paragraph that begins with another letter in lower case, is the
beginning of that.

Known failures.  A first word that is the letter alone ("A nap helps") has no blank behind it where the markup has none.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..models import Block

_FIRST = 6
"""Blocks among which a text begins."""
_LONG = 40
"""Characters of a paragraph that is running text."""


def with_initial(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks with the large first letter put back before its word.

    Args:
        blocks: The blocks of a body.
    """
    for position, block in enumerate(blocks[:_FIRST]):
        letter = block.text
        if (
            len(letter) != 1
            or not letter.isupper()
            or block.kind != "paragraph"
            or position + 1 >= len(blocks)
        ):
            continue
        below = blocks[position + 1]
        first = below.text[:1]
        if (
            below.kind == "paragraph"
            and len(below.text) >= _LONG
            and first.islower()
            and first != letter.lower()
        ):
            whole = attrs.evolve(below, text=letter + below.text)
            return [*blocks[:position], whole, *blocks[position + 2 :]]
    return blocks
