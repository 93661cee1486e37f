"""Subject lines above the headers of comments: "Re: Guaranteed jobs?  (Score:2)" / "by Anna ( 4711 ) writes:".

Facts: Slashcode, phpBB and Drupal 6 print a subject above the line that names the author; German magazines print one
below it.

Rules: the line above nearly every header is no interface and no continuation of the record before: interface
stands above it, or it begins with "Re:" or the comment's number, or holds a score.

Below the header every record begins with a short line that ends no sentence, and no two with the same.

Known failures: where one comment has no subject below its header, those of the others are read as text.
"""

from __future__ import annotations

import re

import attrs

from ..expressions import Expression
from .layouts import Header, Layout
from .view import View

_RE = Expression(r"(?:# )?(?:re|aw|antw|rif|res)\s?:", re.I)
_NUMBERED = Expression(r"#?\d{1,4}[.)]\s+(?=[^\W\d_])")
"""The comment's place in the list, before its subject."""
_SCORE = Expression(r"\s*\(score:[^()]{1,40}\)\s*$", re.I)
_FEWEST, _SHARE = 2, 0.8
_SHORTEST, _LONGEST, _REACH = 2, 150, 3
_FEWEST_BELOW, _LONGEST_BELOW = 3, 80
_SENTENCE_ENDS = frozenset(".,;:!…)")
"""Signs that no subject ends in; it may ask something."""


def with_subjects(view: View, layout: Layout) -> Layout:
    """The layout with the subjects above its headers, where the page prints some."""
    headers = layout.headers
    if layout.place == "after" or len(headers) < _FEWEST or any(header.title for header in headers):
        return layout
    behind = [view.start, *(header.last + 1 for header in headers)]
    titled = [_subject(view, header, begin) for header, begin in zip(headers, behind, strict=False)]
    if sum(at is not None for at in titled) < max(_FEWEST, _SHARE * len(headers)):
        return _with_subjects_below(view, layout)
    found = tuple(
        header
        if at is None
        else attrs.evolve(header, first=at, title=_NUMBERED.sub("", _SCORE.sub("", view.text(at))))
        for header, at in zip(headers, titled, strict=True)
    )
    return attrs.evolve(layout, headers=found)


def _with_subjects_below(view: View, layout: Layout) -> Layout:
    """The layout with the first lines of its records as subjects, where all of them are."""
    headers = layout.headers
    if len(headers) < _FEWEST_BELOW or any(header.foot is not None for header in headers):
        return layout
    stops = [*(header.first for header in headers[1:]), view.stop]
    below = [_subject_below(view, header.last + 1, stop) for header, stop in zip(headers, stops, strict=True)]
    titles = [view.text(at) for at in below if at is not None]
    if len(titles) < len(headers) or len(set(titles)) < len(titles):
        return layout
    found = tuple(
        attrs.evolve(header, last=header.last + 1, title=title)
        for header, title in zip(headers, titles, strict=True)
    )
    return attrs.evolve(layout, headers=found)


def _subject_below(view: View, at: int, stop: int) -> int | None:
    """The line below a header if it may be a subject: short, no sentence, and what somebody wrote stands below it."""
    if at + 1 >= stop:
        return None
    text = view.text(at)
    if not _SHORTEST < len(text) <= _LONGEST_BELOW or text[-1] in _SENTENCE_ENDS or text[0] in "@#":
        return None
    if view.furniture(at) or view.readings.anchor(at) is not None or text[0].islower():
        return None
    return at if view.is_text(at + 1) else None


def _subject(view: View, header: Header, begin: int) -> int | None:
    """The line with a header's subject; the record before it begins at a line."""
    above = header.first - 1
    if (
        above >= begin
        and header.foot is None
        and (_RE.match(view.text(above)) or _NUMBERED.match(view.text(above)))
    ):
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
