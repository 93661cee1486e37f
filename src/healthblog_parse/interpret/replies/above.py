"""Another comment spoken of without a name: "I agree with the poster above", "meinem Vorredner ...".

Facts: on pages that stand oldest first "above" and "previous" are the comment before, or any older one:
"I second the previous comment on the sauce" can be far from it.

Rules, in order:
1. A comment near whose start another is spoken of so, and that repeats four words in a row of earlier
   comments, answers the one of which it repeats most.
2. Agreement with "the comment above", "the previous poster", "meinem Vorredner" at the very start answers the
   comment before, if that is another person's; not on pages that stand newest first.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from .page import Thread
from .records import Signal
from .spoken import NEAR_START, PEOPLE, spoken_of

_AGREES = Expression(
    rf"""\W*(?:
    (?:yes,?\s|and\s)?(?:i\s)?(?:(?:totally|completely|fully|also|strongly|must|have\sto|would|do)\s){{0,2}}
    (?:(?:dis)?agree\swith|second|third|echo|ditto(?:\sto)?|\+1\s(?:to|for|on)|concur\swith|same\sas|like)
    \s(?:what\s)?(?:the\s|this\s)?
    (?:(?:previous|last|above)\s{PEOPLE}|{PEOPLE}\s(?:right\s|directly\s|just\s)?(?:above|before)(?:\sme)?)
    |(?:(?:ich|da|hier|wie|kann|muss|möchte|stimme|schließe|mich|nur|auch|voll|absolut)\s){{0,6}}
    (?:mein(?:e[mrn]?)?|dem|der|den)\s?vor(?:redner|poster|schreiber|kommentator)(?:in)?\b
    |(?:tout\sà\sfait\s|entièrement\s)?d['’]accord\savec\sle\scommentaire\s(?:précédent|ci-dessus)
    |(?:totalmente\s)?de\sacuerdo\scon\sel\scomentario\s(?:anterior|de\sarriba)
    |concordo\scom\so\scoment[aá]rio\s(?:anterior|acima)
    |(?:sono\s)?d['’]accordo\scon\sil\scommento\s(?:precedente|sopra)
    |(?:helemaal\s)?eens\smet\s(?:de\s)?vorige\s(?:spreker|poster|reactie)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def find(page: Thread, index: int) -> Signal | None:
    """The comment that is spoken of as one above."""
    text = page.texts[index]
    spoken = spoken_of(text)
    if spoken is None:
        return None
    repeated = page.quotations.repeated(index, page.places_above)
    if repeated is not None and page.speakers.name(repeated) != page.speakers.name(index):
        return Signal(target=repeated, basis="quote", strength="weak", evidence=spoken[0])
    agrees = _AGREES.match(text[:NEAR_START])
    if agrees is None or page.backwards:
        return None
    before = page.speakers.previous(index)
    if before is None:
        return None
    return Signal(target=before, basis="mention", strength="weak", evidence=agrees[0].strip())
