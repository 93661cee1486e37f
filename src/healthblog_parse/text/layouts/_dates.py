"""What the layouts with dates share: one place for the name in the whole page, one shape of date."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

import attrs

from ...expressions import Expression
from ..anchors import Anchor, Shape
from ..furniture import addressee_of, is_author_badge, is_furniture, parted
from ..speech import read_speaker, says_so
from ..view import View, same_shape
from .interface import Header

Place = Callable[[View, Anchor], Header | None]
_DATED = 0.2
"""How much more a header with a date says than one without."""
_FROM, _SHARE = 3, 0.8
_LONGEST_TAIL, _SHORTEST_GLUED = 4, 4
_ANYBODY = "X"
_GLUED = Expression(
    r"(?<=[\w.])(?:says|said|sagt|schreibt|dit|dice|disse|ha detto|zegt|schreef|am|on|le|el|il|op|um|den|vom)$"
)
"""Verbs and words before dates that stand behind a name without a blank."""
_MOSTLY = 0.6
_GUEST = "~"
_PLACED = Expression(r"[^,]{1,40},[^,]{2,40}, ?[^\W\d_][a-z][^,.]{2,30}")
"""A name, a town and a country; degrees are shorter or have capitals inside."""
_BETWEEN = " |·•–—/"
"""What stands between a name and the links behind it."""


def headers_at(view: View, place: Place) -> tuple[Header, ...]:
    """The headers of all dates that have a name at a place; those of another shape than most head nothing."""
    found = [header for anchor in view.anchors if (header := place(view, anchor)) is not None]
    return without_common_words(keep_shape(found))


def keep_shape(found: Sequence[Header]) -> list[Header]:
    """The headers whose date has the shape of most, none overlapping the one before it."""
    weights: dict[Shape, float] = defaultdict(float)
    for header in found:
        weights[header.shape] += header.weight
    if not weights:
        return []
    shape = max(weights, key=lambda key: weights[key])
    kept: list[Header] = []
    for header in found:
        if same_shape(header.shape, shape) and not (kept and header.first <= kept[-1].last):
            kept.append(header)
    return kept


def make_header(  # noqa: PLR0913 - the parts of a header
    anchor: Anchor, *, name: str, weight: float, first: int, last: int, foot: int | None = None
) -> Header:
    """The header of a date and a name.

    Args:
        anchor: The line of the date.
        name: The name and what is worded around it.
        weight: How sure the layout is of it, beside the date.
        first: The header's first line.
        last: Its last line.
        foot: The line below the text that belongs to it, where the layout has one.
    """
    speaker = read_speaker(name)
    return Header(
        first=first,
        last=last,
        foot=foot,
        author=speaker.name,
        date=anchor.date,
        shape=anchor.shape,
        number=speaker.number,
        addressee=speaker.addressee or addressee_of(anchor.after),
        badge=speaker.badge or is_author_badge(anchor.after),
        weight=weight + _DATED,
    )


def without_common_words(headers: Iterable[Header]) -> tuple[Header, ...]:
    """The headers, their names without the words that nearly all of them end in: "Anna Delete comment"."""
    headers = _without_glued(tuple(headers))
    ends = f"{headers[0].author}{headers[-1].author}" if headers else ""
    if _GUEST in ends:
        headers = _without_marks(headers)
    if "," in ends:
        headers = _without_places(headers)
    names = [header.author for header in headers if header.author]
    if len(names) < _FROM:
        return headers
    tail = _common_tail(names)
    return tuple(_without_tail(header, tail) for header in headers) if tail else headers


def _without_glued(headers: tuple[Header, ...]) -> tuple[Header, ...]:
    """The headers, their names without the word behind them that flattening glued to most: "Annasays", "Annale"."""
    glued = [_GLUED.search(header.author or "") for header in headers]
    ends = Counter(match[0] for match in glued if match is not None)
    end, hits = ends.most_common(1)[0] if ends else ("", 0)
    if hits < max(_FROM, _MOSTLY * len(headers)):
        return headers
    return tuple(
        attrs.evolve(header, author=(header.author or "")[: match.start()])
        if match is not None and match[0] == end
        else header
        for header, match in zip(headers, glued, strict=True)
    )


def _without_marks(headers: tuple[Header, ...]) -> tuple[Header, ...]:
    """The headers, their names without the sign that a portal sets before the names of all guests: "~Anna"."""
    marked = sum([(header.author or "")[:1] == _GUEST for header in headers])
    if marked < max(_FROM, _MOSTLY * len(headers)):
        return headers
    return tuple(
        attrs.evolve(header, author=(header.author or "").lstrip(_GUEST) or None) for header in headers
    )


def _without_places(headers: tuple[Header, ...]) -> tuple[Header, ...]:
    """The headers, their names without town and country: newspapers print "Anna, Leeds, United Kingdom" beside every comment."""
    names = [name for header in headers if (name := header.author) and name.count(",") > 1]
    least = max(_FROM, _MOSTLY * len(headers))
    if len(names) < least or len([name for name in names if _PLACED.fullmatch(name)]) < least:
        return headers
    return tuple(
        attrs.evolve(header, author=header.author.split(",")[0].strip() or None) if header.author else header
        for header in headers
    )


def _without_tail(header: Header, tail: str) -> Header:
    name = header.author or ""
    for end in (tail, tail.lstrip(), tail.replace(" ", "")):  # flattening may have glued it to the name
        if name.endswith(end) and len(name) > len(end):
            return attrs.evolve(header, author=name[: -len(end)].rstrip(_BETWEEN))
    return header


def _same_end(names: Sequence[str]) -> str:
    """The characters that all names end in."""
    size = 0
    for characters in zip(*(reversed(name) for name in names), strict=False):
        if len(set(characters)) > 1:
            break
        size += 1
    return names[0][len(names[0]) - size :]


def _common_tail(names: Sequence[str]) -> str:
    """The longest run of words at the end of nearly all names, which are not all one name."""
    tail = ""
    if len(set(names)) < _FROM:
        return tail
    same = _same_end(names)
    for at in range(len(same)):
        if len(same) - at >= _SHORTEST_GLUED and (
            is_furniture(same[at:]) or says_so(f"{_ANYBODY} {same[at:]}")
        ):
            return same[at:]
    apart = [parted(name).split() for name in names]
    for size in range(1, _LONGEST_TAIL + 1):
        ends = Counter(" ".join(words[-size:]) for words in apart if len(words) > size)
        end, hits = ends.most_common(1)[0] if ends else ("", 0)
        if hits < max(_FROM, _SHARE * len(names)):
            break
        tail = f" {end}"
    return tail
