"""A byline of several people split into people.

Facts: the same commas separate people, their letters and their jobs.

Rules: the byline falls into pieces at hard separators (";", "/", line ends), conjunctions and commas; a
piece that looks like a name opens a person, any other belongs to the person before it.  Two first names
joined by a conjunction ("Nick & Silvia") are one display name, and so is "John and Jane Smith".  Where all stand as
"Surname, Name" between semicolons, as catalogues have them, they are turned round.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...expressions import Expression
from ..credentials import read_known_part, read_part, read_part_behind, starts_with_letters
from ..jobs import is_role, names_a_field
from .kinds import is_given_name, is_organisation, without_honorific
from .reading import split_letters
from .tables import PARTICLES, PLACES, SUFFIXES

_ARTICLES = frozenset("a an the der die das le la les el her his und and".split())
"""First words of what is no name."""
_LONGEST_BYLINE = 4000  # characters beyond which a text is no byline and is left as it is
_BLANKS = Expression(r"\s+")
_JOINING = "and und et y e en og och sowie i with & +".split()
_PIECES = Expression(
    rf"\s*(?:,\s*)?(?:\n|[;•·]|\s/\s|(?<=\s)(?:{'|'.join(map(re.escape, _JOINING))})(?=\s)|,)\s*"
)
_JOINING_CAPITALS = Expression(r"\s(?:AND|UND|ET|SOWIE)\s")
"""The same in a byline in capitals; single letters are initials there."""
_SEPARATING_WORDS = frozenset({"/", *_JOINING})
_SEPARATING_MARKS = Expression(r"[\n;•·,]")
_FOOTNOTES = Expression(
    r"(?<=[^\W\dA-Z_]{2})(?:\d{1,2}(?:\s?,\s?\d{1,2})*[*†‡§¶]*|[*†‡§¶]+)(?=\s*(?:[,;.]|and\b|&|$))"
)
"""Marks of affiliations behind names: "Jane Roe1,2*; John Doe3"."""
_FIELD = Expression(
    r"(?:^|\s)(?:medicine|care|surgery|(?:p|paed|ped)iatrics|psychiatry|obstetrics|nursing|nutrition|medizin|\w{3,}log(?:y|ie|ia|ía))$",
    re.I,
)
"""A field of medicine, which stands behind letters and before an institution."""
_SURNAME = Expression(
    r"(?:(?:von|van|de|der|den|del|della|di|da|dos|la|le|ten|ter|zu)\s){0,3}[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?"
)
_GIVEN = Expression(r"[A-ZÀ-Þ][\w'’.-]*(?:\s?[A-ZÀ-Þ][\w'’.-]*){0,2}")
"""The two halves of "Surname, Name"."""
_ERRAND = Expression(r",?\s+special\s+(?:to|for)\s[^,;]{2,60}$|,\s+for\s+[^,;]{2,50}$", re.I)
"""Behind the name of who is no member of the paper: ", Special to The Mill Wire"."""
_DIGIT = Expression(r"[\d¹²³]")
_HARD_SLASH = Expression(r"(?<=\w{3})/(?=[^\W\d_]{3,})")


def without_footnotes(text: str) -> str:
    """The byline without the marks of affiliations behind its names."""
    return _FOOTNOTES.sub("", text) if " " in text and _DIGIT.search(text) is not None else text


def _turned(text: str) -> str:
    """The byline with its names turned round, where each stands as "Surname, Name" and semicolons divide them."""
    parts = [part.strip().partition(", ") for part in text.strip(" ;").split(";")]
    if len(parts) < 2 or not all(
        _SURNAME.fullmatch(last) and _GIVEN.fullmatch(first) for last, _, first in parts
    ):
        return text
    if any(read_part(first) or is_role(first) for _, _, first in parts):
        return text
    return "; ".join(f"{first} {last}" for last, _, first in parts)


def split_names(text: str) -> tuple[str, ...]:
    """Split a byline that names several people; credentials, jobs and institutions stay with their person.

    Args:
        text: The byline without "By".

    Returns:
        One string for each person, as displayed; the text itself where it names one.
    """
    text = text.strip()
    return (_BLANKS.sub(" ", text),) if len(text) > _LONGEST_BYLINE else _split_names(text)


@lru_cache(maxsize=256)
def _split_names(text: str) -> tuple[str, ...]:
    """The people of a byline: cut at every sign and word that may divide, then put together what is one person's."""
    text = without_footnotes(text)
    if text.isupper():
        text = _JOINING_CAPITALS.sub(lambda match: match.group().lower(), text)
    if "pecial " in text or "for " in text.lower():
        text = _ERRAND.sub("", text)
    if ";" in text and "," in text:
        text = _turned(text)
    slash = _HARD_SLASH.search(text) if "/" in text else None
    if slash and " " in text[: slash.start()].strip() and " " in text[slash.end() :].strip():
        text = _HARD_SLASH.sub(" / ", text)
    if _SEPARATING_MARKS.search(text) is None and _SEPARATING_WORDS.isdisjoint(text.split()):
        return (" ".join(text.split()),) if text else ()
    pieces: list[tuple[str, str]] = []
    at, separator = 0, ""
    for match in _PIECES.finditer(text):
        if piece := text[at : match.start()].strip():
            pieces.append((separator, piece))
        separator, at = text[match.start() : match.end()], match.end()
    if piece := text[at:].strip():
        pieces.append((separator, piece))
    if len(pieces) < 2:
        return (_BLANKS.sub(" ", text),) if text else ()
    single = all(len(piece.split()) == 1 for _, piece in pieces)
    if single and len(pieces) == 2 and pieces[1][0].strip() not in {";", "/", "•", "·", ""}:
        return (_BLANKS.sub(" ", text),)
    people: list[str] = []
    for separator, piece in pieces:
        if people and not _opens_person(separator.strip(), piece, people[-1], single=single):
            people[-1] += f"{separator}{piece}"
        else:
            people.append(piece)
    return tuple(_BLANKS.sub(" ", person).strip(" ,") for person in people)


def _opens_person(separator: str, piece: str, before: str, *, single: bool) -> bool:
    """Whether a piece of a byline is the next person rather than more about the one before."""
    if (
        (read_known_part(piece) if single else read_part_behind(before, piece))
        or is_role(piece)
        or piece.casefold().rstrip(".") in SUFFIXES
    ):
        return False
    last = before.rpartition(",")[2]
    if _FIELD.search(piece) and not is_given_name(piece):
        return False
    if starts_with_letters(piece) or (names_a_field(piece) and (is_role(last) or read_known_part(last))):
        return False
    bare, _ = split_letters(piece.partition("(")[0].strip(), followed=False)
    words = without_honorific(bare).split()
    if not _like_name(words, handle=separator not in {",", ""} or single):
        return False
    if separator == ",":
        if is_organisation(piece) or words[0].casefold() in PLACES:
            return False
        if is_role(last) and not is_given_name(piece):
            return False  # who the job is at: "Jane Roe, Executive Editor, Night Letter"
        return single or len(words) > 1
    if is_organisation(before.rpartition(",")[2]):
        return len(words) > 1 and not is_organisation(piece) and " " in before.strip()
    if is_organisation(piece):
        return len(before.split()) > 1
    if len(words) > 1:
        return single or len(before.split()) > 1
    if separator.rpartition(" ")[2] in {"y", "e", "i"}:  # "José Ortega y Gasset"
        return single
    return single or (len(before.split()) > 1 and not is_role(before.rpartition(",")[2]))


def _like_name(words: list[str], *, handle: bool) -> bool:
    if not 1 <= len(words) <= 6 or any(character.isdigit() for word in words for character in word):
        return False
    if words[0].casefold() in _ARTICLES:
        return False
    if handle and len(words) == 1:
        return True
    return words[-1][:1].isupper() and all(
        word[:1].isupper() or word.casefold() in PARTICLES or word[:2] in {"d'", "d’", "l'"} for word in words
    )
