"""Who speaks on a page, and when.

Rules: of several comments under a name the last before is meant, but the one right above first.  Nobody
addresses the own name, unless it is a shared one ("Anonymous").  What people are called: `called`.

Every look-up costs the same however many comments there are: postings are sorted by time and bisected.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from ...expressions import Expression
from ..names import fold
from .called import LOOK_BACK, Found, NameIndex
from .folding import words_of_each
from .records import Setting, Utterance
from .written import bare_name, folded_name, name_forms

__all__ = ["SHARED_NAMES", "Found", "Speakers"]

_PARTS = Expression(r"[^\W_]+")
_FEW = 3  # comments in time among which the one before is somebody else's
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


class Speakers(NameIndex):
    """Who wrote which comment, in the order of time."""

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
        whole: dict[str, list[int]] = {}
        self._writers: set[str] = set()
        self._hosts: set[str] = set()
        self._pingbacks: set[int] = set()
        for name in setting.article_authors:
            self._writers |= name_forms(folded_name(name))
        for name in setting.hosts:
            self.add_host(folded_name(name))
        for rank, index in enumerate(self.at_rank):
            name = self._names[index]
            if utterances[index].pingback:
                self._pingbacks.add(rank)
                continue
            if not name:
                continue
            if name in whole:
                whole[name].append(rank)
            else:
                whole[name] = [rank]
            if utterances[index].by_article_author and name not in self._writers:
                self._writers |= name_forms(name)
        super().__init__(
            [self._names[index] for index in self.at_rank],
            whole,
            folded.items(),
            (
                (fold(signature), ranks[index])
                for index, signature in signed.items()
                if self._names[index] and not utterances[index].by_article_author
            ),
        )
        self.readers = self.called - self._writers
        """What people are called by who are not the article's author."""

    def add_host(self, name: str) -> None:
        """Count a folded name as one that readers greet without answering a comment."""
        self._hosts |= name_forms(name)

    def is_alone(self, words: Iterable[str], index: int) -> bool:
        """Whether no reader's name is among folded words, but for what the comment's own author is called."""
        named = self.readers.intersection(words)
        return not named or (named.issubset(self._names[index].split()) and len(named) < 2)

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
        return any(counts.get(self._names[self.at_rank[rank]], 0) > 1 for rank in ranks[:LOOK_BACK])

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
        for rank in reversed(found.postings[max(0, at - LOOK_BACK) : at]):
            candidate = self.at_rank[rank]
            if self._names[candidate] != own or own in SHARED_NAMES:
                return candidate
        return None

    def previous(self, index: int) -> int | None:
        """The last comment before this one that somebody else wrote, among the last few."""
        rank = self._ranks[index]
        for earlier in range(rank - 1, max(-1, rank - 1 - _FEW), -1):
            other = self.at_rank[earlier]
            if earlier not in self._pingbacks and self._names[other] != self._names[index]:
                return other
        return None

    def several(self, found: Found, index: int) -> bool:
        """Whether more than one person of the name spoke before, among the last few."""
        at = bisect_left(found.postings, self._ranks[index])
        recent = found.postings[max(0, at - LOOK_BACK) : at]
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
