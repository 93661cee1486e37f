"""Disqus: the list for search engines, a saved frame, and a site's own list for readers without scripts."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _plugin(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        n = post.number
        name = (
            f'<span id="dsq-author-user-{n}">{escape(post.author)}</span>'
            if post.url is None
            else f'<a id="dsq-author-user-{n}" href="{escape(post.url)}" target="_blank" rel="nofollow">{escape(post.author)}</a>'
        )
        inner = f'<ul class="children">{answers}</ul>' if answers else ""
        return f"""<li class="comment even thread-even depth-{post.depth + 1}" id="dsq-comment-{n}"><div id="dsq-comment-header-{n}"
class="dsq-comment-header"><cite id="dsq-cite-{n}">{name}</cite></div><div id="dsq-comment-body-{n}" class="dsq-comment-body"><div
id="dsq-comment-message-{n}" class="dsq-comment-message">{paragraphs(post)}</div></div>{inner}</li>"""

    return page(f"""<div id="disqus_thread"><div id="dsq-content"><ul id="dsq-comments">{nested(posts, item)}</ul></div></div>
<script>var disqus_shortname = 'notes';</script>""")


def _frame(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        n = post.number
        name = (
            f"<span>{escape(post.author)}</span>"
            if post.url is None
            else f'<a href="{escape(post.url)}" data-action="profile">{escape(post.author)}</a>'
        )
        return f"""<li class="post" id="post-{n}"><div data-role="post-content" class="post-content"><div class="indicator"></div>
<div class="avatar hovercard"><a href="#" class="user"><img alt="Avatar" src="a.png"></a></div><div class="post-body">
<header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color">{name}</span></span>
<span class="post-meta"><span class="bullet time-ago-bullet">&bull;</span> <a href="https://notes.example/sleep/#comment-{n}"
data-role="relative-time" class="time-ago" title="{post.when:%A, %B} {post.when.day}, {post.when.year} {post.when.hour % 12 or 12}:{post.when:%M %p}">2
years ago</a></span></header><div class="post-body-inner"><div class="post-message-container"><div class="publisher-anchor-color">
<div class="post-message" dir="auto">{paragraphs(post)}</div></div><a class="see-more hidden">see more</a></div></div>
<footer class="comment__footer"><menu class="comment-footer__menu"><li class="voting"><a class="vote-up"><span
class="updatable count">3</span></a></li><li class="reply"><a>Reply</a></li><li class="share">Share &rsaquo;</li></menu></footer></div></div>
<ul data-role="children" class="children">{answers}</ul></li>"""

    return page(f"""<div id="disqus_thread"><section id="conversation"><div id="posts"><ul id="post-list"
class="post-list">{nested(posts, item)}</ul></div></section></div>""")


def _plain(posts: Sequence[Post]) -> str:
    items = "".join(
        f'<div class="comment"><div class="comment-author">{escape(post.author)}</div><div class="comment-body">'
        f"{'<br><br>'.join(escape(text) for text in post.text)}</div></div>"
        for post in posts
    )
    return page(
        f"""<div id="disqus_thread"></div><div class="d-noscript-comments"><h2>Comments</h2>{items}</div>"""
    )


TEMPLATES = [
    Template(system="disqus", render=_plugin, dated=None),
    Template(system="disqus", render=_frame),
    Template(system="disqus", render=_plain, dated=None, threaded=False, linked=False),
]
