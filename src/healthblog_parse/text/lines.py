"""The lines of a plain-text page, each with its place in the input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..models import Block, BlockKind, Span


class Line(NamedTuple):
    """A line that is not blank; a tuple, since a page has as many of them as it has lines."""

    text: str
    """White space collapsed."""
    raw: str
    """The same with its white space as it is."""
    start: int
    """Offset of its first character that is no space."""
    end: int
    """Offset after its last character that is no space."""


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank, whatever ends them."""
    lines = []
    begin = 0
    for piece in text.splitlines(keepends=True):
        raw = piece.strip()
        if raw:
            start = begin + piece.index(raw[0])
            whole = raw if raw.isprintable() and "  " not in raw else " ".join(raw.split())
            lines.append(Line(whole, raw, start, start + len(raw)))
        begin += len(piece)
    return tuple(lines)


def block_of(line: Line, kind: BlockKind = "paragraph") -> Block:
    """The line as a block."""
    return Block(kind=kind, text=line.text, span=Span(start=line.start, end=line.end))


def span_of(lines: Sequence[Line]) -> Span:
    """From the first line to the last."""
    return Span(start=lines[0].start, end=lines[-1].end)
