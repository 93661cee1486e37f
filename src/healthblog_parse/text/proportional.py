"""Paragraphs out of text that was set in a font whose letters are of different widths: printed pages, copied or converted.

Facts: ``pdftotext`` and viewers give every line of the sheet as a line.  Each has as many letters as its width holds: many of
"ill", few of "WORM".  Lists, quotes and answers are set narrower than the text around them; paragraphs have a blank line
between them where the gap is wide, else none.  The widths of letters differ little from one font to another.

Rules, in order:
1. Lines are measured by the letters' widths.  A text is set so if most of its long lines that another follows would have been
   too long with that one's first word, and few of those end as sentences do; behind form feeds no such sign is asked for.
2. A long line and the next one are one line of text where the first word of that would not have fitted into the widest
   lines around, between two blank lines; a single one of them tells no width.
3. Lines that together are the page's title, or a part of it, are its headline; so are a few lines between blank ones that
   are full for letters twice, or one and a half times as large.

Known failures: lines set in narrow columns beside others; a paragraph whose last line happens to be full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import repeat

from ..expressions import Expression
from ..interpret.titles import letters_of
from .hyphens import Hyphens, is_parted
from .lines import Line
from .title_repeats import LONGEST as TITLE_LENGTH
from .title_repeats import parts_of
from .wrapped import SENTENCE_ENDS, goes_on, joined_line, places_of

_WIDTHS = {
    **dict.fromkeys(" .,;:!|'’‘·", 0.6),
    **dict.fromkeys("ijlI", 0.58),
    **dict.fromkeys("ft()[]/-", 0.68),
    **dict.fromkeys('r“”"', 0.77),
    **dict.fromkeys("s", 0.96),
    **dict.fromkeys("acekvxyzß?äàáâåçéèêë", 1.1),
    **dict.fromkeys("bdghnopquüöóòôñõ0123456789", 1.2),
    **dict.fromkeys("w", 1.65),
    **dict.fromkeys("mM", 1.85),
    **dict.fromkeys("FJLPSTZE", 1.38),
    **dict.fromkeys("ABCKRVXYÄ", 1.55),
    **dict.fromkeys("DGHNOQUÖÜ–", 1.65),
    **dict.fromkeys("W—…@", 2.1),
}
"""How wide letters are, the mean one of a text being 1; between those of the two fonts that are most used."""
_OTHER = 1.2
_WIDE = "\u2e80"
"""From here on letters are those of scripts that are not parted by blanks."""
_FEWEST, _LONG, _MOST, _ENDING = 12, 50.0, 0.7, 0.4
"""Long lines that another follows, what is long, the part of them that is full, and of those the part that end sentences."""
_WIDEST, _USUAL, _LEAST = 160.0, 0.9, 0.55
"""Widest text; the part of the long lines that are narrower than the usual width; the part of that which a full line takes."""
_TOO_LONG = Expression(r"[^\s][^\n]{400}")
"""A line of more letters than a sheet holds: text with one was not set so."""
_FOLLOWED = Expression(r"(?m)^[^\n]{40,400}\n(?=[^\n])")
"""A long line that another follows."""
_FULL, _SURELY_FULL = 0.95, 0.99
"""Part of the width that a line and the next word pass, where the line may end a sentence and where it does."""
_NEARLY = 0.85
"""Part of the widest line that a second one takes where the width is that of both."""

_MOST_LINES, _START, _MOST_OF_TITLE = 4, 6, 0.5
"""Lines of a headline; letters of its first one; the part of the title that it is, where no sign divides it from the rest."""
_SIZES, _OVER = (2.0, 1.5), 1.03
"""How much larger the letters of headlines are; part of the width that a line takes at most."""
_ENDS = ".,;:!?"


def measure(text: str) -> float:
    """How wide a text is, in mean letters."""
    return sum(map(_WIDTHS.get, text, repeat(_OTHER)))


def rejoined(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those of a paragraph joined; the lines as they are where they are not set so.

    Args:
        text: The whole text.
        lines: Its lines that are not blank.
    """
    if len(lines) < _FEWEST or ("\f" not in text and not _may_be_set(text)):
        return lines
    places = places_of(text, lines)
    sizes = [measure(line.text) for line in lines]
    usual = _usual_width(sizes, places.next_words)
    if usual is None:
        return lines
    full = [False] * len(lines)
    for first, stop in _blocks(places.next_words):
        width = _width(sizes[first:stop], usual)
        if width >= _LEAST * usual:
            for number in range(first, stop - 1):
                full[number] = sizes[number] >= _LEAST * usual and _is_full(lines, sizes, number, width)
    for first, stop in _headlines(lines, sizes, places.next_words, usual):
        full[first : stop - 1] = [True] * (stop - 1 - first)
    if "\f" not in text and not _is_set(lines, sizes, places.next_words, full, usual):
        return lines
    parts: list[list[Line]] = []
    follows = False
    for number, line in enumerate(lines):
        if follows:
            parts[-1].append(line)
        else:
            parts.append([line])
        ends = not (full[number] or (places.next_words[number] > 0 and is_parted(line, lines[number + 1])))
        follows = not ends and goes_on(lines, places, number, len(parts[-1]) == 1)
    hyphens = Hyphens(lines)
    return tuple(joined_line(part, hyphens) for part in parts)


def _may_be_set(text: str) -> bool:
    """Whether a text without form feeds has lines enough of print, and none that no sheet holds."""
    return len(_FOLLOWED.findall(text)) >= _FEWEST and _TOO_LONG.search(text) is None


def _usual_width(sizes: Sequence[float], next_words: Sequence[int]) -> float | None:
    """The width of most of the text; ``None`` where too few long lines are followed by another, or where they are too long."""
    long = sorted(size for size, word in zip(sizes, next_words, strict=True) if word and size >= _LONG)
    if len(long) < _FEWEST:
        return None
    usual = long[int(_USUAL * (len(long) - 1))]
    return usual if usual <= _WIDEST else None


def _width(sizes: Sequence[float], usual: float) -> float:
    """The width of the lines between two blank ones: of its widest line if another is nearly as wide, else at least the usual one.

    A widest line alone tells no width: a commenter's name and day, a short question, "Reply".
    """
    *_, second, widest = (0.0, *sorted(sizes))
    return widest if second >= _NEARLY * widest else max(widest, usual)


def _blocks(next_words: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The lines between two blank ones: the first and the one behind the last of each."""
    first = 0
    for number, word in enumerate(next_words):
        if not word:
            yield first, number + 1
            first = number + 1


def _headlines(
    lines: Sequence[Line], sizes: Sequence[float], next_words: Sequence[int], usual: float
) -> Iterator[tuple[int, int]]:
    """Headlines in several lines: the first line and the one behind the last of each.

    Args:
        lines: The lines of the page.
        sizes: How wide they are.
        next_words: Which of them are followed by another at once.
        usual: The width of most of the text.
    """
    title = lines[0].text[:TITLE_LENGTH]
    parts, whole = parts_of(title), letters_of(title)
    for first in range(1, len(lines) - 1):
        if not next_words[first] or len(lines[first].text) >= len(title):
            continue
        key = letters_of(lines[first].text)
        for stop in range(first + 2, min(first + 1 + _MOST_LINES, len(lines) + 1)):
            if len(key) < _START or key not in whole:
                break
            key += letters_of(lines[stop - 1].text)
            ends = whole.startswith(key) or whole.endswith(key)
            if key in parts or (ends and len(key) >= _MOST_OF_TITLE * len(whole)):
                yield first, stop
            if not next_words[stop - 1]:
                break
    for first, stop in _blocks(next_words):
        if 1 < stop - first <= _MOST_LINES and _is_large(lines, sizes, first, stop, usual):
            yield first, stop


def _is_large(lines: Sequence[Line], sizes: Sequence[float], first: int, stop: int, usual: float) -> bool:
    """Whether all but the last of some lines are full for letters of a larger size."""
    if any(lines[number].text[-1] in _ENDS for number in range(first, stop - 1)):
        return False
    for larger in _SIZES:
        width = usual / larger
        if (
            all(
                sizes[number] <= width * _OVER and _is_full(lines, sizes, number, width)
                for number in range(first, stop - 1)
            )
            and sizes[stop - 1] <= width * _OVER
        ):
            return True
    return False


def _is_full(lines: Sequence[Line], sizes: Sequence[float], number: int, width: float) -> bool:
    """Whether the next line's first word would not have fitted into a line."""
    text, below = lines[number].text, lines[number + 1].text
    word = below.split(None, 1)[0]
    ends = text.endswith(SENTENCE_ENDS) and not word[0].islower()
    return sizes[number] + _WIDTHS[" "] + measure(word) > (_SURELY_FULL if ends else _FULL) * width


def _is_set(
    lines: Sequence[Line],
    sizes: Sequence[float],
    next_words: Sequence[int],
    full: Sequence[bool],
    usual: float,
) -> bool:
    """Whether most long lines are full, and few of the full ones end as sentences do."""
    long = [n for n, size in enumerate(sizes) if next_words[n] and size >= _LEAST * usual]
    filled = [number for number in long if full[number]]
    ending = sum(lines[number].text.endswith(SENTENCE_ENDS) for number in filled)
    return len(filled) >= max(_FEWEST, _MOST * len(long)) and ending <= _ENDING * len(filled)
