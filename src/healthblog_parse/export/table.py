"""A table of comments for spreadsheets and data frames: one row for each comment, CSV in UTF-8.

The columns have the names of the records' fields; those of other records are named for both.  A cell is empty where the
record has ``None``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from ..models import Comment, Page

_COLUMNS = (
    "path", "url", "article_title", "id", "kind", "author", "published", "published_raw", "title", "text", "permalink",
    "votes", "parent_id", "reply_to", "reply_to_author", "reply_basis", "reply_confidence", "reply_evidence",
    "by_article_author",
)  # fmt: skip


def _written(rows: Iterable[Iterable[object]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()


TABLE_HEAD = _written([_COLUMNS])
"""The first line of a table, with the names of the columns."""


def to_rows(page: Page) -> str:
    """Write the comments of a page as lines of CSV, in page order, without the line of names.

    Args:
        page: The page.

    Returns:
        As many rows as the page has comments.
    """
    names = {comment.id: comment.author.name for comment in page.comments if comment.author is not None}
    title = None if page.article is None else page.article.title
    return _written((page.source.path, page.url, title, *_cells(comment, names)) for comment in page.comments)


def _cells(comment: Comment, names: dict[str, str]) -> tuple[object, ...]:
    return (
        comment.id,
        comment.kind,
        None if comment.author is None else comment.author.name,
        comment.published,
        comment.published_raw,
        comment.title,
        comment.text,
        comment.permalink,
        comment.votes,
        comment.parent_id,
        comment.reply_to,
        None if comment.reply_to is None else names.get(comment.reply_to),
        comment.reply_basis,
        comment.reply_confidence,
        comment.reply_evidence,
        str(comment.by_article_author).lower(),
    )
