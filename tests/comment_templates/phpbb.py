"""phpBB 3.3."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page


def _text(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _render(posts: Sequence[Post]) -> str:
    return page(
        '<div id="page-body">'
        + "".join(
            f'''<div id="p{p.number}" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile{p.number}"><dt class="has-profile-rank"><a href="./memberlist.php?u=7" class="username">{escape(p.author)}</a></dt><dd class="profile-rank">Site Admin</dd><dd class="profile-posts"><strong>Posts:</strong> 12</dd><dd class="profile-joined"><strong>Joined:</strong> Tue Mar 02, 2010 10:10 am</dd></dl><div class="postbody"><div id="post_content{p.number}"><h3 class="first"><a href="#p{p.number}">Re: Sleep</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p=1#p{p.number}"><span class="sr-only">Post</span></a> <span class="responsive-hide">by <strong><a class="username" href="#">{escape(p.author)}</a></strong> &raquo; </span><time datetime="{p.when:%Y-%m-%dT%H:%M:%S}">{p.when:%a %b %d, %Y %I:%M %p}</time></p><div class="content">{_text(p)}</div></div></div></div></div>'''
            for p in posts
        )
        + "</div>"
    )


TEMPLATES = [
    Template(system="phpbb", render=_render, linked=False, threaded=False),
]
