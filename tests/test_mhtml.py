"""Web archives of one file, as browsers save them."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import quopri
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.mhtml import is_mhtml, unpack

PROSE = (
    "<p>Light in the evening keeps the body awake, and the body keeps its own clock for the night.</p>" * 3
)
PAGE = (
    '<html><head><meta charset="utf-8"><title>Sleep</title></head><body><article><h1>Sleep – and light</h1>'
    f"{PROSE}</article></body></html>"
)
ADDRESS = "https://notes.example/sleep"


def encoded(page: bytes, coding: str) -> bytes:
    codings: dict[str, Callable[[bytes], bytes]] = {
        "quoted-printable": quopri.encodestring,
        "base64": base64.encodebytes,
    }
    return codings.get(coding, bytes)(page)


def chrome(page: bytes, coding: str = "quoted-printable", end: str = "\r\n") -> bytes:
    head = (
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {ADDRESS}",
        "Subject: Sleep",
        "Date: Thu, 4 Jan 2024 10:00:00 -0000",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----MultipartBoundary--x1----"'.replace(
            "\n", end
        ),
        "",
        "",
        "------MultipartBoundary--x1----",
        "Content-Type: text/html",
        "Content-ID: <frame-1@mhtml.blink>",
        f"Content-Transfer-Encoding: {coding}",
        f"Content-Location: {ADDRESS}",
        "",
        "",
    )
    tail = (
        "",
        "------MultipartBoundary--x1----",
        "Content-Type: text/css",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: cid:css-1@mhtml.blink",
        "",
        "p { color: red }",
        "------MultipartBoundary--x1------",
        "",
    )
    return end.join(head).encode() + encoded(page, coding) + end.join(tail).encode()


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit", "binary"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_the_page_inside_is_read_and_its_address_kept(coding: str, end: str) -> None:
    page = hb.parse(chrome(PAGE.encode(), coding, end))
    assert page == hb.parse(PAGE.encode(), url=ADDRESS)
    assert page.url == ADDRESS


COMMENTS = (
    '<section id="comments"><h2>2 Comments</h2><ol class="comment-list">'
    '<li id="comment-1" class="comment"><cite class="fn">Karl</cite> <time>3 days ago</time><p>It helps.</p></li>'
    '<li id="comment-2" class="comment"><cite class="fn">Ada</cite> <time>2 hours ago</time><p>It does.</p></li>'
    "</ol></section></body>"
)
SINGLE_FILE = (
    f"<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: {ADDRESS} \n"
    " saved date: Thu Jan 04 2024 11:00:00 GMT+0100 (Central European Standard Time)\n-->"
)
HTTRACK = (
    "<!DOCTYPE html><!-- Mirrored from notes.example/sleep by HTTrack Website Copier/3.x [XR&CO'2014], "
    "Thu, 04 Jan 2024 10:00:00 GMT --><html>"
)


@pytest.mark.parametrize("form", ["archive", "SingleFile", "HTTrack"])
def test_relative_dates_count_back_from_the_moment_of_saving(form: str) -> None:
    """The caller's moment goes first."""
    page = PAGE.replace("</body>", COMMENTS)
    data: bytes | str = chrome(page.encode())
    if form != "archive":
        data = page.replace("<html>", SINGLE_FILE if form == "SingleFile" else HTTRACK, 1)
    days = [comment.published and comment.published.isoformat() for comment in hb.parse(data).comments]
    assert days == ["2024-01-01", "2024-01-04"]
    told = hb.parse(data, retrieved=dt.datetime(2020, 5, 9, 12, tzinfo=dt.UTC)).comments[0].published
    assert told is not None
    assert told.isoformat() == "2020-05-06"


def test_an_archive_that_was_cut_off_gives_what_is_there() -> None:
    data = chrome(PAGE.encode(), "8bit")
    page = hb.parse(data[: data.index(b"</article>")])
    assert page.article is not None
    assert page.article.title == "Sleep – and light"


def test_a_page_with_its_alternative_inside_a_page_with_its_pictures() -> None:
    inner = (
        b"--b\r\nContent-Type: text/plain\r\n\r\nSleep\r\n--b\r\nContent-Type: text/html\r\n\r\n"
        + PAGE.encode()
        + b"\r\n--b--\r\n"
    )
    data = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n--a\r\n'
        b"Content-Type: multipart/alternative; boundary=b\r\n\r\n" + inner + b"--a--\r\n"
    )
    page = hb.parse(data)
    assert page.article is not None
    assert page.article.title == "Sleep – and light"


def test_a_message_that_is_a_page() -> None:
    head = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    assert hb.parse(head + encoded(PAGE.encode(), "quoted-printable")) == hb.parse(PAGE)


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nabc\n--x--",
        b"MIME-Version: 1.0\nContent-Type: multipart/related\n\nno boundary",
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\nno part",
        b"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nA",
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n" + b"--x\nContent-Type: multipart/related; boundary=x\n\n" * 9,
    ],
)  # fmt: skip
def test_an_archive_without_a_page_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(hb.InputError, match="web archive") as caught:
        hb.parse(data)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "From: Ruth\nTo: Karl\n\nLight in the evening keeps the body awake.",
        "MIME-Version: 1.0\nContent-Type: text/plain\n\nLight in the evening keeps the body awake.",
        "Sleep: light in the evening keeps the body awake.",
    ],
)
def test_messages_without_a_page_are_text(text: str) -> None:
    assert not is_mhtml(text.encode())
    assert hb.parse(text).source.format == "text"


def test_who_asks_for_text_gets_the_archive_as_it_is() -> None:
    assert hb.parse(chrome(PAGE.encode()), format="text").source.format == "text"


@given(st.binary(max_size=300), st.sampled_from(["quoted-printable", "base64"]))
def test_any_page_comes_back_as_it_was(page: bytes, coding: str) -> None:
    found = unpack(chrome(page, coding))
    assert found is not None
    assert found.page.rstrip(b"\r\n") == page.rstrip(b"\r\n")
    assert found.saved.address == ADDRESS


@given(st.binary(max_size=400))
def test_any_bytes_behind_the_headers_give_a_page_or_a_documented_error(body: bytes) -> None:
    head = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n"
    with contextlib.suppress(hb.HealthblogParseError):
        hb.parse(head + body)
