"""Reviews of readers in the markups that shops and places use, and editors' own reviews in the same."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

PROSE = "<p>A bottle of natural rubber with a knitted cover, for cold feet in the evening and for the small of the back after a day in the garden, filled two thirds with warm water.</p>"
FIRST, SECOND = (
    "My feet have been cold since I was a girl, and now they are not.",
    "I sit on the tractor all day and can stand up straight again.",
)
ROWS = (("Warm until midnight", "Anna Berta", FIRST, 3), ("For the back", "Tom Lind", SECOND, 4))
MARKUPS = {
    "schema.org": """<div itemprop="review" itemscope itemtype="http://schema.org/Review"><span itemprop="name">{title}</span> by <span itemprop="author">{name}</span>, <meta itemprop="datePublished" content="2014-05-0{day}">May {day}, 2014<div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><span itemprop="ratingValue">5</span> stars</div><p itemprop="description">{text}</p></div>""",
    "a person of its own": """<li itemprop="review" itemscope itemtype="https://schema.org/Review"><h4 itemprop="name">{title}</h4><div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{name}</span></div><time itemprop="datePublished" datetime="2014-05-0{day}">May {day}</time><div itemprop="reviewBody">{text}</div></li>""",
    "data-vocabulary.org": """<div itemscope itemtype="http://data-vocabulary.org/Review"><meta itemprop="itemreviewed" content="Bottle"><p><strong itemprop="summary">{title}</strong>, <time itemprop="dtreviewed" datetime="2014-05-0{day}">5.{day}.2014</time></p><p itemprop="description">{text}</p><span>Reviewer: <span itemprop="reviewer">{name}</span></span></div>""",
    "in meta alone": """<div class="wrapper" itemscope itemtype="http://data-vocabulary.org/Review"><meta itemprop="rating" content="5"><meta itemprop="summary" content="{title}"><meta itemprop="dtreviewed" content="2014-5-{day}"><meta itemprop="description" content="{text}"><meta itemprop="reviewer" content="{name}"><p><strong>{title}</strong>, 5.{day}.2014</p><p>{text}</p><span>Reviewer: {name} (Bern)</span></div>""",
    "hReview": """<div class="hreview"><span class="item"><span class="fn">Hot Water Bottle</span></span><h4 class="summary">{title}</h4> by <span class="reviewer vcard"><span class="fn">{name}</span></span> on <abbr class="dtreviewed" title="2014-05-0{day}">May {day}, 2014</abbr><span class="rating">5</span><p class="description">{text}</p></div>""",
}


def _page(reviews: str, above: str = "<h2>What buyers say</h2>") -> hb.Page:
    return hb.parse(
        f"<title>Hot Water Bottle</title><main><h1>Hot Water Bottle</h1>{PROSE * 3}{above}{reviews}</main>",
        format="html",
    )


def _rendered(markup: str, rows: tuple[tuple[str, str, str, int], ...] = ROWS) -> str:
    return "".join(
        MARKUPS[markup].format(title=title, name=name, text=text, day=day) for title, name, text, day in rows
    )


@pytest.mark.parametrize("markup", MARKUPS)
def test_reviews_of_several_readers_are_comments(markup: str) -> None:
    """With name, day, subject and text; none of them is the article's author."""
    page = _page(_rendered(markup))
    found = [(c.title, c.author.name if c.author else None, str(c.published), c.text) for c in page.comments]
    assert found == [(title, name, f"2014-05-0{day}", text) for title, name, text, day in ROWS]
    assert page.article is not None
    assert page.article.authors == ()
    assert FIRST not in page.article.text


@pytest.mark.parametrize("markup", MARKUPS)
def test_a_review_alone_is_a_readers_where_names_say_reviews(markup: str) -> None:
    alone = _rendered(markup, ROWS[:1])
    page = _page(f'<div id="customer-reviews">{alone}</div>')
    assert [c.author.name for c in page.comments if c.author] == ["Anna Berta"]
    assert _page(alone).comments == ()
    assert len(_page(alone, above="<h3>Customer reviews</h3>").comments) == 1
    assert _page(alone, above="<h3>Our review</h3>").comments == ()
    assert _page(f'<div class="post hentry category-reviews">{alone}</div>').comments == ()


EDITORS = {
    "each product of a list": _rendered("schema.org", (ROWS[0], ("For the back", "Anna Berta", SECOND, 4))),
    "the article itself": f'<div class="hreview"><span class="reviewer">Anna Berta</span><div class="description">{PROSE * 40}</div></div><div class="hreview"><span class="reviewer">Tom Lind</span><div class="description">{PROSE * 40}</div></div>',
    "cards of editors": "".join(
        f'<article itemscope itemtype="http://schema.org/Review"><h2 itemprop="name"><a href="/r/{day}">{title}</a></h2><span itemprop="author">{name}</span> <time itemprop="datePublished" datetime="2014-05-0{day}">May {day}</time><p itemprop="description">{text}</p></article>'
        for title, name, text, day in ROWS
    ),
    "a shop's own words": '<div itemprop="review" itemscope itemtype="http://schema.org/Review"><p itemprop="reviewBody">Light, warm and made to last, says the house that makes it.</p></div>'
    * 2,
}


@pytest.mark.parametrize("reviews", EDITORS.values(), ids=EDITORS.keys())
def test_reviews_of_editors_are_no_comments(reviews: str) -> None:
    assert _page(reviews).comments == ()


def test_a_text_that_names_somebody_is_no_line_about_the_writer() -> None:
    """Where only ``meta`` elements say who wrote."""
    said = "So it was: Anna Berta said as much before."
    page = _page(_rendered("in meta alone", (("Warm", "Anna Berta", said, 3), ROWS[1])))
    assert [comment.text for comment in page.comments] == [said, SECOND]
