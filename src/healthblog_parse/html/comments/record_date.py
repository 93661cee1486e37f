"""When a comment was written: the element that shows it, its attribute and what it displays.

Rules, in order: ``time`` with an attribute; parts named as the date; links to the comment itself, header lines,
but no paragraphs that mention a date; the author's element and the short ones around it; a header line or a short
first or last line of the text.  A date and a clock in two elements, or a clock in the text behind the element, are
one date.  An attribute that gives a day only yields to a displayed date with a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice

from ...expressions import Expression
from ...interpret.dates.written import read_date
from ...interpret.lines.asides import is_membership
from ...interpret.speaking import without_says
from ...interpret.wordings import is_edit_note
from ...records import RawDate
from ..dom import Element, content_of
from .lines import NOTHING, Line, plain_text
from .record_name import may_be_name, without_date
from .record_text import holds_text
from .survey import Survey, dates_in, has_digit, may_hold_date, mentions_dates

_CLOCK = (
    r"\W{0,4}(?:at|um|à|a\s+l[ae]s|alle|ore|às|om|kl\.?|klo|ve?|o|la|о|в|στ(?:ις|ο)|saat|pukul)?\W{0,3}"
    r"(?P<clock>\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?)(?!\d)\s*(?P<half>[ap]\.?m\b\.?)?(?:\s*(?:uhr|h)\b)?"
)
_CLOCK_ONLY = Expression(_CLOCK + r"\W*", re.IGNORECASE)
_CLOCK_NEXT = Expression(_CLOCK, re.IGNORECASE)
_HAS_CLOCK = Expression(r"[0-9](?:[:h][0-9][0-9]|\.[0-9][0-9]\s*(?:uhr|$)|\s*[ap]\.?m\b)")
_PARTS = Expression(r"\d+|[^\W\d_]{3,}")
_TWICE = 2
"""Further dates of a record that are asked for the clock."""
_DAY_ONLY = Expression(r"\d{4}-\d\d-\d\d")
_ISO_MOMENT = Expression(r"\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_ATTRIBUTES = ("datetime", "content", "data-time", "data-timestamp", "data-date", "data-created", "title")
_ATTRIBUTE_NAMES = frozenset(_ATTRIBUTES)
_DATED = frozenset(("time", "abbr", "a", "span"))
"""Elements whose ``datetime`` or ``title`` says when, where the element around shows it."""
_TITLED = frozenset(("span", "a", "small"))
"""Elements whose title tells the date where they show how long ago that was."""
_SEPARATED = Expression(r"[|•·—]|:(?:\s|$)")
"""Signs that a line named as the date shows more than the date."""
_MAX_WHOLE = 40
"""Longest displayed text that is handed over as it is."""
_MAX_LINE = 150
_MOST_INSIDE = 64
"""Elements inside one that may show a date whose attributes are looked at."""
_MOST_TRIED = 30
"""Elements of a record that are named as the date and tried; they nest without end."""
_SIGNS = 2
"""Signs at the end of a line, which are no wording."""
_MAX_REST = 16
"""Letters beside a date in an element that shows nothing else: "wrote on", "Posted:"."""


def date_of(found: Survey) -> tuple[Element | None, RawDate | None]:
    """The element that holds the date, and the date."""
    candidates = found.ranked("date")[:_MOST_TRIED]
    for place, element in enumerate(candidates):
        date = raw_date(element, found.skip, named=True)
        if date is not None:
            return element, _with_clock(date, element, candidates[place + 1 :], found.skip)
    others = (*found.anchors, *found.ranked("meta"), *found.ranked("permalink"), *found.ranked("title"))
    for element in others[:_MOST_TRIED]:
        date = raw_date(element, found.skip)
        if date is not None and (
            date.machine or (_reads(date.raw) and not _mentions(element, date.raw or ""))
        ):
            return element, _with_clock(date, element, [], found.skip)
    return None, None


def _mentions(element: Element, raw: str) -> bool:
    """Whether the date stands in paragraphs that say more."""
    return next(element.iter("p"), None) is not None and len(content_of(element)) - len(raw) > _MAX_REST


def _with_clock(date: RawDate, element: Element, others: list[Element], skip: Set[Element]) -> RawDate:
    """The date with the clock that stands in another element or in the text behind it."""
    if not date.raw or (date.machine and not _DAY_ONLY.fullmatch(date.machine)) or _shows_clock(date.raw):
        return date
    clock = next((text for other in others if _CLOCK_ONLY.fullmatch(text := plain_text(other, skip))), None)
    if clock is None:
        match = _CLOCK_NEXT.match(element.tail or "")
        clock = None if match is None else match[0].strip()
    if clock is not None:
        return RawDate(raw=f"{date.raw} {clock}", rule=date.rule)
    return next(_finer(date.raw, others, skip), date)


def _finer(day: str, others: list[Element], skip: Set[Element]) -> Iterator[RawDate]:
    """The same day with a clock, where a record shows its date twice: for the folded comment, and for the whole one."""
    spans = dates_in(day)
    wanted = set(_PARTS.findall(day[spans[0].start : spans[0].end].lower() if spans else day.lower()))
    for other in others[:_TWICE]:
        date = raw_date(other, skip, named=True)
        if date is None or date.raw is None or not _shows_clock(date.raw):
            continue
        parts = set(_PARTS.findall(date.raw.lower()))
        missing = wanted - parts
        if not missing or (len(missing) == 1 and any(part.endswith(next(iter(missing))) for part in parts)):
            yield date


def _shows_clock(text: str) -> bool:
    return _HAS_CLOCK.search(text.lower()) is not None


def date_around(
    author: Element, record: Element, skip: Set[Element]
) -> tuple[Element | None, RawDate | None]:
    """A date in the author's element, in the short ones beside it or in those around it.

    Args:
        author: Where the name stands.
        record: The record's element: the search ends there.
        skip: Interface inside.

    Returns:
        The element that shows nothing but the date, if there is one, and the date.
    """
    inside = date_in(plain_text(author, skip))
    if inside is not None:
        return author, inside
    around = _headers_around(author, record)
    if len(around) > 1 and not has_digit(content_of(around[-1])):
        around = around[-1:]  # where the whole has no digit, its parts need not be asked
    for element in around:
        date = None if element is author else date_in(plain_text(element, skip))
        if date is not None:
            return None, date
        for beside in _beside(element):
            if beside in skip or not isinstance(beside.tag, str):
                continue
            if not has_digit(content_of(beside) if len(beside) else beside.text) or holds_text(beside):
                continue
            text = plain_text(beside, skip)
            date = date_in(text)
            if date is not None and date.raw and len(text) - len(date.raw) <= _MAX_REST:
                return beside, date
    return None, None


def _headers_around(author: Element, record: Element) -> list[Element]:
    """The author's element and those around it that do not hold the text too, the innermost first."""
    around = []
    element: Element | None = author
    while element is not None and element is not record and not holds_text(element):
        around.append(element)
        element = element.getparent()
    return around


def _beside(element: Element) -> Iterator[Element]:
    """The next two siblings and the one before."""
    after = element.getnext()
    if after is not None:
        yield after
        after = after.getnext()
        if after is not None:
            yield after
    before = element.getprevious()
    if before is not None:
        yield before


def titled_date(record: Element, found: Survey, inner: Set[Element]) -> RawDate | None:
    """A date that only the title of a "3 years ago" has.

    Args:
        record: The record's element.
        found: Its parts.
        inner: Elements of other records: what stands in them is not this one's.
    """
    stack = [*record[::-1]]
    while stack:
        element = stack.pop()
        if element in inner:
            continue
        if element.tag in _TITLED and element not in found.skip:
            title = element.get("title")
            if title and len(title) <= _MAX_WHOLE and _is_date(title):
                shown = plain_text(element, found.skip)
                if not shown or date_in(shown) is not None:
                    return RawDate(raw=shown or None, machine=title.strip(), rule="title")
        stack += element[::-1]
    return None


def date_in(text: str) -> RawDate | None:
    """The first date inside a line, with the clock behind it; none of running text that mentions dates."""
    if len(text) > _MAX_LINE or not may_hold_date(text):
        return None
    spans = dates_in(text)
    if not spans or mentions_dates(text, spans) or is_membership(text) or is_edit_note(text):
        return None
    end = spans[0].end
    raw = text[spans[0].start : end]
    if not _shows_clock(raw):
        match = _CLOCK_NEXT.match(text, end)
        raw = raw if match is None else text[spans[0].start : match.end()]
    return RawDate(raw=raw, rule="line")


def raw_date(element: Element, skip: Set[Element] = NOTHING, *, named: bool = False) -> RawDate | None:
    """What an element gives of a date: its attribute and what it displays; ``None`` if neither is like one.

    Args:
        element: Where the date stands.
        skip: Elements inside that are no part of it.
        named: Whether markup says that this is the date: then a short text with a digit is handed over
        unread.
    """
    raw: str | None = plain_text(element, skip - {element} if element in skip else skip)
    if raw and (is_membership(raw) or is_edit_note(raw)):
        return None
    stamp = element.get("datetime")
    if stamp and raw and len(raw) <= _MAX_WHOLE and _ISO_MOMENT.match(stamp):
        return RawDate(raw=raw, machine=stamp.strip(), rule=str(element.tag))
    machine = _machine_of(element, shown=raw)
    if named and machine is None and raw and len(raw) <= _MAX_WHOLE and has_digit(raw):
        inside = date_in(raw) if _SEPARATED.search(raw) else None
        return RawDate(raw=raw, rule=str(element.tag)) if inside is None else inside
    reads = bool(raw) and len(raw or "") <= _MAX_WHOLE and _reads(raw)
    if raw and not reads:
        inside = date_in(raw)
        if inside is not None:
            raw, reads = inside.raw, True
        elif len(raw) > 60 or not has_digit(raw):
            raw = None
    if not raw and machine is None:
        return None
    if machine and raw and _DAY_ONLY.fullmatch(machine) and _shows_clock(raw) and reads:
        machine = None
    return RawDate(raw=raw or None, machine=machine, rule=str(element.tag))


def _machine_of(element: Element, *, shown: str | None) -> str | None:
    if not _ATTRIBUTE_NAMES.isdisjoint(element.keys()):
        for name in _ATTRIBUTES:
            value = element.get(name)
            if value and (name != "title" or _is_date(value)) and not value.startswith("P"):
                return value.strip()
    if len(element):
        for child in islice(element.iterdescendants(), _MOST_INSIDE):
            names = child.keys() if child.tag in _DATED else ()
            if "datetime" in names and (value := child.get("datetime")):
                return value.strip()
            if (
                "title" in names
                and _is_date(title := child.get("title"))
                and not (shown and _shows_clock(shown))
            ):
                return title
    return None


def _is_date(value: str | None) -> bool:
    return value is not None and has_digit(value) and read_date(value).status in {"read", "ambiguous"}


def _reads(raw: str | None) -> bool:
    return raw is not None and read_date(raw).status != "unparsable"


def loose_date(lines: list[Line]) -> RawDate | None:
    """A date in a line of the header: beside the author, or in a short first or last line; the line is
    marked."""
    last = len(lines) - 1
    for place, line in enumerate(lines):
        if not line.text or len(line.text) > 120 or not has_digit(line.text):
            continue
        edge = place < 2 or place == last
        short = len(line.text) <= 50 or (
            len(line.text) <= 90
            and (
                len(without_says(line.text)) < len(line.text) - _SIGNS or may_be_name(without_date(line.text))
            )
        )
        if line.marked or (edge and short):
            date = date_in(line.text)
            if date is not None:
                line.marked = True
                return date
    return None
