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
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from ..interpret.byline_labels import BY_FIRST_WORD
from .dom import Element, Index, text_of

Zone = Literal["before", "head", "lead", "tail", "body"]
"""``lead`` is the part of the head behind its first prose."""

BLOCKS = frozenset(
    """
    address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th
    thead tr ul
    """.split()
)
SKIPPED = frozenset("script style noscript template svg button select textarea iframe video audio".split())
_BEFORE, _AFTER, _NEAR_END = 30, 140, 3
_PROSE = 240
"""Characters from which a line is prose."""
_LONGEST = 320

_TAIL_WORDS = (
    "author", "byline", "by-line", "autor", "auteur", "autore", "posted", "publi", "date", "meta", "review",
    "updated", "modified", "submitted", "vcard", "entry-footer", "post-footer", "fact-check", "contributor",
    "writer", "history",
)  # fmt: skip
"""Parts of class names that speak of who and when."""
_FOREIGN_WORDS = (
    "comment", "related", "sidebar", "recommend", "teaser", "navigation", "menu",
    "cookie", "breadcrumb", "kommentar", "popular", "trending", "recirc", "read-next", "more-posts", "upsell",
    "carousel", "recent-post", "latest-post", "similar",
)  # fmt: skip
"""Parts of class names and ids of what belongs to other articles or to nobody."""
_HEADLINE = re.compile(
    r"(?:post|entry|article|story|single|page|blog)[-_]{0,2}(?:title|heading|headline)|headline", re.I
)
_WIDGET = re.compile(
    r"(?<![\w-])(?:widget(?:[-_]|\b)|(?!elementor|et_|fl-|wpb|siteorigin|jet)\w+[-_]widget\b)"
)
"""Sidebar widgets; page builders call every part of the page one."""
_FIRST_WORD = re.compile(r"[\W_]*([^\W_]+)")
_CONJUNCTIONS = frozenset(("and", "&", "und", "et", "y", "e", "en", "sowie", "with", ","))
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
    scope: Element | None
    """The smallest element that holds headline and text."""
    start: int
    """Position in ``Index.order`` from which elements belong to the region."""
    prose: int
    """Position of the first prose behind the headline."""
    end: int
    """Position of the last element of the head."""
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
    scope = _scope(headline)
    head, end = _head(elements, at, foreign, index.order)
    lines = list(head)
    lines += _before(elements, at, scope, foreign, index.order)
    seen = {id(line.element) for line in lines}
    lines += _tail(index, elements, end, foreign, seen)
    lines += _body(index, end, foreign, seen)
    first_prose = next((index.order[line.element] for line in head if line.zone == "lead"), end)
    return BylineRegion(
        headline=headline,
        lines=tuple(lines),
        scope=scope,
        start=max(0, at - _BEFORE),
        prose=first_prose,
        end=end,
        is_foreign=foreign,
    )


def find_headline(index: Index) -> Element | None:
    """The heading that repeats the page's title, else the first ``h1``."""
    titles = [_key(text_of(element)) for element in index.by_tag["title"][:1]]
    titles += [
        _key(meta.get("content") or "")
        for meta in index.by_tag["meta"]
        if (meta.get("property") or meta.get("name") or "").lower() in {"og:title", "twitter:title"}
    ]
    best: Element | None = None
    most = 0.0
    for tag in ("h1", "h2", "h3"):
        for heading in index.by_tag[tag][:40]:
            key = _key(text_of(heading))
            likeness = max((_likeness(key, title) for title in titles), default=0.0)
            if likeness:
                named = _HEADLINE.search(heading.get("class") or "") is not None
                likeness += 12 * named + 4 * (tag == "h1")
            if likeness > most:
                best, most = heading, likeness
    if best is not None:
        return best
    return next(iter(index.by_tag["h1"]), None)


def _likeness(key: str, title: str) -> float:
    """Characters that a heading shares with the title: as a whole, or at the beginning of both."""
    if len(key) < 6:
        return 0
    if key in title:
        return len(key)
    shared = next((n for n, (a, b) in enumerate(zip(key, title, strict=False)) if a != b), len(title))
    return shared if shared >= 20 and shared > 0.6 * len(key) else 0


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _first_prose(index: Index) -> int:
    for paragraph in index.by_tag["p"]:
        if len(text_of(paragraph)) >= _PROSE:
            return max(0, index.order[paragraph] - _BEFORE)
    return 0


def _scope(headline: Element | None) -> Element | None:
    """The smallest element around the headline that holds prose too."""
    if headline is None:
        return None
    for element in headline.iterancestors():
        if element.tag == "body":
            return element
        for paragraph in element.iter("p"):
            if len(paragraph.text or "") > 80 or len(text_of(paragraph)) > _PROSE // 2:
                return element
    return None


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
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    if len(names) < 2:
        return False
    if "widget" in names and _WIDGET.search(names):
        return True
    return any(word in names for word in _FOREIGN_WORDS)


def _head(
    elements: list[Element], at: int, foreign: _Foreign, order: dict[Element, int]
) -> tuple[list[Line], int]:
    lines: list[Line] = []
    prose = 0
    position = at
    for position in range(at, min(len(elements), at + _AFTER)):
        element = elements[position]
        for text, start in runs(element):
            if len(text) > _PROSE:
                prose += 1
            elif not foreign(element):
                zone: Zone = "lead" if prose else "head"
                lines.append(Line(text=text, element=element, zone=zone, start=start))
        if prose >= _NEAR_END:
            break
    return _in_order(lines, order), position


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
        for text, start in runs(element):
            position = _position(start, order)
            if at - _BEFORE <= position <= at + _AFTER and element.tag not in {"body", "html"}:
                zone: Zone = "head" if position > at else "before"
                lines.append(Line(text=text, element=element, zone=zone, start=start))
        if element is scope:
            break
    for element in elements[max(0, at - _BEFORE) : at]:
        if element in inside or foreign(element):
            continue
        if scope is not None and not any(above is scope for above in element.iterancestors()):
            continue
        lines += [
            Line(text=text, element=element, zone="before", start=start) for text, start in runs(element)
        ]
    return lines


def _tail(index: Index, elements: list[Element], end: int, foreign: _Foreign, seen: set[int]) -> list[Line]:
    positions: set[int] = set()
    for token in tokens_with(index, _TAIL_WORDS):
        for element in index.by_class[token]:
            position = index.order[element]
            if position > end:
                positions.add(position)
    lines: list[Line] = []
    for position in sorted(positions)[:80]:
        element = elements[position]
        if id(element) in seen or foreign(element) or is_card(element):
            continue
        if len(text_of(element)) > 4 * _LONGEST:
            continue
        for inner in element.iter(*BLOCKS, "span", "a", "time"):
            if id(inner) in seen or (inner is not element and inner.tag in {"a", "time"}):
                continue
            seen.add(id(inner))
            lines += [
                Line(text=text, element=inner, zone="tail", start=start)
                for text, start in runs(inner, inline=inner is element)
            ]
    return _in_order(lines, index.order)


def _body(index: Index, end: int, foreign: _Foreign, seen: set[int]) -> list[Line]:
    lines: list[Line] = []
    for element in index.tagged("h2", "h3", "h4", "h5", "h6", "p", "div", "li"):
        if index.order[element] <= end:
            continue
        text = element.text
        if (text is None or text.isspace()) and element.tag != "div":
            text = element[0].text if len(element) else None
        if not text or text.isspace():
            continue
        first = _FIRST_WORD.match(text.lower())
        if first is None or first[1] not in BY_FIRST_WORD or id(element) in seen or foreign(element):
            continue
        seen.add(id(element))
        found = [run for run in runs(element) if len(run[0]) <= _LONGEST]
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
            lines += [Line(text=text, element=inner, zone="body", start=start) for text, start in runs(inner)]
            if len(lines) >= 3:
                return lines[:3]
        if lines:
            return lines
    return lines


def tokens_with(index: Index, words: Iterable[str]) -> Iterator[str]:
    """The page's class tokens that contain any of the words."""
    joined = "\n".join(("", *index.by_class, ""))
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


def is_card(element: Element) -> bool:
    """Whether the element belongs to a teaser of another article: a short box with a linked title."""
    node: Element | None = element
    for _ in range(4):
        node = node.getparent() if node is not None else None
        if node is None or node.tag in {"body", "main", "html"}:
            return False
        if len(text_of(node)) > 900:
            return False
        if node.tag == "a":
            return True
        for link in node.iter("a"):
            title = text_of(link)
            if len(title.split()) >= 5 and text_of(element) not in title:
                return True
    return False


def runs(element: Element, *, inline: bool = False) -> list[tuple[str, Element]]:
    """The element's own lines: its inline content between block children and line breaks.

    Args:
        element: Any element; inline elements give no lines of their own unless ``inline``.
        inline: Read an inline element as if it were a block.

    Returns:
        For each line its text and the element that it starts in or behind.
    """
    if not inline and element.tag not in BLOCKS and next(element.iter(*BLOCKS), None) is None:
        return []
    found: list[tuple[str, Element]] = []
    pieces: list[str] = [element.text or ""]
    anchor = element
    opened = [(element, iter(element))]
    while opened:
        inside, children = opened[-1]
        child = next(children, None)
        if child is None:
            opened.pop()
            _flush(pieces, anchor, found)
            anchor = inside
            if opened:
                pieces.append(inside.tail or "")
            continue
        tag = child.tag
        if tag == "br" or tag in BLOCKS:
            _flush(pieces, anchor, found)
            anchor = child
        elif tag not in SKIPPED:
            if _is_blank(pieces):
                pieces.clear()
                anchor = child
            if len(child) and next(child.iter("br", *BLOCKS), None) is not None:
                _flush(pieces, anchor, found)
                anchor = child
                if next(child.iter(*BLOCKS), None) is None:
                    opened.append((child, iter(child)))
                    pieces.append(child.text or "")
                    continue
            elif next(child.iter(*SKIPPED), None) is None:
                pieces += child.itertext()
        pieces.append(child.tail or "")
    return found


def line_of(element: Element) -> str:
    """All text of a small element as one line, " | " between elements that touch."""
    found: list[tuple[str, Element]] = []
    _flush(list(element.itertext()), element, found)
    return found[0][0] if found else ""


def _is_blank(pieces: list[str]) -> bool:
    return all(not piece or piece.isspace() for piece in pieces)


def _flush(pieces: list[str], anchor: Element, found: list[tuple[str, Element]]) -> None:
    """Join the pieces of one line; " | " between inline elements that touch."""
    line = ""
    spaced = False
    for piece in pieces:
        if not piece or piece.isspace():
            continue
        text = " ".join(piece.split())
        if not line:
            line = text
        elif spaced or piece[0].isspace():
            line += " " + text
        elif text[0] in ",.;:)*’'":
            line += text
        elif text in _CONJUNCTIONS or line.rsplit(" ", 1)[-1] in _CONJUNCTIONS:
            line += " " + text
        else:
            line += " | " + text
        spaced = piece[-1].isspace()
    pieces.clear()
    if line:
        found.append((line, anchor))
