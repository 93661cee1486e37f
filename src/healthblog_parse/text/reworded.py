"""Lines that say what the page's title says in other words, and which of them is the headline.

Facts.  Sites write one title for search engines and another for readers.  Menus, the way to the page, entries of the
table of contents and headings of the text share words with either; a table's entry comes back as a heading.  Below the
headline stand who and when, or the text.

Rules.
1. A line is like the title by the words that both have, whatever their endings; one of some of its words in a row is a
   part.  A line much like it may be the headline alone, one little like it only with a byline or the text below.
2. Of those the likest is taken; a byline below, and many words, count for it, that it comes back in the text against it.
3. A line of the text that repeats the title is the headline only if none above the text is very like it or has a byline below.

Known failures: titles in scripts without blanks, written in other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from .head_like import byline_below, is_followed, is_way_or_links, may_be_headline
from .shapes import PageLines
from .title_repeats import LONGEST, WORD, stem

_ALIKE, _LEAST = 0.6, 0.3
"""How like the title a line in other words is at least, alone and where what stands around it tells the headline."""
_WHOLE, _ENOUGH = 0.8, 0.4
"""Part of a line's words that are the title's, and part of the title's words that those are, from which it is like it, too."""
_FEW_WORDS = 4
"""Words of a title that other wordings can be compared with."""
_PER_WORD, _MOST_WORDS = 0.02, 12
"""What each word of a line in other words adds to its likeness: breadcrumbs are short."""
_TOLD, _COMES_BACK, _INSIDE = 0.35, -0.25, -0.1
"""What a byline below such a line adds, what it takes that the line heads a part of the text, too, and that it stands in it."""
_CLEAR = 0.15
"""What it adds that the line alone is like the title."""
_BYLINED, _FOLLOWED = 0.5, 0.4
"""How surely a byline stands below a line that is little like the title; how like it is one that text follows."""
_NEXT, _VERY_LIKE = 30, 0.75
"""Lines above the running text among which a headline is, and how like the title it is, where the text repeats the title, too."""


@frozen(kw_only=True)
class Likeness:
    """A line that shares words with the title."""

    line: int
    """Its number."""
    share: float
    """How like the title it is."""
    clear: bool
    """Whether that tells the headline though nothing around the line does."""


def likenesses_in(title: str, page: PageLines, numbers: Iterable[int]) -> tuple[list[Likeness], list[int]]:
    """Lines in other words than the title, with how much they are like it, and lines of some of its words in a row.

    Args:
        title: The title.
        page: The page.
        numbers: The lines looked at.
    """
    words = WORD.findall(title.casefold())
    bag, joined = set(map(stem, words)), f" {' '.join(words)} "
    alike: list[Likeness] = []
    within: list[int] = []
    for number in numbers if len(words) >= _FEW_WORDS else ():
        text, shape = page.lines[number].text, page.shapes[number]
        if len(text) > LONGEST or shape.words < 2 or shape.known or text[-1] in ":,":
            continue
        mine = WORD.findall(text.casefold())
        same = sum(map(bag.__contains__, map(stem, mine)))
        if not same or is_way_or_links(page.lines[number].raw):
            continue
        share = 2 * same / (len(mine) + len(words))
        clear = share >= _ALIKE or (same >= _WHOLE * len(mine) and same >= _ENOUGH * len(words))
        if len(mine) >= 3 and (clear or share >= _LEAST):
            alike.append(Likeness(line=number, share=share, clear=clear))
        if len(mine) >= 2 and not (clear and len(mine) >= 3) and f" {' '.join(mine)} " in joined:
            within.append(number)
    return alike, within


def most_alike(page: PageLines, alike: Sequence[Likeness]) -> int | None:
    """The line in other words that is most like the title, and most like a headline by what stands around it.

    Args:
        page: The page.
        alike: The lines that share words with the title.
    """
    if not alike:
        return None
    heads = {
        page.lines[number].text
        for number in range(page.low + 1, page.high)
        if not page.shapes[number].is_prose
    }
    best: tuple[float, int] | None = None
    for likeness in alike:
        number = likeness.line
        text = page.lines[number].text
        if (
            number + 1 < len(page.shapes)
            and text != page.lines[number + 1].text
            and text.endswith(page.lines[number + 1].text)
        ):
            continue  # the way to the page, and the page
        told = byline_below(page, number)
        back = number <= page.low and text in heads
        if not likeness.clear:
            near = told >= _BYLINED or (likeness.share >= _FOLLOWED and is_followed(page, number))
            if (
                back
                or number > page.low
                or not near
                or not may_be_headline(page.lines[number], page.shapes[number])
            ):
                continue
        points = likeness.share + _PER_WORD * min(page.shapes[number].words, _MOST_WORDS) + _TOLD * told
        points += _CLEAR * likeness.clear + _COMES_BACK * back + _INSIDE * (number > page.low)
        if best is None or points > best[0]:
            best = points, number
    return best[1] if best is not None else None


def told_above(page: PageLines, inside: int, top: int) -> int | None:
    """The line above the running text that is more of a headline than the one inside it which repeats the title.

    Titles made for search engines come back as headings of the text.

    Args:
        page: The page.
        inside: Number of the line in it.
        top: The title's line.
    """
    if byline_below(page, inside) >= _BYLINED:
        return None
    alike, _ = likenesses_in(page.lines[top].text, page, range(max(page.low - _NEXT, top + 1), page.low))
    best = most_alike(page, alike)
    if best is None or byline_below(page, best) >= _BYLINED:
        return best
    share = next(likeness.share for likeness in alike if likeness.line == best)
    return best if share >= _VERY_LIKE and is_followed(page, best) else None
