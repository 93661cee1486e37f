"""Lines of plain text that were the cells of a table, or a list of figures, addresses or entries with numbers.

Facts: a flattened table has one cell a line: short lines without a sign at their end, as a menu has.  What tells
it from a menu, a footer or a list of articles is its figures: a good part of its lines hold digits, many of which
are neither a date nor a count of the interface.  Such runs are long, and they belong to the text around them.

Rule: a short line is of a table where enough of the short lines around it, no line of the frame between them, hold digits.

Known failures: tables of words alone; lists of products with prices that follow a text directly.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from .lines import Line
from .shapes import Shape

_AROUND = 8
"""Short lines on each side that are looked at."""
_FEWEST = 24
"""Short lines without which no run is a table."""
_FIGURES = 0.4
"""Part of the lines that hold digits."""
_DIGITS = frozenset("0123456789")


def find_tables(lines: Sequence[Line], shapes: Sequence[Shape]) -> frozenset[int]:
    """The numbers of the lines that are of tables."""
    found: list[int] = []
    run: list[int] = []
    for number, shape in enumerate(shapes):
        if shape.known or shape.closes:
            found += _figures(lines, run)
            run = []
        elif not shape.is_prose and not shape.code:
            run.append(number)
    found += _figures(lines, run)
    return frozenset(found)


def _figures(lines: Sequence[Line], run: Sequence[int]) -> list[int]:
    """The lines of a run around which enough hold digits."""
    size = len(run)
    if size < _FEWEST:
        return []
    counts = [0, *accumulate(not _DIGITS.isdisjoint(lines[number].text) for number in run)]
    found: list[int] = []
    rows: list[int] = []
    for place, number in enumerate(run):
        low, high = max(0, place - _AROUND), min(size, place + _AROUND + 1)
        if counts[high] - counts[low] >= _FIGURES * (high - low):
            rows.append(number)
            continue
        found += rows if len(rows) >= _FEWEST else []
        rows = []
    return [*found, *(rows if len(rows) >= _FEWEST else [])]
