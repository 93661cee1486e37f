"""DataLife Engine: the flat list of version 9, and the tree of version 13."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page


def _text(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _flat(posts: Sequence[Post]) -> str:
    return _area(
        "".join(
            f"""<div id='comment-id-{p.number}'><div class="bcomment"><div class="dtop"><div class="lcol"><span><img src="noavatar.png" alt=""/></span></div><div class="rcol"><span class="reply"><a href="#" onclick="return false"><b>Цитировать</b></a></span>
<ul class="reset"><li><h4><a onclick="ShowProfile('{p.number}', '/user/{p.number}/', '0'); return false;" href="/user/{p.number}/">{escape(p.author)}</a></h4></li><li>{p.when:%d.%m.%Y %H:%M}</li></ul><ul class="cmsep reset"><li>Группа: Посетители</li><li>ICQ: --</li></ul></div><div class="clr"></div></div>
<div class="cominfo"><ul class="cominfo reset"><li>Регистрация: 3.05.2009</li><li>Комментариев: 12</li></ul></div><div class="dcont"><div id='comm-id-{p.number}'>{_text(p)}</div><br clear="all" /><div class="signature">--------------------<br>Никогда не говори никогда.</div></div></div></div>"""
            for p in posts
        )
    )


def _tree(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f'<ol class="comments-tree-list">{answers}</ol>' if answers else ""
        return f"""<li id="comments-tree-item-{post.number}" class="comments-tree-item"><div id="comment-id-{post.number}"><div class="comment"><div class="com_info"><div class="avatar"><span class="cover">owl</span></div>
<div class="com_user"><b class="name"><a href="/user/{post.number}/">{escape(post.author)}</a></b><span class="grey">от {post.when:%d.%m.%Y %H:%M}</span></div><div class="meta"><ul class="left"><li class="reply grey"><a href="#">Ответить</a></li></ul></div></div>
<div class="com_content"><div class="text"><div id="comm-id-{post.number}">{_text(post)}</div></div></div></div></div>{inner}</li>"""

    return _area(
        f'<div class="comments-tree-list"><ol class="comments-tree-list">{nested(posts, item)}</ol></div>'
    )


def _area(items: str) -> str:
    return page(
        f'<div id="dle-content"><div id="dle-ajax-comments"></div>{items}<form id="dle-comments-form"><textarea name="comments"></textarea></form></div>'
    )


TEMPLATES = [
    Template(system="dle", render=_flat, linked=False, threaded=False),
    Template(system="dle", render=_tree, linked=False),
]
