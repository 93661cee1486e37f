"""The body of the article among the lines of a plain-text page.

Facts: running text stands together; before it are navigation and byline, behind it share links, related
articles, the form and the frame.  Headings and list items stand between paragraphs and look like navigation;
advertisement, captions and links to other articles stand there too.

Rules, in order:
1. The body is the stretch below the headline and above the comments whose lines together speak most for
   running text (``shapes``).  Long runs of short lines count less and less against it, since tables and
   recipes are such runs; the heading of a section that stands behind articles counts as much as three
   paragraphs.
2. Headings directly above the first line belong to it.
3. Inside: known lines, bylines, teasers that are cut short, and tables of contents go.

Known failures: stories of other articles that are printed in full behind the first; recipes without any
sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..expressions import Expression
from ..interpret.leads import CONTENTS_STARTS, announces_contents
from ..interpret.openings import opening
from ..models import BlockKind
from .area_words import announces_comments
from .lines import Line
from .shapes import Shape

_CLOSES = -14.0
_RUN, _LONGEST_RUN, _BEYOND = 8, 40, 0.25
"""Short lines in a row from which each counts a quarter, and from which none counts."""
_NEXT_ARTICLE, _PAUSE = -30.0, 4
"""Weight of a date of the same form behind some short lines: the head of another article."""
_BEHIND_BUTTON = 5
"""Lines below a button among which the text goes on."""
_PARAGRAPHS = 3
"""Paragraphs around a line that leads elsewhere, one above it and two below what it leads to."""
_DIGITS = Expression(r"\d+")
_GAP = 12
"""Short lines behind which a sentence still belongs to the body, where nothing of the frame stands between."""
_LINKS = 5
"""Short lines between the text and the comments that are tags and neighbouring articles; a list has more."""
_ENOUGH = 1.5
"""Weight below which nothing is running text: less than a sentence."""
_NEAR, _ARTICLE = 40, 20.0
"""Lines below the headline in which the article begins, and the weight of the shortest one."""
_HEAD = 12
"""Lines from the headline to the running text, in which sentences are the standfirst."""
_SENTENCE = 4
_STANDFIRST, _SMALL = 8, 0.5
"""Words of a standfirst without a full stop, and the part of them in small letters."""
_BYLINE = 7
"""Lines below the headline among which a byline tells that a standfirst stands above it."""
_LISTED = 5
"""Titles of other articles above the text, below their heading."""
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


def weights_of(lines: Sequence[Line], shapes: Sequence[Shape], tables: Collection[int] = ()) -> list[float]:
    """What each line adds to a stretch of running text; those of tables neither add nor take.

    Args:
        lines: The lines of the page.
        shapes: How they look.
        tables: The numbers of the lines of tables.
    """
    found = []
    run = 0
    dates: set[str] = set()
    for number, (line, shape) in enumerate(zip(lines, shapes, strict=False)):
        weight = shape.weight
        if number in tables:
            found.append(0.0)
            continue
        if shape.closes:
            weight = weight if interrupts(shapes, number) else _CLOSES
        elif shape.dated:
            mask = _DIGITS.sub("#", line.text)
            if mask in dates and run >= _PAUSE:
                weight = _NEXT_ARTICLE
            dates.add(mask)
            run += 1
        elif weight < 0:
            run += 1
            if run > _RUN:
                weight = weight * _BEYOND if run < _LONGEST_RUN else 0.0
        elif shape.is_prose:
            run = 0
        found.append(weight)
    return found


def interrupts(shapes: Sequence[Shape], number: int) -> bool:
    """Whether a line that closes articles stands between paragraphs, with one title below: "Related:", TITLE.

    The button of a box that asks to subscribe has the text right below. Lists of further articles have lines of text below every title, not two paragraphs in a row.
    """
    behind = shapes[number + 1 : number + 1 + _BEHIND_BUTTON]
    if shapes[number].invites and behind and behind[0].is_prose:
        return sum(shape.is_prose and not shape.cut_short for shape in behind) >= _PARAGRAPHS
    around = [*shapes[number - 1 : number], *shapes[number + 2 : number + 4]]
    return len(around) == _PARAGRAPHS and all(shape.is_prose and not shape.cut_short for shape in around)


def densest(weights: Sequence[float], start: int, stop: int) -> tuple[int, int]:
    """The stretch whose weights add up to most (Kadane); empty where nothing speaks for running text.

    Args:
        weights: What each line adds.
        start: The first line looked at.
        stop: The one behind the last.

    Returns:
        The first line of the stretch and the one behind its last.
    """
    best, low, high = _ENOUGH, start, start
    total, first = 0.0, start
    for number in range(start, stop):
        if total <= 0:
            total, first = 0.0, number
        total += weights[number]
        if total > best:
            best, low, high = total, first, number + 1
    return low, high


def below(weights: Sequence[float], shapes: Sequence[Shape], headline: int, stop: int) -> tuple[int, int]:
    """The stretch below a sure headline: it begins with the first running text there, if that is enough for an article.

    Args:
        weights: What each line adds to running text.
        shapes: How the lines look.
        headline: The headline's line.
        stop: The line behind the last one that may belong to the body.

    Returns:
        The first line of the stretch and the one behind its last.
    """
    low, high = densest(weights, headline + 1, stop)
    first = next((n for n in range(headline + 1, min(headline + _NEAR, low)) if shapes[n].is_prose), None)
    if first is None:
        return low, high
    nearest = densest(weights, first, low)
    if nearest[0] > headline + _NEAR or sum(weights[nearest[0] : nearest[1]]) < _ARTICLE:
        return low, high
    best = total = 0.0
    end = nearest[1]
    for number in range(nearest[0], stop):
        total += weights[number]
        if total > best:
            best, end = total, number + 1
    return nearest[0], end


def closed(shapes: Sequence[Shape], high: int, *, comments: bool) -> int:
    """The line behind the body with the lists and short sentences that stand between it and the frame.

    Args:
        shapes: How the lines look, those of the comments not among them.
        high: Number of the line behind the running text.
        comments: Whether comments follow: a list that leads up to them without a break is the article's.
    """
    last, gap = high, 0
    for number in range(high, len(shapes)):
        shape = shapes[number]
        if (
            (shape.known and not (shape.code or shape.credits))
            or shape.closes
            or shape.dated
            or (gap > _GAP and not comments)
        ):
            return last
        if shape.is_prose or (shape.ends and shape.words >= _SENTENCE):
            last, gap = number + 1, 0
        else:
            gap += 1
    if comments and gap and shapes[last - 1].leads:
        last += 1
    return len(shapes) if comments and gap > _LINKS else last


def opened(shapes: Sequence[Shape], low: int, floor: int, taken: Collection[int]) -> list[int]:
    """The lines above the body that belong to it: the heading directly above, the standfirst above the byline.

    Args:
        shapes: How the lines look.
        low: Number of the first line of the running text.
        floor: Number of the headline's line.
        taken: Numbers of lines that are bylines.
    """
    found = []
    for number in range(low - 1, max(floor, low - 3), -1):
        shape = shapes[number]
        if number in taken or shape.known or shape.closes or shape.dated or shape.words < 4:
            break
        if shapes[number - 1].closes or (number < low - 1 and _is_listed(shapes, number, floor)):
            break  # below several titles of other articles the last line may be a heading of the text
        found.append(number)
    last = min(found, default=low)
    if last - floor > _HEAD:
        found += [n for n in range(floor + 1, floor + 2) if shapes[n].is_prose and n not in taken]
    else:
        found += [n for n in range(floor + 1, last) if shapes[n].is_prose and n not in taken]
        if floor + 1 not in found and any(n in taken for n in range(floor + 2, min(floor + _BYLINE, last))):
            found += _standfirst(shapes, floor + 1, last, taken)
    return sorted(found)


def _is_listed(shapes: Sequence[Shape], number: int, floor: int) -> bool:
    """Whether a line is a title in a list of other articles: below a heading that leads to such, and other titles."""
    for above in range(number - 1, max(floor, number - 1 - _LISTED), -1):
        if shapes[above].closes:
            return True
        if shapes[above].is_prose or shapes[above].known or shapes[above].dated:
            return False
    return False


def _standfirst(shapes: Sequence[Shape], start: int, stop: int, taken: Collection[int]) -> list[int]:
    """The lines of a standfirst right below the headline, several if they are items."""
    if start >= stop or start in taken or not _is_standfirst(shapes[start]):
        return []
    end = start + 1
    while shapes[start].item and end < stop and shapes[end].item and _is_standfirst(shapes[end]):
        end += 1
    return list(range(start, end))


def _is_standfirst(shape: Shape) -> bool:
    """Whether a line between headline and byline is a sentence without a full stop."""
    return (
        shape.words >= _STANDFIRST
        and shape.small >= _SMALL
        and not (shape.known or shape.closes or shape.dated)
    )


def kept(
    lines: Sequence[Line], shapes: Sequence[Shape], low: int, high: int, taken: Collection[int]
) -> list[int]:
    """The numbers of the lines of the body between two lines.

    Args:
        lines: The lines of the page.
        shapes: How they look.
        low: The first line of the body.
        high: The line behind its last.
        taken: Lines that belong to other fields.
    """
    contents = _contents(lines, shapes, low, high)
    found = []
    for number in range(low, high):
        shape = shapes[number]
        if number in taken or number in contents or (shape.known and not shape.code) or shape.closes:
            continue
        if shape.words <= _LABEL and _heads_contents(lines, shapes, number, high):
            continue
        above = number - 1
        if (
            number > low
            and shapes[above].closes
            and not shapes[above].invites
            and lines[number].text[-1] != "."
            and interrupts(shapes, above)
        ):
            continue
        if shape.cut_short and number > low and not shape.is_prose:
            continue
        if not shape.is_prose and announces_comments(lines[number].text):
            continue
        found.append(number)
    return found


def _heads_contents(lines: Sequence[Line], shapes: Sequence[Shape], number: int, high: int) -> bool:
    """Whether a line announces parts of the text, and short lines follow, of whatever list is left of them."""
    text = lines[number].text
    return (
        opening(text) in CONTENTS_STARTS
        and number + 1 < high
        and not shapes[number + 1].is_prose
        and announces_contents(text)
    )


def is_no_lead(lines: Sequence[Line], number: int, low: int, high: int) -> bool:
    """Whether a question above the body comes back as a heading in it: a line of its table of contents.

    What announces comments is no standfirst either, nor, far above the body, an appeal ("Donate now!").
    """
    text = lines[number].text
    if announces_comments(text) or (text[-1] == "!" and low - number > _HEAD):
        return True
    return text[-1] == "?" and any(line.text == text for line in lines[low:high])


def _contents(lines: Sequence[Line], shapes: Sequence[Shape], low: int, high: int) -> set[int]:
    """The lines of tables of contents: short lines in a row that come back as headings below."""
    heads: dict[str, int] = {}
    keys = []
    for number in range(low, high):
        asks = shapes[number].words <= _QUESTION and lines[number].text[-1] == "?"
        key = _NUMBER.sub("", lines[number].text).casefold() if asks or not shapes[number].is_prose else ""
        keys.append(key)
        if key and any(shape.is_prose for shape in shapes[number + 1 : min(number + 3, high)]):
            heads[key] = number
    found: set[int] = set()
    run: list[int] = []
    for number in range(low, high + 1):
        if number < high and heads.get(keys[number - low], -1) > number:
            run.append(number)
            continue
        if len(run) >= _TOC and heads[keys[run[0] - low]] > run[-1] + 1:
            found.update(run)
        run = []
    return found


def kinds_of(lines: Sequence[Line], shapes: Sequence[Shape], numbers: Sequence[int]) -> list[BlockKind]:
    """What each line of the body is: a heading stands before running text or before a list, an item among others.

    Args:
        lines: The lines of the page.
        shapes: How they look.
        numbers: The lines of the body.
    """
    short = [not shapes[n].is_prose and lines[n].text[-1] not in _NO_HEADING for n in numbers]
    found: list[BlockKind] = []
    for place, number in enumerate(numbers):
        text = lines[number].text
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
