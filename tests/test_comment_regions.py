"""What belongs to the comments area, and what stands above the article and only counts comments."""

from __future__ import annotations

import healthblog_parse as hb

_TEXT = (
    "<div class='entry-content'><p>"
    + "Light in the evening keeps the body awake, and the body keeps its own clock. " * 4
    + "</p></div>"
)
_COMMENTS = (
    "<div id='comments'>{}<ol class='comment-list'><li class='comment' id='comment-1'><cite class='fn'>Ida</cite> "
    "<a href='#comment-1'>May 5, 2019 at 4:05 pm</a><p>Good text.</p></li></ol></div>"
)
_INFO = "<div class='post-info'><span class='date'>May 3, 2019</span> By <span class='author'>Ann Roe</span> <a href='#comments'>1 Comment</a></div>"


def test_a_byline_that_counts_comments_above_the_article_is_no_part_of_the_area() -> None:
    page = hb.parse(
        f"<body><div><h1>Sleep and light</h1>{_INFO}{_TEXT}{_COMMENTS.format('')}</div>", format="html"
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Ann Roe"]
    assert page.article.published_raw == "May 3, 2019"
    assert len(page.comments) == 1


def test_a_heading_just_before_the_area_belongs_to_it() -> None:
    heading = "<h3>1 Comment</h3><hr>"
    page = hb.parse(
        f"<body><div><h1>Sleep and light</h1>{_TEXT}{heading}{_COMMENTS.format('')}</div>", format="html"
    )
    assert page.article is not None
    assert "Comment" not in page.article.text
    assert page.declared_comment_count == 1
