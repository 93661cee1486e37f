"""First looks at lines: what may be a byline, and near misses."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.bylines.looks import WORD, is_plain, may_be_dated, words_of


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("She walks to the sea and back", True),
        ("By Jane Roe", False),
        ("Jane Roe | Sleep", False),
        ("an essay by Jane Roe", False),
        ("作者：林美", False),
        ("5 June", False),
    ],
)
def test_a_plain_line_has_no_sign_of_a_byline(line: str, plain: bool) -> None:
    """Numbers, dividers, prepositions and a label's word at the beginning are signs."""
    assert is_plain(line) is plain


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("5 june 2020", True),
        ("05.06.20", True),
        ("june '09", True),
        ("3 days ago", True),
        ("vor 3 tagen", True),
        ("il y a 3 jours", True),
        ("at 9:30", True),
        ("chapter 3", False),
        ("in front of 12 houses", False),
        ("vor dem haus", False),
        ("no number", False),
    ],
)
def test_what_may_be_dated(line: str, dated: bool) -> None:
    """A number has to look like a date's, or to stand behind a word of time."""
    assert may_be_dated(line) is dated


@pytest.mark.parametrize(
    "line", ["by jane roe, md | 3 june", "fact-checked by: o'neil_smith", "„autor:in“ 第3回", ""]
)
def test_words_are_those_of_the_expression(line: str) -> None:
    """Words are told without the expression where a token is nothing else."""
    assert words_of(line) == WORD.findall(line)
