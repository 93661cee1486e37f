"""One line of a byline taken apart: who did what, and which date is which.

Facts.  Bylines are label and value, many in a row: "Medically reviewed by Jane Roe, MD - Written by John Doe,
RD - Updated on March 7, 2025".  Separators are anything or nothing ("By Jane Roe/May 7, 2021 8:05 am
EST/Updated: Sept. 2, 2021"), a label may stand without its value, which is then the next line ("By" / "Amy
Roeder"), and the parts come in any order ("Von NAME am DATE", "Posted on DATE by NAME",
"NAME Updated: DATE").

Rules, in order.
1. Find dates and labels in the line as ``spellings`` makes it even: the labels are those of ``labels``
   that stand where they count (``places``).
2. What follows a label up to the next one is its value: a name for a label of people, and the first date.
   A second date behind a name ("By Jane Roe | 8 May 2020 | 3 June 2021") is one without a wording.
   "by" after a dated label goes on with what that one said ("Reviewed on DATE by NAME").
3. Text before the first label is an unlabelled name if it looks like nothing else.
4. What is not explained counts against the line: ``coverage`` tells a byline from a sentence that merely
   contains "by".

Known failures: names in lower case of more than three words; names without a label behind the date where only
a space divides them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...expressions import Expression
from ...records import DateRole, PersonRole
from ..dates.spans import find_dates
from ..names import is_given_name
from .labels import OPENERS, OPENING_WORDS, SILENT, Label, LabelKind, label_of, openings
from .looks import WORD, is_plain, may_be_dated, may_say, words_of
from .name_ends import (
    clean_name,
    date_tail,
    is_desk,
    is_origin,
    is_seal,
    split_strongly,
    without_date_tail,
)
from .names import is_plain_name, may_be_name
from .places import SEPARATORS, Hit, filed_between, is_filed, labels_in, weight_of
from .spellings import as_read, lowered
from .statements import without_statement

MAX_LINE = 300
"""Longer lines are prose."""

_OF_PEOPLE = frozenset(("author", "by"))
_BEFORE_DATES = frozenset(("on", "am", "le", "el", "il", "em", "op", "den"))
"""All that stands before the date of a line that begins with it: "on March 10, 2015 by Nora Elm"."""
_CLOCK = Expression(r"\d{1,2}[:.h]\d\d")
"""A time of day before a label: "07:30 Publié par Jane Roe"."""
_CLOCKED = Expression(
    r"\s*[,@|·•–-]?\s*(?:at|um|à|às|a las|alle|om|kl\.?|о|в)?\s?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?\W{0,3}(?:(?:on|am|le|el|il|op)\s)?[^|\d]{0,14}\d{0,2}[^|\d]{0,14}",
    re.I,
)
"""A clock and a day without a year behind a name: "tobi at 3:37 pm on Friday, 30. Mar"."""
_IN_BRACKETS = Expression(r"\s*\S{0,6}\s*\([^()]{1,60}\)\s*")
"""What somebody is, behind the name, after a title or not."""


class BylinePerson(NamedTuple):
    """A name, or several, with what the line says they did."""

    role: PersonRole
    """``author`` also for who updated it."""
    name: str
    """As written, credentials and job title included; may name several people."""
    kind: LabelKind
    """The kind of label: ``updater`` is a weaker author, ``by`` a bare preposition."""
    labelled: bool = True
    """``False`` for a name that no wording announces."""
    start: int = 0
    """Where the name starts in the line."""


class BylineDate(NamedTuple):
    """A date with what the line says it is."""

    role: DateRole
    raw: str
    """As written."""
    labelled: bool = True
    """``False`` for a date that no wording announces; its role is then ``published``."""
    start: int = 0
    """Where the date starts in the line."""


class Byline(NamedTuple):
    """What one line says about who and when."""

    people: tuple[BylinePerson, ...] = ()
    dates: tuple[BylineDate, ...] = ()
    pending: bool = False
    """Whether the line ends in a label whose value is still to come ("By", "Article written by:")."""
    opens: bool = True
    """Whether the line begins with label, name or date, or a separator precedes them: prose does not."""
    coverage: float = 0.0
    """Share of the line's letters and digits that are label, name or date; 1.0 for a pure byline."""


NOTHING = Byline()


@lru_cache(maxsize=2048)
def read_byline(line: str) -> Byline:
    """Take one line apart; a page shows its byline more than once, and asks for each from several sides.

    Args:
        line: One line or block of text, white space collapsed.

    Returns:
        Its people and dates in order; empty for a line that is no byline at all.
    """
    line = without_statement(line.strip())
    if not line or len(line) > MAX_LINE or is_plain(line):
        return NOTHING
    line = as_read(line)
    low = lowered(line)
    dated = may_be_dated(low)
    if not dated and not may_say(line, low):
        return NOTHING
    words = words_of(low)
    starts = openings(words)
    if not dated and (not starts or OPENING_WORDS.isdisjoint(words)):
        return NOTHING
    dates = [(found.start, found.end) for found in find_dates(line)] if dated else []
    hits = labels_in(line, low, words, starts, dates) if starts else []
    if not hits and not dates:
        return NOTHING
    return _Reading(line, dates).read(hits)


class _Reading:
    """The state of reading one line: what is found and how much of the line it explains."""

    def __init__(self, line: str, dates: list[tuple[int, int]]) -> None:
        self.line = line
        self.spans = dates
        self.people: list[BylinePerson] = []
        self.dates: list[BylineDate] = []
        self.covered = 0
        self.pending = False

    def read(self, hits: list[Hit]) -> Byline:
        line = self.line
        self._unlabelled(0, hits[0].start if hits else len(line))
        opens = self._opens(hits)
        before: Label | None = None
        for number, hit in enumerate(hits):
            end = hits[number + 1].start if number + 1 < len(hits) else len(line)
            named = len(self.people)
            label = _continued(hit.label, before)
            self.covered += weight_of(line[hit.start : hit.end])
            self.covered += filed_between(line, hit, self.spans)
            empty = not self._value(hit, label, end)
            self.pending = empty and end == len(line) and label.kind not in SILENT
            before = None if len(self.people) > named else label
        self._label_behind(hits)
        return Byline(
            people=tuple(self.people),
            dates=tuple(self.dates),
            pending=self.pending,
            opens=opens,
            coverage=min(1.0, self.covered / (weight_of(line) or 1)),
        )

    def _opens(self, hits: list[Hit]) -> bool:
        start = min([hit.start for hit in hits] + [span[0] for span in self.spans])
        before = self.line[:start].rstrip()
        return (
            not before
            or before[-1] in SEPARATORS
            or bool(self.people)
            or before.casefold() in _BEFORE_DATES
            or _CLOCK.fullmatch(before) is not None
        )

    def _label_behind(self, hits: list[Hit]) -> None:
        """A label at the end says what the date before it is ("3 Sept 2024 | Originally published")."""
        if not (self.pending and len(self.dates) == 1 and not self.dates[0].labelled):
            return
        label, date = hits[-1].label, self.dates[0]
        if label.kind == "date" and label.date is not None:
            self.dates[0] = BylineDate(role=label.date, raw=date.raw, start=date.start)
            self.pending = False

    def _value(self, hit: Hit, label: Label, end: int) -> bool:
        """Read the name and the date behind a label; whether there was anything at all."""
        inside = [span for span in self.spans if hit.end <= span[0] < end]
        name_end = inside[0][0] if inside else end
        text = self.line[hit.end : name_end]
        found = bool(text.strip(" :.-–—|/*")) or bool(inside)
        role = label.date
        if label.kind == "noise":
            self._unlabelled(hit.end, end)
            return found
        if label.kind in SILENT:
            self.covered += weight_of(text)
        elif label.person is not None:
            name = clean_name(without_date_tail(text) if inside else text)
            heads = "a" <= name[:1] <= "z" and not inside and text.rstrip().endswith(":")
            if heads and not is_given_name(name):
                name = ""  # a heading: "by phone:", "By eating less, you will:"
            strict = hit.noun and not text.lstrip(" )").startswith((":", "|", "–", "-", "—"))
            if name and (is_plain_name(name) if strict else may_be_name(name)):
                self.people.append(
                    BylinePerson(
                        role=label.person,
                        name=name,
                        kind=label.kind,
                        start=self.line.find(name, hit.end),
                    )
                )
                behind = text[text.find(name) + len(name) :]
                bracketed = _IN_BRACKETS.fullmatch(behind) is not None
                filed = label.kind == "author" and not hit.noun and is_filed(behind)
                if (
                    bracketed
                    or filed
                    or is_seal(behind)
                    or is_desk(behind)
                    or is_origin(behind)
                    or (not inside and _CLOCKED.fullmatch(behind) is not None)
                ):
                    self.covered += weight_of(text)
                else:
                    self.covered += weight_of(text[: -len(behind) or None])
        if inside:
            (start, stop), *others = inside
            if label.kind in {"review", "credit"} and self._stands_apart(text):
                self._plain_date(start, stop)
            elif role is not None:
                self.dates.append(BylineDate(role=role, raw=self.line[start:stop], start=start))
            self.covered += weight_of(self.line[name_end - len(date_tail(text)) : stop])
            for first, last in others:
                self.covered += weight_of(self.line[first:last])
                # "By Jane Roe | 8 May 2020 | 3 June 2021": no wording is the second one's; nor of what flattening glued
                glued = label.kind == "date" and not self.line[stop:first].strip(" |")
                if glued or label.kind in _OF_PEOPLE:
                    self._plain_date(first, last)
        return found

    def _stands_apart(self, value: str) -> bool:
        """Whether a date behind a reviewer is the line's own: "By Jane Roe | Reviewed by John Doe, MD | 3 May 2023"."""
        return value.rstrip().endswith(("|", "·", "•", "–", "—")) and any(
            person.role == "author" for person in self.people
        )

    def _unlabelled(self, start: int, end: int) -> None:
        """Dates and plain names that stand before any label."""
        position = start
        for first, last in [*(span for span in self.spans if start <= span[0] < end), (end, end)]:
            text = self.line[position:first]
            for piece in split_strongly(text):
                if len(piece.split(None, 1)) < 2:
                    continue  # a plain name has two words
                name = clean_name(piece if first == last else without_date_tail(piece))
                if name and is_plain_name(name) and name.split()[0].lower() not in OPENING_WORDS:
                    self.people.append(
                        BylinePerson(
                            role="author",
                            name=name,
                            kind="author",
                            labelled=False,
                            start=self.line.find(name, position),
                        )
                    )
                    self.covered += weight_of(name)
            if first != last:
                self.covered += weight_of(self.line[first - len(date_tail(text)) : last])
                self._plain_date(first, last)
            position = last

    def _plain_date(self, start: int, end: int) -> None:
        """A date that no wording announces."""
        raw = self.line[start:end]
        self.dates.append(BylineDate(role="published", raw=raw, labelled=False, start=start))


def _continued(label: Label, before: Label | None) -> Label:
    """ "by" behind a dated label names who did what that label says."""
    if before is not None and before.kind == "stage" and label.date == "updated":
        return before  # "Received: ... Revised: ...": the manuscript
    if label.kind != "by" or before is None or before.kind not in {"date", "review"}:
        return label
    if before.kind == "review":
        return before
    if before.date == "reviewed":
        return Label(kind="review", person="review", date="reviewed")
    return Label(kind="updater" if before.date == "updated" else "author", person="author", date=before.date)


def is_label(line: str) -> bool:
    """Whether a line is nothing but a wording for what a person did ("Written by", "Medical Reviewer:")."""
    label = label_of(WORD.findall(line.lower()))
    return label is not None and label.person is not None


def is_bare_label(line: str) -> bool:
    """Whether a line is nothing but a noun for what a person did ("Medical Reviewer", "Author")."""
    words = WORD.findall(line.lower())
    label = label_of(words)
    return label is not None and label.person is not None and words[-1] not in OPENERS and line[-1:] != ":"
