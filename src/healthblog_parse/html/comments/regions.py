"""The comments area around the records: heading, list, form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...expressions import Expression
from ..dom import Element, lines_with
from .roles import words_of

_AREA = Expression(
    r"comment|kommentar|commentaire|comentario|comentário|commenti|reactie|respond|discussion|disqus|"
    r"wpdiscuz|wpd|thread|"
    r"forum|talkback|leserbrief|leserstimmen|feedback|responses|reacties|pingback|trackback|opini|"
    r"komentar|komentář|hozzasz|yorum|diskus[ei]|keskustelu|comentari"
)
"""Told in lower case: an expression that ignores case tries every word at every letter."""
_PAGE_TAGS = frozenset(("body", "html", "main"))
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
    for holder in dict.fromkeys(record.getparent() for record in records):
        if holder is None:
            continue
        if _is_article(holder):
            areas.update((record, None) for record in records if record.getparent() is holder)
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
    for area in list(areas):
        for beside in (*area.itersiblings(), *area.itersiblings(preceding=True)):
            if (
                isinstance(beside.tag, str)
                and beside.tag != "article"
                and named_area(beside)
                and not is_post(beside)
            ):
                areas[beside] = None
    return _outermost(areas)


def _is_article(holder: Element) -> bool:
    """Whether records stand in the article's own element, beside its text."""
    if not is_post(holder):
        return False
    return not named_area(holder) or next(holder.iter("h1"), None) is not None


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
    return tuple(area for area in areas if not any(above in areas for above in area.iterancestors()))
