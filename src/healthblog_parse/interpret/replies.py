"""Who answers whom where the markup does not say (first slice: nothing inferred)."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..models import Block, ReplyBasis, Timestamp


@frozen(kw_only=True)
class Utterance:
    """What the inference sees of one comment, in page order."""

    author: str | None = None
    """Display name."""
    by_article_author: bool = False
    published: Timestamp | None = None
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    parent: int | None = None
    """Index of the parent by markup; such comments are not inferred, but are answered."""
    number: int | None = None
    """Position that the page prints beside it."""
    addressee: str | None = None
    """Name from a structured "in reply to NAME" line."""
    pingback: bool = False


@frozen(kw_only=True)
class ReplyLink:
    """An inferred link."""

    target: int
    """Index of the answered comment."""
    basis: ReplyBasis
    confidence: float
    """Estimated probability of being right, 0 to 1."""
    evidence: str
    """The words that show it."""


def infer_replies(
    utterances: Sequence[Utterance], *, article_authors: Sequence[str] = (), title: str | None = None
) -> tuple[ReplyLink | None, ...]:
    """Infer a link for each comment without a parent; ``None`` where no signal is strong enough."""
    del article_authors, title
    return (None,) * len(utterances)
