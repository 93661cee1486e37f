"""What systems print beside a comment about its writer, and what other readers made of it.

Facts.  Boards and shops say since when somebody is a member, how much they wrote and where they live; they ask whether a
comment was of use and print how many found so.

Rules.  Each is a whole line that begins with one of few words and has the wording's form; running text that begins with
the same word has none.

Known failures.  A comment that says nothing but "Posts: 3" is taken for interface.
"""

from __future__ import annotations

import re

from ...expressions import Expression

_MEMBER = Expression(
    r"\W{0,9}(?:(?:mitglied|registriert|dabei|angemeldet|member|joined|registered|membre|inscrit[e]?|miembro|registrado|lid|iscritto|"
    r"membro|medlem)\s+(?:seit|since|on|depuis|le|desde|sinds|dal|sedan|siden)\b|"
    r"(?:joined|join\s+date|registered|registrierungsdatum|anmelde?(?:ungs)?datum|registriert|date\s+d['’]inscription|"
    r"inscription|fecha\s+de\s+registro)\s*:)",
    re.IGNORECASE,
)
_STANDING = Expression(
    r"\W{0,9}(?:beiträge|beiträge\s+gesamt|posts|post\s+count|messages|mensajes|messaggi|berichten|threads|themen|"
    r"wohnort|location|localisation|ubicación)\s*:\s*[^.!?;:]{1,40}",
    re.IGNORECASE,
)
_MEMBER_WORDS = frozenset(
    "mitglied registriert dabei angemeldet member joined join registered membre inscrit inscrite miembro registrado lid "
    "iscritto membro medlem registrierungsdatum anmeldedatum anmeldungsdatum date inscription fecha".split()
)
_STANDING_WORDS = frozenset(
    "beiträge posts post messages mensajes messaggi berichten threads themen wohnort location localisation "
    "ubicación".split()
)
_FOUND_HELPFUL = Expression(
    r"\W*(?:\d+|one|eine?|une?|una)(?:\s+(?:of|out\s+of|von|sur|de)\s+\d+)?\s+[^\W\d]+\s+"
    r"(?:found|find|fanden|finden|fand|findet|ont\s+trouvé|a\s+trouvé|encontraron|encontró)\s[^.!?;:]{0,40}?"
    r"(?:helpful|useful|hilfreich|nützlich|utile|útil)\W*",
    re.IGNORECASE,
)
_ASKS_HELPFUL = Expression(
    r"\W*(?:(?:was|is|did\s+you\s+find)\s+(?:it|th(?:is|e)\s+[^\W\d]+)\s+(?:helpful|useful)(?:\s+(?:to|for)\s+you)?|"
    r"(?:war|ist|fanden\s+sie|fandest\s+du)\s+(?:diese[rsn]?|der|die|das)\s+[^\W\d]+\s+(?:hilfreich|nützlich)|"
    r"cet(?:te)?\s+[^\W\d]+\s+(?:vous\s+)?a-t-(?:il|elle)\s+été\s+utile|"
    r"(?:te|le)\s+(?:fue|resultó|ha\s+sido|pareció)\s+útil[^?!.]{0,40})\s*\?"
    r"(?:[\s\d()|/:+-]|yes|no|ja|nein|oui|non|sí|si)*\W*",
    re.IGNORECASE,
)
_ASKS_WORDS = frozenset("was is did war ist fanden fandest cet cette te le".split())
_HELPFUL_ENDS = ("helpful", "useful", "hilfreich", "nützlich", "utile", "útil")
_COUNTED_WORDS = frozenset(("one", "ein", "eine", "un", "une", "una"))
ASIDE_WORDS = _MEMBER_WORDS | _STANDING_WORDS | _ASKS_WORDS | _COUNTED_WORDS
"""The words that such a line begins with, where it begins with no number."""
_RATED = Expression(r"[(\[]\d(?:[.,]\d)?\s?/\s?(?:5|10)[)\]]")
"""The number of stars that a plugin prints below a text, in brackets: "(4/5)"."""
_MEMBER_LENGTH = 60
"""Longest line about a member: what is longer begins with it and says more."""
_EDGES = " ()[]*·•|:,"


def is_membership(text: str) -> bool:
    """Whether a line says since when somebody is a member: "Mitglied seit 12.03.2009", "Joined: Mar 2009".

    Args:
        text: One line, white space collapsed.
    """
    if len(text) > _MEMBER_LENGTH:
        return False
    first = text.lstrip(_EDGES).partition(" ")[0].rstrip(_EDGES).casefold()
    return first in _MEMBER_WORDS and _MEMBER.match(text) is not None


def is_aside(text: str, word: str) -> bool:
    """Whether a line is nothing but such a wording.

    Args:
        text: One line, white space collapsed.
        word: Its first word or number, in lower case.
    """
    if is_membership(text) or (word in _STANDING_WORDS and _STANDING.fullmatch(text) is not None):
        return True
    if word in _ASKS_WORDS and "?" in text and _ASKS_HELPFUL.fullmatch(text) is not None:
        return True
    if word.isdigit() and text[0] in "([" and _RATED.fullmatch(text) is not None:
        return True
    found, _, asked = text.partition(". ")
    if not found.rstrip(" .!)").endswith(_HELPFUL_ENDS) or _FOUND_HELPFUL.fullmatch(found) is None:
        return False
    return not asked or _ASKS_HELPFUL.fullmatch(asked) is not None
