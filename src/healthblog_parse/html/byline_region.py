"""The lines of a page that can say who wrote it and when: around the headline, and behind the text.

Facts.  Bylines stand within a few elements of the headline, above or below it, or in a footer or card
behind the text.  What divides their parts is markup (``<span>By</span><a>Jane Roe</a><time>...``), which is
gone when the text is joined; cards of other articles carry bylines of the same look (``foreign``).

Rules.
1. A line is a run of inline content; ``br`` and block elements end it (``flow``, ``lines``).
2. *head*: the lines from the headline on, until the third paragraph of prose; *before*: those shortly above
   it, inside the element that holds headline and text.
3. *tail*: elements behind the head whose class names speak of authors, dates or metadata, and footers of
   articles.
4. *body*: paragraphs and headings behind the head that start with a label's word.
5. Nothing inside navigation, comments, forms, sidebar widgets, or a card that links to another article.

Known failures: those of ``foreign``; bylines in a sidebar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from ..expressions import Expression
from ..interpret.byline_labels import FIRST_WORDS
from ..interpret.byline_lines import read_lines
from ..interpret.bylines import MAX_LINE, Byline, is_label, read_byline
from .author_lists import with_lists
from .dom import Element, Index, between, outermost, text_of
from .flow import following, walk
from .foreign import Cards, Foreign, is_long
from .headline import find_headline
from .lines import loose_runs, runs
from .profiles import PROFILE
from .region_lines import Line, labels_first, pure_elements

_BEFORE, _AFTER, _NEAR_END, _ASIDE = 30, 140, 3, 60
_PROSE = 240
"""Characters from which a line is prose."""
_LONGEST = 320
_MOST_RUNS = 60
_TEASER_LEVELS, _TEASER_PARTS = 3, 12
"""Levels between a line and the link of its card, and elements in a card."""
_TITLE_BLANKS = 4
"""Blanks of a title; names and jobs have fewer."""
_MOST_TAILS = 40

_TAIL_WORDS = (
    "autho", "byline", "by-line", "autor", "auteur", "poste", "publi", "date", "meta", "review", "modified",
    "submitted", "vcard", "y-footer", "t-footer", "fact-check", "contribut", "writ", "history",
)  # fmt: skip
"""Parts of class names that speak of who and when."""
_CHANGE_IDS = frozenset(
    "footer-info-lastmod lastmod last-modified lastmodified last-updated lastupdated".split()
)
"""Ids of lines that say when a page was changed; wikis have them in the page's footer."""
_PAGE = Expression(
    r"(?:(?:this|esta|esa|cette|diese|questa|deze) )?(?:web ?)?(?:page|p[áa]gina|seite)\b", re.I
)
"""How a line begins that speaks of the page that holds it."""
_LONGEST_LABEL = 45
"""Characters of a wording whose name stands in the next element: "Medically reviewed by"."""
_PROPERTIES = frozenset(("lastReviewed", "dateModified"))
"""Properties of a page's record that teasers of other pages do not state."""
_FIRST_WORD = Expression(r"\A[\W_]*([^\W_]+)")
_BODY_TAGS = (
    ("h2", 25), ("h3", 25), ("h4", 15), ("h5", 10), ("h6", 10), ("p", 30), ("div", 50), ("li", 12),
    ("address", 3), ("small", 5), ("i", 3), ("em", 3), ("font", 8),
)  # fmt: skip
"""Which elements behind the head may be bylines, and how many of them, from the end of the article."""

_INLINE = frozenset(("small", "i", "em", "font"))
"""Those that old pages have outside of paragraphs, around a line at the end."""
_SET_OFF = frozenset(("b", "strong", "em", "i"))
"""How a label is set off at the beginning of a ``div``."""


class BylineRegion(NamedTuple):
    """Where to look for people and dates."""

    headline: Element | None
    lines: tuple[Line, ...]
    """Head first, then what stands before the headline, then tail, then body; page order within each."""
    bylines: tuple[tuple[int, int, Byline], ...]
    """For each line that says anything: index of its first line, index after its last, and what it says."""
    elements: tuple[Element, ...]
    """Elements that hold bylines and date lines and nothing else: no part of the body."""
    start: int
    """Position in ``Index.order`` from which elements belong to the region."""
    prose: int
    """Position of the first prose behind the headline."""
    end: int
    """Position of the last element of the head."""
    around: tuple[Element, ...]
    """The elements from ``start`` to ``end``."""
    related: tuple[tuple[Element, str], ...]
    """The links from ``start`` on that say how they are related to the page (``rel``), with what they say."""
    stop: int
    """Position of the first comments behind the headline; the number of elements without any."""
    is_foreign: Callable[[Element], bool]
    """Whether an element belongs to navigation, comments or a sidebar."""
    is_card: Callable[[Element], bool]
    """Whether an element belongs to a teaser of another article."""

    @property
    def writers(self) -> tuple[str, ...]:
        """Names of two words or more in the bylines, without letters and jobs."""
        names = [who.name.partition(",")[0] for _, _, byline in self.bylines for who in byline.people]
        return tuple(name for name in dict.fromkeys(names) if " " in name)


def read_region(
    index: Index, headline: Element | None = None, regions: Sequence[Element] = ()
) -> BylineRegion:
    """Collect the lines.

    Args:
        index: The page.
        headline: The headline's element, where it is known.
        regions: Elements that hold comments.
    """
    if headline is None:
        headline = find_headline(index)
    foreign, is_card = Foreign(regions, headline), Cards(headline)
    elements = list(index.order)
    at = index.order.get(headline, 0) if headline is not None else _first_prose(index)
    lines, prose, end = _head(index, elements, at, headline, foreign)
    seen = {line.element for line in lines}
    stop = min((n for n in map(index.order.get, regions) if n is not None and n > at), default=len(elements))
    lines += _beside(index, at, foreign)
    lines += _tail(index, end, foreign, is_card, seen)
    lines += _body(index, end, stop, foreign, is_card, seen)
    bylines = with_lists(lines, read_lines(labels_first(lines)))
    start = max(0, at - _BEFORE)
    return BylineRegion(
        headline=headline,
        lines=tuple(lines),
        bylines=bylines,
        elements=tuple(pure_elements(lines, bylines)),
        start=start,
        prose=prose,
        end=end,
        around=tuple(elements[start : end + 1]),
        related=tuple(
            (link, rel)
            for link in between(index, "a", start - 1, len(elements))
            if (rel := link.get("rel")) is not None
        ),
        stop=stop,
        is_foreign=foreign,
        is_card=is_card,
    )


def _first_prose(index: Index) -> int:
    for paragraph in index.by_tag["p"]:
        if is_long(paragraph, _PROSE):
            return max(0, index.order[paragraph] - _BEFORE)
    return 0


def _head(
    index: Index, elements: list[Element], at: int, headline: Element | None, foreign: Foreign
) -> tuple[list[Line], int, int]:
    """The lines from shortly above the headline to the third prose; where prose begins, and where they end."""
    order = index.order
    if not elements:
        return [], 0, 0
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
        if position < at - _BEFORE:
            continue
        if element is not asked:
            asked, teaser = element, _is_teaser(element)
        if teaser:
            continue
        if position < at:
            if len(text) <= _PROSE:
                before.append(Line(text, element, "before", position))
        elif len(text) <= _PROSE or (len(text) <= MAX_LINE and _is_long_byline(text)):
            head.append(Line(text, element, "lead" if count or longer > 1 else "head", position))
            longer += len(text) > _PROSE // 2
            if longer > 1 and not prose:
                prose = position
        else:
            count += 1
            prose = prose or position
            if count >= _NEAR_END:
                break
    end = min(position, at + _AFTER)
    return [*head, *before], prose or end, end


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
    first = _FIRST_WORD.match(text)
    if first is None or first[1].lower() not in FIRST_WORDS:
        return False
    byline = read_byline(text)
    return byline.coverage > 0.8 and byline.opens and bool(byline.people)


def _start(headline: Element, scope: Element | None, order: dict[Element, int], at: int) -> Element:
    """Where the walk begins: the first element inside the scope and not far above the headline."""
    node = headline
    while True:
        before = node.getprevious()
        while before is not None and order.get(before, at) >= at - _BEFORE:
            node, before = before, before.getprevious()
        above = node.getparent()
        if before is not None or above is None or above is scope or order.get(above, -1) < at - _BEFORE:
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


def _beside(index: Index, at: int, foreign: Foreign) -> list[Line]:
    """The lines of a box beside the article that says who and when, in front of its headline in the source."""
    lines: list[Line] = []
    for aside in index.by_tag["aside"]:
        position = index.order[aside]
        if not at - _ASIDE <= position < at or foreign(aside) or is_long(aside, 2 * _LONGEST):
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


def _tail(index: Index, end: int, foreign: Foreign, is_card: Cards, seen: set[Element]) -> list[Line]:
    order = index.order
    found = {
        position: element
        for token in index.by_class.holding(_TAIL_WORDS)
        if "comment" not in token
        for element in index.by_class[token]
        if (position := order[element]) > end
    }
    for footer in index.by_tag["footer"]:
        if order[footer] > end and next(footer.iterancestors("article"), None) is not None:
            found[order[footer]] = footer
    stated = [element for key in _CHANGE_IDS if (element := index.by_id.get(key)) is not None]
    found |= {order[element]: element for element in stated if order[element] > end}
    lines: list[Line] = []
    for position in sorted(found)[:_MOST_TAILS]:
        element = found[position]
        if element in seen or (element not in stated and foreign(element)) or is_long(element, 4 * _LONGEST):
            continue
        seen.update(element.iter())
        parent = element.getparent()
        inside = [
            Line(text, block if block is not parent else element, "tail", where)
            for text, block, where in walk(iter((element,)), order, foreign.itself, position)
        ][:_MOST_RUNS]
        if inside and (not is_card(element) or is_of_page(element, inside[0].text)):
            lines += inside
    return lines


def is_of_page(element: Element, text: str) -> bool:
    """Whether a line says that it is of the page that holds it: "Page last updated", a property of its record."""
    if _PAGE.match(text) is not None:
        return True
    return any(inside.get("itemprop") in _PROPERTIES for inside in islice(element.iter(), _TEASER_PARTS))


def _body(
    index: Index, end: int, stop: int, foreign: Foreign, is_card: Cards, seen: set[Element]
) -> list[Line]:
    lines: list[Line] = []
    for tag, most in _BODY_TAGS:
        for element in between(index, tag, end, stop)[-most:]:
            text = element.text
            if (text is None or text.isspace()) and len(element):
                text = element[0].text if tag != "div" or element[0].tag in _SET_OFF else None
            if not text:
                continue
            first = _FIRST_WORD.match(text)
            if first is None or first[1].lower() not in FIRST_WORDS:
                continue
            if element in seen or foreign(element):
                continue
            is_loose = tag in _INLINE
            if is_loose and next(element.iterancestors("p", "li", "h2", "h3"), None) is not None:
                continue
            seen.add(element)
            found = [
                text
                for text, _ in (loose_runs if is_loose else runs)(element)[:_MOST_RUNS]
                if len(text) <= _LONGEST
            ]
            if found and not is_card(element):
                where = index.order[element]
                lines += [Line(text, element, "body", where) for text in found]
                last = found[-1]
                if last.endswith(":") or len(last) < 20 or (len(last) <= _LONGEST_LABEL and is_label(last)):
                    lines += _following(index, element, seen)
    return lines


def _following(index: Index, element: Element, seen: set[Element]) -> list[Line]:
    """The first lines behind a heading such as "Article written by:"."""
    position = index.order[element]
    lines: list[Line] = []
    for text, block, where in walk(outermost(element).itersiblings(), index.order, lambda _: False, position):
        seen.add(block)
        lines.append(Line(text, block, "body", where))
        if len(lines) >= 3:
            break
    return lines
