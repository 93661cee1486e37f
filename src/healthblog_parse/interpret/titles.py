"""The headline and the site's name chosen among candidates (first slice)."""

from __future__ import annotations

from collections.abc import Sequence

from ..records import RawText


def choose_title(candidates: Sequence[RawText], *, site_names: Sequence[RawText]) -> RawText | None:
    """The headline as displayed, without the site's name; ``None`` without candidates."""
    del site_names
    return candidates[0] if candidates else None


def choose_site_name(candidates: Sequence[RawText]) -> RawText | None:
    """The site's name; ``None`` without candidates."""
    return candidates[0] if candidates else None
