"""The entries of a sources list: what each says, and where its links lead.

Facts.  An entry is a list item or a paragraph, or several are lines of one.  A number or a mark stands before it, a link
back to the text behind it, and journals put a line of links below it ("PubMed | CrossRef | Google Scholar").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from ..expressions import Expression
from ..interpret.references import heading_strength, looks_like_reference, without_number
from ..records import RawReference
from .dom import Element, text_of
from .source_lines import lines_in, text_of_pieces

_WORD = Expression(r"[^\W\d_]+")
_TOOLS = frozenset(
    """
    abstract article cas crossref doi download export free full google images link medline of open pdf pmc pubmed
    scholar science scopus text url view web
    """.split()
)
"""Words of links that lead to an entry."""
_GLUED = Expression(r"(?<=[^\s(/=])(?=https?://)")
_BACK = " ↩↑^︎️"
"""What links from a note back to its place in the text show."""
SHORTEST = 8
"""Characters that an entry has at least."""
_WORDS = 3
"""Blanks that a line has at least if it is an entry of its own and no address below its title."""


def read_entries(items: Sequence[Element]) -> list[RawReference]:
    """The entries of items in order; a line of links below one ("PubMed | CrossRef | Google Scholar") belongs to it."""
    entries: list[RawReference] = []
    for item in items:
        if entries and _is_tools(item):
            entries[-1] = evolve(entries[-1], hrefs=(*entries[-1].hrefs, *_hrefs([item])))
        else:
            entries += _entries(item)
    return entries


def _is_tools(item: Element) -> bool:
    """Whether a paragraph is nothing but links to where an entry can be found."""
    words = set(_WORD.findall(text_of(item).casefold()))
    return bool(words) and words <= _TOOLS


def _entries(item: Element) -> Iterator[RawReference]:
    """The entries of an item: one, or one a line of a paragraph whose lines all have the look of an entry."""
    lines = list(lines_in(item)) if item.tag in {"p", "div"} and item.find("br") is not None else []
    texts = [text_of_pieces(line) for line in lines]
    if len(lines) < 2 or not all(text.count(" ") >= _WORDS and looks_like_reference(text) for text in texts):
        texts, lines = [_row(item) if item.tag == "tr" else text_of(item)], [[item]]
    for text, line in zip(texts, lines, strict=True):
        yield from entry_of(text, line)


def _row(row: Element) -> str:
    """The text of a table's row without the cell that numbers it."""
    return " ".join(cell for cell in map(text_of, row) if any(map(str.isalpha, cell)))


def entry_of(text: str, pieces: Sequence[Element | str]) -> Iterator[RawReference]:
    """The entry of a text, if it is one, and the addresses that elements link to."""
    entry = _GLUED.sub(" ", without_number(text)).rstrip(_BACK)
    if len(entry) >= SHORTEST and not heading_strength(entry):
        yield RawReference(text=entry, hrefs=tuple(_hrefs(pieces)))


def _hrefs(pieces: Sequence[Element | str]) -> Iterator[str]:
    """Addresses that the elements link to."""
    for piece in pieces:
        for link in () if isinstance(piece, str) else piece.iter("a"):
            href = (link.get("href") or "").strip()
            if href and not href.lower().startswith(("#", "javascript:", "data:")):
                yield href
