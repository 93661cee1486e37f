"""Texts of any number of lines, for what time and memory take: prose, comments, and lines that only look like them."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterator
from itertools import count, islice

_SYLLABLES = "ba de fi go lu ma ne ri so tu va we ko pi sa la no ti mu re".split()
_FIRST_DAY = dt.datetime(2004, 1, 1, 8, 30, tzinfo=dt.UTC)
_HEAD = ["A Lamp in the Window - Night Notes", "Night Notes", "A Lamp in the Window", "By Ruth Amberg"]
_PROSE = [
    "Light in the evening moves the clock of the body, and not by a little; that much is known since long ago.",
    "What the studies show is a shift of an hour or more after two hours of a bright screen, in every age.",
]


def long_text(shape: str, lines: int) -> str:
    """A page of so many lines of a shape below a short article."""
    head = [*_HEAD, *_PROSE]
    return "\n".join([*head, *islice(SHAPES[shape](random.Random(shape)), max(0, lines - len(head)))]) + "\n"


def _words(chance: random.Random, size: int) -> list[str]:
    return ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3))) for _ in range(size)]


def _name(chance: random.Random) -> str:
    return " ".join(word.capitalize() for word in _words(chance, 2))


def _sentence(chance: random.Random) -> str:
    return f"{' '.join(_words(chance, chance.randint(6, 24))).capitalize()}."


def _prose(chance: random.Random) -> Iterator[str]:
    return (_sentence(chance) for _ in count())


def _one_sentence(chance: random.Random) -> Iterator[str]:
    return iter(lambda: _PROSE[0], "")


def _says(chance: random.Random) -> Iterator[str]:
    yield "9000 Comments"
    for number in count():
        when = _FIRST_DAY + dt.timedelta(minutes=7 * number)
        yield f"{_name(chance)} says:"
        yield f"{when:%B} {when.day}, {when.year} at {when:%H:%M}"
        yield _sentence(chance)
        yield "Reply"


def _name_date(chance: random.Random) -> Iterator[str]:
    yield "Kommentare"
    for number in count():
        yield f"{_name(chance)} | {_FIRST_DAY + dt.timedelta(minutes=7 * number):%d.%m.%Y %H:%M}"
        yield _sentence(chance)
        yield _sentence(chance)


def _date_below(chance: random.Random) -> Iterator[str]:
    yield "Comments:"
    for number in count():
        yield f"{_name(chance)} said..."
        yield _sentence(chance)
        yield f"{_FIRST_DAY + dt.timedelta(minutes=7 * number):%d %B %Y %H:%M}"


def _undated(chance: random.Random) -> Iterator[str]:
    yield "Comments"
    while True:
        yield _name(chance)
        yield _sentence(chance)
        yield "Like Reply"


def _counts(chance: random.Random) -> Iterator[str]:
    return (f"{number} Comments" for number in count(1))


def _capitalised(chance: random.Random) -> Iterator[str]:
    return (_name(chance) for _ in count())


def _dates(chance: random.Random) -> Iterator[str]:
    return (f"{_FIRST_DAY + dt.timedelta(days=number % 6000):%d.%m.%Y}" for number in count())


def _blank(chance: random.Random) -> Iterator[str]:
    return ("" if number % 20 else f"{_name(chance)} {number}" for number in count())


def _numbers(chance: random.Random) -> Iterator[str]:
    return (str(chance.randint(1, 10**6)) for _ in count())


def _mixed(chance: random.Random) -> Iterator[str]:
    kinds = [make(chance) for name, make in SHAPES.items() if name not in {"mixed", "blank", "one sentence"}]
    while True:
        yield next(chance.choice(kinds))


SHAPES: dict[str, Callable[[random.Random], Iterator[str]]] = {
    "prose": _prose,
    "one sentence": _one_sentence,
    "says": _says,
    "name and date": _name_date,
    "date below": _date_below,
    "undated": _undated,
    "counts": _counts,
    "capitalised": _capitalised,
    "dates": _dates,
    "blank": _blank,
    "numbers": _numbers,
    "mixed": _mixed,
}
"""Lines of each shape, without end."""
