"""When: the dates of the lines that are bylines, each with the rule that says how sure it is.

Facts.  Beside the headline stand the days of publication and of the last change, of comments and of related articles; flattening
glues two of them together.

Rules.  A date counts by its zone, by its wording and by how much of its line it fills (``interpret.article_dates`` chooses).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..expressions import Expression
from ..interpret.bylines.parts import Byline, BylineDate, read_byline
from ..interpret.dates.written import read_date
from ..records import RawDate
from .byline_zones import Zone
from .lines import Line
from .parted import BLANKS

_BARS = Expression(r"\s[|·•–—]\s")
_WHOLE = 0.95
"""Part of a line that a byline fills which is all of it."""
_CLOCK = Expression(r"\d:\d\d")


def dates_of(byline: Byline, zone: Zone, at: int, text: str, *, told: bool) -> Iterator[RawDate]:
    """The dates of a line; ``told`` where it opens with who or when, so that each stands for itself."""
    dates = _in_order(byline.dates, text)
    alone = {piece.strip() for piece in _BARS.split(text)}
    for date in dates:
        rule = _rule_of_date(date, zone, byline, apart=told or date.raw in alone)
        if rule is not None:
            yield RawDate(role=date.role, raw=date.raw, rule=rule, where=f"line {at + 1}")


def _in_order(dates: Sequence[BylineDate], text: str) -> Sequence[BylineDate]:
    """Two dates that flattening glued together are the day of publication and the day of the last change."""
    if len(dates) < 2 or any(date.role != "published" for date in dates[:2]):
        return dates
    one, two = dates[:2]
    if text[one.start + len(one.raw) : two.start].strip() not in {"|", ""}:
        return dates
    first, second = read_date(one.raw).value, read_date(two.raw).value
    if first is None or second is None or first.isoformat() == second.isoformat():
        return dates
    changed = 0 if first.isoformat() > second.isoformat() else 1
    return [date._replace(role="updated") if place == changed else date for place, date in enumerate(dates)]


def _rule_of_date(date: BylineDate, zone: Zone, byline: Byline, *, apart: bool) -> str | None:
    if zone in {"head", "before"}:
        if date.labelled:
            return "date-worded" if byline.coverage > 0.3 or apart else None
        return "date-line" if byline.coverage >= 0.6 or apart else None
    if zone == "tail":
        if date.labelled and byline.opens:
            return "date-tail-worded"
        return "date-tail" if byline.coverage >= 0.8 else None
    return "date-text" if date.labelled and byline.coverage >= 0.6 else None


def beside_headline(line: Line, number: int) -> Iterator[RawDate]:
    """The date that shares the headline's line, several blanks between them."""
    for piece in BLANKS.split(line.raw) if "  " in line.raw else ():
        byline = read_byline(piece)
        if len(byline.dates) == 1 and byline.coverage >= _WHOLE:
            date = byline.dates[0]
            yield RawDate(role=date.role, raw=date.raw, rule="date-line", where=f"line {number + 1}")


def without_listed(dates: list[RawDate]) -> list[RawDate]:
    """The dates without days of related articles between headline and text, where the article's own has a time of day."""
    timed = [date.rule == "date-line" and _CLOCK.search(date.raw) is not None for date in dates]
    if True not in timed:
        return dates
    return [date for date, kept in zip(dates, timed, strict=True) if kept or date.rule != "date-line"]
