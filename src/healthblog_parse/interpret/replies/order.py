"""Who could have read whom: the order in time of the comments of a page.

Facts: most pages stand oldest first, some newest first, some sorted by votes; answers under a comment stand
oldest first even on pages that are newest first.

Rules: where nearly all comments are dated, time decides and page order breaks ties; else page order, in the
direction that the dates there are show, oldest first without any.  A comment never precedes its parent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ...models import Timestamp
from .records import Utterance

_DATED_SHARE = 0.9  # below this share of dated comments the gaps are too many to sort by time


def moments(utterances: Sequence[Utterance]) -> list[int | None]:
    """Seconds on one scale, for comparing; missing fields count as their lowest value."""
    return [_seconds(utterance.published) for utterance in utterances]


def _seconds(stamp: Timestamp | None) -> int | None:
    if stamp is None:
        return None
    days = dt.date(stamp.year, stamp.month or 1, stamp.day or 1).toordinal()
    clock = (stamp.hour or 0) * 3600 + (stamp.minute or 0) * 60 + (stamp.second or 0)
    return days * 86400 + clock - (stamp.offset or 0) * 60


def newest_first(utterances: Sequence[Utterance]) -> bool:
    """Whether top-level comments stand newest first."""
    return _falls(utterances, moments(utterances))


def _falls(utterances: Sequence[Utterance], times: Sequence[int | None]) -> bool:
    rising = falling = 0
    before: int | None = None
    for utterance, time in zip(utterances, times, strict=True):
        if time is None or utterance.parent is not None or utterance.pingback:
            continue
        if before is not None:
            rising += time > before
            falling += time < before
        before = time
    return falling > rising


def ranks(utterances: Sequence[Utterance], *, backwards: bool = False) -> list[int]:
    """The place of each comment in time, 0 for the first; equal for no two.

    Args:
        utterances: The comments in page order.
        backwards: Whether the page stands newest first where no dates tell.
    """
    count = len(utterances)
    times = moments(utterances)
    backwards = _falls(utterances, times) or (backwards and not any(times))
    dated = sum(time is not None for time in times) >= _DATED_SHARE * count
    roots = list(range(count))
    known: list[int] = [0] * count
    latest = 0
    for index, utterance in enumerate(utterances):
        time = times[index]
        if time is not None:
            latest = time
        known[index] = latest if dated else 0
        parent = utterance.parent
        if parent is not None and 0 <= parent < index:
            roots[index] = roots[parent]
            known[index] = max(known[index], known[parent])
    sign = -1 if backwards else 1
    order = sorted(range(count), key=lambda index: (known[index], sign * roots[index], index))
    places = [0] * count
    for place, index in enumerate(order):
        places[index] = place
    return places
