"""Who could have read whom: the order in time of the comments of a page.

Facts: most pages stand oldest first, some newest first, some sorted by votes; answers under a comment stand
oldest first even on pages that are newest first.

Rules: where nearly all comments are dated, time decides and page order breaks ties; else page order, in the
direction that the dates there are show, oldest first without any.  A comment never precedes its parent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ...timestamp import Timestamp
from .records import Utterance

_DATED_SHARE = 0.9  # below this share of dated comments the gaps are too many to sort by time


def _seconds(stamp: Timestamp) -> int:
    """Seconds on one scale, for comparing; missing fields count as their lowest value."""
    days = dt.date(stamp.year, stamp.month or 1, stamp.day or 1).toordinal()
    clock = (stamp.hour or 0) * 3600 + (stamp.minute or 0) * 60 + (stamp.second or 0)
    return days * 86400 + clock - (stamp.offset or 0) * 60


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


def _rises(utterances: Sequence[Utterance], times: Sequence[int | None]) -> bool:
    """Whether the page is flat, every comment dated and none older than the one above it: many old pages."""
    known = [
        time
        for utterance, time in zip(utterances, times, strict=True)
        if time is not None and utterance.parent is None
    ]
    return len(known) == len(times) and sorted(known) == known


def read_order(utterances: Sequence[Utterance], *, backwards: bool = False) -> tuple[list[int], bool]:
    """The order in time.

    Args:
        utterances: The comments in page order.
        backwards: Whether the page stands newest first where no dates tell.

    Returns:
        The place of each comment in time, 0 for the first, equal for no two; and whether the dates of
        the top-level comments say that the newest stands first.
    """
    count = len(utterances)
    times = [
        _seconds(utterance.published) if utterance.published is not None else None for utterance in utterances
    ]
    if _rises(utterances, times):
        return list(range(count)), False
    falls = _falls(utterances, times)
    backwards = falls or (backwards and not any(times))
    if times.count(None) > (1 - _DATED_SHARE) * count:
        times = [None] * count
    order = sorted(_keys(utterances, times, backwards=backwards))
    places = [0] * count
    for place, (_, _, index) in enumerate(order):
        places[index] = place
    return places, falls


def _keys(
    utterances: Sequence[Utterance], times: Sequence[int | None], *, backwards: bool
) -> Iterator[tuple[int, int, int]]:
    """What comments are sorted by: time, place of the thread, place in the page."""
    sign = -1 if backwards else 1
    roots: list[int] = []
    known: list[int] = []
    latest = 0
    for index, (utterance, time) in enumerate(zip(utterances, times, strict=True)):
        if time is not None:
            latest = time
        root, when = index, latest
        parent = utterance.parent
        if parent is not None and 0 <= parent < index:
            root, when = roots[parent], max(when, known[parent])
        roots.append(root)
        known.append(when)
        yield when, sign * root, index
