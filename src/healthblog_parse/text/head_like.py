"""Which line above the running text looks most like a headline, where no title of the page tells it.

Facts: what is copied from a browser begins with the site's name and its menus, then come the headline and, within a
few lines, who wrote and when; or the day stands above it.  A subtitle, the way to the page or the name of a category
may stand between them.  A headline has more words than a menu's entry, and what repeats it (the way to the page,
"4 thoughts on ...") is longer than it.

Rule: each line near the beginning of the running text gets points for its words, for a byline below or above it, for
the end of the menu or of the way to the page right above it, for a line that repeats it, and as a heading by signs of
structure; it loses some as an item of a list, for a small letter at its beginning and inside the text.  The nearer to the
text the better.

Known failures: headlines of one word; a page whose running text is not where its article is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..expressions import Expression
from ..interpret.bylines.names import is_plain_name
from ..interpret.bylines.parts import read_byline
from ..interpret.lines.link_rows import is_hashtag_row
from ..interpret.lines.signed_lines import is_date
from .bare_names import is_mark
from .lines import Line
from .parted import parted
from .recipe_cards import is_card_line
from .shapes import PageLines, Shape

_WAY = Expression(r"(?:home|start|startseite|accueil|inicio|início|inizio)(?:\s?[»>/|›]|\s{2}.*\s{2})", re.I)
_LINKS = Expression(
    r"\s[»›>]\s|^\W*[»«←→]|[←→]\W*$|\s\|\s.*\s\|\s|•.*•|\[…\]",
    re.I,
)
"""Lists of links, references from other pages, steps of a way."""
_LINK_SIGNS = frozenset("»›>/|«•…←→")
"""One of these stands in each of them."""
_ABOVE, _INTO = 25, 2
"""Lines above the beginning of the running text, and inside it, among which the headline stands."""
_MOST_WORDS, _MOST_LETTERS = 25, 200
_MENU_WORDS = 2
"""Words of a line that may be a menu's entry."""
_LONG_SENTENCE = 10
"""Words from which a line that ends as sentences do is one."""
_WORDS, _PER_WORD, _COUNTED_WORDS = 1.0, 0.2, 10
_BYLINE_BELOW = (4.0, 3.0, 2.0)
"""Points for a byline in the next line, the one behind it, and the third."""
_PARTLY = 0.6
"""What a line counts that is a byline only at its beginning."""
_DAY_ABOVE, _AFTER_FRAME, _AFTER_MENU, _REPEATED, _FULL_STOP = 1.5, 1.5, 0.5, 2.0, -1.5
_ABOVE_TEXT, _NAME, _AFTER_AUTHOR = 1.0, -2.5, -1.5
_WAY_ENDS, _CRUMB = 3.0, 8
"""Points for a line that the one above repeats, or ends in as the way to the page does; characters of it at least then."""
_INSIDE = -1.5
"""Points for a line below the first one of running text."""
_ITEM = -2.0
"""Points for an item of a list, told by signs of structure."""
_SMALL = -2.0
"""Points for a small letter at the beginning, or a number before a few words in small letters: "133 want to try"."""
_COUNTED = 4
_STEPS = frozenset("»›>/|→·")
_PARTS = Expression(r"\s[|·•–—-]\s")
_LABEL = 14
"""Characters of a label before a name."""
_NO_NAME_SIGNS = frozenset(":&")
_PER_LINE = -0.08
_MARKED = {1: 4.5, 2: 2.5, 3: 1.5}
"""Points for a heading, told by signs of structure, of each level."""
_MARKED_FIRST = -2.5
"""Points of such a heading in the first line, another one of some rank before the running text: a site's name."""
_PURE = 0.6
"""Part of a line that is byline, from which the line is one."""
_LONGEST_BYLINE = 250
SOON, _PARAGRAPH = 3, 12
"""Lines behind a headline among which a date or a paragraph of so many words stands."""
_COMMENTS_HEAD = 4
"""Lines at the beginning of the comments, one of which may repeat the headline."""


def most_like_a_headline(page: PageLines, first: int) -> tuple[int, float] | None:
    """The line that looks most like a headline and its points; ``None`` where none does.

    Args:
        page: The page.
        first: Number of the first line that may be the headline.
    """
    start, stop = max(first, page.low - _ABOVE), min(page.low + _INTO, len(page.shapes))
    candidates = [
        number for number in range(start, stop) if may_be_headline(page.lines[number], page.shapes[number])
    ]
    heads = range(len(page.shapes), min(len(page.shapes) + _COMMENTS_HEAD, len(page.lines)))
    around = [page.lines[number].text for number in (*range(start, stop), *heads)]
    best: tuple[int, float] | None = None
    for number in candidates:
        points = _points(page, number, around) + _PER_LINE * abs(page.low - number)
        points += _INSIDE * (number > page.low)
        if number == start == first and any(
            map(_is_ranked, page.lines[first + 1 : page.low], page.shapes[first + 1 : page.low])
        ):
            points += _MARKED_FIRST
        if best is None or points > best[1]:
            best = number, points
    return best


def _is_ranked(line: Line, shape: Shape) -> bool:
    """Whether a line is a heading of some rank by signs of structure, and no date."""
    return line.mark == "heading" and line.level in _MARKED and not (shape.dated or shape.known)


def may_be_headline(line: Line, shape: Shape) -> bool:
    """Whether a line may be a headline by its length, its end and its words."""
    text = line.text
    if (
        shape.known
        or shape.dated
        or shape.code
        or not 1 < shape.words <= _MOST_WORDS
        or len(text) > _MOST_LETTERS
    ):
        return False
    if shape.words >= _LONG_SENTENCE and line.mark != "heading" and _is_several_sentences(text):
        return False
    if (
        text[-1] in ",;:"
        or text[0] == "@"
        or (text[0] == "#" and (text[1:2] == " " or is_hashtag_row(text)))
        or (":" in text and is_card_line(text))
        or (shape.is_prose and shape.words >= _LONG_SENTENCE and text[-1] == ".")
    ):
        return False
    return not (is_way_or_links(text) or is_mark(text)) and byline_part(text) < 1.0


def _is_several_sentences(text: str) -> bool:
    """Whether a line is more than a sentence; headlines ask and answer: "Debt-free, now what? Our story of life after debt"."""
    return ". " in text or ("? " in text and text[-1] == ".")


def is_way(text: str) -> bool:
    """Whether a line is the way from the front page to this one."""
    return _WAY.match(text) is not None


def is_way_or_links(text: str) -> bool:
    """Whether a line is the way to the page, a list of links or a reference from another page."""
    if _LINK_SIGNS.isdisjoint(text):
        return "  " in text and is_way(text)
    return is_way(text) or _LINKS.search(text) is not None


def byline_part(text: str) -> float:
    """How much a line says who wrote or when: 1.0 for one that says nothing else, less where it only begins so."""
    if len(text) > _LONGEST_BYLINE:
        return 0.0
    byline = read_byline(parted(text))
    if byline.dates and (byline.coverage >= _PURE or _names_and_dates(text)):
        return 1.0
    if not byline.opens:
        return 0.0
    if byline.coverage >= _PURE and (byline.pending or any(person.labelled for person in byline.people)):
        return 1.0
    return _PARTLY if byline.dates else 0.0


def _names_and_dates(text: str) -> bool:
    """Whether a line is a name, a date and what it was filed under, divided by signs: "Nora Elm – 14.09.2022 – Birds"."""
    name, *others = _PARTS.split(text)
    return bool(others) and is_plain_name(name) and any(map(is_date, others))


def byline_below(page: PageLines, number: int) -> float:
    """How surely one of the next lines says who or when: 1.0 for the next one that says nothing else.

    Args:
        page: The page.
        number: The line's number.
    """
    below = range(number + 1, min(number + 1 + len(_BYLINE_BELOW), len(page.shapes)))
    said = (worth * byline_part(page.lines[at].text) for worth, at in zip(_BYLINE_BELOW, below, strict=False))
    return max(said, default=0.0) / _BYLINE_BELOW[0]


def is_followed(page: PageLines, number: int, soon: int = SOON) -> bool:
    """Whether a date, a byline or running text stands near behind a line, as behind headlines and not in menus.

    Args:
        page: The page.
        number: The line's number.
        soon: How many lines behind it are looked at.
    """
    below = range(number + 1, min(number + 1 + soon, len(page.shapes)))
    return any(
        page.shapes[at].dated
        or (page.shapes[at].is_prose and page.shapes[at].words >= _PARAGRAPH)
        or (page.shapes[at].words <= _MOST_WORDS and _is_byline(parted(page.lines[at].text)))
        for at in below
    )


def _is_byline(text: str) -> bool:
    byline = read_byline(text)
    return bool(byline.dates) or byline.pending or any(person.labelled for person in byline.people)


def _points(page: PageLines, number: int, around: Sequence[str]) -> float:
    text = page.lines[number].text
    words = page.shapes[number].words
    points = _WORDS * (words > _MENU_WORDS) + _PER_WORD * min(words, _COUNTED_WORDS)
    points += _BYLINE_BELOW[0] * byline_below(page, number)
    if number:
        signed = number + 1 < len(page.shapes) and _is_signed(page.lines[number + 1].text)
        points += _above(page.lines[number - 1].text, page.shapes[number - 1], text, signed=signed)
    points += _SMALL * (
        text[0].islower()
        or (text[0].isdecimal() and words <= _COUNTED and text.partition(" ")[2][:1].islower())
    )
    behind = next((shape for shape in page.shapes[number + 1 : number + 1 + SOON] if not shape.known), None)
    points += _ABOVE_TEXT * (behind is not None and behind.is_prose)
    points += _REPEATED * any(len(other) > len(text) and text in other for other in around)
    points += _ITEM * (page.lines[number].mark == "list_item")
    if page.lines[number].mark == "heading":
        points += _MARKED.get(page.lines[number].level or 0, 0.0)
    return points + _FULL_STOP * (text[-1] == ".")


def _is_signed(text: str) -> bool:
    """Whether a line begins with who wrote: "By Nora Elm on May 3, 2020"."""
    if len(text) > _LONGEST_BYLINE:
        return False
    byline = read_byline(parted(text))
    return byline.opens and any(person.labelled and person.start <= _LABEL for person in byline.people)


def _leads_to(above: str, text: str) -> bool:
    """Whether a line is the next one, or the way to it, whose steps may be glued: "HomeBirdsA heron at dusk"."""
    if above == text:
        return True
    way = above[: -len(text)] if len(text) >= _CRUMB and above.endswith(text) else ""
    return way[-1:].islower() or way.rstrip()[-1:] in _STEPS


def _above(above: str, shape: Shape, text: str, *, signed: bool) -> float:
    """Points for the line above: for a day, for the end of a menu and for the way to the page, against what stands below a
    headline: a name, the author's byline.

    Args:
        above: The line above.
        shape: How it looks.
        text: The line.
        signed: Whether a byline that names somebody stands right below: the line is no author's name then.
    """
    if _leads_to(above, text):
        return _WAY_ENDS
    if (
        (not signed or "," in text)
        and not _NO_NAME_SIGNS.intersection(text)
        and is_plain_name(text)
        and (shape.words > _MENU_WORDS or read_byline(above).pending)
    ):
        return _NAME
    byline = read_byline(above)
    if byline.coverage >= _PURE and not byline.dates and any(person.labelled for person in byline.people):
        return _AFTER_AUTHOR
    menu = _AFTER_FRAME if shape.known else _AFTER_MENU * (shape.words <= _MENU_WORDS)
    return menu + _DAY_ABOVE * byline_part(above)
