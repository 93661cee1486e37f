"""Addressees without a name: the comment before ("@above"), or one told by its time ("@Anonymous 10:43").

Rules: a word for the comment before counts only after "@" at the start; in running text it is as often an
older one.  A time of day at the start, after "@" or a name, is the one earlier comment written at that
minute, by somebody of that name where one is given; if several were, none.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from .page import Thread
from .records import Signal

_BEFORE = Expression(
    r"[^\w@＠]{0,3}[@＠]\s?(?:(?:meine?n?|the|die|der|den|dem|le|el|il)\s)?"
    r"(?:vor(?:redner|poster|schreiber|kommentator|gänger)(?:in)?|über mir|drüber"
    r"|above|prev(?:ious)?(?: poster| comment(?:er|or)?)?|(?:comment(?:er|or)?|poster|post) above"
    r"|last (?:poster|comment(?:er)?)|au-dessus|ci-dessus|anterior|precedente|hierboven)\b",
    re.IGNORECASE,
)
_TIME = Expression(
    r"[^\w@＠]{0,3}(?:(?:to|re|an|für|à|para)\s)?(?P<at>[@＠]\s?)?"
    r"(?P<name>[^\W\d_][\w'’.]*(?:\s[^\W\d_][\w'’.]*){0,2}?)?[\s,(–-]*"
    r"(?:(?:at|um|à|a las|alle|às|om|@|of|von)\s?)?"
    r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?::\d\d)?\s?(?P<half>[ap]\.?m\.?)?(?!\d)",
    re.IGNORECASE,
)
_HEAD = 120
"""Characters of a comment's first line that are looked at."""
_DIGIT = Expression(r"\d")
_DIGIT_STARTS = 50  # characters before which a time of day starts


def find(page: Thread, index: int) -> Signal | None:
    """The comment before, or the one of a time of day."""
    line = page.lines[index][0]
    before = _BEFORE.match(line[:_HEAD]) if "@" in line[:4] or "＠" in line[:4] else None
    if before is not None:
        return _previous(page, index, before[0].strip())
    if _DIGIT.search(line, 0, _DIGIT_STARTS) is None:
        return None
    time = _TIME.match(line[:_HEAD])
    return _at_time(page, index, time) if time and (time["at"] or time["name"]) else None


def _previous(page: Thread, index: int, evidence: str) -> Signal | None:
    before = page.speakers.previous(index)
    if before is None:
        return None
    return Signal(target=before, basis="mention", strength="weak", evidence=evidence)


def _at_time(page: Thread, index: int, time: re.Match[str]) -> Signal | None:
    hour, minute = int(time["hour"]), int(time["minute"])
    exact = hour > 12 or bool(time["half"])
    half = (time["half"] or "").lower()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    candidates = [
        other
        for other in page.minutes.get((hour % 12, minute), ())
        if page.speakers.before(other, index) and (not exact or page.hour(other) == hour)
    ]
    name = time["name"]
    if name and (found := page.speakers.by_name(name)) is not None:
        candidates = [other for other in candidates if page.speakers.is_called(found.key, other)]
    elif name and not time["at"]:
        return None
    if len(candidates) != 1:
        return None
    return Signal(target=candidates[0], basis="number", strength="plain", evidence=time[0].strip())
