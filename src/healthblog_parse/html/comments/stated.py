"""What the page states about its comments: their number, and that more are elsewhere."""

from __future__ import annotations

from ..dom import Index
from .interface import CommentSection


def complete(index: Index, section: CommentSection) -> CommentSection:
    """Add the declared count and the warnings that follow from it (first slice: nothing)."""
    del index
    return section
