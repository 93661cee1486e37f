"""Text that was set in a font of letters of different widths: pages that were printed and converted."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.text.lines import split_lines
from healthblog_parse.text.proportional import measure, rejoined

from .test_text_wrapped import PARAGRAPHS

LONGER = tuple(
    f"{one} {other}" for one, other in zip(PARAGRAPHS, PARAGRAPHS[1:] + PARAGRAPHS[:1], strict=True)
)


def width_of(text: str) -> float:
    """How wide a text is in a font of serifs, roughly: not what the reader goes by."""
    return sum(
        0.26 if c in " .,'ijlft" else 0.76 if c in "mwMW" else 0.68 if c.isupper() else 0.48 for c in text
    )


def set_in(text: str, width: float) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and width_of(f"{line} {word}") > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def texts(page: str) -> list[str]:
    return [line.text for line in rejoined(page, split_lines(page))]


@pytest.mark.parametrize("width", [32.0, 40.0, 48.0])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_paragraphs_come_back(width: float, between: str) -> None:
    page = between.join(set_in(text, width) for text in LONGER)
    found = texts(page)
    assert " ".join(found) == " ".join(LONGER)
    assert len(found) <= len(LONGER) + 1
    if between == "\n\n":
        assert found == list(LONGER)


def test_lines_of_one_sentence_each_stay() -> None:
    sentences = [f"{s}." for text in LONGER for s in text.rstrip(".").split(". ")]
    page = "\n".join(sentences)
    assert texts(page) == sentences


def test_a_list_beside_such_paragraphs_stays() -> None:
    menu = ["Grey herons", "White herons of the southern lakes", "Night herons", "Where the mill stands"]
    page = "\n\n".join([set_in(text, 40.0) for text in LONGER] + ["\n".join(menu)])
    assert texts(page) == [*LONGER, *menu]


def test_a_short_comment_below_its_header_stays() -> None:
    """The widest of a few lines is full only where another is nearly as wide."""
    header, question = "Nora Elmstedt wrote on May 4, 2020 at 10:14 pm:", "how do they sleep at night?"
    page = "\n\n".join([*(set_in(text, 40.0) for text in LONGER), f"{header}\n{question}\nReply"])
    assert texts(page) == [*LONGER, header, question, "Reply"]
    quote = set_in(LONGER[0], 25.0)
    assert texts("\n\n".join([*(set_in(text, 40.0) for text in LONGER), quote])) == [*LONGER, LONGER[0]]


def test_narrow_letters_take_less_room() -> None:
    assert measure("illicit fillet") < measure("WORMWOOD MAMMA") / 2


def printed(title: str, *parts: str) -> str:
    """Two sheets as a browser prints them."""
    half = len(parts) // 2
    sheets = ["\n\n".join(parts[:half]), "\n\n".join(parts[half:])]
    return "".join(
        f"11/26/26, 7:17 PM\n\n{title}\n\n{sheet}\n\nhttps://mill.example/heron/\n\n{number}/2\n\n\f"
        for number, sheet in enumerate(sheets, 1)
    )


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("A heron at dusk and all the patience that it takes - Mill Notes", ("A heron at dusk and all", "the patience that it takes")),
        ("Mill Notes | A heron at dusk and all the patience that it takes", ("A heron at dusk", "and all the patience", "that it takes")),
        ("Nora Elmstedt A heron at dusk and all the patience that it takes", ("A heron at dusk and all", "the patience that it takes")),
    ],
)  # fmt: skip
def test_a_headline_in_several_lines_is_one(title: str, headline: tuple[str, ...]) -> None:
    body = [set_in(text, 40.0) for text in LONGER * 2]
    page = hb.parse(printed(title, "Home\nBirds\nTexts", "\n".join(headline), "3 May 2020", *body))
    assert page.article is not None
    assert page.article.title == "A heron at dusk and all the patience that it takes"
    assert [block.text for block in page.article.blocks] == [*LONGER, *LONGER]
    assert (page.article.published and page.article.published.isoformat()) == "2020-05-03"


def test_a_line_that_only_begins_as_the_title_does_stays_alone() -> None:
    body = [set_in(text, 40.0) for text in LONGER * 2]
    page = printed("A heron at dusk - Mill Notes", "A heron at dusk\nAll about birds", *body)
    article = hb.parse(page).article
    assert article is not None
    assert article.title == "A heron at dusk"
