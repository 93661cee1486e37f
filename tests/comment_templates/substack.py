"""Substack: the list of today, with made-up class names between the stable ones."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _item(post: Post, answers: str) -> str:
    profile = f"https://substack.com/profile/{post.number}-someone"
    inner = f'<div class="comment-list"><div class="comment-list-collapser"></div><div class="comment-list-items">{answers}</div></div>'
    return f"""<div class="comment"><div id="comment-{post.number}" class="comment-anchor"></div><div
id="comment-{post.number}-reply" class="comment-anchor"></div><div role="article" aria-label="Comment by
{escape(post.author)}" class="pencraft pc-display-flex pc-reset comment-content"><div class="pencraft pc-reset"><a
href="{profile}?utm_source=comment" aria-label="View profile" class="pencraft"><div title="{escape(post.author)}"></div></a></div>
<div class="pencraft flex-grow-rzmknG"><div class="pencraft"><div class="pencraft"><span class="pencraft weight-medium-x1"><span
data-state="closed"><a href="{profile}?utm_source=substack-feed-item" class="link-LIBpto">{escape(post.author)}</a></span> </span>
<a href="https://notes.example/p/sleep/comment/{post.number}" rel="nofollow" title="{post.when:%b} {post.when.day},
{post.when.year}, {post.when.hour % 12 or 12}:{post.when:%M %p}" class="pencraft"><span class="pencraft">8d</span></a></div>
<div class="pencraft"><button type="button">Liked by Ruth Amberg</button></div></div>
<div class="comment-body">{paragraphs(post)}<div role="button" class="show-all-toggle"><div
class="show-all-toggle-label">Expand full comment</div></div></div><div class="pencraft"><span><a class="pencraft"><div>Reply</div></a></span>
<span><a class="pencraft"><div>Share</div></a></span></div></div></div>{inner if answers else ""}</div>"""


def _render(posts: Sequence[Post]) -> str:
    return page(f"""<div class="single-post-section comments-section"><div class="container"><form><textarea name="body"></textarea></form>
<div class="comment-list post-page-root-comment-list"><div class="comment-list-items">{nested(posts, _item)}</div></div></div></div>""")


TEMPLATE = Template(system="substack", render=_render, linked=False)
