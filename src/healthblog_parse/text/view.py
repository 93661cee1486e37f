"""What the layouts ask about the lines of a possible comments area; every line is read once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from types import EllipsisType

from attrs import field, frozen

from ..expressions import Expression
from ..interpret.wordings import MAX_LENGTH
from .anchors import LONGEST, Anchor, Shape, read_anchor
from .area_words import End, end_of_comments
from .furniture import asks_for_answers, is_anonymous, is_furniture, mask, masks_in
from .lines import Line
from .speech import says_so, without_answer, without_wording

_LONGEST_NAME = 60
_LONGEST_HEADER = _LONGEST_NAME + 40
"""Characters of a name with its wording."""
_MOST_WORDS = 7
_SENTENCE_END = Expression(r"[.!?…;,:。！？；：、؟।][\"”’)」』]?$")
_INITIAL_END = Expression(r"\b(?:[^\W\d_]|Dr|Jr|Sr|St|Prof|Mr|Mrs|Ms|Ph\.D|M\.D)\.$")
_TEXT_END = Expression(r"[.!?:…,。！？：～؟।][\"”’»)）」』]{0,2}$")
_ADDRESS = Expression(r"https?://|www\.")
_LABEL = Expression(
    r"(?:ping|track)backs?\b.*|(?:submitted|(?:last |first )?(?:updated|modified|published|posted|released|created|revised|reviewed|edited)|accessed|"
    r"received|accepted|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|"
    r"aggiornato|gepubliceerd|bijgewerkt|date|datum|source|quelle|deadline|since|until|from|version)\W*",
    re.I,
)
"""What stands before dates and is no name."""
_VALUE = Expression(r"\w:\s?[\w(]")
"""A label with its value: "Recommend: yes", "Average:(4.67)"."""
_LONG = 60
"""Characters of a line that is text whatever ends it."""
_SAID, _NAMED, _STRANGE = 1.6, 1.0, 0.4
_ENDED, _LONGEST_ENDED, _ENDED_WORDS = 0.4, 40, 6
"""What a name counts that ends as sentences do; its characters and words at most."""
_NO, _YES = 1, 2
"""Answers kept by line; 0 where the question was not asked yet."""
_LEARN_FROM, _LEARN_SHARE = 3, 0.9
"""Fewest dates, and the part of them that a line stands beside which is of the interface; names recur, too."""


@frozen(kw_only=True)
class Readings:
    """The lines of a page and what was read of them so far: every question is answered once for every line."""

    lines: Sequence[Line]
    _anchors: list[Anchor | EllipsisType | None] = field(init=False, repr=False, eq=False)
    _ends: list[End | EllipsisType] = field(init=False, repr=False, eq=False)
    _likenesses: list[float | None] = field(init=False, repr=False, eq=False)
    _asks: bytearray = field(init=False, repr=False, eq=False)
    _interface: bytearray = field(init=False, repr=False, eq=False)

    @_anchors.default
    def _unread_anchors(self) -> list[Anchor | EllipsisType | None]:
        return [...] * len(self.lines)

    @_ends.default
    def _unread_ends(self) -> list[End | EllipsisType]:
        return [...] * len(self.lines)

    @_likenesses.default
    def _unread_likenesses(self) -> list[float | None]:
        return [None] * len(self.lines)

    @_asks.default
    @_interface.default
    def _unread(self) -> bytearray:
        return bytearray(len(self.lines))

    def anchor(self, number: int) -> Anchor | None:
        """The date of a line that holds little else."""
        known = self._anchors[number]
        if isinstance(known, EllipsisType):
            text = self.lines[number].text
            known = None
            if len(text) <= LONGEST:
                above = self.lines[number - 1].text if number else ""
                below = self.lines[number + 1].text if number + 1 < len(self.lines) else ""
                known = read_anchor(number, text, above, below)
            self._anchors[number] = known
        return known

    def end(self, number: int) -> End:
        """What stands behind the last comment and begins with a line, if any."""
        known = self._ends[number]
        if isinstance(known, EllipsisType):
            known = self._ends[number] = end_of_comments(self.lines[number].text)
        return known

    def likeness(self, number: int) -> float:
        """How much a whole line looks like the name of somebody who comments."""
        known = self._likenesses[number]
        if known is None:
            known = self._likenesses[number] = likeness(self.lines[number].text)
        return known

    def asks(self, number: int) -> bool:
        """Whether a line is the link to answer."""
        known = self._asks[number]
        if not known:
            known = self._asks[number] = _YES if asks_for_answers(self.lines[number].text) else _NO
        return known == _YES

    def interface(self, number: int) -> bool:
        """Whether a line is of the interface by its words."""
        known = self._interface[number]
        if not known:
            known = self._interface[number] = _YES if _is_interface(self.lines[number].text) else _NO
        return known == _YES


def _is_interface(text: str) -> bool:
    return is_furniture(text) and not (says_so(text) and without_wording(text) and not text[0].isalpha())


@frozen(kw_only=True)
class View:
    """The lines from ``start`` to ``stop``, and what comes back among them."""

    readings: Readings
    start: int
    """Number of the first line."""
    stop: int
    """Number of the line behind the last."""
    headed: bool
    """Whether a heading announces the comments; else the first lines may be something else."""
    anchors: tuple[Anchor, ...]
    """The lines that hold a date and little else, in order."""
    learnt: frozenset[str]
    """Masks of lines that stand beside most of the dates."""
    _recurs: bytearray = field(init=False, repr=False, eq=False)

    @_recurs.default
    def _unread(self) -> bytearray:
        return bytearray(len(self.readings.lines) if self.learnt else 0)

    def text(self, number: int) -> str:
        """The text of a line."""
        return self.readings.lines[number].text

    def furniture(self, number: int) -> bool:
        """Whether a line is of the interface, by its words or because it comes back."""
        if self.readings.interface(number):
            return True
        return bool(self.learnt) and self._comes_back(number)

    def _comes_back(self, number: int) -> bool:
        known = self._recurs[number]
        if not known:
            text = self.text(number)
            recurs = len(text) <= MAX_LENGTH and mask(text) in self.learnt and not is_furniture(text)
            known = self._recurs[number] = _YES if recurs else _NO
        return known == _YES

    def likeness(self, number: int) -> float:
        """How much a line looks like the name of somebody who comments: 0 not at all, more with "says"."""
        if self.learnt and self._is_learnt(self.text(number)):
            return 0.0
        found = self.readings.likeness(number)
        return 0.0 if found and self.readings.end(number) is not None else found

    def likeness_of(self, text: str) -> float:
        """The same of a piece of a line."""
        return 0.0 if self.learnt and self._is_learnt(text) else likeness(text)

    def likeness_of_ended(self, text: str) -> float:
        """The same of a few words beside a date whose sign at the end closes no sentence: "Colette from Rye!", "Anna B..."."""
        bare = text.rstrip("!.… ")
        if bare == text or len(bare) > _LONGEST_ENDED or bare.count(" ") >= _ENDED_WORDS:
            return 0.0
        return _ENDED * self.likeness_of(bare)

    def _is_learnt(self, text: str) -> bool:
        return len(text) <= _LONGEST_HEADER and mask(text) in self.learnt and not says_so(text)

    def is_text(self, number: int) -> bool:
        """Whether a line looks like written by somebody: it ends as sentences do, or is long."""
        text = self.text(number)
        if len(text) <= _LONG and _TEXT_END.search(text, max(0, len(text) - 4)) is None:
            return False
        if text[-1] == "." and text.count(" ") == 1 and _INITIAL_END.search(text) is not None:
            return False  # "Karl B."
        return not self.furniture(number) and _LABEL.fullmatch(text) is None


def open_view(readings: Readings, start: int, stop: int, *, headed: bool = True) -> View:
    """Read the lines of a possible area.

    Args:
        readings: What is known of every line of the page.
        start: The first line of the area.
        stop: The line behind its last.
        headed: Whether a heading stands above the area.
    """
    anchors = tuple(
        anchor for number in range(start, stop) if (anchor := readings.anchor(number)) is not None
    )
    return View(
        readings=readings,
        start=start,
        headed=headed,
        stop=stop,
        anchors=anchors,
        learnt=_learn(readings, start, stop, anchors),
    )


def _learn(readings: Readings, start: int, stop: int, anchors: Sequence[Anchor]) -> frozenset[str]:
    """Masks of short lines that come back about as often as the dates do."""
    shapes = Counter(anchor.shape for anchor in anchors)
    if not shapes or (size := shapes.most_common(1)[0][1]) < _LEARN_FROM:
        return frozenset()
    seen: Counter[str] = Counter()
    record: set[str] = set()
    for number in range(start, min(stop, anchors[-1].line + 12)):
        text = readings.lines[number].text
        if readings.anchor(number) is not None:
            seen.update(record)
            record = set()
        elif len(text) <= 90:
            record.add(mask(text))
    seen.update(record)
    return masks_in(seen, size, _LEARN_SHARE)


def likeness(text: str) -> float:
    """How much a text alone looks like a name: 0, or 0.4 for a strange one, 1, 1.6 with "says"."""
    return _likeness(text) if text and len(text) <= _LONGEST_HEADER else 0.0


@lru_cache(maxsize=4096)
def _likeness(text: str) -> float:
    if is_anonymous(text):
        return _NAMED
    bare = without_wording(without_answer(text))
    if says_so(text) and not (is_furniture(text) and text[0].isalpha()):
        return _SAID if bare and len(bare) <= _LONGEST_NAME else 0.0
    if is_furniture(text) or _LABEL.fullmatch(text):
        return 0.0
    if len(bare) > _LONGEST_NAME or len(bare.split()) > _MOST_WORDS or _ADDRESS.search(bare):
        return 0.0
    if _SENTENCE_END.search(bare) and not _INITIAL_END.search(bare):
        return 0.0
    if _VALUE.search(bare) is not None:
        return _STRANGE
    if not any(map(str.isalpha, bare)):
        return _STRANGE if any(char.isalnum() or char == "?" for char in bare) else 0.0
    return _NAMED


def same_shape(one: Shape, other: Shape) -> bool:
    """Whether two dates may stand in headers of one page; relative dates go with all."""
    return one is None or other is None or one == other
