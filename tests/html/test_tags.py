"""What an article is filed under: links marked as tags and categories, and what metadata add."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

PROSE = (
    "<p>Light in the evening keeps the body awake, it is said of old, and the lamp beside the bed is no help.</p>"
    * 4
)
TAGS = (
    '<p class=tags><a rel=tag href="/t/light">light</a>, <a rel="nofollow tag" href="/t/lamp">#lamp</a></p>'
)
FILED = (
    '<p>In <a rel="category tag" href="/c/sleep">Sleep</a>, <a rel="category tag" href="/c/home">Home</a></p>'
)


def filed(body: str, head: str = "") -> tuple[tuple[str, ...], str | None]:
    page = hb.parse(f"<html><head>{head}</head><body>{body}</body></html>", format="html")
    assert page.article is not None
    return page.article.tags, page.article.section


def article(inside: str) -> str:
    return f"<article><h1>Sleep and light</h1>{PROSE}{inside}</article>"


CARD = f"<article class=post><h3><a href=/x>Another evening</a></h3><p>Dark.</p>{TAGS.replace('light', 'night')}</article>"


@pytest.mark.parametrize(
    ("body", "tags", "section"),
    [
        (article(TAGS), ("light", "lamp"), None),
        (article(FILED), (), "Sleep"),
        (article(FILED + TAGS), ("light", "lamp"), "Sleep"),
        (article('<ul><li><a rel=tag href=/a>a</a><li><a rel=tag href=/b>b</a></ul>'), ("a", "b"), None),
        (article(TAGS) + CARD, ("light", "lamp"), None),
        (article("") + CARD, (), None),
        (f"<h1>Sleep and light</h1>{PROSE}{TAGS}", ("light", "lamp"), None),
        (article("") + f"<div class=sidebar>{TAGS}</div>", (), None),
        (article(TAGS.replace("rel=tag", "").replace("rel=", "class=")), (), None),
        (article(TAGS.replace("rel=tag", "rel=statictag")), ("lamp",), None),
        (article(FILED.replace("Sleep", "Uncategorized").replace("Home", "None")), (), None),
        (article(TAGS + PROSE + TAGS.replace("light", "night")), ("light", "lamp"), None),
        (article("<p>" + "".join(f"<a rel=tag href=/{n}>tag {n}</a>" for n in range(60)) + "</p>"), (), None),
    ],
)  # fmt: skip
def test_links_marked_as_tags(body: str, tags: tuple[str, ...], section: str | None) -> None:
    """The article's own count; those of teasers, of sidebars and of lists do not."""
    assert filed(body) == (tags, section)


def test_what_metadata_state_comes_first() -> None:
    head = '<meta property="article:tag" content="Light"><meta property="article:section" content="Rest &amp;amp; sleep">'
    assert filed(article(FILED + TAGS), head) == (("Light", "lamp"), "Rest & sleep")


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("M&amp;amp;A, Not Set", ("M&A",)),
        ("locale: US, content-type: How-to, displayType: standard, sleep", ("sleep",)),
        ("Things to do: Classes, things: do", ("Things to do: Classes", "things: do")),
    ],
)
def test_tags_that_systems_write(keywords: str, tags: tuple[str, ...]) -> None:
    """Entities are read, notes of the system go."""
    assert filed(article(""), f'<meta name=keywords content="{keywords}">') == (tags, None)
