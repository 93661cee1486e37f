"""Name and text by turns, and nothing else: no dates, no links.

Facts: Disqus's list for readers without scripts.  Names are short lines without the end of a sentence; the
comment's text is one line, or lines that end as sentences do.

Rules: no numbered headings; every other line a name, or every name followed by text and every text line but the last of a comment
looking like text.  Three records at least, and hardly a line that does not fit: such lists are also what
menus look like.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...expressions import Expression
from ..speech import read_speaker
from ..view import View
from .interface import Header, Layout

_FEWEST = 3
_LONGEST = 40
_MOST_WORDS = 4
_WEIGHT = 0.6
_FITS = 0.75
_NUMBERED = Expression(r"\d{1,3}[.)]\s")
"""Headings of an article's parts are numbered, names are not."""


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` where names and texts do not alternate."""
    if view.stop - view.start < 2 * _FEWEST or view.anchors:
        return None
    numbers = range(view.start, view.stop)
    if _holds_numbered_headings(view, numbers):
        return None
    names = _by_turns(view, numbers) or _by_sentences(view, [at for at in numbers if not view.furniture(at)])
    if len(names) < _FEWEST:
        return None
    headers = tuple(
        Header(first=at, last=at, author=read_speaker(view.text(at)).name, weight=_WEIGHT) for at in names
    )
    return Layout(name="alternating", headers=headers, dated=False)


def _holds_numbered_headings(view: View, numbers: Sequence[int]) -> bool:
    """Whether the lines are an article: "1. Rest" / text / "2. Sleep" / text."""
    found = 0
    for at in numbers:
        text = view.text(at)
        found += len(text) <= _LONGEST and text[0].isdecimal() and _NUMBERED.match(text) is not None
    return found >= _FEWEST


def _by_turns(view: View, numbers: Sequence[int]) -> list[int]:
    """Every other line, if nearly all of these look like names and most of the others do not."""
    names, texts = numbers[::2], numbers[1::2]
    named = sum(_is_name(view, at) for at in names)
    texted = sum(not _is_name(view, at) for at in texts)
    if len(names) != len(texts) or named < 0.95 * len(names) or texted < 0.6 * len(texts):
        return []
    return list(names)


def _by_sentences(view: View, numbers: Sequence[int]) -> list[int]:
    """A name at first, then one behind every text that ended, if hardly a line is neither."""
    names: list[int] = []
    fits, last = 0, -1
    for at in numbers:
        heads = not names or (names[-1] != last and (view.is_text(last) or last - names[-1] == 1))
        if _is_name(view, at) and heads and at + 1 < view.stop:
            names.append(at)
            fits += 1
        else:
            fits += view.is_text(at)
        last = at
    return names if names[:1] == list(numbers[:1]) and fits >= _FITS * len(numbers) else []


def _is_name(view: View, at: int) -> bool:
    text = view.text(at)
    if len(text) > _LONGEST or (not text[-1].isalnum() and text[-1] not in ".)]"):
        return False
    return len(text.split()) <= _MOST_WORDS and view.likeness(at) > 0
