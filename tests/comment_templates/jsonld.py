"""A posting whose comments stand in JSON-LD only: nested, and flat with ``parentItem``."""

from __future__ import annotations

import json
from collections.abc import Sequence

from . import Post, Template, page

_URL = "https://notes.example/sleep"


def _node(post: Post) -> dict[str, object]:
    author = {"@type": "Person", "name": post.author}
    if post.url is not None:
        author["url"] = post.url
    return {
        "@type": "Comment",
        "url": f"{_URL}#c{post.number}",
        "author": author,
        "dateCreated": f"{post.when:%Y-%m-%dT%H:%M:%S}",
        "text": "\n\n".join(post.text),
        "upvoteCount": 2,
    }


def _page(comments: list[dict[str, object]]) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "DiscussionForumPosting",
        "headline": "Sleep and light",
        "comment": comments,
    }
    text = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return page('<div id="app"></div>', head=f'<script type="application/ld+json">{text}</script>')


def _nested(posts: Sequence[Post]) -> str:
    nodes = [_node(post) for post in posts]
    below: list[list[dict[str, object]]] = [[] for _ in posts]
    top: list[dict[str, object]] = []
    for post, node, answers in zip(posts, nodes, below, strict=True):
        node["comment"] = answers
        (top if post.parent is None else below[post.parent]).append(node)
    return _page(top)


def _flat(posts: Sequence[Post]) -> str:
    nodes = [_node(post) for post in posts]
    for post, node in zip(posts, nodes, strict=True):
        if post.parent is not None:
            node["parentItem"] = {"@type": "Comment", "url": f"{_URL}#c{posts[post.parent].number}"}
    return _page(nodes)


TEMPLATES = [Template(system="jsonld", render=_nested), Template(system="jsonld", render=_flat)]
