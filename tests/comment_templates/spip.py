"""SPIP: the distributed skeleton and the plugin for comments."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def _day(post: Post) -> str:
    return f"{post.when.day} {_MONTHS[post.when.month - 1]} {post.when.year}"


def _name(post: Post, classes: str) -> str:
    if post.url is None:
        return f'<span class="{classes}">{escape(post.author)}</span>'
    return f'<a class="url {classes} spip_in" href="{escape(post.url)}">{escape(post.author)}</a>'


def _dist(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f"<ul>{answers}</ul>" if answers else ""
        return f"""<li class="forum-fil"><div class="forum-message"><div class="forum-chapo"><strong class="forum-titre"><a
href="#forum{post.number}" name="forum{post.number}" id="forum{post.number}">Le sommeil et la lumière</a></strong>
<small><abbr class="date" title="{post.when:%Y-%m-%dT%H:%M:%SZ}">{_day(post)}, {post.when:%H:%M}</abbr>, <span class="sep">par</span>
<span class="vcard">{_name(post, "fn")}</span></small></div><div class="forum-texte">{paragraphs(post)}
<p class="repondre"><a href="spip.php?page=forum&amp;id_article=12&amp;id_forum={post.number}" rel="noindex nofollow">Répondre à ce message</a></p>
</div></div>{inner}</li>"""

    return page(
        f'<a name="forum" id="forum"></a><h2>Vos commentaires</h2><ul class="forum">{nested(posts, item)}</ul>'
    )


def _plugin(posts: Sequence[Post]) -> str:
    def item(post: Post, answers: str) -> str:
        inner = f'<ul><span class="fin">&nbsp;</span>{answers}</ul>' if answers else ""
        return f"""<li class="forum-fil comment odd first"><div class="comment-message forum-message"><div
class="comment-content forum-texte"><div class="crayon forum-texte-{post.number} comment-texte">{paragraphs(post)}</div></div>
<div class="comment-meta forum-chapo"><span class="comment-author vcard"><strong class="n crayon">{_name(post, "fn")}</strong></span>
<abbr class="date" title="{post.when:%Y-%m-%dT%H:%M:%SZ}">Le {_day(post)} à {post.when:%H:%M}</abbr><div class="button moderation"><p
class="comment-reply repondre"><a href="spip.php?page=forum&amp;id_article=12&amp;id_forum={post.number}">Répondre</a></p></div></div></div>{inner}</li>"""

    return page(
        f'<div id="comments"><h2>Vos réactions</h2><ul class="forum comments-list">{nested(posts, item)}</ul></div>'
    )


TEMPLATES = [Template(system="spip", render=_dist), Template(system="spip", render=_plugin)]
