"""What a line layout hands over."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from ..anchors import Shape


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
    shape: Shape = None
    """The date's shape."""
    foot: int | None = None
    """Number of a line below the text that belongs to the header, where the layout has one."""
    title: str | None = None
    number: int | None = None
    """The position that the page prints."""
    addressee: str | None = None
    """The name in "Reply to NAME"."""
    badge: bool = False
    """Whether a badge says that the article's author wrote it."""
    weight: float = 1.0
    """How much evidence it is for the layout."""


@frozen(kw_only=True)
class Layout:
    """The headers of one layout in the comments area."""

    name: str
    headers: tuple[Header, ...]
    place: Literal["before", "after"] = "before"
    """Whether headers stand before or after the text of their comment."""
    dated: bool = True
    """Whether the layout prints dates."""
