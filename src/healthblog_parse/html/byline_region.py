"""The lines of a page that can say who wrote it and when: around the headline, and behind the text.

Facts.  Bylines stand within a few elements of the headline, above or below it, or in a footer or card
behind the text.  What divides their parts is markup (``<span>By</span><a>Jane Roe</a><time>...``), which is
gone when the text is joined; cards of other articles carry bylines of the same look.

Rules.
1. A line is a run of inline content; ``br`` and block elements end it; " | " stands between two inline
   elements that touch.
2. *head*: the lines from the headline on, until the third paragraph of prose; *before*: those shortly above
   it, inside the element that holds headline and text.
3. *tail*: elements behind the head whose class names speak of authors, dates or metadata.
4. *body*: paragraphs and headings behind the head that start with a label's word.
5. Nothing inside navigation, comments, forms, sidebar widgets, or a card that links to another article.

Known failures: cards whose title is one word; a sidebar without any name that says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Literal

from attrs import frozen

from ..interpret.byline_labels import SIZES_BY_FIRST_WORD
from ..interpret.bylines import Byline, read_lines
from .dom import Element, Index, text_of
from .headline import find_headline
from .lines import BLOCKS, runs

Zone = Literal["before", "head", "lead", "tail", "body"]
"""``lead`` is the part of the head behind its first prose."""

_BEFORE, _AFTER, _NEAR_END = 30, 140, 3
_PROSE = 240
"""Characters from which a line is prose."""
_LONGEST = 320
_MOST_RUNS = 60

_TAIL_WORDS = (
    "autho", "byline", "by-line", "autor", "auteur", "poste", "publi", "date", "meta", "review", "modified",
    "submitted", "vcard", "y-footer", "t-footer", "fact-check", "contribut", "writ", "history",
)  # fmt: skip
"""Parts of class names that speak of who and when."""
_FOREIGN = re.compile(
    r"comment|related|sidebar|recommend|teaser|navigation|menu|cookie|breadcrumb|kommentar|popular|trending|recirc|"
    r"read-next|more-posts|upsell|carousel|recent-post|latest-post|similar|testimonial|colophon|(?:site|page|global)-?footer|"
    r"(?<![\w-])footer(?![\w-])|"
    r"(?<![\w-])(?:widget(?:[-_]|\b)|(?!elementor|et_|fl-|wpb|jet)\w+[-_]widget\b)"
)
"""Classes and ids of what belongs to other articles, to readers or to the site; page builders call every part
of the page a widget."""
_FIRST_WORD = re.compile(r"\A[\W_]*([^\W_]+)")
_NO_CONTAINERS = frozenset("a time abbr cite meta link script title iframe noscript textarea".split())
_BODY_TAGS = (("h2", 25), ("h3", 25), ("h4", 15), ("h5", 10), ("h6", 10), ("p", 30), ("div", 50), ("li", 12))
"""Which elements behind the head may be bylines, and how many of them, from the end of the article."""
_FOREIGN_TAGS = frozenset("nav form dialog blockquote figure".split())


@frozen(kw_only=True)
class Line:
    """A run of inline content."""

    text: str
    element: Element
    """The element whose run it is."""
    zone: Zone
    start: Element
    """The element that the run starts in or behind."""


@frozen(kw_only=True)
class BylineRegion:
    """Where to look for people and dates."""

    headline: Element | None
    lines: tuple[Line, ...]
    """Head first, then what stands before the headline, then tail, then body; page order within each."""
    bylines: tuple[tuple[int, int, Byline], ...]
    """For each line that says anything: index of its first line, index after its last, and what it says."""
    elements: tuple[Element, ...]
    """Elements that hold bylines and date lines and nothing else: no part of the body."""
    scope: Element | None
    """The smallest element that holds headline and text."""
    start: int
    """Position in ``Index.order`` from which elements belong to the region."""
    prose: int
    """Position of the first prose behind the headline."""
    end: int
    """Position of the last element of the head."""
    around: tuple[Element, ...]
    """The elements from ``start`` to ``end``."""
    stop: int
    """Position of the first comments behind the headline; the number of elements without any."""
    class_names: str
    """All class tokens of the page, a line each."""
    is_foreign: Callable[[Element], bool]
    """Whether an element belongs to navigation, comments or a sidebar."""


def read_region(
    index: Index, headline: Element | None = None, regions: Sequence[Element] = ()
) -> BylineRegion:
    """Collect the lines.

    Args:
        index: The page.
        headline: The headline's element, where it is known.
        regions: Elements that hold comments.
    """
    if headline is None:
        headline = find_headline(index)
    foreign = _Foreign(regions, headline)
    elements = list(index.order)
    at = index.order.get(headline, 0) if headline is not None else _first_prose(index)
    scope = _scope(index, headline)
    head, end = _head(elements, at, foreign, index.order)
    lines = list(head)
    lines += _before(elements, at, scope, foreign, index.order)
    seen = {id(line.element) for line in lines}
    stop = min((n for n in map(index.order.get, regions) if n is not None and n > at), default=len(elements))
    names = class_names(index)
    lines += _tail(index, elements, end, foreign, seen, names)
    lines += _body(index, end, stop, foreign, seen)
    bylines = tuple(read_lines([line.text for line in lines]))
    first_prose = next((index.order[line.element] for line in head if line.zone == "lead"), end)
    return BylineRegion(
        headline=headline,
        lines=tuple(lines),
        bylines=bylines,
        elements=tuple(_pure(lines, bylines)),
        scope=scope,
        start=max(0, at - _BEFORE),
        prose=first_prose,
        end=end,
        around=tuple(elements[max(0, at - _BEFORE) : end + 1]),
        stop=stop,
        class_names=names,
        is_foreign=foreign,
    )


def _first_prose(index: Index) -> int:
    for paragraph in index.by_tag["p"]:
        if len(text_of(paragraph)) >= _PROSE:
            return max(0, index.order[paragraph] - _BEFORE)
    return 0


def _scope(index: Index, headline: Element | None) -> Element | None:
    """The smallest element around the headline that holds prose too."""
    if headline is None:
        return None
    for paragraph in between(index, "p", index.order.get(headline, 0), len(index.order)):
        if len(paragraph.text or "") > 80 or is_long(paragraph, _PROSE // 2):
            around = set(paragraph.iterancestors())
            return next((above for above in headline.iterancestors() if above in around), None)
    return next(headline.iterancestors("body"), None)


class _Foreign:
    """Whether an element stands in navigation, comments or a sidebar; ancestors are asked once."""

    def __init__(self, regions: Iterable[Element], headline: Element | None) -> None:
        self.known: dict[Element, bool] = dict.fromkeys(regions, True)
        if headline is not None:  # what holds the headline is the article's, whatever its name
            self.known.update(dict.fromkeys(headline.iterancestors(), False))

    def __call__(self, element: Element) -> bool:
        trail = []
        node: Element | None = element
        answer = False
        while node is not None:
            known = self.known.get(node)
            if known is not None:
                answer = known
                break
            trail.append(node)
            node = node.getparent()
        for node in reversed(trail):
            answer = answer or _is_foreign(node)
            self.known[node] = answer
        return answer


def _is_foreign(element: Element) -> bool:
    tag = element.tag
    if tag in _FOREIGN_TAGS:
        return True
    if tag in {"html", "body", "main", "article"}:
        return False
    if tag == "footer":
        above = element.getparent()
        if above is not None and above.tag == "body":
            return True
    classes, key = element.get("class"), element.get("id")
    return bool(classes and _is_foreign_name(classes)) or bool(key and _is_foreign_name(key))


@lru_cache(maxsize=4096)
def _is_foreign_name(names: str) -> bool:
    """Whether a class attribute or an id is that of foreign matter; pages repeat theirs a hundred times."""
    return _FOREIGN.search(names.lower()) is not None


def _head(
    elements: list[Element], at: int, foreign: _Foreign, order: dict[Element, int]
) -> tuple[list[Line], int]:
    lines: list[Line] = []
    prose = 0
    position = at
    for position in range(at, min(len(elements), at + _AFTER)):
        element = elements[position]
        if element.tag in _NO_CONTAINERS:
            continue
        for text, start in _first_runs(element):
            if len(text) > _PROSE:
                prose += 1
            elif not foreign(element):
                zone: Zone = "lead" if prose else "head"
                lines.append(Line(text=text, element=element, zone=zone, start=start))
        if prose >= _NEAR_END:
            break
    return _in_order(lines, order), position


def _first_runs(element: Element, *, inline: bool = False) -> list[tuple[str, Element]]:
    """The element's lines; a byline is not a hundred lines long."""
    return runs(element, inline=inline)[:_MOST_RUNS]


def _in_order(lines: list[Line], order: dict[Element, int]) -> list[Line]:
    """Page order: a container's later runs stand behind its earlier children."""
    return sorted(lines, key=lambda line: _position(line.start, order))


def _position(element: Element, order: dict[Element, int]) -> float:
    """Where an element stands that the index may not hold (``small``, ``em``)."""
    found = order.get(element)
    if found is not None:
        return found
    for sibling in element.itersiblings(preceding=True):
        if sibling in order:
            return order[sibling] + 0.5
    parent = element.getparent()
    return order.get(parent, 0) + 0.5 if parent is not None else 0


def _before(
    elements: list[Element], at: int, scope: Element | None, foreign: _Foreign, order: dict[Element, int]
) -> list[Line]:
    """Lines above the headline, and loose text of the elements around it."""
    lines: list[Line] = []
    around = list(elements[at].iterancestors())[:3] if elements else []
    inside = set(elements[at].iterancestors()) if elements else set()
    for element in around:
        for text, start in _first_runs(element):
            position = _position(start, order)
            if at - _BEFORE <= position <= at + _AFTER and element.tag not in {"body", "html"}:
                zone: Zone = "head" if position > at else "before"
                lines.append(Line(text=text, element=element, zone=zone, start=start))
        if element is scope:
            break
    for element in elements[max(0, at - _BEFORE) : at]:
        if element.tag in _NO_CONTAINERS or element in inside or foreign(element):
            continue
        if scope is not None and not any(above is scope for above in element.iterancestors()):
            continue
        lines += [
            Line(text=text, element=element, zone="before", start=start)
            for text, start in _first_runs(element)
        ]
    return lines


def _tail(
    index: Index, elements: list[Element], end: int, foreign: _Foreign, seen: set[int], names: str
) -> list[Line]:
    positions: set[int] = set()
    for token in tokens_with(index, _TAIL_WORDS, names):
        for element in index.by_class[token]:
            position = index.order[element]
            if position > end:
                positions.add(position)
    lines: list[Line] = []
    for position in sorted(positions)[:40]:
        element = elements[position]
        if id(element) in seen or foreign(element) or is_card(element):
            continue
        if is_long(element, 4 * _LONGEST):
            continue
        for inner in element.iter():
            if id(inner) in seen or (inner is not element and inner.tag not in BLOCKS):
                continue
            seen.add(id(inner))
            lines += [
                Line(text=text, element=inner, zone="tail", start=start)
                for text, start in _first_runs(inner, inline=inner is element)
            ]
    return _in_order(lines, index.order)


def _body(index: Index, end: int, stop: int, foreign: _Foreign, seen: set[int]) -> list[Line]:
    lines: list[Line] = []
    for tag, most in _BODY_TAGS:
        for element in between(index, tag, end, stop)[-most:]:
            text = element.text
            if (text is None or text.isspace()) and len(element) and tag != "div":
                text = element[0].text
            if not text:
                continue
            first = _FIRST_WORD.match(text)
            if first is None or first[1].lower() not in SIZES_BY_FIRST_WORD:
                continue
            if id(element) in seen or foreign(element):
                continue
            seen.add(id(element))
            found = [run for run in _first_runs(element) if len(run[0]) <= _LONGEST]
            if found and not is_card(element):
                lines += [Line(text=text, element=element, zone="body", start=start) for text, start in found]
                if found[-1][0].endswith(":") or len(found[-1][0]) < 20:
                    lines += _following(element, seen)
    return lines


def _following(element: Element, seen: set[int]) -> list[Line]:
    """The first lines behind a heading such as "Article written by:"."""
    lines: list[Line] = []
    for sibling in element.itersiblings():
        for inner in sibling.iter(*BLOCKS):
            seen.add(id(inner))
            lines += [
                Line(text=text, element=inner, zone="body", start=start) for text, start in _first_runs(inner)
            ]
            if len(lines) >= 3:
                return lines[:3]
        if lines:
            return lines
    return lines


def _pure(lines: list[Line], bylines: Iterable[tuple[int, int, Byline]]) -> Iterator[Element]:
    """The elements whose lines are all byline: label and name, label and date, or a date at the head."""
    covered: dict[Element, int] = {}
    for first, last, byline in bylines:
        said = any(person.labelled for person in byline.people) or any(d.labelled for d in byline.dates)
        bare = bool(byline.dates) and lines[first].zone in {"before", "head"}
        reviewed = any(d.role == "reviewed" for d in byline.dates) and byline.coverage >= 0.3
        if byline.opens and (reviewed or (byline.coverage >= 0.8 and (said or bare or byline.pending))):
            for line in lines[first:last]:
                covered[line.element] = covered.get(line.element, 0) + len(line.text)
    for element, size in covered.items():
        if not is_long(element, size + 8):
            yield element


def between(index: Index, tag: str, start: int, stop: int) -> list[Element]:
    """The elements of a tag whose positions lie between two, both excluded."""
    elements, position = index.by_tag[tag], index.order.__getitem__
    return elements[bisect_right(elements, start, key=position) : bisect_left(elements, stop, key=position)]


def tokens_with(index: Index, words: Iterable[str], names: str | None = None) -> Iterator[str]:
    """The page's class tokens that contain any of the words.

    Args:
        index: The page.
        words: Parts of class names, in lower case.
        names: ``class_names`` of the page, where it is at hand.
    """
    joined = class_names(index) if names is None else names
    seen = set()
    for word in words:
        at = joined.find(word)
        while at >= 0:
            start, stop = joined.rfind("\n", 0, at) + 1, joined.find("\n", at)
            token = joined[start:stop]
            if token not in seen:
                seen.add(token)
                yield token
            at = joined.find(word, stop)


def class_names(index: Index) -> str:
    """All class tokens of the page, a line each."""
    return "\n".join(("", *index.by_class, ""))


def is_card(element: Element) -> bool:
    """Whether the element belongs to a teaser of another article: a short box with a linked title."""
    node: Element | None = element
    name: str | None = None
    for _ in range(4):
        node = node.getparent() if node is not None else None
        if node is None or node.tag in {"body", "main", "html"} or is_long(node, 900):
            return False
        if node.tag == "a":
            return True
        for link in node.iter("a"):
            title = text_of(link)
            if title.count(" ") >= 4:
                name = text_of(element) if name is None else name
                if name not in title:
                    return True
    return False


def is_long(element: Element, most: int) -> bool:
    """Whether the element has more characters of text; stops reading there."""
    size = 0
    for text in element.itertext():
        size += len(text)
        if size > most and not text.isspace():
            return True
    return False
