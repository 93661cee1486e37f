"""What every reader of a comment system hands over."""

from __future__ import annotations

from attrs import frozen

from ...models import PageWarning
from ...records import RawComment
from ..dom import Element


@frozen(kw_only=True)
class CommentSection:
    """The comments of a page and where they stand."""

    comments: tuple[RawComment, ...] = ()
    regions: tuple[Element, ...] = ()
    """Elements that hold comments, their heading or their form: no part of the article."""
    platform: str | None = None
    """The comment system's name, e.g. ``wordpress``."""
    declared: int | None = None
    """What the page says about their number."""
    warnings: tuple[PageWarning, ...] = ()
