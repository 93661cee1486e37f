"""Notes about its authors that end a text, and sections that look like them."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.author_notes import without_author_notes
from healthblog_parse.models import Block

LONG = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from those who do not keep any. "
    * 3
)


@pytest.mark.parametrize(
    ("heading", "note", "kept"),
    [
        ("Rollout", "Rollout is a lamp that wakes a house in steps, and none of its lights is blue. " * 2, True),
        ("Magdalena", "Magdalena is a nurse and writer who lives with two lamps and no curtains at all in Example Town, where it is light until eleven.", False),
        ("Magdalena Roe", "Magdalena Roe is at home in Example Town, where it is light until eleven, with two lamps and no curtains at all, and with a very old dog.", False),
    ],
)  # fmt: skip
def test_a_section_that_begins_with_its_heading_is_no_note(heading: str, note: str, kept: bool) -> None:
    blocks = [
        Block(kind="paragraph", text=LONG),
        Block(kind="heading", text=heading, level=2),
        Block(kind="paragraph", text=note),
    ]
    assert (len(without_author_notes(blocks, ())) == len(blocks)) is kept
