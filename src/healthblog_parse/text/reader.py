"""Plain text to raw records (first slice: every line is a paragraph)."""

from __future__ import annotations

from ..decode import Document
from ..limits import Limits
from ..models import Block
from ..records import RawArticle, RawPage


def read_text(document: Document, *, limits: Limits) -> RawPage:
    """Read a plain-text page."""
    del limits
    lines = [" ".join(line.split()) for line in document.text.splitlines()]
    blocks = tuple(Block(kind="paragraph", text=line) for line in lines if line)
    return RawPage(format="text", article=RawArticle(blocks=blocks))
