"""First looks: what tells without an expression that a line is no wording rejects no line that the expression takes."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import Phase, assume, find, given, settings
from hypothesis import strategies as st

from healthblog_parse import interpret, text
from healthblog_parse.expressions import Expression
from healthblog_parse.interpret import counts, disclaimers, people, speaking, wordings
from healthblog_parse.interpret.lines import (
    closings,
    noise,
    picture_credits,
    promotions,
    signed_lines,
    site_notes,
)
from healthblog_parse.interpret.lines.blog_lines import BLOG_LINES
from healthblog_parse.interpret.lines.plain import is_plain
from healthblog_parse.interpret.lines.plugin_lines import PLUGIN_LINES
from healthblog_parse.interpret.lines.publisher_lines import PUBLISHER_LINES
from healthblog_parse.interpret.lines.standing_lines import STANDING_LINES
from healthblog_parse.interpret.openings import NUMBER, opening, words_of
from healthblog_parse.interpret.wording_table import EDGES, Table, Wordings
from healthblog_parse.models import Block
from healthblog_parse.text import furniture, parted

LOOKS: dict[str, tuple[Expression[str], Callable[[str], bool]]] = {
    "more comments": (wordings._MORE_COMMENTS, wordings.is_more_comments),
    "a comment that is gone": (
        speaking._PLACEHOLDER,
        lambda text: _holds(text.lower(), speaking._GONE_STEMS),
    ),
    "no comments": (counts._NONE, lambda text: counts._may_say_none(words_of(text))),
    "what blogs promote": (promotions._PROMOTES, promotions.is_sponsored),
    "how a site chooses its sources": (
        site_notes._SOURCING,
        lambda text: bool(site_notes.lines_of_site(text.splitlines())),
    ),
    "a byline": (signed_lines._BYLINE, lambda text: opening(text) in signed_lines._BYLINE_STARTS),
    "where a byline is filed": (
        signed_lines._FILED,
        lambda text: opening(text) in signed_lines._BYLINE_STARTS,
    ),
    "a name that is not verified": (
        speaking._UNVERIFIED,
        lambda text: speaking.without_unverified(f"Anna {text}") == "Anna",
    ),
    "who paid": (people._SPONSOR, people._is_sponsor),
    "a disclaimer in other scripts": (
        disclaimers._ELSEWHERE,
        lambda text: _holds(text, disclaimers._SIGNS_ELSEWHERE),
    ),
    "whom a comment answers": (
        speaking._REPLY_TO,
        lambda text: not text.isascii() or opening(text) in speaking._REPLY_OPENINGS,
    ),
}


def _holds(text: str, stems: tuple[str, ...]) -> bool:
    return any(stem in text for stem in stems)


@pytest.mark.parametrize("look", LOOKS)
@given(data=st.data())
def test_a_first_look_rejects_no_wording(look: str, data: st.DataObject) -> None:
    expression, tells = LOOKS[look]
    text = " ".join(data.draw(st.from_regex(expression.compiled, fullmatch=True)).split())
    assume(len(text) <= wordings.MAX_LENGTH and expression.fullmatch(text))
    assert tells(text)


def tables() -> Iterator[tuple[str, Table]]:
    """Every table of wordings in the package, with its module."""
    for package in (interpret, text):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, table in vars(importlib.import_module(info.name)).items():
                if isinstance(table, Table):
                    yield f"{info.name}.{name}", table


TABLES = [table for _, table in sorted(tables(), key=lambda named: named[0])]
ROWS = [(table, tuple(words), wording) for table in TABLES for words, wording in table.wordings()]


def test_no_fixed_line_stands_in_two_families() -> None:
    """Whoever looks for the place of a line finds one."""
    families = (PLUGIN_LINES, STANDING_LINES, PUBLISHER_LINES, BLOG_LINES)
    counted = Counter(line for family in families for line in family.lines)
    assert [line for line, count in counted.items() if count > 1] == []


def test_there_are_rows_to_test() -> None:
    assert len(ROWS) > 300


def test_first_words_are_written_as_they_are_asked_for() -> None:
    """A row without its colons, or with words beside letters, would be passed over."""
    for _, words, wording in ROWS:
        assert words, wording
        assert all(word in (opening(word), NUMBER) for word in words), words


@given(data=st.data())
def test_a_row_names_the_words_that_its_lines_begin_with(data: st.DataObject) -> None:
    """So that the first word of a line leads to it."""
    table, words, wording = data.draw(st.sampled_from(ROWS))
    whole = re.compile(f"{table.before}(?:{wording}){table.after}")
    line = data.draw(st.from_regex(whole, fullmatch=True))
    assume(line == line.lower())
    assert opening(line) in words
    assert Wordings(table).match(opening(line), line)


def test_no_printed_line_needs_a_sign_at_its_ends() -> None:
    """The families are asked about lines without them."""
    quick = settings(max_examples=50, phases=[Phase.generate], database=None, derandomize=True)
    for table, _, wording in ROWS:
        if table in noise._PRINTED.tables:
            whole = re.compile(f"{table.before}(?:{wording}){table.after}")
            line = find(
                st.from_regex(whole, fullmatch=True),
                lambda line, whole=whole: whole.fullmatch(line.strip(EDGES)) is not None,  # type: ignore[misc]
                settings=quick,
            )
            assert whole.fullmatch(line.strip(EDGES)), wording


WORDINGS: dict[str, tuple[Expression[str], Callable[[str], bool]]] = {
    "what is told by capitals": (noise._CAPITALS, noise.is_noise),
    "what a reader consents to": (site_notes._CONSENT, site_notes.asks_consent),
    "how an article is cited": (site_notes._CITES, site_notes.tells_sourcing),
    "the credit of a picture": (picture_credits._ENDING, picture_credits.is_credited),
}
"""What ``trim`` asks for beside the tables, and how."""


@pytest.mark.parametrize("wording", WORDINGS)
@given(data=st.data())
def test_no_wording_is_plain_text(wording: str, data: st.DataObject) -> None:
    """A block that is told to be text at one look is none of the wordings that trim asks for."""
    expression, tells = WORDINGS[wording]
    text = " ".join(data.draw(st.from_regex(expression.compiled, fullmatch=True)).split())
    assume(text and tells(text))
    block = Block(kind="paragraph", text=text)
    assert not is_plain(block, site_notes.lines_of_site([text]))


@given(data=st.data())
def test_no_row_of_a_table_is_plain_text(data: st.DataObject) -> None:
    """Nor is a line of one of the tables of wordings."""
    table, _, wording = data.draw(st.sampled_from(ROWS))
    whole = re.compile(f"{table.before}(?:{wording}){table.after}")
    text = " ".join(data.draw(st.from_regex(whole, fullmatch=True)).split())
    assume(text and (noise.is_noise(text) or closings.closes_article(text)))
    assert not is_plain(Block(kind="paragraph", text=text), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Milk warms the nerves at night, and whoever drinks it sleeps a little longer than before.", True),
        ("Nachts wärmt warme Milch die Nerven, und wer sie trinkt, schläft ein wenig länger als vorher.", True),
        ("Share this with your friends, or with anybody who sleeps as badly as you did last winter.", False),
        ("“Milk warms the nerves at night”, says the nurse, “and whoever drinks it sleeps longer.”", True),
        ("[Learn more about milk and sleep in our free guide for nurses who work at night and rest by day]", False),
        ("Milk warms the nerves at night, as one sees here in the nurses’ kitchen. Photo: Anna Berg", False),
        ("Milk warms the nerves: whoever drinks it at night sleeps a little longer than she did in all the weeks before,"
         " and wakes up less.", True),
        ("Milk links earn a commission for the site at no cost to whoever buys something there today.", False),
        ("Unless it says otherwise, all of it is licensed under a Creative Commons Attribution licence.", False),
        ("Milk, at night", False),
    ],
)  # fmt: skip
def test_most_paragraphs_are_plain_text(text: str, expected: bool) -> None:
    assert is_plain(Block(kind="paragraph", text=text), site_notes.lines_of_site([text])) is expected


_GLUABLE = st.text(st.sampled_from("aZéÉ19 20)|By.!Mon"), max_size=12)


@given(text=_GLUABLE)
def test_glued_words_are_seen_where_there_are_some(text: str) -> None:
    """Whether something is glued together is asked before it is taken apart."""
    assert (furniture._GLUED.search(text) is None) == (furniture._GLUE.sub(" ", text) == text)
    apart = parted._GLUED_WORD.sub(
        parted._divided, parted._LABEL.sub(r"\1 ", parted._GLUED_NUMBER.sub(" | ", text))
    )
    assert parted._GLUED.search(text) is not None or apart == text


@given(text=st.text(st.sampled_from("aZéÜß²¼ªµ_1 -’🙂İıſЖ…\xa0\x85\n中"), max_size=12))
def test_words_are_the_runs_of_letters_in_any_script(text: str) -> None:
    assert words_of(text) == re.findall(r"[^\W\d_]+", text.lower())
