"""What readers, customers or patients say about a site, printed below its articles.

Facts.  Practices, courses and podcasts print such voices in a row: a sentence or some, the name with an initial below
("Mary K.").  Each looks like running text, and together they may be longer than the article.

Rule: three such signatures, a few lines from one to the next; what stands above the first of them ends the article.

Known failures: voices that are signed with whole names or with accounts; names above the words.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..expressions import Expression
from .lines import Line
from .shapes import Shape

_SIGNATURE = Expression(r"[A-ZÀ-Þ][\w'’-]{1,20} [A-ZÀ-Þ]\.")
_NAMED = 2
"""Words of a signature."""
_SIGNED, _APART = 3, 4
"""Signatures from which they are such voices, and lines from one to the next."""


def without_voices(lines: Sequence[Line], shapes: Sequence[Shape]) -> list[Shape]:
    """How the lines look, those of voices about the site as what ends an article and is none of it.

    Args:
        lines: The lines of the page.
        shapes: How they look.
    """
    found = list(shapes)
    for voices in _voices_in(lines, shapes):
        for number in voices:
            first = number == voices.start
            found[number] = attrs.evolve(found[number], closes=first, known=not first)
    return found


def _voices_in(lines: Sequence[Line], shapes: Sequence[Shape]) -> list[range]:
    """The lines of voices, from above the first signature of a row to its last one."""
    signed = [
        number
        for number, shape in enumerate(shapes)
        if shape.words == _NAMED
        and lines[number].text[-1] == "."
        and _SIGNATURE.fullmatch(lines[number].text)
    ]
    rows: list[list[int]] = []
    for number in signed:
        if rows and number - rows[-1][-1] <= _APART:
            rows[-1].append(number)
        else:
            rows.append([number])
    return [range(max(row[0] - 1, 0), row[-1] + 1) for row in rows if len(row) >= _SIGNED]
