"""Ids and links between the comments of a page: unique, present, without cycles."""

from __future__ import annotations

from collections.abc import Sequence


def unique_ids(keys: Sequence[str | None]) -> list[str]:
    """An id for every comment.

    Args:
        keys: The platform's own ids in page order, ``None`` or empty where there is none.

    Returns:
        The platform's id, with ``~2``, ``~3`` ... where it stands again; ``c1``, ``c2`` ... without one.
    """
    used: set[str] = set()
    repeated: dict[str, int] = {}
    ids = []
    for index, key in enumerate(keys, start=1):
        stem = name = key or f"c{index}"
        while name in used:
            repeated[stem] = repeated.get(stem, 1) + 1
            name = f"{stem}~{repeated[stem]}"
        used.add(name)
        ids.append(name)
    return ids


def forest(links: Sequence[int | None], *, firm: Sequence[bool] | None = None) -> list[int | None]:
    """The links without those that dangle or close a cycle; linear, each node is walked once.

    Args:
        links: For each node the index of the node it points to.
        firm: For each node whether its link must stay, if it is a link at all; the firm links must be
            free of cycles.  Without it any link of a cycle may go.

    Returns:
        The links kept: following them from any node comes to an end.
    """
    if _point_back(links):
        return list(links)
    kept: list[int | None] = [
        target if target is not None and 0 <= target < len(links) and target != node else None
        for node, target in enumerate(links)
    ]
    done = [False] * len(kept)
    for start in range(len(kept)):
        path: list[int] = []
        place: dict[int, int] = {}
        node: int | None = start
        while node is not None and not done[node]:
            if node in place:
                cycle = path[place[node] :]
                kept[next((at for at in reversed(cycle) if not (firm and firm[at])), cycle[-1])] = None
                break
            place[node] = len(path)
            path.append(node)
            node = kept[node]
        for node in path:
            done[node] = True
    return kept


def _point_back(links: Sequence[int | None]) -> bool:
    """Whether every link points to an earlier node: then nothing dangles and there is no cycle."""
    return not [node for node, target in enumerate(links) if target is not None and not 0 <= target < node]
