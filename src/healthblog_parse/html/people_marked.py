"""Names that markup announces: classes, ``rel=author``, ``itemprop``.

Facts.  Themes and plugins name the element around an author ("entry-author", "byline__name", "vcard",
"saboxplugin-authorname"), and with the same words what stands about it: avatars, biographies, links, dates.
A card behind the text holds name, job and biography.

Rules.  Class tokens that speak of an author and of nothing else about him; inside such an element the part
named for a name, else the heading or the profile link of a card, else its whole text if that may be a name.
The names of one rule stand together; later homes of the same rule are other articles'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from lxml import etree

from ..expressions import Expression
from ..interpret.bylines.labels import OPENERS
from ..interpret.bylines.name_ends import clean_name
from ..interpret.bylines.names import is_plain_name, may_be_name
from ..interpret.bylines.parts import read_byline
from ..interpret.lines.all_posts import writer_of_all
from ..interpret.lines.introductions import name_introduced
from ..interpret.openings import opening
from ..records import RawPerson
from .author_lists import names_listed
from .byline_region import BylineRegion
from .dom import Element, Index, stands_in, text_of, where
from .foreign import in_page_footer, is_long
from .lines import line_of, runs
from .profiles import MOST_LINKS, PROFILE

_AUTHOR_WORDS = (
    "author", "byline", "by-line", "by_line", "autor", "auteur", "writ", "contrib", "vcard", "verfasser",
    "posted-by", "a-box-name", "entry-poster",
    # "writer" and "editor" in other languages
    "schrijver", "redacteur", "redakteur", "redaktor", "forfatter", "forfattare", "skribent", "kirjoittaja", "toimittaja", "szerzo",
    "giornalista", "journalist", "yazar", "penulis",
)  # fmt: skip
_NOT_NAMES = Expression(
    r"bio|desc|notes?$|affil|avatar|image|img|photo|pic|icon|social|comment|count|follow|date|time|role|job|position|label|"
    r"prefix|intro|leading|heading|more|links|about|text|info-link|title$|separator|disclaimer|related|list-item|"
    r"authori|category|cat-|tags|email|excerpt|has-author|no-author|-prep|by-author|hide|show|without|author-\d|"
    r"color|font|background|border|button|btn|hire|follow|subscribe|writ(?!er|ten)"
)
_TOPIC = Expression(
    r"/(?:category|categories|tags?|topics?|kategorie|rubrik|categoria|categorie|schlagwort)/", re.I
)
_LIST = Expression(
    r"(?:^|[\s_-])(?:authors|autoren|autores|auteurs|autori|contrib-?group|contribs|author-?list)(?:[_-]{1,2}(?:list|names?|group|short|block|inline))*(?:$|\s)",
    re.I,
)
"""Classes of lists of authors."""
_POSTS_BY = Expression(
    r"\s*(?:view all |all |more |mehr |alle |see all )?(?:posts|articles|stories|artikel|beiträge|recipes)?\s*"
    r"(?:by|from|von|de|par|di|door)\s+",
    re.I,
)
_POSTS_STARTS = frozenset(
    "view all more mehr alle see posts articles stories artikel beiträge recipes by from von de par di door".split()
)
"""The words that it begins with."""
_BEARERS = frozenset(("author", "autor", "auteur", "autore"))
_NAME_PARTS = etree.XPath(
    ".//*[@itemprop='name' or @rel='author' or contains(concat(' ', @class, ' '), ' fn ')"
    " or contains(concat(' ', @class, ' '), ' p-name ') or contains(concat(' ', @class, ' '), ' name ')"
    " or contains(@class, '-name') or contains(@class, '_name')]"
)
_OTHERS_NAMES = Expression(
    r"(?:blog|site|categor|topic|tag|series|column|brand|company|publication|magazine|channel|event|product|file|user)"
    r"[a-z]?s?[-_]{0,2}name",
    re.I,
)
"""Classes of names that are no person's."""
_OF_HOUSES = frozenset(("adr", "tel", "geo", "street-address"))
"""Classes of what a card says of a house (microformats.org, hCard: its name is marked as an organisation's, too)."""
_NO_HOLDERS = frozenset(("body", "html", "main", "article", "meta"))
_PROPERTIES = frozenset(("author", "creator", "reviewedBy"))
_CARD = 2500
"""Characters that an author's card has at most, biography included."""
_DIVIDER_BEHIND = Expression(r" [·•] (?=\d)")
"""What stands between a name and a date without a year."""
_LONGEST = 60
"""Characters of a part with a name."""
_PURE = 0.6
"""Share of a byline that names, dates and their wordings are; the rest is "6 min read" and the like."""
_EXPLAINED = 0.9
"""Share of a line's letters that are wordings and what they announce: "Photo by Jane Roe" names no author."""
MOST_ELEMENTS = 40
"""Marked names that are looked at: an article has few, and each look costs a share of the page."""


def read_marked(index: Index, region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """Names that markup announces."""
    seen: set[str] = set()
    covered: set[Element] = set()
    homes: dict[str, Element | None] = {}
    order = index.order
    looked_at = 0
    found = [(order.get(element, 0), element, role) for element, role in _found(index, region).items()]
    for position, element, role in sorted(found, key=itemgetter(0)):
        if position < region.start or element.tag in _NO_HOLDERS:
            continue
        if covered and stands_in(element, covered):
            continue
        if region.is_foreign(element):
            continue
        looked_at += 1
        if looked_at > MOST_ELEMENTS:
            return
        at_head = position <= region.end
        if not at_head and region.is_card(element):
            continue
        if "/Organization" in (element.get("itemtype") or "") and in_page_footer(element):
            covered.add(element)
            continue  # who runs the site
        rule = "review-markup" if role != "author" else "author-markup" if at_head else "author-card"
        if rule == "author-markup" and rule not in homes and _LIST.search(element.get("class") or ""):
            listed = names_listed(element)
            if listed:
                covered.add(element)
                homes[rule] = None
                seen.update(name.casefold() for name in listed)
                path = where(element)
                for one in listed:
                    yield position + 4, RawPerson(name=one, rule="author-list", where=path)
                continue
        name = _name_in(element)
        if name is None or name.casefold() in seen:
            continue
        covered.add(element)
        home = _home(element)
        if rule in homes and homes[rule] is not home and role == "author":
            continue
        homes[rule] = home
        seen.add(name.casefold())
        link = element if element.tag == "a" else next(element.iter("a"), None)
        href = (link.get("href") or "").strip() if link is not None else ""
        if _TOPIC.search(href):
            continue
        person = RawPerson(
            name=name,
            role="author" if role == "author" else "medical review",
            url=href if href.startswith(("http", "/")) else None,
            bio=_bio_in(element),
            rule=rule,
            where=where(element),
        )
        yield position + 4, person  # a wording in the same place goes first


def _found(index: Index, region: BylineRegion) -> dict[Element, str]:
    """Elements that attributes or classes name for an author or a reviewer, each with which of the two."""
    found: dict[Element, str] = {}
    for element, role in _attributed(region):
        found.setdefault(element, role)
    for token in index.by_class.holding(_AUTHOR_WORDS):
        if not _NOT_NAMES.search(token):
            for element in index.by_class[token]:
                if token != "vcard" or "item" not in (element.get("class") or "").split():
                    found.setdefault(element, "author")  # hReview's item is what was reviewed
    return found


def _announced(text: str) -> str:
    """The name behind a word for its bearer ("Author Jane", for screen readers) or a wording ("Toimittaja: Jane", "Recette de : Jane")."""
    if opening(text) in _BEARERS:
        return clean_name(text)
    wording, colon, name = text.partition(":")
    before, _, last = wording.strip().rpartition(" ")
    return name.strip(" ©") if colon and (not before or last.lower() in OPENERS) else text


def _is_byline(text: str) -> bool:
    """Whether a text is wordings and names alone: "Medically reviewed by Jane Roe, MD. Written by John Doe"."""
    byline = read_byline(text)
    return byline.opens and byline.coverage >= _PURE and any(person.labelled for person in byline.people)


def _bio_in(element: Element) -> str | None:
    """What an author's card says about the person: its first sentence-like paragraph."""
    for paragraph in islice(element.iter("p", "div"), MOST_LINKS):
        if next(paragraph.iterchildren("p", "div", "ul", "h2", "h3", "h4"), None) is None:
            text = text_of(paragraph)
            if text.count(" ") >= 7 and len(text) <= _CARD and not read_byline(text).dates:
                return text
    return None


def _names_several(parts: list[Element]) -> bool:
    """Whether parts named for names show several people's."""
    shown = {
        line_of(part).partition(",")[0].casefold()
        for part in parts[:MOST_LINKS]
        if not is_long(part, _LONGEST)
    }
    full = [name for name in shown if is_plain_name(name.title())]
    return len(full) > 1 and not any(one != other and one in other for one in full for other in full)


def _names_in_card(card: Element) -> Iterator[str]:
    """What may be the name in an author's card that does not mark it: a heading, a link to a profile."""
    for part in card.iter("h2", "h3", "h4", "h5", "h6", "a"):
        text = line_of(part)
        if text and (part.tag != "a" or PROFILE.search(part.get("href") or "")):
            yield text


def _attributed(region: BylineRegion) -> Iterator[tuple[Element, str]]:
    """Elements about the headline whose attributes say that they name a person; behind it links only."""
    for element in region.around:
        name = element.get("itemprop")
        if name is not None and name in _PROPERTIES:
            yield element, "review" if name == "reviewedBy" else "author"
    for link, rel in region.related:
        if rel == "author" and not _is_home(link):
            yield link, "author"


def _is_home(link: Element) -> bool:
    """Whether a link marked for the author is the site's own name: the theme of Jekyll marks it so."""
    names = link.get("class") or ""
    return "site-" in names or "logo" in names or (link.get("href") or "").strip() in ("/", "./", "")


def _has_address(card: Element) -> bool:
    return any(not _OF_HOUSES.isdisjoint((part.get("class") or "").split()) for part in card.iter())


def _home(element: Element) -> Element | None:
    """What the names of one byline have in common: the element around the lists or spans of names."""
    parent = element.getparent()
    return parent.getparent() if parent is not None and parent.tag in {"li", "span", "a"} else parent


def _name_in(element: Element) -> str | None:
    """The name that an author's element shows."""
    if is_long(element, _CARD):
        return None
    inner = _NAME_PARTS(element) if len(element) else []
    if len(inner) > 1 and _names_several(inner):
        return None  # what holds the elements of several people
    part = next((part for part in inner if not _OTHERS_NAMES.search(part.get("class") or "")), None)
    if part is not None and "org" in (part.get("class") or "").split() and _has_address(element):
        return None  # a house's card
    text = line_of(element if part is None else part)
    if part is None and next(element.iter("br", "sup"), None) is not None:
        text = next(
            (line for line, _ in runs(element)), text
        )  # what stands below the name is about its bearer; raised marks of affiliations are no part of a name
    if part is None and len(text) > 60 and not _is_byline(text):
        text = next(_names_in_card(element), "")
    if not text or len(text) > 120:
        return None
    if (writer := writer_of_all(text)) is not None:
        return writer
    byline = read_byline(text)
    if byline.people:
        return next((person.name for person in byline.people if person.role == "author"), None)
    if byline.pending or byline.dates or byline.coverage >= _EXPLAINED:
        return None
    if opening(text) in _POSTS_STARTS:
        text = _POSTS_BY.sub("", text, count=1)
    text = name_introduced(text) or text
    text = _announced(text.strip(" ,:|·•-–—"))
    if " · " in text or " • " in text:
        text = _DIVIDER_BEHIND.sub(" | ", text, count=1)
    first, divider, _ = text.partition(" | ")
    if divider and is_plain_name(first):
        text = first  # the blog, the job or a link stands beside the name
    elif text.count(" | ") > 1:
        return None  # a bar of links and counts, named after its author
    return text if text and "%" not in text and may_be_name(text) else None
