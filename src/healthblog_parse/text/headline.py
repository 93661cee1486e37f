"""The headline of a plain-text page.

Facts: archives put the page's title in the first line; it repeats the headline, alone, with the site's name
before or behind it, or in other words.  A saved view begins with the site's name and its navigation.  The
headline stands alone on a line above the running text; menus, breadcrumbs and recipe cards repeat it.

Rules, in order:
1. Lines that are the first line, or a part of it between separators, are candidates; so are lines that share
   most of their words with it.  How much of the title they are counts first, then that the running text
   follows them: the last one above it, else the first one inside it.
2. Without a candidate: the line before the first labelled byline above the running text; else the last line
   above it that looks like a headline.
3. Else the first line without the site's name.

Known failures: a headline that shares no word with the title, where several lines look like headlines.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from attrs import frozen

from ..expressions import Expression
from ..interpret.bylines import read_byline
from ..interpret.titles import without_site_name
from ..records import RawText
from .lines import Line
from .shapes import Shape

_SEPARATOR = Expression(r"\s+[|–—»«·•:>~/-]+\s+|\s*[|»«·•]\s*|:\s+|\s+-\s*|\s*[–—]\s*")
_BLANKS = Expression(r"\s{2,}")
_LABEL = Expression(r"^(?:title|titel|titre|título|titolo)\s?:\s?", re.I)
_SHORTEST = 12
"""Characters of a headline that shares its line with something else."""
_WORD = Expression(r"\w+")
_LONGEST = 300
_MOST_LINES = 1500
"""Lines among which the headline is looked for."""
_CLEAR, _CLEARER = 0.3, 0.5
"""Part of the title that a candidate is at least, at its beginning and elsewhere."""
_FIRST = 0.25
"""What the part before a separator is surer of than the part behind it, where sites put their name."""
_AROUND = 60
"""Characters that share a line with the headline: a line of more than that and the title twice is none."""
_ALIKE = 0.6
_ABOVE, _FAR, _INTO = 25, 60, 4
"""Lines above the running text among which a headline is looked for, by its look and by its likeness, and lines
inside it."""
_PER_WORD, _MOST_WORDS = 0.02, 12
"""What each word of a line in other words adds to its likeness: breadcrumbs are short."""
_NEAR = 25
"""Lines behind a repeated title in which running text follows."""
_NO_HEADLINE = Expression(
    r"^(?:home|start|startseite|accueil|inicio)\s?[»>/|›]|\s[»›>]\s|^\W*[»«]|\s\|\s.*\s\|\s|•.*•|\[…\]", re.I
)
"""Breadcrumbs, lists of links, references from other pages."""
_LINK_SIGNS = frozenset("»›>/|«•…")
"""One of these stands in each of them."""


@frozen(kw_only=True)
class Headline:
    """Where the headline stands."""

    line: int
    """Number of its line; 0 where only the first line is there; -1 for none."""
    titles: tuple[RawText, ...] = ()


def find_headline(lines: Sequence[Line], shapes: Sequence[Shape], low: int, high: int) -> Headline:
    """Find the headline.

    Args:
        lines: All lines of the page.
        shapes: How the lines before the comments look.
        low: Number of the first line of the running text.
        high: Number of the line behind it.
    """
    number = _choose(_likenesses(lines, shapes, min(len(shapes), _MOST_LINES)), shapes, low, high)
    rule = "text:headline"
    if number is None:
        number, rule = _above_byline(lines, shapes, low), "text:above-byline"
    if number is None:
        number, rule = _head_like(lines, shapes, low), "text:head-like"
    if (
        number is not None
        and rule != "text:headline"
        and not _shares_a_word(lines[0].text, lines[number].text)
    ):
        number = None
    if number is not None:
        parts = _parts(lines[0].text) if len(lines[0].text) <= _LONGEST else {}
        value = _LABEL.sub("", displayed(lines[number], parts))
        found = RawText(value=value, rule=rule, where=f"line {number + 1}")
        return Headline(line=number, titles=(found,))
    if len(lines) == 1:
        return Headline(line=-1)  # one line is a text without a headline
    title = without_site_name(lines[0].text, set())
    return Headline(line=0, titles=(RawText(value=title, rule="text:first-line", where="line 1"),))


def letters_of(text: str) -> str:
    """Letters and digits alone: how a headline and a title are compared."""
    return "".join(filter(str.isalnum, text.casefold()))


def displayed(line: Line, parts: Collection[str]) -> str:
    """The line; or the piece between several blanks that is a part of the title, beside a date, a host or a count."""
    if "  " not in line.raw or letters_of(line.text) in parts or _is_no_headline(line.text):
        return line.text
    for piece in _BLANKS.split(line.raw):
        if len(piece) >= _SHORTEST and letters_of(piece) in parts:
            return piece.rstrip(" /|·•")
    return line.text


def _parts(title: str) -> dict[str, float]:
    """What of the title may be the headline, from any separator to any other, and how surely it is."""
    cuts = [(match.start(), match.end(), ":" in match[0]) for match in _SEPARATOR.finditer(title)][:8]
    starts = [(0, True), *((end, colon) for _, end, colon in cuts)]
    stops = [*((start, colon) for start, _, colon in cuts), (len(title), False)]
    whole = len(letters_of(title)) or 1
    found: dict[str, float] = {}
    for start, open_before in starts:
        for stop, colon in stops:
            key = letters_of(title[start:stop]) if stop > start else ""
            share = len(key) / whole
            if share >= (_CLEAR if open_before else _CLEARER):
                sure = share if start or colon else min(1.0, share + _FIRST)
                found[key] = max(found.get(key, 0.0), sure)
    return found


def _likenesses(lines: Sequence[Line], shapes: Sequence[Shape], stop: int) -> list[list[tuple[float, int]]]:
    """Lines that may be the headline, strongest rule first: share of the title and number of each."""
    title = lines[0].text
    if len(title) > _LONGEST:
        return [[], [], []]
    parts = _parts(title)
    words = _WORD.findall(title.casefold())
    bag, joined = set(words), f" {' '.join(words)} "
    longest = 2 * len(title) + _AROUND
    exact: list[tuple[float, int]] = []
    alike: list[tuple[float, int]] = []
    within: list[tuple[float, int]] = []
    for number in range(1, stop):
        text = lines[number].text
        if len(text) > _LONGEST:
            continue
        share = parts.get(letters_of(displayed(lines[number], parts))) if len(text) <= longest else None
        if share is not None:
            exact.append((share, number))
            continue
        shape = shapes[number]
        if shape.words < 2 or shape.known or text[-1] in ":," or _is_no_headline(text):
            continue
        mine = _WORD.findall(text.casefold())
        if bag.isdisjoint(mine):
            continue
        same = sum(word in bag for word in mine)
        likeness = 2 * same / (len(mine) + len(words))
        if len(mine) >= 3 and (likeness >= _ALIKE or (same >= 0.8 * len(mine) and same >= 0.4 * len(words))):
            alike.append((likeness, number))
        elif len(mine) >= 2 and f" {' '.join(mine)} " in joined:
            within.append((likeness, number))
    return [exact, alike, within]


def _choose(
    rules: Sequence[Sequence[tuple[float, int]]], shapes: Sequence[Shape], low: int, high: int
) -> int | None:
    exact, alike, within = rules
    if exact:
        most = max(share for share, _ in exact)
        best = [number for share, number in exact if share >= most - 0.15]
        above = [number for number in best if number <= low]
        inside = [number for number in best if low < number < high]
        if above == [1] and (inside or any(n > 1 for _, n in exact)):
            above = []  # the title printed twice
        behind = [
            number
            for number in best
            if number >= high and any(s.is_prose for s in shapes[number : number + _NEAR])
        ]
        if above or inside or behind:
            return above[-1] if above else inside[0] if inside else behind[0]
    near = [(share, number) for share, number in alike if low - _FAR <= number <= low + _INTO]
    if near:
        return max(near, key=lambda item: item[0] + _PER_WORD * min(shapes[item[1]].words, _MOST_WORDS))[1]
    shown = [number for _, number in within if low - _ABOVE <= number <= low]
    return shown[-1] if shown else None


def _above_byline(lines: Sequence[Line], shapes: Sequence[Shape], low: int) -> int | None:
    """The line that looks like a headline shortly above the first byline before the running text."""
    for number in range(max(1, low - _ABOVE), min(low + 2, len(shapes))):
        byline = read_byline(lines[number].text)
        if byline.coverage <= 0.7 or not (byline.people or byline.dates):
            continue
        if not byline.dates and not any(person.labelled for person in byline.people):
            continue
        for above in range(number - 1, max(0, number - 6), -1):
            if _looks(lines[above].text, shapes[above]) and not read_byline(lines[above - 1].text).pending:
                return above
    return None


def _head_like(lines: Sequence[Line], shapes: Sequence[Shape], low: int) -> int | None:
    """The last line above the running text that looks like a headline."""
    for number in range(min(low, len(shapes) - 1), max(0, low - _ABOVE), -1):
        if _looks(lines[number].text, shapes[number]) and read_byline(lines[number].text).coverage <= 0.3:
            return number
    return None


def _shares_a_word(title: str, text: str) -> bool:
    """Whether a line has a word of the title; any line has where the first line is too short to be a title."""
    words = {word for word in _WORD.findall(title.casefold()) if len(word) > 3}
    return len(title.split()) < 4 or not words.isdisjoint(_WORD.findall(text.casefold()))


def _looks(text: str, shape: Shape) -> bool:
    """Whether a line looks like a headline."""
    if shape.known or shape.is_prose or not 3 <= shape.words <= 25 or len(text) > 200:
        return False
    return text[-1] not in ".,;:" and not _is_no_headline(text)


def _is_no_headline(text: str) -> bool:
    return not _LINK_SIGNS.isdisjoint(text) and _NO_HEADLINE.search(text) is not None
