"""The plain-text reader: the order of the steps, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..decode import Document
from ..interpret.language import tell_language
from ..limits import Limits, comments_cut
from ..models import PageWarning
from ..records import RawPage, Saved
from .article import read_article
from .browsers import undecorated
from .columns import headed
from .comments import read_comments
from .heads import read_head
from .lines import Line, split_lines
from .link_lists import without_link_lists, without_link_numbers
from .markdown import is_markdown, unmarked
from .printed import without_edges
from .proportional import rejoined
from .quoted import unquoted
from .starred import unstarred
from .wrapped import unwrapped

_NO_TEXT = PageWarning(
    code="no-article", message="no line of the page looks like the running text of an article"
)


def _lines(text: str, *, of_markdown: bool) -> Sequence[Line]:
    """The lines of the page, without what the way it became text left in them."""
    lines = split_lines(text)
    if of_markdown or is_markdown(text):
        return unmarked(text, lines)
    if "\f" in text:  # behind every sheet that was printed
        return rejoined(text, lines)
    listed = without_link_lists(lines)
    joined: Sequence[Line] = unwrapped(text, listed)
    if len(joined) < len(listed):  # a program broke the lines
        joined = headed(text, unstarred(joined) if "\n*****" in text else joined)
        joined = tuple(
            undecorated(joined if len(listed) == len(lines) else tuple(without_link_numbers(joined)))
        )
    elif len(listed) < len(lines):
        joined = tuple(without_link_numbers(joined))
    else:
        joined = rejoined(text, listed)
    return joined


def read_text(document: Document, *, limits: Limits) -> RawPage:
    """Read a plain-text page: lines, then comments, then the article before them."""
    opened = read_head(document.text)
    page = without_edges(unquoted(opened.text))
    lines = _lines(page.text, of_markdown=opened.of_markdown)
    if not lines:
        return RawPage(format="text", warnings=(_NO_TEXT,))
    found = read_comments(lines)
    end = len(lines) if found.start is None else found.start
    speakers = {comment.author for comment in found.comments if comment.author}
    head = read_article(lines, end, speakers)
    article = head.article
    if article is not None and not article.blocks and not found.comments:
        article = None  # a list of links, a log-in form: a title alone is no article
    if article is not None and (opened.people or opened.dates):
        article = attrs.evolve(
            article, people=(*article.people, *opened.people), dates=(*article.dates, *opened.dates)
        )
    return RawPage(
        format="text",
        saved=page.saved if page.saved != Saved() else opened.saved,
        site_names=(head.site_name,) if article is not None and head.site_name else (),
        blog_name=head.blog_name,
        language=tell_language([line.text for line in lines]),
        article=article,
        comments=found.comments[: limits.max_comments],
        declared_comment_count=found.declared,
        warnings=(
            *(() if article is not None and article.blocks else (_NO_TEXT,)),
            *((comments_cut(limits),) if len(found.comments) > limits.max_comments else ()),
        ),
    )
