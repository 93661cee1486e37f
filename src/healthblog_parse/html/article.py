"""The body of the article: found, read into blocks, and what is not article cut from it."""

from __future__ import annotations

from collections.abc import Collection

from ..interpret.trim import trim
from ..models import Block
from .blocks import Cut, blocks_of
from .body import Body, find_body
from .clutter import is_clutter, is_hidden
from .dom import Element, Index, text_of
from .lead import find_lead, is_lead


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
    cut = _cut(body)
    blocks = trim(blocks_of(body.element, cut), title)
    lead = [block for element in find_lead(index, body, headline) for block in blocks_of(element, cut)]
    lead = [block for block in trim(lead, "") if is_lead(block, title, blocks)]
    return (*lead, *blocks)


def _cut(body: Body) -> Cut:
    weights, excluded, clutter = body.prose.all, body.prose.excluded, body.clutter

    def cut(element: Element) -> bool:
        if element in excluded or is_hidden(element):
            return True
        if element in weights:
            return element in clutter
        return is_clutter(element)

    return cut
