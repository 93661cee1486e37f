"""Names: credentials and honorifics split off, people told from organisations (first slice)."""

from __future__ import annotations

from attrs import frozen

from ..models import PersonKind


@frozen(kw_only=True)
class PersonName:
    """A name taken apart."""

    name: str
    """Display name without credentials."""
    credentials: tuple[str, ...] = ()
    honorific: str | None = None
    role: str | None = None
    """Job wording that stood among the credentials ("Registered Dietitian")."""
    kind: PersonKind = "person"


def read_name(text: str) -> PersonName:
    """Take one displayed name apart."""
    return PersonName(name=" ".join(text.split()))


def split_names(text: str) -> tuple[str, ...]:
    """Split a byline that names several people; credentials stay with their person."""
    return (text,)


def same_person(one: str, other: str) -> bool:
    """Whether two displayed names can be one person's, spelt differently."""
    return read_name(one).name.casefold() == read_name(other).name.casefold()
