"""What a comment says: its blocks, without header, interface, title.

Rules, in order: the surest part named as the text that holds neither author nor date, the longest of
equals; else everything in the record that is not author, date, interface or what is left of their lines; where that is
nothing, what is left of their lines ("Thanks!" beside name and date).
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from ...expressions import Expression
from ...interpret.lines.comment_notes import is_comment_note
from ...interpret.speaking import (
    is_placeholder,
    is_verb,
    leads_to_name,
    reply_target,
    without_leading_says,
    without_says,
)
from ...interpret.wordings import ARROWS, is_interface, is_reply_link
from ...models import Block
from ..dom import Element, collapse, content_of, holds_more
from .lines import Line, lines_of, plain_text
from .roles import RoleName
from .survey import Survey, dates_in, mentions_dates

_MAX_REPLY = 60
"""Longest line "in reply to NAME"."""
_SUBJECT = Expression(r"[#\s]*(?:re|aw|antw|sv)\s*:", re.IGNORECASE)
_MUCH = 40
"""Characters of a paragraph that is no name."""
_MAX_SAID = 120
"""Longest line that interface words, the name of somebody answered or a placeholder fill."""
_AFTER_NAME = (": ", "– ", "— ", "| ")
"""What stands between the author's name and a text in the same line."""
_DIVIDERS = " /|·•#–—-,()[]"
_PARTS: tuple[RoleName, ...] = (
    "badge", "number", "reply_to", "votes", "permalink", "title", "author", "date",
)  # fmt: skip
"""Parts of a record that are no text."""
_LONGEST_VERB = 12
_PICTURES = 0x2190
"""The first of the signs that readers write instead of words."""
_MAX_NUMBER = 8
_POSITION = Expression(r"#?\d{1,5}[.):]?")
_TEXT_TAGS = ("p", "blockquote", "br")
_MAX_HEADER = 150
"""An element around author or date with more text than this holds the comment's text too."""


def text_of_record(
    record: Element, found: Survey, marks: Set[Element], more: Sequence[Element] = ()
) -> list[Line]:
    """The lines of the comment's text, header lines still among them where no part is named as the text."""
    named = found.parts.get("text", ())
    if len(named) == 1 and named[0][1] is found.closed:
        lines = lines_of(named[0][1], skip=found.skip, role_of=found.role_of)
        if lines or named[0][0] >= 4:
            return lines
    holders = _around(marks, record, more)
    candidates = [entry for entry in named if entry[1] not in holders and entry[1] not in marks]
    if candidates:
        top = max(rank for rank, _ in candidates)
        best: list[Line] | None = None
        size = -1
        for rank, element in candidates:
            if rank == top:
                lines = lines_of(element, skip=found.skip, role_of=found.role_of)
                length = sum(len(line.text) for line in lines)
                if length > size:
                    best, size = lines, length
        if best is not None and (size > 0 or top >= 4):
            return best
    loose = {
        element
        for role in ("badge", "number", "reply_to", "votes", "permalink", "title")
        for _, element in found.parts.get(role, ())
    }
    bare = {
        element
        for role in ("meta", "author", "date")
        for _, element in found.parts.get(role, ())
        if element not in holders
        and not (role == "meta" and holds_text(element))
        and not (role == "author" and element not in marks and _says_much(element))
    }
    headed = _headers(marks, record, more)
    skip, gone = found.skip | loose, marks | bare | headed
    lines = _lines_without(skip, gone, record, more)
    if not any(line.text and not line.marked for line in lines):
        # "comm_user": the text is named after who wrote it
        texts = {element for element in bare - marks if next(element.iter("p"), None) is not None}
        lines = _lines_without(skip, gone - texts, record, more) if texts else lines
    if any(line.text for line in lines):
        return lines
    return _lines_beside(record, found, marks, more)


def _lines_without(
    skip: Set[Element], gone: Set[Element], record: Element, more: Sequence[Element]
) -> list[Line]:
    """The record's lines without interface and the elements that are gone."""
    return [
        line
        for root in (record, *more)
        if root not in skip and root not in gone
        for line in lines_of(root, skip=skip, marks=gone)
    ]


def _around(marks: Set[Element], record: Element, more: Sequence[Element]) -> set[Element]:
    """The record's elements that hold author or date."""
    holders: set[Element] = set()
    for mark in marks:
        above = mark.getparent()
        while above is not None and above is not record and above not in holders and above not in more:
            holders.add(above)
            above = above.getparent()
    return holders


def _headers(marks: Set[Element], record: Element, more: Sequence[Element]) -> set[Element]:
    """The record's elements around author or date that do not hold the text too."""
    headers: set[Element] = set()
    for mark in marks:
        if mark is record or mark in more:
            continue  # what is around it is no part of the record
        above = mark.getparent()
        while above is not None and above is not record and above not in headers and above not in more:
            if holds_text(above):
                break  # what is around an element with the text holds the text
            headers.add(above)
            above = above.getparent()
    return headers


def holds_text(element: Element) -> bool:
    """Whether an element around author or date may hold the text too."""
    if not holds_more(element, 0):
        return element.tag in _TEXT_TAGS or len(plain_text(element)) > _MAX_HEADER
    if next(element.iter(*_TEXT_TAGS), None) is not None:
        return True
    content = content_of(element)
    if len(content) <= _MAX_HEADER:
        return False
    size = len(collapse(content))
    return size > 2 * _MAX_HEADER or (size > _MAX_HEADER and len(plain_text(element)) > _MAX_HEADER)


def subject_line(lines: Sequence[Line]) -> str | None:
    """A heading "re: SUBJECT" before the text."""
    if lines and lines[0].kind == "heading" and _SUBJECT.match(lines[0].text):
        return lines[0].text.lstrip("# ")
    return None


def blocks_of_lines(lines: list[Line], title: str | None = None) -> tuple[Block, ...]:
    """The blocks of the text: without header lines, interface and the title."""
    blocks = []
    for place, line in enumerate(lines):
        text = line.text
        if not place and len(text) < _MAX_NUMBER and _is_position(lines):
            continue
        if not text or text == title or (title and text.lstrip("# ") == title):
            continue
        alone = len(lines) == 1 and not line.marked
        if not alone and is_comment_note(text):
            continue
        if len(text) > _MAX_SAID and not line.marked:
            blocks.append(line.block())
            continue
        if not place and not alone and len(text) <= _MAX_REPLY and leads_to_name(text):
            continue
        if place < 2 and (line.marked or line.links) and len(text) <= _MAX_REPLY and reply_target(text):
            continue
        if not place and not alone and line.links and _names_answered(line):
            continue
        if (
            not alone
            and line.links
            and len(text) <= _MAX_REPLY
            and line.links[0].text == text
            and is_reply_link(text)
        ):
            continue
        if line.marked and _is_rest(text):
            continue
        if not alone and is_interface(text) and (line.marked or _has_letters(text)):
            continue
        if line.marked and text.startswith(_AFTER_NAME):
            line.text = text[2:]
        elif line.marked and ":" in text[:_LONGEST_VERB]:
            line.text = without_leading_says(text)
        if is_placeholder(line.text):
            continue
        blocks.append(line.block())
    return tuple(blocks)


def _names_answered(line: Line) -> bool:
    """Whether a line of its own is a link to the comment that is answered: "@Anna:", as scripts print it above an answer."""
    link = line.links[0]
    return link.href.startswith("#") and link.text.startswith("@") and line.text.rstrip(" :：") == link.text


def _has_letters(text: str) -> bool:
    """Whether interface has letters, arrows to vote with or stars in numbers ("(4/5)"): other signs are a reader's answer."""
    rated = text[0] in "([" and text[1:2].isdigit()
    return rated or any(map(str.isalpha, text)) or not ARROWS.isdisjoint(text)


def blocks_beside(
    record: Element, found: Survey, marks: Set[Element], more: Sequence[Element], name: str | None
) -> tuple[Block, ...]:
    """The blocks of a text that stands among author and date: all that is neither they nor interface.

    Args:
        record: The record's element.
        found: Its parts.
        marks: Elements that show author and date.
        more: Siblings behind the record that belong to it.
        name: The author, who may stand in a line that no element marks.
    """
    if not marks:
        return ()
    lines = _lines_beside(record, found, marks, more)
    for line in lines:
        if line.marked:
            line.text = without_leading_says(line.text.lstrip(_DIVIDERS + ":"))
    return tuple(line.block() for line in lines if line.text != name and _says_something(line))


def _lines_beside(record: Element, found: Survey, marks: Set[Element], more: Sequence[Element]) -> list[Line]:
    """The record's lines with nothing taken out but what is named as another part, author and date themselves."""
    named = {element for role in _PARTS for _, element in found.parts.get(role, ())}
    gone = marks | (named - _around(marks, record, more))
    roots = [root for root in (record, *more) if root not in gone]
    return [line for root in roots for line in lines_of(root, skip=found.skip, marks=gone)]


def _says_much(element: Element) -> bool:
    """Whether an element beside the one with the name holds paragraphs of its own: "comm_user" is what a user said."""
    return any(len(plain_text(part)) > _MUCH for part in element.iterchildren("p"))


def _says_something(line: Line) -> bool:
    """Whether a line, author and date taken out, is no interface, no wording around a name and no date."""
    text = line.text.strip(_DIVIDERS)
    if not any(map(str.isalnum, text)):
        return any(ord(sign) >= _PICTURES for sign in text)
    if is_interface(text) or is_placeholder(text) or text.endswith(":") or reply_target(text) is not None:
        return False
    if leads_to_name(text):
        return False
    dates = dates_in(text) if len(text) <= _MAX_HEADER else ()
    return mentions_dates(text, dates) if dates else bool(without_says(text)) and not is_verb(text)


def _is_position(lines: Sequence[Line]) -> bool:
    """Whether the first line is the comment's place in the list: "#3", or a number in front of the author or the date."""
    first = lines[0]
    if first.marked or _POSITION.fullmatch(first.text) is None:
        return False
    if first.text[0] == "#" and len(lines) > 1:
        return not any(_POSITION.fullmatch(line.text) for line in lines[1:] if len(line.text) < _MAX_NUMBER)
    return any(line.marked for line in lines[1:3]) and any(line.text for line in lines[2:])


def _is_rest(text: str) -> bool:
    """Whether what is left of a line with author or date is no text."""
    if len(text) <= 20 or is_interface(text):
        return True
    return len(text) <= 80 and bool(dates_in(text))
