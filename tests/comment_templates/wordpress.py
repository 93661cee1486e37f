"""WordPress: the HTML5 walker of core, the older walker, Genesis, bare old themes and a block theme."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _classes(post: Post) -> str:
    return f"comment {'odd alt' if post.number % 2 else 'even'} thread-even depth-{post.depth + 1}"


def _name(post: Post) -> str:
    if post.url is None:
        return escape(post.author)
    return f'<a href="{escape(post.url)}" class="url" rel="ugc external nofollow">{escape(post.author)}</a>'


def _shown(post: Post) -> str:
    return f"{post.when:%B} {post.when.day}, {post.when.year} at {post.when.hour % 12 or 12}:{post.when:%M %p}".replace(
        "AM", "am"
    ).replace("PM", "pm")


def _area(items: str) -> str:
    return page(
        '<div id="comments" class="comments-area"><h2 class="comments-title">Thoughts on &ldquo;Sleep and '
        "light&rdquo;</h2>"
        f'<ol class="comment-list">{items}</ol><div id="respond" class="comment-respond"><h3 '
        f'id="reply-title">Leave a Reply</h3>'
        '<form id="commentform"><p class="comment-notes">Your email address will not be '
        "published.</p><textarea></textarea></form>"
        "</div></div>"
    )


def _html5(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f'<ol class="children">{answers}</ol>' if answers else ""
        return f"""<li id="comment-{post.number}" class="{_classes(post)}">
<article id="div-comment-{post.number}" class="comment-body"><footer class="comment-meta"><div
class="comment-author vcard">
<img alt="" src="a.png" class="avatar avatar-32 photo"><b class="fn">{_name(post)}</b> <span
class="says">says:</span></div>
<div class="comment-metadata"><a href="https://blog.example/sleep/#comment-{post.number}"><time
datetime="{post.when:%Y-%m-%dT%H:%M:%S}">{_shown(post)}</time></a></div></footer>
<div class="comment-content">{paragraphs(post)}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link"
href="#comment-{post.number}">Reply</a></div></article>{inner}</li>"""

    return _area(nested(posts, item))


def _older(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f'<ul class="children">{answers}</ul>' if answers else ""
        return f"""<li class="{_classes(post)}" id="comment-{post.number}"><div id="div-comment-{post.number}" class="comment-body">
<div class="comment-author vcard"><cite class="fn">{_name(post)}</cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata"><a
href="https://blog.example/sleep/#comment-{post.number}">{_shown(post)}</a>
<a class="comment-edit-link" href="/wp-admin/">(Edit)</a></div>{paragraphs(post)}
<div class="reply"><a class="comment-reply-link"
href="?replytocom={post.number}#respond">Reply</a></div></div>{inner}</li>"""

    return _area(nested(posts, item))


def _genesis(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f'<ul class="children">{answers}</ul>' if answers else ""
        return f"""<li class="{_classes(post)}" id="comment-{post.number}"><article id="article-comment-{post.number}">
<header class="comment-header"><p class="comment-author"><span
class="comment-author-name">{_name(post)}</span>
<span class="says">says</span></p><p class="comment-meta"><time class="comment-time"><a
class="comment-time-link"
href="https://blog.example/sleep/#comment-{post.number}">{_shown(post)}</a></time></p></header>
<div class="comment-content">{paragraphs(post)}</div><div class="comment-reply"><a class="comment-reply-link"
href="#">Reply</a></div></article>{inner}</li>"""

    return _area(nested(posts, item))


def _bare(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<li class="alt" id="comment-{post.number}"><cite>{_name(post)}</cite> Says:<br>
<small class="commentmetadata"><a href="#comment-{post.number}"
title="">{_shown(post)}</a></small>{paragraphs(post)}</li>"""
        for post in posts
    )
    return page(f'<h3 id="comments">Responses to Sleep and light</h3><ol class="commentlist">{items}</ol>')


def _below(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<li id="comment-{post.number}">{paragraphs(post)}
<p><cite>Comment by {_name(post)} &#8212; {_shown(post)}</cite></p></li>"""
        for post in posts
    )
    return page(f'<h2 id="comments">Comments</h2><ol id="commentlist">{items}</ol>')


def _blocks(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f"<ol>{answers}</ol>" if answers else ""
        return f"""<li id="comment-{post.number}" class="{_classes(post)}"><div class="wp-block-columns"><div class="wp-block-column">
<div class="wp-block-comment-author-name">{_name(post)}</div><div class="wp-block-comment-date"><time
datetime="{post.when:%Y-%m-%dT%H:%M:%S}"><a
href="https://blog.example/sleep/#comment-{post.number}">{_shown(post)}</a></time></div>
<div class="wp-block-comment-content">{paragraphs(post)}</div><div class="wp-block-comment-reply-link"><a
class="comment-reply-link"
href="#">Reply</a></div></div></div>{inner}</li>"""

    return page(
        f'<div class="wp-block-comments"><ol class="wp-block-comment-template">{nested(posts, item)}</ol></div>'
    )


TEMPLATES = (
    Template(system="wordpress", render=_html5),
    Template(system="wordpress", render=_older),
    Template(system="wordpress", render=_genesis),
    Template(system="wordpress", render=_bare, threaded=False),
    Template(system="wordpress", render=_below, threaded=False),
    Template(system="wordpress", render=_blocks),
)
