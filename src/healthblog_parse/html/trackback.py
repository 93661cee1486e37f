"""What a blog states for trackbacks: title, author and date of its entry, in a comment of the page.

Facts.  Movable Type, TypePad and their like print for each entry, most of the time inside a comment of HTML, a block
``<rdf:Description ... dc:title="..." dc:creator="..." dc:date="2006-08-18T05:45:32-08:00" />``; WordPress prints its
title only.  A page with several entries has several blocks.  Source: TrackBack Technical Specification, auto-discovery.

Rules.  The block of a page that has exactly one.  Its author and date are candidates as those of ``<meta>`` are.

Known failures.  Quotes inside a title that the template did not escape end it.
"""

from __future__ import annotations

from html import unescape

from attrs import frozen

from ..expressions import Expression
from ..records import RawDate, RawPerson, RawText

_MARK = b"<rdf:Description"
_LONGEST = 4000
"""Bytes of a block."""
_FIELD = Expression(rb"dc:(title|creator|date)\s{0,5}=\s{0,5}\"([^\"]{1,300})\"")


@frozen(kw_only=True)
class Trackback:
    """Candidates from the block."""

    titles: tuple[RawText, ...] = ()
    people: tuple[RawPerson, ...] = ()
    dates: tuple[RawDate, ...] = ()


def read_trackback(utf8: bytes) -> Trackback:
    """What the page's one block for trackbacks states.

    Args:
        utf8: The page.
    """
    at = utf8.find(_MARK)
    if at < 0 or utf8.find(_MARK, at + 1) >= 0:
        return Trackback()
    block = utf8[at : at + _LONGEST].partition(b">")[0]
    fields = {match[1]: _shown(match[2]) for match in _FIELD.finditer(block)}
    title, creator, date = (fields.get(key) for key in (b"title", b"creator", b"date"))
    return Trackback(
        titles=(RawText(value=title, rule="trackback", visible=False),) if title else (),
        people=(RawPerson(name=creator, rule="trackback", visible=False),) if creator else (),
        dates=(RawDate(role="published", machine=date, rule="trackback", visible=False),) if date else (),
    )


def _shown(value: bytes) -> str:
    return " ".join(unescape(value.decode("utf-8", "replace")).split())
