"""What text browsers print beside a page's text."""

from __future__ import annotations

import textwrap

import pytest

import healthblog_parse as hb
from healthblog_parse.text.browsers import undecorated
from healthblog_parse.text.columns import headed
from healthblog_parse.text.lines import split_lines
from healthblog_parse.text.link_lists import without_link_lists, without_link_numbers
from healthblog_parse.text.starred import unstarred
from healthblog_parse.text.wrapped import unwrapped

PARAGRAPHS = (
    "The heron stood in the reeds until the light was gone, and then it flew off towards the mill, where the water is deep "
    "and nobody walks in the evening. We had watched it for two hours from the bridge, and it had caught nothing at all.",
    "Herons hunt by standing still. A bird that moves only its eyes for twenty minutes is not asleep, it is waiting, and what "
    "it waits for is a movement smaller than a finger. The old miller used to say that patience has a beak and no ears.",
    "In winter the river freezes at its edges first, and the birds move to the weir. Whoever wants to see them from near should "
    "come early, stand where the wind cannot carry a smell, and bring a thermos flask and a friend who does not talk much.",
)


def seen(*lines: str) -> list[tuple[str | None, str]]:
    return [(line.mark, line.text) for line in undecorated(split_lines("\n".join(lines)))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("* Herons", [("list_item", "Herons")]),
        ("• [heron]Nora Elmstedt says:", [("list_item", "Nora Elmstedt says:")]),
        ("2. [5fe12a] Karl Brandvik says:", [("list_item", "Karl Brandvik says:")]),
        ("-   []Ada Lund says", [("list_item", "Ada Lund says")]),
        ("□", []),
        ("(BUTTON) Send", [(None, "Send")]),
        ("[ ] [          ] [Go]", []),
        ("Your name ____________", [(None, "Your name ____________")]),
        ("____________________", []),
        ("IFRAME: https://mill.example/frame", []),
        ("━━━━━━━━━━━━━━━━", []),
        # near misses
        ("2. Herons hunt by standing still", [(None, "2. Herons hunt by standing still")]),
        ("[1] Herons hunt", [(None, "[1] Herons hunt")]),
        ("[…] and so it was", [(None, "[…] and so it was")]),
        ("o amor é assim", [(None, "o amor é assim")]),
        ("- Nora", [(None, "- Nora")]),
        ("#12 Nora", [(None, "#12 Nora")]),
        ("# Herons", [(None, "# Herons")]),
    ],
)
def test_what_a_browser_added_goes(line: str, found: list[tuple[str | None, str]]) -> None:
    assert seen(line) == found


def test_letters_are_bullets_beside_other_bullets() -> None:
    assert seen("* Birds", "+ Herons", "o Grey ones", "# White ones") == [
        ("list_item", "Birds"),
        ("list_item", "Herons"),
        ("list_item", "Grey ones"),
        ("list_item", "White ones"),
    ]


def test_the_head_that_a_browser_prints_is_no_line() -> None:
    assert seen("#Mill Notes » Feed", "Link: canonical", "Mill Notes")[-1:] == [(None, "Mill Notes")]
    assert len(seen("#Mill Notes » Feed", "Link: canonical", "Mill Notes")) == 1


def test_the_head_goes_on_in_a_second_line() -> None:
    head = (
        "Link: canonical",
        "Link: Mill Notes » A heron:",
        "Comments Feed (alternate)",
        "Link: Pikes",
        "(next)",
    )
    assert seen(*head, "Mill Notes", "Link: Birds") == [(None, "Mill Notes"), (None, "Link: Birds")]
    assert seen("What comes then (next)", "Mill Notes")[0] == (None, "What comes then (next)")


def test_numbers_of_links_go_where_their_list_stands() -> None:
    page = "[1]Home\nThe heron [2]stood [77] there[3].\n[4]\n\nReferences\n\n1. https://a/\n2. https://b/\n3. #c\n4. /d\n"
    lines = split_lines(page)
    assert len(without_link_lists(lines)) == 3
    assert [line.text for line in without_link_numbers(without_link_lists(lines))] == [
        "Home",
        "The heron stood [77] there.",
    ]
    assert without_link_lists(lines[:3]) == lines[:3]


def wrapped(text: str, indent: int, bullet: str = "") -> str:
    return textwrap.fill(
        text, 74, initial_indent=" " * indent + bullet, subsequent_indent=" " * (indent + len(bullet))
    )


def test_a_page_as_lynx_prints_it() -> None:
    """Links numbered, bullets of each depth, buttons and the list of addresses behind the page."""
    body = "\n\n".join(wrapped(text, 3) for text in (*PARAGRAPHS, *PARAGRAPHS))
    page = (
        "   #[1]Mill Notes » Feed\n\n     * [2]Home\n     * [3]Birds\n\nA heron at dusk\n\n   By [4]Nora Elmstedt on May 3, 2020\n\n"
        f"{body}\n\n  2 Comments\n\n"
        f"     * [5]Karl Brandvik says:\n       [6]May 4, 2020 at 10:14 am\n\n{wrapped(PARAGRAPHS[1], 7)}\n\n       [7]Reply\n"
        f"          + [8]Ada Lund says:\n            [9]May 5, 2020 at 9:02 am\n\n{wrapped(PARAGRAPHS[2], 12)}\n\n            [10]Reply\n\n"
        "  Leave a Reply\n\n   Name ____________________\n   (BUTTON) Post Comment\n\nReferences\n\n"
        + "".join(f"   {number}. https://mill.example/{'a' * 9 * number}\n" for number in range(1, 11))
    )
    found = hb.parse(page)
    assert found.article is not None
    assert found.article.title == "A heron at dusk"
    assert [author.name for author in found.article.authors] == ["Nora Elmstedt"]
    assert [block.text for block in found.article.blocks] == [*PARAGRAPHS, *PARAGRAPHS]
    assert [(comment.author and comment.author.name, comment.text) for comment in found.comments] == [
        ("Karl Brandvik", PARAGRAPHS[1]),
        ("Ada Lund", PARAGRAPHS[2]),
    ]
    blocks = [*found.article.blocks, *(block for comment in found.comments for block in comment.blocks)]
    assert [" ".join(page[b.span.start : b.span.end].split()) for b in blocks if b.span] == [
        b.text for b in blocks
    ]


def centred(text: str) -> str:
    return " " * ((80 - len(text)) // 2) + text


def test_the_titles_of_links_in_the_list_of_addresses() -> None:
    """``elinks`` writes a link's title, and its address in the next line."""
    page = (
        "[1]Home\nThe heron\n\nReferences\n\n   Visible links\n   1. https://a/\n   2. A heron, 2 pages\n\thttps://b/one two\n"
        "   3. file:///c\n   Hidden links:\n   4. Again\n\t/d\n"
    )
    assert [line.text for line in without_link_lists(split_lines(page))] == ["[1]Home", "The heron"]
    sources = split_lines("The heron\n\nReferences\n\n1. A heron\n2. Two herons\n3. https://b/\n")
    assert without_link_lists(sources) == sources


def test_headings_stand_in_columns_of_their_own() -> None:
    """``links`` and ``elinks``: the first level in the middle, the second in the first column, the third in the third one."""
    page = "\n\n".join(
        (
            "   Mill Notes",
            f"{centred('A heron at dusk, seen by somebody who had walked')}\n{centred('all the way')}",
            *(wrapped(text, 3) for text in PARAGRAPHS),
            "What herons eat",
            wrapped(PARAGRAPHS[0], 3),
            "  In winter",
            wrapped(PARAGRAPHS[1], 3),
            "     * an item",
            "[ Send ]",
            "   A line of its own",
        )
    )
    lines = headed(page, unwrapped(page, split_lines(page)))
    assert [(line.level, line.text) for line in lines if line.mark == "heading"] == [
        (1, "A heron at dusk, seen by somebody who had walked all the way"),
        (2, "What herons eat"),
        (3, "In winter"),
    ]


def test_columns_tell_nothing_where_text_begins_in_the_first() -> None:
    page = "\n\n".join((*(wrapped(text, 0) for text in PARAGRAPHS), "What herons eat", centred("A heron")))
    lines = unwrapped(page, split_lines(page))
    assert headed(page, lines) == lines


def test_a_page_as_elinks_prints_it() -> None:
    body = "\n\n".join(wrapped(text, 3) for text in (*PARAGRAPHS, *PARAGRAPHS))
    page = (
        "   Link: [1]alternate (only screen)\n   Link: [2]Mill Notes » Feed (alternate)\n\n   [3]Mill Notes\n\n"
        "An island with two geese\n\n     • [4]Home\n     • [5]Birds\n\n"
        f"{centred('[6]A heron')}\n\n{body}\n\nReferences\n\n   Visible links\n"
        + "".join(f"   {number}. https://mill.example/{number}\n" for number in range(1, 6))
        + "   6. A heron\n\thttps://mill.example/6\n"
    )
    article = hb.parse(page).article
    assert article is not None
    assert article.title == "A heron"
    assert [block.text for block in article.blocks] == [*PARAGRAPHS, *PARAGRAPHS]


def shown(title: str, day: str, *texts: str) -> str:
    return "\n\n".join((day, title, *(wrapped(text, 3) for text in texts)))


@pytest.mark.parametrize(
    ("above", "title"),
    [("   May 3, 2020", "A heron at dusk"), ("   Birds", "Pikes in the pond behind the mill")],
)
def test_the_first_of_several_articles_is_the_pages(above: str, title: str) -> None:
    """Sites print further articles below the first, a day above each; the longest is not the one that was asked for."""
    others = "\n\n".join(f"   News\n\n   What was heard about pond number {n} and of..." for n in range(60))
    first = shown("A heron at dusk", above, PARAGRAPHS[0], "A bird that moves only its eyes.")
    second = shown(
        "Pikes in the pond behind the mill", "   May 2, 2020", *PARAGRAPHS, *PARAGRAPHS, *PARAGRAPHS
    )
    article = hb.parse(f"   Mill\n\n{first}\n\n   See also\n\n{others}\n\n{second}").article
    assert article is not None
    assert article.title == title


def test_headings_between_stars() -> None:
    """``html2text`` of Debian: stars tell the level, low lines stand for the blanks of links."""
    page = "****** A heron_at_dusk ******\nBy Nora_Elmstedt,_MS\n***** What herons eat *****\n* an_item\n"
    assert [(line.level, line.text) for line in unstarred(split_lines(page))] == [
        (1, "A heron at dusk"),
        (None, "By Nora Elmstedt, MS"),
        (2, "What herons eat"),
        (None, "* an item"),
    ]


def test_stars_around_one_line_tell_nothing() -> None:
    lines = split_lines("****** A heron ******\nsnake_case\n*** bold ** text")
    assert unstarred(lines) == lines
