"""Which record stands under which: containment, following siblings, depths, ids.  All linear, none
recursive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...expressions import Expression
from ..dom import Element


def enclosing(elements: Sequence[Element]) -> list[int | None]:
    """For each element the index of the nearest other one that contains it.

    Args:
        elements: Elements in document order.

    Returns:
        Indices into ``elements``; ``None`` at the top.
    """
    place = {element: index for index, element in enumerate(elements)}
    known: dict[Element, int | None] = {}
    parents: list[int | None] = []
    for element in elements:
        path = []
        answer: int | None = None
        node = element.getparent()
        while node is not None:
            if node in place:
                answer = place[node]
                break
            if node in known:
                answer = known[node]
                break
            path.append(node)
            node = node.getparent()
        for step in path:
            known[step] = answer
        parents.append(answer)
    return parents


def by_depth(depths: Sequence[int | None]) -> list[int | None]:
    """Parents from the depth that each record states: the last one before that is less deep.

    Args:
        depths: Depth of each record in page order, any base; ``None`` where a record states none.

    Returns:
        Index of each record's parent; ``None`` at the top.
    """
    parents: list[int | None] = []
    above: list[tuple[int, int]] = []
    for index, depth in enumerate(depths):
        if depth is None:
            parents.append(None)
            continue
        while above and above[-1][0] >= depth:
            above.pop()
        parents.append(above[-1][1] if above else None)
        above.append((depth, index))
    return parents


def number_of(record: Element, form: Expression[str]) -> str | None:
    """The number in a record's id; ``None`` where the id has another form.

    Args:
        record: The record's element.
        form: The form of the system's ids, the number as its first group.
    """
    match = form.fullmatch(record.get("id") or "")
    return None if match is None else match[1]


def by_key(keys: Sequence[str | None], parent_keys: Sequence[str | None]) -> list[int | None]:
    """Parents from ids: the record whose key each record names; ``None`` where it names none that is
    there."""
    place: dict[str, int] = {}
    for index, key in enumerate(keys):
        if key:
            place.setdefault(key, index)
    found = (place.get(key) if key else None for key in parent_keys)
    return [parent if parent != index else None for index, parent in enumerate(found)]


def after_sibling(lists: Sequence[Element], place: Mapping[Element, int]) -> dict[Element, int]:
    """Lists of answers that follow their comment: for each, the index of the record before it.

    Args:
        lists: Elements that hold answers and stand beside, not inside, the comment answered.
        place: Index of each record's element.
    """
    found: dict[Element, int] = {}
    for answers in lists:
        before = answers.getprevious()
        while before is not None and before not in place and not isinstance(before.tag, str):
            before = before.getprevious()
        if before is not None and before in place:
            found[answers] = place[before]
    return found
