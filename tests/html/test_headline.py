"""The headline as the page shows it, wherever the site has put its own name."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

PROSE = (
    "<p>Light in the evening keeps the body awake, and the body keeps its own clock for the night.</p>" * 3
)


def title_of(head: str, body: str) -> str | None:
    page = hb.parse(f"<html><head>{head}</head><body>{body}</body></html>", format="html")
    return page.article.title if page.article else None


CASES = [
    # the site's name in h1, the headline below
    ("<title>Sleep and light | Night Notes</title>", "<h1>Night Notes</h1><h2>Sleep and light</h2>", "Sleep and light"),
    ("<title>notes.example.org Sleep well</title>", '<h1>notes.example.org</h1><h3 class="title">Sleep well</h3>', "Sleep well"),
    # a title for search engines that a heading of the text repeats
    (
        "<title>Best Lamps for Sleep in 2025</title>",
        f"<main><h1>Best Lamps for Sleep</h1>{PROSE}<h2>Best Lamps for Sleep in 2025</h2></main>",
        "Best Lamps for Sleep",
    ),
    (
        "<title>How does light work - Night Notes</title>",
        f"<h1>How lights work in the evening</h1>{PROSE}<h2>How does light work</h2>",
        "How lights work in the evening",
    ),
    # but the site's name with words of the title is no headline
    (
        "<title>Sleep well again | The Sleep Well Blog</title>",
        f"<h1><a href='/'>The Sleep Well Blog</a></h1>{PROSE}<h2>Sleep well again</h2>",
        "Sleep well again",
    ),
    # a heading that has a word or two of the title is none
    ("<title>Best Evening Lamps of 2025 | Notes</title>", "<h3>Evening Lamps</h3><h1>Choosing lamps</h1>", "Choosing lamps"),
    # no h1 to h3
    ("<title>Sleep and light in winter | Night</title>", "<h4>Sleep and light in winter</h4>", "Sleep and light in winter"),
    (
        "<title>Sleep and light in winter | District</title>",
        '<div class="post-title">Sleep and light in winter | District</div>',
        "Sleep and light in winter | District",
    ),
    # the whole page inside a menu that was never closed
    ("<title>Our ten best lamps</title>", f"<nav><h1>The lamps we like</h1>{PROSE}{PROSE}</nav>", "The lamps we like"),
    ("<title>Our ten best lamps</title>", "<nav><h1>Menu and more</h1></nav><p>x</p>", "Our ten best lamps"),
    # what headings hold besides the headline
    ("", "<h1><time datetime='2019-05-03'>May 3 2019</time> Sleep and light</h1>", "Sleep and light"),
    ("", "<h1>Sleep and light <span class='title-date'>/ Dec 2025</span></h1>", "Sleep and light"),
    ("", "<h1>Sleep in <span>2025</span></h1>", "Sleep in 2025"),
    ("", "<h1>SLEEP<br>AND<br><span>LIGHT</span></h1>", "SLEEP AND LIGHT"),
    ("", "<h1>Sleep and light<a class='headerlink' href='#x'>¶</a></h1>", "Sleep and light"),
    ("", "<h1><span class='screen-reader-text'>Article: </span>Sleep and light</h1>", "Sleep and light"),
    ("<meta property='og:title' content='Sleep and light'>", "<h1>Title: Sleep and light</h1>", "Sleep and light"),
    ("<title>Title: a history</title>", "<h1>Title: a history</h1>", "Title: a history"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "expected"), CASES)
def test_the_headline_is_what_the_reader_sees(head: str, body: str, expected: str) -> None:
    assert title_of(head, f"{body}{PROSE}") == expected
