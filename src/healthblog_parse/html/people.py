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
4. A name with no wording whose link leads to a profile, or that stands beside the date (``people_unlabelled``).
5. A wording, then markup, behind the text (footers, author cards, "About Jane Roe").
6. Who updated it, where nobody else is named; the site's own tagline ("by Jane Roe").
Reviewers are named by wordings everywhere, and by ``itemprop=reviewedBy``.

Known failures: a name with neither wording, markup nor date; authors in a sidebar.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from ..interpret.bylines.names import is_plain_name, may_be_name
from ..interpret.bylines.parts import NOTHING, Byline, BylinePerson, read_byline
from ..interpret.credentials import read_known_part
from ..interpret.names import is_given_name
from ..records import RawPerson
from .byline_region import BylineRegion
from .dom import Element, Index, text_of, where
from .people_marked import read_marked
from .people_unlabelled import (
    read_abouts,
    read_beside,
    read_linked,
    read_noted,
    read_plain,
    read_signed,
)
from .profiles import PROFILE, links_in
from .region_lines import Line


def read_people(
    index: Index, region: BylineRegion, *, cited: Collection[Element] = ()
) -> tuple[RawPerson, ...]:
    """Candidates for authors and reviewers that a reader sees, strongest rule first.

    Args:
        index: The page.
        region: Its lines around the headline and behind the text.
        cited: The entries of sources lists: their authors are other works'.

    Returns:
        One candidate for each name or list of names; ``rule`` names the rule of the module's list.
    """
    found = [*_worded(index, region, cited), *read_marked(index, region), *_tagline(index)]
    if not any(_TIERS[person.rule] < _TIERS["byline-profile"] for _, person in found):
        found += read_linked(region)
    if not any(_TIERS[person.rule] <= _TIERS["byline-profile"] for _, person in found):
        found += read_plain(region)
    if not found:
        found += read_beside(index, region)
    if not any(_TIERS[person.rule] <= _TIERS["author-card"] for _, person in found):
        found += read_abouts(index, region)
    if not found:
        found += read_signed(region)
    if not found:
        found += read_noted(index, region)
    found.sort(key=lambda item: (_TIERS[item[1].rule], item[0]))
    reviewers = {_fold(person.name) for _, person in found if person.rule == "review-line"}
    writers = {
        _fold(person.name)
        for _, person in found
        if person.rule.startswith("byline") and person.rule not in _WITHOUT_WORDING
    }
    people: list[RawPerson] = []
    starts: dict[str, int] = {}
    letters: dict[str, str | None] = {}  # by name: a page may name one person in each of its lines
    for position, person in found:
        if person.rule in _WITHOUT_WORDING and _fold(person.name) in reviewers - writers:
            continue
        start = starts.setdefault(person.rule, position)
        if person.role != "author" or position - start <= _REACH:
            name = person.name
            if name not in letters:
                letters[name] = None if "," in name else _credentials_below(region, name)
            below = letters[name]
            people.append(evolve(person, credentials=below) if below else person)
    return tuple(people)


_TIERS = {
    "byline": 0,
    "author-list": 0,
    "author-markup": 0,
    "byline-lead": 1,
    "byline-profile": 1,
    "byline-plain": 2,
    "byline-footer": 3,
    "author-card": 4,
    "byline-text": 5,
    "byline-updater": 6,
    "byline-site": 7,
    "review-line": 8,
    "review-markup": 9,
}
"""The rules in their order; of rules of one tier the one that stands first in the page goes first."""
_WITHOUT_WORDING = frozenset(
    ("author-list", "author-markup", "author-card", "byline-profile", "byline-plain")
)
"""What says who a person is but not what he did: a reviewer's name is found so as well."""
_BEHIND = frozenset(("byline-lead", "byline-text", "byline-footer"))
_MORE = ("more from ", "mehr von ", "mehr vom ", "mehr aus ")
"""What leads to more of somebody behind the text: of an author, or of a house; "by" is an author's."""
_BY = "by "
"""The preposition of bylines that goes on with no name of a place or a house."""
_REACH = 14
"""Elements within which two bylines are one byline of two authors."""


def _worded(
    index: Index, region: BylineRegion, cited: Collection[Element]
) -> Iterator[tuple[int, RawPerson]]:
    """Names that a wording announces."""
    lines = region.lines
    links = functools.cache(links_in)  # the same for all lines of an element
    for first, last, read in region.bylines:
        line, byline = lines[last - 1], read
        if not byline.people:
            if line.zone in {"head", "before"} and byline.dates:
                yield from _profiled(index, line, links(line.element))
            continue
        if line.element in cited:
            continue
        byline = byline if _says_who(byline) else _first_part(line.text)
        if not byline.people or (line.text[0].islower() and _goes_on(region, lines, first, byline)):
            continue
        for person in byline.people:
            rule = _rule(person, line, byline.dates != ())
            if rule is None or (line.zone not in {"head", "before"} and region.is_card(line.element)):
                continue
            url = _link_on(person.name, [link for line in lines[first:last] for link in links(line.element)])
            if rule == "byline-profile" and not (url and PROFILE.search(url)):
                continue
            if (
                rule in _BEHIND
                and line.text[:10].lower().startswith(_MORE)
                and not is_given_name(person.name)
            ):
                continue  # of a brand, of a magazine
            position = index.order.get(lines[first].element, 0)
            yield position, _raw(person.name, line, rule, person, url=url)
            names = [other.name for other in byline.people]
            for name, href in _fellows(line, links(line.element), names, url):
                yield position, _raw(name, line, rule, person, url=href)


def _goes_on(region: BylineRegion, lines: Sequence[Line], first: int, byline: Byline) -> bool:
    """Whether a preposition and one word in small letters go on with the line above in their element: "University" / "di
    Padova", "Cakes" / "von Oma"; not with the headline, nor with a day."""
    person = byline.people[0]
    if person.kind != "by" or " " in person.name or byline.dates or not first or is_given_name(person.name):
        return False
    above, line = lines[first - 1], lines[first]
    if line.text.startswith(_BY):
        return False
    if above.element is not line.element or line.element is region.headline:
        return False
    return any(map(str.isalpha, above.text)) and not read_byline(above.text).coverage


def _says_who(byline: Byline) -> bool:
    """Whether a line with names is a byline and no sentence."""
    late = byline.people[0].start > 12 and byline.people[0].role == "author"
    return byline.opens and byline.coverage >= (0.5 if late else 0.3)


def _first_part(line: str) -> Byline:
    """What the first part of a post's footer says, behind which links to the post and its comments follow."""
    part, divider, _ = line.partition(" | ")
    byline = read_byline(part) if divider else NOTHING
    return byline if byline.people and _says_who(byline) else NOTHING


def _tagline(index: Index) -> Iterator[tuple[int, RawPerson]]:
    """The site's description where it is nothing but "by NAME"."""
    for name in ("description", "site-description", "tagline", "blog-description", "site-tagline"):
        for element in index.classed(name):
            text = text_of(element)
            byline = read_byline(text) if len(text) < 50 else None
            if byline and byline.coverage == 1 and len(byline.people) == 1 and byline.people[0].labelled:
                person = byline.people[0]
                if is_plain_name(person.name) and text.endswith(person.name):
                    path = where(element)
                    found = RawPerson(name=person.name, rule="byline-site", where=path)
                    yield index.order[element], found
                    return


def _profiled(index: Index, line: Line, links: Sequence[Element]) -> Iterator[tuple[int, RawPerson]]:
    """A name of any form that begins a dated line and links to a profile."""
    for link in links:
        text, href = text_of(link), (link.get("href") or "").strip()
        if text and line.text.startswith(text) and PROFILE.search(href) and may_be_name(text):
            yield (
                index.order.get(link, 0),
                RawPerson(
                    name=text,
                    url=href,
                    rule="byline-profile",
                    where=where(line.element),
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
        where=where(line.element),
    )


def _link_on(name: str, links: Iterable[Element]) -> str | None:
    """The address of the link on the name."""
    for link in links:
        text = text_of(link)
        if text and (text in name or name in text) and len(text) > 2:
            href = (link.get("href") or "").strip()
            if href and not href.startswith(("#", "javascript:", "mailto:", "data:")):
                return href
    return None


def _fellows(
    line: Line, links: Sequence[Element], names: list[str], url: str | None
) -> Iterator[tuple[str, str]]:
    """Further names in the line whose links lead to the same kind of profile as the first one's."""
    if not url or "/" not in url:
        return
    kind = url.rstrip("/").rpartition("/")[0]
    if not kind or not PROFILE.search(kind + "/"):
        return
    for link in links:
        href, text = (link.get("href") or "").strip(), text_of(link)
        if href.rstrip("/").rpartition("/")[0] == kind and is_plain_name(text):
            if text not in line.text or any(text in name for name in names):
                continue
            yield text, href


def _credentials_below(region: BylineRegion, name: str) -> str | None:
    """Credentials that stand in a line of their own behind the name's line: known letters, not "BUY THE BOOK" and "FOLLOW"."""
    for line, following in pairwise(region.lines):
        if line.text.endswith(name) and len(line.text) < len(name) + 30:
            text = following.text
            if len(text) <= 120 and "|" not in text and read_known_part(text.partition(",")[0]):
                return text
    return None


def _fold(name: str) -> str:
    return name.partition(",")[0].casefold()
