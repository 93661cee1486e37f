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
from .glued import FULL, in_parts
from .kinds import honorific_of, is_given_name, is_organisation, without_honorific
from .tables import SUFFIXES

LONGEST_NAME = 300
"""Characters beyond which a text is no name and is left as it is."""
_BLANKS = Expression(r"\s+")
_PRONOUNS = Expression(
    r"\s*[(\[](?:she|he|they|her|him|sie|er|ella|él|elle|il)(?:\s*/\s*\w+){0,3}[)\]]", re.IGNORECASE
)
_BRACKETED = Expression(r"\s*\(([^()]{2,48})\)$")
_LETTERED = Expression(
    r"\s*(?:\((?P<round>(?:[^()]|\([^()]{1,12}\)){2,60})\)|\[(?P<square>[^\[\]]{2,60})\])$"
)
"""Brackets that end a name: "(MBBS, MRCP)"."""
_JOB = Expression(
    r"^(?:fach|medical|medizin)\w{0,12}[ -]?\w{0,10}(?:writer|autor|redakteur|journalist|ärzt|arzt)|^(?:fach)?(?:ärztin|arzt) für\b",
    re.IGNORECASE,
)
"""A job that its own words do not tell alone: "Fachärztin für Allgemeinmedizin"."""
_AFTER = Expression(r"\s*[,;]\s*|\s+[|–—•·-]\s+|\s*\|\s*")
_OFFICE = Expression(r"\b[A-ZÀ-Þ]\w+ (?:of|for|at|für|am|an der)\b")
"""What somebody heads or is for: names of people have no such words."""
_PHRASE = 6
"""Words of a job in small letters have fewer."""
_PLACE = Expression(r"[A-ZÀ-Þ][^\W\d_]{3,}(?:[/ -][A-ZÀ-Þ][^\W\d_]{2,})?")
"""A town."""


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
    text = _without_brackets(in_parts(clean(_PRONOUNS.sub("", _BLANKS.sub(" ", text)))))
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


def _without_brackets(text: str) -> str:
    """The text with commas in place of brackets around letters and jobs: "Jane Roe (MD, nurse)"."""
    found = _LETTERED.search(text) if text.endswith((")", "]")) else None
    if found is None:
        return text
    parts = (found["round"] or found["square"]).split(",")
    told = len(parts) > 1 or found["square"] is not None
    if told and all(read_known_part(part) or is_role(part) for part in parts):
        return ", ".join((text[: found.start()], *map(str.strip, parts)))
    return text


def _beside(head: str, part: str, text: str) -> PersonName:
    """A name and one thing behind its comma that no table knows: a subject, an office, a place, else more of the name.

    Args:
        head: What stands before the comma.
        part: What stands behind it.
        text: Both.
    """
    if honorific_of(head) and len(without_honorific(head).split()) > 1:
        return _person(head, (), role=clean(part))  # "Dr. Jane Roe, Cardiology"
    if _OFFICE.search(part) and FULL.fullmatch(head) and not is_organisation(head):
        return _person(head, (), role=clean(part))  # "Jane Roe, National Lead for Wellbeing"
    if _PLACE.fullmatch(part) and " " in head and is_given_name(head):
        return _person(head, ())  # "Jane Roe, München": where it was written
    return _person(text, ())


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
        honorific=None if organisation else honorific_of(name),
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
