"""A board like Hacker News: rows of a table."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page


def _render(posts: Sequence[Post]) -> str:
    rows = "".join(
        f"""<tr class="athing comtr" id="{post.number}"><td><table border="0"><tr><td class="ind" indent="{post.depth}"><img src="s.gif" height="1"
width="{post.depth * 40}"></td><td valign="top" class="votelinks"><center><a href="#"><div class="votearrow"></div></a></center></td><td
class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead"><a href="user?id=x" class="hnuser">{escape(post.author)}</a> <span class="age"
title="{post.when:%Y-%m-%dT%H:%M:%S}"><a href="item?id={post.number}">3 hours ago</a></span> <span id="unv_{post.number}"></span><span class="navs"> | <a
href="#{post.number}" class="clicky">next</a> <a class="togg clicky" href="javascript:void(0)">[&ndash;]</a></span></span></div><br><div class="comment"><div
class="commtext c00">{"<p>".join(escape(text) for text in post.text)}</div><div class="reply"><p><font size="1"><u><a
href="reply?id={post.number}">reply</a></u></font></p></div></div></td></tr></table></td></tr>"""
        for post in posts
    )
    return page(f'<table border="0" class="comment-tree">{rows}</table>')


TEMPLATE = Template(system="hackernews", render=_render, linked=False)
