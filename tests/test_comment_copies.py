"""Comments that a page prints twice, and damaged pages: every system's fixture."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.html.comments.systems import registered

from .conftest import FIXTURES

PAGES = sorted(page for system in registered() for page in (FIXTURES / system.name).glob("*.html"))
_WITHOUT_IDS = {
    "boards/ubbthreads",
    "disqus/noscript",
    "microformats/webmentions",
    "movabletype/trackback-block",
    "movabletype/version-3",
    "powerreviews/product",
    "schemaorg/user-comments",
    "tumblr/notes",
    "wordpress/bare-classes",
}
"""Lists whose comments have no ids: twice the same text is a reader's double post."""


def _name(page: Path) -> str:
    return f"{page.parent.name}/{page.stem}"


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_a_page_printed_twice_is_read_once(page: Path) -> None:
    text = page.read_text("utf-8")
    once = hb.parse(text, format="html").comments
    start, end = text.index("<body"), text.rindex("</body>")
    twice = hb.parse(text[:end] + text[text.index(">", start) + 1 :], format="html").comments
    assert len(twice) == len(once) * (2 if _name(page) in _WITHOUT_IDS else 1)


@settings(max_examples=40)
@given(data=st.data())
def test_a_damaged_page_gives_a_page(data: st.DataObject) -> None:
    """Whatever is cut out of the page or doubled in it: no error, and replies that stay in the page."""
    text = data.draw(st.sampled_from(PAGES)).read_text("utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        first, last = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
        text = text[:first] + text[last:] if data.draw(st.booleans()) else text[:last] + text[first:]
        text = text or "<p>"
    page = hb.parse(text, format="html")
    ids = {comment.id for comment in page.comments}
    assert all(comment.parent_id is None or comment.parent_id in ids for comment in page.comments)


@pytest.mark.parametrize("raw", ["2022-05-0", "2022-00-12", "0 May 2022", "2022-5-00T10:00"])
def test_no_calendar_has_a_day_or_a_month_zero(raw: str) -> None:
    """Found by damaging a page: such a date was read, and comparing it with another one failed."""
    page = hb.parse(
        f'<h1>Sleep</h1><p>By Ann on <time datetime="{raw}">May 6, 2022</time></p><p>Text.</p>', format="html"
    )
    assert page.article is not None
    assert str(page.article.published) == "2022-05-06"
