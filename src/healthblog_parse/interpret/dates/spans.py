"""Dates inside lines: where they stand and what they say.

Every date has something that a cheap expression finds: a year of four digits, three numbers, "'09" or a
clock.  Only the words around such an anchor are split into tokens and matched: prose costs next to nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from ...expressions import Expression
from ...timestamp import Timestamp
from ..bylines.labels import label_of
from .grammar import YEARLESS, Found, read_at
from .relative import IN_LINE, may_be_relative
from .tokens import WEEKDAY_LEADS, Tokens, tokenize
from .words import SHORT_WEEKDAYS
from .written import (
    AMBIGUOUS,
    MAX_LENGTH,
    NO_CONTEXT,
    DateContext,
    DateReading,
    read_common,
    read_date,
    read_relative_date,
    reading_of,
)


class FoundDate(NamedTuple):
    """A date expression inside a line."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last character."""
    reading: DateReading


_ANCHOR = Expression(
    r"(?=[0-9'’])(?:(?<![0-9])(?:1[5-9]|20|21|25)[0-9]{2}(?![0-9])|(?<![0-9.])[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2}(?![0-9])"
    r"|['’][0-9]{2}(?![0-9])|(?<![0-9])[0-9]{1,2}[:h][0-9]{2}(?![0-9]))"
)
_REACH = 48
"""Characters on each side of an anchor in which the rest of its date stands."""
_SHORTEST = 6
"""Characters of the shortest date in a line: "1.1.09", "1h ago"; a bare "13:40" is none."""
_UNSPACED = "\u2e80"
"""The first of the letters of scripts that put no space between words."""
_WORDED = frozenset(("day-first", "month-first"))
"""Shapes with a month in words."""
_LABELLED = 48
"""Characters of a line that is a label and a month."""
_MONTH = Expression(r"(?:[^\d:]{3,30}:|[Ss]tand(?: vom)?)\s*((?:0?[1-9]|1[0-2])[/.](?:19[89]|20[0-3])\d)")
"""A month in figures counts behind a label only: "Stand: 05/2021"."""
_PAPER = Expression(r"[^\W\d_]{3,10} \d")
"""A day's word before a time without "at", as papers' names end in: "USA TODAY 8:31 a.m.", "DIARIO HOY 8:31"."""
_LAST_WORD = Expression(r"(?:^|[\s(])([^\W\d_]{2,20}) $")
_GLUE = frozenset("/-._=&?#%+")


def find_dates(text: str, context: DateContext = NO_CONTEXT) -> tuple[FoundDate, ...]:
    """Find the dates inside a line of text.

    Worded dates need a year of four digits (or "'09"); a day and a month without a year count where a time
    follows; years alone do not count.

    Args:
        text: A line of any length; the cost is linear in it.  Relative dates are looked for in short
            lines only.
        context: What the page tells about its dates.

    Returns:
        The date expressions in order, weekday and time included, "on" and "posted" not.
    """
    if len(text) < _SHORTEST:
        return ()
    alone = read_common(text)
    if alone is not None and alone.value is not None and _is_likely(alone.value):
        return (FoundDate(start=0, end=len(text), reading=alone),)
    found: list[FoundDate] = []
    for start, end in _windows(text):
        _find_in(text, start, end, context, found)
    if len(text) <= MAX_LENGTH and may_be_relative(text):
        _find_relative(text, context, found)
    if not found and len(text) <= _LABELLED and (month := _MONTH.fullmatch(text)) is not None:
        reading = read_date(month[1], context)
        if reading.value is not None:
            found.append(FoundDate(start=month.start(1), end=month.end(1), reading=reading))
    return tuple(found)


def _windows(text: str) -> list[tuple[int, int]]:
    """Stretches around what may be a year or a time, cut at white space, merged where they touch."""
    windows: list[tuple[int, int]] = []
    for match in _ANCHOR.finditer(text):
        start, end = max(match.start() - _REACH, 0), match.end() + _REACH
        if start:
            space = text.find(" ", start, match.start())
            start = match.start() if space < 0 else space
        if end < len(text):
            space = text.rfind(" ", match.end(), end)
            end = end if space < 0 else space
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _find_in(text: str, start: int, end: int, context: DateContext, found: list[FoundDate]) -> None:
    tokens = tokenize(text, start, min(end, len(text)))
    signature, size = tokens.signature, len(tokens.signature)
    at = 0
    while at < size:
        if signature[at] not in "124MB":
            at += 1
            continue
        place = tokens.matches[at].start()
        free = _free_before(text, place) or bool(found and found[-1].end == place)
        if not free and not (signature[at] in "12" and text[place - 1].islower()):
            at += 1
            continue
        hit = read_at(tokens, at, context.order)
        if not free and hit is not None and hit.form != "day-first":
            hit = None  # only a month in words tells a day behind a name: "Anna Berg3. Mai 2019"
        if hit is None or not _counts(text, tokens, hit):
            yearless = _YEARLESS_TIMED.match(signature, at)
            if yearless is not None and (hit is None or hit.value is None):
                first, last = tokens.span(at, yearless.end() - 1)
                found.append(FoundDate(start=first, end=last, reading=AMBIGUOUS))
                at = yearless.end()
            else:
                at += 1
            continue
        first, last = tokens.span(_with_weekday(tokens, at, found[-1].end if found else 0), hit.end - 1)
        found.append(FoundDate(start=first, end=last, reading=reading_of(hit)))
        at = hit.end


_YEARLESS_TIMED = Expression(YEARLESS.pattern + r"[-,|CF]{0,3}[12][:h]2A?U?")


def _counts(text: str, tokens: Tokens, hit: Found) -> bool:
    """Whether what was found inside a line is a date and not a part of something else."""
    if hit.problem == "impossible":
        return False
    start, end = tokens.span(hit.start, hit.end - 1)
    if hit.short_year and hit.form in {"month-first", "day-first"}:
        words = text[start:end]
        if "'" not in words and "’" not in words:
            return False
    if hit.value is not None and not _is_likely(hit.value):
        return False
    after = text[end : end + 2]
    if not after:
        return True
    if hit.form in _WORDED and (after[0] == "/" or after[0].isupper()):
        return True  # in no path and no word: "2 Maggio 2019/10 Commenti", "3. Mai 2019Anna"
    if (after[0].isalnum() and after[0] < _UNSPACED) or after[0] in "_=%":
        return False
    return not (after[0] in "/.-" and after[1:].isalnum())


def _is_likely(value: Timestamp) -> bool:
    return 1500 <= value.year <= 2199


def _free_before(text: str, start: int) -> bool:
    """Whether no letter, digit or path sign is glued to the front."""
    if start == 0:
        return True
    before = text[start - 1]
    if before in _GLUE:
        return start > 1 and before in ".-" and not text[start - 2].isdigit() and text[start - 2] not in _GLUE
    return not before.isalnum() or before >= _UNSPACED


def _with_weekday(tokens: Tokens, at: int, floor: int) -> int:
    """Index of the weekday that belongs to the date, else ``at``."""
    signature = tokens.signature
    place = at - 1
    while place >= 0 and at - place < 4 and signature[place] in ".,)F":
        place -= 1
    led = place > 0 and tokens.words[place - 1] in WEEKDAY_LEADS
    short = place >= 0 and signature[place] == "x" and tokens.words[place] in SHORT_WEEKDAYS
    if (
        place >= 0
        and (led or (short and signature[place + 1] == ".") or signature[place] in "WB")
        and tokens.matches[place - led].start() >= floor
    ):
        return place - led
    return at


def _goes_on_name(before: str, found: str) -> bool:
    """Whether a day's word in capitals ends a name in capitals: "USA TODAY 8:31 a.m."."""
    if not found.isupper() or _PAPER.match(found) is None:
        return False
    word = _LAST_WORD.search(before)
    return word is not None and word[1].isupper() and label_of((word[1].lower(),)) is None


def _find_relative(text: str, context: DateContext, found: list[FoundDate]) -> None:
    starts = [date.start for date in found]
    for match in IN_LINE.finditer(text):
        if any(match.start() < start < match.end() for start in starts):
            continue  # the time is that of a date behind it: "Psychology Today 8:31 a.m. EDT July 18, 2013"
        if _goes_on_name(text[: match.start()], match[0]):
            continue
        reading = read_relative_date(match[0], context)
        if reading is not None:
            found.append(FoundDate(start=match.start(), end=match.end(), reading=reading))
    found.sort(key=lambda date: date.start)
