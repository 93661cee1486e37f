"""Cards of other pages that stand among an article's blocks or end them, told by their links.

Facts: a card is a link around a heading, a picture and a line or two of text.  Editors end a guide with further
guides: headings that link to them, each with a paragraph about what is found there.  Headings of a list of
products or places are links as well, but text of the article stands below them.

Rules, in order:
1. Two blocks or more in a row that are nothing but one and the same link are a card.
2. Blocks in a row that are nothing but links, at least two headings and two lines of text among them, are
   cards; so is the heading right above them.
3. So are rows of a table that are nothing but links.
4. At the end: three headings or more in a row that link into one site, each with one short paragraph, two if each
   has a date, where no heading above them is a link; with the heading above them.

Known failures: cards whose headings are no headings; a list of a shop's products that ends the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from ...models import Block
from .signed_lines import is_date

_LINKED = 0.1
"""Part of a block outside of its links, up to which it is nothing but links."""
_DATED = 24
"""Characters of a date in brackets behind a link: "Herons sleep here (July 19, 2013)"."""
_DASHES = (" — ", " – ", " - ", "—", "–", ": ")
"""What stands between the title of a page and what it is."""
_CELLS = " | "
"""What stands between the cells of a row."""
_ROWS = 3
_CARDS = 2
_CARD_TEXT = 40
"""Characters of a card's text; shorter lines are dates and labels."""
_SECTIONS = 3
_MOST_TEXT = 450
"""Characters of a paragraph that says what another page is about."""
_LATE = 0.7
"""Part of the text that stands before a list of further pages."""


def unlinked(block: Block) -> int:
    """Characters of a block outside of its links."""
    size = len(block.text)
    for link in block.links:
        size -= len(link.text)
    if block.kind == "table_row":
        size -= len(_CELLS) * block.text.count(_CELLS)
    return max(0, size)


def leads_on(block: Block) -> bool:
    """Whether a block is nothing but links, or the title of another page and, behind a dash, what it is."""
    if is_linked(block):
        return True
    link = block.links[0] if len(block.links) == 1 else None
    return (
        link is not None
        and block.text.startswith(link.text)
        and block.text[len(link.text) :].startswith(_DASHES)
    )


def is_linked(block: Block) -> bool:
    """Whether a block is nothing but links."""
    if not block.links:
        return False
    rest = unlinked(block)
    if rest <= _LINKED * len(block.text):
        return True
    text = block.text
    if rest > _DATED or text[-1] != ")" or len(block.links) > 1 or not text.startswith(block.links[0].text):
        return False
    return is_date(text[len(block.links[0].text) :].strip(" ()"))


def without_teasers(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without cards of other pages."""
    if sum([is_linked(block) for block in blocks if block.links]) < _CARDS:
        return blocks
    blocks = _without_single_cards(blocks)
    linked = [
        position for position, block in enumerate(blocks) if block.kind == "heading" and is_linked(block)
    ]
    rows = sum(block.kind == "table_row" and is_linked(block) for block in blocks)
    if len(linked) < _CARDS and rows < _ROWS:
        return blocks
    blocks = blocks[: _further(blocks, linked)]
    return [block for start, end in _kept(blocks) for block in blocks[start:end]]


def _without_single_cards(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without those that one link is around."""
    targets = [_target(block) if block.links else None for block in blocks]
    single = [
        position
        for position, target in enumerate(targets)
        if target
        and (
            target in targets[max(0, position - 1) : position]
            or target in targets[position + 1 : position + 2]
        )
    ]
    if not single:
        return blocks
    gone = set(single)
    return [block for position, block in enumerate(blocks) if position not in gone]


def _target(block: Block) -> str | None:
    """Where a block leads that is one link and nothing else."""
    if len(block.links) != 1 or not is_linked(block):
        return None
    return block.links[0].href


def _kept(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """What stands between runs of cards."""
    kept: list[tuple[int, int]] = []
    begin = start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and is_linked(blocks[end]):
            end += 1
        if end - start >= _ROWS and _are_cards(blocks[start:end]):
            above = start - 1 if start and blocks[start - 1].kind == "heading" else start
            kept.append((begin, above))
            begin = end
        start = end + 1
    kept.append((begin, len(blocks)))
    return kept


def _are_cards(run: Sequence[Block]) -> bool:
    if sum(block.kind == "table_row" and len(block.links) > 1 for block in run) >= _ROWS:
        return True
    headings = sum(block.kind == "heading" for block in run)
    texts = sum(block.kind != "heading" and len(block.text) >= _CARD_TEXT for block in run)
    return headings >= _CARDS and texts >= _CARDS


def _further(blocks: Sequence[Block], linked: Sequence[int]) -> int:
    """Where a list of further pages begins that ends the blocks; their number where none does."""
    first = len(blocks)
    sites: set[str] = set()
    found = dated = 0
    for position in reversed(linked):
        below = blocks[position + 1 : first]
        about = [block for block in below if not is_date(block.text)]
        dated += len(about) < len(below)
        sites |= {_site(link.href) for link in blocks[position].links}
        if len(about) != 1 or about[0].kind != "paragraph" or len(about[0].text) > _MOST_TEXT:
            break
        first = position
        found += 1
    if found < (_CARDS if dated == found else _SECTIONS) or found < len(linked) or len(sites) > 1:
        return len(blocks)
    if sum(len(block.text) for block in blocks[:first]) < _LATE * sum(len(block.text) for block in blocks):
        return len(blocks)
    return first - 1 if first and blocks[first - 1].kind == "heading" else first


def _site(href: str) -> str:
    try:
        return urlsplit(href).netloc
    except ValueError:
        return href
