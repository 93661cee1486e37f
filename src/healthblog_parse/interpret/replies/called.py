"""What the speakers of a page are called, and which of them a written name means.

Facts: people are addressed by their whole name, by first name or handle, seldom by surname, in other case,
without accents, misspelt, by a nickname, by the beginning of a long handle.  Several people bear one name.

Rules, in order: the longest run of words that is a whole name; then a first name, narrowed by a surname
that follows; a surname; a nickname; the beginning of a handle; a misspelling.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Literal

from attrs import frozen

from ...expressions import Expression
from ..names import fold, folded_words
from .spelling import NearIndex, forms_of, near, other_forms
from .words import EVERYBODY, GREETINGS, NO_NAMES, OPENERS, TITLES
from .written import camel_head, compact_names, words_at

Quality = Literal["full", "first", "last", "form", "start", "near"]
"""How a written name meets a speaker's: whole, first name, surname, nickname, beginning, misspelling."""

Care = Literal["strict", "loose", "guess"]
"""What a written name may be: as people are called; in small words and initials too; beginnings and misspellings too."""

_PARTS = Expression(r"[^\W_]+")
_SHORT = 6  # letters of a misspelt name below which it begins with the right one
LOOK_BACK = 8
"""Comments of other people under one name that are looked at."""


@frozen(kw_only=True)
class Found:
    """A name written in a comment that is a speaker's."""

    key: str
    """Folded name or part of a name."""
    postings: tuple[int, ...] | list[int]
    """Places in time of the comments under it, sorted."""
    quality: Quality
    end: int
    """Offset after the name in the text."""


class NameIndex:
    """The names of a page, ready to be found in a text."""

    def __init__(
        self,
        by_rank: Sequence[str],
        whole: dict[str, list[int]],
        displays: Iterable[tuple[str, str]],
        signed: Iterable[tuple[str, int]],
    ) -> None:
        """Index names.

        Args:
            by_rank: The folded name of each comment's author, in the order of time.
            whole: The places in time of the comments under each name, sorted.
            displays: Each name as displayed, and folded.
            signed: Folded signatures, each with the place in time of its comment.
        """
        self._by_rank = by_rank
        self._whole = whole
        self._signatures: set[str] = set()
        self._compact: dict[str, str] = {}
        self._handles: dict[str, str] = {}
        self._index_parts(
            [(head, name) for display, name in displays if name in whole and (head := camel_head(display))],
            signed,
        )
        single = [name for name in self._whole if " " not in name]
        forms = forms_of({*single, *self._first})
        called = {*single, *self._first, *self._compact, *self._handles, *self._signatures} - NO_NAMES
        middle = [name.split()[1] for name in self._whole if name.count(" ") == 2]
        self.heads = frozenset(called.union(self._last, middle, forms) - NO_NAMES)
        """Telling words of each name: a text with none of them names nobody, but for misspellings."""
        self.called = frozenset(called)
        """What people are called by: first names, handles, names of one word."""
        self._openings = {name.partition(" ")[0] for name in self._whole}
        self._openings.update([name.split()[1] for name in self._whole if name.startswith("the ")])
        self._openings.update(self._first, self._last, self._handles, forms)
        self._opening: dict[str, bool] = {}
        self._starts: list[str] | None = None
        self._near: NearIndex | None = None

    def _index_parts(self, heads: Iterable[tuple[str, str]], signed: Iterable[tuple[str, int]]) -> None:
        """Index first names, surnames and handles.

        Args:
            heads: First parts of the handles that are written in one word, a kind of first name, and the
                folded handles.
            signed: Folded signatures, each with the place in time of the comment: first names too.
        """
        first: dict[str, list[list[int]]] = {}
        last: dict[str, list[list[int]]] = {}
        for name, ranks in self._whole.items():
            if " " in name:
                parts = name.split()
                first.setdefault(parts[0], []).append(ranks)
                last.setdefault(parts[-1], []).append(ranks)
            for compact in compact_names(name):
                self._compact.setdefault(compact, name)
        for head, name in heads:
            if head not in first and head not in self._whole and head not in NO_NAMES:
                self._handles[head] = name
        for signature, rank in signed:
            if signature not in NO_NAMES and signature not in self._by_rank[rank].split():
                first.setdefault(signature, []).append([rank])
                self._signatures.add(signature)
        self._first = {name: _sorted(postings) for name, postings in first.items()}
        self._last = {name: _sorted(postings) for name, postings in last.items()}

    def find(self, text: str, start: int, *, care: Care) -> Found | None:
        """The speaker whose name stands at an offset of a text.

        Args:
            text: One line of a comment.
            start: Where the name begins.
            care: What counts as a name.

        Returns:
            The name as found; ``None`` where no speaker is called so.
        """
        loose = care != "strict"
        if not (loose or self._may_open(text, start)):
            return None
        words = words_at(text, start)
        for count in range(len(words), 0, -1):
            parts = [word for word, _ in words[:count]]
            whole = self._joined("".join(parts).replace(" ", ""))  # every whole name's, too
            if whole is None:
                continue
            phrase = " ".join(parts)
            whole = phrase if phrase in self._whole else whole
            if whole not in NO_NAMES or (loose and whole not in EVERYBODY):
                return Found(key=whole, postings=self._whole[whole], quality="full", end=words[count - 1][1])
        if not words:
            return None
        if words[0][0] in TITLES and len(words) > 1:
            return self._titled(words[1:]) or (self._part(words[1:], text, care=care) if loose else None)
        return self._part(words, text, care=care)

    def _joined(self, phrase: str) -> str | None:
        """The name that a phrase without its blanks is."""
        return phrase if phrase in self._whole else self._compact.get(phrase)

    def _titled(self, words: list[tuple[str, int]]) -> Found | None:
        """The surname behind a title, else the first name."""
        word, end = words[0]
        for part in (word, word.rpartition(" ")[2]):
            for table in (self._last, self._first, self._whole):
                if part in table and part not in NO_NAMES:
                    return Found(key=part, postings=table[part], quality="first", end=end)
        return None

    def may_be_named(self, word: str) -> bool:
        """Whether a word as written begins a speaker's name."""
        known = self._opening.get(word)
        if known is None:
            parts = folded_words(word)
            known = bool(parts) and (
                parts[0] in self._openings or parts[0] in TITLES or "".join(parts) in self._compact
            )
            self._opening[word] = known
        return known

    def _may_open(self, text: str, start: int) -> bool:
        """Whether the word at an offset begins a name, or is a compact one."""
        match = _PARTS.match(text, start) or _PARTS.search(text, start, start + 8)
        word = fold(match[0]) if match else ""
        return word in self._openings or word in self._compact or word in TITLES

    def _part(self, words: list[tuple[str, int]], text: str, *, care: Care) -> Found | None:
        loose = care != "strict"
        first, _, rest = words[0][0].partition(" ")
        end = words[0][1]
        if len(first) < 2 and loose and rest in self._last:
            return Found(key=rest, postings=self._last[rest], quality="last", end=end)
        if first in NO_NAMES or len(first) < 2 or (rest and not loose):
            return None
        if first in self._first:
            return self._narrowed(first, words, text)
        if first in self._last and len(first) > 2:
            return Found(key=first, postings=self._last[first], quality="last", end=end)
        if first in self._handles and len(first) > 2:
            whole = self._handles[first]
            return Found(key=whole, postings=self._whole[whole], quality="form", end=end)
        for other in other_forms(first):
            postings = self._first.get(other) or self._whole.get(other)
            if postings:
                return Found(key=other, postings=postings, quality="form", end=end)
        if care != "guess":
            return None
        return self._start(first, end) or self._misspelt(words)

    def _narrowed(self, first: str, words: list[tuple[str, int]], text: str) -> Found | None:
        """A first name; only those whose surname is near the next word, if there are such.

        Another surname, told by its capital and the comma or colon after it, is somebody else's.
        """
        postings = self._first[first]
        if len(words) > 1:
            second, end = words[1]
            fitting = {rank for rank in postings[-LOOK_BACK * 4 :] if self._has_surname(rank, second)}
            if fitting:
                key = self._by_rank[max(fitting)]
                return Found(key=key, postings=sorted(fitting), quality="full", end=end)
            if _is_surname(text, words[0][1], end, second) and all(
                " " in self._by_rank[rank] for rank in postings[-LOOK_BACK:]
            ):
                return None
        return Found(key=first, postings=postings, quality="first", end=words[0][1])

    def _has_surname(self, rank: int, word: str) -> bool:
        parts = self._by_rank[rank].split()
        if len(parts) < 2 or parts[1][0] != word[0]:
            return False
        return len(word) == 1 or near(parts[1], word)

    def _start(self, word: str, end: int) -> Found | None:
        """The one name that begins with the word."""
        if len(word) < 4:
            return None
        if self._starts is None:
            self._starts = sorted({name.replace(" ", "") for name in self._whole})
        at = bisect_left(self._starts, word)
        fitting = self._starts[at : at + 2]
        if (
            not fitting
            or not fitting[0].startswith(word)
            or (len(fitting) > 1 and fitting[1].startswith(word))
        ):
            return None
        whole = self._compact.get(fitting[0], fitting[0])
        return Found(key=whole, postings=self._whole.get(whole, ()), quality="start", end=end)

    def _misspelt(self, words: list[tuple[str, int]]) -> Found | None:
        if self._near is None:
            self._near = NearIndex({*self._first, *(name.replace(" ", "") for name in self._whole)})
        for count in (2, 1):
            if len(words) < count:
                continue
            written = "".join(word for word, _ in words[:count]).replace(" ", "")
            for name in self._near.find(written):
                if len(written) < _SHORT and name[0] != written[0]:  # "Dich" is not Rich
                    continue
                whole = self._compact.get(name, name)
                postings = self._whole.get(whole) or self._first.get(name)
                if postings:
                    return Found(key=whole, postings=postings, quality="near", end=words[count - 1][1])
        return None

    def by_name(self, name: str) -> Found | None:
        """The speaker of a name that stands alone."""
        return self.find(name, 0, care="guess")


def _is_surname(text: str, start: int, end: int, folded: str) -> bool:
    """Whether a word is somebody's surname by its capital and the comma or colon after it."""
    known = folded in NO_NAMES or folded in OPENERS or folded in GREETINGS
    return not known and text[end : end + 1] in {",", ":"} and text[start:end].strip()[:1].isupper()


def _sorted(postings: list[list[int]]) -> list[int]:
    """The places in time of several people, sorted."""
    return postings[0] if len(postings) == 1 else sorted(chain.from_iterable(postings))
