"""The article's dates chosen among candidates, with reasons.

Facts.  Pages show a date and state one or more in metadata.  Mostly they agree, and metadata have the time of
day.  Where they disagree the reader's date counts: metadata carry the day of a migration, of a copy, of a
plugin's default.  Metadata in UTC show the next day for what was posted in an American evening: that is no
disagreement.  A change may be dated before the publication (posts are scheduled).  A line in the text ("this
post was last updated July 2021") is older than the metadata's last change.

Rules, for each role.
1. The strongest candidate that can be read wins: the order of rules is ``STRENGTH``.
2. Where its day agrees with a more precise candidate (its own machine-readable form first) the precise one
   gives the value; the displayed string stays as ``raw``.  A midnight to the second is a day whose time was
   lost on the way: a candidate with a time makes it precise.
3. An ambiguous numeric date is read in the order in which it is the day that another candidate states.
   One with dots has the month in front only where the page's address says so.
4. A date behind the text that no metadata repeat (a teaser's) yields to one at the head that they do.
   Of metadata that disagree the one whose day is shown behind the text is right.
5. Where nothing can be read the strongest candidate's raw string is kept with its status.

Known failures: a theme that shows the day of change without a wording: it is read as the publication's, as a
reader would.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..expressions import Expression
from ..records import DateRole, RawDate
from ..timestamp import Timestamp
from .dates.written import DateContext, DateReading, DayOrder, read_date

_ABSENT = DateReading(status="absent")

STRENGTH = {
    "date-worded": 0,
    "date-tail-worded": 1,
    "date-marked": 2,
    "date-line": 3,
    "date-header": 4,
    "date-place": 4,
    # metadata: 5, see _METADATA
    "date-tail": 6,
    "date-text": 7,
    "script-state": 7,
    "url-path": 8,
}
"""Rules of candidates, strongest first; every other rule is metadata's."""
_METADATA = 5
_UNWORDED = frozenset(("date-marked", "date-line", "date-header"))
"""Rules of dates at the head that no wording announces."""
_ORDERS: tuple[DayOrder, ...] = ("MDY", "DMY")
_DOTTED = Expression(r"(\d\d)\.(\d\d)\.((?:\d\d)?\d\d)")
_LAST_MONTH = 12
_WEST, _EAST = 12, 22
"""Hours UTC: before the first an American reader still has the day before, from the second on a European
reader has the day after."""


class ChosenDate(NamedTuple):
    """One date of the article."""

    raw: str | None = None
    """The displayed string, else the machine-readable one."""
    reading: DateReading = _ABSENT
    source: RawDate | None = None
    """The candidate that won."""


class ArticleDates(NamedTuple):
    """The dates of the article; what the page does not give is absent."""

    published: ChosenDate = ChosenDate()
    updated: ChosenDate = ChosenDate()
    reviewed: ChosenDate = ChosenDate()

    def by_role(self) -> tuple[tuple[DateRole, ChosenDate], ...]:
        """Each with its role."""
        return ("published", self.published), ("updated", self.updated), ("reviewed", self.reviewed)


class _Read(NamedTuple):
    """A candidate and what its strings say."""

    source: RawDate
    shown: DateReading
    """What the displayed string says."""
    machine: DateReading
    """What the machine-readable form says."""
    rank: int
    """How strong its rule is: the least is the strongest."""

    @property
    def value(self) -> Timestamp | None:
        """The displayed date, made precise, or told which number is the day, by its own machine-readable form; else that form."""
        if self.shown.value is None:
            return self.machine.value
        if self.machine.value is not None and _makes_precise(self.shown.value, self.machine.value):
            return self.machine.value
        if self.machine.value is not None and _is_turned(self.shown.value, self.machine.value):
            return self.machine.value
        return self.shown.value


def choose_dates(candidates: Sequence[RawDate], context: DateContext) -> ArticleDates:
    """The date of each role.

    Args:
        candidates: Displayed and stated dates in page order.
        context: What the page tells about its dates.

    Returns:
        For each role the value, its raw string and the candidate that won.
    """
    roles = _read_all(candidates, context)
    order = _order_of_pairs(roles) if context.order is None else None
    if order is not None:
        roles = _read_all(candidates, context._replace(order=order))
    return ArticleDates(**{role: _choose(reads) for role, reads in roles.items() if reads})


def _read_all(candidates: Sequence[RawDate], context: DateContext) -> dict[DateRole, list[_Read]]:
    """The candidates of each role, strongest first, with what they say."""
    roles: dict[DateRole, list[_Read]] = {}
    filed = next((candidate.machine for candidate in candidates if candidate.rule == "url-path"), None)
    for candidate in candidates:
        if candidate.raw or candidate.machine:
            shown, machine = read_date(candidate.raw, context), read_date(candidate.machine, context)
            if filed is not None and candidate.raw is not None:
                shown = _month_first(candidate.raw, filed) or shown
            rank = STRENGTH.get(candidate.rule, _METADATA)
            roles.setdefault(candidate.role, []).append(_Read(candidate, shown, machine, rank))
    for reads in roles.values():
        reads.sort(key=lambda read: read.rank)
    published = roles.get("published", [])
    if len(published) > 1 and published[0].source.rule == "date-tail-worded":
        roles["published"] = _without_strangers(published, roles)
    elif len(published) > 1 and published[0].source.rule in _UNWORDED:
        roles["published"] = _first_said(published, roles.get("updated", []))
    elif len(published) > 2 and published[0].rank == _METADATA:
        roles["published"] = _shown_of_several(published)
    return roles


def _shown_of_several(reads: list[_Read]) -> list[_Read]:
    """The candidates with a displayed day in front that metadata state, where the first of them states another: a recipe's
    plugin dates the recipe, not the post."""
    stated = [read.value for read in reads if read.rank == _METADATA and read.value is not None]
    for shown in reads:
        day = shown.value if shown.source.rule == "date-tail" else None
        if (
            day is not None
            and stated
            and not agree(day, stated[0])
            and any(agree(day, other) for other in stated[1:])
        ):
            return [shown, *(read for read in reads if read is not shown)]
    return reads


def _month_first(raw: str, filed: str) -> DateReading | None:
    """A date with dots ("06.05.13"), the month in front, where the page's address says that this is its month.

    Args:
        raw: The displayed date; elsewhere dots stand between day and month.
        filed: The year and the month of the address, and the day where it has one.
    """
    match = _DOTTED.fullmatch(raw)
    if match is None or match[1] == match[2] or int(match[2]) > _LAST_MONTH:
        return None
    year, month, day = match[3].rjust(4, "0"), match[1], match[2]
    if f"{filed[:2]}{year[2:]}-{month}" != filed[:7] or (len(filed) > 7 and filed[8:] != day):
        return None
    return read_date(f"{filed[:4]}-{month}-{day}")


def _first_said(reads: list[_Read], updated: list[_Read]) -> list[_Read]:
    """The candidates with the date that the page says to be the first in front, where the one at the head is the update's."""
    head, changed = reads[0].value, next((read.value for read in updated if read.rank != _METADATA), None)
    if head is None or changed is None or not agree(head, changed):
        return reads
    said = [
        read
        for read in reads
        if read.source.rule == "date-text" and read.value and not agree(head, read.value)
    ]
    return [*said, *(read for read in reads if read not in said)]


def _without_strangers(reads: list[_Read], roles: dict[DateRole, list[_Read]]) -> list[_Read]:
    """The candidates without worded dates behind the text that metadata do not know, if they know another that is shown."""
    stated = [
        read.value
        for others in roles.values()
        for read in others
        if read.rank == _METADATA and read.value is not None
    ]

    def known(read: _Read) -> bool:
        value = read.value
        return value is not None and any(agree(value, other) for other in stated)

    if any(
        (read.rank < _METADATA or read.source.rule == "date-tail")
        and read.source.rule != "date-tail-worded"
        and known(read)
        for read in reads
    ):
        return [read for read in reads if read.source.rule != "date-tail-worded" or known(read)]
    return reads


def _order_of_pairs(roles: dict[DateRole, list[_Read]]) -> DayOrder | None:
    """The order of numeric dates in which one of them is the day that another states clearly."""
    for reads in roles.values():
        clear = next((read.value for read in reads if read.value is not None), None)
        if clear is None:
            continue
        for raw in _ambiguous(reads):
            for order in _ORDERS:
                value = read_date(raw, DateContext(order=order)).value
                if value is not None and agree(clear, value):
                    return order
    return None


def _ambiguous(reads: Sequence[_Read]) -> Iterator[str | None]:
    """The strings that are dates in more than one order, displayed or for machines."""
    for read in reads:
        if read.shown.status == "ambiguous":
            yield read.source.raw
        if read.machine.status == "ambiguous":
            yield read.source.machine


def _value(read: _Read) -> Timestamp:
    value = read.value
    assert value is not None
    return value


def _choose(reads: Sequence[_Read]) -> ChosenDate:
    best = next((read for read in reads if read.value is not None), None)
    if best is None:
        first = reads[0]
        return ChosenDate(
            raw=first.source.raw or first.source.machine,
            reading=first.shown if first.shown.status != "absent" else first.machine,
            source=first.source,
        )
    value = _value(best)
    for other in reads:
        if other is not best and other.value is not None and _makes_precise(value, other.value):
            value = other.value
            break
    return ChosenDate(
        raw=best.source.raw or best.source.machine,
        reading=DateReading(value=value, status="read"),
        source=best.source,
    )


def _makes_precise(shown: Timestamp, other: Timestamp) -> bool:
    """Whether the other date says the same and more."""
    if _is_midnight(shown) and not _is_midnight(other):
        shown = Timestamp(year=shown.year, month=shown.month, day=shown.day)
    return agree(shown, other) and _fields(other) > _fields(shown)


def _is_turned(shown: Timestamp, other: Timestamp) -> bool:
    """Whether the element's own machine-readable form has the displayed day for the month: "02/07/2014" on a page that is read
    day first."""
    return (shown.year, shown.month, shown.day) == (other.year, other.day, other.month)


def _is_midnight(stamp: Timestamp) -> bool:
    return stamp.hour == stamp.minute == stamp.second == 0


def _fields(stamp: Timestamp) -> int:
    fields = (stamp.month, stamp.day, stamp.hour, stamp.second, stamp.offset)
    return len(fields) - fields.count(None)


def agree(shown: Timestamp, other: Timestamp) -> bool:
    """Whether two readings can be one day: equal as far as both go, or UTC seen from another zone."""
    mine, theirs = (shown.year, shown.month, shown.day), (other.year, other.month, other.day)
    if mine == theirs or all(a is None or b is None or a == b for a, b in zip(mine, theirs, strict=True)):
        return True
    one, two = shown.date(), other.date()
    if one is None or two is None or other.offset != 0 or other.hour is None or shown.offset == 0:
        return False
    if two - one == dt.timedelta(days=1):
        return other.hour < _WEST
    return one - two == dt.timedelta(days=1) and other.hour >= _EAST
