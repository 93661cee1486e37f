"""Names spoken to at the start of a comment: "Hi Magneto,", "Liebe Swantje,", "Thanks Pete!", "Pete, ...".

Facts: a greeting names the addressee; so does a name with a comma, a colon or a dash after it.  Readers
mostly greet the article's author, and that is no answer to the author's comments.

Rules, in order: words of greeting, thanks or agreement are passed over, but not a title ("Dr. Wong") or a word
that is a speaker's name ("Hi Hope,"); a name after a greeting counts with or without punctuation after it,
misspelt or not; after other words, or first of all, only with punctuation, or where it is spoken to ("Pete
you are right").  Several names are one address to the first ("Pete & Anna: ...").  A first name that is an
ordinary word needs punctuation, and a part of a handle must be no word of the article.  A later line that
begins so counts if no other does.  The article's author, or a capitalised name with a comma that is nobody's
on the page, says that the comment answers nobody.  A name that is all that follows words of closing, or a
dash, is a signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from ...expressions import Expression
from ..names import fold
from .page import Thread, signature
from .records import NOBODY, Signal
from .speakers import Found
from .words import DASHES, GREETING_HEADS, GREETINGS, NAMES_TOO, OPENERS, TITLES

_WORD = Expression(r"[^\w@＠]*([^\W\d_][\w'’.+/-]*|\+1)")
_AFTER = Expression(
    r"[\s\xa0]*(?:[,:;!?：，！？、。–—…~>/(*\])]|\.(?!\w)|-[\s-]|$)|[\s\xa0]+(?:-[\s-]|[-=]*>|\||(?:lol|haha|hehe|xd|\^\^))|[\"”’]\s?[:,–-]|[\s\xa0]*[\U0001F300-\U0001FAFF☺❤]"
)
_SPOKEN_TO = Expression(
    r"[\s\xa0]+(?:you(?:['’](?:re|ve|ll|d))?|your|i|i['’](?:m|ve|d|ll)|du|hast|bist|kannst|ich"
    r"|thanks|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|tack|tak)\b",
    re.IGNORECASE,
)
_GOING_ON = Expression(
    r"[\s\xa0]+(?:for|für|pour|por|per|voor|pela|pelo|with|about|regarding|zu|wegen|you|your|you're|i|i'm|du|dir|dich|dein|deine|ihr|ich|tu|te|ti|toi|je|j'ai|jij|jouw|usted|vous|você|that|this|it's)\b",
    re.IGNORECASE,
)
_NUMBER_AFTER = Expression(r"\s*\(?(?:#|nr\.?|no\.?)\s?\d{1,4}\)?\s*[:,–—-]", re.IGNORECASE)
_STRETCHED = Expression(r"(\w)\1{2,}")
_LIST = Expression(r"\s*,\s+[A-ZÄÖÜÉ]\w+(?:\s*,|\s+(?:and|und|et|y|e|en|&)\s)")
_LIST_OF_WORDS = Expression(r"\s*,\s+[a-zäöü]\w+(?:\s*,|\s+(?:and|und|et|y|e|en|&)\s)")
_ADDRESSED_LIST = Expression(
    r"(?:\s*,\s+[A-ZÄÖÜÉ]\w+){0,4}(?:,?\s+(?:and|und|et|y|e|en|&)\s+[A-ZÄÖÜÉ]\w+)?\s*(?:[:–—]|-\s)"
)
_AND = Expression(r"\s*(?:,?\s*(?:and|und|et|y|e|en)\s+(?:an?\s)?|[,&+/]\s*)")
_MOST_NAMES = 4  # spoken to together
_THANKS = frozenset(
    "thanks thank you thx ty danke merci gracias grazie obrigado obrigada bedankt tack tak yes yep no agree agreed"
    " sorry welcome congrats well lol haha ok okay ja nein oui non si sim".split()
)
"""Words after which even a first name in small letters is spoken to."""
_FOND = frozenset("love loved like liked miss hate with".split())
_BREAK = Expression(r"[.!?:;…]")
_NEXT_WORDS = Expression(r"[\w'’.-]+(?:\s[\w'’.-]+)?")
_NEXT_WORD = Expression(r"[\w'’-]+")
_MOST_LINES = 8  # of a comment that may begin with a name
_SIGNATURE = 25  # characters below which a later line that begins with a name may be a signature
_MOST_WORDS = 8  # passed over before the name


class _Start(NamedTuple):
    """How a line begins: the words of greeting, thanks or agreement before what may be a name."""

    at: int
    """Where they end."""
    greeted: bool = False
    """Whether a greeting is among them."""
    opened: bool = False
    """Whether there are any."""
    broken: bool = False
    """Whether a sentence ends among them."""


def find(page: Thread, index: int) -> Signal | None:
    """The addressee of a greeting or a name at the start."""
    lines = page.lines[index]
    line = lines[0]
    start = _pass_over(page, line)
    if start.at >= len(line):
        if len(lines) == 1 or not start.greeted:
            return _later(page, index, lines[1:_MOST_LINES])
        line, start = lines[1], start._replace(at=0)
    alone = line is lines[-1] and _is_signature(line, start.at)
    closing = alone and signature(line) is not None and not line.startswith(("Cheers", "cheers"))
    if line[start.at] in "@＠" or closing or (start.broken and alone):
        return None
    signal = _addressee(page, index, line, start._replace(opened=start.opened and not start.broken))
    return signal if signal is not None or line is not lines[0] else _later(page, index, lines[1:_MOST_LINES])


def _later(page: Thread, index: int, lines: Sequence[str]) -> Signal | None:
    """The one person whom a later line begins with; several are a round of answers."""
    signals: dict[int | None, Signal] = {}
    for line in lines:
        start = _pass_over(page, line)
        at = start.at
        if start.broken or at >= len(line) or not line[at].isupper() or len(line) - at < _SIGNATURE:
            continue
        signal = _addressee(page, index, line, start)
        if signal is not None and signal.target is not None:
            signals[signal.target] = signal
    if len(signals) != 1:
        return None
    return attrs.evolve(next(iter(signals.values())), strength="weak")


def _pass_over(page: Thread, line: str) -> _Start:
    """The words of greeting that a line begins with.

    A title ("Dr.") stays where a speaker is called so; so does a word that is a speaker's name ("Hi Hope,").
    """
    at, greeted, opened, broken = 0, False, False, False
    for _ in range(_MOST_WORDS):
        match = _WORD.match(line, at)
        if match is None:
            return _Start(len(line), greeted, opened, broken)
        if opened and _BREAK.search(line[at : match.start(1)]):
            broken = True
        word = match[1].casefold().rstrip(".'’-")
        if word[-1:] == word[-2:-1] or word[:1] == word[1:2]:
            word = word if word in OPENERS else _STRETCHED.sub(r"\1", word)  # "heyyy", "sooo"
        if word not in GREETINGS and word not in OPENERS:
            return _Start(match.start(1), greeted, opened, broken)
        if _stays(page, line, match, first=not opened):
            return _Start(match.start(1), greeted, opened, broken)
        greeted = greeted or word in GREETING_HEADS
        opened = True
        at = match.start(1) + len(match[1].rstrip("."))
    return _Start(at, greeted, opened, broken)


def _stays(page: Thread, line: str, match: re.Match[str], *, first: bool) -> bool:
    """Whether a word that might be passed over is a speaker's name."""
    word = match[1]
    if not word[:1].isupper() or not page.speakers.may_be_named(word):
        return False
    if fold(word).strip(".") not in TITLES:
        return not first or line.startswith((",", ":"), match.end(1))
    found = page.speakers.find(line, match.start(1), care="strict")
    return found is not None


def greeted(page: Thread, index: int) -> tuple[str, bool] | None:
    """The key of a speaker who is greeted, and whether that is before the first comment of that name."""
    lines = page.lines[index]
    start = _pass_over(page, lines[0])
    named = start.greeted and start.at < len(lines[0])
    found = page.speakers.find(lines[0], start.at, care="strict") if named else None
    if found is None or page.speakers.is_own(found.key, index):
        return None
    return found.key, page.speakers.last_before(found, index) is None


def _addressee(page: Thread, index: int, line: str, start: _Start) -> Signal | None:
    """Whom the name behind the words of greeting speaks to."""
    speakers = page.speakers
    at, greeted = start.at, start.greeted
    found = speakers.find(line, at, care="strict")
    host = speakers.is_host(line, at) or (found is not None and speakers.hosts(found.key))
    if host and not page.utterances[index].by_article_author:
        if found is None or found.quality != "full" or speakers.hosts(found.key):
            return NOBODY if greeted or _ends(line, at) else None
    elif found is None and greeted:
        found = speakers.find(line, at, care="guess" if line[at].isupper() else "loose")
    if found is None:
        return NOBODY if greeted and line[at].isupper() and _ends(line, at) else None
    plain = found.key not in NAMES_TOO
    end = _after_more_names(page, line, found.end)
    goes_on = (
        start.opened
        and plain
        and found.quality in {"full", "first"}
        and _GOING_ON.match(line, found.end) is not None
    )
    ends = goes_on or any(rule.match(line, end) for rule in (_AFTER, _NUMBER_AFTER, _ADDRESSED_LIST))
    spoken_to = (
        _is_greeted(line, start, found, ends) if greeted else _is_spoken_to(page, line, start, found, ends)
    )
    if not spoken_to:
        return None
    if not greeted and page.is_other(found, line[at : found.end]):
        return None
    target = speakers.last_before(found, index)
    if target is None:
        return NOBODY if ends and not speakers.is_own(found.key, index) else None
    doubtful = speakers.several(found, index) or found.quality == "near"
    strong = found.quality in {"full", "first"} and ends and not doubtful
    return Signal(
        target=target,
        basis="salutation" if greeted else "name",
        strength="strong"
        if strong and (greeted or found.quality == "full")
        else "weak"
        if doubtful
        else "plain",
        evidence=line[: found.end + 1].strip() if found.end < 60 else line[at : found.end],
        people=found.key,
    )


def _after_more_names(page: Thread, line: str, end: int) -> int:
    """Where the names end that are spoken to together: "Pete, Anna and Eve: ..."."""
    for _ in range(_MOST_NAMES):
        match = _AND.match(line, end)
        more = page.speakers.find(line, match.end(), care="strict") if match is not None else None
        if more is None:
            break
        end = more.end
    return end


def _is_greeted(line: str, start: _Start, found: Found, ends: bool) -> bool:
    """Whether a name behind a greeting is spoken to rather than about.

    Args:
        line: The line.
        start: The words before the name.
        found: Whose name it is.
        ends: Whether punctuation or words spoken to somebody follow the name.
    """
    at = start.at
    if not ends and line[:at].rstrip().endswith(","):
        return False
    if ends or line[at].isupper():
        return line[at].isupper() or found.quality not in {"start", "near", "form"}
    return found.quality in {"full", "first"} and len(found.key) > 2 and found.key not in NAMES_TOO


def _is_spoken_to(page: Thread, line: str, start: _Start, found: Found, ends: bool) -> bool:
    """Whether a name behind other words, or first of all, is spoken to; arguments as for ``_is_greeted``."""
    at, opened = start.at, start.opened
    whole = found.quality in {"full", "first"}
    if not (opened or ends) and whole and line[at].isupper() and found.key not in NAMES_TOO:
        return _SPOKEN_TO.match(line, found.end) is not None
    if not ends or (found.key in NAMES_TOO and _LIST_OF_WORDS.match(line, found.end)):
        return False
    if _LIST.match(line, found.end) and not _ADDRESSED_LIST.match(line, found.end):
        return False
    return _is_opened_to(line, at, found) if opened else _is_first_of_all(page, line, at, found)


def _is_opened_to(line: str, at: int, found: Found) -> bool:
    """Whether a name with punctuation behind words of thanks or agreement is spoken to."""
    before = line[:at].rsplit(maxsplit=1)[-1]
    if fold(before) in _FOND and not line.startswith(",", found.end):
        return False
    return line[at].isupper() or found.quality == "full" or before.lower().strip(",.!") in _THANKS


def _is_first_of_all(page: Thread, line: str, at: int, found: Found) -> bool:
    """Whether a name with punctuation that a line begins with is spoken to."""
    if line[:at].strip() in DASHES and not line[found.end :].strip(" .!,~-–—"):
        return False
    if found.key in page.title_words:
        return False
    if found.quality == "form":
        written = line[at : found.end]
        return (
            written[0].isupper()
            and fold(written) not in NAMES_TOO
            and line[found.end : found.end + 1] in {",", ":"}
        )
    if found.quality not in {"full", "first"}:
        return False
    return line[at].isupper() or line[found.end : found.end + 2].startswith(
        (",", ":", "，", "：", " -", " –")
    )


def _is_signature(line: str, at: int) -> bool:
    """Whether nothing but a name or two follows: "Great post, thanks! Pete"."""
    return len(line[at:].split(None, 2)) <= 2


def _ends(line: str, at: int) -> bool:
    """Whether punctuation or the line's end follows the next word or two."""
    match = _NEXT_WORDS.match(line, at)
    word = _NEXT_WORD.match(line, at)
    return any(m is not None and _AFTER.match(line, m.end()) is not None for m in (match, word))
