"""Whose words a comment repeats.

Facts: an answer repeats what it answers: as a quotation (``passages``), pasted with "NAME says: DATE", pasted with
nothing at all before the own words.  A page repeats other things too: the article, the same advertisement, a
comment posted twice.

Rules: runs of four words of a quotation are looked up among the words that others wrote themselves (what
they quote is not theirs).  The comment that has most of them is meant, of equals the first, whom the others
paste.  A quotation needs `_LEAST_SHARE` of its runs in that comment.  A quotation of the article is none of a
comment.

Unmarked repetitions are told by a first line that begins as a sentence of another comment does.

Only runs that stand in quotations, or in comments that speak of one above, are indexed, so the cost is at most
that of reading each comment once for either.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from itertools import accumulate

from attrs import frozen

from ...expressions import Expression
from .passages import (
    LONGEST,
    READ,
    START,
    Quotation,
    Run,
    is_prose,
    marks_in,
    may_quote,
    own_words,
    quotations_of,
    runs_of,
    words_of,
)
from .records import Setting, Utterance

_LETTER = Expression(r"[^\W\d_]")
_ANNOUNCED = Expression(
    r"(?:quote|quoting|zitat|zitiere|citation|cita|citazione|citação|citaat)\s?[:–-]?\s+", re.IGNORECASE
)
_LEAST_SHARE = 0.5
_LONG = 4  # runs, that is seven words in a row
_MOST_PLACES = 32  # a run of words or a beginning of a line more frequent than this tells nothing
_PIECE = 14  # characters of a quotation that a comment has if it is worth reading word by word
_SHORT = 60  # characters of a quotation of which one piece is enough
_MOST_LETTERS = 5_000_000  # pieces times letters of the page
_OWN = 8  # characters that follow a pasted passage in the same line
_PASTED = 60  # characters that an unmarked repetition of part of a line has


@frozen(kw_only=True)
class Repeated:
    """What comment is repeated, and by which words."""

    index: int
    text: str
    long: bool
    """Whether so many words agree that it is no chance."""


def _opening(own: Sequence[str]) -> tuple[int, str]:
    """How many lines say that the next is quoted, and the line without that; -1 for a word before it."""
    first = own[0]
    if first[-1] == ":" and len(own) > 1 and len(first) < _SHORT:
        return 1, own[1]
    if first[0] in "QqZzCc" and (match := _ANNOUNCED.match(first)) is not None:
        return (-1, first[match.end() :]) if match.end() < len(first) else (0, first)
    return 0, first


def _common(one: str, other: str) -> int:
    """How many characters two lines begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def _pieces(text: str) -> tuple[str, ...]:
    """One or two pieces of a quotation from inside it, where nothing was cut off or added."""
    third = len(text) // 3
    if len(text) < _SHORT:
        return (text[third : third + _PIECE],)
    return text[third : third + _PIECE], text[-third - _PIECE : -third or None]


def _holders(piece: str, whole: str, ends: Sequence[int]) -> Iterator[int]:
    """The comments whose text has a piece, of all texts joined; the first few."""
    at = whole.find(piece)
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield bisect_right(ends, at)
        at = whole.find(piece, at + len(piece))


class Quotations:
    """Which comments have the words that a comment repeats."""

    def __init__(
        self,
        utterances: Sequence[Utterance],
        lines: Sequence[tuple[str, ...]],
        texts: Sequence[str],
        order: Sequence[int],
        setting: Setting,
    ) -> None:
        self._order = order
        self._lines = lines
        self._texts = texts
        self._setting = setting
        self._asked: dict[int, list[Quotation]] = {}
        self._openings: dict[int, tuple[int, str]] = {}
        marks = marks_in(texts)
        for index, utterance in enumerate(utterances):
            if utterance.parent is None:
                if may_quote(texts[index], utterance.blocks, marks) and (
                    asked := quotations_of(utterance.blocks)
                ):
                    self._asked[index] = asked
                if lines[index]:
                    opening = _opening(lines[index])
                    if len(opening[1]) >= START:
                        self._openings[index] = opening
        self._places: dict[Run, list[int]] = {}
        self._wanted: set[Run] = set()
        worth_reading = self._worth_reading() if self._asked else ()
        if worth_reading:
            for asked in self._asked.values():
                for quotation in asked:
                    self._wanted.update(quotation.runs)
        for index in worth_reading:
            for run in self._wanted.intersection(runs_of(own_words(utterances[index].blocks))):
                self._places.setdefault(run, []).append(index)
        self._starts = self._alike()

    def in_order(self, order: Sequence[int]) -> Quotations:
        """The same with the comments in another order in time."""
        other = copy(self)
        other._order = order
        return other

    def _alike(self) -> dict[str, list[tuple[int, str]]]:
        """Lines and sentences that begin as the first line of a comment does: each with its comment."""
        times = Counter(  # roughly: most first lines are like no other
            [piece[:START].rstrip(".") for own in self._lines for line in own for piece in line.split(". ")]
        )
        openings = {
            line[:START]
            for announced, line in self._openings.values()
            if times[line.partition(". ")[0][:START].rstrip(".")] > (announced >= 0)
        }
        starts: dict[str, list[tuple[int, str]]] = {}
        if not openings:
            return starts
        for index, own in enumerate(self._lines):
            for line in own:
                if line[:START] in openings:
                    starts.setdefault(line[:START], []).append((index, line))
                at = line.find(". ", 0, READ) + 2
                while at > 1:
                    start = line[at : at + START]
                    if start in openings:
                        starts.setdefault(start, []).append((index, line[at : at + READ]))
                    at = line.find(". ", at + _PIECE, READ) + 2
        return starts

    def _worth_reading(self) -> Iterable[int]:
        """The comments that have a piece of somebody's quotation, letter for letter; all if that asks too
        much."""
        texts = self._texts
        whole = "\n".join(texts)
        if 2 * sum(map(len, self._asked.values())) * len(whole) > _MOST_LETTERS:
            return range(len(texts))
        ends = list(accumulate([len(text) + 1 for text in texts]))
        found: set[int] = set()
        for index, asked in self._asked.items():
            for quotation in asked:
                for piece in _pieces(quotation.text):
                    found.update(other for other in _holders(piece, whole, ends) if other != index)
        return sorted(found)

    def quotes(self, index: int) -> bool:
        """Whether a comment has quotations."""
        return index in self._asked

    def opens_alike(self, index: int) -> bool:
        """Whether a comment's first line begins as a line of another comment."""
        opening = self._openings.get(index)
        if opening is None:
            return False
        announced, line = opening
        return len(self._starts.get(line[:START], ())) > (announced >= 0)

    @cached_property
    def _article(self) -> str:
        """The article's text, read only when a comment has words of a quotation too."""
        return "\n".join([self._setting.title or "", *(block.text for block in self._setting.article)])

    def marked(self, index: int) -> Repeated | None:
        """The comment whose words stand in the leading quotation.

        A comment that quotes the article first answers the article; one whose first block quote is of
        nobody on the page answers nobody on the page.
        """
        asked = self._asked.get(index, ())
        for number, quotation in enumerate(asked, start=1):
            counts = self._counts(index, quotation)
            best = max(counts, key=lambda other: (counts[other], -self._order[other])) if counts else None
            if best is not None and counts[best] >= _LEAST_SHARE * len(quotation.runs):
                if any(map(self._is_the_articles, asked[:number])):
                    return None
                return Repeated(index=best, text=quotation.text[:120], long=counts[best] >= _LONG)
            if quotation.whole_block:
                return None
        return None

    def pasted(self, index: int) -> Repeated | None:
        """The comment one of whose lines, or a long piece of one, opens this comment unmarked.

        What opens many comments is advertising or a phrase, and what repeats all of a comment is a double.
        """
        opening = self._openings.get(index)
        if opening is None:
            return None
        own = self._lines[index]
        announced, first = opening
        if len(_LETTER.findall(first[:START])) < START // 2:
            return None
        places = self._starts.get(first[:START], ())
        if announced >= 0 and not 2 <= len(places) <= 3:
            return None
        for other, line in places:
            if other == index or self._order[other] >= self._order[index]:
                continue
            common = _common(first, line)
            alone = (
                len(own) > 1 + max(announced, 0)
                and common == len(first)
                and (common == len(line) or common >= _PASTED)
            )
            goes_on = common >= (START if announced else _PASTED) and len(first) > common + _OWN
            repeats_all = set(own) <= set(self._lines[other]) or set(self._lines[other]) <= set(
                own[1 + max(announced, 0) :]
            )
            if (alone or goes_on) and not repeats_all and is_prose(line[:common]):
                return Repeated(index=other, text=line[:120], long=common >= _PASTED)
        return None

    def repeated(self, index: int, places: Mapping[Run, Sequence[int]]) -> int | None:
        """The earlier comment of whose own words this one repeats most runs; ``None`` where it repeats none."""
        counts: dict[int, int] = {}
        for run in set(runs_of(words_of(self._texts[index][:READ]))):
            holders = places.get(run, ())
            for other in holders if len(holders) <= _MOST_PLACES else ():
                if self._order[other] < self._order[index]:
                    counts[other] = counts.get(other, 0) + 1
        return max(counts, key=lambda other: (counts[other], self._order[other])) if counts else None

    def places(self, asking: Iterable[int]) -> Mapping[Run, Sequence[int]]:
        """The comments that have each run of words of those who ask: of all of them at once, for linear cost."""
        words_of_each = [words_of(text[:READ]) for text in self._texts]
        wanted: set[Run] = set()
        for index in asking:
            wanted.update(runs_of(words_of_each[index]))
        table: dict[Run, list[int]] = {}
        for index, words in enumerate(words_of_each):
            for run in wanted.intersection(runs_of(words)):
                table.setdefault(run, []).append(index)
        return table

    def among(self, index: int, fits: Callable[[int], bool]) -> int | None:
        """The one of the fitting comments whose words a comment repeats most; ``None`` if none of them."""
        total: dict[int, int] = {}
        for quotation in self._asked.get(index, ()):
            for other, count in self._counts(index, quotation).items():
                if fits(other):
                    total[other] = total.get(other, 0) + count
        return max(total, key=lambda other: (total[other], self._order[other])) if total else None

    def _counts(self, index: int, quotation: Quotation) -> dict[int, int]:
        """How many runs of a quotation each earlier comment has."""
        counts: dict[int, int] = {}
        for run in quotation.runs:
            places = self._places.get(run, ())
            for other in places if len(places) <= _MOST_PLACES else ():
                if other != index and self._order[other] < self._order[index]:
                    counts[other] = counts.get(other, 0) + 1
        return counts

    def _is_the_articles(self, quotation: Quotation) -> bool:
        """Whether most pieces of a quotation are in the article, letter for letter."""
        text = quotation.text[:LONGEST]
        pieces = [text[at : at + _PIECE] for at in range(0, max(1, len(text) - _PIECE), _PIECE)]
        return sum([piece in self._article for piece in pieces]) * 2 > len(pieces)
