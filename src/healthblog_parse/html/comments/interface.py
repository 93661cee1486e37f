"""What every reader of a comment system is and hands over."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from ...models import PageWarning
from ...records import RawComment
from ..dom import Element, Index


@frozen(kw_only=True)
class CommentSection:
    """The comments of a page and where they stand."""

    comments: tuple[RawComment, ...] = ()
    """In page order."""
    records: tuple[Element, ...] = ()
    """The elements of the records, where the reader knows them."""
    regions: tuple[Element, ...] = ()
    """Elements that hold comments, their heading or their form: no part of the article."""
    platform: str | None = None
    """The comment system's name, e.g. ``wordpress``; ``None`` where none is known."""
    declared: int | None = None
    """What the page says about their number."""
    warnings: tuple[PageWarning, ...] = ()
    """What is missing: ``comments-incomplete``, ``comments-loaded-by-script``."""

    @property
    def only_pings(self) -> bool:
        """Whether all that was found are links from other sites."""
        return self.comments != () and all(comment.kind == "pingback" for comment in self.comments)


@frozen(kw_only=True)
class CommentSystem:
    """A reader of one comment system; a module of ``systems`` names its own ``SYSTEM``."""

    name: str
    """Lower-case name of the system, as ``source.platform`` gives it."""
    marks: frozenset[str] | None = None
    """Class tokens (lower case) and ids, one of which is on every page of this system: a page without any is not
    looked at.  ``None``: no such mark is known, and ``claims`` is asked for every page."""
    claims: Callable[[Index], float]
    """How surely the page carries this system's markup, from a few look-ups in the index: 0 for no sign,
    1 for ids or classes that only this system writes, 0.5 for marks that others share."""
    surest: float = 1.0
    """The most that ``claims`` ever gives: where surer ones have found comments, the system is not asked."""
    read: Callable[[Index], CommentSection | None]
    """Read the section; called only where ``claims`` gave more than 0; ``None`` if it was none after all."""
