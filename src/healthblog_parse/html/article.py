"""The body of the article: found, read into blocks, and what is not article cut from it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import frozen

from ..interpret.trim import trim
from ..models import Block, Figure
from .blocks import Cut, blocks_of
from .body import Body, find_body
from .clutter import is_clutter, is_hidden
from .dom import Element, Index, text_of
from .figures import read_figures
from .lead import find_lead, is_lead, read_piece


@frozen(kw_only=True)
class BodyText:
    """What an article's body holds."""

    subtitle: str | None = None
    """The standfirst, where markup names it; it stands in ``blocks`` as well."""
    blocks: tuple[Block, ...] = ()
    figures: tuple[Figure, ...] = ()


def read_body(
    index: Index, excluded: Collection[Element], headline: Element | None, writers: Sequence[str] = ()
) -> BodyText:
    """The article's body.

    Args:
        index: The page.
        excluded: Elements that are no part of the article: comments, bylines, references.
        headline: The headline's element, where there is one.
        writers: Names in the article's bylines.
    """
    body = find_body(index, excluded, headline)
    if body is None:
        return BodyText()
    title = "" if headline is None else text_of(headline)
    cut = _cut(body, frozenset())
    shown = read_figures(body.element, cut)
    if shown.captions:
        cut = _cut(body, shown.captions)
    blocks = trim(blocks_of(body.element, cut), title, writers)
    found = find_lead(index, body, headline)
    lead = [block for element in found.elements for block in read_piece(element, cut)]
    lead = [block for block in trim(lead, "") if is_lead(block, title, blocks, found.subtitle)]
    whole = (*lead, *blocks)
    subtitle = found.subtitle if any(block.text == found.subtitle for block in whole[:_FIRST]) else None
    return BodyText(subtitle=subtitle, blocks=whole, figures=shown.figures)


_FIRST = 4
"""Blocks among which a subtitle stands."""


def _cut(body: Body, captions: Collection[Element]) -> Cut:
    weights, excluded, clutter = body.prose.all, {*body.prose.excluded, *captions}, body.clutter

    def cut(element: Element) -> bool:
        if element in excluded:
            return True
        if element in weights:
            return element in clutter or is_hidden(element)
        return is_clutter(element)

    return cut
