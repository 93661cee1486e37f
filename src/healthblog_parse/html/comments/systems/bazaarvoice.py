"""Bazaarvoice: the reviews of brands, shops and their recipes.

Facts.  Pages saved from a browser hold what the script wrote: before 2014 one element ``BVRRContentReview`` a review, its
parts named ``BVRRReviewTitle``, ``BVRRReviewDate``, ``BVRRReviewText``, ``BVRRNickname``, the day also as ``datePublished``; since
then ``li.bv-content-review`` with ``bv-content-title``, ``bv-content-datetime-stamp`` ("2 years ago", the day in a ``meta``),
``bv-author`` and ``bv-content-summary-body-text``.  Sums of stars stand above the text and beside it, and around a review
the ratings of single points, facts about the reader, buttons and a form.  Flat.

Rules.  Each such element is a record; all that the script wrote, sums and forms included, is no part of the article.

Known failures.  What a brand answers below a review is left out.
"""

from __future__ import annotations

from ...dom import Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_RECORDS = ("bvrrcontentreview", "bv-content-review")
_FRAMES = ("bvrrrootelement", "bv-cleanslate", "bv-cv2-cleanslate")
"""Class tokens of all that the script writes."""
_ROLES: dict[str, RoleName | None] = {
    "BVRRReviewTitle": "title",
    "BVRRReviewDate": "date",
    "BVRRReviewText": "text",
    "BVRRNickname": "author",
    "bv-content-title": "title",
    "bv-content-datetime-stamp": "date",
    "bv-content-summary-body-text": "text",
    "bv-author": "author",
}
_LAYOUT = Layout(roles=_ROLES, guess=False)


def _claims(index: Index) -> float:
    if any(map(index.classed, _RECORDS)):
        return 1.0
    return 0.5 if any(map(index.classed, _FRAMES)) else 0.0


def _read(index: Index) -> CommentSection | None:
    frames = [element for name in _FRAMES for element in index.classed(name)]
    for name in _RECORDS:
        records = index.classed(name)
        if records:
            return assemble("bazaarvoice", records, layout=_LAYOUT, regions=frames)
    return CommentSection(regions=tuple(frames)) if frames else None


SYSTEM = CommentSystem(name="bazaarvoice", marks=frozenset((*_RECORDS, *_FRAMES)), claims=_claims, read=_read)
