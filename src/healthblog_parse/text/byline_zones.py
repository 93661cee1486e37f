"""In which lines of plain text the article's byline is looked for, and how near to the text they are.

Facts.  A byline stands between headline and running text, below a standfirst, shortly above the headline, or behind the
text.  The farther from the headline, the likelier a line names other articles' authors.

Zones, in the order in which they are read: *head*, from the headline to where the running text has begun for good;
*before*, a few lines above the headline; *lead*, the first lines of the running text; *tail*, its last lines and those
behind it up to a line that closes the article; *far*, those behind that; *body*, short lines between.  Paragraphs of the
running text are in none but the first.

Known failures: a standfirst of more than a paragraph above the byline; an article that no line closes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .shapes import PageLines

Zone = Literal["before", "head", "lead", "tail", "far", "body"]

_BEFORE, _HEAD, LEAD, _TAIL, _FAR = 6, 60, 10, 16, 120
"""Lines of each zone: above the headline, above the running text, its first ones, and two behind it."""
_MOST_BEFORE = 14
"""Lines above the headline among which those of the frame do not count."""
_BELOW = 8
"""Lines below the headline that are the head's even where the running text begins far below."""
_CLOSE = 6
"""Last lines of the body that may be a byline."""
_FOOTER = 160
"""Characters of a line that closes a post, which may be a sentence: "Posted by Anna on May 3, 2011 in Birds."."""
_SOON_DATED = 5
"""Lines at the beginning of the running text among which a byline with a date tells that a standfirst stands above it."""
_STANDFIRST, _LONG = 8, 40
"""Lines there above which a byline may stand, and words of a first paragraph."""


def zones_of(page: PageLines, headline: int) -> Iterator[tuple[Zone, list[int]]]:
    """The lines of each zone.

    Args:
        page: The page.
        headline: Number of the headline's line; -1 for none.

    Yields:
        A zone and the numbers of its lines.
    """
    end = len(page.shapes)
    start = max(headline + 1, page.low - _HEAD)
    lead = _lead(page)
    below = range(headline + 1, min(headline + 1 + _BELOW, start)) if headline >= 0 else ()
    yield "head", [*below, *range(start, min(max(lead, headline + 3), end))]
    first = 0 if page.shapes[0].dated else 1  # mostly it is the page's title
    yield "before", list(range(max(first, _above(page, headline)), max(headline, 0)))
    # the last line of a short text is one behind it, too
    behind = max(page.high - _CLOSE, min(lead + LEAD, page.high - 1))
    yield (
        "lead",
        [n for n in range(max(lead, headline + 3), min(lead + LEAD, behind)) if not page.shapes[n].is_prose],
    )
    closed = next(
        (n for n in range(page.high, min(page.high + _TAIL, end)) if page.shapes[n].closes), page.high + _TAIL
    )
    tail = [
        n
        for n in range(behind, page.high)
        if not page.shapes[n].is_prose or len(page.lines[n].text) <= _FOOTER
    ]
    yield "tail", [*tail, *range(page.high, min(closed, end))]
    yield "far", list(range(closed, min(page.high + _FAR, end)))
    yield (
        "body",
        [
            n
            for n in range(lead + LEAD, behind)
            if not page.shapes[n].is_prose and len(page.lines[n].text) < 120
        ],
    )


def _above(page: PageLines, headline: int) -> int:
    """The first line of the zone above the headline; buttons to share between day and headline do not count."""
    number, left, top = headline, _BEFORE, max(headline - _MOST_BEFORE, 0)
    while left and number > top:
        number -= 1
        left -= not page.shapes[number].known
    return number


def _lead(page: PageLines) -> int:
    """Where the running text has begun for good: a standfirst may stand above the byline."""
    low, prose = page.low, 0
    dated = next(
        (n for n in range(page.low, min(page.low + _SOON_DATED, page.high)) if page.shapes[n].dated), None
    )
    if dated is not None and sum(shape.is_prose for shape in page.shapes[page.low : dated]) == 1:
        low = dated + 1  # a standfirst, then the byline
    for number in range(low, min(low + _STANDFIRST, page.high)):
        prose += page.shapes[number].is_prose
        if prose > 1 or (prose and page.shapes[number].words >= _LONG):
            return number
    return low
