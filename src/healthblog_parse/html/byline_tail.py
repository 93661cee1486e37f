"""The lines behind an article that can say who wrote it and when: what is named so, and what begins with a label.

Facts.  Footers and cards behind a text are named after authors, dates and metadata; elsewhere a paragraph or a heading
begins with a label ("Written by", "Last updated:").

Rules: of what is named after comments nothing counts, nor in a card of another article, unless the line says that it is
of this page; behind a label alone go the first lines below it.

Known failures: those of ``foreign``; a label in a ``div`` behind other text, unless a line break stands before it.
"""

from __future__ import annotations

import re
from collections import deque
from itertools import islice

from ..expressions import Expression
from ..interpret.bylines.parts import is_label
from .dom import Element, Index, between, outermost
from .flow import walk
from .foreign import Cards, Foreign, is_long
from .lines import loose_runs, runs
from .region_lines import Line, opens_with_label

_LONGEST = 320
"""Characters of a line; four times as many are those of a footer or a card."""
_MOST_RUNS = 60
"""Lines of an element."""
_PARTS = 12
"""Elements of a line among which one may be a property of the page's record."""
_MOST_TAILS = 40
"""Elements that are named after who and when."""
_TAIL_WORDS = (
    "autho", "byline", "by-line", "autor", "auteur", "poste", "publi", "date", "meta", "review", "modified",
    "submitted", "vcard", "y-footer", "t-footer", "y_footer", "t_footer", "fact-check", "contribut", "writ", "history",
)  # fmt: skip
"""Parts of class names that speak of who and when."""
_CHANGE_IDS = frozenset(
    "footer-info-lastmod lastmod last-modified lastmodified last-updated lastupdated".split()
)
"""Ids of lines that say when a page was changed; wikis have them in the page's footer."""
_LONGEST_LABEL = 45
"""Characters of a wording whose name stands in the next element: "Medically reviewed by"."""
_PAGE = Expression(
    r"(?:(?:this|esta|esa|cette|diese|questa|deze) )?(?:web ?)?(?:page|p[áa]gina|seite)\b", re.I
)
"""How a line begins that speaks of the page that holds it."""
_PROPERTIES = frozenset(("lastReviewed", "dateModified"))
"""Properties of a page's record that teasers of other pages do not state."""
_BODY_TAGS = (
    ("h2", 25), ("h3", 25), ("h4", 15), ("h5", 10), ("h6", 10), ("p", 30), ("div", 50), ("li", 12),
    ("address", 3), ("small", 5), ("i", 3), ("em", 3), ("font", 8),
)  # fmt: skip
"""Which elements behind the head may be bylines, and how many of them, from the end of the article."""
_LOOSE = frozenset(("div", "td", "article", "section", "body"))
_MOST_BREAKS, _LEAST_BYLINE = 150, 8
"""Line breaks that are looked at, from the end; characters of a line behind one."""
_INLINE = frozenset(("small", "i", "em", "font"))
"""Those that old pages have outside of paragraphs, around a line at the end."""
_SET_OFF = frozenset(("b", "strong", "em", "i"))
"""How a label is set off at the beginning of a ``div``."""


def read_tail(index: Index, end: int, foreign: Foreign, is_card: Cards, seen: set[Element]) -> list[Line]:
    """The lines of elements behind the head that are named after who and when, and of articles' footers."""
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
    return any(inside.get("itemprop") in _PROPERTIES for inside in islice(element.iter(), _PARTS))


def read_openings(
    index: Index, end: int, stop: int, foreign: Foreign, is_card: Cards, seen: set[Element]
) -> list[Line]:
    """The lines behind the head that begin with a label's word, each with the lines that a label alone leads to."""
    lines: list[Line] = []
    for tag, most in _BODY_TAGS:
        for element in between(index, tag, end, stop)[-most:]:
            text = element.text
            if (text is None or text.isspace()) and len(element):
                text = element[0].text if tag != "div" or element[0].tag in _SET_OFF else None
            if not text or not opens_with_label(text) or element in seen or foreign(element):
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
    return lines + _behind_breaks(index, end, stop, foreign)


def _behind_breaks(index: Index, end: int, stop: int, foreign: Foreign) -> list[Line]:
    """The lines that begin with a label behind a line break, in no element of their own: "<br>Written by Jane Roe<br>"."""
    lines = []
    for element in deque(index.root.iter("br"), maxlen=_MOST_BREAKS):
        tail = element.tail
        if tail is None or not _LEAST_BYLINE <= len(text := tail.strip()) <= 2 * _LONGEST_LABEL:
            continue
        above = element.getparent()
        if above is None or above.tag not in _LOOSE or not opens_with_label(text) or foreign(above):
            continue
        near = (node for node in islice(element.itersiblings(preceding=True), _PARTS) if node in index.order)
        where = index.order.get(next(near, above), 0)
        if end < where < stop:
            lines.append(Line(" ".join(text.split()), element, "body", where))
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
