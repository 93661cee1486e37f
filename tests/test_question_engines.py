"""Answers of question engines, and pages that only use their words."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

from .conftest import FIXTURES

_OSQA = (FIXTURES / "osqa" / "question.html").read_text("utf-8")
_ASKBOT = (FIXTURES / "askbot" / "question.html").read_text("utf-8")
_Q2A = (FIXTURES / "question2answer" / "question.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("page", "threads"),
    [
        pytest.param(_OSQA, [None, None, None, 2, 2, None, None], id="osqa"),
        pytest.param(_ASKBOT, [None, None, 1, None, 3, None, 5], id="askbot"),
        pytest.param(_Q2A, [None, None, 1, None], id="question2answer"),
    ],
)
def test_remarks_stand_under_the_answer_that_holds_them(page: str, threads: list[int | None]) -> None:
    comments = hb.parse(page).comments
    place = {comment.id: number for number, comment in enumerate(comments)}
    assert [None if c.parent_id is None else place[c.parent_id] for c in comments] == threads
    assert all(c.author is not None and c.published is not None and c.blocks for c in comments)


@pytest.mark.parametrize("page", [_OSQA, _ASKBOT], ids=["osqa", "askbot"])
def test_who_changed_an_answer_did_not_write_it(page: str) -> None:
    assert "Greta Holm" in page
    assert "Greta Holm" not in [c.author.name for c in hb.parse(page).comments if c.author is not None]


@pytest.mark.parametrize("page", [_OSQA, _ASKBOT, _Q2A], ids=["osqa", "askbot", "question2answer"])
def test_the_body_is_the_question_alone(page: str) -> None:
    article = hb.parse(page).article
    assert article is not None
    blocks = article.blocks
    assert len(blocks) == 2
    assert all(len(block.text) > 60 for block in blocks)


def test_only_answers_of_the_one_who_asked_are_marked() -> None:
    marked = [c.id for c in hb.parse(_OSQA).comments if c.by_article_author]
    assert marked == ["answer-container-4130"]


@pytest.mark.parametrize(
    ("page", "mark", "other"),
    [
        pytest.param(_OSQA, 'id="question-table"', 'id="prices"', id="no question"),
        pytest.param(_ASKBOT, " data-post-id=", " data-row=", id="no post"),
        pytest.param(_Q2A, "qa-q-view ", "qa-faq-view ", id="no view of a question"),
    ],
)
def test_names_of_parts_alone_are_no_engine(page: str, mark: str, other: str) -> None:
    assert mark in page
    assert hb.parse(page.replace(mark, other)).source.platform not in ("askbot", "osqa", "question2answer")
