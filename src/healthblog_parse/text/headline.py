"""The headline of a plain-text page.

Facts: archives put the page's title in the first line; a text that was extracted begins with the headline, or with
the day, the way to the page or a picture's maker above it.  The title repeats the headline, alone, with the site's
name before or behind it, or in other words.  A saved view begins with the site's name and its navigation.  The headline
stands alone on a line above the running text; menus, breadcrumbs and recipe cards repeat it.

Rules, in order:
0. The page's title is in the first line that may be one (``_title_line``).
1. Lines that are this line, or a part of it between separators, are candidates; so are lines that share
   most of their words with it (``told_by_title``).
2. Without a candidate: the line above the running text that looks most like a headline (``head_like``), if it has a
   word of the title's line, or is told by a byline and that line is no title; of several of one level, each below its day,
   the first.
3. Else the title's line without the site's name.

Known failures: a headline that shares no word with the title, where several lines look like headlines.
"""

from __future__ import annotations

import re

from attrs import frozen

from ..expressions import Expression
from ..interpret.bylines.parts import read_byline
from ..interpret.titles import without_site_name
from ..records import RawText
from .head_like import byline_below, is_way, most_like_a_headline
from .recipes import leads_to_ingredients
from .shapes import PageLines
from .title_repeats import LONGEST, SEPARATOR, SHORTEST, WORD, displayed, parts_of, repeats_in, stem
from .told_by_title import MENU_WORDS, MOST_LINES, told_by_title

_BLANK = Expression(r"\s+")
_KICKER, _MOST_OF_TITLE = 3, 0.5
"""Words of a kicker in front of the headline, and the part of the page's title that the rest is at least."""
_LABEL = Expression(r"^(?:title|titel|titre|título|titolo)\s?:\s?", re.I)
_SITE_WORDS = 5
"""Words of a first line that may be the site's name and not the page's title."""
_TOLD = 0.5
"""How surely a byline stands below a line that is the headline because of it."""
_MENU, _MOST_OF_MENU = 8, 0.75
"""Lines of a menu at the page's head, and the part of them that are short."""
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
    number = told_by_title(page, top)
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
    found = None if leads_to_ingredients(page, number) else most_like_a_headline(page, top)
    return found[0] if found is not None and found[0] != number and found[1] >= _SURE else None


def _begins_with_menu(page: PageLines, top: int, number: int) -> bool:
    """Whether a page begins with its menu and not with its title: few words in its first line, and in most lines below it."""
    between = page.shapes[top:number]
    if page.shapes[top].words > MENU_WORDS or len(between) < _MENU:
        return False
    menu = sum(shape.words <= MENU_WORDS and not shape.is_prose for shape in between)
    return menu >= _MOST_OF_MENU * len(between)


def _title_line(page: PageLines) -> int:
    """Number of the first line that may be the page's title: no date, byline, way to the page or picture's maker.

    0 where the first few are all such lines, or where the first is the name of a page of the frame ("Privacy policy | SITE")
    and that page itself, for the name comes back below.
    """
    if (
        page.shapes[0].known
        and SEPARATOR.search(page.lines[0].text)
        and repeats_in(page.lines, 0, min(len(page.shapes), MOST_LINES))
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


def _shares_a_word(title: str, text: str) -> bool:
    """Whether a line has a word of the title; any line has where the first line is too short to be a title."""
    words = {stem(word) for word in WORD.findall(title.casefold()) if len(word) > 3}
    return len(title.split()) < 4 or not words.isdisjoint(map(stem, WORD.findall(text.casefold())))
