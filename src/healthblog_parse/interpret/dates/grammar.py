"""Written dates: a string becomes a signature, one character a token, and the forms are expressions over it.

Facts.  Dates in blog pages come in hundreds of spellings but few shapes: day-month-year, month-day-year,
year first, three numbers, each with or without a time after (rarely before) it, with separators, filler
words ("of", "de", "um", "at", "@") and weekdays strewn between.  "Friday December 19, 2025 @08:08PM" has the
signature ``WM2,4|2:2A``: the digits are token lengths, so that a year, a day and an hour look different.

Rules.  ``FORMS`` is tried in order at one place; ``TIME`` may follow after ``GAP``, or stand before.  The
expressions run on signatures of some ten characters, contain no nested repetition and never see the text.

* Three numbers: year first is YMD; dots mean day-month-year; else the only order that gives a real date; else
  the one that fits the weekday written beside it; else the order the page settles; else words that English
  pages do not use ("um", "16h43"); else the date is ambiguous.
* WordPress prints the names of Japanese and Korean months in the order that the site chose: "3月 14, 2017", "9th 8월 2018".
* Thai months with a year of the Buddhist era: 2560 is 2017.
* Two-digit years follow POSIX: 69 to 99 are 19xx, 00 to 68 are 20xx.
* "listopada" is November in Polish and October in Croatian, where dots stand behind the day and the year.
* No year, no value: a day and a month fit every year.
* An hour alone ("4 pm", "21 Uhr") is the full hour.  No time is no midnight.
* Zone letters count where they have one meaning (RFC 5322 and the European ones); others are passed over.

Known failures.  Month names of languages outside the table; years before 1000 in words; week dates.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal, NamedTuple

from ...errors import TimestampError
from ...expressions import Expression
from ...timestamp import Timestamp
from .tokens import MONTH_OF, PM, WEEKDAY_OF, ZONES, Tokens

DayOrder = Literal["DMY", "MDY", "YMD", "M.D.Y"]
"""The last one is "MDY" between dots as well, which else have the day in front."""

NOT_ENGLISH = frozenset(
    "um uhr uur à às ás alle ore om le el il vom h u horas las kl klo klockan v в o saat στις στο pukul lúc در ที่ पर".split()
)
"""Words before a time and behind it that no English page has: the day stands in front of the month there."""

_GAP = r"[-,|C:.;(/TFUWh ]*"
_CLOCK = (
    r"(?P<q>A)?(?P<h>[12])(?:(?:[:h]|(?:(?<=[-C|,]1)|(?<=[-C|,]2)|(?<=C[.]1)|(?<=C[.]2))[.]|[.](?=2[UA]|2[.]2(?![.0-9])))(?P<i>2)(?![./-]4)(?:[:.](?P<s>2)(?:[.,][1-9])?)?n?|(?=[AUh]))[hU]*(?P<p>A)?[U.]*"
    r"(?:\(?(?:Z?(?P<sign>[-+])(?P<zh>[24])(?::(?P<zm>2))?(?![-/.:0-9])|(?P<z>Z)(?P<zs>[-+])(?P<z1>1)"
    r"(?::(?P<z1m>2))?|(?P<zone>Z))\)?)?(?:\([ZWx]*\))?"
)
TIME = Expression(_CLOCK)
AFTER = Expression(rf"{_GAP}(?P<compact>(?<=T)[46])Z?|{_GAP}{_CLOCK}")
"""A time behind a date."""
BEFORE = Expression(rf"{_CLOCK}[-,|LF(. ]*[WB]?[.,)]*[FL]*(?=[124MB])")
"""A time in front of a date."""

_DAY = r"(?P<d>[12])"
_MON = r"(?P<m>[MB])"
_YEAR = r"(?P<y>4|2(?![:hUA]|\.[12](?!\d)))"
_NO_TIME = r"(?![:hUA]|\.[12](?![\d:h]))"
FORMS: tuple[tuple[str, Expression[str]], ...] = (
    ("iso", Expression(rf"(?P<y>4)(?P<x>[-/.])(?P<m>[12])(?P=x){_DAY}(?![0-9])(?:\([W月日]\))?")),
    ("ctime", Expression(rf"{_MON}{_DAY},?[ ](?P<clock>2:2:2)[ ]?Z?(?P<y>4)")),
    ("month-first", Expression(rf"{_MON}[.,]?[-/]?[F|]*{_DAY}o?[.,]*[-/| ]?[F,]*'?{_YEAR}")),
    ("day-first", Expression(rf"{_DAY}o?\.?[-/|,]?[FW']*{_MON}[.,]*[-/|]?F*'?{_YEAR}")),
    ("numbers", Expression(rf"(?P<a>[12])(?P<x>[-/.])(?P<b>[12])(?:(?P=x)|[.]?,|[ ](?=4)){_YEAR}")),
    ("year-first", Expression(rf"(?P<y>4)(?:Y\.?|[-/.,|]*){_MON}[-/.,|]*{_DAY}(?:o|F\.)?{_NO_TIME}")),
    ("year-day", Expression(rf"(?P<y>4)\.?Y\.?{_DAY}\.?{_MON}")),
    ("vietnamese", Expression(rf"{_DAY}N(?P<m>[12])[,/-]?Y?{_YEAR}")),
    ("cjk", Expression(rf"(?P<y>4)年(?P<m>[12])月{_DAY}日(?:\([W月日]\))?")),
    ("sun-first", Expression(rf"(?P<m>[12])月[ ]?{_DAY}o?,?[ ]?{_YEAR}")),
    ("sun-second", Expression(rf"{_DAY}o?\.?[ ]?(?P<m>[12])月[ ,]?(?P<y>4)")),
    ("month", Expression(rf"{_MON}[.,]*[-/]?F*'?(?P<y>4)")),
)  # fmt: skip
"""Shapes with a year, tried in this order at one place of the signature."""
_FORMS_FROM = {
    start: tuple((name, form) for name, form in FORMS if form.pattern.startswith(first))
    for first, starts in ((("(?P<y>4)",), "4"), ((_MON,), "MB"), ((_DAY, "(?P<a>[12])", "(?P<m>[12])"), "12"))
    for start in starts
}
"""The shapes by the sign that they begin with."""

YEARLESS = Expression(r"(?:[12]o?\.?[-/]?[FW]*[MB]|M\.?[12]o?|[12]\.[12]\.?(?=[C|]|$))")
"""A day and a month: fits every year."""
LEAD = Expression(r"(?:LY)?[LFCAWB,.:;|(\-@?]*(?=[0-9MB])")
TAIL = Expression(r"[-,.|():;WBULZ?']*")
COARSE = (
    Expression(r"(?P<y>4)"),
    Expression(r"(?P<y>4)[-/](?P<m>2)"),
    Expression(r"(?P<m>[12])[/.](?P<y>4)"),
    Expression(r"(?P<y>4)年(?:(?P<m>[12])月)?"),
)
"""A year, or a year and a month, where they are the whole string."""


class Found(NamedTuple):
    """A date in the signature."""

    value: Timestamp | None
    """``None`` where ``problem`` says why."""
    start: int
    """Index of the first token."""
    end: int
    """Index after the last token."""
    form: str
    problem: str | None = None
    """``order`` (several orders fit), ``impossible`` (no real date) or ``year`` (none given)."""
    short_year: bool = False


_BUDDHIST, _SINCE_BUDDHA = (2500, 2642), 543
"""Years of the Buddhist era, which Thais write beside the names of their months, and how many of them are before ours."""

Clock = tuple[int, int, int | None, int | None]


def read_at(tokens: Tokens, at: int, order: DayOrder | None) -> Found | None:
    """The date that starts at this token, with the time after or before it; ``None`` if there is none.

    Args:
        tokens: The tokens of a string.
        at: The number of the first token.
        order: Whether the day or the month comes first in a numeric date; ``None`` where nothing tells.
    """
    signature = tokens.signature
    early = BEFORE.match(signature, at) if signature[at : at + 1] in {"1", "2"} else None
    if early is not None:
        found = _behind_clock(tokens, early, order)
        if found is not None:
            return found
    for name, form in _FORMS_FROM.get(signature[at : at + 1], ()):
        match = form.match(signature, at)
        if match is not None:
            return _read_form(tokens, match, name, at, order)
    return None


def _behind_clock(tokens: Tokens, early: re.Match[str], order: DayOrder | None) -> Found | None:
    """The date behind a time; ``None`` where what looks like a time begins a date itself ("17.07. 2011 @ 13:04")."""
    place = early.end()
    for name, form in _FORMS_FROM[tokens.signature[place]]:
        match = form.match(tokens.signature, place)
        if match is not None:
            if name == "month":
                return None
            try:
                clock = read_clock(tokens, early)
                return _assemble(tokens, match, name, clock, early.start(), match.end(), order)
            except (TimestampError, OverflowError):
                return Found(None, early.start(), match.end(), name, "impossible")
    return None


def _read_form(tokens: Tokens, match: re.Match[str], name: str, at: int, order: DayOrder | None) -> Found:
    """The date of a form, with the time behind it."""
    clock: Clock | None = None
    end = match.end()
    try:
        if name == "ctime":
            clock = _ctime_clock(tokens, match.start("clock"))
        else:
            late = AFTER.match(tokens.signature, end)
            if late is not None:
                clock, end = read_clock(tokens, late), late.end()
        return _assemble(tokens, match, name, clock, at, end, order)
    except (TimestampError, OverflowError):
        return Found(None, at, end, name, "impossible")


def _assemble(
    tokens: Tokens,
    match: re.Match[str],
    form: str,
    clock: Clock | None,
    start: int,
    end: int,
    order: DayOrder | None,
) -> Found:
    words = tokens.words
    text = words[match.start("y")]
    short = len(text) == 2
    year = full_year(int(text)) if short else int(text)
    day: int | None
    if form == "numbers":
        first, second = int(words[match.start("a")]), int(words[match.start("b")])
        pair = _ordered(tokens, first, second, year, match["x"], order)
        if pair is None:
            return Found(None, start, end, form, "order", short)
        month, day, year = pair
    else:
        month = _month_in(tokens, match)
        day = None if form == "month" else int(words[match.start("d")])
    if _BUDDHIST[0] <= year <= _BUDDHIST[1] and any("ก" <= word[:1] <= "ฮ" for word in words):
        year -= _SINCE_BUDDHA
    if year < 1000:
        raise TimestampError("no year of a web page")
    hour, minute, second_, offset = (
        clock if clock is not None and day is not None else (None, None, None, None)
    )
    value = Timestamp(
        year=year, month=month, day=day, hour=hour, minute=minute, second=second_, offset=offset
    )
    return Found(value, start, end, form, None, short)


def _month_in(tokens: Tokens, match: re.Match[str]) -> int:
    """The month of a match: with dots behind day and year "listopada" is the Croatian one, which is October."""
    at = match.start("m")
    word = tokens.words[at]
    if (
        word == "listopada"
        and tokens.signature[at - 1] == "." == tokens.signature[match.end() : match.end() + 1]
    ):
        return 10
    return number_of_month(word)


def number_of_month(word: str) -> int:
    """1 to 12 of a month's name or number."""
    return MONTH_OF[word] if word in MONTH_OF else int(word)


def full_year(short: int) -> int:
    """The year of two digits, by the POSIX pivot."""
    return short + (1900 if short >= 69 else 2000)


def _ordered(
    tokens: Tokens, first: int, second: int, year: int, separator: str, order: DayOrder | None
) -> tuple[int, int, int] | None:
    """Month, day and year of three numbers; ``None`` if several orders fit and nothing decides.

    Raises:
        TimestampError: if no order gives a real date.
    """
    if order == "YMD" and separator != ".":
        century = full_year(first) if first < 100 else first
        if is_day(century, second, year % 100):
            return second, year % 100, century
    day_first, month_first = is_day(year, second, first), is_day(year, first, second)
    if not day_first and not month_first:
        raise TimestampError("no order of the three numbers is a date")
    if day_first != month_first or first == second:
        return (second, first, year) if day_first else (first, second, year)
    if separator == ".":
        return (first, second, year) if order == "M.D.Y" else (second, first, year)
    weekday = next((WEEKDAY_OF[word] for word in tokens.words if word in WEEKDAY_OF), None)
    if weekday is not None:
        as_day_first = dt.date(year, second, first).weekday() == weekday
        if as_day_first != (dt.date(year, first, second).weekday() == weekday):
            return (second, first, year) if as_day_first else (first, second, year)
    if order in {"MDY", "M.D.Y"}:
        return first, second, year
    if order == "DMY" or not NOT_ENGLISH.isdisjoint(tokens.words):
        return second, first, year
    return None


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def read_clock(tokens: Tokens, match: re.Match[str]) -> Clock:
    """Hour, minute, second and offset of a matched time.

    Raises:
        TimestampError: if there is no such time.
    """
    words = tokens.words
    if match.re is AFTER.compiled and match["compact"]:
        digits = words[match.start("compact")]
        zulu = 0 if tokens.signature[match.end() - 1] == "Z" else None
        return int(digits[:2]), int(digits[2:4]), int(digits[4:]) if len(digits) == 6 else None, zulu
    hour = int(words[match.start("h")])
    minute = int(words[match.start("i")]) if match["i"] else 0
    second = int(words[match.start("s")]) if match["s"] else None
    half = "p" if match["p"] else "q" if match["q"] else None
    if half and hour <= 12:
        hour = hour % 12 + (12 if words[match.start(half)] in PM else 0)
    if hour > 23 or minute > 59 or (second or 0) > 59:
        raise TimestampError("no time of day")
    return hour, minute, second, _offset(tokens, match)


def _offset(tokens: Tokens, match: re.Match[str]) -> int | None:
    words = tokens.words
    if match["sign"]:
        at, behind = tokens.matches[match.start("sign")], tokens.matches[match.start("zh")]
        if at.end() < behind.start():
            return None  # "7:00 PM - 09:00 PM": until when
        digits = words[match.start("zh")]
        hours, minutes = int(digits[:2]), int(digits[2:] or "0")
        if match["zm"]:
            minutes = int(words[match.start("zm")])
        return _signed(match["sign"], hours, minutes)
    if match["zs"]:
        minutes = int(words[match.start("z1m")]) if match["z1m"] else 0
        return _signed(match["zs"], int(words[match.start("z1")]), minutes)
    return ZONES.get(words[match.start("zone")].rstrip(".")) if match["zone"] else None


def _signed(sign: str, hours: int, minutes: int) -> int | None:
    """An offset in minutes; ``None`` where no clock on earth has it."""
    total = hours * 60 + minutes
    if hours > 14 or minutes > 59:
        return None
    return -total if sign == "-" else total


def _ctime_clock(tokens: Tokens, at: int) -> Clock:
    hour, minute, second = (int(tokens.words[at + step]) for step in (0, 2, 4))
    zone = tokens.words[at + 5]
    if hour > 23 or minute > 59 or second > 59:
        raise TimestampError("no time of day")
    return hour, minute, second, ZONES.get(zone)
