"""Names that neither a wording nor a class announces.

Facts.  Many designs show a name beside the date and nothing else: "Jane Roe • May 3, 2024", a line with the name
above one with the date, a link to ``/author/jane-roe``.  Categories, places and teasers stand in the same places
and have the same form ("Mental Health • May 3, 2024").

Rules, each asked only where the stronger ones found nobody.
1. A short line about the headline that is a link to a writer's page, or to a person's where a job stands behind
   the name; or an element whose test attributes say that it shows an author (``data-testid="authorName"``).
2. A plain name whose first word is a common given name, in a line with the date or next to one; or with a
   degree's letters in a line of its own between headline and text.  Names above it, each with a job below, are
   authors too.
3. A plain name in the box of a portrait or biography of an author above the text.
4. "About Jane Roe" behind the text, where the paragraph behind it begins with the same name.
5. A link to a writer's page in an article's footer that shows a date.
6. A name in bold or a link that begins a note at the end ("Jane Roe is a nurse"), whom the text has not named before.

Known failures: names of rare form without a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from ..expressions import Expression
from ..interpret.bylines.name_ends import split_strongly
from ..interpret.bylines.names import is_lettered_name, is_plain_name, may_be_name
from ..interpret.bylines.parts import read_byline
from ..interpret.bylines.statements import subject_of
from ..interpret.jobs import is_role
from ..interpret.lines.head_lines import is_job
from ..interpret.lines.introductions import name_introduced
from ..interpret.lines.signed_lines import tells_occupation
from ..interpret.names import is_given_name, is_organisation, read_name, without_honorific
from ..records import RawPerson
from .byline_region import BylineRegion
from .dom import Element, Index, between, outermost, text_of, where
from .flow import walk
from .foreign import is_long
from .lines import line_of
from .profiles import PROFILE, WRITER
from .region_lines import Line

_TEST_ATTRIBUTES = frozenset(("data-hook", "data-testid", "data-test-id", "data-test", "data-qa"))
_SAYS_NAME = Expression(
    r"(?:author|byline|user|contributor)[-_]?(?:name|link|display)?$|^(?:author|byline)", re.I
)
_LONGEST = 90
_NOT_NAMES = frozenset(
    """
    author authors bio biography bluesky contributors facebook github instagram linkedin mastodon medium more pinterest
    profile substack team threads tiktok twitter website x youtube
    """.split()
)
"""What links to a profile may show in place of a name."""
_SPEAKS = Expression(r"\s{0,9}[:：]\s{0,9}[\"“„«‹‘'「]")
"""What follows the name of somebody who is quoted: a reader's praise above a recipe."""
_ABOUT_AUTHOR = Expression(r"avatar|image|img|photo|pic|portrait|bio|desc|box|info|card")
_LEVELS = 4
"""Elements around a portrait that may still be the author's box; words between blanks of a name."""
_NOTES, _NOTE = 5, 600
"""Paragraphs at the end among which a note on the author stands; characters of one."""
_SET_OFF = frozenset(("b", "strong", "em", "i", "a"))
_LEAST = 2
"""Letters of a name: a letter alone leads to the writers whose names begin with it."""
_NEAR = 2
"""Lines between a name and its date."""


def read_linked(region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """Names about the headline that link to a writer's page, or whose test attributes say what they are."""
    pieces = _pieces(region)
    seen: set[str] = set()
    for number, element in enumerate(region.around, start=region.start):
        if number >= region.prose:
            return
        href = element.get("href") or "" if element.tag == "a" else ""
        is_writers = href != "" and WRITER.search(href) is not None
        is_persons = href != "" and not is_writers and PROFILE.search(href) is not None
        if not (is_writers or is_persons) and not _is_marked(element):
            continue
        text = line_of(element) if not is_long(element, _LONGEST) else ""
        name = text.partition(" | ")[0].strip(" ,·•|-–—")
        if len(name) < _LEAST or name in seen or name.casefold() in _NOT_NAMES or not may_be_name(name):
            continue
        if not any(piece.startswith(name) for piece in pieces) or read_byline(text).people:
            continue
        if is_persons and not (is_given_name(name) and _has_job(name, pieces)):
            continue
        if _SPEAKS.match(element.tail or "") is not None:
            continue
        seen.add(name)
        path = where(element)
        yield number, RawPerson(name=name, url=href or None, rule="byline-profile", where=path)


def read_signed(region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """The name that links to a writer's page in a line with the date behind the text: the footer of plain themes."""
    for first, _, byline in region.bylines:
        line = region.lines[first]
        if not byline.dates or line.zone not in {"tail", "lead"} or line.element.tag != "footer":
            continue
        for link in line.element.iter("a"):
            href = link.get("href") or ""
            name = line_of(link)
            if WRITER.search(href) is not None and is_plain_name(without_honorific(name)):
                path = where(link)
                yield line.position, RawPerson(name=name, url=href, rule="author-card", where=path)
                return


def _pieces(region: BylineRegion) -> list[str]:
    """The parts of the lines about the headline, without those under a label that is none of a byline."""
    pieces: list[str] = []
    before = ""
    for line in region.lines:
        if line.zone in {"head", "before"} and len(line.text) <= 2 * _LONGEST:
            for piece in split_strongly(line.text):
                if not before.endswith(":"):
                    pieces.append(piece)
                before = piece
    return pieces


def _has_job(name: str, pieces: list[str]) -> bool:
    """Whether a job stands behind the name, in its part of a line or in the next."""
    for piece, following in pairwise([*pieces, ""]):
        if piece.startswith(name):
            return is_job(piece[len(name) :].strip(" ,·-–—") or following)
    return False


def _is_marked(element: Element) -> bool:
    marks = _TEST_ATTRIBUTES.intersection(element.keys())
    return any(_SAYS_NAME.search(element.get(mark) or "") for mark in marks)


def read_plain(region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """Plain names in a line with the date, or in a line of their own next to one."""
    lines = [line for line in region.lines if line.zone in {"head", "before"}]
    dated = {id(lines[first]) for first, _, byline in region.bylines if byline.dates and first < len(lines)}
    spoken = {
        number for first, last, byline in region.bylines for number in range(first, last) if byline.people
    }
    for first, _, byline in region.bylines:
        if first >= len(lines) or not byline.dates:
            continue
        for person in byline.people:
            if not person.labelled and is_given_name(person.name) and byline.coverage >= 0.6:
                yield _plain(lines[first], person.name)
                return
        near = [*range(first - 1, first - 1 - _NEAR, -1), *range(first + 1, first + 1 + _NEAR)]
        for number in near:
            if not 0 <= number < len(lines) or number in spoken or id(lines[number]) in dated:
                continue
            line = lines[number]
            if line.element is region.headline or line.zone != lines[first].zone or not _is_name(line.text):
                continue
            above = list(_above(lines, number))
            for named in (line, *above):
                yield _plain(named, named.text, rule="author-list" if above else "byline-plain")
            return
    for number, line in enumerate(lines):
        if number in spoken or line.zone != "head" or (number and lines[number - 1].text.endswith(":")):
            continue  # "Featured experts:" is another label
        if is_lettered_name(line.text) or (
            number + 1 < len(lines) and is_job(lines[number + 1].text) and _is_clinician(line.text)
        ):
            yield _plain(line, line.text)
            return


def _above(lines: list[Line], number: int) -> Iterator[Line]:
    """Names above one that has its job below, each with its own job: cards of several authors."""
    while (
        _job_follows(lines, number) and _job_follows(lines, number - 2) and _is_name(lines[number - 2].text)
    ):
        number -= 2
        yield lines[number]


def _job_follows(lines: list[Line], number: int) -> bool:
    if number < 0 or number + 1 >= len(lines):
        return False
    text = lines[number + 1].text
    return len(text) <= _LONGEST and text[-1] not in ".:?!" and is_role(text)


def _is_clinician(text: str) -> bool:
    """Whether a line is a name of any kind with known letters behind it; what is below it tells the rest."""
    if len(text) > _LONGEST or "," not in text:
        return False
    person = read_name(text)
    return bool(person.credentials) and person.role is None and is_plain_name(person.name)


def _is_name(text: str) -> bool:
    if not is_given_name(text):
        return False
    return is_plain_name(without_honorific(text)) or (text.isalpha() and text.istitle())


def _plain(line: Line, name: str, rule: str = "byline-plain") -> tuple[int, RawPerson]:
    path = where(line.element)
    return line.position, RawPerson(name=name, rule=rule, where=path)


def read_beside(index: Index, region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """The plain name in the box of an author's portrait or biography above the text."""
    for token in index.by_class.holding(("author", "autor", "byline")):
        if not _ABOUT_AUTHOR.search(token):
            continue
        for element in index.by_class[token]:
            position = index.order[element]
            if not region.start <= position < region.prose or region.is_foreign(element):
                continue
            box = element
            for above in islice(element.iterancestors(), _LEVELS):
                if above.tag in {"body", "main", "article", "header"} or is_long(above, 4 * _LONGEST):
                    break
                box = above
            for text, _, at in walk(iter((box,)), index.order, lambda _: False, position):
                if is_plain_name(text) and not is_organisation(text) and text.count(" ") <= _LEVELS:
                    path = where(box)
                    yield at, RawPerson(name=text, rule="byline-plain", where=path)
                    return


def read_abouts(index: Index, region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """ "About Jane Roe" behind the text."""
    start = region.start if region.headline is None else index.order.get(region.headline, 0)
    for tag in ("h2", "h3", "h4", "h5"):
        for heading in between(index, tag, start, region.stop)[-8:]:
            if len(heading.text or "") > 60:
                continue
            name = name_introduced(text_of(heading))
            if name is None or not is_plain_name(name):
                continue
            following = outermost(heading).getnext()
            text = text_of(following) if following is not None else ""
            if text.startswith(name.split()[0]) and not (
                region.is_foreign(heading) or region.is_card(heading)
            ):
                path = where(heading)
                person = RawPerson(name=name, bio=text[:2500], rule="author-card", where=path)
                yield index.order[heading], person
                return


def read_noted(index: Index, region: BylineRegion) -> Iterator[tuple[int, RawPerson]]:
    """Whom a note at the end of the text introduces in bold, if the text has not named him: "**Jane Roe** is a nurse"."""
    start = region.start if region.headline is None else index.order.get(region.headline, 0)
    paragraphs = between(index, "p", start, region.stop)
    for note in paragraphs[-_NOTES:]:
        if not len(note) or note[0].tag not in _SET_OFF or (note.text or "").strip() or is_long(note, _NOTE):
            continue
        name, text = text_of(note[0]), text_of(note)
        if not is_plain_name(name) or is_organisation(name) or subject_of(text) != name:
            continue
        if not (tells_occupation(text) or is_role(text)) or region.is_foreign(note) or region.is_card(note):
            continue
        last = name.rpartition(" ")[2]
        if any(last in text_of(other) for other in paragraphs if other is not note):
            continue  # somebody whom the text quotes
        path = where(note)
        yield index.order[note], RawPerson(name=name, bio=text, rule="author-card", where=path)
        return
