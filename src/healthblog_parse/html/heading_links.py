"""The link of a heading to itself, which is none of its text: "Results #".

Facts: makers of documentation and plugins set it before the heading or behind it, as a sign or a few words.
"""

from __future__ import annotations

from collections.abc import Sequence

from .dom import Element, text_of

PERMALINKS = frozenset(
    ("#", "##", "¶", "§", "🔗", "∞", "\u200b", "permalink", "copy link", "link to this heading", "link to this section")
)  # fmt: skip
"""What the link of a heading to itself says, in lower case."""


def heading_of(element: Element) -> str:
    """The text of a heading as its block has it: without a link to itself."""
    text = text_of(element)
    linked = list(filter(None, map(text_of, element.iter("a")))) if len(element) else []
    return without_permalink(text, linked)[0] if linked else text


def without_permalink(text: str, linked: Sequence[str]) -> tuple[str, slice]:
    """A heading without the link to itself, which stands at one of its ends: "Results #"; and which links stay.

    Args:
        text: The heading's text.
        linked: The texts of its links, one at least.
    """
    first, last = linked[0], linked[-1]
    if last.lower() in PERMALINKS and text.endswith(last):
        return text.removesuffix(last).rstrip(), slice(0, -1)
    if first.lower() in PERMALINKS and text.startswith(first):
        return text.removeprefix(first).lstrip(), slice(1, None)
    return text, slice(None)
