"""JComments: the default view, flat, and the tree."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page


def _box(post: Post) -> str:
    name = (
        f'<span class="comment-author">{escape(post.author)}</span>'
        if post.url is None
        else f'<a class="author-homepage" href="{escape(post.url)}" rel="nofollow" title="{escape(post.author)}">{escape(post.author)}</a>'
    )
    text = "<br /><br />".join(escape(text) for text in post.text)
    return f"""<div class="rbox"><div class="rbox_tr"><div class="rbox_tl"><div class="rbox_t">&nbsp;</div></div></div><div class="rbox_m">
<div class="comment-box usertype-guest"><span class="comments-vote"><span id="comment-vote-holder-{post.number}"><a href="#"
class="vote-good" title="Good comment!"></a><a href="#" class="vote-poor" title="Poor comment!"></a><span class="vote-good">+2</span></span></span>
<a class="comment-anchor" href="/sleep.html#comment-{post.number}" id="comment-{post.number}">#7</a>
<span class="comment-title">Sleep</span> &mdash; {name} <span class="comment-date">{post.when:%Y-%m-%d %H:%M}</span>
<div class="comment-body" id="comment-body-{post.number}">{text}</div>
<span class="comments-buttons"><a href="#" onclick="jcomments.showReply({post.number});return false;">Reply</a> | <a href="#">Reply with
quote</a> | <a href="#">Quote</a></span></div><div class="clear"></div></div></div>"""


def _flat(posts: Sequence[Post]) -> str:
    items = "".join(
        f'<div class="{"odd" if post.number % 2 else "even"}" id="comment-item-{post.number}">{_box(post)}</div>'
        for post in posts
    )
    return _area(f'<div id="comments-list" class="comments-list">{items}</div>')


def _tree(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = (
            f'<div class="comments-list" id="comments-list-{post.number}">{answers}</div>' if answers else ""
        )
        return f'<div class="even" id="comment-item-{post.number}">{_box(post)}{inner}</div>'

    return _area(f'<div class="comments-list" id="comments-list-0">{nested(posts, item)}</div>')


def _area(items: str) -> str:
    return page(f"""<div id="jc"><div id="comments"><h4>Comments <a class="rss" href="/rss">&nbsp;</a><a class="refresh" href="#"></a></h4>
{items}<div id="comments-list-footer"><a class="refresh" href="#">Refresh comments list</a></div></div>
<h4>Add comment</h4><form id="comments-form"><textarea></textarea></form></div>""")


TEMPLATES = [
    Template(system="jcomments", render=_flat, threaded=False),
    Template(system="jcomments", render=_tree),
]
