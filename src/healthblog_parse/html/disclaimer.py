"""The disclaimer near the article, and the quality seals that the page shows.

Facts.  The disclaimer is a paragraph under the text or above it, a box named ``disclaimer``, or a heading
with a paragraph.  The site's footer has one of its own on every page, forms carry legal notes of the same
name ("recaptcha-disclaimer"), shops disclose affiliate links: none of these is the article's.

Rules, in order; the first that finds a text gives it.
1. A box whose class or id is a word with "disclaimer", with a text about medicine.
2. Paragraphs that read as a disclaimer (``interpret.disclaimers``), with the paragraph before them if that
   opens it.
3. Nothing from footers, navigation, forms, comments, or above the article.

Known failures: disclaimers in images or loaded by script.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..interpret.disclaimers import (
    find_certifications,
    is_disclaimer,
    is_medical,
    may_open_disclaimer,
    opens_disclaimer,
    speaks_for_site,
)
from .byline_region import BylineRegion
from .dom import SUBHEADINGS, Element, Index, between, innermost, outermost, text_of
from .foreign import in_page_footer
from .lines import runs

_NOT_MEDICAL = ("recaptcha", "affiliate", "form", "cookie", "privacy", "comment", "consent", "ad-", "advert")
_MOST = 2500
_SEAL_PLACES = ("certif", "seal", "accredit", "badge", "honcode", "trust")
"""Parts of class names of what holds seals."""
_MOST_BOXES = 12
_LOOSE = 40
"""Characters of its own that a ``div`` has if it is a paragraph."""
_LABELS = frozenset(("strong", "b", "em"))
_NAMES = (
    "disclaim",
    "haftungsaus",
    "avertissement",
    "medical-note",
    "medical-notice",
    "exencion",
    "descargo",
)
"""Parts of class names of boxes that hold a disclaimer."""
_FIRST, _LAST = 4, 16
"""Paragraphs at the beginning and at the end among which a disclaimer stands."""


def read_disclaimer(index: Index, region: BylineRegion) -> tuple[str | None, tuple[Element, ...]]:
    """The article's disclaimer.

    Args:
        index: The page.
        region: Where the article's head is.

    Returns:
        Its text, paragraphs joined by a blank line, ``None`` without one; and its elements, which are no part
        of the body.
    """
    start = region.start if region.headline is None else index.order.get(region.headline, 0)
    for box in _boxes(index, start, region):
        texts = [text for inner in (box, *box.iterdescendants()) for text, _ in runs(inner)]
        texts = [text for text in texts if not opens_disclaimer(text)]
        if texts and is_medical(" ".join(texts)) and not any(map(speaks_for_site, texts)):
            return "\n\n".join(texts), (box,)
    paragraphs = between(index, "p", start, region.stop)
    divs = (
        div for div in reversed(between(index, "div", start, region.stop)) if len(_own_text(div)) > _LOOSE
    )
    loose = [*islice(divs, _LAST)][::-1]
    for element in (*paragraphs[:_FIRST], *paragraphs[max(_FIRST, len(paragraphs) - _LAST) :], *loose):
        text = text_of(element)
        if not is_disclaimer(text) or region.is_foreign(element) or in_page_footer(element):
            continue
        above = outermost(element).getprevious()
        before = None if above is None else innermost(above)
        if before is not None and before.tag == "p" and _leads_to(before):
            return f"{text_of(before)}\n\n{text}", (before, element)
        if before is not None and before.tag in SUBHEADINGS and opens_disclaimer(text_of(before)):
            return text, (before, element)
        return text, (element,)
    return _under_heading(index, start, region)


def _own_text(div: Element) -> str:
    """The text that stands in the element itself, or behind a label in bold."""
    own = div.text or ""
    if not own.strip() and len(div) and div[0].tag in _LABELS:
        return div[0].tail or ""
    return own


def _boxes(index: Index, start: int, region: BylineRegion) -> Iterator[Element]:
    found = [element for token in index.by_class.holding(_NAMES) for element in index.by_class[token]]
    if "disclaimer" in "\n".join(index.by_id).lower():
        found += [element for key, element in index.by_id.items() if "disclaimer" in key.lower()]
    for element in found[:_MOST_BOXES]:
        names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if index.order.get(element, 0) < start or any(word in names for word in _NOT_MEDICAL):
            continue
        if region.is_foreign(element) or in_page_footer(element) or len(text_of(element)) > _MOST:
            continue
        yield element


def _leads_to(before: Element) -> bool:
    """Whether the paragraph before a disclaimer is its beginning: it speaks of the site's content."""
    text = text_of(before)
    return opens_disclaimer(text) or is_disclaimer(text)


def _under_heading(index: Index, start: int, region: BylineRegion) -> tuple[str | None, tuple[Element, ...]]:
    """The paragraph behind a heading that announces a disclaimer."""
    paragraphs = index.by_tag["p"][-_LAST:]
    for heading in (*index.tagged(*SUBHEADINGS), *paragraphs):
        first = heading.text
        if first and (len(first) > 60 or not may_open_disclaimer(first)):
            continue
        if not start < index.order[heading] < region.stop:
            continue
        text = text_of(heading)
        if not opens_disclaimer(text) or region.is_foreign(heading) or in_page_footer(heading):
            continue
        following = outermost(heading).getnext()
        if following is not None and is_medical(text_of(following)):
            return text_of(following), (heading, following)
    return None, ()


def read_certifications(index: Index) -> tuple[str, ...]:
    """Quality seals that links name, or images in footers, sidebars and boxes for seals."""
    texts: list[str] = []
    places = [*index.by_tag["footer"], *index.by_tag["aside"]]
    for token in index.by_class.holding(_SEAL_PLACES):
        places += index.by_class[token][:_MOST_BOXES]
    for place in places[-_MOST_BOXES:]:
        texts += [alt for image in place.iter("img") if (alt := image.get("alt"))]
    links = [href for href, _ in index.hrefs if "//" in href]
    return find_certifications(texts, links)
