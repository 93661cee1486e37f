"""Bylines far behind a text that are those of other articles.

Facts: cards of further articles stand there, with names, reviewers and days of their own; so do the article's own boxes and
the line that says when it was changed.

Rules: reviewers count where no line nearer to the text names one, and where they stand together; a labelled day counts
where no other line without a name tells a different one.

Known failures: a single card.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from ..interpret.bylines import Byline
from ..records import DateRole

_TOGETHER = 2
"""Lines from one reviewer to the next of the same article."""
_MANY_CARDS = 2
"""Gaps between reviewers from which they are those of several articles; two boxes below a text may be its own."""


def without_cards(
    found: Sequence[tuple[int, int, Byline]], *, reviewed: bool
) -> list[tuple[int, int, Byline]]:
    """Lines far behind the text without reviewers where those are other articles': cards name their own.

    Args:
        found: Each line's first, the one behind it, and what it says.
        reviewed: Whether a line nearer to the text names a reviewer.
    """
    places = [first for first, _, byline in found if any(person.role != "author" for person in byline.people)]
    apart = sum(other - one > _TOGETHER for one, other in pairwise(places))
    if not places or not (reviewed or apart >= _MANY_CARDS):
        return list(found)
    return [
        (
            first,
            last,
            byline._replace(people=tuple(person for person in byline.people if person.role == "author")),
        )
        for first, last, byline in found
    ]


def without_teasers(found: Sequence[tuple[int, int, Byline]]) -> list[tuple[int, int, Byline]]:
    """Lines far behind the text without labelled dates that lines without a name tell differently: other articles have them.

    Args:
        found: Each line's first, the one behind it, and what it says.
    """
    told: dict[DateRole, set[str]] = {}
    for _, _, byline in found:
        for date in byline.dates if not byline.people else ():
            if date.labelled:
                told.setdefault(date.role, set()).add(date.raw)
    others = {role for role, raws in told.items() if len(raws) > 1}
    return [
        (first, last, byline if byline.people else _without(byline, others)) for first, last, byline in found
    ]


def _without(byline: Byline, roles: Collection[DateRole]) -> Byline:
    return byline._replace(
        dates=tuple(date for date in byline.dates if not date.labelled or date.role not in roles)
    )
