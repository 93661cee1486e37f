"""What readers say of a product, a place or a recipe, marked as reviews: schema.org, its forerunner data-vocabulary.org, hReview.

Facts.  ``itemtype="http://schema.org/Review"`` or ``http://data-vocabulary.org/Review`` stands on each review, with ``itemprop``
``author`` (``reviewer``), ``datePublished`` (``dtreviewed``), ``reviewBody`` or ``description``, ``name`` (``summary``); some shops
state all of it in ``meta`` and show it unmarked beside.  hReview writes the same as classes.  Editors mark what they review
themselves in the same way: the whole article, a box at its end, each product of a list.

Rules.  Reviews name somebody and say something.  None is a record that holds a headline, whose heading leads to another page
or that is as long as an article; one
alone is a reader's only where the names around it or the heading above it say "reviews"; several by one person are an editor's.

Known failures.  A single review without a name around it and a heading above it; reviews without names.

Sources: schema.org/Review; Google's "Rich snippets: reviews" of 2009; microformats.org, hReview 0.3.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from ..dom import HEADINGS, Element, Index, text_of
from .regions import is_post
from .roles import RoleName, words_of

KIND = "/Review"
"""How the types end."""
_PROPERTIES: dict[str, RoleName] = {
    "author": "author", "reviewer": "author", "creator": "author", "datepublished": "date", "dtreviewed": "date",
    "reviewbody": "text", "description": "text", "name": "title", "summary": "title", "headline": "title",
    "reviewrating": "skip", "rating": "skip", "item": "skip", "itemreviewed": "skip",
}  # fmt: skip
"""What the properties, and the classes of hReview, name."""
_HREVIEW = "hreview"
_LONGEST, _LONGEST_ALONE = 5000, 2000
_AROUND = 4
"""Elements around a review whose names are asked."""
_SAYS_REVIEWS = frozenset(
    "reviews recensioni bewertungen kundenbewertungen produktbewertungen kundenrezensionen rezensionen opiniones reseñas opinie "
    "recenzje avis beoordelingen avaliações отзывы".split()
)
_HEADING, _HEADINGS = 40, 3
"""Characters of a heading over reviews, and elements right above a review among which it stands."""


class Review(NamedTuple):
    """One review and what marks its parts."""

    record: Element
    parts: dict[Element, RoleName]
    author: str | None
    """Where only a ``meta`` states it."""
    title: str | None


def reviews_of(index: Index, typed: Iterable[Element]) -> list[Review]:
    """The reviews of readers, in document order; none where they are an editor's.

    Args:
        index: The page.
        typed: Elements whose type is that of a review.
    """
    found = sorted({*typed, *index.classed(_HREVIEW)}, key=index.order.__getitem__)
    own = set(found)
    reviews = [review for element in found if (review := _read(element, own)) is not None]
    names = {review.author or _shown(review) for review in reviews}
    if len(reviews) == 1:
        record = reviews[0].record
        return reviews if _stands_among_reviews(record) and len(text_of(record)) <= _LONGEST_ALONE else []
    return reviews if len(names) > 1 else []


def _read(record: Element, own: set[Element]) -> Review | None:
    """The parts of one record; ``None`` where it is none that a reader wrote."""
    parts: dict[Element, RoleName] = {}
    stated: dict[RoleName, str] = {}
    stack = list(reversed(record))
    while stack:
        element = stack.pop()
        if element in own or element.tag == "h1":
            return None
        if not isinstance(element.tag, str):
            continue
        role = _role(element)
        if role is not None and element.tag == "meta" and role != "date":
            stated.setdefault(role, " ".join((element.get("content") or "").split()))
            continue
        if role is not None:
            parts[element] = role
        if role != "skip":
            stack.extend(reversed(element))
    _settle_names(parts)
    roles = {*parts.values(), *(role for role, value in stated.items() if value)}
    if not roles >= {"author", "text"} or len(text_of(record)) > _LONGEST:
        return None
    if record.get("itemprop") is None and any(
        role == "title" and _leads_on(element) for element, role in parts.items()
    ):
        return None  # a card of an editor's review; a shop's are properties of what it sells
    return Review(record, parts, stated.get("author") or None, stated.get("title") or None)


def _leads_on(title: Element) -> bool:
    """Whether a heading is a link to another page; a shop's readers have subjects, which lead nowhere or are no headings."""
    heading = title if title.tag in HEADINGS else title.getparent()
    if heading is None or heading.tag not in HEADINGS:
        return False
    return any((link.get("href") or "#")[0] != "#" for link in heading.iter("a"))


def _role(element: Element) -> RoleName | None:
    name = (element.get("itemprop") or "").lower()
    if name:
        return _PROPERTIES.get(name)
    for token in (element.get("class") or "").lower().split():
        if token in ("reviewer", "dtreviewed", "summary", "description", "item", "rating"):
            return _PROPERTIES[token]
    return None


def _settle_names(parts: dict[Element, RoleName]) -> None:
    """The name inside what holds the author: a ``name`` there is no subject line."""
    for element, role in tuple(parts.items()):
        if role != "author":
            continue
        for inside in element.iterdescendants():
            if parts.get(inside) == "title" or "fn" in (inside.get("class") or "").split():
                parts.pop(element, None)
                parts[inside] = "author"
                break


def _shown(review: Review) -> str:
    return next((text_of(element) for element, role in review.parts.items() if role == "author"), "")


def _stands_among_reviews(record: Element) -> bool:
    """Whether a name around a record, its own property or the heading above it says reviews in the plural."""
    if record.get("itemprop") == "reviews":
        return True
    for above in islice(record.itersiblings(preceding=True), _HEADINGS):
        text = text_of(above) if above.tag in HEADINGS else ""
        if len(text) <= _HEADING and not _SAYS_REVIEWS.isdisjoint(text.lower().replace(":", " ").split()):
            return True
    for above in islice(record.iterancestors(), _AROUND):
        if is_post(above):
            return False  # whose own names say where it is filed
        if words_of(f"{above.get('id') or ''} {above.get('class') or ''}") & _SAYS_REVIEWS:
            return True
    return False
