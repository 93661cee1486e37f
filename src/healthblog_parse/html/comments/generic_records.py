"""Which elements may be the records of an area: elements of one kind around its marks.

Rules, in order: a kind is a common id prefix, class, tag or place; of the kinds the one that gives the most records with
exactly one mark each comes first, of equals those named as comments, then the outermost; one mark alone is surrounded by
elements named as comments, then by larger and larger ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import define, field

from ..dom import Element
from .generic_areas import Area
from .generic_looks import is_whole_date
from .generic_marks import Marks
from .roles import COMMENT, words_of

REACH = 24
"""Ancestors of a mark that may be its record."""
TRIED = 6
"""Kinds of elements that are read on trial."""
_FEW = 5
"""Of so many records named as comments one may show a further date, in its text."""
_PART_WORDS = frozenset(
    "head header body content text texte meta author date footer foot inner info infos name user avatar title left right "
    "top bottom main wrap wrapper actions reply replies answers children list count details group box date time when "
    "posted ago datum stamp ts timestamp byline signature by tools footer".split()
)
"""Words of a class that names a part of a comment or a list of them."""
_ITEM_PARTS = _PART_WORDS - {"list"}
_RECORD_WORDS = COMMENT | frozenset(
    "posting beitrag eintrag kommentar item entry letter response guestbook qa gaestebuch feedback".split()
)
_RECORD_TAGS = frozenset("li article details fieldset dt table tr".split())

_NUMBER = "0123456789"
Kind = tuple[str, str]


@define
class _Group:
    """Elements of one kind and how many marks each one owns."""

    owned: dict[Element, int] = field(factory=dict)
    depth: int = 0


def _kinds(element: Element, depth: int) -> Iterator[Kind]:
    """What an element may have in common with the other records.

    Args:
        element: What may be a record.
        depth: Steps up from its mark: all that tells one from another where nothing has a class.
    """
    key = element.get("id")
    if key and key[-1].isdigit():
        yield "id", key.rstrip(_NUMBER)
    classes = element.get("class")
    if classes:
        for token in classes.split():
            yield "class", token
    if element.tag in _RECORD_TAGS or "-" in str(element.tag):
        yield "tag", str(element.tag)
    parent = element.getparent()
    if parent is not None:
        holder = parent.get("class") or parent.get("id") or ""
        if holder or classes:
            yield "place", " ".join((str(element.tag), str(parent.tag), holder))
        else:
            yield "place", f"{element.tag!s} {parent.tag!s} {depth}"
        if not classes:
            yield "place", f"{element.tag!s} {depth}"


def candidates(area: Area, marks: Marks) -> Iterator[list[Element]]:
    """Lists of record elements worth reading, the best first; lazily.

    Args:
        area: Where the comments stand.
        marks: One element of each record.
    """
    if len(marks) == 1:
        yield from _around(area, marks[0])
        return
    groups: dict[Kind, _Group] = {}
    for mark in marks:
        node: Element | None = mark
        met: set[Kind] = set()
        for depth in range(REACH):
            if node is None or node in area.ends:
                break
            for kind in _kinds(node, depth):
                if kind not in met:
                    met.add(kind)
                    group = groups.setdefault(kind, _Group())
                    group.owned[node] = group.owned.get(node, 0) + 1
                    group.depth += depth
            node = node.getparent()
    ranked = sorted(groups.items(), key=lambda entry: _rank(*entry), reverse=True)
    known: set[frozenset[Element]] = set()
    for kind, group in ranked:
        elements = frozenset(group.owned)
        if elements not in known:
            known.add(elements)
            yield _all_of(kind, group, area)
        if len(known) == TRIED:
            break


def _around(area: Area, mark: Element) -> list[list[Element]]:
    """The elements around the only mark: those named as a comment, then from the smallest on."""
    path: list[Element] = []
    node = mark.getparent() if is_whole_date(mark) and mark not in area.roots else mark
    while node is not None and node not in area.ends and len(path) < REACH:
        path.append(node)
        node = node.getparent()
    lists = [_like(node, area) for node in reversed(path) if named_record(node)]
    lists += [[node] for node in path]
    return lists[:REACH]


def _like(record: Element, area: Area) -> list[Element]:
    """The elements of the area that the same class names as comments."""
    tokens = {token for token in (record.get("class") or "").split() if _names_record(token)}
    if not tokens:
        return [record]
    return [
        element
        for element in area.elements()
        if element.tag == record.tag and not tokens.isdisjoint((element.get("class") or "").split())
    ]


def named_record(element: Element) -> bool:
    """Whether an element's class or id says that it is one comment, and no part of one."""
    return (
        any(_names_record(name) for name in (element.get("class") or "").split())
        or element.tag == "comment-item"
    )


def _names_record(token: str) -> bool:
    words = words_of(token)
    if "item" in words and words & COMMENT:
        return not words & _ITEM_PARTS  # "comments-list-item": one of the list
    return bool(words & _RECORD_WORDS) and not words & _PART_WORDS and "comments" not in words


def _all_of(kind: Kind, group: _Group, area: Area) -> list[Element]:
    """The elements of a kind, those without a mark too where a name holds them together."""
    if kind[0] in {"place", "tag"}:
        return list(group.owned)
    tags = {str(element.tag) for element in group.owned}
    is_like = _has_prefix if kind[0] == "id" else _has_class
    return [
        element
        for element in area.elements()
        if element in group.owned or (element.tag in tags and is_like(element, kind[1]))
    ]


def _has_prefix(element: Element, prefix: str) -> bool:
    key = element.get("id")
    return key is not None and key.startswith(prefix) and key[-1:].isdigit() and key.rstrip(_NUMBER) == prefix


def _has_class(element: Element, token: str) -> bool:
    classes = element.get("class")
    return classes is not None and token in classes.split()


def _rank(kind: Kind, group: _Group) -> tuple[int, int, int]:
    """Records with as many marks as most of their kind, less what they differ; whether they are named as comments;
    how far out they stand."""
    counts = Counter(group.owned.values())
    usual, records = counts.most_common(1)[0]
    several = sum(abs(count - usual) * times for count, times in counts.items())
    mixed = kind[0] == "place" and _is_mixed(list(group.owned))
    named = records > 1 and (kind[0] == "id" or (kind[0] == "class" and _names_record(kind[1])))
    if named and usual == 1 and several * _FEW <= len(group.owned):
        records, several = len(group.owned), 0
    return 2 * records - several - int(mixed), int(named), group.depth


def _is_mixed(elements: list[Element]) -> bool:
    """Whether elements at one place have nothing in common in their classes."""
    classes = [set((element.get("class") or "").split()) for element in elements[:TRIED]]
    return any(classes) and not set.intersection(*classes)


def marks_by_record(records: Sequence[Element], marks: Marks) -> dict[int, Element]:
    """The mark of each record: the first one in it."""
    number = {record: place for place, record in enumerate(records)}
    found: dict[int, Element] = {}
    for mark in marks:
        node: Element | None = mark
        for _ in range(REACH):
            if node is None:
                break
            if node in number:
                found.setdefault(number[node], mark)
                break
            node = node.getparent()
    return found
