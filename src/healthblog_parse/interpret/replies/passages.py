"""The passages of a comment that are somebody else's words, by markup or by signs, and its words in runs of four.

Facts: an answer repeats what it answers as a block quote, between "[quote]" and "[/quote]", in lines that begin with
">", in quotation marks of many kinds: double ones, or single ones around a longer passage.  Apostrophes look like
single ones, a prompt like a quotation (">>>"), and programs are full of quotation marks.

Rules.
1. A block quote or what looks like one is a quotation from four words on, a passage between quotation marks from five,
   if it is no piece of a program.
2. What a comment's author wrote is the rest.

Known failures: quotation marks that are opened in one block and closed in another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from attrs import frozen

from ...expressions import Expression
from ...models import Block
from ..names import folded_words

Run = tuple[str, str, str, str]
"""Four words in a row."""

_CODE = Expression(r"[<>{}=()\[\]_/\\;|]")
_WORDS = Expression(r"[^\W_]+")
_MARKED = Expression(r"[“„”\"«»‹›″]([^“„”\"«»‹›″]{12,600}+)[“”\"«»‹›″]")
_SINGLE = Expression(r"['‘](?<!\w.)((?:[^'’‘\n]++|['’](?=\w)){1,40}+)['’](?!\w)")
_URL = Expression(r"https?://\S+|www\.\S+")
_TYPOGRAPHIC = "“„«‹”»›″"
_ANY_MARK = ('"', " '", "‘", *_TYPOGRAPHIC)
_MARK = Expression(f'["{_TYPOGRAPHIC}]')
QUOTE_MARKUP = ">&[<"
"""What a block begins with that may be quoted by signs."""
_QUOTING_TAGS = ("[quote", "[i]", "<blockquote", "<i>", "<em>", "<q>", "<quote", "<cite")
"""What a block begins with that is a quotation without the page's own markup for it."""
_LEAST_WORDS = 4  # of a block quote; one more between quotation marks
LONGEST = 400  # words of one quotation that are looked up
READ = 4000  # characters of a text that are read for sentences and single quotation marks
START = 24  # characters of a line's beginning that are compared first


@frozen(kw_only=True, slots=False)
class Quotation:
    """A passage that a comment repeats."""

    text: str
    whole_block: bool
    """Whether it is a block of its own rather than words between quotation marks."""

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Its runs of four words."""
        return tuple(runs_of(words_of(_URL.sub(" ", self.text))[:LONGEST]))


def is_quoted(block: Block) -> bool:
    """Whether a block is a quotation: by markup, or by "[quote]", by the ">" of mail (">>>" is a prompt)."""
    text = block.text
    if block.kind == "quote" or text[:13].lower().startswith(_QUOTING_TAGS):
        return True
    return text.startswith((">", "&gt;")) and not text.startswith((">>>", "&gt;&gt;&gt;"))


def quotations_of(blocks: Sequence[Block]) -> list[Quotation]:
    """The passages of a comment that markup, ">" or quotation marks say are repeated, in order."""
    found: list[Quotation] = []
    for block in blocks:
        text = block.text
        if block.kind == "quote" or (text[:1] in QUOTE_MARKUP and is_quoted(block)):
            found.append(Quotation(text=text.strip(" >"), whole_block=True))
        elif '"' in text or _has_mark(text):
            passages = [match[1] for match in _MARKED.finditer(text)]
            found += [Quotation(text=part, whole_block=False) for part in passages if is_prose(part)]
        elif text[:1] in "'‘" or " '" in text or "‘" in text:
            passages = [match[1] for match in _SINGLE.finditer(text, 0, READ)]
            found += [Quotation(text=part, whole_block=False) for part in passages if len(part) > START]
    return [
        q for q in found if q.text.count(" ") >= (_LEAST_WORDS if q.whole_block else _LEAST_WORDS + 1) - 1
    ]


def marks_in(texts: Sequence[str]) -> list[str]:
    """The marks of quotation that some comment has."""
    whole = "\n".join(texts)
    return [mark for mark in _ANY_MARK if mark in whole]


def may_quote(own: str, blocks: Sequence[Block], marks: Sequence[str]) -> bool:
    """Whether there is one of the marks in a comment's own text, or text that is not its own.

    Args:
        own: The comment's own text, without what is quoted.
        blocks: All its blocks.
        marks: The quotation marks that some comment of the page has.
    """
    for mark in marks:
        if mark in own:
            return True
    if own[:1] == "'":
        return True
    return sum([len(block.text) for block in blocks]) > len(own) + 2 * len(blocks)


def _has_mark(text: str) -> bool:
    """Whether a typographic quotation mark is in a text."""
    if not text.isascii():
        for mark in _TYPOGRAPHIC:
            if mark in text:
                return True
    return False


def is_prose(text: str) -> bool:
    """Whether a passage is no piece of a program."""
    return len(_CODE.findall(text)) < 2


def words_of(text: str) -> list[str]:
    """Words in lower case."""
    if text.isascii():
        return folded_words(text)
    return _WORDS.findall(text.lower())


def runs_of(words: Sequence[str]) -> Iterable[Run]:
    """Each four words in a row, in order."""
    return zip(words, words[1:], words[2:], words[3:], strict=False)


def own_words(blocks: Sequence[Block]) -> list[str]:
    """The words that the comment's author wrote: without block quotes and what stands in quotation marks."""
    text = "\n".join(block.text for block in blocks if not is_quoted(block))
    text = _URL.sub(" ", text) if "://" in text else text
    return words_of(text if _MARK.search(text) is None else _MARKED.sub("\n", text))
