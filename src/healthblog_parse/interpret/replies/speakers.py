"""Who speaks on a page, and whom a written name means.

Facts: people are addressed by their whole name, by first name or handle, seldom by surname, in other case,
without accents, misspelt, by a nickname, by the beginning of a long handle.  Several people bear one name.

Rules, in order: the longest run of words that is a whole name; then a first name, narrowed by a surname
that follows; a surname; a nickname; the beginning of a handle; a misspelling.  Of several comments under
the name the last before is meant.  Nobody addresses the own name, unless it is a shared one ("Anonymous").

Every look-up costs the same however many comments there are: postings are sorted by time and bisected.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Literal

from attrs import frozen

from ..names import fold, folded_words
from .folding import words_of_each
from .records import Setting, Utterance
from .spelling import NearIndex, near, other_forms
from .words import EVERYBODY, GREETINGS, NO_NAMES, OPENERS, TITLES
from .written import bare_name, camel_head, compact_names, folded_name, name_forms, words_at

Quality = Literal["full", "first", "last", "form", "start", "near"]
"""How a written name meets a speaker's: whole, first name, surname, nickname, beginning, misspelling."""

_PARTS = re.compile(r"[^\W_]+")
SHARED_NAMES = frozenset(
    {
        "anonymous",
        "anonym",
        "anonyme",
        "guest",
        "gast",
        "anonymous coward",
        "anon",
        "anonimo",
        "visitor",
        "invite",
        "unknown",
    }
)
_SHORT = 6  # letters of a misspelt name below which it begins with the right one
_LOOK_BACK = 8  # comments of other people under one name that are looked at


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


class Speakers:
    """The names of a page's comments, ready to be looked up."""

    def __init__(
        self,
        utterances: Sequence[Utterance],
        ranks: Sequence[int],
        setting: Setting,
        signed: Mapping[int, str],
    ) -> None:
        self._ranks = ranks
        self.at_rank = [0] * len(ranks)
        for index, rank in enumerate(ranks):
            self.at_rank[rank] = index
        shown = list(dict.fromkeys([utterance.author or "" for utterance in utterances]))
        folded = dict(
            zip(shown, [" ".join(w) for w in words_of_each(list(map(bare_name, shown)))], strict=True)
        )
        self._names = [folded[utterance.author or ""] for utterance in utterances]
        self._whole: dict[str, list[int]] = {}
        self._writers: set[str] = set()
        self._hosts: set[str] = set()
        self._signatures: set[str] = set()
        for name in setting.article_authors:
            self._writers |= name_forms(folded_name(name))
        for name in setting.hosts:
            self.add_host(folded_name(name))
        for rank, index in enumerate(self.at_rank):
            name = self._names[index]
            if not name or utterances[index].pingback:
                continue
            if name in self._whole:
                self._whole[name].append(rank)
            else:
                self._whole[name] = [rank]
            if utterances[index].by_article_author and name not in self._writers:
                self._writers |= name_forms(name)
        self._compact: dict[str, str] = {}
        self._handles: dict[str, str] = {}
        self._index_parts(
            [
                (head, folded[name])
                for name in shown
                if (head := camel_head(name)) and folded[name] in self._whole
            ],
            (
                (fold(signature), ranks[index])
                for index, signature in signed.items()
                if self._names[index] and not utterances[index].by_article_author
            ),
        )
        single = [name for name in self._whole if " " not in name]
        forms = {form for name in (*single, *self._first) for form in other_forms(name)}
        called = {*single, *self._first, *self._compact, *self._handles, *self._signatures} - NO_NAMES
        middle = [name.split()[1] for name in self._whole if name.count(" ") == 2]
        self.heads = frozenset(called.union(self._last, middle, forms) - NO_NAMES)
        """Telling words of each name: a text with none of them names nobody, but for misspellings."""
        self.readers = frozenset(called) - self._writers
        """What people are called by who are not the article's author."""
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
            if signature not in NO_NAMES and signature not in self._names[self.at_rank[rank]].split():
                first.setdefault(signature, []).append([rank])
                self._signatures.add(signature)
        self._first = {name: _sorted(postings) for name, postings in first.items()}
        self._last = {name: _sorted(postings) for name, postings in last.items()}

    def add_host(self, name: str) -> None:
        """Count a folded name as one that readers greet without answering a comment."""
        self._hosts |= name_forms(name)

    def find(self, text: str, start: int, *, loose: bool) -> Found | None:
        """The speaker whose name stands at an offset of a text.

        Args:
            text: One line of a comment.
            start: Where the name begins.
            loose: Whether beginnings of handles, nicknames and misspellings count.

        Returns:
            The name as found; ``None`` where no speaker is called so.
        """
        if not (loose or self._may_open(text, start)):
            return None
        words = words_at(text, start)
        for count in range(len(words), 0, -1):
            phrase = " ".join([word for word, _ in words[:count]])
            whole = phrase if phrase in self._whole else self._joined(phrase.replace(" ", ""))
            if whole is not None and (whole not in NO_NAMES or (loose and whole not in EVERYBODY)):
                return Found(key=whole, postings=self._whole[whole], quality="full", end=words[count - 1][1])
        if not words:
            return None
        if words[0][0] in TITLES and len(words) > 1:
            return self._titled(words[1:]) or (self._part(words[1:], text, loose=True) if loose else None)
        return self._part(words, text, loose=loose)

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

    def is_alone(self, words: Iterable[str], index: int) -> bool:
        """Whether no reader's name is among folded words, but for what the comment's own author is called."""
        named = self.readers.intersection(words)
        return not named or (named.issubset(self._names[index].split()) and len(named) < 2)

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

    def _part(self, words: list[tuple[str, int]], text: str, *, loose: bool) -> Found | None:
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
        if not loose:
            return None
        return self._start(first, end) or self._misspelt(words)

    def _narrowed(self, first: str, words: list[tuple[str, int]], text: str) -> Found | None:
        """A first name; only those whose surname is near the next word, if there are such.

        Another surname, told by its capital and the comma or colon after it, is somebody else's.
        """
        postings = self._first[first]
        if len(words) > 1:
            second, end = words[1]
            fitting = {rank for rank in postings[-_LOOK_BACK * 4 :] if self._has_surname(rank, second)}
            if fitting:
                key = self._names[self.at_rank[max(fitting)]]
                return Found(key=key, postings=sorted(fitting), quality="full", end=end)
            if _is_surname(text, words[0][1], end, second) and all(
                " " in self._names[self.at_rank[rank]] for rank in postings[-_LOOK_BACK:]
            ):
                return None
        return Found(key=first, postings=postings, quality="first", end=words[0][1])

    def _has_surname(self, rank: int, word: str) -> bool:
        parts = self._names[self.at_rank[rank]].split()
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
        return self.find(name, 0, loose=True)

    def is_host(self, text: str, start: int) -> bool:
        """Whether the name at an offset is the article's author's or a host's, or a part of it."""
        match = _PARTS.match(text, start)
        return match is not None and self.hosts(fold(match[0]))

    def writes(self, key: str) -> bool:
        """Whether a folded name is the article's author's."""
        return key in self._writers

    def hosts(self, key: str) -> bool:
        """Whether a folded name is the article's author's or a host's."""
        return key in self._writers or key in self._hosts

    def often(self, key: str) -> bool:
        """Whether more than one comment stands under a name."""
        return len(self._whole.get(key) or self._first.get(key) or ()) > 1

    def is_answering(self, key: str, counts: Mapping[str, int]) -> bool:
        """Whether somebody of a name greets others more than once; counts are of whole folded names."""
        ranks = self._whole.get(key) or self._first.get(key) or ()
        return any(counts.get(self._names[self.at_rank[rank]], 0) > 1 for rank in ranks[:_LOOK_BACK])

    def last_before(self, found: Found, index: int) -> int | None:
        """The last comment under a name before the given one, not by the same person.

        The one that stands right above is meant if it is under that name, whatever the order of the page:
        answers stand below what they answer on pages that are newest first too.
        """
        own = self._names[index]
        above = self._ranks[index - 1] if index else len(self._ranks)
        place = bisect_left(found.postings, above)
        right_above = place < len(found.postings) and found.postings[place] == above < self._ranks[index]
        if right_above and (self._names[index - 1] != own or own in SHARED_NAMES):
            return index - 1
        at = bisect_left(found.postings, self._ranks[index])
        for rank in reversed(found.postings[max(0, at - _LOOK_BACK) : at]):
            candidate = self.at_rank[rank]
            if self._names[candidate] != own or own in SHARED_NAMES:
                return candidate
        return None

    def several(self, found: Found, index: int) -> bool:
        """Whether more than one person of the name spoke before, among the last few."""
        at = bisect_left(found.postings, self._ranks[index])
        recent = found.postings[max(0, at - _LOOK_BACK) : at]
        return len({self._names[self.at_rank[rank]] for rank in recent} - {self._names[index]}) > 1

    def before(self, one: int, other: int) -> bool:
        """Whether a comment stands before another in time."""
        return self._ranks[one] < self._ranks[other]

    def rank(self, index: int) -> int:
        """The place of a comment in time."""
        return self._ranks[index]

    def name(self, index: int) -> str:
        """The folded name of a comment's author; empty without one."""
        return self._names[index]

    def is_called(self, key: str, index: int) -> bool:
        """Whether a comment's author is called so, in whole or by a word of the name."""
        return self.is_own(key, index)

    def is_own(self, key: str, index: int) -> bool:
        """Whether a folded name is the comment's own author's, whole or in part."""
        own = self._names[index]
        return bool(own) and (key == own or key in own.split())


def _is_surname(text: str, start: int, end: int, folded: str) -> bool:
    """Whether a word is somebody's surname by its capital and the comma or colon after it."""
    known = folded in NO_NAMES or folded in OPENERS or folded in GREETINGS
    return not known and text[end : end + 1] in {",", ":"} and text[start:end].strip()[:1].isupper()


def _sorted(postings: list[list[int]]) -> list[int]:
    """The places in time of several people, sorted."""
    return postings[0] if len(postings) == 1 else sorted(chain.from_iterable(postings))
