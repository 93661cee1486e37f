"""Whether a short text of a comment's record is a name, and what of it is.

Facts.  The element that names who wrote shows more than the name: "says:", the comment's number, the date ("Anna on
May 3", "Posted by Anna 3.5.2011").  Without a class, a short text may as well be interface, a subject line, a time, or
what a guestbook prints about its readers ("IP: logged").

Rules.
1. The verb of speaking, the number before and the date with the words that lead to it are taken off.
2. What markup calls the author may be "Guest" or "Editor", words that people sign with, and signs alone ("????").
3. A text that nothing marks is a name only if it is short and no sentence, address, date or interface.

A name keeps digits and signs that the reader wrote: "????" and "Anna, Berlin 2014" are names.

Known failures: a name that is a word of the interface, where no markup says that it is the author's.
"""

from __future__ import annotations

import re
from collections.abc import Set

from ...expressions import Expression
from ...interpret.dates.written import read_date
from ...interpret.speaking import without_says
from ...interpret.wordings import is_interface
from ...records import RawDate
from ..dom import Element
from .lines import NOTHING, plain_text
from .survey import dates_in, has_digit, may_hold_date

MAX_NAME = 100
"""Longest text of an element that is looked at for a name."""
MAX_LOOSE = 60
"""Longest name that no markup announces."""
_INITIAL = 3
"""Letters of "K." or "Jr.", which end a name with a dot."""
_SHORT_NAME = 12
"""A text up to this length holds no date beside the name."""
_ROLES_AS_NAMES = frozenset(
    "guest admin administrator moderator editor staff author member gast moderation autor autorin redaktion "
    "invité auteur invitado ospite autore convidado autora love hope top parker".split()
)
"""Interface words that people sign with."""
_GUESTS = frozenset("guest gast admin administrator invité invitado ospite convidado".split())
"""Those that no label beside a name says: they are names where nothing is known but the place, too."""
NAMELESS = frozenset("anonymous anonym anonyme anonymus anónimo anonimo anônimo anoniem".split())
"""What stands in place of a name: it may well be the same in each record."""
_POSITION = Expression(r"^(?:#\d{1,5}\W{0,3}\s|\d{1,4}(?:[.)]|\s?[|·])\s)\s*(?=\S)")
"""The number of the comment before the name: "#12 Anna", "3. Anna", "3 | Anna"."""
_POSITION_STARTS = frozenset("#0123456789")
NUMBER = Expression(r"^#?\d+(?:[.):]\s*|\s+|$)")
"""The number of a comment before the name."""
_SUBJECTS = ("re:", "aw:", "antw:", "sv:")
"""Beginnings of subject lines that answer other ones."""
_LEADS = "on am at um le el il em op vom den dnia dne от posted wrote".split()
_LEADING_WORDS = rf"(?:{'|'.join(_LEADS)})"
_LEADING = Expression(rf"(?<![\s,])[\s,]+{_LEADING_WORDS}\s*:?$", re.IGNORECASE)
_LEADING_ALONE = Expression(rf"{_LEADING_WORDS}\s*:?", re.IGNORECASE)
_ABOUT_READER = Expression(
    r"(?:ip|host|location|posts|joined|homepage|website|url|e-?mail|icq|rating|wohnort|beiträge|registriert|lieu)\s*:",
    re.IGNORECASE,
)
"""What guestbooks, boards and reviews print about who wrote: "IP: logged", "Rating: 5 stars"."""
_FRAMED = Expression(r"[Dd]e (.+) a")
"""A name and the words around it before a date in Portuguese: "De Anna a 3.5.2019"."""
REPLIED = " replied to "
"""What may stand behind a name, with whom it answers."""
_INITIAL_ALONE = Expression(r"[^\W\d_]\.")
CLOCK = Expression(r"\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*uhr)?", re.IGNORECASE)
"""A time of day alone."""
ADDRESSES = ("http://", "https://")
"""Beginnings of addresses."""
_YEARLESS = Expression(rf"[\s,|–—]{_LEADING_WORDS}\s\d|[,|–—]\s?\d", re.IGNORECASE)
"""Where a date without a year begins."""


def name_in(element: Element, skip: Set[Element] = NOTHING) -> str | None:
    """The name that an element shows, without "says:"; ``None`` if it shows none, or a word of the interface.

    Args:
        element: Where the name may stand.
        skip: Elements inside that are no part of it.
    """
    name = _shown_name(element, skip)
    return None if name is None or is_label(name) else name


def marked_name(element: Element, skip: Set[Element] = NOTHING) -> str | None:
    """The name in an element that markup calls the author's: "Guest" and "Editor" are names, too.

    Args:
        element: Where the name stands.
        skip: Elements inside that are no part of it.
    """
    name = _shown_name(element, skip)
    if name is None or not is_label(name):
        return name
    return name if name.casefold() in _ROLES_AS_NAMES or is_signature(name) else None


def _shown_name(element: Element, skip: Set[Element]) -> str | None:
    """What an element shows, if it is as short as names are."""
    name = without_says(plain_text(element, skip - {element} if element in skip else skip))
    if name[:1] in _POSITION_STARTS and not _begins_with_date(name):
        name = _POSITION.sub("", name)
    if REPLIED in name:
        name = name.partition(REPLIED)[0]  # Movable Type 5
    if name[-2:] == " a" and (framed := _FRAMED.fullmatch(name)) is not None:
        name = framed[1]
    if not name or len(name) > MAX_NAME or name[:5].casefold().startswith(_SUBJECTS):
        return None
    if len(name) > MAX_LOOSE and next(element.iterdescendants("p", "blockquote"), None) is not None:
        return None
    return name


def leads_on(name: str) -> bool:
    """Whether a name ends in a word that may lead to a date: "Anna on"."""
    return name.rpartition(" ")[2].rstrip(":").lower() in _LEADS


def without_lead(name: str) -> str:
    """A name without the word that leads to a date behind it in the same element: "Anna on", where the date is a part of
    its own.
    """
    return _LEADING.sub("", name)


def is_label(text: str) -> bool:
    """Whether a short text is interface, and none of the words that people sign with, or says where somebody writes from."""
    if ":" in text and _ABOUT_READER.match(text) is not None:
        return True
    return is_interface(text) and text.casefold() not in _GUESTS


def _begins_with_date(name: str) -> bool:
    dates = dates_in(name[:MAX_NAME])
    return bool(dates) and not dates[0].start


def is_signature(name: str) -> bool:
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
    if len(name) <= _SHORT_NAME or not may_hold_date(name):
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
    text = _without_bracket(text)
    text = _POSITION.sub("", text.strip(" (@") + " ").strip()
    return "" if _LEADING_ALONE.fullmatch(text) else without_says(_LEADING.sub("", text))


def _without_bracket(text: str) -> str:
    """What stands before a date without the beginning of its brackets: "Anna / (Posted on"."""
    at = text.rfind("(") if "(" in text else -1
    return text[:at].rstrip(" /|") if at > text.rfind(")") else text


def beside_date(element: Element, date: RawDate, skip: Set[Element] = NOTHING) -> str | None:
    """A name in the element that shows the date, before or after it: "Anna on May 3", "Anna | 3.5.2011".

    Args:
        element: The element that the date was read from.
        date: The date as displayed.
        skip: Elements inside that are no part of it.
    """
    text = plain_text(element, skip - {element} if element in skip else skip)
    if not date.raw or len(text) - len(date.raw) > MAX_LOOSE or date.raw not in text:
        return None
    if text == date.raw:
        spans = dates_in(text)
        before = _before(text[: spans[0].start]) if spans else ""
        if is_signature(before) or _INITIAL_ALONE.fullmatch(before) is not None:
            return before
        return None if spans else _said_before(text)
    name = NUMBER.sub("", without_date(text, date.raw))
    return name if name != text and may_be_name(name) else None


def announced_in(element: Element, skip: Set[Element] = NOTHING) -> str | None:
    """The name that a wording announces before the date: "Submitted by Anna on May 3"; ``None`` where none does.

    Args:
        element: An element that is named for what it says about a comment.
        skip: Elements inside that are no part of it.
    """
    text = plain_text(element, skip)
    if len(text) > MAX_NAME or not has_digit(text):
        return None
    spans = dates_in(text)
    before = _without_bracket(text[: spans[0].start].strip()) if spans else ""
    shown = _LEADING.sub("", before).rstrip(" |")
    name = without_says(shown)  # a sign between name and date is no wording
    return name if name != shown and may_be_name(name) else None


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
    if not name or len(name) > MAX_LOOSE or len(name.split()) > 6 or CLOCK.fullmatch(name) is not None:
        return False
    if is_signature(name):
        return True
    if not any(map(str.isalpha, name)) or name.startswith(ADDRESSES):
        return False
    if names_zone(name):
        return False
    if name[-1] in "!?" or (name[-1] == "." and len(name.rsplit(None, 1)[-1]) > _INITIAL):
        return False
    return not (
        is_label(name) or name.isdigit() or is_date(name) or name[:5].casefold().startswith(_SUBJECTS)
    )


def names_zone(text: str) -> bool:
    """Whether a text is the zone behind a time: "(GMT Standard Time, UTC+00:00)"."""
    return "Standard Time" in text or "Daylight Time" in text or text.strip(" ()").startswith(("UTC", "GMT"))


def is_date(text: str) -> bool:
    """Whether a text is a date and nothing else."""
    return has_digit(text) and read_date(text).status != "unparsable"
