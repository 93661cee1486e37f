"""Parts of the article that stand behind the body's element: questions and answers, a recipe and what follows it, ingredients.

Facts: systems that build a page of parts keep a post's questions, and its recipe, in fields of their own, behind the
text and in the same part of the page.  Sites print questions about themselves below their posts, too, and cards of
other recipes: those stand in a part of the page of their own.  Designs that set the ingredients in a column beside the steps
have it behind them in the markup.

Rule: an element named as questions ("faq"), or as a recipe's card by one of the plugins that print them, behind the body is
read where the nearest element around both is no more than the article: an ``article``, or a part that does not hold the
headline.  Of questions only the first.  The first of the page's lists of ingredients and one of steps, with their headings, are
read from anywhere in the page's part around the body, where there is none in the body or before it, unless
the headings over them, of a text without steps, all name something else than the headline does: then they are another recipe's.

Known failures: questions about the site inside the article's part; the article's in a part of their own; the card of another
recipe that shares a word with the headline.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from operator import itemgetter

from ..interpret.openings import words_in
from ..interpret.recipe_words import INGREDIENTS, STEPS
from .body import Body
from .clutter import judge
from .dom import SUBHEADINGS, Element, Index, between, stands_in, text_of

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
_LONG_WORD = 4
"""Characters of a word that two names of one dish share."""
_FRAMES = frozenset(("main", "body", "html"))


def find_behind(
    index: Index, body: Body, headline: Element | None, lists: Sequence[Element]
) -> tuple[Element, ...]:
    """The elements behind the body that are the article's own, in document order.

    Args:
        index: The page.
        body: Where the body is.
        headline: The headline's element, where there is one.
        lists: The page's lists of ingredients.
    """
    named = dict.fromkeys(_named(index))
    if not named:
        return _recipe(index, body, headline, lists) if lists else ()
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
    beside = _recipe(index, body, headline, lists)
    if beside and (beside[-1] in found or stands_in(beside[-1], found.keys())):
        return tuple(found)
    return (*beside, *found)


def _recipe(
    index: Index, body: Body, headline: Element | None, lists: Sequence[Element]
) -> tuple[Element, ...]:
    """The list of ingredients behind the body, where none stands in it or before it, and that of the steps, where the body has none."""
    found = _first_behind(index, body, headline, lists)
    if not found or next(body.element.iter("ol"), None) is not None:
        return found
    names = [name for name in index.by_class.holding(_STEPS) if "recipe" in name and _INGREDIENT not in name]
    steps = _first_behind(index, body, headline, [index.classed(name)[0] for name in names])
    return (*found, *(part for part in steps if part not in found))


def _first_behind(
    index: Index, body: Body, headline: Element | None, lists: Sequence[Element]
) -> tuple[Element, ...]:
    """The first of some lists, with the heading right above it, if it stands behind the body and is the article's.

    Args:
        index: The page.
        body: Where the body is.
        headline: The headline's element, where there is one.
        lists: Lists of one part of a recipe.
    """
    placed = [(place, element) for element in lists if (place := index.place(element)) is not None]
    start, first = min(placed, key=itemgetter(0), default=(0, body.element))
    if start <= (index.place(body.element) or 0) or len([*islice(first.iter("li"), _FEWEST)]) < _FEWEST:
        return ()
    inside = {body.element, *body.element.iterancestors()}
    path = list(takewhile(lambda node: node not in inside, (first, *first.iterancestors())))
    around = path[-1].getparent()
    if around is None or around is body.element or around.tag in ("body", "html"):
        return ()
    if any(judge(node) == 2 for node in path):
        return ()
    if _is_of_another(index, headline, path) and not _has_steps(body):
        return ()
    above = first.getprevious()
    return (above, first) if above is not None and above.tag in SUBHEADINGS else (first,)


def _is_of_another(index: Index, headline: Element | None, path: Sequence[Element]) -> bool:
    """Whether headings stand over a list in its box, and none of them names what the headline names.

    Args:
        index: The page.
        headline: The headline's element, where there is one.
        path: The list and what is around it, up to the box beside the body.
    """
    start, stop = index.place(path[-1]), index.place(path[0])
    if headline is None or start is None or stop is None:
        return False
    title = _long_words(headline)
    over = [_long_words(heading) for tag in SUBHEADINGS for heading in between(index, tag, start - 1, stop)]
    names = [words for words in over if words.isdisjoint(INGREDIENTS)]
    return bool(names) and all(map(title.isdisjoint, names))


def _long_words(heading: Element) -> set[str]:
    return {word for word in words_in(text_of(heading)) if len(word) >= _LONG_WORD}


def _has_steps(body: Body) -> bool:
    """Whether the body's text is a recipe: steps under their heading, or a numbered list."""
    if next(body.element.iter("ol"), None) is not None:
        return True
    headings = body.element.iter(*SUBHEADINGS)
    return any(not STEPS.isdisjoint(words_in(text_of(heading))) for heading in headings)


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
