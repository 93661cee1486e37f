"""A date that knows its own precision.

A page says "2009", "August 2009" or "24 August 2009, 1:05 pm": what it does not say is no field of the date, so that no
reader takes the first of January for a day that somebody wrote.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from typing import Literal

from attrs import frozen

from .errors import TimestampError
from .expressions import Expression

Precision = Literal["year", "month", "day", "minute", "second"]
_ISO = Expression(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?"
    r"(?:(Z)|([+-])(\d\d):?(\d\d))?)?)?)?",
    re.ASCII | re.IGNORECASE,
)


def _gap(fields: dict[str, int | None]) -> str:
    """Which field is given without the coarser one, the coarsest first; else an hour stands without its minute."""
    names = list(fields)
    for coarser, finer in pairwise(names):
        if fields[finer] is not None and fields[coarser] is None:
            return f"{finer} without {coarser}"
    return "hour without minute"


@frozen(kw_only=True, order=False, repr=False)
class Timestamp:
    """A date that knows its own precision: what the page does not say is ``None``, never a default.

    Raises:
        TimestampError: if the fields leave a gap (a day without a month) or name no real date.
    """

    year: int
    """Year of the Gregorian calendar, 1 to 9999."""
    month: int | None = None
    """1 to 12; ``None`` where the page gives the year only."""
    day: int | None = None
    """1 to 31; ``None`` where the page gives year and month only."""
    hour: int | None = None
    """0 to 23; ``None`` where the page gives no time: that is no midnight."""
    minute: int | None = None
    """0 to 59; ``None`` exactly where ``hour`` is."""
    second: int | None = None
    """0 to 59; ``None`` where the time is given to the minute."""
    offset: int | None = None
    """Minutes east of UTC; ``None`` where the page states no offset."""

    def __attrs_post_init__(self) -> None:
        month, day, hour, minute, second, offset = (
            self.month, self.day, self.hour, self.minute, self.second, self.offset,
        )  # fmt: skip
        if (
            (day is not None and month is None)
            or (hour is not None and day is None)
            or (hour is None) != (minute is None)
            or (second is not None and minute is None)
        ):
            given = {"month": month, "day": day, "hour": hour, "minute": minute, "second": second}
            raise TimestampError(_gap(given))
        if offset is not None and (hour is None or not -1440 < offset < 1440):
            raise TimestampError("offset without hour" if hour is None else f"impossible offset: {offset}")
        try:
            dt.datetime(  # noqa: DTZ001 - only checks the ranges
                self.year,
                1 if month is None else month,
                1 if day is None else day,
                hour or 0,
                minute or 0,
                second or 0,
            )
        except (ValueError, OverflowError) as error:
            raise TimestampError(str(error)) from None

    @classmethod
    def from_iso(cls, text: str) -> Timestamp:
        """Read an ISO 8601 date as this library writes it.

        Args:
            text: ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``, then ``THH:MM[:SS]`` and ``Z`` or ``±HH:MM``.

        Returns:
            The timestamp, with exactly the fields that the text has (fractions of a second are dropped).

        Raises:
            TimestampError: if the text has another form or names no real date.
        """
        match = _ISO.fullmatch(text.strip()) if isinstance(text, str) else None
        if match is None:
            shown = text[:40] if isinstance(text, str) else text
            raise TimestampError(f"not an ISO 8601 date: {shown!r}")
        *fields, zulu, sign, hours, minutes = match.groups()
        offset = None
        if zulu:
            offset = 0
        elif sign:
            offset = (int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1)
        year, month, day, hour, minute, second = (None if field is None else int(field) for field in fields)
        return cls(
            year=year or 0, month=month, day=day, hour=hour, minute=minute, second=second, offset=offset
        )

    @classmethod
    def from_datetime(cls, moment: dt.datetime) -> Timestamp:
        """The timestamp of a ``datetime``, to the second, with its offset where it is aware."""
        offset = moment.utcoffset()
        return cls(
            year=moment.year,
            month=moment.month,
            day=moment.day,
            hour=moment.hour,
            minute=moment.minute,
            second=moment.second,
            offset=None if offset is None else int(offset.total_seconds() / 60),
        )

    @property
    def precision(self) -> Precision:
        """The finest field that the page gives."""
        if self.second is not None:
            return "second"
        if self.minute is not None:
            return "minute"
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    def isoformat(self) -> str:
        """ISO 8601, exactly as precise as the timestamp: ``2009``, ``2009-08-24``, ``2009-08-24T13:05``."""
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        if self.hour is not None:
            text += f"T{self.hour:02d}:{self.minute:02d}"
        if self.second is not None:
            text += f":{self.second:02d}"
        if self.offset is not None:
            hours, minutes = divmod(abs(self.offset), 60)
            text += f"{'-' if self.offset < 0 else '+'}{hours:02d}:{minutes:02d}"
        return text

    __str__ = isoformat

    def __repr__(self) -> str:
        return f"{type(self).__name__}.from_iso({self.isoformat()!r})"

    def date(self) -> dt.date | None:
        """The calendar day, or ``None`` where the page gives only a month or a year."""
        if self.month is None or self.day is None:
            return None
        return dt.date(self.year, self.month, self.day)

    def datetime(self) -> dt.datetime | None:
        """The moment, aware where an offset is known; ``None`` where the page gives no time."""
        day = self.date()
        if day is None or self.hour is None or self.minute is None:
            return None
        zone = None if self.offset is None else dt.timezone(dt.timedelta(minutes=self.offset))
        return dt.datetime.combine(day, dt.time(self.hour, self.minute, self.second or 0), zone)
