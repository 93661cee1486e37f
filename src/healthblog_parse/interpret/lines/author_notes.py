"""Notes about its authors that end a text: a card with name and job, a sentence or two about the bearer of a name.

Facts: themes and editors put them behind the text in elements without a telling name.  A note begins with the name; a
card has short lines alone.

Rules, in order:
1. A byline's name alone in a line of the last quarter, with a note about its bearer below, ends the text, whatever stands
   behind: more cards, cards of other articles, an offer.
2. Notes that begin with the name of a byline ("Jane Roe is a writer"), or say "About me", go.
3. A name, with or without an occupation, and a note about its bearer go, whoever it is.
4. Short lines go from the first that is the name of a byline on, and the name of a job alone.

Known failures: the last section of a text that is headed by a person's name and begins with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...expressions import Expression
from ...models import Block
from ..jobs import is_role
from ..names import without_honorific
from .head_lines import is_job
from .introductions import name_introduced
from .signed_lines import tells_occupation

_OCCUPATION = 90
"""Characters of a line that tells what somebody is, with or without the name."""
_PARAGRAPH = 120
"""Characters of a note."""
_AUTHOR_BLOCKS = 5
"""Blocks at the end among which a note about the author is looked for."""
_NOTES = 3
"""Notes about its authors that end a text."""
_LONGEST_NAME = 4
"""Words of a line that is a name and nothing else."""
_DASHES = "—–- "
"""What stands before a name that signs a text."""
_CARD_LINES = 9
"""Lines of the cards of an article's authors, each with a name, a job and a link."""
_SECTIONS = 2
"""Headings of one level above a line that is one, too: it is not a name, most likely."""
_NOTE = Expression(
    r"\s*(?:,|\(|is\b|was\b|has\b|are\b|works?\b|writes?\b|explores?\b|lives?\b|covers?\b|holds?\b|started\b|studied\b|graduated\b|received\b|earned\b|joined\b|practices\b|specializes\b|serves\b|completed\b|currently\b|"
    r"ist\b|war\b|hat\b|schreibt\b|arbeitet\b|lebt\b|studierte\b|est\b|écrit\b|es\b|escribe\b|è\b|scrive\b|é\b|escreve\b|"
    r"schrijft\b)",
    re.I,
)
_PREDICATE = Expression(r"(?:,[^.]{2,60},)?\s+(?:is|ist|est|es|è|é|är|er|jest|writes|schreibt) ", re.I)
"""What a sentence about a person begins with, behind the name."""
_TITLED = ("Dr", "Prof", "Dra", "PD", "Mag")
_LONGEST_NOTE = 400
_ROLE = Expression(
    r"(?:(?:written|edited|reviewed|medically reviewed|fact[- ]checked) by|(?:medical |copy |senior )?(?:author|editor|reviewer|writer)|"
    r"autorin|autor|redaktion|auteure?|autora?|autore|autrice)\s?:\s*",
    re.I,
)
"""What stands before the name in a card."""
_CARDS_SHARE = 0.25
"""Part of the text that may stand behind the first card."""
_BY = Expression(r"(?:(?:written |posted )?by|von|par|por|di|door|about(?: the author)?:?) +", re.I)
_MYSELF = Expression(
    r"(?:hi|hello|hey|hallo|hola|ciao|bonjour)?[,!. ]{0,3}(?:I['’]m|I am|my name is|ich bin|mein name ist|je suis|soy|me llamo|sono|sou|ik ben) ",
    re.I,
)
_ABOUT_ME = Expression(
    r"(?:about me|über mich|à propos de moi|sobre m[íi]m?|chi sono|over mij|om mig|om meg)\W{0,3}", re.I
)
_ABOUT_ME_STARTS = "aàücosAÀÜCOS"
"""The letters that it begins with."""


def without_author_notes(body: list[Block], writers: Sequence[str]) -> list[Block]:
    """The blocks without what ends them and is about their authors.

    Args:
        body: The blocks.
        writers: Names in the article's bylines.
    """
    if writers:
        body = body[: _card_from(body, writers)]
    body = _without_author(_without_writers(body, writers), writers)
    return _without_cards(_without_writers(body, writers), writers)


def tells_writer(line: str, writers: Sequence[str]) -> bool:
    """Whether a paragraph is about a writer: "Jane Roe is a writer", "Jane is a dietitian"."""
    if len(line) > _LONGEST_NOTE or not writers:
        return False
    note = without_honorific(line) if line.startswith(_TITLED) else line
    return _is_about(note, writers, _PREDICATE)


def _is_about(note: str, writers: Sequence[str], says: Expression[str]) -> bool:
    """Whether a note begins with a writer's name and goes on as an expression says, or speaks of her by the first name."""
    if not _may_name(note, writers):
        return False
    names = (name for writer in writers if note.startswith(name := without_honorific(writer)))
    return any(says.match(note, len(name)) for name in names) or _calls_writer(note, writers)


def _may_name(note: str, writers: Sequence[str]) -> bool:
    """Whether the first word of a note is a part of a writer's name: a first look."""
    return note.partition(" ")[0].rstrip(",") in " ".join(writers)


def _card_from(body: Sequence[Block], writers: Sequence[str]) -> int:
    """The position of the first card of a writer in the text's last part: a name, a job perhaps, a note about its bearer."""
    names = {without_honorific(writer).casefold() for writer in writers}
    last_words = tuple([name.rpartition(" ")[2] for name in names])
    lengths = [*map(len, [block.text for block in body])]
    left = sum(lengths) * _CARDS_SHARE
    end = len(body)
    for position in range(end - 2, 0, -1):
        left -= lengths[position + 1]
        if left < 0:
            break
        if (
            lengths[position] <= _OCCUPATION
            and body[position].text.casefold().endswith(last_words)
            and _named(body[position].text) in names
            and any(is_note(other.text, writers) for other in body[position + 1 : position + 3])
        ):
            end = position
    return end


def _named(line: str) -> str:
    """The name that a line is, without what introduces it: "Meet Jane Roe"."""
    return without_honorific(_BY.sub("", name_introduced(line) or line)).casefold()


def is_note(line: str, writers: Sequence[str]) -> bool:
    """Whether a paragraph of some length begins like a note about one of the writers, or by one about herself.

    Args:
        line: The paragraph.
        writers: The names, a first name alone among them if it is one.
    """
    if len(line) < _OCCUPATION:
        return False
    if _MYSELF.match(line):
        return True
    note = without_honorific(line)
    names = [without_honorific(writer) for writer in writers]
    begun = [name for name in (*names, *(name.partition(" ")[0] for name in names)) if note.startswith(name)]
    return any(_NOTE.match(note, len(name)) for name in begun)


def _without_writers(body: list[Block], writers: Sequence[str]) -> list[Block]:
    """The blocks without notes at their end that begin with the name of a byline: "Jane Roe is a writer"."""
    end = len(body)
    while end > max(1, len(body) - _NOTES):
        note = body[end - 1].text
        about_me = note[:1] in _ABOUT_ME_STARTS and _presents_herself(note)
        if not about_me and not _is_about(without_honorific(note), writers, _NOTE):
            break
        end -= 1
    return body[:end]


def _presents_herself(note: str) -> bool:
    """Whether a note says that it is about who wrote it, and who that is: "About me: my name is Jane Roe"."""
    label = _ABOUT_ME.match(note)
    return label is not None and _MYSELF.match(note, label.end()) is not None


def _calls_writer(note: str, writers: Sequence[str]) -> bool:
    """Whether a short note speaks of a writer by the first name, and of what she does: "Jane is a dietitian"."""
    if len(note) > _LONGEST_NOTE:
        return False
    first = note.partition(" ")[0]
    if not any(without_honorific(writer).partition(" ")[0] == first for writer in writers):
        return False
    return _PREDICATE.match(note, len(first)) is not None and (tells_occupation(note) or is_role(note))


def _without_cards(body: list[Block], writers: Sequence[str]) -> list[Block]:
    """The blocks without short lines at their end that begin with the name of a byline: name, job, link."""
    end = len(body)
    for position in range(len(body) - 1, max(0, len(body) - _CARD_LINES - 1), -1):
        block = body[position]
        if len(block.text) > _OCCUPATION:
            break
        if block.text.lstrip(_DASHES) in writers or (position == end - 1 and is_job(block.text)):
            end = position
    return body[:end]


def _without_author(body: list[Block], writers: Sequence[str]) -> list[Block]:
    """The blocks without a name and a note about its bearer that end them."""
    for position in range(max(1, len(body) - _AUTHOR_BLOCKS), len(body) - 1):
        name, note = body[position].text, body[position + 1].text
        if len(note) < _OCCUPATION and position + 2 < len(body) and not note.endswith("."):
            note = body[position + 2].text
        introduced = _introduced(body[position])
        if len(name) > _OCCUPATION or (len(note) < _PARAGRAPH and not introduced and name not in writers):
            continue
        if introduced:
            name, note = without_honorific(introduced), without_honorific(note)
        words = name.split()
        if len(words) > _LONGEST_NAME:
            if body[position].kind == "heading" or not tells_occupation(name):
                continue
            words = words[:2]
        if not all(word[:1].isupper() for word in words):
            continue
        one_word = len(words) == 1 and body[position].kind == "heading" and introduced is None
        if (one_word or _is_section(body, position)) and not tells_occupation(note):
            continue
        if note.startswith(name) and len(words) > 1 and _NOTE.match(note, len(name)):
            return body[:position]
        if note.startswith(words[0] + " ") and _NOTE.match(note, len(words[0])):
            return body[:position]
    return body


def _introduced(block: Block) -> str | None:
    """The name that a heading announces a note about ("About Jane Roe"), or a card its writer ("Author: Jane Roe")."""
    name = name_introduced(block.text) if block.kind == "heading" else None
    if name is not None and name[:1].isupper():
        return name
    role = _ROLE.match(block.text) if ":" in block.text else None
    return block.text[role.end() :] if role is not None else None


def _is_section(body: Sequence[Block], position: int) -> bool:
    """Whether a line is a heading like others above it: of a place, of a product."""
    block = body[position]
    like = sum(other.kind == "heading" and other.level == block.level for other in body[:position])
    return block.kind == "heading" and like >= _SECTIONS
