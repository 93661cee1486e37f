"""One walk over a comment's record: which elements are which part of it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence, Set
from operator import itemgetter

from attrs import define, field

from ...expressions import Expression
from ...interpret.dates.relative import may_be_relative
from ...interpret.dates.spans import FoundDate, find_dates
from ..dom import CLASS, Element
from .lines import NOTHING
from .roles import COMMON, Layout, Role, RoleName

SURE = 4
"""Rank from which a text behind author and date is taken for text throughout, and not looked into."""
_SKIPPED_TAGS = frozenset(
    "script style template form textarea select input svg noscript iframe label nav img video "
    "audio source path".split()
)
_TELLING_TAGS = frozenset(("a", "time", "abbr", "button"))
_NO_NAME = frozenset(("date", "badge", "number", "meta", "reply_to", "votes"))
"""Parts that no name holds."""
_NAMING_TAGS = frozenset("cite strong b h2 h3 h4 h5 h6 a em dt".split())
_ITEMPROP = b"itemprop"
_ITEMPROPS: dict[str, Role] = {
    "author": ("author", 3), "creator": ("author", 3), "name": ("author", 4),
    "datepublished": ("date", 4), "commenttime": ("date", 4),
    "datecreated": ("date", 4), "dateposted": ("date", 4),
    "text": ("text", 5), "commenttext": ("text", 5), "description": ("text", 4), "articlebody": ("text", 4),
    "upvotecount": ("votes", 4), "headline": ("title", 3),
}  # fmt: skip

_MOST_BESIDE = 10
"""Words beside the date in a header line."""
_FEW_BESIDE = 4
"""Words beside a date with which a line that ends like a sentence is one."""
_INITIAL = 2
"""Characters of "K.", which ends a name."""
_FEW_BEHIND = 1
"""The same behind it."""
_SENTENCE_ENDS = frozenset(".!?…")
_DIGIT = Expression("[0-9]")
_OTHER_DIGIT = Expression(r"\d")
OWN = 5
"""Rank of an element by a name of its system, which goes before what microdata say: a review's "name" is its subject."""
KNOWN = 7
"""Rank of an element that the reader of a system pointed at."""


@define(slots=True)
class Survey:
    """What one walk over a record found: elements by the part they are, in document order."""

    parts: dict[RoleName, list[tuple[int, Element]]] = field(factory=dict)
    skip: set[Element] = field(factory=set)
    beside: set[Element] = field(factory=set)
    """Elements that are no part of a name: the skipped ones, dates, badges, votes, header lines."""
    doubted: list[Element] = field(factory=list)
    """Elements left out because a word of their class is one of interface, which may mean something else."""
    naming: list[Element] = field(factory=list)
    """Elements that often hold a name where no class says so."""
    anchors: dict[Element, str] = field(factory=dict)
    """Links that point into the page, and where to."""
    closed: Element | None = None
    """A text that was not looked into: it stands behind author and date and holds neither."""
    role_of: Callable[[str], Role | None] = COMMON.role_of
    """The layout's reading of class attributes."""

    def ranked(self, role: RoleName) -> list[Element]:
        """Elements of a part, the surest first, then in document order."""
        found = self.parts.get(role)
        if not found:
            return []
        if len(found) == 1:
            return [found[0][1]]
        return [element for _, element in sorted(found, key=itemgetter(0), reverse=True)]


def survey(
    record: Element,
    inner: Set[Element] = NOTHING,
    layout: Layout = COMMON,
    more: Sequence[Element] = (),
) -> Survey:
    """Walk over the record's own elements.

    Args:
        record: The record's element.
        inner: Elements of other records (or of lists of them) that may stand inside: left out whole.
        layout: The system's names for the parts.
        more: Siblings behind the record that belong to it.
    """
    role_of, known = layout.role_of, layout.parts
    result = Survey(role_of=role_of)
    parts, skip, beside, naming = result.parts, result.skip, result.beside, result.naming
    is_part = bool(more) and (record in known or _is_part(record, role_of))
    stack = [*reversed(more), *((record,) if is_part else record[::-1])]
    pop = stack.pop
    while stack:
        element = pop()
        tag = element.tag
        if tag in _SKIPPED_TAGS or (element in inner and element is not record):
            skip.add(element)
            continue
        classes = element.get(CLASS)
        role = role_of(classes) if classes else None
        prop = element.get(_ITEMPROP)
        if prop is not None and (role is None or role[1] < OWN):
            role = _ITEMPROPS.get(prop.lower(), role)
        if tag in _TELLING_TAGS:
            role = _told(element, role, result.anchors)
        if known and element in known:
            told = known[element]
            role = None if told is None else (told, KNOWN)
        if role is not None:
            name, rank = role
            if name == "skip":
                skip.add(element)
                if rank < SURE:
                    result.doubted.append(element)
                continue
            if name in parts:
                parts[name].append((rank, element))
            else:
                parts[name] = [(rank, element)]
            if name in _NO_NAME:
                beside.add(element)
            elif name == "text" and rank >= SURE and not known and "author" in parts and "date" in parts:
                result.closed = element
                continue
        if tag in _NAMING_TAGS:
            naming.append(element)
        if len(element):
            stack += element[::-1]
    beside |= skip
    return result


def _is_part(record: Element, role_of: Callable[[str], Role | None]) -> bool:
    """Whether a record whose parts stand beside it is one of them itself: alone in its line, or named so."""
    if not len(record):
        return True
    role = role_of(record.get("class") or "")
    return role is not None and role[0] in {"author", "date"}


def _told(element: Element, role: Role | None, anchors: dict[Element, str]) -> Role | None:
    """What the element itself says beside its classes: ``time``, ``abbr``, buttons, links into the page.

    A button may be the name or the date that opens a card or copies a link, as scripts print them.
    """
    if element.tag == "a":
        href = element.get("href")
        if href and "#" in href:
            if href.endswith("#respond"):
                return "skip", SURE
            anchors[element] = href
        return role
    if element.tag == "button":
        return role if role is not None and role[0] in {"author", "date"} else ("skip", SURE)
    if element.tag == "time":
        return "date", 6 if has_digit(element.get("datetime")) else 4  # scripts write "Invalid Date"
    return ("date", 3) if role is None and has_digit(element.get("title")) else role


@functools.lru_cache(maxsize=64)
def dates_in(text: str) -> tuple[FoundDate, ...]:
    """The dates inside a line: several rules ask for those of the same line, one after the other."""
    return find_dates(text)


def mentions_dates(text: str, dates: Sequence[FoundDate]) -> bool:
    """Whether a line is running text that mentions its dates, and no header line that shows one.

    Args:
        text: The line.
        dates: Those in it, one at least.
    """
    before, after = text[: dates[0].start], text[dates[-1].end :].rstrip()
    if not any(map(str.isalpha, before)):
        return _goes_on(after)
    words = before.count(" ") + after.count(" ")
    if words > _MOST_BESIDE:
        return True
    ends = after[-1:] in _SENTENCE_ENDS and len(after.rpartition(" ")[2]) > _INITIAL
    return ends and (words > _FEW_BESIDE or after.count(" ") > _FEW_BEHIND)


def _goes_on(after: str) -> bool:
    """Whether a sentence follows the date that a line begins with: "May 3: slept through for the first time!" """
    if after[-1:] not in _SENTENCE_ENDS or len(after.rpartition(" ")[2]) <= _INITIAL:
        return False
    return after.startswith(":") or after.count(" ") >= _FEW_BESIDE


def has_digit(text: str | None) -> bool:
    """Whether a text holds a digit: without one it is no date and no id."""
    if text is None:
        return False
    if _DIGIT.search(text) is not None:
        return True
    return not text.isascii() and _OTHER_DIGIT.search(text) is not None


def may_hold_date(text: str) -> bool:
    """Whether a text holds a digit or a word without which it holds no date: "a month ago"."""
    return has_digit(text) or may_be_relative(text)
