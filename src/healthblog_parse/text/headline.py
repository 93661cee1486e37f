"""The headline of a plain-text page.

Facts: archives put the page's title in the first line; a text that was extracted begins with the headline, or with
the day, the way to the page or a picture's maker above it.  The title repeats the headline, alone, with the site's
name before or behind it, or in other words.  A saved view begins with the site's name and its navigation.  The headline
stands alone on a line above the running text; menus, breadcrumbs and recipe cards repeat it.

Rules, in order:
0. The page's title is in the first line that may be one (``_title_line``).
1. Lines that are this line, or a part of it between separators, are candidates; so are lines that share
   most of their words with it (``title_repeats``, ``reworded``).  How much of the title they are counts first, then that the
   running text follows them: the last one above it, else the first one inside it.
2. Without a candidate: the line above the running text that looks most like a headline (``head_like``), if it has a
   word of the title's line, or is told by a byline and that line is no title.
3. Else the title's line without the site's name.

Known failures: a headline that shares no word with the title, where several lines look like headlines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from ..expressions import Expression
from ..interpret.bylines import read_byline
from ..interpret.titles import letters_of, without_site_name
from ..records import RawText
from .head_like import SOON, byline_below, is_followed, is_way, most_like_a_headline
from .reworded import likenesses_in, most_alike, told_above
from .shapes import PageLines
from .title_repeats import LONGEST, SEPARATOR, SHORTEST, WORD, displayed, parts_of, repeats_in, stem

_SITE_FIRST = Expression(r"\s*(?:»|›|::|·)\s*")
"""Signs behind which blogs put the headline, the site's name before it."""
_BLANK = Expression(r"\s+")
_NEARLY_WHOLE = 0.7
"""Part of the title that a line is at least which is the headline though nothing follows it."""
_KICKER, _MOST_OF_TITLE = 3, 0.5
"""Words of a kicker in front of the headline, and the part of the page's title that the rest is at least."""
_BELOW_SITE = 12
"""Lines from the site's name to the headline where nothing but a motto and a menu stands between."""
_LABEL = Expression(r"^(?:title|titel|titre|título|titolo)\s?:\s?", re.I)
_MOST_LINES = 1500
"""Lines among which the headline is looked for."""
_ABOVE, _FAR, _INTO = 25, 100, 4
"""Lines above the running text among which a headline is looked for, by its look and by its likeness, and lines
inside it."""
_NEAR = 25
"""Lines behind a repeated title in which running text follows."""
_MORE, _SHORTLY = 0.15, 6
"""How much more of the title a line is that stands a few lines above a part of it: a caption is such a part."""
_MENU_WORDS = 5
"""Words of a menu's entry, at most."""
_SITE_WORDS = 5
"""Words of a first line that may be the site's name and not the page's title."""
_TOLD = 0.5
"""How surely a byline stands below a line that is the headline because of it."""
_MENU, _MOST_OF_MENU = 8, 0.75
"""Lines of a menu at the page's head, and the part of them that are short."""
_LATER = 10
"""Lines behind a headline in which text follows where languages and buttons stand between."""
_AT_ONCE, _SENTENCES = 12, 2
"""Lines behind the title's among which headings of the text stand, and lines of running text above those."""
_SURE, _SURER = 4.5, 6.5
"""Points of a line that is the headline though no title tells it: where the first line has no part that may be the
site's name, and where it has."""
_WHOLLY, _MOST_ABOVE_TITLE = 0.9, 6
"""Part of a line that is a byline and no title; lines that may stand above the title's."""


@frozen(kw_only=True)
class Headline:
    """Where the headline stands."""

    line: int
    """Number of its line; the title's where nothing repeats it; -1 for none."""
    title_line: int
    """Number of the line that may be the page's title."""
    titles: tuple[RawText, ...] = ()


def find_headline(page: PageLines) -> Headline:
    """Find the headline.

    Args:
        page: The page.
    """
    top = _title_line(page)
    title = page.lines[top].text
    number = _choose(page, top)
    rule = "text:headline"
    if number is not None and not SEPARATOR.search(title):
        surer = _surer(page, top, number)
        if surer is not None:
            number, rule = surer, "text:head-like"
    if number is None:
        number = _marked(page)
    if number is None:
        number, rule = _by_its_look(page, top), "text:head-like"
    if number is not None and number != top:
        parts = parts_of(title) if len(title) <= LONGEST else {}
        value = _LABEL.sub("", displayed(page.lines[number], parts)).lstrip("■ ")
        value = value if rule == "text:head-like" else _without_kicker(value, title)
        found = RawText(value=value, rule=rule, where=f"line {number + 1}")
        return Headline(line=number, title_line=top, titles=(found,))
    if len(page.lines) == 1:
        return Headline(line=-1, title_line=top)  # one line is a text without a headline
    value = without_site_name(title, set())
    return Headline(
        line=top,
        title_line=top,
        titles=(RawText(value=value, rule="text:first-line", where=f"line {top + 1}"),),
    )


def _marked(page: PageLines) -> int | None:
    """The line that begins with a black square right below a day, as Japanese diaries print their headlines."""
    for number in range(1, min(page.low + 1, len(page.shapes))):
        if page.lines[number].raw.lstrip()[:1] == "■" and page.shapes[number - 1].dated:
            return number
    return None


def _without_kicker(value: str, title: str) -> str:
    """The headline without the few words in front that a magazine prints above it, where the page's title has none.

    Args:
        value: The line.
        title: The page's title.
    """
    for blank in list(_BLANK.finditer(value))[:_KICKER]:
        if value[blank.start() - 1] in ":–—-":
            return value  # what a sign divides from the rest is a part of the headline
        rest = value[blank.end() :]
        if (
            len(rest) >= _MOST_OF_TITLE * len(title)
            and title.startswith(rest)
            and not title.startswith(value)
        ):
            return rest
    return value


def _by_its_look(page: PageLines, top: int) -> int | None:
    """The line that looks most like a headline, if the title's line has one of its words or is none."""
    found = most_like_a_headline(page, top)
    if found is None:
        return None
    number, points = _first_alike(page, found[0]), found[1]
    between = page.shapes[top:number]
    if points < _SURE and len(between) <= _AT_ONCE and sum(shape.is_prose for shape in between) >= _SENTENCES:
        return None  # a heading of the text, which begins at once below the title's line
    if _shares_a_word(page.lines[top].text, page.lines[number].text) or _begins_with_menu(page, top, number):
        return number
    titled = SEPARATOR.search(page.lines[top].text) is not None
    return number if points >= (_SURER if titled else _SURE) else None


def _first_alike(page: PageLines, number: int) -> int:
    """The first of the headlines of one level with a day above each: sites print further articles below the first."""
    line = page.lines[number]
    if line.mark != "heading" or not page.shapes[number - 1].dated:
        return number
    return next(
        other
        for other in range(1, number + 1)
        if page.lines[other].mark == "heading"
        and page.lines[other].level == line.level
        and page.shapes[other - 1].dated
    )


def _surer(page: PageLines, top: int, number: int) -> int | None:
    """The line that looks more surely like a headline than one that only says what the first line says: a site's name.

    Args:
        page: The page.
        top: The title's line.
        number: The line that is like it.
    """
    if page.shapes[top].words > _SITE_WORDS or page.lines[number].mark == "heading":
        return None
    if byline_below(page, number) >= _TOLD:
        return None
    found = most_like_a_headline(page, top)
    return found[0] if found is not None and found[0] != number and found[1] >= _SURE else None


def _begins_with_menu(page: PageLines, top: int, number: int) -> bool:
    """Whether a page begins with its menu and not with its title: few words in its first line, and in most lines below it."""
    between = page.shapes[top:number]
    if page.shapes[top].words > _MENU_WORDS or len(between) < _MENU:
        return False
    menu = sum(shape.words <= _MENU_WORDS and not shape.is_prose for shape in between)
    return menu >= _MOST_OF_MENU * len(between)


def _title_line(page: PageLines) -> int:
    """Number of the first line that may be the page's title: no date, byline, way to the page or picture's maker.

    0 where the first few are all such lines, or where the first is the name of a page of the frame ("Privacy policy | SITE")
    and that page itself, for the name comes back below.
    """
    if (
        page.shapes[0].known
        and SEPARATOR.search(page.lines[0].text)
        and repeats_in(page.lines, 0, min(len(page.shapes), _MOST_LINES))
    ):
        return 0
    for number, shape in enumerate(page.shapes[:_MOST_ABOVE_TITLE]):
        text = page.lines[number].text
        if any(map(str.isalpha, text)) and not (
            shape.known or shape.dated or is_way(text) or _is_signature(text)
        ):
            return number
    return 0


def _is_signature(text: str) -> bool:
    """Whether a line says who wrote the article and nothing else; titles say it behind the headline."""
    byline = read_byline(text)
    if byline.coverage < _WHOLLY:
        return False
    return byline.pending or any(person.labelled and person.start < SHORTEST for person in byline.people)


def _choose(page: PageLines, top: int) -> int | None:
    """The line that is most of the title, else the one most like it about the beginning of the running text."""
    title = page.lines[top].text
    if len(title) > LONGEST:
        return None
    stop = min(len(page.shapes), _MOST_LINES)
    exact = repeats_in(page.lines, top, stop)
    below = _below_site(page, title, exact)
    if below is not None:
        return below
    repeated = _of_repeats(page, top, exact)
    if repeated is not None:
        return repeated
    told = {number for _, number in exact}
    numbers = range(max(top + 1, page.low - _FAR), min(page.low + _INTO + 1, stop))
    found = _in_other_words(page, title, [n for n in numbers if n not in told])
    if found is not None or SEPARATOR.search(title) is None:
        return found  # without a separator it may be a site's name that is repeated
    whole = [number for share, number in exact if share >= _NEARLY_WHOLE and number < page.high]
    return next((number for number in reversed(whole) if number <= page.low), next(iter(whole), None))


def _of_repeats(
    page: PageLines,
    top: int,
    every: Sequence[tuple[float, int]],
) -> int | None:
    """The headline among the lines that are a part of the title, and no entries of menus.

    Args:
        page: The page.
        top: The title's line.
        every: Part of the title and number of each.
    """
    title = page.lines[top].text
    soon = (SOON, _LATER) if SEPARATOR.search(title) else (SOON,)
    exact = next(filter(None, (_leading(page, every, most) for most in soon)), [])
    if not exact:
        return None
    most = max(share for share, _ in exact)
    best = [number for share, number in exact if share >= most - 0.15]
    above = [number for number in best if number <= page.low]
    inside = [number for number in best if page.low < number < page.high]
    if above == [top + 1] and (inside or any(n > top + 1 for _, n in exact)):
        above = []  # the title printed twice
    behind = [
        number
        for number in best
        if number >= page.high and any(s.is_prose for s in page.shapes[number : number + _NEAR])
    ]
    if inside and not above:
        better = told_above(page, inside[0], top)
        if better is not None:
            return better
    if above or inside or behind:
        found = above[-1] if above else inside[0] if inside else behind[0]
        whole = [at for share, at in every if share > most + _MORE and found - _SHORTLY <= at < found]
        return whole[-1] if whole else found
    # a picture, a film: nothing below the headline is text
    return best[-1] if page.low >= page.high and is_followed(page, best[-1]) else None


def _in_other_words(page: PageLines, title: str, numbers: Sequence[int]) -> int | None:
    """The headline among lines that share words with the title, or are its first or last part.

    Args:
        page: The page.
        title: The page's title.
        numbers: The lines looked at.
    """
    alike, within = likenesses_in(title, page, numbers)
    first_part, *others = SEPARATOR.split(title)
    key = letters_of(first_part)
    for number in numbers if alike and len(key) >= SHORTEST else ():
        below = page.shapes[number + 1 : number + 2]
        if below and below[0].dated and letters_of(page.lines[number].text) == key:
            return number  # the title's first part, right above its day
    best = most_alike(page, alike)
    if best is not None:
        return best
    for part in (first_part, others[-1]) if others else ():
        key = letters_of(part)
        named = [n for n in numbers if key and n <= page.low and letters_of(page.lines[n].text) == key]
        if named and is_followed(page, named[-1]):
            return named[-1]
    shown = [n for n in within if page.low - _ABOVE <= n <= page.low and is_followed(page, n)]
    return shown[-1] if shown else None


def _leading(page: PageLines, exact: Sequence[tuple[float, int]], soon: int) -> list[tuple[float, int]]:
    """The candidates that are no entries of menus: those of many words, and those that text follows soon."""
    return [
        (share, number)
        for share, number in exact
        if page.shapes[number].words > _MENU_WORDS or is_followed(page, number, soon)
    ]


def _below_site(page: PageLines, title: str, exact: Sequence[tuple[float, int]]) -> int | None:
    """The headline below the site's name where both are parts of the title: whichever stands first, as "»" tells, else the first.

    Between the two stand a motto and a menu, but no text and no date; Blogger prints the day above the headline and "SITE:
    HEADLINE" as the title.
    """
    signs = list(SEPARATOR.finditer(title)) if exact else []
    for sign in signs[:1] + signs[-1:]:
        parts = letters_of(title[: sign.start()]), letters_of(title[sign.end() :])
        colon = sign[0].strip() == ":"
        first = colon or _SITE_FIRST.fullmatch(sign[0]) is not None
        for site, headline in (parts, parts[::-1]) if first else (parts[::-1],):
            below_day = colon and site == parts[0]
            named = [
                number for _, number in exact if headline and letters_of(page.lines[number].text) == site
            ]
            for number in named:
                found = _soon_below(page, number, headline, below_day=below_day)
                if found is not None:
                    return found
    return None


def _soon_below(page: PageLines, number: int, key: str, *, below_day: bool) -> int | None:
    """The line of these letters that who, when or text follows, if none of those stands between.

    Args:
        page: The page.
        number: Number of the line with the site's name.
        key: The headline's letters.
        below_day: Whether the headline only counts right below a day.
    """
    mottos = 1 if below_day else 0
    for other in range(number + 1, min(number + 1 + _BELOW_SITE, len(page.shapes))):
        day = page.shapes[other - 1].dated
        if letters_of(page.lines[other].text) == key and (day or not below_day):
            return other if is_followed(page, other) else None
        mottos -= page.shapes[other].is_prose
        if mottos < 0 or (page.shapes[other].dated and not below_day):
            return None
    return None


def _shares_a_word(title: str, text: str) -> bool:
    """Whether a line has a word of the title; any line has where the first line is too short to be a title."""
    words = {stem(word) for word in WORD.findall(title.casefold()) if len(word) > 3}
    return len(title.split()) < 4 or not words.isdisjoint(map(stem, WORD.findall(text.casefold())))
