"""The generic reader of repeated records (first slice: none)."""

from __future__ import annotations

from ..dom import Index
from .interface import CommentSection


def read_generic(index: Index) -> CommentSection | None:
    """Comments of a site's own system."""
    del index
    return None
