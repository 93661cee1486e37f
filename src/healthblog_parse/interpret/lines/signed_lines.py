"""Lines of their own that say who wrote a text and when, or begin a note about who wrote it.

Facts: what a byline says stands above a text, or signs it at its end: label and name, a date with a word or three, the
initials of an agency.  ``bylines.parts`` takes such a line apart; here it is asked whether a line is nothing else.

Rules: a line is one if labels, names and dates fill it, but for the share that each rule names.

Known failures: a sentence of the text as short as a label and a name.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..bylines.names import is_lettered_name
from ..bylines.parts import read_byline
from ..dates.spans import find_dates
from ..openings import opening

_LINE = 200
"""Characters; longer lines are prose."""
_BYLINE = Expression(
    r"(?:(?:medically |fact[- ]|peer[- ])?(?:written|reviewed|checked|edited|fact[- ]checked|authored|posted|published) by|by|"
    r"(?:geschrieben |verfasst |geprüft |text )?von|(?:écrit |rédigé |relu )?par|(?:escrito |revisado )?por|(?:scritto )?da|"
    r"(?:geschreven )?door)(?-i: [A-ZÄÖÜÉ][\w.’'-]+){1,4}(?:,|$| [|–—-] )",
    re.I,
)
_BYLINE_STARTS = frozenset(
    """
    medically fact peer written reviewed checked edited authored posted published filed by geschrieben verfasst geprüft text von écrit
    rédigé relu par escrito revisado por scritto da geschreven door
    """.split()
)
"""The words that one of the two begins with."""
_COVERED = 0.95
"""Share of a line that label, name and credentials fill."""
_LONGEST_SIGNATURE, _LONGEST_LABEL, _SIGNED = 100, 24, 0.6
"""Characters of a line that signs a text and of the wording before the name; share of it that they and dates fill."""
_BARE_BYLINE = frozenset(
    ("by", "written by", "edited by", "reviewed by", "published by", "von", "geschrieben von", "par",
     "rédigé par", "por", "escrito por", "di", "scritto da", "door")
)  # fmt: skip
"""What is left of a byline whose name is no text."""
_FILED = Expression(r"(?:posted|filed|published) (?:in|under|on) (?-i:[A-Z])[^.?!]{0,100}", re.I)
_OCCUPATIONS = Expression(
    r"\b(?:writer|author|editor|journalist|reporter|blogger|contributor|columnist|correspondent|founder|co-founder|dietitian|"
    r"nutritionist|nurse|physician|therapist|psychologist|coach|consultant|researcher|professor|autorin|autor|redakteurin|redakteur|"
    r"journalistin|bloggerin|auteure?|rédac(?:teur|trice)|periodista|redactora?|giornalista|autrice|redattore|jornalista)s?\b",
    re.I,
)
_LONGEST_DATE = 60
_STATED = 0.75
"""Share of a line that a date and its label fill, where a place or a time stands beside them."""
_BESIDE_DATE = 24
"""Characters beside the date: "Last updated:"."""
_LONGEST_MARK = 14
_INITIALS = Expression(
    r"\([a-z]{2,4}(?:[/,;-] ?[a-z]{2,4}){0,2}\)|(?:[a-z]{2,4}/){1,2}(?:dpa|afp|apa|ap|sda|sid|rtr|reuters|epd|kna|ots)(?:/[a-z]{2,4})?"
)


def is_byline(line: str) -> bool:
    """Whether a line at the head of an article tells who wrote or checked it, when, or where it is filed."""
    if len(line) > _LINE or line.endswith((".", "!", "?", ":")):
        return False
    if (
        is_lettered_name(line)
        or is_bare_byline(line)
        or (opening(line) in _BYLINE_STARTS and (_BYLINE.match(line) or _FILED.fullmatch(line)))
    ):
        return True
    said = read_byline(line)
    if not any(person.labelled for person in said.people):
        return False
    return said.coverage >= _COVERED or ("|" in line and any(date.labelled for date in said.dates))


def is_bare_byline(line: str) -> bool:
    """Whether a line is what is left of a byline whose name is no text: "By"."""
    return line.lower() in _BARE_BYLINE


def is_signed(line: str) -> bool:
    """Whether a line behind a text tells who wrote it, the time of day beside the name ("Posted by Anna at 9:15 AM")."""
    if len(line) > _LONGEST_SIGNATURE:
        return False
    said = read_byline(line)
    person = said.people[0] if said.people else None
    if person is None or not person.labelled or person.kind == "by" or person.start > _LONGEST_LABEL:
        return False
    return said.opens and said.coverage >= _SIGNED


def is_date(line: str) -> bool:
    """Whether a line is a date with a word or three that say whose it is."""
    if len(line) > _LONGEST_DATE or not any(map(str.isdecimal, line)):
        return False
    dates = find_dates(line)
    rest = len(line) - sum(date.end - date.start for date in dates)
    if not dates or rest <= _BESIDE_DATE:
        return bool(dates)
    said = read_byline(line)
    if said.people or not said.opens:
        return False
    return said.coverage >= _STATED and any(date.labelled for date in said.dates)


def is_initials(line: str) -> bool:
    """Whether a line is the mark of who wrote a text, as news agencies set it: "(fbn)", "(dpa/rh)", "fbn/dpa"."""
    return len(line) <= _LONGEST_MARK and _INITIALS.fullmatch(line) is not None


def tells_occupation(line: str) -> bool:
    """Whether a line names what an author is ("Independent writer and editor")."""
    return _OCCUPATIONS.search(line) is not None
