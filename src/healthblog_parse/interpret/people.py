"""Who is who in a page: the article's people chosen among candidates, one Author per person (first slice)."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..models import Author
from ..records import RawComment, RawPerson
from .names import read_name, same_person


@frozen(kw_only=True)
class People:
    """The people of a page."""

    authors: tuple[Author, ...] = ()
    reviewers: tuple[Author, ...] = ()
    commenters: tuple[Author | None, ...] = ()
    """One for each comment, the same object for the same person; ``None`` where no name is shown."""
    by_article_author: tuple[bool, ...] = ()
    """One for each comment."""
    chosen: tuple[RawPerson, ...] = ()
    """The candidates that became authors and reviewers."""


def resolve_people(
    candidates: Sequence[RawPerson], comments: Sequence[RawComment], *, site_names: Sequence[str]
) -> People:
    """Choose the article's authors and reviewers and make one Author of each person."""
    del site_names
    names = [read_name(person.name) for person in candidates if person.role == "author"]
    authors = tuple(Author(name=name.name, credentials=name.credentials) for name in names[:1])
    known: dict[tuple[str, str | None], Author] = {}
    commenters: list[Author | None] = []
    for comment in comments:
        if not comment.author:
            commenters.append(None)
            continue
        name = read_name(comment.author)
        author = Author(name=name.name, credentials=name.credentials, url=comment.author_url)
        commenters.append(known.setdefault((author.name.casefold(), author.url), author))
    staff = tuple(
        comment.badge or (who is not None and any(same_person(who.name, a.name) for a in authors))
        for comment, who in zip(comments, commenters, strict=True)
    )
    return People(authors=authors, commenters=tuple(commenters), by_article_author=staff)
