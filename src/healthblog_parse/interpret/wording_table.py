"""Tables of wordings: expressions of whole lines, each under the words that its lines begin with.

Facts.  The wordings that sites print around texts are some thousand, in a dozen families.  Nearly every line of a page is asked
whether it is one of them, nearly none is, and Python compiles expressions slowly: one for a whole family takes as long as
reading a page.

Rule.  A row of a table names the words that its lines begin with, so that a line is held against the few rows of its
own first word, and only those are compiled that a page asks for.  A new wording is a row where it belongs; the words
before the colons are checked against the expression by test.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from ..expressions import Expression


class Table(NamedTuple):
    """Wordings of one kind."""

    rows: str
    """A line for each wording: the words that its lines begin with as ``opening`` tells them, two colons, the expression,
    in small letters.  Lines without colons are remarks."""
    before: str = ""
    """Expression of what stands before each of them."""
    after: str = ""
    """Expression of what stands behind each of them."""

    def wordings(self) -> Iterator[tuple[list[str], str]]:
        """The rows in their order: first words, expression."""
        for line in self.rows.splitlines():
            words, colons, wording = line.partition(" :: ")
            if colons:
                yield words.split(), wording


class Wordings:
    """Tables that lines are asked about together."""

    def __init__(self, *tables: Table) -> None:
        self._tables = tables
        self._asked: dict[str, Expression[str]] = {}

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for table in self._tables:
            of_table: dict[str, list[str]] = {}
            for words, wording in table.wordings():
                for word in words:
                    of_table.setdefault(word, []).append(wording)
            for word, wordings in of_table.items():
                whole = f"{table.before}(?:{'|'.join(wordings)}){table.after}"
                found.setdefault(word, []).append(whole)
        return found

    def __contains__(self, word: object) -> bool:
        """Whether a wording begins with the word."""
        return word in self._by_word

    def __iter__(self) -> Iterator[str]:
        """The words that wordings begin with."""
        return iter(self._by_word)

    def expression(self, first: str) -> Expression[str]:
        """The wordings that begin with a word, as one expression."""
        expression = self._asked.get(first)
        if expression is None:
            expression = self._asked[first] = Expression("|".join(self._by_word[first]))
        return expression

    def match(self, first: str, line: str) -> bool:
        """Whether all of a line is one of the wordings.

        Args:
            first: The word that it begins with (``opening``).
            line: The line in small letters.
        """
        expression = self._asked.get(first)
        if expression is None:
            if first not in self._by_word:
                return False
            expression = self.expression(first)
        return expression.fullmatch(line) is not None
