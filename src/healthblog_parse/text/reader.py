"""The plain-text reader: the order of the steps, nothing else."""

from __future__ import annotations

from ..decode import Document
from ..interpret.language import tell_language
from ..limits import Limits
from ..records import RawArticle, RawPage
from .article import read_article
from .comments import read_comments
from .lines import split_lines


def read_text(document: Document, *, limits: Limits) -> RawPage:
    """Read a plain-text page: lines, then comments, then the article before them."""
    lines = split_lines(document.text)
    if not lines:
        return RawPage(format="text", article=RawArticle())
    found = read_comments(lines)
    end = len(lines) if found.start is None else found.start
    head = read_article(lines, end)
    return RawPage(
        format="text",
        site_names=(head.site_name,) if head.site_name else (),
        blog_name=head.blog_name,
        language=tell_language(line.text for line in lines),
        article=head.article,
        comments=found.comments[: limits.max_comments],
        declared_comment_count=found.declared,
    )
