"""The lines of a plain-text page, each with its place in the input.

Facts: editors, pictures of a font and scripts written from the right leave signs at the ends of lines that show nothing
(zero-width spaces, byte order marks, marks of direction); a name with one of them before it is still that name.

Scripts that hyphenate leave soft hyphens in every long word.

Rules: what shows nothing at a line's ends is no part of it; inside the line soft hyphens go, other signs stay.

A page's title may be broken in its markup, and then is in the text: a second line that begins with a bar goes on with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..models import Block, BlockKind, Span

_SOFT_HYPHEN = "\xad"
_UNSEEN = _SOFT_HYPHEN + "".join(
    map(chr, (0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)))
)
"""Signs that show nothing."""
_BLANK_OR_UNSEEN = _UNSEEN + "".join(char for char in map(chr, range(0x3001)) if char.isspace())

_GOES_ON = ("| ", "– ", "— ", "» ", "« ")
"""What a title's second line begins with: the divider in front of the site's name."""


class Line(NamedTuple):
    """A line that is not blank; a tuple, since a page has as many of them as it has lines."""

    text: str
    """White space collapsed, without soft hyphens."""
    raw: str
    """As it stands."""
    start: int
    """Offset of its first character that is no space."""
    end: int
    """Offset after its last character that is no space."""
    mark: BlockKind | None = None
    """What signs of structure say that it is; ``None`` where the text has none."""
    level: int | None = None
    """The heading's level, where they say it."""


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank, whatever ends them."""
    lines = []
    begin = 0
    for piece in text.splitlines(keepends=True):
        raw = piece.strip()
        whole = raw
        if "  " in raw or not raw.isprintable():
            raw = raw.strip(_BLANK_OR_UNSEEN)
            whole = " ".join(raw.replace(_SOFT_HYPHEN, "").split())
        if whole:
            start = begin + piece.index(raw[0])
            lines.append(Line(whole, raw, start, start + len(raw)))
        begin += len(piece)
    while len(lines) > 1 and lines[1].text.startswith(_GOES_ON):
        lines[:2] = [_joined(text, lines[0], lines[1])]
    return tuple(lines)


def _joined(text: str, first: Line, second: Line) -> Line:
    raw = text[first.start : second.end]
    return Line(f"{first.text} {second.text}", raw, first.start, second.end)


def numbers_with(lines: Sequence[Line], stems: Iterable[str]) -> list[int]:
    """The numbers of the lines that hold one of some stems; one look at all of them tells most pages that none does."""
    whole = "\n".join([line.text for line in lines])
    met = [stem for stem in stems if stem in whole]
    return sorted({number for stem in met for number, line in enumerate(lines) if stem in line.text})


def block_of(line: Line, kind: BlockKind = "paragraph") -> Block:
    """The line as a block."""
    return Block(
        kind=line.mark or kind, text=line.text, level=line.level, span=Span(start=line.start, end=line.end)
    )


def span_of(lines: Sequence[Line]) -> Span:
    """From the first line to the last."""
    return Span(start=lines[0].start, end=lines[-1].end)
