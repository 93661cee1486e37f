"""Invariants of bodies: order and text survive, nothing comes from what is excluded, depth does not matter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse.html.article import read_body
from healthblog_parse.html.blocks import blocks_of
from healthblog_parse.html.dom import Element, Index
from healthblog_parse.html.guard import parse_html
from healthblog_parse.limits import DEFAULT_LIMITS

WORDS = st.sampled_from("lamp diary night hour light tea window street garden bread letter river".split())
SENTENCES = st.lists(WORDS, min_size=9, max_size=16).map(
    lambda words: "The " + " ".join(words) + " came back."
)
WRAPPERS = st.sampled_from(("div", "section", "article", "main", "span"))
TAGS = st.sampled_from(("p", "h2", "li", "blockquote", "td", "dd", "div", "pre"))


def tree(markup: str) -> Element:
    """The page's root."""
    root, _ = parse_html(f"<html><body>{markup}</body></html>".encode(), limits=DEFAULT_LIMITS)
    assert root is not None
    return root


@given(st.lists(st.tuples(TAGS, SENTENCES), min_size=1, max_size=8))
def test_order_and_text_survive(pieces: list[tuple[str, str]]) -> None:
    """Every text of a region stands in its blocks once, in the page's order."""
    root = tree("".join(f"<{tag}>{text}</{tag}>" for tag, text in pieces))
    read = " ".join(" ".join(block.text.split()) for block in blocks_of(root))
    assert read.replace(" | ", " ") == " ".join(text for _, text in pieces)


@given(st.lists(SENTENCES, min_size=2, max_size=8), st.lists(WRAPPERS, max_size=40))
def test_depth_does_not_matter(sentences: list[str], wrappers: list[str]) -> None:
    """However many elements stand around the text, it is read the same."""
    inner = "".join(f"<p>{number} {text}</p>" for number, text in enumerate(sentences))
    opened = "".join(f"<{tag}>" for tag in wrappers)
    closed = "".join(f"</{tag}>" for tag in reversed(wrappers))
    plain, deep = (read_body(Index(tree(markup)), set(), None) for markup in (inner, opened + inner + closed))
    assert [block.text for block in plain.blocks] == [block.text for block in deep.blocks]
    assert len(plain.blocks) == len(sentences)


@given(st.lists(st.tuples(SENTENCES, st.booleans()), min_size=2, max_size=8))
def test_nothing_comes_from_what_is_excluded(sentences: list[tuple[str, bool]]) -> None:
    """Comments and bylines are no part of the body, wherever they stand."""
    markup = "".join(
        f"<div data-n='{number}'>{number}: {text} {text} {text} {text} {text}</div>"
        for number, (text, _) in enumerate(sentences)
    )
    index = Index(tree(f"<article><p>First: {'a text that is kept. ' * 40}</p>{markup}</article>"))
    excluded = [index.by_tag["div"][number] for number, (_, out) in enumerate(sentences) if out]
    read = {block.text.split(":")[0] for block in read_body(index, set(excluded), None).blocks}
    assert read.isdisjoint(element.get("data-n") or "" for element in excluded)
