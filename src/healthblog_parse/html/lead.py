"""What stands between headline and body and belongs to the body: the standfirst, an introduction.

Facts: themes put a standfirst into the header, editors an introduction into a section of its own before the
text.  Between headline and text stand bylines, dates, captions, share bars and promotions as well; what the
byline's readers took, and what is named as clutter, is left out by the caller's cut.

Rules: prose of its own (see ``prose``) between headline and body, in document order, is read where nothing
above it is clutter; a header's name is no reason to leave it out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from operator import itemgetter

from ..models import Block
from .body import Body
from .clutter import judge
from .dom import Element, Index
from .prose import LEAST

_NOTE = re.compile(
    r"\b(?:commissions?|affiliates?|affiliate[- ]links?|sponsored|brought to you by|committed to providing|"
    r"provisionen?|affiliate-links|werbelinks|anzeige|liens affili|enlaces de afiliad)\b",
    re.I,
)
"""Notes about money and about care, which stand above many texts of a site."""
_LONGEST_NOTE = 400
_MOST = 12
"""Pieces; more than that is not an introduction but another text."""


def find_lead(index: Index, body: Body, headline: Element | None) -> list[Element]:
    """The elements between headline and body whose text belongs to the body, in document order."""
    order = index.order
    end = order.get(body.element)
    start = None if headline is None else order.get(headline)
    if start is None or end is None or start > end:
        return []
    shared = set(body.element.iterancestors())
    found: list[Element] = []
    pieces = dict.fromkeys((*_ingredients(index), *body.prose.own))
    places = ((order.get(element, -1), element) for element in pieces)
    between = [(place, element) for place, element in places if start < place < end]
    for _, element in sorted(between, key=itemgetter(0)):
        if element in shared or _left_out(element, shared, body.prose.excluded, headline):
            continue
        if found and any(above is found[-1] for above in element.iterancestors()):
            continue
        found.append(element)
    return found if len(found) <= _MOST else []


def _ingredients(index: Index) -> list[Element]:
    """The lists of a recipe, which stand above its steps and hold no prose."""
    return [element for name, found in index.by_class.items() if "ingredient" in name for element in found]


def _left_out(
    element: Element, shared: Collection[Element], excluded: Collection[Element], headline: Element | None
) -> bool:
    inside: Element | None = element
    while inside is not None and inside not in shared:
        if inside in excluded or inside is headline:
            return True
        verdict = judge(inside)
        if verdict == 2 or (verdict == 1 and "head" not in (inside.get("class") or "").lower()):
            return True
        inside = inside.getparent()
    return False


def is_lead(block: Block, title: str, body: Sequence[Block]) -> bool:
    """Whether a block read from between headline and body is new prose, no list of links."""
    text = block.text
    if block.kind in ("table_row", "list_item"):
        return True
    if len(text) - sum(len(link.text) for link in block.links) < LEAST or text in title or title in text:
        return False
    if len(text) < _LONGEST_NOTE and _NOTE.search(text):
        return False
    start = text[:_SAME]
    return not any(start in other.text for other in body)


_SAME = 50
"""Characters; an excerpt of the body that begins so repeats it."""
