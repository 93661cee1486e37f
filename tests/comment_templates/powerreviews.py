"""PowerReviews: reviews as its scripts write them, until 2016 and since."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _classic(posts: Sequence[Post]) -> str:
    return page(
        '<div class="pr-review-engine"><div class="pr-header"><div class="pr-snapshot"><p class="pr-snapshot-title">REVIEW SNAPSHOT</p><a href="#" class="pr-snapshot-cobrand">by PowerReviews</a></div></div><div class="pr-contents"><div class="pr-contents-wrapper">'
        + "".join(
            f"""<div class="pr-review-wrap" data-review-id="{p.number}"><div class="pr-review-rating-wrapper"><div class="pr-review-author-date pr-rounded">{p.when.month}/{p.when.day}/{p.when.year}</div><div class="pr-review-rating"><div class="pr-stars">&nbsp;</div><span class="pr-rating pr-rounded">4.0</span></div></div><div class="pr-review-author"><div class="pr-review-author-info-wrapper"><p class="pr-review-author-name">By&nbsp;<span>{escape(p.author)}</span></p><p class="pr-review-author-location">from <span>Bern, BE</span></p></div></div><div class="pr-review-main-wrapper"><div class="pr-review-points"><p class="pr-attribute-label-pros">Pros</p><ul><li>Warm</li></ul></div><div class="pr-review-text"><p class="pr-comments-header">Comments about <em>Blue Mug</em>:</p><div class="pr-comments">{paragraphs(p)}</div></div><ul class="pr-other-attributes-list"><li>Age:</li><li>25 to 34</li></ul><p><span class="pr-review-bottom-line">Bottom Line</span> Yes, I would recommend this to a friend</p><p class="pr-review-helpful-text">Was this review helpful? <a href="#">Yes</a> / <a href="#">No</a></p></div></div>"""
            for p in posts
        )
        + "</div></div></div>"
    )


def _display(posts: Sequence[Post]) -> str:
    return page(
        '<div class="pr-review-display"><h1 class="pr-rd-header">Reviews</h1>'
        + "".join(
            f"""<div class="pr-review" id="pr-review-{p.number}"><div class="pr-rd-side-content-block pr-rd-right"><div class="pr-rd-reviewer-details"><p class="pr-rd-details pr-rd-author-submission-date"><span class="pr-rd-bold">Submitted</span> <time datetime="{p.when:%Y-%m-%d}">{p.when:%B} {p.when.day}, {p.when.year}</time></p><p class="pr-rd-details pr-rd-author-nickname"><span><span class="pr-rd-bold">By</span> <span>{escape(p.author)}</span></span></p><p class="pr-rd-details pr-rd-author-location"><span class="pr-rd-bold">From</span> Bern</p></div></div><div class="pr-rd-description pr-rd-content-block"><div class="pr-rd-description-text">{paragraphs(p)}</div></div><div class="pr-rd-footer"><p>Was this review helpful to you?</p><button>2</button><button>Flag This Review</button></div></div>"""
            for p in posts
        )
        + "</div>"
    )


TEMPLATES = [
    Template(system="powerreviews", render=_classic, linked=False, threaded=False, dated="day"),
    Template(system="powerreviews", render=_display, linked=False, threaded=False, dated="day"),
]
