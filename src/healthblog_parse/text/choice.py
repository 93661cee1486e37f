"""Which lines are the comments, and which layout reads them: the pair that explains most.

Rules, in order:
1. Behind every heading that announces comments every layout is tried (``explain``); the best pair wins, and of equal
   ones the one with the later heading.  A number of comments above the article announces none.
2. Below a heading that states one comment the first header alone is tried, too, where it stands at once below the heading and
   says who speaks, or its date has a time.  Other dates below it are of the theme's lists of articles.
3. Where no heading gives a good one, signs of comments are looked for in the whole page (``unheaded``).

Known failures: a list of related articles under a heading about comments; a single header without a time and without
"says"; a list without dates directly behind the one comment.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import attrs

from .area import find_stop
from .area_words import stated_count
from .explain import Choice, agreement, layouts_of, segments, strength_of
from .layouts import Layout
from .speech import introduces
from .unheaded import choose_without_heading
from .view import Readings, View, open_view

_FAR, _FAR_CHARACTERS = 25, 3000
"""Lines and characters; the first header stands no farther behind the heading."""
_FEW, _ARTICLE, _PROSE = 2, 1500, 100
"""Headers that may head an article, characters of text that are one, and characters of a line of prose."""
_STANDFIRST = 2
"""Lines of prose that may stand above a byline."""
_LEAST = 0.85
"""What the best pair has to be stronger than."""
_MOST_READ, _WHOLE = 30_000, 0.9
"""Lines of all areas together from which a long page's further beginnings are not looked at, or this part of the page: an
area is read for every layout."""


def choose(readings: Readings, headings: Sequence[int]) -> Choice | None:
    """The area and the layout that explain most; ``None`` where nothing looks like comments.

    Args:
        readings: The page.
        headings: Numbers of the lines that announce comments.
    """
    best: Choice | None = None
    most, declared, agreed = _LEAST, None, 0.0
    budget = max(_MOST_READ, int(_WHOLE * len(readings.lines)))
    for heading in headings:
        if budget <= 0:
            break
        stated = stated_count(readings.lines[heading].text)
        declared = stated or declared
        view = open_view(readings, heading + 1, find_stop(readings, heading + 1))
        budget -= view.stop - view.start
        layouts = [(view, layout) for layout in layouts_of(view) if not _too_far(view, layout)]
        if stated == 1:
            layouts += [one for _, layout in layouts if (one := _alone(view, layout)) is not None]
        for area, layout in layouts:
            agrees = agreement(declared, layout)
            strength = strength_of(area, layout, headings) * agrees
            later = strength >= most - 0.01 and best is not None and best.heading != heading
            if (strength > most or later) and not _stands_above_article(area, layout):
                best, most, agreed = (
                    Choice(heading=heading, view=area, layout=layout),
                    strength,
                    agrees,
                )
    if agreed >= 1:
        return best
    return choose_without_heading(readings, declared, most, budget) or best


def _alone(view: View, layout: Layout) -> tuple[View, Layout] | None:
    """The area that ends with the first comment, and its header alone; ``None`` where nothing makes it sure."""
    header = layout.headers[0]
    if layout.place == "after" or header.foot is not None or header.date is None:
        return None
    timed = header.shape is not None and header.shape[0]
    if not (timed or introduces(view.text(header.first))):
        return None
    if not all(map(view.furniture, range(view.start, header.first))):
        return None
    stop = next((anchor.line for anchor in view.anchors if anchor.line > header.last), None)
    if stop is None:
        return None
    while stop > header.last + 1 and not view.is_text(stop - 1):
        stop -= 1
    if stop == header.last + 1:
        return None
    anchors = tuple(anchor for anchor in view.anchors if anchor.line < stop)
    return attrs.evolve(view, stop=stop, anchors=anchors), attrs.evolve(layout, headers=(header,))


def _too_far(view: View, layout: Layout) -> bool:
    """Whether more stands between a heading and the first header than a form or one comment."""
    first = layout.headers[0].first
    return first - view.start > _FAR and (
        sum(len(view.text(at)) for at in range(view.start, first)) > _FAR_CHARACTERS
    )


def _stands_above_article(view: View, layout: Layout) -> bool:
    """Whether a heading counts comments above the article: hardly any prose stands before it, and a record is as long as an article."""
    if len(layout.headers) > _FEW:
        return False
    prose = (at for at in range(view.start) if view.is_text(at) and len(view.text(at)) >= _PROSE)
    if next(islice(prose, _STANDFIRST, None), None) is not None:
        return False
    return any(
        sum(len(view.text(at)) for at in range(begin, end) if view.is_text(at)) >= _ARTICLE
        for _, begin, end in segments(layout, view.start, view.stop)
    )
