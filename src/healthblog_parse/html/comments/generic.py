"""The generic reader of repeated records: comments of a site's own system, told by structure.

Facts.  One page in five has a system that nobody else uses.  Still its area names itself (``#commentaires``,
``recipe-comments``), its records look alike, and each shows one date, or at least one author.

Rules, in order:
1. areas: elements whose id or class says comments (no forms, counters, sidebars, lists of recent comments),
   else what follows a heading that states a number of comments;
2. pivots: elements that show a date there; in areas without dates, elements that name an author;
3. records: of the kinds of elements around the pivots (same id prefix, class or place) the kind that gives
the most
   records with exactly one pivot each, the outermost of equals; where text stands beside, not inside, a
   record
   takes its following siblings;
4. records must mostly have author and text, or it is no list of comments;
5. parents: containment, a list of answers that follows, an attribute that names the parent, stated depths or
   indentation, classes for answers among flat siblings.

Known failures.  A list of posts or products with names and dates inside an area named as comments is read
as one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field

from ...interpret.counts import read_count
from ...interpret.date_spans import find_dates
from ...records import RawComment
from ..dom import Element, Index, text_of
from .generic_parents import parents_of
from .interface import CommentSection
from .record import read_record
from .regions import area_of
from .roles import COMMON, words_of

_AREA_WORDS = frozenset(
    "comment comments commentlist kommentar kommentare kommentarliste commentaire commentaires comentario "
    "comentarios "
    "comentarios commento commenti comentário comentários reactie reacties reactions responses discussion "
    "talkback "
    "leserbriefe leserkommentare leserkommentar forum replies feedback usercomments discussions "
    "opiniones".split()
)
_NO_AREA_WORDS = frozenset(
    "form respond count counter link links icon button btn widget recent sidebar latest neueste letzte "
    "template popular "
    "open closed off bubble number meta nav navigation pagination anchor ad ads banner input textarea "
    "login subscribe "
    "notification teaser related toggle share rating avatar footer enabled disabled status".split()
)
_AREA_TAGS = frozenset("div section ol ul article aside dl main table li blockquote details".split())
_GLUED = re.compile(
    r"(?:comments?|kommentare?|commentaires?|comentarios|reacties|leserkommentare)"
    r"(?:list|section|area|box|wrap|wrapper|container|thread|threads|holder|feed|block|module|replies)?s?|"
    r"[a-z]{2,20}(?:comments?|kommentare?)(?:list|section|area)"
)
"""Words run together, as the lower-case class tokens of the index show them."""
_HEADING = re.compile(
    r"(?:\w+[\s-]){0,2}(?:comments?|kommentare?|leserkommentare|lesermeinungen|leserbriefe|leserstimmen|"
    r"meinungen|"
    r"commentaires?|réactions?|comentarios?|comentários|opiniones|commenti|reacties|reaktionen|responses|"
    r"replies|"
    r"antworten|talkback)\W*",
    re.IGNORECASE,
)
"""A heading that says comments and no number."""
_RECENT_WORDS = frozenset(
    "recent latest neueste letzte related popular newest last dernier derniers ultimos".split()
)
_SIDEBAR_WORDS = frozenset("sidebar primary secondary left right widget widgets area inner site blog".split())
_NO_SIDE_TAGS = frozenset(("article", "body", "html", "main"))
_POST_CLASSES = frozenset(("hentry", "post", "type-post", "article", "single-post"))
_PIVOT_TAGS = ("time", "abbr", "span", "small", "p", "div", "a", "em", "i", "cite", "li", "b", "strong",
"td", "dt", "dd", "font",
               "footer", "header", "h3", "h4", "h5", "h6")  # fmt: skip
_MAX_PIVOT = 90
_REACH = 24
"""Ancestors of a pivot that may be its record."""
_MAX_PARTS = 8
"""Children of an element that shows a date among other things."""
_TRIED = 6
"""Kinds of elements that are read on trial."""

Kind = tuple[str, str]


@define
class _Group:
    """Elements of one kind and how many pivots each one owns."""

    owned: dict[Element, int] = field(factory=dict)
    depth: int = 0


def read_generic(index: Index) -> CommentSection | None:
    """Comments of a site's own system.

    Args:
        index: The page.

    Returns:
        The section of the best area; ``None`` where no area holds comments.
    """
    best: CommentSection | None = None
    for area in _areas(index):
        section = _read_area(index, area)
        if section is not None and (best is None or len(section.comments) > len(best.comments)):
            best = section
    return best


def _areas(index: Index) -> list[Element]:
    """Elements named as comments areas, the outermost; else those with a heading that states a count."""
    named: dict[Element, None] = {}
    for names, elements in _named(index):
        words = words_of(names)
        if words & _NO_AREA_WORDS or not (words & _AREA_WORDS or any(map(_GLUED.fullmatch, words))):
            continue
        for element in elements:
            if element.tag in _AREA_TAGS:
                named[element] = None
    if not named:
        for heading in index.tagged("h2", "h3", "h4"):
            holder = heading.getparent()
            if holder is not None and holder.tag in _AREA_TAGS and len(heading) <= 3:
                text = text_of(heading)
                if len(text) <= 60 and (
                    read_count(text) or (_HEADING.fullmatch(text) and heading in holder[:2])
                ):
                    named[holder] = None
    areas = []
    for element in sorted(named, key=lambda element: index.order[element]):
        above = list(element.iterancestors())
        if _holds_article(element):
            continue
        if any(node in named for node in above) or any(_is_side(node) for node in (element, *above[:4])):
            continue
        areas.append(element)
    return areas[:8]


def _holds_article(element: Element) -> bool:
    """Whether an element named after comments holds the whole article: its headline is in it."""
    headline = next(element.iter("h1"), None)
    if headline is None:
        return False
    text = text_of(headline)
    return read_count(text) is None and not any(word in _AREA_WORDS for word in text.lower().split())


def _named(index: Index) -> Iterator[tuple[str, list[Element]]]:
    yield from index.by_class.items()
    for key, element in index.by_id.items():
        yield key, [element]


def _is_side(element: Element) -> bool:
    """Whether an element is named as a sidebar or a list of recent comments.

    Layout wrappers ("content-sidebar-wrap") and posts, which carry tags as classes, are none.
    """
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    if not names or element.tag in _NO_SIDE_TAGS or not _POST_CLASSES.isdisjoint(names):
        return False
    for words in map(words_of, names):
        if words & _RECENT_WORDS and (words & _AREA_WORDS or len(words) == 1):
            return True
        if "sidebar" in words and words <= _SIDEBAR_WORDS:
            return True
    return False


def _read_area(index: Index, area: Element) -> CommentSection | None:
    for pivots in (_dates(area), _authors(area)):
        if not pivots:
            continue
        tried = _tried(area, pivots)
        for records in tried:
            section = _read_records(area, records)
            if section is not None:
                return section
    return None


def _dates(area: Element) -> list[Element]:
    """Elements of the area that show a date, none inside another."""
    found: list[Element] = []
    seen: set[Element] = set()
    for element in area.iter(*_PIVOT_TAGS):
        parent = element.getparent()
        if parent in seen:
            seen.add(element)
            continue
        if _is_date(element):
            found.append(element)
            seen.add(element)
    return found


def _is_date(element: Element) -> bool:
    if element.tag == "time":
        return True
    classes = element.get("class")
    role = COMMON.role_of(classes) if classes else None
    named = role is not None and role[0] == "date"
    if not named and len(element) > _MAX_PARTS:
        return False
    text = _own_text(element) if not named and len(element) else text_of(element)
    if not text or len(text) > _MAX_PIVOT:
        return False
    if named and (any(character.isdigit() for character in text) or element.get("title")):
        return True
    return any(character.isdigit() for character in text) and bool(find_dates(text))


def _own_text(element: Element) -> str:
    """The text directly in the element, not in its children."""
    parts = [element.text or "", *(child.tail or "" for child in element)]
    return " ".join(" ".join(parts).split())


def _authors(area: Element) -> list[Element]:
    """Elements of the area whose class names an author, none inside another."""
    found: list[Element] = []
    seen: set[Element] = set()
    for element in area.iter(*_PIVOT_TAGS):
        if element.getparent() in seen:
            seen.add(element)
            continue
        classes = element.get("class")
        role = COMMON.role_of(classes) if classes else None
        if role is not None and role[0] == "author" and role[1] >= 3:
            found.append(element)
            seen.add(element)
    return found


def _kinds(element: Element) -> Iterator[Kind]:
    """What an element may have in common with the other records."""
    key = element.get("id")
    if key and key[-1].isdigit():
        yield "id", key.rstrip("0123456789")
    classes = element.get("class")
    if classes:
        for token in classes.split():
            if not token[-1].isdigit():
                yield "class", token
    parent = element.getparent()
    if parent is not None:
        holder = parent.get("class") or parent.get("id") or ""
        yield "place", " ".join((str(element.tag), str(parent.tag), holder))


def _tried(area: Element, pivots: Sequence[Element]) -> list[list[Element]]:
    """Lists of record elements worth reading, the best first."""
    groups: dict[Kind, _Group] = {}
    for pivot in pivots:
        node: Element | None = pivot
        met: set[Kind] = set()
        for depth in range(_REACH):
            if node is None or node is area:
                break
            for kind in _kinds(node):
                if kind not in met:
                    met.add(kind)
                    group = groups.setdefault(kind, _Group())
                    group.owned[node] = group.owned.get(node, 0) + 1
                    group.depth += depth
            node = node.getparent()
    ranked = sorted(groups.items(), key=lambda entry: _rank(entry[1]), reverse=True)
    lists: list[list[Element]] = []
    known: set[frozenset[Element]] = set()
    for kind, group in ranked:
        elements = frozenset(group.owned)
        if elements not in known:
            known.add(elements)
            lists.append(_all_of(kind, group, area))
        if len(lists) == _TRIED:
            break
    return lists


def _all_of(kind: Kind, group: _Group, area: Element) -> list[Element]:
    """The elements of a kind, those without a pivot too where a name holds them together."""
    if kind[0] == "place":
        return list(group.owned)
    tags = {str(element.tag) for element in group.owned}
    return [element for element in area.iter(*tags) if element in group.owned or kind in _kinds(element)]


def _rank(group: _Group) -> tuple[int, int]:
    """Records with as many pivots as most of their kind, less what they differ; then how far out they
    stand."""
    counts = Counter(group.owned.values())
    usual, records = counts.most_common(1)[0]
    several = sum(abs(count - usual) * times for count, times in counts.items())
    return 2 * records - several, group.depth


def _read_records(area: Element, records: list[Element]) -> CommentSection | None:
    """Read records of one kind; ``None`` if they are no comments."""
    own = set(records)
    parents = parents_of(records, area)
    more = [_siblings(record, own) for record in records] if not _hold_text(records) else None
    comments: list[RawComment] = []
    for place, record in enumerate(records):
        comments.append(read_record(record, own, parent=parents[place], more=more[place] if more else ()))
    comments, records, parents = _without_empty(comments, records, parents)
    complete = sum(1 for comment in comments if comment.author and comment.blocks)
    if not complete or complete * 2 < len(comments):
        return None
    top = [record for record, parent in zip(records, parents, strict=True) if parent is None]
    return CommentSection(
        comments=tuple(comments),
        records=tuple(records),
        regions=tuple(dict.fromkeys((area, *area_of(top)))),
        platform=None,
    )


def _without_empty(
    comments: list[RawComment], records: list[Element], parents: list[int | None]
) -> tuple[list[RawComment], list[Element], list[int | None]]:
    """The comments that say something; what stood under the others stands under what is above."""
    kept = [place for place, comment in enumerate(comments) if comment.blocks]
    if len(kept) == len(comments):
        return comments, records, parents
    number = {place: index for index, place in enumerate(kept)}
    above: list[int | None] = []
    for place in kept:
        parent, steps = parents[place], 0
        while parent is not None and parent not in number and steps < _REACH:
            parent, steps = parents[parent], steps + 1
        above.append(None if parent is None else number.get(parent))
    left = [evolve(comments[place], parent=parent) for place, parent in zip(kept, above, strict=True)]
    return left, [records[place] for place in kept], above


def _hold_text(records: Sequence[Element]) -> bool:
    """Whether the records hold more than a header line, judged by the first few."""
    return any(len(text_of(record)) > _MAX_PIVOT for record in records[:4]) or len(records) == 1


def _siblings(record: Element, own: set[Element]) -> tuple[Element, ...]:
    """The siblings behind a record, up to the next one."""
    found = []
    for sibling in record.itersiblings():
        if sibling in own:
            break
        if isinstance(sibling.tag, str):
            found.append(sibling)
    return tuple(found)
