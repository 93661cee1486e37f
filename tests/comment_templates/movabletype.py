"""Movable Type 5, TypePad and Movable Type 3."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _shown(post: Post) -> str:
    return f"{post.when:%B} {post.when.day}, {post.when.year} {post.when.hour % 12 or 12}:{post.when:%M %p}"


def _name(post: Post) -> str:
    if post.url is None:
        return escape(post.author)
    return f'<a target="_blank" href="{escape(post.url)}" rel="nofollow">{escape(post.author)}</a>'


def _five(posts: Sequence[Post]) -> str:
    items = ""
    for post in posts:
        name = f'<span class="vcard author">{_name(post)}</span>'
        above = None if post.parent is None else posts[post.parent]
        verb = "said:" if above is None else (
            f'replied to <a href="https://notes.example/sleep.html#comment-{above.number}">comment from {escape(above.author)}</a>'
        )  # fmt: skip
        items += f"""<div class="comment" id="comment-{post.number}"><div class="inner"><div class="comment-header"><div
class="user-pic"><img src="a.png" alt=""></div><div class="asset-meta"><span class="byline">{name} {verb}</span> | <a
href="https://notes.example/sleep.html#comment-{post.number}"><abbr class="published" title="{post.when:%Y-%m-%dT%H:%M:%S}">{_shown(post)}</abbr></a>
| <a title="Reply" href="#">Reply</a></div></div><div class="comment-content">{paragraphs(post)}</div></div></div>"""
    return page(f"""<div id="comments" class="comments"><h2 class="comments-header">Comments</h2><div class="comments-content">{items}</div>
<div class="comments-open" id="comments-open"><h2 class="comments-open-header">Leave a comment</h2><form><textarea></textarea></form></div></div>""")


def _typepad(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<div id="comment-6a00e{post.number}" class="comment comment-odd comment-last"><div class="comment-content" id="comment-6a00e{post.number}-content">
{paragraphs(post)}</div><p class="comment-footer">Posted by:{"" if post.url else " " + escape(post.author)}
{_name(post) if post.url else ""} | <a href="https://notes.example/2019/01/sleep.html?cid=6a00e{post.number}#comment-6a00e{post.number}">{_shown(post)}</a></p></div>"""
        for post in posts
    )
    return page(f"""<div class="comments"><a id="comments"></a><h2 class="comments-header">Comments</h2>
<div class="comments-content">{items}</div></div>""")


def _three(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<div class="comments-body" id="c{post.number}">{paragraphs(post)}<span class="comments-post">Posted by: {_name(post)} at
<a href="#c{post.number}">{_shown(post)}</a></span></div>"""
        for post in posts
    )
    return page(
        f'<div class="blog"><div class="comments-head"><a name="comments"></a>Comments</div>{items}</div>'
    )


TEMPLATES = [
    Template(system="movabletype", render=_five),
    Template(system="movabletype", render=_typepad, threaded=False),
    Template(system="movabletype", render=_three, threaded=False),
]
