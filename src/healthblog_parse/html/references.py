"""Sources lists in HTML: the entries, and the elements that the body leaves out.

Facts.  A sources list stands behind the text under a heading (a heading, a bold paragraph, a tab, the button
or summary of a closed accordion, the ``dt`` of a list), as list items, as rows of a table, as paragraphs, as
lines between ``br``, or as links alone; the heading is a sibling of the list, or an ancestor's sibling, or stands in one
container with it.  A container may be named ``references`` without any heading.  Tables of contents link to
the heading with the same words.

Rules.
1. Find headings by their words (``interpret.references``); those inside links to an anchor, navigation or
   comments do not count.
2. The entries are those of the nearest list behind the heading, climbing at most four levels and passing
   nothing that is a heading; else the paragraphs up to the next heading.
3. Without a heading: containers whose id or class is a word for such lists.
4. A weak heading needs entries of which most have the look of one; so does a container without heading.

Known failures: a list that goes on in a second container; entries of several paragraphs are several entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from attrs import evolve

from ..interpret.bylines.parts import read_byline
from ..interpret.lines.site_notes import LONGEST, tells_sourcing
from ..interpret.references import heading_strength, looks_like_reference, may_open_sources
from ..records import RawReference
from .byline_region import BylineRegion
from .dom import HEADINGS, Element, Index, between, innermost, outermost, stands_in, text_of
from .foreign import in_page_footer, is_long
from .lines import BLOCKS
from .source_entries import SHORTEST, entry_of, read_entries
from .source_lines import LAST, read_source_lines
from .source_notes import MARKS, read_notes

_HEADINGS = (*HEADINGS, "dt", "strong", "b", "summary", "button")
_CONTAINERS = tuple(
    """
    references reference-list references-list article-references article-sources article__sources sources
    sources-list source-list citations citation-list bibliography reflist ref-list quellen quellenangaben
    literatur literaturverzeichnis bibliographie referencias fuentes bibliografia fonti
    referencias-bibliograficas bronnen referenties article-resources c-references footnotes_reference_container
    wp-block-footnotes footnotes footnote-list
    """.split()
)
_SLANTED = frozenset(("em", "i", "u", "span"))
_AROUND_BOLD = frozenset(("p", "div", "section"))
_MOST_LINES = 200
"""Elements of a list of such that are looked at."""
_SENTENCE = 60
"""Characters of a paragraph that may speak of the site."""
_OPENERS = (
    "accordion",
    "toggle",
    "collaps",
    "expand",
    "tab-title",
    "spoiler",
    "source",
    "reference",
    "quellen",
    "citation",
)
"""Parts of class names of what opens a closed list, and of its heading, whatever the element."""
_OPENING_TAGS = frozenset(("a", "span", "div"))
_MOST_OPENERS = 60
_CLIMB = 4
_MOST_LISTS = 12
"""Headings and containers that are looked at: an article has a list or two."""
_LONGEST = 1500
_LONGEST_BYLINE = 60
_SHORT = 30
_SITES, _NAMED = 2, 16
"""Sites that a list of short links leads to which is one of sources, and characters of each."""


class References(NamedTuple):
    """A page's sources."""

    entries: tuple[RawReference, ...] = ()
    elements: tuple[Element, ...] = ()
    """Headings and lists: no part of the body."""
    items: tuple[Element, ...] = ()
    """What holds the entries, and nothing besides."""


def read_references(index: Index, region: BylineRegion) -> References:
    """The sources lists of the article.

    Args:
        index: The page.
        region: Where the article's head is; lists above it are not the article's.
    """
    entries: list[RawReference] = []
    elements: list[Element] = []
    items: list[Element] = []
    seen: set[Element] = set()
    for heading, strength in islice(_headings(index, region), _MOST_LISTS):
        if heading in seen or stands_in(heading, seen):
            continue
        for holder, found in _lists_behind(heading):
            if holder in seen:
                break
            if not _is_sources(found, strength):
                continue
            entries += read_entries([item for item in found if item not in seen])
            elements += [*_above(heading), heading, holder] if holder not in found else [heading, *found]
            items += found
            seen.update((holder, heading, *found))
            break
    for container in islice(_containers(index, region), _MOST_LISTS):
        if container in seen or stands_in(container, seen):
            continue
        found = _items_in(container)
        if found and seen.issuperset(found):
            elements.append(container)  # with what opens and closes the list
        elif found and not seen.intersection(found) and _is_sources(found, 1):
            entries += read_entries(found)
            elements.append(container)
            items += found
            seen.update((container, *found))
    for paragraph, lines in read_source_lines(index, region, _first(index, region)):
        if not (paragraph in seen or stands_in(paragraph, seen)):
            entries += [entry for text, pieces in lines for entry in entry_of(text, pieces)]
            elements.append(paragraph)
            items.append(paragraph)
    if not entries:
        items = elements = read_notes(index, region, _first(index, region))
        entries = [evolve(entry, text=entry.text.lstrip(MARKS)) for entry in read_entries(items)]
    return References(entries=tuple(entries), elements=tuple(elements), items=tuple(items))


def _headings(index: Index, region: BylineRegion) -> Iterator[tuple[Element, int]]:
    """Headings of sources lists behind the article's headline."""
    start = _first(index, region)
    stop = len(index.order)
    candidates = [element for tag in _HEADINGS for element in between(index, tag, start, stop)]
    candidates += [p for p in between(index, "p", start, stop) if not len(p) and len(p.text or "") < 60]
    candidates += [
        p
        for p in between(index, "p", start, stop)[-LAST:]
        if len(p) == 1 and p[0].tag in _SLANTED and not p.text
    ]
    candidates += _named_headings(index, start)
    for element in candidates:
        first = element.text if element.text or not len(element) else element[0].text
        if first and (len(first) > 60 or (not first.isspace() and not may_open_sources(first))):
            continue
        strength = heading_strength(text_of(element))
        if not strength:
            continue
        heading = element
        if element.tag in {"strong", "b"}:
            parent = element.getparent()
            if parent is None or parent.tag not in _AROUND_BOLD:
                continue
            if parent.tag == "p" and is_long(parent, len(text_of(element)) + 3):
                continue
            heading = parent if parent.tag == "p" else element
        if index.order.get(heading, start) < start or region.is_foreign(heading) or in_page_footer(heading):
            continue
        if any(link.get("href", "").startswith("#") and link.tag == "a" for link in _chain(heading)):
            continue
        yield heading, strength


def _named_headings(index: Index, start: int) -> Iterator[Element]:
    """What is no heading by its tag and named for what opens a list: ``<a class="toggle">View references</a>``."""
    for token in index.by_class.holding(_OPENERS):
        for element in index.by_class[token][-_MOST_OPENERS:]:
            if element.tag not in _OPENING_TAGS or index.order[element] < start:
                continue
            inner = element[0] if len(element) == 1 and not (element.text or "").strip() else element
            if inner.tag not in _HEADINGS and len(inner) == 0 and len(inner.text or "") < _LONGEST_BYLINE:
                yield element


def _above(heading: Element) -> list[Element]:
    """A heading right above a heading of sources that says the same: "References" / "4 Sources"."""
    above = outermost(heading).getprevious()
    before = None if above is None else innermost(above)
    if before is None or before.tag not in HEADINGS:
        return []
    return [before] if heading_strength(text_of(before)) else []


def _chain(element: Element) -> Iterator[Element]:
    yield element
    for above in element.iterancestors():
        if above.tag in {"div", "section", "article", "body"}:
            return
        yield above


def _containers(index: Index, region: BylineRegion) -> Iterator[Element]:
    start = _first(index, region)
    named = {*(index.by_class.keys() & _CONTAINERS), *(index.by_id.keys() & _CONTAINERS)}
    for name in sorted(named, key=_CONTAINERS.index):
        found = [*index.classed(name)]
        if name in index.by_id:
            found.append(index.by_id[name])
        for element in found:
            if index.order.get(element, 0) < start or region.is_foreign(element) or in_page_footer(element):
                continue
            yield element


def _first(index: Index, region: BylineRegion) -> int:
    """Where the article starts."""
    return region.start if region.headline is None else index.order.get(region.headline, 0)


def _lists_behind(heading: Element) -> Iterator[tuple[Element, list[Element]]]:
    """Lists of entries behind a heading, nearest first, each with the element that holds it."""
    node = outermost(heading)
    for _ in range(_CLIMB):
        paragraphs: list[Element] = []
        for sibling in node.itersiblings():
            if sibling.tag in HEADINGS or (sibling.tag == "hr" and paragraphs):
                break
            if sibling.tag in {"p", "li"} or _is_line(sibling):
                if len(text_of(sibling)) >= SHORTEST and not _is_note(sibling):
                    paragraphs.append(sibling)
                continue
            if sibling.tag not in BLOCKS:
                continue
            found = _items_in(sibling) or _boxes_in(sibling)
            if found and not (paragraphs and len(paragraphs) >= len(found)):
                yield sibling, found
            if paragraphs or found:
                break
        if paragraphs:
            paragraphs = _without_end(paragraphs)
            yield paragraphs[0], paragraphs
        parent = node.getparent()
        if parent is None or parent.tag in {"body", "main", "article", "html"}:
            return
        node = parent


def _is_line(element: Element) -> bool:
    """A ``div`` that is one paragraph."""
    return (
        element.tag == "div"
        and next(element.iter("p", "li", "div", "ul", "ol", "table"), None) is element
        and (sum(1 for _ in element.iter("p", "li", "div", "ul", "ol", "table")) == 1)
    )


def _items_in(holder: Element) -> list[Element]:
    """The entries inside a holder: list items, else paragraphs, else the holder's own lines."""
    if holder.tag in {"nav", "form", "aside", "footer", "figure"}:
        return []
    items = [item for item in holder.iter("li") if not _holds_entries(item) and not _is_button(item)]
    for tag in ("tr", "p", "dd"):
        items = items or list(holder.iter(tag))
    items = [item for item in items if len(text_of(item)) >= SHORTEST]
    marked = [item for item in items if item.tag == "li"]
    found = [item for item in marked or items if not _is_note(item)]
    return found if marked else _without_end(found)


def _without_end(paragraphs: list[Element]) -> list[Element]:
    """The paragraphs up to the last that has the look of an entry: what the site says about itself may stand behind."""
    end = len(paragraphs)
    while end > 1:
        last = text_of(paragraphs[end - 1])
        if (
            len(last) < _SENTENCE
            or last[-1] != "."
            or looks_like_reference(last)
            or _outward(paragraphs[end - 1])
        ):
            break
        end -= 1
    return paragraphs[:end]


def _boxes_in(holder: Element) -> list[Element]:
    """The entries inside a holder of boxes, several that are one paragraph each."""
    boxes = [div for div in islice(holder.iter("div"), _MOST_LINES) if _is_line(div)]
    return boxes if len(boxes) > 1 and all(looks_like_reference(text_of(box)) for box in boxes) else []


def _holds_entries(item: Element) -> bool:
    """Whether a list in an item holds entries, not only buttons ("Article", "PubMed")."""
    return any(not _is_button(inner) for below in item.iterchildren("ul", "ol") for inner in below.iter("li"))


def _is_button(item: Element) -> bool:
    """Whether an item in an entry's own list is a link of a word or two."""
    entry = next(item.iterancestors("li"), None)
    around = item.getparent()
    if entry is None or around is None or around.getparent() is not entry:
        return False
    return len(text_of(item)) <= _SHORT and next(item.iter("a"), None) is not None


def _is_note(item: Element) -> bool:
    """Whether a paragraph speaks of the page or of how its sources were chosen."""
    return _is_byline(item) or tells_sourcing(text_of(item)[:LONGEST])


def _is_byline(item: Element) -> bool:
    """Whether an item is a line about the page itself: "Date: 12 July 2023", "Author: Jane Roe"."""
    text = text_of(item)
    if len(text) > _LONGEST_BYLINE:
        return False
    byline = read_byline(text)
    labelled = [part.labelled for part in byline.people] + [part.labelled for part in byline.dates]
    return byline.opens and byline.coverage == 1 and any(labelled)


def _is_sources(found: Sequence[Element], strength: int) -> bool:
    """Whether the items are entries of a sources list."""
    texts = [text_of(item) for item in found]
    texts = [text for text in texts if text]
    if not texts or max(map(len, texts)) > _LONGEST:
        return False
    if max(map(len, texts)) < _SHORT and not any(map(looks_like_reference, texts)):
        # "Google Scholar", "Cite this page": a row of links
        return len(_sites(found)) >= _SITES and min(map(len, texts)) >= _NAMED
    alike = sum(
        looks_like_reference(text) or _outward(item) for text, item in zip(texts, found, strict=False)
    )
    return alike * (4 if strength == 2 else 2) >= len(texts)


def _sites(found: Sequence[Element]) -> set[str]:
    """The sites that the items lead to."""
    links = [link.get("href") or "" for item in found for link in item.iter("a")]
    return {href.split("/", 3)[2] for href in links if href.startswith(("http://", "https://"))}


def _outward(item: Element) -> bool:
    """Whether the item links to another address in full."""
    return any((link.get("href") or "").startswith(("http://", "https://")) for link in item.iter("a"))
