"""Where the body of the article stands among the lines of a plain-text page; which of them are its text: ``body_lines``.

Facts: running text stands together; before it are navigation and byline, behind it share links, related
articles, the form and the frame.  Headings and list items stand between paragraphs and look like navigation.

Rules, in order:
1. The body is the stretch below the headline and above the comments whose lines together speak most for
   running text (``shapes``).  Long runs of short lines count less and less against it, since tables and
   recipes are such runs; the heading of a section that stands behind articles counts as much as three
   paragraphs.
2. Below a sure headline the stretch begins with the first running text, if that is enough for an article, or if only a
   short list parts it from the rest.  A list of titles with their days in the midst of the text counts as little as its heading.
3. Headings directly above the first line belong to it, and a standfirst above the byline; behind the last one the lists and
   short sentences up to the frame.

Known failures: stories of other articles that are printed in full behind the first; recipes without any
sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..expressions import Expression
from .lines import Line
from .shapes import Shape

_CLOSES = -14.0
_RUN, _LONGEST_RUN, _BEYOND = 8, 40, 0.25
"""Short lines in a row from which each counts a quarter, and from which none counts."""
_NEXT_ARTICLE, _PAUSE = -30.0, 4
"""Weight of a date of the same form behind some short lines: the head of another article."""
_BEHIND_BUTTON = 5
"""Lines below a button among which the text goes on."""
_ELSEWHERE = 40.0
"""What lists and heads of other articles weigh behind which a text below a sure headline is not looked for."""
_TITLES, _LINES_OF_LIST = 3, 14
"""Titles with days that are a list of other articles, and lines of it, its heading included."""
_LIST = -1.0
"""What a line of such a list weighs."""
_PARTS = 8
"""Lines that may part the first paragraphs from the rest of the text."""
_PARAGRAPHS = 3
"""Paragraphs around a line that leads elsewhere, one above it and two below what it leads to."""
_DIGITS = Expression(r"\d+")
_GAP = 12
"""Short lines behind which a sentence still belongs to the body, where nothing of the frame stands between."""
_LINKS = 5
"""Short lines between the text and the comments that are tags and neighbouring articles; a list has more."""
_ENOUGH = 1.5
"""Weight below which nothing is running text: less than a sentence."""
_NEAR, _ARTICLE = 40, 14.0
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
            weight = weight if is_between_paragraphs(shapes, number) else _CLOSES
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
    for start, stop in _lists_in_text(shapes):
        found[start:stop] = [_LIST] * (stop - start)
    return found


def _lists_in_text(shapes: Sequence[Shape]) -> list[tuple[int, int]]:
    """Where lists of titles, each with its day below, stand between paragraphs of the text."""
    found = []
    start = 0
    for number, shape in enumerate(shapes):
        if not shape.is_prose:
            continue
        if 2 * _TITLES <= number - start <= _LINES_OF_LIST and start and _is_list(shapes, start, number):
            found.append((start, number))
        start = number + 1
    return found


def _is_list(shapes: Sequence[Shape], start: int, stop: int) -> bool:
    """Whether lines hold titles with a day below each, and two paragraphs follow in a row."""
    titled = sum(
        shapes[at].dated and not (shapes[at - 1].dated or shapes[at - 1].known)
        for at in range(start + 1, stop)
    )
    return titled >= _TITLES and all(shape.is_prose for shape in shapes[stop : stop + 2])


def is_between_paragraphs(shapes: Sequence[Shape], number: int) -> bool:
    """Whether a line that closes articles stands between paragraphs, with one title below: "Related:", TITLE.

    The button of a box that asks to subscribe has the text right below.  Lists of further articles have lines of text below
    every title, not two paragraphs in a row.
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
    enough = sum(weights[nearest[0] : nearest[1]]) >= _ARTICLE or _are_first(shapes, nearest, low)
    if nearest[0] > headline + _NEAR or not enough:
        return low, high
    best = total = 0.0
    end = nearest[1]
    for number in range(nearest[0], stop):
        total += weights[number]
        if total > best:
            best, end = total, number + 1
        elif best - total > _ELSEWHERE:
            break
    return nearest[0], end


def _are_first(shapes: Sequence[Shape], stretch: tuple[int, int], low: int) -> bool:
    """Whether a stretch is the first paragraphs of the text at ``low``: a short list parts them, no byline with a date.

    A single paragraph may be a caption.
    """
    start, stop = stretch
    if not start < stop <= low or low - stop > _PARTS or any(shape.dated for shape in shapes[stop:low]):
        return False
    return sum(shape.is_prose for shape in shapes[start:stop]) > 1


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
        if shape.blank:
            continue
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
    return sorted({*found, *_short_sentences(shapes, floor, last, taken)})


def _short_sentences(shapes: Sequence[Shape], floor: int, stop: int, taken: Collection[int]) -> list[int]:
    """The first sentences below headline and byline, each a paragraph of a few words, two of them at least."""
    start = floor + 1
    while start < stop and (start in taken or shapes[start].dated or shapes[start].known):
        start += 1
    end = start
    while (
        end < stop and shapes[end].ends and not (shapes[end].known or shapes[end].closes or shapes[end].leads)
    ):
        end += 1
    said = [number for number in range(start, end) if shapes[number].words >= _SENTENCE]
    return list(range(start, end)) if len(said) > 1 else []


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
