"""Headings over what is paid for, or sells something of the author's.

Facts: blogs mark what is paid for with a word in brackets behind its heading ("A better pillow (Ad)"); letters and blogs put
the same sections behind every text ("Ways I can help you", "Tell your friends").

Known failures: languages without a wording of their own.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..openings import NUMBER, opening

_LINE = 200
"""Characters; longer lines are prose."""
_SPONSORED = Expression(
    r"[(\[](?:sponsored|sponsor|advertisement|ad|anzeige|werbung|sponsorisé|patrocinado|sponsorizzato)[)\]]\s*$",
    re.I,
)
_PROMOTES = Expression(
    r"(?:\d{1,2} |more |other |(?:two|three|four) )?ways (?:i|we) can help(?: you)?\b.{0,30}|(?:want|would you like) to (?:advertise|sponsor)\b.{0,60}|"
    r".{0,60}\btell your friends\b.{0,40}|(?:enjoy(?:ed|ing)?|love|like) .{2,40}\? (?:share|tell|subscribe|become)\b.{0,60}|"
    r"(?:work|book a (?:call|session)) with me|sponsor(?:ship)? (?:this|us|opportunit).{0,30}",
)
"""Headings of sections that letters and blogs put behind every text."""
_PROMOTING = frozenset(
    "ways more other two three four want would enjoy enjoyed enjoying love like work book sponsor sponsorship".split()
) | {NUMBER}
"""What they begin with; the friends that are told stand anywhere."""
_DECORATION = " !.📰📣📢✨🚀💡👋🙌❤️"


def is_sponsored(heading: str) -> bool:
    """Whether a heading says that what stands below it is paid for, or sells something of the author's."""
    if len(heading) > _LINE:
        return False
    if heading.rstrip().endswith((")", "]")) and _SPONSORED.search(heading) is not None:
        return True
    low = heading.lower()
    if opening(heading) not in _PROMOTING and "tell your friends" not in low:
        return False
    return _PROMOTES.fullmatch(low.strip(_DECORATION)) is not None
