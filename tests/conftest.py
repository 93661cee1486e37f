"""Fixtures and hypothesis profiles shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"
CORPUS = ROOT.parent / "shared" / "corpus"

# The everyday run draws the same examples each time, so that it fails by what was changed; "thorough" draws anew.
settings.register_profile("default", max_examples=60, deadline=None, derandomize=True)
settings.register_profile(
    "quick", max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.register_profile("thorough", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture
def corpus() -> Path:
    """The labelled pages beside the project."""
    if not CORPUS.is_dir():
        pytest.skip("the labelled pages are not beside the project (../shared/corpus)")
    return CORPUS
