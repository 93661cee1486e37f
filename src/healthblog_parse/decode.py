"""bytes or str -> HtmlDocument | TextDocument, with what decided the encoding and the format.

Encoding, in order: a byte order mark; UTF-8 where the bytes are valid UTF-8; what the page declares
(``<meta charset>``, ``http-equiv``, XML declaration), as the WHATWG labels name it; else windows-1252.
Format: HTML where a tag that only HTML has stands near the start, else plain text.
"""

from __future__ import annotations

import re
from typing import Literal

import webencodings
from attrs import frozen

from .errors import InputError, LimitExceededError
from .limits import DEFAULT_LIMITS, Limits
from .models import PageWarning, SourceFormat

InputFormat = Literal["auto", "html", "text"]

_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|article|section|table|meta|title|h1|br|span|a\s)[\s>/]?", re.I
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})""",
    re.I,
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"))
_PROLOGUE = 4096


@frozen(kw_only=True)
class Document:
    """The decoded input."""

    format: SourceFormat
    text: str
    """Decoded text without byte order mark; line ends as they stood."""
    encoding: str
    """WHATWG name, lower case."""
    encoding_basis: str
    """``bom``, ``utf-8-valid``, ``declared``, ``fallback`` or ``str``."""
    warnings: tuple[PageWarning, ...] = ()


def decode(
    data: bytes | bytearray | memoryview | str,
    *,
    format: InputFormat = "auto",
    limits: Limits = DEFAULT_LIMITS,
) -> Document:
    """Decode the input and tell HTML from plain text.

    Raises:
        InputError: if the input is empty, not text, or too large.
    """
    if len(data) > limits.max_bytes:
        raise LimitExceededError(f"input of {len(data)} bytes is larger than the limit of {limits.max_bytes}")
    if isinstance(data, str):
        text, encoding, basis = data.removeprefix("\ufeff"), "utf-8", "str"
    else:
        text, encoding, basis = _decode_bytes(bytes(data))
    if not text.strip():
        raise InputError("the input is empty")
    if _looks_binary(text):
        raise InputError("the input is binary data, neither HTML nor plain text")
    kind: SourceFormat = format if format != "auto" else ("html" if _looks_html(text) else "text")
    return Document(format=kind, text=text, encoding=encoding, encoding_basis=basis)


def _decode_bytes(data: bytes) -> tuple[str, str, str]:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return (
                data[len(mark) :].decode(name.replace("16", "-16").replace("--", "-"), "replace"),
                name,
                "bom",
            )
    try:
        return data.decode("utf-8"), "utf-8", "utf-8-valid"
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(data, 0, _PROLOGUE)
    if declared is not None:
        label = (declared[1] or declared[2]).decode("ascii", "replace")
        known = webencodings.lookup(label)
        if known is not None:
            return known.codec_info.decode(data, "replace")[0], known.name, "declared"
    return data.decode("cp1252", "replace"), "windows-1252", "fallback"


def _looks_html(text: str) -> bool:
    return _MARKUP.search(text, 0, 64 * 1024) is not None


def _looks_binary(text: str) -> bool:
    head = text[:_PROLOGUE]
    odd = sum((char < " " and char not in "\t\n\r\f\v\x1b") or char == "\ufffd" for char in head)
    return odd * 10 > len(head)
