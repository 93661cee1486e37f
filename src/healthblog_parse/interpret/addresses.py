"""Addresses that a page links to: those that could run code are dropped.

Browsers take control characters and spaces off both ends of an address, and tabs and line ends out of it, before
they read its scheme (URL Standard, "basic URL parser").  So ``\\x01java\\nscript:`` is a script, and so is what
begins with a no-break space once that is stripped: the scheme is looked at after the stripping.
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
