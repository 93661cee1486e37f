"""Which of two numbers is the day: the order of the dates of a page.

Rules, in order: the moments that comments' addresses state decide; then the page's own dates (a field
above 12, or the only order in which three or more dates stand sorted); then words beside them that English pages do not use ("um"); then its language, where the language has one
order.  Plain ``en`` has two and decides nothing; then the article's publication, which stands before its comments.
Between dots the day is in front, but where a date of the page can be read no other way than with the month there.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from ...expressions import Expression
from ...timestamp import Timestamp
from .grammar import NOT_ENGLISH, DayOrder, full_year

_MONTHS, _CENTURY = 12, 100
_LONGEST = 200
"""Characters of a date that are looked at."""
_DAY_FIRST = frozenset(
    "de fr es it pt nl da sv nb nn no fi pl cs sk ru uk bg sr hr bs mk sl tr el ro ca gl id vi he ar et lv is".split()
)
_BY_REGION: dict[str, DayOrder] = {
    "en-us": "MDY", "en-ph": "MDY", "en-gb": "DMY", "en-au": "DMY", "en-nz": "DMY", "en-ie": "DMY",
    "en-in": "DMY", "en-za": "DMY",
    "es-us": "MDY", "es-pr": "MDY", "es-pa": "MDY",
}  # fmt: skip
"""Regions that decide: English has both orders, Spanish follows the United States in three places (CLDR)."""

_THREE = Expression(r"(?<![0-9./-])([0-9]{1,2})([/-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9/-])")
_DOTTED_MONTH_FIRST = Expression(
    r"(?<![0-9./-])(?:0?[1-9]|1[0-2])\.(?:1[3-9]|2[0-9]|3[01])\.(?:[0-9]{4}|[0-9]{2})(?![0-9/-])"
)
_DOTTED_DAY_FIRST = Expression(
    r"(?<![0-9./-])(?:1[3-9]|2[0-9]|3[01])\.(?:0?[1-9]|1[0-2])\.(?:[0-9]{4}|[0-9]{2})(?![0-9/-])"
)
"""Dates that are none the other way round."""


def settle_order(raws: Iterable[str], *, language: str | None) -> DayOrder | None:
    """Day/month order of a page: decided by its own dates, then by its language, else ``None``.

    Args:
        raws: The page's displayed dates, in page order.
        language: BCP 47 tag of the page.

    Returns:
        The order, or ``None`` where the page's dates contradict each other or nothing decides.
    """
    raws = list(raws)
    text = "\n".join(raws)
    if _DOTTED_MONTH_FIRST.search(text) is not None and _DOTTED_DAY_FIRST.search(text) is None:
        return "M.D.Y"
    written = list(_three_numbers(raws))
    numbers = [found for found, _ in written]
    european = any(not NOT_ENGLISH.isdisjoint(raw[:_LONGEST].lower().split()) for _, raw in written)
    day_first = any(first > 12 >= second for first, second, _ in numbers)
    month_first = any(second > 12 >= first for first, second, _ in numbers)
    if day_first and month_first:
        return None
    if day_first or month_first:
        return "DMY" if day_first else "MDY"
    return _order_of_sequence(numbers) or ("DMY" if european else _order_of_language(language))


def order_since(raws: Iterable[str], published: Timestamp) -> DayOrder | None:
    """The only order in which no comment stands before the article's publication; ``None`` where both do, or neither.

    Args:
        raws: The comments' displayed dates.
        published: When the article was published.
    """
    if published.month is None or published.day is None:
        return None
    start = (published.year, published.month, published.day)
    numbers = [
        (first, second, full_year(year) if year < _CENTURY else year)
        for (first, second, year), _ in _three_numbers(raws)
    ]
    day_first = all(second <= _MONTHS and (year, second, first) >= start for first, second, year in numbers)
    month_first = all(first <= _MONTHS and (year, first, second) >= start for first, second, year in numbers)
    if not numbers or day_first == month_first:
        return None
    return "DMY" if day_first else "MDY"


def order_of_days(shown: Iterable[tuple[str, dt.date]]) -> DayOrder | None:
    """The only order in which dates are of the days that they are known to be of, or beside them as in another zone.

    Args:
        shown: Displayed dates with their days in universal time.
    """
    found: set[DayOrder] = set()
    for raw, day in shown:
        for (first, second, year), _ in _three_numbers((raw,)):
            full = full_year(year) if year < _CENTURY else year
            near = [day + dt.timedelta(days=days) for days in (-1, 0, 1)]
            fit = {(one.year, one.month, one.day) for one in near}
            if first != second and ((full, second, first) in fit) != ((full, first, second) in fit):
                found.add("DMY" if (full, second, first) in fit else "MDY")
    return found.pop() if len(found) == 1 else None


def _three_numbers(raws: Iterable[str]) -> Iterator[tuple[tuple[int, int, int], str]]:
    """The three numbers of each date that has them, with the date."""
    for raw in raws:
        if "/" in raw or "-" in raw:
            match = _THREE.search(raw, 0, _LONGEST)
            if match is not None:
                yield (int(match[1]), int(match[3]), int(match[4])), raw


def _order_of_sequence(numbers: list[tuple[int, int, int]]) -> DayOrder | None:
    """The only order in which three or more different dates stand sorted, oldest or newest first."""
    if len(set(numbers)) < 3:
        return None
    as_day_first = _sorted([(year, second, first) for first, second, year in numbers])
    as_month_first = _sorted([(year, first, second) for first, second, year in numbers])
    if as_day_first == as_month_first:
        return None
    return "DMY" if as_day_first else "MDY"


def _sorted(dates: list[tuple[int, int, int]]) -> bool:
    ordered = sorted(dates)
    return dates == ordered or dates == ordered[::-1]


def _order_of_language(language: str | None) -> DayOrder | None:
    if not language:
        return None
    tag = language.lower().replace("_", "-")
    known = _BY_REGION.get(tag)
    if known is not None:
        return known
    return "DMY" if tag.partition("-")[0] in _DAY_FIRST else None
