"""The page inside a web archive of one file, as browsers save it (``.mhtml``, ``.mht``).

Facts: the file is a MIME message whose parts are the page and what it shows; the page is the first part of type
``text/html``, or the message itself.  It is written as quoted-printable or Base64; its header ``Content-Location`` is
the page's address, and the message's ``Date`` the moment at which it was saved.

Sources: RFC 2557 (MHTML), RFC 2045 and 2046 (MIME).

Known failures: a page in another part than the first of its type.
"""

from __future__ import annotations

import binascii
import re

from attrs import frozen

from .expressions import Expression
from .records import Saved

HEADERS = 16 * 1024
"""Bytes at the beginning of the file, or of a part, among which its headers stand."""
_START = Expression(rb"\s{0,8}[A-Za-z][A-Za-z-]{1,40}:[ \t]")
_SPACE = Expression(rb"\s*+")
_BLANK = Expression(rb"\r?\n\r?\n|\r\r")
_FOLD = Expression(rb"\r?\n[ \t]+")
_HEADER = Expression(rb"^([A-Za-z-]{1,60}):[ \t]*([^\r\n]*)", re.M)
_BOUNDARY = Expression(rb"boundary=(?:\"([^\"\r\n]{1,200})\"|([^\s;\"]{1,200}))", re.I)
_DEEPEST = 3
"""Messages inside one another: a page with its alternative inside a page with its pictures."""


@frozen(kw_only=True)
class Archived:
    """The page inside the archive."""

    page: bytes
    """As it was before it was written into the archive."""
    saved: Saved
    """Where it was saved from, and when, as far as the archive says."""


def is_mhtml(data: bytes) -> bool:
    """Whether the data begin like a MIME message with a page: headers, one of them its version."""
    if not _START.match(data):
        return False
    head = _headers(data)[0]
    return b"mime-version" in head and _kind(head) in {
        b"multipart/related",
        b"multipart/alternative",
        b"text/html",
    }


def unpack(data: bytes) -> Archived | None:
    """The page inside the archive; ``None`` where no part of it is one, or it cannot be decoded.

    Args:
        data: The whole file.
    """
    head, begin = _headers(data)
    body, end = begin, len(data)
    address, moment = head.get(b"snapshot-content-location"), head.get(b"date")
    for _ in range(_DEEPEST):
        if _kind(head) == b"text/html":
            break
        found = _first_page(data, body, end, head)
        if found is None:
            return None
        head, body, end = found
    if _kind(head) != b"text/html":
        return None
    page = _decoded(data[body:end], head.get(b"content-transfer-encoding", b"").strip().lower())
    if page is None:
        return None
    address = head.get(b"content-location") or address
    return Archived(page=page, saved=Saved(address=_text(address), moment=_text(moment)))


def _text(value: bytes | None) -> str | None:
    return value.decode("utf-8", "replace").strip() or None if value else None


def _first_page(
    data: bytes, begin: int, stop: int, head: dict[bytes, bytes]
) -> tuple[dict[bytes, bytes], int, int] | None:
    """The first part that is a page or holds one: its headers, where its content begins and where it ends."""
    boundary = _BOUNDARY.search(head.get(b"content-type", b""))
    if boundary is None:
        return None
    mark = b"--" + (boundary[1] or boundary[2])
    at = data.find(mark, begin, stop)
    while at >= 0:
        part = at + len(mark)
        following = data.find(mark, part, stop)
        end = stop if following < 0 else following
        headers, content = _headers(data, part, end)
        if _kind(headers) == b"text/html" or _kind(headers).startswith(b"multipart/"):
            return headers, content, end
        at = following
    return None


def _headers(data: bytes, begin: int = 0, end: int | None = None) -> tuple[dict[bytes, bytes], int]:
    """The headers at a place, names in lower case, and where the content behind them begins."""
    stop = min(len(data) if end is None else end, begin + HEADERS)
    space = _SPACE.match(data, begin, stop)
    begin = begin if space is None else space.end()
    blank = _BLANK.search(data, begin, stop)
    head = data[begin : stop if blank is None else blank.start()]
    found = {match[1].lower(): match[2] for match in _HEADER.finditer(_FOLD.sub(b" ", head))}
    return found, stop if blank is None else blank.end()


def _kind(headers: dict[bytes, bytes]) -> bytes:
    return headers.get(b"content-type", b"").partition(b";")[0].strip().lower()


def _decoded(content: bytes, coding: bytes) -> bytes | None:
    try:
        if coding == b"quoted-printable":
            return binascii.a2b_qp(content)
        if coding == b"base64":
            return binascii.a2b_base64(content)
    except binascii.Error:
        return None
    return content
