"""Bytes and strings become text: which encoding, which format, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import webencodings
from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse import InputError, LimitExceededError, Limits, parse
from healthblog_parse.charset import declared_encoding, double_encoded
from healthblog_parse.decode import decode


def standard_name(label: str) -> str:
    known = webencodings.lookup(label)
    assert known is not None
    return known.name


UMLAUTS = "<p>Grüße aus Köln, liebe Ärzte: «Übung» macht den Meister – täglich.</p>"


@pytest.mark.parametrize(
    ("data", "encoding", "warnings"),
    [
        (UMLAUTS.encode(), "utf-8", []),
        (b"\xef\xbb\xbf" + UMLAUTS.encode(), "utf-8", []),
        (b"\xff\xfe" + UMLAUTS.encode("utf-16-le"), "utf-16le", []),
        (b"\xfe\xff" + UMLAUTS.encode("utf-16-be"), "utf-16be", []),
        (UMLAUTS.encode("utf-16-le"), "utf-16le", []),
        (UMLAUTS.encode("utf-16-be"), "utf-16be", []),
        (UMLAUTS.encode("cp1252"), "windows-1252", ["encoding-guessed"]),
        (b"<meta charset=utf-8>" + UMLAUTS.encode("cp1252"), "windows-1252",
         ["encoding-conflict"]),
        (b"<meta charset=latin1>" + UMLAUTS.encode("cp1252"), "windows-1252", []),
        (b"<meta charset=latin1>" + UMLAUTS.encode(), "utf-8", ["encoding-conflict"]),
        (b"<meta charset=utf-7>" + UMLAUTS.encode(), "utf-8", []),
        (b"<meta charset=utf-16>" + UMLAUTS.encode(), "utf-8", []),
        (b'<?xml version="1.0" encoding="iso-8859-15"?>' + UMLAUTS.encode("cp1252"), "iso-8859-15", []),
        (UMLAUTS.encode() + b"caf\xe9", "utf-8", ["encoding-repaired"]),
        (UMLAUTS.encode()[:-5] + "ä".encode()[:1], "utf-8", ["encoding-repaired"]),
    ],
)  # fmt: skip
def test_what_decides_the_encoding(data: bytes, encoding: str, warnings: list[str]) -> None:
    document = decode(data)
    assert document.encoding == encoding
    assert [warning.code for warning in document.warnings] == warnings
    assert "Grüße aus Köln" in document.text
    assert "Ã" not in document.text
    assert "\ufffd" not in document.text


CYRILLIC = "<p>Здоровый сон важен для каждого: ложитесь в один и тот же час.</p>"


@pytest.mark.parametrize(
    ("data", "told", "encoding", "warnings"),
    [
        (CYRILLIC.encode("cp1251"), "windows-1251", "windows-1251", []),
        (CYRILLIC.encode("cp1251"), " CP1251 ", "windows-1251", []),
        (b"<meta charset=koi8-r>" + CYRILLIC.encode("cp1251"), "windows-1251", "windows-1251", []),
        (b"<meta charset=windows-1251>" + CYRILLIC.encode("cp1251"), "x-nonsense", "windows-1251", []),
        (b"<meta charset=windows-1251>" + CYRILLIC.encode("cp1251"), "", "windows-1251", []),
        (b"<meta charset=windows-1251>" + CYRILLIC.encode("cp1251"), None, "windows-1251", []),
        (CYRILLIC.encode(), "iso-8859-1", "utf-8", ["encoding-conflict"]),
        (b"<meta charset=utf-8>" + CYRILLIC.encode(), "windows-1251", "utf-8", ["encoding-conflict"]),
        (CYRILLIC.encode("utf-16"), "windows-1251", "utf-16le", []),
    ],
)
def test_what_came_with_the_bytes_counts_before_what_the_page_says(
    data: bytes, told: str | None, encoding: str, warnings: list[str]
) -> None:
    """HTTP's charset decides where the bytes do not; a label that nobody knows is none."""
    page = parse(data, encoding=told)
    assert page.source.encoding == encoding
    assert [warning.code for warning in page.warnings if warning.code.startswith("encoding")] == warnings
    assert page.article is not None
    assert page.article.text.startswith("Здоровый сон важен")


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("shift_jis", "健康ブログ①"), ("euc-jp", "健康ブログ"),
        ("gbk", "健康博客"), ("gb2312", "健康博客"),
        ("big5", "健康部落格"),
        ("euc-kr", "건강 블로그"), ("windows-1251", "Здоровье"), ("koi8-r", "Здоровье"),
        ("iso-8859-7", "Υγεία"),
        ("windows-1256", "صحة"), ("iso-8859-2", "zdraví ž"), ("iso-2022-jp", "健康"), ("macintosh", "santé"),
        ("iso-8859-1", "“quoted” – 5 €"), ("windows-874", "สุขภาพ"),
    ],
)  # fmt: skip
def test_legacy_encodings_are_read_as_declared(label: str, text: str) -> None:
    codec = {"shift_jis": "cp932", "windows-874": "cp874", "macintosh": "mac-roman", "iso-8859-1": "cp1252"}
    data = f"<!doctype html><meta charset={label}><p>{text} {text}</p>".encode(codec.get(label, label))
    document = decode(data)
    assert text in document.text
    assert document.encoding == standard_name(label)


def test_a_stray_byte_is_read_as_windows_1252() -> None:
    page = parse(f"<p>{'Übung täglich. ' * 20} ".encode() + b"It\x92s caf\xe9.</p>")
    assert page.source.encoding == "utf-8"
    assert [warning.code for warning in page.warnings][:1] == ["encoding-repaired"]
    assert "It’s café." in decode(f"{'Übung täglich. ' * 20}".encode() + b"It\x92s caf\xe9.").text


def test_utf7_is_never_decoded() -> None:
    text = decode(b"<meta charset=utf-7>+ADw-script+AD4-").text
    assert "+ADw-script" in text


def test_text_that_was_encoded_twice_is_told_and_left() -> None:
    twice = "It’s “good” – isn’t it? Grüße".encode().decode("latin-1")
    assert double_encoded([twice]) is not None
    assert double_encoded(["It’s “good” – isn’t it? Grüße, âge, NESTLÉ® SÃO PAULO"]) is None
    page = parse(f"<html><body><p>{twice}</p></body></html>", format="text")
    assert "double-encoded" in {warning.code for warning in page.warnings}


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>x</title>", "  \n<html>",
        "<!-- saved from url=(0014)about:internet -->\n<html>",
        "<p>one",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "<div class=a>b</div>",
        "</p>text",
        "<my-element>x</my-element>", "<feedback><p>x</p></feedback>",
        "Warning: mysql_connect()\n<html><head><title>x</title></head><body>y</body></html>",
        "Some intro <b>word</b> and <p>more</p><p>and more</p>",
    ],
)  # fmt: skip
def test_markup_is_html(text: str) -> None:
    assert decode(text).format == "html"


@pytest.mark.parametrize(
    "text",
    [
        "Use the <p> tag and </p> to close it.", "if a < b and c > d then", "<3 this",
        "<http://example.org> is a link",
        "plain", 'a key: {"@type": "Article"}', "x <- c(1, 2)", "<- back to <home>\n" * 3,
        "A tutorial. " * 200 + "Write <p>Hello</p> and see. " + "More words. " * 200,
        "<john@example.org> wrote:\n> hello",
    ],
)  # fmt: skip
def test_prose_is_text(text: str) -> None:
    assert decode(text).format == "text"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"), (b" \n\t", "empty"), ("\ufeff", "empty"), (b"\xef\xbb\xbf", "empty"),
        (b"PK\x03\x04" + b"\x14\x00" * 40, "ZIP"), (b"\x1f\x8b\x08\x00" + bytes(60), "gzip"),
        (b"%PDF-1.7\n%\xe2", "PDF"),
        (b'{"source": {"format": "html"}}', "JSON"), (' [\n {"id" : 3}, {"id": 4}]', "JSON"),
        (b"<?xml version='1.0'?>\n<?xml-stylesheet href='a.xsl'?><rss version='2.0'><channel>", "feed"),
        ("<feed xmlns='http://www.w3.org/2005/Atom'><title>Sleep</title>", "feed"), ("<!-- made --> <urlset>", "sitemap"),
        ("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\na: b\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n<p>x", "WARC"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "PNG"), (bytes(range(256)) * 20, "binary"), ("\0" * 5, "binary"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused_in_one_line(data: bytes | str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        parse(data)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["ID3 tags are useful", "RIFF is a format", "BZh?", "%PDF"])
def test_words_that_look_like_magic_are_text(text: str) -> None:
    assert decode(text.encode()).format == "text"


def test_the_size_limit_is_that_of_the_caller() -> None:
    with pytest.raises(LimitExceededError, match="100"):
        parse(b"x" * 101, limits=Limits(max_bytes=100))
    assert parse(b"x" * 100, limits=Limits(max_bytes=100)).source.format == "text"
    with pytest.raises(LimitExceededError):
        parse(memoryview(b"xxxx" * 26).cast("I"), limits=Limits(max_bytes=100))


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_every_kind_of_bytes_is_taken(kind: type) -> None:
    assert decode(kind(UMLAUTS.encode())).text == UMLAUTS


def test_valid_utf8_is_handed_on_without_a_copy() -> None:
    data = UMLAUTS.encode()
    assert decode(data).utf8 is data


@pytest.mark.parametrize("text", ["<p>a\0b</p>", "<p>lone \ud800 surrogate</p>", "<p>\ud83d\ude00</p>"])
def test_characters_that_no_page_has_are_cleaned(text: str) -> None:
    document = decode(text)
    assert "\0" not in document.text
    assert document.utf8.decode() == document.text


@given(st.text(min_size=1), st.sampled_from(["utf-8", "utf-16", "cp1252", "shift_jis"]))
def test_any_bytes_give_text_or_a_documented_error(text: str, codec: str) -> None:
    data = text.encode(codec, "replace")
    try:
        document = decode(data)
    except InputError:
        return
    assert document.utf8.decode() == document.text
    assert "\0" not in document.text


CASE = re.compile(rb"(?:^|\n)#data\n(.*?)\n#encoding\n([^\n]*)", re.DOTALL)


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["tests1.dat", "tests2.dat"])
def test_html5lib_encoding_cases(corpus: Path, name: str) -> None:
    """The one deliberate difference: undeclared ASCII is called UTF-8, which it also is."""
    cases = CASE.findall((corpus / "html5lib-tests" / "encoding" / name).read_bytes())
    assert len(cases) > 20
    for data, expected in cases:
        found = decode(data, format="html").encoding
        if data.isascii() and declared_encoding(data) is None:
            assert (found, expected.lower()) == ("utf-8", b"windows-1252")
        else:
            assert found == standard_name(expected.decode()), data


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"data": None}, "bytes or str, not NoneType"),
        ({"data": Path("page.html")}, "Path: read the file first"),
        ({"data": "pages/sleep.html"}, "where a page is, not the page: read 'pages/sleep.html' first"),
        ({"data": "/home/me/My pages/sleep.txt"}, "where a page is"),
        ({"data": r"C:\My pages\sleep.mhtml"}, "where a page is"),
        ({"data": "https://example.org/sleep?id=3"}, "where a page is"),
        ({"data": "<p>x", "url": 3}, "url is a str, not int"),
        ({"data": "<p>x", "encoding": 3}, "encoding is a str, not int"),
        ({"data": "<p>x", "limits": 100}, "limits is a Limits, not int"),
        ({"data": "<p>x", "format": "xml"}, "one of auto, html, text, not 'xml'"),
        ({"data": "<p>x", "format": []}, r"not \[\]"),
        ({"data": "<p>x", "retrieved": "2020-03-10"}, "retrieved is a datetime, not str"),
    ],
)
def test_an_argument_that_types_would_refuse_is_named(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse(**arguments)


@pytest.mark.parametrize(
    "text",
    [
        "The first page is index.html", "https://example.org/sleep and more", "/home/me\nsleep.txt", "sleep.html.",
        '{"Sleep" is a word}', "[1]", '["Sleep": a word]', "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Date: 2020-01-01\r\n\r\nSleep",
    ],
)  # fmt: skip
def test_text_that_looks_like_another_file_is_text(text: str) -> None:
    assert parse(text).source.format == "text"
