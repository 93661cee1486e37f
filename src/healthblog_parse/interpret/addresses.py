"""Addresses that a page links to: those that could run code are dropped.

Browsers take control characters and spaces off both ends of an address, and tabs and line ends out of it, before
they read its scheme (URL Standard, "basic URL parser").  So ``\\x01java\\nscript:`` is a script, and so is what
begins with a no-break space once that is stripped: the scheme is looked at after the stripping.

Web archives play a page back at an address that ends with the page's own, behind the moment of its capture in digits:
``https://web.archive.org/web/20200310120000/https://notes.example/sleep``.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..expressions import Expression

_ENDS = "".join(sign for sign in map(chr, range(0x3001)) if sign <= " " or sign.isspace())
"""Control characters and every kind of blank."""
_DROPPED = r"[\t\n\r]*+"
_RUNS_CODE = Expression(
    "|".join(_DROPPED.join(f"{scheme}:") for scheme in ("javascript", "vbscript", "data")), re.IGNORECASE
)

_PLAYED = Expression(
    r"https?://[\w.:-]{1,100}/(?:[\w.-]{1,60}/){0,3}?(\d{4})\.?(\d\d)\.?(\d\d)-?(\d{6})(?:[a-z]{2}_)?/(https?:.+)"
)

_CODE_STARTS = frozenset("jJvVdD")
"""The letters that these schemes begin with."""


def safe_href(href: str | None) -> str | None:
    """The address without what surrounds it; ``None`` where it is empty or could run code."""
    if not href:
        return None
    href = href.strip(_ENDS)
    if href[:1] not in _CODE_STARTS:
        return href or None
    return None if _RUNS_CODE.match(href) else href


def host_of(address: str | None) -> str:
    """The host's name of an address, without "www."; empty where it has none."""
    try:
        return urlsplit(address or "").netloc.lower().removeprefix("www.")
    except ValueError:
        return ""


def played_back(address: str | None) -> tuple[str, str] | tuple[None, None]:
    """The page's own address and the digits of the moment in the address at which a web archive plays it back."""
    found = _PLAYED.fullmatch(address) if address and "/http" in address else None
    return (found[5], found[1] + found[2] + found[3] + found[4]) if found else (None, None)


def written_moment(digits: str) -> str:
    """The moment of a capture, which archives write as digits in universal time, as ISO 8601."""
    day, time = digits[:8], digits[8:]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{time[:2]}:{time[2:4]}:{time[4:]}Z"
