"""The sources of an article and its disclaimer, in plain text.

Facts: the list stands behind the text under a heading of its own ("References", "Quellen"); entries are lines
with a year, an identifier or a link; a link may stand in a line of its own below its entry.  Tables of contents
name the heading too, but no entries follow there.  What is no entry ends the list.

Rules, in order:
1. Every line that reads as a heading of a sources list (``interpret.references``) opens one.
2. Lines that look like entries follow, after at most a few that introduce them; a line between two entries is
   one as well.  A sure heading needs one entry, any other needs two.

Known failures: entries that run over several lines are several entries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ..expressions import Expression
from ..interpret.disclaimers import is_disclaimer, is_medical, opens_disclaimer, speaks_for_site
from ..interpret.references import heading_strength, looks_like_reference, without_number
from ..records import RawReference
from .lines import Line
from .shapes import Shape

_URL = Expression(r"https?://\S+|www\.\S+")
_SHORTEST, _LONGEST = 8, 1500
_INTRODUCTION = 4
"""Lines between the heading and the first entry."""
_MOST_LISTS = 8
_PARTS = 2
"""Full stops inside an entry that ends in a day ("Roe J. Sleep. Example Clinic. Jan. 7, 2021"); a byline has none."""
_AROUND = 40
"""Lines behind the body in which a disclaimer is looked for."""


@frozen(kw_only=True)
class Sources:
    """A page's sources and the lines that they take, headings included."""

    entries: tuple[RawReference, ...] = ()
    lines: frozenset[int] = frozenset()


def read_sources(lines: Sequence[Line], shapes: Sequence[Shape], start: int) -> Sources:
    """The sources lists behind a line.

    Args:
        lines: All lines of the page.
        shapes: How the lines before the comments look.
        start: Number of the line from which lists are looked for.
    """
    entries: list[RawReference] = []
    taken: set[int] = set()
    lists = 0
    number = start
    last = {line.text: at for at, line in enumerate(lines[: len(shapes)])}
    while number < len(shapes) and lists < _MOST_LISTS:
        strength = heading_strength(lines[number].text)
        if strength and _comes_back(lines, number, last):
            strength = 0  # in a table of contents
        found = _entries(lines, shapes, number + 1) if strength else []
        if len(found) < (1 if strength == 2 else 2):
            number += 1
            continue
        lists += 1
        entries += _joined([lines[at].text for at in found])
        taken.update(range(number, found[-1] + 1))
        number = found[-1] + 1
    return Sources(entries=tuple(entries), lines=frozenset(taken))


def _comes_back(lines: Sequence[Line], number: int, last: Mapping[str, int]) -> bool:
    """Whether a heading of sources and the line above it stand further below once more: both are entries of a
    table of contents.

    Args:
        lines: All lines of the page.
        number: Number of the heading.
        last: Each text's last line.
    """
    above = lines[number - 1].text if number else ""
    return last[lines[number].text] > number and last.get(above, 0) > number


def _entries(lines: Sequence[Line], shapes: Sequence[Shape], start: int) -> list[int]:
    """The numbers of the lines that are entries."""
    found: list[int] = []
    gap: list[int] = []
    for number in range(start, len(shapes)):
        text, shape = lines[number].text, shapes[number]
        if found and (shape.closes or (shape.dated and text.count(". ") < _PARTS)):
            break
        if (
            (not shape.known or _URL.match(text))
            and _SHORTEST <= len(text) <= _LONGEST
            and looks_like_reference(text)
        ):
            if found:
                found += gap
            found.append(number)
            gap = []
        elif len(text) >= _SHORTEST or not found:
            gap.append(number)
        if len(gap) > (1 if found else _INTRODUCTION) or (found and gap and shape.known):
            break
    return found


def _joined(texts: Sequence[str]) -> list[RawReference]:
    """The entries; a link in a line of its own belongs to the entry above it that has none."""
    found: list[str] = []
    for text in texts:
        if found and _URL.fullmatch(text) and not _URL.search(found[-1]):
            found[-1] = f"{found[-1]} {text}"
        else:
            found.append(without_number(text))
    return [
        RawReference(text=text, hrefs=tuple(_URL.findall(text))) for text in found if len(text) >= _SHORTEST
    ]


def find_disclaimer(lines: Sequence[Line], low: int, high: int, end: int) -> tuple[int, ...]:
    """The numbers of the lines of the article's disclaimer: in the body, or shortly behind it.

    Args:
        lines: All lines of the page.
        low: Number of the first line of the body.
        high: Number of the line behind it.
        end: Number of the first line that is comments.
    """
    for number in range(low, min(high + _AROUND, end)):
        text = lines[number].text
        if 2 * number > low + high and speaks_for_site(text):
            break  # what follows is the page's foot
        if is_disclaimer(text):
            before = lines[number - 1].text
            if number > low and opens_disclaimer(before):
                return _with_rest(lines, number - 1, number, end)
            return (number - 1, number) if number > low and is_disclaimer(before) else (number,)
        if opens_disclaimer(text) and number + 1 < end and is_medical(lines[number + 1].text):
            return _with_rest(lines, number, number + 1, end)
    return ()


def _with_rest(lines: Sequence[Line], first: int, last: int, end: int) -> tuple[int, ...]:
    """The lines of a disclaimer below its heading, with those that go on with it."""
    while last + 1 < end and is_disclaimer(lines[last + 1].text):
        last += 1
    return tuple(range(first, last + 1))
