"""The headline of a page that marks none as such: a line between others, or the heading in front of the text.

Facts.  Pages written by hand have titles in bold lines or in paragraphs with a larger font; boards and old systems have
``h2`` or ``h3`` alone, and page titles that say nothing of the article.

Rules, in order.
1. The first line, whatever encloses it, that is one of the page's titles, or a part of one: the longest, as the site's name
   is shorter; where that is the title's last part and stands above the line of another one, it is the site's name.
2. The first heading of the middle levels in front of all running text that has more than two words and, where the page's
   title says something, a word of it.

Known failures: a headline in two lines; a motto in a heading above a headline that is none.
"""

from __future__ import annotations

from ..interpret.counts import read_count
from ..interpret.lines.signed_lines import is_date
from ..interpret.titles import letters_of, stems_of
from .dom import Element, Index, text_of
from .foreign import in_margin

_PROSE = 80
"""Characters from which a paragraph is running text."""
_MOST_BEFORE = 60
"""Paragraphs among which running text begins."""
_FEW_WORDS, _MOST_PARTS = 2, 6
_LINE_TAGS = ("div", "p", "strong", "b", "span")
"""In this order: comments and paths repeat the headline, too."""
_ENCLOSING, _FIRST = 4, 5
"""Elements that enclose a line; headings of a level among which the first of the page is."""


def plain_line(index: Index, titles: list[str], parts: set[str], last: str = "") -> Element | None:
    """A line without a name that is one of the page's titles, or a part of one, on a page without headings.

    Args:
        index: The page.
        titles: The letters of its titles (``letters_of``).
        parts: The letters of the parts of its ``title``.
        last: Those of the last part, which mostly is the site's name.
    """
    found: dict[str, Element] = {}
    permalinks = (link for link in index.by_tag["a"] if "bookmark" in (link.get("rel") or ""))
    for element in (*index.tagged(*_LINE_TAGS), *permalinks):
        key = letters_of(_line_of(element))
        if len(key) <= _MOST_PARTS:
            continue
        if key in titles:
            return element
        if key in parts:
            found.setdefault(key, element)
    if not found:
        return None
    best = found[max(found, key=len)]  # the site's name is shorter
    if last in found and found[last] is best:
        order = index.order
        below = [line for line in found.values() if order[line] > order[best]]
        return below[-1] if len(below) == 1 and _precedes_prose(index, below[-1]) else best
    return best


def _precedes_prose(index: Index, line: Element) -> bool:
    """Whether a line stands in front of all running text."""
    prose = _first_prose(index)
    return prose is None or index.order[line] < index.order[prose]


def _first_prose(index: Index) -> Element | None:
    """The paragraph with which running text begins."""
    return next((p for p in index.by_tag["p"][:_MOST_BEFORE] if len(text_of(p)) > _PROSE), None)


def _line_of(element: Element) -> str:
    """The text of a line that elements without neighbours enclose, e.g. ``<p><b><font>``; empty for all else."""
    texts: list[str] = []
    for _ in range(_ENCLOSING):
        texts.append(element.text or "")
        child = next(iter(element), None)
        if child is None:
            return "".join(texts)
        if (child.tail or "").strip() or child.getnext() is not None or not isinstance(child.tag, str):
            return ""
        element = child
    return ""


def first_heading(index: Index, title: str) -> Element | None:
    """The heading in front of all running text, on a page without ``h1`` whose title says little or has one of its words."""
    words = stems_of(title)
    prose = _first_prose(index)
    if prose is None:
        return None
    for heading in (*index.by_tag["h2"][:_FIRST], *index.by_tag["h3"][:_FIRST]):
        text = text_of(heading)
        if index.order[heading] > index.order[prose] or len(text.split()) <= _FEW_WORDS or in_margin(heading):
            continue
        if (
            read_count(text) is None
            and not is_date(text)
            and (len(words) < 3 or any(len(word) > 3 for word in words & stems_of(text)))
        ):
            return heading
    return None
