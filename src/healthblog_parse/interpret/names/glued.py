"""What is glued to a name without a comma: addresses, a job, a paper, an agency, a place.

Facts.  Designs set the job or the paper behind a name in another colour or line, and the text knows no sign between them:
"Jane Roe Staff Writer", "Jane Roe Health and science reporter", "Jane Roe The Mill Tribune", "Jane Roe Reuters".

Rule.  What is told by its words gets its comma; addresses, a network's name of the writer and a second copy go.

Known failures.  Jobs of one word behind a name of three.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..credentials import read_known_part
from ..jobs import is_role
from .kinds import is_given_name, is_organisation
from .tables import AGENCIES

_MAIL = Expression(r"\s*[(<\[]?\b[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[a-z]{2,}\b[)>\]]?", re.IGNORECASE)
_HANDLE = Expression(r"(?<=[^\W\d_]{2})\s+[(\[]?@\w{2,20}[)\]]?(?=\s*(?:,|$))")
"""What a network calls the writer, behind the name: "Jane Roe @jroe"."""
_JOBS = Expression(r"\s*\(([^()]{2,60},[^()]{2,60})\)$")
"""Several jobs in brackets behind the name."""
FULL = Expression(r"(?:[A-ZÀ-Þ][\w'’.-]{0,20} ){1,3}[A-ZÀ-Þ][\w'’-]{1,20}")
"""Two to four words with capitals."""
_NAME = r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,3}?[A-ZÀ-Þ][\w'’-]{1,20})"
"""The same, as few words as what is glued to them allows."""
_GLUED = Expression(
    rf"{_NAME}\s((?:Staff|Contributing|Senior|Associate|Assistant|Deputy|Managing|Executive|"
    rf"{'|'.join(AGENCIES)}|Health|Medical|News|Science|Food|Features?|Lifestyle|Freelance|Guest|Chief|Registered|Clinical|Licensed|Content)\s(?:[A-Z]\w{{2,12}}\s)?"
    r"(?:Writer|Editor|Reporter|Correspondent|Contributor|Columnist|Journalist|Dietitian|Dietician|Nutritionist|Psychologist|Pharmacist|Therapist|Nurse))"
)
"""A job of two words right behind the name, which a design sets apart: "Jane Roe Staff Writer"."""
_DESK_ENDS = ("reporter", "editor", "correspondent", "writer", "columnist", "analyst")
_DESK = Expression(
    r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,2}?[A-ZÀ-Þ][\w'’-]{1,20})\s((?:[A-Z][\w-]{2,14})(?:\s(?:and|[a-z][\w-]{2,14})){0,3}\s"
    rf"(?:{'|'.join(_DESK_ENDS)}))(?=,|$)"
)
"""A job in small letters right behind the name: "Jane Roe Health and science reporter"."""
_NETWORK = Expression(
    r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,2}?[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20})\s([A-Z]{2,5}\s(?:News|Sports?|Radio|Health|Magazine)\b)"
)
"""A broadcaster right behind the name: "Jane Roe BBC News"."""
_PAPER = Expression(_NAME + r"\s+((?:The|the|THE)\s[A-Z].{2,40})")
"""A paper right behind the name: "Jane Roe The Mill Tribune"."""
_FROM = Expression(r"(.{4,60}) in (?:[A-ZÀ-Þ][\w'’.-]{1,30}[ -]?){1,3}")
"""Where a report was written: "Jane Roe in Boston"."""
_AGENCIES = frozenset((*map(str.casefold, AGENCIES), "agencies"))
_AGENCY_ENDS = frozenset(name.rpartition(" ")[2] for name in _AGENCIES)
_GLUED_ENDS = (
    "writer",
    "editor",
    "porter",
    "ondent",
    "ibutor",
    "umnist",
    "nalist",
    "tician",
    "titian",
    "ionist",
    "ogist",
    "macist",
    "rapist",
    "nurse",
)


def in_parts(text: str) -> str:
    """A name with commas before what is glued to it or stands behind it in brackets; without addresses and second copies."""
    if "@" in text:
        text = _HANDLE.sub("", _MAIL.sub("", text).strip() or text)
    text = _once(text)
    glued = _GLUED.fullmatch(text) if text[-6:].casefold().endswith(_GLUED_ENDS) else None
    if glued is not None and not is_organisation(glued[1]):
        text = f"{glued[1]}, {glued[2]}"
    desk = _DESK.match(text) if any(map(text.__contains__, _DESK_ENDS)) else _NETWORK.match(text)
    if desk is not None and not (is_organisation(desk[1]) or read_known_part(desk[2].partition(" ")[0])):
        text = f"{desk[1]}, {text[desk.start(2) :]}"
    paper = _PAPER.fullmatch(text) if " the " in text[:60].lower() else None
    if paper is not None and is_organisation(paper[2]) and not is_organisation(paper[1]):
        text = f"{paper[1]}, {paper[2]}"
    if text.rpartition(" ")[2].casefold() in _AGENCY_ENDS:
        text = _before_agency(text)
    sent = _FROM.fullmatch(text) if " in " in text else None
    if sent is not None and (
        sent[1].casefold() in _AGENCIES or (FULL.fullmatch(sent[1]) and is_given_name(sent[1]))
    ):
        text = sent[1]
    jobs = _JOBS.search(text) if text.endswith(")") else None
    if jobs is not None and is_role(jobs[1]):
        text = f"{text[: jobs.start()]}, {jobs[1]}"
    return text


def _before_agency(text: str) -> str:
    """A text with a comma between a name and the agency behind it."""
    low = text.casefold()
    size = max((len(name) for name in _AGENCIES if low.endswith(f" {name}")), default=0)
    head = text[: len(text) - size].rstrip(" ,")
    return f"{head}, {text[len(text) - size :]}" if size and FULL.fullmatch(head) else text


def _once(text: str) -> str:
    """The text without a second copy right behind it ("Ida MossIda Moss")."""
    half, rest = text[: len(text) // 2].rstrip(), text[len(text) // 2 :].lstrip()
    return half if half == rest and " " in half else text
