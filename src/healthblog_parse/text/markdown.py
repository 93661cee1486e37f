"""Markdown, as converters of HTML write it: the lines that a reader would see.

Facts: html2text, turndown, markdownify, pandoc and the services built on them keep the page's structure in signs: "#" before
a heading or "===" below it, "*", "-", "+" or a number before an item, ">" before a quote, bars between the cells of a
table, "* * *" for a rule, "```" around code, "[1]: https://..." for an address.  Inside a paragraph a line's end is a space,
unless two blanks or a backslash stand before it; some converters break lines at a width, in the middle of a link, too.

Rules, in order:
1. A page is Markdown if it has some links or pictures in its form, or headings of several levels or other
   signs besides.
2. Signs of structure go, and what they said is kept with the line; rules, addresses and fences are no lines.
3. Lines of one paragraph are one line; not the link to answer a comment, and not where most lines without a blank line behind them end as sentences do, or
   where hardly any line has one.
4. What is left is read as a reader sees it (``markdown_inline``); every cell of a table is a line.  The place of a line is
   that of its source, inner signs included.

Known failures: a table's cell with a bar in it; Markdown that somebody wrote without links and headings; the number of
an item that was typed and not made.

Source: the CommonMark specification, 4 and 5; GitHub Flavored Markdown for tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..expressions import Expression
from ..interpret.dates.words import MONTHS
from ..models import BlockKind
from .furniture import asks_for_answers
from .lines import Line
from .markdown_inline import plain

_LINK = Expression(r"\]\((?:https?:|[/#.<]|mailto:|javascript:|data:|[\w%-]{1,60}[./?])")
_WHOLE_LINK = Expression(r"\[([^\[\]\n]{1,40})\]\([^()\n]{1,500}\)")
_HEADING_LINE = Expression(r"(?m)^ {0,8}(#{1,6}) {1,4}\S")
_STRONG_LINE = Expression(r"(?m)^ {0,8}(?:[*+-] {1,4})?\*\*[^*\n]{1,200}\*\*")
_FEWEST_LINKS, _FEWEST_HEADINGS, _FEWEST_SIGNS = 3, 2, 5
"""Links that suffice; headings, and signs of all kinds, without them: headings of one level alone are something else."""
_SAMPLE = 400_000
"""Characters in which signs are looked for."""
_HEADING = Expression(r"(#{1,6})\s+")
_HEADING_END = Expression(r"\s#+$|\s\{[#.][^{}]{1,200}\}$")
_QUOTE = Expression(r"(?:>\s{0,3})+")
_ITEM = Expression(r"(?:[*+•-]|\(?(?P<number>\d{1,4})[.)])\s+(?:\[[ xX]\]\s+)?(?P<word>[^\W\d_]*)")
_BARE_ITEM = Expression(r"[*+•-]|\d{1,4}[.)]|#{1,6}")
_DEEPEST = 4
"""Signs of structure before one text: an item in a quote, a heading in an item."""
_FENCE = Expression(r"`{3,}|~{3,}")
_RULE = Expression(r"(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|={3,}")
_UNDERLINE = Expression(r"={3,}|-{3,}")
_DEFINITION = Expression(r"\[[^\]\n]{1,200}\]:\s+\S.*|\*\[[^\]\n]{0,200}(?:\]:.*)?")
_TABLE_RULE = Expression(r"[|+]?\s*:?[-=]{2,}:?\s*(?:[|+]\s*:?[-=]{2,}:?\s*)*[|+]?")
_CELL = Expression(r"(?<!\\)\|")
_SENTENCE_ENDS = (".", "!", "?", "…", ":", "”", '"', ")")
_FEWEST_PAIRS, _MOST_ENDING, _FEWEST_BLANK = 12, 0.6, 0.12
"""Lines without a blank line behind them by which a page is judged, part of them that end as sentences do, and part of all
lines that have a blank one behind them."""
_FULL = 78
"""Columns at which html2text breaks headings, too."""


def is_markdown(text: str) -> bool:
    """Whether a page is Markdown."""
    if "](" in text and len(_LINK.findall(text, 0, _SAMPLE)) >= _FEWEST_LINKS:
        return True
    if "# " not in text or not ("## " in text or "**" in text):
        return False
    headings = _HEADING_LINE.findall(text, 0, _SAMPLE)
    if len(headings) < _FEWEST_HEADINGS:
        return False
    strong = len(_STRONG_LINE.findall(text, 0, _SAMPLE))
    return len(headings) + strong >= _FEWEST_SIGNS and (strong > 0 or len(set(headings)) > 1)


def unmarked(text: str, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that a reader of the rendered page would see.

    Args:
        text: The whole text.
        lines: Its lines that are not blank.
    """
    found: list[Line] = []
    for part in _Parts(text, lines).read():
        if part.is_row:
            found.extend(_cells(text, part))
        elif (line := _line(text, part)) is not None:
            found.append(line)
    return tuple(found)


class _Part:
    """A paragraph, heading, item or row: what its signs said, and the places of its pieces."""

    __slots__ = ("is_row", "level", "mark", "pieces")

    def __init__(self, mark: BlockKind | None, level: int | None, start: int, end: int) -> None:
        self.mark = mark
        self.level = level
        self.pieces = [(start, end)]
        self.is_row = False


class _Parts:
    """The walk over the lines."""

    __slots__ = ("joins", "last", "lines", "parts", "text")

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self.text = text
        self.lines = lines
        self.joins = _joins(text, lines)
        self.parts: list[_Part] = []
        self.last: _Part | None = None
        """The part that the next line may belong to."""

    def read(self) -> list[_Part]:
        """The parts in order."""
        fence = None
        before = 0
        for line in self.lines:
            adjacent = self.last is not None and _breaks(self.text, before, line.start) < 2
            fenced = _FENCE.match(line.raw)
            if fence is not None:
                if fenced is not None and fenced[0].startswith(fence) and fenced[0] == line.raw:
                    fence = None
                else:
                    self._add(_Part("preformatted", None, line.start, line.end))
                    self.last = None
            elif fenced is not None and "`" not in line.raw[fenced.end() :]:
                fence, self.last = fenced[0][:3], None
            else:
                self._take(line, adjacent=adjacent, hard=self.text[before : before + 2] == "  ")
            before = line.end
        return self.parts

    def _add(self, part: _Part) -> None:
        self.parts.append(part)
        self.last = part

    def _take(self, line: Line, *, adjacent: bool, hard: bool) -> None:
        raw = line.raw
        first = raw[0]
        last = self.last if adjacent else None
        if first in "[*" and _DEFINITION.fullmatch(raw) is not None:
            self.last = None
        elif last is not None and first in "=-" and _UNDERLINE.fullmatch(raw) is not None and not last.is_row:
            last.mark, last.level = "heading", 1 if first == "=" else 2
            self.last = None
        elif first in "|+:-=" and _TABLE_RULE.fullmatch(raw) is not None:
            if last is not None:
                last.is_row = "|" in raw
            else:
                self.last = None
        elif _RULE.fullmatch(raw) is not None:
            self.last = None
        elif first == "|" or (last is not None and last.is_row and "|" in raw):
            self._add(_Part(None, None, line.start, line.end))
            self.parts[-1].is_row = True
        else:
            self._take_text(line, last, hard=hard)

    def _take_text(self, line: Line, last: _Part | None, *, hard: bool) -> None:
        mark, level, start = _signs(self.text, line)
        if start >= line.end:
            self.last = None
        elif _is_answer_link(self.text[start : line.end]):
            self._add(_Part(mark, level, start, line.end))
            self.last = None
        elif last is not None and self._continues(last, mark, line) and not hard:
            last.pieces.append((start, line.end))
        else:
            self._add(_Part(mark, level, start, line.end))

    def _continues(self, last: _Part, mark: BlockKind | None, line: Line) -> bool:
        """Whether a line goes on with a part."""
        if last.is_row or mark not in {None, "quote"} or (mark is not None and last.mark != mark):
            return False
        start, end = last.pieces[-1]
        if self.text[end - 1] == "\\":
            return False
        if last.mark == "heading":
            return end - start + 3 + len(line.raw.split(None, 1)[0]) >= _FULL
        return self.joins


def _signs(text: str, line: Line) -> tuple[BlockKind | None, int | None, int]:
    """What the signs before a line's text say, and where the text begins."""
    mark: BlockKind | None = None
    level = None
    start = line.start
    for _ in range(_DEEPEST):
        if (quote := _QUOTE.match(text, start, line.end)) is not None:
            mark, start = mark or "quote", quote.end()
        elif (heading := _HEADING.match(text, start, line.end)) is not None:
            return "heading", len(heading[1]), heading.end()
        elif (item := _ITEM.match(text, start, line.end)) is not None:
            if item["number"] and item["word"].casefold() in MONTHS:
                break
            mark, start = "list_item", item.start("word")
        else:
            break
    if _BARE_ITEM.fullmatch(text, start, line.end) is not None:
        start = line.end
    return mark, level, start


def _is_answer_link(source: str) -> bool:
    """Whether a line is the link to answer a comment and nothing else: "[Reply](https://...)"; not "his\\n[reply](...)"."""
    link = _WHOLE_LINK.fullmatch(source) if source.startswith("[") else None
    return link is not None and not link[1][0].islower() and asks_for_answers(link[1].strip())


def _breaks(text: str, start: int, end: int) -> int:
    """How many line ends stand between two places."""
    return text.count("\n", start, end) or text.count("\r", start, end)


def _joins(text: str, lines: Sequence[Line]) -> bool:
    """Whether the lines of a paragraph without a blank line between them are one."""
    pairs = ending = 0
    before: Line | None = None
    for line in lines:
        if before is not None and _breaks(text, before.end, line.start) < 2:
            pairs += 1
            ending += before.raw.endswith(_SENTENCE_ENDS)
        before = line
    if pairs < _FEWEST_PAIRS:
        return True
    return ending <= _MOST_ENDING * pairs and len(lines) - pairs >= _FEWEST_BLANK * len(lines)


def _line(text: str, part: _Part) -> Line | None:
    """The part as a reader sees it; ``None`` where nothing is seen."""
    source = "\n".join(text[start:end] for start, end in part.pieces)
    if part.mark == "preformatted":
        whole = " ".join(source.split())
    else:
        whole = plain(source.removesuffix("\\"))
        if part.mark == "heading":
            whole = _HEADING_END.sub("", whole)
    if not whole or whole in "[]|":
        return None
    raw = source if part.mark == "preformatted" else whole
    return Line(whole, raw, part.pieces[0][0], part.pieces[-1][1], part.mark, part.level)


def _cells(text: str, part: _Part) -> Iterator[Line]:
    """The cells of a row, each a line."""
    place, end = part.pieces[0][0], part.pieces[-1][1]
    while place < end:
        bar = _CELL.search(text, place, end)
        stop = end if bar is None else bar.start()
        source = text[place:stop].strip()
        whole = plain(source)
        if whole:
            start = text.index(source[0], place)
            yield Line(whole, whole, start, start + len(source), "table_row")
        place = end if bar is None else bar.end()
