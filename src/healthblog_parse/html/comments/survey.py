"""One walk over a comment's record: which elements are which part of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set

from attrs import define, field

from ..dom import Element
from .lines import NOTHING
from .roles import COMMON, Layout, Role, RoleName

_SKIPPED_TAGS = frozenset(
    "script style template form button textarea select input svg noscript iframe label nav img video "
    "audio source path".split()
)
_NAMING_TAGS = frozenset("cite strong b h2 h3 h4 h5 h6 a em dt".split())
_ITEMPROPS: dict[str, Role] = {
    "author": ("author", 3), "creator": ("author", 3), "name": ("author", 4),
    "datepublished": ("date", 4), "commenttime": ("date", 4),
    "datecreated": ("date", 4), "dateposted": ("date", 4),
    "text": ("text", 5), "commenttext": ("text", 5), "description": ("text", 4), "articlebody": ("text", 4),
    "upvotecount": ("votes", 4), "headline": ("title", 3),
}  # fmt: skip


SURE = 4
"""Rank from which a text behind author and date is taken for text throughout, and not looked into."""
_DIGIT = re.compile(r"\d")
KNOWN = 7
"""Rank of an element that the reader of a system pointed at."""


@define(slots=True)
class Survey:
    """What one walk over a record found: elements by the part they are, in document order."""

    parts: dict[RoleName, list[tuple[int, Element]]] = field(factory=dict)
    skip: set[Element] = field(factory=set)
    naming: list[Element] = field(factory=list)
    """Elements that often hold a name where no class says so."""
    anchors: list[Element] = field(factory=list)
    """Links that point into the page."""
    role_of: Callable[[str], Role | None] = COMMON.role_of
    """The layout's reading of class attributes."""

    def ranked(self, role: RoleName) -> list[Element]:
        """Elements of a part, the surest first, then in document order."""
        found = self.parts.get(role)
        if not found:
            return []
        if len(found) == 1:
            return [found[0][1]]
        return [element for _, element in sorted(found, key=lambda entry: -entry[0])]


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
    result = Survey(role_of=layout.role_of)
    parts, skip = result.parts, result.skip
    role_of, known = layout.role_of, layout.parts
    stack = [*reversed(more), *reversed(record)]
    while stack:
        element = stack.pop()
        tag = element.tag
        if tag in _SKIPPED_TAGS or element in inner:
            skip.add(element)
            continue
        classes = element.get("class")
        role = role_of(classes) if classes else None
        prop = element.get("itemprop")
        if prop is not None:
            role = _ITEMPROPS.get(prop.lower(), role)
        if tag == "time":
            stamp = element.get("datetime")
            role = ("date", 6 if stamp else 4)
        elif tag == "abbr" and role is None and has_digit(element.get("title")):
            role = ("date", 3)
        elif tag == "a":
            href = element.get("href")
            if href and "#" in href:
                result.anchors.append(element)
        if known and element in known:
            role = (known[element], KNOWN)
        if role is not None:
            name, rank = role
            if name == "skip":
                skip.add(element)
                continue
            parts.setdefault(name, []).append((rank, element))
            if name == "text" and rank >= SURE and not known and "author" in parts and "date" in parts:
                continue
        if tag in _NAMING_TAGS:
            result.naming.append(element)
        if len(element):
            stack.extend(reversed(element))
    return result


def has_digit(text: str | None) -> bool:
    """Whether a text holds a digit: without one it is no date and no id."""
    return text is not None and _DIGIT.search(text) is not None
