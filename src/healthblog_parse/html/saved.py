"""What the tool that saved a page wrote at its top: where the page came from, and when.

Facts: browsers write the mark of the web, a comment below the document type, with the number of the address'
characters; SingleFile and HTTrack write comments of their own, with the moment.  All of them say where the page came
from, and none says what the page calls itself: they count last.

Sources of the wordings: Microsoft, "Mark of the Web"; SingleFile's and HTTrack's own output.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from ..records import Saved

_MOST = 4096
"""Bytes at the top of a page among which the comment stands."""
_SAVED = Expression(
    rb"<!--\s*(?:saved from url=\(\d{4}\)(?P<mark>[^\s>]{1,2000})|"
    rb"Page saved with SingleFile\s{1,20}url:\s{1,20}(?P<single>[^\s>]{1,2000})"
    rb"(?:\s{1,20}saved date:\s{1,20}(?P<saved>[^\r\n(]{10,60}))?|"
    rb"Mirrored from (?P<mirror>[^\s>]{1,2000}) by HTTrack(?:[^>]{0,80}?, (?P<mirrored>[A-Z][a-z]{2}, [^>]{10,30}? GMT))?)",
    re.I,
)


def read_saved(utf8: bytes) -> Saved:
    """What is written at the top of a page about how it was saved.

    Args:
        utf8: The page.
    """
    found = _SAVED.search(utf8[:_MOST])
    if found is None:
        return Saved()
    mirror = found["mirror"]
    address = b"http://" + mirror if mirror else found["mark"] or found["single"]
    moment = found["saved"] or found["mirrored"]
    return Saved(
        address=address.decode("utf-8", "replace"),
        moment=moment.decode("utf-8", "replace").strip() if moment else None,
    )
