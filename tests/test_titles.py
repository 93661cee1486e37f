"""The headline chosen among candidates."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.titles import choose_title, without_site_name
from healthblog_parse.records import RawText


def seen(value: str) -> RawText:
    return RawText(value=value, rule="headline:h1")


def stated(value: str) -> RawText:
    return RawText(value=value, rule="meta:og:title", visible=False)


def test_what_the_reader_sees_goes_before_metadata() -> None:
    chosen = choose_title([stated("Sleep: all you need"), seen("Sleep")], site_names=[])
    assert chosen is not None
    assert chosen.value == "Sleep"


def test_a_title_that_is_the_sites_name_is_none() -> None:
    assert choose_title([stated("Example Health")], site_names=[stated("Example health")]) is None


def test_metadata_escaped_twice_is_read() -> None:
    chosen = choose_title([stated("Salt &amp; sugar")], site_names=[])
    assert chosen is not None
    assert chosen.value == "Salt & sugar"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Sleep and mood | Example Health", "Sleep and mood"),
        ("Sleep and mood - Example Health", "Sleep and mood"),
        ("Example Health » Sleep and mood", "Sleep and mood"),
        ("Example Health: Sleep and mood", "Sleep and mood"),
        ("Sleep and mood – example.org", "Sleep and mood"),
        ("Sleep - and mood", "Sleep - and mood"),
        ("Low-carb diets", "Low-carb diets"),
        ("Sleep: what helps", "Sleep: what helps"),
        ("Example Health", "Example Health"),
    ],
)
def test_only_the_sites_name_is_cut(title: str, expected: str) -> None:
    assert without_site_name(title, {"examplehealth"}) == expected
