"""Headings and links as Debian's ``html2text`` prints them.

Facts: it sets a heading between stars, six for the first level and one less for each further one ("****** A heron ******",
"***** What herons eat *****"), and writes the words of a link with low lines for blanks ("Nora_Elmstedt").

Rules: where several lines stand between equal rows of stars, those are headings, and a low line between two letters is a blank.

Known failures: names that have a low line of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import Expression
from .lines import Line

_HEADING = Expression(r"(\*{2,6})\s(\S.{0,300}?)\s?\1")
_LEVELS = 7
_FEWEST = 2
_LOW = Expression(r"(?<=[^\W_])[,.]?_(?=[^\W_])")


def unstarred(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, headings marked and links with blanks; the lines as they are where no such headings stand."""
    heads = [(line.raw[:2] == "**" and _HEADING.fullmatch(line.raw)) or None for line in lines]
    if len(heads) - heads.count(None) < _FEWEST:
        return lines
    found: list[Line] = []
    for line, head in zip(lines, heads, strict=True):
        if head is None:
            found.append(
                line._replace(text=_spaced(line.text), raw=_spaced(line.raw)) if "_" in line.text else line
            )
        else:
            start = line.start + head.start(2)
            found.append(
                Line(
                    text=" ".join(_spaced(head[2]).split()),
                    raw=_spaced(head[2]),
                    start=start,
                    end=start + len(head[2]),
                    mark="heading",
                    level=_LEVELS - len(head[1]),
                )
            )
    return found


def _spaced(text: str) -> str:
    return _LOW.sub(lambda match: match[0].replace("_", " "), text)
