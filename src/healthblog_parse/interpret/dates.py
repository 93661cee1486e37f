"""Date strings to timestamps (first slice: ISO 8601 only; the real reader replaces the body)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from ..errors import TimestampError
from ..models import Timestamp

DayOrder = Literal["DMY", "MDY", "YMD"]
DateStatus = Literal["read", "absent", "unparsable", "ambiguous", "relative"]


@frozen(kw_only=True)
class DateReading:
    """What a date string says."""

    value: Timestamp | None = None
    """The date; ``None`` unless ``status`` is ``read``."""
    status: DateStatus
    """``relative`` is a relative date without the moment that it is relative to."""


@frozen(kw_only=True)
class DateContext:
    """What a page tells about how its dates are written."""

    order: DayOrder | None = None
    """Order of numeric dates that the page's own dates settle; ``None`` if they do not."""
    language: str | None = None
    """BCP 47 tag of the page."""
    retrieved: dt.datetime | None = None
    """The moment that relative dates count back from."""


def settle_order(raws: Iterable[str], *, language: str | None) -> DayOrder | None:
    """Day/month order of a page: decided by its own dates, then by its language, else ``None``."""
    del raws, language
    return None


def read_date(raw: str | None, context: DateContext) -> DateReading:
    """Read one date string, displayed or from an attribute."""
    if raw is None or not raw.strip():
        return DateReading(status="absent")
    try:
        return DateReading(value=Timestamp.from_iso(raw), status="read")
    except TimestampError:
        return DateReading(status="unparsable")
