"""Lists of ingredients, which are short lines and no prose, and belong to a recipe's text.

Facts: a recipe's amounts stand between its headline and its steps, or beside the steps in a column that a theme calls a
sidebar; an id or a class says so, of the list or of each line, or a heading of that one word.

Known failures: lists under a heading of other words ("You need").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, islice

from ..interpret.recipe_words import INGREDIENTS
from ..models import Block
from .clutter import is_hidden, judge, names_clutter
from .dom import Element, Index, text_of

_INGREDIENT, _ZUTATEN = "ingredient", "zutaten"
_BEFORE = frozenset("the your my all main deine die unsere les vos los tus las as gli le de je".split())
"""What stands before the word."""
_PAGES = ("recipe", "rezept", "recept", "recett", "ricett", "receit", "receta", "przepis", "opskrift")
"""One of these is in a class name of a page with a recipe, on which other elements than headings may head the list."""
_NAMED = ("title", "heading", "headline")
_NAMED_TAGS = frozenset("div span p strong b header".split())
_MOST_NAMED = 60
"""Names of headings, elements that carry them and how many are looked at."""
_LONGEST = 40
"""Characters of such a heading with the white space around it."""
_LINE_TAGS = ("li", "tr", "dt", "dd")
_LINES = ("list_item", "table_row")
_ITEM_TAGS = frozenset("li td th tr tbody dt dd p label span a b strong em small".split())
"""Elements that hold one ingredient or a part of it."""
_NEAR = 8
"""Elements around one ingredient among which its list stands."""
_COLUMN = frozenset("sidebar side widget widgets widgetized aside".split())
"""Words by which themes name a column of the article, too."""


def find_lists(index: Index, frames: Collection[Element], headings: Sequence[Element]) -> tuple[Element, ...]:
    """Lists of ingredients: by an id or a class that says so, and below headings.

    Args:
        index: The page.
        frames: The body, and elements that hold it or the headline.
        headings: Headings that say ingredients.
    """
    keys = " ".join(index.by_id).lower()
    named = (
        [element for key, element in index.by_id.items() if _INGREDIENT in key.lower()]
        if _INGREDIENT in keys
        else []
    )
    named += [
        element for name in index.by_class.holding((_INGREDIENT, _ZUTATEN)) for element in index.classed(name)
    ]
    lists = dict.fromkeys(_list_around(element, frames) for element in named)
    lists.update(dict.fromkeys(_headed_lists(headings, frames)))
    return tuple(lists)


def find_columns(lists: Sequence[Element], body: Element) -> frozenset[Element]:
    """The columns of the body that hold a list of ingredients, however a theme calls them.

    Args:
        lists: The page's lists of ingredients.
        body: The body's element.
    """
    inside = {body: True}
    """For each element around a list that was met whether it stands in the body."""
    found: set[Element] = set()
    for element in lists:
        path: list[Element] = []
        node: Element | None = element
        while node is not None and node not in inside:
            path.append(node)
            node = node.getparent()
        is_inside = node is not None and inside[node]
        inside.update(dict.fromkeys(path, is_inside))
        if is_inside:
            found.update(above for above in path if judge(above) and is_column(above))
    return frozenset(found)


def lines_of_list(box: Element, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks of a box that are its list, from the first line to the last; all of them where no markup tells one.

    Args:
        box: The element around a list of ingredients.
        blocks: What was read from it.
    """
    items = [*box.iter(*_LINE_TAGS)]
    if not items:
        return blocks
    opening, ending = text_of(items[0]), text_of(items[-1])
    first = next((n for n, b in enumerate(blocks) if b.kind in _LINES or opening.startswith(b.text)), 0)
    behind = (n for n, b in enumerate(reversed(blocks)) if b.kind in _LINES or ending.endswith(b.text))
    return blocks[first : len(blocks) - next(behind, 0)]


def is_column(element: Element) -> bool:
    """Whether all that calls an element clutter is that it is a column: its tag, or a name of layouts."""
    if is_hidden(element):
        return False
    if element.tag == "aside" and judge(element) == 1:
        return True
    names = (element.get("class") or "").split()
    others = [name for name in names if _COLUMN.isdisjoint(re.split("[-_]", name.lower()))]
    return len(others) < len(names) and not names_clutter(" ".join(others))


def find_headings(index: Index) -> tuple[Element, ...]:
    """Headings that say ingredients; on pages with a recipe also other short lines that are named as headings."""
    found = list(filter(_heads_list, chain.from_iterable(index.by_tag[tag] for tag in ("h2", "h3", "h4"))))
    words = index.by_class.words
    if [stem for stem in _PAGES if stem in words]:
        named = (
            element
            for name in index.by_class.holding(_NAMED)
            for element in index.classed(name)
            if element.tag in _NAMED_TAGS
        )
        found += filter(_heads_list, islice(dict.fromkeys(named), _MOST_NAMED))
    return tuple(dict.fromkeys(found))


def _heads_list(heading: Element) -> bool:
    text = text_of(heading) if len(heading) else heading.text
    if not text or len(text) > _LONGEST:
        return False
    text = text.strip(" :：\n").lower()
    if " " not in text:
        return text in INGREDIENTS
    before, _, last = text.rpartition(" ")
    return last in INGREDIENTS and before in _BEFORE


def _headed_lists(headings: Sequence[Element], frames: Collection[Element]) -> Iterator[Element]:
    """What the headings that say ingredients head: the box that such a heading begins, or the element behind it.

    Args:
        headings: The headings.
        frames: Elements that hold the headline or the body as well.
    """
    for heading in headings:
        box = heading.getparent()
        if box is not None and box not in frames and next(iter(box)) is heading:
            yield box
        elif (behind := heading.getnext()) is not None and isinstance(behind.tag, str):
            yield behind


def _list_around(ingredient: Element, frames: Collection[Element]) -> Element:
    """The list, table or box around an element that is named as one ingredient; the element itself where it is the list.

    Args:
        ingredient: An element whose class or id says so.
        frames: Elements that hold the headline or the body as well.
    """
    if ingredient.tag not in _ITEM_TAGS:
        return ingredient
    near = islice(ingredient.iterancestors(), _NEAR)
    around = next((above for above in near if above.tag not in _ITEM_TAGS), None)
    return ingredient if around is None or around in frames else around
