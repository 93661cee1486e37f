"""Drupal 6 (Garland), 7 (RDFa, indented boxes) and 10 (hidden lines that name the answered comment)."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _boxed(posts: Sequence[Post], items: Sequence[str]) -> str:
    """Items in page order, answers in boxes that follow what they answer."""
    html, depth = "", 0
    for post, item in zip(posts, items, strict=True):
        html += '<div class="indented">' * (post.depth - depth) + "</div>" * (depth - post.depth) + item
        depth = post.depth
    return html + "</div>" * depth


def _name(post: Post) -> str:
    if post.url is None:
        return f'<span class="username" typeof="sioc:UserAccount" property="foaf:name">{escape(post.author)}</span>'
    return f'<a href="{escape(post.url)}" rel="nofollow" class="username">{escape(post.author)}</a>'


def _long(post: Post) -> str:
    return f"{post.when:%A}, {post.when:%B} {post.when.day}, {post.when.year} - {post.when:%H:%M}"


def _six(posts: Sequence[Post]) -> str:
    items = [
        f"""<a id="comment-{post.number}"></a><div class="comment comment-published odd clear-block"><div class="clear-block">
<h3 class="title"><a href="/node/12#comment-{post.number}" class="active">Sleep</a></h3>
<div class="submitted">{_name(post)} - {_long(post)}</div>
<div class="content">{paragraphs(post)}</div></div>
<div class="links"><ul class="links"><li class="comment_reply first last"><a href="/comment/reply/12/{post.number}">reply</a></li></ul></div></div>"""
        for post in posts
    ]
    return page(f'<div id="comments">{_boxed(posts, items)}</div>')


def _seven(posts: Sequence[Post]) -> str:
    items = [
        f"""<a id="comment-{post.number}"></a>
<article class="comment comment-by-anonymous odd clearfix" about="/comment/{post.number}#comment-{post.number}" typeof="sioc:Post sioct:Comment">
<header><p class="submitted"><span property="dc:date dc:created" content="{post.when:%Y-%m-%dT%H:%M:%S}" datatype="xsd:dateTime"
rel="sioc:has_creator">{_name(post)} am <time pubdate datetime="{post.when:%Y-%m-%dT%H:%M:%S}">{post.when:%d.%m.%Y - %H:%M}</time></span>
<a href="/comment/{post.number}#comment-{post.number}" class="permalink" rel="bookmark">Permanenter Link</a></p></header>
<span rel="sioc:reply_of" resource="/artikel/12" class="rdf-meta element-hidden"></span><div class="field field-name-comment-body
field-type-text-long field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{paragraphs(post)}</div></div></div>
<ul class="links inline"><li class="comment-reply first last"><a href="/comment/reply/12/{post.number}">Antworten</a></li></ul></article>"""
        for post in posts
    ]
    return page(f"""<section id="comments" class="comments comment-wrapper"><h2 class="title">Kommentare</h2>{_boxed(posts, items)}
<h2 class="title comment-form">Neuen Kommentar schreiben</h2><form class="comment-form" id="comment-form"><label>Ihr Name</label>
<input name="name"><textarea name="comment_body"></textarea></form></section>""")


def _ten(posts: Sequence[Post]) -> str:
    items = []
    for post in posts:
        above = None if post.parent is None else posts[post.parent]
        line = "" if above is None else (
            f'<p class="visually-hidden">In reply to <a href="/comment/{above.number}#comment-{above.number}" '
            f'class="permalink" rel="bookmark" hreflang="en">Sleep</a> by <span>{escape(above.author)}</span></p>'
        )  # fmt: skip
        items.append(f"""<article data-comment-user-id="0" id="comment-{post.number}" class="comment js-comment by-anonymous clearfix">
<span class="hidden new" data-comment-timestamp="1546400000"></span><footer class="comment__meta"><article class="profile"></article>
<p class="comment__author">{_name(post)}</p><p class="comment__time">{_long(post)}</p>
<p class="comment__permalink"><a href="/comment/{post.number}#comment-{post.number}" hreflang="en">Permalink</a></p>{line}</footer>
<div class="comment__content"><h3><a href="/comment/{post.number}#comment-{post.number}" class="permalink" rel="bookmark">Sleep</a></h3>
<div class="clearfix text-formatted field field--name-comment-body field__item">{paragraphs(post)}</div>
<nav><ul class="links inline"><li><a href="/comment/reply/node/1/comment/{post.number}">Reply</a></li></ul></nav></div></article>""")
    return page(f"""<section class="comments"><h2 class="comments__title">Comments</h2>{_boxed(posts, items)}
<h2 class="comments__form-title">Add new comment</h2><form class="comment-form"><textarea></textarea></form></section>""")


TEMPLATES = [
    Template(system="drupal", render=_six),
    Template(system="drupal", render=_seven),
    Template(system="drupal", render=_ten),
]
