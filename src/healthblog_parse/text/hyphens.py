"""Words that a line's end parts: with a hyphen that was put there, or with their own.

Facts: layout programs hyphenate ("morn-" / "ing"); converters and browsers break lines behind a hyphen that a word has
("well-" / "known").  The rest of a text mostly has the same word whole.

Rule: the word is what the text has elsewhere, with the hyphen or without it; else what most parted words of the text turned out
to be; else the hyphen stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..expressions import Expression
from .lines import Line

_WORD = Expression(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST = 60
_FIRST = Expression(r"[^\W\d_]+")


def is_parted(line: Line, below: Line) -> bool:
    """Whether a word goes on from a line to the next one."""
    return line.text[-1] == "-" and below.text[0].islower() and _last_word(line.text) is not None


def _last_word(text: str) -> str | None:
    """What stands before the hyphen at a line's end, with it; ``None`` where it is no word."""
    word = text[-_LONGEST:].rsplit(None, 1)[-1]
    letters = word.replace("-", "")
    return word if letters.isalpha() and word[-2] != "-" and len(letters) > 1 else None


class Hyphens:
    """How the parted words of one text go on."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._words: set[str] = set()
        votes = 0
        parted = [(one, other) for one, other in pairwise(lines) if is_parted(one, other)]
        if parted:
            for line in lines:
                self._words.update(_WORD.findall(line.text.casefold()))
        for one, other in parted:
            goes = self._goes(one.text, other.text)
            votes += 0 if goes is None else 1 if goes else -1
        self._mostly_goes = votes > 0

    def joined(self, lines: Iterable[Line]) -> str:
        """The lines of one paragraph as one."""
        before: Line | None = None
        pieces: list[str] = []
        for line in lines:
            if before is not None and is_parted(before, line):
                goes = self._goes(before.text, line.text)
                if self._mostly_goes if goes is None else goes:
                    pieces[-1] = pieces[-1][:-1]
            elif before is not None:
                pieces.append(" ")
            pieces.append(line.text)
            before = line
        return "".join(pieces)

    def _goes(self, above: str, below: str) -> bool | None:
        """Whether the hyphen goes; ``None`` where the text has the word in neither form, or in both."""
        last, first = _last_word(above), _FIRST.match(below)
        if last is None or first is None:
            return None
        left, right = last.casefold(), first[0].casefold()
        whole, parted = left[:-1] + right in self._words, left + right in self._words
        return None if whole == parted else whole
