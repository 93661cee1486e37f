"""Any input gives a page or a documented error, the same one each time."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

import healthblog_parse as hb

from .conftest import FIXTURES
from .strategies import MARKUP, moments

_PAGES = [page.read_bytes() for page in sorted(FIXTURES.glob("*/*")) if page.suffix in {".html", ".txt"}]


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    """A fixture with a piece cut out, doubled or moved."""
    page = draw(st.sampled_from(_PAGES))
    a, b, c = sorted(draw(st.tuples(*[st.integers(0, len(page))] * 3)))
    return draw(st.sampled_from((page[:a] + page[b:], page[:b] + page[a:], page[:a] + page[b:c] + page[a:b])))


def _check(data: str | bytes, **options: object) -> None:
    try:
        page = hb.parse(data, **options)  # type: ignore[arg-type]
    except hb.InputError:
        return
    assert hb.parse(data, **options) == page  # type: ignore[arg-type]
    text = hb.to_json(page)
    text.encode("utf-8")
    assert hb.from_json(text) == page
    assert len(list(page.thread())) == len(page.comments)
    for comment in page.comments:
        assert (
            (comment.reply_to is None) == (comment.reply_basis is None) == (comment.reply_confidence is None)
        )
        assert comment.parent_id is None or comment.reply_to == comment.parent_id
    keys = json.loads(text)
    for record in [keys["article"] or {}, *keys["comments"]]:
        assert all(block["text"].strip() for block in record.get("blocks", ()))


@given(st.text() | MARKUP, st.sampled_from(["auto", "html", "text"]), st.none() | moments())
def test_any_text_gives_a_page_or_a_documented_error(data: str, format: str, retrieved: object) -> None:
    _check(data, format=format, retrieved=retrieved)


@given(
    st.binary() | MARKUP.map(lambda text: text.encode("utf-16")), st.sampled_from(["auto", "html", "text"])
)
def test_any_bytes_give_a_page_or_a_documented_error(data: bytes, format: str) -> None:
    _check(data, format=format)


@given(_damaged())
def test_a_damaged_page_gives_a_page_or_a_documented_error(data: bytes) -> None:
    _check(data)
