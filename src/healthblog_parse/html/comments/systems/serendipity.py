"""Serendipity (s9y) and Styx.

Facts.  Each comment is an element of class ``serendipity_comment`` with ``#serendipity_comment_N`` or
``#cN`` (on itself, or on an empty anchor before it); ``.serendipity_commentBody`` or ``.content`` is the
text, and ``.serendipity_comment_source`` the line with ``comment_source_author``, ``comment_source_date``
and the number ``comment_source_trace`` ("#1.2" answers "#1").  Newer templates print ``article.comment``
with ``h4`` "NAME on DATE". Nesting is a margin: the number or ``padding-left`` tells it.
``serendipity_comment_author_self`` marks the author. Trackbacks look the same, begin with "[TRACKBACK]" or
"Weblog:", or stand in ``#trackbacks``.

Rules.  Parents by the dotted number, else by the margin.  Source: Serendipity, templates/default and 2k11.
"""

from __future__ import annotations

import re

from attrs import evolve

from ....expressions import Expression
from ....records import RawComment
from ...dom import Element, Index, text_of
from ..given import boxed_name, with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_depth, by_key

_ROLES: dict[str, RoleName | None] = {
    "serendipity_commentbody": "text",
    "serendipity_commentBody": "text",
    "comment_content": "text",
    "content": "text",
    "serendipity_comment_source": None,
    "comment_source_author": "author",
    "comment_source_date": "date",
    "comment_source_trace": "number",
    "comment_source_url": "skip",
    "comment_source_ownerlink": "skip",
    "comment_reply": "skip",
    "comment_meta": "skip",
    "comment_info": None,
    "avatar": "skip",
    "pc-owner": "badge",
}
_LAYOUT = Layout(roles=_ROLES)
_TRACE = Expression(r"#?(\d+(?:\.\d+)*)")
_MARGIN = Expression(r"(?:margin|padding)-left:\s*(\d+)px")
_SELF = "serendipity_comment_author_self"
_TRACKBACK = Expression(r"\[TRACKBACK\]|^\W*Weblog:", re.IGNORECASE)


def _claims(index: Index) -> float:
    return 1.0 if index.classed("serendipity_comment") or index.classed("serendipity_comments") else 0.0


def _read(index: Index) -> CommentSection | None:
    records = index.classed("serendipity_comment")
    if not records:
        return None
    parts: dict[Element, RoleName] = {}
    for record in records:
        _mark(record, parts)
    section = assemble("serendipity", records, layout=_LAYOUT.with_parts(parts), parents=_parents(records))
    comments = tuple(
        _judged(comment, record) for comment, record in zip(section.comments, section.records, strict=True)
    )
    return with_given(evolve(section, comments=comments), records, keys=[_key(record) for record in records])


def _mark(record: Element, parts: dict[Element, RoleName]) -> None:
    """Mark the parts that only have a place: the home page's link, the heading with name and date."""
    heading = next(record.iter("h4", "h3", "h5"), None)
    if heading is None or next(heading.iter("time"), None) is None:
        return
    link = next(heading.iter("a"), None)
    name = link if link is not None and text_of(link) else boxed_name(heading)
    if name is not None:
        parts[name] = "author"


def _judged(comment: RawComment, record: Element) -> RawComment:
    classes = record.get("class") or ""
    source = next(
        (part for part in record.iter("div", "p") if "comment_source" in (part.get("class") or "")), None
    )
    url = comment.author_url or _home_page(record)
    track = source is not None and _TRACKBACK.search(text_of(source)) is not None
    kind = "pingback" if track or _in_trackbacks(record) else comment.kind
    return evolve(comment, badge=comment.badge or _SELF in classes.split(), author_url=url, kind=kind)


def _home_page(record: Element) -> str | None:
    for link in record.iter("a"):
        if "comment_source_url" in (link.get("class") or ""):
            return link.get("href")
    return None


def _in_trackbacks(record: Element) -> bool:
    return any(
        (above.get("id") or "") == "trackbacks" for above in record.iterancestors("section", "div", "ul")
    )


def _key(record: Element) -> str | None:
    own = record.get("id")
    if own:
        return own
    for near in (record.getprevious(), next(record.iter("a"), None)):
        if near is not None and near.tag == "a" and (near.get("id") or "").startswith("c"):
            return near.get("id")
    return None


def _parents(records: list[Element]) -> list[int | None]:
    traces = [_trace(record) for record in records]
    if sum(trace is not None for trace in traces) * 2 > len(records) and len(set(traces)) == len(records):
        return by_key(traces, [trace.rpartition(".")[0] if trace else None for trace in traces])
    margins = (_MARGIN.search(record.get("style") or "") for record in records)
    return by_depth([0 if margin is None else int(margin[1]) for margin in margins])


def _trace(record: Element) -> str | None:
    for link in record.iter("a"):
        if "comment_source_trace" in (link.get("class") or ""):
            match = _TRACE.fullmatch(text_of(link))
            return None if match is None else match[1]
    return None


SYSTEM = CommentSystem(
    name="serendipity",
    marks=frozenset(("serendipity_comment", "serendipity_comments")),
    claims=_claims,
    read=_read,
)
