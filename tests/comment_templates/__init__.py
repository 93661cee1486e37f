"""Templates of comment systems: the same thread rendered as each system would print it.

One module a system (or a theme family), found by its file: it names a ``TEMPLATE``, or several in
``TEMPLATES``.
``test_comment_systems`` renders generated threads through every one of them and reads them back.
"""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
from collections.abc import Callable, Sequence
from html import escape
from typing import Literal

from attrs import frozen

__all__ = ["Post", "Template", "escape", "nested", "page", "paragraphs", "templates"]


@frozen(kw_only=True)
class Post:
    """One comment of a generated thread; threads come in page order, answers after what they answer."""

    author: str
    text: tuple[str, ...]
    """Paragraphs."""
    when: dt.datetime
    """Naive, to the minute."""
    parent: int | None = None
    """Index of the post answered."""
    url: str | None = None
    """The author's home page."""
    number: int = 0
    """The system's id of it, unique in the thread."""
    depth: int = 0
    """0 at the top."""


@frozen(kw_only=True)
class Template:
    """How one system prints a thread."""

    system: str | None
    """What ``source.platform`` has to be; ``None`` for a site of its own."""
    render: Callable[[Sequence[Post]], str]
    """The whole page."""
    threaded: bool = True
    """Whether the page shows who stands under whom."""
    dated: Literal["minute", "day"] | None = "minute"
    """How precisely the page shows dates."""
    linked: bool = True
    """Whether the page shows the authors' home pages."""


def templates() -> list[Template]:
    """Every template of this package."""
    found: list[Template] = []
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        module = importlib.import_module(f"{__name__}.{name}")
        several = getattr(module, "TEMPLATES", None) or [module.TEMPLATE]
        found.extend(several)
    return found


def nested(posts: Sequence[Post], item: Callable[[Post, str], str]) -> str:
    """Render every post with its answers inside: ``item(post, answers)`` gets them rendered; not
    recursive."""
    answers: list[list[str]] = [[] for _ in posts]
    top: list[str] = []
    for place in range(len(posts) - 1, -1, -1):
        post = posts[place]
        html = item(post, "".join(reversed(answers[place])))
        (top if post.parent is None else answers[post.parent]).append(html)
    return "".join(reversed(top))


def paragraphs(post: Post) -> str:
    """The text in ``p`` elements."""
    return "".join(f"<p>{escape(text)}</p>\n" for text in post.text)


def page(comments: str, *, head: str = "") -> str:
    """A page with an article and the comments area after it."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Sleep and light - Night Notes</title>{head}</head>
<body class="single"><header><h1 class="site-title">Night Notes</h1>
<nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav></header>
<main><article class="post"><header><h1 class="entry-title">Sleep and light</h1>
<p class="byline">By Ruth Amberg on <time datetime="2019-01-02">January 2, 2019</time></p></header>
<div class="entry-content"><p>Light in the evening moves the clock of the body, and not by a little.</p>
<p>What the studies show is a shift of an hour or more after two hours of a bright screen.</p></div></article>
{comments}
</main><footer><p>Night Notes, all rights reserved.</p></footer></body></html>
"""
