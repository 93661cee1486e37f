"""Lists of authors: several names in one line or one element, with what stands among them.

Facts.  Journals name all authors in a row: "Jane Roe<sup>1,2</sup>, John Doe<sup>3</sup> and ...", with raised marks of
affiliations, icons for mail and ORCID, hidden cards; magazines list them with job and portrait.  Classes say "authors",
"author-list", "contrib-group", or nothing.  What is no name stands in elements of its own: marks, jobs, institutions.

Rules.
1. A line at the head is a list of authors if names are all that it is made of, two at least, and raised marks stand
   among them or letters of a degree behind half of them.
2. In an element that is named for authors each list item, else each block, else each piece between marks and hidden
   parts, shows one person: the first line of it that is a name.

Known failures: names of one word; lists that a script fills.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter

from ..expressions import Expression
from ..interpret.bylines.labels import labels_at
from ..interpret.bylines.looks import words_of
from ..interpret.bylines.names import is_plain_name
from ..interpret.bylines.parts import Byline, BylinePerson
from ..interpret.jobs import is_role
from ..interpret.names import is_organisation, read_name, split_names, without_honorific
from .clutter import is_switched_off
from .dom import Element, collapse, content_of
from .lines import BLOCKS, SKIPPED, is_mark

Said = tuple[int, int, Byline]
"""Index of the first line, index after the last, and what they say."""
_MOST = 400
"""Elements of a list that are looked at."""
_FEWEST, _LETTERED = 2, 0.5
"""Names of a list, and the part of them with letters of a degree that tells one without marks."""
_DEEP = 4
"""Elements around the raised mark that a line begins with."""
_AROUND = " ,;•·|&…"
_BY = Expression(r"(?:by|von|par|por|di|door)\s+|(?:and|und|et|y|e|en|&)\s+", re.I)
_DIVIDED = Expression(r"[,;•]|\sand\s")
_HIDDEN = Expression(
    r"dropdown-?menu|tooltip|popover|popup|modal|affil|orcid|e-?mail|sr-only|visually-hidden|biograph"
)
"""Classes of what stands in a list of authors and is no name."""


def read_listed(text: str, *, marked: bool) -> Byline | None:
    """A line that is nothing but names, several of them, as a byline of its authors.

    Args:
        text: The line, marks of footnotes left out.
        marked: Whether raised marks stand among its words.
    """
    if not marked and ";" not in text:
        return None
    text = text.replace(", | ", ", ").replace(" | ", "; ")  # a mark stood between two names
    names = [name for name in split_names(text) if name]
    if len(names) < _FEWEST or not all(map(_is_person, names)):
        return None
    if not marked and sum(bool(read_name(name).credentials) for name in names) < len(names) * _LETTERED:
        return None
    people = BylinePerson(role="author", name="; ".join(names), kind="author")
    return Byline(people=(people,), coverage=1.0)


def with_lists(lines: Sequence[tuple[str, Element, str, int]], bylines: list[Said]) -> tuple[Said, ...]:
    """What the lines about a headline say, a list of authors included, which no wording announces.

    Args:
        lines: Text, element, zone and position of each line, those of the head first.
        bylines: What wordings and dates say.
    """
    heads = [byline for first, _, byline in bylines if lines[first][2] != "body"]
    if any(person.labelled for byline in heads for person in byline.people):
        return tuple(bylines)
    asked: Element | None = None
    marked = False
    for number, (text, element, zone, _) in enumerate(lines):
        if zone != "head":
            break
        if not _DIVIDED.search(text) or text[0].isdigit():
            continue
        if element is not asked:
            asked, marked = element, next(element.iter("sup"), None) is not None
        listed = read_listed(text, marked=marked)
        if listed is not None:
            others = [said for said in bylines if not said[0] <= number < said[1]]
            return tuple(sorted([*others, (number, number + 1, listed)], key=itemgetter(0)))
    return tuple(bylines)


def is_affiliation(text: str, element: Element) -> bool:
    """Whether a line is where an author works: a raised mark and an institution.

    Args:
        text: The line.
        element: The block that it stands in.
    """
    first: Element | None = element
    for _ in range(_DEEP):
        if first is None or (first.text or "").strip():
            return False
        first = next(iter(first), None)
        if first is not None and first.tag == "sup":
            marks = content_of(first)
            return marks[:1].isdecimal() and is_mark(marks) and text[-1:] != "." and is_organisation(text)
    return False


def names_listed(holder: Element) -> list[str]:
    """The people that an element named for authors shows, if they are several.

    Args:
        holder: The element.
    """
    items = [item for item in islice(holder.iter("li"), _MOST) if not _is_inside(item, holder)]
    if len(items) < _FEWEST:
        items = [child for child in islice(holder, _MOST) if child.tag in BLOCKS]
    if len(items) < _FEWEST:
        items = [holder]
    names: list[str] = []
    for item in items:
        pieces = list(_pieces(item))
        if any(map(_announces_others, pieces)):
            return []
        found = [name for piece in pieces for name in split_names(piece) if _is_person(name)]
        names += found if item is holder else found[:1]
    names = list(dict.fromkeys(names))
    return names if len(names) >= _FEWEST else []


def _is_person(name: str) -> bool:
    """Whether a part of a list is a person's name, with letters behind it or not."""
    bare = without_honorific(name.partition(",")[0])
    return is_plain_name(bare) and not is_organisation(bare) and not is_role(bare)


def _announces_others(piece: str) -> bool:
    """Whether a piece begins with a wording for others than authors: "Medically reviewed by", "Photos:"."""
    words = words_of(piece.lower())
    return any(label.kind in {"review", "credit"} for _, label in labels_at(words, 0)) if words else False


def _is_inside(item: Element, holder: Element) -> bool:
    """Whether a list item stands in another one of the same holder, or in a hidden part."""
    for above in item.iterancestors():
        if above is holder:
            return False
        if above.tag in {"li", "span"} or _is_hidden(above):
            return True
    return False


def _is_hidden(element: Element) -> bool:
    if is_switched_off(element):
        return True
    names = element.get("class")
    return names is not None and _HIDDEN.search(names.lower()) is not None


def _pieces(item: Element) -> Iterator[str]:
    """The texts of an item that blocks, line breaks, marks and hidden parts divide."""
    texts = [item.text or ""]
    opened = [iter(item)]
    inside = [item]
    for _ in range(_MOST):
        child = next(opened[-1], None)
        if child is None:
            opened.pop()
            done = inside.pop()
            if not opened:
                break
            texts += ("\n" if done.tag in BLOCKS else "", done.tail or "")
        elif child.tag in SKIPPED or child.tag in {"sup", "br", "ul", "ol"} or _is_hidden(child):
            texts += ("\n", child.tail or "")
        else:
            texts += ("\n" if child.tag in BLOCKS else "", child.text or "")
            opened.append(iter(child))
            inside.append(child)
    for piece in "".join(texts).split("\n"):
        text = collapse(piece).strip(_AROUND)
        opening = _BY.match(text)
        yield text[opening.end() :] if opening else text
