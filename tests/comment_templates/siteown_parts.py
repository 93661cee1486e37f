"""Comments whose parts stand in unusual places: titles, places of residence, labels, signatures, ads in between."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs

_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_EN = "January February March April May June July August September October November December".split()


def _stamp(post: Post) -> str:
    return f"{_EN[post.when.month - 1]} {post.when.day}, {post.when.year} {post.when:%H:%M}"


def _german(post: Post) -> str:
    return f"{post.when.day}. {_DE[post.when.month - 1]} {post.when.year}, {post.when:%H:%M} Uhr"


def _footers(posts: Sequence[Post]) -> str:
    """The text in an article, name and date in a footer beside it."""
    items = "".join(
        f"""<li><article>{paragraphs(post)}</article><footer><span>{escape(post.author)}</span>, <span>{_stamp(post)}</span></footer></li>"""
        for post in posts
    )
    return page(f'<section id="comments"><h2>Comments</h2><ul class="plain">{items}</ul></section>')


def _date_first(posts: Sequence[Post]) -> str:
    """The date before the name in one line."""
    items = "".join(
        f"""<div class="kommentar"><div class="zeile">{_german(post)} | {escape(post.author)}</div><div class="inhalt">{paragraphs(post)}</div></div>"""
        for post in posts
    )
    return page(f'<div id="kommentare"><h3>Kommentare</h3>{items}</div>').replace('lang="en"', 'lang="de"')


def _places(posts: Sequence[Post]) -> str:
    """The town beside the name, votes, a label of a good contributor."""
    items = "".join(
        f"""<div class="entry"><div class="top"><strong>{escape(post.author)}</strong><span>{("Bern", "Lund", "Graz")[place % 3]}</span><span>{_stamp(post)}</span></div><div class="said">{paragraphs(post)}</div><div class="btm"><span>{place}</span><a>Recommend</a><a>Reply</a></div></div>"""
        for place, post in enumerate(posts)
    )
    return page(f'<div class="usercomments"><h3>{len(posts)} comments</h3>{items}</div>')


def _subjects(posts: Sequence[Post]) -> str:
    """A forum with subject lines above each contribution."""
    items = "".join(
        f"""<li class="beitrag"><h4 class="beitrag-titel">{("Schlafmangel", "Re: Schlafmangel", "Lampen")[place % 3]}</h4><p class="beitrag-info">von <a class="beitrag-autor" href="/u/{place}">{escape(post.author)}</a> am <span class="beitrag-datum">{_german(post)}</span></p><div class="beitrag-text">{paragraphs(post)}</div></li>"""
        for place, post in enumerate(posts)
    )
    return page(
        f'<div class="leserkommentare" id="forum"><h2>Leserkommentare</h2><ul>{items}</ul></div>'
    ).replace('lang="en"', 'lang="de"')


def _advertised(posts: Sequence[Post]) -> str:
    """Advertisements between the items, toggles of answers."""

    def item(post: Post, answers: str) -> str:
        inner = (
            f'<button class="toggle">Hide replies</button><ul class="answers">{answers}</ul>'
            if answers
            else ""
        )
        return f"""<li class="message"><div class="who"><a href="/m/{post.number}"><img src="a.png" alt=""><span>{escape(post.author)}</span></a></div><time>{_stamp(post)}</time><div class="msg">{paragraphs(post)}</div><a class="re">Reply</a>{inner}</li><li class="ad-slot"><div>Advertisement</div></li>"""

    return page(f'<div class="comments-block"><ul class="messages">{nested(posts, item)}</ul></div>')


def _inline(posts: Sequence[Post]) -> str:
    """One paragraph an item: name, colon, text, date."""
    items = "".join(
        f"""<li><b>{escape(post.author)}</b>: {"<br><br>".join(escape(text) for text in post.text)} <i>{_stamp(post)}</i></li>"""
        for post in posts
    )
    return page(f'<div id="comments"><h3>Comments</h3><ul>{items}</ul></div>')


def _said(posts: Sequence[Post]) -> str:
    """A heading "NAME said on DATE"."""
    items = "".join(
        f"""<div class="c"><h4>{escape(post.author)} said on {_stamp(post)}:</h4>{paragraphs(post)}</div>"""
        for post in posts
    )
    return page(f'<div id="comments"><h3>Comments</h3>{items}</div>')


def _quotes(posts: Sequence[Post]) -> str:
    """Answers in block quotes, as old boards indent them."""

    def item(post: Post, answers: str) -> str:
        inner = f"<blockquote>{answers}</blockquote>" if answers else ""
        return f"""<div class="msg" id="m{post.number}"><p><b>{escape(post.author)}</b> <small>{_stamp(post)}</small></p>{paragraphs(post)}</div>{inner}"""

    return page(f'<div class="comments"><h2>Comments</h2>{nested(posts, item)}</div>')


def _utility_depth(posts: Sequence[Post]) -> str:
    """Flat items indented by a utility class."""
    items = "".join(
        f"""<div class="flex ml-{post.depth * 4} py-2"><div><p class="font-bold">{escape(post.author)}</p><p class="text-xs">{_stamp(post)}</p><div class="prose">{paragraphs(post)}</div></div></div>"""
        for post in posts
    )
    return page(f'<div id="comments" class="space-y-2">{items}</div>')


def _indent_attribute(posts: Sequence[Post]) -> str:
    """Flat items with an indentation attribute, the number before the name."""
    items = "".join(
        f"""<div class="talk-item" data-indent="{post.depth}"><span class="no">{place}.</span> <span class="nick">{escape(post.author)}</span> <span class="ts">{_stamp(post)}</span><div class="tx">{paragraphs(post)}</div></div>"""
        for place, post in enumerate(posts, 1)
    )
    return page(f'<div class="discussion-list">{items}</div>')


def _answer_to(posts: Sequence[Post]) -> str:
    """Flat items that link to what they answer by its number."""
    items = "".join(
        f"""<div class="comment-row" id="k{place}"><b>{escape(post.author)}</b> <span>{_german(post)}</span>{f' <a href="#k{post.parent + 1}">Antwort auf #{post.parent + 1}</a>' if post.parent is not None else ""}<div>{paragraphs(post)}</div></div>"""
        for place, post in enumerate(posts, 1)
    )
    return page(f'<div id="kommentarliste">{items}</div>').replace('lang="en"', 'lang="de"')


def _pinned(posts: Sequence[Post]) -> str:
    """A label above some items, a role beside some names."""
    items = "".join(
        f"""<article class="reader-post">{'<p class="pin-label">Editor&#39;s pick</p>' if place == 0 else ""}<header><span class="reader-name">{escape(post.author)}</span>{'<span class="reader-badge">Subscriber</span>' if place % 2 else ""}<time datetime="{post.when:%Y-%m-%dT%H:%M}">{_stamp(post)}</time></header><div class="reader-text">{paragraphs(post)}</div></article>"""
        for place, post in enumerate(posts)
    )
    return page(f'<section class="reader-comments"><h2>Reader comments</h2>{items}</section>')


TEMPLATES = [
    Template(system=None, render=_footers, linked=False, threaded=False),
    Template(system=None, render=_date_first, linked=False, threaded=False),
    Template(system=None, render=_places, linked=False, threaded=False),
    Template(system=None, render=_subjects, linked=False, threaded=False),
    Template(system=None, render=_advertised, linked=False),
    Template(system=None, render=_inline, linked=False, threaded=False),
    Template(system=None, render=_said, linked=False, threaded=False),
    Template(system=None, render=_quotes, linked=False),
    Template(system=None, render=_utility_depth, linked=False),
    Template(system=None, render=_indent_attribute, linked=False),
    Template(system=None, render=_answer_to, linked=False),
    Template(system=None, render=_pinned, linked=False, threaded=False),
]
