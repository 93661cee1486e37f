"""Where a recipe's ingredients stand, told by their heading: they hold no prose, but where they are the recipe is.

Facts.  Designs set the ingredients into a column, a tab or a card beside the method.  The element that holds the most prose
holds the method alone, or, on a page of few words, the teasers of other recipes.

Rules, on the way down to the body.
1. The way ends at an element that holds the ingredients' heading, where the child with the most prose does not, unless it
   holds the headline as well: then it holds more than the recipe.
2. A child that holds headline and ingredients goes before a heavier one that holds neither; there the way ends if the
   heaviest of its own does not hold the ingredients.

Known failures: ingredients without a heading.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from .clutter import is_hidden
from .dom import Element, ancestors_of

_OUTSIDE = frozenset(("nav", "footer", "template", "dialog", "noscript"))


class Recipe(NamedTuple):
    """The headings of a page's ingredients."""

    headings: tuple[Element, ...] = ()
    around: frozenset[Element] = frozenset()
    """What stands above them."""
    headed: frozenset[Element] = frozenset()
    """What stands above the headline."""

    def splits(self, current: Element, best: Element) -> bool:
        """Whether going down to a child leaves the ingredients behind that belong to it.

        Args:
            current: Where the way down is.
            best: The child with the most prose.
        """
        if current not in self.around or current in self.headed:
            return False
        return any(_holds(current, heading) and not _holds(best, heading) for heading in self.headings)

    def preferred(self, current: Element, best: Element) -> Element:
        """The child that holds headline and ingredients, where the one with the most prose holds neither; else that one.

        Args:
            current: Where the way down is.
            best: The child with the most prose.
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
    found = tuple(
        heading
        for heading in headings
        if not any(_is_outside(above, excluded) for above in (heading, *heading.iterancestors()))
    )
    if not found:
        return Recipe()
    headed = frozenset(() if headline is None else headline.iterancestors())
    return Recipe(found, frozenset(ancestors_of(found)), headed)


def _is_outside(element: Element, excluded: Collection[Element]) -> bool:
    return element.tag in _OUTSIDE or element in excluded or is_hidden(element)


def _holds(element: Element, inner: Element) -> bool:
    return any(above is element for above in inner.iterancestors())
