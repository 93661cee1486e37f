"""Tumblr: notes, some of which say something."""

from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _render(posts: Sequence[Post]) -> str:
    notes = "".join(
        f"""<li class="note like tumblelog_liv without_commentary"><a class="avatar_frame" href="https://liv.example/"><img src="a" class="avatar"></a>
<span class="action"><a href="https://liv.example/" title="Liv">liv</a> liked this</span><div class="clear"></div></li>
<li class="note reblog tumblelog_reader{post.number} with_commentary"><a class="avatar_frame" href="https://r.example/"><img src="a" class="avatar"></a>
<span class="action" data-post-url="https://r.example/post/{post.number}"><a class="tumblelog" href="https://r.example/">{escape(post.author)}</a>
reblogged this from <a class="source_tumblelog" href="https://b.example/">night-notes</a> and added:</span><div class="clear"></div>
<blockquote>{paragraphs(post)}</blockquote></li>"""
        for post in posts
    )
    return page(f'<ol class="notes"><!-- START NOTES -->{notes}<!-- END NOTES --></ol>')


TEMPLATE = Template(system="tumblr", render=_render, threaded=False, dated=None, linked=False)
