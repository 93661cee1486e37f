"""Who wrote and who reviewed the article, and when, out of the lines around it.

Facts.  Bylines stand between headline and running text, shortly above the headline, or behind the text; in plain
text nothing marks them but their words.  Flattening glues their parts together ("By Jane RoeJune 12, 20203
Comments", "Posted byJane Roe") or leaves them lines of their own ("By" / "Jane Roe" / "June 12, 2020").  A name
without a wording counts where a date stands beside it.

Rules, in order; each candidate carries the rule's name, ``interpret.people`` and ``interpret.article_dates`` choose.
1. Lines are told by their zone (``byline_zones``): in the *body* only labels count that are no bare preposition.
2. A line is taken apart where words are glued (``parted``), then read as a byline.
3. Names alone in a line: ``bare_names``.

Known failures: names without wording and date; a bare preposition behind the text of another article.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from attrs import frozen

from ..expressions import Expression
from ..interpret.bylines.lines import read_lines
from ..interpret.bylines.parts import Byline, BylinePerson, read_byline
from ..interpret.credentials import read_letters
from ..interpret.jobs import is_role
from ..interpret.lines.datelines import read_dateline, read_opening_day
from ..interpret.names import is_given_name
from ..records import RawDate, RawPerson
from .bare_names import bare_names, names_above, names_paper, names_with_notes
from .byline_dates import beside_headline, dates_of, without_listed
from .byline_zones import LEAD, Zone, zones_of
from .cards import without_cards, without_lists, without_teasers
from .parted import parted
from .shapes import PageLines

_BARS = Expression(r"\s[|·•–—]\s")
_WHOLE = 0.95
_TEASERS = 2
"""Lines above the headline with name and day from which they are other articles' in a menu."""
_CARDS, _HEAD = 6, 60
"""Lines of the text's end, and behind it, among which the name above a note about the author stands; those above it."""
_POSTED, _LABEL_LENGTH = 0.25, 14
"""Part of a sentence that is a byline, and characters of a label before the name and before the date behind it."""
_FILED = Expression(r"\s+(?:in|under|unter|dans|en|em|w)\s+(?=[A-ZÀ-Þ])[^.!?;:]{3,400}")
"""Where it was filed, behind the date."""
_BAR = Expression(r"\s[|·•]\s")
_CLOCK = Expression(r"\d:\d\d")
_MORE = frozenset(("More ", "more ", "MORE "))
_SIGNED = Expression(
    r"[.!?…»\"“”|]\s(?:\|\s)?((?:Von|By|Par|Por|Di|Door)\s[A-ZÀ-Þ][\w.'’-]{1,30}"
    r"(?:,?\s(?:und|and|et|y|e|en|von|van|de|der|di|da|[A-ZÀ-Þ][\w.'’-]{0,30})){1,6})$"
)
_LONGEST_SIGNATURE = 80
"""A byline at the end of a paragraph, behind the end of a sentence or a bar."""
_FIRST_PARAGRAPHS = 2
"""Paragraphs among which a dateline stands."""
_WITHOUT_MORE = 0.8
"""Part of a line that its date and the name behind it fill."""
_IDENTIFIER = Expression(r"[a-z]{2,20}(?:-[a-z]{2,20}){1,4}")
"""What scripts name things by: "author-box", "text-black"."""
_ACCOUNT = Expression(r"[^\W\d_][\w.-]{2,29}")
_ADMINISTRATORS = frozenset(("admin", "Admin", "administrator"))


@frozen(kw_only=True)
class Bylines:
    """What the lines around the article say."""

    people: tuple[RawPerson, ...] = ()
    dates: tuple[RawDate, ...] = ()
    lines: frozenset[int] = frozenset()
    """Numbers of the lines that are bylines and nothing else: no part of the body."""


def read_bylines(page: PageLines, headline: int, speakers: Collection[str] = ()) -> Bylines:
    """Read the lines around the article.

    Args:
        page: The page.
        headline: Number of the headline's line; -1 for none.
        speakers: The names of those who comment.
    """
    people: list[RawPerson] = []
    dates: list[RawDate] = []
    taken: set[int] = set()
    signed: int | None = None
    for zone, numbers in zones_of(page, headline):
        texts = [
            "" if _IDENTIFIER.fullmatch(page.lines[number].text) else parted(page.lines[number].raw)
            for number in numbers
        ]
        found: Sequence[tuple[int, int, Byline]] = read_lines(texts)
        found = without_lists(found) if found[1:] else found
        if zone == "far" and found:
            found = without_teasers(without_cards(found, people))
        if zone == "before" and len([1 for _, _, said in found if said.people and said.dates]) >= _TEASERS:
            found = []
        for first, last, byline in found:
            own = numbers[first:last]
            told = (
                _posted(byline, zone)
                or _is_filed(byline, zone, texts[last - 1])
                or (zone == "head" and names_paper(byline, texts[last - 1]))
            )
            prose = own[0] < len(page.shapes) and page.shapes[own[0]].is_prose
            if prose and byline.coverage < 0.8 and not told:
                continue
            people += _people(byline, zone, own[-1], texts, last)
            if zone == "head" and byline.dates and not byline.people:
                people += _accounts(texts[last - 1], byline, speakers, own[-1])
            dates += dates_of(byline, zone, own[-1], texts[last - 1], told=told)
            if zone == "far":
                dates += _below_author(byline, signed, own)
                signed = own[-1] if any(p.labelled and p.kind != "by" for p in byline.people) else signed
            if zone != "body" and (told or _is_pure(byline, zone)):
                taken.update(own)
        if zone == "head":
            for number, person in bare_names(page, numbers, texts, found):
                people.append(person)
                taken.add(number)
        if zone == "before":
            people += names_above(page, numbers)
    if "author" not in [person.role for person in people]:
        people += _noted(page, headline)
    if headline > 0:
        dates += beside_headline(page.lines[headline], headline)
    dates += _of_datelines(page)
    people += _signed_leads(page, headline)
    if dates[1:]:
        dates = without_listed(dates)
    return Bylines(people=tuple(people), dates=tuple(dates), lines=frozenset(taken))


def _noted(page: PageLines, headline: int) -> list[RawPerson]:
    """The only one whose name stands alone above a note about its bearer: below the headline, else right behind the text."""
    closed = next(
        (n for n in range(page.high, min(page.high + _CARDS, len(page.shapes))) if page.shapes[n].closes),
        page.high + _CARDS,
    )
    ends = range(max(page.low + 1, page.high - _CARDS), min(closed, len(page.shapes)))
    for numbers in (range(headline + 1, page.low), ends):
        noted = {person.name: person for person in names_with_notes(page, numbers[-_HEAD:])}
        if noted:
            return list(noted.values()) if len(noted) == 1 else []
    return []


def _below_author(byline: Byline, signed: int | None, own: Sequence[int]) -> Iterator[RawDate]:
    """The day in the line below the one that says who wrote: "Written by Jane Roe" / "07/05/2008 at 1:59 pm"."""
    if signed is not None and own[0] == signed + 1 and len(byline.dates) == 1 and byline.coverage >= _WHOLE:
        date = byline.dates[0]
        if not date.labelled:
            yield RawDate(role=date.role, raw=date.raw, rule="date-tail", where=f"line {own[-1] + 1}")


def _posted(byline: Byline, zone: Zone) -> bool:
    """Whether a line opens with who wrote and when, and goes on in some words: "Posted by Anna on May 3, 2011 from the ..."."""
    if zone not in {"head", "tail"} or not byline.opens or byline.coverage < _POSTED or not byline.dates:
        return False
    person = byline.people[0] if byline.people else None
    if person is None or not person.labelled or person.start > _LABEL_LENGTH:
        return False
    return 0 < byline.dates[0].start - person.start - len(person.name) <= _LABEL_LENGTH


def _is_filed(byline: Byline, zone: Zone, text: str) -> bool:
    """Whether a line says when and where a text was filed: "Posted on May 3, 2024 in Sleep, Health, Online Resources"."""
    if (
        zone not in {"head", "tail"}
        or not byline.opens
        or byline.people
        or not byline.dates
        or not byline.dates[0].labelled
    ):
        return False
    last = byline.dates[-1]
    behind = last.start + len(last.raw)
    return byline.dates[0].start <= _LABEL_LENGTH and (
        _FILED.fullmatch(text, behind) is not None
        or (zone == "head" and _BAR.match(text, behind) is not None)
    )


def _of_datelines(page: PageLines) -> Iterator[RawDate]:
    """The day that one of the first paragraphs begins with."""
    for number in _first_paragraphs(page, page.low):
        text = page.lines[number].text
        raw = read_dateline(text) or read_opening_day(text)
        if raw is not None and _CLOCK.search(raw) is None:  # the clock of the machine that sent the page
            yield RawDate(role="published", raw=raw, rule="date-place", where=f"line {number + 1}")
            return


def _signed_leads(page: PageLines, headline: int) -> Iterator[RawPerson]:
    """Who a standfirst names at its end: "... was to be expected. | Von Anna Roth"."""
    for number in _first_paragraphs(page, max(headline + 1, 0)):
        signed = _SIGNED.search(page.lines[number].text[-_LONGEST_SIGNATURE:])
        byline = read_byline(signed[1]) if signed is not None else None
        if byline is not None and byline.coverage >= _WHOLE:
            for person in byline.people:
                yield RawPerson(
                    name=person.name, role=person.role, rule="byline-lead", where=f"line {number + 1}"
                )


def _first_paragraphs(page: PageLines, start: int) -> list[int]:
    """The first lines of running text among the lines from one on."""
    lead = range(start, min(start + LEAD, page.high))
    return [number for number in lead if page.shapes[number].is_prose][:_FIRST_PARAGRAPHS]


def _accounts(text: str, byline: Byline, speakers: Collection[str], at: int) -> Iterator[RawPerson]:
    """The account's name beside a date, one word, if it is somebody's who comments."""
    date = byline.dates[0]
    for piece in (text[: date.start], text[date.start + len(date.raw) :]):
        word = piece.strip(" |·•–—-")
        if _ACCOUNT.fullmatch(word) and (word in _ADMINISTRATORS or word in speakers):
            yield RawPerson(name=word, rule="byline-profile", where=f"line {at + 1}")
            return


def _people(byline: Byline, zone: Zone, at: int, texts: Sequence[str], after: int) -> Iterator[RawPerson]:
    if not byline.opens:
        return
    if (
        zone == "far"
        and texts[after - 1][:5] in _MORE
        and not is_given_name(byline.people[0].name if byline.people else "")
    ):
        return  # "More from Mill Gadgets"
    if zone == "far" and after > 1 and "©" in texts[after - 2]:
        return  # who made the site
    least = 0.5 if byline.people and byline.people[0].start > 12 else 0.3
    posted = _posted(byline, zone)
    for person in byline.people:
        told = posted or _apart(person, texts[after - 1])
        if person.labelled and byline.coverage < least and not told:
            continue
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


def _apart(person: BylinePerson, text: str) -> bool:
    """Whether a label and a name fill a piece of a line between bars: "Published: May 3, 2020 | Author: Anna | Filed under: ..."."""
    pieces = (piece.strip() for piece in _BARS.split(text))
    return any(
        piece.endswith(person.name) and len(piece) - len(person.name) <= _LABEL_LENGTH for piece in pieces
    )


def _rule_of_person(person: BylinePerson, zone: Zone, byline: Byline) -> str | None:
    if not person.labelled:
        behind = person.name.partition(", ")[2]
        if (
            behind.isalpha()
            and not is_given_name(person.name)
            and not is_role(behind)
            and not read_letters(behind).credentials
        ):
            return None  # "Main Dishes, Recipes": where a post is filed
        dated = bool(byline.dates) and byline.coverage >= (0.7 if len(person.name.split()) > 3 else 0.2)
        if dated and byline.coverage < _WITHOUT_MORE and byline.dates[0].start < person.start:
            dated = is_given_name(person.name)  # what is new, behind its day
        return "byline-profile" if dated and zone in {"head", "before"} else None
    if person.role != "author":
        return "review-line"
    if person.kind == "updater":
        return "byline-updater"
    if zone in {"head", "before"}:
        return "byline"
    if zone == "lead":
        return "byline-lead" if byline.coverage >= 0.8 else None
    if zone in {"tail", "far"} and (person.kind != "by" or zone == "tail"):
        return "byline-footer"
    return None


def _is_pure(byline: Byline, zone: Zone) -> bool:
    said = True in [person.labelled for person in byline.people] or True in [
        date.labelled for date in byline.dates
    ]
    bare = bool(byline.dates) and zone in {"before", "head"}
    return byline.opens and byline.coverage >= 0.7 and (said or bare or byline.pending)
