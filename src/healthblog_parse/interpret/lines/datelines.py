"""The place and the day that news begin with: "BERLIN, 3 May 2020 -", "PARIS (AP), March 4, 2019 —", "3. Mai 2020. Text".

Facts: the place stands in capitals, perhaps with the agency or the state behind it; a dash, a colon, a bracket or
a slash follows the day.  Columns and critics' sites print the day alone, with a full stop or a dash behind it.

Known failures: a place in small letters; a day without a year.
"""

from __future__ import annotations

from ...expressions import Expression
from ..dates.spans import find_dates

_PLACE = Expression(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{2,}+[ ,/]*+){1,4}(?:[A-Z][a-zé]++[., ]*+){0,3}[\s(,–—/-]*")
_AFTER_PLACE = Expression(r"(?<!\s)\s*+(?:\)|–|—|-|/|:|\([A-Z][\w. ]{1,20}\))")
_AFTER_DAY = Expression(r"\s?[.:]\s[A-ZÀ-Þ\"“„«]|\s[–—-]\s")
_LONGEST = 110
"""Characters of a paragraph among which its dateline stands."""


def read_dateline(text: str) -> str | None:
    """The day behind the place that a paragraph begins with, as displayed; ``None`` without one.

    Args:
        text: The paragraph, white space collapsed.
    """
    text = text[:_LONGEST]
    place = _PLACE.match(text)
    date = next(iter(find_dates(text)), None) if place is not None else None
    if place is None or date is None or date.start > place.end() + 3:
        return None
    return text[date.start : date.end] if _AFTER_PLACE.match(text[date.end :]) else None


def read_opening_day(text: str) -> str | None:
    """The day that a paragraph begins with, a sign behind it: "31. Oktober 2023. Text"; ``None`` without one.

    Args:
        text: The paragraph, white space collapsed.
    """
    text = text[:_LONGEST]
    date = next(iter(find_dates(text)), None) if text[:3].strip() else None
    if date is None or date.start or date.reading.value is None or date.reading.value.day is None:
        return None
    return text[: date.end] if _AFTER_DAY.match(text[date.end :]) else None
