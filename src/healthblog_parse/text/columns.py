"""Headings that text browsers set apart by the column they begin in.

Facts: ``lynx -dump``, ``links -dump`` and ``elinks -dump`` begin running text in the fourth column and headings in the first;
``links`` and ``elinks`` set those of the first level in the middle of the page and those of the third in the third column.
Blank lines stand around them.  A heading in the middle may take several lines, each of them there.

Rules: where most paragraphs begin in the fourth column, a short line in the first or the third one, or in the middle, is a
heading.  Pages that set more than a few lines in the middle set others than headings there: those tell no level.

Known failures: a line of a ``pre`` element, which begins in the first column, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..expressions import Expression
from .lines import Line

_TEXT, _FIRST, _THIRD = 3, 0, 2
"""Columns before running text, before headings of any and of the third level."""
_PARAGRAPH, _FEWEST, _MOST = 120, 3, 0.5
"""Characters of a paragraph, how many of them tell where text begins, and the part of them that begins there."""
_LONGEST = 160
"""Characters of a heading."""
_OFF = 5
"""Columns by which the blanks on both sides of a line in the middle differ."""
_FULL, _NEARLY_ALL = 60, 0.9
"""Characters of a line that may be full, and the part of those lines that end at the width of the text."""
_LEAST = 6
"""Columns before a line in the middle."""
_FEW = 4
"""Headings in the middle."""
_LEVELS = {_FIRST: 2, _THIRD: 3}
_NUMBER = Expression(r"^\[\d{1,5}\]")
"""The number of a link."""
_ENDS = ".,;"
_NO_HEADING = frozenset("[*+_•|<(#")
"""What begins fields, items and pictures."""


def headed(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, headings marked; the lines as they are where no text browser printed them.

    Args:
        text: The whole text.
        lines: Its lines, those of a paragraph joined.
    """
    columns = [_column(text, line) for line in lines]
    paragraphs = [column for column, line in zip(columns, lines, strict=True) if len(line.raw) >= _PARAGRAPH]
    if len(paragraphs) < _FEWEST or paragraphs.count(_TEXT) < _MOST * len(paragraphs):
        return lines
    ends = sorted(len(line.rstrip()) for line in text.splitlines() if len(line) >= _FULL)
    width = _TEXT + ends[int(_NEARLY_ALL * (len(ends) - 1))] if ends else 0
    apart = [True, *(text.count("\n", one.end, two.start) > 1 for one, two in pairwise(lines)), True]
    middle = [
        column >= _LEAST and abs(2 * column + len(line.raw) - width) <= _OFF
        for column, line in zip(columns, lines, strict=True)
    ]
    return _marked(lines, columns, apart, middle)


def _column(text: str, line: Line) -> int:
    return line.start - text.rfind("\n", 0, line.start) - 1


def _marked(
    lines: Sequence[Line], columns: Sequence[int], apart: Sequence[bool], middle: Sequence[bool]
) -> Sequence[Line]:
    """The lines, headings marked and those of several lines joined.

    Args:
        lines: The lines.
        columns: How many columns stand before each.
        apart: Whether a blank line stands above each, and below the last.
        middle: Whether each stands in the middle of the page.
    """
    found: list[Line] = []
    central: list[int] = []
    number = 0
    while number < len(lines):
        line, stop = lines[number], number + 1
        if middle[number] and apart[number]:
            while stop < len(lines) and middle[stop] and not apart[stop]:
                stop += 1
            if apart[stop] and _may_head(line):
                central.append(len(found))
                line = _joined(lines[number:stop])
            else:
                stop = number + 1
        elif apart[number] and columns[number] in _LEVELS and _may_head(line):
            line = line._replace(mark="heading", level=_LEVELS[columns[number]])
        found.append(line)
        number = stop
    if len(central) <= _FEW:
        for at in central:
            found[at] = found[at]._replace(mark="heading", level=1)
    return found


def _joined(lines: Sequence[Line]) -> Line:
    if len(lines) == 1:
        return lines[0]
    return Line(
        text=" ".join(line.text for line in lines),
        raw=" ".join(line.raw for line in lines),
        start=lines[0].start,
        end=lines[-1].end,
    )


def _may_head(line: Line) -> bool:
    text = line.text
    bare = _NUMBER.sub("", text)
    return bare != "" and len(text) <= _LONGEST and bare[-1] not in _ENDS and bare[0] not in _NO_HEADING
