"""The one comment below a heading that states one.

Facts.  Below "1 Comment" stands the header of that comment, then its text, then whatever the theme puts there: lists of
other articles with dates of their own, which look like more headers than the heading states.

Rules.  The first header of a layout stands at once below the heading, with interface at most between; it says who
speaks, or its date has a time.  The comment ends with the last line of text above the next date.

Known failures.  A header without a time and without "says"; a list without dates directly behind the comment.
"""

from __future__ import annotations

import attrs

from .layouts import Layout
from .speech import introduces
from .view import View


def alone(view: View, layout: Layout) -> tuple[View, Layout] | None:
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
