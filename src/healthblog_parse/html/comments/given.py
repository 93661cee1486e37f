"""What the reader of a system knows beside the parts of records: ids, addresses, groups of siblings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from ...expressions import Expression
from ..dom import Element, writable
from .interface import CommentSection
from .section import without_copies

_LISTS = frozenset(("ol", "ul", "dl", "table", "tbody", "body", "html", "main", "section"))


def with_given(
    section: CommentSection,
    records: Sequence[Element],
    *,
    keys: Sequence[str | None] | None = None,
    permalinks: Sequence[str | None] | None = None,
    votes: Sequence[int | None] | None = None,
) -> CommentSection:
    """The section with ids, permalinks and votes that stand where records in general do not have them.

    Args:
        section: What ``assemble`` made; it may have left out copies.
        records: What ``assemble`` was given; the other arguments have one value for each.
        keys: Ids; ``None`` leaves the one that was found.
        permalinks: Links; ``None`` leaves the one that was found.
        votes: Numbers; ``None`` leaves the one that was found.
    """
    place = {record: number for number, record in enumerate(records)}
    comments = []
    for comment, record in zip(section.comments, section.records, strict=True):
        number = place[record]
        key = keys[number] if keys else None
        link = permalinks[number] if permalinks else None
        score = votes[number] if votes else None
        comments.append(
            evolve(
                comment,
                key=comment.key if key is None else key,
                permalink=comment.permalink if link is None else link,
                votes=comment.votes if score is None else score,
            )
        )
    kept, elements = without_copies(tuple(comments), section.records)
    return evolve(section, comments=kept, records=tuple(elements))


def grouped(leaders: Iterable[Element], followers: frozenset[str]) -> list[Element]:
    """Records whose parts are siblings (``dt`` and ``dd``), each put into an element of its own.

    The tree changes: one ``div`` a record, in the place of its parts, with the leader's id and classes; the
    order of everything stays.

    Args:
        leaders: The first part of each record, in document order.
        followers: Tags of the parts that may follow.
    """
    records = []
    known = dict.fromkeys(leaders)
    for leader in known:
        group = [leader]
        beside = leader.getnext()
        while beside is not None and beside not in known and beside.tag in followers:
            group.append(beside)
            beside = beside.getnext()
        box = leader.makeelement("div", {name: writable(leader.get(name) or "") for name in ("id", "class")})
        leader.addprevious(box)
        box.extend(group)
        records.append(box)
    return records


def outermost_alone(elements: Sequence[Element]) -> list[Element]:
    """For each element the largest one around it that holds no other: the whole record of a mere part.

    Args:
        elements: One part of each record (its text, its anchor), in document order; not inside each other.

    Returns:
        One element each; where there is only one, it climbs to the nearest item of a list or ``article``
        alone.
    """
    if len(elements) == 1:
        above = next(elements[0].iterancestors("li", "article"), None)
        return [elements[0] if above is None else above]
    holds: dict[Element, int] = {}
    for element in elements:
        for above in element.iterancestors():
            holds[above] = holds.get(above, 0) + 1
            if holds[above] > 2:  # what is around has been counted twice already
                break
    records = []
    for element in elements:
        record = element
        for above in element.iterancestors():
            if holds.get(above, 0) != 1 or above.tag in _LISTS:
                break
            record = above
        records.append(record)
    return records


def follows(
    lists: Iterable[Element], place: Mapping[Element, int], around: frozenset[str]
) -> dict[Element, int]:
    """Boxes of answers that follow what holds their comment: for each, the index of the record before it.

    Args:
        lists: Elements that hold answers and stand after, not inside, the comment answered.
        place: Index of each record's element.
        around: Class tokens of wrappers that may stand around one record each.
    """
    beside = dict(place)
    for record, index in place.items():
        holder = record.getparent()
        if holder is not None and not around.isdisjoint((holder.get("class") or "").split()):
            beside.setdefault(holder, index)
    found = {}
    for answers in lists:
        before = answers.getprevious()
        while before is not None and before not in beside and before.tag in {"a", "span", "script"}:
            before = before.getprevious()
        if before is not None and before in beside:
            found[answers] = beside[before]
    return found


_BEFORE_DATE = Expression(
    r"(?<![\s|,:·–—-])[\s|,:·–—-]++(?:(?:at|on|am|um|le|el|il|em|op|den|dnia|dne|от)(?:[\s|,:·–—-]*+$)|$)",
    re.IGNORECASE,
)


def boxed_name(line: Element) -> Element | None:
    """The leading text of a line "NAME on <date>", put into an element of its own.

    The tree changes: the text moves into a ``span`` at the line's beginning, and the word before the date
    goes.

    Args:
        line: An element whose own text begins with a name.

    Returns:
        The new element; ``None`` where no text stands first.
    """
    if line.text is None or not line.text.strip():
        return None
    name = line.makeelement("span", {})
    name.text, line.text = _BEFORE_DATE.sub("", writable(line.text)), None
    line.insert(0, name)
    return name
