"""``parse``: the way of a page as a short list of named steps; no heuristics."""

from __future__ import annotations

import datetime as dt
from typing import get_args

from .decode import Document, InputFormat, decode
from .errors import DefectError, InputError
from .limits import DEFAULT_LIMITS, Limits
from .models import Page

_FORMATS = get_args(InputFormat)


def parse(
    data: bytes | bytearray | memoryview | str,
    *,
    url: str | None = None,
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
        format: ``html`` or ``text`` overrides what the data look like.
        retrieved: The moment the page was saved.  Relative dates ("3 days ago") are resolved against it, without it
            against the moment that the archive or the tool which saved the page wrote down; without either they stay
            ``None`` with their raw string kept.
        limits: Bounds on what is read.

    Returns:
        The page.  Equal arguments give equal pages; there is no clock, network, file or state.

    Raises:
        InputError: if the data are empty, binary, or larger than the limits allow; if an argument is none that ``parse``
            takes, a path for one.
        DefectError: if the library itself fails on the page, so that one page never costs the others of a run.
    """
    _check(data, format, retrieved)
    document = decode(data, format=format, limits=limits)
    try:
        return _read(document, url=url, retrieved=retrieved, limits=limits)
    except MemoryError:
        raise
    except Exception as error:
        raise DefectError(f"{type(error).__name__} in the parser: {str(error)[:200]}") from error


def _check(data: object, format: object, retrieved: object) -> None:
    """Refuse what types would tell: a caller without a type checker is told what to hand over instead."""
    if not isinstance(data, bytes | bytearray | memoryview | str):
        raise InputError(f"the input is bytes or str, not {type(data).__name__}: read the file first")
    if format not in _FORMATS:
        raise InputError(f"format is one of {', '.join(_FORMATS)}, not {format!r}")
    if retrieved is not None and not isinstance(retrieved, dt.datetime):
        raise InputError(f"retrieved is a datetime, not {type(retrieved).__name__}")


def _read(document: Document, *, url: str | None, retrieved: dt.datetime | None, limits: Limits) -> Page:
    # imported when the first page comes: who imports the package for its records waits for none of it
    from .build import build

    if document.format == "html":
        from .html.reader import read_html as read
    else:
        from .text.reader import read_text as read
    raw = read(document, limits=limits)
    return build(raw, document=document, url=url, retrieved=retrieved)
