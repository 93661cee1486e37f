"""Names of authors that stand alone in a line, without a wording.

Facts: a name, letters of a degree behind it or not, stands above or below the day of publication, with what a button
or the reading time says between them ("Jane Roe" / "Follow" / "6 min read" / "May 4, 2021"); magazines of experts
print name and degree above the headline, as the head of a column.

Rules: a plain name counts beside a date if it begins with a given name or a job stands below it, or at the very head where it comes back behind the text; with a degree it
counts at the head and above the headline. Several, divided by semicolons, are the authors where half have degrees.
A name counts, too, with a note about its bearer below it ("Jane Roe" / "Jane is a dietitian and ..."): at the head and right
behind the text, there if it is the only one; a team ("Mill Notes Staff") in the lines right below the headline.

Known failures: cards of several authors without a byline; a name of one word without a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..expressions import Expression
from ..interpret.bylines.name_ends import clean_name
from ..interpret.bylines.names import is_plain_name
from ..interpret.bylines.parts import Byline
from ..interpret.jobs import is_role
from ..interpret.lines.author_notes import is_note
from ..interpret.lines.head_lines import is_reading_time
from ..interpret.lines.signed_lines import tells_occupation
from ..interpret.names import is_given_name, read_name, split_names
from ..interpret.names.tables import AGENCIES, CITIES
from ..records import RawPerson
from .shapes import PageLines, Shape

_FEWEST_WORDS, _MOST_WORDS, _LONGEST = 2, 4, 60
_LONGEST_LIST, _LONGEST_WITH_JOB = 400, 120
_MOSTLY = 0.6
_SOON = 3
"""Lines below the headline among which a name needs no date."""
_LISTED = 4
"""Short lines in a row from which a list has been going on."""
_CATEGORY = 6
"""Words of the name of a category."""
_SKIPPED = 4
"""Lines between name and date that may be interface."""
_TEAM = Expression(
    r"(?!(?:Our|The|Meet|Join|Your|My) )(?:[A-Z][\w&.'’-]{1,20} ){1,3}(?:Staff|Team|Editors|Editorial (?:Team|Staff|Board))|"
    r"(?:Team|Redaktion|Équipe|Equipo|Redacción|Redazione) [A-Z][\w&.'’-]{2,20}"
)
"""What signs for a site's people: "Mill Notes Staff"."""
_AGENCIES = frozenset((*AGENCIES, *(f"The {name}" for name in AGENCIES if " " in name)))
_TWO = Expression(r"([^,.]{4,30}?) (?:and|&|und|et|y|e) ([^,.]{4,30})")
_JOB_BEHIND = Expression(r"([^,–—|]{4,40}?)(?:, | [-–—|] )([^,@]{4,50}?)(?: [^\s@]{1,40}@[^\s@]{3,60})?")
"""A name, a job, and perhaps an address: "Ann Lee, science correspondent"."""
_PARTED = Expression(r", | [-–] ")
_SOURCE = Expression(r"(?:The [A-Z][\w ]{2,24}|[a-z][\w.-]{2,24}\.[a-z]{2,4}), ")
"""The name of a paper, or the address of its site, before the day; a section's name has neither article nor stop."""
_CLOCK_LENGTH = 12
_NOTE_BELOW = 3
"""Lines below a name among which the note about its bearer stands: a job and links may stand between."""
_CLOSING_MARKS = ("”", "»", "“", '"', "’")
"""What a quotation ends in."""
_MARK = Expression(r"listen|member[- ]only story|\d{1,5}|[∙·]\s?\w+", re.I)
"""What stands between them besides the time that reading takes: numbers, "Listen"."""


_FULL_STOP = Expression(r"[a-zà-ÿ]{4}\.$")
"""The end of a sentence of two words: "Medically Reviewed."."""


def bare_names(
    page: PageLines,
    numbers: Sequence[int],
    texts: Sequence[str],
    found: Sequence[tuple[int, int, Byline]],
) -> Iterator[tuple[int, RawPerson]]:
    """Names alone in a line at the head, each with the number of its line.

    Args:
        page: The page.
        numbers: The head's lines.
        texts: These lines, parted where flattening glued them.
        found: What of them is a byline: from which of them, to which, and what it says.
    """
    head = _Head(page, numbers, texts, found)
    for place, number in enumerate(numbers):
        name = head.name_at(place)
        if name:
            yield number, _person(name, number)


class _Head:
    """The lines at the head of a page, and what of them is known.

    Args:
        page: The page.
        numbers: The head's lines.
        texts: These lines, parted where flattening glued them.
        found: What of them is a byline: from which of them, to which, and what it says.
    """

    def __init__(
        self,
        page: PageLines,
        numbers: Sequence[int],
        texts: Sequence[str],
        found: Sequence[tuple[int, int, Byline]],
    ) -> None:
        self.page = page
        self.numbers = numbers
        self.texts = texts
        self.dated = {
            place
            for first, last, byline in found
            if byline.dates and (byline.coverage >= _MOSTLY or names_paper(byline, texts[last - 1]))
            for place in range(first, last)
        }
        """Places of lines that say when."""
        self.said = {place for first, last, _ in found for place in range(first, last)}
        """Places of bylines."""
        self.skipped = {
            place
            for place, text in enumerate(texts)
            if page.shapes[numbers[place]].known
            or is_mark(text)
            or (_is_job(text) and clean_name(text) == text)
        }
        """Places of what may stand between a name and its day: interface, a mark, a job."""
        self.behind = numbers[-1] + 1 if numbers else 1
        """The line behind the head."""
        self.again = {line.text for line in page.lines[self.behind : len(page.shapes)]}

    def name_at(self, place: int) -> str:
        """The name, or the names, that a line is; empty where it is none."""
        text = self.texts[place]
        if place in self.said:
            return ""
        if ";" in text and _lists_names(text):
            return text
        beside = {_next(place, self.skipped, -1), _next(place, self.skipped, 1)} if self.dated else set()
        dated = bool(beside & self.dated)
        name = self._name_with_job(place, dated) if _PARTED.search(text) is not None else ""
        if name or place in self.skipped:
            return name
        if dated and (text in _AGENCIES or (" " in text and _are_names(text))):
            return text
        if not _is_name(text, self.page.shapes[self.numbers[place]]) or self._ends_list(place):
            return ""
        if dated and (is_given_name(text) or _is_job(" ".join(self.texts[place + 1 : place + 2]))):
            return text
        signs = place < _SOON and (self._signs_again(place) or _TEAM.fullmatch(text) is not None)
        return text if signs or _has_degree(text) else ""

    def _name_with_job(self, place: int, dated: bool) -> str:
        """The name in a line that holds a name and a job: "Ann Lee, Mill Staff Writer"; empty where it does not.

        Below a quotation it is of whom it quotes, and without a day beside it, below running text, of whom that speaks.
        """
        text, number = self.texts[place], self.numbers[place]
        match = _JOB_BEHIND.fullmatch(text) if len(text) <= _LONGEST_WITH_JOB else None
        if match is None or not is_role(match[2]) or not is_given_name(match[1]):
            return ""
        if number and (
            self.page.lines[number - 1].text.endswith(_CLOSING_MARKS)
            or (not dated and self.page.shapes[number - 1].is_prose)
        ):
            return ""
        return match[1] if _is_name(match[1], self.page.shapes[number]) else ""

    def _ends_list(self, place: int) -> bool:
        """Whether a line is the last of a list of categories."""
        above = set(range(place - _LISTED, place))
        if place < _LISTED or above & self.said or len(above & self.skipped) > _LISTED // 2:
            return False
        shapes = [self.page.shapes[self.numbers[other]] for other in above]
        return all(shape.words <= _CATEGORY and not shape.ends for shape in shapes)

    def _signs_again(self, place: int) -> bool:
        """Whether a name comes back behind the head and is a person's: it has a day below it here, begins with a given name,
        or stands there above a text about its bearer; menus come back, too."""
        text, page = self.texts[place], self.page
        if text not in self.again:
            return False
        if place + 1 in self.dated or place + 2 in self.dated or is_given_name(text):
            return True
        last = len(page.shapes)
        places = (at for at in range(self.behind, last) if page.lines[at].text == text)
        return any(shape.is_prose for at in places for shape in page.shapes[at + 1 : at + _NOTE_BELOW])


def names_paper(byline: Byline, text: str) -> bool:
    """Whether a line is the paper's or the town's name and the day: "New Delhi, May 16, 2013", "The Mill, Friday 7 June 2013", "mill.example, 18 July 2013 18.55 BST"."""
    if byline.people or ", " not in text or len(byline.dates) != 1:
        return False
    start = byline.dates[0].start
    before, behind = text[:start], text[start + len(byline.dates[0].raw) :]
    named = before.rstrip(", ").casefold() in CITIES or _SOURCE.fullmatch(before) is not None
    return named and len(behind) <= _CLOCK_LENGTH


def _are_names(text: str) -> bool:
    """Whether a line is two people's names: "Ann Lee and John Doe"."""
    match = _TWO.fullmatch(text)
    return match is not None and all(is_given_name(name) and is_plain_name(name) for name in match.groups())


def names_above(page: PageLines, numbers: Sequence[int]) -> Iterator[RawPerson]:
    """Names with a degree alone in a line above the headline.

    Args:
        page: The page.
        numbers: The lines above the headline.
    """
    for number in numbers:
        text = page.lines[number].text
        if _is_name(text, page.shapes[number]) and _has_degree(text):
            yield _person(text, number)


def names_with_notes(page: PageLines, numbers: Sequence[int]) -> Iterator[RawPerson]:
    """Names alone in a line that a note about their bearers stands below.

    Args:
        page: The page.
        numbers: The lines looked at.
    """
    for number in numbers:
        text = page.lines[number].text
        below = range(number + 1, min(number + 1 + _NOTE_BELOW, len(page.shapes)))
        if len(text) > _LONGEST or not any(page.shapes[at].is_prose or page.shapes[at].known for at in below):
            continue
        lone = " " not in text and text[:1].isupper() and text.isalpha()
        if not lone and not _is_name(text, page.shapes[number]):
            continue
        notes = [page.lines[at].text for at in below if is_note(page.lines[at].text, [text])]
        if any(
            tells_occupation(note) if note.startswith(text.partition(" ")[0]) else not lone for note in notes
        ):
            yield _person(text, number)


def _person(text: str, number: int) -> RawPerson:
    return RawPerson(name=clean_name(text) or text, rule="byline-profile", where=f"line {number + 1}")


def _is_name(text: str, shape: Shape) -> bool:
    if (
        shape.known
        or len(text) > _LONGEST
        or ":" in text
        or "’s " in text
        or "'s " in text
        or _FULL_STOP.search(text)
        or not is_plain_name(text)
    ):
        return False
    return _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS


def _lists_names(text: str) -> bool:
    """Whether a line is the list of a journal's authors: names alone, half of them with letters of a degree."""
    names = split_names(text) if len(text) <= _LONGEST_LIST else []
    lettered = sum(bool(read_name(name).credentials) for name in names)
    return lettered * 2 >= len(names) > 1 and all(is_plain_name(name.partition(",")[0]) for name in names)


def _has_degree(text: str) -> bool:
    name = read_name(text)
    return bool(name.credentials) and len(name.name.split()) >= _FEWEST_WORDS


def _is_job(text: str) -> bool:
    """Whether a line says what the person above it is ("Senior Editor")."""
    return len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS and is_role(text)


def is_mark(text: str) -> bool:
    """Whether a line says how long the article takes, or is another short mark beside it."""
    return is_reading_time(text) or _MARK.fullmatch(text) is not None


def _next(place: int, skipped: set[int], step: int) -> int:
    """The next place above or below that is no interface."""
    for further in range(1, _SKIPPED + 1):
        if place + step * further not in skipped:
            return place + step * further
    return place + step
