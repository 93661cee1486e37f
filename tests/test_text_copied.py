"""Text that was copied from a browser or extracted: its first line is no title of the page."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

SENTENCE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill."
LONG = f"{SENTENCE} {SENTENCE} {SENTENCE}"
GERMAN = "Der Reiher stand im Schilf, bis das Licht verschwunden war, und flog dann bald zur Mühle hinüber."

COPIED = [
    # a menu, then the headline, who and when
    (("Home", "About", "Birds", "Mill Notes", "A heron at dusk, seen from the bridge", "By Nora Elmstedt on 3 May 2020"), "A heron at dusk, seen from the bridge", ["Nora Elmstedt"], "2020-05-03"),
    (("Skip to content", "Mill Notes", "News", "A heron at dusk, seen from the bridge", "Nora Elmstedt", "Follow", "6 min read", "May 3, 2020"), "A heron at dusk, seen from the bridge", ["Nora Elmstedt"], "2020-05-03"),
    # a category between headline and day, a slogan above
    (("Home", "Mill Notes", "An island with two geese", "A heron at dusk, seen from the old bridge", "Birds (wild)", "3 May 2020"), "A heron at dusk, seen from the old bridge", [], "2020-05-03"),
    # the name of an entry of the menu comes twice and is no headline
    (("Mill Notes", "Birds", "Texts", "Mill Notes", "Birds", "Texts", "A heron at dusk", "3 May 2020, 11:19"), "A heron at dusk", [], "2020-05-03T11:19"),
    # a day, an advertisement, the way to the page or the maker of a picture above the headline
    (("Sunday, November 22, 2009", "Herons"), "Herons", [], "2009-11-22"),
    (("Anzeige", "Reiher am Abend"), "Reiher am Abend", [], None),
    (("Home » Birds » Herons", "A heron at dusk.", "Nora Elmstedt | May 3, 2020 | Birds, Water | 4 Comments"), "A heron at dusk.", ["Nora Elmstedt"], "2020-05-03"),
    (("Foto: elmstedt - Bilderhaus.example", "Lohnt sich der Abend?"), "Lohnt sich der Abend?", [], None),
    # authors between headline and text
    (("Herons at dusk", "Autoren: Nora Elmstedt, Karl Brandvik", "Alle Autoren dieses Artikels", "Zuletzt aktualisiert am: 22.10.2022"), "Herons at dusk", ["Nora Elmstedt", "Karl Brandvik"], None),
    # a column's head above the headline
    (("THE BLOG", "The Night Column", "Nora Elmstedt Ph.D.", "Birds", "Why herons wake us at night", "What the research says about it.", "Posted May 3, 2020 | Reviewed by Karl Brandvik"), "Why herons wake us at night", ["Nora Elmstedt"], "2020-05-03"),
    # the site's name and its motto above the headline, as blogs print their titles
    (("Ada's Mill Pages » A heron at dusk", "Ada's Mill Pages", "Birds and more", "A heron at dusk", "By Ada on 3 May 2020"), "A heron at dusk", ["Ada"], "2020-05-03"),
    (("A heron at dusk » Mill Notes", "Mill Notes", "Birds", "A heron at dusk", "3 May 2020"), "A heron at dusk", [], "2020-05-03"),
    # a headline of one word
    (("Mill Notes · Dusk", "Mill Notes", "Home", "Dusk", "3 May 2020 in Birds by Ada | 4 comments"), "Dusk", ["Ada"], "2020-05-03"),
    # a category beside the day is nobody, even where the sidebar has it again
    (("Herons at dusk", "26.05.2008, 22:16 Birds"), "Herons at dusk", [], "2008-05-26T22:16"),
    # the way to the page right above, a name of food that looks like a person's
    (("Never miss a bird! SIGN UP", "Home » Birds » Grey Heron Cookies", "Grey Heron Cookies", "By Ada on 3 May 2020 | 18 Comments. This post may contain links."), "Grey Heron Cookies", ["Ada"], "2020-05-03"),
    (("Mill Notes A Paper", "HomeWaterGrey Heron Days", "Grey Heron Days"), "Grey Heron Days", [], None),
    # a menu, and a headline that asks and goes on
    (("Start", "Birds", "Water Ways", "Old Mills", "New Mills", "Food", "Texts", "About", "Why watch a heron at all, now? Our story of life at the mill", "3 May 2020"), "Why watch a heron at all, now? Our story of life at the mill", [], "2020-05-03"),
    # name, day and what it was filed under; where it was filed, in small letters
    (("FB TW RSS", "Birds", "Mills", "Water", "Food", "Texts", "Film", "Shop", "Why I call it dusk and not evening", "Nora Elmstedt – 14.09.2022 – Column, Birds, All, Water"), "Why I call it dusk and not evening", ["Nora Elmstedt"], "2022-09-14"),
    (("mill.example Home", "This bird is so grey!", "on March 10, 2015 by Nora Elmstedt", "in Featured Article Water Birds"), "This bird is so grey!", ["Nora Elmstedt"], "2015-03-10"),
    # near misses: the author's name below the headline, a picture's maker, a heading of the text
    (("Mill Notes", "Herons and other birds of our river", "Nora Elmstedt", "3 May 2020"), "Herons and other birds of our river", ["Nora Elmstedt"], "2020-05-03"),
    (("Grey Herons", "Grey Herons", "Nora Elmstedt", "3 May 2020"), "Grey Herons", ["Nora Elmstedt"], "2020-05-03"),
    # a short headline stays, whatever the first heading of the text is
    (("Herons", f"{SENTENCE}", f"{SENTENCE} Again.", "What is a heron?"), "Herons", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "title", "authors", "published"), COPIED)
def test_text_without_the_pages_title_in_its_first_line(
    lines: tuple[str, ...], title: str, authors: list[str], published: str | None
) -> None:
    """What is copied from a browser or was extracted begins with a menu, a day or the headline itself."""
    page = hb.parse("\n\n".join((*lines, LONG, LONG, LONG)), format="text")
    assert page.article is not None
    assert page.article.title == title
    assert [author.name for author in page.article.authors] == authors
    assert (page.article.published and page.article.published.isoformat()) == published


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("| Von Nora Elmstedt", ["Nora Elmstedt"]),
        ("Von Nora Elmstedt", ["Nora Elmstedt"]),
        ("Das ist der Preis von Nora Elmstedt", []),
        ("Von Montag bis Freitag", []),
    ],
)
def test_a_standfirst_that_ends_in_who_wrote(end: str, authors: list[str]) -> None:
    page = hb.parse(f"Reiher am Abend\n\n{GERMAN} {end}\n\n{GERMAN}\n\n{GERMAN}", format="text")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == authors


@pytest.mark.parametrize(
    ("sign", "place"),
    [
        ("\u200b", "before"),
        ("\ufeff", "before"),
        ("\u200e", "before"),
        ("\u2060", "behind"),
        ("\u200f", "behind"),
    ],
)
def test_signs_that_show_nothing_change_nothing(sign: str, place: str) -> None:
    """Names, dates and headings with such a sign beside them are what they are without it; so are spans."""
    page = (
        f"A heron at dusk - Mill Notes\nA heron at dusk\nBy Nora Elmstedt\nMay 3, 2020\n{LONG}\n{LONG}\n"
        f"2 Comments\nKarl Brandvik says:\nMay 4, 2020 at 10:14 am\n{SENTENCE}\nReply\n"
        f"Ada Lund says:\nMay 5, 2020 at 9:02 am\nSo did I.\nReply\n{sign}\n"
    )
    lines = page.splitlines()
    signed = "\n" + "\n".join(sign + line if place == "before" else line + sign for line in lines)
    plain, found = hb.parse(page, format="text"), hb.parse(signed, format="text")
    assert found.article is not None
    assert plain.article is not None
    assert found.article.title == plain.article.title
    assert found.article.authors == plain.article.authors
    assert found.article.published == plain.article.published
    assert [(c.author, c.published, c.text) for c in found.comments] == [
        (c.author, c.published, c.text) for c in plain.comments
    ]
    blocks = [*found.article.blocks, *(block for comment in found.comments for block in comment.blocks)]
    assert [signed[b.span.start : b.span.end] for b in blocks if b.span] == [b.text for b in blocks]


def test_soft_hyphens_are_no_part_of_words() -> None:
    page = hb.parse(
        f"Rei\xadher am Abend\n\nVon Nora Elm\xadstedt\n\nDer Rei\xadher {GERMAN[11:]} {GERMAN}\n\n{GERMAN}",
        format="text",
    )
    assert page.article is not None
    assert page.article.title == "Reiher am Abend"
    assert [author.name for author in page.article.authors] == ["Nora Elmstedt"]
    assert page.article.text.startswith(GERMAN)


def test_spaces_that_do_not_break_are_spaces() -> None:
    page = hb.parse(
        f"Reiher am Abend\n\nVon\u00a0Nora\u00a0Elmstedt | 3.\u00a0Mai\u00a02020\n\n{GERMAN} {GERMAN}\n\n{GERMAN}",
        format="text",
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Nora Elmstedt"]
    assert page.article.published is not None
    assert page.article.published.isoformat() == "2020-05-03"
