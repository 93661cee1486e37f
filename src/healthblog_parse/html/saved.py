"""The address that the tool which saved a page wrote at its top.

Facts: browsers write the mark of the web, a comment below the document type, with the number of the address'
characters; SingleFile and HTTrack write comments of their own.  All of them say where the page came from, and none
says what the page calls itself: they count last.

Sources of the wordings: Microsoft, "Mark of the Web"; SingleFile's and HTTrack's own output.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from ..interpret.addresses import safe_href

_MOST = 4096
"""Bytes at the top of a page among which the comment stands."""
_SAVED = Expression(
    rb"<!--\s*(?:saved from url=\(\d{4}\)(?P<mark>[^\s>]{1,2000})|"
    rb"Page saved with SingleFile\s{1,20}url:\s{1,20}(?P<single>[^\s>]{1,2000})|"
    rb"Mirrored from (?P<mirror>[^\s>]{1,2000}) by HTTrack)",
    re.I,
)


def saved_from(archived: str | None, utf8: bytes) -> str | None:
    """Where the page was saved from; ``None`` where no tool says it, or no address that a page can have.

    Args:
        archived: What the web archive says that held the page.
        utf8: The page.
    """
    if archived:
        return _address(archived.strip())
    found = _SAVED.search(utf8[:_MOST])
    if found is None:
        return None
    mirror = found["mirror"]
    address = b"http://" + mirror if mirror else found["mark"] or found["single"]
    return _address(address.decode("utf-8", "replace"))


def _address(text: str) -> str | None:
    return safe_href(text) if text.lower().startswith(("http://", "https://")) else None
