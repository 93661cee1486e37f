"""Who wrote a comment: the element that names the author, the name, the home page, a badge.

Rules, in order: the surest part named as the author that yields a name (``record_name``); what a wording announces in the
line about the comment ("Submitted by Anna on May 3"); else a short element that
often holds a name (``cite``, what stands beside a date, ``strong``, a heading, a link) and fills its line or stands in
a header line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice

from ...expressions import Expression
from ...interpret.credentials import read_part
from ...interpret.speaking import without_says
from ...interpret.wording_table import listed
from ...interpret.wordings import is_reply_link
from ..dom import Element, content_of, holds_more, stands_in
from .lines import NOTHING, Line, plain_text
from .record_name import (
    ADDRESSES,
    CLOCK,
    MAX_LOOSE,
    MAX_NAME,
    NUMBER,
    announced_in,
    is_date,
    is_signature,
    leads_on,
    marked_name,
    may_be_name,
    name_in,
    without_date,
    without_lead,
)
from .survey import KNOWN, Survey, dates_in

_LONGEST_LOOSE = 4000
"""Content, labels and scripts included, past which an element without a class is not looked at for a name."""
_NEAR = 16
"""Elements around a text among which a text that holds it is looked for."""
_INSIDE = 3
"""Dates of a comment, and elements above each, that are looked at for the author's."""
_MAX_LINE = 90
"""Longest line that may be a header line."""
_SHORTEST_WORDING, _LONGEST_WORDING, _ANYBODY = 2, 24, "Xy"
"""Characters of a wording before a name, and a name to try it with."""
_LINES = frozenset(
    "p div li dt dd td header footer section article h1 h2 h3 h4 h5 h6 blockquote address".split()
)
_ORDER = {"cite": 0, "strong": 2, "b": 2, "h2": 2, "h3": 2, "h4": 2, "h5": 2, "h6": 2, "dt": 2}
_BOLD = ("cite", "strong", "b", "h2", "h3", "h4", "h5", "h6")
_SEGMENT = Expression(r"\s+[|·•]\s+")
"""What stands between a name and the links beside it."""
_UNSAFE = ("javascript:", "data:", "vbscript:", "mailto:")
_POST_AUTHOR = listed(
    """
    beitrags-autor | autor des beitrags | auteur de l’article | auteur de l'article | auteur de la publication | autor de la entrada |
    autor de la publicación | autor do post | autor do artigo | autore articolo | autore dell'articolo | autore dell’articolo |
    autor de l'entrada | autor de l’entrada | forfatter til indlægget | innleggsforfatter | artikkelin kirjoittaja | autor wpisu |
    autor příspěvku | autor príspevku | bejegyzés szerzője | autor articol | autorul articolului | autor objave | avtor prispevka |
    автор записи | автор публикации | автор запису | автор на публикацията | автор чланка | συντάκτης άρθρου | συντάκτης |
    yazı yazarı | yazının yazarı | كاتب المقال | كاتب المقالة | מחבר הפוסט | נכתב על ידי | نویسنده نوشته | نویسنده | 投稿者 |
    文章作者 | 作者 | 글 작성자 | 글쓴이 | ผู้เขียน | ผู้เขียนเรื่อง | tác giả bài viết | tác giả | penulis pos | penulis artikel |
    लेखक | पोस्ट लेखक | postituse autor | raksta autors | įrašo autorius
    """
)
"""The badge of the post's author as WordPress's translations print it."""
_BADGE_ENDS = (
    "author", "autor", "autorin", "auteur", "auteure", "autore", "autrice", "autora", "verfasser", "op", "inläggsförfattare",
    "博主", "楼主", "樓主", "站长", "站長", "管理员", "管理員",
    *sorted(_POST_AUTHOR),
)  # fmt: skip
"""How names end that may hold a label of the article's author."""
_AUTHOR_BADGES = Expression(
    r"\b(?:post[ -]?author|author|autorin|autor|auteure?|autore|autrice|autora|op|"
    r"verfasser(?:in)?|blogger(?:in)?|schrijver|beitragsautor(?:in)?|berichtauteur|inläggsförfattare|författare|"
    r"forfatter|kirjoittaja|szerző|автор|συντάκτης|yazar[ıi]?|博主|楼主|樓主|站[长長]|管理[员員])\b",
    re.IGNORECASE,
)


def author_of(found: Survey) -> tuple[Element | None, str | None]:
    """The element that names the author, and the name as displayed."""
    authors = found.ranked("author")
    others = found.beside
    links = {element for _, element in found.parts.get("permalink", ())}
    for skip in (others | links, others) if links else (others,):
        for author in authors:
            name = marked_name(author, skip)
            element: Element | None = author
            if name is None:  # with the date, or with a biography, it is too long
                element = next(author.iterdescendants(*_BOLD), None) if len(author) else None
                name = None if element is None else marked_name(element, skip)
            if element is not None and name is not None:
                return element, _bare(element, name, found, skip) if len(element) else name
    for _, element in found.parts.get("meta", ()):
        name = announced_in(element, others)
        if name is not None:
            return element, name  # what else stands out is a subject line
    loose, name = _loose(found)
    if loose is not None and name is not None and leads_on(name) and _ends_before_date(loose, found):
        name = without_lead(name)
    return loose, name


def _bare(element: Element, name: str, found: Survey, skip: Set[Element]) -> str:
    """The name without a badge that stands in its element, and without a word that leads to the date in it."""
    if name.casefold().rstrip(" )]").endswith(_BADGE_ENDS):
        name = _without_badge(element, found, skip) or name
    name = _without_place(element, name)
    return without_lead(name) if leads_on(name) and _ends_before_date(element, found) else name


def _without_place(element: Element, name: str) -> str:
    """The name without what stands behind its link and a comma, unless letters of a degree do: "<a>Anna</a>, Bern"."""
    link = next(element.iterdescendants("a"), None) if "," in name else None
    linked = "" if link is None else plain_text(link)
    rest = name[len(linked) :].strip()
    if not linked or not name.startswith(linked) or rest[:1] != ",":
        return name
    return name if read_part(rest.split(",")[1].strip()) else linked


def _ends_before_date(element: Element, found: Survey) -> bool:
    """Whether the element that names the author holds the date in a part of its own: "Anna on <a>May 3</a>"."""
    return any(
        element in islice(date.iterancestors(), _INSIDE) for _, date in found.parts.get("date", ())[:_INSIDE]
    )


def _without_badge(element: Element, found: Survey, skip: Set[Element]) -> str | None:
    """The name without a label "Post author" in an element of its own; the label becomes a badge."""
    for part in element.iterdescendants("span", "em", "small", "strong", "i", "b"):
        label = plain_text(part).strip(" ()[]|*")
        if _AUTHOR_BADGES.fullmatch(label) or label.casefold() in _POST_AUTHOR:
            name = marked_name(element, skip | {part})
            if name is not None:
                found.parts.setdefault("badge", []).append((KNOWN, part))
                return name
    return None


def _loose(found: Survey) -> tuple[Element | None, str | None]:
    """A name where no class says so."""
    text = _innermost([element for _, element in found.parts.get("text", ())])
    for _, element in found.parts.get("date", ())[:1]:  # what holds the date is no text, whatever its name
        text.difference_update(islice(element.iterancestors(), _NEAR))
    announced = _announced_by_text(found)
    if announced is not None:
        return announced
    titles = {element for rank, element in found.parts.get("title", ()) if rank == KNOWN}
    text |= titles
    best: tuple[int, Element, str] | None = None
    for element in found.naming[:_MAX_LINE]:
        rank = _ORDER.get(str(element.tag), 3)
        if best is not None and rank >= best[0]:
            continue
        if element in found.skip or element in titles or stands_in(element, text):
            continue
        if len(element) and len(content_of(element)) > _LONGEST_LOOSE:
            continue
        name = name_in(element, found.beside) or _signature_in(element)
        longest = MAX_LOOSE if rank else MAX_NAME  # blogs that link here are cited with their titles
        if name is None or len(name) > longest or NUMBER.fullmatch(name) or is_date(name):
            continue
        if name.startswith(ADDRESSES) or CLOCK.fullmatch(name) is not None:
            continue
        if rank and not _fills_its_line(element, name):
            continue
        best = (rank, element, name)
        if not rank:
            break
    return (None, None) if best is None else (best[1], best[2])


def _announced_by_text(found: Survey) -> tuple[Element, str] | None:
    """The link or bold name right behind loose text that is nothing but a wording: "Submitted by <a>Anna</a> on May 3"."""
    for element in found.naming[:_MAX_LINE]:
        before, parent = element.getprevious(), element.getparent()
        text = (None if parent is None else parent.text) if before is None else before.tail
        if text is None or not _SHORTEST_WORDING <= len(wording := text.strip()) <= _LONGEST_WORDING:
            continue
        if without_says(f"{wording} {_ANYBODY}") == _ANYBODY and _is_dated(element):
            name = marked_name(element, found.beside)
            if name is not None and len(name) <= MAX_LOOSE:
                return element, name
    return None


def _is_dated(element: Element) -> bool:
    """Whether a date stands behind an element in its line."""
    behind = element.getnext()
    after = "" if behind is None else plain_text(behind)[:MAX_LOOSE]
    return bool(dates_in(f"{(element.tail or '').strip()} {after}".strip()))


def _signature_in(element: Element) -> str | None:
    """A name of signs alone."""
    text = element.text
    return text.strip() if text and not len(element) and is_signature(text.strip()) else None


def _innermost(elements: list[Element]) -> set[Element]:
    """Those that hold no other one."""
    found = set(elements)
    if len(found) > 1:
        for element in elements:
            found.difference_update(islice(element.iterancestors(), _NEAR))
    return found


def line_author(lines: list[Line], shown: str | None) -> str | None:
    """A name in one of the first lines of a record that names nothing; the line's text is taken out.

    The line must be short, hold no sentence, and either hold the date or stand just before or after its line.  Where
    the line with the date is the last of several, the text stands before it, and its own name comes first.

    Args:
        lines: The record's lines.
        shown: The date as displayed.
    """
    places = list(range(len(lines)))
    if len(lines) > 1 and lines[-1].marked:
        places.insert(0, places.pop())
    for place in places:
        line = lines[place]
        if (2 < place < len(lines) - 1) or (line.text.endswith(",") and not line.marked):
            continue
        near = line.marked or any(beside.marked for beside in lines[max(place - 1, 0) : place + 2])
        text = _SEGMENT.split(line.text, maxsplit=1)[0] if line.marked else line.text
        name = NUMBER.sub(
            "", without_says(_without_answer(without_date(text, shown)) if line.marked else text)
        )
        if near and may_be_name(name):
            line.text = ""
            return without_lead(name) if line.marked and leads_on(name) else name
    return None


def _without_answer(text: str) -> str:
    """A header line without the link to answer that ends it: "Anna Berg Reply"."""
    head, _, last = text.rpartition(" ")
    return head if head and is_reply_link(last) else text


def _fills_its_line(element: Element, name: str) -> bool:
    """Whether an element stands in a header line and not in the middle of a sentence."""
    line = element
    while line.tag not in _LINES:
        above = line.getparent()
        if above is None:
            break
        line = above
    if line.tag == "li" or (line.tag in ("div", "section", "article") and holds_more(line, 1)):
        before = element.getprevious()
        beside = element.getparent() is line and before is not None and (before.tail or "").strip()
        return not (beside and beside[-1].isalpha())
    text = plain_text(line)
    return len(text) <= len(name) + 12 or (len(text) <= _MAX_LINE and bool(dates_in(text)))


def link_of(element: Element, skip: Set[Element] = NOTHING) -> str | None:
    """The author's home page: the first outward link in or around the element, links to answer left out."""
    around = element.getparent()
    candidates: Iterator[Element] | tuple[Element, ...] = ()
    if element.tag != "a" and around is not None and around.tag == "a":
        candidates = (around,)
    elif len(element):
        candidates = element.iter("a")
    elif element.tag == "a":
        candidates = (element,)
    for link in candidates:
        href = (link.get("href") or "").strip()
        if not href or href.startswith("#") or "#comment" in href or "#respond" in href or link in skip:
            continue
        return None if href.lower().startswith(_UNSAFE) else href
    return None


def has_badge(found: Survey) -> bool:
    """Whether a badge says that the article's author wrote it."""
    for rank, element in found.parts.get("badge", ()):
        if rank == KNOWN:
            return True
        text = plain_text(element)
        if len(text) <= 30 and (_AUTHOR_BADGES.search(text) or text.casefold() in _POST_AUTHOR):
            return True
    return False
