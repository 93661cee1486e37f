"""Addressees after "@".

Facts: "@Name", "@ Name,", "@Name:", "Hi @Name", "... as @Name says"; the name whole, in part, misspelt; of
several the first is meant.  "@" also stands in mail addresses, names, ranks ("@9th"), handles elsewhere.

Rules, in order:
1. At the start of the comment, perhaps after a word or two of greeting or thanks.
2. At the start of a later line, if no other person is addressed in the comment.
3. At the end of a line; anywhere, if nobody else is mentioned and the comment is short.
The article's author after "@" is an addressee only where the two are in conversation: the author has just
answered, or spoke among the last few comments.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from .page import Thread
from .records import NOBODY, Signal, Strength
from .speakers import SHARED_NAMES
from .words import COMPARING, GREETINGS, OPENERS, TAKING_UP

_AT = Expression(r"(?<![\w.@/+-])[@＠]\s{0,2}[\"“„'‘\[(*_~]{0,3}(?=[^\W\d]|\d+[^\W\d])")
_TAKES_UP = Expression(rf"(?:^|[^\w])(?:{'|'.join(map(re.escape, TAKING_UP + COMPARING))})$")
_OPENING_WORDS = GREETINGS | OPENERS
_WORD = Expression(r"[^\W\d_][\w'’]*")
_LATE_COMMENT = 3  # comments back within which the article's author counts as being in conversation
_MOST_LINES = 40  # of a comment that may begin with a mention
_SHORT = 350  # characters of a comment in which any mention is the addressee


def find(page: Thread, index: int) -> Signal | None:
    """The addressee after "@"; `NOBODY` where the leading one is not on the page."""
    lines = page.lines[index]
    first = _AT.search(lines[0])
    if first is not None and _is_opening(lines[0][: first.start()]):
        return _signal(page, index, lines[0], first, "strong") or NOBODY
    if first is not None and _TAKES_UP.search(lines[0][: first.start()][-40:].lower().rstrip()):
        return _signal(page, index, lines[0], first, "plain")
    openings = [
        (line, match)
        for line in lines[1:_MOST_LINES]
        if (match := _AT.search(line)) is not None and _is_opening(line[: match.start()])
    ]
    if openings:
        signals = [_signal(page, index, line, match, "plain") for line, match in openings]
        targets = {signal.target for signal in signals if signal is not None}
        return signals[0] if len(targets) == 1 and signals[0] is not None else NOBODY
    return _inside(page, index, lines)


def _inside(page: Thread, index: int, lines: tuple[str, ...]) -> Signal | None:
    if sum(map(len, lines)) > _SHORT:
        return None
    found = [
        (line, match, signal)
        for line in lines
        for match in _AT.finditer(line)
        if (signal := _signal(page, index, line, match, "weak")) is not None
    ]
    if len({signal.target for _, _, signal in found}) != 1:
        return None
    _, _, signal = found[0]
    return signal


def _is_opening(text: str) -> bool:
    """Whether the text before "@" is nothing but a few words of greeting, thanks or agreement."""
    if not text:
        return True
    words = _WORD.findall(text)
    return len(text) <= 60 and all(word.casefold() in _OPENING_WORDS for word in words)


def _signal(page: Thread, index: int, line: str, match: re.Match[str], strength: Strength) -> Signal | None:
    found = page.speakers.find(line, match.end(), care="guess")
    if found is None:
        return None
    target = page.speakers.last_before(found, index)
    if target is None:
        return None
    if page.speakers.writes(found.key) and not _in_conversation(page, index, target):
        return None
    if found.key in SHARED_NAMES or found.quality == "near":
        strength = "weak"
    elif strength == "strong" and (found.quality in {"start", "form"} or page.speakers.several(found, index)):
        strength = "plain"
    return Signal(
        target=target,
        basis="mention",
        strength=strength,
        evidence=line[match.start() : found.end],
        people=found.key,
    )


def _in_conversation(page: Thread, index: int, target: int) -> bool:
    """Whether the article's author spoke to the comment's author before, or just now."""
    speakers = page.speakers
    if speakers.rank(index) - speakers.rank(target) <= _LATE_COMMENT:
        return True
    own = speakers.name(index)
    return any(own and own in line.casefold() for line in page.lines[target][:1])
