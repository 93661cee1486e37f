"""What a headline shows: the words of it without what sites put into the same heading.

Facts.  Headings hold dates, permalinks, labels for screen readers, numbers of comments, a kicker or a subtitle in an
element of its own; the page often states the title without them.

Rule: a kicker or a subtitle is cut where the page states the title so; labels, signs and dates at the ends are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from lxml import etree

from ..expressions import Expression
from ..interpret.dates.spans import find_dates
from ..interpret.lines.signed_lines import is_byline
from ..interpret.titles import letters_of, split_title, without_last_part
from ..records import RawText
from .dom import HEADINGS, Element, content_of, text_of, where
from .heading_links import PERMALINKS

_REST = Expression(r"\s*(?:\([^()]{1,40}\))?\s*\d{0,5}")
"""What systems put behind the title in its own heading: the linked site, the number of comments."""
_MOST_INSIDE = 60
_NOT_SHOWN = frozenset("""
    sr-only visually-hidden visuallyhidden screen-reader-text screen-reader element-invisible assistive-text
    headerlink anchor anchor-link permalink-anchor editsection mw-editsection edit-link edit
""".split())  # fmt: skip
_NEVER_TEXT = frozenset("script style button svg select noscript template".split())
_DIVIDERS = " \t/|·•—–-:,"
_LABEL = Expression(
    r"\s*(?:title|titel|titre|t[ií]tulo|titolo|thread|topic|thema|sujet|tema|тема)\s*:\s*", re.I
)
_PIECES = etree.XPath(
    "descendant::node()[self::text() or self::br or self::p or self::div]", smart_strings=True
)  # one step: a union of four costs the square of what it finds
_MOST_PARTS = 6
_LONGEST_DATE, _LONGEST_BYLINE = 40, 90
"""Characters of a date and of a byline in a heading."""
_TITLES = frozenset(("name", "headline"))
"""Properties of schema.org that are a page's title."""
_BYLINES = ("byline", "author", "meta", "posted", "autor", "auteur", "info")
"""In names of a byline inside a heading."""


def read_titles(headline: Element | None, stated: Iterable[RawText] = ()) -> tuple[RawText, ...]:
    """The headline as a candidate for the title.

    Args:
        headline: Its element.
        stated: What the page states as its title elsewhere: tells a label in the heading from its text.
    """
    if headline is None:
        return ()
    title = heading_text(headline)
    for link in headline.iter("a"):
        text = text_of(link)
        if len(text) > 15 and title.startswith(text) and _REST.fullmatch(title, len(text)):
            title = text
    if len(headline) and (name := _marked(headline)) and letters_of(name) in letters_of(title):
        title = name
    stated = tuple(stated)
    label = _LABEL.match(title)
    if label is not None and any(
        letters_of(title[label.end() :]) == letters_of(other.value) for other in stated
    ):
        title = title[label.end() :]
    if 1 <= len(headline) <= _MOST_PARTS:
        values = [other.value for other in stated]
        firsts = (split_title(value)[0] for value in values)
        known = {letters_of(value) for value in (*values, *map(without_last_part, values), *firsts)}
        title = _without_neighbours(headline, title, known)
    if not title:
        return ()
    second = _second_heading(headline, title, stated)
    if second is not None:
        title = f"{title} {heading_text(second)}"
    return (RawText(value=title, rule=f"headline:{headline.tag!s}", where=where(headline)),)


def other_headings(headline: Element, stated: Iterable[RawText]) -> tuple[Element, ...]:
    """What belongs to the title beside the headline, and is no text.

    Args:
        headline: The headline's element.
        stated: What the page states as its title elsewhere.
    """
    below = headline.getnext()
    if below is None or below.tag not in HEADINGS:
        return ()
    second = _second_heading(headline, heading_text(headline), stated)
    return () if second is None else (second,)


def _second_heading(headline: Element, title: str, stated: Iterable[RawText]) -> Element | None:
    """The heading right behind the headline, where both together are the title that the page states: it is set in two headings."""
    below = headline.getnext()
    if below is None or below.tag not in HEADINGS or headline.tag not in HEADINGS:
        return None
    rest = heading_text(below)
    both = letters_of(f"{title} {rest}")
    told = any(both == letters_of(other.value) for other in stated if other.rule != "title")
    return below if rest and told else None


def _marked(headline: Element) -> str:
    """The title as microdata mark it inside the heading, where a name or a number stands beside it; empty where none is."""
    for element in islice(headline.iterdescendants(), _MOST_INSIDE):
        if element.get("itemprop") in _TITLES:
            around = takewhile(lambda above: above is not headline, element.iterancestors())
            if all(above.get("itemprop") is None for above in around):
                return " ".join((element.get("content") or content_of(element)).split())
    return ""


def _without_neighbours(heading: Element, title: str, stated: set[str]) -> str:
    """The headline without a kicker or a subtitle in elements of their own, if the page states it so."""
    if letters_of(title) in stated:
        return title
    parts = [heading.text or ""]
    for child in heading:
        parts += (content_of(child) if isinstance(child.tag, str) else "", child.tail or "")
    for cut in range(1, len(parts)):
        for rest in (parts[:cut], parts[cut:]):
            text = " ".join("".join(rest).split()).strip(_DIVIDERS)
            if len(text) > _MOST_PARTS and letters_of(text) in stated:
                return text
    return title


def heading_text(heading: Element) -> str:
    """What a heading shows: line breaks are spaces; labels for screen readers, permalink signs and dates at
    its ends are left out."""
    if not len(heading):
        return text_of(heading)
    skipped = set(_not_shown(heading))
    pieces: list[str] = []
    for piece in _PIECES(heading):
        if not isinstance(piece, str):
            pieces.append(" ")
        elif not skipped or not _is_within(piece, skipped, heading):
            pieces.append(piece)
    text = " ".join("".join(pieces).split())
    if skipped and text:
        text = text.strip(_DIVIDERS) or text
    return text or text_of(heading)


def _is_within(piece: str, skipped: set[Element], heading: Element) -> bool:
    """Whether a text of the heading stands in an element that is skipped."""
    element: Element | None = piece.getparent()  # type: ignore[attr-defined]  # lxml's strings know where they stand
    if piece.is_tail and element is not None:  # type: ignore[attr-defined]
        element = element.getparent()
    while element is not None and element is not heading:
        if element in skipped:
            return True
        element = element.getparent()
    return False


def _not_shown(heading: Element) -> Iterator[Element]:
    """Elements inside a heading that are no part of the headline."""
    whole = len(text_of(heading))
    for element in islice(heading.iterdescendants(), _MOST_INSIDE):
        tag = element.tag
        if tag in _NEVER_TEXT or not _NOT_SHOWN.isdisjoint((element.get("class") or "").split()):
            if content_of(element).strip() != ":":  # set for readers who hear a kicker and a headline
                yield element
        elif tag in {"a", "time", "span", "small", "div", "abbr"}:
            text = text_of(element)
            if text.lower() in PERMALINKS or (
                0 < len(text) < min(_LONGEST_BYLINE, whole - 5)
                and ((len(text) < _LONGEST_DATE and _is_date(element, text)) or _is_byline(element, text))
            ):
                yield element


def _is_byline(element: Element, text: str) -> bool:
    """Whether a part of a heading says who wrote the text, by its name and by its words."""
    names = (element.get("class") or "").lower()
    return any(map(names.__contains__, _BYLINES)) and is_byline(text)


def _is_date(element: Element, text: str) -> bool:
    if not any(map(str.isdigit, text)) or (
        element.tag != "time" and "date" not in (element.get("class") or "")
    ):
        return False
    return element.tag == "time" or any(
        date.end - date.start > 0.6 * len(text) for date in find_dates(text.strip(_DIVIDERS))
    )
