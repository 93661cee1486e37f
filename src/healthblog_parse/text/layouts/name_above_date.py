"""A line with the name, perhaps lines of interface, then a line with the date, then the text.

Facts: most WordPress themes ("Anna says:" / "May 3, 2011 at 4:05 pm"), Drupal, forums (name, rank, number of
posts, date; SMF prints the post's subject between), Ghost ("Anna" / "Baker • May 3, 2011").  What stands between comes back with every comment or is known
interface.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import attrs

from ...expressions import Expression
from ...interpret.dates.written import leads_to_date
from ..anchors import Anchor
from ..furniture import addressee_of, is_author_badge, is_furniture, marks_comments
from ..profiles import is_profile_pair, is_rank
from ..view import View
from ._dates import headers_at, make_header
from .interface import Header, Layout

_REACH, _MOST_PAIRS = 7, 12
"""Lines above the date, and labels with values among them that do not count."""
_TITLED = Expression(r"\s[•·|]\s")
_LONGEST_TITLE, _WITH_TITLE = 40, 0.5
"""Characters of a member's title before the date, and the weight of a header with one: names stand there, too."""
_EXCERPT, _LINKING = ("[…]", "[...]", "[&#8230;]"), 0.4
_ANSWER = Expression(r"(?:Re|RE|AW|Aw|Antw|RES|Res|Rif)\s?:\s{1,3}")
_ANSWERS = frozenset(("Re", "RE", "AW", "Aw", "An", "Ri"))
_EDGE = " \t-–—|·•,;:/()[]#"


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` without any."""
    headers = headers_at(view, partial(_place, _topics(view)))
    return Layout(name="name-above-date", headers=headers) if headers else None


def _topics(view: View) -> frozenset[str]:
    """The subjects that posts of the area answer: what stands behind "Re:"."""
    found = (
        _ANSWER.match(text) for at in range(view.start, view.stop) if (text := view.text(at))[:2] in _ANSWERS
    )
    return frozenset(match.string[match.end() :] for match in found if match is not None)


def _place(topics: frozenset[str], view: View, anchor: Anchor) -> Header | None:
    """The header of a date: the name in a line above it, badges, addressees and subjects between passed over."""
    before = anchor.before.strip(_EDGE)
    if anchor.after and not _may_follow(anchor.after):
        return None
    faith = 1.0
    if before and not is_furniture(before) and not leads_to_date(before):
        if len(before) > _LONGEST_TITLE or _TITLED.search(view.text(anchor.line), len(before)) is None:
            return None
        faith = _WITH_TITLE
    badge, addressee, title = is_author_badge(anchor.after), None, None
    for at in _above(view, anchor.line):
        text = view.text(at)
        if topics and at == anchor.line - 1 and _subject(text) in topics:
            title = text
            continue
        target = addressee_of(text)
        if target is not None:
            addressee = target
        elif is_author_badge(text):
            badge = True
        elif not view.furniture(at) and (at == anchor.line - 1 or view.readings.anchor(at) is None):
            weight = view.likeness(at) or view.likeness_of(text.rstrip(" :："))
            if not weight and (" " not in text or at == anchor.line - 1):
                weight = view.likeness_of_ended(text)
            if not weight and at == anchor.line - 1 and _quotes(view, anchor):
                weight = _LINKING
            if not weight:
                return None
            header = make_header(anchor, name=text, weight=faith * weight, first=at, last=anchor.last)
            return attrs.evolve(
                header, badge=badge or header.badge, addressee=header.addressee or addressee, title=title
            )
        elif view.likeness(at):  # a name that the word list knows: "Guest"
            return make_header(anchor, name=text, weight=0.8, first=at, last=anchor.last)
    return None


def _quotes(view: View, anchor: Anchor) -> bool:
    """Whether an excerpt stands below a date: of a blog that links here, named with its title."""
    below = anchor.last + 1
    return below < view.stop and view.text(below).startswith(_EXCERPT)


def _subject(text: str) -> str:
    answer = _ANSWER.match(text)
    return text if answer is None else text[answer.end() :]


def _above(view: View, line: int) -> Iterator[int]:
    """The lines above a date, nearest first, without what a board says of its member between name and date."""
    at, left, pairs, profiled = line - 1, _REACH, _MOST_PAIRS, False
    while at >= view.start and left:
        if pairs and at > view.start and is_profile_pair(view.text(at - 1), view.text(at)):
            at, pairs = at - 2, pairs - 1
            continue
        if (profiled or pairs < _MOST_PAIRS) and at > view.start and is_rank(view.text(at)):
            at -= 1
            continue
        profiled = profiled or marks_comments(view.text(at))
        yield at
        at, left = at - 1, left - 1


def _may_follow(after: str) -> bool:
    return is_furniture(after) or is_author_badge(after) or addressee_of(after) is not None or len(after) < 20
