"""Dates in a page's own data: the state that scripts bring along to draw the page again.

Facts.  Pages drawn by a framework on the server repeat their data in a script (``__NEXT_DATA__``,
``window.__STATE__ = ...``), often escaped once more.  Where neither the reader nor metadata is told a date,
that is the only place.  The same data hold related posts.

Rules.  Only asked where nothing else gives a publication date, of scripts that hold the headline.  A key that says "published" and an ISO date
behind it; where several days stand in the script, the nearest one to the headline's text, within a short
distance.

Known failures: dates as numbers; keys that say "created" or "date" only, which are anything's.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..expressions import Expression
from ..records import DateRole, RawDate
from .dom import Index

_KEYS: tuple[tuple[DateRole, tuple[str, ...]], ...] = (
    (
        "published",
        ("datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate",
         "publication_date", "firstPublishedAt", "first_published_at", "publishedDate", "published_date"),
    ),
    ("updated", ("dateModified", "updatedAt", "updated_at", "modifiedDate", "modified_date", "lastModified")),
)  # fmt: skip
_VALUE = Expression(
    r'\\?"\s{0,2}:\s{0,2}\\?"([0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]{5,15}(?:Z|[+-][0-9:]{4,6})?)?)\\?"'
)
_MOST = 40
"""Dates of one key in one script that are looked at."""
_NEAR = 3000
"""Characters between the headline and its date: the fields of one record."""
_LEAST_TITLE = 8
_LONGEST = 2_000_000


def read_state(index: Index, title: str) -> tuple[RawDate, ...]:
    """The dates that the page's scripts give the article.

    Args:
        index: The page.
        title: Its headline.

    Returns:
        At most one date of each role; none where several fit.
    """
    found: list[RawDate] = []
    if len(title) < _LEAST_TITLE:
        return ()
    for script in index.by_tag["script"]:
        text = script.text
        if (
            not text
            or len(text) > _LONGEST
            or "ublish" not in text
            or "ld+json" in (script.get("type") or "")
        ):
            continue
        at = text.find(title)
        if at < 0:
            continue
        for role, keys in _KEYS:
            value = _nearest([hit for key in keys for hit in _values(text, key)], at)
            if value is not None:
                found.append(RawDate(role=role, machine=value, rule="script-state", visible=False))
        if found and found[0].role == "published":
            return tuple(found)
        found.clear()  # a change alone may be of anything
    return ()


def _values(text: str, key: str) -> Iterator[tuple[int, str]]:
    at = text.find(key)
    for _ in range(_MOST):
        if at < 0:
            return
        match = _VALUE.match(text, at + len(key))
        if match is not None and text[at - 1 : at] == '"':
            yield at, match[1]
        at = text.find(key, at + len(key))


def _nearest(hits: list[tuple[int, str]], at: int) -> str | None:
    """The only day there is, else the date nearest to the headline; ``None`` where none is near."""
    if not hits:
        return None
    if len({value[:10] for _, value in hits}) == 1:
        return hits[0][1]
    place, value = min(hits, key=lambda hit: abs(hit[0] - at))
    return value if abs(place - at) <= _NEAR else None
