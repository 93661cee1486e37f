"""Komento: the default theme."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page


def _text(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _render(posts: Sequence[Post]) -> str:
    return page(
        '<div id="section-kmt"><ul class="kmt-list">'
        + "".join(
            f'''<li id="kmt-{p.number}" class="kmt-item kmt-{p.number}" parentid="kmt-{posts[p.parent].number if p.parent is not None else 0}" depth="{p.depth}" style="margin-left:{p.depth * 30}px !important"><div class="kmt-wrap"><div class="kmt-avatar"><img src="a"></div><div class="kmt-content"><div class="kmt-head"><a class="kmt-id" href="/x#kmt-{p.number}">#</a> <span class="kmt-author" itemprop="creator" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{escape(p.author)}</span></span></div><div class="kmt-body"><i></i><div class="commentText kmt-text"><span class="kmt-text">{_text(p)}</span></div></div><div class="kmt-control"><span class="kmt-time"><a href="#kmt-1"><time itemprop="dateCreated" datetime="{p.when:%Y-%m-%dT%H:%M:%S}">about 3 years ago</time></a></span><span class="kmt-reply">Reply</span></div></div></div></li>'''
            for p in posts
        )
        + "</ul></div>"
    )


TEMPLATES = [
    Template(system="komento", render=_render, linked=False),
]
