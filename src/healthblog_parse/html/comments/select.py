"""Which reader reads the page.

Facts.  A page carries marks of one comment system, seldom of two (the server's list and a script's frame);
one page in five carries marks of none that is known.

Rules, in order:
1. every system that a mark in the index speaks for says how surely the page is its own;
2. the surest that finds a comment is believed; of equally sure ones, the one that explains most (comments
   with author, date and text count most);
3. if none finds a comment, or only poor ones, or only pingbacks (themes print these in a list of WordPress's own beside
   comments of their own making), the generic reader of repeated records tries, and wins if it
   explains more;
4. comments that stand in metadata only come last;
5. warnings and regions of the systems that claimed and lost are kept: a script's frame beside a list of
   pingbacks is still a frame whose comments are missing.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from itertools import chain

from attrs import evolve

from ...limits import Limits, comments_cut
from ...models import PageWarning
from ...records import RawComment
from ..dom import Element, Index
from .generic import read_generic
from .interface import CommentSection, CommentSystem
from .stated import complete
from .systems import registered

_GOOD = 4.5
"""A comment with author, date and text has 5: an average below this calls for the generic reader."""
_UNSEEN = 0.2
"""A claim below is about comments that no reader of the page sees: it comes after the generic reader."""

Claim = tuple[float, CommentSystem]


def read_comments(index: Index, *, limits: Limits) -> CommentSection:
    """Every comment of the page, the number that the page states, and what is missing."""
    claims = _claims(index)
    read, last = _claimed(index, claims)
    sections = [section for _, section in read]
    best: CommentSection | None = None
    sure, power = 0.0, -1
    for claimed, found in read:
        if found.comments and (explained := _power(found)) > power:
            sure, power, best = claimed, explained, found
    if best is None or (sure < 1 and (power < _GOOD * len(best.comments) or best.only_pings)):
        generic = read_generic(index)
        if generic is not None:
            sections.append(generic)
            best = generic if best is None or _power(generic) > power else best
    if best is None and sections:
        best = sections[0]
    if best is None or not best.comments:
        left = chain(last, claims)
        unseen = [section for _, system in left if (section := system.read(index)) is not None]
        sections.extend(unseen)
        best = unseen[0] if unseen else best
    if best is None:
        return complete(index, CommentSection())
    best = evolve(best, regions=_regions(best, sections), warnings=_warnings(best, sections))
    return _limited(complete(index, best), limits)


@functools.cache
def _levels() -> tuple[tuple[float, tuple[CommentSystem, ...]], ...]:
    """The systems by the most that they claim, the surest first."""
    levels = sorted({system.surest for system in registered()}, reverse=True)
    return tuple(
        (level, tuple(system for system in registered() if system.surest == level)) for level in levels
    )


@functools.cache
def _marks() -> dict[str, list[str]]:
    """For each mark the names of the systems that have it."""
    found: dict[str, list[str]] = {}
    for system in registered():
        for mark in system.marks or ():
            found.setdefault(mark, []).append(system.name)
    return found


def _claims(index: Index) -> Iterator[Claim]:
    """The systems that claim the page, the surest first; one is asked only when its turn may have come."""
    waiting: list[Claim] = []
    marks = _marks()
    met = marks.keys() & index.by_class.keys() | marks.keys() & index.by_id.keys()
    asked = {name for mark in met for name in marks[mark]}
    for level, systems in _levels():
        while waiting and waiting[0][0] > level:
            yield waiting.pop(0)
        waiting += [
            (sure, system)
            for system in systems
            if (system.marks is None or system.name in asked) and (sure := system.claims(index)) > 0
        ]
        waiting.sort(key=_sureness, reverse=True)
    yield from waiting


def _sureness(claim: Claim) -> float:
    return claim[0]


def _claimed(
    index: Index, claims: Iterator[Claim]
) -> tuple[list[tuple[float, CommentSection]], tuple[Claim, ...]]:
    """What the claiming systems read: all of those that are as sure as the surest with comments.

    Returns:
        How sure each system was and what it read; the claim that was taken and not read.
    """
    read: list[tuple[float, CommentSection]] = []
    enough = _UNSEEN
    for sure, system in claims:
        if sure < enough:
            return read, ((sure, system),)
        section = system.read(index)
        if section is None:
            continue
        read.append((sure, section))
        if section.comments:
            enough = max(enough, sure)
    return read, ()


def _power(section: CommentSection) -> int:
    """How much of a page the section explains."""
    return sum(_weight(comment) for comment in section.comments)


def _weight(comment: RawComment) -> int:
    if comment.kind == "pingback":
        return 5
    return 1 + 2 * bool(comment.blocks) + (comment.author is not None) + (comment.date is not None)


def _regions(best: CommentSection, sections: list[CommentSection]) -> tuple[Element, ...]:
    kept = dict.fromkeys(best.regions)
    for section in sections:
        kept.update(dict.fromkeys(section.regions))
    return tuple(kept)


def _warnings(best: CommentSection, sections: list[CommentSection]) -> tuple[PageWarning, ...]:
    kept = dict.fromkeys(best.warnings)
    for section in sections:
        kept.update(dict.fromkeys(w for w in section.warnings if w.code == "comments-loaded-by-script"))
    return tuple(kept)


def _limited(section: CommentSection, limits: Limits) -> CommentSection:
    if len(section.comments) <= limits.max_comments:
        return section
    kept = section.comments[: limits.max_comments]
    return evolve(section, comments=kept, warnings=(*section.warnings, comments_cut(limits)))
