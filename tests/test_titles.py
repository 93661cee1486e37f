"""The headline chosen among candidates."""

from __future__ import annotations

import time

import pytest

from healthblog_parse.interpret.titles import choose_site_name, choose_title, without_site_name
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
        ("Sleep – Example Health | Notes on the night", "Sleep – Example Health | Notes on the night"),
        ("Low-carb diets", "Low-carb diets"),
        ("Sleep: what helps", "Sleep: what helps"),
        ("Example Health", "Example Health"),
    ],
)
def test_only_the_sites_name_is_cut(title: str, expected: str) -> None:
    assert without_site_name(title, {"examplehealth"}) == expected


@pytest.mark.parametrize(
    ("title", "names", "url", "expected"),
    [
        ("Sleep – Night Notes | All of it", ["Night Notes | All of it"], None, "Sleep"),
        ("Sleep training - Example Clinic", [], "https://www.exampleclinic.org/sleep", "Sleep training"),
        (
            "Myths about sleep - EIDK",
            ["Example Institute"],
            "https://www.eidk.example.gov/a",
            "Myths about sleep",
        ),
        (
            "Sleep training - what helps",
            [],
            "https://www.exampleclinic.org/sleep",
            "Sleep training - what helps",
        ),
        ("Sleep training - Example Clinic", [], None, "Sleep training - Example Clinic"),
    ],
)
def test_the_host_name_tells_the_sites_name(
    title: str, names: list[str], url: str | None, expected: str
) -> None:
    chosen = choose_title([stated(title)], site_names=[stated(name) for name in names], url=url)
    assert chosen is not None
    assert chosen.value == expected


@pytest.mark.parametrize(
    ("names", "title", "expected"),
    [
        (["Blog", "Night Notes"], "", "Night Notes"),
        (["Homepage"], "Sleep - Night Notes", "Night Notes"),
        (["Blog"], "Sleep", "Blog"),
        (["News of the Night"], "Sleep - Notes", "News of the Night"),
    ],
)
def test_a_name_that_nobody_filled_in_counts_last(names: list[str], title: str, expected: str) -> None:
    """Site builders call every site "Blog" or "Home"."""
    sites = [RawText(value=name, rule="meta:og:site_name", visible=False) for name in names]
    titles = [seen("Sleep"), RawText(value=title, rule="title", visible=False)]
    chosen = choose_site_name(sites, titles=titles)
    assert chosen is not None
    assert chosen.value == expected


@pytest.mark.parametrize(
    "value", ["http://www.nightnotes.example/", "https://nightnotes.example", "@nightnotes"]
)
def test_an_address_and_a_handle_are_no_names_of_a_site(value: str) -> None:
    """Some sites state them for their name; what the title has besides the headline is the name."""
    title = RawText(value="Sleep and mood - Night Notes", rule="title", visible=False)
    chosen = choose_site_name([stated(value)], titles=[seen("Sleep and mood"), title])
    assert chosen is not None
    assert chosen.value == "Night Notes"


def test_a_title_of_very_many_parts_is_read_in_a_moment() -> None:
    """Each part was compared with the site's name together with all that stand behind it."""
    parts = ["Herons"] * 20_000
    started = time.process_time()
    assert without_site_name(" | ".join([*parts, "Mill Notes"]), {"millnotes"}) == " | ".join(parts)
    assert time.process_time() - started < 1
