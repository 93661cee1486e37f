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


def _flat(posts: Sequence[Post]) -> str:
    keys = {post.number: f"5f3c{post.number:08x}" for post in posts}

    def item(post: Post) -> str:
        above = None if post.parent is None else keys[posts[post.parent].number]
        reply = "" if above is None else f'reply-comment" data-replyto="{above}" data-depth="1'
        return _item(post, "").replace(
            'class="comment"', f'class="comment clearfix {reply}" data-commentid="{keys[post.number]}"', 1
        )

    return page(
        '<div class="squarespace-comments" id="disqus_thread"><div class="comments-content"><section id="comments">'
        f'<div class="comment-list">{"".join(map(item, posts))}</div></section></div></div>'
    )


TEMPLATES = [
    Template(system="squarespace", render=_render),
    Template(system="squarespace", render=_flat),
]
