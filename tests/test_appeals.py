"""Pleas for money that end a text."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.trim import trim
from healthblog_parse.models import Block

LONG = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from those who do not keep any. "
    * 3
)
APPEAL = "If you like this article, please consider a small donation to help our paper stay alive. Please note that we accept coins."


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (APPEAL, 2),
        ("If you like this shelter, please consider a small donation to the cats that live there.", 4),
    ],
)
def test_a_plea_goes_with_its_heading(last: str, kept: int) -> None:
    blocks = [
        Block(kind="paragraph", text=LONG),
        Block(kind="paragraph", text=LONG),
        Block(kind="heading", text="Keep the voice alive!", level=2),
        Block(kind="paragraph", text=last),
    ]
    assert len(trim(blocks, "")) == kept
