"""``parse``: the way of a page as a short list of named steps; no heuristics."""

from __future__ import annotations

import datetime as dt
from typing import get_args

import attrs

from .decode import Document, InputFormat, decode
from .errors import DefectError, InputError
from .expressions import Expression
from .limits import DEFAULT_LIMITS, Limits
from .models import Page

_FORMATS = get_args(InputFormat)
_LOCATION = Expression(
    r"(?:https?://|file:)\S{1,2000}|(?:(?:[~.]{0,2}[/\\]|[A-Za-z]:\\)[^\n]{0,1000}|\S{1,250})\.(?:x?html?|mht(?:ml)?|txt)"
)
"""A string that says where a page is: an address, or a file's name by its ending."""


def parse(
    data: bytes | bytearray | memoryview | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    format: InputFormat = "auto",
    retrieved: dt.datetime | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Page:
    """Parse a saved page.

    Args:
        data: The page as saved: HTML, a browser's archive of one file (``.mhtml``) or plain text; bytes are decoded as
            the WHATWG rules say.
        url: Where the page was saved from; used where the page states no canonical URL.  Without it, what a browser or a
            tool that saved the page wrote at its top (``<!-- saved from url=(0028)... -->``).
        encoding: What came with the bytes as their encoding, as the ``charset`` of HTTP's ``Content-Type``: it counts more
            than what the page declares and less than the bytes, as UTF-8 is told from all others.  A label that the WHATWG
            standard does not know counts as none; a ``str`` is decoded.
        format: ``html`` or ``text`` overrides what the data look like.
        retrieved: The moment the page was saved, naive or aware.  Relative dates ("3 days ago") are resolved against it, without it
            against the moment that the archive or the tool which saved the page wrote down; without either they stay
            ``None`` with their raw string kept.
        limits: Bounds on what is read.

    Returns:
        The page.  Equal arguments give equal pages; there is no clock, network, file or state.

    Raises:
        InputError: if the data are empty, binary, or larger than the limits allow; if they are no page but its path or
            address; if another argument is none that ``parse`` takes.
        DefectError: if the library itself fails on the page, so that one page never costs the others of a run.
    """
    _check_data(data)
    _check_options(url, encoding, format, retrieved, limits)
    document = decode(data, encoding=encoding, format=format, limits=limits)
    if url is not None:
        document = attrs.evolve(document, url=url)
    try:
        return _read(document, retrieved=retrieved, limits=limits)
    except MemoryError:
        raise
    except Exception as error:
        raise DefectError(f"{type(error).__name__} in the parser: {str(error)[:200]}") from error


def _check_data(data: object) -> None:
    """Refuse what is not the page: a file, its path or its address."""
    if not isinstance(data, bytes | bytearray | memoryview | str):
        raise InputError(f"the input is bytes or str, not {type(data).__name__}: read the file first")
    if isinstance(data, str) and _LOCATION.fullmatch(data):
        raise InputError(f"the input is where a page is, not the page: read {data[:100]!r} first")


def _check_options(url: object, encoding: object, format: object, retrieved: object, limits: object) -> None:
    """Refuse what types would tell: a caller without a type checker is told what to hand over instead."""
    for name, value in (("url", url), ("encoding", encoding)):
        if value is not None and not isinstance(value, str):
            raise InputError(f"{name} is a str, not {type(value).__name__}")
    if format not in _FORMATS:
        raise InputError(f"format is one of {', '.join(_FORMATS)}, not {format!r}")
    if retrieved is not None and not isinstance(retrieved, dt.datetime):
        raise InputError(f"retrieved is a datetime, not {type(retrieved).__name__}")
    if not isinstance(limits, Limits):
        raise InputError(f"limits is a Limits, not {type(limits).__name__}")


def _read(document: Document, *, retrieved: dt.datetime | None, limits: Limits) -> Page:
    # imported when the first page comes: who imports the package for its records waits for none of it
    from .build import build

    if document.format == "html":
        from .html.reader import read_html as read
    else:
        from .text.reader import read_text as read
    raw = read(document, limits=limits)
    return build(raw, document=document, retrieved=retrieved)
