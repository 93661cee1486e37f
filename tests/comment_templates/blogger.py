"""Blogger: the threaded list (answers one level deep) and the older list of ``dt`` and ``dd``."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page

_ICONS = '<span class="icon user "></span>'


def _shown(post: Post) -> str:
    return (
        f"{post.when:%B} {post.when.day}, {post.when.year} at {post.when.hour % 12 or 12}:{post.when:%M %p}"
    )


def _link(post: Post) -> str:
    return f"https://notes.example/2019/01/sleep.html?showComment=1546400000000#c{post.number:019d}"


def _breaks(post: Post) -> str:
    return "<br><br>".join(escape(text) for text in post.text)


def _name(post: Post) -> str:
    if post.url is None:
        return escape(post.author)
    return f'<a href="{escape(post.url)}" rel="nofollow">{escape(post.author)}</a>'


def _item(post: Post, answers: str) -> str:
    key = f"c{post.number:019d}"
    shut = "" if answers else " hidden"
    return f"""<li class="comment" id="{key}"><div class="avatar-image-container"><img src="blank.gif" alt=""/></div>
<div class="comment-block"><div class="comment-header"><cite class="user">{_name(post)}</cite>{_ICONS}<span
class="datetime secondary-text"><a rel="nofollow" href="{_link(post)}">{_shown(post)}</a></span></div><p
class="comment-content">{_breaks(post)}</p><span class="comment-actions secondary-text"><a class="comment-reply"
target="_self" data-comment-id="{post.number}">Reply</a><span class="item-control blog-admin pid-1"><a target="_self"
href="https://www.blogger.com/comment/delete/1/{post.number}">Delete</a></span></span></div><div
class="comment-replies"><div id="{key}-rt" class="comment-thread inline-thread{shut}"><span class="thread-toggle
thread-expanded"><span class="thread-arrow"></span><span class="thread-count"><a target="_self">Replies</a></span></span><ol
id="{key}-ra" class="thread-chrome thread-expanded"><div>{answers}</div><div id="{key}-continue" class="continue"><a
class="comment-reply" target="_self" data-comment-id="{post.number}">Reply</a></div></ol></div></div><div
class="comment-replybox-single" id="{key}-ce"></div></li>"""


def _threaded(posts: Sequence[Post]) -> str:
    from . import nested

    return page(f"""<div class="comments" id="comments"><a name="comments"></a><h4>Comments:</h4><div class="comments-content">
<div id="comment-holder"><div class="comment-thread toplevel-thread"><ol id="top-ra">{nested(posts, _item)}</ol>
<div id="top-continue" class="continue"><a class="comment-reply" target="_self">Add comment</a></div>
<div class="comment-replybox-thread" id="top-ce"></div><div class="loadmore hidden" data-post-id="1"><a target="_self">Load
more...</a></div></div></div></div><p class="comment-footer"><a href="https://www.blogger.com/comment.g?blogID=1">Post a
Comment</a></p></div>""")


def _old(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<dt class="comment-author " id="c{post.number}"><a name="c{post.number}"></a>
<div class="avatar-image-container avatar-stock"><span dir="ltr"><img src="b16.png" width="16" alt=""/></span></div>
{_name(post)} said...</dt>
<dd class="comment-body" id="Blog1_cmt-{post.number}"><p>{_breaks(post)}</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="{_link(post)}" title="comment permalink">{_shown(post)}</a>
<span class="item-control blog-admin pid-2"><a class="comment-delete" href="#" title="Delete Comment"><img
src="icon_delete13.gif"/></a></span></span></dd>"""
        for post in posts
    )
    return page(f"""<div class="comments" id="comments"><a name="comments"></a><h4>Comments:</h4>
<div id="Blog1_comments-block-wrapper"><dl class="avatar-comment-indent" id="comments-block">{items}</dl></div>
<p class="comment-footer"><a href="https://www.blogger.com/comment.g?blogID=1">Post a Comment</a></p></div>""")


TEMPLATES = [
    Template(system="blogger", render=_threaded),
    Template(system="blogger", render=_old, threaded=False),
]
