"""Another comment spoken of by its place: "the poster above", "previous comment", "mein Vorredner"."""

from __future__ import annotations

import re

from ...expressions import Expression

PEOPLE = r"(?:poster|commenter|commentator|comment|post|person|reader|reviewer|guy|gentleman|lady|reply|remark|opinion)"
_ABOVE = Expression(
    rf"\b(?:{PEOPLE}s? (?:right |directly |just )?(?:above|before me|earlier)"
    rf"|(?:previous|last|above|earlier|other) {PEOPLE}s?|(?:someone|somebody|others?|people) (?:above|before me|earlier)"
    r"|as (?:stated|said|mentioned|noted|posted) (?:above|before|earlier)|above (?:me )?(?:said|stated|mentioned|wrote)"
    r"|vor(?:redner|poster|schreiber|kommentator)(?:in|s|n)?|wie oben (?:schon |bereits )?(?:erwähnt|gesagt|geschrieben)"
    r"|comm(?:entaire|ento|ent) (?:précédent|ci-dessus|precedente)|coment[aá]rio (?:anterior|acima)"
    r"|vorige (?:spreker|poster|reactie))\b",
    re.IGNORECASE,
)
NEAR_START = 240
"""Characters within which another comment is spoken of."""


def spoken_of(text: str) -> re.Match[str] | None:
    """The words near the start of a comment that speak of another one."""
    return _ABOVE.search(text, 0, NEAR_START)
