"""Widgets of readers' reviews, which a script writes into shops' and brands' pages.

Facts.  A widget writes one element for each review, with its name as the prefix of all class names, and has changed these names
as a whole once or twice; sums of stars, filters and the form stand in elements of its own around the reviews.  Flat.

Rules.  The elements of the first name that the page has are the records; all that the script wrote is no part of the
article.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..dom import Index
from .interface import CommentSection, CommentSystem
from .roles import Layout, RoleName
from .section import assemble


def review_widget(
    name: str, *, records: Sequence[str], frames: Sequence[str], roles: Mapping[str, RoleName | None]
) -> CommentSystem:
    """The reader of a widget's reviews.

    Args:
        name: Lower-case name of the widget.
        records: Class tokens of a review, in lower case, one for each generation of the widget.
        frames: Class tokens of what the script writes around them, in lower case.
        roles: What the class tokens inside a review hold.
    """
    layout = Layout(roles=dict(roles), guess=False)

    def claims(index: Index) -> float:
        if any(map(index.classed, records)):
            return 1.0
        return 0.5 if any(map(index.classed, frames)) else 0.0

    def read(index: Index) -> CommentSection | None:
        around = [element for frame in frames for element in index.classed(frame)]
        for record in records:
            reviews = index.classed(record)
            if reviews:
                return assemble(name, reviews, layout=layout, regions=around)
        return CommentSection(regions=tuple(around)) if around else None

    return CommentSystem(name=name, marks=frozenset((*records, *frames)), claims=claims, read=read)
