"""Subject lines above the headers of comments: "Re: Guaranteed jobs?  (Score:2)" / "by Anna ( 4711 ) writes:".

Facts: Slashcode, phpBB and Drupal 6 print a subject above the line that names the author.

Rules: the line above nearly every header is no interface and no continuation of the record before: interface
stands above it, or it begins with "Re:", or holds a score.

Known failures: subjects below the header (Drupal 7) are read as text.
"""

from __future__ import annotations

import re

import attrs

from ..expressions import Expression
from .layouts import Header, Layout
from .view import View

_RE = Expression(r"(?:re|aw|antw|rif|res)\s?:", re.I)
_SCORE = Expression(r"\s*\(score:[^()]{1,40}\)\s*$", re.I)
_FEWEST, _SHARE = 2, 0.8
_SHORTEST, _LONGEST, _REACH = 2, 150, 3


def with_subjects(view: View, layout: Layout) -> Layout:
    """The layout with the subjects above its headers, where the page prints some."""
    headers = layout.headers
    if layout.place == "after" or len(headers) < _FEWEST or any(header.title for header in headers):
        return layout
    behind = [view.start, *(header.last + 1 for header in headers)]
    titled = [_subject(view, header, begin) for header, begin in zip(headers, behind, strict=False)]
    if sum(at is not None for at in titled) < max(_FEWEST, _SHARE * len(headers)):
        return layout
    found = tuple(
        header if at is None else attrs.evolve(header, first=at, title=_SCORE.sub("", view.text(at)))
        for header, at in zip(headers, titled, strict=True)
    )
    return attrs.evolve(layout, headers=found)


def _subject(view: View, header: Header, begin: int) -> int | None:
    """The line with a header's subject; the record before it begins at a line."""
    above = header.first - 1
    if above >= begin and header.foot is None and _RE.match(view.text(above)):
        return above
    while above > header.first - _REACH and above > begin and view.furniture(above):
        above -= 1
    if above < begin or header.foot is not None:
        return None
    text = view.text(above)
    if not _SHORTEST < len(text) <= _LONGEST:
        return None
    if _RE.match(text) or _SCORE.search(text):
        return above
    if view.furniture(above) or text == header.author:
        return None
    if begin == view.start:
        return above
    closed = view.furniture(above - 1) and any(not view.furniture(at) for at in range(begin, above - 1))
    return above if closed else None
