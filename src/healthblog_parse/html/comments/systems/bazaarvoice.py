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

from ..review_widgets import review_widget

SYSTEM = review_widget(
    "bazaarvoice",
    records=("bvrrcontentreview", "bv-content-review"),
    frames=("bvrrrootelement", "bv-cleanslate", "bv-cv2-cleanslate"),
    roles={
        "BVRRReviewTitle": "title",
        "BVRRReviewDate": "date",
        "BVRRReviewText": "text",
        "BVRRNickname": "author",
        "bv-content-title": "title",
        "bv-content-datetime-stamp": "date",
        "bv-content-summary-body-text": "text",
        "bv-author": "author",
    },
)
