"""Comments of a plain-text page: the steps, and the records made of what the layout found.

Facts: everything between two headers belongs to the comment of the first one (of the second, where headers
stand behind their text); interface lines ("Reply", "Like") stand at the beginning and the end of a record.

Rules, in order:
1. ``choice`` says where the comments are and what reads them.
2. Lines that stand in most records, and those known as interface, are cut from both ends of every record.
3. The last record ends before the page's frame (``last_record``).
4. An author's name that goes on with another author's whole name says whom the comment answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

import attrs
from attrs import frozen

from ..expressions import Expression
from ..interpret.counts import read_bare_count
from ..interpret.openings import words_in
from ..interpret.speaking import is_placeholder
from ..interpret.wordings import MAX_LENGTH
from ..records import RawComment, RawDate
from .area import find_headings, find_weak_headings
from .area_words import stated_count
from .choice import choose
from .explain import Choice, segments
from .furniture import (
    addressee_of,
    asks_for_answers,
    is_author_badge,
    is_furniture,
    learn,
    marks_comments,
    mask,
    opens_addressee,
)
from .last_record import Record, without_frame
from .layouts import Header
from .lines import Line, block_of, span_of
from .pingbacks import find_pingbacks, read_pingback
from .second_lines import with_names_above, without_place
from .speech import names_speaker
from .subjects import with_subjects
from .view import Readings, View

_EXCERPT = Expression(r"(?:\[…\]|\[\.{3}\]|\[&#8230;\]).*(?:\[…\]|\[\.{3}\]|\[&#8230;\])", re.S)
_CLOCK = Expression(r"(?:\d{1,2}/\d{1,2} at )?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?", re.I)
"""All that is left of a date below a text whose link held the day, or of one without a year."""
_RULE = Expression(r"_{6,}")
"""What stands above signatures."""
_AGREES = frozenset(("+1", "+ 1"))
_OTHER_COUNTS = frozenset(
    "review reviews idea ideas tip tips reason reasons stimme stimmen vote votes message messages".split()
)
"""Words of headlines, polls and boards that count something else."""


@frozen(kw_only=True)
class TextComments:
    """The comments of the page and the lines that they take."""

    comments: tuple[RawComment, ...] = ()
    start: int | None = None
    """Number of the first line that is no article any more; ``None`` without comments and heading."""
    end: int | None = None
    """Number of the line behind the area."""
    declared: int | None = None


def read_comments(lines: Sequence[Line]) -> TextComments:
    """Every comment of the page."""
    readings = Readings(lines=lines)
    headings = find_headings(readings)
    choice = choose(readings, headings)
    if choice is None and (weak := find_weak_headings(readings)):
        choice = choose(readings, weak)
    declared = _declared(lines, headings, None if choice is None else choice.heading)
    if choice is None:
        return TextComments(declared=declared)
    records = _records(choice)
    start = choice.heading
    if start is None:
        start = choice.view.start if choice.layout.place == "after" else choice.layout.headers[0].first
    return TextComments(comments=tuple(records), start=start, end=choice.view.stop, declared=declared)


def _records(choice: Choice) -> list[RawComment]:
    """The records of the layout that was chosen, pingbacks among them, in the order of the page."""
    view = choice.view
    layout = with_subjects(view, with_names_above(view, choice.layout))
    parts = segments(layout, view.start, view.stop)
    if layout.place == "after":
        header, begin, end = parts[0]
        while begin < end and view.readings.end(begin) == "form":
            begin += 1
        parts[0] = (header, begin, end)
    learnt = learn([view.text(at) for at in range(begin, end)] for _, begin, end in parts)
    names = [header.author for header, _, _ in parts]
    records = []
    for index, (header, begin, end) in enumerate(parts):
        following = names[index + 1] if layout.place == "before" and index + 1 < len(names) else None
        text = _trimmed(view, learnt, header, following, begin, end)
        records.append(Record(header=header, text=tuple(without_place(view, header, text))))
    if layout.place == "before" and parts[-1][0].foot is None:
        records[-1] = without_frame(view, records, parts)
    records = _with_addressees(records)
    found = find_pingbacks(view, view.start, parts[0][0].first)
    for record, (_, begin, end) in zip(records, parts, strict=True):
        found.append(_comment(view, record, begin))
        if record is not records[0] or layout.place == "before":
            found.extend(find_pingbacks(view, begin, end))
    return found


def _with_addressees(records: Sequence[Record]) -> list[Record]:
    """The records; an author's name that goes on with another's whole name answers that one: Disqus, copied."""
    names = {name for record in records if (name := record.header.author)}
    return [
        Record(header=_with_addressee(record.header, names), text=record.text) if names else record
        for record in records
    ]


def _with_addressee(header: Header, names: Set[str]) -> Header:
    words = (header.author or "").split()
    for at in range(1, len(words) - 1):
        marked = words[at][0] in "@＠"
        addressee = " ".join(words[at:]).lstrip("@＠ ")
        if addressee in names and (marked or " " in addressee):
            return attrs.evolve(header, author=" ".join(words[:at]), addressee=addressee)
    return header


def _trimmed(  # noqa: PLR0913 - a record's surroundings
    view: View, learnt: frozenset[str], header: Header, following: str | None, begin: int, end: int
) -> tuple[int, ...]:
    """The lines of a record without the interface at both ends."""

    def is_edge(text: str) -> bool:
        return (
            is_furniture(text)
            or _comes_back(text, learnt)
            or read_pingback(text) is not None
            or is_author_badge(text)
            or (text[0].isdigit() and _CLOCK.fullmatch(text) is not None)
        )

    end = next((at for at in range(begin, end) if _ends_text(view, begin, at)), end)
    first, last = begin, end - 1
    while first <= last:
        text = view.text(first)
        if first < last and opens_addressee(text):
            first += 1
        elif not (is_edge(text) or names_speaker(text, header.author) or addressee_of(text)):
            break
        first += 1
    while last >= first:
        text = view.text(last)
        if not (is_edge(text) or text == following or (following and _is_above(text, following))):
            anchor = view.readings.anchor(last)
            again = anchor is not None and anchor.date == header.date and not anchor.before and last > first
            linked = anchor is not None and asks_for_answers(anchor.before)
            if not (again or linked or (text == header.author and _is_profiled(view, last, end))):
                break
        last -= 1
    if first > last:  # a comment of words that are also interface: "Top", "+1"
        kept = (at for at in range(begin, end) if _may_be_all(view.text(at), learnt))
        return tuple(kept)[:1]
    return tuple(at for at in range(first, last + 1) if not _always_out(view.text(at)))


def _comes_back(text: str, learnt: frozenset[str]) -> bool:
    """Whether a line stands in most records but for its numbers."""
    return len(text) <= MAX_LENGTH and mask(text) in learnt


def _ends_text(view: View, begin: int, at: int) -> bool:
    """Whether a line is the form's, or the rule above a member's signature."""
    return view.readings.end(at) == "form" or (at > begin and _RULE.fullmatch(view.text(at)) is not None)


def _is_profiled(view: View, at: int, end: int) -> bool:
    """Whether a board says below a name who that is: "Posts: 12"."""
    return at + 1 < end and marks_comments(view.text(at + 1))


def _may_be_all(text: str, learnt: frozenset[str]) -> bool:
    """Whether words that are also interface may be all that somebody wrote."""
    if asks_for_answers(text) or _comes_back(text, learnt) or read_pingback(text):
        return False
    return text in _AGREES or (len(text) > 2 and not text.isdecimal())


def _always_out(text: str) -> bool:
    return read_pingback(text) is not None or (asks_for_answers(text) and len(text) < 30)


def _is_above(text: str, name: str) -> bool:
    """Whether a line stands above the next comment's author: what is in place of the picture, whom the comment answers."""
    if addressee_of(text):
        return True
    return len(text) <= 2 and text.isupper() and name.casefold().startswith(text[0].casefold())


def _comment(view: View, record: Record, begin: int) -> RawComment:
    """One record as the seam takes it; whom it answers may stand between its header and its text."""
    header = record.header
    lines = view.readings.lines
    body = [lines[at] for at in record.text]
    own = [*lines[header.first : header.last + 1], *body]
    if header.foot is not None:
        own.append(lines[header.foot])
    own.sort(key=lambda line: line.start)
    head = range(begin, record.text[0] if record.text else begin)
    addressee = header.addressee or next(filter(None, (_addressee(view, at) for at in head)), None)
    text = "\n".join(line.text for line in body)
    return RawComment(
        kind="pingback" if _EXCERPT.fullmatch(text) else "comment",
        author=header.author,
        date=RawDate(raw=header.date, rule="text") if header.date else None,
        title=header.title,
        blocks=tuple(block_of(line) for line in body if not is_placeholder(line.text)),
        number=header.number,
        addressee=addressee if addressee != header.author else None,
        badge=header.badge or any(is_author_badge(view.text(at)) for at in head),
        span=span_of(own),
    )


def _addressee(view: View, at: int) -> str | None:
    """Whom a line above the text answers; the name may stand in the next line."""
    text = view.text(at)
    return view.text(at + 1) if opens_addressee(text) else addressee_of(text)


def _declared(lines: Sequence[Line], headings: Sequence[int], heading: int | None) -> int | None:
    """The number that the area's heading states, else the nearest one above it, else a bare number beside it.

    Without an area any heading counts, unless it counts what is no comment elsewhere.
    """
    if heading is not None:
        headings = [heading, *(at for at in reversed(headings) if at < heading)]
    else:
        headings = [at for at in headings if _OTHER_COUNTS.isdisjoint(words_in(lines[at].text))]
    for at in headings:
        count = stated_count(lines[at].text)
        if count is not None:
            return count
    for at in headings:
        for near in (at - 1, at + 1, at - 2):
            count = read_bare_count(lines[near].text) if 0 <= near < len(lines) else None
            if count is not None:
                return count
    return None
