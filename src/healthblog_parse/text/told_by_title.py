"""The headline that the page's title tells.

Facts: the title repeats the headline, alone, with the site's name before or behind it, or in other words.  Menus, the way to
the page and recipe cards repeat it, too, and captions are a part of it.

Rules, in order:
1. The headline stands below the site's name where both are parts of the title.
2. Lines that are the title, or a part of it between separators (``title_repeats``): how much of it they are counts first, then
   that running text follows them: the last one above it, else the first one inside it.
3. Lines that share most of their words with it (``reworded``), or are its first or last part, near the running text.

Known failures: a title that is a site's name and a line of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..expressions import Expression
from ..interpret.titles import letters_of
from .head_like import SOON, is_followed
from .recipes import leads_to_ingredients
from .reworded import likenesses_in, most_alike, told_above
from .shapes import PageLines
from .title_repeats import LONGEST, SEPARATOR, SHORTEST, repeats_in

_SITE_FIRST = Expression(r"\s*(?:»|›|::|·)\s*")
"""Signs behind which blogs put the headline, the site's name before it."""
_NEARLY_WHOLE = 0.7
"""Part of the title that a line is at least which is the headline though nothing follows it."""
_BELOW_SITE = 12
"""Lines from the site's name to the headline where nothing but a motto and a menu stands between."""
MOST_LINES = 1500
"""Lines among which the headline is looked for."""
_ABOVE, _FAR, _INTO = 25, 100, 4
"""Lines above the running text among which a headline is looked for, by its look and by its likeness, and lines
inside it."""
_NEAR = 25
"""Lines behind a repeated title in which running text follows."""
_MORE, _SHORTLY = 0.15, 6
"""How much more of the title a line is that stands a few lines above a part of it: a caption is such a part."""
_TWICE = 2
"""Lines below the title's among which it comes back as it is."""
MENU_WORDS = 5
"""Words of a menu's entry, at most."""
_LATER = 10
"""Lines behind a headline in which text follows where languages and buttons stand between."""


def told_by_title(page: PageLines, top: int) -> int | None:
    """The line that is most of the title, else the one most like it about the beginning of the running text.

    Args:
        page: The page.
        top: The title's line.
    """
    title = page.lines[top].text
    if len(title) > LONGEST:
        return None
    stop = min(len(page.shapes), MOST_LINES)
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
    if found is None and SEPARATOR.search(title) is None:
        return _above_ingredients(page, exact)
    if found is not None:
        return found
    whole = [number for share, number in exact if share >= _NEARLY_WHOLE and number < page.high]
    return next((number for number in reversed(whole) if number <= page.low), next(iter(whole), None))


def _above_ingredients(page: PageLines, exact: Sequence[tuple[float, int]]) -> int | None:
    """The last line that is all of a title without a separator, above ingredients; elsewhere a site's name comes back, too."""
    whole = [number for share, number in exact if share >= _NEARLY_WHOLE and number <= page.low]
    return next((number for number in reversed(whole) if leads_to_ingredients(page, number)), None)


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
    exact = exact or [(share, number) for share, number in every if leads_to_ingredients(page, number)]
    if not exact:
        return None
    if exact[1:] and len(soon) > 1:
        once = [(share, number) for share, number in exact if share < 1 or number > top + _TWICE]
        if once and len(once) < len(exact):  # all of the title, with the site's name, comes back at once
            exact, every = once, [pair for pair in every if pair[1] > top + _TWICE]
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
        if page.shapes[number].words > MENU_WORDS or is_followed(page, number, soon)
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
