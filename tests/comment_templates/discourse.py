"""Discourse: the page for crawlers and the embedded excerpt."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _crawler(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<div id="post_{post.number}" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="https://forum.example/u/x"><span>{escape(post.author)}</span></a></span>
<span class="crawler-post-infos"><time datetime="{post.when:%Y-%m-%dT%H:%M:%SZ}" class="post-time">{post.when:%B} {post.when.day}, {post.when.year}, {post.when:%I:%M%p}</time>
<span>{place}</span></span></div><div class="post">{paragraphs(post)}</div><div><span class="post-likes">3 Likes</span></div></div>"""
        for place, post in enumerate(posts, 1)
    )
    return page(f'<div id="topic-comments">{items}</div>')


def _embed(posts: Sequence[Post]) -> str:
    items = ""
    for post in posts:
        above = None if post.parent is None else posts[post.parent]
        line = "" if above is None else (
            f'<a href="#post-{above.number}" class="in-reply-to" data-link-to-post="1">in reply to</a>'
        )  # fmt: skip
        items += f"""<article class="post" id="post-{post.number}">{line}<div class="author"><a href="https://forum.example/u/x"><img src="a.png" class="avatar"></a></div>
<div class="cooked"><h3 class="username"><a href="https://forum.example/u/x">{escape(post.author)}</a></h3><a class="post-date"
title="{post.when:%B} {post.when.day}, {post.when.year} {post.when:%H:%M}" href="https://forum.example/t/sleep/9/{post.number}">{post.when:%b} {post.when.day}, {post.when.year}</a>{paragraphs(post)}</div></article><hr>"""
    return page(
        f'<section class="replies"><header><h2>Discussion</h2></header>{items}<footer><a class="button" href="#">Continue Discussion</a></footer></section>'
    )


TEMPLATES = [
    Template(system="discourse", render=_crawler, threaded=False, linked=False),
    Template(system="discourse", render=_embed, linked=False),
]
