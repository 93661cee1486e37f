"""Timestamps know their precision; a thread is walked without recursion."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given

import healthblog_parse as hb

from .conftest import ROOT
from .strategies import PAGES, moments, timestamps


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2009", "year"),
        ("2009-08", "month"),
        ("2009-08-24", "day"),
        ("2009-08-24T13:05", "minute"),
        ("2009-08-24T13:05:59", "second"),
        ("2009-08-24T13:05:59+02:00", "second"),
        ("2009-08-24T13:05-00:30", "minute"),
    ],
)
def test_precision_is_what_the_text_gives(text: str, precision: str) -> None:
    stamp = hb.Timestamp.from_iso(text)
    assert stamp.precision == precision
    assert stamp.isoformat() == str(stamp) == text


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2009-08-24 13:05", "2009-08-24T13:05"),
        ("2009-08-24T13:05:59.123Z", "2009-08-24T13:05:59+00:00"),
        ("2009-08-24t13:05z", "2009-08-24T13:05+00:00"),
        ("2009-08-24T13:05+0200", "2009-08-24T13:05+02:00"),
    ],
)
def test_other_spellings_of_iso_are_read(text: str, iso: str) -> None:
    assert hb.Timestamp.from_iso(text).isoformat() == iso


@pytest.mark.parametrize(
    "text",
    [
        "", "09", "2009-8", "2009-13", "2009-02-30", "2009-08-24T24:00", "2009-08-24T13",
        "2009-08-24T13:05+99:99", "0000", "20090824", "2009-08-24T13:05:60", "٢٠٠٩", "2009-08-24T13:05 ago",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(hb.TimestampError):
        hb.Timestamp.from_iso(text)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"day": 3}, "day without month"),
        ({"month": 1, "hour": 3, "minute": 0}, "hour without day"),
        ({"month": 1, "day": 1, "hour": 3}, "hour without minute"),
        ({"month": 1, "day": 1, "minute": 3}, "minute without hour"),
        ({"month": 1, "day": 1, "second": 3}, "second without minute"),
        ({"month": 1, "day": 1, "offset": 60}, "offset without hour"),
        ({"month": 1, "day": 1, "hour": 1, "minute": 1, "offset": 1440}, "impossible offset: 1440"),
        ({"month": 2, "day": 29}, "day"),
    ],
)
def test_a_gap_or_an_impossible_field_is_refused(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(hb.TimestampError, match=message):
        hb.Timestamp(year=2009, **fields)


@pytest.mark.parametrize("value", [None, 2009, b"2009", dt.date(2009, 8, 24), "x" * 100])
def test_what_is_no_text_is_no_date_either(value: Any) -> None:
    """As a cell of a table without a date is none."""
    with pytest.raises(hb.TimestampError, match="not an ISO 8601 date: ") as caught:
        hb.Timestamp.from_iso(value)
    assert len(str(caught.value)) < 80


def test_timestamps_have_no_order() -> None:
    """Type checkers say so, too: "2009" is neither before nor after "2009-08"."""
    earlier, later = hb.Timestamp(year=2009), hb.Timestamp(year=2009, month=8)
    with pytest.raises(TypeError):
        earlier < later  # type: ignore[operator] # noqa: B015


@pytest.mark.parametrize(
    ("bounds", "message"),
    [
        ({"max_bytes": "10"}, "max_bytes is a whole number, not '10'"),
        ({"max_comments": 1.5}, "max_comments is a whole number, not 1.5"),
        ({"max_json_bytes": None}, "max_json_bytes is a whole number, not None"),
        ({"max_bytes": -1}, "max_bytes is a whole number, not -1"),
        ({"max_bytes": True}, "max_bytes is a whole number, not True"),
        ({"max_depth": 0}, "max_depth is between 1 and 2000, not 0"),
        ({"max_depth": 2048}, "max_depth is between 1 and 2000, not 2048"),
    ],
)
def test_bounds_that_cannot_be_are_refused(bounds: dict[str, Any], message: str) -> None:
    with pytest.raises(hb.InputError, match=message):
        hb.Limits(**bounds)


@pytest.mark.parametrize("depth", [1, 10, 2000])
def test_the_text_behind_a_deep_page_is_there_at_every_depth_that_can_be(depth: int) -> None:
    text = "Light in the evening moves the clock of the body, and not by a little."
    page = hb.parse(
        f"<title>Lamp</title><h1>Lamp</h1><p>{text}</p>{'<div>' * 5000}<p>{text} Deep.</p>{'</div>' * 5000}<p>Behind. {text}</p>",
        limits=hb.Limits(max_depth=depth),
    )
    assert [warning.code for warning in page.warnings] == ["too-deep"]
    assert page.article is not None
    assert "Behind." in page.article.text


@pytest.mark.parametrize("path", ["spip/dist.html", "saved-page/brain-neuroplasticity.txt"])
@pytest.mark.parametrize("most", [0, 2])
def test_comments_beyond_the_bound_are_cut_and_told(path: str, most: int) -> None:
    """In HTML and in plain text; a bound of none keeps none."""
    data = (ROOT / "fixtures" / path).read_bytes()
    count = len(hb.parse(data).comments)
    page = hb.parse(data, limits=hb.Limits(max_comments=most))
    assert len(page.comments) == most < count
    told = [warning.message for warning in page.warnings if warning.code == "comments-cut"]
    assert told == [f"only the first {most} comments were kept"]
    whole = hb.parse(data, limits=hb.Limits(max_comments=count))
    assert "comments-cut" not in {warning.code for warning in whole.warnings}


@given(timestamps())
def test_iso_reads_back(stamp: hb.Timestamp) -> None:
    assert hb.Timestamp.from_iso(stamp.isoformat()) == stamp
    assert repr(stamp) == f"Timestamp.from_iso('{stamp}')"


@given(moments())
def test_a_datetime_gives_its_clock_reading(moment: dt.datetime) -> None:
    stamp = hb.Timestamp.from_datetime(moment)
    assert stamp.precision == "second"
    back = stamp.datetime()
    assert back is not None
    assert back.replace(tzinfo=None) == moment.replace(tzinfo=None, microsecond=0)
    assert (back.tzinfo is None) == (moment.tzinfo is None)


def test_a_day_is_no_midnight() -> None:
    day = hb.Timestamp(year=2009, month=8, day=24)
    assert day.date() == dt.date(2009, 8, 24)
    assert day.datetime() is None
    assert hb.Timestamp(year=2009, month=8).date() is None


@given(PAGES)
def test_a_thread_holds_every_comment_once_below_what_it_answers(page: hb.Page) -> None:
    depths = {comment.id: depth for comment, depth in page.thread()}
    assert len(depths) == len(page.comments) == len(list(page.thread()))
    for comment in page.comments:
        above = -1 if comment.reply_to is None else depths[comment.reply_to]
        assert depths[comment.id] == above + 1


def test_a_thread_ten_thousand_deep_is_walked() -> None:
    comments = [hb.Comment(id=f"{i}", reply_to=f"{i - 1}" if i else None) for i in range(10_000)]
    page = hb.Page(source=hb.Source(format="html", encoding="utf-8"), comments=tuple(comments))
    assert max(depth for _, depth in page.thread()) == 9_999


def test_a_page_made_by_hand_with_equal_ids_ends() -> None:
    comments = (hb.Comment(id="a"), hb.Comment(id="a", reply_to="a"), hb.Comment(id="a", reply_to="a"))
    page = hb.Page(source=hb.Source(format="html", encoding="utf-8"), comments=comments)
    assert len(list(page.thread())) == 3


def test_records_are_frozen_keyword_only_and_hashable() -> None:
    block = hb.Block(kind="paragraph", text="x")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        block.text = "y"  # type: ignore[misc]
    with pytest.raises(TypeError):
        hb.Block("paragraph", "x")  # type: ignore[call-arg]
    assert {hb.Article(blocks=(block,)): 1}[hb.Article(blocks=(block,))] == 1


def test_a_page_shows_itself_in_few_lines_however_much_it_holds() -> None:
    """Of many records the number, of a long text the beginning: what an interpreter and a log print."""
    block = hb.Block(kind="paragraph", text="Sleep well. " * 1_000)
    comments = tuple(hb.Comment(id=f"{number}", blocks=(block,)) for number in range(1_000))
    source = hb.Source(format="html", encoding="utf-8")
    page = hb.Page(source=source, article=hb.Article(title="Sleep", blocks=(block,)), comments=comments)
    shown = repr(page)
    assert len(shown) < 1_200
    assert "title='Sleep'" in shown
    assert "blocks=<1>" in shown
    assert "comments=<1000>" in shown
    assert "text='Sleep well. Sleep well. " in repr(comments[0])
    assert len(repr(comments[0])) < 600
