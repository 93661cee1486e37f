"""The article out of plain text: tables of lines, and what holds for any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.interpret.lines.introductions import introduces_author
from healthblog_parse.models import Block
from healthblog_parse.text.body import densest, weights_of
from healthblog_parse.text.body_lines import kinds_of
from healthblog_parse.text.frame import is_caption, is_form, is_frame
from healthblog_parse.text.headline import find_headline
from healthblog_parse.text.lines import Line, split_lines
from healthblog_parse.text.parted import parted
from healthblog_parse.text.shapes import PageLines, shape_of, shapes_of
from healthblog_parse.text.sources import read_sources
from healthblog_parse.text.tables import find_tables

from .benchmarks.growth import cost

SENTENCE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill."


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (SENTENCE, True),
        ("Der Reiher stand im Schilf, bis das Licht verschwunden war, und flog dann zur Mühle.", True),
        ("鷺は光が消えるまで葦の中に立っていた。それから水車小屋のほうへ飛び去っていった。", True),
        ("Ten Ways To Keep A Heron Happy In Your Garden Pond This Year", False),
        ("Home About Contact Archive", False),
        ("A heron.", False),
        ("This website uses cookies to give you the best experience on our website.", False),
        ("const heron = await find('reeds', { light: 'gone', mill: true, patience: 12 });", False),
    ],
)
def test_running_text_is_told_from_the_rest(text: str, prose: bool) -> None:
    assert shape_of(text).is_prose is prose


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("© 2020 The Harbour Notebook", True),
        ("Sign up for our newsletter and get a letter every week", True),
        ("By clicking Sign up you agree to our terms and consent to letters", True),
        ("Read next: Letters I never sent", True),
        ("À LIRE AUSSI Les moulins tournent de nouveau", True),
        ("Angemeldet bleiben", True),
        (
            f"This post contains affiliate links, which means that I may receive a small commission. {SENTENCE} {SENTENCE}",
            True,
        ),
        (f"Das Abbestellen von Katalogen verlief ohne Probleme. {SENTENCE} {SENTENCE}", False),
        (
            f"Marketing by partners is old: they receive a commission for each sale. {SENTENCE} {SENTENCE}",
            False,
        ),
        ("I signed up for the choir in spring, and it was the best thing I did that year.", False),
        ("The newsletter of the parish was printed in our kitchen until 1974.", False),
        ("Copying machines were rare then.", False),
    ],
)
def test_the_frame_is_known_by_its_words(text: str, is_one: bool) -> None:
    assert is_frame(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The mill at dusk. Photo by Ole Brandvik", True),
        ("Bild: Tilo Wessel", True),
        ("Credit: Ana Ruiz/Getty Images", True),
        ("She took a photo by the mill and gave it to her brother, who kept it.", False),
        ("Getting images right takes patience", False),
    ],
)
def test_a_caption_ends_in_who_made_the_picture(text: str, is_one: bool) -> None:
    assert is_caption(text) is is_one


@pytest.mark.parametrize(
    ("text", "form", "about"),
    [
        ("Leave a Reply Cancel reply", True, False),
        ("Kommentar hinzufügen", True, False),
        ("About the author: Nora Elmstedt writes letters.", False, True),
        ("Über die Autorin", False, True),
        ("Leave a light on for me", False, False),
        ("About the author Nora Elmstedt writes letters from the mill and keeps herons.", False, True),
        ("About the authors and editors", False, True),
        ("About Nora 120 Articles", False, True),
        ("About the authority of herons", False, False),
        ("About the author of this letter nothing is known but that she kept herons.", False, False),
        ("Über den Autor ist nichts bekannt, außer dass er Reiher hielt.", False, False),
        ("About half of the 120 articles on herons were written before 1990.", False, False),
        ("Über die Hälfte der 120 Artikel wurde vor 1990 geschrieben.", False, False),
    ],
)
def test_what_closes_an_article(text: str, form: bool, about: bool) -> None:
    assert (is_form(text), introduces_author(text)) == (form, about)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("By Nora ElmstedtMarch 4, 20213 Comments", "By Nora Elmstedt | March 4, 2021 | 3 Comments"),
        ("Posted byNora Elmstedt", "Posted by Nora Elmstedt"),
        ("ByNora Elmstedt", "By Nora Elmstedt"),
        (
            "17. Februar 2020   Nora Elmstedt   4 Kommentare",
            "17. Februar 2020 | Nora Elmstedt | 4 Kommentare",
        ),
        ("Von  Nora Elmstedt", "Von Nora Elmstedt"),
        ("By Shawn McAllister", "By Shawn McAllister"),
        (
            "Опубліковано 02/11/200930/06/2012Автор запису Ольга МельникКатегорії Птахи",
            "Опубліковано 02/11/2009 | 30/06/2012 | Автор запису Ольга Мельник | Категорії Птахи",
        ),
        ("KirjoittanutAada Salmi3.8.2019", "Kirjoittanut Aada Salmi | 3.8.2019"),
        ("6月 30, 201211月 2, 2009 作者 陶文华", "6月 30, 2012 | 11月 2, 2009 | 作者: 陶文华"),
        ("07/02/2014에 게시됨글쓴이 남궁수", "07/02/2014에 게시됨 | 글쓴이: 남궁수"),
        ("作者 简介", "作者 简介"),
        ("作者 陶文华 说他整个冬天都在河边", "作者 陶文华 说他整个冬天都在河边"),
        ("Від ЮНЕСКО до ЮНІСЕФ", "Від ЮНЕСКО до ЮНІСЕФ"),
        ("By DIY Nora", "By DIY Nora"),
        ("By ShawnHymel", "By ShawnHymel"),
    ],
)
def test_bylines_are_parted_where_flattening_glued_them(raw: str, expected: str) -> None:
    assert parted(raw) == expected


def _headline(*lines: str) -> str | None:
    found = split_lines("\n".join((*lines, SENTENCE, SENTENCE, SENTENCE)))
    shapes = shapes_of(found)
    low, high = densest(weights_of(found, shapes), 1, len(found))
    titles = find_headline(PageLines(lines=found, shapes=shapes, low=low, high=high)).titles
    return titles[0].value if titles else None


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("A Heron at Dusk | Mill Notes", "Mill Notes", "Home", "A Heron at Dusk"), "A Heron at Dusk"),
        (("Mill Notes: A Heron at Dusk", "Mill Notes", "Home", "A Heron at Dusk"), "A Heron at Dusk"),
        (("Need for Reeds – Insubordinate Birds", "Insubordinate Birds", "Need for Reeds"), "Need for Reeds"),
        (("A Heron at Dusk - Mill Notes", "Home » A Heron at Dusk", "A Heron at Dusk"), "A Heron at Dusk"),
        (
            ("Herons at Dusk: What They Eat", "Home", "What Herons Eat at Dusk, and Why", "By Nora Elmstedt"),
            "What Herons Eat at Dusk, and Why",
        ),
        (
            ("Herons at dusk in the old mill | Notes", "Home", "About"),
            "Herons at dusk in the old mill | Notes",
        ),
        (
            ("Mill Notes", "Home", "An evening with a heron", "By Nora Elmstedt on 3 May 2020"),
            "An evening with a heron",
        ),
        (
            ("A Heron at Dusk - Mill Notes", "A Heron at Dusk - Mill Notes", "A Heron at Dusk"),
            "A Heron at Dusk",
        ),
        (("A Heron at Dusk | Mill Notes", "Home", "May 3 2020  A Heron at Dusk"), "A Heron at Dusk"),
        (("A Heron at Dusk | Mill Notes", "Home", "A Heron at Dusk  (mill.example)   87"), "A Heron at Dusk"),
        (("A Heron at Dusk", "Title: A Heron at Dusk"), "A Heron at Dusk"),
        (("A Heron at Dusk - Mill Notes", "Mill Notes", "Home", "Birds A Heron at Dusk"), "A Heron at Dusk"),
        (
            ("A Heron at Dusk - Mill Notes", "Mill Notes", "Home", "Birds: A Heron at Dusk"),
            "Birds: A Heron at Dusk",
        ),
        (
            (
                "Best Herons at Dusk of 2025 | Mill",
                "Home",
                "Watching herons at dusk",
                "By Nora Elmstedt",
                SENTENCE,
                "Herons at dusk in 2025 and 2026",
            ),
            "Watching herons at dusk",
        ),
        (
            (
                "Herons at dusk in 2025 and 2026 - Mill",
                "Home",
                "What herons do at dusk",
                "2024-11-06",
                SENTENCE,
                SENTENCE,
                "Herons at dusk in 2025 and 2026",
            ),
            "What herons do at dusk",
        ),
        (
            (
                "Herons at dusk in 2025 and 2026 - Mill",
                "Home",
                "What herons cost",
                SENTENCE,
                SENTENCE,
                "Herons at dusk in 2025 and 2026",
            ),
            "Herons at dusk in 2025 and 2026",
        ),
        (
            (
                "Herons and Egrets for 2026 - Mill",
                "Home",
                "Ten herons and egrets to watch",
                "By Nora Elmstedt",
                "Contents",
                "Herons and egrets for 2025",
                SENTENCE,
                "Herons and egrets for 2025",
            ),
            "Ten herons and egrets to watch",
        ),
        (
            (
                "Heron-with-Reeds by Nora Elmstedt | Mill",
                "Home",
                "Nests",
                "Heron-with-Reeds",
                "of the best kind",
                "3 x",
            ),
            "Heron-with-Reeds",
        ),
        (
            (
                "What is a Mill Pond? [With Pictures]",
                "What is a Pond of a Mill?",
                "Home    Ponds    What is a Mill Pond?",
                "By Nora Elmstedt",
            ),
            "What is a Pond of a Mill?",
        ),
        (("What are Old Mills? - Mill Notes", "Home", "Mill NotesOldOld Mills", "Old Mills"), "Old Mills"),
        (
            (
                "Taking the myth out of mills - Mill",
                "Home",
                "Nine Old Myths",
                "Nine Old Myths",
                "March 20, 2023 | Water",
            ),
            "Nine Old Myths",
        ),
    ],
)
def test_the_headline_is_what_the_title_repeats(lines: tuple[str, ...], title: str) -> None:
    assert _headline(*lines) == title


def test_sources_end_where_entries_end() -> None:
    text = (
        "References\nWhat follows is a table of contents.\nReferences\n"
        "Brandt L, et al. Herons. J Birds. 2019;3:1-9.\n"
        "Okafor T. Reeds and light. 2021. doi: 10.9999/reeds.7\nhttps://example.org/reeds\nRelated posts\nOld mills, 2020"
    )
    lines = split_lines(text)
    found = read_sources(lines, shapes_of(lines), 0)
    assert [entry.text[:8] for entry in found.entries] == ["Brandt L", "Okafor T"]
    assert found.entries[1].hrefs == ("https://example.org/reeds",)


def test_a_mention_of_sources_opens_no_list() -> None:
    lines = split_lines(
        f"Sources\n{SENTENCE}\n{SENTENCE}\n{SENTENCE}\n{SENTENCE}\n{SENTENCE}\nWritten in 1999 by hand"
    )
    assert read_sources(lines, shapes_of(lines), 0).entries == ()


def test_a_heading_stands_before_text_and_items_among_themselves() -> None:
    lines = split_lines(
        "\n".join((SENTENCE, "What I needed", "A pencil", "A lamp", "What happened", SENTENCE))
    )
    page = PageLines(lines=lines, shapes=shapes_of(lines), low=0, high=len(lines))
    kinds = kinds_of(page, range(len(lines)))
    assert kinds == ["paragraph", "heading", "list_item", "list_item", "heading", "paragraph"]


_MENU = st.lists(st.sampled_from(("Home", "About", "Archive", "Contact", "Search", "Topics")), max_size=6)
_WORD = st.sampled_from(SENTENCE.replace(",", "").rstrip(".").lower().split())
_PARAGRAPH = st.lists(_WORD, min_size=12, max_size=40).map(lambda words: " ".join(words).capitalize() + ".")
_ARTICLE = st.tuples(_MENU, st.lists(_PARAGRAPH, min_size=2, max_size=6), _MENU)
_TITLE = "An evening with a patient heron"
_CONTROLS = "".join(chr(code) for code in range(0x20) if chr(code) not in "\t\n\v\f\r") + "\x7f"
"""Signs of which a text that has many is refused as binary data."""
_ANY_LINE = st.text(st.characters(exclude_characters=_CONTROLS, exclude_categories=["Cs"]), max_size=60)
_ENDS = ("\n", "\r\n", "\r", "\n\n", "\u2028", "\x0b\n")


def _page(before: list[str], body: list[str], behind: list[str]) -> list[str]:
    return [f"{_TITLE} | Mill Notes", *before, _TITLE, *body, "Related posts", *behind, "© 2020 Mill Notes"]


def _blocks(text: str) -> tuple[Block, ...]:
    article = hb.parse(text, format="text").article
    assert article is not None
    return article.blocks


@settings(max_examples=40)
@given(_ARTICLE)
def test_a_rendered_article_comes_back(parts: tuple[list[str], list[str], list[str]]) -> None:
    page = hb.parse("\n".join(_page(*parts)), format="text")
    assert page.article is not None
    assert page.article.title == _TITLE
    assert [block.text for block in page.article.blocks] == parts[1]


@settings(max_examples=40)
@given(_ARTICLE, st.lists(st.sampled_from(_ENDS), min_size=24, max_size=24))
def test_line_endings_change_nothing_but_places(
    parts: tuple[list[str], list[str], list[str]], ends: list[str]
) -> None:
    lines = _page(*parts)
    mixed = "".join(line + end for line, end in zip(lines, ends, strict=False))
    plain = "\n".join(lines[: len(ends)])
    assert [(b.kind, b.text) for b in _blocks(mixed)] == [(b.kind, b.text) for b in _blocks(plain)]


@settings(max_examples=40)
@given(st.lists(st.one_of(_PARAGRAPH, _ANY_LINE), max_size=30))
def test_spans_reproduce_the_text_and_never_overlap(lines: list[str]) -> None:
    text = "\n".join(("Any page", *lines))
    page = hb.parse(text, format="text")
    blocks = page.article.blocks if page.article else ()
    spans = [block.span for block in blocks]
    for block, span in zip(blocks, spans, strict=True):
        assert span is not None
        assert " ".join(text[span.start : span.end].replace("\xad", "").split()) == block.text
    for one, other in pairwise(spans):
        assert one is not None
        assert other is not None
        assert one.end <= other.start


@pytest.mark.parametrize("line", ["Heron", SENTENCE, "3 May 2020", "References"])
def test_time_grows_with_the_lines_and_not_faster(line: str) -> None:
    """Eight times the lines take at most some sixteen times the time, whatever the line is."""

    def spent(count: int) -> float:
        text = "\n".join([f"{_TITLE} | Mill Notes", _TITLE, *(f"{line} {n % 97}" for n in range(count))])
        return cost(
            text, rounds=3
        )  # of three: the collector, or other work on the machine, makes one figure wrong

    assert spent(4_000) < 16 * max(spent(500), 0.02)


def test_a_line_knows_its_place() -> None:
    (line,) = split_lines(" \t a  b \r\n")
    assert line == Line(text="a b", raw="a  b", start=3, end=7)


@pytest.mark.parametrize(
    ("lines", "authors", "published"),
    [
        (("By Nora ElmstedtMarch 4, 20213 Comments",), ["Nora Elmstedt"], "2021-03-04"),
        (("By", "Nora Elmstedt", "March 4, 2021"), ["Nora Elmstedt"], "2021-03-04"),
        (("Nora Elmstedt", "4. März 2021"), ["Nora Elmstedt"], "2021-03-04"),
        (("Mill keeper", "May 9, 2021March 4, 2021 by Nora Elmstedt"), ["Nora Elmstedt"], "2021-03-04"),
        (("March 4, 2021    admin",), ["admin"], "2021-03-04"),
        (("Travel    March 4, 2021",), [], "2021-03-04"),
        (("Slow Travel", "Bread and Butter"), [], None),
        (
            ("Posted by Nora Elmstedt on Thursday March 4, 2021 @08:00PM from the old-mill dept.",),
            ["Nora Elmstedt"],
            "2021-03-04T20:00",
        ),
        (
            (f"Posted on March 4, 2021 by Nora Elmstedt - 5 Comments on {_TITLE}",),
            ["Nora Elmstedt"],
            "2021-03-04",
        ),
        (
            (
                "Published: March 4, 2021 | Author: herongirl | Filed under: Herons and Reeds, Mills | Tags: dusk, heron",
            ),
            ["herongirl"],
            "2021-03-04",
        ),
        (
            (
                "By Nora on March 4, 2021 | 18 Comments. This letter may contain links that earn me a little money.",
            ),
            ["Nora"],
            "2021-03-04",
        ),
        # headings of columns and orders of a list name nobody; what comes back in a menu, what runs until a day and what is new
        # behind one neither
        (("Topics", "Replies", "Author", "Views", "Last post"), [], None),
        (("Sort by:", "Author", "Time of day", "Title"), [], None),
        (("Author", "Nora Elmstedt", "March 4, 2021"), ["Nora Elmstedt"], "2021-03-04"),
        (("Category", "Mills", "Author", "herongirl"), ["herongirl"], None),
        (("From Mar 27th until Mar 30th 2021",), [], None),
        (("2021-03-04 - Theme Millstones in all our boards",), [], "2021-03-04"),
        # months of an archive, news that their days head, a clock before the name of a house
        (("March 2021", "February 2021", "January 2021"), [], None),
        (("March 2021",), [], "2021-03"),
        (
            (
                "March 4, 2021 | The mill is open again at last",
                "March 2, 2021 | The heron is back on the weir of the mill",
            ),
            [],
            None,
        ),
        (("March 4, 2021 | Mills", "Updated March 9, 2021 | Mills"), [], "2021-03-04"),
        (("March 4, 2021 • Ylva Elmstedt",), ["Ylva Elmstedt"], "2021-03-04"),
        (("By Millhouse®", "March 4, 2021"), [], "2021-03-04"),
        ((SENTENCE, "Nora Elmstedt", "March 4, 2021   2 min read"), ["Nora Elmstedt"], "2021-03-04"),
    ],
)
def test_who_and_when_stand_at_the_head(
    lines: tuple[str, ...], authors: list[str], published: str | None
) -> None:
    text = "\n".join((f"{_TITLE} | Mill Notes", "Home", _TITLE, *lines, SENTENCE, SENTENCE, SENTENCE))
    article = hb.parse(text, format="text").article
    assert article is not None
    assert [author.name for author in article.authors] == authors
    assert (str(article.published) if article.published else None) == published
    assert [block.text for block in article.blocks][-3:] == [SENTENCE] * 3


@pytest.mark.parametrize(
    ("name", "behind", "authors"),
    [
        ("Mill Perks", ("Mill Perks", "Store Locator"), []),
        ("Ylva Elmstedt", ("Ylva Elmstedt", f"Ylva lives in an old mill. {SENTENCE}"), ["Ylva Elmstedt"]),
        ("Nora Elmstedt", ("More", "Nora Elmstedt", "Mills"), ["Nora Elmstedt"]),
    ],
)
def test_a_name_at_the_head_that_comes_back(name: str, behind: tuple[str, ...], authors: list[str]) -> None:
    """Menus come back, too: a name without a day beside it is given or told about."""
    lines = (
        f"{_TITLE} | Mill Notes",
        "Home",
        _TITLE,
        name,
        SENTENCE,
        SENTENCE,
        SENTENCE,
        "Related posts",
        *behind,
    )
    article = hb.parse("\n".join(lines), format="text").article
    assert article is not None
    assert [author.name for author in article.authors] == authors


def test_who_made_the_site_stands_below_its_copyright() -> None:
    lines = (f"{_TITLE} | Mill Notes", "Home", _TITLE, SENTENCE, SENTENCE, SENTENCE, "Related posts", "Mills")
    made = "\n".join((*lines, "© 2014 Mill Notes", "Created by: ROXX Media"))
    article = hb.parse(made, format="text").article
    assert article is not None
    assert article.authors == ()


@pytest.mark.parametrize(
    ("line", "published"),
    [
        (f"MILLTON, March 4, 2021 - {SENTENCE}", "2021-03-04"),
        (f"4. März 2021. {SENTENCE}", "2021-03-04"),
        (f"March 4, 2021 – {SENTENCE}", "2021-03-04"),
        (f"Thu Mar 04 22:31:46 GMT 2021 - The Mill Press Ltd. {SENTENCE}", None),
        (f"March 4, 2021 was a cold day. {SENTENCE}", None),
        (f"On March 4, 2021: {SENTENCE}", None),
    ],
)
def test_the_first_paragraph_may_begin_with_the_day(line: str, published: str | None) -> None:
    text = "\n".join((f"{_TITLE} | Mill Notes", "Home", _TITLE, line, SENTENCE, SENTENCE))
    article = hb.parse(text, format="text").article
    assert article is not None
    assert (str(article.published) if article.published else None) == published
    assert article.blocks[0].text == line


def test_who_wrote_stands_in_the_last_line_of_a_short_text() -> None:
    text = "\n".join(
        (f"{_TITLE} | Mill Notes", "Home", _TITLE, SENTENCE, SENTENCE, "posted by Elmstedt at 12:53")
    )
    article = hb.parse(text, format="text").article
    assert article is not None
    assert [author.name for author in article.authors] == ["Elmstedt"]


def _cells(rows: int) -> str:
    """A flattened table: a name, a place, a share and a price in a line each."""
    return "\n".join(f"Heron House {row}\nNorth Bank\n{row + 20}%\n{row}00 lb" for row in range(rows))


def test_a_table_between_paragraphs_is_of_the_text() -> None:
    """However long it is: nothing behind it is lost."""
    paragraph = f"{SENTENCE} {SENTENCE}"
    text = f"Herons by price | The Reeds\nHerons by price\n{paragraph}\n{_cells(30)}\n{paragraph}"
    page = hb.parse(text, format="text")
    assert page.article is not None
    found = [block.text for block in page.article.blocks]
    assert (found[0], found[-1], len(found)) == (paragraph, paragraph, 122)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (_cells(30), 120),
        (_cells(5), 0),
        ("\n".join(f"Heron House\nNorth Bank\nThe Mill {row}" for row in range(30)), 0),
        (f"{_cells(4)}\nSubscribe to our newsletter\n{_cells(3)}", 0),
        ("\n".join([SENTENCE] * 60), 0),
    ],
)
def test_figures_tell_a_table(text: str, count: int) -> None:
    """Short runs, runs of words and what a line of the frame divides are none."""
    lines = split_lines(text)
    assert len(find_tables(lines, shapes_of(lines))) == count


def test_a_page_named_as_pages_of_the_frame_are() -> None:
    """The title's line is no frame where its first part comes back as the headline."""
    text = f"Privacy policy | The Reeds\nHome\nAbout\nPrivacy policy\n{SENTENCE} {SENTENCE}\nWho we are\n{SENTENCE}"
    page = hb.parse(text, format="text")
    assert page.article is not None
    assert page.article.title == "Privacy policy"
    assert len(page.article.blocks) == 3


@pytest.mark.parametrize(
    ("label", "below", "kept"),
    [("In this guide", "Herons", False), ("In this guide", None, True), ("In the reeds", "Herons", True)],
)
def test_what_announces_parts_that_follow_is_no_text(label: str, below: str | None, kept: bool) -> None:
    """Of whatever list is left of them; above running text the line is a heading."""
    prose = (
        "Light in the evening moves the clock of the body, and not by a little; that much is known by now."
    )
    lines = [_TITLE, prose, prose, label, *([below, "1. Reeds"] if below else []), prose, prose]
    assert (label in [block.text for block in _blocks("\n".join(lines))]) == kept
