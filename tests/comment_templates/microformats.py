"""Microformats 2: comments of a post, and a list of webmentions."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _comments(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        name = f'<span class="p-name">{escape(post.author)}</span>'
        card = f'<a class="u-url" href="{escape(post.url)}" rel="nofollow">{name}</a>' if post.url else name
        inner = f'<ol class="replies">{answers}</ol>' if answers else ""
        return f"""<li id="r{post.number}" class="u-comment h-cite"><div class="p-author h-card"><img class="u-photo" src="a.png" alt="">{card}</div>
<a class="u-url" href="https://notes.example/sleep#r{post.number}"><time class="dt-published" datetime="{post.when:%Y-%m-%dT%H:%M:%S}">{post.when:%d %b %Y}</time></a>
<div class="e-content p-name">{paragraphs(post)}</div>{inner}</li>"""

    return page(f'<section class="responses"><h2>Responses</h2><ol>{nested(posts, item)}</ol></section>')


def _webmentions(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<li class="h-cite"><a class="p-author h-card u-url" href="{escape(post.url or "https://people.example/")}"><img class="u-photo" src="a.png"
alt="{escape(post.author)}">{escape(post.author)}</a> <a class="u-url" href="https://else.example/{post.number}"><time class="dt-published"
datetime="{post.when:%Y-%m-%dT%H:%M}">{post.when:%d.%m.%Y}</time></a><div class="e-content">{paragraphs(post)}</div></li>"""
        for post in posts
    )
    likes = '<ul class="webmention-likes"><li class="u-like h-cite"><a class="p-author h-card" href="https://x.example/">Liv</a></li></ul>'
    return page(
        f'<div class="webmentions"><h2>Webmentions</h2>{likes}<ol class="webmentions-list">{items}</ol></div>'
    )


TEMPLATES = [
    Template(system="microformats", render=_comments),
    Template(system="microformats", render=_webmentions, threaded=False, linked=False),
]
