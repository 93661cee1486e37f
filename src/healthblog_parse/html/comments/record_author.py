"""Who wrote a comment: the element that names the author, the name, the home page, a badge.

Rules, in order: the surest part named as the author that yields a name; else a short element that often
holds a
name (``cite``, what stands beside a date, ``strong``, a heading, a link) and fills its line or stands in a
header line.
A name keeps digits and signs that the reader wrote: "????" and "Anna, Berlin 2014" are names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice

from ...expressions import Expression
from ...interpret.dates import read_date
from ...interpret.speaking import without_says
from ...interpret.wordings import is_interface, is_reply_link
from ...records import RawDate
from ..dom import Element, content_of, holds_more
from .lines import NOTHING, Line, plain_text
from .survey import KNOWN, Survey, dates_in, has_digit

_MAX_NAME = 100
"""Longest text of an element that is looked at for a name."""
_MAX_LOOSE = 60
_LONGEST_LOOSE = 4000
"""Content, labels and scripts included, past which an element without a class is not looked at for a name."""
_NEAR = 16
"""Elements around a text among which a text that holds it is looked for."""
_INITIAL = 3
"""Letters of "K." or "Jr.", which end a name with a dot."""
_MAX_LINE = 90
"""Longest line that may be a header line."""
_SHORT_NAME = 12
"""A text up to this length holds no date beside the name."""
_ROLES_AS_NAMES = frozenset(
    "guest admin administrator moderator editor staff author member gast moderation autor autorin redaktion "
    "invité auteur invitado ospite autore convidado autora love hope top parker".split()
)
"""Interface words that people sign with."""
_GUESTS = frozenset("guest gast admin administrator invité invitado ospite convidado".split())
"""Those that no label beside a name says: they are names where nothing is known but the place, too."""
_POSITION = Expression(r"^(?:#\d{1,5}\W{0,3}\s|\d{1,4}(?:[.)]|\s?[|·])\s)\s*(?=\S)")
"""The number of the comment before the name: "#12 Anna", "3. Anna", "3 | Anna"."""
_POSITION_STARTS = frozenset("#0123456789")
_LINES = frozenset(
    "p div li dt dd td header footer section article h1 h2 h3 h4 h5 h6 blockquote address".split()
)
_ORDER = {"cite": 0, "strong": 2, "b": 2, "h2": 2, "h3": 2, "h4": 2, "h5": 2, "h6": 2, "dt": 2}
_BOLD = ("cite", "strong", "b", "h2", "h3", "h4", "h5", "h6")
_NUMBER = Expression(r"^#?\d+(?:[.):]\s*|\s+|$)")
"""The number of a comment before the name."""
_SUBJECTS = ("re:", "aw:", "antw:", "sv:")
"""Beginnings of subject lines that answer other ones."""
_LEADING_WORDS = r"(?:on|am|at|um|le|el|il|em|op|vom|den|dnia|dne|от|posted|wrote)"
_LEADING = Expression(rf"(?<![\s,])[\s,]+{_LEADING_WORDS}\s*:?$", re.IGNORECASE)
_LEADING_ALONE = Expression(rf"{_LEADING_WORDS}\s*:?", re.IGNORECASE)
_ABOUT_READER = Expression(
    r"(?:ip|host|location|posts|joined|homepage|website|url|e-?mail|icq|wohnort|beiträge|registriert|lieu)\s*:",
    re.IGNORECASE,
)
"""What guestbooks and boards print about who wrote: "IP: logged"."""
_FRAMED = Expression(r"[Dd]e (.+) a")
"""A name and the words around it before a date in Portuguese: "De Anna a 3.5.2019"."""
_INITIAL_ALONE = Expression(r"[^\W\d_]\.")
_CLOCK = Expression(r"\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*uhr)?", re.IGNORECASE)
_ADDRESSES = ("http://", "https://")
_YEARLESS = Expression(rf"[\s,|–—]{_LEADING_WORDS}\s\d|[,|–—]\s?\d", re.IGNORECASE)
"""Where a date without a year begins."""
_SEGMENT = Expression(r"\s+[|·•]\s+")
"""What stands between a name and the links beside it."""
_UNSAFE = ("javascript:", "data:", "vbscript:", "mailto:")
_BADGE_ENDS = (
    "author",
    "autor",
    "autorin",
    "auteur",
    "auteure",
    "autore",
    "autrice",
    "autora",
    "verfasser",
    "op",
    "博主",
    "楼主",
    "樓主",
    "站长",
    "站長",
    "管理员",
    "管理員",
)
"""How names end that may hold a label of the article's author."""
_AUTHOR_BADGES = Expression(
    r"\b(?:post[ -]?author|author|autorin|autor|auteure?|autore|autrice|autora|op|"
    r"verfasser(?:in)?|blogger(?:in)?|schrijver|beitragsautor(?:in)?|berichtauteur|inläggsförfattare|författare|"
    r"forfatter|kirjoittaja|szerző|автор|συντάκτης|yazar[ıi]?|博主|楼主|樓主|站[长長]|管理[员員])\b",
    re.IGNORECASE,
)


def author_of(found: Survey) -> tuple[Element | None, str | None]:
    """The element that names the author, and the name as displayed."""
    authors = found.ranked("author")
    others = found.beside
    links = {element for _, element in found.parts.get("permalink", ())}
    for skip in (others | links, others) if links else (others,):
        for author in authors:
            name = name_in(author, skip, named=True)
            element: Element | None = author
            if name is None:  # with the date, or with a biography, it is too long
                element = next(author.iterdescendants(*_BOLD), None) if len(author) else None
                name = None if element is None else name_in(element, skip, named=True)
            if element is not None and name is not None:
                if len(element) and name.casefold().rstrip(" )]").endswith(_BADGE_ENDS):
                    name = _without_badge(element, found, skip) or name
                return element, name
    return _loose(found)


def _without_badge(element: Element, found: Survey, skip: Set[Element]) -> str | None:
    """The name without a label "Post author" in an element of its own; the label becomes a badge."""
    for part in element.iterdescendants("span", "em", "small", "strong", "i", "b"):
        if _AUTHOR_BADGES.fullmatch(plain_text(part).strip(" ()[]|*")):
            name = name_in(element, skip | {part}, named=True)
            if name is not None:
                found.parts.setdefault("badge", []).append((KNOWN, part))
                return name
    return None


def name_in(element: Element, skip: Set[Element] = NOTHING, *, named: bool = False) -> str | None:
    """The name that an element shows, without "says:"; ``None`` if it shows none.

    Args:
        element: Where the name may stand.
        skip: Elements inside that are no part of it.
        named: Whether markup says that this is the author: then "Guest" and "Editor" are names too.
    """
    name = without_says(plain_text(element, skip - {element} if element in skip else skip))
    if name[:1] in _POSITION_STARTS and not _begins_with_date(name):
        name = _POSITION.sub("", name)
    if name[-2:] == " a" and (framed := _FRAMED.fullmatch(name)) is not None:
        name = framed[1]
    if not name or len(name) > _MAX_NAME or name[:5].casefold().startswith(_SUBJECTS):
        return None
    if len(name) > _MAX_LOOSE and next(element.iterdescendants("p", "blockquote"), None) is not None:
        return None
    if not is_label(name):
        return name
    signed = named and (name.casefold() in _ROLES_AS_NAMES or _is_signature(name))
    return name if signed else None


def is_label(text: str) -> bool:
    """Whether a short text is interface, and none of the words that people sign with, or says where somebody writes from."""
    if ":" in text and _ABOUT_READER.match(text) is not None:
        return True
    return is_interface(text) and text.casefold() not in _GUESTS


def _begins_with_date(name: str) -> bool:
    dates = dates_in(name[:_MAX_NAME])
    return bool(dates) and not dates[0].start


def _is_signature(name: str) -> bool:
    """Whether a name of signs alone is one that somebody chose: "????", a picture."""
    return not any(map(str.isalnum, name)) and ("?" in name or any(ord(sign) > 0x2BFF for sign in name))


def without_date(name: str, shown: str | None = None) -> str:
    """A name without the date that stands in the same element.

    Args:
        name: The name as displayed.
        shown: The date as displayed, where another rule found it; then only that one is taken off.

    Returns:
        The name; empty where nothing but the date stood there.
    """
    if len(name) <= _SHORT_NAME or not has_digit(name):
        return name
    if shown is not None:
        before, found, after = name.partition(shown)
        return (_before(before) or without_says(after)) if found else name
    spans = dates_in(name)
    if not spans:
        return name
    return _before(name[: spans[0].start]) or without_says(name[spans[0].end :])


def _before(text: str) -> str:
    """What stands before a date, without the word that leads to it; empty where that is all."""
    text = _POSITION.sub("", text.strip(" (@") + " ").strip()
    return "" if _LEADING_ALONE.fullmatch(text) else without_says(_LEADING.sub("", text))


def _loose(found: Survey) -> tuple[Element | None, str | None]:
    """A name where no class says so."""
    text = _innermost([element for _, element in found.parts.get("text", ())])
    for _, element in found.parts.get("date", ())[:1]:  # what holds the date is no text, whatever its name
        text.difference_update(islice(element.iterancestors(), _NEAR))
    titles = {element for rank, element in found.parts.get("title", ()) if rank == KNOWN}
    text |= titles
    best: tuple[int, Element, str] | None = None
    for element in found.naming[:_MAX_LINE]:
        rank = _ORDER.get(str(element.tag), 3)
        if best is not None and rank >= best[0]:
            continue
        if (
            element in found.skip
            or element in titles
            or any(above in text for above in element.iterancestors())
        ):
            continue
        if len(element) and len(content_of(element)) > _LONGEST_LOOSE:
            continue
        name = name_in(element, found.beside) or _signature_in(element)
        longest = _MAX_LOOSE if rank else _MAX_NAME  # blogs that link here are cited with their titles
        if name is None or len(name) > longest or _NUMBER.fullmatch(name) or _is_date(name):
            continue
        if name.startswith(_ADDRESSES) or _CLOCK.fullmatch(name) is not None:
            continue
        if rank and not _fills_its_line(element, name):
            continue
        best = (rank, element, name)
        if not rank:
            break
    return (None, None) if best is None else (best[1], best[2])


def _signature_in(element: Element) -> str | None:
    """A name of signs alone."""
    text = element.text
    return text.strip() if text and not len(element) and _is_signature(text.strip()) else None


def _innermost(elements: list[Element]) -> set[Element]:
    """Those that hold no other one."""
    found = set(elements)
    if len(found) > 1:
        for element in elements:
            found.difference_update(islice(element.iterancestors(), _NEAR))
    return found


def beside_date(element: Element, date: RawDate, skip: Set[Element] = NOTHING) -> str | None:
    """A name in the element that shows the date, before or after it: "Anna on May 3", "Anna | 3.5.2011".

    Args:
        element: The element that the date was read from.
        date: The date as displayed.
        skip: Elements inside that are no part of it.
    """
    text = plain_text(element, skip - {element} if element in skip else skip)
    if not date.raw or len(text) - len(date.raw) > _MAX_LOOSE or date.raw not in text:
        return None
    if text == date.raw:
        spans = dates_in(text)
        before = _before(text[: spans[0].start]) if spans else ""
        if _is_signature(before) or _INITIAL_ALONE.fullmatch(before) is not None:
            return before
        return None if spans else _said_before(text)
    name = _NUMBER.sub("", without_date(text, date.raw))
    return name if name != text and may_be_name(name) else None


def _said_before(text: str) -> str | None:
    """A name between "Posted by" and a date that states no year."""
    match = _YEARLESS.search(text)
    if match is None:
        return None
    before = text[: match.start()].strip()
    name = without_says(before)
    return name if name != before and may_be_name(name) else None


def may_be_name(name: str) -> bool:
    """Whether a short text without a class may be a name: no sentence, no interface, no date."""
    if not name or len(name) > _MAX_LOOSE or len(name.split()) > 6 or _CLOCK.fullmatch(name) is not None:
        return False
    if _is_signature(name):
        return True
    if not any(map(str.isalpha, name)) or name.startswith(_ADDRESSES):
        return False
    if name[-1] in "!?" or (name[-1] == "." and len(name.rsplit(None, 1)[-1]) > _INITIAL):
        return False
    return not (
        is_label(name) or name.isdigit() or _is_date(name) or name[:5].casefold().startswith(_SUBJECTS)
    )


def line_author(lines: list[Line], shown: str | None) -> str | None:
    """A name in one of the first lines of a record that names nothing; the line's text is taken out.

    The line must be short, hold no sentence, and either hold the date or stand just before or after its line.  Where
    the line with the date is the last of several, the text stands before it, and its own name comes first.

    Args:
        lines: The record's lines.
        shown: The date as displayed.
    """
    places = list(range(len(lines)))
    if len(lines) > 1 and lines[-1].marked:
        places.insert(0, places.pop())
    for place in places:
        line = lines[place]
        if (2 < place < len(lines) - 1) or (line.text.endswith(",") and not line.marked):
            continue
        near = line.marked or any(beside.marked for beside in lines[max(place - 1, 0) : place + 2])
        text = _SEGMENT.split(line.text, maxsplit=1)[0] if line.marked else line.text
        name = _NUMBER.sub(
            "", without_says(_without_answer(without_date(text, shown)) if line.marked else text)
        )
        if near and may_be_name(name):
            line.text = ""
            return name
    return None


def _without_answer(text: str) -> str:
    """A header line without the link to answer that ends it: "Anna Berg Reply"."""
    head, _, last = text.rpartition(" ")
    return head if head and is_reply_link(last) else text


def _fills_its_line(element: Element, name: str) -> bool:
    """Whether an element stands in a header line and not in the middle of a sentence."""
    line = element
    while line.tag not in _LINES:
        above = line.getparent()
        if above is None:
            break
        line = above
    if line.tag == "li" or (line.tag in ("div", "section", "article") and holds_more(line, 1)):
        before = element.getprevious()
        beside = element.getparent() is line and before is not None and (before.tail or "").strip()
        return not (beside and beside[-1].isalpha())
    text = plain_text(line)
    return len(text) <= len(name) + 12 or (len(text) <= _MAX_LINE and bool(dates_in(text)))


def _is_date(text: str) -> bool:
    return has_digit(text) and read_date(text).status != "unparsable"


def link_of(element: Element, skip: Set[Element] = NOTHING) -> str | None:
    """The author's home page: the first outward link in or around the element, links to answer left out."""
    around = element.getparent()
    candidates: Iterator[Element] | tuple[Element, ...] = ()
    if element.tag != "a" and around is not None and around.tag == "a":
        candidates = (around,)
    elif len(element):
        candidates = element.iter("a")
    elif element.tag == "a":
        candidates = (element,)
    for link in candidates:
        href = (link.get("href") or "").strip()
        if not href or href.startswith("#") or "#comment" in href or "#respond" in href or link in skip:
            continue
        return None if href.lower().startswith(_UNSAFE) else href
    return None


def has_badge(found: Survey) -> bool:
    """Whether a badge says that the article's author wrote it."""
    for rank, element in found.parts.get("badge", ()):
        if rank == KNOWN:
            return True
        text = plain_text(element)
        if len(text) <= 30 and _AUTHOR_BADGES.search(text):
            return True
    return False
