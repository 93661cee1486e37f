"""What the input is: HTML, plain text, or nothing that can be read as a page.

Facts.  A saved page begins with markup: a doctype, a comment, an XML declaration or a tag.  A fragment may
begin with text, and plain text may speak of tags ("the <p> tag") or hold comparisons ("a < b").  In markup
tags hug what they enclose (``<b>word</b>``); in prose they stand between spaces.  Beside saved pages lie other files
of the same names: binary ones by their first bytes, JSON by its first key, feeds by their first element, web archives by their records' first line.

Rules, in order: markup at the very start; a doctype, ``<html>`` or ``<body>`` early on with closing tags (a
server's error message may stand before it); otherwise HTML where tags that hug text come at least twice and
once in 400 characters or closer.

Known failures.  A plain-text tutorial that is mostly markup is read as HTML.
"""

from __future__ import annotations

import re

from .expressions import Expression
from .models import SourceFormat

_SAMPLE = 64 * 1024
"""Characters looked at; a page shows what it is long before."""

_START = Expression(
    r"\s*(?:<!doctype\b|<!--|<\?(?:xml|php)\b|<!\[|</?[a-z][a-z0-9]*(?:[-:][a-z0-9-]+)?(?:\s[^<]*>|\s*/?>))",
    re.I,
)
_DOCUMENT = Expression(r"<(?:!doctype\s+html|html|body|head)\b[^<>]{0,400}>", re.I)
_HUGGING = Expression(
    r"(?<=\S)</(?:p|div|span|a|b|i|em|strong|li|ul|ol|h[1-6]|td|tr|table|blockquote|section|article|title)\s*>"
    r"|<(?:p|div|li|ul|ol|h[1-6]|td|tr|table|blockquote|section|article)(?:\s[^<>]{0,400})?>(?=\S)"
    r"|<br\s*/?>(?=[\S\n])",
    re.I,
)
_CLOSING = Expression(r"</(?:html|body|head|title|div|p|a)\s*>", re.I)
_CHARACTERS_A_TAG = 400
_JSON = Expression(r"\s*(?:\[\s*)?\{\s*\"[^\"\n]{0,200}\"\s*:")
"""The beginning of an object, alone or the first of a list."""
_FEED = Expression(
    r"\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<(?:\?xml-|!--)[^<>]{0,1000}>\s*){0,9}<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]"
)
"""The first element of a feed or of a list of addresses."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"BZh", "bzip2-compressed"),
    (b"\xfd7zXZ\x00", "xz-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"OggS", "an Ogg file"),
    (b"ID3", "an MP3 file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"bplist00", "a web archive"),
)
"""First bytes of what is often saved under a page's name."""
_PRINTABLE_MAGIC = frozenset({b"BZh", b"RIFF", b"ID3", b"OggS", b"wOFF", b"wOF2", b"bplist00"})
"""First bytes that text may begin with: they count only where control bytes follow."""
_TEXT_BYTES = bytes(byte for byte in range(256) if byte >= 0x20 and byte != 0x7F) + b"\t\n\r\f\v\x1b\x08"
_HEAD = 4096
_FEW = 8
"""Control bytes that any text may have: a page is not refused for a few zeros."""


def format_of(text: str) -> SourceFormat:
    """HTML or plain text, told from the first 64 thousand characters."""
    if _START.match(text):
        return "html"
    if text.count("<", 0, _SAMPLE) < 2:
        return "text"
    document = _DOCUMENT.search(text, 0, _SAMPLE)
    if document is not None and len(_CLOSING.findall(text, document.end(), document.end() + _SAMPLE)) > 2:
        return "html"
    tags = len(_HUGGING.findall(text, 0, _SAMPLE))
    return "html" if tags >= 2 and tags * _CHARACTERS_A_TAG >= min(len(text), _SAMPLE) else "text"


def foreign_kind(text: str) -> str | None:
    """What text is that holds no one page, in words for an error message; ``None`` for what may be a page."""
    if text.startswith("WARC/"):
        return "a web archive of several records (WARC)" if "\nWARC/1." in text else None
    if _FEED.match(text):
        return "a feed or a sitemap"
    return "JSON" if _JSON.match(text) else None


def magic_kind(data: bytes) -> str | None:
    """What data are by their first bytes, in words for an error message; ``None`` where these are no known file's."""
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (magic not in _PRINTABLE_MAGIC or _controls(data)):
            return kind
    return None


def binary_kind(data: bytes) -> str | None:
    """What binary data are, in words for an error message; ``None`` for text of an encoding in which zeros are rare."""
    known = magic_kind(data)
    if known is not None:
        return known
    controls = _controls(data)
    return "binary data" if controls > _FEW and controls * 32 > len(data[:_HEAD]) else None


def _controls(data: bytes) -> int:
    """Control bytes among the first, which text hardly has."""
    return len(data[:_HEAD].translate(None, _TEXT_BYTES))
