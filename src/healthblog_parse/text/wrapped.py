"""Paragraphs out of text that was broken into lines of one width.

Facts: text browsers (``lynx -dump``, ``w3m -dump``), converters (``html2text``), mail and printers break paragraphs so
that no line is longer than a width, mostly between 60 and 100 columns.  They put as many words into a line as it
holds: a line goes on in the next one if and only if the next one's first word would not have fitted.  A line is
indented as the one before it, but for the first line of a paragraph and the items of a list.

Rules, in order:
1. The width is near the column that nearly no line passes, where most lines are full.  A text is broken so if nearly no
   line of several words passes it, if most lines of nearly that length that have a next line at once are full, and if
   few of the full ones end as sentences do: a list of sentences or a poem is not.
2. A full line and the next one are one line of text, and so are lines that part a word (``hyphens``); the beginning of an item never continues what stands above it.

Known failures: text of fewer than a dozen full lines; lines broken at other places than full; two widths in one text;
a paragraph whose last line happens to be full, where no blank line stands behind it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from attrs import frozen

from ..expressions import Expression
from .hyphens import Hyphens, is_parted
from .lines import Line

_NARROWEST, _WIDEST = 50, 132
"""Columns."""
_LONGEST = 400
"""Characters of a line that nobody broke: an address may pass the width."""
_FEWEST = 12
"""Full lines."""
_NEARLY_ALL, _NEARLY_FULL, _MOST, _ENDING = 0.97, 0.75, 0.6, 0.45
_SLACK, _OVER, _FAR_OVER, _FAR_LINES = 3, 0.04, 1.5, 1
"""Columns between the width and the one that nearly no line passes; part of the lines that may pass the width, how far it
is to pass it far, and how many lines of several words may."""
SENTENCE_ENDS = (".", "!", "?", ".”", '."', ".)", ":")
_ITEM = Expression(r"(?:[*+•·‣▪◦○o-]|\[\d{1,3}\]|\(?\d{1,3}[.)]|[a-z][.)]|#{1,6})\s")
_DEEPEST_ITEM, _DEEPEST_PARAGRAPH = 6, 8
"""Columns by which an item's second line is indented further, and a paragraph's less."""


@frozen
class Places:
    """Where the lines stand, a number each."""

    indents: Sequence[int]
    """Columns before the line."""
    ends: Sequence[int]
    """Columns up to its end."""
    next_words: Sequence[int]
    """Length of the next line's first word; 0 where a blank line follows, or none."""


def unwrapped(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of a paragraph that was broken at a width joined; the lines as they are where none was.

    Args:
        text: The whole text.
        lines: Its lines that are not blank.
    """
    if any(len(line.raw) > _LONGEST for line in lines):
        return tuple(lines)
    places = places_of(text, lines)
    width = _width(lines, places)
    if width is None:
        return tuple(lines)
    joined: list[list[Line]] = []
    follows = False
    for number, line in enumerate(lines):
        if follows:
            joined[-1].append(line)
        else:
            joined.append([line])
        full = _is_full(places, number, width) or (
            places.next_words[number] > 0 and is_parted(line, lines[number + 1])
        )
        follows = full and goes_on(lines, places, number, len(joined[-1]) == 1)
    hyphens = Hyphens(lines)
    return tuple(joined_line(part, hyphens) for part in joined)


def places_of(text: str, lines: Sequence[Line]) -> Places:
    """Where the lines of a text stand."""
    indents: list[int] = []
    next_words: list[int] = []
    before = 0
    for line in lines:
        gap = text[before : line.start]
        breaks = gap.splitlines(keepends=True)
        indent = "" if not breaks or breaks[-1].strip(" \t") else breaks.pop()
        indents.append(len(indent))
        if before:
            next_words.append(len(line.raw.split(None, 1)[0]) if len(breaks) == 1 else 0)
        before = line.end
    next_words.append(0)
    return Places(
        indents, [indent + len(line.raw) for indent, line in zip(indents, lines, strict=True)], next_words
    )


def _width(lines: Sequence[Line], places: Places) -> int | None:
    """The width that the text was broken at; ``None`` where it was not."""
    several = [n for n, line in enumerate(lines) if " " in line.text]  # an address may pass the width
    long = sorted(places.ends[n] for n in several if places.ends[n] >= _NARROWEST)
    if len(long) < _FEWEST:
        return None
    usual = long[int(_NEARLY_ALL * (len(long) - 1))]
    if usual > _WIDEST or sum(end > _FAR_OVER * usual for end in long) > _FAR_LINES:
        return None
    best, most = None, 0
    for width in sorted({end for end in long if abs(end - usual) <= _SLACK}):
        full = _full_lines(places, width) if _passing(long, width) <= _OVER * len(long) + 1 else []
        if len(full) > most:
            best, most = width, len(full)
            ending = sum(lines[number].text.endswith(SENTENCE_ENDS) for number in full)
    return best if most and ending <= _ENDING * most else None


def _passing(long: Sequence[int], width: int) -> int:
    """How many lines pass a width."""
    return len(long) - bisect_right(long, width)


def _full_lines(places: Places, width: int) -> list[int]:
    """The lines that are full at a width, if they are most of those of nearly that length that another follows."""
    followed = [
        number
        for number, end in enumerate(places.ends)
        if places.next_words[number] and _NEARLY_FULL * width <= end <= width
    ]
    full = [number for number in followed if _is_full(places, number, width)]
    return full if len(full) >= max(_FEWEST, _MOST * len(followed)) else []


def _is_full(places: Places, number: int, width: int) -> bool:
    next_word = places.next_words[number]
    return next_word > 0 and places.ends[number] + 1 + next_word > width


def goes_on(lines: Sequence[Line], places: Places, number: int, first: bool) -> bool:
    """Whether the next line belongs to the same paragraph by its beginning and its indentation."""
    if _ITEM.match(lines[number + 1].text):
        return False
    step = places.indents[number + 1] - places.indents[number]
    if step > 0:
        return first and step <= _DEEPEST_ITEM and _ITEM.match(lines[number].text) is not None
    return step == 0 or (first and -step <= _DEEPEST_PARAGRAPH)


def joined_line(lines: Sequence[Line], hyphens: Hyphens) -> Line:
    """The lines of one paragraph as one."""
    if len(lines) == 1:
        return lines[0]
    return Line(
        text=hyphens.joined(lines),
        raw=" ".join(line.raw for line in lines),
        start=lines[0].start,
        end=lines[-1].end,
    )
