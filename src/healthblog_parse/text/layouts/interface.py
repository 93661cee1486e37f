"""What a line layout hands over."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

_SAYS = re.compile(
    r"\b(?:says?|said|wrote|writes|sagte?|schreibt|schrieb|meint|dit|a dit|écrit|a écrit|dice|dijo|ha detto|"
    r"scrive|disse|diz|escreveu|zegt|schreef)\b\W{0,4}$|^(?:by|von|par|por|di|door|de|comment(?:aire)? (?:by|par|von))\s",
    re.I,
)


def says_so(text: str) -> bool:
    """Whether a line names somebody as speaking: "Anna says:", "Comment by Anna"."""
    return len(text) < 90 and _SAYS.search(text) is not None


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
