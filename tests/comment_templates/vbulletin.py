"""vBulletin 4."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page


def _text(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _render(posts: Sequence[Post]) -> str:
    return page(
        '<ol id="posts" class="posts">'
        + "".join(
            f"""<li class="postbitlegacy postbitim postcontainer old" id="post_{p.number}"><div class="posthead"><span class="postdate old"><span class="date">{p.when:%B} {p.when.day}, {p.when.year},&nbsp;<span class="time">{p.when:%I:%M %p}</span></span></span><span class="nodecontrols"><a name="post{p.number}" href="showthread.php?p=1#post{p.number}" class="postcounter">#1</a></span></div><div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline popupctrl" href="member.php?7"><strong>{escape(p.author)}</strong></a></div><span class="usertitle">Member</span><dl class="userinfo_extra"><dt>Join Date</dt><dd>Mar 2010</dd><dt>Posts</dt><dd>12</dd></dl></div><div class="postbody"><div class="postrow"><div class="content"><div id="post_message_{p.number}"><blockquote class="postcontent restore">{_text(p)}</blockquote></div></div></div></div></div></li>"""
            for p in posts
        )
        + "</ol>"
    )


TEMPLATES = [
    Template(system="vbulletin", render=_render, linked=False, threaded=False),
]
