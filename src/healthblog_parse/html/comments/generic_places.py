"""The places of a record's template, and the short texts that stand there.

Facts.  The records of one list are printed by one template: the same place holds the same part in each.  A place is the
path of tags and classes from the record down, numbers in the classes left out; among brothers of one name the second and
later ones have their number.

Only places whose element holds one short text and no block are kept, and of a record only its first elements are looked
at: names, dates and links stand before the text.

Known failures: templates that print something else for some readers in front of elements of the same name.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from attrs import define, field

from ...expressions import Expression
from ..dom import Element, text_of

Path = tuple[str, ...]
"""Names of the elements from the record down to a place, each a tag with its classes."""

MAX_NAME = 60
"""Longest name."""
_MOST_INSIDE = 100
"""Elements inside one that are looked at for blocks; inline ones nest without end."""
LOOK = 120
"""Elements of one record that are looked at."""
_SKIPPED = frozenset(
    "script style template svg textarea select option iframe input img br source path video audio noscript form".split()
)
INLINE = frozenset("a b strong i em span small font cite svg img u bdi".split())
"""Elements that divide no line."""
_CLEAN = Expression(r"\d+")


@define
class Slot:
    """One place in the records' template."""

    elements: dict[int, Element] = field(factory=dict)
    """The element at that place, by the number of its record; the first where there are several."""
    texts: list[str] = field(factory=list)
    order: int = 0
    """Its number among the places, in the order in which they were met."""


def slots_of(records: Sequence[Element], own: set[Element]) -> dict[Path, Slot]:
    """Short texts of the records by their place.

    Args:
        records: Elements of the records.
        own: Elements that are none of the record around them: records themselves, rows of links.
    """
    slots: dict[Path, Slot] = {}
    for number, record in enumerate(records):
        stack: list[tuple[Element, Path]] = [(record, ())]
        looked = 0
        while stack and looked < LOOK:
            element, path = stack.pop()
            looked += 1
            if len(element):
                stack.extend(reversed(_places_in(element, path, own)))
            if element is not record and _is_short(element):
                text = text_of(element)
                if text and len(text) <= MAX_NAME + 20:
                    slot = slots.setdefault(path, Slot(order=len(slots)))
                    slot.elements.setdefault(number, element)
                    slot.texts.append(text)
    return slots


def _places_in(element: Element, path: Path, own: set[Element]) -> list[tuple[Element, Path]]:
    """An element's children with their places; those of one tag and class are numbered."""
    seen: dict[str, int] = {}
    below = []
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in _SKIPPED and child not in own:
            name = f"{tag}.{_CLEAN.sub('', child.get('class') or '')}"
            place = seen[name] = seen.get(name, 0) + 1
            below.append((child, (*path, name if place == 1 else f"{name}:{place}")))
    return below


def _is_short(element: Element) -> bool:
    """Whether an element holds one piece of text: no blocks inside."""
    return not len(element) or (
        len(element) <= 3
        and all(child.tag in INLINE for child in islice(element.iterdescendants(), _MOST_INSIDE))
    )
