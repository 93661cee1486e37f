"""LiveJournal's tree and Dreamwidth's threads."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _tree(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<div class="b-tree-twig b-tree-twig-{post.depth + 1} b-tree-twig-deep-{post.depth}" data-tid="t{post.number}" style="margin-left: {post.depth * 30}px">
<div id="t{post.number}" class="b-leaf comment p-comment" data-username="x" data-full="1"><div class="b-leaf-inner"><div class="b-leaf-header"><div
class="b-leaf-userpic"><a href="#" class="b-leaf-userpic-inner"><img src="a.png" alt=""></a></div><div class="b-leaf-details"><p class="b-leaf-username"><span
class="b-leaf-username-name">{escape(post.author)}</span></p><p class="b-leaf-meta"><a href="https://notes.example/12345.html?thread={post.number}#t{post.number}" class="b-leaf-permalink"><span
class="b-leaf-createdtime">{post.when:%B} {post.when.day} {post.when.year}, {post.when:%H:%M}:00 UTC</span></a></p><ul class="b-leaf-actions"><li><a
href="#">Reply</a></li></ul></div></div><div class="b-leaf-article">{"<br><br>".join(escape(text) for text in post.text)}</div><div class="b-leaf-footer"><ul
class="b-leaf-actions"><li><a href="#">Thread</a></li></ul></div></div></div></div>"""
        for post in posts
    )
    return page(f'<div id="comments" class="b-grove"><div class="b-tree b-tree-root">{items}</div></div>')


def _dreamwidth(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<div class="comment-thread comment-depth-{"odd" if post.depth % 2 == 0 else "even"} comment-depth-{post.depth + 1}"><div id="cmt{post.number}"
class="dwexpcomment" style="margin-left:{post.depth * 25}px"><div id="comment-cmt{post.number}" class="comment-wrapper"><div class="comment"><div
class="inner"><div class="header"><h4 class="comment-title"></h4><span class="comment-poster poster"><span class="ljuser"><a href="{escape(post.url or "https://x.example/")}"><b>{escape(post.author)}</b></a></span></span>
<span class="datetime"><a title="3 days after journal entry" href="https://notes.example/123.html?thread={post.number}#cmt{post.number}">{post.when:%Y-%m-%d %I:%M %p}</a></span></div>
<div class="contents"><div class="comment-content">{paragraphs(post)}</div></div><div class="footer"><ul class="comment-interaction-links"><li><a href="#">Reply to
this</a></li><li><a href="#">Thread</a></li></ul></div></div></div></div></div></div>"""
        for post in posts
    )
    return page(f'<div id="comments"><h3>Comments</h3>{items}</div>').replace('id="cmt', 'id="cmt')


TEMPLATES = [
    Template(system="livejournal", render=_tree, linked=False),
    Template(system="livejournal", render=_dreamwidth, linked=False),
]
