"""Bazaarvoice: reviews as its scripts write them, before 2014 and since."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _classic(posts: Sequence[Post]) -> str:
    return page(
        '<div id="BVRRContainer"><div class="BVRRRootElement"><div class="BVRRRatingSummary"><span class="BVRRLabel">Overall rating</span> 5 / 5</div>'
        + "".join(
            f"""<div id="BVRRDisplayContentReviewID_{p.number}" class="BVRRContentReview BVRRDisplayContentReview BVRROdd"><span itemprop="review" itemscope itemtype="http://schema.org/Review"><div class="BVRRReviewTitleContainer"><span itemprop="name" class="BVRRValue BVRRReviewTitle"></span></div><div class="BVRRReviewDateContainer"><span class="BVRRLabel BVRRReviewDatePrefix">Posted</span><span class="BVRRValue BVRRReviewDate">{p.when:%B} {p.when.day}, {p.when.year}<meta itemprop="datePublished" content="{p.when:%Y-%m-%d}"></span></div><div class="BVRRRatingEntry"><div class="BVRRLabel BVRRRatingNormalLabel">Taste&nbsp;</div><span class="BVRRNumber">5</span></div><div itemprop="description" class="BVRRReviewTextContainer"><span class="BVRRReviewText">{paragraphs(p)}</span></div><span class="BVRRValue BVRRRecommended">Yes, I recommend this product.</span><span class="BVRRValue BVRRUserNickname"><a href="/profile.htm"><span itemprop="author" class="BVRRNickname">{escape(p.author)} </span></a></span><div class="BVRRUserLocationContainer">from <span class="BVRRUserLocation">Bern</span></div><div class="BVRRContextDataContainer">Age: 25-34</div><span class="BVDINumber">2</span>of 2 voted this as helpful. Flag Review</span></div>"""
            for p in posts
        )
        + "</div></div>"
    )


def _list(posts: Sequence[Post]) -> str:
    return page(
        '<div id="BVRRContainer"><div class="bv-cleanslate bv-cv2-cleanslate"><section class="bv-rnr"><h2 class="bv-rnr-title">Reviews</h2><div class="bv-rating-ratio">4.5 out of 5</div><ol class="bv-content-list bv-content-list-reviews">'
        + "".join(
            f"""<li class="bv-content-item bv-content-top-review bv-content-review" data-content-id="{p.number}"><div class="bv-author-profile"><div class="bv-content-author-name"><h3 class="bv-author">{escape(p.author)}</h3></div><div class="bv-author-userinfo">Age 25-34</div></div><div class="bv-content-core"><div class="bv-content-datetime"><span class="bv-content-datetime-dot"> · </span><span class="bv-content-datetime-stamp">{p.when:%B} {p.when.day}, {p.when.year}</span></div><div class="bv-content-summary"><div class="bv-content-summary-body"><div class="bv-content-summary-body-text">{paragraphs(p)}</div></div></div><div class="bv-content-feedback">Helpful? <button>Yes · 2</button> <button>Report</button></div></div></li>"""
            for p in posts
        )
        + "</ol></section></div></div>"
    )


TEMPLATES = [
    Template(system="bazaarvoice", render=_classic, linked=False, threaded=False, dated="day"),
    Template(system="bazaarvoice", render=_list, linked=False, threaded=False, dated="day"),
]
