"""A byline as it is read: what stands otherwise in it for reasons of writing alone is made even.

Facts.  German writes both genders in one word ("Autor:in", "Redakteur*innen"), which looks like a label and its
colon.  A slash divides names without blanks around it.  Chinese and Japanese have signs of their own for those that a
byline is divided by.  Drupal's "(not verified)" behind a name, how many comments there are and the name of the day
behind a date say nothing of who and when, nor does a picture before the line.

Order: genders, remarks in brackets, slashes, templates in an order of their own (``byline_platforms``), pictures, wide signs, labels behind Japanese
dates, counts, the name of the day.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from .all_posts import writer_of_all
from .byline_platforms import in_usual_order
from .byline_statements import without_count
from .date_words import WEEKDAYS
from .speaking import without_unverified

_GENDERED = Expression(r"(?<=[eou]r)(?:[:*_·(]|\s?/-?\s?)(in(?:nen)?)\)?(?![^\W\d_])")
"""German writes both genders in one word: "Autor:in", "Redakteur*innen", "Verfasser(in)"."""
_SLASH = Expression(r"(?<=[^\W\d_])/(?=[^\W\d_])(?![A-Z]{1,4}(?![^\W_]))")
_TWO_DEEDS = Expression(
    r"\b(reviewed|überprüft|geprüft|vérifié|revisado|revisionato|gecontroleerd)/(?=re|ü|ré|mod|corr|riv|her|akt)",
    re.I,
)
"""One label for two deeds on one day: "Reviewed/Revised May 2022"."""
_LABEL_BEHIND = Expression(
    r"(\d{4}(?:年\d{1,2}月\d{1,2}日|[./-]\d{1,2}[./-]\d{1,2})(?:\s?\d{1,2}[:時]\d{1,2}分?)?)\s?に?(公開|更新|掲載|配信|改訂)(?![日さしす])"
)
"""Japanese sets behind a date what it is: "2021年6月5日公開"."""
_PICTURES = Expression(r"(^|[·•|–—-]\s{0,2})[^\w\s!-~©–—«»“”„‘’…·•¿¡€£§]{1,8}\s{1,3}(?=\w)")
"""What designs set before a part of a line instead of an icon: a tick, a pen, a calendar."""
_FIRST_PICTURE = "\u2190"
"""The arrows; signs of writing stand before them."""
_WIDE = str.maketrans({"：": ":", "（": "(", "）": ")", "　": " ", "｜": "|", "、": ",", "，": ","})
"""Signs of Chinese and Japanese that a byline is divided by, and their like of other scripts."""
_WIDE_SIGN = Expression("[：（）　｜、，]")


def as_read(line: str) -> str:
    """The line in the one way of writing that the rules of bylines know.

    Args:
        line: One line, without white space around it.
    """
    if (writer := writer_of_all(line)) is not None:
        return f"View all posts by {writer}"
    if ":in" in line or "*in" in line or "/in" in line or "(in" in line or "_in" in line or "/-in" in line:
        line = _GENDERED.sub(r"\1", line)
    if "(" in line:
        line = without_unverified(line)
    if "/" in line:
        line = _TWO_DEEDS.sub(r"\1 ", line)
        line = _SLASH.sub(" / ", line)
    line = in_usual_order(line)
    if not line.isascii():
        if max(line) >= _FIRST_PICTURE:
            line = _PICTURES.sub(r"\1", line)
        if _WIDE_SIGN.search(line) is not None:
            line = line.translate(_WIDE)
        if "更新" in line or "公開" in line:
            line = _LABEL_BEHIND.sub(r"\2:\1 ", line)
    return _without_weekday(without_count(line))


def lowered(line: str) -> str:
    """The line in lower case, each character in its place; as it is where that cannot be."""
    low = line.lower()
    if len(low) != len(line):
        low = line.replace("İ", "I").lower()
    return low if len(low) == len(line) else line


def _without_weekday(line: str) -> str:
    """The line without the day's name behind the date that ends it: "2006/02/10 Friday"."""
    if not line[-1:].isalpha() or not line[:1].isdigit():
        return line
    head, _, last = line.rpartition(" ")
    return head if head[-1:].isdigit() and last.lower() in WEEKDAYS else line
