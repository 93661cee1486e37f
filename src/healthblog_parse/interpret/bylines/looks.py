"""Quick first looks at a line of a page: whether it can be a byline at all.

Most lines about a headline are none.  They are told by what every byline has: a number that looks like a date's,
a sign or a preposition that divides its parts, or a label's word at its beginning.
"""

from __future__ import annotations

from ...expressions import Expression
from .labels import OPENING_WORDS

WORD = Expression(r"[^\W_]+")
"""A word of a wording."""
_DIGIT = Expression(r"[0-9]")
_DATE_HINT = Expression(
    r"[0-9](?:[0-9]{3}|[./-][0-9]{1,2}[./-][0-9]|:[0-9]{2}|(?<=['’][0-9])[0-9]|\s?[smhdwy]\b|"
    r".{1,12}\b(?:ago|her|geleden|fa|atrás)\b)"
)
_TIME_BEFORE = ("vor ", "hace ", "há ", "il y a ")
_RELATIVE_HINT = Expression(r"\b(?:vor|hace|há|il y a)\s.{0,12}[0-9]")
"""Quick first looks: without a match a line holds no date."""
_DIVIDED = Expression(r"[|·•⋅∙▪—–»:]")
"""A line that begins with no label's word can only be a byline if it is divided."""
_SIGN = Expression(r"[0-9|·•⋅∙▪—–»:：/-]")
"""A date has a number, and two parts of a byline are divided."""


def is_plain(line: str) -> bool:
    """Whether a line has neither a number nor what divides its parts, nor begins with a label's word."""
    if _SIGN.search(line) is not None:
        return False
    first = WORD.search(line)
    return (first is None or first.group().lower() not in OPENING_WORDS) and " by " not in line.lower()


def may_be_dated(low: str) -> bool:
    """Whether a line can hold a date: numbers that look like one, or a number behind "vor" and its like."""
    if _DIGIT.search(low) is None:
        return False
    if _DATE_HINT.search(low) is not None:
        return True
    return any(map(low.__contains__, _TIME_BEFORE)) and _RELATIVE_HINT.search(low) is not None


def words_of(low: str) -> list[str]:
    """The words of a line in lower case, as ``WORD`` finds them."""
    found: list[str] = []
    for token in low.split():
        if token.isalnum():
            found.append(token)
        else:
            found += WORD.findall(token)
    return found


def may_say(line: str, low: str) -> bool:
    """Whether a line without a date can name somebody: it begins with a label's word, or is divided."""
    first = WORD.search(low)
    if first is not None and first.group() in OPENING_WORDS:
        return True
    return _DIVIDED.search(line) is not None or " by " in low or " - " in line or " / " in line
