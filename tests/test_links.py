"""Ids are unique and links form a forest, whatever a page says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse.links import forest, unique_ids

from .strategies import links


@pytest.mark.parametrize(
    ("keys", "ids"),
    [
        ([], []),
        ([None, None], ["c1", "c2"]),
        (["7", "7", "7"], ["7", "7~2", "7~3"]),
        (["a", "a~2", "a"], ["a", "a~2", "a~3"]),
        (["c2", None], ["c2", "c2~2"]),
        (["", "x"], ["c1", "x"]),
    ],
)
def test_ids_are_the_platforms_own_or_made(keys: list[str | None], ids: list[str]) -> None:
    assert unique_ids(keys) == ids


@given(st.lists(st.none() | st.sampled_from(("a", "a~2", "a~3", "c1", "c3", ""))))
def test_ids_are_unique(keys: list[str | None]) -> None:
    ids = unique_ids(keys)
    assert len(ids) == len(set(ids)) == len(keys)


@pytest.mark.parametrize(
    ("given_links", "kept"),
    [
        ([None, 0, 1], [None, 0, 1]),
        ([0], [None]),
        ([5, -1], [None, None]),
        ([1, 0], [1, None]),
        ([2, None, 1], [2, None, 1]),
    ],
)
def test_a_link_that_dangles_or_closes_a_cycle_goes(
    given_links: list[int | None], kept: list[int | None]
) -> None:
    assert forest(given_links) == kept


def _ends(targets: list[int | None]) -> bool:
    for start in range(len(targets)):
        node: int | None = start
        for _ in range(len(targets)):
            node = targets[node] if node is not None else None
        if node is not None:
            return False
    return True


@given(st.integers(0, 12).flatmap(links))
def test_what_is_kept_is_a_forest_and_nothing_is_made_up(targets: list[int | None]) -> None:
    kept = forest(targets)
    assert _ends(kept)
    assert all(after in {before, None} for before, after in zip(targets, kept, strict=True))
    assert forest(kept) == kept


@given(st.integers(0, 12).flatmap(lambda size: st.tuples(links(size), links(size))))
def test_markup_is_never_given_up_for_an_inferred_link(
    pair: tuple[list[int | None], list[int | None]],
) -> None:
    parents = forest(pair[0])
    answered = [inner if inner is not None else outer for inner, outer in zip(parents, pair[1], strict=True)]
    kept = forest(answered, firm=[parent is not None for parent in parents])
    assert _ends(kept)
    assert all(after == parent for parent, after in zip(parents, kept, strict=True) if parent is not None)


def test_long_chains_and_many_equal_ids_take_linear_time() -> None:
    size = 200_000
    chain: list[int | None] = [index + 1 for index in range(size)]
    assert forest(chain)[-1] is None
    assert unique_ids(["x"] * size)[-1] == f"x~{size}"
