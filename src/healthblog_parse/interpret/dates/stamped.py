"""The moment that the address of a comment states.

Facts.  Blogger links each comment's date to the comment: ``...?showComment=1174314420000#c123``, with the milliseconds
since 1970.  How dates are shown is the blog's choice, and many show the time alone ("10:27 AM") below a heading that
templates leave out, or numbers whose order nothing on the page tells.

Rules.  What the page shows goes first; the address is asked where that cannot be read.

* A time alone is of the clock that the blog goes by: the address tells the day, and the difference of both clocks, whole
  quarters of an hour, the zone.
* Of everything else the moment of the address is the date, in universal time.

Known failures: a blog beyond the zones of -10 (Hawaii) to +13:45 hours, whose day is one off.

Source: Blogger's widget markup (Blog1, includable comment permalink).
"""

from __future__ import annotations

import datetime as dt

from ...expressions import Expression
from ...timestamp import Timestamp

_STAMP = Expression(r"[?&]showComment=(1[0-9]{9})[0-9]{3}(?![0-9])")
_TIME = Expression(
    r"(?:[A-Za-zàÀ]{1,6} )?(?P<half>上午|午前|오전|πμ|π\.μ\.|下午|午後|오후|μμ|μ\.μ\.)? ?(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-5][0-9])"
    r"(?:[:.][0-5][0-9])?(?: ?(?P<latin>[AaPp])\.? ?[Mm]\.?| ?(?P<greek>πμ|π\.μ\.|μμ|μ\.μ\.)| Uhr|h)?[,.]?"
)
_AFTERNOON = frozenset(("下午", "午後", "오후", "μμ", "μ.μ.", "p"))
_DAY, _EAST, _QUARTER = 24 * 60, 13 * 60 + 45, 15
"""Minutes of a day, of the easternmost zone that is not Hawaii's clock, too, and of the smallest step between two zones."""


def moment_in(address: str | None) -> dt.datetime | None:
    """The moment, in universal time, that a comment's address states."""
    found = _STAMP.search(address) if address and "showComment" in address else None
    return None if found is None else dt.datetime.fromtimestamp(int(found[1]), dt.UTC)


def read_beside(raw: str, moment: dt.datetime) -> Timestamp:
    """The date of a comment that shows ``raw``, which is no date by itself, at a moment that is known."""
    shown = _minutes(raw)
    if shown is None:
        return Timestamp.from_datetime(moment)
    ahead = (shown - moment.hour * 60 - moment.minute) % _DAY
    if ahead % _QUARTER:
        return Timestamp.from_datetime(moment)
    local = moment + dt.timedelta(minutes=ahead if ahead <= _EAST else ahead - _DAY)
    return Timestamp(year=local.year, month=local.month, day=local.day, hour=local.hour, minute=local.minute)


def _minutes(raw: str) -> int | None:
    """The minutes of the day that a time alone says."""
    found = _TIME.fullmatch(" ".join(raw.split()))
    if found is None:
        return None
    hour, half = int(found["hour"]), (found["half"] or found["latin"] or found["greek"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in _AFTERNOON else 0)
    return hour * 60 + int(found["minute"]) if hour < 24 else None
