"""What markup says of one date: its machine-readable form, and whether it is the first, the last or the reviewer's.

Facts.  Dates stand in ``time`` elements, and in ``abbr``, ``span`` and ``meta`` elements with an attribute for machines;
classes, ids and properties name them ("entry-date published", ``dateModified``), sometimes only those of the element around
or the title of an icon before.  The class ``updated`` alone says nothing: many themes give it to the only date there is,
because hAtom asks for it, or hide a second one for machines beside the displayed one.

Rules.
1. The mark of a displayed date is the smallest element that shows it and has a form for machines or a class.
2. Its role is what the names of the mark, of the line's element or of what holds the mark alone say, the nearest first;
   "updated" counts where the class says nothing of publication as well and is not that of the only date.

Known failures: the class ``updated``, without another, on the day of publication in a line of two dates.
"""

from __future__ import annotations

import re
from itertools import islice

from ..expressions import Expression
from ..interpret.bylines.parts import Byline
from ..records import DateRole
from .dom import Element, Index, content_of
from .lines import line_of

DATED = Expression(
    r"date|time(?!line)|publi|posted|datum|fecha|updated|modified|aktualis|reviewed|geprueft|pubtime|created|meta"
)
"""Classes and properties that name a date."""
CHANGED = Expression(r"modif|update|aktualis|geaendert|bearbeitet|revised|last-?edit", re.I)
"""Names of the last change."""
_ISO_MOMENT = Expression(r"\d{4}-\d\d-\d\dT\d\d:\d\d\S{0,20}")
_WORD = Expression(r"\w+")
_FIRST = Expression(r"publi|posted|created|pubdate|post-?date|entry-?date", re.I)
"""Names of the publication."""
_PUBLISHED = Expression(r"publi|posted|created", re.I)
"""Names that say so even beside "modified"; "post-date" is the family name of both."""
REVIEWED = Expression(r"review", re.I)
"""Names of a review."""
_MOST_MARKS = 60
"""Elements of a line that are looked at for a machine-readable form."""
_GREETING = 12
"""Elements of a greeting."""
TIMES = frozenset(("time", "relative-time"))
"""Elements that hold a date; the second is GitHub's, which a script fills with "3 days ago"."""
OF_OTHERS = frozenset(
    "releaseDate startDate endDate doorTime validFrom validThrough validUntil priceValidUntil availabilityStarts availabilityEnds "
    "birthDate deathDate foundingDate".split()
)
"""Properties of what the page is about (schema.org's products, events, offers, people): when that began, not the page."""
_ICONS = frozenset(("i", "span", "svg", "img"))
_MACHINE = ("datetime", "content", "title", "data-date", "data-time", "data-timestamp")
_MACHINE_SHAPE = Expression(r"\d{4}-?\d\d|\d{1,2}[./ ]|\d{9,}")


def marks_in(element: Element) -> list[Element]:
    """What may hold the machine-readable form of a date that the element shows."""
    inside = islice(element.iter("time", "relative-time", "abbr", "span", "meta"), _MOST_MARKS)
    marks = [mark for mark in inside if mark is not element]
    if element.tag in {"time", "relative-time", "abbr", "span"} or machine_of(element):
        marks.insert(0, element)
    return marks


def is_hidden_change(mark: Element, raw: str) -> bool:
    """Whether the date is the one that themes print for machines beside the displayed one, for hAtom."""
    names = (mark.get("class") or "").split()
    return "updated" in names and _ISO_MOMENT.fullmatch(raw) is not None


def is_clock(element: Element) -> bool:
    """Whether a date stands in a box with a board's link to log in: Simple Machines 1 and YaBB greet visitors with the time."""
    # not its links alone: a box without any would be looked through for each date
    links = (part.get("href") or "" for part in islice(element.iter(), _GREETING) if part.tag == "a")
    return any("action=login" in href and "wp-login" not in href for href in links)


def is_dated(element: Element) -> bool:
    """Whether the element's class or property names a date."""
    names = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
    return len(names) > 1 and bool(DATED.search(names))


def mark_of(raw: str, marks: list[Element], read: set[Element]) -> Element | None:
    """The smallest element that shows the date and has a machine-readable form or a telling name.

    Args:
        raw: The date as displayed.
        marks: The elements of its line, outer ones first.
        read: Elements that another date has been read from.
    """
    best: Element | None = None
    telling = max(_WORD.findall(raw), key=len, default=raw)
    for mark in marks:
        if mark in read or not (mark.tag == "time" or machine_of(mark) or mark.get("class")):
            continue
        if telling in content_of(mark) and raw in line_of(mark):
            best = mark
            if mark.tag in TIMES:
                break
    return best


def machine_of(mark: Element | None) -> str | None:
    """The machine-readable form of the date that the element shows; ``None`` where it has none."""
    if mark is None:
        return None
    for name in _MACHINE:
        value = mark.get(name)
        if value and _MACHINE_SHAPE.search(value) and not value.startswith("P"):
            return value.strip()
    return None


def role_of(mark: Element | None, element: Element, byline: Byline) -> DateRole:
    """What a date without a wording is, by the names of its elements.

    Args:
        mark: The element that shows the date, where one has a name.
        element: The element of the whole line.
        byline: What the line says: whether this is its only date.
    """
    around = None if mark is None else _holder(mark, element)
    for node in (mark, element, around):
        if node is None:
            continue
        names = f"{node.get('class') or ''} {node.get('itemprop') or ''} {node.get('id') or ''} {_icon(node)}"
        if REVIEWED.search(names) and not re.search(r"reviews?\b|preview", names):
            return "reviewed"
        if "datePublished" in names or "pubdate" in node.attrib:
            return "published"
        if CHANGED.search(names):
            alone = len(byline.dates) < 2 and "updated" in names.split() and not _has_fellow(node)
            first = _PUBLISHED if "modif" in names.lower() else _FIRST
            if not (first.search(names) or alone):
                return "updated"
    return "published"


def _holder(mark: Element, line: Element) -> Element | None:
    """What holds the date alone: nothing else but, in a part of the line, an icon before it."""
    around = mark.getparent()
    if around is None or len(around) == 1:
        return around if mark.tag in TIMES else None
    icon = mark.getprevious()
    if len(around) > 2 or icon is None or icon.tag not in _ICONS or around is line:
        return None
    return None if content_of(icon).strip() else around


def _has_fellow(element: Element) -> bool:
    """Whether another date stands right beside a ``time``: the publication's, where the theme shows both."""
    if element.tag not in TIMES:
        return False
    return any(near is not None and near.tag in TIMES for near in (element.getprevious(), element.getnext()))


def _icon(element: Element) -> str:
    """What an icon before an element says of it ("Last update"), where the page shows no words."""
    before = element.getprevious()
    if before is None or before.tag not in _ICONS or content_of(before).strip():
        return ""
    return before.get("title") or before.get("aria-label") or ""


def is_only_updated(element: Element) -> bool:
    """Whether the class names the last change and no publication."""
    names = (element.get("class") or "").split()
    return "updated" in names and not any(_FIRST.search(name) for name in names)


def is_only_date(index: Index, element: Element) -> bool:
    """Whether the element is named for the publication and no other of the page marks a time: not a teaser's."""
    return [*islice(index.tagged("time"), 2)] == [element] and _FIRST.search(
        element.get("class") or ""
    ) is not None
