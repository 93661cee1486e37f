"""Bylines far behind a text that are those of other articles.

Facts: cards of further articles stand there, with names, reviewers and days of their own; so do the article's own boxes and
the line that says when it was changed.

Menus of archives list months, and lists of news begin each line with its day.

Rules: of several months in a row none is a day of the article, nor is one of several lines that go on behind their days;
reviewers count where no line nearer to the text names one, and where they stand together; a labelled day counts
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
_YEAR, _ALONE = 4, 0.6
"""Digits of a year, and the part of a line that its date fills from which hardly anything stands beside it."""
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


def without_lists(found: Sequence[tuple[int, int, Byline]]) -> Sequence[tuple[int, int, Byline]]:
    """Lines without the dates of a list: months alone in a row ("March 2013" / "February 2013"), days that head each line of news.

    Args:
        found: Each line's first, the one behind it, and what it says.
    """
    listed = set()
    for at, (one, other) in enumerate(pairwise(found)):
        if one[1] == other[0] and one[2].dates and other[2].dates:
            kind = _kind_in_list(one[2])
            if kind and kind == _kind_in_list(other[2]):
                listed |= {at, at + 1}
    if not listed:
        return found
    return [
        (first, last, byline._replace(dates=()) if at in listed else byline)
        for at, (first, last, byline) in enumerate(found)
    ]


def _kind_in_list(byline: Byline) -> str:
    """What a line's date looks like that may be an entry's of a list; empty where it is none."""
    if len(byline.dates) != 1 or byline.dates[0].labelled or any(person.labelled for person in byline.people):
        return ""
    raw = byline.dates[0].raw
    numbers = "".join(sign if sign.isdecimal() else " " for sign in raw).split()
    if byline.coverage == 1 and len(numbers) == 1 and len(numbers[0]) == _YEAR:
        return "month"
    return "news" if byline.coverage < _ALONE and not byline.dates[0].start else ""


def _without(byline: Byline, roles: Collection[DateRole]) -> Byline:
    return byline._replace(
        dates=tuple(date for date in byline.dates if not date.labelled or date.role not in roles)
    )
