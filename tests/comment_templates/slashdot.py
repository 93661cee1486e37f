"""Slash: nested items with a subject line, a score and a date."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _item(post: Post, answers: str) -> str:
    n = post.number
    link = f"//tech.example/comments.pl?sid=1&amp;cid={n}"
    account = escape(post.url or "//tech.example/~someone")
    inner = f'<ul id="commtree_{n}">{answers}</ul>' if answers else ""
    return f"""<li id="tree_{n}" class="comment full contain"><span class="ind"></span>
<div id="comment_status_{n}" class="commentstatus"></div><div id="comment_{n}" class="cw"><div id="comment_top_{n}"
class="commentTop newcomment"><div class="title"><h4><a rel="nofollow" id="comment_link_{n}" name="comment_link_{n}"
href="{link}">Re: Sleep and light</a> <span id="comment_score_{n}" class="score"> (<a href="#"><span class=opt>Score:</span>3</a>,
Interesting)</span></h4></div><div class="details"><span class="by"><span class="byby">by </span><a rel="nofollow"
href="{account}">{escape(post.author)}</a> <span class="uid"><a rel="nofollow" href="{account}">( 5754788 )</a></span></span><span
class="writes" style="display:none"> writes:</span> <span class="otherdetails" id="comment_otherdetails_{n}">on
{post.when:%A %B} {post.when.day}, {post.when.year} @{post.when:%I:%M%p} (<a rel="nofollow" href="{link}">#{n}</a>) <small><a
href="https://home.example/" class="user_homepage_display">Homepage</a></small></span></div></div><div
class="commentBody"><div id="comment_body_{n}">{paragraphs(post)}</div></div><div class="commentSub"
id="comment_sub_{n}"><a class="btn link" href="#">Reply to This</a> <a href="#" class="comment_share_toggle btn link">Share</a><div
class="comment_share hide"><a href="#">twitter</a></div></div></div><div id="replyto_{n}"></div><ul id="group_{n}"><li
id="hiddens_{n}" class="hide"></li></ul>{inner}</li>"""


def _render(posts: Sequence[Post]) -> str:
    return page(f"""<div id="comments"><ul id="commentlisting" class="d2"><li id="tree_1" class="comment hidden"><div
id="comment_1" class="cw"></div></li>{nested(posts, _item)}</ul></div>""")


TEMPLATE = Template(system="slashdot", render=_render, linked=False)
