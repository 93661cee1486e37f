"""The words that open a part of a byline.

A label says two things: what a name after it did (``person``) and what a date after it is (``date``).
"Medically reviewed by Jane Roe, MD on May 3, 2024" names a reviewer and dates the review; "Updated: May 3,
2024" names nobody.  Some labels only end the part before them ("Next review due", "min read"): what follows
them is neither an author nor a date of the article.

The wordings stand in ``people_words``, ``date_words`` and ``reviews``; the longest wording
wins, and of one wording in two tables the one that stands first in ``_ROWS``; composed ones come last.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ...records import DateRole, PersonRole
from . import date_words as dates
from . import people_words as people
from .reviews import MEDICAL_PATTERNS, REVIEW_PATTERNS, expand, first_words

LabelKind = Literal["author", "by", "updater", "review", "date", "credit", "next", "stage", "noise"]


class Label(NamedTuple):
    """What one wording announces."""

    kind: LabelKind
    """``by`` is a bare preposition, which opens a part only where a part can begin; ``next`` swallows the
    date behind it (the next review's), ``stage`` too (when a manuscript was received), ``noise`` does not (reading
    time, comments)."""
    person: PersonRole | None = None
    """What a person named after it did; ``None`` where a name after it is nobody of the byline."""
    date: DateRole | None = None
    """What a date after it is; ``None`` where a date after it is none of the article's."""


_MEDICAL = Label(kind="review", person="medical review", date="reviewed")
_REVIEW = Label(kind="review", person="review", date="reviewed")
_ROWS = (
    (Label(kind="by", person="author", date="published"), people.BARE_BY),
    (Label(kind="author", person="author", date="published"), people.AUTHOR),
    (Label(kind="updater", person="author", date="updated"), people.UPDATER),
    (_MEDICAL, people.MEDICAL),
    (Label(kind="review", person="fact check", date="reviewed"), people.FACTS),
    (_REVIEW, people.REVIEW),
    (Label(kind="date", date="published"), dates.PUBLISHED),
    (Label(kind="date", date="updated"), dates.UPDATED),
    (Label(kind="date", date="reviewed"), dates.REVIEWED),
    (Label(kind="credit"), people.CREDIT),
    (Label(kind="next"), dates.NEXT),
    (Label(kind="stage"), dates.STAGE),
    (Label(kind="noise"), dates.NOISE),
)
_PATTERNS = ((_MEDICAL, MEDICAL_PATTERNS), (_REVIEW, REVIEW_PATTERNS))

SILENT = frozenset(("noise", "next", "stage", "credit"))
"""Kinds of labels that announce nothing of the article."""
OPENERS = frozenset(
    (
        "by",
        "von",
        "durch",
        "par",
        "por",
        "da",
        "di",
        "de",
        "door",
        "av",
        "af",
        "przez",
        "bởi",
        "oleh",
        "מאת",
        "ידי",
        "بواسطة",
        "توسط",
        "โดย",
    )
)
"""A wording that ends in one of these opens a name; any other ("Autor", "Medical review") is a noun, which
needs a colon, the end of the line, a date or a plain name after it."""

Source = tuple[str, Label]
"""A wording, or a pattern of wordings, and what it announces."""


_MELTED = {"por": ("pelo", "pela"), "da": ("dal", "dalla"), "di": ("del", "della", "dell")}
"""Prepositions that Portuguese and Italian melt with the article: "revisado pela Dra. Roe", "a cura della dott.ssa Roe"."""
_MELTING = tuple(_MELTED)


def _forms(wording: str) -> tuple[str, ...]:
    """The wording, and what becomes of its last word before an article."""
    start, _, last = wording.rpartition(" ")
    return (wording, *(f"{start} {melted}" for melted in _MELTED.get(last, ())))


def _by_first_word() -> tuple[dict[str, list[Source]], dict[str, list[Source]]]:
    """First word -> the wordings, and the patterns, that start with it."""
    wordings: dict[str, list[Source]] = {}
    for label, row in _ROWS:
        for wording in " ".join(row.split()).split(" | "):
            first, _, rest = wording.partition(" ")
            for form in _forms(wording) if rest.endswith(_MELTING) else (wording,):
                wordings.setdefault(first, []).append((form, label))
    patterns: dict[str, list[Source]] = {}
    for label, composed in _PATTERNS:
        for pattern in composed:
            for first in first_words(pattern):
                patterns.setdefault(first, []).append((pattern, label))
    return wordings, patterns


_WORDINGS, _COMPOSED = _by_first_word()
FIRST_WORDS = frozenset((*_WORDINGS, *_COMPOSED))
"""First words of all wordings."""
OPENING_WORDS = frozenset(
    first
    for first in FIRST_WORDS
    if first in _COMPOSED or any(label.kind not in SILENT for _, label in _WORDINGS[first])
)
"""First words of labels of people and of the article's dates."""


class _Start(NamedTuple):
    """The wordings that start with one word."""

    labels: dict[str, Label]
    """Each wording, its words divided by blanks."""
    sizes: tuple[int, ...]
    """How many words they have, longest first."""
    seconds: frozenset[str]
    """Their second words; "" for a wording of one word."""


@functools.cache
def _starting_with(first: str) -> _Start:
    """The wordings by their first word, one of ``FIRST_WORDS``: patterns have thousands, and a page meets few."""
    labels: dict[str, Label] = {}
    for wording, label in _WORDINGS.get(first, ()):
        labels.setdefault(wording, label)
    for pattern, label in _COMPOSED.get(first, ()):
        for wording in expand(pattern):
            if wording.partition(" ")[0] == first:
                labels.setdefault(wording, label)
    split = [wording.split() for wording in labels]
    sizes = sorted({len(words) for words in split}, reverse=True)
    seconds = frozenset(words[1] if len(words) > 1 else "" for words in split)
    return _Start(labels, tuple(sizes), seconds)


def openings(words: Sequence[str]) -> list[int]:
    """Where in a line a wording may start: a quick first look at two words each.

    Args:
        words: The words of the line in lower case.
    """
    found = []
    for number, word in enumerate(words):
        if word in FIRST_WORDS:
            seconds = _starting_with(word).seconds
            if "" in seconds or not seconds.isdisjoint(words[number + 1 : number + 2]):
                found.append(number)
    return found


def label_of(words: Sequence[str]) -> Label | None:
    """What the words announce if they are a wording, in lower case, and nothing else."""
    if not words or words[0] not in FIRST_WORDS:
        return None
    return _starting_with(words[0]).labels.get(" ".join(words))


def labels_at(words: list[str], number: int) -> Iterator[tuple[list[str], Label]]:
    """The wordings that start at a word, longest first, each as its words.

    Args:
        words: The words of a line in lower case.
        number: Which of them.
    """
    if words[number] not in FIRST_WORDS:
        return
    start = _starting_with(words[number])
    for size in start.sizes:
        wording = words[number : number + size]
        label = start.labels.get(" ".join(wording))
        if label is not None and len(wording) == size:
            yield wording, label
