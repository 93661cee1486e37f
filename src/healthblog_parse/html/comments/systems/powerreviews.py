"""PowerReviews: the reviews that shops show of what they sell.

Facts.  Pages saved from a browser hold what the script wrote.  Until 2016 one element ``pr-review-wrap`` a review, its parts
named ``pr-review-rating-headline``, ``pr-review-author-date``, ``pr-review-author-name`` ("By scrubs"), ``pr-comments``; since
then ``pr-review``, with ``pr-rd-review-headline``, ``pr-rd-author-submission-date`` ("Submitted 2 years ago", the day in a
``time``), ``pr-rd-author-nickname`` and ``pr-rd-description-text``.  A summary that is signed "by PowerReviews" stands
above; around a review stand points in favour and against, facts about the reader and buttons.  Flat.

Rules.  Each such element is a record; all that the script wrote is no part of the article.

Known failures.  What a shop answers below a review is left out.
"""

from __future__ import annotations

from ..review_widgets import review_widget

SYSTEM = review_widget(
    "powerreviews",
    records=("pr-review-wrap", "pr-review"),
    frames=("pr-review-engine", "pr-snapshot", "pr-contents", "pr-review-display", "pr-review-snapshot"),
    roles={
        "pr-review-rating-headline": "title",
        "pr-review-author-date": "date",
        "pr-review-author-name": "author",
        "pr-comments": "text",
        "pr-rd-review-headline": "title",
        "pr-rd-author-submission-date": "date",
        "pr-rd-author-nickname": "author",
        "pr-rd-description-text": "text",
    },
)
