"""What stands between a body's blocks and behind them and is not article."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.boilerplate import (
    closes_article,
    introduces_author,
    is_button,
    is_byline,
    is_credited,
    is_date,
    is_disclosure,
    is_noise,
    is_placeholder,
    is_sponsored,
)
from healthblog_parse.interpret.trim import trim
from healthblog_parse.models import Block, BlockKind, Link

LONG = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from those who do not. "
    * 2
)


def block(text: str, kind: BlockKind = "paragraph") -> Block:
    """A block; a text in angle brackets is a link and nothing else."""
    if text.startswith("<"):
        return Block(kind=kind, text=text[1:-1], links=(Link(text=text[1:-1], href="/x"),))
    return Block(kind=kind, text=text)


def trimmed(*texts: str) -> list[str]:
    """What is left behind four paragraphs; a text that begins with ``#`` is a heading."""
    blocks = [block(LONG)] * 4
    blocks += [block(text[1:], "heading") if text.startswith("#") else block(text) for text in texts]
    return [left.text for left in trim(blocks, "")[4:]]


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        (["#Related posts", "<Naps>", "<Noise>"], []),
        (["#Related posts", "<Naps>", "#What we learnt", LONG, LONG, LONG], ["What we learnt", LONG, LONG, LONG]),
        (["#About the author", LONG], []),
        (["About the author: " + LONG], []),
        (["About the authors of old, " + LONG, LONG, LONG, LONG], ["About the authors of old, " + LONG, LONG, LONG, LONG]),
        (["#More ideas:", "<Naps>", "<Noise>", "<Light>"], []),
        (["#Places to sleep", "<Naps>", "<Noise>", "<Light>"], []),
        (["#Places to sleep", "<Naps>", "<Noise>"], ["Places to sleep", "Naps", "Noise"]),
        (["#Places to sleep", "<Naps>", "<Noise>", "<Light>", LONG], ["Places to sleep", "Naps", "Noise", "Light", LONG]),
        (["Ann Lee", "Ann Lee is a nurse. " + LONG], []),
        (["Ann Lee", "Ann Lee, a nurse, writes here. " + LONG], []),
        (["Warm Milk", "Warm milk helps some. " + LONG], ["Warm Milk", "Warm milk helps some. " + LONG]),
        (["#A bed (Sponsored)", LONG, "#Light", LONG], ["Light", LONG]),
        (["#A bed for sponsors", LONG], ["A bed for sponsors", LONG]),
        (["<Buy now>", LONG], [LONG]),
        (["Buy now", LONG], ["Buy now", LONG]),
        (["{{banner}}", LONG], [LONG]),
    ],
)  # fmt: skip
def test_what_is_left(behind: list[str], left: list[str]) -> None:
    """Closing sections, lists of links, notes about the author and buttons go; text stays."""
    assert trimmed(*behind) == left


def test_a_closing_heading_in_the_first_half_closes_nothing() -> None:
    """There it heads a part of the text."""
    blocks = [block(LONG), block("Related posts", "heading"), *[block(LONG)] * 4]
    assert len(trim(blocks, "")) == 6


@pytest.mark.parametrize(
    ("before", "level", "kept"),
    [
        (["Home"], 1, 0),
        (["Tuesday"] * 3, 1, 0),
        ([LONG, LONG, LONG], 1, 3),
        ([LONG], 1, 0),
        ([LONG], 2, 1),
        (["Home"], 2, 0),
    ],
)
def test_what_stands_before_the_headline(before: list[str], level: int, kept: int) -> None:
    """It goes, but for text of some length: then the heading stands in the midst."""
    headline = Block(kind="heading", text="A fixed hour", level=level)
    blocks = [*map(block, before), headline, block(LONG), block(LONG)]
    assert len(trim(blocks, "A fixed hour")) == (kept + 3 if kept else 2)


@pytest.mark.parametrize(
    "line",
    ["Share this:", "Read also: Naps", "Advertisement", "Anzeige", "Tags: sleep", "Lire aussi : Les siestes", "Pin it for later!", "5 from 7 votes", "Jump to Recipe"],
)  # fmt: skip
def test_noise(line: str) -> None:
    """Lines that stand around articles."""
    assert is_noise(line)


@pytest.mark.parametrize(
    "line",
    ["We share this room.", "Read the label", "Advertisements lie.", "Tagging sleep helps", "Print", "Shared rooms are loud", "5 from 7 people voted", "A recipe to print"],
)  # fmt: skip
def test_near_misses_of_noise(line: str) -> None:
    """Sentences with the same words, but for the bare names of buttons."""
    assert is_noise(line) == (line == "Print")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Buy now", True),
        ("Check price on Example", True),
        ("Read the full review", True),
        ("Get a quote", True),
        ("Jetzt bestellen »", True),
        ("Mehr erfahren", True),
        ("En savoir plus", True),
        ("Read", False),
        ("Buying now or later", False),
        ("Learn more words every day", False),
        ("Mehr Licht", False),
    ],
)
def test_buttons(line: str, expected: bool) -> None:
    """What a link that stands alone says if it is a button."""
    assert is_button(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("{{banner}}", True), ("[related_posts id=3]", True), ("[sic]", False), ("{x}", False), ("[1]", False)],
)
def test_placeholders(line: str, expected: bool) -> None:
    """Shortcodes and variables, not notes in brackets."""
    assert is_placeholder(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Related articles", True), ("Ähnliche Beiträge", True), ("Recommended reading", True),
     ("Recommended Books for Managers", False), ("Related work in the field of sleep medicine", False),
     ("Das passt zum Thema", True), ("More about sleep:", True)],
)  # fmt: skip
def test_closing_headings(line: str, expected: bool) -> None:
    """Of sections behind articles."""
    assert closes_article(line) is expected


@pytest.mark.parametrize(
    ("line", "byline", "date"),
    [
        ("By Ann Lee", True, False),
        ("By Ann Lee, RN, Editor", True, False),
        ("Medically reviewed by Ann Lee, MD", True, False),
        ("Von Jana Winter", True, False),
        ("By noon, Ann Lee was asleep.", False, False),
        ("By the river", False, False),
        ("Last updated: March 5, 2024", False, True),
        ("5. März 2024", False, True),
        ("In 2024 the group met on March 5 and talked about sleep", False, False),
        ("Chapter 7", False, False),
    ],
)
def test_lines_at_the_head(line: str, byline: bool, date: bool) -> None:
    """Who wrote it and when, which belongs to the article's head."""
    assert (is_byline(line), is_date(line)) == (byline, date)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("This post contains affiliate links. If you buy something, I may earn a small commission.", True),
        ("As an Amazon Associate we earn from qualifying purchases.", True),
        ("Dieser Beitrag enthält Werbelinks.", True),
        ("Cet article contient des liens affiliés.", True),
        ("Streamers earn a commission when viewers buy games through links.", False),
        ("Our doctors earn no money with what they prescribe.", False),
        ("The hotel and its affiliates sign here.", False),
    ],
)
def test_disclosures(line: str, expected: bool) -> None:
    """The site's own notes about money, not texts about it."""
    assert is_disclosure(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The lamp in our hall. Photo by: Ann Lee", True),
        ("Foto: Jana Winter", True),
        ("Image credit: ‘Ole Brandt’.", True),
        ("Crédit photo : Anne Petit", True),
        ("She showed us a photo: it was old.", False),
        ("Photo books sell well", False),
        ("Every image: a lamp, a bed", False),
    ],
)
def test_credited_pictures(line: str, expected: bool) -> None:
    """A line that ends with a photographer's name is a caption."""
    assert is_credited(line) is expected


def test_notes() -> None:
    """About authors and about money."""
    assert introduces_author("About the author: Ann Lee")
    assert not introduces_author("An author")
    assert is_sponsored("A bed (Anzeige)")
    assert not is_sponsored("Anzeige erstattet")
