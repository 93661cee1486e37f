"""Isso and Commento, as a browser saves them."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _isso(posts: Sequence[Post]) -> str:
    def item(p: Post, a: str) -> str:
        return f'''<div class="isso-comment" id="isso-{p.number}"><div class="isso-avatar"><svg></svg></div><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">{escape(p.author)}</span><span class="isso-spacer">&bull;</span><a class="isso-permalink" href="#isso-{p.number}"><time title="{p.when:%Y-%m-%d %H:%M}" datetime="{p.when:%Y-%m-%dT%H:%M:%S}">3 years ago</time></a><span class="isso-note">Comment is awaiting moderation</span></div><div class="isso-text">{paragraphs(p)}</div><div class="isso-comment-footer"><span class="isso-votes">0</span><a class="isso-upvote"></a><a class="isso-downvote"></a><a class="isso-reply">Reply</a></div><div class="isso-follow-up">{a}</div></div></div>'''

    return page(
        f'<section id="isso-thread"><h4 class="isso-thread-heading">Comments</h4><div class="isso-postbox"></div><div id="isso-root">{nested(posts, item)}</div></section>'
    )


def _commento(posts: Sequence[Post]) -> str:
    def item(p: Post, a: str) -> str:
        return f'''<div id="commento-comment-card-{p.number}" class="commento-card"><div class="commento-header"><div class="commento-options"></div><div class="commento-avatar">A</div><div class="commento-name">{escape(p.author)}</div><div id="commento-comment-subtitle-{p.number}" class="commento-subtitle"><div class="commento-score">1 point</div><div id="t{p.number}" title="{p.when:%a %b %d %Y %H:%M:%S}" class="commento-timeago">3 years ago</div></div></div><div><div class="commento-body"><div>{paragraphs(p)}</div></div></div><div>{a}</div></div>'''

    return page(
        f'<div id="commento"><div id="commento-main-area"><div id="commento-comments">{nested(posts, item)}</div></div></div>'
    )


TEMPLATES = [
    Template(system="isso", render=_isso, linked=False),
    Template(system="commento", render=_commento, linked=False),
]
