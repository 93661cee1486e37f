"""The lines of a page that can say who wrote it and when: around the headline (``byline_head``), and behind the text
(``byline_tail``).

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

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..interpret.bylines.lines import read_lines
from ..interpret.bylines.parts import Byline
from .author_lists import with_lists
from .byline_head import BEFORE, first_prose, read_beside, read_head
from .byline_tail import read_openings, read_tail
from .dom import Element, Index, between
from .foreign import Cards, Foreign
from .headline import find_headline
from .region_lines import Line, labels_first, pure_elements

_ROWS, _ROW_TAGS = 3, ("tr", "li")
"""Rows that make a list of other pages."""


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
    at = index.order.get(headline, 0) if headline is not None else first_prose(index)
    head = read_head(index, elements, at, headline, foreign)
    seen = {line.element for line in head.lines}
    stop = min((n for n in map(index.order.get, regions) if n is not None and n > at), default=len(elements))
    lines = [
        *head.lines,
        *read_beside(index, at, foreign),
        *read_tail(index, head.end, foreign, is_card, seen),
        *read_openings(index, head.end, stop, foreign, is_card, seen),
    ]
    bylines = with_lists(lines, _read_in_order(lines))
    start = max(0, at - BEFORE)
    return BylineRegion(
        headline=headline,
        lines=tuple(lines),
        bylines=bylines,
        elements=tuple(element for element in pure_elements(lines, bylines) if element.tag != "br"),
        start=start,
        prose=head.prose,
        end=head.end,
        around=tuple(elements[start : head.end + 1]),
        related=tuple(
            (link, rel)
            for link in between(index, "a", start - 1, len(elements))
            if (rel := link.get("rel")) is not None
        ),
        stop=stop,
        is_foreign=foreign,
        is_card=is_card,
    )


def _without_rows(lines: list[Line], bylines: list[tuple[int, int, Byline]]) -> list[tuple[int, int, Byline]]:
    """The bylines without those in rows of a table or list, of which several say who wrote and when: of topics, of other articles."""
    homes = [_row_of(lines[first].element) for first, _, _ in bylines]
    who = {
        row
        for row, (_, _, said) in zip(homes, bylines, strict=True)
        if any(person.labelled and person.role == "author" for person in said.people)
    }
    when = {row for row, (_, _, said) in zip(homes, bylines, strict=True) if said.dates}
    lists = Counter(row.getparent() for row in who & when if row is not None)
    full = {above for above, rows in lists.items() if rows >= _ROWS}
    if not full:
        return bylines
    return [
        byline
        for row, byline in zip(homes, bylines, strict=True)
        if row is None or row.getparent() not in full
    ]


def _row_of(element: Element) -> Element | None:
    """The row of a table or list that an element is or stands in."""
    return element if element.tag in _ROW_TAGS else next(element.iterancestors(*_ROW_TAGS), None)


def _read_in_order(lines: list[Line]) -> list[tuple[int, int, Byline]]:
    """What the lines say; a label's value stands behind it in the page, so that none is looked for where the lines go back."""
    texts = labels_first(lines)
    back = (number for number, (one, two) in enumerate(pairwise(lines), 1) if two.position < one.position)
    found: list[tuple[int, int, Byline]] = []
    for start, end in pairwise((0, *back, len(lines))):
        read = read_lines(texts[start:end])
        found += [(start + first, start + last, byline) for first, last, byline in read] if start else read
    return _without_rows(lines, found) if found[_ROWS - 1 :] else found
