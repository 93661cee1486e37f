"""Name, text, then the link to answer, and no date anywhere.

Facts: themes that show no dates, and pages whose dates a script would have written.  The link to answer closes
every record; the first line behind it and its neighbours is the next name.
"""

from __future__ import annotations

from ..furniture import addressee_of, is_author_badge
from ..speech import read_speaker
from ..view import View
from .interface import Header, Layout

_FEWEST = 2
_WEIGHT = 0.7


def find_headers(view: View) -> Layout | None:
    """The headers of this layout; ``None`` for fewer than two records, and where every record has a date."""
    asked = [at for at in range(view.start, view.stop) if view.readings.asks(at)]
    closers = [at for at in asked if addressee_of(view.text(at)) is None]  # "Reply to Anna" says whom
    if len(closers) < _FEWEST or len(view.anchors) >= len(closers):
        return None
    headers: list[Header] = []
    start = view.start
    for closer in closers:
        head = _head(view, start, closer)
        if head is not None:
            headers.append(_header(view, head))
        start = closer + 1
    if len(headers) < max(_FEWEST, 0.6 * len(closers)):
        return None
    return Layout(name="closed-by-links", headers=tuple(headers), dated=False)


def _header(view: View, head: int) -> Header:
    """The header of a line with the name; some of them may hold a date: "Anna 6d"."""
    anchor = view.readings.anchor(head)
    speaker = read_speaker(view.text(head) if anchor is None else anchor.before)
    return Header(
        first=head,
        last=head,
        author=speaker.name,
        date=None if anchor is None else anchor.date,
        number=speaker.number,
        addressee=speaker.addressee,
        badge=speaker.badge or is_author_badge(view.text(head + 1)),
        weight=_WEIGHT,
    )


def _head(view: View, start: int, closer: int) -> int | None:
    """The line with the name of the record that a link closes."""
    at = start
    while at < closer and view.furniture(at):
        at += 1
    if at + 1 >= closer or not view.likeness(at):
        return None
    return at if any(_may_be_text(view, line) for line in range(at + 1, closer)) else None


def _may_be_text(view: View, at: int) -> bool:
    return not view.furniture(at) and addressee_of(view.text(at)) is None
