"""Name and points of who wrote, then the text: "Marta 5pts", "Tom 5pts 1 Like".

Facts: Livefyre prints in the page what search engines read: points of the member, how many like the comment, and no date.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..speech import read_speaker
from ..view import View
from .interface import Header, Layout

POINTS = "pts"
"""What stands in every such header."""
_HEADER = Expression(r"(?P<name>.{1,50}?)\s{1,8}\d{1,6}\s?pts(?:\s{1,12}\d{1,5} likes?)?", re.I)
_LONGEST = 90
"""Characters of a header."""
_FEWEST, _WEIGHT = 2, 1.2


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` for fewer than two."""
    lines = view.readings.lines
    headers = [
        Header(first=at, last=at, author=read_speaker(match["name"]).name, weight=_WEIGHT)
        for at in range(view.start, view.stop)
        if POINTS in lines[at].text and (match := read_points(lines[at].text)) is not None
    ]
    return (
        Layout(name="with-points", headers=tuple(headers), dated=False) if len(headers) >= _FEWEST else None
    )


def read_points(text: str) -> re.Match[str] | None:
    """The name and the points in a header."""
    return _HEADER.fullmatch(text) if len(text) <= _LONGEST else None
