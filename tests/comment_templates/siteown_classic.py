"""Comments of hand-made sites and of shops, recipes, question pages: tables, definition lists, rules between comments."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs

_EN = "January February March April May June July August September October November December".split()


def _breaks(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _stamp(post: Post) -> str:
    return f"{_EN[post.when.month - 1]} {post.when.day}, {post.when.year}"


def _recipe_reviews(posts: Sequence[Post]) -> str:
    """Reviews of a recipe: stars, a name, a date, helpful votes."""
    items = "".join(
        f"""<div class="feedback-item"><div class="feedback-stars" title="4 out of 5 stars">★★★★☆</div><div class="feedback-head"><span class="feedback-name">{escape(post.author)}</span><span class="feedback-date">{_stamp(post)}</span></div>
<div class="feedback-text">{paragraphs(post)}</div><div class="feedback-helpful"><button>Helpful (3)</button></div></div>"""
        for post in posts
    )
    return page(
        f'<div class="reviews-section" id="reviews"><h2>Reviews ({len(posts)})</h2><p class="average">4.5 out of {len(posts)} ratings</p>{items}</div>'
    )


def _questions(posts: Sequence[Post]) -> str:
    """Questions and answers under an article: an answer stands in the question's box."""

    def item(post: Post, answers: str) -> str:
        return f"""<div class="qa-item"><div class="qa-author">{escape(post.author)}</div><div class="qa-date">{_stamp(post)}</div><div class="qa-body">{paragraphs(post)}</div>{answers}</div>"""

    return page(f'<div class="comments qa-list"><h3>Questions &amp; comments</h3>{nested(posts, item)}</div>')


def _rows(posts: Sequence[Post]) -> str:
    """Two rows a comment in one table: the writer's, then the text's."""
    items = "".join(
        f"""<tr class="head"><td><b>{escape(post.author)}</b></td><td align="right">{post.when:%Y-%m-%d %H:%M}</td></tr><tr class="msg"><td colspan="2">{_breaks(post)}</td></tr>"""
        for post in posts
    )
    return page(f'<h3>Comments</h3><table class="comments" cellpadding="4">{items}</table>')


def _columns(posts: Sequence[Post]) -> str:
    """One row a comment: writer and date left, text right."""
    items = "".join(
        f"""<tr><td class="left" width="20%">{escape(post.author)}<br><small>{post.when:%d.%m.%Y %H:%M}</small></td><td class="right">{paragraphs(post)}</td></tr>"""
        for post in posts
    )
    return page(f'<div id="kommentare"><h3>Kommentare</h3><table>{items}</table></div>').replace(
        'lang="en"', 'lang="de"'
    )


def _ruled(posts: Sequence[Post]) -> str:
    """Nothing but paragraphs with rules between."""
    items = "<hr>".join(
        f"""<p><b>{escape(post.author)}</b> - {_stamp(post)}, {post.when:%H:%M}</p>{paragraphs(post)}"""
        for post in posts
    )
    return page(f'<div class="comments"><h3>Comments</h3>{items}</div>')


def _terms(posts: Sequence[Post]) -> str:
    """A definition list with the number, the name and the date in the term."""
    items = "".join(
        f"""<dt><span>{place}</span> <a href="#c{place}" id="c{place}">{escape(post.author)}</a> <span>{post.when:%d %b %Y, %H:%M}</span></dt><dd>{paragraphs(post)}</dd>"""
        for place, post in enumerate(posts, 1)
    )
    return page(f'<dl id="comments" class="commentlist">{items}</dl>')


def _fieldsets(posts: Sequence[Post]) -> str:
    """A guest book's frames: the name and the date in the legend."""
    items = "".join(
        f"""<fieldset class="kommentar"><legend>{escape(post.author)} schrieb am {post.when:%d.%m.%Y} um {post.when:%H:%M} Uhr</legend>{paragraphs(post)}</fieldset>"""
        for post in posts
    )
    return page(f'<div class="kommentare"><h2>Kommentare</h2>{items}</div>').replace('lang="en"', 'lang="de"')


def _label_value(posts: Sequence[Post]) -> str:
    """Labels before the values."""
    items = "".join(
        f"""<div class="guestbook-entry"><div><span class="lbl">Name:</span> <span class="val">{escape(post.author)}</span></div><div><span class="lbl">Date:</span> <span class="val">{_stamp(post)}</span></div><div class="entry-text">{paragraphs(post)}</div></div>"""
        for post in posts
    )
    return page(f'<div id="comments"><h3>Comments</h3>{items}</div>')


def _records_only(posts: Sequence[Post]) -> str:
    """Records that say comment in a holder that does not."""

    def item(post: Post, answers: str) -> str:
        return f"""<div class="comment"><p class="info">{escape(post.author)} | {_stamp(post)} | {post.when:%H:%M}</p>{paragraphs(post)}{answers}</div>"""

    return page(
        f'<div class="box2"><h3>Say something</h3><form><textarea></textarea></form>{nested(posts, item)}</div>'
    )


def _old_blog(posts: Sequence[Post]) -> str:
    """An old blog: text, then "posted by" with the name and the date, a rule by a class."""
    items = "".join(
        f"""<div class="blogcomment"><div class="blogcommentbody">{paragraphs(post)}</div><div class="blogcommentfoot">Posted by <a href="http://x.example">{escape(post.author)}</a> at {_stamp(post)} {post.when:%H:%M}</div></div>"""
        for post in posts
    )
    return page(f'<a id="comments"></a><div class="blogcomments">{items}</div>')


def _dotted(posts: Sequence[Post]) -> str:
    """Level classes on list items, name and date as text of one header."""
    items = "".join(
        f"""<li class="item lvl{post.depth}"><header>{escape(post.author)} • {_stamp(post)}</header><div class="txt">{paragraphs(post)}</div><span class="likes">3 likes</span></li>"""
        for post in posts
    )
    return page(
        f'<section id="discussion"><h2>{len(posts)} responses</h2><ul class="flat">{items}</ul></section>'
    )


TEMPLATES = [
    Template(system=None, render=_recipe_reviews, linked=False, threaded=False, dated="day"),
    Template(system=None, render=_questions, linked=False, dated="day"),
    Template(system=None, render=_rows, linked=False, threaded=False),
    Template(system=None, render=_columns, linked=False, threaded=False),
    Template(system=None, render=_ruled, linked=False, threaded=False),
    Template(system=None, render=_terms, linked=False, threaded=False),
    Template(system=None, render=_fieldsets, linked=False, threaded=False),
    Template(system=None, render=_label_value, linked=False, threaded=False, dated="day"),
    Template(system=None, render=_records_only, linked=False),
    Template(system=None, render=_old_blog, linked=False, threaded=False),
    Template(system=None, render=_dotted, linked=False, dated="day"),
]
