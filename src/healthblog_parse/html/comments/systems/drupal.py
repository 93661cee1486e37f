"""Drupal 6 to 11.

Facts.  Every comment is an element of class ``comment``, with an empty ``a#comment-N`` before it (6, 7, 8) or
the id on itself (9 and later); ``about="/comment/N#comment-N"`` and ``sioc`` types where RDF is on (7).
Answers stand in ``div.indented`` that follows the answered element, sometimes each in an
``ajax-comment-wrapper``. ``submitted`` or ``comment__meta`` hold author and date; the subject line is a
heading that links to the comment itself; since 8 a hidden line "In reply to TITLE by NAME" links to the
answered comment, in flat lists too. ``comment-by-node-author`` or ``by-node-author`` marks the author of
the article.

Rules.  Parent: the hidden line's link, else the record before the ``indented`` box, else containment.
The subject: such a heading, else a class of the theme.  Source: modules/comment of each version, core themes
(Garland, Bartik, Classy, Stable, Olivero).

Known failures.  A subject that Drupal made of the text's first words is kept as a title.
"""

from __future__ import annotations

from itertools import islice

from ....expressions import Expression
from ...dom import Element, Index
from ..given import follows, with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_key, enclosing

_ID = Expression(r"comment-\d+")
_LINK = Expression(r"#(comment-\d+)$")
_ROLES: dict[str, RoleName | None] = {
    "submitted": None,
    "username": "author",
    "comment__author": "author",
    "comment__time": "date",
    "comment__submitted": None,
    "comment__meta": None,
    "comment__content": "text",
    "comment-title": "title",
    "comment__title": "title",
    "titre": "title",
    "metas": None,
    "field--name-comment-body": "text",
    "field-name-comment-body": "text",
    "comment__permalink": "permalink",
    "permalink": "permalink",
    "rdf-meta": "skip",
    "links": "skip",
    "comment__links": "skip",
    "new": "skip",
    "hidden": "skip",
    "user-picture": "skip",
    "picture": "skip",
    "comment__picture": "skip",
    "attribution": None,
    "comment-submitted": None,
}
_LAYOUT = Layout(roles=_ROLES)
_NAMES = frozenset(("foaf:name", "schema:name"))
"""RDF properties of a commenter's name, on a ``span`` in versions 7 and 8."""
_DATES = frozenset(
    ("dc:date dc:created", "dc:created dc:date", "dc:created", "dc:date", "schema:dateCreated")
)
"""Those of its moment, around author and date in version 7."""
_WRAPPERS = frozenset(("ajax-comment-wrapper",))
_OWN_CLASSES = frozenset("comment-by-anonymous comment-by-node-author by-anonymous by-node-author".split())


def _claims(index: Index) -> float:
    comments = index.classed("comment")
    if not comments:
        return 0.0
    if any(_is_record(comment) for comment in islice(comments, 6)):
        return 1.0
    return 0.0


def _is_record(element: Element) -> bool:
    """Whether an element of class ``comment`` is Drupal's."""
    if (element.get("about") or "").startswith("/comment/") or element.get(
        "data-comment-user-id"
    ) is not None:
        return True
    classes = (element.get("class") or "").split()
    if not _OWN_CLASSES.isdisjoint(classes):
        return True
    if "js-comment" in classes and _ID.fullmatch(element.get("id") or ""):
        return True
    before = element.getprevious()
    return (
        before is not None
        and before.tag == "a"
        and not len(before)
        and element.tag in {"div", "article"}
        and _ID.fullmatch(before.get("id") or "") is not None
    )


def _key(element: Element) -> str | None:
    own = element.get("id") or ""
    if _ID.fullmatch(own):
        return own
    about = _LINK.search(element.get("about") or "")
    if about is not None:
        return about[1]
    before = element.getprevious()
    key = before.get("id") if before is not None and before.tag == "a" else None
    return key if key and _ID.fullmatch(key) else own or None


def _read(index: Index) -> CommentSection | None:
    records = [comment for comment in index.classed("comment") if _is_record(comment)]
    if not records:
        return None
    keys = [_key(record) for record in records]
    parts: dict[Element, RoleName] = {}
    answered: list[str | None] = []
    for record, key in zip(records, keys, strict=True):
        answered.append(_mark(record, key, parts))
    parents = by_key(keys, answered)
    boxes = index.classed("indented")
    for place, holder in enumerate(_indented(index, records, boxes)):
        if parents[place] is None and not any(answered):
            parents[place] = holder
    section = assemble("drupal", records, layout=_LAYOUT.with_parts(parts), parents=parents, inner=boxes)
    return with_given(section, records, keys=keys)


def _indented(index: Index, records: list[Element], boxes: list[Element]) -> list[int | None]:
    """The parent of each record by boxes of answers after it, else by containment."""
    place = {record: number for number, record in enumerate(records)}
    after = follows([box for box in boxes if box not in place], place, _WRAPPERS)
    merged = sorted({*records, *after}, key=lambda element: index.order[element])
    parents: list[int | None] = [None] * len(records)
    for element, holder in zip(merged, enclosing(merged), strict=True):
        if element in place and holder is not None:
            parents[place[element]] = after.get(merged[holder], place.get(merged[holder]))
    return parents


def _mark(record: Element, key: str | None, parts: dict[Element, RoleName]) -> str | None:
    """Mark the record's subject and hidden lines; the id of the comment that a line "In reply to" links
    to."""
    answered = None
    for element in record.iter("h2", "h3", "h4", "h5", "p", "span"):
        classes = element.get("class") or ""
        if element.tag in {"p", "span"}:
            stated = element.get("property") or ""
            if stated in _NAMES:
                parts[element] = "author"
            elif stated in _DATES and element.get("content"):
                parts[element] = "date"
            elif (
                "visually-hidden" in classes or "comment__parent" in classes or "element-invisible" in classes
            ):
                links = (_LINK.search(link.get("href") or "") for link in element.iter("a"))
                answered = next((link[1] for link in links if link is not None and link[1] != key), answered)
                parts[element] = "skip"
            continue
        link = next(element.iter("a"), None)
        if link is not None and (
            "permalink" in (link.get("class") or "")
            or (key is not None and (link.get("href") or "").endswith("#" + key))
        ):
            parts[element] = "title"
    return answered


SYSTEM = CommentSystem(name="drupal", marks=frozenset(("comment",)), claims=_claims, read=_read)
