"""What is fuzzed: each target takes bytes and may raise documented errors only, which it catches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import healthblog_parse as hb
from healthblog_parse.interpret.dates.order import settle_order
from healthblog_parse.interpret.dates.spans import find_dates
from healthblog_parse.interpret.dates.written import DateContext, read_date
from healthblog_parse.interpret.names.lists import split_names

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"


def fuzz_html(data: bytes) -> None:
    """Any bytes as HTML: a page that survives JSON, or a documented error."""
    _page(data, "html")


def fuzz_text(data: bytes) -> None:
    """Any bytes as plain text."""
    _page(data, "text")


def fuzz_json_ld(data: bytes) -> None:
    """Any bytes as the JSON-LD of a page."""
    head = b'<html><script type="application/ld+json">' + data + b"</script>"
    _page(head + b"<article><h1>A</h1><p>B</p></article>", "html")


def _page(data: bytes, kind: str) -> None:
    try:
        page = hb.parse(data, format="html" if kind == "html" else "text")
    except hb.InputError:
        return
    assert hb.from_json(hb.to_json(page)) == page
    ids = [comment.id for comment in page.comments]
    assert len(set(ids)) == len(ids), "ids are unique"
    assert len(list(page.thread())) == len(ids), "replies form a forest"


def fuzz_dates(data: bytes) -> None:
    """Any string as a date, and as a line with dates in it."""
    text = data.decode("utf-8", "replace")
    settle_order([text], language="en")
    reading = read_date(text, DateContext(order="DMY"))
    assert (reading.value is not None) == (reading.status == "read")
    if reading.value is not None:
        assert hb.Timestamp.from_iso(reading.value.isoformat()) == reading.value
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)


def fuzz_names(data: bytes) -> None:
    """Any string as a byline."""
    split_names(data.decode("utf-8", "replace"))


def fuzz_from_json(data: bytes) -> None:
    """Any bytes as JSON of a stranger."""
    try:
        page = hb.from_json(data)
    except hb.JsonError:
        return
    assert hb.from_json(hb.to_json(page)) == page


TARGETS: dict[str, Callable[[bytes], None]] = {
    "html": fuzz_html,
    "text": fuzz_text,
    "json_ld": fuzz_json_ld,
    "dates": fuzz_dates,
    "names": fuzz_names,
    "from_json": fuzz_from_json,
}

_STRINGS = {
    "json_ld": [
        '{"@context":"https://schema.org","@graph":[{"@id":"#a","@type":"Person","name":"Ann Lee, MD"},'
        '{"@type":["MedicalWebPage"],"author":{"@id":"#a"},"datePublished":"2011-05-03T10:00:00Z","headline":"A"}]}',
        '{"@type":"Article","comment":[{"@type":"Comment","text":"x","author":"B","dateCreated":"2011"}]}',
    ],
    "dates": [
        "Friday December 19, 2025 @08:08PM", "le mercredi 15 mai 2019 à 08h07", "17.07, 2011 @ 13:04",
        "3 days ago",
        "Wed Oct 18 2023 13:11:26 GMT+0200 (CEST)", "20 de mayo de 2015 a las 10:20 p. m.", "2023-11-02T1643",
    ],
    "names": ["Dr. Ann Lee, MD, PhD and Bob Roe, RN", "Prof. Dr. med. Eva Muster", "Mayo Clinic Staff"],
}  # fmt: skip


def seeds(target: str) -> Iterator[bytes]:
    """What the mutations of a target start from."""
    if target in _STRINGS:
        yield from (text.encode() for text in _STRINGS[target])
        return
    pages = sorted(FIXTURES.rglob("*.html")) + sorted(FIXTURES.rglob("*.txt"))
    for path in pages:
        data = path.read_bytes()
        yield hb.to_json(hb.parse(data)).encode() if target == "from_json" else data
