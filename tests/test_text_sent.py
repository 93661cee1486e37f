"""Pages that were printed, sent by mail or saved by a service: what stands around their text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.text.heads import read_head
from healthblog_parse.text.lines import split_lines
from healthblog_parse.text.printed import without_edges
from healthblog_parse.text.quoted import unquoted
from healthblog_parse.text.wrapped import unwrapped

PARAGRAPHS = (
    "The heron stood in the reeds until the light was gone, and then it flew off towards the mill, where the water is deep "
    "and nobody walks in the evening. We had watched it for two hours from the bridge, and it had caught nothing at all.",
    "Herons hunt by standing still. A bird that moves only its eyes for twenty minutes is not asleep, it is waiting, and what "
    "it waits for is a movement smaller than a finger. The old miller used to say that patience has a beak and no ears.",
    "In winter the river freezes at its edges first, and the birds move to the weir. Whoever wants to see them from near should "
    "come early, stand where the wind cannot carry a smell, and bring a thermos flask and a friend who does not talk much.",
)
BODY = [*PARAGRAPHS, *PARAGRAPHS]
LINES = [
    "A heron at dusk",
    "",
    "By Nora Elmstedt on May 3, 2020",
    "",
    *(line for text in BODY for line in (*textwrap.wrap(text, 76), "")),
    "2 Comments",
    "",
    "Karl Brandvik says:",
    "3 days ago",
    "",
    *textwrap.wrap(PARAGRAPHS[1], 76),
    "",
    "Reply",
    "",
    "Ada Lund says:",
    "2 days ago",
    "",
    *textwrap.wrap(PARAGRAPHS[2], 76),
    "",
    "Reply",
]


def check(page: hb.Page, source: str) -> None:
    """The article and both comments, each block where its words stand."""
    assert page.article is not None
    assert page.article.title == "A heron at dusk"
    assert [author.name for author in page.article.authors] == ["Nora Elmstedt"]
    assert [block.text for block in page.article.blocks] == BODY
    assert [(comment.author and comment.author.name, comment.text) for comment in page.comments] == [
        ("Karl Brandvik", PARAGRAPHS[1]),
        ("Ada Lund", PARAGRAPHS[2]),
    ]
    blocks = [*page.article.blocks, *(block for comment in page.comments for block in comment.blocks)]
    for block in blocks:
        assert block.span is not None
        stretch = source[block.span.start : block.span.end].split()
        assert stretch[0] == block.text.split()[0]
        assert stretch[-1] == block.text.split()[-1]


def printed(size: int, head: str, foot: str, feed: str = "\f") -> str:
    sheets = [LINES[start : start + size] for start in range(0, len(LINES), size)]
    return feed.join(
        "\n".join((head, "", *sheet, "", foot.format(number, len(sheets)), ""))
        for number, sheet in enumerate(sheets, 1)
    )


@pytest.mark.parametrize("size", [7, 11, 20])
@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("26.11.2026, 19:17          A heron at dusk - Mill Notes", "https://mill.example/heron/          {}/{}"),
        ("A heron at dusk - Mill Notes          https://mill.example/heron/", "{} of {}          26.11.2026, 19:17"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("feed", ["\f", "\n"])
def test_a_page_as_browsers_print_it(size: int, head: str, foot: str, feed: str) -> None:
    """Heads and feet of sheets go, paragraphs go on over them; the page's address and moment are those that they state."""
    source = printed(size, head, foot, feed)
    page = hb.parse(source)
    check(page, source)
    assert page.url == "https://mill.example/heron/"
    assert [str(comment.published)[:10] for comment in page.comments] == ["2026-11-23", "2026-11-24"]


def test_a_given_moment_comes_first() -> None:
    source = printed(20, "26.11.2026, 19:17    A heron at dusk", "https://mill.example/ {}/{}")
    page = hb.parse(source, url="https://other.example/")
    assert page.url == "https://other.example/"


@pytest.mark.parametrize(
    "page",
    [
        "\n".join(LINES),
        "Result 1/2\nso it is\nResult 2/2\nno",  # nothing stands at an edge but these
        "Rated 4/5\n\n2/3 of the herons\n\n3/3",
        "\n".join(f"Step {n}/{9}" for n in range(2, 9)),  # the first is not there
        "\f".join(("one sheet", "and another without a head")),
    ],
)
def test_other_pages_have_no_edges(page: str) -> None:
    assert without_edges(page).text == page


@pytest.mark.parametrize("sign", ["> ", ">", ">> ", "> > "])
@pytest.mark.parametrize("above", ["", "Look at this:\n\nOn Nov 26, 2026 Karl wrote:\n\n"])
def test_a_page_in_a_mail(sign: str, above: str) -> None:
    source = above + "\n".join(f"{sign}{line}".rstrip() for line in LINES)
    check(hb.parse(source, format="text"), source)


def test_a_quoted_part_stays() -> None:
    page = "\n".join((*LINES, *(f"> {line}" for line in LINES[:12])))
    assert unquoted(page) == page


MARKED = "\n\n".join(("By Nora Elmstedt on May 3, 2020", *BODY))


@pytest.mark.parametrize(
    "head",
    [
        "Title: A heron at dusk\n\nURL Source: https://mill.example/heron/\n\nPublished Time: 2020-05-03T10:00:00Z\n\nMarkdown Content:\n",
        "Title: A heron at dusk\n\nURL Source: https://mill.example/heron/\n\nMarkdown Content:\n",
        '---\ntitle: "A heron at dusk"\nsource: https://mill.example/heron/\nauthor:\n  - "[[Nora Elmstedt]]"\npublished: 2020-05-03\ntags: [birds]\n---\n',
        "---\r\ntitle: A heron at dusk\r\nauthor: Nora Elmstedt\r\nurl: https://mill.example/heron/\r\ndate: 2020-05-03\r\n---\r\n",
    ],
)
def test_a_head_of_fields(head: str) -> None:
    """A service's or a clipper's head gives title and address and is no text."""
    page = hb.parse(head + MARKED, format="text")
    assert page.url == "https://mill.example/heron/"
    assert page.article is not None
    assert page.article.title == "A heron at dusk"
    assert [author.name for author in page.article.authors] == ["Nora Elmstedt"]
    assert page.article.published is not None
    assert page.article.published.isoformat()[:10] == "2020-05-03"
    assert [block.text for block in page.article.blocks] == BODY


def test_names_and_days_of_a_head_count_where_the_page_shows_none() -> None:
    page = hb.parse(
        "---\ntitle: A heron at dusk\nauthor: Nora Elmstedt; Karl Brandvik\ndate: 2020-05-03\n---\n"
        + "\n\n".join(BODY)
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Nora Elmstedt", "Karl Brandvik"]
    assert str(page.article.published) == "2020-05-03"


def test_a_record_of_an_archive_states_address_and_moment() -> None:
    head = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://mill.example/heron/\r\n"
        "WARC-Date: 2026-11-26T19:17:00Z\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n"
    )
    page = hb.parse(head + "A heron at dusk - Mill Notes\n" + "\n".join(LINES))
    check(page, head + "A heron at dusk - Mill Notes\n" + "\n".join(LINES))
    assert page.url == "https://mill.example/heron/"
    assert [str(comment.published)[:10] for comment in page.comments] == ["2026-11-23", "2026-11-24"]


def test_the_line_of_the_wayback_machine_states_address_and_moment() -> None:
    """It is no text, and the page's own address and the capture are what it says."""
    head = "The Wayback Machine - https://web.archive.org/web/20261126191700/https://mill.example/heron/\n\n"
    page = hb.parse(head + "A heron at dusk - Mill Notes\n" + "\n".join(LINES))
    check(page, head + "A heron at dusk - Mill Notes\n" + "\n".join(LINES))
    assert page.url == "https://mill.example/heron/"
    assert [str(comment.published)[:10] for comment in page.comments] == ["2026-11-23", "2026-11-24"]


@pytest.mark.parametrize(
    "text",
    [
        "The Wayback Machine - a library of pages",
        "Title: A heron",
        "Title page: so it is",
        "---\n\nA rule\n\n---\n",
        "--- title: no\n---\n",
        "WARC is a format",
        "T",
    ],
)
def test_other_beginnings_are_no_heads(text: str) -> None:
    assert read_head(text).text == text


@given(st.text(alphabet=">T:-/ \n\r\f12aé.—W", max_size=120))
def test_places_stay(text: str) -> None:
    """Whatever is taken for an edge, a sign or a head, the rest stands where it stood."""
    for kept in (unquoted(text), without_edges(text).text, read_head(text).text):
        assert len(kept) == len(text)
        assert all(one == other or one.isspace() for one, other in zip(kept, text, strict=True))


HYPHENATED = (
    "We slept badly in June, when the nights were hot, and in the mor-\nning nobody knew why the lamp of the baker, that very well-\n"
    "known lamp, had been left burning.\n\nIn the morning a well-known baker came and asked about the lamps,\nand nobody told him."
)


def test_words_that_a_lines_end_parts() -> None:
    """A hyphen goes where the text has the word without it, and stays where it has the word with it."""
    filler = "\n\n".join(textwrap.fill(text, 66, break_on_hyphens=False) for text in BODY)
    page = f"{filler}\n\n{HYPHENATED}"
    texts = [line.text for line in unwrapped(page, split_lines(page))]
    assert texts[-2] == (
        "We slept badly in June, when the nights were hot, and in the morning nobody knew why the lamp of the baker, that very "
        "well-known lamp, had been left burning."
    )
