"""Tables of wordings: expressions of whole lines, each under the words that its lines begin with.

Facts.  The wordings that sites print around texts are some thousand, in a dozen families.  Nearly every line of a page is asked
whether it is one of them, nearly none is, and Python compiles expressions slowly: one for a whole family takes as long as
reading a page.

Rule.  A row of a table names the words that its lines begin with, so that a line is held against the few rows of its
own first word, and only those are compiled that a page asks for.  A new wording is a row where it belongs; the words
before the colons are checked against the expression by test.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple, Self

from ..expressions import Expression
from .openings import opening

EDGES = " \t\xa0.,!?…:;|»›→>«‹←<*•·–—-()[]▼▲►▶✓✔✕×⬇⭐★❤♥✨📷📸✉👉👇📌📍\ufe0f"
"""Signs at the ends of a line that say nothing."""


def listed(lines: str) -> frozenset[str]:
    """Fixed wordings, written in small letters with bars between them, without the signs at their ends."""
    return frozenset(line.strip(EDGES) for line in " ".join(lines.split()).split(" | "))


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
    """Tables and fixed lines that are asked about together.

    Args:
        tables: Wordings with a name, a number or an alternative in them.
        lines: Wordings that are always the same (``listed``).
    """

    def __init__(self, *tables: Table, lines: Iterable[str] = ()) -> None:
        self.tables = tables
        self.lines = frozenset(lines)
        self._asked: dict[str, Expression[str]] = {}

    @classmethod
    def of(cls, *families: Self) -> Self:
        """Several families as one, so that a line is asked about once."""
        tables = [table for family in families for table in family.tables]
        return cls(*tables, lines=frozenset[str]().union(*(family.lines for family in families)))

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for table in self.tables:
            of_table: dict[str, list[str]] = {}
            for words, wording in table.wordings():
                for word in words:
                    of_table.setdefault(word, []).append(wording)
            for word, wordings in of_table.items():
                whole = f"{table.before}(?:{'|'.join(wordings)}){table.after}"
                found.setdefault(word, []).append(whole)
        return found

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words that the wordings begin with, as ``opening`` tells them."""
        return frozenset(map(opening, self.lines)).union(self._by_word)

    def expression(self, first: str) -> Expression[str]:
        """The wordings of the tables that begin with a word, as one expression."""
        return Expression("|".join(self._by_word[first]))

    def end(self, first: str, line: str) -> int | None:
        """Where one of the tables' wordings ends that a line begins with; ``None`` where it begins with none.

        Args:
            first: The word that it begins with (``opening``).
            line: The line in small letters.
        """
        asked = self._asked.get(first)
        if asked is None:
            if first not in self._by_word:
                return None
            asked = self._asked[first] = self.expression(first)
        found = asked.match(line)
        return None if found is None else found.end()

    def match(self, first: str, line: str) -> bool:
        """Whether all of a line is one of the wordings.

        Args:
            first: The word that it begins with (``opening``).
            line: The line in small letters.
        """
        if line in self.lines:
            return True
        asked = self._asked.get(first)
        if asked is None:
            if first not in self._by_word:
                return False
            asked = self._asked[first] = self.expression(first)
        return asked.fullmatch(line) is not None
