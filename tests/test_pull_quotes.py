"""Sentences of a text that are repeated in large letters beside it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from healthblog_parse.interpret.lines.pull_quotes import without_pull_quotes
from healthblog_parse.interpret.lines.second_print import without_second_print
from healthblog_parse.models import Block, BlockKind

TEXT = "None of this is a miracle. What is kept up counts for more than what is planned, and nobody minds."


@pytest.mark.parametrize(
    ("text", "kind", "goes"),
    [
        ("“What is kept up counts for more than what is planned”", "paragraph", True),
        ('"What is kept up counts for more than what is planned."', "paragraph", True),
        ("What is kept up counts for more than what is planned.", "quote", True),
        ("What is kept up counts for more than what is planned.", "paragraph", False),
        ("“What is kept up counts for more than what is planned”", "heading", False),
        ("“What is begun counts for more than what is planned”", "paragraph", False),
        ("“What is kept up”", "paragraph", False),
    ],
)
def test_a_sentence_that_stands_in_the_text_as_well(text: str, kind: BlockKind, goes: bool) -> None:  # noqa: FBT001
    """It goes only in marks or as a quote, word for word, and if it is long enough to be no phrase."""
    quote, prose = Block(kind=kind, text=text), Block(kind="paragraph", text=TEXT)
    assert _texts(without_pull_quotes([quote, prose])) == ([TEXT] if goes else [text, TEXT])
    assert _texts(without_pull_quotes([prose, quote])) == ([TEXT] if goes else [TEXT, text])


def test_two_quotes_of_one_sentence_stay() -> None:
    """What repeats a quote is no text in which it stands."""
    quote = Block(kind="quote", text="What is kept up counts for more than what is planned.")
    assert len(without_pull_quotes([quote, quote])) == 2


def _texts(blocks: Sequence[Block]) -> list[str]:
    return [block.text for block in blocks]


def _recipe(*items: str) -> list[Block]:
    return [
        Block(kind="heading", text="Ingredients"),
        *(Block(kind="list_item", text=item) for item in items),
    ]


ITEMS = [f"{number} g barley" for number in range(7)]


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        (_recipe(*ITEMS), 9),
        ([*_recipe(*ITEMS), Block(kind="paragraph", text="Good night.")], 10),
        (_recipe(*ITEMS[:6], "8 g barley"), 17),  # another recipe
        (_recipe(*ITEMS[:3]), 13),  # it ends sooner
        ([Block(kind="paragraph", text="Now with leeks."), *_recipe(*ITEMS)], 18),  # the card below the text
    ],
)
def test_a_part_that_is_printed_twice(behind: list[Block], kept: int) -> None:
    assert (
        len(without_second_print([Block(kind="paragraph", text="A soup."), *_recipe(*ITEMS), *behind]))
        == kept
    )


def test_a_part_that_is_no_longer_than_a_chorus() -> None:
    chorus = _recipe(*ITEMS[:3])
    assert len(without_second_print([*chorus, *chorus])) == 8
