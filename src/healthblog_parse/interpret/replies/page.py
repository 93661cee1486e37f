"""A page's comments as the rules see them: lines, speakers, order, quotations."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from attrs import frozen

from ...models import Block
from ..names import folded_words
from .order import newest_first, ranks
from .quotes import Quotations, is_quoted
from .records import Setting, Utterance
from .speakers import Speakers
from .subjects import subject
from .words import CLOSINGS, GREETING_HEADS

_NEAR_START = 200  # characters at the start of a comment within which an addressee stands
_NEAR_END = 80  # characters at its end
_NUMBERED = re.compile(r"(?<![\d.])(\d{1,20})$")
_SIGNED = re.compile(
    rf"(?:^|[\s.!?,])(?:{'|'.join(CLOSINGS)})[\s,!.:–—-]+([^\W\d_][\w'’-]{{2,20}})[.!\s]?$", re.IGNORECASE
)
_CLOSING_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in CLOSINGS)
_LINES = re.compile(r"[\r\n]+")


class Look(NamedTuple):
    """A first look at a comment."""

    greets: bool
    """Whether a greeting is among its first words."""
    names: bool
    """Whether a word of a speaker's name stands near its start or end."""


@frozen(kw_only=True)
class Thread:
    """Everything that the rules ask."""

    utterances: Sequence[Utterance]
    speakers: Speakers
    quotations: Quotations
    lines: Sequence[tuple[str, ...]]
    """Of each comment, its own lines: neither block quotes nor lines that begin with ">"."""
    numbers: dict[int, int]
    """Index by the number that the page prints beside a comment; empty where it prints none."""
    backwards: bool
    """Whether the page stands newest first."""
    subjects: dict[str, list[int]]
    """Comments by the subject of their title, in time."""
    title: str
    """The article's title as a subject."""
    title_words: frozenset[str]
    """Folded words of the article's title: no addressees where no sign of an address stands before them."""

    @cached_property
    def minutes(self) -> Mapping[tuple[int, int], Sequence[int]]:
        """Comments by hour on a twelve-hour dial and minute."""
        table: dict[tuple[int, int], list[int]] = {}
        for index, utterance in enumerate(self.utterances):
            stamp = utterance.published
            if stamp is not None and stamp.hour is not None and stamp.minute is not None:
                table.setdefault((stamp.hour % 12, stamp.minute), []).append(index)
        return table

    @cached_property
    def anchors(self) -> Mapping[str, int]:
        """Index by the number in a comment's id or permalink."""
        return {
            anchor: index
            for index, utterance in enumerate(self.utterances)
            for key in utterance.anchors
            if ("/" not in key or "#" in key) and (anchor := anchor_of(key))
        }

    def hour(self, index: int) -> int | None:
        """The hour of the day of a comment."""
        stamp = self.utterances[index].published
        return stamp.hour if stamp else None

    def look(self, index: int) -> Look:
        """Whether a comment greets, and whether a word of a speaker's name stands where an addressee may.

        That is near the start of the first two lines and at the end of the last.  The rules that look for
        names are only asked then, so that most comments cost one set operation.
        """
        lines = self.lines[index]
        if not lines:
            return Look(greets=False, names=False)
        near = f"{lines[0][:_NEAR_START]} {lines[-1][-_NEAR_END:]}"
        words = folded_words(f"{near} {lines[1][:_NEAR_END]}" if len(lines) > 1 else near)
        return Look(
            greets=not GREETING_HEADS.isdisjoint(words[:3]), names=not self.speakers.heads.isdisjoint(words)
        )


def anchor_of(text: str) -> str | None:
    """The number that an id or the fragment of a link ends with; ``None`` without one."""
    match = _NUMBERED.search(text.rpartition("#")[2])
    return match[1] if match else None


def signature(line: str) -> str | None:
    """The one name that a comment is signed with after words of closing ("LG Anna"); ``None`` without."""
    *before, last = line[-_NEAR_END:].split()[-4:]
    if not last[0].isupper() or _CLOSING_ENDS.isdisjoint(word.lower().strip(",.!:–—-") for word in before):
        return None
    match = _SIGNED.search(line[-_NEAR_END:])
    return match[1] if match and match[1][0].isupper() else None


def own_lines(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The lines of a comment that its author wrote."""
    lines: list[str] = []
    for block in blocks:
        if is_quoted(block):
            continue
        parts = _LINES.split(block.text) if "\n" in block.text else [block.text]
        lines.extend(line for part in parts if (line := part.strip()) and not line.startswith((">", "&gt;")))
    return tuple(lines)


def read_thread(utterances: Sequence[Utterance], setting: Setting, *, backwards: bool = False) -> Thread:
    """Index the comments of a page; ``backwards`` is the order of pages whose dates show none."""
    order = ranks(utterances, backwards=backwards)
    lines = [own_lines(utterance.blocks) for utterance in utterances]
    signed = {index: name for index, own in enumerate(lines) if own and (name := signature(own[-1]))}
    speakers = Speakers(utterances, order, setting, signed)
    title = setting.title
    words = [title or "", *(block.text for block in setting.article)]
    return Thread(
        utterances=utterances,
        speakers=speakers,
        quotations=Quotations(utterances, lines, order, words),
        lines=lines,
        numbers=_numbers(utterances),
        backwards=newest_first(utterances) or backwards,
        title=subject(title)[0],
        subjects=_subjects(utterances, speakers),
        title_words=frozenset(folded_words(title)) if title else frozenset(),
    )


def _numbers(utterances: Sequence[Utterance]) -> dict[int, int]:
    """The printed numbers, if most comments have one: a number here and there is none."""
    numbers = {u.number: index for index, u in enumerate(utterances) if u.number is not None}
    return numbers if len(numbers) * 2 > len(utterances) else {}


def _subjects(utterances: Sequence[Utterance], speakers: Speakers) -> dict[str, list[int]]:
    origins: dict[str, list[int]] = {}
    if any(utterance.title for utterance in utterances):
        for index in speakers.at_rank:
            key, _ = subject(utterances[index].title)
            if key:
                origins.setdefault(key, []).append(index)
    return origins
