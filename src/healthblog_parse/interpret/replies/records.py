"""What the inference sees, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from attrs import frozen

from ...models import Block, ReplyBasis
from ...timestamp import Timestamp

Strength = Literal["strong", "plain", "weak"]
"""How a cue looks within its basis; the table in ``confidence`` gives the number."""


class Utterance(NamedTuple):
    """What the inference sees of one comment, in page order."""

    author: str | None = None
    """Display name."""
    by_article_author: bool = False
    """Whether the article's author wrote it."""
    published: Timestamp | None = None
    """When; ``None`` where the page does not say or it could not be read."""
    title: str | None = None
    """The comment's own subject line."""
    blocks: tuple[Block, ...] = ()
    """The text."""
    parent: int | None = None
    """Index of the parent by markup; such comments are not inferred, but are answered."""
    number: int | None = None
    """Position that the page prints beside it."""
    anchors: tuple[str, ...] = ()
    """The platform's id and the permalink, for links between comments; empty ones are none."""
    addressee: str | None = None
    """Name from a structured "in reply to NAME" line."""
    pingback: bool = False
    """Whether it is a pingback or trackback, which neither answers nor is answered."""


@frozen(kw_only=True)
class Setting:
    """What stands around the comments."""

    article_authors: Sequence[str] = ()
    """Names of the article's authors."""
    hosts: Sequence[str] = ()
    """Other names that readers greet: the site's, the blog's."""
    title: str | None = None
    """The article's title."""
    article: Sequence[Block] = ()
    """The article's text."""


@frozen(kw_only=True)
class ReplyLink:
    """An inferred link."""

    target: int
    """Index of the answered comment."""
    basis: ReplyBasis
    """The kind of cue."""
    confidence: float
    """Estimated probability of being right, 0 to 1."""
    evidence: str
    """The words that show it; empty where only the place does."""


@frozen(kw_only=True)
class Signal:
    """What one rule found in one comment."""

    target: int | None
    """Index of the answered comment; ``None`` says that the comment answers none of them, whatever weaker
    cues say: it greets the article's author or somebody who is not on the page."""
    basis: ReplyBasis = "mention"
    strength: Strength = "plain"
    evidence: str = ""
    people: str | None = None
    """Key of the name that was addressed, where a name was; a quotation then decides among the comments
    signed with it."""


NOBODY = Signal(target=None)
"""The comment answers nobody on the page."""
