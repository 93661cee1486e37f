"""The comments area around the records: heading, list, form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from ...expressions import Expression
from ...interpret.lines.filing import is_post_footer
from ...interpret.openings import lines_with
from ..dom import Element, collapse, content_of, holds_more, stands_in
from .generic_headings import says_comments
from .roles import words_of

_AREA = Expression(
    r"comment|kommentar|commentaire|comentario|comentário|commenti|reactie|respond|discussion|disqus|"
    r"wpdiscuz|wpd|thread|"
    r"forum|talkback|leserbrief|leserstimmen|feedback|responses|reacties|pingback|trackback|opini|"
    r"komentar|komentář|hozzasz|yorum|disku[sz][ei]|keskustelu|comentari"
)
"""Told in lower case: an expression that ignores case tries every word at every letter."""
_PAGE_TAGS = frozenset(("body", "html", "main"))
_PROSE_TAGS = frozenset(("p", "div"))
_HEADINGS = 3
"""Elements before an area that may be its headings."""
_LONGEST_HEADING = 200
_HEADING_TAGS = frozenset("h1 h2 h3 h4 h5 h6 p div header span strong b a".split())
_FIRST = 12
"""Children at the beginning of what holds the records."""
_MOST_RULES = 300
_NO_AREA = frozenset(
    ("post", "entry", "page", "site", "article", "single", "hentry", "main", "wrapper", "content")
)


def named_area(element: Element) -> bool:
    """Whether an element's id or class says that it is (part of) a comments area."""
    names = f"{element.get('id') or ''} {element.get('class') or ''}"
    return _AREA.search(names.lower()) is not None


def names_with(names: Iterable[str], stems: Sequence[str]) -> list[str]:
    """The names that hold one of the stems, found without a look at each name.

    Args:
        names: Class tokens, ids, short texts.
        stems: Pieces of words in lower case.
    """
    names = list(names)
    lines = "\n".join(("", *names, ""))
    lower = lines.lower()
    if len(lower) != len(lines) or lines.count("\n") > len(names) + 1:
        # a letter whose small form is longer, or a line break in a name
        return [name for name in names if any(stem in name.lower() for stem in stems)]
    return list(dict.fromkeys(lines[start:end] for start, end in lines_with(lower, stems)))


def area_of(records: Sequence[Element]) -> tuple[Element, ...]:
    """The elements that hold the records and what belongs to them.

    The parents of the records, then upwards while the element above is named as a comments area; beside the
    area, headings, forms and lists named so.  Where the parent is the article, the records alone.

    Args:
        records: The top-level records.
    """
    areas: dict[Element, None] = {}
    alone: dict[Element, Element] = {}
    for holder, first in _first_in_holders(records).items():
        if _is_article(holder, first):
            alone[holder] = first
            continue
        top = holder if holder.tag not in _PAGE_TAGS else None
        above = holder.getparent()
        steps = 0
        while above is not None and above.tag not in _PAGE_TAGS and steps < 6:
            if named_area(above) and not is_post(above):
                top = above
            above = above.getparent()
            steps += 1
        if top is not None:
            areas[top] = None
    one_of_each = {area.getparent(): area for area in reversed(areas)}
    for area in reversed(one_of_each.values()):
        for beside in (*area.itersiblings(), *area.itersiblings(preceding=True)):
            if (
                isinstance(beside.tag, str)
                and beside.tag != "article"
                and named_area(beside)
                and not is_post(beside)
            ):
                areas[beside] = None
    left = [record for record in records if record.getparent() in alone] if alone else []
    starts = (*islice(areas, 1), *islice(alone.values(), 1))
    headings = [heading for start in starts for heading in _headings_before(start)]
    return (*_outermost(areas), *left, *headings)


def _headings_before(start: Element) -> list[Element]:
    """The elements just before the first one of an area that say how many comments there are, or that they follow."""
    found = []
    for before in islice(start.itersiblings(preceding=True), _HEADINGS):
        if _may_be_heading(before):
            text = _short_text(before)
            if says_comments(text) and not (is_post_footer(text) or _is_filed(before)):
                found.append(before)
        elif isinstance(before.tag, str) and not _short_text(before) and not content_of(before).isspace():
            break  # the article: what stands above it heads no comments
    return found


def _is_filed(element: Element) -> bool:
    """Whether an element links to the post's author or to what it is filed under: a footer of the post, in any language."""
    rels = (link.get("rel") or "" for link in element.iter("a"))
    return any(rel == "author" or rel.endswith("tag") for rel in rels)


def _may_be_heading(element: Element) -> bool:
    """Whether an element holds no list, no post and no more than a few parts."""
    if element.tag not in _HEADING_TAGS or holds_more(element, _HEADINGS):
        return False
    return next(element.iterdescendants("article", "li", "section", "p"), None) is None


def _short_text(element: Element) -> str:
    """The text of an element; empty where it is longer than a heading."""
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        length += len(part)
        if length > _LONGEST_HEADING:
            return ""
        parts.append(part)
    return collapse("".join(parts))


def _first_in_holders(records: Iterable[Element]) -> dict[Element, Element]:
    """What holds records, and the first one in each."""
    found: dict[Element, Element] = {}
    for record in records:
        holder = record.getparent()
        if holder is not None:
            found.setdefault(holder, record)
    return found


def _is_article(holder: Element, first: Element) -> bool:
    """Whether records stand in the article's own element, beside its headline or its text."""
    if named_area(holder):
        return is_post(holder) and next(holder.iter("h1"), None) is not None
    return is_post(holder) or next(holder.iter("h1"), None) is not None or _begins_with_prose(holder, first)


def _begins_with_prose(holder: Element, first: Element) -> bool:
    """Whether more text stands before the first record than the rules of commenting."""
    length = 0
    for child in islice(holder, _FIRST):
        if child is first:
            break
        if child.tag in _PROSE_TAGS:
            length += len(content_of(child))
    return length > _MOST_RULES


def is_post(element: Element) -> bool:
    """Whether the element is a post that merely mentions comments in its classes ("post comments-open")."""
    if element.tag == "article":
        return True
    tokens = (element.get("class") or "").lower().split()
    if any(token in {"hentry", "type-post", "post", "single-post", "has-comments"} for token in tokens):
        return True
    key = words_of(element.get("id") or "")
    return bool(key & _NO_AREA) and not key & {"comments", "comment"}


def _outermost(areas: dict[Element, None]) -> tuple[Element, ...]:
    return tuple(area for area in areas if not stands_in(area, areas.keys()))
