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

from ..interpret.bylines.parts import Byline
from ..records import DateRole, RawPerson

_TOGETHER = 2
"""Lines from one reviewer to the next of the same article."""
_MANY_CARDS = 2
"""Gaps between reviewers from which they are those of several articles; two boxes below a text may be its own."""
_SEVERAL = 2
"""Different days of one kind that are those of several articles."""


def without_cards(
    found: Sequence[tuple[int, int, Byline]], nearer: Sequence[RawPerson]
) -> Sequence[tuple[int, int, Byline]]:
    """Lines far behind the text without reviewers where those are other articles': cards name their own.

    Args:
        found: Each line's first, the one behind it, and what it says.
        nearer: Whom lines nearer to the text name.
    """
    places = [first for first, _, byline in found if any(person.role != "author" for person in byline.people)]
    if not places:
        return found
    apart = sum(other - one > _TOGETHER for one, other in pairwise(places))
    if apart < _MANY_CARDS and not any(person.role != "author" for person in nearer):
        return found
    return [
        (
            first,
            last,
            byline._replace(people=tuple(person for person in byline.people if person.role == "author")),
        )
        for first, last, byline in found
    ]


def without_teasers(found: Sequence[tuple[int, int, Byline]]) -> Sequence[tuple[int, int, Byline]]:
    """Lines far behind the text without labelled dates that lines without a name tell differently: other articles have them.

    Args:
        found: Each line's first, the one behind it, and what it says.
    """
    told = {
        (date.role, date.raw)
        for _, _, byline in found
        if not byline.people
        for date in byline.dates
        if date.labelled
    }
    if len(told) < _SEVERAL:
        return found
    roles = [role for role, _ in told]
    others = {role for role in roles if roles.count(role) >= _SEVERAL}
    return [
        (first, last, byline if byline.people else _without(byline, others)) for first, last, byline in found
    ]


def _without(byline: Byline, roles: Collection[DateRole]) -> Byline:
    return byline._replace(
        dates=tuple(date for date in byline.dates if not date.labelled or date.role not in roles)
    )
