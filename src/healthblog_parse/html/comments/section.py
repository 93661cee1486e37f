"""From the elements of the records to a section: what every system's reader ends with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...models import PageWarning
from ..dom import Element
from .interface import CommentSection
from .record import read_record
from .regions import area_of
from .roles import COMMON, Layout
from .threads import enclosing


def assemble(
    name: str,
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
        name: The system's name.
        records: One element a comment, in document order; they may contain each other.
        layout: The system's names for the parts of a record.
        parents: Index of the comment that each one stands under; without it, containment tells.
        inner: Further elements inside records that belong to none of them (lists of answers, ads).
        regions: Elements of the comments area beside those around the records.
        warnings: What the reader found missing.
    """
    around = enclosing(records)
    own = set(records)
    own.update(inner)
    comments = tuple(
        read_record(record, own, layout, parent=parent)
        for record, parent in zip(records, around if parents is None else parents, strict=True)
    )
    top = [record for record, parent in zip(records, around, strict=True) if parent is None]
    return CommentSection(
        comments=comments,
        records=tuple(records),
        regions=tuple(dict.fromkeys((*area_of(top), *regions))),
        platform=name,
        warnings=tuple(warnings),
    )
