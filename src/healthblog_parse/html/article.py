"""The body of the article: found, read into blocks, and what is not article cut from it."""

from __future__ import annotations

from collections.abc import Collection

from ..interpret.boilerplate import trim
from ..models import Block
from .blocks import Cut, blocks_of
from .body import Body, find_body
from .clutter import is_clutter, is_hidden
from .dom import Element, Index, text_of

_MOST_CUT = 0.4
"""An element that holds a larger part of the body's prose is not cut, whatever its name says."""


def read_body(index: Index, excluded: Collection[Element], headline: Element | None) -> tuple[Block, ...]:
    """The blocks of the article's body.

    Args:
        index: The page.
        excluded: Elements that are no part of the article: comments, bylines, references.
        headline: The headline's element, where there is one.
    """
    body = find_body(index, excluded, headline)
    if body is None:
        return ()
    title = "" if headline is None else text_of(headline)
    return trim(blocks_of(body.element, _cut(body, excluded)), title)


def _cut(body: Body, excluded: Collection[Element]) -> Cut:
    weights, most = body.weights, _MOST_CUT * body.weights[body.element]

    def cut(element: Element) -> bool:
        if element in excluded or is_hidden(element):
            return True
        return is_clutter(element) and weights.get(element, 0) <= most

    return cut
