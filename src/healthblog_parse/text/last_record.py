"""The last comment of a page, without the frame that it runs into.

Rules: it ends where the others end, at the link that closes them, or where lines begin that none of the others has:
interface, a menu, the box in which a blog introduces itself.

Known failures: a last comment that runs into running text of unknown wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from ..expressions import Expression
from ..interpret.lines.noise import is_noise
from .furniture import asks_for_answers, mask
from .layouts import Header
from .speech import says_so
from .view import View

_LOOSE_END = Expression(r"[.!?:…,;)\]。！？；：、؟।][\"”’»)」』]{0,2}$")
_LOOSE, _LOOSE_RUN = 60, 3
"""Characters of a line, and lines in a row, that look like a menu."""
_WELCOME = Expression(
    r"(?:(?:hello|hi|hey)(?: there)?,? (?:and )?)?welcome to [^.?]{3,60}[!.]*$|(?:hello|hi|hey)(?: there)?,? (?:and )?welcome[!.]*$|"
    r"(?:welcome[!.]?\s?)?(?:hello|hi|hey)(?: there)?[,!.]* ?I(?:['’]m| am) (?-i:[A-Z])[\w’'-]{0,20}(?: (?:(?:and|&) )?(?-i:[A-Z])[\w’'-]{0,20}){0,3}[!.]*$",
    re.I,
)
"""How the box beside comments begins in which a blog introduces itself; a comment begins so, too, but does not end so."""
_BARE_WELCOME = Expression(r"welcome[!.]{0,3}", re.I)
_SAYS_WHO = Expression(r"(?:(?:[Hh]i|[Hh]ello|[Hh]ey)[,!.]? ?)?(?:I['’]m|I am|[Mm]y name is) [A-Z]\w")
_CLOSED_SHARE, _SURE = 0.6, 2


@frozen(kw_only=True)
class Record:
    """A header and the lines of its text, by number."""

    header: Header
    text: tuple[int, ...]


def without_frame(view: View, records: Sequence[Record], parts: Sequence[tuple[Header, int, int]]) -> Record:
    """The last record, without the frame that it runs into."""
    last, others = records[-1], records[:-1]
    if not last.text:
        return last
    closers = [_closer(view, record, end) for record, (_, _, end) in zip(records, parts, strict=True)]
    known = {closer for closer in closers[:-1] if closer}
    closed = sum(map(bool, closers[:-1])) >= _CLOSED_SHARE * len(others)
    whole = len(others) >= _SURE and not any(_broken(view, record) for record in others)
    inside = set(last.text)
    kept: list[int] = []
    for at in range(last.text[0], last.text[-1] + 1):
        text = view.text(at)
        answers = asks_for_answers(text) and (closed or not others)
        ends = (
            answers
            or (closed and mask(text) in known)
            or (whole and _is_foreign(view, at))
            or is_noise(text)
            or _welcomes(view, at)
        )
        if kept and ends:
            dated = view.readings.anchor(at) is not None
            while len(kept) > 1 and (view.furniture(kept[-1]) or (dated and _is_loose(view.text(kept[-1])))):
                kept.pop()
            return Record(header=last.header, text=tuple(kept))
        if at in inside:
            kept.append(at)
    if closers[-1] is not None and (closers[-1] in known or not others):
        return last
    return Record(header=last.header, text=_before_menu(view, kept, _longest_run(view, others)))


def _welcomes(view: View, at: int) -> bool:
    """Whether a blog begins to introduce itself: a comment may say "Welcome!", too, but then does not say who it is."""
    if _WELCOME.match(view.text(at)) is not None:
        return True
    return (
        at + 1 < view.stop
        and _BARE_WELCOME.fullmatch(view.text(at)) is not None
        and _SAYS_WHO.match(view.text(at + 1)) is not None
    )


def _broken(view: View, record: Record) -> bool:
    """Whether interface stands inside a record's text."""
    return any(_is_foreign(view, at) for at in record.text) or len(record.text) < _size(record.text)


def _is_foreign(view: View, at: int) -> bool:
    """Whether a line inside a record is no text: interface, or a date that is no header."""
    if view.readings.anchor(at) is not None:
        return not says_so(view.text(at - 1))
    text = view.text(at)
    return view.furniture(at) and any(map(str.isalpha, text))


def _size(text: Sequence[int]) -> int:
    return text[-1] - text[0] + 1 if text else 0


def _before_menu(view: View, text: Sequence[int], longest: int) -> tuple[int, ...]:
    """The lines before the first run of loose ones that is longer than in any other record."""
    run = 0
    for place, at in enumerate(text):
        run = run + 1 if _is_loose(view.text(at)) else 0
        if run > max(_LOOSE_RUN, longest) and place + 1 > run:
            return tuple(text[: place + 1 - run])
    return tuple(text)


def _closer(view: View, record: Record, end: int) -> str | None:
    """The mask of the first line of interface behind a record's text."""
    behind = (record.text[-1] if record.text else record.header.last) + 1
    return mask(view.text(behind)) if behind < end else None


def _longest_run(view: View, records: Sequence[Record]) -> int:
    longest = 0
    for record in records:
        run = 0
        for at in record.text:
            run = run + 1 if _is_loose(view.text(at)) else 0
            longest = max(longest, run)
    return longest


def _is_loose(text: str) -> bool:
    return len(text) < _LOOSE and _LOOSE_END.search(text) is None
