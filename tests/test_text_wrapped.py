"""Text that a browser, a converter or a mail program broke into lines of one width."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.text.lines import split_lines
from healthblog_parse.text.wrapped import unwrapped

PARAGRAPHS = (
    "The heron stood in the reeds until the light was gone, and then it flew off towards the mill, where the water is "
    "deep and nobody walks in the evening. We had watched it for two hours from the bridge, and it had caught nothing "
    "that we could see, which did not seem to trouble it in the least.",
    "Herons hunt by standing still. A bird that moves only its eyes for twenty minutes is not asleep, it is waiting, and "
    "what it waits for is a movement smaller than a finger. The old miller used to say that patience has a beak.",
    "In winter the river freezes at its edges first, and the birds move to the weir. Whoever wants to see them from near "
    "should come early, stand where the wind cannot carry a smell, and bring a thermos flask and a friend who does not talk.",
    "My grandmother kept a list of the days on which she saw one. It fills four school notebooks, and the last entry is "
    "from the morning on which she moved to town. I have never found out what she wanted to prove by it, if anything.",
)


def broken(paragraphs: tuple[str, ...], width: int, *, indent: str = "", between: str = "\n\n") -> str:
    return between.join(
        textwrap.fill(
            text,
            width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for text in paragraphs
    )


def texts(page: str) -> list[str]:
    return [line.text for line in unwrapped(page, split_lines(page))]


@pytest.mark.parametrize("width", [56, 64, 72, 78, 80, 100])
@pytest.mark.parametrize("indent", ["", "   "])
def test_paragraphs_come_back(width: int, indent: str) -> None:
    assert texts(broken(PARAGRAPHS * 2, width, indent=indent)) == [*PARAGRAPHS, *PARAGRAPHS]


@pytest.mark.parametrize(
    "width",
    [
        56,
        72,
        100,
        pytest.param(
            80, marks=pytest.mark.xfail(strict=True, reason="a paragraph's last line happens to be full")
        ),
    ],
)
def test_paragraphs_without_blank_lines_between_them_come_back(width: int) -> None:
    assert texts(broken(PARAGRAPHS * 2, width, between="\n")) == [*PARAGRAPHS, *PARAGRAPHS]


def test_headings_items_and_bylines_stay_lines() -> None:
    one, two, three, four = PARAGRAPHS
    items = textwrap.fill(one, 72, initial_indent="  * ", subsequent_indent="    ")
    page = (
        f"A heron at dusk\nBy Nora Elmstedt\n\n{broken((one, two), 72)}\n\nWhat it eats\n\n{items}\n"
        f"  * Fish\n  * Frogs\n\n{broken((three, four), 72)}\n"
    )
    assert texts(page) == [
        "A heron at dusk",
        "By Nora Elmstedt",
        one,
        two,
        "What it eats",
        f"* {one}",
        "* Fish",
        "* Frogs",
        three,
        four,
    ]


@pytest.mark.parametrize(
    "page",
    [
        "\n".join(PARAGRAPHS * 4),  # nobody broke it
        "\n".join(f"He said that it was evening and went home, number {n}." for n in range(40)),  # sentences
        "\n".join(
            "the light was gone\nand the heron\nwith it over the water\nin silence" for _ in range(12)
        ),  # a poem
        "\n".join(f"Herons ({n})\nAbout\nContact and directions" for n in range(40)),  # a menu
        broken(PARAGRAPHS[:2], 72),  # too little to tell
        broken(PARAGRAPHS * 2, 72) + "\n\n" + " ".join(PARAGRAPHS),  # one paragraph is whole
    ],
)
def test_other_text_stays_as_it_is(page: str) -> None:
    assert texts(page) == [line.text for line in split_lines(page)]


def test_a_page_as_a_text_browser_prints_it() -> None:
    body = broken(PARAGRAPHS, 79, indent="   ")
    comments = "\n\n".join(
        f"   {name} says:\n   May {day}, 2020 at 10:1{day} am\n\n{broken((text,), 79, indent='   ')}\n\n   Reply"
        for day, (name, text) in enumerate((("Karl Brandvik", PARAGRAPHS[1]), ("Ada Lund", PARAGRAPHS[2])), 4)
    )
    page = hb.parse(
        f"   A heron at dusk\n\n   By Nora Elmstedt, May 3, 2020\n\n{body}\n\n   2 Comments\n\n{comments}\n",
        format="text",
    )
    assert page.article is not None
    assert page.article.title == "A heron at dusk"
    assert [block.text for block in page.article.blocks] == list(PARAGRAPHS)
    assert [(comment.author and comment.author.name, comment.text) for comment in page.comments] == [
        ("Karl Brandvik", PARAGRAPHS[1]),
        ("Ada Lund", PARAGRAPHS[2]),
    ]


def paragraphs_of(lengths: list[int]) -> tuple[str, ...]:
    """Five paragraphs of words of these lengths, again and again."""
    words = ["abcdefghi"[:length] for length in lengths]
    return tuple(" ".join((words * 8)[start : start + 90 + start % 7]) for start in range(5))


LENGTHS = st.lists(st.integers(2, 9), min_size=15, max_size=40)


@given(LENGTHS, st.integers(60, 100))
def test_any_words_broken_at_a_width_come_back(lengths: list[int], width: int) -> None:
    """Spans of joined lines reproduce their text."""
    paragraphs = paragraphs_of(lengths)
    page = broken(paragraphs, width)
    lines = unwrapped(page, split_lines(page))
    assert [line.text for line in lines] == list(paragraphs)
    assert [" ".join(page[line.start : line.end].split()) for line in lines] == list(paragraphs)
