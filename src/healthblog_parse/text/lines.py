"""The lines of a plain-text page, each with its place in the input."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from ..models import Block, BlockKind, Span

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


@frozen(kw_only=True)
class Line:
    """A line that is not blank."""

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
    for match in _LINE.finditer(text):
        raw = match[0]
        stripped = raw.strip()
        if stripped:
            start = match.start() + len(raw) - len(raw.lstrip())
            text = " ".join(stripped.split())
            if text == stripped:
                stripped = text
            lines.append(Line(text=text, raw=stripped, start=start, end=start + len(stripped)))
    return tuple(lines)


def block_of(line: Line, kind: BlockKind = "paragraph") -> Block:
    """The line as a block."""
    return Block(kind=kind, text=line.text, span=Span(start=line.start, end=line.end))


def span_of(lines: Sequence[Line]) -> Span:
    """From the first line to the last."""
    return Span(start=lines[0].start, end=lines[-1].end)
