"""Flattened published pages: what breaks titles and texts there, in texts of our own."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

SENTENCE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill."
LONG = f"{SENTENCE} {SENTENCE} {SENTENCE}"


def read(*lines: str) -> hb.Article:
    article = hb.parse("\n".join(lines), format="text").article
    assert article is not None
    return article


def test_a_title_in_two_lines() -> None:
    """A second line that begins with a bar goes on with the page's title."""
    article = read("Cold or flu?", "| Winter illnesses | CWI", "Winter illnesses", "News", "Cold or flu?", "Questions and answers", "Language:", "English", "Share", LONG, LONG)  # fmt: skip
    assert article.title == "Cold or flu?"


def test_a_caption_is_no_headline_though_the_title_begins_with_it() -> None:
    """The whole title a few lines above goes before its first part."""
    article = read("Herons : part 1", "Herons : part 1", "Mill Notes", "Herons : part 1", "Mill Notes", "Herons", "May 3, 2020", LONG, LONG)  # fmt: skip
    assert article.title == "Herons : part 1"


INTERRUPTED = [
    (("Related:", "How the heron lost its way at night"), ()),
    (("The noise of the night is a related topic.",), ("The noise of the night is a related topic.",)),
]


@pytest.mark.parametrize(("between", "kept"), INTERRUPTED)
def test_a_link_to_another_article_between_paragraphs(
    between: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    """What leads elsewhere in the midst of the text ends no text, and goes with its one title."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "By Nora Elmstedt", "May 3, 2020", LONG, LONG, *between, LONG, LONG, *between, LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG, *kept, LONG, LONG, *kept, LONG, LONG]


def test_sources_that_end_in_a_day() -> None:
    """An entry of several sentences with a day at its end is no byline and ends no list."""
    entries = ["Roe J, et al. Herons at night. Birds. 2019; doi:10.1038/nm0596-601.", "Doe K. Heron lists. Mill Clinic. Jan. 7, 2021.", "Poe L. Reeds. Water Reports. 2018;3:47."]  # fmt: skip
    article = read("A heron at dusk", LONG, LONG, "References", *entries, "May 3, 2020")
    assert [entry.text for entry in article.references] == entries


def test_titles_of_other_articles_above_the_text() -> None:
    """A title below "Related posts" right above the text is no heading of it."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "Written by Nora Elmstedt", "Last updated: May 3, 2020", "Sign up", "Related posts", "How the heron lost its way at night", LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG]


def test_a_standfirst_without_a_full_stop() -> None:
    """A sentence between headline and byline belongs to the text, with a full stop or without."""
    article = read("A heron at dusk | Mill Notes", "Birds", "A heron at dusk", "Feathers show that it came by night and left, possibly alone, at dawn", "By Nora Elmstedt on May 3, 2020", "Share on Facebook", LONG, LONG)  # fmt: skip
    assert article.blocks[0].text == "Feathers show that it came by night and left, possibly alone, at dawn"
