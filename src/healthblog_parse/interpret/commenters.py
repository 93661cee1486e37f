"""Who wrote each comment, and whether that is the article's author.

Facts.  A comment is signed with a name, an account, or a name with credentials; it may link to the reader's page.  The
article's author answers under the byline's name, with or without credentials, under another spelling of it, or under an
account that links to the author's own page.

A comment is the article author's if a badge says so, if it is signed with the author's name in any
spelling, or if its author's link is the author's own page.  Half a name is not enough.

Known failures: an author who comments under another name without a badge; a reader of the same name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..expressions import Expression
from ..models import Author
from ..records import RawComment
from .addresses import safe_href
from .names import fold, read_signature, same_person

_MOST_WRITERS = 12
"""Authors whom commenters are compared with."""
_WORDS = Expression(r"[^\W_]+")
_PROFILE = Expression(r"^(?:https?:)?(?://)?(?:www\.)?")


def read_commenters(
    comments: Sequence[RawComment], authors: Iterable[Author]
) -> tuple[tuple[Author | None, ...], tuple[bool, ...]]:
    """Who wrote each comment, and whether that is the article's author.

    Args:
        comments: The comments in page order.
        authors: The article's authors.

    Returns:
        One of either for each comment: the same object for the same person, ``None`` where no name is shown.
    """
    authors = tuple(authors)
    pages = {_profile(author.url) for author in authors} - {""}
    marks = [(_mark(author.name), author) for author in authors[:_MOST_WRITERS]]
    known: dict[tuple[str, str | None], tuple[Author, bool]] = {}
    commenters: list[Author | None] = []
    staff: list[bool] = []
    for comment in comments:
        if not comment.author or not comment.author.strip():
            commenters.append(None)
            staff.append(comment.badge)
            continue
        key = (comment.author, comment.author_url)
        if key not in known:
            known[key] = _commenter(comment.author, safe_href(comment.author_url), marks, pages)
        who, same = known[key]
        commenters.append(who)
        staff.append((comment.badge or same) and comment.kind == "comment")
    return tuple(commenters), tuple(staff)


def _commenter(
    name: str, url: str | None, authors: Sequence[tuple[str, Author]], pages: set[str]
) -> tuple[Author, bool]:
    read = read_signature(name)
    folded = fold(read.name)
    displayed = read.name if "," in name else " ".join(name.split())  # "Linda RN" calls herself so
    writer = None
    for mark, author in authors:
        if mark in folded and same_person(author.name, read.name):
            writer = author
            break
    if writer is not None and writer.name == displayed and url in {None, writer.url}:
        return writer, True
    reader = Author(
        name=displayed,
        credentials=read.credentials,
        honorific=read.honorific,
        kind=read.kind,
        url=url,
    )
    return reader, writer is not None or (bool(pages) and _profile(url) in pages)


def _mark(name: str) -> str:
    """Letters that every spelling of a name has: how its last word begins, if that is no "Jr."."""
    last = (_WORDS.findall(name) or [""])[-1]
    return fold(last[:2]) if len(last) > 3 and last[:1].isascii() else ""


def _profile(url: str | None) -> str:
    """A profile link to compare by; empty for none, an anchor or the bare start page of a host."""
    if not url:
        return ""
    path = _PROFILE.sub("", url.strip()).rstrip("/").casefold()
    return path if "/" in path and not path.startswith("#") else ""
