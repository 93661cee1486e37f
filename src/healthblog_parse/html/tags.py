"""The article's tags and its section, as the page shows and states them.

Facts: WordPress, Blogger, Drupal and what is made after them mark links to tags with ``rel=tag`` and those to
categories with ``rel="category tag"`` (microformats, rel-tag); teasers of other posts carry theirs.  Metadata
escape tags twice, fill them with "Not Set", or keep a system's own notes among them ("locale: US").

Rules: what metadata state, then what is shown and not yet named; a link counts that stands in no other article
than the headline's, in no sidebar and in no comment, and beside the first such link: what stands further off is
another post's.  The first category is the section where metadata have none.

Without any ``rel=tag``: the links of the first box that is named for tags and links to nothing else than lists of
tags (``/tag/sleep/``, ``/topics/sleep``).

Known failures: tags without ``rel`` in a box without a name; sites that mark categories as tags.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..expressions import Expression
from .byline_region import BylineRegion
from .dom import Element, Index, text_of
from .foreign import is_long

_MOST = 40
"""Links of one article; more are those of a list of articles."""
_LONGEST = 60
_BOX = 600
"""Characters of a box of tags."""
_NOTE = Expression(r"[a-z]{1,20}(?:[A-Z-][a-z]{1,20}){0,3}: ")
_NOTES = 3
"""Tags of the form "locale: US" by which a system's notes are told."""
_NOTHING = frozenset(
    ("not set", "none", "null", "undefined", "uncategorized", "n/a", "allgemein", "non classé")
)


_PARTS = frozenset(("li", "span", "dd"))
"""What may stand around each link by itself."""
_BOXES = frozenset(
    """
    tags tag-list tags-list post-tags article-tags entry-tags tag-links tags-links article__tags post__tags
    detail-tag detail-tags tag-wrap tags-wrap tags-wrapper article-topics article__topics story-tags content-tags single-tags blog-tags taglist
    """.split()
)
"""Class tokens of a box with an article's tags."""
_STEMS = ("tag", "topics")
"""One of these is in each of them."""
_ENDS = ("__tags", "-tags", "__taglist", "__topics", "_tags")
"""How such tokens end where a design names them after its own parts: "post-detail__tags"."""
_LIST = Expression(
    r"/(?:tags?|topics?|categor(?:y|ies)|keywords?|themen?|schlagwort|etiquetas?|mots?-cles?|sujets?|temas?)/[^/]|[?&]tag=",
    re.I,
)
"""Part of the address of a list of what is filed under a tag."""


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
    shown = list(_shown(index, region)) or [(name, False) for name in _boxed(index, region)]
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


def _boxed(index: Index, region: BylineRegion) -> list[str]:
    """The links of the first box behind the headline that is named for tags and holds nothing else."""
    names = [name for name in index.by_class.holding(_STEMS) if name in _BOXES or name.endswith(_ENDS)]
    boxes = [box for name in names for box in index.by_class[name]]
    for box in sorted(boxes, key=index.order.__getitem__):
        if not region.start <= index.order[box] < region.stop or region.is_foreign(box) or is_long(box, _BOX):
            continue
        links = [*box.iter("a")]
        if links and all(_LIST.search(link.get("href") or "") for link in links):
            return [
                name
                for link in links
                if (name := text_of(link).lstrip("#").strip()) and len(name) <= _LONGEST
            ]
    return []


def _line(link: Element) -> Element:
    """The element that holds the links of one kind: a list, or what is right around them."""
    above = link.getparent()
    assert above is not None
    around = above.getparent()
    alone = above.tag == "p" and len(above) == 1 and not (above.text or "").strip()
    return around if around is not None and (above.tag in _PARTS or alone) else above


def _is_elsewhere(link: Element, home: Element | None) -> bool:
    article = next(link.iterancestors("article"), None)
    return article is not None and article is not home
