"""Lists that themes write by hand, without the classes of ``comment_class()``: read by structure alone.

A table as in ``platforms``.  Reconstructions after public templates of the years 2005 to 2020.
"""

# ruff: noqa: E501
from __future__ import annotations

from .platforms import Kind, template_of

_KINDS: dict[str, Kind] = {
    "header_text_date": Kind(
        None,
        '<div id="comments"><h2>Kommentare</h2><div class="itemcomments">%s</div></div>',
        '<h3 class="itemcomment_user">{name} schrieb:</h3><div class="itemcommentbody">{text}</div><div class="commentinfo">{dmy} {hm}:00</div>',
    ),
    "one_word_name": Kind(
        None,
        "<h2>Comments</h2>%s",
        '<div class="itemcomment id{id}"><h3>{name} wrote:</h3><div class="commentbody">{text}</div><div class="commentinfo">{date} {hm}</div></div>',
    ),
    "each_named_comments": Kind(
        None,
        "%s",
        '<div class="comments"><div class="comment-avatar"><img src="a"></div><div class="comment-area"><p><strong>{plain}</strong> - {date}</p>{text}</div></div>',
        dated="day",
    ),
    "element_of_its_own": Kind(
        None,
        "<h2>12 réponses sur l’article “Sommeil”</h2>%s",
        '<div id="comment-{id}"><div class="content-comment"><div class="comment-author"><strong>{name}</strong> <date> a posté le {frdate} </date></div>{text}</div></div>',
        dated="day",
    ),
}

TEMPLATES = tuple(template_of(name, kind) for name, kind in _KINDS.items())
