"""bytes or str -> text, its encoding and its format.

The rules are those of ``charset`` (which encoding) and ``sniff`` (HTML or plain text, or neither).
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .charset import Decoded, decode_bytes, is_utf16
from .errors import InputError, LimitExceededError
from .limits import DEFAULT_LIMITS, Limits
from .mhtml import HEADERS, Archived, is_mhtml, unpack
from .models import PageWarning, SourceFormat
from .records import Saved
from .sniff import binary_kind, foreign_kind, format_of, magic_kind

InputFormat = Literal["auto", "html", "text"]


@frozen(kw_only=True)
class Document:
    """The decoded input."""

    format: SourceFormat
    content: str | bytes
    """The text without byte order mark, zero characters or lone surrogates, line ends as they stood; in the one form
    that the reader of its format takes: UTF-8 for HTML, a string for plain text."""
    encoding: str
    """WHATWG name, lower case."""
    url: str | None = None
    """Where the caller says that the page was saved from."""
    saved: Saved | None = None
    """What the web archive of one file says (``mhtml``) that the page stood in."""
    warnings: tuple[PageWarning, ...] = ()

    @property
    def text(self) -> str:
        """The text as a string."""
        return self.content if isinstance(self.content, str) else self.content.decode("utf-8")

    @property
    def utf8(self) -> bytes:
        """The text in UTF-8; no copy where the input was that."""
        return self.content if isinstance(self.content, bytes) else self.content.encode("utf-8")


def decode(
    data: bytes | bytearray | memoryview | str,
    *,
    encoding: str | None = None,
    format: InputFormat = "auto",
    limits: Limits = DEFAULT_LIMITS,
) -> Document:
    """Decode the input and tell HTML from plain text.

    Args:
        data: The page as saved.
        encoding: What came with the bytes as their encoding.
        format: ``auto`` finds out which it is.
        limits: Bounds on the size.

    Returns:
        The text in the form that the reader of its format takes.

    Raises:
        InputError: if the input is empty or not text.
        LimitExceededError: if it is larger than ``limits.max_bytes``.
    """
    size = data.nbytes if isinstance(data, memoryview) else len(data)
    if size > limits.max_bytes:
        raise LimitExceededError(f"input of {size} bytes is larger than the limit of {limits.max_bytes}")
    archived = None if format == "text" else _archived(data)
    if archived is not None:
        data = archived.page
    decoded = _from_str(data) if isinstance(data, str) else _from_bytes(bytes(data), encoding)
    text, source = decoded.text, decoded.utf8
    if not text or text.isspace():
        raise InputError("the input is empty")
    if format == "auto":
        _refuse(foreign_kind(text))
    kind = format_of(text) if format == "auto" else format
    if "\0" in text if source is None else b"\0" in source:
        if not text.replace("\0", "").strip():
            raise InputError("the input is binary data, neither HTML nor plain text")
        text, source = text.replace("\0", "" if kind == "html" else "\ufffd"), None
    content: str | bytes = text
    if kind == "html":
        content = text.encode("utf-8") if source is None else source
    return Document(
        format=kind,
        content=content,
        encoding=decoded.encoding,
        saved=None if archived is None else archived.saved,
        warnings=decoded.warnings,
    )


def _archived(data: bytes | bytearray | memoryview | str) -> Archived | None:
    """The page inside a web archive of one file; ``None`` for any other input."""
    begin = data[:HEADERS]
    if not is_mhtml(begin.encode("utf-8", "replace") if isinstance(begin, str) else bytes(begin)):
        return None
    archived = unpack(data.encode("utf-8", "replace") if isinstance(data, str) else bytes(data))
    if archived is None:
        raise InputError("the web archive holds no page that can be read")
    return archived


def _from_bytes(data: bytes, told: str | None) -> Decoded:
    _refuse(magic_kind(data) if is_utf16(data) else binary_kind(data))
    return decode_bytes(data, told)


def _from_str(text: str) -> Decoded:
    """A ``str`` needs no decoding, but may hold lone surrogates."""
    text = text.removeprefix("\ufeff")
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        data = text.encode("utf-8")
    _refuse(binary_kind(data))
    return Decoded(text=text, encoding="utf-8", utf8=data)


def _refuse(kind: str | None) -> None:
    """Refuse what is no page by the name of what it is."""
    if kind is not None:
        raise InputError(f"the input is {kind}, neither HTML nor plain text")
