"""A page's comments as the rules see them: lines, speakers, order, quotations."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from functools import cached_property
from typing import Literal

import attrs
from attrs import frozen

from ...expressions import Expression
from ...models import Block
from ..names import folded_words
from .folding import words_of_each
from .order import read_order
from .passages import QUOTE_MARKUP, Run, is_quoted
from .quotes import Quotations
from .records import Setting, Utterance
from .speakers import Found, Speakers
from .spoken import spoken_of
from .subjects import subject
from .words import (
    ABOVE_WORDS,
    CLOSINGS,
    COMMENT_NOUNS,
    GENITIVE_NOUNS,
    GREETING_HEADS,
    QUOTED_FROM,
    TITLES,
    VERBS_OF_QUOTING,
)

Sign = Literal[
    "addressee", "link", "number", "time", "at", "greeting", "name", "reader", "pasted", "quoted", "line",
    "title", "above",
]  # fmt: skip
"""What a rule needs in a comment to be asked at all; a "reader" is a name that is not the author's."""

_NEAR_START = 280  # characters at the start of a comment within which an addressee stands
_NEAR_END = 80  # characters at its end
_OPENING = 10  # words among which a name that opens a line stands
_FIRST_WORDS = 3  # among which a greeting stands
_NUMBERED = Expression(r"(?<![\d.])(\d{1,20})$")
_FEW_ITEMS = 2  # list items of an article, more of which may be counted
_POINT = Expression(r"\W?(?:\w+\s)?(?:no\.?\s|nr\.?\s)?\d{1,2}(?:[.):]|\s[–-])\s?", re.IGNORECASE)
_DIGIT = Expression(r"[0-9]")
_TIME = Expression(r"[0-9][:.h][0-5][0-9]")
_TIME_STARTS = 80  # characters before which a time of day ends
_SIGNED = Expression(
    rf"(?:^|[\s.!?,])(?:{'|'.join(CLOSINGS)})[\s,!.:–—-]+([^\W\d_][\w'’-]{{2,20}})[.!\s]?$", re.IGNORECASE
)
_CLOSING_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in CLOSINGS)
_WORDS = Expression(r"\w+")
_LINES = Expression(r"[\r\n]+")
_SAYING_ENDS = frozenset(
    word for phrase in (*VERBS_OF_QUOTING, *QUOTED_FROM) for word in folded_words(phrase)[-1:]
) | frozenset(word for phrase in QUOTED_FROM for word in folded_words(phrase)[:1])
"""Folded words of which one stands beside the name of a person who is quoted by name."""
NUMBERED_NOUNS = frozenset(word for noun in COMMENT_NOUNS for word in folded_words(noun)) | frozenset(
    f"{noun}{at}" for noun in ("comment", "post", "kommentar", "beitrag") for at in range(1, 100)
)
"""What a number of a comment stands behind, folded; "comment12" is one word."""
_TELLING = NUMBERED_NOUNS | ABOVE_WORDS | GENITIVE_NOUNS
_TO_NUMBERS = (["re"], ["zu"], ["ad"], ["to"])
_NONE: frozenset[Sign] = frozenset()


@frozen(kw_only=True)
class Thread:
    """Everything that the rules ask."""

    utterances: Sequence[Utterance]
    speakers: Speakers
    quotations: Quotations
    lines: Sequence[tuple[str, ...]]
    """Of each comment, its own lines: neither block quotes nor lines that begin with ">"."""
    texts: Sequence[str]
    """The own lines joined."""
    signed: Mapping[int, str]
    """The names that comments are signed with."""
    numbers: dict[int, int]
    """Index by the number that the page prints beside a comment; empty where it prints none."""
    backwards: bool
    """Whether the page stands newest first."""
    subjects: dict[str, list[int]]
    """Comments by the subject of their title, in time."""
    setting: Setting
    """What stands around the comments."""

    @cached_property
    def title(self) -> str:
        """The article's title as a subject."""
        return subject(self.setting.title)[0]

    @cached_property
    def title_words(self) -> frozenset[str]:
        """Folded words of the article's title: without a sign of an address before them no addressees."""
        return frozenset(folded_words(self.setting.title or ""))

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

    def is_in_article(self, name: str) -> bool:
        """Whether the article's text has all words of a name, as written: somebody else may be meant."""
        words = _WORDS.findall(name)
        return bool(words) and self.article_words.issuperset(words)

    def is_other(self, found: Found, written: str) -> bool:
        """Whether a word that is only part of a handle is the article's: "Bills" and bills77."""
        if "".join(folded_words(written)) == found.key.replace(" ", ""):
            return False
        return self.is_in_article(written)

    @cached_property
    def article_counts(self) -> bool:
        """Whether the article numbers its points, so that "#3" is as well one of them as a comment."""
        if any(character.isdigit() for character in self.setting.title or ""):
            return True
        items = sum(block.kind == "list_item" for block in self.setting.article)
        return items > _FEW_ITEMS or any(
            _POINT.match(block.text) is not None or "#" in block.text for block in self.setting.article
        )

    @cached_property
    def article_words(self) -> frozenset[str]:
        """The words of the article's text, as written."""
        return frozenset([word for block in self.setting.article for word in _WORDS.findall(block.text)])

    def hour(self, index: int) -> int | None:
        """The hour of the day of a comment."""
        stamp = self.utterances[index].published
        return stamp.hour if stamp else None

    @cached_property
    def places_above(self) -> Mapping[Run, Sequence[int]]:
        """The comments that have the words of those which speak of one above."""
        return self.quotations.places([index for index, seen in enumerate(self.signs) if "above" in seen])

    @cached_property
    def signs(self) -> Sequence[Set[Sign]]:
        """What is in each comment that a rule could go by; nothing for one whose parent is known.

        Most comments cost a few look-ups here and no rule is asked.
        """
        found: list[Set[Sign]] = [_NONE] * len(self.utterances)
        open_ones = [
            index
            for index, utterance in enumerate(self.utterances)
            if utterance.parent is None and not utterance.pingback
        ]
        texts = [self.texts[index] for index in open_ones]
        places = words_of_each(
            [
                text if len(text) <= _NEAR_START else f"{text[:_NEAR_START]} {text[-_NEAR_END:]}"
                for text in texts
            ]
        )
        for index, text, words in zip(open_ones, texts, places, strict=True):
            found[index] = self._signs(index, text, words)
        return found

    def _signs(self, index: int, text: str, words: list[str]) -> set[Sign]:
        """Which signs of an answer a comment has: a rule is asked where its sign stands."""
        utterance = self.utterances[index]
        signs: set[Sign] = set()
        if utterance.addressee:
            signs.add("addressee")
        if utterance.title:
            signs.add("title")
        blocks = utterance.blocks
        if blocks and (blocks[0].links or (len(blocks) > 1 and blocks[1].links)):
            signs.add("link")
        if "@" in text or "＠" in text:
            signs.add("at")
        telling = _TELLING.intersection(words)
        numbered = (
            self.numbers
            or "@" in text
            or "#" in text
            or words[:1] in _TO_NUMBERS
            or not NUMBERED_NOUNS.isdisjoint(telling)
        )
        if numbered and _DIGIT.search(text, 0, _NEAR_START) is not None:
            signs.add("number")
        if _TIME.search(text, 0, _TIME_STARTS) is not None:
            signs.add("time")
        if self.quotations.quotes(index):
            signs.add("quoted")
            signs.add("pasted")
        if self.quotations.opens_alike(index):
            signs.add("line")
        if not GREETING_HEADS.isdisjoint(words[:_FIRST_WORDS]):
            signs.add("greeting")
        if not ABOVE_WORDS.isdisjoint(telling) and spoken_of(text) is not None:
            signs.add("above")
        if not self.speakers.heads.isdisjoint(words):
            signs.update(self._name_signs(index, words))
        elif not GENITIVE_NOUNS.isdisjoint(telling):
            signs.add("reader")
        return signs

    def _name_signs(self, index: int, words: list[str]) -> list[Sign]:
        """What the names in a comment allow; a name that opens a line may be a salutation."""
        speakers = self.speakers
        signs: list[Sign] = []
        if len(self.lines[index]) > 1 or not speakers.heads.isdisjoint(words[:_OPENING]):
            signs.append("name")
        if not (speakers.is_alone(words, index) and TITLES.isdisjoint(words)):
            signs.append("reader")
        if not _SAYING_ENDS.isdisjoint(words):
            signs.append("pasted")
        return signs


def anchor_of(text: str) -> str | None:
    """The number that an id or the fragment of a link ends with; ``None`` without one."""
    match = _NUMBERED.search(text.rpartition("#")[2])
    return match[1] if match else None


def signature(line: str) -> str | None:
    """The one name that a comment is signed with after words of closing ("LG Anna"); ``None`` without."""
    at = line.rfind(" ")
    if at < 0 or not line[at + 1].isupper():
        return None
    *before, _ = line[-_NEAR_END:].split()[-4:]
    if _CLOSING_ENDS.isdisjoint([word.lower().strip(",.!:–—-") for word in before]):
        return None
    match = _SIGNED.search(line[-_NEAR_END:])
    return match[1] if match and match[1][0].isupper() else None


def own_lines(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The lines of a comment that its author wrote."""
    lines: list[str] = []
    for block in blocks:
        text = block.text
        if block.kind == "quote" or (text[:1] in QUOTE_MARKUP and is_quoted(block)):
            continue
        if "\n" not in text and "\r" not in text:
            line = text.strip()
            if line:
                lines.append(line)
            continue
        for part in _LINES.split(text):
            line = part.strip()
            if line and not line.startswith((">", "&gt;")):
                lines.append(line)
    return tuple(lines)


def read_thread(utterances: Sequence[Utterance], setting: Setting) -> Thread:
    """Index the comments of a page, oldest first where no dates show its order."""
    order, falls = read_order(utterances)
    lines = [own_lines(utterance.blocks) for utterance in utterances]
    signed = {
        index: name
        for index, own in enumerate(lines)
        if own and own[-1].rpartition(" ")[2][:1].isupper() and (name := signature(own[-1]))
    }
    texts = ["\n".join(own) if len(own) != 1 else own[0] for own in lines]
    speakers = Speakers(utterances, order, setting, signed)
    return Thread(
        utterances=utterances,
        speakers=speakers,
        quotations=Quotations(utterances, lines, texts, order, setting),
        lines=lines,
        texts=texts,
        signed=signed,
        numbers=_numbers(utterances),
        backwards=falls,
        setting=setting,
        subjects=_subjects(utterances, speakers),
    )


def turned(page: Thread) -> Thread:
    """The same page newest first, where no dates show its order."""
    order, _ = read_order(page.utterances, backwards=True)
    speakers = Speakers(page.utterances, order, page.setting, page.signed)
    return attrs.evolve(
        page,
        speakers=speakers,
        quotations=page.quotations.in_order(order),
        backwards=True,
        subjects=_subjects(page.utterances, speakers),
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
