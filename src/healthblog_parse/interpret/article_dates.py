"""The article's dates chosen among candidates (first slice)."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..records import DateRole, RawDate
from .dates import DateContext, DateReading, read_date

_ABSENT = DateReading(status="absent")


@frozen(kw_only=True)
class ChosenDate:
    """One date of the article."""

    raw: str | None = None
    """The displayed string, else the machine-readable one."""
    reading: DateReading = _ABSENT
    source: RawDate | None = None
    """The candidate that won."""


def choose_dates(candidates: Sequence[RawDate], context: DateContext) -> dict[DateRole, ChosenDate]:
    """The date of each role that has candidates; what the reader sees wins over metadata."""
    chosen: dict[DateRole, ChosenDate] = {}
    for candidate in candidates:
        raw = candidate.raw or candidate.machine
        if candidate.role not in chosen and raw:
            chosen[candidate.role] = ChosenDate(raw=raw, reading=read_date(raw, context), source=candidate)
    return chosen
