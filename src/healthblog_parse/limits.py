"""How much of a page the parser is willing to read."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Limits:
    """Bounds that keep one page from costing the others.  Every bound may be raised by the caller."""

    max_bytes: int = 256 * 1024 * 1024
    """Largest input, in bytes (or characters of a ``str``); past it :class:`LimitExceededError` is raised."""
    max_depth: int = 1800
    """Nesting at which elements are flattened where a page is deeper than the parser holds (2048); their text
    and what follows stay, with the warning ``too-deep``."""
    max_comments: int = 1_000_000
    """Comments that are kept; the rest is cut with the warning ``comments-cut``."""
    max_json_bytes: int = 8 * 1024 * 1024
    """JSON-LD that is read, all scripts of a page together; a script for which no room is left is skipped with the
    warning ``json-ld-skipped``."""


DEFAULT_LIMITS = Limits()
