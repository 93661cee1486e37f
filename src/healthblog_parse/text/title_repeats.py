"""Lines that say what the page's title says: all of it, or a part of it between separators.

Facts.  The title repeats the headline, alone, with the site's name before or behind it, or in other words; sites put
their name behind it more often than before it.  A line that repeats it may show a date, a host or a count beside it,
several blanks between.  In other words: ``reworded``.

Rules.
1. Any stretch of the title from one separator to another may be the headline; how surely, its share of the title tells.
2. "HEADLINE by NAME | SITE": who wrote it belongs to the title alone.

Known failures: more than one author behind the headline.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..expressions import Expression
from ..interpret.openings import words_in
from ..interpret.titles import letters_of
from .head_like import is_way_or_links
from .lines import Line

SEPARATOR = Expression(r"\s+[|–—»«·•:>~/-]+\s+|\s*[|»«·•]\s*|:\s+|\s+-\s*|\s*[–—]\s*")
"""What divides a title into the headline and the names of the site and its sections."""
_BLANKS = Expression(r"\s{2,}")
SHORTEST = 12
"""Characters of a headline that shares its line with something else."""
WORD = Expression(r"\w+")
LONGEST = 300
"""Characters of a title, and of a line that is compared with it."""
_CLEAR, _CLEARER = 0.3, 0.5
"""Part of the title that a candidate is at least, at its beginning and elsewhere."""
_FIRST = 0.25
"""What the part before a separator is surer of than the part behind it, where sites put their name."""
_AROUND = 60
"""Characters that share a line with the headline: a line of more than that and the title twice is none."""
_STEM = 6
"""Letters of a word by which its forms are one."""
_RECIPES = frozenset(
    "recipe recipes recept rezept recette receita receta ricetta przepis oppskrift opskrift tarifi".split()
)
_RECIPE = Expression(
    r"^(?:the best |best )?(?:rezept(?: für)?|recette (?:de |d[’']|du |des )?|receita de|receta de|ricetta|recipe:|przepis na|recept:?)\s*|"
    r"\s+(?:recipes?|recept|rezept|recette|ricetta|receta|receita|przepis|oppskrift|opskrift|tarifi)(?: (?:képpel|mit bild|online))?$",
    re.I,
)
"""What titles of recipes say besides the dish: "Monster cupcakes recipe"; their headlines do not."""
_PRAISE = Expression(
    r"(?:(?:the|our|my) )?(?:(?:best(?: ever)?|easy|easiest|quick|simple|perfect|ultimate|homemade|healthy|delicious|super|amazing),? (?:& |and )?){1,3}(?=\S)",
    re.I,
)
"""What titles say of a dish for those who search."""
_DISH = 0.16
"""How much less sure the dish alone is."""
_AUTHOR = Expression(r"\s(?:[Bb]y|von|par|por|di|door)\s[^\s|–—»«·•:][^|–—»«·•:]{2,40}$")
"""Who wrote it, at the end of a part of the title."""


def displayed(line: Line, parts: Collection[str]) -> str:
    """The line; or the piece between several blanks that is a part of the title, beside a date, a host or a count."""
    if "  " not in line.raw or letters_of(line.text) in parts or is_way_or_links(line.text):
        return line.text
    for piece in _BLANKS.split(line.raw):
        if len(piece) >= SHORTEST and letters_of(piece) in parts:
            return piece.rstrip(" /|·•")
    return line.text


def parts_of(title: str) -> dict[str, float]:
    """What of the title may be the headline, from any separator to any other, and how surely it is."""
    cuts = [(match.start(), match.end(), ":" in match[0]) for match in SEPARATOR.finditer(title)][:8]
    first = title[: cuts[0][0]] if cuts else title
    author = _AUTHOR.search(first)
    if author is not None:
        cuts.insert(0, (author.start(), len(first), False))
    dish = not _RECIPES.isdisjoint(words_in(title))
    starts = [(0, True), *((end, colon) for _, end, colon in cuts)]
    stops = [*((start, colon) for start, _, colon in cuts), (len(title), False)]
    whole = len(letters_of(title)) or 1
    found: dict[str, float] = {}
    for start, open_before in starts:
        for stop, colon in stops:
            part = title[start:stop] if stop > start else ""
            key = letters_of(part)
            share = len(key) / whole
            if share >= (_CLEAR if open_before else _CLEARER) and not key.isdigit():
                sure = share if start or colon else min(1.0, share + _FIRST)
                found[key] = max(found.get(key, 0.0), sure)
                for bare in _dishes(part.strip()) if dish or not start else ():
                    if bare != key:
                        found[bare] = max(found.get(bare, 0.0), sure - _DISH)
    return found


def _dishes(part: str) -> tuple[str, ...]:
    """The letters of a part of the title without what it says for those who search: that it is a recipe, and how good."""
    bare = _RECIPE.sub("", part)
    praise = _PRAISE.match(bare)
    found = (bare,) if praise is None else (bare, bare[praise.end() :])
    return tuple(letters for text in found if (letters := letters_of(text)))


def repeats_in(lines: Sequence[Line], top: int, stop: int) -> list[tuple[float, int]]:
    """Lines below the title's that are the title or a part of it: share of the title and number of each.

    Args:
        lines: The lines of the page.
        top: The title's line.
        stop: The line behind the last one looked at.
    """
    title = lines[top].text
    parts = parts_of(title)
    longest = min(2 * len(title) + _AROUND, LONGEST)
    found = []
    for number in range(top + 1, stop):
        line = lines[number]
        if len(line.text) <= longest:
            share = parts.get(letters_of(displayed(line, parts)))
            if share is not None:
                found.append((share, number))
    return found


def stem(word: str) -> str:
    """The beginning of a word, which its forms share."""
    return word.rstrip("s")[:_STEM]
