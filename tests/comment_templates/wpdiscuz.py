"""wpDiscuz 7 with nested answers, version 5 with flat ones."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _name(post: Post) -> str:
    if post.url is None:
        return escape(post.author)
    return f"<a href='{escape(post.url)}' rel='noreferrer ugc' target='_blank'>{escape(post.author)}</a>"


def _seven(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        above = 0 if post.parent is None else posts[post.parent].number
        to = (
            ""
            if post.parent is None
            else f'<div class="wpd-reply-to"><i class="far fa-comments"></i>Reply to&nbsp; <a href="#comment-{above}">{escape(posts[post.parent].author)}</a></div>'
        )
        return f"""<div id="wpd-comm-{post.number}_{above}" class="comment even thread-even depth-{post.depth + 1} wpd-comment {"wpd-reply" if above else ""} wpd_comment_level-{post.depth + 1}">
<div class="wpd-comment-wrap wpd-blog-guest"><div class="wpd-comment-left"><div class="wpd-avatar"><img alt="" src="a.png"></div></div>
<div id="comment-{post.number}" class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author ">{_name(post)}</div>
<div class="wpd-comment-date" title="{post.when:%B %d, %Y %H:%M}"><i class="far fa-clock"></i> 2 years ago</div>
<div class="wpd-comment-share wpd-hidden"><a class="wc_tw" href="#">Share On Twitter</a></div></div>{to}
<div class="wpd-comment-text">{paragraphs(post)}</div><div class="wpd-comment-footer"><div class="wpd-vote"><div class="wpd-vote-up"></div>
<div class="wpd-vote-result wpd-up" title="3">3</div><div class="wpd-vote-down"></div></div><div class="wpd-reply-button"><span>Reply</span></div></div></div>
</div><div id="wpdiscuz_form_anchor-{post.number}_{above}"></div>{answers}</div>"""

    threads = nested(posts, item)
    return page(
        f'<div id="comments" class="comments-area"><div id="wpdcom" class="wpd-layout-1"><div id="wpd-threads" class="wpd-thread-wrapper"><div class="wpd-thread-head"><div class="wpd-thread-info "><span class="wpdtc" title="{len(posts)}">{len(posts)}</span> Comments</div></div><div class="wpd-thread-list">{threads}</div></div></div></div>'
    )


def _five(posts: Sequence[Post]) -> str:
    items = []
    for post in posts:
        above = 0 if post.parent is None else posts[post.parent].number
        items.append(
            f"""<div id="wc-comm-{post.number}_{above}" class="wc-comment wc-blog-guest wc_comment_level-{post.depth + 1}"><div class="wc-comment-left ">
<img class="avatar" src="a.png"></div><div id="comment-{post.number}" class="wc-comment-right"><div class="wc-comment-header">
<div class="wc-comment-author ">{_name(post)}</div><div class="wc-comment-link"><i class="fas fa-link"></i></div></div>
<div class="wc-comment-text">{paragraphs(post)}</div><div class="wc-comment-footer"><div class="wc-footer-left"><span class="wc-vote-result">0</span>
<span class="wc-reply-button wc-cta-button">Antworten</span></div><div class="wc-footer-right"><div class="wc-comment-date"><i class="far fa-clock"></i>{post.when:%d.%m.%Y %H:%M}</div></div></div></div></div>"""
        )
    return page(
        f'<div id="comments"><div id="wpcomm"><div id="wcThreadWrapper" class="wc-thread-wrapper">{"".join(items)}</div></div></div>'
    )


TEMPLATES = (
    Template(system="wpdiscuz", render=_seven),
    Template(system="wpdiscuz", render=_five),
)
