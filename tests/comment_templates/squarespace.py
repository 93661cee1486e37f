"""Squarespace 7, as a browser saves it."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _item(post: Post, answers: str) -> str:
    name = (
        f'<a href="{escape(post.url)}" rel="nofollow">{escape(post.author)}</a>'
        if post.url
        else escape(post.author)
    )
    inner = f'<div class="comment-list">{answers}</div>' if answers else ""
    return f"""<div class="comment" id="comment-5f3c{post.number:08x}"><div class="comment-header clear"><span class="author-avatar"><img src="a.png" alt=""></span>
<div class="user-info"><span class="author-name">{name}</span> <span class="comment-date" title="{post.when:%b} {post.when.day}, {post.when.year}
{post.when:%H:%M}">3 years ago</span> <span class="comment-likes">2 Likes</span></div></div><div class="comment-body">{paragraphs(post)}</div>
<div class="comment-btns"><span class="reply">Reply</span> <span class="like">Like</span> <span class="flag">Report</span></div>{inner}</div>"""


def _render(posts: Sequence[Post]) -> str:
    return page(f"""<div class="squarespace-comments" id="comments-5f3c"><div class="comments-header"><span class="comment-count">Comments</span>
<div class="sort-by">Newest First</div></div><div class="new-comment-area"><form><textarea></textarea></form></div><div
class="comment-list">{nested(posts, _item)}</div></div>""")


TEMPLATE = Template(system="squarespace", render=_render)
