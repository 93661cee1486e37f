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


def without_voices(lines: Sequence[Line], shapes: list[Shape]) -> list[Shape]:
    """How the lines look, those of voices about the site as what ends an article and is none of it.

    Args:
        lines: The lines of the page.
        shapes: How they look.
    """
    signed = [
        number
        for number, shape in enumerate(shapes)
        if shape.words == _NAMED
        and lines[number].text[-1] == "."
        and _SIGNATURE.fullmatch(lines[number].text)
    ]
    start = 0
    for place in range(1, len(signed) + 1):
        if place < len(signed) and signed[place] - signed[place - 1] <= _APART:
            continue
        if place - start >= _SIGNED:
            first = max(signed[start] - 1, 0)
            for number in range(first, signed[place - 1] + 1):
                shapes[number] = attrs.evolve(shapes[number], closes=number == first, known=number > first)
        start = place
    return shapes
