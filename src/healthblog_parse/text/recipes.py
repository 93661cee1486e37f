"""Lines of a recipe that are no sentences and belong to its text: ingredients, times, servings.

Facts: a flattened recipe has an ingredient a line, between its introduction and its steps; to the look of them such lines are a
menu.  Their heading tells them, and amounts; menus have entries of that name, too, without amounts below.

Rules, in order:
1. The list begins with a heading of ingredients, and with what the card says of times and servings right above it.
2. It ends at the first running text, at the heading of the steps or at the frame.
3. A third of its lines hold an amount.

Known failures: ingredients without a heading, or below one of other words ("You need").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..expressions import Expression
from ..interpret.openings import words_in
from ..interpret.recipe_words import INGREDIENT_STEMS, INGREDIENTS, STEPS
from .lines import Line, numbers_with
from .recipe_cards import is_card_line
from .shapes import PageLines, Shape

_LONGEST_HEADING, _WORDS = 60, 6
_LONGEST_LINE = 160
"""Characters of an ingredient with what is said of it."""
_MOST, _FEWEST, _ABOVE = 90, 3, 12
"""Lines of a list, at most and at least, and of the card above it."""
_BELOW = 60
"""Lines from a headline to the ingredients."""
_SOON, _SAME, _TWICE = 6, 4, 2
"""Lines from what ends texts to the steps, first lines by which a list is known again, and how often it counts."""
_GAP = 3
"""Lines of the frame in a row that buttons may be."""
_SHARE = 0.33
_MEASURED = Expression(r"(?:\d{1,4}(?![.)]\s)|[½¼¾⅓⅔⅛])")
"""How an ingredient begins that goes on as a sentence; a step begins with its number and a stop."""
_AMOUNT = Expression(
    r"\d|[½¼¾⅓⅔⅛]|\b(?:pinch|salt|pepper|handful|dash|zest|juice|splash|oil|prise|salz|pfeffer|etwas|sel|poivre|pincée|sal|pimienta|sale|pepe|q\.b|"
    r"zout|peper|snufje)\b",
    re.I,
)
WEIGHT = 0.15
"""What such a line adds to a stretch of running text."""


def find_ingredients(lines: Sequence[Line], shapes: Sequence[Shape]) -> frozenset[int]:
    """The numbers of the lines of recipes' lists, their headings among them."""
    found: set[int] = set()
    seen: Counter[tuple[str, ...]] = Counter()
    for number in _headings(lines, shapes, 0, len(shapes)):
        if number in found:
            continue
        listed = _list_below(lines, shapes, number)
        texts = tuple([lines[at].text for at in listed[:_SAME]])
        seen[texts] += 1
        if seen[texts] > _TWICE:
            continue  # a list comes back beside every step of the cooking mode
        amounts = [at for at in listed if _AMOUNT.search(lines[at].text) is not None]
        if len(listed) >= _FEWEST and len(amounts) >= max(_SHARE * len(listed), 2):
            found.update(_card_above(lines, number), (number,), listed)
    return frozenset(found)


def leads_to_ingredients(page: PageLines, number: int) -> bool:
    """Whether a heading of ingredients stands below a line."""
    stop = min(number + 1 + _BELOW, len(page.shapes))
    return bool(_headings(page.lines, page.shapes, number + 1, stop))


def _headings(lines: Sequence[Line], shapes: Sequence[Shape], start: int, stop: int) -> list[int]:
    """The headings of ingredients among lines; a part of each word is looked for first, since most pages have none."""
    return [
        start + number
        for number in numbers_with(lines[start:stop], INGREDIENT_STEMS)
        if shapes[start + number].words <= _WORDS and _heads(lines[start + number].text, INGREDIENTS)
    ]


def _heads(text: str, words: frozenset[str]) -> bool:
    return len(text) <= _LONGEST_HEADING and not words.isdisjoint(words_in(text))


def _list_below(lines: Sequence[Line], shapes: Sequence[Shape], heading: int) -> list[int]:
    """The lines from a heading to the first step, or to what is no ingredient; the steps' heading among them."""
    found: list[int] = []
    gap = 0
    for number in range(heading + 1, min(heading + 1 + _MOST, len(shapes))):
        shape = shapes[number]
        if shape.words <= _WORDS and _heads(lines[number].text, STEPS):
            found.append(number)
            break
        if shape.dated or gap > _GAP or (shape.closes and not _steps_follow(lines, shapes, number)):
            break
        if shape.known:
            gap += 1
            continue
        text = lines[number].text
        if (
            shape.is_prose
            and (shape.ends or len(text) > _LONGEST_LINE)
            and not (len(text) <= _LONGEST_LINE and _MEASURED.match(text) is not None)
        ):
            break
        gap = 0
        found.append(number)
    return found


def _steps_follow(lines: Sequence[Line], shapes: Sequence[Shape], number: int) -> bool:
    """Whether the steps begin soon below what ends texts elsewhere: "Did you make this?" between ingredients and steps."""
    below = range(number + 1, min(number + 1 + _SOON, len(shapes)))
    return any(shapes[at].words <= _WORDS and _heads(lines[at].text, STEPS) for at in below)


def _card_above(lines: Sequence[Line], heading: int) -> list[int]:
    """The lines right above a heading that say times and servings: "Prep Time:" / "10 minutes"."""
    above = range(max(heading - _ABOVE, 0), heading)
    first = next((at for at in above if is_card_line(lines[at].text)), heading)
    told = [at for at in range(first, heading) if is_card_line(lines[at].text)]
    return list(range(first, heading)) if len(told) * 2 >= heading - first else []
