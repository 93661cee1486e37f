"""Lines between headline and text that are made of who, when and how long alone, in designs that run them together.

Facts: "Jane Roe · Follow", "Published in Better Nights · 4 min read · Mar 14, 2023", "4 minutos", names with marks of
affiliations.  Signs divide the parts, and each part alone is easily told.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ...expressions import Expression
from ..credentials import read_letters
from ..jobs import is_role
from ..names import without_footnotes
from .signed_lines import is_bare_byline, is_date

_LONGEST = 200
"""Characters; longer lines are prose."""
_SIGNS = " ·|•–—-:,"
_PARTS = Expression(r"\s*[·•|]\s*")
_PUBLISHED_IN = Expression(
    r"(?:published|posted|filed|veröffentlicht|erschienen|publié|publicado|pubblicato) (?:in|on|dans|en|em|su)(?=\s|[A-Z])",
    re.I,
)
_BUTTONS = frozenset(
    "follow|following|folgen|suivre|seguir|segui|volgen|listen|share|subscribe|--|…".split("|")
)
_MOST_PARTS, _FEW_BLANKS = 4, 3
"""Parts of a line that shows a date among others, and blanks in each of those."""
_LONGEST_TIME, _LONGEST_JOB, _LONGEST_OCCUPATION = 36, 40, 100
_READING_TIME = Expression(
    r"[^\w]{0,3}(?:\D{0,16}:\s?|(?:lesezeit|reading time|read time|temps de lecture|tiempo de lectura) (?:\D{1,8} )?)?\d{1,2}\s?-?(?:min|мин)[^\W\d]{0,5}\.?(?:\s[^\W\d]{1,12}){0,3}"
)


_COOKING = (
    "prep", "cook", "total", "bak", "rest", "chill", "freez", "marin", "active", "hands", "inactive", "soak", "rising",
    "prépa", "cuisson", "repos", "zubereit", "vorbereit", "koch", "back", "ruhe", "gesamt", "arbeitszeit", "kühl",
    "cottura", "riposo", "cocción", "reposo", "preparo", "cozimento", "bereid", "oven", "tillag", "tilbered", "przygot", "gotow",
)  # fmt: skip
"""What words begin with that say what a recipe's time is for."""
_LONGEST_LABEL = 24


def times_cooking(line: str) -> bool:
    """Whether a line begins with what a time of a recipe is for: "Prep Time: 20 minutes", "Cook time"."""
    label = line.partition(":")[0].lower()
    return len(label) <= _LONGEST_LABEL and any(word.startswith(_COOKING) for word in label.split())


def heads_article(line: str, writers: Collection[str]) -> bool:
    """Whether a line at the head of an article is made of the writers' names, dates, reading time and buttons alone.

    Args:
        line: The line; signs stand between its parts ("Jane Roe · Follow · 4 min read").
        writers: Names in the article's bylines.
    """
    if len(line) > _LONGEST:
        return False
    parts = [part.strip(_SIGNS) for part in _PARTS.split(line)]
    return any(parts) and all(
        not part
        or without_footnotes(part).rstrip(" ,&") in writers
        or _is_lettered(part, writers)
        or part.lower() in _BUTTONS
        or is_date(part)
        or is_bare_byline(part)
        or is_reading_time(part)
        or is_job(part)
        or (len(parts) > 1 and _PUBLISHED_IN.match(part) is not None)
        for part in parts
    )


def dates_among_parts(line: str) -> bool:
    """Whether a line is a date and a few short parts that bars divide: "2. května 2019 v 7:30 | Anna Malá | Zdraví".

    Args:
        line: The line.
    """
    if len(line) > _LONGEST or ("|" not in line and "·" not in line and "•" not in line):
        return False
    parts = [part for part in _PARTS.split(line) if part]
    if not 1 < len(parts) <= _MOST_PARTS or any(
        part.count(" ") > _FEW_BLANKS and not is_date(part) for part in parts
    ):
        return False
    return is_date(parts[0]) or is_date(parts[-1])


def _is_lettered(part: str, writers: Collection[str]) -> bool:
    """Whether a part is a writer's name with letters or a job behind it."""
    for name in writers:
        behind = part[len(name) :] if part.startswith(name) else ""
        if behind[:1] == "," and (read_letters(behind[1:]).credentials or _is_occupation(behind[1:])):
            return True
        if behind[:1] == " " and behind[1].isupper() and _is_occupation(behind):
            return True
    return False


def _is_occupation(text: str) -> bool:
    """Whether what stands behind a name is a job, with its place or without."""
    return len(text) <= _LONGEST_OCCUPATION and text[-1] not in ".:?!" and is_role(text.strip())


def is_reading_time(line: str) -> bool:
    """Whether a line at the head of an article is the time that it takes to read: "4 minutos"; not the time to cook."""
    if len(line) > _LONGEST_TIME or _READING_TIME.fullmatch(line.lower()) is None:
        return False
    return not times_cooking(line)


def is_job(line: str) -> bool:
    """Whether a line is what somebody is and nothing else: "Contributing Writer"."""
    return len(line) <= _LONGEST_JOB and line[-1:] not in ".:?!" and is_role(line)
