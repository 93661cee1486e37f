"""Parents that records of no known system state: by the parent's number or address, by depths, by a class of answers.

Rules, in order; the first that finds a parent for any record is believed for all:
1. an attribute names the parent's id (``data-parent``), or the record's id ends in the parent's number;
2. a link "in reply to NAME" leads to another record;
3. records, what they begin with or what holds each alone state depths: a class ``depth-N``, ``level-N``, an attribute, a
   left margin;
4. some flat records have a class for answers that others lack: they stand under the last one without it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence

from ...expressions import Expression
from ...interpret.speaking import reply_target
from ..dom import Element, text_of
from .roles import words_of
from .threads import by_depth, by_key

_DEPTH = Expression(
    r"(?:depth|level|lvl|indent|niveau|ebene|tiefe|nivel|livello|(?<=discussion clear )i)[-_]?(\d{1,3})(?!\d)"
)
"""Told in lower case: an expression that ignores case tries every word at every letter."""
_MARGIN = Expression(r"(?:margin|padding)-left\s*:\s*(\d{1,5}(?:\.\d+)?)\s*(?:px|em|rem|%)?", re.IGNORECASE)
_UTILITY = Expression(r"[mp][ls]-(?<!\S[mp][ls]-)(\d{1,3})(?!\S)")
"""Utility classes for a left margin."""
_DEPTH_ATTRIBUTES = (
    "data-depth", "data-level", "aria-level", "data-indent", "data-nesting", "data-nesting-level", "data-comment-depth",
    "data-comment-level", "data-reply-level", "data-reply-depth", "data-thread-level", "indent", "level", "depth",
)  # fmt: skip
_PARENT_ATTRIBUTES = (
    "data-parent-id", "data-parentid", "data-parent", "data-comment-parent", "data-parent-comment-id",
    "data-reply-to", "data-in-reply-to", "data-replyto", "parentid",
)  # fmt: skip
_STATES_DEPTH = frozenset(_DEPTH_ATTRIBUTES)
_NAMES_PARENT = frozenset(_PARENT_ATTRIBUTES)
_ANSWER = frozenset(
    "reply answer sub child children antwort reponse réponse respuesta risposta resposta antwoord nested "
    "indented subcomment "
    "response indent replied cevap yanit odpowiedz odpoved valasz svar vastaus raspuns otvet".split()
)
_ANSWERS = _ANSWER | frozenset(
    "replies answers responses antworten réponses respuestas risposte respostas subcomments".split()
)
_ANCHOR = Expression(r"#[^\d#]*(\d+)$")
_DIGITS = Expression(r"\d+")


def stated_parents(records: Sequence[Element]) -> list[int | None]:
    """Parents by whatever records state.

    Args:
        records: Elements in document order.
    """
    return _by_first(records, (_by_attribute, _by_reply_link, _by_depth, _by_class))


def flat_parents(records: Sequence[Element]) -> list[int | None]:
    """Parents of records that stand beside each other, by the parent or the depth that they state, or a class of answers.

    Args:
        records: Elements in document order, none inside another.
    """
    return _by_first(records, (_by_attribute, _by_depth, _by_class))


def _by_first(
    records: Sequence[Element], rules: Sequence[Callable[[Sequence[Element]], list[int | None]]]
) -> list[int | None]:
    """The parents by the first of some rules that finds any."""
    for rule in rules:
        parents = rule(records)
        if any(parent is not None for parent in parents):
            return parents
    return [None] * len(records)


def linked_parents(records: Sequence[Element]) -> list[int | None]:
    """Parents of records that begin with a link to the comment they answer: "@Anna", "In reply to #3".

    Args:
        records: Elements in document order.
    """
    return _by_reply_link(records)


def _by_attribute(records: Sequence[Element]) -> list[int | None]:
    wanted = [_parent_number(record) for record in records]
    if not any(wanted):
        return [None] * len(records)
    return by_key([_number(record) for record in records], wanted)


def _parent_number(record: Element) -> str | None:
    if _NAMES_PARENT.isdisjoint(record.keys()):
        return None
    for name in _PARENT_ATTRIBUTES:
        match = _DIGITS.search(record.get(name) or "")
        if match:
            return match[0]
    return None


def _by_reply_link(records: Sequence[Element]) -> list[int | None]:
    """Parents from links to another record's anchor, where the words around say "in reply to"."""
    own = set(records)
    keys = [_number(record) for record in records]
    known = {key for key in keys if key}
    wanted: list[str | None] = []
    for record, key in zip(records, keys, strict=True):
        target = None
        for link in _own_links(record, own):
            match = _ANCHOR.search(link.get("href") or "")
            if match is not None and match[1] != key and match[1] in known and _says_reply(link):
                target = match[1]
                break
        wanted.append(target)
    return by_key(keys, wanted)


def _own_links(record: Element, own: set[Element]) -> list[Element]:
    """Links of a record, those of records inside left out."""
    links: list[Element] = []
    stack = [*record[::-1]]
    while stack:
        element = stack.pop()
        if element not in own:
            if element.tag == "a":
                links.append(element)
            if len(element):
                stack += element[::-1]
    return links


def _says_reply(link: Element) -> bool:
    text = text_of(link)
    if text.startswith(("@", "#", ">>")) or reply_target(text):
        return True
    holder, before = link.getparent(), link.getprevious()
    words = (before.tail if before is not None else holder.text if holder is not None else None) or ""
    return reply_target(f"{words.strip()[-40:]} {text}") is not None


def _number(record: Element) -> str | None:
    for name in ("data-comment-id", "data-id", "id"):
        match = _DIGITS.search(record.get(name) or "")
        if match:
            return match[0]
    return None


def _by_depth(records: Sequence[Element]) -> list[int | None]:
    depths = [_depth(record) for record in records]
    if None in depths:  # pings may state it on the item, comments on the article inside
        depths = [
            _depth(record[0]) if depth is None and len(record) else depth
            for record, depth in zip(records, depths, strict=True)
        ]
    if not any(depths):
        depths = [_depth(holder) if (holder := _alone_in(record)) is not None else None for record in records]
    if len(set(depths)) < 2:
        return [None] * len(records)
    return by_depth(
        [
            0 if depth is None and not _is_ping(record) else depth
            for record, depth in zip(records, depths, strict=True)
        ]
    )


def _is_ping(record: Element) -> bool:
    """Whether a record is a ping by its class: where the theme prints those its own way they state no depth, and nobody
    answers them."""
    classes = record.get("class") or ""
    return "pingback" in classes or "trackback" in classes


def _alone_in(record: Element) -> Element | None:
    """What holds the record and nothing else."""
    if record.getnext() is not None or record.getprevious() is not None:  # len() would count all of them
        return None
    return record.getparent()


def _depth(record: Element) -> int | None:
    names = record.keys()
    if not _STATES_DEPTH.isdisjoint(names):
        for value in map(record.get, _DEPTH_ATTRIBUTES):
            if value and value.isascii() and value.isdigit() and len(value) < 5:
                return int(value)
    classes = record.get("class") or ""
    match = _DEPTH.search(classes.lower()) or _UTILITY.search(classes)
    if match:
        return int(match[1])
    margin = _MARGIN.search(record.get("style") or "") if "style" in names else None
    return round(float(margin[1])) if margin else None


def _by_class(records: Sequence[Element]) -> list[int | None]:
    answers = [_names_answer(record.get("class") or "") for record in records]
    if all(answers) or not any(answers):
        return [None] * len(records)
    return by_depth([int(answer) for answer in answers])


@functools.lru_cache(maxsize=1024)
def names_answers(classes: str) -> bool:
    """Whether a class says that an element holds answers."""
    return any(not _ANSWERS.isdisjoint(words_of(name)) for name in classes.split())


@functools.lru_cache(maxsize=1024)
def _names_answer(classes: str) -> bool:
    """Whether a class says that the comment is an answer: not that it has some, nor who wrote it."""
    return any(
        not _ANSWER.isdisjoint(words_of(name))
        for name in classes.split()
        if not name.startswith(("has-", "comment-author-"))
    )
