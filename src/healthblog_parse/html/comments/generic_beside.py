"""Records whose parts stand beside each other, in no element of their own: titles, texts and dates in a row.

Rules.
1. In a definition list a record begins with its ``dt``.
2. A part that follows each mark and stands before the first one, too, belongs to the mark behind it.
3. A record ends before the next one, a form, a heading or a menu.
"""

from __future__ import annotations

from itertools import islice

from ..dom import Element

_SEVERAL = 2
_MOST_PARTS = 8
"""Parts of a record that stand in a row."""
_ENDS = frozenset("form nav footer h1 h2 h3 script style".split())
"""Elements behind the last record that belong to none."""


def led(records: list[Element]) -> list[Element]:
    """For the last ``dd`` of each group of a definition list its ``dt``; other records as they are."""
    if any(record.tag != "dd" for record in records):
        return records
    own = set(records)
    leaders: list[Element] = []
    for record in records:
        before = record.getprevious()
        while before is not None and before.tag == "dd" and before not in own:
            before = before.getprevious()
        if before is None or before.tag != "dt":
            return records  # or a second record of the same ``dt``
        leaders.append(before)
    return leaders


def led_back(records: list[Element]) -> list[Element]:
    """Records that begin before their mark: where a part that follows each stands before the first one, too.

    A title, a text and a line with the date in a row: told by the date alone, each would be taken with the title of
    the next.
    """
    if len(records) < _SEVERAL:
        return records
    first, second = records[:2]
    between: list[Element] = []
    for node in first.itersiblings():
        if node is second or len(between) == _MOST_PARTS:
            break
        between.append(node)
    else:
        return records
    steps = 0
    for before, last in zip(first.itersiblings(preceding=True), reversed(between), strict=False):
        if _key(before) != _key(last):
            break
        steps += 1
    leaders = [_back(record, steps) for record in records] if steps else records
    keys = set(map(_key, leaders))
    named = len(keys) == 1 and next(iter(keys)) != ("p", None)  # paragraphs are the text
    return leaders if named else records


def _key(element: Element) -> tuple[str, str | None]:
    return str(element.tag), element.get("class")


def _back(record: Element, steps: int) -> Element:
    before = next(islice(record.itersiblings(preceding=True), steps - 1, None), None)
    return record if before is None else before


def following_parts(record: Element, own: set[Element], around: set[Element]) -> tuple[Element, ...]:
    """The siblings behind a record, up to the next one, a form, a heading or a menu; no list of answers, but the text in
    whose element a definition list of answers stands.

    Args:
        record: A record's element.
        own: The elements of all records.
        around: Elements that hold records.
    """
    found = []
    for sibling in record.itersiblings():
        if sibling in own or (sibling.tag in _ENDS and sibling.tag != record.tag):
            break
        if isinstance(sibling.tag, str) and (sibling not in around or sibling.tag == "dd"):
            found.append(sibling)
    return tuple(found)
