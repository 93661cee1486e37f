"""Notes about its authors that end a text, and sections that look like them."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.author_notes import without_author_notes
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


CARDS = [
    ["Dr Jane Roe", "Head of the lamp laboratory", "Jane Roe, head of the laboratory, has trained readers of lamps for ten years in many towns.", "Pete Marsh", "Lamp writer"],
    ["Meet Jane Roe", "Jane Roe is the founder of a school for herons, where she teaches how to stand on one leg until the morning comes.", "She has written two books on lakes."],
    ["By Jane Roe", "Jane is the founder of a school for herons, where she teaches how to stand on one leg until the morning comes.", "Now that you are here", "The school shows which herons visit your lake."],
    ["JANE ROE", "I’m the founder of the school. I have taught herons for eleven years, and people for two, which is much harder.", "Read on"],
]  # fmt: skip


@pytest.mark.parametrize("card", CARDS)
def test_a_card_of_a_writer_ends_the_text_with_all_behind_it(card: list[str]) -> None:
    text = [Block(kind="paragraph", text=LONG)] * 6
    blocks = [*text, *(Block(kind="paragraph", text=line) for line in card)]
    assert without_author_notes(blocks, ("Jane Roe",)) == text


@pytest.mark.parametrize(
    "lines",
    [
        ["Jane Roe", "The lamp went out, and the heron left the lake for good, which nobody in the town had thought possible."],
        ["Jane Doe", "Jane Doe found, in a trial with nine lamps and many more people, that the blue ones keep everybody awake.", LONG],
    ],
)  # fmt: skip
def test_a_name_without_a_note_about_its_bearer_ends_nothing(lines: list[str]) -> None:
    blocks = [Block(kind="paragraph", text=text) for text in (*[LONG] * 6, *lines)]
    assert without_author_notes(blocks, ("Jane Roe",)) == blocks


def test_a_card_in_the_midst_of_the_text_ends_nothing() -> None:
    card = [Block(kind="paragraph", text=line) for line in CARDS[2][:2]]
    text = [Block(kind="paragraph", text=LONG)] * 4
    assert without_author_notes([*text, *card, *text], ("Jane Roe",)) == [*text, *card, *text]


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        (
            "Über michMein Name ist Jane Roe, und ich koche, seit ich denken kann, auf einem Herd ohne Strom.",
            False,
        ),
        ("About me: I’m Jane, and I have cooked on a stove without power for as long as I can think.", False),
        ("About me nobody knows anything, and I am glad of it, for there is nothing to be known.", True),
        ("I’m Jane, and I have cooked on a stove without power for as long as I can think.", True),
    ],
)
def test_a_note_that_says_about_me(note: str, kept: bool) -> None:
    blocks = [Block(kind="paragraph", text=text) for text in (*[LONG] * 3, note)]
    assert (without_author_notes(blocks, ("Jane Roe",))[-1].text == note) is kept
