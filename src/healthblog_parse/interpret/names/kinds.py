"""What a name is one of: a person's, with titles before it or without, or an institution's.

Facts.  Titles stand before names, some with a full stop.  "Don" is one before a given name ("Don Pedro Roe"), and a given
name itself before a surname ("Don Roe").  Institutions have a word of their kind in their names.

Known failures.  Institutions without such a word; "Don Pedro" alone is read as a given name and a surname.
"""

from __future__ import annotations

from ...expressions import Expression
from .given import GIVEN_NAMES
from .tables import (
    HONORIFICS,
    LEADING,
    LOWER,
    ORGANISATION_LETTERS,
    ORGANISATION_PREFIXES,
    ORGANISATION_WORDS,
)

_TOKENS = Expression(r"[^\W_]+")
_GIVEN, _WITH_SURNAME = "don", 3
"""A title that is a given name as well, and the words from which it may be the title."""


def honorific_of(name: str) -> str | None:
    """The titles before a name, as displayed; ``None`` without one."""
    begins = name.split(None, 1)  # a whole paragraph is asked, too
    if len(begins) < 2 or _bare(begins[0]) not in LEADING:
        return None
    tokens = name.split()
    if _bare(tokens[0]) == _GIVEN and (
        len(tokens) < _WITH_SURNAME or tokens[1].casefold() not in GIVEN_NAMES
    ):
        return None
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
    honorific = honorific_of(name)
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
