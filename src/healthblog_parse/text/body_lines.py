"""Which lines between the body's first and last are its text, and what each of them is.

Facts: advertisement, captions, links to other articles and tables of contents stand between paragraphs, and headings and
list items, which belong to the text, look like them.

Rules, in order: lines of the frame, of other fields and tables of contents go; with a line that leads elsewhere goes the
title below it; so do teasers that are cut short.  What is left is a heading before running text or before a list, an item
among others, else a paragraph.

Known failures: a heading that no text follows; a list of sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..expressions import Expression
from ..interpret.lines.buttons import is_button
from ..interpret.lines.leads import CONTENTS_STARTS, announces_contents
from ..interpret.openings import opening
from ..models import BlockKind
from .area_words import announces_comments
from .body import is_between_paragraphs
from .shapes import PageLines

_FAR = 12
"""Lines above the running text from which an appeal is no standfirst."""
_TOC = 3
"""Lines in a row that come back as headings, from which they are a table of contents."""
_LABEL = 4
"""Words of a line that announces the text's parts."""
_QUESTION = 14
"""Words of a question that may be a heading."""
_BULLETS = "•*–-·▪◦"
_NO_HEADING = ".!,;:…"
_LONGEST_HEADING = 120
_NUMBER = Expression(r"^\W*\d{1,3}(?:\.\d{1,2})*[.):\s-]*(?=\D)")


def kept(page: PageLines, taken: Collection[int]) -> list[int]:
    """The numbers of the lines of the body.

    Args:
        page: The page.
        taken: Lines that belong to other fields.
    """
    contents = _contents(page)
    found = []
    for number in range(page.low, page.high):
        shape = page.shapes[number]
        if number in taken or number in contents or (shape.known and not shape.code) or shape.closes:
            continue
        if shape.words <= _LABEL and _heads_contents(page, number):
            continue
        above = number - 1
        if (
            number > page.low
            and page.shapes[above].closes
            and not page.shapes[above].invites
            and page.lines[number].text[-1] != "."
            and is_between_paragraphs(page.shapes, above)
        ):
            continue
        if shape.cut_short and number > page.low and not shape.is_prose:
            continue
        if not shape.is_prose and announces_comments(page.lines[number].text):
            continue
        if shape.words > 1 and not shape.is_prose and is_button(page.lines[number].text):
            continue  # "Directions" heads a recipe, too
        found.append(number)
    return found


def _heads_contents(page: PageLines, number: int) -> bool:
    """Whether a line announces parts of the text, and short lines follow, of whatever list is left of them."""
    text = page.lines[number].text
    return (
        opening(text) in CONTENTS_STARTS
        and number + 1 < page.high
        and not page.shapes[number + 1].is_prose
        and announces_contents(text)
    )


def is_no_lead(page: PageLines, number: int) -> bool:
    """Whether a question above the body comes back as a heading in it: a line of its table of contents.

    What announces comments is no standfirst either, nor, far above the body, an appeal ("Donate now!").
    """
    text = page.lines[number].text
    if announces_comments(text) or (text[-1] == "!" and page.low - number > _FAR):
        return True
    return text[-1] == "?" and any(line.text == text for line in page.lines[page.low : page.high])


def _contents(page: PageLines) -> set[int]:
    """The lines of tables of contents: short lines in a row that come back as headings below."""
    heads: dict[str, int] = {}
    keys = []
    for number in range(page.low, page.high):
        asks = page.shapes[number].words <= _QUESTION and page.lines[number].text[-1] == "?"
        key = (
            _NUMBER.sub("", page.lines[number].text).casefold()
            if asks or not page.shapes[number].is_prose
            else ""
        )
        keys.append(key)
        if key and any(shape.is_prose for shape in page.shapes[number + 1 : min(number + 3, page.high)]):
            heads[key] = number
    found: set[int] = set()
    run: list[int] = []
    for number in range(page.low, page.high + 1):
        if number < page.high and heads.get(keys[number - page.low], -1) > number:
            run.append(number)
            continue
        if len(run) >= _TOC and heads[keys[run[0] - page.low]] > run[-1] + 1:
            found.update(run)
        run = []
    return found


def kinds_of(page: PageLines, numbers: Sequence[int]) -> list[BlockKind]:
    """What each line of the body is: a heading stands before running text or before a list, an item among others.

    Args:
        page: The page.
        numbers: The lines of the body.
    """
    short = [not page.shapes[n].is_prose and page.lines[n].text[-1] not in _NO_HEADING for n in numbers]
    found: list[BlockKind] = []
    for place, number in enumerate(numbers):
        text = page.lines[number].text
        follows = place + 1 < len(numbers) and short[place + 1]
        if text[0] in _BULLETS:
            found.append("list_item")
        elif not short[place] or len(text) > _LONGEST_HEADING or text[0].islower():
            found.append("paragraph")
        elif place + 1 < len(numbers) and not follows:
            found.append("heading")
        elif place and short[place - 1]:
            found.append("list_item")
        else:
            found.append("heading" if follows else "paragraph")
    return found
