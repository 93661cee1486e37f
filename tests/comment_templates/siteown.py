"""Site-own systems after the manner of magazines, newspapers and health sites in several countries: no
vendor."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs

_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_NL = "januari februari maart april mei juni juli augustus september oktober november december".split()
_IT = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
_PT = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()


def _breaks(post: Post) -> str:
    return "<br /><br />".join(escape(text) for text in post.text)


def _de_bem(posts: Sequence[Post]) -> str:
    """A German weekly: BEM names, flat."""
    items = "".join(
        f"""<article class="comment js-comment" id="cid-{post.number}" data-ct-row="comment"><div class="comment__container">
<div class="comment-meta"><div class="comment-meta__avatar"></div><h4 class="comment-meta__name"><a href="/profil/1" rel="nofollow">{escape(post.author)}</a></h4>
<a class="comment-meta__date" href="#cid-{post.number}">{post.when.day}. {_DE[post.when.month - 1]} {post.when.year} um {post.when:%H:%M} Uhr</a></div>
<div class="comment__body">{paragraphs(post)}</div><div class="comment__reactions"><a class="js-reply-to-comment comment__reaction" href="#">Antworten</a>
<a class="comment__reaction js-report-comment" href="#">Melden</a><a class="comment__reaction js-recommend-comment">Empfehlen</a></div></div></article>"""
        for post in posts
    )
    return page(f"""<section class="comment-section" id="comments"><div class="comment-section__head"><span class="comment-section__headline">Kommentare</span></div>
<div class="comment-section__body" id="js-comments-body">{items}</div></section>""").replace(
        'lang="en"', 'lang="de"'
    )


def _de_list(posts: Sequence[Post]) -> str:
    """A German daily: a nested list whose class says only member, the name in a heading inside the link."""

    def item(post: Post, answers: str) -> str:
        inner = f'<ul class="thread">{answers}</ul>' if answers else ""
        return f"""<li id="bb_message_{post.number}" class="odd full message thread"><a class="author" href="/!ku{post.number}/"><h4>{escape(post.author)}</h4><span
class="pictu"></span></a><em class="date"><a class="date"><time datetime="{post.when:%Y-%m-%dT%H:%M}">{post.when:%d.%m.%Y, %H:%M}</time></a></em><div
class="objlink nolead"><p>{_breaks(post)}</p></div><div class="menu"><a class="reply">antworten</a><a class="report">melden</a></div>{inner}</li>"""

    return page(
        f"""<div class="sect sect_commentlinks"><h3>Leserkommentare</h3><ul class="community sectbody">{nested(posts, item)}</ul></div>"""
    )


def _fr_list(posts: Sequence[Post]) -> str:
    """A French magazine: a strong name, a date in words, the text beside, answers in a list inside."""

    def item(post: Post, answers: str) -> str:
        inner = f'<ul class="reponses">{answers}</ul>' if answers else ""
        return f"""<li class="commentaire" id="commentaire-{post.number}"><div class="commentaire-entete"><strong>{escape(post.author)}</strong> <span>Le
{post.when.day} {_FR[post.when.month - 1]} {post.when.year} à {post.when:%Hh%M}</span></div><div class="commentaire-texte">{paragraphs(post)}</div>
<a class="signaler" href="#">Signaler un abus</a> <a class="repondre" href="#">Répondre</a>{inner}</li>"""

    return page(f'<div id="commentaires"><h2>Réactions</h2><ul>{nested(posts, item)}</ul></div>').replace(
        'lang="en"', 'lang="fr"'
    )


def _es_table(posts: Sequence[Post]) -> str:
    """A Spanish daily: numbered boxes, name and date in one paragraph."""
    items = "".join(
        f"""<div class="comentario" id="c{post.number}"><p class="autor"><span class="num">#{place}</span> <strong>{escape(post.author)}</strong> |
<span class="fecha">{post.when.day} de {_ES[post.when.month - 1]} de {post.when.year}, {post.when:%H:%M}</span></p><div class="texto">{paragraphs(post)}</div>
<p class="acciones"><a href="#">Responder</a> <a href="#">Denunciar</a></p></div>"""
        for place, post in enumerate(posts, 1)
    )
    return page(f'<div id="comentarios" class="modulo"><h3>Comentarios</h3>{items}</div>').replace(
        'lang="en"', 'lang="es"'
    )


def _it_definitions(posts: Sequence[Post]) -> str:
    """An Italian blog: a definition list, name and date in the term."""
    items = "".join(
        f"""<dt id="commento{post.number}"><cite>{escape(post.author)}</cite> ha scritto il {post.when.day} {_IT[post.when.month - 1]} {post.when.year} alle
{post.when:%H:%M}</dt><dd>{paragraphs(post)}</dd>"""
        for post in posts
    )
    return page(f'<div id="commenti"><h3>Commenti</h3><dl class="commenti">{items}</dl></div>').replace(
        'lang="en"', 'lang="it"'
    )


def _nl_reactions(posts: Sequence[Post]) -> str:
    """A Dutch site: reactions in divs, answers nested, the date behind the text."""

    def item(post: Post, answers: str) -> str:
        return f"""<div class="reactie" id="reactie-{post.number}"><div class="reactie-inhoud"><b class="naam">{escape(post.author)}</b>
<div class="bericht">{paragraphs(post)}</div><span class="datum">{post.when.day} {_NL[post.when.month - 1]} {post.when.year} om {post.when:%H:%M}</span>
<a href="#">Reageer</a></div>{answers}</div>"""

    return page(f'<div class="reacties" id="reacties"><h3>Reacties</h3>{nested(posts, item)}</div>').replace(
        'lang="en"', 'lang="nl"'
    )


def _pt_indented(posts: Sequence[Post]) -> str:
    """A Brazilian portal: flat items with a margin."""
    items = "".join(
        f"""<li class="comentario-item" style="margin-left: {post.depth * 40}px" data-id="{post.number}"><span class="comentario-autor">{escape(post.author)}</span>
<span class="comentario-data">{post.when.day} de {_PT[post.when.month - 1]} de {post.when.year} às {post.when:%Hh%M}</span><p class="comentario-texto">{_breaks(post)}</p>
<span class="comentario-acoes"><a>Responder</a> <a>Denunciar</a> <a>Curtir</a></span></li>"""
        for post in posts
    )
    return page(
        f'<section class="comentarios"><h2>Comentários</h2><ul class="comentarios-lista">{items}</ul></section>'
    ).replace('lang="en"', 'lang="pt"')


def _health_forum(posts: Sequence[Post]) -> str:
    """A patients' forum: articles of replies with statistics of the writer beside."""
    items = "".join(
        f"""<article class="post reply" id="reply-{post.number}"><div class="post__header"><img src="a.png" alt="" class="avatar"><h5 class="author"><a
class="author__name" href="/profile/7">{escape(post.author)}</a></h5><p class="author__stats">12 posts</p><p class="post__stats"><time class="fuzzy"
datetime="{post.when:%Y-%m-%dT%H:%M}">{post.when:%d %b %Y}</time></p></div><div class="post__content">{paragraphs(post)}</div>
<ul class="post__actions"><li><a>Report</a></li><li><a>Reply</a></li></ul></article>"""
        for post in posts
    )
    return page(f'<div class="discussion" id="replies"><h3>Replies</h3>{items}</div>')


def _health_modules(posts: Sequence[Post]) -> str:
    """A health portal with class names made by a build."""

    def item(post: Post, answers: str) -> str:
        inner = f'<div class="CommentReplies_replies__9a1fz">{answers}</div>' if answers else ""
        return f"""<div class="Comment_comment__Xy12a" id="comment-{post.number}-x"><div class="Comment_header__k3"><span class="Comment_author__q1">{escape(post.author)}</span>
<time class="Comment_date__z9" datetime="{post.when:%Y-%m-%dT%H:%M:%S}">{post.when:%b} {post.when.day}, {post.when.year}</time></div><div
class="Comment_body__p0">{paragraphs(post)}</div><div class="Comment_actions__w7"><button>Reply</button><button>Like</button></div>{inner}</div>"""

    return page(f'<section class="CommentSection_root__aa1"><h2>Comments</h2>{nested(posts, item)}</section>')


def _bootstrap_media(posts: Sequence[Post]) -> str:
    """A small site on Bootstrap: media objects in media objects."""

    def item(post: Post, answers: str) -> str:
        return f"""<div class="media" id="comment{post.number}"><a class="pull-left" href="#"><img class="media-object" src="a.png" alt=""></a><div class="media-body"><h4
class="media-heading">{escape(post.author)} <small>{post.when:%B} {post.when.day}, {post.when.year} at {post.when.hour % 12 or 12}:{post.when:%M %p}</small></h4>{paragraphs(post)}{answers}</div></div>"""

    return page(f'<div class="comments"><h3>Comments</h3>{nested(posts, item)}</div>')


def _old_tables(posts: Sequence[Post]) -> str:
    """A site of 2003: a table a comment."""
    items = "".join(
        f"""<table width="100%" class="comment"><tr><td class="head"><b>{escape(post.author)}</b> wrote on {post.when:%B} {post.when.day}, {post.when.year} at {post.when:%H:%M}:</td></tr>
<tr><td class="text">{_breaks(post)}</td></tr></table>"""
        for post in posts
    )
    return page(f'<a name="comments"></a><h3>Comments</h3><div id="comments">{items}</div>')


def _letters(posts: Sequence[Post]) -> str:
    """A journal: rapid responses with a name and a date in one line above."""
    items = "".join(
        f"""<li class="response" id="response-{post.number}"><h4 class="response-author">{escape(post.author)}</h4><p class="response-date">{post.when.day} {post.when:%B %Y}</p>
<div class="response-body">{paragraphs(post)}</div></li>"""
        for post in posts
    )
    return page(
        f'<section class="responses"><h2>Responses</h2><ol class="response-list">{items}</ol></section>'
    )


TEMPLATES = [
    Template(system=None, render=_de_bem, threaded=False, linked=False),
    Template(system=None, render=_de_list, linked=False),
    Template(system=None, render=_fr_list, linked=False),
    Template(system=None, render=_es_table, threaded=False, linked=False),
    Template(system=None, render=_it_definitions, threaded=False, linked=False),
    Template(system=None, render=_nl_reactions, linked=False),
    Template(system=None, render=_pt_indented, linked=False),
    Template(system=None, render=_health_forum, threaded=False, linked=False),
    Template(system=None, render=_health_modules, linked=False),
    Template(system=None, render=_bootstrap_media, linked=False),
    Template(system=None, render=_old_tables, threaded=False, linked=False),
    Template(system=None, render=_letters, threaded=False, linked=False, dated="day"),
]
