"""K2: the default template."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _render(posts: Sequence[Post]) -> str:
    return page(
        f'<div class="itemComments"><h3 class="itemCommentsCounter"><span>{len(posts)}</span> comments</h3>'
        '<ul class="itemCommentsList">'
        + "".join(
            f"""<li class="odd"><span class="commentLink"><a href="/item/1#comment{p.number}" name="comment{p.number}" id="comment{p.number}">Comment Link</a></span><img src="a.png" alt=""> <span class="commentDate">{p.when:%A}, {p.when.day} {p.when:%B %Y %H:%M}</span> <span class="commentAuthorName">posted by <a href="https://a.example/">{escape(p.author)}</a></span> {paragraphs(p)}<span class="commentToolbar"><a href="#">Report</a></span></li>"""
            for p in posts
        )
        + "</ul></div>"
    )


TEMPLATES = [
    Template(system="k2", render=_render, linked=False, threaded=False),
]
