"""How much of a page the parser is willing to read."""

from __future__ import annotations

from attrs import fields, frozen

from .errors import InputError
from .models import PageWarning

_DEEPEST = 2000
"""Elements that the parser surely holds inside each other; it stops at 2048, those counted that it adds itself."""


@frozen(kw_only=True)
class Limits:
    """Bounds that keep one page from costing the others.  Every bound may be raised by the caller.

    Raises:
        InputError: if a bound is no whole number or negative, or if ``max_depth`` is not between 1 and 2000.
    """

    max_bytes: int = 256 * 1024 * 1024
    """Largest input, in bytes (or characters of a ``str``); past it :class:`LimitExceededError` is raised."""
    max_depth: int = 1800
    """Nesting at which elements are flattened where a page is deeper than the parser holds (2048); their text
    and what follows stay, with the warning ``too-deep``.  2000 at most."""
    max_comments: int = 1_000_000
    """Comments that are kept; the rest is cut with the warning ``comments-cut``."""
    max_json_bytes: int = 8 * 1024 * 1024
    """JSON-LD that is read, in bytes, all scripts of a page together; a script for which no room is left is skipped with the
    warning ``json-ld-skipped``."""

    def __attrs_post_init__(self) -> None:
        for field in fields(type(self)):
            value = getattr(self, field.name)
            if type(value) is not int or value < 0:
                raise InputError(f"{field.name} is a whole number, not {value!r}")
        if not 1 <= self.max_depth <= _DEEPEST:
            raise InputError(f"max_depth is between 1 and {_DEEPEST}, not {self.max_depth}")


DEFAULT_LIMITS = Limits()


def comments_cut(limits: Limits) -> PageWarning:
    """The warning of a page with more comments than are kept."""
    return PageWarning(
        code="comments-cut", message=f"only the first {limits.max_comments} comments were kept"
    )
