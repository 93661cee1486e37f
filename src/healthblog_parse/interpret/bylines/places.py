"""Which wordings count as labels in a line, by where they stand.

Facts.  A word that labels a value is a word of running text as well: "step by step", "the reviewed edition",
"Autoren- und Quelleninformationen".  In a byline it stands where a part can begin, and has a value behind it.

Rules.
1. No label begins inside a date, and none goes across a sign that divides.
2. A part begins at the start of the line, behind a separator, a number, a date, another label or "and"; "by" also
   behind the name of a section that follows the date ("3 May 2008 in Sleep by Anna"), or where its capital tells
   so ("02.05.2019 Schlaf Von Jane Roe").
3. "by" counts where a part begins, a longer wording that ends in a preposition anywhere, a noun that says what a date
   is anywhere before that date.
4. Other nouns count where a part begins: before a colon, a dash, the end of the line or, if a person's, a plain name.

Known failures: a noun before a name of one word, or one in lower case, without a colon.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...expressions import Expression
from .labels import OPENERS, SILENT, Label, labels_at
from .looks import WORD
from .name_ends import clean_name
from .names import is_plain_name

AND = frozenset(("and", "&", "und", "et", "y", "e", "en"))
"""Words that join two parts, or two names."""
_DIVIDER = Expression(r"[|·•⋅∙▪—–:;]|,(?=\s)|\s[-/]\s")
"""Stands between wordings, never inside one."""
SEPARATORS = "|·•⋅∙▪—–-/:;,»>)]*.~"
"""Signs behind which a part begins."""
_FILED = Expression(
    r"[\s|·•,–-]{0,4}(?:(?:filed |posted )?(?:in|under|unter)|dans|en|em|w|i)\s[^.:;!?|]{2,60}", re.I
)
_LONGEST_SECTION = 7
_GAP = Expression(
    r"[\s:,.;|–—\-(/]*(?:(?:on|the|at|am|vom|der|den|le|el|il|em|op|de|del|is|was|date|since|seit|dès)[\s:]+|"
    r"[^\W\d_]{2,11}[.,]\s*)?",
    re.I,
)


class Hit(NamedTuple):
    """A label in a line."""

    start: int
    end: int
    label: Label
    noun: bool
    """Whether the wording ends in no preposition: "Author", not "Written by"."""


def labels_in(
    line: str, low: str, words: list[str], starts: list[int], dates: list[tuple[int, int]]
) -> list[Hit]:
    """The labels of a line that stand where a part can begin.

    Args:
        line: The line.
        low: The same in lower case.
        words: Its words.
        starts: The words that may begin a label.
        dates: Where its dates stand.
    """
    hits: list[Hit] = []
    spans = [match.span() for match in WORD.finditer(low)]
    behind = 0
    for number in starts:
        if number < behind:
            continue
        for wording, label in labels_at(words, number):
            end = spans[number + len(wording) - 1][1]
            hit = Hit(spans[number][0], end, label, wording[-1] not in OPENERS)
            if len(wording) > 1 and _DIVIDER.search(line, hit.start, end):
                continue
            if _counts(hit, line, hits, dates):
                hits.append(hit)
                behind = number + len(wording)
                break
    return hits


def _counts(hit: Hit, line: str, hits: list[Hit], dates: list[tuple[int, int]]) -> bool:
    """Whether the wording is a label here; see the rules."""
    if any(start <= hit.start < end for start, end in dates):
        return False
    kind = hit.label.kind
    opens = _opens_part(hit, line, hits, dates)
    after = line[hit.end :]
    if after[:2] == "- " and after[2:].partition(" ")[0] in AND:
        return False  # "Autoren- und Quelleninformationen"
    if kind == "by":
        return opens
    if not hit.noun:
        return True
    gap = _GAP.match(after)
    dated = any(hit.end <= start <= hit.end + (gap.end() if gap else 0) for start, _ in dates)
    if hit.label.date is not None and dated:
        return True
    if not opens:
        return False
    if kind in SILENT:
        return kind != "credit" or after.lstrip().startswith(":")
    rest = after.strip().removeprefix(")").lstrip()
    if not rest or rest in {":", "-", "–", "—", "|"}:
        return True
    if kind == "date":
        return False
    return rest[0] in ":|–—-" or is_plain_name(clean_name(rest))


def _opens_part(hit: Hit, line: str, hits: list[Hit], dates: list[tuple[int, int]]) -> bool:
    before = line[: hit.start].rstrip()
    if before.endswith("-") and len(before) == hit.start:
        return False  # "step-by-step"
    return (
        not before
        or before[-1] in SEPARATORS
        or before[-1].isdigit()
        or before.rsplit(" ", 1)[-1] in AND
        or bool(hits and hits[-1].end >= len(before))
        or any(end >= len(before) for _, end in dates)
        or (hit.label.kind == "by" and filed_between(line, hit, dates) > 0)
        or (bool(hits) and hit.noun and line.startswith(":", hit.end) and not line[hit.start].islower())
        or _begins_anew(hit, line, dates)
    )


def _begins_anew(hit: Hit, line: str, dates: list[tuple[int, int]]) -> bool:
    """Whether a capital says that a part begins behind the date and the section: "02.05.2019 Schlaf Von Jane Roe"."""
    if (
        hit.label.kind != "by"
        or not line[hit.start].isupper()
        or not any(end < hit.start for _, end in dates)
    ):
        return False
    return is_plain_name(line[hit.end :].strip())


def filed_between(line: str, hit: Hit, dates: list[tuple[int, int]]) -> int:
    """The letters between a date and a label that say where the article is filed: "3 May 2008 in Sleep by Anna".

    Args:
        line: The line.
        hit: The label.
        dates: Start and end of each date in the line.

    Returns:
        The weight of those letters (``weight_of``); 0 where something else stands there.
    """
    end = max((stop for _, stop in dates if stop <= hit.start), default=0)
    if not end or hit.label.kind != "by" or _FILED.fullmatch(line, end, hit.start) is None:
        return 0
    return weight_of(line[end : hit.start])


def is_filed(behind: str) -> bool:
    """Whether what stands behind a name says where the article is filed: " in Leagues", " under Food & Drink"."""
    words = behind.split()
    return (
        1 < len(words) < _LONGEST_SECTION and words[1][0].isupper() and _FILED.fullmatch(behind) is not None
    )


def weight_of(text: str) -> int:
    """How many letters and digits a piece of a line has."""
    return sum(map(str.isalnum, text))
