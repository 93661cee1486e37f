"""Addressees by number: "@7", "#3", "comment 12", "zu 4:".

Facts: pages print numbers beside comments, or readers count.  "#5" is as often a point of the article.

Rules: "@7" at the start of a line; a worded number ("comment #12", "Kommentar 3", "in reply to #3",
"#3 is right") there; a bare "#7", "re #7" or "zu 7:" only where the page prints numbers or the article
counts nothing.  The number is the printed one, else the position in page order, and that only on pages
that stand oldest first; the comment must stand before.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from .page import Thread
from .records import Signal
from .words import COMMENT_NOUNS

_NOUN = "|".join(COMMENT_NOUNS)
_NUMBER = r"(?:#|nr\.?|no\.?|n[°º]|number|nummer|num\.?)"
_TO = (
    r"(?:(?:i |ich )?(?:re|zum?|ad|to|an|à|au|for|aan|para|auf|al|ao|op|(?:in )?repl(?:y|ying) to"
    r"|(?:in )?respon(?:se|ding) to|(?:in )?answer(?:ing)? to|antwort auf|regarding|concerning|about"
    r"|bezüglich|betr(?:\.|ifft)|(?:dis)?agree(?:d|ing)? with|see|siehe|wie|as|@)[:\s]*)"
)
_NO_COUNT = (
    r"(?!\w|[.,/:]\d|\s?[%°€$/]|\s(?:of|out|times|mal|x|von|sur|stars|points|minutes|hours|days|years)\b)"
)
_DIGIT = Expression(r"\d")
_AT = Expression(
    rf"\W{{0,3}}[@＠]\s?{_NUMBER}?\s?(\d{{1,5}})(?![\w.,:]?\d|[^\W\d_]|\s?[%°€$]|\s?(?:uhr|am|pm|h)\b)",
    re.IGNORECASE,
)
_WORDED = Expression(
    rf"\W{{0,3}}{_TO}?(?:(?:the|den|dem)\s)?(?:{_NOUN})\s?{_NUMBER}?\s?(\d{{1,5}}){_NO_COUNT}",
    re.IGNORECASE,
)
_HASH = Expression(rf"\W{{0,3}}{_TO}?#\s?(\d{{1,5}})(?![\w%°])", re.IGNORECASE)
_TO_HASH = Expression(
    r"\W{0,3}(?:(?:i )?(?:totally |completely |fully )?(?:(?:in )?repl(?:y|ying) to|(?:in )?respon(?:se|ding) to"
    r"|(?:in )?answer(?:ing)? to|(?:dis)?agree(?:d|ing)? with|antwort auf)\s#\s?(\d{1,5})(?![\w%°])"
    r"|#(\d{1,5})(?:['’]s)?\s(?:above|said|says|wrote|schrieb|schreibt|sagt|oben|is (?:right|wrong|correct)|hat recht))",
    re.IGNORECASE,
)
_ONE_HASH = Expression(
    r"\W{0,3}(?:(?:re|zu|ad|to|an)[:\s]\s?#\s?(\d{1,4})\b|#(\d{1,4})\s?(?:[:,–—]|-\s))", re.IGNORECASE
)
_TO_NUMBER = Expression(rf"(?:re|zu|ad|to)\s?[:.]?\s?{_NUMBER}?\s?(\d{{1,4}})\s?[:,–—-](?!\d)", re.IGNORECASE)
_INSIDE = Expression(
    rf"\b(?:{_NOUN})\s?{_NUMBER}\s?(\d{{1,5}})\b"
    r"|(?<!\w)#(\d{1,5})(?:['’]s)?\s(?:above|said|says|wrote|schrieb|oben|is right|hat recht)",
    re.IGNORECASE,
)


def find(page: Thread, index: int) -> Signal | None:
    """The comment whose number is addressed."""
    printed = page.numbers
    for at, line in enumerate(page.lines[index][:6]):
        if _DIGIT.search(line, 0, 200) is None:
            continue
        match = _AT.match(line) or _WORDED.match(line) or _TO_HASH.match(line)
        strength = "strong"
        if match is None and printed:
            match = _HASH.match(line) or _TO_NUMBER.match(line)
        elif match is None and at == 0 and "#" not in line[4:] and not page.article_counts:
            match = _ONE_HASH.match(line) or _TO_NUMBER.match(line)
            strength = "plain"
        if match is None and at == 0 and printed:
            match = _INSIDE.search(line[:200])
            strength = "plain"
        if match is None:
            continue
        number = int(next(group for group in match.groups() if group))
        target = printed.get(number) if printed else _by_position(page, index, number)
        if target is not None and target != index and page.speakers.before(target, index):
            evidence = match[0].strip()
            return Signal(
                target=target,
                basis="number",
                strength="strong" if strength == "strong" and printed else "plain",
                evidence=evidence,
            )
    return None


def _by_position(page: Thread, index: int, number: int) -> int | None:
    if not 1 <= number <= index or page.backwards:
        return None
    target = number - 1
    return None if page.utterances[target].pingback else target
