"""Parts of the article that stand behind the body's element: questions and answers, a recipe and what follows it, ingredients.

Facts: systems that build a page of parts keep a post's questions, and its recipe, in fields of their own, behind the
text and in the same part of the page.  Sites print questions about themselves below their posts, too, and cards of
other recipes: those stand in a part of the page of their own.  Designs that set the ingredients in a column beside the steps
have it behind them in the markup.

Rule: an element named as questions ("faq"), or as a recipe's card by one of the plugins that print them, behind the body is
read where the nearest element around both is no more than the article: an ``article``, or a part that does not hold the
headline.  Of questions only the first.  A list of ingredients and one of steps, with their headings, are read from anywhere in the page's part
around the body, where there is none in the body or before it.

Known failures: questions about the site inside the article's part; the article's in a part of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from .body import Body
from .clutter import judge
from .dom import SUBHEADINGS, Element, Index, stands_in

_QUESTIONS = "faq"
_STEMS = (_QUESTIONS, "recipe", "mv-create")
_RECIPES = frozenset(
    "wprm-recipe-container tasty-recipes mv-create-card mv-recipe-card easyrecipe hrecipe h-recipe recipe-card".split()
)
"""Class tokens of a recipe's card."""
_RECIPE_IDS = ("recipe", "recipe-card", "after-recipe")
"""Ids of a recipe, and of what a theme sets behind it."""
_INGREDIENT = "ingredient"
_STEPS = ("instruction", "direction", "step", "method", "preparation")
"""In the name of a recipe's list of steps."""
_FEWEST = 2
"""Ingredients or steps of a list."""
_FRAMES = frozenset(("main", "body", "html"))


def find_behind(index: Index, body: Body, headline: Element | None) -> tuple[Element, ...]:
    """The elements behind the body that are the article's own, in document order.

    Args:
        index: The page.
        body: Where the body is.
        headline: The headline's element, where there is one.
    """
    named = dict.fromkeys(_named(index))
    if not named:
        return _ingredients(index, body)
    order, weights = index.order, body.prose.clean
    end = order.get(body.element, 0)
    inside = {body.element, *body.element.iterancestors()}
    found: dict[Element, None] = {}
    asked = False
    for element in sorted(named, key=lambda element: order.get(element, 0)):
        if order.get(element, 0) <= end or not weights.get(element) or element in inside:
            continue
        asks = _QUESTIONS in (element.get("class") or "").lower()
        if judge(element) == 2 or (asks and asked):
            continue
        path = list(element.iterancestors())
        around = next((node for node in path if node in inside), None)
        if around is None or around is body.element or not found.keys().isdisjoint(path):
            continue
        if _is_article(around, headline):
            found[element] = None
            asked = asked or asks
        elif asks:
            break
    beside = _ingredients(index, body)
    if beside and (beside[-1] in found or stands_in(beside[-1], found.keys())):
        return tuple(found)
    return (*beside, *found)


def _ingredients(index: Index, body: Body) -> tuple[Element, ...]:
    """The list of ingredients behind the body, where none stands in it or before it, and that of the steps, where the body has none."""
    lists = _first_list(index, body, index.by_class.holding((_INGREDIENT,)))
    if not lists or next(body.element.iter("ol"), None) is not None:
        return lists
    named = index.by_class.holding(_STEPS)
    steps = _first_list(index, body, [name for name in named if "recipe" in name and _INGREDIENT not in name])
    return (*lists, *(part for part in steps if part not in lists))


def _first_list(index: Index, body: Body, names: list[str]) -> tuple[Element, ...]:
    """The first element of one of some names, with the heading right above it, if it holds a list and stands behind the body.

    Args:
        index: The page.
        body: Where the body is.
        names: Class tokens of such lists.
    """
    if not names:
        return ()
    order = index.order
    first = min([index.classed(name)[0] for name in names], key=order.__getitem__)
    if order[first] <= (index.place(body.element) or 0) or len(list(first.iter("li"))) < _FEWEST:
        return ()
    inside = {body.element, *body.element.iterancestors()}
    path = list(takewhile(lambda node: node not in inside, (first, *first.iterancestors())))
    around = path[-1].getparent()
    if around is None or around is body.element or around.tag in ("body", "html"):
        return ()
    if any(judge(node) == 2 for node in path):
        return ()
    above = first.getprevious()
    return (above, first) if above is not None and above.tag in SUBHEADINGS else (first,)


def _named(index: Index) -> Iterator[Element]:
    """Elements whose names say questions or a recipe."""
    for name in index.by_class.holding(_STEMS):
        if _QUESTIONS in name or name in _RECIPES:
            yield from index.classed(name)
    for key in _RECIPE_IDS:
        element = index.by_id.get(key)
        if element is not None:
            yield element


def _is_article(around: Element, headline: Element | None) -> bool:
    """Whether an element around text and questions is no more than the article."""
    if around.tag in _FRAMES:
        return False
    return around.tag == "article" or headline is None or not stands_in(headline, {around})
