"""No shape of a page costs more than its size: a sample of the shapes of ``tests.benchmarks.hostile``."""

from __future__ import annotations

import pytest

from tests.benchmarks.hostile import PLACES, Shape, ratio, shapes

SIZE = 100
STEP = 29
"""Every so many of the shapes is tried here, all of them by the command; prime to the number of places."""
NOISE = 0.04
"""Seconds below which a ratio says nothing."""
MOST = 8.0
"""Between 4, which is linear, and 16, which is quadratic."""

SAMPLE = list(shapes())[::STEP]


def test_every_place_is_in_the_sample() -> None:
    assert {name.partition(":")[0] for name, _ in SAMPLE} == {*PLACES, "text"}


@pytest.mark.parametrize("place", [*PLACES, "text"])
def test_cost_grows_with_the_page_and_no_faster(place: str) -> None:
    slow = [name for name, shape in SAMPLE if name.startswith(f"{place}:") and _grows_too_fast(shape)]
    assert slow == []


def _grows_too_fast(shape: Shape) -> bool:
    """Whether it does three times in a row: other work on the machine makes one figure wrong, not three."""
    for rounds in (1, 2, 4):
        grown, seconds = ratio(shape, SIZE, rounds=rounds)
        if grown <= MOST or seconds <= NOISE:
            return False
    return True


ONCE_QUADRATIC = (
    "article: <h2> nested",
    "commenter: <b> nested",
    "byline: <b><br> nested",
    "headline: <span>x<br>y nested",
    "comments: <b><p> repeated",
)
"""Shapes that cost the square of their size or depth before."""


@pytest.mark.parametrize("name", ONCE_QUADRATIC)
def test_a_shape_that_was_slow_stays_quick(name: str) -> None:
    shape = dict(shapes())[name]
    grown = next((grown for _ in range(3) if (grown := ratio(shape, 250, rounds=1)[0]) <= MOST), None)
    assert grown is not None, (
        "three times in a row: other work on the machine makes one figure wrong, not three"
    )
