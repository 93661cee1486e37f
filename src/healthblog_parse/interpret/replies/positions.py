"""Addressees by number: "@7", "#3", "comment 12", "zu 4:".

Facts: pages print numbers beside comments, or readers count.  "#5" is as often a point of the article.

Rules: "@7" at the start of a line; a worded number ("comment #12", "Kommentar 3") there; a bare "#7" only
where the page prints numbers.  The number is the printed one, else the position in page order,
and that only on pages that stand oldest first; the comment must stand before.
"""

from __future__ import annotations

import re

from .page import Thread
from .records import Signal
from .words import COMMENT_NOUNS

_NOUN = "|".join(COMMENT_NOUNS)
_NUMBER = r"(?:#|nr\.?|no\.?|n[°º]|number|nummer|num\.?)"
_TO = r"(?:(?:re|zu|ad|to|an|à|for|aan|para|auf|(?:in )?reply(?:ing)? to|antwort auf|@)[:\s]*)"
_DIGIT = re.compile(r"\d")
_AT = re.compile(
    rf"\W{{0,3}}[@＠]\s?{_NUMBER}?\s?(\d{{1,5}})(?![\w.,:]?\d|[^\W\d_]|[%°€$]|\s?(?:uhr|am|pm|h)\b)",
    re.IGNORECASE,
)
_WORDED = re.compile(
    rf"\W{{0,3}}{_TO}?(?:(?:the|den|dem)\s)?(?:{_NOUN})\s?{_NUMBER}?\s?(\d{{1,5}})\b", re.IGNORECASE
)
_HASH = re.compile(rf"\W{{0,3}}{_TO}?#\s?(\d{{1,5}})(?![\w%°])", re.IGNORECASE)
_TO_NUMBER = re.compile(rf"(?:re|zu|ad)\s?[:.]?\s?{_NUMBER}?\s?(\d{{1,4}})\s?[:,–—-](?!\d)", re.IGNORECASE)
_INSIDE = re.compile(
    rf"\b(?:{_NOUN})\s?{_NUMBER}\s?(\d{{1,5}})\b"
    r"|(?<!\w)#(\d{1,5})(?:['’]s)?\s(?:above|said|says|wrote|schrieb|oben|is right|hat recht)",
    re.IGNORECASE,
)


def find(page: Thread, index: int) -> Signal | None:
    """The comment whose number is addressed."""
    printed = page.numbers
    for at, line in enumerate(page.lines[index][:6]):
        if _DIGIT.search(line, 0, 200) is None:
            continue
        match = _AT.match(line) or _WORDED.match(line)
        strength = "strong"
        if match is None and printed:
            match = _HASH.match(line) or _TO_NUMBER.match(line)
        if match is None and at == 0 and printed:
            match = _INSIDE.search(line[:200])
            strength = "plain"
        if match is None:
            continue
        number = int(next(group for group in match.groups() if group))
        target = printed.get(number) if printed else _by_position(page, index, number)
        if target is not None and target != index and page.speakers.before(target, index):
            evidence = match[0].strip()
            return Signal(
                target=target,
                basis="number",
                strength="strong" if strength == "strong" and printed else "plain",
                evidence=evidence,
            )
    return None


def _by_position(page: Thread, index: int, number: int) -> int | None:
    if not 1 <= number <= index or page.backwards:
        return None
    target = number - 1
    return None if page.utterances[target].pingback else target
