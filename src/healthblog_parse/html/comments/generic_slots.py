"""The parts of records that no class names, told by comparing the records with each other.

Facts.  The records of one list are printed by one template: the same place (path of tags and classes) holds the same
part in each.  Interface says the same in every record; a name differs, is short, and stands near the date.

Rules, in order:
1. places that say the same in most of three or more records, or that hold bare numbers only, are interface;
2. where no class names the author, the place of the names is looked for (``generic_names``);
3. a place with nothing but the first letters of that name is its picture.

Known failures.  A list whose comments all say the same few words in the same place, outside paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice

from ...expressions import Expression
from ...interpret.dates.spans import find_dates
from ...interpret.wordings import is_interface
from ..clutter import is_switched_off
from ..dom import SUBHEADINGS, Element, holds_more, text_of
from .generic_linked import leads_to_itself
from .generic_looks import (
    CLOCK,
    SET_OFF,
    TEXT_TAGS,
    is_whole_date,
    like_name,
    role_around,
    role_by_class,
    shows_date,
)
from .generic_names import around, filling, is_picture, name_slot
from .generic_places import INLINE, LOOK, MAX_NAME, Path, Slot, slots_of
from .record_name import NAMELESS, announced_in
from .roles import RoleName, words_of
from .survey import has_digit

_MAX_SAME = 40
"""Longest interface text."""
_MAX_NOTE = 80
"""The same below every record: "You must be logged in to write comments"."""
_SAMPLE = 40
"""Records that are compared with each other."""
_INITIALS = 3
_NUMBERS = Expression(r"[\W\d_]{1,12}")
_TITLE_WORDS = frozenset(
    "title titel titre titulo titolo título subject betreff sujet asunto oggetto headline".split()
)
_MAX_TOOLS = 10
_MAX_HEAD = 90
"""Longest head of a folded comment."""
_AROUND_DATE = 2
_ALL_THE_SAME = 4
_LABEL = Expression(
    r"\s*(?:name|user|username|author|date|posted|posted by|written by|by|time|comment|message|autor|verfasser|datum|von|"
    r"kommentar|nom|auteur|date|fecha|nombre|nome|data|naam|bericht)\s*:\s*",
    re.IGNORECASE,
)
"""A label before a value."""
_KEPT = frozenset(("author", "date", "text", "title"))
"""Parts that may well be the same everywhere: "Anonymous", one day, "Thank you!"."""


def parts_of(
    records: Sequence[Element], own: set[Element], dates: dict[int, Element]
) -> dict[Element, RoleName | None]:
    """Parts that the comparison tells.

    Args:
        records: Elements of the records.
        own: Elements that are records themselves: they are left out of those that contain them.
        dates: The element that shows the date, by the number of its record.
    """
    parts: dict[Element, RoleName | None] = {}
    for record in records:
        parts.update(dict.fromkeys(_tools(record, own), "skip"))
    slots = slots_of(records, own.union(parts))
    for date in dates.values():
        if date.tag == "time" or is_whole_date(date):
            parts[_with_attribute(date)] = "date"
        for above in islice(date.iterancestors(), _AROUND_DATE):
            if above not in own and _is_named(above, "skip"):
                parts[above] = None  # a row of links beside the date
    total = len(records)
    compared = min(total, _SAMPLE)
    skipped = _interface(slots, own, dates, total)
    for said in skipped.values():
        parts.update(said)
    if not _named(slots, compared):
        name = name_slot(slots, skipped.keys(), total, dates)
        if dates and _headed(records[0]) and all(announced_in(date) is not None for date in dates.values()):
            parts.update(dict.fromkeys(dates.values(), "meta"))  # the heading is a subject line
        elif name is None:
            parts.update(_headers(dates, total))
        else:
            shown = around(name, slots) | name.elements
            for inside in filling(shown.values()):
                parts.pop(
                    inside, None
                )  # where one author writes most, a link around the name is no interface
            parts.update(dict.fromkeys(shown.values(), "author"))
            for slot in slots.values():
                if slot is not name and is_picture(slot, name):
                    parts.update(dict.fromkeys(slot.elements.values(), "skip"))
    parts.update(_titles(slots, parts, total))
    return parts


def _interface(
    slots: Mapping[Path, Slot], own: set[Element], dates: Mapping[int, Element], total: int
) -> dict[Path, dict[Element, RoleName]]:
    """Places that hold no text and no name, and what their elements are."""
    compared = min(total, _SAMPLE)
    marks = set(dates.values())
    dated = bool(dates) and shows_date(text_of(next(iter(dates.values()))))
    found: dict[Path, dict[Element, RoleName]] = {}
    for path, slot in slots.items():
        folded = _folded(slot, own, marks) if len(slot.elements) * 2 > total else {}
        if folded:
            found[path] = folded
        elif not dated and _links_itself(slot):
            found[path] = dict.fromkeys(slot.elements.values(), "permalink")
        elif (_is_constant(slot, compared) and not shows_date(slot.texts[0])) or _is_number(slot):
            found[path] = dict.fromkeys(slot.elements.values(), "skip")
    return found


def _folded(slot: Slot, own: set[Element], marks: set[Element]) -> dict[Element, RoleName]:
    """The hidden heads that folded comments show in place of their own: each holds a further date."""
    if not has_digit(slot.texts[0]):
        return {}
    found: dict[Element, RoleName] = {}
    for element in slot.elements.values():
        if element in marks:
            return {}
        for holder in (element, *islice(element.iterancestors(), _AROUND_DATE)):
            if holder not in own and is_switched_off(holder) and len(text_of(holder)) <= _MAX_HEAD:
                found[holder] = "skip"
    return found if found and shows_date(slot.texts[0]) else {}


def _links_itself(slot: Slot) -> bool:
    """Whether a place holds the link to each comment, and no class says that it is the date."""
    first = next(iter(slot.elements.values()))
    if first.tag != "a" or role_around(first) is not None:
        return False
    return all(map(leads_to_itself, slot.elements.values()))


def _headed(record: Element) -> bool:
    return next(record.iter(*SUBHEADINGS), None) is not None


def _is_named(element: Element, part: RoleName) -> bool:
    """Whether the element's class names it as this part."""
    role = role_by_class(element)
    return role is not None and role[0] == part


def _titles(
    slots: dict[Path, Slot], parts: Mapping[Element, RoleName | None], total: int
) -> dict[Element, RoleName]:
    """Subject lines: a place before the text, in every record, that a class or a heading calls so."""
    for slot in slots.values():
        first = next(iter(slot.elements.values()))
        if len(slot.elements) < total or len(slot.texts) > total or parts.get(first, "skip") != "skip":
            continue
        words = words_of(first.get("class") or "")
        named = not words.isdisjoint(_TITLE_WORDS) and role_around(first) in {None, "title", "meta"}
        headed = _is_term(first, parts) or (
            total > 1 and first.tag in SUBHEADINGS and role_around(first) is None and len(set(slot.texts)) > 1
        )
        if (named or (headed and first not in parts)) and not any(map(shows_date, slot.texts)):
            return dict.fromkeys(slot.elements.values(), "title")
    return {}


def _is_term(element: Element, parts: Mapping[Element, RoleName | None]) -> bool:
    """Whether a link begins the term of a definition list that names the author, too: a shop's "TITLE Review by NAME"."""
    term = element.getparent()
    if element.tag != "a" or term is None or term.tag != "dt" or (term.text or "").strip():
        return False
    return term[0] is element and any(parts.get(beside) == "author" for beside in term[1:])


def _tools(record: Element, own: set[Element]) -> list[Element]:
    """Elements of a record that hold interface alone, a row of links or buttons, and labels before values."""
    found = []
    stack = [record]
    looked = 0
    while stack and looked < LOOK:
        element = stack.pop()
        looked += 1
        if element is not record and _is_tools(element):
            found.append(element)
        else:
            stack += [child for child in element[:] if isinstance(child.tag, str) and child not in own]
    return found


def _is_tools(element: Element) -> bool:
    if not len(element):
        text = element.text or ""
        return len(text) < _MAX_SAME and ":" in text and _LABEL.fullmatch(text) is not None
    if not 2 <= len(element) <= _MAX_TOOLS or (element.tag in TEXT_TAGS and element.tag != "p"):
        return False
    said = False
    for part in element.itertext():  # most say at once that they are none
        text = part.strip()
        if text and not (_NUMBERS.fullmatch(text) and "?" not in text and not shows_date(text)):
            if len(text) > _MAX_SAME or "?" in text or not is_interface(text):
                return False
            said = True
    return said and not any(child.tag == "p" or _is_named(child, "text") for child in element)


def _headers(dates: dict[int, Element], total: int) -> dict[Element, RoleName]:
    """Elements that show a name and a date in one line: they are read as the author, the date is found in them."""
    named = 0
    for element in dates.values():
        text = text_of(element)
        spans = find_dates(text) if len(text) <= 2 * MAX_NAME else ()
        if spans and any(map(like_name, (text[: spans[0].start].rstrip(" ,|-–—·•("), text[spans[0].end :]))):
            named += 1
    return dict.fromkeys(dates.values(), "author") if named and named >= total * 0.8 else {}


def _is_constant(slot: Slot, compared: int) -> bool:
    if compared < 3 or len(slot.texts) < max(3, compared * 0.6) or len(slot.texts[0]) > _MAX_NOTE:
        return False
    first = next(iter(slot.elements.values()))
    role = role_around(first)
    all_the_same = len(slot.texts) >= max(_ALL_THE_SAME, compared) and len(set(slot.texts)) == 1
    if all_the_same and (role == "text" or first.tag == "p") and slot.texts[0][-1] != ",":
        return True  # a label between name and date; a list whose texts are all the same is none of comments, but for "Hi Anna,"
    if first.tag in TEXT_TAGS or role in _KEPT or first.tag == "time":
        return False
    if slot.texts[0].casefold() in NAMELESS:
        return False
    bold = next((node for node in first.iter(*SET_OFF)), None)
    if bold is not None and like_name(text_of(bold)):
        return False
    if len(set(slot.texts)) > 1:
        return False
    return len(set(map(_title_in, slot.elements.values()))) == 1  # else each has a date of its own


def _title_in(element: Element) -> str | None:
    """The title of an element, or of the first in it that has one."""
    return next((title for node in islice(element.iter(), _INITIALS) if (title := node.get("title"))), None)


def _is_number(slot: Slot) -> bool:
    """Whether a place holds nothing but numbers and signs: votes, counts, stars; a date or a part of one is none."""
    if any(element.tag in TEXT_TAGS for element in slot.elements.values()):
        return False
    if role_around(next(iter(slot.elements.values()))) == "date":
        return False
    return all(
        _NUMBERS.fullmatch(text) and not CLOCK.match(text) and not shows_date(text) and "?" not in text
        for text in slot.texts
    )


def _named(slots: dict[Path, Slot], compared: int) -> bool:
    """Whether classes name the author already."""
    for slot in slots.values():
        if len(slot.elements) >= compared * 0.7:
            for element in slot.elements.values():
                role = role_by_class(element)
                if role is not None and role[0] == "author" and role[1] >= 3:
                    return True
                break
    return False


def _with_attribute(date: Element) -> Element:
    """The date's element, or the one around it alone that tells more in an attribute."""
    node = date
    for _ in range(3):
        if node.get("datetime") or node.get("title"):
            return node
        above = node.getparent()
        if above is None or above.tag not in INLINE or holds_more(above, 1):
            break
        node = above
    return date
