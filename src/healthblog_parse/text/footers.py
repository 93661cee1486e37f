"""Who and when below an article, told by the comments under it.

Facts.  Themes close a post with its day beside the number of its comments ("June 9, 2020 · 6 Comments").  Many a blog
prints no byline at all, but its author answers below: under the name that stands alone above a note on the author,
or under an account that is called as the site is ("midwestnotes says" below "... - Midwest Notes Blog").

Rules, in order.
1. *Date*: the only line between text and comments that is a date and a number of comments and nothing else.  Where
   several are, they are teasers of other articles.
2. *Box*: a line between text and comments that is the whole name of somebody who comments, and running text below it.
3. *Account*: somebody who comments and is called as the site is, the whole of its name, or an account of one word
   whose letters are several words of the page's title in a row, at its end or beginning.

Known failures.  An author who answers under another name than the site's and stands nowhere else.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..interpret.bylines.parts import read_byline
from ..interpret.counts import read_count
from ..interpret.dates.spans import find_dates
from ..interpret.titles import letters_of
from ..records import RawDate, RawPerson
from .lines import Line
from .shapes import Shape

_LONGEST = 60
"""Characters of a date beside a number of comments, and of a name."""
_BESIDE = 30
"""Characters beside the date."""
_SHORTEST_ACCOUNT = 8
"""Letters of an account that is told by several words of the title."""
_BEHIND_NAME = frozenset(("blog", "weblog"))
"""Words behind a site's name in titles."""
_WRITTEN = frozenset(("Written ", "Verfasst", "Geschrie", "Écrit pa", "Escrito ", "Scritto ", "Geschrev"))
_REACH = 120
"""Lines below the text that are looked at."""


def find_counted_date(lines: Sequence[Line], start: int, stop: int) -> RawDate | None:
    """The day beside the number of comments.

    Args:
        lines: All lines of the page.
        start: Number of the line behind the running text.
        stop: Number of the line behind the last one that may be such.
    """
    found = [
        (number, raw)
        for number in range(start, min(stop, start + _REACH, len(lines)))
        if (raw := _counted_date(lines[number].text))
    ]
    if len(found) != 1:
        return None
    number, raw = found[0]
    return RawDate(role="published", raw=raw, rule="date-tail", where=f"line {number + 1}")


def _counted_date(text: str) -> str | None:
    if len(text) > _LONGEST or read_count(text) is None:
        return None
    dates = find_dates(text)
    if len(dates) != 1:
        return None
    start, end = dates[0].start, dates[0].end
    rest = f"{text[:start]} {text[end:]}".strip()
    return text[start:end] if len(rest) <= _BESIDE and read_count(rest) is not None else None


def find_writer_inside(lines: Sequence[Line], start: int, stop: int) -> RawPerson | None:
    """The writer whom a line of its own among the lines names: sources and notes follow it; ``None`` where several do.

    Args:
        lines: All lines of the page.
        start: The first line that is looked at.
        stop: The line behind the last.
    """
    found = {}
    for number in range(start, stop):
        text = lines[number].text
        if text[:8] in _WRITTEN and len(text) <= _LONGEST:
            byline = read_byline(text)
            if len(byline.people) == 1 and byline.coverage >= 1 and byline.people[0].role == "author":
                found[byline.people[0].name] = number
    if len(found) != 1:
        return None
    ((name, number),) = found.items()
    return RawPerson(name=name, rule="byline-footer", where=f"line {number + 1}")


def find_author_below(
    lines: Sequence[Line], shapes: Sequence[Shape], start: int, site: str, speakers: Collection[str]
) -> RawPerson | None:
    """The author where no line says so: somebody who comments and has a note on the author, or the site's name.

    Args:
        lines: All lines of the page.
        shapes: How the lines before the comments look.
        start: Number of the first line that may be a name above a note.
        site: The site's name; empty where none is known.
        speakers: The names of those who comment.
    """
    for number in range(start, min(start + _REACH, len(shapes) - 1)):
        text = lines[number].text
        if text in speakers and len(text) <= _LONGEST and shapes[number + 1].is_prose:
            return RawPerson(name=text, rule="byline-footer", where=f"line {number + 1}")
    accounts = {name for name in speakers if _is_account_of(name, site, lines[0].text)}
    if len(accounts) != 1:
        return None
    return RawPerson(name=accounts.pop(), rule="byline-account", where="line 1")


def _is_account_of(name: str, site: str, title: str) -> bool:
    letters = letters_of(name)
    if not letters:
        return False
    if letters == letters_of(site):
        return True
    if len(letters) < _SHORTEST_ACCOUNT or " " in name:
        return False
    words = [word for word in map(letters_of, title.split()) if word]
    if words and words[-1] in _BEHIND_NAME:
        words.pop()
    sizes = range(2, len(words))
    return any(letters in ("".join(words[:size]), "".join(words[-size:])) for size in sizes)
