"""From the elements of the records to a section: what every system's reader ends with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from ...interpret.wordings import is_interface
from ...models import PageWarning
from ...records import RawComment
from ..dom import Element
from .interface import CommentSection
from .record import read_record
from .regions import area_of
from .roles import COMMON, Layout
from .threads import enclosing


def assemble(
    name: str | None,
    records: Sequence[Element],
    *,
    layout: Layout = COMMON,
    parents: Sequence[int | None] | None = None,
    inner: Iterable[Element] = (),
    regions: Iterable[Element] = (),
    warnings: Iterable[PageWarning] = (),
) -> CommentSection:
    """Read every record with the system's names.

    Args:
        name: The system's name; ``None`` where the records are like its own, and nothing else on the page is.
        records: One element a comment, in document order; they may contain each other.
        layout: The system's names for the parts of a record.
        parents: Index of the comment that each one stands under; without it, containment tells.
        inner: Further elements inside records that belong to none of them (lists of answers, ads).
        regions: Elements of the comments area beside those around the records.
        warnings: What the reader found missing.
    """
    own = set(records)
    own.update(inner)
    comments = tuple(
        read_record(record, own, layout, parent=parent)
        for record, parent in zip(records, enclosing(records) if parents is None else parents, strict=True)
    )
    comments, records = without_copies(comments, records)
    top = [record for record, comment in zip(records, comments, strict=True) if comment.parent is None]
    return CommentSection(
        comments=comments,
        records=tuple(records),
        regions=tuple(dict.fromkeys((*area_of(top), *regions))),
        platform=name,
        warnings=tuple(warnings),
    )


def without_copies(
    comments: tuple[RawComment, ...], records: Sequence[Element]
) -> tuple[tuple[RawComment, ...], Sequence[Element]]:
    """The comments that are there, once: copies and empty placeholders left out.

    A section that the page prints twice counts once: the same id, author, date and text.  A placeholder has
    neither author nor date nor text but for words of the interface; what stood under it stands under what is above it.

    Args:
        comments: In page order.
        records: Their elements.
    """
    keys = [comment.key for comment in comments if comment.key]
    if len(set(keys)) == len(keys) and not any(map(_is_empty, comments)):
        return comments, records
    first: dict[tuple[object, ...], int] = {}
    number: dict[int, int | None] = {}
    kept: list[int] = []
    for place, comment in enumerate(comments):
        above = None if comment.parent is None else number.get(comment.parent)
        same = (comment.key, comment.author, comment.date, comment.blocks) if comment.key else (place,)
        if _is_empty(comment):
            number[place] = above
        elif same in first:
            number[place] = number[first[same]]
        else:
            first[same] = place
            number[place] = len(kept)
            kept.append(place)
    left = []
    for place in kept:
        parent = comments[place].parent
        left.append(evolve(comments[place], parent=None if parent is None else number.get(parent)))
    return tuple(left), [records[place] for place in kept]


def _is_empty(comment: RawComment) -> bool:
    if comment.author or comment.date or comment.title:
        return False
    return len(comment.blocks) < 2 and all(is_interface(block.text) for block in comment.blocks)
