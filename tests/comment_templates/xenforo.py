"""XenForo 2, XenForo 1 and an excerpt of a thread under an article."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page


def _text(post: Post) -> str:
    return "<br><br>".join(escape(text) for text in post.text)


def _two(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<article class="message message--post js-post js-inlineModContainer" data-author="{escape(post.author)}" data-content="post-{post.number}"
id="js-post-{post.number}"><span class="u-anchorTarget" id="post-{post.number}"></span><div class="message-inner"><div class="message-cell message-cell--user">
<section class="message-user"><div class="message-avatar"><a href="/members/7/"><img src="a.png" alt=""></a></div><div class="message-userDetails">
<h4 class="message-name"><a href="/members/7/" class="username" data-user-id="7">{escape(post.author)}</a></h4><h5 class="userTitle
message-userTitle">Well-Known Member</h5></div><div class="message-userExtras"><dl class="pairs"><dt>Joined</dt><dd>Mar 3, 2010</dd></dl></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution"><ul><li class="u-concealed"><a
href="/threads/9/post-{post.number}" rel="nofollow"><time class="u-dt" datetime="{post.when:%Y-%m-%dT%H:%M:%S}" title="{post.when:%b} {post.when.day}, {post.when.year} at
{post.when.hour % 12 or 12}:{post.when:%M %p}">{post.when:%b} {post.when.day}, {post.when.year}</time></a></li></ul><ul class="message-attribution-opposite"><li><a href="#">#2</a></li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent"><article class="message-body js-selectToQuote"><div
class="bbWrapper">{_text(post)}</div></article></div></div><footer class="message-footer"><div class="message-actionBar actionBar"><a href="#">Report</a><a
href="#">Reply</a></div></footer></div></div></div></article>"""
        for post in posts
    )
    return page(
        f'<div class="block block--messages"><div class="block-body js-replyNewMessageContainer">{items}</div></div>'
    )


def _one(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<li id="post-{post.number}" class="sectionMain message" data-author="{escape(post.author)}"><div class="messageUserInfo"><div class="messageUserBlock">
<h3 class="userText"><a href="/members/7/" class="username">{escape(post.author)}</a><em class="userTitle">Member</em></h3></div></div>
<div class="messageInfo primaryContent"><div class="messageContent"><article><blockquote class="messageText ugc baseHtml">{_text(post)}<div
class="messageTextEndMarker">&nbsp;</div></blockquote></article></div><div class="messageMeta"><div class="privateControls"><span class="item muted"><a
href="/members/7/" class="username author">{escape(post.author)}</a>, <a href="/posts/{post.number}/" class="datePermalink"><span class="DateTime"
title="{post.when:%b} {post.when.day}, {post.when.year} at {post.when.hour % 12 or 12}:{post.when:%M %p}">{post.when:%b} {post.when.day}, {post.when.year}</span></a></span></div></div></div></li>"""
        for post in posts
    )
    return page(f'<ol class="messageList" id="messageList">{items}</ol>')


def _excerpt(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<li class="newsCommentContainer"><div class="newsCommentWrapper"><div class="newsCommentAuthorContainer"><p class="newsCommentAuthorName"><a
href="/forum/members/7/">{escape(post.author)}</a></p><p class="newsCommentAuthorRegisterDate">member since <strong>12/2006</strong></p></div>
<div id="comment-{post.number}" class="newsCommentMessageContainer"><div class="newsCommentMessage">{_text(post)}</div>
<div class="newsCommentMessageInfoContainer"><a href="/forum/members/7/">{escape(post.author)}</a>, <time datetime="{post.when:%Y-%m-%d %H:%M}"><a
href="/forum/threads/9/post-{post.number}">{post.when:%Y-%m-%d %H:%M}</a></time></div></div></div></li>"""
        for post in posts
    )
    return page(f"""<div id="comments" data-thread-id="9"><h2><a href="/forum/threads/9/unread">Comments</a></h2></div><ol
class="newsCommentList">{items}</ol>""")


TEMPLATES = [
    Template(system="xenforo", render=_two, threaded=False, linked=False),
    Template(system="xenforo", render=_one, threaded=False, linked=False, dated="minute"),
    Template(system="xenforo", render=_excerpt, threaded=False, linked=False),
]
