"""Comments marked with schema.org microdata, whatever the system behind; where there are none, readers' reviews (``reviews``).

Facts.  ``itemscope itemtype="http(s)://schema.org/Comment"`` (``UserComments`` until 2013, ``Answer`` in
questions) stands on each record, with ``itemprop`` ``author`` or ``creator`` (a ``Person`` with ``name``
and ``url`` inside), ``dateCreated``, ``datePublished`` or ``commentTime`` (``time``, or ``meta`` with
``content``), ``text`` or ``commentText``, ``upvoteCount``, ``parentItem``.  Many themes write it in part:
dates without ``itemprop``, classes as everywhere.

Rules.  Parts by ``itemprop`` first, then as in any record; answers by containment, else in lists that stand behind
what they answer.  Other readers that know the system's own marks come first.

Source: schema.org/Comment; the microdata of the HTML Standard.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from ....records import RawComment
from ...dom import Element, Index
from ..generic_parents import placed_parents
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..reviews import KIND, Review, reviews_of
from ..roles import COMMON, RoleName, words_of
from ..section import assemble
from ..stated_parents import flat_parents
from ..threads import enclosing

_TYPES = ("/Comment", "/UserComments", KIND)
_SURER = ("commentlist", "comment-list", "bypostauthor", "depth-1", "wpd-comment", "wc-comment")
"""Marks of systems that other readers know better: the attributes need not be looked through."""
_TAGS = ("li", "article", "div", "section")
_PROPERTIES: dict[str, RoleName] = {
    "author": "author", "creator": "author", "datecreated": "date", "datepublished": "date",
    "commenttime": "date", "text": "text", "commenttext": "text", "description": "text",
    "upvotecount": "votes", "headline": "title", "name": "title",
}  # fmt: skip
_META = ("datecreated", "datepublished", "commenttime", "upvotecount")


def _records(index: Index) -> Iterator[Element]:
    """Comments and reviews."""
    for element in index.tagged(*_TAGS):
        kind = element.get("itemtype")
        if kind is not None and kind.strip().endswith(_TYPES) and not _is_section(element):
            yield element


def _is_review(element: Element) -> bool:
    return (element.get("itemtype") or "").strip().endswith(KIND)


def _is_section(element: Element) -> bool:
    """Whether the type of a comment stands on what holds all of them: named for comments, without a property of any."""
    words = words_of(f"{element.get('id') or ''} {element.get('class') or ''}")
    return "comments" in words and all(part.get("itemprop") is None for part in element.iterdescendants())


def _claims(index: Index) -> float:
    if any(name in index.by_class for name in _SURER):
        return 0.0
    return 0.7 if "hreview" in index.by_class or next(_records(index), None) is not None else 0.0


def _read(index: Index) -> CommentSection | None:
    found = [*_records(index)]
    records = [element for element in found if not _is_review(element)]
    if not records:
        return _read_reviews(index, found)
    records.sort(key=index.order.__getitem__)
    own = set(records)
    parts: dict[Element, RoleName] = {}
    votes: list[int | None] = []
    for record in records:
        votes.append(_mark(record, own, parts))
    parents = enclosing(records)
    if all(parent is None for parent in parents):
        parents = placed_parents(records, index.root)
    if records and all(parent is None for parent in parents):
        parents = flat_parents(records)
    section = assemble("schemaorg", records, layout=COMMON.with_parts(parts), parents=parents)
    return with_given(section, records, votes=votes)


def _read_reviews(index: Index, typed: list[Element]) -> CommentSection | None:
    reviews = reviews_of(index, typed)
    if not reviews:
        return None
    parts = {element: role for review in reviews for element, role in review.parts.items()}
    stated = {review.record: review for review in reviews}
    section = assemble("schemaorg", [review.record for review in reviews], layout=COMMON.with_parts(parts))
    comments = [
        _with_stated(comment, stated[record])
        for comment, record in zip(section.comments, section.records, strict=True)
    ]
    return evolve(section, comments=tuple(comments))


def _with_stated(comment: RawComment, review: Review) -> RawComment:
    """A review with the name and the subject that only ``meta`` elements mark, and without the line that shows the name."""
    name = review.author
    if name is None:
        return comment
    blocks = [block for block in comment.blocks if not _shows_name(block.text, name)]
    return evolve(comment, author=name, title=review.title, blocks=tuple(blocks))


def _shows_name(text: str, name: str) -> bool:
    """Whether a line shows who wrote, behind a label: "Reviewer: Anna (Bern)", not "So it was: Anna said the same"."""
    label, _, shown = text.partition(":")
    behind = shown.strip().removeprefix(name).lstrip()
    return " " not in label and shown.strip().startswith(name) and not behind[:1].isalpha()


def _mark(record: Element, own: set[Element], parts: dict[Element, RoleName]) -> int | None:
    """Mark the properties of one record; its number of votes, where only a ``meta`` gives it."""
    votes = None
    person: Element | None = None
    stack = list(reversed(record))
    while stack:
        element = stack.pop()
        if element in own or not isinstance(element.tag, str):
            continue
        prop = (element.get("itemprop") or "").lower()
        role = _PROPERTIES.get(prop)
        if prop == "upvotecount" and element.tag == "meta":
            value = (element.get("content") or "").strip()
            votes = int(value) if value.isdigit() and len(value) < 10 else None
        elif prop == "name" and person is not None:
            parts[element] = "author"
            parts.pop(person, None)
            person = None
        elif role is not None and (element.tag != "meta" or prop in _META):
            parts[element] = role
            if role == "author":
                person = element
        stack.extend(reversed(element))
    return votes


SYSTEM = CommentSystem(name="schemaorg", claims=_claims, surest=0.7, read=_read)
