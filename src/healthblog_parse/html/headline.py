"""The headline's element: where the search for bylines starts.

The page's title (``title``, OpenGraph) repeats the headline, alone or with the site's name; the heading that
has most of it is the headline.  Sites put their own name in ``h1``, and titles in ``h2`` or ``h3``.
"""

from __future__ import annotations

import re

from .dom import Element, Index, text_of

_HEADLINE = re.compile(
    r"(?:post|entry|article|story|single|page|blog)[-_]{0,2}(?:title|heading|headline)|headline", re.I
)


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
            key = _key(text_of(heading))
            likeness = max((_likeness(key, title) for title in titles), default=0.0)
            if likeness:
                named = _HEADLINE.search(heading.get("class") or "") is not None
                likeness += 12 * named + 4 * (tag == "h1")
            if likeness > most:
                best, most = heading, likeness
        if most > 30:
            break
    if best is not None:
        return best
    return next(iter(index.by_tag["h1"]), None)


def _likeness(key: str, title: str) -> float:
    """Characters that a heading shares with the title: as a whole, or at the beginning of both."""
    if len(key) < 6:
        return 0
    if key in title:
        return len(key)
    shared = next((n for n, (a, b) in enumerate(zip(key, title, strict=False)) if a != b), len(title))
    return shared if shared >= 20 and shared > 0.6 * len(key) else 0


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
