"""WordPress core in all theme families, Jetpack and WordPress.com.

Facts.  ``comment_class()`` puts ``comment`` (or ``pingback``, ``trackback``) and ``even`` or ``odd`` on every record,
``thread-even``/``depth-N`` too where threads are on, ``bypostauthor`` for the post's author, ``byuser`` for any registered
user.  The id is ``comment-N``, ``li-comment-N``, ``div-comment-N``, ``article-comment-N``; themes put it on the ``li``, on
what is in it, or on both.  Old themes write bare ``li`` with an id, or only ``ol.commentlist``.

Rules, in order: elements with the classes of ``comment_class()``, and the items with a comment's id inside them, which
plugins that answer from the dashboard print without the classes; elements with such an id, the outermost of one number;
the items of a list named ``commentlist``.  The parent is the record that contains this one, or that stands before the list
of answers (``children``, else any) that contains it; where all stand side by side (a theme's callback closes each before the
answers are printed) the depths that they state.  Ids and names of lists are those of other systems, too: records told by
them alone are read the same way, but the page is called WordPress only where something else on it is.

Source: wp-includes/comment-template.php, class-walker-comment.php; themes of the default series, Genesis, Neve, Divi.
"""

from __future__ import annotations

from functools import partial
from itertools import chain, islice

from ....expressions import Expression
from ...dom import Element, Index
from ..generic_parents import placed_parents
from ..given import grouped
from ..interface import CommentSection, CommentSystem
from ..roles import Layout
from ..section import assemble
from ..stated_parents import flat_parents, linked_parents
from ..threads import after_sibling, enclosing, number_of

_KINDS = ("comment", "pingback", "trackback")
_MARKS = frozenset(("even", "odd", "thread-even", "thread-odd", "alt", "bypostauthor", "byuser"))
_WRITERS_ONLY = Expression(r"^(?!.*(?:\b(?:even|odd|alt)\b|depth-)).*\bby(?:postauthor|user)\b")
"""Classes that say of a comment only who wrote it."""
_BARE_PINGS = ("post pingback", "post trackback", "pingback", "trackback")
"""Whole class attributes that themes write themselves for links from other sites."""
_LAYOUT = Layout(roles={"author-bio-description": None})
"""A theme prints comments in the author's box of its own: what is beside the picture is the whole comment."""
_DEPTH = Expression(r"(?:^|\s)depth-(\d+)")
_ID = Expression(r"(?:li-|div-|article-|the-|single-)?comment-(?:item-|id-)?(\d+)")
_ITEMS = frozenset(("li", "article", "div", "section", "dt", "dd", "dl", "tr"))
_LISTS = ("commentlist", "comment-list", "comments-list", "comment_list", "wp-block-comment-template")
_NAMES = ("commentlist", "comment-reply-link", "comment-respond", "wp-block-comment-template")
"""Classes that WordPress itself or its themes write around comments, and hardly another system."""
_DEEPEST = 20
"""Levels of answers among which an item without the classes has one with them around it."""
_FOLDERS = ("/wp-content/", "/wp-includes/")


def _claims(index: Index) -> float:
    if _has_classes(index):
        return 0.9
    if any(index.classed(name) for name in _LISTS) or "commentlist" in index.by_id:
        return 0.5
    return 0.4 if any(_ID.fullmatch(key) for key in index.by_id if "comment-" in key) else 0.0


def _has_classes(index: Index) -> bool:
    """Whether one of the first comments has the classes of ``comment_class()``."""
    return any(not _by_class(index, kind).isdisjoint(index.classed(kind)[:3]) for kind in _KINDS)


def _is_wordpress(index: Index) -> bool:
    """Whether the page, of whatever look its comments are, is WordPress's."""
    if any(name in index.by_class for name in _NAMES) or "commentlist" in index.by_id or _has_classes(index):
        return True
    metas = index.by_tag["meta"]
    if any("WordPress" in (meta.get("content") or "") for meta in metas if meta.get("name") == "generator"):
        return True
    files = chain(index.by_tag["link"], index.by_tag["script"])
    return any(folder in (file.get("href") or file.get("src") or "") for file in files for folder in _FOLDERS)


def _by_class(index: Index, kind: str) -> set[Element]:
    """Elements with the classes of ``comment_class()``; few attributes stand on many elements."""
    found: set[Element] = set()
    for classes, elements in index.by_class.whole(kind):
        if not _MARKS.isdisjoint(classes.split()) or _DEPTH.search(classes) is not None:
            found.update(elements)
        elif classes in _BARE_PINGS:
            found.update(element for element in elements if element.tag == "li")
    if found and all(_WRITERS_ONLY.search(element.get("class") or "") for element in found):
        tags = {element.tag for element in found}  # the theme marks nothing but the author's own comments
        bare = not any(element.get("id") for element in found)
        found.update(
            element
            for element in index.classed(kind)
            if element.tag in tags and (_ID.fullmatch(key) if (key := element.get("id") or "") else bare)
        )
    return found


def _records(index: Index) -> list[Element]:
    found = {element for kind in _KINDS for element in _by_class(index, kind)}
    if found:
        return _paired(_once(_sorted(_on_one_level(found) | _unmarked_answers(found, index), index)))
    found = _by_id(index)
    if found and (leaders := _leaders(found)):
        return grouped(_sorted(leaders, index), frozenset(("dd",)))
    if not found:
        lists = [element for name in _LISTS for element in index.classed(name)]
        if "commentlist" in index.by_id:
            lists.append(index.by_id["commentlist"])
        found = {item for holder in lists for item in holder if item.tag == "li"}
    return _sorted(found, index)


def _unmarked_answers(found: set[Element], index: Index) -> set[Element]:
    """Items inside the records that have a comment's id and none of its classes: a plugin prints the answers itself."""
    if any(element.tag != "li" for element in found):
        return set()
    items = {
        element
        for key, element in index.by_id.items()
        if element.tag == "li" and element not in found and "comment-" in key and _ID.fullmatch(key)
    }
    known = {number_of(element, _ID) for element in found} if items else set()
    return {
        item
        for item in items
        if number_of(item, _ID) not in known
        and any(above in found for above in islice(item.iterancestors("li"), _DEEPEST))
    }


def _on_one_level(found: set[Element]) -> set[Element]:
    """Records with the items in place of the articles inside them, where the theme writes the classes on the items of pings and
    on the articles of comments."""
    lists = {element.getparent() for element in found if element.tag == "li"}
    articles = [element for element in found if element.tag == "article"] if lists else ()
    for article in articles:
        item = article.getparent()
        if item is not None and item.tag == "li" and item not in found and item.getparent() in lists:
            found.discard(article)
            found.add(item)
    return found


def _sorted(found: set[Element], index: Index) -> list[Element]:
    return sorted(found, key=index.order.__getitem__)


def _once(records: list[Element]) -> list[Element]:
    """Records whose theme writes the classes on two elements of one comment: the outer ones."""
    kept = []
    for record, around in zip(records, enclosing(records), strict=True):
        if around is None or not _same(record, records[around]):
            kept.append(record)
    return kept


def _same(record: Element, outer: Element) -> bool:
    """Whether two elements with the classes, one in the other, are one comment."""
    mine, others = number_of(record, _ID), number_of(outer, _ID)
    if mine is not None and others is not None:
        return mine == others
    depth = _depth(record)
    if depth is None and record.tag == outer.tag == "li":
        return False  # an answer in the list of answers
    return depth == _depth(outer)


def _depth(record: Element) -> str | None:
    match = _DEPTH.search(record.get("class") or "")
    return None if match is None else match[1]


def _paired(records: list[Element]) -> list[Element]:
    """Records of definition lists: ``dt`` and the ``dd`` behind it are one comment."""
    leaders = [record for record in records if record.tag == "dt"]
    if not leaders:
        return records
    pairs = iter(grouped(leaders, frozenset(("dd",))))
    for part in (*leaders, *(record for record in records if record.tag == "dd")):
        part.attrib.pop("class", None)  # it says what the whole is, which has it now
    return [next(pairs) if record.tag == "dt" else record for record in records if record.tag != "dd"]


def _leaders(records: set[Element]) -> set[Element]:
    """The ``dt`` in front of each record where all are ``dd``: the date stands in it; empty where one has none."""
    leaders = {record.getprevious() for record in records if record.tag == "dd"}
    found = {leader for leader in leaders if leader is not None and leader.tag == "dt"}
    return found if len(found) == len(records) else set()


def _by_id(index: Index) -> set[Element]:
    numbers: dict[str, Element] = {}
    order = index.order
    for key, element in index.by_id.items():
        match = _ID.fullmatch(key) if "comment-" in key else None
        if match is None or element.tag not in _ITEMS:
            continue
        known = numbers.get(match[1])
        if known is None or order[element] < order[known]:
            numbers[match[1]] = element
    return set(numbers.values())


def _parents(records: list[Element], index: Index) -> list[int | None]:
    """The index of the comment that each stands under: by containment and lists of answers, else by what they state."""
    parents = enclosing(records)
    _put_behind(records, parents, index)
    for rule in (partial(placed_parents, area=index.root), flat_parents, linked_parents):
        if any(parent is not None for parent in parents):
            break
        parents = rule(records)
    return parents


def _put_behind(records: list[Element], parents: list[int | None], index: Index) -> None:
    """Let what stands in a list of answers behind a comment stand under that comment."""
    place = {element: number for number, element in enumerate(records)}
    lists = [answers for answers in index.classed("children") if answers not in place]
    beside = after_sibling(lists, place)
    if not beside:
        return
    merged = sorted({*records, *beside}, key=index.order.__getitem__)
    for element, holder in zip(merged, enclosing(merged), strict=True):
        if element in place and holder is not None and merged[holder] in beside:
            parents[place[element]] = beside[merged[holder]]


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    if not records:
        return None
    name = "wordpress" if _is_wordpress(index) else None
    parents = _parents(records, index)
    return assemble(name, records, layout=_LAYOUT, parents=parents, inner=index.classed("children"))


SYSTEM = CommentSystem(name="wordpress", claims=_claims, surest=0.9, read=_read)
