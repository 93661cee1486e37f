"""Text that a page sends behind its end and a script would put into place.

Facts: React streams what is not ready when the page is sent: a placeholder ``<template id="B:3">`` or ``"P:3"``
stands where the text belongs, beside what is shown as long as it is missing; the text follows at the end of
the page in ``<div hidden id="S:3">``, and a line of script moves it.  Saved pages keep both.  Segments hold
placeholders of other segments.

Rules: every segment is moved before its placeholder; a notice that something is loading goes.  Pages without
the marks are not looked at.
"""

from __future__ import annotations

from ..expressions import Expression
from .dom import Element, stands_in, text_of, writable

_MARK = b'hidden id="S:'
_PLACE = Expression(r"[BP]:[0-9a-f]{1,8}")
_LONGEST_NOTICE = 40
"""Characters of what is shown in place of the text."""


def put_in_place(root: Element, page: bytes) -> None:
    """Move what was streamed to where it belongs.

    Args:
        root: The page's tree, which is changed.
        page: The page it was read from.
    """
    if _MARK not in page:
        return
    segments = {key: div for div in root.iter("div") if (key := div.get("id") or "").startswith("S:")}
    for place in list(root.iter("template")):
        key = place.get("id") or ""
        segment = segments.get("S:" + key[2:]) if _PLACE.fullmatch(key) else None
        if segment is None or stands_in(place, {segment}):
            continue
        del segments["S:" + key[2:]]
        _move(segment, place)


def _move(segment: Element, place: Element) -> None:
    notice = place.getnext()
    if notice is not None and len(text := text_of(notice)) <= _LONGEST_NOTICE and text.endswith(("...", "…")):
        notice.clear(keep_tail=True)
    segment.attrib.pop("hidden", None)
    segment.tail, tail = None, segment.tail
    before = segment.getprevious()
    parent = segment.getparent()
    if tail and before is not None:
        before.tail = writable((before.tail or "") + tail)
    elif tail and parent is not None:
        parent.text = writable((parent.text or "") + tail)
    place.addprevious(segment)
