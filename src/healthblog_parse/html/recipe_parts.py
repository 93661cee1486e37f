"""Where a recipe's ingredients stand, told by their heading: they hold no prose, but where they are the recipe is.

Facts.  Designs set the ingredients into a column, a tab or a card beside the method.  The element that holds the most prose
holds the method alone, or, on a page of few words, the teasers of other recipes.

Rules, on the way down to the body.
1. The way ends at an element that holds the ingredients' heading, where the child with the most prose does not, unless it
   holds the headline as well: then it holds more than the recipe.
2. A child that holds headline and ingredients goes before one that holds nearly all prose and neither of them; there the
   way ends if the heaviest of its own does not hold the ingredients.

Known failures: ingredients without a heading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from .clutter import is_hidden
from .dom import Element

_OUTSIDE = frozenset(("nav", "footer", "template", "dialog", "noscript"))


class Recipe(NamedTuple):
    """Where the headings of a page's ingredients stand; false where it has none."""

    around: Mapping[Element, int] = MappingProxyType({})
    """What stands above them, and how many each holds."""
    headed: frozenset[Element] = frozenset()
    """What stands above the headline."""

    def __bool__(self) -> bool:
        return bool(self.around)

    def splits(self, current: Element, best: Element) -> bool:
        """Whether going down to a child leaves the ingredients behind that belong to it.

        Args:
            current: Where the way down is.
            best: The child with the most prose.
        """
        if current not in self.around or current in self.headed:
            return False
        return self.around[current] > self.around.get(best, 0)

    def preferred(self, current: Element, best: Element) -> Element:
        """The child that holds headline and ingredients, where the one with nearly all prose holds neither; else that one.

        Args:
            current: Where the way down is.
            best: The child with nearly all prose.
        """
        if current not in self.around or best in self.around or best in self.headed:
            return best
        return next((child for child in current if child in self.around and child in self.headed), best)


def find_recipe(
    headings: Sequence[Element], excluded: Collection[Element], headline: Element | None
) -> Recipe:
    """The page's recipe; the heading of its ingredients stands in no navigation, no footer and nothing hidden.

    Args:
        headings: Headings that say ingredients.
        excluded: Elements that are no part of the article, such as the comments.
        headline: The page's headline.
    """
    outside: dict[Element, bool] = {}
    around: Counter[Element] = Counter()
    for heading in headings:
        path = [heading, *heading.iterancestors()]
        known = next((at for at, above in enumerate(path) if above in outside), len(path))
        verdict = known < len(path) and outside[path[known]]
        for above in reversed(path[:known]):
            verdict = outside[above] = verdict or _is_outside(above, excluded)
        if not verdict:
            around.update(path[1:])
    headed = frozenset(() if headline is None or not around else headline.iterancestors())
    return Recipe(around, headed)


def _is_outside(element: Element, excluded: Collection[Element]) -> bool:
    return element.tag in _OUTSIDE or element in excluded or is_hidden(element)
