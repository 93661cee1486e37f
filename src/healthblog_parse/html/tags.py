"""The article's tags and its section, as the page shows and states them.

Facts: WordPress, Blogger, Drupal and what is made after them mark links to tags with ``rel=tag`` and those to
categories with ``rel="category tag"`` (microformats, rel-tag); teasers of other posts carry theirs.  Metadata
escape tags twice, fill them with "Not Set", or keep a system's own notes among them ("locale: US").

Rules: what metadata state, then what is shown and not yet named; a link counts that stands in no other article
than the headline's, in no sidebar and in no comment, and beside the first such link: what stands further off is
another post's.  The first category is the section where metadata have none.

Known failures: tags without ``rel``; sites that mark categories as tags.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..expressions import Expression
from .byline_region import BylineRegion
from .dom import Element, Index, text_of

_MOST = 40
"""Links of one article; more are those of a list of articles."""
_LONGEST = 60
_NOTE = Expression(r"[a-z]{1,20}(?:[A-Z-][a-z]{1,20}){0,3}: ")
_NOTES = 3
"""Tags of the form "locale: US" by which a system's notes are told."""
_NOTHING = frozenset(
    ("not set", "none", "null", "undefined", "uncategorized", "n/a", "allgemein", "non classé")
)


_PARTS = frozenset(("li", "span", "dd"))
"""What may stand around each link by itself."""


class Tags(NamedTuple):
    """What an article is filed under."""

    tags: tuple[str, ...] = ()
    section: str | None = None


def read_tags(index: Index, region: BylineRegion, stated: Sequence[str], section: str | None) -> Tags:
    """The tags and the section.

    Args:
        index: The page.
        region: The headline and what is none of the article's.
        stated: Tags in metadata.
        section: The section in metadata.
    """
    stated = [html.unescape(tag) if "&" in tag else tag for tag in stated]
    section = html.unescape(section) if section and "&" in section else section
    notes = [tag for tag in stated if _NOTE.match(tag)]
    found = {tag.casefold(): tag for tag in stated if len(notes) < _NOTES or tag not in notes}
    shown = list(_shown(index, region))
    if len(shown) <= _MOST:
        for name, is_category in shown:
            if not is_category:
                found.setdefault(name.casefold(), name)
            elif section is None and name.casefold() not in _NOTHING:
                section = name
    return Tags(tags=tuple(tag for key, tag in found.items() if key not in _NOTHING), section=section)


def _shown(index: Index, region: BylineRegion) -> Iterator[tuple[str, bool]]:
    """The name of every marked link of the article's, and whether it is a category's."""
    home = None if region.headline is None else next(region.headline.iterancestors("article"), None)
    lines: dict[Element, bool] = {}
    first: dict[bool, Element] = {}
    for link, rel in region.related:
        words = rel.split() if "tag" in rel else []
        if "tag" not in words or index.order[link] >= region.stop:
            continue
        line = _line(link)
        if line not in lines:
            lines[line] = not (_is_elsewhere(link, home) or region.is_foreign(link) or region.is_card(link))
        is_category = "category" in words
        if not lines[line] or first.setdefault(is_category, line) is not line:
            continue
        name = text_of(link).lstrip("#").strip()
        if name and len(name) <= _LONGEST:
            yield name, is_category


def _line(link: Element) -> Element:
    """The element that holds the links of one kind: a list, or what is right around them."""
    above = link.getparent()
    assert above is not None
    around = above.getparent()
    return above if around is None or above.tag not in _PARTS else around


def _is_elsewhere(link: Element, home: Element | None) -> bool:
    article = next(link.iterancestors("article"), None)
    return article is not None and article is not home
