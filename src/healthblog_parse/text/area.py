"""Where the comments of a plain-text page may begin, and which lines stand behind them.

Facts: a heading announces them; behind the last one stands the form or the page's frame (``area_words``).  Forms
stand above the comments or among them, too.

Rules: every heading opens a possible area.  It ends at the first line of the frame behind a header, or at a form
that no header follows soon; before the first header only what is far from any header ends it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from .anchors import Shape
from .area_words import announces_comments, counts_answers, may_announce_comments, stated_count
from .furniture import asks_for_answers
from .layouts.with_points import POINTS, read_points
from .speech import says_so
from .view import Readings

_MOST_AREAS = 12
"""Headings that are looked at: each costs a reading of what follows."""
_RECURS = 3
"""Times a line stands in the page from which it heads the answers of every comment, not the comments."""
_AT_FIRST, _SOON = 25, 12
"""Lines in which a header must follow an end before the first header, and a form behind one."""
_UNDER = 8
"""Lines in which a comment's header stands above the number of its answers."""
_FEWEST_BELOW, _BLANKS_OF_NAME = 2, 2
"""Records below a form that tell comments, and blanks of a name there."""
_LAST_STATED = 4
_SENTENCE_ENDS, _BREAKS = frozenset(".!?"), ("…", "...", "]")
"""Signs of a sentence, and what an excerpt breaks off with."""
_DIGITS = "0123456789"
_OF_REVIEWS = "abckmoruABCKMORU#*"
"""The letters that headings of reviews begin with."""
_PROSE, _FEWEST_PROSE = 80, 2
"""Characters of a line of prose, and how many stand above a heading that stands in menus, too."""
_SAYS = 1.5
"""Least likeness of a line that says who speaks."""


def find_headings(readings: Readings) -> list[int]:
    """The numbers of the lines that announce comments, the first ones of the page; what comes back is none."""
    lines = readings.lines
    found = [
        number
        for number, line in enumerate(lines)
        if (announces_comments(line.text) and not _heads_answers(readings, number))
        or (line.text[0] in _DIGITS and counts_answers(line.text) and _stands_alone(readings, number))
    ]
    found = [number for number in found if not _is_said(readings, number)] or found
    times = Counter(lines[number].text for number in found)
    once = [number for number in found if times[lines[number].text] < _RECURS]
    return (once or _last_stated(readings, found))[:_MOST_AREAS]


def _is_said(readings: Readings, number: int) -> bool:
    """Whether a line that counts comments is a sentence right below a day: what a comment says, "Wow, 45 comments!"."""
    return number > 0 and readings.lines[number].text[-1] in ".!" and readings.anchor(number - 1) is not None


def find_weak_headings(readings: Readings) -> list[int]:
    """The numbers of the lines below which comments may stand where no heading announces any."""
    return _below_form(readings) or _headings_of_reviews(readings)[:_MOST_AREAS]


def _last_stated(readings: Readings, found: Sequence[int]) -> list[int]:
    """The last of headings that all come back, those that state a number: themes print it above, beside and below the text."""
    return [number for number in found if stated_count(readings.lines[number].text)][-_LAST_STATED:]


def _below_form(readings: Readings) -> list[int]:
    """The last line of a form that headers and texts follow at once: some themes print the list without a heading below it.

    Lists of other articles stand there, too: their titles are longer than names, and their texts break off.
    """
    lines = readings.lines
    for number in range(len(lines) - 3 * _FEWEST_BELOW):
        text = lines[number].text
        if (
            ("omment" in text or "ancel" in text)
            and readings.end(number) == "form"
            and all(_is_record(readings, at) for at in range(number + 1, number + 1 + 3 * _FEWEST_BELOW, 3))
            and not all(
                _is_headline(lines[at].text) for at in range(number + 1, number + 1 + 3 * _FEWEST_BELOW, 3)
            )
        ):
            return [number]
    return []


def _is_record(readings: Readings, at: int) -> bool:
    """Whether three lines are a short name, a day and a sentence."""
    name, text = readings.lines[at].text, readings.lines[at + 2].text
    if name.count(" ") > _BLANKS_OF_NAME or not readings.likeness(at) or readings.anchor(at) is not None:
        return False
    below = readings.anchor(at + 1)
    alone = below is not None and not below.before and not below.after
    return alone and not _SENTENCE_ENDS.isdisjoint(text) and not text.endswith(_BREAKS)


def _is_headline(text: str) -> bool:
    """Whether some words are written as headlines are, and names are not: "Herons sleep here"."""
    first, *others = text.split()
    return first[0].isupper() and bool(others) and others[0].islower()


def _headings_of_reviews(readings: Readings) -> list[int]:
    """Headings that stand in menus, too, below the first lines of prose."""
    lines = readings.lines
    weak = [
        number
        for number, line in enumerate(lines)
        if line.text[:1] in _OF_REVIEWS and may_announce_comments(line.text)
    ]
    if not weak:
        return []
    prose = [at for at in range(weak[-1]) if len(lines[at].text) >= _PROSE]
    return [number for number in weak if len(prose) > _FEWEST_PROSE and number > prose[_FEWEST_PROSE]]


def _heads_answers(readings: Readings, number: int) -> bool:
    """Whether a line stands in a record: behind or before the link to answer, or it is that link beside a date."""
    if (number and readings.asks(number - 1)) or _is_dated_link(readings, number):
        return True
    below = number + 1
    if below == len(readings.lines) or not readings.asks(below):
        return False
    return stated_count(readings.lines[number].text) is None


def _stands_alone(readings: Readings, number: int) -> bool:
    """Whether a number of answers stands under no comment: "6 respuestas" heads comments where no date is near above."""
    above = range(max(number - _UNDER, 0), number)
    return not any(readings.anchor(at) is not None or readings.asks(at) for at in above)


def _is_dated_link(readings: Readings, number: int) -> bool:
    """Whether a line is a record's last one: "Like · Reply · 2 · 4y"."""
    anchor = readings.anchor(number)
    return anchor is not None and asks_for_answers(anchor.before)


def find_stop(readings: Readings, start: int) -> int:
    """Number of the line behind the area that begins at a line."""
    lines = readings.lines
    seen: set[Shape] = set()
    said = False
    for number in range(start, len(lines)):
        end = readings.end(number)
        begun = said or bool(seen)
        if end is not None:
            reach = _AT_FIRST if not begun else _SOON if end == "form" else 0
            if not _goes_on(readings, number, reach, seen):
                return number
            continue
        anchor = readings.anchor(number)
        if anchor is not None:
            seen.add(anchor.shape)
        said = said or _says(readings, number)
    return len(lines)


def _goes_on(readings: Readings, number: int, reach: int, seen: Set[Shape]) -> bool:
    """Whether a line that may head a comment follows an end soon, and nothing of the frame before it."""
    last = min(number + reach, len(readings.lines) - 1)
    for below in range(number + 1, last + 1):
        anchor = readings.anchor(below)
        if _says(readings, below) or (anchor is not None and (not seen or anchor.shape in seen)):
            return True
        if reach <= _SOON and readings.end(below) == "frame":
            return False
    return False


def _says(readings: Readings, number: int) -> bool:
    text = readings.lines[number].text
    return (says_so(text) and readings.likeness(number) > _SAYS) or (
        POINTS in text and read_points(text) is not None
    )
