"""Lines that hold a date and little else: what comment systems print above or below a comment.

Facts: the date stands alone, beside a name ("Ken Jan 24, 2026 At 8:26 am"), beside interface ("8 May 2020
Reply"), or glued to its neighbours ("AnnaMay 3, 2011 at 4:05 PM"); relative ones may be as short as "8d".

Rules, in order: a short line without a digit and without a word of relative dates is none; glued words are
parted where that gives an earlier date; a date with a label of membership before it is none; a short relative
date, and one whose month is a word in other languages, count where they are the whole line or its last piece.

Known failures: dates without a year and without a time ("Jan 3").
"""

from __future__ import annotations

import re

from attrs import frozen

from ..expressions import Expression
from ..interpret.dates.relative import may_be_relative
from ..interpret.dates.spans import FoundDate, find_dates
from ..interpret.dates.written import read_date
from .furniture import is_furniture

LONGEST = 170
"""Characters of a line that can head a comment."""
_LONGEST_GLUED = 90
_LONGEST_WORDED = 60
_LONGEST_REST = 60
_EDGE = ' \t-–—|·•∙,;:/()[]@#*>»«“”"…'
_EDGE_BEFORE = " \t-–—|·•∙,;/([@»«"
_GLUE = Expression(
    r"[A-ZÄÖÜ\d](?:(?<=[^\W\d_]\d)|(?<=[^\W_A-ZÄÖÜ][A-ZÄÖÜ])|(?<=[!?.)][A-ZÄÖÜ])|"
    r"(?<=[A-Z][A-Z])(?=[a-z]{2,8}\.? \d)|(?<=[AP]M[A-Z])(?=[a-z]))"
)
"""A capital or a digit that something is glued to, that first: what begins with a set of signs is found soon."""
_THIN = "\u2009"
_DIGIT = Expression(r"\d")
_SHORT = Expression(
    r"(?:^|[\s·•∙|,;–—()-])(?P<date>\d{1,4}\s?(?:d|h|w|mo|y|yrs?|hrs?|wks?|mins?|m|s|j|sem|min|Std|Tg|Mon|J)\.?)"
    r"(?P<rest>[\s·•∙|,;–—()-]+(?:edited|bearbeitet|modifié))?\W*$"
)
_GLUED_SHORT = Expression(r"(?<=[^\s\d_-])(?P<date>\d{1,3}(?:d|h|w|mo|y|yr|min))$")
_LAST_PIECE = Expression(r"\s?[·•∙|–—]\s?([^·•∙|–—]{3,20})$")
_UNDATED = frozenset(("relative", "ambiguous"))
"""What a day and a month, or a count of days, are without more."""
_CLOCK = Expression(r"[\s@•,|-]{0,5}\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?!\d)", re.I)
_LABELS = 2
_LONE_CLOCK = Expression(
    r"(?:@|at|um|à|om|,|\||-|•)?\s?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?", re.I
)
_BEFORE = Expression(
    r"(?:(?:\s|^|[(\[])(?:on|at|am|um|vom|den|le|el|il|em|op|à|(?-i:a)|a las|alle|posted|added|veröffentlicht|publié|"
    r"date|der|die|the|发布于|发表于|发表於|發表於|作成日|投稿日|작성일|about|etwa|(?-i:ca)|over|almost|circa|zirka|geschrieben|erstellt|commented|said|écrit|schreef))\W*$",
    re.I,
)
_AFTER = Expression(r"^\W*(?:uhr|h|at|um|utc|gmt|est|edt|pst|pdt|cet|cest|hrs?)\b\W*", re.I)
_PERMALINK = Expression(r"\(?\s?(?:#|n°|№)\s?\d{1,12}\s?\)?|^\d{1,5}$|\|\s?(?:next|prev|parent)\b.{0,12}")
_MEMBER = Expression(
    r"(?:join(?:ed)?(?: date)?|member since|mitglied seit|dabei seit|registriert(?: seit)?|registered|inscription|"
    r"inscrit(?:e)?(?: le)?|membre depuis|miembro desde|membro dal|lid sinds|last (?:seen|online)|born|since|seit)\W*",
    re.I,
)
_TIME = Expression(r"\d\s?[:h]\s?\d\d|\d\.\d\d\s?uhr|\d\s?[ap]m\b", re.I)

Shape = tuple[bool, bool] | None
"""Whether a date has a time, and whether it has a word; ``None`` for relative dates, which go with all."""


@frozen(kw_only=True)
class Anchor:
    """A line that holds a date and little else."""

    line: int
    """Number of the line."""
    before: str
    """What stands before the date, without "on" and the like."""
    date: str
    """As displayed."""
    after: str
    """What stands behind it, without permalinks."""
    shape: Shape
    last: int
    """Number of the line in which the date ends: the time may stand on the next one."""


def read_anchor(number: int, text: str, above: str, below: str = "") -> Anchor | None:
    """The date of a line and what stands around it.

    Args:
        number: Number of the line.
        text: The line.
        above: The line before it; a label of membership there makes the date somebody's joining.
        below: The line behind it; a time alone there belongs to the date.

    Returns:
        ``None`` where the line holds no date, or more than a date and a few words.
    """
    if len(text) > LONGEST or not _may_hold_date(text):
        return None
    text, found = _dates_in(text)
    if not found:
        return _told_by_place(number, text)
    if len(found) > 2 or not _is_day(found[0]):
        return None
    first, last = found[0], found[-1]
    raw = text[first.start : first.end]
    before = text[: first.start].replace(_THIN, "").strip()
    after = text[first.end :] if len(found) == 1 or last.start - first.end > 12 else text[last.end :]
    after = _without_clock(after)
    if after and len(after) > _LONGEST_REST and not is_furniture(after):
        return None
    if _MEMBER.fullmatch(before or above):
        return None
    for _ in range(_LABELS):  # "Posted at"
        before = before.rstrip(_EDGE_BEFORE)
        if before[-2:] == " a" and raw[0].isalpha():
            break  # "Vicki A", in small letters: the preposition stands before numbers
        before = _BEFORE.sub("", before).rstrip(_EDGE_BEFORE)
    shape, end = _shape(first, raw), number
    if (
        shape is not None
        and not shape[0]
        and not after
        and (clock := _LONE_CLOCK.fullmatch(below)) is not None
    ):
        raw, shape, end = f"{raw} {clock[0]}", (True, shape[1]), number + 1
    date = raw.replace(_THIN, "")
    return Anchor(line=number, before=before, date=date, after=after, shape=shape, last=end)


def _may_hold_date(text: str) -> bool:
    if _DIGIT.search(text) is not None:
        return True
    return len(text) <= _LONGEST_WORDED and may_be_relative(text)


def _dates_in(text: str) -> tuple[str, tuple[FoundDate, ...]]:
    """The line and the dates in it; what is glued to a date is parted from it."""
    found = find_dates(text)
    if len(text) > _LONGEST_GLUED or (found and found[0].start == 0):
        return text, found
    apart = _GLUE.sub(_apart, text)
    if apart == text:
        return text, found
    again = find_dates(apart)
    if again and (not found or again[0].end - again[0].start > found[0].end - found[0].start):
        return apart, again
    return text, found


def _apart(match: re.Match[str]) -> str:
    return _THIN + match[0]


def _told_by_place(number: int, text: str) -> Anchor | None:
    """A date that only its place tells: the whole line, or its last piece."""
    match = _SHORT.search(text)
    if match is None:
        match = _GLUED_SHORT.search(text)
    before, date = ("", text) if match is None else (text[: match.start()], match["date"])
    if match is None and len(text) <= _LONGEST_GLUED and (piece := _LAST_PIECE.search(text)) is not None:
        before, date = text[: piece.start()], piece[1]
    if len(date) > _LONGEST_WORDED or not any(map(str.isalpha, date)):
        return None
    reading = read_date(date)
    shape: Shape = None
    if reading.value is not None and reading.value.day is not None:
        shape = (
            reading.value.hour is not None,
            True,
        )  # "13 cze 2019": a month's name that is a word elsewhere
    elif reading.status not in _UNDATED:
        return None
    return Anchor(line=number, before=before.strip(_EDGE), date=date, after="", shape=shape, last=number)


def _without_clock(after: str) -> str:
    """What stands behind a date, without a time, a zone and permalinks."""
    clock = _CLOCK.match(after)
    after = after[clock.end() :] if clock is not None else after
    return _PERMALINK.sub("", _AFTER.sub("", after)).replace(_THIN, " ").strip(_EDGE)


def _is_day(found: FoundDate) -> bool:
    value = found.reading.value
    return value.day is not None if value is not None else found.reading.status != "unparsable"


def _shape(found: FoundDate, raw: str) -> Shape:
    if found.reading.status == "relative":
        return None
    value = found.reading.value
    timed = value.hour is not None if value is not None else _TIME.search(raw) is not None
    return timed, any(map(str.isalpha, raw.replace("h", "")))
