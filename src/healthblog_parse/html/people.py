"""Who wrote and who reviewed the article, as the reader of the page sees it.

Facts.  A name is announced by a wording ("By", "Medically reviewed by", "Autor:") or by markup only
(``rel=author``, ``itemprop=author``, a class such as ``entry-author`` or ``byline__name``).  It stands near
the headline, in the footer of the article, or in a card behind it.  Comments, related stories and sidebars
name people in the same ways.

Rules for authors, strongest first; the first that finds somebody wins (``interpret.people`` takes all
candidates of the first rule, so two bylines of one kind are two authors).
1. A wording at the head.
2. Markup at the head.
3. A wording below the first prose ("By Jane Roe, RD" as the first paragraph).
4. A name with no wording whose link leads to a profile, in a line with the date.
5. A wording, then markup, behind the text (footers, author cards).
6. Who updated it, where nobody else is named; the site's own tagline ("by Jane Roe").
Reviewers are named by wordings everywhere, and by ``itemprop=reviewedBy``.

Known failures: a name with neither wording nor markup; authors in a sidebar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from attrs import evolve
from lxml import etree

from ..interpret.byline_names import is_plain_name, may_be_name
from ..interpret.bylines import BylinePerson, read_byline
from ..interpret.credentials import read_letters
from ..records import RawPerson
from .byline_region import BylineRegion, Line, tokens_with
from .dom import Element, Index, text_of
from .foreign import is_card, is_long
from .lines import line_of

_AUTHOR_WORDS = (
    "author", "byline", "by-line", "by_line", "autor", "auteur", "writ", "contribut", "vcard", "verfasser",
    "posted-by", "schrijver", "redacteur",
)  # fmt: skip
_NOT_NAMES = re.compile(
    r"bio|desc|avatar|image|img|photo|pic|icon|social|comment|count|follow|date|time|role|job|position|label|"
    r"prefix|intro|leading|heading|more|links|about|text|info-link|title$|separator|disclaimer|related|list-item|"
    r"authori|category|cat-|tags|email|excerpt|has-author|no-author|by-author|hide|show|without|author-\d|"
    r"color|font|background|border|button|btn|hire|follow|subscribe"
)
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en|in|es)?|auteurs?|autori|profiles?|people|person|team|staff|members?|users?|contributors?|"
    r"writers?|experts?|bios?|about|ueber|a-propos|medical-team|reviewers?|doctors?|providers?|find-a-doctor|"
    r"redaktion|redactie|equipe|equipo|medewerkers)(?:/|\?|\.|-)|/@|author=|[?&]user",
    re.I,
)
_TOPIC = re.compile(
    r"/(?:category|categories|tags?|topics?|kategorie|rubrik|categoria|categorie|schlagwort)/", re.I
)
_ABOUT = re.compile(
    r"^\s*(?:about|über|sobre|à propos de|a propos de|acerca de|over|om|meet|hi,? i[’']m|"
    r"(?:view all |all |more |mehr |alle |see all )?(?:posts|articles|stories|artikel|beiträge|recipes)?\s*"
    r"(?:by|from|von|de|par|di|door))\s+(?:the author:?\s*)?",
    re.I,
)
_NAME_PARTS = etree.XPath(
    ".//*[@itemprop='name' or @rel='author' or contains(concat(' ', @class, ' '), ' fn ')"
    " or contains(concat(' ', @class, ' '), ' p-name ')"
    " or contains(@class, '-name') or contains(@class, '_name')]"
)


def read_people(index: Index, region: BylineRegion) -> tuple[RawPerson, ...]:
    """Candidates for authors and reviewers that a reader sees, strongest rule first.

    Args:
        index: The page.
        region: Its lines around the headline and behind the text.

    Returns:
        One candidate for each name or list of names; ``rule`` names the rule of the module's list.
    """
    found = [*_worded(index, region), *_marked(index, region), *_tagline(index)]
    found.sort(key=lambda item: (_TIERS[item[1].rule], item[0]))
    reviewers = {_fold(person.name) for _, person in found if person.rule == "review-line"}
    writers = {_fold(person.name) for _, person in found if person.rule.startswith("byline")}
    people: list[RawPerson] = []
    starts: dict[str, int] = {}
    for position, person in found:
        if person.rule in {"author-markup", "author-card"} and _fold(person.name) in reviewers - writers:
            continue
        start = starts.setdefault(person.rule, position)
        if person.role != "author" or position - start <= _REACH:
            below = None if "," in person.name else _credentials_below(region, person.name)
            people.append(evolve(person, credentials=below) if below else person)
    return tuple(people)


_TIERS = {
    "byline": 0,
    "author-markup": 0,
    "byline-lead": 1,
    "byline-profile": 1,
    "byline-footer": 2,
    "author-card": 3,
    "byline-text": 4,
    "byline-updater": 5,
    "byline-site": 6,
    "review-line": 7,
    "review-markup": 8,
}
"""The rules in their order; of rules of one tier the one that stands first in the page goes first."""
_REACH = 14
"""Elements within which two bylines are one byline of two authors."""


def _worded(index: Index, region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """Names that a wording announces."""
    lines = region.lines
    for first, last, byline in region.bylines:
        line = lines[last - 1]
        if not byline.people:
            if line.zone in {"head", "before"} and byline.dates:
                yield from _profiled(index, line)
            continue
        if byline.coverage < (0.5 if byline.people[0].start > 12 else 0.3) or not byline.opens:
            continue
        for person in byline.people:
            rule = _rule(person, line, byline.dates != ())
            if rule is None or (line.zone not in {"head", "before"} and is_card(line.element)):
                continue
            url = _link_of(lines[first:last], person.name)
            if rule == "byline-profile" and not (url and _PROFILE.search(url)):
                continue
            position = index.order.get(lines[first].element, 0)
            yield position, _raw(person.name, line, rule, person, url=url)
            for name, href in _fellows(line, [other.name for other in byline.people], url):
                yield position, _raw(name, line, rule, person, url=href)


def _tagline(index: Index) -> Iterator[tuple[int, RawPerson]]:
    """The site's description where it is nothing but "by NAME"."""
    for name in ("description", "site-description", "tagline", "blog-description", "site-tagline"):
        for element in index.classed(name):
            text = text_of(element)
            byline = read_byline(text) if len(text) < 50 else None
            if byline and byline.coverage == 1 and len(byline.people) == 1 and byline.people[0].labelled:
                person = byline.people[0]
                if is_plain_name(person.name) and text.endswith(person.name):
                    where = element.getroottree().getpath(element)
                    found = RawPerson(name=person.name, rule="byline-site", where=where)
                    yield index.order[element], found
                    return


def _profiled(index: Index, line: Line) -> Iterator[tuple[int, RawPerson]]:
    """A name of any form that begins a dated line and links to a profile."""
    for link in islice(line.element.iter("a"), MOST_LINKS):
        text, href = text_of(link), (link.get("href") or "").strip()
        if text and line.text.startswith(text) and _PROFILE.search(href) and may_be_name(text):
            yield (
                index.order.get(link, 0),
                RawPerson(
                    name=text,
                    url=href,
                    rule="byline-profile",
                    where=line.element.getroottree().getpath(line.element),
                ),
            )
            return


def _rule(person: BylinePerson, line: Line, dated: bool) -> str | None:
    if not person.labelled:
        return "byline-profile" if line.zone in {"head", "before"} and dated else None
    if person.role != "author":
        return "review-line"
    if person.kind == "updater":
        return "byline-updater"
    if line.zone in {"head", "before"}:
        return "byline"
    if line.zone == "lead":
        return "byline-lead"
    if line.zone == "tail":
        return "byline-footer"
    return "byline-text" if person.kind != "by" else None


def _raw(
    name: str,
    line: Line,
    rule: str,
    person: BylinePerson,
    *,
    url: str | None = None,
) -> RawPerson:
    return RawPerson(
        name=name,
        role=person.role,
        url=url,
        rule=rule,
        where=line.element.getroottree().getpath(line.element),
    )


def _link_of(lines: tuple[Line, ...], name: str) -> str | None:
    """The link on the name."""
    for line in lines:
        for link in islice(line.element.iter("a"), MOST_LINKS):
            text = text_of(link)
            if text and (text in name or name in text) and len(text) > 2:
                href = (link.get("href") or "").strip()
                if href and not href.startswith(("#", "javascript:", "mailto:", "data:")):
                    return href
    return None


def _fellows(line: Line, names: list[str], url: str | None) -> Iterator[tuple[str, str]]:
    """Further names in the line whose links lead to the same kind of profile as the first one's."""
    if not url or "/" not in url:
        return
    kind = url.rstrip("/").rpartition("/")[0]
    if not kind or not _PROFILE.search(kind + "/"):
        return
    for link in islice(line.element.iter("a"), MOST_LINKS):
        href, text = (link.get("href") or "").strip(), text_of(link)
        if href.rstrip("/").rpartition("/")[0] == kind and is_plain_name(text):
            if text not in line.text or any(text in name for name in names):
                continue
            yield text, href


def _credentials_below(region: BylineRegion, name: str) -> str | None:
    """Credentials that stand in a line of their own behind the name's line."""
    for line, following in pairwise(region.lines):
        if line.text.endswith(name) and len(line.text) < len(name) + 30:
            text = following.text
            if len(text) <= 120 and "|" not in text and read_letters(text.partition(",")[0]).credentials:
                return text
    return None


def _fold(name: str) -> str:
    return name.partition(",")[0].casefold()


_CARD = 2500
"""Characters that an author's card has at most, biography included."""
MOST_LINKS = 60
"""Links that are looked at in a line's element."""
MOST_ELEMENTS = 80
"""Marked names that are looked at: an article has few, and each look costs a share of the page."""


def _marked(index: Index, region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """Names that markup announces."""
    seen: set[str] = set()
    covered: set[Element] = set()
    homes: dict[str, Element | None] = {}
    order = index.order
    looked_at = 0
    found = list(_attributed(index, region))
    for token in tokens_with(index, _AUTHOR_WORDS, region.class_names):
        if not _NOT_NAMES.search(token):
            found += [(element, "author") for element in index.by_class[token]]
    for element, role in sorted(found, key=lambda item: order.get(item[0], 0)):
        position = order.get(element, 0)
        if position < region.start or element.tag in {"body", "html", "main", "article", "meta"}:
            continue
        if any(above in covered for above in element.iterancestors()) or region.is_foreign(element):
            continue
        looked_at += 1
        if looked_at > MOST_ELEMENTS:
            return
        at_head = position <= region.end
        if not at_head and is_card(element):
            continue
        name = _name_in(element)
        if name is None or name.casefold() in seen:
            continue
        covered.add(element)
        rule = "review-markup" if role != "author" else "author-markup" if at_head else "author-card"
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
            bio=_bio_in(element, name),
            rule=rule,
            where=element.getroottree().getpath(element),
        )
        yield position + 4, person  # a wording in the same place goes first


def _bio_in(element: Element, name: str) -> str | None:
    """What an author's card says about the person: its first sentence-like paragraph."""
    for paragraph in islice(element.iter("p", "div"), MOST_LINKS):
        if next(paragraph.iterchildren("p", "div", "ul", "h2", "h3", "h4"), None) is None:
            text = text_of(paragraph)
            if text.count(" ") >= 7 and len(text) <= _CARD and not read_byline(text).dates:
                return text
    return None


def _names_in_card(card: Element) -> Iterator[str]:
    """What may be the name in an author's card that does not mark it: a heading, a link to a profile."""
    for part in card.iter("h2", "h3", "h4", "h5", "h6", "a"):
        text = line_of(part)
        if text and (part.tag != "a" or _PROFILE.search(part.get("href") or "")):
            yield text


def _attributed(index: Index, region: BylineRegion) -> Iterator[tuple[Element, str]]:
    """Elements about the headline whose attributes say that they name a person; behind it links only."""
    for element in region.around:
        name = element.get("itemprop")
        if name in {"author", "creator", "reviewedBy"}:
            yield element, "review" if name == "reviewedBy" else "author"
        elif element.get("rel") == "author":
            yield element, "author"
    for link in index.by_tag["a"]:
        if link.get("rel") == "author":
            yield link, "author"


def _home(element: Element) -> Element | None:
    """What the names of one byline have in common: the element around the lists or spans of names."""
    parent = element.getparent()
    return parent.getparent() if parent is not None and parent.tag in {"li", "span", "a"} else parent


def _name_in(element: Element) -> str | None:
    """The name that an author's element shows."""
    if is_long(element, _CARD):
        return None
    inner = _NAME_PARTS(element) if len(element) else []
    text = line_of(inner[0] if inner else element)
    if not inner and len(text) > 60:
        text = next(_names_in_card(element), "")
    if not text or len(text) > 120:
        return None
    byline = read_byline(text)
    if byline.people:
        return next((person.name for person in byline.people if person.role == "author"), None)
    if byline.pending or byline.dates:
        return None
    text = _ABOUT.sub("", text).strip(" ,:|·•-–—")
    return text if text and may_be_name(text) else None
