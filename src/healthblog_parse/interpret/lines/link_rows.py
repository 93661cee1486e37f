"""Blocks that are rows of links or of tags: links to networks, to tags, to the parts of the page, to the posts before and after.

Facts.  Designs set such rows into elements without a telling name, often without a blank between the links, so that a
block reads "ShareFacebookX".  What the links are called and where they lead tells them.

Rules.  Two links or more with hardly anything beside them, and
1. all are called after networks or what one does with a page ("Facebook", "Copy link"), or
2. all lead to tags, topics or categories, or
3. all lead to places of the page itself, or
4. the row begins with an arrow to the left and ends with one to the right.
Or a heading that is three links or more with one sign between them ("Recipes / Shop / Letters").
Or a sentence that asks to follow somebody, all of its links, three or more, called after networks.

A row of two hashtags or more is one without any link.

Known failures: rows in which one link is called otherwise; a row of a text's own links to its parts.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ...models import Block
from .teasers import unlinked

_LEAST = 2
"""Links of a row."""
_BESIDE, _PER_LINK = 16, 3
"""Characters beside the links: "Share:", "Jump to:", and a bar between two of them."""
_MENU = 3
_BETWEEN = (" / ", " | ", " · ", " • ")
"""What stands between the links of a menu that is set as a heading."""
_NETWORKS = frozenset(
    """
    facebook twitter x instagram youtube pinterest linkedin tiktok whatsapp telegram reddit threads bluesky mastodon xing
    snapchat tumblr flipboard messenger vk vkontakte weibo wechat line viber pocket email e-mail mail print drucken imprimir listen save close download
    bookmark syndicate teilen merken speichern vorlesen pdf/druck partager stampa condividi compartir delen afdrukken udostępnij drukuj dela cite
    imprimer rss share tweet link copy pdf fb ig yt threema signal discord twitch spotify
    """.split()
) | frozenset(
    (
        "copy link",
        "link kopieren",
        "copier le lien",
        "google news",
        "apple news",
        "google+",
        "enlarge image",
        "show references",
        "view references",
        "show sources",
        "print this page",
        "email this page",
        "share this page",
        "download pdf",
        "text size",
        "per mail versenden",
        "per whatsapp teilen",
    )
)
_TAG = Expression(
    r"(?:^|/)(?:tags?|topics?|category|categories|kategorie|kategorien|themen?|schlagwort|schlagworte|schlagwoerter|etiquetas?|etiqueta|sujets?|"
    r"mot-cle|mots-cles|categoria|categorias|tema|temas|argomenti|label)/[^/]|[?&](?:tags?|cat|topic|category)=",
)
"""Where links to tags, topics and categories lead."""
_ASKED = 3
"""Links of a sentence that asks to follow somebody."""
_ASKS = Expression(
    r"\b(?:follow|connect|join|find (?:me|us)|(?:keep|stay) in touch|folge?[nt]?|suivez|s[ií]gue(?:me|nos)?|siga|seguici|volg|följ|følg)\b",
    re.I,
)
_BACK, _ON = "←«‹◄", "→»›►"


def is_link_row(block: Block) -> bool:
    """Whether a block is such a row.

    Args:
        block: A block with links.
    """
    links = block.links
    if len(links) < _LEAST:
        return False
    if block.kind == "heading":
        names = [link.text for link in links]
        return len(links) >= _MENU and any(sign.join(names) == block.text for sign in _BETWEEN)
    beside = unlinked(block)
    if beside > _BESIDE + _PER_LINK * len(links):
        return len(links) >= _ASKED and _ASKS.search(block.text) is not None and _name_networks(block)
    if _name_networks(block):
        return True
    if all(
        link.href[:1] == "#" and len(link.href) > 1 and not link.text.strip("[]()* ").isdecimal()
        for link in links
    ):
        return True
    if beside > _PER_LINK * len(links):
        return False
    if all(_TAG.search(link.href) is not None for link in links):
        return True
    return block.text[0] in _BACK and block.text[-1] in _ON


def _name_networks(block: Block) -> bool:
    return all(link.text.strip(" :").lower() in _NETWORKS for link in block.links)


def is_hashtag_row(line: str) -> bool:
    """Whether a line is hashtags and nothing else: "#sleep #nurses"."""
    words = line.split()
    return len(words) >= _LEAST and all(word[0] == "#" and word[1:2].isalpha() for word in words)
