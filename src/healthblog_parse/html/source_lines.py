"""Sources lists that stand in one paragraph with their heading: "Sources: A; B", a bold word and lines below it.

Facts.  Insurers' and clinics' blogs end a text so, in small type or italics.  In the midst of a text "Source: NAME" is
the caption of a chart.

Rules.
1. A paragraph that begins with the words of such a heading and a colon, or has them in a line of their own.
2. No more of the text follows it among its siblings.
3. The entries are its lines, what semicolons divide, or its links; one of them at least has the look of an entry.

Known failures: entries that only full stops divide are one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..interpret.references import heading_strength, looks_like_reference, may_open_sources
from .byline_region import BylineRegion
from .dom import Element, Index, between, collapse, content_of, text_of
from .foreign import is_long

_SHORTEST = 12
"""Characters of an entry."""
_PROSE = 160
"""Characters from which what follows is more of the text."""
_LONGEST = 2500
LAST = 25
"""Paragraphs at the end of a page among which such a one stands."""
_MOST = 6
"""Paragraphs that are looked at."""

_DEEP = 4
"""Elements around a paragraph's first text: small type, bold, italics."""
_BETWEEN = 5
"""Characters between two links of a list."""

Piece = Element | str
Entry = tuple[str, Sequence[Piece]]
"""The text of an entry, and what holds its links."""


def read_source_lines(
    index: Index, region: BylineRegion, start: int
) -> Iterator[tuple[Element, list[Entry]]]:
    """Paragraphs with heading and entries, each with its entries.

    Args:
        index: The page.
        region: Where the article's head is.
        start: Position behind which they stand.
    """
    looked_at = 0
    for paragraph in between(index, "p", start, region.stop)[-LAST:]:
        first = _first_text(paragraph)
        if not first or not may_open_sources(first):
            continue
        looked_at += 1
        if looked_at > _MOST:
            return
        if is_long(paragraph, _LONGEST) or _goes_on(paragraph) or region.is_foreign(paragraph):
            continue
        entries = _entries(paragraph)
        if any(map(_looks, entries)):
            yield paragraph, entries


def _first_text(element: Element) -> str:
    """The text that an element begins with, or what stands first in it."""
    for _ in range(_DEEP):
        if element.text and not element.text.isspace():
            return element.text
        if not len(element):
            break
        element = element[0]
    return ""


def lines_in(item: Element) -> Iterator[list[Piece]]:
    """What stands between the line breaks of a paragraph; lines without text left out."""
    line: list[Piece] = [item.text or ""]
    for child in item:
        if child.tag == "br":
            if text_of_pieces(line):
                yield line
            line = [child.tail or ""]
        else:
            line += (child, child.tail or "")
    if text_of_pieces(line):
        yield line


def text_of_pieces(pieces: Sequence[Piece]) -> str:
    """The text of elements and strings, white space collapsed."""
    texts = [piece if isinstance(piece, str) else content_of(piece) for piece in pieces]
    return collapse("".join(texts))


def _goes_on(paragraph: Element) -> bool:
    """Whether more of the text follows."""
    return any(
        sibling.tag in ("p", "ul", "ol", "blockquote")
        and is_long(sibling, _PROSE)
        and not may_open_sources(text_of(sibling))
        for sibling in paragraph.itersiblings()
    )


def _entries(paragraph: Element) -> list[Entry]:
    """The entries behind the heading; none where the paragraph does not begin with one."""
    lines: list[Entry] = [(text_of_pieces(line), line) for line in lines_in(paragraph)]
    head, colon, rest = lines[0][0].partition(":") if lines else ("", "", "")
    rest = rest.strip()
    if not heading_strength(head) or not (colon or len(lines) > 1):
        return []
    if len(lines) > 1:
        return [(rest, lines[0][1]), *lines[1:]] if rest else lines[1:]
    links = [link for link in paragraph.iter("a") if text_of(link)]
    parts = [part.strip() for part in rest.split(";")]
    if len(parts) > 1 and all(len(part) >= _SHORTEST for part in parts):
        return [(part, [link for link in links if text_of(link) in part]) for part in parts]
    linked = sum(len(text_of(link)) for link in links)
    if len(links) > 1 and linked >= len(rest) - _BETWEEN * len(links):
        return [(text_of(link), [link]) for link in links]
    return [(rest, links)] if rest else []


def _looks(entry: Entry) -> bool:
    """Whether an entry has the look of one, or links to another site."""
    text, pieces = entry
    links = (link for piece in pieces if not isinstance(piece, str) for link in piece.iter("a"))
    if any((link.get("href") or "").startswith(("http://", "https://")) for link in links):
        return True
    return len(text) >= _SHORTEST and looks_like_reference(text)
