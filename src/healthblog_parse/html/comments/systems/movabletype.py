"""Movable Type, TypePad and Melody.

Facts.  Movable Type 4 and later: ``div.comment#comment-N`` with ``.comment-header`` (``.byline``,
``.vcard.author``, ``abbr.published`` with the whole date in its title), ``.comment-content`` and
``.comment-footer``; "X replied to comment from Y" links to the answered comment.  Movable Type 3 and
TypePad: ``div#cN`` or ``div.comment#comment-6a00...`` with ``.comment-content`` and ``p.comment-footer``
"Posted by: NAME | DATE", where the date links to the comment; the oldest templates write
``div.comments-body`` with ``span.comments-post`` "Posted by: NAME at DATE".  Flat; answers, where there
are any, only by that link.

Rules.  Records by class and id; author and date by class, else from the footer's links: the last one is
the date. Source: default templates of Movable Type 3 to 7 and of TypePad.

Known failures.  A name without a link in an old footer ends at the bar before the date.
"""

from __future__ import annotations

from ....expressions import Expression
from ....interpret.dates.spans import find_dates
from ...dom import Element, Index, text_of
from ..given import boxed_name
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..survey import has_digit
from ..threads import by_key

_ID = Expression(r"comment-\w+|c\d+")
_ANSWERED = Expression(r"#(comment-\w+|c\d+)$")
_ROLES: dict[str, RoleName | None] = {
    "comment-content": "text",
    "comment-body": "text",
    "comments-body": None,
    "comment-header": None,
    "comment-footer": None,
    "comment-footer-inner": None,
    "comments-post": None,
    "asset-meta": None,
    "byline": None,
    "vcard": "author",
    "author": "author",
    "published": "date",
    "user-pic": "skip",
    "comment-avatar": "skip",
    "comment-userpic": "skip",
    "commenter-profile": "skip",
    "comment-reply-link": "skip",
    "comment-score": "votes",
}
_LAYOUT = Layout(roles=_ROLES)
_FOOTERS = ("comment-footer", "comments-post")


def _claims(index: Index) -> float:
    if index.classed("asset-meta") and index.classed("comment-header") and index.classed("comment-content"):
        return 0.85
    if not any(index.classed(name) for name in _FOOTERS):
        return 0.0
    if index.classed("comments-content") or index.classed("comments-body"):
        return 0.85
    return 0.85 if any(_posted(footer) for footer in index.classed("comment-footer")[:2]) else 0.0


def _posted(footer: Element) -> bool:
    return "|" in text_of(footer) and footer.tag == "p"


def _read(index: Index) -> CommentSection | None:
    records = [item for item in index.classed("comment") if _ID.fullmatch(item.get("id") or "")]
    records = records or [item for item in index.classed("comments-body") if _is_signed(item)]
    if not records:
        records = [
            box
            for footer in index.classed("comment-footer")
            if (box := footer.getparent()) is not None and has_digit(text_of(footer))
        ]
    if len(set(records)) < max(len(records), 1):
        return None  # footers in one box: Blogger's definition list, whose form stands in one without a date
    parts: dict[Element, RoleName] = {}
    for record in records:
        _mark_footer(record, parts)
    keys = [record.get("id") for record in records]
    parents = by_key(keys, [_answered(record) for record in records])
    return assemble("movabletype", records, layout=_LAYOUT.with_parts(parts), parents=parents)


def _is_signed(box: Element) -> bool:
    """Whether an old box holds a comment's last line: the form stands in such a box too."""
    return box.tag == "div" and any(
        "comments-post" in (part.get("class") or "") for part in box.iter("span", "p", "div")
    )


def _mark_footer(record: Element, parts: dict[Element, RoleName]) -> None:
    """Mark author and date in a footer "Posted by: NAME | DATE" whose parts have no classes."""
    if next(record.iter("abbr", "time"), None) is not None:
        return
    for footer in record.iter("p", "span", "div"):
        if (footer.get("class") or "") not in _FOOTERS:
            continue
        links = [link for link in footer.iter("a") if text_of(link)]
        if len(links) == 1 and not find_dates(text_of(links[0])):
            parts[links[0]] = "author"  # "Posted by: NAME at DATE"
            return
        if links:
            parts[links[-1]] = "date"
        if len(links) > 1:
            parts[links[0]] = "author"
        elif (name := boxed_name(footer)) is not None:
            parts[name] = "author"
        return


def _answered(record: Element) -> str | None:
    for header in record.iter("span", "div", "p"):
        if "byline" not in (header.get("class") or ""):
            continue
        for link in header.iter("a"):
            match = _ANSWERED.search(link.get("href") or "")
            if match is not None and match[1] != record.get("id"):
                return match[1]
    return None


SYSTEM = CommentSystem(
    name="movabletype",
    marks=frozenset(("asset-meta", "comment-footer", "comments-post")),
    claims=_claims,
    surest=0.85,
    read=_read,
)
