"""Sentences of a text that its designer repeats in large letters beside it.

Facts: magazines set a sentence of the text between two paragraphs, in quotation marks or as a quote; it stands in the
text as well, word for word.

Rule: a short block in quotation marks, or of kind ``quote``, goes if all of it stands in a longer block.

Known failures: a sentence that was shortened, or that stands in no marks and no quote.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Block

_MARKS = "\"“”„«»'‘’"
_EDGES = _MARKS + " .,!?…"
_SHORTEST, _LONGEST = 25, 260
_MOST = 30
"""Quotes of a text that has some set in large letters; a collection of quotations has more, and each is compared with all."""


def without_pull_quotes(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without those that repeat a sentence of another.

    Args:
        blocks: The blocks of a text, none empty.
    """
    quotes = {
        number: block.text
        for number, block in enumerate(blocks)
        if (
            block.kind == "quote"
            or (block.kind == "paragraph" and block.text[0] in _MARKS and block.text[-1] in _MARKS)
        )
        and _SHORTEST <= len(block.text) <= _LONGEST
    }
    if not 0 < len(quotes) <= _MOST:
        return blocks
    texts = [block.text.casefold() for block in blocks]
    gone = {
        number
        for number, text in quotes.items()
        if any(
            len(other) > len(text) and text.strip(_EDGES).casefold() in other
            for place, other in enumerate(texts)
            if place not in quotes
        )
    }
    return [block for number, block in enumerate(blocks) if number not in gone] if gone else blocks
