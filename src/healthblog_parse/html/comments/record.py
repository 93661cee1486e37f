"""One comment record: from its element to a ``RawComment``.

Facts.  Whatever the system, a record holds an author-like, a date-like and a text-like part, named by classes
(``roles``), by elements (``time``, ``cite``, ``abbr``) or only by their place.

Rules, in order:
1. one walk over the record's own elements (nested records, forms and interface left out) collects the
named parts;
2. author: the surest named part that yields a name; else the first short line-like element (``cite``,
``strong``,
   ``b``, a heading, a link);
3. date: ``time``, then named parts, then links to the comment itself; else a date in a line beside the
author;
4. text: the surest part named so that holds neither author nor date, the longest of equals; else
everything in the
   record that is not author, date, interface or what is left of their lines.

Known failures.  A record without any class and with its name inside the first sentence has no author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from attrs import define, field

from ...interpret.date_spans import find_dates
from ...interpret.dates import read_date
from ...interpret.wordings import is_interface, is_placeholder, reply_target, without_says
from ...models import Block, CommentKind
from ...records import RawComment, RawDate
from ..dom import Element
from .lines import NOTHING, Line, lines_of, plain_text
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
_MAX_NAME = 100
_SHORT_NAME = 12
"""A text up to this length holds no date beside the name."""
_CLOCK_ONLY = re.compile(
    r"\W*(?:at|um|à|a las|alle|às|om|@)?\W*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|uhr)?\W*",
    re.IGNORECASE,
)
_HAS_CLOCK = re.compile(r"\d[:h]\d\d|\d\.\d\d\s*(?:uhr|$)|\d\s*[ap]m\b", re.IGNORECASE)
_INTEGER = re.compile(r"[+-]?\d{1,9}")
_DIGITS = re.compile(r"\d+")
_AUTHOR_BADGES = re.compile(
    r"\b(?:post[ -]?author|author|autorin|autor|auteure?|autore|autrice|autora|op|"
    r"verfasser(?:in)?|blogger(?:in)?|schrijver)\b",
    re.IGNORECASE,
)
AUTHOR_CLASSES = frozenset(
    "bypostauthor by-post-author by-author author-comment comment-by-author comment-by-node-author is-author "
    "isauthor post-author-comment commentauthor-post-author wc-blog-post_author wpd-blog-post_author "
    "by-node-author "
    "byauthor comment-author-is-post-author".split()
)
"""Classes of a record that say that the article's author wrote it."""
PINGBACK_CLASSES = frozenset("pingback trackback ping webmention tb linkback".split())
"""Classes of a record that is no reader's comment."""


@define(slots=True)
class Survey:
    """What one walk over a record found: elements by the part they are, in document order."""

    parts: dict[RoleName, list[tuple[int, Element]]] = field(factory=dict)
    skip: set[Element] = field(factory=set)
    naming: list[Element] = field(factory=list)
    """Elements that often hold a name where no class says so."""
    anchors: list[Element] = field(factory=list)
    """Links that point into the page."""

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
    result = Survey()
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
        elif tag == "abbr" and role is None and _has_digit(element.get("title")):
            role = ("date", 3)
        elif tag == "a":
            href = element.get("href")
            if href and "#" in href:
                result.anchors.append(element)
        if known and element in known:
            role = (known[element], 7)
        if role is not None:
            name, rank = role
            if name == "skip":
                skip.add(element)
                continue
            parts.setdefault(name, []).append((rank, element))
        if tag in _NAMING_TAGS:
            result.naming.append(element)
        if len(element):
            stack.extend(reversed(element))
    return result


def read_record(
    record: Element,
    inner: Set[Element] = NOTHING,
    layout: Layout = COMMON,
    *,
    parent: int | None = None,
    more: Sequence[Element] = (),
) -> RawComment:
    """Read one comment.

    Args:
        record: The record's element.
        inner: Elements of other records that may stand inside.
        layout: The system's names for the parts.
        parent: Index of the comment it stands under, where the reader of the system knows it.
        more: Siblings behind the record that belong to it (``dd`` after ``dt``).
    """
    found = survey(record, inner, layout, more)
    author, name = author_of(found)
    if name is None:
        author, name = _loose_author(found)
    date_element, date = date_of(found)
    if date is None and author is not None:
        date = _date_around(author, record, found.skip)
    marks = {part for part in (author, date_element) if part is not None}
    lines = text_of_record(record, found, marks, more)
    if date is None:
        date = _loose_date(lines)
    title = title_of(found)
    blocks = blocks_of_lines(lines, title)
    classes = (record.get("class") or "").lower().split()
    return RawComment(
        key=key_of(record),
        kind=_kind(classes),
        parent=parent,
        author=name,
        author_url=None if author is None else link_of(author),
        date=date,
        title=title,
        blocks=blocks,
        permalink=permalink_of(found, record),
        votes=votes_of(found),
        number=_number(found),
        addressee=addressee_of(found),
        badge=not AUTHOR_CLASSES.isdisjoint(classes) or has_badge(found),
        line=record.sourceline,
    )


def author_of(found: Survey) -> tuple[Element | None, str | None]:
    """The element that names the author, and the name."""
    others = found.skip.union(*(
        (element for _, element in found.parts.get(role, ())) for role in ("date", "badge", "number",
        "meta", "reply_to", "votes")
    ))  # fmt: skip
    for element in found.ranked("author"):
        name = name_in(element, others)
        if name is not None:
            return element, name
    for rank, element in found.parts.get("author", ()):
        # a system's own author part holds a name, even one like "Editor"
        name = plain_text(element, others - {element})
        if rank >= 5 and name and len(name) <= _MAX_NAME:
            return element, name
    return None, None


def name_in(element: Element, skip: Set[Element] = NOTHING) -> str | None:
    """The name that an element shows, without "says:"; ``None`` if it shows none."""
    name = plain_text(element, skip - {element})
    if len(name) > _SHORT_NAME and _has_digit(name):
        name = _before_date(name)
    name = without_says(name)
    if not name or len(name) > _MAX_NAME or is_interface(name):
        return None
    return name


def _before_date(name: str) -> str:
    """What stands before a date in the same element, else behind it."""
    spans = find_dates(name)
    if not spans:
        return name
    return name[: spans[0].start].strip(" -–—|,·•(@") or name[spans[0].end :]


def link_of(element: Element) -> str | None:
    """The author's home page: the first outward link in or around the element."""
    around = element.getparent()
    candidates: Iterator[Element] | list[Element] = element.iter("a")
    if element.tag != "a" and around is not None and around.tag == "a":
        candidates = [around]
    for link in candidates:
        href = (link.get("href") or "").strip()
        if href and not href.startswith("#") and "#comment" not in href and ":" in href[:6] + ":":
            return None if href.lower().startswith(("javascript:", "data:", "vbscript:", "mailto:")) else href
    return None


def date_of(found: Survey) -> tuple[Element | None, RawDate | None]:
    """The element that holds the date, and the date."""
    candidates = found.ranked("date")
    for place, element in enumerate(candidates):
        date = raw_date(element, found.skip)
        if date is None:
            continue
        if date.machine is None and date.raw and not _HAS_CLOCK.search(date.raw):
            clock = _clock_beside(candidates[place + 1 :], found.skip)
            if clock:
                return element, RawDate(raw=f"{date.raw} {clock}", rule=date.rule)
        return element, date
    for element in (*found.anchors, *found.ranked("meta"), *found.ranked("permalink")):
        date = raw_date(element, found.skip)
        if date is not None and (date.machine or _reads(date.raw)):
            return element, date
    return None, None


def _date_around(author: Element, record: Element, skip: Set[Element]) -> RawDate | None:
    """A date in the author's element, or in the short ones around it."""
    element: Element | None = author
    while element is not None and element is not record and not _holds_text(element):
        text = plain_text(element, skip)
        spans = find_dates(text) if _has_digit(text) else ()
        if spans:
            return RawDate(raw=text[spans[0].start : spans[0].end], rule="author")
        element = element.getparent()
    return None


def _clock_beside(candidates: list[Element], skip: Set[Element]) -> str | None:
    for element in candidates:
        text = plain_text(element, skip)
        if _CLOCK_ONLY.fullmatch(text):
            return text
    return None


def raw_date(element: Element, skip: Set[Element] = NOTHING) -> RawDate | None:
    """What an element gives of a date: its attribute and what it displays; ``None`` if neither is like a
    date."""
    raw: str | None = plain_text(element, skip - {element})
    machine = _machine_of(element)
    if raw and (len(raw) > 40 or read_date(raw).status == "unparsable"):
        spans = find_dates(raw)
        if spans:
            raw = raw[spans[0].start : spans[0].end]
        elif len(raw) > 60 or not _has_digit(raw):
            raw = None
    if not raw and machine is None:
        return None
    return RawDate(raw=raw or None, machine=machine, rule=str(element.tag))


def _machine_of(element: Element) -> str | None:
    for name in ("datetime", "content", "data-time", "data-timestamp", "data-date", "title"):
        value = element.get(name)
        if value and (name != "title" or _is_date_title(value)) and not value.startswith(("PT", "P")):
            return value.strip()
    for child in element.iter("time", "abbr", "a", "span"):
        value = child.get("datetime") or (child.get("title") if _is_date_title(child.get("title")) else None)
        if value:
            return value.strip()
    return None


def _is_date_title(value: str | None) -> bool:
    return value is not None and _has_digit(value) and read_date(value).status in {"read", "ambiguous"}


def _reads(raw: str | None) -> bool:
    return raw is not None and read_date(raw).status != "unparsable"


def _has_digit(text: str | None) -> bool:
    return text is not None and _DIGITS.search(text) is not None


def text_of_record(
    record: Element, found: Survey, marks: Set[Element], more: Sequence[Element] = ()
) -> list[Line]:
    """The lines of the comment's text, header lines still among them where no part is named as the text."""
    holders: set[Element] = set()
    for mark in marks:
        for above in mark.iterancestors():
            if above in holders or above is record or above in more:
                break
            holders.add(above)
    candidates = [
        entry for entry in found.parts.get("text", ()) if entry[1] not in holders and entry[1] not in marks
    ]
    if candidates:
        top = max(rank for rank, _ in candidates)
        best: list[Line] | None = None
        size = -1
        for rank, element in candidates:
            if rank == top:
                lines = lines_of(element, skip=found.skip)
                length = sum(len(line.text) for line in lines)
                if length > size:
                    best, size = lines, length
        if best is not None and (size > 0 or top >= 4):
            return best
    loose = {
        element
        for role in ("badge", "number", "reply_to", "votes", "permalink", "title")
        for _, element in found.parts.get(role, ())
    }
    bare = {
        element
        for role in ("meta", "author", "date")
        for _, element in found.parts.get(role, ())
        if element not in holders
    }
    headed = {element for element in holders if not _holds_text(element)}
    skip, gone = found.skip | loose, marks | bare | headed
    lines = lines_of(record, skip=skip, marks=gone)
    for beside in more:
        if beside not in skip and beside not in gone:
            lines += lines_of(beside, skip=skip, marks=gone)
    return lines


def _holds_text(element: Element) -> bool:
    """Whether an element around author or date may hold the text too."""
    return next(element.iter("p", "blockquote", "br"), None) is not None or len(plain_text(element)) > 150


def blocks_of_lines(lines: list[Line], title: str | None = None) -> tuple[Block, ...]:
    """The blocks of the text: without header lines, interface and the title."""
    blocks = []
    for line in lines:
        text = line.text
        if not text or text == title:
            continue
        if line.marked and _is_rest(text):
            continue
        if is_interface(text) and (line.marked or line.links or len(lines) > 1) and not text.isdigit():
            continue
        if is_placeholder(text):
            continue
        blocks.append(line.block())
    return tuple(blocks)


def _is_rest(text: str) -> bool:
    """Whether what is left of a line with author or date is no text."""
    if len(text) <= 20 or is_interface(text):
        return True
    return len(text) <= 80 and bool(find_dates(text))


def _loose_date(lines: list[Line]) -> RawDate | None:
    """A date in a line of the header: beside the author, or in a short first or last line."""
    last = len(lines) - 1
    for place, line in enumerate(lines):
        if not line.text or len(line.text) > 120 or not _has_digit(line.text):
            continue
        if line.marked or ((place < 2 or place == last) and len(line.text) <= 45):
            spans = find_dates(line.text)
            if spans:
                raw = line.text[spans[0].start : spans[0].end]
                line.marked = True
                return RawDate(raw=raw, rule="line")
    return None


def _loose_author(found: Survey) -> tuple[Element | None, str | None]:
    """A name where no class says so: the first short element that often holds one and is not in the text."""
    text = {element for _, element in found.parts.get("text", ())}
    for element in found.naming:
        if element in found.skip or any(above in text for above in element.iterancestors()):
            continue
        name = name_in(element, found.skip)
        if name is not None and len(name) <= 60 and not _reads(name) and not name.isdigit():
            return element, name
    return None, None


def title_of(found: Survey) -> str | None:
    """The comment's own subject line."""
    for element in found.ranked("title"):
        text = plain_text(element, found.skip)
        if text and not is_interface(text):
            return text
    return None


def key_of(record: Element) -> str | None:
    """The record's id: its own, else that of the first element inside with a number in it."""
    key = record.get("id") or record.get("data-comment-id") or record.get("data-id")
    if key:
        return key
    for place, element in enumerate(record.iterdescendants("div", "article", "a", "li", "section", "span")):
        key = element.get("id") or (element.get("name") if element.tag == "a" else None)
        if key and _has_digit(key):
            return key
        if place >= 4:
            break
    return None


def permalink_of(found: Survey, record: Element) -> str | None:
    """The link to the comment itself."""
    key = record.get("id") or ""
    number = _DIGITS.search(key)
    for element in found.anchors:
        href = (element.get("href") or "").strip()
        fragment = href.rpartition("#")[2]
        own = fragment and (fragment == key or (number is not None and fragment.endswith(number[0])))
        if own and "reply" not in href and "respond" not in href:
            return href
    for element in found.ranked("permalink"):
        href = (element.get("href") or "").strip()
        if href and not href.lower().startswith(("javascript:", "data:", "vbscript:")):
            return href
    return None


def votes_of(found: Survey) -> int | None:
    """Net votes or likes shown."""
    for element in found.ranked("votes"):
        match = _INTEGER.search((plain_text(element) or element.get("title") or "").replace("−", "-"))
        if match is not None:
            return int(match[0])
    return None


def _number(found: Survey) -> int | None:
    for element in found.ranked("number"):
        match = _DIGITS.search(plain_text(element))
        if match is not None and len(match[0]) <= 6:
            return int(match[0])
    return None


def addressee_of(found: Survey) -> str | None:
    """The name in a line "in reply to NAME"."""
    for element in found.ranked("reply_to"):
        text = plain_text(element)
        name = reply_target(text)
        if name is None and text and len(text) <= 60:
            links = [without_says(plain_text(link)) for link in element.iter("a")]
            name = next((link for link in links if link and not is_interface(link)), None)
        if name is not None:
            return name
    return None


def has_badge(found: Survey) -> bool:
    """Whether a badge says that the article's author wrote it."""
    for rank, element in found.parts.get("badge", ()):
        if rank == 7:
            return True
        text = plain_text(element)
        if len(text) <= 30 and _AUTHOR_BADGES.search(text):
            return True
    return False


def _kind(classes: list[str]) -> CommentKind:
    return "comment" if PINGBACK_CLASSES.isdisjoint(classes) else "pingback"
