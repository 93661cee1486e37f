"""What stands beside a comment's parts on real pages, put into the threads of many templates: none of it is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

import pytest

import healthblog_parse as hb

from .comment_templates import Template, templates
from .comment_threads import everyday_thread

POSTS = everyday_thread()
_EVERY = 7
"""Of so many templates one is tried with each kind of noise: the suite is to stay quick."""


def _behind_text(noise: str) -> Callable[[str], str]:
    def put(html: str) -> str:
        for post in POSTS:
            text = f"<p>{escape(post.text[-1])}</p>"
            html = html.replace(text, text + noise)
        return html

    return put


def _beside_name(noise: str) -> Callable[[str], str]:
    def put(html: str) -> str:
        for post in POSTS:
            html = re.sub(rf">\s*{re.escape(escape(post.author))}\s*</\w+>", lambda m: m[0] + noise, html)
        return html

    return put


NOISES: dict[str, Callable[[str], str]] = {
    "edited": _behind_text('<div class="edited">Edited on May 9, 2020 at 10:00 am</div>'),
    "edited by": _behind_text('<p class="note"><small>Last edited 4 years ago by Anna</small></p>'),
    "bearbeitet": _behind_text("<p><em>Zuletzt bearbeitet am 9.5.2020 von Anna B.</em></p>"),
    "likes": _behind_text(
        '<div class="comment-likes"><a class="like">Like</a> <span class="count">3</span></div>'
    ),
    "sharing": _behind_text(
        '<ul class="x"><li><a href="#">Share on Facebook</a></li><li><a>Copy link</a></li></ul>'
    ),
    "stars": _behind_text(
        '<div class="cmstr-out"><span data-rating="5"></span><span class="tval">(5/5)</span></div>'
    ),
    "advertisement": _behind_text('<div class="ad-slot"><span>Advertisement</span></div>'),
    "answer by name": _behind_text('<div class="x7"><a href="#respond">Reply to Anna B.</a></div>'),
    "place": _beside_name(' <span class="location">Hamburg</span>'),
}


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize("template", templates()[::_EVERY], ids=lambda t: f"{t.system}:{t.render.__name__}")
def test_noise_is_not_read(template: Template, noise: str) -> None:
    """Authors, texts and days come back as without it."""
    html = template.render(POSTS)
    plain, noisy = hb.parse(html, format="html"), hb.parse(NOISES[noise](html), format="html")
    assert [(c.author and c.author.name, c.text, c.published) for c in noisy.comments] == [
        (c.author and c.author.name, c.text, c.published) for c in plain.comments
    ]
