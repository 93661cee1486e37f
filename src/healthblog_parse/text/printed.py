"""A page that a browser printed: what stands at the head and at the foot of every sheet.

Facts: browsers print the moment and the page's title above, its address and the sheet's number below ("26.11.2026, 19:17
A heron at dusk", "https://mill.example/heron/ 1/7"); converters put a form feed between sheets.  A paragraph may go on over
the edge.

Rules, in order:
1. Sheets end at form feeds, else at lines that begin or end in their number of all ("2/7"), one after the other.
2. Lines at the edges of most sheets, numbers aside, are no part of the page; blanks take their place, so that every place
   in the text stays what it is.  The title stays at the head of the first one.
3. What stands before and behind an edge are lines without a blank line between them.

Known failures: heads that change with the chapter; a sheet alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import field, frozen

from ..expressions import Expression
from ..interpret.dates.spans import find_dates
from ..records import Saved
from .quoted import blanks

_SHEET_NUMBER = Expression(
    r"(?m)^[ \t]*(\d{1,4}) (?:of|von|sur|de|di) (\d{1,4})(?=\s)|(?<![\d/.,])(\d{1,4}) ?(?:/|of|von|sur|de|di) ?(\d{1,4})[ \t]*$"
)
_SECOND = Expression(r"2(?: ?/ ?| of | von | sur | de | di )\d{1,4}\s")
"""The second sheet's number; looked for first, since hardly a page has it."""
_DIGITS = Expression(r"\d+")
_ADDRESS = Expression(r"https?://\S+")
_EDGE_LINES, _SHARE = 3, 0.6
"""Lines at each edge that are looked at, and part of the sheets on which one stands."""
_LONGEST = 500
_TITLE_EDGE = " \t|·•–—-,"


@frozen(kw_only=True)
class Printed:
    """The page without the edges of its sheets."""

    text: str
    """As long as before."""
    saved: Saved = field(factory=Saved)
    """The address at the foot, and the moment at the head."""


def without_edges(text: str) -> Printed:
    """The page alone; the text as it is where it is not printed on several sheets."""
    cuts = _cuts(text)
    if not cuts:
        return Printed(text=text)
    sheets = [_lines(text, start, end) for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    sheets = [sheet for sheet in sheets if sheet]
    masks = Counter(
        mask
        for sheet in sheets
        for mask in {_mask(text, line) for line in (*sheet[:_EDGE_LINES], *sheet[-_EDGE_LINES:])}
    )
    edges = {mask for mask, times in masks.items() if times >= max(2, _SHARE * len(sheets))}
    bodies = [_body(text, sheet, edges) for sheet in sheets]
    kept = [body for body in bodies if body]
    if not edges or not kept:
        return Printed(text=text)
    first = [line for line in sheets[0] if _mask(text, line) in edges]
    title = _title(text, [line for line in first if line[1] <= kept[0][0][0]])
    pieces, place = [], 0
    if title is not None:
        pieces += [blanks(text[: title[0]]), text[title[0] : title[1]], "\n"]
        place = title[1] + 1
    for body in kept:
        start, end = body[0][0], body[-1][1]
        pieces += [_between(text, place, start), text[start:end]]
        place = end
    pieces.append(blanks(text[place:]))
    return Printed(text="".join(pieces), saved=_saved(text, first))


def _cuts(text: str) -> list[int]:
    """Where sheets end: at form feeds, or behind the lines that end in a sheet's number of all."""
    if "\f" in text.strip():
        return [place for place, char in enumerate(text) if char == "\f" and text[place + 1 :].strip()]
    if _SECOND.search(text) is None:
        return []
    cuts, all_of, last = [], None, 0
    for match in _SHEET_NUMBER.finditer(text):
        number, of = int(match[1] or match[3]), int(match[2] or match[4])
        if number == last + 1 and of > 1 and all_of in {None, of}:
            end = text.find("\n", match.end())
            cuts.append(end if end >= 0 else len(text))
            last, all_of = number, of
    return cuts[:-1] if all_of is not None and last == all_of else []


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the lines of a sheet that are not blank."""
    found = []
    for piece in text[start:end].splitlines(keepends=True):
        bare = piece.strip()
        if bare:
            at = start + piece.index(bare[0])
            found.append((at, at + len(bare)))
        start += len(piece)
    return found


def _mask(text: str, line: tuple[int, int]) -> str:
    return _DIGITS.sub("#", " ".join(text[line[0] : min(line[1], line[0] + _LONGEST)].split()))


def _body(text: str, sheet: Sequence[tuple[int, int]], edges: set[str]) -> Sequence[tuple[int, int]]:
    """The lines of a sheet between its edges."""
    low, high = 0, len(sheet)
    while low < min(high, _EDGE_LINES) and _mask(text, sheet[low]) in edges:
        low += 1
    while high > max(low, len(sheet) - _EDGE_LINES) and _mask(text, sheet[high - 1]) in edges:
        high -= 1
    return sheet[low:high]


def _between(text: str, end: int, start: int) -> str:
    """What takes the place of an edge: a line's end; whether a paragraph goes on is told as for other lines."""
    size = start - end
    line = text.rfind("\n", end, start) + 1
    indent = text[line:start] if line and text[line:start].isspace() else ""
    breaks = "\n" if size > len(indent) else ""
    return " " * (size - len(indent) - len(breaks)) + breaks + indent


def _title(text: str, head: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Where the page's title stands in the lines at the head of the first sheet: the longest piece that is nothing else."""
    best: tuple[int, int] | None = None
    for start, end in head:
        line = text[start:end]
        cuts = [(found.start, found.end) for found in find_dates(line)]
        cuts += [match.span() for match in _ADDRESS.finditer(line)]
        place = 0
        for low, high in (*sorted(cuts), (len(line), len(line))):
            piece = line[place:low].strip(_TITLE_EDGE) if low > place else ""
            if piece and any(map(str.isalpha, piece)) and (best is None or len(piece) > best[1] - best[0]):
                at = start + line.index(piece, place)
                best = at, at + len(piece)
            place = max(place, high)
    return best


def _saved(text: str, edges: Sequence[tuple[int, int]]) -> Saved:
    """What the edges of the first sheet say of address and moment."""
    address = moment = None
    for start, end in edges:
        line = text[start:end]
        found = _ADDRESS.search(line)
        address = address or (found[0] if found is not None else None)
        timed = (
            date
            for date in find_dates(line)
            if date.reading.value is None or date.reading.value.hour is not None
        )
        date = next(timed, None)
        moment = moment or (line[date.start : date.end] if date is not None else None)
    return Saved(address=address, moment=moment)
