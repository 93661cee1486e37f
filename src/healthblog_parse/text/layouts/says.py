"""Headers that say so themselves, with or without a date: "Anna says:", "by Anna ( 4711 ) writes: on May 3, 2011".

Facts: where only some headers carry a date (Slashdot's collapsed comments), or none, the wording alone heads
the records.  Sentences may end in such words too ("Then my doctor said:"): the wording must be the page's own,
the one that most of them have.  Blogs that link here are named with their titles, which look like no name: above a line
with a date the wording tells them.
"""

from __future__ import annotations

from collections import Counter
from operator import attrgetter

import attrs

from ..anchors import LONGEST
from ..furniture import addressee_of, is_author_badge
from ..speech import read_speaker, says_so, wording_of
from ..view import View
from ._dates import keep_shape
from .interface import Header, Layout

_WEIGHT, _DATED = 1.5, 0.2
_MOSTLY = 0.6


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    found: list[tuple[str, Header]] = []
    titled: list[tuple[str, int, str]] = []
    for at in range(view.start, view.stop):
        text = view.text(at)
        if len(text) > LONGEST:
            continue
        anchor = view.readings.anchor(at)
        words = text if anchor is None else anchor.before
        if not says_so(words):
            continue
        if not (view.likeness(at) if anchor is None else view.likeness_of(words)):
            if anchor is None and _is_dated_below(view, at):
                titled.append((wording_of(words), at, words))
            continue
        found.append((wording_of(words), _header(view, at, words)))
    if not found:
        return None
    usual = Counter(wording for wording, _ in found).most_common(1)[0][0]
    headers = [header for wording, header in found if wording == usual or header.date]
    if titled:
        headers += [_titled(view, at, words) for wording, at, words in titled if wording == usual]
        headers.sort(key=attrgetter("first"))
    dated = sum(header.date is not None for header in headers)
    if dated >= _MOSTLY * len(headers):
        headers = keep_shape([header for header in headers if header.date])
    return Layout(name="says", headers=tuple(headers), dated=dated > 0)


def _is_dated_below(view: View, at: int) -> bool:
    """Whether the line below is a date and nothing else."""
    below = view.readings.anchor(at + 1) if at + 1 < view.stop else None
    return below is not None and not below.before


def _titled(view: View, at: int, words: str) -> Header:
    """The header of a blog that links here; a number that its title begins with is no position."""
    header = _header(view, at, words)
    if header.number is None:
        return header
    return attrs.evolve(header, number=None, author=f"{header.number} {header.author}")


def _header(view: View, at: int, words: str) -> Header:
    speaker = read_speaker(words)
    anchor = view.readings.anchor(at)
    last = at
    if anchor is None and at + 1 < view.stop:
        below = view.readings.anchor(at + 1)
        if below is not None and not below.before:
            anchor, last = below, below.last
    after = anchor.after if anchor is not None else ""
    return Header(
        first=at,
        last=last,
        author=speaker.name,
        date=anchor.date if anchor is not None else None,
        shape=anchor.shape if anchor is not None else None,
        number=speaker.number,
        addressee=speaker.addressee or addressee_of(after),
        badge=speaker.badge or is_author_badge(after),
        weight=_WEIGHT + (_DATED if anchor is not None else 0.0),
    )
