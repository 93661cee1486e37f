"""Hypothesis strategies for every record a user may hold, in one place."""

from __future__ import annotations

import datetime as dt
import typing

from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse import models

_T = typing.TypeVar("_T")

WORDS = st.text(min_size=1, max_size=12, alphabet=st.characters(exclude_categories=["Cs"]))
TEXTS = st.text(min_size=1, max_size=60, alphabet=st.characters(exclude_categories=["Cs"]))
"""Any characters but lone surrogates, which are none."""


def optional(strategy: st.SearchStrategy[_T]) -> st.SearchStrategy[_T | None]:
    """The strategy's values or ``None``."""
    return st.none() | strategy


@st.composite
def timestamps(draw: st.DrawFn) -> hb.Timestamp:
    """Of every precision, with and without an offset."""
    moment = draw(st.datetimes())
    names = ("year", "month", "day", "hour", "minute", "second")
    size = draw(st.sampled_from((1, 2, 3, 5, 6)))
    fields = dict(zip(names[:size], moment.timetuple()[:size], strict=True))
    offset = draw(optional(st.integers(-1439, 1439))) if size > 3 else None
    return hb.Timestamp(**fields, offset=offset)


def moments() -> st.SearchStrategy[dt.datetime]:
    """Naive and aware moments, offsets of odd seconds among them."""
    seconds = st.integers(-86_399, 86_399).map(lambda s: dt.timezone(dt.timedelta(seconds=s)))
    return st.datetimes(timezones=st.none() | seconds)


SPANS = st.builds(hb.Span, start=st.integers(0, 10**9), end=st.integers(0, 10**9))
LINKS = st.builds(hb.Link, text=TEXTS, href=WORDS)
BLOCKS = st.builds(
    hb.Block,
    kind=st.sampled_from(typing.get_args(models.BlockKind)),
    text=TEXTS,
    level=optional(st.integers(1, 6)),
    links=st.lists(LINKS, max_size=2).map(tuple),
    span=optional(SPANS),
)
AUTHORS = st.builds(
    hb.Author,
    name=TEXTS,
    credentials=st.lists(WORDS, max_size=2).map(tuple),
    kind=st.sampled_from(typing.get_args(models.PersonKind)),
    role=optional(WORDS),
    bio=optional(TEXTS),
)
ARTICLES = st.builds(
    hb.Article,
    title=optional(TEXTS),
    authors=st.lists(AUTHORS, max_size=2).map(tuple),
    published=optional(timestamps()),
    published_raw=optional(TEXTS),
    updated=optional(timestamps()),
    tags=st.lists(WORDS, max_size=2).map(tuple),
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    references=st.lists(st.builds(hb.Reference, text=TEXTS, pmid=optional(WORDS)), max_size=2).map(tuple),
    figures=st.lists(st.builds(hb.Figure, alt=optional(WORDS)), max_size=1).map(tuple),
)


def links(size: int) -> st.SearchStrategy[list[int | None]]:
    """For each of ``size`` nodes a target: any node, itself, one that is not there, or none."""
    return st.lists(optional(st.integers(-1, size)), min_size=size, max_size=size)


@st.composite
def comment_lists(draw: st.DrawFn) -> tuple[hb.Comment, ...]:
    """Comments whose links form a forest; answers may stand before what they answer."""
    size = draw(st.integers(0, 6))
    order = draw(st.permutations(range(size)))
    targets: list[int | None] = [None] * size
    for place in range(1, size):
        targets[order[place]] = draw(optional(st.sampled_from(order[:place])))
    comments = []
    for index, target in enumerate(targets):
        basis = None if target is None else draw(st.sampled_from(typing.get_args(models.ReplyBasis)))
        answered = None if target is None else f"c{target}"
        comments.append(
            hb.Comment(
                id=f"c{index}",
                kind=draw(st.sampled_from(typing.get_args(models.CommentKind))),
                author=draw(optional(AUTHORS)),
                published=draw(optional(timestamps())),
                blocks=tuple(draw(st.lists(BLOCKS, max_size=2))),
                votes=draw(optional(st.integers(-5, 99))),
                parent_id=answered if basis == "markup" else None,
                reply_to=answered,
                reply_basis=basis,
                reply_confidence=None if basis is None else draw(st.floats(0, 1)),
                by_article_author=draw(st.booleans()),
            )
        )
    return tuple(comments)


PAGES = st.builds(
    hb.Page,
    source=st.builds(
        hb.Source,
        path=optional(WORDS),
        format=st.sampled_from(typing.get_args(models.SourceFormat)),
        encoding=st.just("utf-8"),
        platform=optional(WORDS),
    ),
    url=optional(WORDS),
    article=optional(ARTICLES),
    declared_comment_count=optional(st.integers(0, 10**6)),
    comments=comment_lists(),
    warnings=st.lists(st.builds(hb.PageWarning, code=WORDS, message=TEXTS), max_size=2).map(tuple),
    evidence=st.lists(
        st.builds(hb.Evidence, field=WORDS, rule=WORDS, raw=TEXTS, chosen=st.booleans()), max_size=2
    ).map(tuple),
)
"""Pages as a user may hold them."""

_PIECES = (
    "<html>", "<body>", "<article>", "</article>", "<h1>", "</h1>", "<p>", "</p>", "<br>", "\n", "\x00",
    "<!--", "<div class=comment>", '<ol class="comment-list">', '<li class="comment" id="comment-7">',
    "</li>", "</ol>", "</div>", '<time datetime="2011-05-03">', "</time>", "<cite class=fn>", "</cite>",
    "<a href=#comment-7>", "</a>", "Ann Lee", " says:", "May 3, 2011 at 4:05 pm", "Reply", "@Ann ",
    "3 comments", "-->", "&amp;", '<script type="application/ld+json">{"@type":"Article","author":',
    '"}</script>', "<table><tr><td>", "Hi Ann,", "<title>", "</title>", "<meta charset=utf-16>",
    " - Bo - May 3rd 2011",
)  # fmt: skip
MARKUP = st.lists(st.sampled_from(_PIECES) | TEXTS, max_size=40).map("".join)
"""Pieces of pages in any order."""
