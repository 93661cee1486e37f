"""Substack.

Facts.  ``div.comment`` begins with an empty ``div.comment-anchor#comment-N``; the content is
``div.comment-content[role=article]`` (``table.comment-content`` until 2023); class names besides are made
by a build and change.  The author is a link to a profile, the date a link to ``.../comment/N`` that shows
"8d" and has the date in its title.  ``.comment-body`` is the text.  Answers stand in ``.comment-list``
inside the comment; most are left out and stand behind ``a.more-replies`` ("3 replies by ...").  "Liked by"
is a button.

Rules.  One record a ``div.comment`` with such an anchor; parts by what links point to; the rest by the
stable names.
"""

from __future__ import annotations

from attrs import evolve

from ....interpret.counts import read_bare_count, read_count
from ...dom import Element, Index, content_of, text_of
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "comment-body": "text",
    "comment-content": None,
    "comment-rest": None,
    "comment-meta": None,
    "commenter-name": "author",
    "commenter-publication": "skip",
    "comment-timestamp": "date",
    "comment-actions": "skip",
    "show-all-toggle": "skip",
    "more-replies-container": "skip",
    "more-replies": "skip",
    "comment-anchor": "skip",
}
_LAYOUT = Layout(roles=_ROLES)


def _anchor(comment: Element) -> Element | None:
    for child in comment[:3]:
        if child.tag == "div" and "comment-anchor" in (child.get("class") or ""):
            return child
    return None


def _claims(index: Index) -> float:
    return 1.0 if index.classed("comment-anchor") and index.classed("comment-body") else 0.0


def _read(index: Index) -> CommentSection | None:
    found = [
        (comment, anchor) for comment in index.classed("comment") if (anchor := _anchor(comment)) is not None
    ]
    if not found:
        return None
    records = [comment for comment, _ in found]
    keys = [anchor.get("id") for _, anchor in found]
    lists = [element for element in index.classed("comment-list") if element.getparent() in set(records)]
    parts: dict[Element, RoleName] = {}
    links: list[str | None] = []
    for (comment, _), key in zip(found, keys, strict=True):
        number = (key or "").rpartition("-")[2]
        link = _mark_links(comment, f"/comment/{number}", parts)
        links.append(link)
    section = assemble("substack", records, layout=_LAYOUT.with_parts(parts), inner=lists)
    return evolve(with_given(section, records, keys=keys, permalinks=links), declared=_declared(index))


def _declared(index: Index) -> int | None:
    """The number on the button beside the article: "View comments (25)", or its label alone."""
    for label in index.classed("label"):
        button = label.getparent()
        if button is not None and "post-ufi-comment-button" in (button.get("class") or ""):
            number = read_count(button.get("aria-label") or "")
            number = read_bare_count(text_of(label)) if number is None else number
            if number is not None:
                return number
    return None


def _mark_links(comment: Element, address: str, parts: dict[Element, RoleName]) -> str | None:
    """Find the links to the author's profile and to the comment itself among the comment's own."""
    content = next((part for part in comment if "comment-content" in (part.get("class") or "")), comment)
    named = False
    for link in content.iter("a"):
        href = link.get("href") or ""
        if not named and "/profile/" in href and content_of(link).strip():
            parts[link] = "author"
            named = True
        elif href.partition("?")[0].endswith(address):
            parts[link] = "date"
            return href
    return None


SYSTEM = CommentSystem(name="substack", marks=frozenset(("comment-anchor",)), claims=_claims, read=_read)
