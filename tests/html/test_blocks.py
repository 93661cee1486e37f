"""Regions of the tree as blocks of running text."""

from __future__ import annotations

import pytest

from healthblog_parse.html.blocks import blocks_of
from healthblog_parse.html.clutter import is_hidden
from healthblog_parse.html.guard import parse_html
from healthblog_parse.interpret.addresses import safe_href
from healthblog_parse.models import Block, Link


def read(markup: str) -> tuple[Block, ...]:
    root, _ = parse_html(f"<html><body>{markup}</body></html>".encode())
    assert root is not None
    return blocks_of(root)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one</p><p>two</p>", [("paragraph", "one"), ("paragraph", "two")]),
        ("loose<p>para</p>tail", [("paragraph", "loose"), ("paragraph", "para"), ("paragraph", "tail")]),
        ("<p>a<br>b</p>", [("paragraph", "a b")]),
        ("<p>a<br><br>b</p>", [("paragraph", "a"), ("paragraph", "b")]),
        ("<p>a<br> \n <br>b<br></p>", [("paragraph", "a"), ("paragraph", "b")]),
        ("<h2>H</h2><div>d</div>", [("heading", "H"), ("paragraph", "d")]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", [("list_item", "a"), ("list_item", "b")]),
        ("<ul><li><p>a</p><p>b</p></li></ul>", [("list_item", "a"), ("paragraph", "b")]),
        ("<blockquote><p>q</p></blockquote>", [("quote", "q")]),
        ("<pre>x\n  y</pre>", [("preformatted", "x\n  y")]),
        ("<table><tr><td>x</td><td><p>y</p></td></tr></table>", [("table_row", "x | y")]),
        ("<p>a<script>no()</script>b</p>", [("paragraph", "ab")]),
        (
            "<p>a</p><form>no form text<input value=x></form>",
            [("paragraph", "a"), ("paragraph", "no form text")],
        ),
        ("<p> \n </p>", []),
        ("<h3><button data-toggle=collapse>a</button></h3><p>b</p>", [("heading", "a"), ("paragraph", "b")]),
        ("<p><button>a</button>b</p>", [("paragraph", "b")]),
        (
            "<table><tr><td class=gutter>1<td class=code><pre>x\ny</pre></table>",
            [("paragraph", "1"), ("preformatted", "x\ny")],
        ),
        ("<table><tr><td>f<td><pre>x</pre></table>", [("table_row", "f | x")]),
    ],
)
def test_markup_becomes_blocks(markup: str, expected: list[tuple[str, str]]) -> None:
    assert [(block.kind, block.text) for block in read(markup)] == expected


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ('Results <a class="hash-link" href="#r">#</a>', "Results"),
        ('<a href="#r">¶</a> Results', "Results"),
        ('Results<a href="#r" class="hash-link">\u200b</a>', "Results"),
        ('Results<a href="#r">Permalink</a>', "Results"),
        ('<a href="#r">Results</a>', "Results"),
        ('Study <a href="/7">#7</a>', "Study #7"),
        ('C<a href="/sharp">#</a> and F', "C# and F"),
    ],
)
def test_the_link_of_a_heading_to_itself_is_none_of_its_text(heading: str, text: str) -> None:
    assert [block.text for block in read(f"<h2>{heading}</h2>")] == [text]
    (paragraph,) = read(f"<p>{heading}</p>")
    assert paragraph.links


def test_links_keep_text_and_href() -> None:
    (block,) = read('<p>see <a href="/x">the <b>source</b></a></p>')
    assert block.links == (Link(text="the source", href="/x"),)


def test_a_link_around_blocks_is_one_in_each() -> None:
    """Cards: each line links; what stands beside does not, and a picture has no text to link."""
    before, naps, about, after = read(
        '<p>x</p><a href="/n"><img src=y><h3>Naps</h3><p>Short sleep.</p></a><p>z</p>'
    )
    assert (before.links, after.links) == ((), ())
    assert (naps.links, about.links) == (
        (Link(text="Naps", href="/n"),),
        (Link(text="Short sleep.", href="/n"),),
    )


def test_a_link_that_begins_in_a_line_is_cut_by_the_next_block() -> None:
    first, second = read('<div>see <a href="/n">naps<div>by day</div></a></div>')
    assert first.links == (Link(text="naps", href="/n"),)
    assert second.links == (Link(text="by day", href="/n"),)


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("/x", "/x"),
        (" https://example.org/a ", "https://example.org/a"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("DATA:text/html,x", None),
        ("vbscript:x", None),
        ("", None),
        (None, None),
        ("/javascript:", "/javascript:"),
    ],
)
def test_hrefs_that_could_run_code_are_dropped(href: str | None, kept: str | None) -> None:
    assert safe_href(href) == kept


def test_depth_costs_no_recursion() -> None:
    assert [block.text for block in read("<div>" * 200 + "deep" + "</div>" * 200)] == ["deep"]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (" style='display: none'", ["350 g leeks"]),
        (" hidden", ["350 g leeks"]),
        ("", ["350", "one leek", "g leeks"]),
    ],
)
def test_what_is_hidden_divides_no_line(style: str, expected: list[str]) -> None:
    """Scripts keep the words for one and for several in hidden paragraphs between an amount and what it is of."""
    root, _ = parse_html(
        f"<html><body><ul><li><span>350</span> <p{style}>one leek</p><span>g leeks</span></li></ul></body></html>".encode()
    )
    assert root is not None
    assert [block.text for block in blocks_of(root, is_hidden)] == expected
