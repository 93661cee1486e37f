"""Who and when below an article of plain text, as the comments under it tell."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

_BODY = (
    "Light in the evening moves the clock of the body, and not by a little; that much is known since long ago.\n"
    "What the studies show is a shift of an hour or more after two hours of a bright screen, in every age.\n"
)
_THREAD = (
    "2 Comments\nRuth says:\nMay 4, 2011 at 4:05 pm\nThis helped me a lot, thank you.\nReply\n"
    "{name} says:\nMay 5, 2011 at 9:12 am\nThat is good to hear, and so is your sleep.\nReply\nLeave a Reply\n"
)


def _page(first: str, *, name: str, below: str = "") -> hb.Article:
    text = f"{first}\nA Lamp in the Window\n{_BODY}{below}{_THREAD.format(name=name)}"
    article = hb.parse(text, format="text").article
    assert article is not None
    return article


@pytest.mark.parametrize(
    ("first", "name", "below", "expected"),
    [
        ("A Lamp in the Window - Nightnotes", "nightnotes", "", ["nightnotes"]),
        ("A Lamp in the Window - The Night Notes Blog", "thenightnotes", "", ["thenightnotes"]),
        ("The Night Notes | A Lamp in the Window", "thenightnotes", "", ["thenightnotes"]),
        ("A Lamp in the Window", "Ida", "Tags: light\nIda\nShe writes about the nights in her house by the sea.\n", ["Ida"]),
        # near misses
        ("A Lamp in the Window - Nightnotes", "nightnote", "", []),
        ("A Lamp in the Window - The Night Notes", "lampinthe", "", []),
        ("A Lamp in the Window", "Lamp", "", []),
        ("A Lamp in the Window", "Ida", "Tags: light\nIda\nLight\n", []),
        ("A Lamp in the Window - Nightnotes", "Ida", "By Ada Berg\n", ["Ada Berg"]),
    ],
)  # fmt: skip
def test_who_answers_as_the_site_or_stands_above_a_note_wrote_it(
    first: str, name: str, below: str, expected: list[str]
) -> None:
    assert [author.name for author in _page(first, name=name, below=below).authors] == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("May 3, 2011 · 2 Comments\n", "2011-05-03"),
        ("3. Mai 2011 | 2 Kommentare\n", "2011-05-03"),
        ("Another Lamp\nMay 3, 2011 · 2 Comments\nA Third Lamp\nApril 2, 2010 · 4 Comments\n", None),
        ("The meeting of May 3, 2011 and what came of it had 2 comments\n", None),
    ],
)
def test_the_day_beside_the_number_of_comments_is_the_articles(below: str, expected: str | None) -> None:
    published = _page(
        "A Lamp in the Window - Night Notes", name="Ida", below=f"Share this:\n{below}"
    ).published
    assert (None if published is None else published.isoformat()) == expected


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("Author  idaPosted on March 20, 2014Categories NewsTags light, lamps, windows, sleep, clocks", "ida", "2014-03-20"),
        ("Autor  idaVeröffentlicht am 20. März 2014Kategorien Allgemein, LichtTags Bilder, Lampen", "ida", "2014-03-20"),
        ("17. Februar 2020  Frau Ida Kommentare  4 Kommentare", "Frau Ida", "2020-02-17"),
    ],
)  # fmt: skip
def test_lines_that_a_theme_glues_together_tell_who_and_when(line: str, name: str, day: str) -> None:
    text = f"A Lamp in the Window - Night Notes\nA Lamp in the Window\n{line}\n{_BODY}"
    article = hb.parse(text, format="text").article
    assert article is not None
    assert [author.name for author in article.authors] == [name]
    assert article.published is not None
    assert article.published.isoformat() == day
