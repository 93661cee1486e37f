"""Where comments stand that no name and no heading tells: around the links of each one, beside the form.

Facts.  Class names made by a build say nothing ("css-1x9k2"), but a comment keeps a link or a button to answer it, or a
date that leads to the comment itself (``#comment-12`` of WordPress, ``#c700123`` of Blogger), and the form in which
comments are written stands above or below the list.

Rules.
1. The smallest element around all links to answer; a single one may belong to anything, and a few elements more are taken.
2. The same around dates that lead to comments of this page.
3. What stands beside the form, the nearest first.

Messages of networks that a page shows have links to answer, too, which lead to the network.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...expressions import Expression
from ...interpret.wordings import is_reply_link
from ..dom import Element, Index, text_of
from .generic_headings import with_stem
from .own_links import leading_here, path_of_page
from .survey import has_digit

_ANSWER_STEMS = (
    "repl", "antwo", "répond", "repond", "respond", "rispond", "reage", "quote", "zitier", "citer", "citar", "contest",
    "svar", "odpow", "odpov", "vasta", "válasz", "răspun", "yanıt", "ответ", "відпов", "отгов", "απάντ", "odgov", "atsaky",
    "balas", "trả lời", "返信", "回复", "回覆", "답글", "응답", "رد", "הגב", "پاسخ",
)  # fmt: skip
"""One of these stands in every text of a link to answer."""
_MAX_ANSWER = 40
_MOST_LINKS = 400
_AROUND = 5
"""Elements around the only link to answer."""
_SEVERAL = 2
_INTENT = "/intent/"
"""Links below embedded posts of a network, which answer these."""
_MAX_DATE = 60
_PAGE_TAGS = frozenset(("body", "html"))
_ITSELF = Expression(
    r"(?:[a-z]{2,4}-)?(?:(?:comments?|kommentar|commentaire|comentario|reactie|reaction|komentarz|forum|cmt)[-_]?\d{1,20}|"
    r"c\d{4,20})",
    re.IGNORECASE,
)
"""Fragments of links to one comment: WordPress, Blogger and others."""
_FORM_STEMS = ("omment", "coment", "reactie")
"""One of these stands in the address or the field of a form for comments: ``wp-comments-post.php``, ``wc_comment``."""
_LEVELS = 6
"""Elements around a form beside which comments may stand."""
_LEAST = 20
"""Shortest text beside the form that may be a comment with its author."""


def around_answers(index: Index) -> Element | None:
    """The smallest element around all links to answer; around a single one a few elements more."""
    shown = [(link, text) for link in index.by_tag["a"] if (text := _label_of(link))]
    for button in index.by_tag["button"]:
        text = button.text or (button[0].text if len(button) else None)
        if text:
            shown.append((button, text))
    links = _answers_among(shown)
    if len(links) == 1 and not (links[0].text or "").strip():
        return None
    if not links:  # elements that a script makes buttons
        links = _answers_among([(span, text) for span in index.by_tag["span"] if (text := span.text)])
        links = links if len(links) >= _SEVERAL else []
    return _around(links)


def _answers_among(shown: Sequence[tuple[Element, str]]) -> list[Element]:
    """The links to answer, but for those below messages of networks."""
    return [
        link
        for link in with_stem(shown, _ANSWER_STEMS, _MAX_ANSWER)
        if is_reply_link(text_of(link)[:_MAX_ANSWER]) and _INTENT not in (link.get("href") or "")
    ]


def _label_of(link: Element) -> str | None:
    """What a link says, behind a picture too."""
    text = link.text
    return link[-1].tail if (text is None or text.isspace()) and len(link) else text


def leads_to_itself(element: Element) -> bool:
    """Whether an element is the link of a comment to itself, with a moment as its text: "10:27 AM", where no day is shown."""
    if element.tag != "a":
        return False
    if not names_comment(element.get("href") or ""):
        return False
    text = text_of(element)
    return len(text) <= _MAX_DATE and has_digit(text) and not is_reply_link(text)


def names_comment(href: str) -> bool:
    """Whether an address leads to one comment of a page: "/naps#comment-3"."""
    return "#" in href and _ITSELF.fullmatch(href.rpartition("#")[2]) is not None


def around_permalinks(index: Index) -> Element | None:
    """The smallest element around the dates that link to comments of this page."""
    anchored = [(href, link) for href, link in index.hrefs if "#" in href and href[-1].isdigit()]
    moments = [(href, link) for href, link in anchored if leads_to_itself(link)]
    if not moments:
        return None
    found: dict[str, Element] = {}
    for href, link in leading_here(moments, path_of_page(index)):
        found.setdefault(href.rpartition("#")[2], link)
    return _around(list(found.values()))


def _around(links: Sequence[Element]) -> Element | None:
    """The smallest element around all links, below the page's own; around one alone a few elements more, without the
    headline."""
    if not links:
        return None
    path = list(links[0].iterancestors())
    place = {node: number for number, node in enumerate(path)}
    top = 0
    for link in links[1:_MOST_LINKS]:
        top = max(top, next((place[node] for node in link.iterancestors() if node in place), 0))
    if top == 0:
        top = min(_AROUND, len(path) - 1)
        while top > 1 and next(path[top].iter("h1"), None) is not None:
            top -= 1
    while top and path[top].tag in _PAGE_TAGS:
        top -= 1
    return path[top]


def comment_form(index: Index) -> Element | None:
    """The first form in which comments are written."""
    return next((form for form in index.by_tag["form"] if _is_comment_form(form)), None)


def beside_form(form: Element) -> Iterator[tuple[Element, ...]]:
    """What stands beside a form, the nearest first."""
    node = form
    for _ in range(_LEVELS):
        holder = node.getparent()
        if holder is None or holder.tag in _PAGE_TAGS:
            break
        beside = tuple(root for root in holder if root is not node and _says_something(root))
        if beside:
            yield beside
        node = holder


def _says_something(element: Element) -> bool:
    return isinstance(element.tag, str) and len(text_of(element)) > _LEAST


def _is_comment_form(form: Element) -> bool:
    """Whether comments are written in a form: its address or its field says so."""
    field = next(form.iter("textarea"), None)
    if field is None:
        return False
    said = f"{form.get('action') or ''} {field.get('name') or ''} {field.get('placeholder') or ''}".lower()
    return any(stem in said for stem in _FORM_STEMS)
