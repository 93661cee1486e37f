"""The article of a plain-text page: the order of its steps, and what the lines above it name.

Rules, in order:
1. How every line looks (``shapes``), and the stretch of lines that speaks most for running text (``body``,
   ``body_lines``).
2. The headline above or in it (``headline``); then the stretch again, below the headline.
3. Who and when (``bylines``), sources and disclaimer (``sources``): none of them is body.
4. A line that only signs with an author's name, or heads what is said about the author, ends the body in its
   second half; running text behind it is the author's biography.
5. Without any running text a page of more than a few lines has no article.

Known failures: what the modules named above list; a signature in the first half.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import attrs
from attrs import frozen

from ..expressions import Expression
from ..interpret.disclaimers import find_certifications, opens_disclaimer
from ..interpret.lines.introductions import name_introduced
from ..interpret.lines.standing_text import standing_from
from ..interpret.names import read_name, same_person
from ..interpret.openings import words_in
from ..interpret.titles import letters_of
from ..records import RawArticle, RawPerson, RawText
from .area_words import announces_comments
from .body import below, closed, densest, opened, weights_of
from .body_lines import is_no_lead, kept, kinds_of
from .bylines import read_bylines
from .dialogs import without_dialogs
from .footers import find_author_below, find_counted_date, find_writer_inside
from .headline import find_headline
from .lines import Line, block_of
from .recipe_cards import find_author_in_card
from .recipes import WEIGHT as INGREDIENT
from .recipes import find_ingredients
from .shapes import PageLines, Shape, shapes_of
from .sources import find_disclaimer, read_sources
from .tables import find_tables
from .voices import without_voices

_BLOG = Expression(r".{1,60}[’']s? (?:web)?(?:log|blog)|(?:the|der|le|el) .{1,50} blog", re.I)
_TOPIC = Expression(r"[^:]{3,40}: [^:.!?]{3,60}")
_CLOSE = 6
"""Last lines of the body that may be a note on the author."""
_SEAL = 600
"""Characters of a line at the page's end in which a seal is looked for."""
_FEW = 3
"""Lines of a page that is read whole though nothing in it looks like running text."""


@frozen(kw_only=True)
class TextArticle:
    """The article and what the lines before it name."""

    article: RawArticle | None
    """``None`` where no line stands before the comments."""
    site_name: RawText | None = None
    blog_name: str | None = None


def read_article(lines: Sequence[Line], end: int, speakers: Collection[str] = ()) -> TextArticle:
    """Read the article out of the lines before the comments.

    Args:
        lines: All lines of the page.
        end: Number of the first line that is comments.
        speakers: The names of those who comment.
    """
    if not end:
        return TextArticle(article=None)
    shapes = without_dialogs(lines, without_voices(lines, shapes_of(lines[:end])))
    tables = find_tables(lines, shapes)
    weights = weights_of(lines, shapes, tables)
    for number in find_ingredients(lines, shapes):
        weights[number] = INGREDIENT
    low, high = densest(weights, min(1, end - 1), end)
    head = find_headline(PageLines(lines=lines, shapes=shapes, low=low, high=high))
    headline = head.line
    low, high = _text_below(shapes, tables, weights, headline)
    if low < high:
        high = closed(shapes, high, comments=end < len(lines))
        high = low + standing_from([line.text for line in lines[low:high]])
    page = PageLines(lines=lines, shapes=shapes, low=low, high=high)
    bylines = read_bylines(page, headline, speakers)
    names, dates = list(bylines.people), list(bylines.dates)
    site = _site_name(lines, head.title_line, headline)
    if "author" not in [person.role for person in names]:
        author = _author_elsewhere(page, site.value if site else "", speakers)
        names += [author] if author is not None else []
    if end < len(lines):
        counted = find_counted_date(lines, high, end + 1 if announces_comments(lines[end].text) else end)
        dates += [counted] if counted is not None else []
    sources = read_sources(lines, shapes, headline + 1)
    notes = find_disclaimer(lines, low, high, end)
    taken = bylines.lines.union(sources.lines, notes)
    below_head = [n for n in opened(shapes, low, headline, taken) if not is_no_lead(page, n)]
    numbers = [*below_head, *kept(page, taken)]
    numbers, behind = _signed(page, numbers, names)
    bio = " ".join(behind) or None
    if bio and names:
        names[0] = attrs.evolve(names[0], bio=bio)
    before = lines[: max(headline, 0)]
    return TextArticle(
        article=RawArticle(
            titles=head.titles,
            people=tuple(names),
            dates=tuple(dates),
            section=next((line.text for line in before[:12] if _TOPIC.fullmatch(line.text)), None),
            blocks=tuple(
                block_of(lines[number], kind)
                for number, kind in zip(numbers, kinds_of(page, numbers), strict=True)
            ),
            references=sources.entries,
            disclaimer="\n\n".join(lines[at].text for at in notes if not opens_disclaimer(lines[at].text))
            or None,
            certifications=find_certifications([line.text[:_SEAL] for line in lines[-40:]]),
        ),
        site_name=site,
        blog_name=next((line.text for line in before if _BLOG.fullmatch(line.text)), None),
    )


def _author_elsewhere(page: PageLines, site: str, speakers: Collection[str]) -> RawPerson | None:
    """The author whom no byline names: told by the comments, by a line inside the text or by the card of a recipe.

    Args:
        page: The page up to the comments.
        site: The site's name; empty where none is known.
        speakers: The names of those who comment.
    """
    lines, shapes, low, high = page.lines, page.shapes, page.low, page.high
    if speakers:
        told = find_author_below(lines, shapes, max(low + 1, high - _CLOSE), site, speakers)
        if told is not None:
            return told
    return find_writer_inside(lines, low, high) or find_author_in_card(lines, 1, len(shapes))


def _text_below(
    shapes: Sequence[Shape], tables: Collection[int], weights: Sequence[float], headline: int
) -> tuple[int, int]:
    """The running text below the headline; where there is none, all of a text of a line or two, or the tables.

    Args:
        shapes: How the lines before the comments look.
        tables: Numbers of the lines that are rows of tables.
        weights: How much each line speaks for running text.
        headline: Number of the headline's line; -1 for none.

    Returns:
        Number of its first line and of the one behind it; the same number twice for no text.
    """
    end = len(shapes)
    low, high = below(weights, shapes, headline, end)
    if low == high and end <= _FEW:
        return headline + 1, end
    if low == high and max(tables, default=0) > headline:
        return min(n for n in tables if n > headline), max(tables) + 1
    return low, high


def _signed(page: PageLines, numbers: list[int], people: Sequence[RawPerson]) -> tuple[list[int], list[str]]:
    """The body up to a signature in its second half, and the prose behind it."""
    for place, number in enumerate(numbers):
        if place and place > 0.5 * len(numbers) and _signs(page.lines[number].text, people):
            return numbers[:place], [
                page.lines[n].text for n in numbers[place + 1 :] if page.shapes[n].is_prose
            ]
    return numbers, []


def _site_name(lines: Sequence[Line], top: int, headline: int) -> RawText | None:
    """What the title's line says besides the headline, or all of it where it does not repeat the headline."""
    first, title = lines[top].text, lines[headline].text
    if headline <= top:
        return None
    at = f"line {top + 1}"
    if not first.startswith(title) and letters_of(title) not in letters_of(first):
        return RawText(value=first, rule="text:first-line", where=at)
    rest = first.removeprefix(title).strip(" \t-–—|·•»«:")
    return RawText(value=rest, rule="text:title", where=at, visible=False) if rest else None


def _signs(text: str, people: Sequence[RawPerson]) -> bool:
    """Whether a line is an author's name and nothing else, or heads what is said about the author."""
    if len(text) > 60 or all(words_in(person.name).isdisjoint(words_in(text)) for person in people):
        return False
    name = read_name(name_introduced(text) or text).name
    if any(word[0].islower() for word in name.split()[-1:]):
        return False  # "Get started" is no name
    return any(same_person(name, read_name(person.name).name) for person in people)
