"""Site-own markup with schema.org microdata: full, and with dates in ``meta``."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _person(post: Post) -> str:
    name = f'<span itemprop="name">{escape(post.author)}</span>'
    if post.url is not None:
        name = f'<a itemprop="url" href="{escape(post.url)}">{name}</a>'
    return f'<div itemprop="author" itemscope itemtype="https://schema.org/Person"><img src="a.png" alt="">{name}</div>'


def _full(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        return f"""<li class="kom" id="k{post.number}" itemprop="comment" itemscope itemtype="https://schema.org/Comment">{_person(post)}
<time itemprop="dateCreated" datetime="{post.when:%Y-%m-%dT%H:%M}">{post.when:%d.%m.%y}</time> <span itemprop="upvoteCount">4</span>
<div itemprop="text">{paragraphs(post)}</div><a href="#" rel="nofollow">Antworten</a>{f"<ul>{answers}</ul>" if answers else ""}</li>"""

    return page(f'<section id="stimmen"><h2>Stimmen</h2><ul>{nested(posts, item)}</ul></section>')


def _meta(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<div class="row" itemscope itemtype="http://schema.org/UserComments"><meta itemprop="commentTime" content="{post.when:%Y-%m-%dT%H:%M:%S}">
<b itemprop="creator">{escape(post.author)}</b> <span>vor kurzem</span><div itemprop="commentText">{paragraphs(post)}</div></div>"""
        for post in posts
    )
    return page(f'<div class="list"><h2>Comments</h2>{items}</div>')


TEMPLATES = [
    Template(system="schemaorg", render=_full),
    Template(system="schemaorg", render=_meta, threaded=False, linked=False),
]
