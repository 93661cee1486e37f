"""One name taken apart: credentials, honorific, job and institution split off, people told from institutions.

Facts: a byline is a name, perhaps an honorific before it, perhaps letters, a job and an institution after
it.  An honorific stays in the displayed name, letters do not.

Rules for what stands after a comma, a bar or a dash, in order: letters, a generation ("Jr."), a job, an
institution; where nothing of that follows the text is the name as displayed.

Known failures: institutions without an institution's word are taken for people ("Very Well");
"Surname, Firstname" stays as displayed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...expressions import Expression
from ...models import PersonKind
from ..credentials import (
    AMBIGUOUS,
    clean,
    is_known,
    key,
    looks_like_letters,
    read_known_part,
    read_part_behind,
)
from ..jobs import is_role
from .given import GIVEN_NAMES
from .tables import (
    HONORIFICS,
    LEADING,
    LOWER,
    ORGANISATION_LETTERS,
    ORGANISATION_PREFIXES,
    ORGANISATION_WORDS,
    SUFFIXES,
)

LONGEST_NAME = 300
"""Characters beyond which a text is no name and is left as it is."""
_MAIL = Expression(r"\s*[(<\[]?\b[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[a-z]{2,}\b[)>\]]?", re.IGNORECASE)
_HANDLE = Expression(r"(?<=[^\W\d_]{2})\s+[(\[]?@\w{2,20}[)\]]?(?=\s*(?:,|$))")
"""What a network calls the writer, behind the name: "Jane Roe @jroe"."""
_BLANKS = Expression(r"\s+")
_PRONOUNS = Expression(
    r"\s*[(\[](?:she|he|they|her|him|sie|er|ella|él|elle|il)(?:\s*/\s*\w+){0,3}[)\]]", re.IGNORECASE
)
_BRACKETED = Expression(r"\s*\(([^()]{2,48})\)$")
_JOB = Expression(
    r"^(?:fach|medical|medizin)\w{0,12}[ -]?\w{0,10}(?:writer|autor|redakteur|journalist|ärzt|arzt)|^(?:fach)?(?:ärztin|arzt) für\b",
    re.IGNORECASE,
)
"""A job that its own words do not tell alone: "Fachärztin für Allgemeinmedizin"."""
_JOBS = Expression(r"\s*\(([^()]{2,60},[^()]{2,60})\)$")
"""Several jobs in brackets behind the name."""
_AFTER = Expression(r"\s*[,;]\s*|\s+[|–—•·-]\s+|\s*\|\s*")
_FULL = Expression(r"(?:[A-ZÀ-Þ][\w'’.-]{0,20} ){1,3}[A-ZÀ-Þ][\w'’-]{1,20}")
_GLUED = Expression(
    r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,3}?[A-ZÀ-Þ][\w'’-]{1,20})\s((?:Staff|Contributing|Senior|Associate|Assistant|Deputy|Managing|Executive|"
    r"AP|AFP|UPI|HealthDay|CNN|Reuters|Health|Medical|News|Science|Food|Features?|Lifestyle|Freelance|Guest|Chief|Registered|Clinical|Licensed|Content)\s(?:[A-Z]\w{2,12}\s)?"
    r"(?:Writer|Editor|Reporter|Correspondent|Contributor|Columnist|Journalist|Dietitian|Dietician|Nutritionist|Psychologist|Pharmacist|Therapist|Nurse))"
)
"""A job of two words right behind the name, which a design sets apart: "Jane Roe Staff Writer"."""
_DESK = Expression(
    r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,2}?[A-ZÀ-Þ][\w'’-]{1,20})\s((?:[A-Z][\w-]{2,14})(?:\s(?:and|[a-z][\w-]{2,14})){0,3}\s"
    r"(?:reporter|editor|correspondent|writer|columnist|analyst))(?=,|$)"
)
"""A job in small letters right behind the name: "Jane Roe Health and science reporter"."""
_NETWORK = Expression(
    r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,2}?[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20})\s([A-Z]{2,5}\s(?:News|Sports?|World Service|Radio|Health|Magazine)\b)"
)
"""A broadcaster right behind the name: "Jane Roe BBC News"."""
_PAPER = Expression(
    r"((?:[A-ZÀ-Þ][\w'’.-]{0,20}\s){1,3}?[A-ZÀ-Þ][\w'’-]{1,20})\s+((?:The|the|THE)\s[A-Z].{2,40})"
)
"""A paper right behind the name: "Jane Roe The Mill Tribune"."""
_FROM = Expression(r"(.{4,60}) in (?:[A-ZÀ-Þ][\w'’.-]+[ -]?){1,3}")
"""Where a report was written: "Jane Roe in Boston"."""
_AGENCIES = frozenset(("reuters", "afp", "ap", "associated press", "press association", "dpa", "agencies"))
_AGENCY_ENDS = frozenset(name.rpartition(" ")[2] for name in _AGENCIES)
_DESK_ENDS = ("reporter", "editor", "correspondent", "writer", "columnist", "analyst")
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
_OFFICE = Expression(r"\b[A-ZÀ-Þ]\w+ (?:of|for|at|für|am|an der)\b")
"""What somebody heads or is for: names of people have no such words."""
_PHRASE = 6
"""Words of a job in small letters have fewer."""
_PLACE = Expression(r"[A-ZÀ-Þ][^\W\d_]{3,}(?:[/ -][A-ZÀ-Þ][^\W\d_]{2,})?")
"""A town."""
_TOKENS = Expression(r"[^\W_]+")


class PersonName(NamedTuple):
    """A name taken apart."""

    name: str
    """Display name without credentials; an honorific stays."""
    credentials: tuple[str, ...] = ()
    """Post-nominal letters as displayed, in order."""
    honorific: str | None = None
    """Title before the name as displayed; ``None`` without one."""
    role: str | None = None
    """Job wording that stood among the credentials ("Registered Dietitian")."""
    affiliation: str | None = None
    """Institution that stood after the name; ``None`` without one."""
    kind: PersonKind = "person"
    """``organization`` for institutions, teams and hosts."""


def read_name(text: str) -> PersonName:
    """Take one displayed name of a byline apart.

    Args:
        text: The name as displayed, perhaps with what stands before and after it.

    Returns:
        Its parts; a text that follows no convention is the name as it is.
    """
    if len(text) > LONGEST_NAME:
        return PersonName(name=" ".join(text.split()))
    return _read_name(text)


@lru_cache(maxsize=1024)
def _read_name(text: str) -> PersonName:
    """Letters, jobs and institutions behind the name go to fields of their own, what nobody knows stays in it."""
    text = _in_parts(clean(_PRONOUNS.sub("", _BLANKS.sub(" ", text))))
    head, *parts = [part for part in _AFTER.split(text) if part] or [text]
    bracket = _BRACKETED.search(head)
    if bracket and (read_known_part(bracket[1]) or is_role(bracket[1]) or _JOB.search(bracket[1])):
        head = head[: bracket.start()]
        parts.insert(0, bracket[1])
    credentials: list[str] = []
    roles: list[str] = []
    affiliations: list[str] = []
    unknown: list[str] = []
    for part in parts:
        found = read_part_behind(head, part)
        if found:
            credentials.extend(found)
        elif part.casefold().rstrip(".") in SUFFIXES:
            head = f"{head}, {part}" if f"{head}, {part}" in text else f"{head} {part}"
        elif is_role(part) or (part.islower() and part.count(" ") < _PHRASE):
            roles.append(clean(part))
        elif is_organisation(part):
            affiliations.append(clean(part))
        else:
            unknown.append(part)
    if unknown and not (credentials or roles or affiliations):
        return _beside(head, unknown[0], text) if len(parts) == 1 else _person(text, ())
    head, before = split_letters(head, followed=bool(credentials))
    return _person(
        head,
        (*before, *credentials),
        role=", ".join(roles) or None,
        affiliation=", ".join(affiliations) or None,
    )


def _in_parts(text: str) -> str:
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
    if (last := text.rpartition(" ")[2].casefold()) in _AGENCY_ENDS:
        agency = next(
            (name for name in _AGENCIES if name.endswith(last) and text.casefold().endswith(f" {name}")), ""
        )
        head = text[: len(text) - len(agency)].rstrip(" ,")
        if agency and _FULL.fullmatch(head):
            text = f"{head}, {text[len(text) - len(agency) :]}"
    sent = _FROM.fullmatch(text) if " in " in text else None
    if sent is not None and (
        sent[1].casefold() in _AGENCIES or (_FULL.fullmatch(sent[1]) and is_given_name(sent[1]))
    ):
        text = sent[1]
    jobs = _JOBS.search(text) if text.endswith(")") else None
    if jobs is not None and is_role(jobs[1]):
        text = f"{text[: jobs.start()]}, {jobs[1]}"
    return text


def _beside(head: str, part: str, text: str) -> PersonName:
    """A name and one thing behind its comma that no table knows: a subject, an office, a place, else more of the name.

    Args:
        head: What stands before the comma.
        part: What stands behind it.
        text: Both.
    """
    if _honorific(head) and len(without_honorific(head).split()) > 1:
        return _person(head, (), role=clean(part))  # "Dr. Jane Roe, Cardiology"
    if _OFFICE.search(part) and _FULL.fullmatch(head) and not is_organisation(head):
        return _person(head, (), role=clean(part))  # "Jane Roe, National Lead for Wellbeing"
    if _PLACE.fullmatch(part) and " " in head and is_given_name(head):
        return _person(head, ())  # "Jane Roe, München": where it was written
    return _person(text, ())


def _once(text: str) -> str:
    """The text without a second copy right behind it ("Ida MossIda Moss")."""
    half, rest = text[: len(text) // 2].rstrip(), text[len(text) // 2 :].lstrip()
    return half if half == rest and " " in half else text


def read_signature(text: str) -> PersonName:
    """Take the name of a commenter apart: only known letters are split off, the rest is as displayed.

    Args:
        text: The name as displayed.  Commenters write places, jokes and hosts into it.

    Returns:
        Name, credentials and honorific; no role and no affiliation.
    """
    text = " ".join(text.split())
    if len(text) > LONGEST_NAME:
        return PersonName(name=text)
    return _read_signature(text)


@lru_cache(maxsize=2048)
def _read_signature(text: str) -> PersonName:
    head, *parts = text.split(",")
    credentials: list[str] = []
    for part in parts:
        found = read_known_part(part)
        if not found:
            return _person(text, ())
        credentials.extend(found)
    head, before = split_letters(head.strip(), followed=bool(credentials))
    return _person(head, (*before, *credentials)) if head else _person(text, ())


def _person(
    name: str, credentials: tuple[str, ...], *, role: str | None = None, affiliation: str | None = None
) -> PersonName:
    organisation = not credentials and is_organisation(name)
    return PersonName(
        name=name,
        credentials=credentials,
        honorific=None if organisation else _honorific(name),
        role=role,
        affiliation=affiliation,
        kind="organization" if organisation else "person",
    )


def split_letters(head: str, *, followed: bool) -> tuple[str, tuple[str, ...]]:
    """Split known letters off the end of a name where no comma stands before them."""
    tokens = head.split()
    found: list[str] = []
    while len(tokens) > 1:
        last = clean(tokens[-1])
        width = 1
        if last.startswith("(") and len(tokens) > 2 and is_known(tokens[-2]):
            found.insert(0, f"{tokens[-2]} {last}")
            tokens = tokens[:-2]
            continue
        if len(tokens) > 2 and key(tokens[-2]) in {"PH", "PSY", "ED", "PHARM"} and tokens[-2].endswith("."):
            last, width = f"{tokens[-2]}{tokens[-1]}", 2
        before = tokens[:-width]
        guessed = followed and len(before) > 1 and looks_like_letters(last) and "." not in last
        if not (is_known(last) or guessed):
            break
        if not found and not followed and key(last) in AMBIGUOUS:
            shout = all(token.isupper() for token in before)
            handle = len(before) == 1 and "." not in last
            if shout or handle or len(key(last)) < 2:
                break
        elif guessed and not is_known(last) and all(token.isupper() for token in before):
            break
        found.insert(0, last)
        tokens = before
    if not found:
        return head, ()
    return clean(" ".join(tokens)), tuple(found)


def _honorific(name: str) -> str | None:
    begins = name.split(None, 1)  # a whole paragraph is asked, too
    if len(begins) < 2 or _bare(begins[0]) not in LEADING:
        return None
    tokens = name.split()
    if tokens[0].islower() and (_bare(tokens[0]) not in LOWER or not tokens[-1][0].isupper()):
        return None
    count = 1
    while count < len(tokens) - 1 and _is_title(tokens[count]):
        count += 1
    return " ".join(tokens[:count])


def _bare(token: str) -> str:
    return token.casefold().replace(".", "")


def _is_title(token: str) -> bool:
    bare = _bare(token)
    return bare in HONORIFICS and (
        token.endswith(".") or bare in {"dr", "prof", "med", "dent", "dipl-psych", "hab"}
    )


def without_honorific(name: str) -> str:
    """The name without the titles before it."""
    honorific = _honorific(name)
    return name[len(honorific) :].strip() if honorific else name


def is_given_name(text: str) -> bool:
    """Whether a text begins with a common given name, after an honorific or not, and is no institution's."""
    words = without_honorific(text).split()
    first = words[0].casefold().strip(".,") if words else ""
    return first.partition("-")[0] in GIVEN_NAMES and not is_organisation(text)


def is_organisation(text: str) -> bool:
    """Whether a displayed name is an institution's, a team's or a host's, not a person's."""
    folded = text.casefold()
    if folded.startswith(ORGANISATION_PREFIXES) or text.strip(" ().") in ORGANISATION_LETTERS:
        return True
    return not ORGANISATION_WORDS.isdisjoint(_TOKENS.findall(folded)) or folded.endswith(
        ("-team", "redaktion", "redaktionsteam")
    )
