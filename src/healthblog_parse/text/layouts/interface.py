"""What a line layout hands over."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class Header:
    """The lines that head one comment, or close it."""

    first: int
    """Number of its first line."""
    last: int
    """Number of its last line."""
    author: str | None = None
    date: str | None = None
    """As displayed."""
    title: str | None = None
    number: int | None = None
    """The position that the page prints."""
    addressee: str | None = None
    """The name in "Reply to NAME"."""


@frozen(kw_only=True)
class Layout:
    """The headers of one layout in the comments area."""

    name: str
    headers: tuple[Header, ...]
    place: Literal["before", "after"] = "before"
    """Whether headers stand before or after the text of their comment."""
    strength: float
    """How many headers' worth of evidence there is."""
