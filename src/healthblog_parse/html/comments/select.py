"""Which reader reads the page.

Facts.  A page carries marks of one comment system, seldom of two (the server's list and a script's frame);
one page in five carries marks of none that is known.

Rules, in order:
1. every system says from the index how surely the page is its own;
2. the surest that finds a comment is believed; of equally sure ones, the one that explains most (comments
   with author, date and text count most);
3. if none finds a comment, or only poor ones, the generic reader of repeated records tries, and wins if it
   explains more;
4. comments that stand in metadata only come last;
5. warnings and regions of the systems that claimed and lost are kept: a script's frame beside a list of
   pingbacks is still a frame whose comments are missing.
"""

from __future__ import annotations

from attrs import evolve

from ...limits import Limits
from ...models import PageWarning
from ...records import RawComment
from ..dom import Element, Index
from .generic import read_generic
from .interface import CommentSection, CommentSystem
from .stated import complete
from .systems import registered

_GOOD = 4.5
"""A comment with author, date and text has 5: an average below this calls for the generic
reader."""


_UNSEEN = 0.2
"""A claim below is about comments that no reader of the page sees: it comes after the generic reader."""

Claim = tuple[float, CommentSystem]


def read_comments(index: Index, *, limits: Limits) -> CommentSection:
    """Every comment of the page, the number that the page states, and what is missing."""
    claims = _claims(index)
    sections = _claimed(index, [claim for claim in claims if claim[0] >= _UNSEEN])
    best = max((section for section in sections if section.comments), key=_power, default=None)
    certain = {system.name for sure, system in claims if sure >= 1}
    if best is None or (best.platform not in certain and _power(best) < _GOOD * len(best.comments)):
        generic = read_generic(index)
        if generic is not None:
            sections.append(generic)
            best = generic if best is None or _power(generic) > _power(best) else best
    if best is None and sections:
        best = sections[0]
    if best is None or not best.comments:
        unseen = _claimed(index, [claim for claim in claims if claim[0] < _UNSEEN])
        sections.extend(unseen)
        best = unseen[0] if unseen else best
    if best is None:
        return complete(index, CommentSection())
    best = evolve(best, regions=_regions(best, sections), warnings=_warnings(best, sections))
    return _limited(complete(index, best), limits)


def _claims(index: Index) -> list[Claim]:
    """The systems that claim the page, the surest first."""
    claims = [(sure, system) for system in registered() if (sure := system.claims(index)) > 0]
    claims.sort(key=lambda claim: -claim[0])
    return claims


def _claimed(index: Index, claims: list[Claim]) -> list[CommentSection]:
    """What the claiming systems read: all of those that are as sure as the surest with comments."""
    sections: list[CommentSection] = []
    enough = 0.0
    for sure, system in claims:
        if sure < enough:
            break
        section = system.read(index)
        if section is None:
            continue
        sections.append(section)
        if section.comments:
            enough = max(enough, sure)
    return sections


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
    cut = PageWarning(code="comments-cut", message=f"only the first {limits.max_comments} comments were kept")
    return evolve(
        section, comments=section.comments[: limits.max_comments], warnings=(*section.warnings, cut)
    )
