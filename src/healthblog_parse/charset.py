"""Bytes to text: which encoding a page is in.

Facts.  Nearly every page is UTF-8, many declare something else, and text in another encoding almost never
happens to be valid UTF-8.  One page in a hundred has stray bytes in windows-1252 (an old advertisement, a
quotation pasted by a script) or text that was encoded twice.

Rules, in order:

1. A byte order mark.
2. Zero bytes in every other place: UTF-16 without a mark.
3. Valid UTF-8 with characters beyond ASCII is UTF-8, whatever is declared (``encoding-conflict`` says so).
4. ASCII is what the page declares, UTF-8 where it declares nothing.
5. UTF-8 but for a few bytes: those bytes are read as windows-1252 (``encoding-repaired``).
6. What is declared: by who hands the page over (HTTP's ``charset``), else by the page, ``meta`` as the WHATWG prescan
   reads it, then the XML declaration.
7. windows-1252, as browsers in western languages do (``encoding-guessed`` where nothing was declared).

Labels are those of the WHATWG Encoding Standard: "iso-8859-1" is windows-1252, UTF-7 and the escape encodings
do not exist.  Text encoded twice ("â€™" for "’") stays as the page shows it, with the warning
``double-encoded``.

Differences from a browser: rules 3 and 5 (a browser believes the declaration); undeclared ASCII is called
UTF-8 (the text is the same); a declaration counts in the first 64 kB, as a browser meets it while parsing.

Known failures.  Undeclared legacy encodings other than windows-1252; short legacy text that happens to be
valid UTF-8.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

import webencodings
from attrs import frozen

from .expressions import Expression
from .models import PageWarning

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16be"), (b"\xff\xfe", "utf-16le"))
_PROLOGUE = 64 * 1024
"""Bytes in which a declaration counts.  The standard looks at 1024 before it parses, then anywhere."""
_EARLY = 8192
"""Bytes in which a declaration that the bytes contradict is looked for."""
_WIDER = {
    "shift_jis": "cp932",
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "windows-1252": "cp1252",
}
"""Python codecs that know the characters which the standard adds to the encodings of these names."""

_SKIPPED = Expression(rb"<(?:!--(?:.*?(?<=--)>|.*)|[!/?][^>]*>?)", re.DOTALL)
_META = Expression(rb"<meta(?=[\t\n\f\r /])", re.IGNORECASE)
_TAG = Expression(rb"</?[a-z][^\t\n\f\r >]*", re.IGNORECASE)
_ATTRIBUTE = Expression(
    rb"[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)[\t\n\f\r ]*"
    rb"(?:=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([\"'])|([^\t\n\f\r >\"'][^\t\n\f\r >]*)|))?"
)
_CONTENT = Expression(
    rb"charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\t\n\f\r ;\"'][^\t\n\f\r ;]*))", re.I
)
_XML = Expression(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*(?:\"([^\"]{1,40})\"|'([^']{1,40})')", re.I)
_SURELY_UTF8 = Expression(rb"charset\s*=\s*[\"']?\s*utf-?8\b", re.I)
_GUESSED = PageWarning(
    code="encoding-guessed",
    message="no encoding is declared, and the bytes are not UTF-8; they were read as windows-1252",
)
_STRAY = Expression("[\udc80-\udcff]")

_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
"""Characters of the bytes 80 to 9F; the five undefined ones are control characters, as in the standard."""
_CONTINUATION = "".join(sorted({*_CP1252.values(), *map(chr, range(0x80, 0xC0))}))
_TWICE = Expression(f"[ÂÃ][{_CONTINUATION}]|â[€\x80][{_CONTINUATION}]|ðŸ[{_CONTINUATION}]{{2}}")
_ENOUGH = 3
"""Unmistakable sequences without which no text is taken for encoded twice: a page may quote one."""


@frozen(kw_only=True)
class Decoded:
    """Text and the encoding that it was in."""

    text: str
    encoding: str
    """WHATWG name, lower case."""
    utf8: bytes | None = None
    """The bytes that the text was decoded from, where they are the text's UTF-8 form."""
    warnings: tuple[PageWarning, ...] = ()


def decode_bytes(data: bytes, told: str | None = None) -> Decoded:
    """Decode a page; never fails.

    Args:
        data: The page.
        told: The label of the encoding that came with the page; one that the standard does not know is none.
    """
    stated = None if told is None else _known(told.encode("utf-8", "replace"))
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], name)
    wide = _utf16_pattern(data)
    if wide is not None:
        return Decoded(text=data.decode(codecs.lookup(wide).name, "replace"), encoding=wide)
    if data.isascii():
        name = stated or declared_encoding(data) or "utf-8"
        if name == "iso-2022-jp":
            return _as_declared(data, name)
        return Decoded(text=data.decode("ascii"), encoding=name, utf8=data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, stated)
    return _valid_utf8(data, text, stated)


def _marked(data: bytes, name: str) -> Decoded:
    text = data.decode("utf-8" if name == "utf-8" else name.replace("16", "-16-"), "replace")
    return Decoded(text=text, encoding=name)


def _valid_utf8(data: bytes, text: str, stated: str | None) -> Decoded:
    warnings = []
    if stated is not None or _SURELY_UTF8.search(data, 0, _EARLY) is None:
        name = stated or declared_encoding(data, within=_EARLY)
        if name not in {None, "utf-8"}:
            warnings.append(_conflict(str(name), "utf-8"))
    return Decoded(text=text, encoding="utf-8", utf8=data, warnings=tuple(warnings))


def _not_utf8(data: bytes, stated: str | None) -> Decoded:
    name = stated or declared_encoding(data)
    text = data.decode("utf-8", "surrogateescape")
    strays = _STRAY.findall(text)
    stray = len(strays)
    whole = len(data.translate(None, bytes(range(0xC2)))) - sum(char >= "\udcc2" for char in strays)
    mostly = whole >= 10 * stray if name not in {None, "utf-8"} else whole >= 2 * stray
    if mostly:
        warning = PageWarning(
            code="encoding-repaired",
            message=f"{stray} bytes are not UTF-8 as the rest is; they were read as windows-1252",
        )
        text = _STRAY.sub(lambda match: _as_cp1252(ord(match[0]) - 0xDC00), _without_cut_end(text, data))
        return Decoded(text=text, encoding="utf-8", warnings=(warning,))
    if name is not None and name != "utf-8":
        return _as_declared(data, name)
    warning = _GUESSED if name is None else _conflict(name, "windows-1252")
    return Decoded(text=_decode_cp1252(data), encoding="windows-1252", warnings=(warning,))


def _as_declared(data: bytes, name: str) -> Decoded:
    if name == "windows-1252":
        text = _decode_cp1252(data)
    else:
        codec = webencodings.lookup(name)
        text = data.decode(_WIDER.get(name) or (codec.codec_info.name if codec else name), "replace")
    return Decoded(text=text, encoding=name)


def _conflict(declared: str, actual: str) -> PageWarning:
    return PageWarning(code="encoding-conflict", message=f"{declared} is declared, the bytes are {actual}")


def _as_cp1252(byte: int) -> str:
    return _CP1252.get(byte) or chr(byte)


def _decode_cp1252(data: bytes) -> str:
    return data.decode("latin-1").translate(_CP1252)


def _without_cut_end(text: str, data: bytes) -> str:
    """Drop the first bytes of a character that the end of a cut file broke off."""
    for size in (1, 2, 3):
        if len(data) >= size and data[-size] >= 0xC2:
            needed = 2 if data[-size] < 0xE0 else 3 if data[-size] < 0xF0 else 4
            cut = size < needed and all("\udc80" <= char <= "\udcff" for char in text[-size:])
            return text[:-size] if cut else text
        if data[-size:][:1] < b"\x80":
            return text
    return text


def _utf16_pattern(data: bytes) -> str | None:
    """UTF-16 without a mark: mostly ASCII, so that every other byte is zero."""
    head = data[:1024]
    if b"\x00" not in head or len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd * 5 >= half * 3 and even * 20 <= half:
        return "utf-16le"
    return "utf-16be" if even * 5 >= half * 3 and odd * 20 <= half else None


def is_utf16(data: bytes) -> bool:
    """Whether the data are UTF-16, marked or not: then zero bytes are no sign of binary data."""
    return data[:2] in {b"\xfe\xff", b"\xff\xfe"} or _utf16_pattern(data) is not None


def declared_encoding(data: bytes, *, within: int = _PROLOGUE) -> str | None:
    """WHATWG name of the encoding that the page declares, by the prescan of the HTML standard.

    Returns:
        The name in lower case, or ``None`` where nothing, or nothing known, is declared.
    """
    head = data[:within]
    if b"charset" in head.lower():
        name = _prescan(head)
        if name is not None:
            return name
    xml = _XML.match(head)
    return None if xml is None else _known(xml[1] or xml[2])


def _prescan(head: bytes) -> str | None:
    at = head.find(b"<")
    while at >= 0:
        meta = _META.match(head, at)
        if meta is not None:
            end, attributes = _attributes(head, meta.end())
            name = _from_meta(attributes)
            if name is not None:
                return name
        else:
            tag = _TAG.match(head, at)
            if tag is not None:
                end, _ = _attributes(head, tag.end())
            else:
                skipped = _SKIPPED.match(head, at)
                end = skipped.end() if skipped is not None else at + 1
        at = head.find(b"<", end)
    return None


def _attributes(head: bytes, at: int) -> tuple[int, dict[bytes, bytes]]:
    """The attributes of a tag and the place after them; the end of the data where a quote stays open."""
    attributes: dict[bytes, bytes] = {}
    while True:
        match = _ATTRIBUTE.match(head, at)
        if match is None:
            return (at, attributes) if at < len(head) else (at, {})
        if match[4]:
            return len(head), {}
        value = match[2] or match[3] or match[5] or b""
        attributes.setdefault(match[1].lower(), value)
        at = match.end()


def _from_meta(attributes: dict[bytes, bytes]) -> str | None:
    if b"charset" in attributes:
        return _known(attributes[b"charset"])
    if attributes.get(b"http-equiv", b"").lower() != b"content-type":
        return None
    match = _CONTENT.search(attributes.get(b"content", b""))
    return None if match is None else _known(match[1] or match[2] or match[3] or b"")


def _known(label: bytes) -> str | None:
    """The standard's name of a label; a page that was read this far cannot be in UTF-16."""
    encoding = webencodings.lookup(label.decode("latin-1"))
    if encoding is None or encoding.name == "replacement":
        return None
    if encoding.name.startswith("utf-16"):
        return "utf-8"
    return "windows-1252" if encoding.name == "x-user-defined" else str(encoding.name)


def double_encoded(texts: Iterable[str]) -> PageWarning | None:
    """Tell text that was encoded twice: UTF-8 taken for windows-1252 and encoded again.

    Args:
        texts: What was read from the page, without its markup.

    Returns:
        A warning where at least three unmistakable sequences show it, else ``None``.
    """
    count = sum(
        len(_TWICE.findall(text))
        for text in texts
        if not text.isascii() and ("â" in text or "Ã" in text or "Â" in text or "ð" in text)
    )
    if count < _ENOUGH:
        return None
    return PageWarning(
        code="double-encoded",
        message=f"the text was encoded twice in {count} places; it is given as the page shows it",
    )
