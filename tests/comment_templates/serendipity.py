"""Serendipity: the default template and 2k11."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, page, paragraphs


def _traces(posts: Sequence[Post]) -> list[str]:
    """The dotted number of every comment."""
    traces: list[str] = []
    answers = [0] * (len(posts) + 1)
    for post in posts:
        above = len(posts) if post.parent is None else post.parent
        answers[above] += 1
        traces.append(str(answers[above]) if post.parent is None else f"{traces[above]}.{answers[above]}")
    return traces


def _default(posts: Sequence[Post]) -> str:
    items = ""
    for post, trace in zip(posts, _traces(posts), strict=True):
        home = (
            f'(<a class="comment_source_url" href="{escape(post.url)}" title="{escape(post.url)}">Homepage</a>)'
            if post.url
            else ""
        )
        items += f"""<a id="c{post.number}"></a><div id="serendipity_comment_{post.number}" class="serendipity_comment
serendipity_comment_author_x comment_oddbox" style="padding-left: {post.depth * 20}px"><div class="serendipity_commentBody">{paragraphs(post)}</div>
<div class="serendipity_comment_source"><a class="comment_source_trace" href="#c{post.number}">#{trace}</a>
<span class="comment_source_author">{escape(post.author)}</span> {home} am <span
class="comment_source_date">{post.when:%d.%m.%Y %H:%M}</span> (<a class="comment_reply" href="#serendipity_CommentForm">Antwort</a>)
<div id="serendipity_replyform_{post.number}"></div></div></div>"""
    return page(f"""<div class="serendipity_comments serendipity_section_comments"><a id="comments"></a><div
class="serendipity_commentsTitle">Kommentare</div><div class="serendipity_center">Ansicht der Kommentare: Linear | Verschachtelt</div>{items}
<a id="feedback"></a><div class="serendipity_commentsTitle">Kommentar schreiben</div></div>""").replace(
        'lang="en"', 'lang="de"'
    )


def _2k11(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<article id="c{post.number}" class="serendipity_comment serendipity_comment_author_x odd clearfix" style="margin-left: {post.depth * 20}px">
<h4>{f'<a class="comment_source_url" href="{escape(post.url)}">{escape(post.author)}</a>' if post.url else escape(post.author)} am
<time datetime="{post.when:%Y-%m-%dT%H:%M:%S}">{post.when:%d.%m.%Y %H:%M}</time>:</h4>
<div class="content serendipity_commentBody">{paragraphs(post)}</div>
<footer class="comment_info"><time>{post.when:%d.%m.%Y %H:%M}</time> | <a class="comment_reply" href="#serendipity_CommentForm">Antworten</a></footer></article>"""
        for post in posts
    )
    return page(
        f'<section id="comments" class="serendipity_comments serendipity_section_comments"><h3>Kommentare</h3>{items}</section>'
    )


TEMPLATES = [
    Template(system="serendipity", render=_default),
    Template(system="serendipity", render=_2k11),
]
