"""Cards of figures in a text: what a school costs, how a product is rated, where a share stands.

Facts: guides set boxes between their paragraphs that a database fills: name, place, price, rating, a row of numbers with
what they count.  Their names say "card", as those of many other boxes do, recipes' and whole articles' among them.

Rule: an element named as a card that holds several short lines, one of them a figure, and nothing like a sentence, is
such a card and no text; but for those of recipes.

Known failures: cards with a sentence about the product; cards under other names.
"""

from __future__ import annotations

from functools import lru_cache

from ..expressions import Expression
from .body import Body
from .dom import Element, Index, collapse
from .foreign import is_long

_STEM = "card"
_NAMED = Expression(r"(?:^|[\W_])cards?(?:$|[\W_])")
_OTHER = Expression(r"recipe|instruction|ingredient|nutrition|direction|comment|author|step")
"""What cards hold that are text, or are told elsewhere."""
_LEAST = 4
"""Lines of a card."""
_LARGE = 4000
"""Characters of a card, white space included."""
_LINE = 60
"""Characters of a line; a longer one is text."""
_SENTENCE = 3
"""Words that a point makes a sentence."""
_FIGURE = Expression(r"[(+−-]{0,2}(?:us)?[$€£₹]?\s?\d[\d.,]{0,12}\s?(?:[%$€£★+km]|/ ?\d{1,2})?[)]?")
"""A number, a price, a share, a rating, and nothing else."""


def find_figure_cards(index: Index, body: Body) -> frozenset[Element]:
    """The elements in an article's body that are cards of figures, the outermost of each."""
    found: set[Element] = set()
    start = index.order.get(body.element, 0)
    for card in _named(index):
        if index.order[card] <= start:
            continue
        around = set(card.iterancestors())
        if (
            body.element in around
            and found.isdisjoint(around)
            and not is_long(card, _LARGE)
            and _holds_figures(card)
        ):
            found.add(card)
    return frozenset(found)


def _named(index: Index) -> list[Element]:
    """The elements that are named as cards, in document order."""
    named: set[Element] = set()
    for name in index.by_class.holding((_STEM,)):
        if _is_card(name):
            named.update(index.classed(name))
    return sorted(named, key=index.order.__getitem__)


@lru_cache(maxsize=1024)
def _is_card(name: str) -> bool:
    """Whether a class token names a card that may hold figures; sites repeat theirs on each page."""
    return _NAMED.search(name) is not None and _OTHER.search(name) is None


def _holds_figures(card: Element) -> bool:
    """Whether a card holds short lines, a figure among them, and no sentence."""
    lines = 0
    figure = False
    for piece in card.itertext(with_tail=False):
        line = collapse(piece)
        if not line:
            continue
        if len(line) > _LINE or (line[-1] in ".!?" and line.count(" ") >= _SENTENCE - 1):
            return False
        lines += 1
        figure = figure or (
            line[-1:] in "0123456789%)$€£★+km" and _FIGURE.fullmatch(line.lower()) is not None
        )
    return figure and lines >= _LEAST
