"""WordPress theme families that print comments in ways of their own."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Callable, Sequence

from . import Post, Template, escape, nested, page, paragraphs

Item = Callable[[Post], str]


def _name(post: Post) -> str:
    if post.url is None:
        return escape(post.author)
    return f'<a href="{escape(post.url)}" rel="external nofollow ugc" class="url">{escape(post.author)}</a>'


def _shown(post: Post) -> str:
    return f"{post.when:%B} {post.when.day}, {post.when.year} at {post.when.hour % 12 or 12}:{post.when:%M} {'pm' if post.when.hour > 11 else 'am'}"


def _iso(post: Post) -> str:
    return f"{post.when:%Y-%m-%dT%H:%M:%S}+00:00"


_REPLY = '<a rel="nofollow" class="comment-reply-link" href="?replytocom=1#respond">Reply</a>'


def _twenty_ten(post: Post) -> str:
    return f"""<div id="comment-{post.number}"><div class="comment-author vcard"><img class="avatar" src="a"> <cite class="fn">{_name(post)}</cite>
<span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="https://b.example/#comment-{post.number}">{_shown(post)}</a> (<a class="comment-edit-link">Edit</a>)</div>
<div class="comment-body">{paragraphs(post)}</div><div class="reply">{_REPLY}</div></div>"""


def _twenty_eleven(post: Post) -> str:
    return f"""<article id="comment-{post.number}" class="comment"><footer class="comment-meta"><div class="comment-author vcard"><img class="avatar" src="a">
<span class="fn">{_name(post)}</span> on <a href="https://b.example/#comment-{post.number}"><time pubdate datetime="{_iso(post)}">{_shown(post)}</time></a>
<span class="says">said:</span></div></footer><div class="comment-content">{paragraphs(post)}</div><div class="reply">{_REPLY} <span>&darr;</span></div></article>"""


def _twenty_twelve(post: Post) -> str:
    return f"""<article id="comment-{post.number}" class="comment"><header class="comment-meta comment-author vcard"><img class="avatar" src="a">
<cite><b class="fn">{_name(post)}</b> </cite><a href="https://b.example/#comment-{post.number}"><time datetime="{_iso(post)}">{_shown(post)}</time></a></header>
<section class="comment-content comment">{paragraphs(post)}</section><div class="reply">{_REPLY} <span>&darr;</span></div></article>"""


def _avada(post: Post) -> str:
    return f"""<div class="the-comment" id="comment-{post.number}"><div class="avatar"><img src="a"></div><div class="comment-box"><div class="comment-author meta">
<strong>{_name(post)}</strong> {_shown(post)} <a class="comment-reply-link" href="#"> - Reply</a></div><div class="comment-text">{paragraphs(post)}</div></div></div>"""


def _astra(post: Post) -> str:
    return f"""<article id="comment-{post.number}" class="ast-comment"><div class="ast-comment-info"><div class="ast-comment-avatar-wrap"><img src="a"></div>
<header class="ast-comment-meta ast-row comment-author vcard capitalize"><div class="ast-comment-cite-wrap"><cite><b class="fn">{_name(post)}</b> </cite></div>
<div class="ast-comment-time"><span class="timendate"><a href="https://b.example/#comment-{post.number}"><time datetime="{_iso(post)}">{_shown(post)}</time></a></span></div></header></div>
<section class="ast-comment-content comment">{paragraphs(post)}<div class="ast-comment-edit-reply-wrap"><span class="ast-reply-link">{_REPLY}</span></div></section></article>"""


def _thematic(post: Post) -> str:
    return f"""<div class="comment-author vcard"><img class="photo avatar" src="a"> <span class="fn n">{_name(post)}</span></div>
<div class="comment-meta">Posted {_shown(post)} <span class="meta-sep">|</span> <a href="#comment-{post.number}" title="Permalink to this comment">Permalink</a></div>
<div class="comment-content">{paragraphs(post)}</div><div class="comment-reply-link">{_REPLY}</div>"""


def _media(post: Post) -> str:
    return f"""<div class="media" id="div-comment-{post.number}"><div class="media-left"><img src="a"></div><div class="media-body">
<h4 class="media-heading">{_name(post)}</h4><time datetime="{_iso(post)}">{_shown(post)}</time><div class="comment-content">{paragraphs(post)}</div>
<ul class="list-inline"><li class="reply-link">{_REPLY}</li></ul></div></div>"""


def _blocksy(post: Post) -> str:
    return f"""<article class="ct-comment-inner" id="ct-comment-inner-{post.number}"><footer class="ct-comment-meta"><figure class="ct-media-container"></figure>
<h4 class="ct-comment-author" itemprop="author"><cite itemprop="name">{_name(post)}</cite></h4><div class="ct-comment-meta-data"><a href="https://b.example/#comment-{post.number}">
<time datetime="{_iso(post)}" itemprop="datePublished">{_shown(post)}</time></a> {_REPLY}</div></footer><div class="ct-comment-content entry-content is-layout-flow" itemprop="text">{paragraphs(post)}</div></article>"""


def _divi(post: Post) -> str:
    return f"""<article id="comment-{post.number}" class="comment-body clearfix"><div class="comment_avatar"><img src="a"></div><div class="comment_postinfo">
<span class="fn">{_name(post)}</span> <span class="comment_date">on {_shown(post)}</span></div><div class="comment_area"><div class="comment-content clearfix">{paragraphs(post)}
<span class="reply-container">{_REPLY}</span></div></div></article>"""


def _oceanwp(post: Post) -> str:
    return f"""<article id="comment-{post.number}" class="comment-container"><div class="comment-avatar"><img src="a"></div><div class="comment-content"><div class="comment-author">
<span class="comment-link">{_name(post)}</span><span class="comment-meta commentmetadata"><span class="comment-date">{_shown(post)}</span>{_REPLY}</span></div>
<div class="comment-entry"><div class="comment-content">{paragraphs(post)}</div></div></div></article>"""


def _name_below(post: Post) -> str:
    return f"""<div class="comment-text" id="comment-body-{post.number}">{paragraphs(post)}</div><div class="comment-footer"><span class="comment-date">{_shown(post)}</span>
<span class="comment-author">{_name(post)}</span><span class="comment-reply">{_REPLY}</span></div>"""


def _thesis(posts: Sequence[Post]) -> str:
    items = "".join(
        f"""<dt class="comment even thread-even depth-1" id="comment-{post.number}"><span class="comment_num"><a href="#comment-{post.number}" rel="nofollow">{place}</a></span>
<span class="comment_author">{_name(post)}</span> <span class="comment_time"><a href="#comment-{post.number}">{_shown(post)}</a></span></dt>
<dd class="comment even thread-even depth-1"><div class="format_text" id="comment-body-{post.number}">{paragraphs(post)}<p class="reply">{_REPLY}</p></div></dd>"""
        for place, post in enumerate(posts, start=1)
    )
    return page(
        f'<div id="comments"><p class="comments_intro">Comments</p><dl id="comment_list">{items}</dl></div>'
    )


def _family(inside: Item, name: str, *, answers: str = "ol") -> Template:
    def item(post: Post, inner: str) -> str:
        below = f'<{answers} class="children">{inner}</{answers}>' if inner else ""
        return f'<li class="comment even thread-odd depth-{post.depth + 1}" id="li-comment-{post.number}">{inside(post)}{below}</li>'

    def render(posts: Sequence[Post]) -> str:
        return page(
            f'<section id="comments" class="comments-area"><h3 class="comments-title">Discussion</h3><ol class="commentlist">{nested(posts, item)}</ol></section>'
        )

    render.__name__ = name
    return Template(system="wordpress", render=render)


TEMPLATES = (
    _family(_twenty_ten, "twenty_ten", answers="ul"),
    _family(_twenty_eleven, "twenty_eleven", answers="ul"),
    _family(_twenty_twelve, "twenty_twelve"),
    _family(_avada, "avada"),
    _family(_astra, "astra"),
    _family(_thematic, "thematic"),
    _family(_media, "media"),
    _family(_blocksy, "blocksy"),
    _family(_divi, "divi", answers="ul"),
    _family(_oceanwp, "oceanwp"),
    _family(_name_below, "name_below"),
    Template(system="wordpress", render=_thesis, threaded=False),
)
