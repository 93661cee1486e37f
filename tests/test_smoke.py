"""The first slice runs: real tests replace this file."""

from __future__ import annotations

from pathlib import Path

import healthblog_parse as hb

FIXTURES = Path(__file__).parent.parent / "fixtures"


def test_saved_page_round_trips_through_json() -> None:
    page = hb.parse((FIXTURES / "saved-page" / "brain-neuroplasticity.txt").read_bytes())
    assert hb.from_json(hb.to_json(page)) == page
