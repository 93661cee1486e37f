"""JSON keeps every field; what is no page is refused with the path of the bad field; the tree."""

from __future__ import annotations

import json
import time
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.export import to_tree

from .strategies import PAGES

MINIMAL: dict[str, Any] = {"source": {"format": "html", "encoding": "utf-8"}}


@given(PAGES, st.sampled_from([None, 2]))
def test_json_round_trip(page: hb.Page, indent: int | None) -> None:
    text = hb.to_json(page, indent=indent)
    assert hb.from_json(text) == page
    assert hb.from_json(text.encode()) == page


def test_the_keys_are_those_of_the_records_in_order() -> None:
    page = hb.Page(
        source=hb.Source(format="html", encoding="utf-8"),
        article=hb.Article(),
        comments=(hb.Comment(id="c1"),),
    )
    data = json.loads(hb.to_json(page))
    assert list(data) == [field.name for field in attrs.fields(hb.Page)]
    assert list(data["article"]) == [field.name for field in attrs.fields(hb.Article)]
    assert list(data["comments"][0]) == [field.name for field in attrs.fields(hb.Comment)]


def test_keys_that_are_not_ours_are_passed_over() -> None:
    assert hb.from_json(json.dumps(MINIMAL | {"later": 1})) == hb.from_json(json.dumps(MINIMAL))


def _comments(*comments: dict[str, Any]) -> str:
    return json.dumps(MINIMAL | {"comments": list(comments)})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 200_000, "not JSON"),
        ('{"source": NaN}', "NaN"),
        ("9" * 5000, "not JSON"),
        ("[]", "a page is an object, found list @ $"),
        ("{}", "$.source"),
        (json.dumps(MINIMAL | {"url": 7}), "$.url"),
        (json.dumps(MINIMAL | {"source": {"format": "pdf", "encoding": "utf-8"}}), "$.source.format"),
        (json.dumps(MINIMAL | {"article": {"published": "yesterday"}}), "$.article.published"),
        (json.dumps(MINIMAL | {"article": {"blocks": [{"kind": "paragraph"}]}}), "$.article.blocks[0]"),
        (json.dumps(MINIMAL | {"article": {"tags": "not a list"}}), "$.article.tags"),
        (_comments({"id": "a", "votes": "3"}), "$.comments[0].votes"),
        (_comments({"id": "a", "votes": True}), "$.comments[0].votes"),
        (_comments({"id": "a"}, {"id": "a"}), "$.comments[1].id"),
        (_comments({"id": "a", "reply_to": "b"}), "$.comments[0].reply_to"),
        (_comments({"id": "a", "parent_id": "a"}), "$.comments[0].parent_id"),
        (_comments({"id": "a", "reply_to": "b"}, {"id": "b", "reply_to": "a"}), "cycle"),
    ],
)
def test_what_is_no_page_is_refused_with_the_path(text: str, message: str) -> None:
    with pytest.raises(hb.JsonError) as caught:
        hb.from_json(text)
    assert message in str(caught.value)


@pytest.mark.parametrize("value", [[], None, "page", hb.Comment(id="a")])
def test_what_is_no_page_is_not_written(value: Any) -> None:
    """What could not be read back: a list of pages, a record of one."""
    with pytest.raises(hb.JsonError, match=f"a page is written, not {type(value).__name__}"):
        hb.to_json(value)


def test_what_is_no_text_is_refused_as_json() -> None:
    with pytest.raises(hb.JsonError, match="str or bytes, not NoneType"):
        hb.from_json(None)  # type: ignore[arg-type]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
KEYS = st.sampled_from(["source", "article", "comments", "warnings", "url", "evidence"])


@given(st.text() | st.binary() | JSON.map(json.dumps) | st.dictionaries(KEYS, JSON).map(json.dumps))
def test_any_json_gives_a_page_or_a_json_error(text: str | bytes) -> None:
    try:
        page = hb.from_json(text)
    except hb.JsonError:
        return
    assert isinstance(page, hb.Page)


def test_ten_thousand_comments_are_written_and_read_in_linear_time() -> None:
    block = hb.Block(kind="paragraph", text="A sentence of ordinary length stands here.")
    who = hb.Author(name="Ann Lee")
    comments = tuple(hb.Comment(id=f"c{i}", author=who, blocks=(block,)) for i in range(10_000))
    page = hb.Page(source=hb.Source(format="html", encoding="utf-8"), comments=comments)
    start = time.process_time()
    assert hb.from_json(hb.to_json(page)) == page
    assert time.process_time() - start < 5


def test_tree_shows_head_thread_and_warnings() -> None:
    ann = hb.Author(name="Ann Lee", credentials=("MD",))
    page = hb.Page(
        source=hb.Source(format="html", encoding="utf-8"),
        article=hb.Article(
            title="Sleep",
            authors=(ann,),
            reviewers=(hb.Author(name="Bo", role="medical review"),),
            published=hb.Timestamp(year=2011, month=5),
            blocks=(hb.Block(kind="paragraph", text="Sleep well."),),
        ),
        declared_comment_count=3,
        comments=(
            hb.Comment(id="1", author=hb.Author(name="Kim"), title="Thanks"),
            hb.Comment(
                id="2",
                author=ann,
                by_article_author=True,
                blocks=(hb.Block(kind="paragraph", text="Hi Kim, " + "x" * 90),),
                reply_to="1",
                reply_basis="salutation",
                reply_confidence=0.9,
                reply_evidence="Hi Kim,",
            ),
        ),
        warnings=(hb.PageWarning(code="comments-incomplete", message="one is missing"),),
    )
    assert to_tree(page) == (
        "Sleep\nby Ann Lee, MD\nmedical review: Bo\npublished 2011-05\n1 block, 2 words\n\n"
        "2 comments (the page says 3)\n* Kim\n  Thanks\n"
        "  * Ann Lee, MD [article's author] -> Kim (salutation: Hi Kim,)\n"
        f"    Hi Kim, {'x' * 63}…\n"
        "! comments-incomplete: one is missing\n"
    )


@given(PAGES)
def test_any_page_has_a_tree(page: hb.Page) -> None:
    assert to_tree(page).endswith("\n")
