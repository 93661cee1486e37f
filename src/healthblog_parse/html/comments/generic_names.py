"""Which place of a record's template holds the name of who wrote it.

Facts.  A name is short, no sentence, no date and no interface; it differs from record to record and stands near the date.
Some systems link the names of members and not those of guests: two places beside each other, each in some records.

Rules, in order: of the places in nearly every record the one behind a wording ("Review by"), else of those whose texts differ and
have few words, as names have and subject lines not, the one nearest to the date, elements that often hold names first;
places beside each other that together fill nearly every record; in a row of parts the one that says "NAME said".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice

from ...interpret.speaking import leads_to_name, without_says
from ..dom import Element, stands_in, text_of
from .generic_looks import SET_OFF, TEXT_TAGS, like_name, role_around, role_by_class
from .generic_places import Path, Slot
from .record_name import NAMELESS

_NAMING = SET_OFF | {"a", "th", "legend"}
"""Elements that often hold a name."""
_NO_NAMES = frozenset(("text", "date", "votes", "skip", "title", "number"))
"""Parts that hold no name."""
_INITIALS = 3
_MOST_WORDS = 3
"""Words of the names in one place, one with the other: subject lines beside them have more."""


def name_slot(
    slots: dict[Path, Slot], skipped: Set[Path], total: int, dates: dict[int, Element]
) -> Slot | None:
    """The place that holds the names.

    Args:
        slots: Short texts of the records by their place.
        skipped: Places of interface.
        total: The number of records.
        dates: The element that shows the date, by the number of its record.
    """
    best: tuple[tuple[bool, bool, int, int, int], Slot] | None = None
    fitting = [
        slot
        for path, slot in slots.items()
        if len(slot.elements) >= total * 0.8 and path not in skipped and _like_names(slot, total)
    ]
    for slot in fitting or _joined(slots, total):
        if any(other is not slot and is_picture(slot, other) for other in fitting):
            continue  # the first letters of the names
        number, element = next(iter(slot.elements.items()))
        date = dates.get(number)
        rank = (
            _is_announced(element),
            _may_differ(slot) and " ".join(slot.texts).count(" ") <= _MOST_WORDS * len(slot.texts),
            -_distance(element, date) if date is not None else 0,
            int(element.tag in _NAMING),
            -slot.order,
        )
        if best is None or rank > best[0]:
            best = (rank, slot)
    return None if best is None else best[1]


def _is_announced(element: Element) -> bool:
    """Whether a text right before an element says that it names who wrote: "Review by <span>Anna</span>"."""
    before, above = element.getprevious(), element.getparent()
    text = before.tail if before is not None else None if above is None else above.text
    return text is not None and leads_to_name(text.strip())


def _joined(slots: Mapping[Path, Slot], total: int) -> list[Slot]:
    """Places beside each other that hold the name of some records each, and together of nearly all: a link for members, none
    for guests."""
    holders: dict[Path, Slot] = {}
    for path, slot in slots.items():
        whole = holders.setdefault(path[:-1], Slot(order=slot.order))
        first = next(iter(slot.elements.values()))
        apart = len(slot.texts) == len(slot.elements) and whole.elements.keys().isdisjoint(slot.elements)
        if apart and first.tag not in TEXT_TAGS and _may_name(slot):
            whole.elements.update(slot.elements)
            whole.texts += slot.texts
    return [
        whole
        for whole in holders.values()
        if len(whole.elements) >= total * 0.8 and _like_names(whole, total)
    ]


def filling(elements: Iterable[Element]) -> Iterator[Element]:
    """What stands inside elements and says the same as they do."""
    for element in elements:
        if len(element):
            text = text_of(element)
            yield from (
                inside for inside in islice(element.iterdescendants(), _INITIALS) if text_of(inside) == text
            )


def around(name: Slot, slots: Mapping[Path, Slot]) -> dict[int, Element]:
    """What stands around the names alone, by the number of its record: some have an address, and others no link."""
    for slot in slots.values():
        if len(slot.elements) > len(name.elements) and all(
            number in slot.elements
            and slot.elements[number] is element.getparent()
            and text_of(slot.elements[number]) == text_of(element)
            for number, element in name.elements.items()
        ):
            return slot.elements
    return {}


def _like_names(slot: Slot, total: int) -> bool:
    """Whether a place may hold the names of so many records: one in each, and not all the same."""
    if len(slot.texts) > total or (total >= 3 and not _may_differ(slot)):
        return False
    first = next(iter(slot.elements.values()))
    if total == 1 and first.tag in TEXT_TAGS and not _is_sure(slot):
        return False  # with nothing to compare, a short paragraph may be the first or the last of the text
    return _may_name(slot)


def _may_differ(slot: Slot) -> bool:
    """Whether the texts of a place differ, or those of one person may well stand there alone."""
    return len(slot.texts) == 1 or len(set(slot.texts)) > 1 or _is_sure(slot)


def _is_sure(slot: Slot) -> bool:
    """Whether the element, its class or the text itself says that a place holds names."""
    first = next(iter(slot.elements.values()))
    return first.tag in SET_OFF or role_around(first) == "author" or slot.texts[0].casefold() in NAMELESS


def _may_name(slot: Slot) -> bool:
    """Whether the texts of a place look like names, and neither its element nor its class says that it is something else."""
    first = next(iter(slot.elements.values()))
    role = role_by_class(first)
    if first.tag == "time" or (role is not None and role[0] in _NO_NAMES):
        return False
    if all(map(str.isdecimal, slot.texts)):
        return False  # places in the thread
    return sum(map(like_name, slot.texts)) >= len(slot.texts) * 0.9


def _distance(element: Element, date: Element) -> int:
    """Steps up from the date until the element is in reach."""
    above = set(element.iterancestors())
    if date in above:
        return 0
    for steps, node in enumerate(date.iterancestors()):
        if node in above or node is element:
            return steps
    return 99


def is_picture(slot: Slot, name: Slot) -> bool:
    """Whether a place holds the first letters of the names, beside them: inside one stands the name itself."""
    for number, element in slot.elements.items():
        shown = name.elements.get(number)
        if shown is None or stands_in(element, {shown}):
            return False
        letters, whole = text_of(element).casefold(), text_of(shown).casefold()
        if len(letters) > _INITIALS or letters == whole or letters[:1] != whole[:1]:
            return False
    return bool(slot.elements)


def said_by(records: Sequence[Element]) -> list[Element]:
    """Records whose parts stand beside them and that are their head alone: nearly all say "NAME said"."""
    texts = [text_of(record) for record in records]
    said = sum(1 for text in texts if like_name(text) and without_says(text) != text)
    return list(records) if said * 5 >= len(texts) * 4 else []
