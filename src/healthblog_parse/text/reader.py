"""The plain-text reader: the order of the steps, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from ..decode import Document
from ..interpret.language import tell_language
from ..limits import Limits
from ..models import PageWarning
from ..records import RawPage
from .article import read_article
from .browsers import undecorated
from .comments import read_comments
from .lines import Line, split_lines
from .link_lists import without_link_lists, without_link_numbers
from .markdown import is_markdown, unmarked
from .wrapped import unwrapped

_NO_TEXT = PageWarning(
    code="no-article", message="no line of the page looks like the running text of an article"
)


def _lines(text: str) -> Sequence[Line]:
    """The lines of the page, without what the way it became text left in them."""
    lines = split_lines(text)
    if is_markdown(text):
        return unmarked(text, lines)
    listed = without_link_lists(lines)
    joined: Sequence[Line] = unwrapped(text, listed)
    if len(joined) < len(listed):  # a program broke the lines
        joined = tuple(
            undecorated(joined if len(listed) == len(lines) else tuple(without_link_numbers(joined)))
        )
    elif len(listed) < len(lines):
        joined = tuple(without_link_numbers(joined))
    return joined


def read_text(document: Document, *, limits: Limits) -> RawPage:
    """Read a plain-text page: lines, then comments, then the article before them."""
    lines = _lines(document.text)
    if not lines:
        return RawPage(format="text", warnings=(_NO_TEXT,))
    found = read_comments(lines)
    end = len(lines) if found.start is None else found.start
    speakers = {comment.author for comment in found.comments if comment.author}
    head = read_article(lines, end, speakers)
    article = head.article
    if article is not None and not article.blocks and not found.comments:
        article = None  # a list of links, a log-in form: a title alone is no article
    return RawPage(
        format="text",
        site_names=(head.site_name,) if article is not None and head.site_name else (),
        blog_name=head.blog_name,
        language=tell_language(line.text for line in lines),
        article=article,
        comments=found.comments[: limits.max_comments],
        declared_comment_count=found.declared,
        warnings=() if article is not None and article.blocks else (_NO_TEXT,),
    )
