"""What stands between headline and body and belongs to the body: the standfirst, an introduction.

Facts: themes put a standfirst into the header, editors an introduction into a section of its own before the
text.  Between headline and text stand bylines, dates, captions, share bars and promotions as well; what the
byline's readers took, and what is named as clutter, is left out by the caller's cut.

Rules: prose of its own (see ``prose``) between headline and body, in document order, is read where nothing
above it is clutter; a header's name is no reason to leave it out.  A list of ingredients is read whole, its shortest lines
too, also where a theme puts it into a column beside the steps and calls that a sidebar.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import islice, takewhile
from operator import itemgetter
from typing import NamedTuple

from attrs import evolve

from ..expressions import Expression
from ..interpret.lines.signed_lines import is_byline
from ..models import Block
from .blocks import Cut, blocks_of
from .body import Body
from .clutter import ENOUGH, SOFT_TAGS, judge
from .dom import Element, Index, collapse, content_of, stands_in, text_of
from .ingredients import is_column
from .prose import LEAST, Prose

_NOTE = Expression(
    r"\b(?:commissions?|affiliates?|affiliate[- ]links?|sponsored|brought to you by|committed to providing|"
    r"(?:articles?|content|posts|pages?|information|facts?) (?:is|are|was|were|has been|have been) (?:fact[- ])?(?:checked|reviewed|written|verified)|"
    r"provisionen?|affiliate-links|werbelinks|anzeige|liens affili|enlaces de afiliad)\b",
    re.I,
)
"""Notes about money and about care, which stand above many texts of a site."""
_LONGEST_NOTE = 400
_ABOUT_AUTHOR = Expression(
    r"(?:[A-Z][\w’'.-]{0,20}+\s){1,4}+(?:is|has been|was) (?:a|an|the|our)\b[^.]{0,60}"
    r"\b(?:journalist|writer|author|editor|reporter|blogger|contributor|columnist|correspondent)\b"
)
"""A note about the author that a theme opens below the byline."""
_STANDFIRST = Expression(
    r"(?:^|[-_])(?:sub-?_?(?:title|head(?:line|ing)?)|(?:\w{0,20}header)?dek|stand-?first|dek|deck|strapline|chapo|vorspann|untertitel|"
    r"(?:article|post|entry|story|content)[-_]{1,2}(?:intro|excerpt|summary|lead|lede|description|teaser))$"
)
"""Class tokens of standfirsts."""
_SUMMARY = Expression(
    r"(?:^|[-_])(?:key[-_]?(?:points?|takeaways?|facts)|takeaways?|summary(?:[-_]body)?|highlights)$"
)
"""Class tokens of lists that sum up the text above it."""
_INLINE = frozenset("span b strong em i font small u".split())
_STEMS = (
    "takeaway", "key", "highlight",
    "sub", "standfirst", "stand-first", "dek", "deck", "strapline", "chapo", "vorspann", "untertitel", "intro",
    "excerpt", "summary", "lead", "lede", "description", "teaser",
)  # fmt: skip
"""One of these is in every such token: most pages have few of them."""
_SHORTEST = 12
"""Characters of a standfirst that is named so."""
_BOX = 0.6
"""Part of a box's text that is prose; one with less is a card or a list of links."""
_BY = frozenset(("by", "by ", "von", "par", "por", "di ", "doo", "av ", "af "))
"""What headings that are bylines begin with."""
_WRAPS, _BUTTON = 4, 20
"""Elements around the body that may hold nothing else, and characters beside a heading, such as "Print"."""
_LINE, _NO_LINES = 120, frozenset(("h1", "h2", "h3", "h4", "ul", "ol", "figure", "form", "nav"))
"""Characters of a line between a heading and the body, and elements that are no such line."""
_MOST = 12
"""Pieces; more than that is not an introduction but another text."""


class Lead(NamedTuple):
    """What was found between headline and body."""

    elements: tuple[Element, ...] = ()
    """In document order."""
    lists: frozenset[Element] = frozenset()
    """Those of ``elements`` that hold a list of ingredients: each of their lines counts."""
    subtitle: str | None = None
    """The text of the first element behind the headline that is named as a standfirst."""


def find_lead(index: Index, body: Body, headline: Element | None, lists: Collection[Element] = ()) -> Lead:
    """The elements between headline and body whose text belongs to the body.

    Args:
        index: The page.
        body: The body that was found.
        headline: The headline's element; without one nothing is read.
        lists: The page's lists of ingredients, which are no prose.
    """
    order = index.order
    end = index.place(body.element)
    start = None if headline is None else order.get(headline)
    if headline is None or start is None or end is None:
        return Lead()
    summaries, standfirsts = _named(index, start)
    subtitle = next(filter(None, map(text_of, standfirsts)), None)
    shared, headed = set(body.element.iterancestors()), {headline, *headline.iterancestors()}
    frames = shared | headed
    own = [_line_around(element, frames) if element.tag in _INLINE else element for element in body.prose.own]
    pieces = dict.fromkeys((*lists, *summaries, *standfirsts, *own))
    places = (
        (index.place(element) if element in lists else order.get(element), element) for element in pieces
    )
    between = [(place, element) for place, element in places if place is not None and start < place < end]
    found: list[Element] = []
    excluded = {*body.prose.excluded, headline}
    for _, element in sorted(between, key=itemgetter(0)):
        if element in shared or _left_out(element, shared, excluded, standfirsts, lists, body.prose.clean):
            continue
        if not (found and stands_in(element, {found[-1]})):
            found += [*_heading(element, headed), element]
    if len(found) > _MOST:
        return Lead(subtitle=subtitle)
    elements = _outermost([_box(element, frames, body.prose) for element in found])
    over = _heading_over(body.element, headed)
    elements += [
        heading
        for heading in over
        if not (heading in excluded or _is_byline(heading) or stands_in(heading, set(elements)))
    ]
    whole = [element for element in elements if element in lists or (lists and _holds(element, lists))]
    return Lead(elements=tuple(dict.fromkeys(elements)), lists=frozenset(whole), subtitle=subtitle)


def _holds(element: Element, lists: Collection[Element]) -> bool:
    return any(inside in lists for inside in element.iterdescendants())


def _line_around(element: Element, frames: Collection[Element]) -> Element:
    """The line that a piece of it stands in."""
    while element.tag in _INLINE:
        above = element.getparent()
        if above is None or above in frames:
            break
        element = above
    return element


def _outermost(elements: list[Element]) -> list[Element]:
    """Elements in document order, without those that stand in others of them."""
    found: list[Element] = []
    for element in dict.fromkeys(elements):
        if found and stands_in(element, {found[-1]}):
            continue
        while found and stands_in(found[-1], {element}):
            found.pop()
        found.append(element)
    return found


def _box(element: Element, frames: Collection[Element], prose: Prose) -> Element:
    """The box around a piece that holds headings or a list with it, such as a verdict, and little else; or the piece.

    Args:
        element: The piece.
        frames: Elements that hold the headline or the body as well.
        prose: The page's.
    """
    for above in element.iterancestors():
        if above in frames:
            break
        parts = sum(1 for _ in above.iter("li", "tr", "h2", "h3", "h4"))
        if parts:
            is_prose = prose.clean.get(above, 0) > _BOX * len(collapse(content_of(above)))
            return above if is_prose and 2 * sum(1 for _ in above.iter("a")) <= parts else element
    return element


def _heading(element: Element, headed: Collection[Element]) -> list[Element]:
    """The heading right above an element, which belongs to it, unless it is the headline's."""
    above = element.getprevious()
    if above is None or above.tag not in ("h2", "h3", "h4") or above in headed:
        return []
    return [] if [*islice(above.iter("a"), 2)][1:] else [above]  # "Recipes / Shop" is a menu


def _heading_over(body: Element, headed: Collection[Element]) -> list[Element]:
    """The heading of the body: right above it or what holds nothing before it, above a line, or in a box with a button."""
    node: Element | None = body
    for _ in range(_WRAPS):
        if node is None or node in headed:
            break
        above = node.getprevious()
        if above is not None:
            found = _heading(node, headed) or _heading_above_line(node, headed) or _heading_in(above, headed)
            return (
                found if node is body or not any(next(h.iter("a"), None) is not None for h in found) else []
            )
        node = node.getparent()
    return []


def _is_byline(heading: Element) -> bool:
    """Whether a heading is a byline, or what is left of one where a script would fill in the name."""
    first = (heading.text or "").lstrip()[:3].lower()
    return first in _BY and is_byline(text_of(heading).rstrip(" ,"))


def _heading_in(box: Element, headed: Collection[Element]) -> list[Element]:
    """The only heading of a box that holds hardly any text but it, and is not named for something else: a letter, a promotion."""
    if box.tag not in ("div", "header") or box in headed:
        return []
    headings = [*islice(box.iter("h2", "h3", "h4"), 2)]
    if len(headings) != 1:
        return []
    around = takewhile(lambda above: above is not box, headings[0].iterancestors())
    if any(judge(node) == 2 for node in (box, headings[0], *around)):
        return []
    rest = len(collapse(content_of(box))) - len(text_of(headings[0]))
    return headings if rest <= _BUTTON else []


def _heading_above_line(element: Element, headed: Collection[Element]) -> list[Element]:
    """The heading above an element between which only a short line without links stands: how long a recipe takes."""
    line = element.getprevious()
    if line is None or line.tag in _NO_LINES or next(line.iter("a"), None) is not None:
        return []
    return _heading(line, headed) if len(collapse(content_of(line))) <= _LINE else []


def _named(index: Index, start: int) -> tuple[list[Element], list[Element]]:
    """Summaries, which may be lists, and standfirsts, which may be short, behind the headline."""
    summaries: list[Element] = []
    standfirsts: list[tuple[int, Element]] = []
    for name in index.by_class.holding(_STEMS):
        if _SUMMARY.search(name):
            summaries += index.classed(name)
        elif _STANDFIRST.search(name):
            standfirsts += [
                (place, element) for element in index.classed(name) if (place := index.order[element]) > start
            ]
    return summaries, [element for _, element in sorted(standfirsts, key=itemgetter(0))]


def read_piece(element: Element, cut: Cut) -> tuple[Block, ...]:
    """The blocks of an element of the lead; a heading is one."""
    blocks = blocks_of(element, cut)
    if element.tag in ("h2", "h3", "h4"):
        level = int(str(element.tag)[1])
        return tuple(evolve(block, kind="heading", level=level) for block in blocks)
    return blocks


def _left_out(
    element: Element,
    shared: Collection[Element],
    excluded: Collection[Element],
    standfirsts: Collection[Element],
    lists: Collection[Element],
    weights: Mapping[Element, int],
) -> bool:
    """Whether an element stands in what is no part of the article; a standfirst may stand in what is named for it softly."""
    inside: Element | None = element
    while inside is not None and inside not in shared:
        if inside in excluded:
            return True
        verdict = judge(inside)
        if verdict and element in lists and is_column(inside):
            verdict = 0
        unfolds = inside.tag not in SOFT_TAGS and weights.get(inside, 0) >= ENOUGH
        soft = unfolds or element in standfirsts or "head" in (inside.get("class") or "").lower()
        if verdict == 2 or (verdict == 1 and not soft):
            return True
        inside = inside.getparent()
    return False


def is_lead(block: Block, title: str, body: Sequence[Block], subtitle: str | None) -> bool:
    """Whether a block read from between headline and body is new prose, no list of links.

    Args:
        block: The block.
        title: The headline.
        body: The blocks of the body: what they repeat is not new.
        subtitle: The named standfirst, which may be short.
    """
    text = block.text
    if block.kind in ("table_row", "list_item", "heading"):
        return block.text not in title
    least = _SHORTEST if text == subtitle else LEAST
    if len(text) - sum(len(link.text) for link in block.links) < least or text in title:
        return False
    if title in text and len(text) - len(title) < _BESIDE_TITLE:
        return False
    if (len(text) < _LONGEST_NOTE and _NOTE.search(text)) or _ABOUT_AUTHOR.match(text):
        return False
    start = text[:_SAME]
    return not any(start in other.text for other in body)


_BESIDE_TITLE = 60
"""Characters; a line with the title and less beside it repeats the title."""
_SAME = 50
"""Characters; an excerpt of the body that begins so repeats it."""
