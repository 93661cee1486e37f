"""The article: headline, body and what stands around it (order of the steps)."""

from __future__ import annotations

from collections.abc import Collection

from ..models import Block
from .blocks import blocks_of
from .body import find_body
from .clutter import is_clutter
from .dom import Element, Index


def read_body(index: Index, excluded: Collection[Element]) -> tuple[Block, ...]:
    """The blocks of the article's body."""
    body = find_body(index, excluded)
    if body is None:
        return ()

    def cut(element: Element) -> bool:
        return element in excluded or is_clutter(element)

    return blocks_of(body, cut)
