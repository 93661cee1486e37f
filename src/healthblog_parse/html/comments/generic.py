"""The generic reader of repeated records: comments of a site's own system, told by structure.

Facts.  One page in five has a system that nobody else uses.  Still its area names itself or stands under a heading
(``generic_areas``), its records look alike, and each shows one date, or one author, or one link to answer
(``generic_marks``).

Rules, in order:
1. areas, the surest first; in each the marks, the surest kind first; a list of answers alone ("replies") is no reason to
   stop: what is answered may stand around it;
2. records as ``generic_records`` finds them around the marks, until a list of them is read as comments;
3. where text stands beside, not inside, a record takes its following siblings; in a definition list from its ``dt`` on;
4. parts that no class names are told by comparing the records (``generic_slots``);
5. records must mostly have author and text, or it is no list of comments; under a mere heading nearly all must, and have
   dates or links to answer, or be as many as the heading says, or the heading is the word for comments alone; teasers
   (all text is a link to another page) and records that link to comments of several pages are none;
6. parents as ``generic_parents`` finds them.

Known failures.  A list of posts or products with names and dates inside an area named as comments is read as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from attrs import evolve, frozen

from ...records import RawComment
from ..dom import SUBHEADINGS, Element, Index, ancestors_of, text_of
from .generic_areas import Area, areas, names_answers
from .generic_beside import following_parts, led, led_back
from .generic_blanks import UNFILLED, is_asking, is_template
from .generic_linked import leads_to_itself
from .generic_looks import shows_date
from .generic_marks import Marks, is_answer_link, marks_of
from .generic_names import said_by
from .generic_parents import parents_of
from .generic_records import REACH, candidates, marks_by_record, named_record
from .generic_rows import (
    are_interface,
    are_of_one,
    are_of_other_pages,
    are_of_the_past,
    are_teasers,
    are_topics,
)
from .generic_slots import parts_of
from .interface import CommentSection
from .record import read_record
from .regions import area_of
from .roles import COMMON, words_of
from .section import without_copies

_MAX_HEADER = 90
"""A record with more text than this holds more than a header line."""
_SAME = 2
"""Comments that may well say the same."""
_OFTEN = 8
"""Comments for each thing said, on average, from which they are none."""
_MOST_EMPTY = 3
"""A list of which fewer than one record in so many says something is none."""
_FOLDED = 4
"""Times as many comments without dates as with them."""
_NAME_WORDS = 3
"""Words of most names; titles have more."""
_FEW = 2
"""Records that may be a part of a list."""
_HEAD, _MOST_BESIDE, _TIMES = 100, 600, 2
"""Characters of a comment's name, date and links, of rules and form, and how often the comments' own stand around them:
more is the article's text."""
_LOOK = 12
"""Elements beside a record that are compared with it."""
_ITEMS = frozenset("li article div section tr".split())
_AUTHOR_WORDS = frozenset("author authors autor auteur bio about editor prompt empty form".split())


@frozen
class _Reading:
    """Comments read from one list of records, and the records that hold them."""

    comments: list[RawComment]
    records: list[Element]
    beside: Sequence[Sequence[Element]] = ()
    """For each record the siblings that belong to it; empty where none does."""

    @property
    def complete(self) -> int:
        return sum(1 for comment in self.comments if comment.author and comment.blocks)

    @property
    def has_parts(self) -> bool:
        """Whether all records hold elements, or all have some beside them: a list of names or links is none of comments."""
        return all(map(len, self.records)) or (bool(self.beside) and all(self.beside))

    @property
    def is_dated(self) -> bool:
        """Whether nearly all comments have a date."""
        return 5 * sum(1 for comment in self.comments if comment.date) >= 4 * len(self.comments)


_TOPICS = _Reading([], [])
"""What rows of a board and messages of one person are read as: cut in another way, their area would look like comments again."""


def read_generic(index: Index) -> CommentSection | None:
    """Comments of a site's own system.

    Args:
        index: The page.

    Returns:
        The section of the best area of the surest rule; ``None`` where no area holds comments.
    """
    best: CommentSection | None = None
    sure = False
    for area in areas(index):
        if sure and not area.named:
            break
        section = _read_area(area)
        if section is not None and section.only_pings:
            continue  # links from other sites hide no comments
        if section is not None and (best is None or len(section.comments) > len(best.comments)):
            best = section
        sure = sure or (section is not None and section.comments != () and not names_answers(area))
    return best


def _read_area(area: Area) -> CommentSection | None:
    """The comments of the surest marks; those of a part of a list only if no other marks give all of it."""
    part: _Reading | None = None
    for marks in marks_of(area):
        reading = _by_marks(area, marks)
        if reading is _TOPICS:
            return None
        if reading is None or (part is not None and len(reading.comments) <= len(part.comments)):
            continue
        if not _is_part(reading):
            return _section(area, reading)
        part = reading
    return None if part is None else _section(area, part)


def _is_part(reading: _Reading) -> bool:
    """Whether a few records stand in a row with many like them that were not read."""
    if len(reading.records) > _FEW:
        return False
    first = reading.records[0]
    if first.tag not in _ITEMS:
        return False
    beside = (*islice(first.itersiblings(), _LOOK), *islice(first.itersiblings(preceding=True), _LOOK))
    alike = sum(1 for node in beside if node.tag == first.tag and node.get("class") == first.get("class"))
    return alike > 2 * len(reading.records)


def _by_marks(area: Area, marks: Marks) -> _Reading | None:
    """The first list of comments; one that loses the dates which mark it if all others do, or hold few: folded ones."""
    undated: _Reading | None = None
    for records in candidates(area, marks):
        reading = _best_reading(area, records, marks)
        if reading is None or not reading.comments:
            continue
        if _is_of_topics(area, reading):
            return _TOPICS
        if _is_list(area, reading, len(marks)):
            if reading.is_dated and (
                undated is None or len(undated.comments) < _FOLDED * len(reading.comments)
            ):
                return reading
            undated = undated or reading
    return undated


def _is_of_topics(area: Area, reading: _Reading) -> bool:
    """Whether what was read are rows of a board, or messages of one person; never where the heading counts as many."""
    if area.stated == len(reading.comments):
        return False
    if not (area.named or area.titled or area.stated is not None) and are_of_one(
        reading.comments, reading.records
    ):
        return True
    return are_topics(reading.comments, reading.records, reading.beside)


def _section(area: Area, reading: _Reading) -> CommentSection:
    comments, records = without_copies(tuple(reading.comments), reading.records)
    top = [record for record, comment in zip(records, comments, strict=True) if comment.parent is None]
    around = area.roots if area.named else _holding(area.roots, records, comments)
    regions = tuple(dict.fromkeys((*around, *area_of(top))))
    if is_template(comments, records[0]):
        return CommentSection(regions=regions, warnings=(UNFILLED,))
    stated = None if area.far or (area.stated or 0) < len(comments) else area.stated
    return CommentSection(comments=comments, records=tuple(records), regions=regions, declared=stated)


def _holding(
    roots: Sequence[Element], records: Sequence[Element], comments: Sequence[RawComment]
) -> list[Element]:
    """The roots that hold records, but not the article, too: what is around a single link to answer may."""
    around = ancestors_of(records).union(records)
    said = sum(_HEAD + len(block.text) for comment in comments for block in comment.blocks)
    return [root for root in roots if root in around and len(text_of(root)) <= _MOST_BESIDE + _TIMES * said]


def _best_reading(area: Area, records: list[Element], marks: Marks) -> _Reading | None:
    """The records read with what is inside them, or with their siblings where the text stands beside."""
    inside = _read(area, records, marks, beside=())
    if inside is not None and inside.complete * 2 >= len(inside.comments) > 0:
        return inside
    records = led_back(led(records))
    if len(records) > 1 and any(len(text_of(record)) > 4 * _MAX_HEADER for record in records[:4]):
        return inside
    own = set(records)
    around = ancestors_of(records)
    more = [following_parts(record, own, around) for record in records]
    if not any(more):
        return inside
    return _read(area, records, marks, beside=more)


def _read(
    area: Area, records: list[Element], marks: Marks, *, beside: Sequence[Sequence[Element]]
) -> _Reading | None:
    """Read records of one kind; ``None`` where none says anything."""
    own = set(records)
    parents = parents_of(records, area.roots[0], beside)
    parts = parts_of(records, own, marks_by_record(records, marks))
    if beside:
        parts.update(dict.fromkeys(said_by(records), "author"))
        parts.update(dict.fromkeys(_moments(marks, beside), "permalink"))
    layout = COMMON.with_parts(parts)
    inner = own.union(node for node in ancestors_of(records) if node.tag == "dl") if beside else own
    comments = [
        read_record(record, inner, layout, parent=parents[place], more=beside[place] if beside else ())
        for place, record in enumerate(records)
    ]
    return _without_empty(comments, records, parents, beside)


def _moments(marks: Marks, beside: Sequence[Sequence[Element]]) -> list[Element]:
    """Links of comments to themselves behind their records, where no mark is a date: the time of day alone."""
    if not marks or shows_date(text_of(marks[0])):
        return []
    links = (link for parts in beside for part in parts for link in part.iter("a"))
    return [link for link in links if leads_to_itself(link)]


def _is_list(area: Area, reading: _Reading, marks: int) -> bool:
    """Whether what was read is a list of comments."""
    total, complete = len(reading.comments), reading.complete
    said = len({comment.blocks for comment in reading.comments})
    if total > _SAME and said == 1:
        return False  # all say the same: interface
    if area.stated != total and (said * _OFTEN <= total or are_interface(reading.comments)):
        return False  # so do many and nearly all
    if are_of_the_past(reading.comments):
        return False
    if not complete or complete * 2 < total or are_teasers(reading.comments):
        return False
    if are_of_other_pages(reading.records, reading.beside):
        return False
    if area.named:
        return (
            any(comment.date for comment in reading.comments)
            or (total > 1 and total == complete)
            or _signed(reading)
        )
    if total * 2 <= marks or not reading.has_parts or complete * 5 < total * 4:
        return False
    if area.far and (total < min(_SAME, area.stated or _SAME) or _stands_under_another(area, reading)):
        return False
    if not area.sure:
        return _are_answered(reading)
    return reading.is_dated or _is_announced(area, reading)


def _is_announced(area: Area, reading: _Reading) -> bool:
    """Whether records without dates are comments: all can be answered, or there are as many as the heading says, or
    several, with names and texts alone, stand under the word for comments alone."""
    total = len(reading.comments)
    if _are_answered(reading):
        return True
    if area.far or total != reading.complete or _stands_under_another(area, reading):
        return False
    if area.stated is not None:
        return area.stated == total
    names = [comment.author or "" for comment in reading.comments]
    short = sum(name.count(" ") < _NAME_WORDS for name in names)
    return area.titled and total > _SAME and len(set(names)) > 1 and short * 5 >= total * 4


def _are_answered(reading: _Reading) -> bool:
    """Whether nearly all of several records can be answered, or link to themselves as comments do."""
    total = len(reading.records)
    answered = sum(map(_offers_answer, reading.records))
    if answered * 5 < total * 4 and reading.beside:
        answered = sum(any(map(_offers_answer, parts)) for parts in reading.beside)
    return total > 1 and answered * 5 >= total * 4


def _offers_answer(element: Element) -> bool:
    return any(is_answer_link(link) or leads_to_itself(link) for link in element.iter("a", "button", "span"))


def _stands_under_another(area: Area, reading: _Reading) -> bool:
    """Whether a further heading stands between the one that says comments and the first record."""
    first = reading.records[0]
    for element in area.elements():
        if element is first:
            return False
        if element.tag in SUBHEADINGS and text_of(element):
            return True
    return False


def _signed(reading: _Reading) -> bool:
    """Whether the only record can be answered, or is named as a comment and not as its author's box."""
    if any(is_answer_link(link) for record in reading.records for link in record.iter("a", "button")):
        return True
    return all(map(named_record, reading.records)) and not any(
        words_of(name) & _AUTHOR_WORDS
        for record in reading.records
        for name in (record.get("class") or "").split()
    )


def _without_empty(
    comments: list[RawComment],
    records: list[Element],
    parents: list[int | None],
    beside: Sequence[Sequence[Element]],
) -> _Reading | None:
    """The comments that say something; what stood under the others stands under what is above it."""
    kept = [place for place, comment in enumerate(comments) if comment.blocks]
    dated = [records[place] for place in kept if comments[place].date]
    if len(dated) < len(kept) < 2 * len(dated):
        kept = [place for place in kept if comments[place].date or not is_asking(records[place], dated[0])]
    if not kept or _MOST_EMPTY * len(kept) < len(comments):
        return None
    if len(kept) == len(comments):
        return _Reading(comments, records, beside)
    number = {place: index for index, place in enumerate(kept)}
    above: list[int | None] = []
    for place in kept:
        parent, steps = parents[place], 0
        while parent is not None and parent not in number and steps < REACH:
            parent, steps = parents[parent], steps + 1
        above.append(None if parent is None else number.get(parent))
    left = [evolve(comments[place], parent=parent) for place, parent in zip(kept, above, strict=True)]
    more = [beside[place] for place in kept] if beside else ()
    return _Reading(left, [records[place] for place in kept], more)
