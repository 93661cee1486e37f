"""Runs of inline content as lines of text.

A line is what stands between block elements and line breaks.  Where two inline elements touch without white
space (``<span>By</span><a>Jane Roe</a>``) the markup is all that divides them: " | " takes its place.
"""

from __future__ import annotations

from ..interpret.bylines.places import AND
from .dom import Element, collapse

BLOCKS = frozenset(
    """
    address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th
    thead tr ul
    """.split()
)
SKIPPED = frozenset("script style noscript template svg button select textarea iframe video audio".split())
_JOINING = AND | {"sowie", "with", ","}
"""Words between two names that markup alone does not divide."""


def runs(element: Element) -> list[tuple[str, Element]]:
    """The element's own lines, as ``loose_runs`` gives them; an inline element has none, its lines are its block's."""
    if element.tag not in BLOCKS and not _holds(element, BLOCKS):
        return []
    return loose_runs(element)


def loose_runs(element: Element) -> list[tuple[str, Element]]:
    """The lines of an element, an inline one too: its inline content between block children and line breaks.

    Returns:
        For each line its text and the element that it starts in or behind.
    """
    found: list[tuple[str, Element]] = []
    pieces: list[str] = [element.text or ""]
    anchor = element
    opened = [(element, iter(element))]
    broken: set[Element] = set()
    around_blocks: set[Element] = set()
    while opened:  # a stack in place of recursion: inline elements nest without end
        inside, children = opened[-1]
        child = next(children, None)
        if child is None:
            opened.pop()
            _flush(pieces, anchor, found)
            anchor = inside
            if opened:
                pieces.append(inside.tail or "")
            continue
        tag = child.tag
        if tag == "br" or tag in BLOCKS:
            _flush(pieces, anchor, found)
            anchor = child
        elif tag not in SKIPPED:
            if _is_blank(pieces):
                pieces.clear()
                anchor = child
            if not len(child):
                if tag != "sup" or not is_mark(child.text):
                    pieces.append(child.text or "")
                pieces.append(child.tail or "")
                continue
            if inside is element:
                broken, around_blocks = _around_breaks(child)
            if child in broken:
                _flush(pieces, anchor, found)
                anchor = child
                if child not in around_blocks:
                    opened.append((child, iter(child)))
                    pieces.append(child.text or "")
                    continue
            elif not _holds(child, SKIPPED):
                pieces += child.itertext()
        pieces.append(child.tail or "")
    return found


def _around_breaks(element: Element) -> tuple[set[Element], set[Element]]:
    """What in the element, itself included, holds a line break or a block, and what holds a block.

    Both are found in one walk: inline elements nest without end.
    """
    broken: set[Element] = set()
    around_blocks: set[Element] = set()
    for inner in element.iterdescendants():
        tag = inner.tag
        if tag == "br" or tag in BLOCKS:
            holders = broken if tag == "br" else around_blocks
            above: Element | None = inner
            while above is not None and above is not element:
                above = above.getparent()
                if above is None or above in holders:
                    break
                holders.add(above)
    return broken | around_blocks, around_blocks


def _holds(element: Element, tags: frozenset[str]) -> bool:
    return len(element) > 0 and any(inner.tag in tags for inner in element.iterdescendants())


def line_of(element: Element) -> str:
    """All text of a small element as one line, " | " between elements that touch."""
    found: list[tuple[str, Element]] = []
    _flush(list(element.itertext()), element, found)
    return found[0][0] if found else ""


def is_mark(text: str | None) -> bool:
    """Whether a raised text is the mark of an affiliation or a note and no part of a name: "1,2", "*"."""
    return text is not None and not any(map(str.isalpha, text))


def _is_blank(pieces: list[str]) -> bool:
    return all(not piece or piece.isspace() for piece in pieces)


def _flush(pieces: list[str], anchor: Element, found: list[tuple[str, Element]]) -> None:
    """Join the pieces of one line."""
    line = join_pieces(pieces)
    pieces.clear()
    if line:
        found.append((line, anchor))


def join_pieces(pieces: list[str]) -> str:
    """The line that pieces of text make, each from an element of its own; " | " where two of them touch."""
    parts = [piece for piece in pieces if piece and not piece.isspace()]
    if not parts:
        return ""
    if len(parts) == 1:
        return collapse(parts[0])
    line = ""
    spaced = False
    for piece in parts:
        text = collapse(piece)
        if not line:
            line = text
        elif spaced or piece[0].isspace():
            line += " " + text
        elif text[0] in ",.;:)*’'":
            line += text
        elif text in _JOINING or line.rsplit(" ", 1)[-1] in _JOINING:
            line += " " + text
        else:
            line += " | " + text
        spaced = piece[-1].isspace()
    return line
