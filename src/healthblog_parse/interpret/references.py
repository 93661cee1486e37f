"""Entries of a sources list to references with identifiers (first slice)."""

from __future__ import annotations

from ..models import Reference
from ..records import RawReference


def read_reference(raw: RawReference) -> Reference:
    """Find the identifiers of one entry."""
    return Reference(text=raw.text, url=raw.hrefs[0] if raw.hrefs else None)
