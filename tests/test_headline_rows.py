"""Headlines of other pages behind a text, and the large letter that begins one."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.initials import with_initial
from healthblog_parse.interpret.lines.headline_rows import without_headline_rows
from healthblog_parse.models import Block, Link

_PROSE = "Light in the evening keeps the body awake, and the body keeps its own clock for the night, whatever the lamps say about it."


def _blocks(shape: str) -> list[Block]:
    """One block for each letter: a paragraph, a heading of the text, a headline that is a link, a list item."""
    made = {
        "p": Block(kind="paragraph", text=_PROSE),
        "h": Block(kind="heading", text="Lamps and sleep", level=2),
        "l": Block(
            kind="heading",
            text="Watch Herons at night",
            links=(Link(text="Watch Herons at night", href="/n"),),
            level=3,
        ),
        "i": Block(kind="list_item", text="About the Mill"),
    }
    return [made[letter] for letter in shape]


@pytest.mark.parametrize(
    ("shape", "kept"),
    [
        ("pphllllllhlliip", 2),
        ("plllll", 1),
        # near misses: few, headings of the text, text behind, none before, paragraphs between
        ("pllll", 5),
        ("phhhhhh", 7),
        ("plllllpp", 8),
        ("lllllli", 7),
        ("plplplplplpl", 12),
    ],
)
def test_a_row_of_headlines_ends_the_text(shape: str, kept: int) -> None:
    """Five in a row, nearly all links, with text before them and hardly any behind."""
    assert len(without_headline_rows(_blocks(shape))) == kept


@pytest.mark.parametrize(
    ("letter", "kind", "below", "joined"),
    [
        ("A", "paragraph", "nother day, another cloak, and this one hides what happens.", True),
        ("A", "heading", "nother day, another cloak, and this one hides what happens.", False),
        ("A", "paragraph", "abscess: a collection of pus that builds up within the tissue.", False),
        ("A", "paragraph", "Another day, another cloak, and this one hides what happens.", False),
        ("a", "paragraph", "nother day, another cloak, and this one hides what happens.", False),
        ("A", "paragraph", "nother day", False),
    ],
)
def test_a_large_first_letter_goes_back_to_its_word(letter: str, kind: str, below: str, joined: bool) -> None:
    """A paragraph of one capital letter above the rest of its word."""
    first = (
        Block(kind="paragraph", text=letter)
        if kind == "paragraph"
        else Block(kind="heading", text=letter, level=2)
    )
    found = [block.text for block in with_initial([first, Block(kind="paragraph", text=below)])]
    assert found == ([letter + below] if joined else [letter, below])
