"""Names inside a comment: at a sentence's end ("same link Pete"), taken up ("I agree with Pete"), pasted.

Rules, in order:
1. A passage pasted with its author: "Pete says: ...", "On Monday Pete wrote:", "Zitat von Pete:".
2. A name spoken to at the end of the first or the last sentence: after a comma, or after a word that does not
   make it the object; not alone on the last line, where it is a signature.
3. A name taken up near the start: "I agree with Pete", "as Pete said", "Pete is right", "Pete's comment", "Pete
   asked where"; not a name of the article's.
More than one person taken up, or a person who is also the article's author, is no addressee.  "My doctor, Pete,"
is no address, nor is a name behind a dash at the end, a signature.

Known failures: people spoken about who share a commenter's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...expressions import Expression
from ..names import fold, folded_words
from .page import Thread
from .records import NOBODY, Signal, Strength
from .speakers import Found
from .words import (
    CLOSINGS,
    COMPARING,
    DASHES,
    GENITIVE_NOUNS,
    JUDGING,
    NAMES_TOO,
    OBJECT_BEFORE,
    QUOTED_FROM,
    SAYING,
    TAKING_UP,
    VERBS_OF_QUOTING,
)

_VERB = Expression(rf"\s(?:{'|'.join(VERBS_OF_QUOTING)})\b(?:,?\s?[\"“„«‘]|[^:\n]{{0,70}}:)", re.IGNORECASE)
_VERB_ENDS = frozenset(folded_words(verb)[-1] for verb in VERBS_OF_QUOTING)
_DATED = Expression(r",?\s?(?:on|am|vom|le|el|il|em|op|at|,|\()\s[^.!?:]{0,30}\d[^!?]{0,25}", re.IGNORECASE)
_WORD_STARTS = Expression(r"(?<!\S)\S")
_COLON = Expression(r"[:\"“„«‘]")
_FROM = Expression(rf"\W{{0,4}}(?:{'|'.join(QUOTED_FROM)})\b\s*:?\s*", re.IGNORECASE)
_SURNAME_BEHIND = Expression(r"\s[A-ZÄÖÜ][a-zäöü]+")
_FROM_STARTS = frozenset(folded_words(phrase)[0] for phrase in QUOTED_FROM)
_LONGEST_START = 24  # characters in which the first word of these ends
_BBCODE = Expression(r"\s*\[quote\s*(?:=|name=|author=)\s*[\"'“]?", re.IGNORECASE)
_CAPITAL = Expression(r"[^\W\d_a-zß-öø-ÿ](?<![\w@＠].)[\w'’.-]*")
_CAPITAL_OR_NUMBERED = Expression(r"[^\W\d_](?<![\w@＠].)(?:(?<=[^a-zß-öø-ÿ])[\w'’.-]*|[\w-]*\d[\w-]*)")
"""The same, or a handle with a digit ("pete85"): only for a text that has one."""
_DIGIT = Expression(r"\d")
_LIST = Expression(r"\s*,\s+[^\W\d_a-zß-öø-ÿ]\w+(?:\s*,|\s+(?:and|und|et|y|e|en|&)\s)")
_ANY_WORD = Expression(r"(?<![\w@＠])[^\W\d_][\w'’.-]*")
_NOUNS = sorted(noun.title() for noun in GENITIVE_NOUNS)
_GENITIVE = Expression(rf"\b([^\W\d_a-zß-öø-ÿ][\w-]+)s (?:{'|'.join(_NOUNS)})\b")
_TAKES_UP = Expression(rf"(?:^|[^\w])(?:{'|'.join(map(re.escape, TAKING_UP))})$")
_COMPARES = Expression(rf"(?:^|[^\w])(?:{'|'.join(map(re.escape, COMPARING))})$")
_ADVERBS = ("already", "above", "did", "does", "has", "schon", "bereits", "oben", "richtig")
_SAYS = Expression(rf"(?:{'|'.join(SAYING)})\b")
_SAYS_FIRST = Expression(rf"(?:{'|'.join(verb for verb in SAYING if verb not in _ADVERBS)})\b")
_APPOSITION = Expression(
    r"\b(?:my|our|his|her|their|the|an?|mein\w*|unser\w*|der|die|mon|ma|notre|le|la|mi|mio|mia|il|meu|minha|mijn)"
    r"\s(?:[\w-]+\s){0,2}[\w-]+,$",
    re.IGNORECASE,
)
_NOUNS_OF_WISHES = frozenset(
    "recht dank gluck erfolg spass gruss idee frage beitrag artikel tipp kommentar erfahrung mut kraft gute".split()
)
"""Folded German nouns that a name spoken to may follow."""
_BLACK = Expression(r"\S+")
_LONGEST = 100  # characters of a name and the word before it
_SENTENCE = Expression(r"[.!?…]++(?=\s)")
_CLOSING = Expression(rf"\W*(?:{'|'.join(CLOSINGS)})\W*(?:\S+\W*){{0,3}}", re.IGNORECASE)
_ENDS_CLOSING = Expression(rf"\b(?:{'|'.join(CLOSINGS)})\W*$", re.IGNORECASE)
_SMILEYS = (" :d", " :p", " xd", " lol", " haha", " hehe", " <3")
_MARKS = " \t.!?…,:;()[]-–^*~'\"”“»«_|/\\❤♥☺️"
_NEAR_START = 200  # characters within which a person is taken up
_EARLY = 40  # characters before a name with a comma only after it
_SHORT = 240  # characters of a comment in which a name without a comma before it is spoken to


def find_pasted(page: Thread, index: int) -> Signal | None:
    """The author of a passage that is pasted with the author's name."""
    for block in page.utterances[index].blocks[:4]:
        text = block.text[:160]
        colon = _COLON.search(text) is not None
        if not colon and not text[:1].isalpha() and not text.startswith("["):
            continue
        start = _BBCODE.match(text) or (_FROM.match(text) if _may_name_source(text) else None)
        verb = _VERB.search(text) if colon and not _VERB_ENDS.isdisjoint(folded_words(text)) else None
        starts = [start.end()] if start else []
        if verb is not None:
            words = [match.start() for match in _WORD_STARTS.finditer(text, 0, verb.start())]
            starts += [*words[:2], *words[-5:]]
        for begin in starts:
            at = begin + len(text[begin:]) - len(text[begin:].lstrip("@＠>\"'“„«*#[("))
            found = page.speakers.find(text, at, care="strict")
            reaches = found is not None and (
                start is not None
                or (
                    verb is not None
                    and (
                        verb.start() - found.end <= 2
                        or _DATED.fullmatch(text, found.end, verb.start()) is not None
                    )
                )
            )
            if found is None or not reaches:
                continue
            target = page.speakers.last_before(found, index)
            if target is None:
                continue
            return Signal(
                target=target,
                basis="quote",
                strength="strong",
                evidence=text[at : verb.end() if verb else found.end],
                people=found.key,
            )
    return None


def _may_name_source(text: str) -> bool:
    """Whether the first word is one that stands before the name of a quoted person."""
    return not _FROM_STARTS.isdisjoint(folded_words(text[:_LONGEST_START])[:1])


def find_spoken_to(page: Thread, index: int) -> Signal | None:
    """A name spoken to in the first sentence or at the end of the last."""
    lines = page.lines[index]
    first = _SENTENCE.split(lines[0][:400], maxsplit=1)[0]
    tail = lines[-1][-400:]
    last = _SENTENCE.split(tail.rstrip(" .!?…:;)-(<3^*"))[-1]
    signal = _at_end(page, index, first) or _inside(page, index, lines[0][: len(first) + 1])
    if signal is not None or last == first or (len(lines) > 1 and _CLOSING.fullmatch(tail)):
        return signal
    return _at_end(page, index, last)


def _inside(page: Thread, index: int, sentence: str) -> Signal | None:
    """A name with a comma after it: "Well, Pete, it is"; "I agree Pete, it is"."""
    if "," not in sentence and "!" not in sentence:
        return None
    for match in _like_names(sentence[:_NEAR_START], 1):
        if not page.speakers.may_be_named(match[0]):
            continue
        found = page.speakers.find(sentence, match.start(), care="strict")
        if found is None or found.quality not in {"full", "first"}:
            continue
        before = sentence[: match.start()].rstrip()
        if _CAPITAL_OR_NUMBERED.fullmatch(before.rstrip(",")):  # "John, Pete, ..." begins with John
            continue
        if not sentence.startswith((",", "!"), found.end) or _LIST.match(sentence, found.end):
            continue
        word = fold(before.rpartition(" ")[2])
        if _APPOSITION.search(before[-60:]) is not None:
            continue
        comma = before.endswith(",") and " and " not in sentence[found.end : found.end + 30]
        if page.is_other(found, sentence[match.start() : found.end]):
            continue
        if comma or (len(before) <= _EARLY and before[-1:].islower() and word not in OBJECT_BEFORE):
            return _signal(page, index, found, sentence[max(0, match.start() - 20) : found.end], "weak")
    return None


def _like_names(text: str, start: int) -> Iterator[re.Match[str]]:
    """The words that begin with a capital letter or have a digit."""
    return (_CAPITAL if _DIGIT.search(text) is None else _CAPITAL_OR_NUMBERED).finditer(text, start)


def _without_smileys(sentence: str) -> str:
    """The sentence without smileys and punctuation at its end."""
    for _ in range(4):
        sentence = sentence.rstrip(_MARKS)
        while sentence and sentence[-1] >= "\U0001f000":
            sentence = sentence[:-1]
        if not sentence[-5:].lower().endswith(_SMILEYS):
            break
        sentence = sentence.rpartition(" ")[0]
    return sentence


def _at_end(page: Thread, index: int, sentence: str) -> Signal | None:
    sentence = _without_smileys(sentence)
    end = sentence[-_LONGEST:].rsplit(None, 1)
    if not end or page.speakers.heads.isdisjoint(folded_words(end[-1])):
        return None
    words = list(_BLACK.finditer(sentence, max(0, len(sentence) - _LONGEST)))[-4:]
    for count in (3, 2, 1):
        if len(words) < count + 1 or words[-count - 1].start() == 0:
            continue
        at = words[-count].start()
        if not sentence[at].isupper() and sentence[at:].isalpha():
            continue
        found = page.speakers.find(sentence, at, care="strict")
        if found is None or found.quality not in {"full", "first"} or found.end < len(sentence):
            continue
        before = words[-count - 1][0]
        if _ENDS_CLOSING.search(sentence[:at]):
            return None
        if before in DASHES or page.is_other(found, sentence[at : found.end]):
            return None
        comma = before.endswith((",", "–", "—", "-"))
        short = sum(map(len, page.lines[index])) <= _SHORT
        if not comma and (not short or _makes_object(words, count) or _is_name_like(before)):
            return None
        return _signal(page, index, found, sentence[max(0, at - 20) :], "plain" if comma else "weak")
    return None


def _is_name_like(word: str) -> bool:
    return word[0].isupper() and fold(word) not in _NOUNS_OF_WISHES


def _makes_object(words: list[re.Match[str]], count: int) -> bool:
    """Whether the word before a name says that it is spoken about; "liebe" is a verb or a greeting."""
    before = fold(words[-count - 1][0])
    if before == "liebe" and len(words) > count + 1:
        return fold(words[-count - 2][0]) in {"ich", "und"}
    return before in OBJECT_BEFORE


def find_taken_up(page: Thread, index: int) -> Signal | None:
    """The one person whose comment is taken up near the start."""
    text = page.lines[index][0][:_NEAR_START]
    signals: dict[str, Signal] = {}
    genitive = _GENITIVE.search(text) if any(map(text.__contains__, _NOUNS)) else None
    if genitive is not None and (found := page.speakers.find(genitive[1], 0, care="strict")) is not None:
        signals[found.key] = _signal(page, index, found, genitive[0], "weak") or NOBODY
    for match in _like_names(text, 0) if text != text.lower() else _ANY_WORD.finditer(text):
        if not page.speakers.may_be_named(match[0]):
            continue
        found = page.speakers.find(text, match.start(), care="strict")
        if found is None or found.quality == "last":
            continue
        if not _is_taken_up(text, match.start(), found.end, plain=found.key not in NAMES_TOO):
            continue
        if found.quality != "full" and _SURNAME_BEHIND.match(text, found.end) is not None:
            continue
        if page.is_in_article(text[match.start() : found.end]):
            continue
        signal = _signal(page, index, found, text[max(0, match.start() - 20) : found.end], "weak")
        signals[found.key] = signal or NOBODY
    return next(iter(signals.values())) if len(signals) == 1 else None


def _is_taken_up(text: str, start: int, end: int, *, plain: bool) -> bool:
    """Whether a name stands where a comment is taken up; ``plain`` is one that is no ordinary word."""
    before = text[:start].lower().rstrip(" @")[-40:]
    after = text[end : end + 40].lower().lstrip(" ,(/")
    if before.endswith(TAKING_UP) and _TAKES_UP.search(before) is not None:
        return True
    if before.endswith(COMPARING) and _COMPARES.search(before) and _SAYS.match(after) is not None:
        return True
    return plain and (after.startswith(JUDGING) or (start == 0 and _SAYS_FIRST.match(after) is not None))


def _signal(page: Thread, index: int, found: Found, evidence: str, strength: Strength) -> Signal | None:
    speakers = page.speakers
    if speakers.hosts(found.key) or found.key in page.title_words:
        return None
    target = speakers.last_before(found, index)
    if target is None or speakers.is_own(found.key, index):
        return None
    weak = speakers.several(found, index)
    return Signal(
        target=target,
        basis="name",
        strength="weak" if weak else strength,
        evidence=evidence.strip(),
        people=found.key,
    )
