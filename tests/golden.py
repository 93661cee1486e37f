"""The fixtures and the JSON that is to be read from each, written beside it."""

from __future__ import annotations

from pathlib import Path

import attrs

import healthblog_parse as hb

from .conftest import FIXTURES

FIXTURE_PAGES = sorted(page for page in FIXTURES.glob("*/*") if page.suffix in {".html", ".txt"})
"""Every fixture: ``fixtures/SYSTEM/SLUG.html`` or ``.txt``."""


def golden_text(page: Path) -> str:
    """What a golden file holds: the page as ``to_json`` writes it, without evidence, which is no result."""
    parsed = attrs.evolve(hb.parse(page.read_bytes()), evidence=())
    return hb.to_json(parsed, indent=2) + "\n"
