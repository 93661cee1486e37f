"""Timestamps know their precision; a thread is walked without recursion."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given

import healthblog_parse as hb

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
