"""The article of a plain-text page: headline, byline, body, and what stands around it.

Facts: archives put the page's title in the first line; a saved view begins with the site's name and its
navigation.  The headline stands alone on a line before the byline or the first prose, and again in the title.
Prose is long lines that end in punctuation; navigation is short ones that do not.

Rules, in order:
1. The headline is the line that the first line repeats, else the line before the first labelled byline, else
   the first line without the site's name.
2. The body runs from the first prose behind it to the last prose before the comments.  Short lines between
   are headings or list items; bylines, interface and known lines around articles are cut.
3. A line that only signs with an author's name ends the body; prose behind it is about the author.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs
from attrs import frozen

from ..interpret.boilerplate import closes_article, is_noise
from ..interpret.bylines import Byline, read_byline
from ..interpret.disclaimers import find_certifications, is_disclaimer
from ..interpret.names import read_name, same_person
from ..interpret.titles import without_site_name
from ..interpret.wordings import is_interface
from ..models import Block, BlockKind
from ..records import RawArticle, RawDate, RawPerson, RawText
from .area import announces_comments
from .lines import Line, block_of

_END = re.compile(r"[.!?:…][\"”’»)]{0,2}$")
_BLOG = re.compile(r".{1,60}[’']s? (?:web)?(?:log|blog)|(?:the|der|le|el) .{1,50} blog", re.I)
_TOPIC = re.compile(r"[^:]{3,40}: [^:.!?]{3,60}")
_PROSE = 80
_HEAD_LINES = 60
"""Lines behind the headline in which bylines are looked for."""


@frozen(kw_only=True)
class TextArticle:
    """The article and what the lines before it name."""

    article: RawArticle
    site_name: RawText | None = None
    blog_name: str | None = None


def read_article(lines: Sequence[Line], end: int) -> TextArticle:
    """Read the article out of the lines before the comments.

    Args:
        lines: All lines of the page.
        end: Number of the first line that is comments.
    """
    headline, titles = _headline(lines, end)
    first = _first_prose(lines, headline + 1, end)
    bylines = _bylines(lines, headline, first, end)
    names = [person for at, _, byline in bylines for person in _people(byline, at)]
    dates = [date for at, _, byline in bylines for date in _dates(byline, at)]
    taken = {at for at, _, _ in bylines}
    body, behind = _body(lines, headline, first, end, taken, names)
    bio = " ".join(behind) or None
    if bio and names:
        names[0] = attrs.evolve(names[0], bio=bio)
    before = lines[: max(headline, 0)]
    return TextArticle(
        article=RawArticle(
            titles=titles,
            people=tuple(names),
            dates=tuple(dates),
            section=next((line.text for line in before[:12] if _TOPIC.fullmatch(line.text)), None),
            blocks=tuple(body),
            disclaimer=next((line.text for line in lines[first:] if is_disclaimer(line.text)), None),
            certifications=find_certifications([line.text for line in lines[-40:]]),
        ),
        site_name=_site_name(lines, headline),
        blog_name=next((line.text for line in before if _BLOG.fullmatch(line.text)), None),
    )


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _headline(lines: Sequence[Line], end: int) -> tuple[int, tuple[RawText, ...]]:
    """Number of the headline's line, and the candidates for the title."""
    first = lines[0].text
    whole = _key(first)
    best, most = -1, 5
    for number, line in enumerate(lines[1:end], start=1):
        if number > 400 or len(line.text) > 300:
            continue
        key = _key(line.text)
        if most < len(key) <= len(whole) and key in whole and not _is_name_of_site(first, line.text):
            best, most = number, len(key)
    if best > 0:
        text = lines[best].text
        return best, (RawText(value=text, rule="text:headline", where=f"line {best + 1}"),)
    for number, line in enumerate(lines[1:end], start=1):
        if number > 200:
            break
        byline = read_byline(line.text)
        if byline.coverage > 0.7 and byline.people and any(date.labelled for date in byline.dates):
            above = lines[number - 1]
            return number - 1, (RawText(value=above.text, rule="text:above-byline", where=f"line {number}"),)
    if len(lines) == 1:
        return -1, ()  # one line is a text without a headline
    title = without_site_name(first, set())
    return 0, (RawText(value=title, rule="text:first-line", where="line 1"),)


def _is_name_of_site(first: str, text: str) -> bool:
    """Whether a line that the first line repeats is its last part: the site's name."""
    return len(text) < len(first) and first.endswith(text) and not first.startswith(text)


def _site_name(lines: Sequence[Line], headline: int) -> RawText | None:
    first, title = lines[0].text, lines[headline].text
    if headline <= 0:
        return None
    if not first.startswith(title) and _key(title) not in _key(first):
        return RawText(value=first, rule="text:first-line", where="line 1")
    rest = first.removeprefix(title).strip(" \t-–—|·•»«:")
    return RawText(value=rest, rule="text:title", where="line 1", visible=False) if rest else None


def is_prose(text: str) -> bool:
    """Whether a line looks like a paragraph."""
    return (
        len(text) >= _PROSE
        and (_END.search(text) is not None or len(text) > 2 * _PROSE)
        and not is_interface(text)
    )


def _first_prose(lines: Sequence[Line], start: int, end: int) -> int:
    for number in range(start, end):
        if is_prose(lines[number].text) and read_byline(lines[number].text).coverage < 0.6:
            return number
    return end


def _bylines(lines: Sequence[Line], headline: int, first: int, end: int) -> list[tuple[int, Line, Byline]]:
    """The lines around the headline that say who and when, those behind it first."""
    stop = min(max(first, headline + 3), headline + _HEAD_LINES, end)
    found = []
    for number in [*range(headline + 1, stop), *range(max(0, headline - 5), headline)]:
        line = lines[number]
        byline = read_byline(line.text)
        if (byline.people or byline.dates) and byline.coverage > 0.6 and _says(byline):
            found.append((number, line, byline))
    return found


def _says(byline: Byline) -> bool:
    return any(person.labelled for person in byline.people) or bool(byline.dates)


def _people(byline: Byline, at: int) -> list[RawPerson]:
    return [
        RawPerson(
            name=person.name,
            role=person.role,
            rule=f"text:byline-{'labelled' if person.labelled else 'bare'}",
            where=f"line {at + 1}",
        )
        for person in byline.people
    ]


def _dates(byline: Byline, at: int) -> list[RawDate]:
    return [
        RawDate(
            role=date.role,
            raw=date.raw,
            rule=f"text:byline-{'labelled' if date.labelled else 'bare'}",
            where=f"line {at + 1}",
        )
        for date in byline.dates
    ]


def _body(
    lines: Sequence[Line],
    headline: int,
    first: int,
    end: int,
    taken: set[int],
    people: Sequence[RawPerson],
) -> tuple[list[Block], list[str]]:
    """The body's blocks, and the prose behind a signature."""
    start = first
    while start - 1 > headline and first - start < 3 and _may_open(lines[start - 1].text, start - 1, taken):
        start -= 1
    if first == end:
        start = first = headline + 1  # no prose: whatever stands there
    ends = (number for number in range(end - 1, first - 1, -1) if _may_end(lines[number].text))
    last = next(ends, end - 1)
    blocks: list[Block] = []
    for number in range(start, last + 1):
        text = lines[number].text
        if closes_article(text) and number - start > 0.6 * (last - start):
            break
        if number > start and _signs(text, people) and number - start > 0.5 * (last - start):
            return blocks, [line.text for line in lines[number + 1 : last + 1] if is_prose(line.text)]
        if number in taken or is_noise(text) or is_interface(text) or announces_comments(text):
            continue
        blocks.append(block_of(lines[number], _kind(text)))
    return blocks, []


def _may_open(text: str, number: int, taken: set[int]) -> bool:
    """Whether a short line before the first prose is a standfirst or a heading of the body."""
    return number not in taken and not is_noise(text) and not is_interface(text) and len(text) > 25


def _may_end(text: str) -> bool:
    return is_prose(text) or (len(text) > 30 and _END.search(text) is not None and not is_interface(text))


def _signs(text: str, people: Sequence[RawPerson]) -> bool:
    """Whether a line is an author's name and nothing else."""
    if len(text) > 60 or not people:
        return False
    name = read_name(text).name
    return any(same_person(name, read_name(person.name).name) for person in people)


def _kind(text: str) -> BlockKind:
    if len(text) < _PROSE and not text.endswith((".", "!", ",", ";", ":", "…")) and not text[0].islower():
        return "list_item" if text[0] in "•-*–" else "heading"
    return "paragraph"
