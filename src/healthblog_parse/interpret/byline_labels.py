"""The words that open a part of a byline.

A label says two things: what a name after it did (``person``) and what a date after it is (``date``).
"Medically reviewed by Jane Roe, MD on May 3, 2024" names a reviewer and dates the review; "Updated: May 3,
2024" names nobody.  Some labels only end the part before them ("Next review due", "min read"): what follows
them is neither an author nor a date of the article.

The wordings stand in ``byline_people_words``, ``byline_date_words`` and ``byline_reviews``; the longest wording
wins, and of one wording in two tables the one that stands first in ``_ROWS``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from ..records import DateRole, PersonRole
from . import byline_date_words as dates
from . import byline_people_words as people
from .byline_reviews import MEDICAL_PATTERNS, REVIEW_PATTERNS, expand

LabelKind = Literal["author", "by", "updater", "review", "date", "credit", "next", "noise"]
Wording = tuple[str, ...]


@frozen(kw_only=True)
class Label:
    """What one wording announces."""

    kind: LabelKind
    """``by`` is a bare preposition, which opens a part only where a part can begin; ``next`` swallows the
    date behind it (the next review's), ``noise`` does not (reading time, comments)."""
    person: PersonRole | None = None
    """What a person named after it did; ``None`` where a name after it is nobody of the byline."""
    date: DateRole | None = None
    """What a date after it is; ``None`` where a date after it is none of the article's."""


_MEDICAL = Label(kind="review", person="medical review", date="reviewed")
_REVIEW = Label(kind="review", person="review", date="reviewed")


def _words(row: str) -> Iterator[Wording]:
    return (tuple(wording.split()) for wording in row.split("|"))


_ROWS: tuple[tuple[Label, Iterable[Wording]], ...] = (
    (Label(kind="by", person="author", date="published"), _words(people.BARE_BY)),
    (Label(kind="author", person="author", date="published"), _words(people.AUTHOR)),
    (Label(kind="updater", person="author", date="updated"), _words(people.UPDATER)),
    (_MEDICAL, _words(people.MEDICAL)),
    (Label(kind="review", person="fact check", date="reviewed"), _words(people.FACTS)),
    (_REVIEW, _words(people.REVIEW)),
    (Label(kind="date", date="published"), _words(dates.PUBLISHED)),
    (Label(kind="date", date="updated"), _words(dates.UPDATED)),
    (Label(kind="date", date="reviewed"), _words(dates.REVIEWED)),
    (Label(kind="credit"), _words(people.CREDIT)),
    (Label(kind="next"), _words(dates.NEXT)),
    (Label(kind="noise"), _words(dates.NOISE)),
    (_MEDICAL, expand(MEDICAL_PATTERNS)),
    (_REVIEW, expand(REVIEW_PATTERNS)),
)

LABELS: dict[Wording, Label] = {}
"""Every wording, as its words, and what it announces."""
for _label, _wordings in _ROWS:
    for _wording in _wordings:
        LABELS.setdefault(_wording, _label)

OPENERS = frozenset(("by", "von", "durch", "par", "por", "da", "di", "de", "door", "av", "af", "przez"))
"""A wording that ends in one of these opens a name; any other ("Autor", "Medical review") is a noun, which
needs a colon, the end of the line, a date or a plain name after it."""


def _sizes() -> dict[str, tuple[int, ...]]:
    sizes: dict[str, set[int]] = {}
    for wording in LABELS:
        sizes.setdefault(wording[0], set()).add(len(wording))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


SIZES_BY_FIRST_WORD = _sizes()
"""First word -> how many words the wordings have that start with it, longest first."""

OPENING_WORDS = frozenset(
    wording[0] for wording, label in LABELS.items() if label.kind not in {"noise", "next", "credit"}
)
"""First words of labels of people and of the article's dates."""


_NEXT_WORDS: dict[str, set[str]] = {}
"""First word -> the second words of the wordings that start with it; none is "" for a wording of one word."""
for _wording in LABELS:
    _NEXT_WORDS.setdefault(_wording[0], set()).add(_wording[1] if len(_wording) > 1 else "")


def openings(words: Sequence[str]) -> list[int]:
    """Where in a line a wording may start: a quick first look at two words each.

    Args:
        words: The words of the line in lower case.
    """
    found = []
    for number, word in enumerate(words):
        seconds = _NEXT_WORDS.get(word)
        if seconds is not None and ("" in seconds or not seconds.isdisjoint(words[number + 1 : number + 2])):
            found.append(number)
    return found


def labels_at(words: list[str], number: int) -> Iterator[tuple[Wording, Label]]:
    """The wordings that start at a word, longest first.

    Args:
        words: The words of a line in lower case.
        number: Which of them.
    """
    for size in SIZES_BY_FIRST_WORD.get(words[number], ()):
        wording = tuple(words[number : number + size])
        label = LABELS.get(wording)
        if label is not None and len(wording) == size:
            yield wording, label
