"""Tumblr: what readers added to a post, among its notes.

Facts.  ``ol.notes > li.note`` prints who liked, reblogged or answered a post; ``like``, ``reblog``, ``reply`` and
``original_post`` say which.  ``span.action`` holds the name (``a.tumblelog``) and what was done ("reblogged this from
NAME and added:", "said:"); what was said stands in a ``blockquote`` behind it, or in ``.answer_content`` in it.  No note
shows a date.

Rules.  One record a note that says something; likes and bare reblogs are no comments, and who a reblog was taken from is
nobody answered: most say the post itself.

Source: the platform's documentation of ``{block:PostNotes}`` in themes.
"""

from __future__ import annotations

from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import COMMON, RoleName
from ..section import assemble


def _claims(index: Index) -> float:
    return 0.9 if next(iter(_said(index)), None) is not None else 0.0


def _said(index: Index) -> dict[Element, Element]:
    """The notes that say something, each with the element that holds it."""
    found: dict[Element, Element] = {}
    for note in index.classed("note"):
        if note.tag == "li" and any(
            name.startswith("tumblelog") for name in (note.get("class") or "").split()
        ):
            said = next(note.iterchildren("blockquote"), None)
            if said is None:
                said = next(
                    (part for part in note.iter("span") if part.get("class") == "answer_content"), None
                )
            if said is not None:
                found[note] = said
    return found


def _read(index: Index) -> CommentSection | None:
    said = _said(index)
    parts: dict[Element, RoleName | None] = dict.fromkeys(index.classed("action"))
    parts.update(dict.fromkeys(said.values(), "text"))
    for note in said:
        action = next((part for part in note.iterchildren("span") if part.get("class") == "action"), None)
        names = [] if action is None else [link for link in action.iter("a") if (link.text or "").strip()]
        parts.update(dict.fromkeys(names[1:], "skip"))
        parts.update(dict.fromkeys(names[:1], "author"))
    return assemble("tumblr", list(said), layout=COMMON.with_parts(parts)) if said else None


SYSTEM = CommentSystem(name="tumblr", marks=frozenset(("notes",)), claims=_claims, surest=0.9, read=_read)
