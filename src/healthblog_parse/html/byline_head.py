"""The lines around the headline that can say who wrote a page and when: head, what stands shortly above it, boxes beside it.

Facts.  Bylines stand within a few elements of the headline, above or below it.  Designs set a box with who and when beside
the article, in front of its headline in the source.

Rules: the head ends at the third paragraph of prose; what stands behind its first prose is its lead.  Above the headline
nothing counts outside of the smallest element that holds headline and text.  A line in a link around a title and more is
a card of another article.

Known failures: a headline far from its text, in an element of its own.
"""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from ..interpret.bylines.parts import MAX_LINE, is_label, read_byline
from .dom import Element, Index, between, text_of
from .flow import following, walk
from .foreign import Foreign, is_long
from .profiles import PROFILE
from .region_lines import Line, opens_with_label

BEFORE, _AFTER, _NEAR_END, _ASIDE = 30, 140, 3, 60
"""Elements above and below the headline, paragraphs of prose behind it, and elements above it in which a box may stand."""
_PROSE = 240
"""Characters from which a line is prose."""
_WIDE, _LETTERS = "\u2e80", 3
"""The first sign of Chinese, Japanese and Korean, and the letters that say as much as one of theirs."""
_LONGEST = 640
"""Characters of a box."""
_TEASER_LEVELS, _TEASER_PARTS = 3, 12
"""Levels between a line and the link of its card, and elements in a card."""
_TITLE_BLANKS = 4
"""Blanks of a title; names and jobs have fewer."""


class Head(NamedTuple):
    """The lines around the headline, and how far they reach."""

    lines: tuple[Line, ...] = ()
    """Those of the head, then those above the headline."""
    prose: int = 0
    """Position in ``Index.order`` of the first prose behind the headline."""
    end: int = 0
    """Position of the last element of the head."""


def first_prose(index: Index) -> int:
    """Position from which the head of a page without a headline is looked for: shortly above its first prose."""
    for paragraph in index.by_tag["p"]:
        if is_long(paragraph, _PROSE):
            return max(0, index.order[paragraph] - BEFORE)
    return 0


def read_head(
    index: Index, elements: list[Element], at: int, headline: Element | None, foreign: Foreign
) -> Head:
    """The lines from shortly above the headline to the third prose.

    Args:
        index: The page.
        elements: Its elements in document order.
        at: The headline's position; without one, that of the first prose.
        headline: The headline's element.
        foreign: What belongs to something else.
    """
    order = index.order
    if not elements:
        return Head()
    scope = _scope(index, headline)
    first = _start(elements[at], scope, order, at) if headline is not None else elements[at]
    before: list[Line] = []
    head: list[Line] = []
    asked: Element | None = None
    teaser = False
    prose, count, longer, position = 0, 0, 0, at
    for text, element, position in walk(following(first), order, foreign.itself, order.get(first, at)):
        if position > at + _AFTER:
            break
        if position < at - BEFORE:
            continue
        if element is not asked:
            asked, teaser = element, _is_teaser(element)
        if teaser:
            continue
        size = len(text) * _LETTERS if text[:1] >= _WIDE else len(text)
        if position < at:
            if size <= _PROSE:
                before.append(Line(text, element, "before", position))
        elif size <= _PROSE or (size <= MAX_LINE and _is_long_byline(text)):
            head.append(Line(text, element, "lead" if count or longer > 1 else "head", position))
            longer += size > _PROSE // 2
            if longer > 1 and not prose:
                prose = position
        else:
            count += 1
            prose = prose or position
            if count >= _NEAR_END:
                break
    end = min(position, at + _AFTER)
    return Head((*head, *before), prose or end, end)


def _is_teaser(element: Element) -> bool:
    """Whether a line stands in a link around several lines, one of them a title: a card of another article."""
    link = next(
        (above for above in islice(element.iterancestors(), _TEASER_LEVELS) if above.tag == "a"), None
    )
    if link is None or PROFILE.search(link.get("href") or ""):
        return False
    parts = islice(link.iterdescendants("p", "div", "h2", "h3", "h4", "span"), _TEASER_PARTS)
    own = text_of(element)
    return any(text.count(" ") >= _TITLE_BLANKS and not text.endswith(own) for text in map(text_of, parts))


def _is_long_byline(text: str) -> bool:
    """Whether a line of a paragraph's length is a byline: it starts with a label and names people."""
    if not opens_with_label(text):
        return False
    byline = read_byline(text)
    return byline.coverage > 0.8 and byline.opens and bool(byline.people)


def _start(headline: Element, scope: Element | None, order: dict[Element, int], at: int) -> Element:
    """Where the walk begins: the first element inside the scope and not far above the headline."""
    node = headline
    while True:
        before = node.getprevious()
        while before is not None and order.get(before, at) >= at - BEFORE:
            node, before = before, before.getprevious()
        above = node.getparent()
        if before is not None or above is None or above is scope or order.get(above, -1) < at - BEFORE:
            return node
        if above.tag in {"body", "html"}:
            return node
        node = above


def _scope(index: Index, headline: Element | None) -> Element | None:
    """The smallest element around the headline that holds prose too."""
    if headline is None:
        return None
    for paragraph in between(index, "p", index.order.get(headline, 0), len(index.order)):
        if len(paragraph.text or "") > 80 or is_long(paragraph, _PROSE // 2):
            around = set(paragraph.iterancestors())
            return next((above for above in headline.iterancestors() if above in around), None)
    return next(headline.iterancestors("body"), None)


def read_beside(index: Index, at: int, foreign: Foreign) -> list[Line]:
    """The lines of a box beside the article that says who and when, in front of its headline in the source."""
    lines: list[Line] = []
    for aside in index.by_tag["aside"]:
        position = index.order[aside]
        if not at - _ASIDE <= position < at or foreign(aside) or is_long(aside, _LONGEST):
            continue
        found = [
            Line(text, block, "before", where)
            for text, block, where in walk(iter((aside,)), index.order, foreign.itself, position)
        ]
        if any(is_label(line.text) or _names_somebody(line.text) for line in found):
            lines += found
    return lines


def _names_somebody(text: str) -> bool:
    return any(person.labelled for person in read_byline(text).people)
