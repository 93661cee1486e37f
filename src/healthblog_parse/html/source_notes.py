"""Sources in numbered notes at the end of a text, without any heading.

Facts.  Insurers' and manufacturers' pages end a text with lines in small type, each with a raised number before it: "1 Example
Centers, “Flu shots”, last accessed September 1, 2023, https://c.example/flu".  Notes of other kinds stand so as well: what a
price includes, what an offer excludes.

Rule.  Two paragraphs or more in a row among the last ones, which begin with 1, 2, 3 in order, each with an address, an
identifier or the day on which it was looked up.

Known failures.  Notes in one paragraph; notes that begin with letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..expressions import Expression
from .byline_region import BylineRegion
from .dom import Element, Index, between, content_of, text_of
from .foreign import is_long
from .source_lines import LAST

MARKS = "0123456789[]().: "
"""What the number before a note is made of."""
_LEAST = 2
_LONGEST = 600
_NUMBERED = Expression(r"[\[(]?(\d{1,2})[\])]?[.:]?\s?\D")
_STARTS = frozenset("123456789[(")
_SMALL = frozenset(("sup", "small", "em", "i", "span", "a", "strong", "b"))
"""What a paragraph's number may stand in."""
_CITES = Expression(
    r"https?://|www\.|\b10\.\d{4,9}/|\bPMI?C?D\b|\bet al\b|\b(?:accessed|retrieved|abgerufen|consulté|consultado|visited|viewed)\b",
    re.I,
)


def read_notes(index: Index, region: BylineRegion, start: int) -> list[Element]:
    """The paragraphs of such notes; none where there are fewer than two.

    Args:
        index: The page.
        region: Where the article's head is.
        start: Position behind which they stand.
    """
    notes: list[Element] = []
    for paragraph in between(index, "p", start, region.stop)[-LAST:]:
        number = _number(paragraph)
        if number == len(notes) + 1 and _is_source(paragraph) and not region.is_foreign(paragraph):
            notes.append(paragraph)
        elif number is not None and notes:
            return []
    return notes if len(notes) >= _LEAST else []


def read_fine_print(index: Index, region: BylineRegion, items: Sequence[Element]) -> list[Element]:
    """The paragraphs in small type behind the last source: what journals and agencies say of every text of theirs.

    Args:
        index: The page.
        region: Where the article's head is.
        items: What holds the sources.
    """
    last = max(
        (index.order.get(item, 0) for item in items), default=0
    )  # a table's rows may be made for the reading
    if not last:
        return []
    behind = between(index, "p", last, region.stop)
    return [paragraph for paragraph in behind[:LAST] if _is_small(paragraph)]


def _is_small(paragraph: Element) -> bool:
    """Whether most of a paragraph is one piece in small type that it begins with."""
    if (paragraph.text or "").strip() or not len(paragraph) or paragraph[0].tag != "small":
        return False
    return 2 * len(content_of(paragraph[0])) > len(content_of(paragraph))


def _number(paragraph: Element) -> int | None:
    """The number that a paragraph begins with."""
    first = (paragraph.text or "").lstrip()
    if not first and len(paragraph) and paragraph[0].tag in _SMALL:
        first = (paragraph[0].text or "").lstrip()
    if first[:1] not in _STARTS:
        return None
    match = _NUMBERED.match(text_of(paragraph)) if not is_long(paragraph, _LONGEST) else None
    return int(match[1]) if match else None


def _is_source(paragraph: Element) -> bool:
    return _CITES.search(text_of(paragraph)) is not None
