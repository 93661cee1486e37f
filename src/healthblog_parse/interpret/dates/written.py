"""Date strings to timestamps, and the order of a page's numeric dates.

Rules, in order: the ISO forms that attributes carry, by one expression; the written forms of
``grammar``; the relative ones of ``relative``.  The whole string must be understood: words that
are neither part of a date nor a wording around one ("posted on", "am") leave it unparsable.  Absent,
unparsable, ambiguous and relative are different; nothing is taken from today.  Which of two numbers is the day is told
by ``order``.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import Literal, NamedTuple

from ...errors import TimestampError
from ...expressions import Expression
from ...timestamp import Timestamp
from .grammar import COARSE, LEAD, TAIL, YEARLESS, DayOrder, Found, is_day, read_at
from .grammar import number_of_month as _month
from .relative import read_relative
from .tokens import Tokens, may_be_written, tokenize, with_short_names
from .words import MONTHS

__all__ = ["DateContext", "DateReading", "DateStatus", "DayOrder", "read_date"]

DateStatus = Literal["read", "absent", "unparsable", "ambiguous", "relative"]

MAX_LENGTH = 200
"""Longest string that is read as a date."""


class DateReading(NamedTuple):
    """What a date string says."""

    status: DateStatus
    """``ambiguous`` where several dates fit: the day/month order is open, or the year is not given;
    ``relative`` is a relative date without the moment that it is relative to."""
    value: Timestamp | None = None
    """The date; ``None`` unless ``status`` is ``read``."""


class DateContext(NamedTuple):
    """What a page tells about how its dates are written."""

    order: DayOrder | None = None
    """Order of numeric dates that the page's own dates settle; ``None`` if they do not."""
    language: str | None = None
    """BCP 47 tag of the page."""
    retrieved: dt.datetime | None = None
    """The moment that relative dates count back from."""


_ABSENT = DateReading(status="absent")
_UNPARSABLE = DateReading(status="unparsable")
AMBIGUOUS = DateReading(status="ambiguous")
_RELATIVE = DateReading(status="relative")
NO_CONTEXT = DateContext()

_MACHINE = Expression(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:(?:\s*[Tt]\s*|\s+)([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,12})?)?"
    r"\s*(?:([Zz]|UTC|GMT)|([+-])([0-9]{2}):?([0-9]{2})?)?)?"
)
_COMMON = Expression(
    r"(?:([^\W\d_]{3,10})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,?|([0-9]{1,2})\.? ([^\W\d_]{3,10})\.?,?) ([0-9]{4})"
    r"(?:(?:,| at| um| @| -|,? à)? ([0-9]{1,2}):([0-9]{2})(?: ?([AaPp])\.?[Mm]\.?| Uhr)?)?"
)
"""What most systems print: "May 3, 2019 at 10:20 pm", "3. Mai 2019 um 10:20 Uhr", "3 mai 2019"."""
_NUMBERS = Expression(
    r"([0-9]{1,2})([./ ])([0-9]{1,2})\2([0-9]{4})"
    r"(?:(?:,| at| um| @| -)? ([0-9]{1,2}):([0-9]{2})(?: ?([AaPp])\.?[Mm]\.?| Uhr)?)?"
)
"""The same by numbers: "05.01.2020 um 9:16", "08/13/2020 at 6:35 am", "28 03 2007" out of three elements."""
_LEADS = Expression(r"[LFC:]+")
_LONGEST_LEAD = 40
"""Characters of a wording before a date."""
_COMPACT = Expression(r"\s*([0-9]{4})([0-9]{2})([0-9]{2})(?:T?([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?)?\s*")
_DOTTED_CLOCK = Expression(r"(.{4,60}[0-9]{4} {1,3}[0-9]{1,2})\.([0-9]{2})")
"""A date, a space and a time with a dot, as Danes and Finns write it: only where that is all of the string."""
_EPOCH = Expression(r"\s*(1[0-9]{9})([0-9]{3})?\s*")

_ORDERED = Expression(r"[/\-–—‑−‐]")
"""Separators of numbers whose order the page tells; dots mean day-month-year but on a page of "M.D.Y"."""

_CROATIAN = frozenset(("hr", "bs"))
_CROATIAN_MONTHS = {"lip": 6, "srp": 7, "lis": 10}
_CROATIAN_MONTH = Expression(r"(?<=[0-9]\.)\s*(lis|lip|srp)(?:topada?)?\.?\s*(?=[0-9]{4})", re.I)
"""Names that mean other months in Polish and Czech."""


def read_date(raw: str | None, context: DateContext = NO_CONTEXT) -> DateReading:
    """Read one date string, displayed or from an attribute.

    Args:
        raw: The string; everything in it must belong to one date.
        context: What the page tells about its dates.

    Returns:
        The date as precisely as the string gives it, or why there is none.
    """
    if raw is None:
        return _ABSENT
    text = raw.strip()
    if not text:
        return _ABSENT
    if text[4:5] == "-" and (machine := _MACHINE.fullmatch(text)) is not None:
        return _read_machine(machine)
    if len(text) > MAX_LENGTH:
        return _UNPARSABLE
    if context.language is not None and context.language[:2] in _CROATIAN:
        text = _CROATIAN_MONTH.sub(lambda month: f"{_CROATIAN_MONTHS[month[1].lower()]}.", text)
    if context.order is not None and (context.order == "M.D.Y" or _ORDERED.search(text) is not None):
        return _read(text, context)
    reading = _read_alone(text)
    if reading.status == "relative" and context.retrieved is not None:
        return _read(text, context)
    return reading


@functools.lru_cache(maxsize=1024)
def _read_alone(text: str) -> DateReading:
    """What a string says without its page: readers of markup ask whether it is a date before it is interpreted."""
    return _read(text, NO_CONTEXT)


def _read(text: str, context: DateContext) -> DateReading:
    common = read_common(text)
    if common is not None:
        return common
    numbers = _NUMBERS.fullmatch(text)
    if numbers is not None and (reading := _read_numbers(numbers, context)) is not None:
        return reading
    written = _read_written(text, context) if may_be_written(text) else None
    return written or read_relative_date(text, context) or _UNPARSABLE


def _read_machine(match: re.Match[str]) -> DateReading:
    year, month, day, hour, minute, second, zulu, sign, hours, minutes = match.groups()
    offset = None
    if zulu:
        offset = 0
    elif sign:
        offset = int(hours) * 60 + int(minutes or 0)
        if sign == "-":
            offset = -offset
    try:
        if hour is None:
            value = Timestamp(year=int(year), month=int(month), day=int(day))
        else:
            value = Timestamp(
                year=int(year),
                month=int(month),
                day=int(day),
                hour=int(hour),
                minute=int(minute),
                second=None if second is None else int(second),
                offset=offset,
            )
    except TimestampError:
        return _UNPARSABLE
    if value.year == 1:
        return _UNPARSABLE  # the zero of a data type, "0001-01-01T00:00:00"
    return DateReading(value=value, status="read")


def read_common(text: str) -> DateReading | None:
    """What the grammar reads of the most usual shapes with a month's name, without it; ``None`` for any other string."""
    match = _COMMON.fullmatch(text)
    if match is None:
        return None
    word, day, first, name, year, hour, minute, half = match.groups()
    month = MONTHS.get((word or name).lower())
    if month is None or not int(year) >= 1000:
        return None
    return _common_reading(int(year), month, int(day or first), hour, minute, half)


def _read_numbers(match: re.Match[str], context: DateContext) -> DateReading | None:
    """What the grammar reads of three numbers whose order dots or the page tell; ``None`` leaves them to it."""
    first, separator, second, year, hour, minute, half = match.groups()
    if int(year) < 1000 or not (separator in ". " or context.order in {"DMY", "MDY", "M.D.Y"}):
        return None
    day, month = int(first), int(second)
    month_first = context.order == "M.D.Y" or (separator == "/" and context.order == "MDY")
    if (month > 12 or (month_first and separator != " ")) and is_day(int(year), day, month):
        day, month = month, day
    return _common_reading(int(year), month, day, hour, minute, half)


def _common_reading(
    year: int, month: int, day: int, hour: str | None, minute: str | None, half: str | None
) -> DateReading | None:
    """The date with the time beside it; ``None`` if there is no such date or time."""
    clock = None if hour is None else int(hour)
    if clock is not None and half and clock <= 12:
        clock = clock % 12 + (12 if half in "pP" else 0)
    try:
        value = Timestamp(
            year=year, month=month, day=day, hour=clock, minute=None if minute is None else int(minute)
        )
    except TimestampError:
        return None
    return DateReading(value=value, status="read")


def _read_written(text: str, context: DateContext) -> DateReading | None:
    dotted = _DOTTED_CLOCK.fullmatch(text) if text[-3:-2] == "." else None
    tokens = tokenize(text if dotted is None else f"{dotted[1]}:{dotted[2]}")
    reading = _read_tokens(text, tokens, context)
    if reading is None and (short := with_short_names(tokens)) is not None:
        reading = _read_tokens(text, short, context)
        if reading is not None and (reading.value is None or reading.value.day is None):
            return None
    return reading


def _read_tokens(text: str, tokens: Tokens, context: DateContext) -> DateReading | None:
    signature = tokens.signature
    lead = LEAD.match(signature)
    if lead is None:
        return None
    found = read_at(tokens, lead.end(), context.order)
    month = signature.rfind("B", 0, lead.end())
    if found is None and month >= 0 and not signature[month + 1 : lead.end()].strip("."):
        found = read_at(tokens, month, context.order)  # "mar" is a month here, not a weekday
    if found is not None and TAIL.fullmatch(signature, found.end) is not None:
        return reading_of(found)
    if YEARLESS.match(signature, lead.end()) is not None and "x" not in signature and "4" not in signature:
        return AMBIGUOUS
    return _read_bare(text, tokens, lead.end())


def reading_of(found: Found) -> DateReading:
    """What a date of the grammar says."""
    if found.value is not None:
        return DateReading(value=found.value, status="read")
    return AMBIGUOUS if found.problem == "order" else _UNPARSABLE


def _read_bare(text: str, tokens: Tokens, at: int) -> DateReading | None:
    """What only the whole string allows: a year, a month by number, digits without separators, Unix time."""
    try:
        for form in COARSE:
            match = form.match(tokens.signature, at)
            if match is None or TAIL.fullmatch(tokens.signature, match.end()) is None:
                continue
            year = int(tokens.words[match.start("y")])
            month = match.groupdict().get("m")
            number = _month(tokens.words[match.start("m")]) if month else None
            if not 1500 <= year <= 2199:
                return None
            return DateReading(value=Timestamp(year=year, month=number), status="read")
        compact = _COMPACT.fullmatch(text)
        if compact is not None:
            return _read_compact(compact)
    except TimestampError:
        return _UNPARSABLE
    epoch = _EPOCH.fullmatch(text)
    if epoch is None:
        return None
    moment = dt.datetime.fromtimestamp(int(epoch[1]), dt.UTC)
    return DateReading(value=Timestamp.from_datetime(moment), status="read")


def _read_compact(match: re.Match[str]) -> DateReading | None:
    year, month, day, hour, minute, second = (
        None if part is None else int(part) for part in match.groups()[:6]
    )
    if (
        year is None
        or month is None
        or day is None
        or not 1900 <= year <= 2199
        or not is_day(year, month, day)
    ):
        return None
    value = Timestamp(
        year=year,
        month=month,
        day=day,
        hour=hour,
        minute=minute,
        second=second,
        offset=0 if match[7] else None,
    )
    return DateReading(value=value, status="read")


def leads_to_date(text: str) -> bool:
    """Whether a text is the wording before a date and nothing else: "Created on:", "Veröffentlicht am"."""
    signature = tokenize(text).signature if len(text) <= _LONGEST_LEAD else "x"
    return "L" in signature and _LEADS.fullmatch(signature) is not None


def read_relative_date(text: str, context: DateContext) -> DateReading | None:
    """Read a relative date; ``None`` for any other string."""
    value = read_relative(text, context.retrieved)
    if value is None:
        return None
    return _RELATIVE if value == "relative" else DateReading(value=value, status="read")
