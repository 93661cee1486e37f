"""Boards whose posts are tables: Simple Machines 1 and Invision 2.

Facts.  Simple Machines 1 prints a table for each post: ``b`` around the writer's link in a cell of its own, with rank and number
of posts in ``div.smalltext`` below; beside it a table with ``div#subject_N`` and ``div.smalltext`` ("Reply #1 on: ..."), and
``div.post``; ``div.signature`` follows.  Invision 2 prints ``table.ipbtable``: ``span.normalname`` (``span.unreg`` of guests) and a
``span.postdetails`` with the date in one row, a ``span.postdetails`` about the member and ``div.postcolor`` in the next.  All are flat.

Rules.  The record is the nearest table around a text that holds its name, too; of what stands about the member only the name is
kept.

Source: the default templates Display.template.php of Simple Machines 1.1 and skin_topic of Invision Power Board 2.
"""

from __future__ import annotations

from collections.abc import Iterable

from ....expressions import Expression
from ...dom import Element, Index, text_of
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_SUBJECT, _MAIN = "subject_", "post-main-"
_SUBJECTS = Expression(r"subject_\d+")
_NAMES = ("normalname", "unreg")
_MACHINES = Layout(roles={"post": "text", "signature": "skip", "smalltext": "skip"})
_INVISION = Layout(
    roles={"postcolor": "text", "signature": "skip", "postdetails": "skip", "formbuttonrow": "skip"}
)

Parts = dict[Element, RoleName | None]


def _claims(index: Index) -> float:
    return 1.0 if _is_invision(index) or _subjects(index) else 0.0


def _is_invision(index: Index) -> bool:
    return bool(index.classed("postcolor")) and any(map(index.classed, _NAMES))


def _subjects(index: Index) -> list[Element]:
    """The subjects of the posts of Simple Machines 1."""
    if not (index.classed("smalltext") and index.classed("post")):
        return []
    return [box for key, box in index.by_id.items() if _SUBJECTS.fullmatch(key) and box.tag == "div"]


def _read(index: Index) -> CommentSection | None:
    parts: Parts = {}
    if _is_invision(index):
        names = [name for token in _NAMES for name in index.classed(token)]
        records = _around(index.classed("postcolor"), names)
        for record in records:
            _tell_invision(record, parts)
        keys = [_key(record, _MAIN, "td") for record in records]
        return _assembled("invision", records, _INVISION.with_parts(parts), keys)
    records = _around(_subjects(index), index.classed("post"))
    for record in records:
        _tell_machines(record, parts)
    keys = [_key(record, _SUBJECT, "div") for record in records]
    return _assembled("smf", records, _MACHINES.with_parts(parts), keys)


def _assembled(
    name: str, records: list[Element], layout: Layout, keys: list[str | None]
) -> CommentSection | None:
    if not records:
        return None
    return with_given(assemble(name, records, layout=layout), records, keys=keys)


def _around(ones: Iterable[Element], others: Iterable[Element]) -> list[Element]:
    """The nearest table around each of the first that holds one of the others; each once."""
    holders = {table for other in others for table in other.iterancestors("table")}
    nearest = (next((t for t in one.iterancestors("table") if t in holders), None) for one in ones)
    return list(dict.fromkeys(table for table in nearest if table is not None))


def _tell_invision(record: Element, parts: Parts) -> None:
    """Mark the name, and the first details as the date: the others are about the post and the member."""
    spans = [(span, (span.get("class") or "").split()) for span in record.iter("span")]
    for span, classes in spans:
        if span not in parts and any(name in classes for name in _NAMES):
            parts[next((link for link in span.iter("a") if text_of(link)), span)] = "author"
            break
    date = next((span for span, classes in spans if "postdetails" in classes), None)
    if date is not None:
        parts[date] = "date"


def _tell_machines(record: Element, parts: Parts) -> None:
    """Mark the name, the subject and, behind it, the date."""
    name = next((bold for bold in record.iter("b") if text_of(bold)), None)
    if name is not None:
        parts[next((link for link in name.iter("a") if text_of(link)), name)] = "author"
    for subject in record.iter("div"):
        if (subject.get("id") or "").startswith(_SUBJECT):
            parts[subject] = "title"
            date = subject.getnext()
            if date is not None:
                parts[date] = "date"
            return


def _key(record: Element, start: str, tag: str) -> str | None:
    """The number of a post, as the addresses of the board write it."""
    for box in record.iter(tag):
        key = box.get("id") or ""
        if key.startswith(start):
            return f"msg{key.removeprefix(start)}" if start == _SUBJECT else f"entry{key.removeprefix(start)}"
    return None


SYSTEM = CommentSystem(
    name="table-boards", marks=frozenset(("postcolor", "smalltext")), claims=_claims, read=_read
)
