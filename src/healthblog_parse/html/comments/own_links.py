"""Which links with a fragment lead to a part of this page, and not to another page's comments.

Facts: a page names itself in ``link rel=canonical`` or ``og:url``, its links call it by that address, by a shorter one or by
none; teasers of other articles link to the comments there in the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from ..dom import Element, Index


def path_of_page(index: Index) -> str | None:
    """The path of the page's address, where it states one."""
    for link in index.tagged("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return _path(link.get("href") or "")
    for meta in index.tagged("meta"):
        if meta.get("property") == "og:url":
            return _path(meta.get("content") or "")
    return None


def _path(url: str) -> str | None:
    """The path of an address, without what leads to one of several pages of comments."""
    try:
        path = urlsplit(url.strip()).path.rstrip("/").lower()
    except ValueError:
        return None
    return path.partition("/comment-page-")[0] or None


def leading_here(links: Sequence[tuple[str, Element]], here: str | None) -> list[tuple[str, Element]]:
    """The links to parts of this page; of one that does not name itself those without an address, unless all lead to one.

    Args:
        links: Addresses with a fragment, and their elements.
        here: The page's path, where it states one.
    """
    if here is None and len({_path(href) for href, _ in links if not href.startswith("#")}) > 1:
        return [(href, link) for href, link in links if href.startswith("#")]
    return [(href, link) for href, link in links if not _is_elsewhere(href, here)]


def _is_elsewhere(href: str, here: str | None) -> bool:
    """Whether a link leads to the comments of another page."""
    if href.startswith("#") or here is None:
        return False
    path = _path(href)
    return path is not None and not path.endswith(here) and not here.endswith(path)
