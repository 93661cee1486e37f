"""Parents of records whose system is not known: by structure, then by what records state.

Rules, in order; the first that finds a parent for any record is believed for all:
1. a record contains another, or is followed by a list (no record itself) that contains it, as is what holds the record
   alone where the list is named for answers, stands behind it in the same item or alternates with such;
2. what ``stated_parents`` finds;
3. what holds each record in an element of its own contains another, or is followed by what contains it: records
   stand beside their answers in a common element, and a form may stand between.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ...interpret.wordings import is_interface
from ..dom import Element, holds_more, text_of
from .stated_parents import names_answers, stated_parents
from .threads import enclosing

_ANSWER_LISTS = frozenset(("ol", "ul"))
_LEVELS = 3
"""Elements around each record that may hold it and its answers."""


def parents_of(
    records: Sequence[Element], area: Element, more: Sequence[Sequence[Element]] = ()
) -> list[int | None]:
    """The index of the record that each record stands under; ``None`` at the top.

    Args:
        records: Elements in document order.
        area: The comments area that holds them.
        more: For each record the siblings behind it that belong to it.
    """
    parents = placed_parents(records, area, more)
    if any(parent is not None for parent in parents):
        return parents
    parents = stated_parents(records)
    if any(parent is not None for parent in parents):
        return parents
    return _by_holders(records, area)


def _by_holders(records: Sequence[Element], area: Element) -> list[int | None]:
    """Parents by what holds each record in an element of its own, all of one kind.

    One of them in front of what holds all others is a comment that is shown above all, not what these answer.
    """
    held = records
    for _ in range(_LEVELS):
        holders = [
            holder for record in held if (holder := record.getparent()) is not None and holder is not area
        ]
        if len(set(holders)) < len(records) or len({holder.tag for holder in holders}) > 1:
            break
        parents = placed_parents(holders, area)
        if 1 < parents.count(None) < len(parents):
            return parents
        held = holders
    return [None] * len(records)


def placed_parents(
    records: Sequence[Element], area: Element, more: Sequence[Sequence[Element]] = ()
) -> list[int | None]:
    """Parents of records inside others, or in lists that stand behind others.

    Args:
        records: Elements in document order.
        area: The comments area that holds them.
        more: For each record the siblings behind it that belong to it.
    """
    parents = enclosing(records)
    place = {record: index for index, record in enumerate(records)}
    for index, siblings in enumerate(more):
        place.update(dict.fromkeys(siblings, index))
    known: dict[Element, int | None] = {}
    for index, record in enumerate(records):
        if parents[index] is not None and records[parents[index] or 0] is record.getparent():
            continue
        found = _before(record, area, place, known)
        if found is not None and found != index:
            parents[index] = found
    return parents


def _before(
    record: Element, area: Element, place: dict[Element, int], known: dict[Element, int | None]
) -> int | None:
    """The record that stands just before the list that contains this one, or just around it."""
    node = record.getparent()
    path = []
    answer: int | None = None
    while node is not None and node is not area:
        if node in known:
            answer = known[node]
            break
        if node in place:
            answer = place[node]
            break
        path.append(node)
        before = _before_list(node, place)
        if before is not None and before in place:
            answer = place[before]
            break
        if before is not None and known.get(before) is not None and _is_alike(node, before):
            answer = known[before]
            break
        if before is not None and (_holds_answers(node, before) or _alternates(node, before, place)):
            answer = _only_one(before, place)
            if answer is not None:
                break
        node = node.getparent()
    for step in path:
        known[step] = answer
    return answer


def _holds_answers(node: Element, before: Element) -> bool:
    """Whether an element is named for answers and what stands before it is not: that may be what they answer."""
    return names_answers(node.get("class") or "") and not names_answers(before.get("class") or "")


def _alternates(node: Element, before: Element, place: dict[Element, int]) -> bool:
    """Whether a list stands behind an element of another kind as others do: what holds one comment each, and its answers."""
    if not _is_list(node) or _is_list(before):
        return False
    if any(
        beside is not None and beside.tag == before.tag and _only_one(beside, place) is not None
        for beside in (node.getnext(), before.getprevious())
    ):
        return True
    return _is_item(node.getparent()) and node.getnext() is None and before.getprevious() is None


def _is_list(element: Element) -> bool:
    """Whether an element is a list or holds one and nothing else."""
    return element.tag in _ANSWER_LISTS or (
        not holds_more(element, 1) and len(element) > 0 and element[0].tag in _ANSWER_LISTS
    )


def _is_item(element: Element | None) -> bool:
    """Whether an element is one of a list: a comment and its answers, not the comment that is shown above all."""
    return element is not None and element.tag == "li"


def _only_one(holder: Element, place: dict[Element, int]) -> int | None:
    """The record that an element before answers holds, if it holds one alone."""
    inside = islice((place[element] for element in holder.iterdescendants() if element in place), 2)
    found = set(inside)
    return found.pop() if len(found) == 1 else None


def _is_alike(element: Element, before: Element) -> bool:
    """Whether a further answer stands behind the first one in a holder of the same kind."""
    return element.tag == before.tag and element.get("class") == before.get("class") is not None


def _before_list(node: Element, place: dict[Element, int]) -> Element | None:
    """What stands just before an element; before a list of answers, what stands before the links to answer."""
    before = node.getprevious()
    if before is None or before in place or node.tag not in _ANSWER_LISTS:
        return before
    above = before.getprevious()
    if above is None or above not in place:
        return before
    text = text_of(before)
    return above if not text or is_interface(text) else before
