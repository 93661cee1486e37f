"""Blocks that are text without a further question, told by one look.

Facts: ``trim`` asks some twenty questions about a block, each for a family of wordings, and most blocks are none of them.
Every wording begins with one of its family's first words or with a sign, stands over or around links, or holds a stem;
credits of pictures hold a colon or are short.

Rule: a block is plain that has nothing of this.  A new family adds its first words here.

Known failures: none; a block that is not plain is only asked.
"""

from __future__ import annotations

from collections.abc import Collection

from ...models import Block
from ..openings import opening
from .closings import CLOSING_STARTS
from .filing import FILING_STARTS
from .introductions import INTRODUCTION_STARTS
from .leads import CONTENTS_STARTS, LEAD_ENDS, LEAD_STARTS
from .noise import NOISE_ENDS, NOISE_STARTS
from .publication_notes import PUBLICATION_STARTS
from .site_notes import CITE_STARTS, CONSENT_STARTS
from .teasers import unlinked

_STARTS = frozenset[str]().union(
    CLOSING_STARTS, FILING_STARTS, LEAD_STARTS, CONTENTS_STARTS, NOISE_STARTS, PUBLICATION_STARTS, INTRODUCTION_STARTS,
    CITE_STARTS, CONSENT_STARTS,
)  # fmt: skip
"""The words that one of the wordings begins with, as ``opening`` tells it."""
_ENDS = LEAD_ENDS + NOISE_ENDS
"""What one ends with that may begin with anything."""
_SIGNS = "{[,|#»$€£©*"
"""The signs that one begins with."""
_CAPTION = 60
"""Characters of a paragraph that may be a picture's credit without a colon."""
_CREDIT = 100
"""Characters from the colon of a credit to the end of what it ends."""
_EMOJI = 2
"""Characters of a picture's sign that stands alone."""
_BESIDE, _MOST_LINKS = 120, 20
"""Characters of text beside so many links at most: no row of links, no line that leads to other pages."""


def is_plain(block: Block, of_site: Collection[str]) -> bool:
    """Whether a block is none of the wordings that ``trim`` asks for behind the head of a text.

    Args:
        block: The block.
        of_site: What ``site_notes.lines_of_site`` finds among the paragraphs of the text.
    """
    text, kind = block.text, block.kind
    if kind == "heading" or text[0] in _SIGNS or opening(text) in _STARTS or text in of_site:
        return False
    if text.endswith(_ENDS):
        return False
    if kind == "paragraph" and _may_be_credit(text):
        return False
    if not block.links:
        return len(text) > _EMOJI
    return ":" not in text and len(block.links) <= _MOST_LINKS and unlinked(block) >= _BESIDE


def _may_be_credit(text: str) -> bool:
    end = text[-_CREDIT:]
    return len(text) <= _CAPTION or ":" in end or "©" in end
