"""b2evolution 6 and later."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _render(posts: Sequence[Post]) -> str:
    return page(
        '<div class="evo_comment__list"><h3 class="evo_comment__list_title">Comments</h3>'
        + "".join(
            f"""<a id="c{p.number}"></a><article class="evo_comment panel panel-default" id="comment_{p.number}"><div class="panel-heading"><h4 class="evo_comment_title panel-title"><span class="evo_comment_type">Comment from:</span> <a href="https://a.example/" class="login">{escape(p.author)}</a> <span class="evo_comment_type">[Visitor]</span></h4></div><div class="panel-body"><span class="evo_comment_avatar"><img></span><div class="evo_comment_text">{paragraphs(p)}</div><footer class="evo_comment_footer"><small><a href="#c{p.number}" class="permalink">{p.when:%Y-%m-%d @ %H:%M}</a> <a class="evo_comment_reply_btn">Reply to this comment</a></small></footer></div></article>"""
            for p in posts
        )
        + "</div>"
    )


TEMPLATES = [
    Template(system="b2evolution", render=_render, linked=False, threaded=False),
]
