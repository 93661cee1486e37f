"""Forums under the articles of newspapers and magazines in several countries, as such sites print them: no vendor."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs

_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_EN = "January February March April May June July August September October November December".split()


def _breaks(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _in(language: str, html: str) -> str:
    return html.replace('lang="en"', f'lang="{language}"')


def _de_postings(posts: Sequence[Post]) -> str:
    """An Austrian daily's forum: custom elements, the date in a data attribute's element, level by attribute."""
    items = "".join(
        f"""<div class="posting" data-postingid="{post.number}" data-level="{post.depth}" id="posting-{post.number}"><div class="posting-head"><div class="posting-user">
<span class="upost-usernickname">{escape(post.author)}</span><button class="follow">folgen</button></div><div class="posting-stats"><span
class="posting-date" data-date="{post.when:%d.%m.%Y %H:%M}">{post.when.day}. {_DE[post.when.month - 1]} {post.when.year}, {post.when:%H:%M}</span></div></div>
<div class="posting-text">{paragraphs(post)}</div><div class="posting-rate"><button>12</button><button>3</button></div><div class="posting-tools"><a>antworten</a><a>permalink</a><a>melden</a></div></div>"""
        for post in posts
    )
    return _in(
        "de", page(f'<div id="forum" class="forum-root"><h2>Forum: {len(posts)} Postings</h2>{items}</div>')
    )


def _de_initials(posts: Sequence[Post]) -> str:
    """A German daily: initials in a circle, the name in a header with a "Gast" mark, the answer list as a sibling."""

    def item(post: Post, answers: str) -> str:
        inner = f'<div class="reader-comment__answers">{answers}</div>' if answers else ""
        return f"""<div class="reader-comment" data-comment="{post.number}"><header class="reader-comment__head"><span class="reader-comment__initials" aria-hidden="true">{escape(post.author[:2].upper())}</span>
<div><span class="reader-comment__user">{escape(post.author)}</span><span class="reader-comment__status">Gast</span></div><span class="reader-comment__when">{post.when:%d.%m.%Y - %H:%M} Uhr</span></header>
<div class="reader-comment__content">{paragraphs(post)}</div><footer><button>Antworten</button><button>Empfehlen (4)</button></footer></div>{inner}"""

    return _in(
        "de",
        page(
            f'<section class="reader-comments" aria-label="Leserkommentare"><h3>{len(posts)} Leserkommentare</h3>{nested(posts, item)}</section>'
        ),
    )


def _de_forum_headings(posts: Sequence[Post]) -> str:
    """A computer magazine: numbered contributions, name and time in one line under the title-less head."""
    items = "".join(
        f"""<li class="beitrag"><p class="beitrag_kopf">{place}. <a href="/nutzer/{post.number}">{escape(post.author)}</a>, am {post.when.day}. {_DE[post.when.month - 1]} {post.when.year} um {post.when:%H:%M} Uhr</p>
<div class="beitrag_inhalt"><p>{_breaks(post)}</p></div><ul class="beitrag_optionen"><li><a>Antworten</a></li><li><a>Beitrag melden</a></li></ul></li>"""
        for place, post in enumerate(posts, 1)
    )
    return _in(
        "de",
        page(
            f'<div class="kommentarbereich"><h2>Kommentare ({len(posts)})</h2><ol class="beitraege">{items}</ol></div>'
        ),
    )


def _fr_daily(posts: Sequence[Post]) -> str:
    """A French daily: subscribers' reactions as sections, name and date in separate paragraphs."""
    items = "".join(
        f"""<section class="comment__card" data-id="{post.number}"><p class="comment__author">{escape(post.author)}<span class="icon"></span></p><p class="comment__date">{post.when:%d/%m/%Y} à {post.when:%Hh%M}</p>
<div class="comment__content"><p>{_breaks(post)}</p></div><div class="comment__footer"><button class="comment__report">Signaler</button></div></section>"""
        for post in posts
    )
    return _in(
        "fr",
        page(
            f'<section id="js-comments" class="comments article__section"><h4 class="comments__title">Contributions</h4><p>{len(posts)} contributions</p>{items}</section>'
        ),
    )


def _fr_minutes(posts: Sequence[Post]) -> str:
    """A French free paper: definition-like divs, answers after their comment in a list of their own."""

    def item(post: Post, answers: str) -> str:
        inner = f'<ul class="reponses">{answers}</ul>' if answers else ""
        return f"""<li class="reaction-item"><div class="auteur-ligne">Par <b>{escape(post.author)}</b>, le {post.when.day} {_FR[post.when.month - 1]} {post.when.year} à {post.when:%H:%M}</div>
<div class="reaction-texte">{paragraphs(post)}</div><p><a href="#">Répondre</a> | <a href="#">Alerter</a></p>{inner}</li>"""

    return _in(
        "fr",
        page(
            f'<div class="reactions-bloc"><h2>{len(posts)} réactions</h2><ul>{nested(posts, item)}</ul></div>'
        ),
    )


def _es_daily(posts: Sequence[Post]) -> str:
    """A Spanish daily: numbered articles, votes, the header holds name and time."""
    items = "".join(
        f"""<article class="ue-c-comment" id="comentario-{post.number}"><header><span class="n">#{place}</span><h5>{escape(post.author)}</h5><time datetime="{post.when:%Y-%m-%dT%H:%M:00}">{post.when:%d/%m/%Y %H:%M} horas</time></header>
<p>{_breaks(post)}</p><footer><span class="votos">+{place}</span><a>Responder</a><a>Denunciar</a></footer></article>"""
        for place, post in enumerate(posts, 1)
    )
    return _in("es", page(f'<div class="bloque-comentarios"><h3>Comentarios</h3>{items}</div>'))


def _it_blog(posts: Sequence[Post]) -> str:
    """An Italian portal: a name, a dash, a date in one bold line; the depth in a class."""
    items = "".join(
        f"""<div class="commento livello-{post.depth}"><p class="intestazione"><b>{escape(post.author)} - {post.when:%d/%m/%Y} ore {post.when:%H:%M}</b></p><div>{paragraphs(post)}</div><a href="#">Rispondi</a></div>"""
        for post in posts
    )
    return _in("it", page(f'<div id="area-commenti"><h3>I commenti dei lettori</h3>{items}</div>'))


def _nl_news(posts: Sequence[Post]) -> str:
    """A Dutch news site: a list whose answers stand in a sibling list item."""

    def item(post: Post, answers: str) -> str:
        inner = f'<li class="reply-group"><ul>{answers}</ul></li>' if answers else ""
        return f"""<li class="reactie-blok"><span class="naam">{escape(post.author)}</span> <span class="tijd">{post.when:%d-%m-%Y, %H:%M}</span><div class="tekst">{paragraphs(post)}</div><span class="acties"><a>Reageer</a> <a>Rapporteer</a></span></li>{inner}"""

    return _in(
        "nl",
        page(
            f'<section id="reacties"><h2>{len(posts)} reacties</h2><ul>{nested(posts, item)}</ul></section>'
        ),
    )


def _uk_tabloid(posts: Sequence[Post]) -> str:
    """A British tabloid: name with a town, a date, votes; answers in a box behind."""

    def item(post: Post, answers: str) -> str:
        inner = f'<div class="replies-box">{answers}</div>' if answers else ""
        stamp = f"{post.when.day} {_EN[post.when.month - 1]} {post.when.year} at {post.when:%H:%M}"
        return f"""<div class="comment-box"><p class="user-info"><a class="js-usr" href="/u/{post.number}">{escape(post.author)}</a></p><p class="date-info">{stamp}</p><p class="comment-body comment-text">{_breaks(post)}</p>
<div class="vote-box"><span>Click to rate</span><span>12</span><span>4</span></div>{inner}</div>"""

    return page(
        f'<div id="reader-comments" class="reader-comments"><h3>Share or comment on this article</h3><h4>Comments {len(posts)}</h4><div class="tabs"><a>Newest</a><a>Oldest</a></div>{nested(posts, item)}</div>'
    )


def _us_letters(posts: Sequence[Post]) -> str:
    """An American magazine: the text first, then a signature of name and date."""
    items = "".join(
        f"""<div class="letter">{paragraphs(post)}<p class="signature">— {escape(post.author)}, {_EN[post.when.month - 1]} {post.when.day}, {post.when.year}</p></div>"""
        for post in posts
    )
    return page(f'<section class="reader-responses"><h2>Reader Responses</h2>{items}</section>')


def _se_comments(posts: Sequence[Post]) -> str:
    """A Scandinavian site: aria levels in a tree."""
    items = "".join(
        f"""<div role="treeitem" aria-level="{post.depth + 1}" class="kommentar"><strong>{escape(post.author)}</strong><time datetime="{post.when:%Y-%m-%d %H:%M}">{post.when:%Y-%m-%d %H:%M}</time><div class="kommentar-text">{paragraphs(post)}</div><button>Svara</button></div>"""
        for post in posts
    )
    return _in(
        "sv", page(f'<div role="tree" class="kommentarer" id="kommentarer"><h2>Kommentarer</h2>{items}</div>')
    )


TEMPLATES = [
    Template(system=None, render=_de_postings, linked=False),
    Template(system=None, render=_de_initials, linked=False),
    Template(system=None, render=_de_forum_headings, linked=False, threaded=False),
    Template(system=None, render=_fr_daily, linked=False, threaded=False),
    Template(system=None, render=_fr_minutes, linked=False),
    Template(system=None, render=_es_daily, linked=False, threaded=False),
    Template(system=None, render=_it_blog, linked=False),
    Template(system=None, render=_nl_news, linked=False),
    Template(system=None, render=_uk_tabloid, linked=False),
    Template(system=None, render=_us_letters, linked=False, threaded=False, dated="day"),
    Template(system=None, render=_se_comments, linked=False),
]
