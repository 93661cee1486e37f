"""Pingbacks among the comments: "Pingback: A heron at dusk", "Mill Notes - [...] a heron [...]".

Facts: WordPress prints them between the comments, a line each.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from ..records import RawComment
from .lines import span_of
from .view import View

_PINGBACK = Expression(
    r"(?:pingback|trackback)s?\s*:\s*(?P<title>.{1,400})|(?P<from>.{3,160}?) [-–—] (?:\[…\]|\[\.{3}\]) .*",
    re.I,
)


def read_pingback(text: str) -> re.Match[str] | None:
    """What a line says of a text elsewhere that links here."""
    return _PINGBACK.fullmatch(text) if "[" in text or "back" in text.lower() else None


def find_pingbacks(view: View, begin: int, end: int) -> list[RawComment]:
    """The pingbacks of a stretch of lines.

    Args:
        view: The comments area.
        begin: The first line of the stretch.
        end: The line behind its last.
    """
    found = []
    for at in range(begin, end):
        match = read_pingback(view.text(at))
        if match is not None:
            name = match["title"] or match["from"]
            found.append(
                RawComment(kind="pingback", author=name, blocks=(), span=span_of([view.readings.lines[at]]))
            )
    return found
