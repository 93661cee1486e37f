"""Every fixture is read as the JSON beside it says, every field of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import FIXTURES
from .golden import FIXTURE_PAGES, golden_text


@pytest.mark.parametrize("page", FIXTURE_PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_a_fixture_is_read_as_written_beside_it(page: Path) -> None:
    """Where a change is meant, ``python -m tests.regold`` writes it down; its diff is to be read."""
    assert json.loads(golden_text(page)) == json.loads(page.with_suffix(".json").read_text("utf-8"))


def test_no_golden_file_is_left_of_a_fixture_that_is_gone() -> None:
    assert {page.with_suffix(".json") for page in FIXTURE_PAGES} == set(FIXTURES.glob("*/*.json"))
