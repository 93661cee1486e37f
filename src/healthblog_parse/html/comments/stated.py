"""What the page states about its comments: their number, and that more are elsewhere.

Facts.  The number stands in the heading above the comments, in a label beside the article's byline or share
bar, or bare beside an icon, linked to ``#comments``.  It may be larger than what is there: pages of comments,
"load more", deleted ones.  Labels of other articles look the same, but link to other pages.

Rules for the number, in order: what the system's reader knows; lines in the comments area before the first
record; links to the comments of this page; elements whose class says comment and count; what the metadata of the
one article state; where no comment is found, words that ask for the first one.  First hit wins.

Rules for completeness: the stated number exceeds the comments found; or the area has links to further pages
of comments; or an element there says "load more comments" or "12 more comments".

Comments of a site's own script: an empty area says "Loading comments" or asks for JavaScript.

Known failures.  A page that counts only what its readers wrote, and answers apart, looks incomplete or not.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from ...expressions import Expression
from ...interpret.counts import read_bare_count, read_count, says_none
from ...interpret.wordings import is_more_comments
from ...models import PageWarning
from ..dom import Element, Index, ancestors_of, text_of
from .interface import CommentSection
from .own_links import leading_here, path_of_page
from .regions import is_post
from .roles import COMMENT, words_of

_MAX_TEXT = 160
_LOOK = 80
"""Elements of the area before the first record that are looked at."""
_LABELS = (
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "a", "strong", "b", "em", "small", "button",
    "summary", "header", "legend", "li", "dt",
)  # fmt: skip
_BOXES = ("article", "section")
"""What holds comments and is no label: the first of them that is a record ends the look."""
_FRAGMENT = Expression(
    r"(?:mh-|wc-|wpd-|llc_|js-)?(?:comments?(?:[-_]?(?:list|area|form|wrap|section|anchor|title|holder|container|block|start))?|"
    r"respond|disqus_thread|kommentare?|kommentarer|commentaires?|comentarios|comentários|commenti|reacties|reactions|discussion|"
    r"leserkommentare|forum|replies|reviews|coral_?thread|commento|fb-comments|add-comment)"
)
"""Fragments of links that lead to the comments, in lower case."""
_MAX_FRAGMENT = 24
_STATISTIC = Expression(
    r'"commentCount"\s*:\s*"?(\d{1,7})|CommentAction"?[^{}]{0,400}(?:\}[^{}]{0,200})?"userInteractionCount"\s*:\s*"?(\d{1,7})|'
    r'"userInteractionCount"\s*:\s*"?(\d{1,7})[^{}]{0,200}"interactionType"\s*:[^}]{0,80}CommentAction'
)
"""The number of comments in JSON-LD."""
_PAGES = Expression(r"comment-page-\d|[?&;]cpage=\d|[?&;](?:comments?_?page|debut_forums?)=\d", re.IGNORECASE)
_LOADING = Expression(
    r"loading\s+(?:the\s+)?(?:comments|conversation|discussion)|(?:comments|conversation)\s+(?:are\s+)?loading|"
    r"kommentare\s+(?:werden\s+)?(?:geladen|laden)|lade\s+kommentare|chargement\s+des\s+commentaires|"
    r"cargando\s+(?:los\s+)?comentarios|caricamento\s+(?:dei\s+)?commenti|carregando\s+(?:os\s+)?comentários|"
    r"reacties\s+(?:worden\s+geladen|laden)|javascript.{0,60}(?:comments|kommentar|commentaires|comentarios|commenti|reacties)|"
    r"(?:comments|kommentare?|commentaires|comentarios|commenti|reacties).{0,60}javascript",
    re.IGNORECASE,
)
"""Comments that a script of the site loads."""
_MORE = Expression(r"\d\s+(?:more|weitere|autres|más|altri|mais|meer)\b|\bby\b.{0,200}\band\b", re.IGNORECASE)
"""A number of further comments, not of all."""
_COMMENT_WORDS = COMMENT - frozenset(
    "post message reply thread forum wc wpd review opinion avis discussion".split()
)
_AREA_IDS = ("comments", "respond", "disqus_thread", "commentform", "comment-form", "kommentare")
_AREA_CLASSES = (
    "comments-area", "comment-respond", "comment-form", "comments-section", "comments-container", "comment-section",
    "reader-comments", "comments-wrapper",
)  # fmt: skip
_AREA_TAGS = frozenset(("div", "section", "form", "aside", "footer", "ol", "ul"))
_STEMS = (
    "omment", "oment", "reac", "respon", "feedback", "wpd", "wc-", "thread", "discuss", "replies", "talkback",
)  # fmt: skip
_COUNT_WORDS = frozenset(
    "count counts counter number num anzahl nombre total comments link links meta title header o "
    "heading".split()
)
"""With one of these a name for comments is that of their number; "o" is the icon's: ``single-comment-o``."""
_MORE_WORDS = frozenset(
    "more load loadmore pagination navigation paging pages pager older next previous nav mehr weitere".split()
)
_NEAR, _MAIN = 4, frozenset(("main", "theia"))
"""Elements above a label whose names are asked; words in names of the text's column that say sidebar, too."""
_NOT_HERE = frozenset("widget sidebar related recent aside popular archive teaser".split())


def complete(index: Index, section: CommentSection) -> CommentSection:
    """Add the stated number and the warning that comments are missing.

    Args:
        index: The page.
        section: What a reader found; a number that it knows already is kept.
    """
    if not section.regions:
        section = evolve(section, regions=_empty_areas(index))
    records = set(section.records)
    declared = section.declared
    if declared is None:
        declared = next(_candidates(index, section, records), None)
    warnings = section.warnings
    if not section.comments and not warnings and _is_loading(section):
        message = "comments are loaded by a script of the site"
        warnings = (PageWarning(code="comments-loaded-by-script", message=message),)
    if not any(warning.code == "comments-incomplete" for warning in warnings):
        reason = _missing(index, section, declared)
        if reason:
            warnings = (*warnings, PageWarning(code="comments-incomplete", message=reason))
    return evolve(section, declared=declared, warnings=warnings)


def _empty_areas(index: Index) -> tuple[Element, ...]:
    """The heading and the form of a page without comments: no part of the article either."""
    found = [index.by_id[key] for key in _AREA_IDS if key in index.by_id]
    found += [element for name in _AREA_CLASSES for element in index.classed(name)[:2]]
    areas = [
        element
        for element in found
        if element.tag in _AREA_TAGS
        and not is_post(element)
        and next(element.iter("h1", "article"), None) is None
    ]
    return tuple(dict.fromkeys(areas))


def _candidates(index: Index, section: CommentSection, records: set[Element]) -> Iterator[int]:
    yield from _above(section, records)
    yield from _linked(index, records)
    if section.comments:
        yield from _buttons(index)
    yield from _classed(index, records)
    yield from _in_metadata(index)
    if (
        not section.comments
        and not section.warnings
        and any(says_none(text) for text in _lines_of_areas(section))
    ):
        yield 0


def _is_loading(section: CommentSection) -> bool:
    """Whether the empty area says that its comments are still to come, or come with a script only."""
    return any(_LOADING.search(text) for text in _lines_of_areas(section))


def _in_metadata(index: Index) -> Iterator[int]:
    """The number in JSON-LD or microdata, where they state only one; 0 stands there where a script loads them."""
    found: set[int] = set()
    for script in index.by_tag["script"]:
        if "json" not in (script.get("type") or ""):
            continue
        text = script.text or ""
        if "commentCount" in text or "CommentAction" in text:
            found.update(int(next(filter(None, match.groups()))) for match in _STATISTIC.finditer(text))
    for meta in index.by_tag["meta"]:
        if (meta.get("itemprop") or "") in {"commentCount", "interactionCount"}:
            value = (meta.get("content") or "").removeprefix("UserComments:").strip()
            if value.isascii() and value.isdigit() and len(value) < 8:
                found.add(int(value))
    if len(found) == 1 and 0 not in found:
        yield found.pop()


def _lines_of_areas(section: CommentSection) -> Iterator[str]:
    """Short texts in the areas of a page without comments."""
    for region in section.regions:
        for place, element in enumerate(region.iter("h2", "h3", "h4", "p", "div", "span", "a", "button")):
            if place > _LOOK:
                break
            if len(element) <= 2:
                yield _short_text(element)


def _above(section: CommentSection, records: set[Element]) -> Iterator[int]:
    """Numbers in the area before its first record, and in the lines just before the area."""
    around = ancestors_of(records)
    for region in section.regions:
        for element in islice(region.iter(*_LABELS, *_BOXES), _LOOK + 1):
            if element in records:
                break
            if element is not region and element not in around and len(element) <= 6:
                number = _number_in(element)
                if number is not None:
                    yield number
    for region in section.regions:
        for before in islice(region.itersiblings(preceding=True), 3):
            if isinstance(before.tag, str) and len(before) <= 6:
                number = _number_in(before)
                if number is not None:
                    yield number


def _number_in(element: Element) -> int | None:
    text = _short_text(element)
    if not text:
        return None
    number = read_count(text)
    if number is None and _says_count(element.get("class") or element.get("id") or ""):
        number = read_bare_count(text)
    return None if number is None or _MORE.search(text) else number


def _short_text(element: Element) -> str:
    """The element's text, empty where it is long: only so much of it is read."""
    if not len(element):
        return text if (text := " ".join((element.text or "").split())) and len(text) <= _MAX_TEXT else ""
    parts: list[str] = []
    size = 0
    for part in element.itertext():
        if parts and part[:1].isdecimal() and parts[-1][-1:].isdecimal():
            parts.append(" ")  # hearts, and comments
        parts.append(part)
        size += len(part) if size or not part.isspace() else 0
        if size > 2 * _MAX_TEXT:
            return ""
    text = " ".join("".join(parts).split())
    return text if len(text) <= _MAX_TEXT else ""


def _linked(index: Index, records: set[Element]) -> Iterator[int]:
    """Numbers in links to the comments of this page; of a page that does not name itself, if all lead to
    one."""
    here = path_of_page(index)
    links = [(href, link) for href, link in index.hrefs if "#" in href and _leads_to_comments(href)]
    for href, link in leading_here(links, here):
        if _PAGES.search(href) is not None:
            continue  # "2" leads to the second page of comments
        text = _short_text(link)
        number = read_count(text)
        if number is None:
            number = read_bare_count(text)
        if number is not None and not _inside(link, records):
            yield number


def _leads_to_comments(href: str) -> bool:
    fragment = href.rpartition("#")[2].strip()
    return 0 < len(fragment) <= _MAX_FRAGMENT and _FRAGMENT.fullmatch(fragment.lower()) is not None


def _inside(element: Element, records: set[Element]) -> bool:
    """Whether the element stands in a record, a sidebar or a list of other articles."""
    for steps, above in enumerate(element.iterancestors()):
        if above in records or above.tag == "aside":
            return True
        words = words_of(above.get("class") or "") if steps < _NEAR else frozenset()
        if words & _NOT_HERE and not words & _MAIN:
            return True
    return False


def _classed(index: Index, records: set[Element]) -> Iterator[int]:
    """Numbers in elements whose class says comment and count."""
    for token in index.by_class.holding(_STEMS):
        elements = index.by_class[token] if _says_count(token) else ()
        if not 0 < len(elements) <= 2:
            continue
        element = elements[0]
        if not _inside(element, records):
            number = _number_in(element)
            if number is not None:
                yield number


def _buttons(index: Index) -> Iterator[int]:
    """Numbers on buttons that lead to the comments."""
    for element in index.by_tag["button"]:
        label = element.get("aria-label") or ""
        if "omment" in (element.get("class") or "") or "omment" in label:
            for text in (text_of(element)[:_MAX_TEXT], label):
                number = read_count(text)
                if number is None:
                    number = read_bare_count(text)
                if number is not None:
                    yield number


@functools.lru_cache(maxsize=4096)
def _says_count(classes: str) -> bool:
    words = words_of(classes)
    return bool(words & _COMMENT_WORDS) and (bool(words & _COUNT_WORDS) or len(words) == 1)


@functools.lru_cache(maxsize=4096)
def _says_more(token: str) -> bool:
    words = words_of(token)
    return bool(words & _MORE_WORDS) and bool(words & COMMENT)


def _missing(index: Index, section: CommentSection, declared: int | None) -> str | None:
    """Why comments are missing, in a sentence; ``None`` if nothing says so."""
    here = len(section.comments)
    if declared is not None:
        return f"the page states {declared} comments, {here} are in it" if declared > here else None
    if not here:
        return None
    for href, _ in index.hrefs:
        if ("omment" in href or "cpage" in href) and "#comment-" not in href and _PAGES.search(href):
            return f"{here} comments are in the page, it links to further pages of comments"
    offer = next(_offers(index), None)
    return None if offer is None else f"{here} comments are in the page, it offers {offer!r}"


def _offers(index: Index) -> Iterator[str]:
    """Words that offer further comments: on buttons, and in elements named so."""
    for element in index.by_tag["button"]:
        text = _short_text(element)
        if is_more_comments(text):
            yield text
    for token in index.by_class.holding(_STEMS):
        if _says_more(token):
            for element in index.by_class[token][:3]:
                text = _short_text(element)
                if is_more_comments(text):
                    yield text
