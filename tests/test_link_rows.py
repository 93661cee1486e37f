"""Rows of links and tags, and what else ends a text in elements without a telling name."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.link_rows import is_hashtag_row, is_link_row
from healthblog_parse.interpret.lines.trim import trim
from healthblog_parse.models import Block, Link

PROSE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill. " * 4


def row(text: str, *links: tuple[str, str]) -> Block:
    return Block(kind="paragraph", text=text, links=tuple(Link(text=name, href=href) for name, href in links))


ROWS = [
    (row("ShareFacebookX", ("Facebook", "https://f.example/s"), ("X", "https://x.example/i")), True),
    (row("Facebook Twitter Copy link", ("Facebook", "/f"), ("Twitter", "/t"), ("Copy link", "#")), True),
    (row("SleepBirds", ("Sleep", "/tag/sleep"), ("Birds", "/tag/birds")), True),
    (row("Sleep, Birds", ("Sleep", "/?cat=3"), ("Birds", "/?cat=4")), True),
    (row("Jump to: Reeds | The mill", ("Reeds", "#reeds"), ("The mill", "#mill")), True),
    (row("← Herons by dayHerons by night →", ("← Herons by day", "/d"), ("Herons by night →", "/n")), True),
    (row("Enlarge imageClose", ("Enlarge image", "#dialog"), ("Close", "#")), True),
    (row("PrintShow references", ("Print", "#print"), ("Show references", "#refs")), True),
    (row("Follow the mill on Facebook, Instagram, Pinterest, or RSS for more herons!", ("Facebook", "/f"), ("Instagram", "/i"), ("Pinterest", "/p"), ("RSS", "/r")), True),
    (Block(kind="heading", text="Soups / Eggs / Shop", links=(Link(text="Soups", href="/a"), Link(text="Eggs", href="/b"), Link(text="Shop", href="/c"))), True),
    # near misses
    (Block(kind="heading", text="Soups and eggs", links=(Link(text="Soups", href="/a"), Link(text="eggs", href="/b"))), False),
    (Block(kind="heading", text="Soups / Eggs", links=(Link(text="Soups", href="/a"), Link(text="Eggs", href="/b"))), False),
    (row("Herons sell well on Facebook, Instagram and Pinterest, it is said.", ("Facebook", "/f"), ("Instagram", "/i"), ("Pinterest", "/p")), False),
    (row("Follow the heron to the reeds, the mill and the pond on foot.", ("reeds", "/r"), ("mill", "/m"), ("pond", "/p")), False),
    (row("Facebook", ("Facebook", "/f")), False),
    (row("Facebook and what it does to sleep", ("Facebook", "/f"), ("sleep", "/s")), False),
    (row("Herons by dayHerons by night", ("Herons by day", "/d"), ("Herons by night", "/n")), False),
    (row("[1] [2]", ("[1]", "#n1"), ("[2]", "#n2")), False),
    (row("See the reeds and the water of the old mill", ("reeds", "#reeds"), ("mill", "#mill")), False),
]  # fmt: skip


@pytest.mark.parametrize(("block", "told"), ROWS)
def test_rows_of_links(block: Block, told: bool) -> None:
    assert is_link_row(block) is told


@pytest.mark.parametrize(
    ("line", "told"), [("#sleep #birds", True), ("#sleep", False), ("#1 sleep well", False), ("# sleep # birds", False)]
)  # fmt: skip
def test_rows_of_hashtags(line: str, told: bool) -> None:
    assert is_hashtag_row(line) is told


def heading(text: str, href: str = "") -> Block:
    return Block(kind="heading", level=3, text=text, links=(Link(text=text, href=href),) if href else ())


def note(text: str) -> Block:
    return Block(kind="paragraph", text=text)


TEXT = [note(PROSE), note(PROSE), note(PROSE)]
ENDS = [
    # two cards, each with a date
    ([heading("Herons by day", "/d"), note("What they eat when the sun is up."), note("May 5, 2021"),
      heading("Herons by night", "/n"), note("Where they sleep."), note("May 6, 2021")], 3),
    # the author's name and a short note
    ([note("Jane Roe"), note("Warden"), note("Jane has watched herons for twenty years.")], 3),
    ([heading("Support our work"), note("Your gift feeds the herons.")], 3),
    # near misses: no dates, another's name, a heading that is text
    ([heading("Herons by day", "/d"), note("What they eat when the sun is up."), heading("Herons by night", "/n"), note("Where they sleep.")], 7),
    ([note("Old Tom"), note("Warden"), note("Tom has watched herons for twenty years.")], 6),
]  # fmt: skip


@pytest.mark.parametrize(("end", "left"), ENDS)
def test_what_ends_a_text_without_a_telling_name(end: list[Block], left: int) -> None:
    assert len(trim([*TEXT, *end], "", ("Jane Roe",))) == left
