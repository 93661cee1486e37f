"""What a show or a letter prints below each of its texts, behind a line of signs: whom to follow, where to write to.

Facts: notes of podcasts, letters and videos end in the same paragraphs every time.  A line of asterisks or dashes,
longer than those that divide the sections of a text, stands above them; some of them ask the reader to follow, to join,
to rate, to write.

Rule: from such a line on all goes, if two paragraphs or more behind it ask for that, one in five at least, and a good
part of the text stands before it.

Known failures: standing text without such a line; other languages than those below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...expressions import Expression

_SIGNS = "*-_=~#•·–—+"
_SHORTEST = 8
"""Signs of a line that divides standing text from the text; sections are divided by fewer."""
_ASKED, _ASKED_SHARE = 2, 0.2
_BEFORE = 0.3
"""Part of the text that stands before the line."""
_ASKS = Expression(
    r"(?:please )?(?:(?:follow|find|join|support|like|contact|e-?mail|write to|tweet) (?:me|us|our|the (?:show|podcast|group|conversation|facebook)|"
    r"this (?:show|podcast)|questions)\b|subscribe\b|sign up\b|leave (?:me |us )?a (?:review|rating|comment)|rate (?:and|&|us)\b|"
    r"become a (?:patron|member|supporter)|(?:help (?:me|us) )?spread the word|share (?:this|the) (?:show|podcast|episode)|listen (?:to us )?on\b|"
    r"join (?:me|us) on\b|(?:got|have) (?:a |any )?(?:question|story|suggestion)s?\b|"
    r"folgt? (?:mir|uns|dem)\b|abonnier|schreibt? (?:mir|uns)\b|unterstütz|suive[zs]|abonne|écrivez|soutene[zs]|"
    r"s[íi]gue|suscr[íi]b|escr[íi]be|ap[óo]ya|segui(?:ci|mi|teci)\b|iscriv|siga |inscreva|volg (?:mij|ons)\b|abonneer)",
    re.I,
)
"""How a paragraph begins that asks readers to follow, join, rate or write."""


def standing_from(texts: Sequence[str]) -> int:
    """Where the text begins that stands below every text of its kind.

    Args:
        texts: The paragraphs of an article, without empty ones.

    Returns:
        The number of the line of signs above it; how many paragraphs there are where there is none.
    """
    for position, text in enumerate(texts):
        if text[:1] in _SIGNS and _divides(text):
            behind = texts[position + 1 :]
            asked = sum(_ASKS.match(other) is not None for other in behind)
            if asked < max(_ASKED, _ASKED_SHARE * len(behind)):
                break
            return (
                position if sum(map(len, texts[:position])) >= _BEFORE * sum(map(len, texts)) else len(texts)
            )
    return len(texts)


def _divides(line: str) -> bool:
    return len(line) >= _SHORTEST and line.count(line[0]) == len(line)
