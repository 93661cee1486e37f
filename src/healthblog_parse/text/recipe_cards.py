"""Who wrote a recipe, as its card says among times and servings: "Author: Marta", "Recipe by Tom Baker".

Facts: cards of recipe plugins print a label and a name in a line of its own, beside lines of their own kind ("Prep Time",
"Servings: 4"); blogs whose posts have no byline name their only writer there.

Rules: the line is a label and a name and nothing else, but for the site's name behind a sign; lines of a card stand close by;
different names in several cards are those of other recipes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..expressions import Expression
from ..interpret.bylines.name_ends import clean_name
from ..interpret.bylines.names import is_plain_name
from ..interpret.names import is_given_name
from ..records import RawPerson
from .lines import Line

_AUTHOR = Expression(
    r"(?:recipe )?(?:author|autor|autorin|auteur|autore|forfatter)(?P<sign>\s?[:–—-]\s?|\s|(?=(?-i:[A-ZÀ-Þ])))(?P<name>\S.{1,60})|"
    r"rezept-?autor(?:in)?: ?(?P<german>\S.{1,60})|(?:a )?recipe (?:by|(?P<source>from))[: ] ?(?P<by>\S.{1,60})",
    re.I,
)
_LETTERS = "aArRfF"
"""What such a line begins with."""
_BESIDE = Expression(
    r"(?:prep(?:aration)?|cook(?:ing)?|total|active|rise|resting)[ -]?time\b.*|(?:servings?|serves|yields?|calories|course|cuisine|"
    r"ingredients|recipe type|diet|difficulty|category|method|keyword)\b.{0,60}|\d{1,4} (?:mins?|minutes|servings?)|print(?: recipe)?|"
    r"(?:zubereitungszeit|arbeitszeit|portionen|zutaten|schwierigkeit|kochzeit|tempo de preparo|rendimento|ingredientes|temps de préparation|"
    r"pour \d{1,2} personnes|ingrédients|ingredienti|antal|tilberedningstid)\b.{0,60}|[★☆ ]{5,}.*|\d(?:\.\d{1,2})? from \d{1,6} (?:votes?|reviews?)",
    re.I,
)
_REACH, _FEWEST, _LONGEST = 6, 2, 80
"""Lines around it that are looked at, how many of them are of a card at least, and characters of each."""
_SITE = Expression(r"\s*(?:\||\s[–—-]\s).*")


def is_card_line(text: str) -> bool:
    """Whether a line says what cards say of a recipe: times, servings, its kind."""
    return len(text) <= _LONGEST and _BESIDE.fullmatch(text) is not None


def find_author_in_card(lines: Sequence[Line], start: int, stop: int) -> RawPerson | None:
    """The writer whom the card of a recipe names; ``None`` without one, or where several cards name different ones.

    Args:
        lines: All lines of the page.
        start: The first line that is looked at.
        stop: The line behind the last.
    """
    found: dict[str, int] = {}
    for number in range(start, stop):
        text = lines[number].text
        if text[0] not in _LETTERS or len(text) > _LONGEST:
            continue
        match = _AUTHOR.fullmatch(text)
        name = _name(match) if match is not None else ""
        if name and _stands_in_card(lines, number, stop):
            found.setdefault(name, number)
    if len(found) != 1:
        return None
    ((name, number),) = found.items()
    return RawPerson(name=name, rule="byline-card", where=f"line {number + 1}")


def _name(match: re.Match[str]) -> str:
    """The name without the site's behind it; empty where it is none.

    More than one word has to look like a name; one word alone stands behind a sign or "by", with a capital, or is a
    given name: "Author bio" and "Recipe from Italy" are none.
    """
    text = match["name"] or match["german"] or match["by"]
    name = clean_name(_SITE.sub("", text).strip())
    if " " in name:
        return name if is_plain_name(name) else ""
    signed = (match["sign"] or "").strip() or match["german"]
    said = signed or (match["by"] and not match["source"] and name[:1].isupper())
    return name if said or (name[:1].isupper() and is_given_name(name)) else ""


def _stands_in_card(lines: Sequence[Line], number: int, stop: int) -> bool:
    around = range(max(number - _REACH, 0), min(number + _REACH + 1, stop))
    return sum([is_card_line(lines[at].text) for at in around if at != number]) >= _FEWEST
