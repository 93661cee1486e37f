"""The headline's element: where the search for bylines starts.

The page's title (``title``, OpenGraph) repeats the headline, alone or with the site's name; the heading that
has most of it is the headline.  Sites put their own name in ``h1``, and titles in ``h2`` or ``h3``.
"""

from __future__ import annotations

import re

from ..records import RawText
from .dom import Element, Index, text_of, where

_HEADLINE = re.compile(
    r"(?:post|entry|article|story|single|page|blog)[-_]{0,2}(?:title|heading|headline)|headline", re.I
)
_CERTAIN = 0.95
"""Likeness from which lower headings are not asked."""
_REST = re.compile(r"\s*(?:\([^()]{1,40}\))?\s*\d{0,5}")
"""What systems put behind the title in its own heading: the linked site, the number of comments."""


def find_headline(index: Index) -> Element | None:
    """The heading that repeats the page's title, else the first ``h1``."""
    titles = [_key(text_of(element)) for element in index.by_tag["title"][:1]]
    titles += [
        _key(meta.get("content") or "")
        for meta in index.by_tag["meta"]
        if (meta.get("property") or meta.get("name") or "").lower() in {"og:title", "twitter:title"}
    ]
    best: Element | None = None
    most = 0.0
    for tag in ("h1", "h2", "h3"):
        for heading in index.by_tag[tag][:40]:
            text = text_of(heading)
            if text.endswith(("...", "…")):
                continue  # cut short: a teaser of the article, not its headline
            key = _key(text)
            likeness = max((_likeness(key, title) for title in titles), default=0.0)
            named = _HEADLINE.search(heading.get("class") or "") is not None
            if named and tag == "h1":
                likeness = max(likeness, 0.6)
            if likeness:
                likeness += 0.3 * named + 0.1 * (tag == "h1")
            if likeness > most:
                best, most = heading, likeness
        if most > _CERTAIN:
            break
    if best is not None:
        return best
    for heading in index.by_tag["h1"][:10]:
        if next(heading.iterancestors("footer", "nav", "aside", "dialog"), None) is None:
            return heading
    return None


def read_titles(headline: Element | None) -> tuple[RawText, ...]:
    """The headline as a candidate for the title."""
    title = "" if headline is None else text_of(headline)
    if headline is None or not title:
        return ()
    for link in headline.iter("a"):
        text = text_of(link)
        if len(text) > 15 and title.startswith(text) and _REST.fullmatch(title, len(text)):
            title = text
    return (RawText(value=title, rule=f"headline:{headline.tag!s}", where=where(headline)),)


def _likeness(key: str, title: str) -> float:
    """Share of the title that the heading has: as a whole, around it, or at the beginning of both."""
    if len(key) < 6 or not title:
        return 0
    if key in title:
        return len(key) / len(title)
    if len(title) > 12 and title in key:
        return len(title) / len(key)
    shared = next((n for n, (a, b) in enumerate(zip(key, title, strict=False)) if a != b), len(title))
    return shared / len(title) if shared >= 20 and shared > 0.6 * len(key) else 0


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
