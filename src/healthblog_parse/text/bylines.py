"""Who wrote and who reviewed the article, and when, out of the lines around it.

Facts.  Bylines stand between headline and running text, shortly above the headline, or behind the text; in plain
text nothing marks them but their words.  Flattening glues their parts together ("By Jane RoeJune 12, 20203
Comments", "Posted byJane Roe") or leaves them lines of their own ("By" / "Jane Roe" / "June 12, 2020").  A name
without a wording counts where a date stands beside it.

Rules, in order; each candidate carries the rule's name, ``interpret.people`` and ``interpret.article_dates`` choose.
1. *head*: the lines from the headline to the running text; *before*: a few above it; *lead*: the first lines of
   the running text; *tail*: the lines behind it; *body*: lines between, of which only labels count that are no
   bare preposition.
2. A line is parted where words are glued and where several blanks divide it, then read as a byline.
3. A name alone in a line is the author's if the line above or below it is a date, at the head only.

Known failures: names without wording and date; a bare preposition behind the text of another article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from attrs import frozen

from ..interpret.byline_names import is_plain_name
from ..interpret.bylines import Byline, BylineDate, BylinePerson, read_lines
from ..interpret.credentials import read_letters
from ..records import RawDate, RawPerson
from .lines import Line
from .shapes import Shape

Zone = Literal["before", "head", "lead", "tail", "body"]

_LABELS = (
    "by|on|at|author|writer|updated|published|posted|reviewed|modified|written|date|von|am|autor|autorin|datum|par|le|"
    "auteur|publié|mis à jour|por|el|publicado|di|da|il|pubblicato|door|op"
)
_GLUED = re.compile(
    r"(?<=[a-zß-ÿ]{3})(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ]{2})(?=\d)|(?<=\d)(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=(?:19|20)\d\d)(?=\d)|"
    r"(?<=\))(?=[A-ZÀ-Þ])"
)
_LABEL = re.compile(rf"(?:^|(?<=[\s|]))((?i:{_LABELS}))(?=[A-ZÀ-Þ\d])")
_BLANKS = re.compile(r"\s{2,}|\u00a0+\s*")
_LONGEST = 300
_BEFORE, _HEAD, _LEAD, _TAIL = 6, 60, 4, 40
_TAIL_STOP = 2500
"""Characters behind the body among which a byline is still the article's."""


@frozen(kw_only=True)
class Bylines:
    """What the lines around the article say."""

    people: tuple[RawPerson, ...] = ()
    dates: tuple[RawDate, ...] = ()
    lines: frozenset[int] = frozenset()
    """Numbers of the lines that are bylines and nothing else: no part of the body."""


def parted(raw: str) -> str:
    """A line with bars where flattening glued the parts of a byline together.

    Args:
        raw: The line with its blanks as they are; longer lines are prose and come back unchanged.
    """
    if len(raw) > _LONGEST:
        return raw
    text = _BLANKS.sub(" | ", raw.strip())
    text = _LABEL.sub(r"\1 ", text)
    return _GLUED.sub(" | ", text)


def read_bylines(
    lines: Sequence[Line], shapes: Sequence[Shape], headline: int, low: int, high: int
) -> Bylines:
    """Read the lines around the article.

    Args:
        lines: All lines of the page.
        shapes: How the lines before the comments look.
        headline: Number of the headline's line; -1 for none.
        low: Number of the first line of the running text.
        high: Number of the line behind it.
    """
    people: list[RawPerson] = []
    dates: list[RawDate] = []
    taken: set[int] = set()
    for zone, numbers in _zones(lines, shapes, headline, low, high):
        texts = [parted(lines[number].raw) for number in numbers]
        found = read_lines(texts)
        for first, last, byline in found:
            own = numbers[first:last]
            if _is_prose(shapes, own[0]) and byline.coverage < 0.8:
                continue
            people += _people(byline, zone, own[-1], texts, last)
            dates += _dates(byline, zone, own[-1])
            if _is_pure(byline, zone):
                taken.update(own)
        if zone == "head":
            for number, person in _bare(numbers, texts, found):
                people.append(person)
                taken.add(number)
    return Bylines(people=tuple(people), dates=tuple(dates), lines=frozenset(taken))


def _is_prose(shapes: Sequence[Shape], number: int) -> bool:
    return number < len(shapes) and shapes[number].is_prose


def _zones(
    lines: Sequence[Line], shapes: Sequence[Shape], headline: int, low: int, high: int
) -> Iterator[tuple[Zone, list[int]]]:
    """The lines of each zone."""
    end = len(shapes)
    yield "head", list(range(headline + 1, min(max(low, headline + 3), headline + _HEAD, end)))
    yield "before", list(range(max(1, headline - _BEFORE), max(headline, 0)))
    yield "lead", list(range(max(low, headline + 3), min(low + _LEAD, high)))
    tail = []
    size = 0
    for number in range(high, min(high + _TAIL, end)):
        size += len(lines[number].text)
        if size > _TAIL_STOP:
            break
        tail.append(number)
    yield "tail", tail
    yield "body", [n for n in range(low + _LEAD, high) if not shapes[n].is_prose and len(lines[n].text) < 120]


def _people(byline: Byline, zone: Zone, at: int, texts: Sequence[str], after: int) -> Iterator[RawPerson]:
    if byline.coverage < (0.5 if byline.people and byline.people[0].start > 12 else 0.3) or not byline.opens:
        return
    for person in byline.people:
        rule = _rule_of_person(person, zone, byline)
        if rule is None:
            continue
        below = texts[after] if after < len(texts) and texts[after - 1].endswith(person.name) else ""
        letters = below if "," not in person.name and len(below) <= 120 else ""
        yield RawPerson(
            name=person.name,
            role=person.role,
            credentials=letters if letters and read_letters(letters.partition(",")[0]).credentials else None,
            rule=rule,
            where=f"line {at + 1}",
        )


def _rule_of_person(person: BylinePerson, zone: Zone, byline: Byline) -> str | None:
    if not person.labelled:
        dated = bool(byline.dates) and byline.coverage >= 0.7
        return "byline-profile" if dated and zone in {"head", "before"} else None
    if person.role != "author":
        return "review-line"
    if person.kind == "updater":
        return "byline-updater"
    if zone in {"head", "before"}:
        return "byline"
    if zone == "lead":
        return "byline-lead" if byline.coverage >= 0.6 else None
    if zone == "tail":
        return "byline-footer"
    return "byline-text" if person.kind != "by" and byline.coverage >= 0.6 else None


def _dates(byline: Byline, zone: Zone, at: int) -> Iterator[RawDate]:
    for date in byline.dates:
        rule = _rule_of_date(date, zone, byline)
        if rule is not None:
            yield RawDate(role=date.role, raw=date.raw, rule=rule, where=f"line {at + 1}")


def _rule_of_date(date: BylineDate, zone: Zone, byline: Byline) -> str | None:
    if zone in {"head", "before"}:
        if date.labelled:
            return "date-worded" if byline.coverage > 0.3 else None
        return "date-line" if byline.coverage >= 0.6 else None
    if zone == "tail":
        if date.labelled:
            return "date-tail-worded"
        return "date-tail" if byline.coverage >= 0.8 else None
    return "date-text" if date.labelled and byline.coverage >= 0.6 else None


def _is_pure(byline: Byline, zone: Zone) -> bool:
    said = any(person.labelled for person in byline.people) or any(date.labelled for date in byline.dates)
    bare = bool(byline.dates) and zone in {"before", "head"}
    return byline.opens and byline.coverage >= 0.7 and (said or bare or byline.pending)


def _bare(
    numbers: Sequence[int], texts: Sequence[str], found: Sequence[tuple[int, int, Byline]]
) -> Iterator[tuple[int, RawPerson]]:
    """Names alone in a line beside a line that is a date."""
    dated = {
        place
        for first, last, byline in found
        if byline.dates and byline.coverage >= 0.6
        for place in range(first, last)
    }
    said = {place for first, last, _ in found for place in range(first, last)}
    for place, text in enumerate(texts):
        if place in said or not dated & {place - 1, place + 1}:
            continue
        if is_plain_name(text) and 2 <= len(text.split()) <= 4 and len(text) <= 60:
            yield (
                numbers[place],
                RawPerson(name=text, rule="byline-profile", where=f"line {numbers[place] + 1}"),
            )
