"""The saved Mental Help Net page, the project's own fixture, read from plain text."""

from __future__ import annotations

from itertools import pairwise

import pytest

import healthblog_parse as hb
from tests.conftest import FIXTURES

TEXT = (FIXTURES / "saved-page" / "brain-neuroplasticity.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def page() -> hb.Page:
    return hb.parse(TEXT)


def test_the_head_is_read(page: hb.Page) -> None:
    article = page.article
    assert article is not None
    assert article.title == "Brain Neuroplasticity and Treatment Resistant Depression"
    (author,) = article.authors
    assert (author.name, author.credentials) == ("Allan Schwartz", ("LCSW", "Ph.D."))
    assert author.bio is not None
    assert author.bio.startswith("Readers who live in the Boulder")
    assert (str(article.updated), article.published) == ("2009-08-24", None)
    assert page.site_name == "Mental Help Net"
    assert page.blog_name == "Dr. Schwartz's Weblog"
    assert article.section == "Depression: Depression & Related Conditions"
    assert article.certifications == ("HONcode",)


def test_the_body_has_neither_frame_nor_signature(page: hb.Page) -> None:
    assert page.article is not None
    texts = [block.text for block in page.article.blocks]
    assert texts[0].startswith("On August 14 2009 I posted")
    assert texts[-1].startswith("Your comments, questions and your experiences")
    assert [b.text for b in page.article.blocks if b.kind == "heading"] == ["What Should You Do?"]


def test_every_comment_has_title_author_and_date(page: hb.Page) -> None:
    assert [
        (c.title, c.author.name if c.author else None, str(c.published)) for c in page.comments
    ] == [
        ("An option?", "Linda", "2010-10-24"),
        ("rTMS - my experience", "K. Wilson", "2010-10-24"),
        ("RTMS useless", None, "2010-06-11"),
        ("FDA approved", "sidran", "2010-01-08"),
        ("Buyer Beware", "Allan N. Schwartz", "2009-10-15"),
        ("Buyer Beware - RTMS", "Magneto", "2009-10-15"),
        ("A Glimmer Of Hope", None, "2009-09-23"),
    ]  # fmt: skip


def test_the_author_answers_by_salutation_and_a_greeting_answers_nobody(page: hb.Page) -> None:
    links = [(c.id, c.reply_to, c.reply_basis, c.reply_evidence) for c in page.comments if c.reply_to]
    assert links == [("c5", "c6", "salutation", "Hi Magneto,")]
    assert [c.by_article_author for c in page.comments] == [False, False, False, False, True, False, False]


def test_spans_reproduce_the_text_and_do_not_overlap(page: hb.Page) -> None:
    assert page.article is not None
    spans = [(b.span, b.text) for b in page.article.blocks]
    spans += [(b.span, b.text) for c in page.comments for b in c.blocks]
    for span, text in spans:
        assert span is not None
        assert " ".join(TEXT[span.start : span.end].split()) == text
    places = [(span.start, span.end) for span, _ in spans if span is not None]
    assert all(one[1] <= other[0] for one, other in pairwise(places))


def test_a_comment_of_plain_text_is_placed_by_its_span_and_by_no_line_of_html(page: hb.Page) -> None:
    for comment in page.comments:
        assert comment.line is None
        assert comment.span is not None
        assert comment.title is not None
        assert comment.title in TEXT[comment.span.start : comment.span.end]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_do_not_matter(page: hb.Page, end: str) -> None:
    other = hb.parse(TEXT.replace("\n", end))
    assert [c.text for c in other.comments] == [c.text for c in page.comments]
    assert other.article is not None
    assert page.article is not None
    assert other.article.text == page.article.text
