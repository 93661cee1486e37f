"""One Author of each person: what candidates of the same name say of her, put together.

Rule: the first spelling of the name; everything else from the first candidate that has it, those that the reader sees first.  A
candidate that names several people says nothing else of any of them.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..expressions import Expression
from ..models import Author
from ..records import PersonRole, RawPerson
from .addresses import safe_href
from .credentials import read_letters
from .names import read_name, same_person, split_names

_ORCID = Expression(r"\d{4}-\d{4}-\d{4}-\d{3}[\dXx]")
_SOURCE = ("From ", "from ")
"""What a reprint puts behind the author: "Ann Lee, From Night Notes"."""


def merged(
    chosen: Sequence[RawPerson], candidates: Sequence[RawPerson], *, role: PersonRole | None
) -> list[Author]:
    """One Author of each person named by the chosen candidates, completed from all others."""
    people: list[Author] = []
    for candidate in chosen:
        names = split_names(candidate.name)
        for text in names:
            if len(names) > 1 and text.startswith(_SOURCE):
                continue
            author = _author(text, _details(candidate, names), role)
            at = next((i for i, known in enumerate(people) if same_person(known.name, author.name)), None)
            if at is None:
                people.append(author)
            else:
                people[at] = _complete(people[at], author)
    winners = {id(candidate) for candidate in chosen}
    for other in sorted(candidates, key=lambda c: not c.visible):
        if id(other) in winners:
            continue
        names = split_names(other.name)
        for text in names:
            for at, known in enumerate(people):
                if same_person(known.name, text):
                    people[at] = _complete(known, _author(text, _details(other, names), role))
    return people


def _details(candidate: RawPerson, names: Sequence[str]) -> RawPerson:
    """What a candidate says besides the name: nothing where it names several people."""
    return candidate if len(names) == 1 else RawPerson(name=candidate.name)


def _author(name: str, details: RawPerson, role: PersonRole | None) -> Author:
    read = read_name(name)
    letters = read_letters(details.credentials or "")
    orcid = _ORCID.search(details.orcid or "")
    kind = details.kind if details.kind and not read.credentials else read.kind
    return Author(
        name=read.name,
        credentials=read.credentials or letters.credentials,
        kind=read.kind if kind == "person" else kind,
        honorific=read.honorific,
        role=role or details.job or read.role or letters.role,
        affiliation=details.affiliation or read.affiliation,
        url=safe_href(details.url),
        orcid=orcid[0].upper() if orcid else None,
        bio=details.bio,
    )


def _complete(author: Author, more: Author) -> Author:
    """The author with the fields that only another candidate has."""
    return attrs.evolve(
        author,
        credentials=author.credentials or more.credentials,
        honorific=author.honorific or more.honorific,
        role=author.role or more.role,
        affiliation=author.affiliation or more.affiliation,
        url=author.url or more.url,
        orcid=author.orcid or more.orcid,
        bio=author.bio or more.bio,
    )
