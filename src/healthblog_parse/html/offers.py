"""Boxes in a text that offer something of the site's, told by the button that ends them.

Facts: between paragraphs sites put a line or two about a product, a course, an appointment, and a link that looks
like a button or says what one says ("Get started").  Lists of products, places and services are made of such boxes
as well, and they are the text.

Rules: a box holds little text, the last of which before its only link ends a sentence; the link stands alone in its
line, and its class or its words are a button's.  A box below a heading is what the heading announces, and several
boxes of different texts are a list: both are kept.  What stands between two rules (``hr``) is such a box as well, without
a heading, if a button ends it; of those there may be many.

Known failures: offers with two buttons; an article that ends with its only short paragraph and a button in one wrapper.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise

from ..expressions import Expression
from ..interpret.lines.buttons import is_button
from .dom import HEADINGS, Element, collapse, content_of, outermost
from .foreign import is_long

_LEAST, _MOST = 30, 320
"""Characters of a box."""
_LARGE = 1000
"""Characters, white space included, from which an element is no box and its text is not looked at."""
_LONGEST = 40
"""Characters of a button."""
_DISTINCT = 2
"""Boxes of different texts; more are a list that is the text."""
_LINKS = 200
"""Links that are looked at."""
_RULES, _PIECES = 40, 5
"""Rules that are looked at, and elements between two of them."""
_LOOKS = Expression(r"btn|button|cta", re.I)
_ENDS = (".", "!", "?", "…", ".”", "!”", ":", ".)")
_ROWS = frozenset(("li", "td", "dt", "dd", "figure", *HEADINGS))
"""What holds links that are no buttons."""
_BOXES = frozenset(("div", "section", "aside", "article", "table", "center", "figure", "blockquote"))


def find_offers(body: Element) -> frozenset[Element]:
    """The boxes in an article's body that end with a button and are no list."""
    found: dict[Element, str] = {}
    for link in islice(body.iter("a"), _LINKS):
        if _is_alone(link):
            box = _box(link, body)
            if box is not None and not _is_headed(box, body):
                found[box] = collapse(content_of(box))
    boxes = found if len(set(found.values())) <= _DISTINCT else ()
    return frozenset((*boxes, *_between_rules(body)))


def _between_rules(body: Element) -> list[Element]:
    """What stands between two rules and ends with a button."""
    found: list[Element] = []
    for first, second in pairwise(map(outermost, islice(body.iter("hr"), _RULES))):
        behind = list(islice(first.itersiblings(), _PIECES + 1))
        pieces = behind[: behind.index(second)] if second in behind else []
        if pieces and _ends_with_button(pieces):
            found += pieces
    return found


def _ends_with_button(pieces: list[Element]) -> bool:
    """Whether elements hold a line or two of text and then a button."""
    if any(is_long(piece, _LARGE) for piece in pieces):
        return False
    links = list(pieces[-1].iter("a"))
    if (
        not links
        or not _is_alone(links[-1])
        or any(next(piece.iter(*HEADINGS), None) is not None for piece in pieces)
    ):
        return False
    text, button = collapse(" ".join(map(content_of, pieces))), collapse(content_of(links[-1]))
    return 0 < len(_sentence_before(text, button)) <= _MOST


def _sentence_before(text: str, button: str) -> str:
    """What a text says before the button that ends it; empty where that is no sentence."""
    before = text.removesuffix(button).rstrip()
    return before if len(before) >= _LEAST and before.endswith(_ENDS) and len(before) < len(text) else ""


def _is_alone(link: Element) -> bool:
    """Whether a link stands alone in its line and is a button."""
    if (link.tail or "").strip():
        return False
    parent = link.getparent()
    if parent is None or parent.tag in _ROWS or (parent.text or "").strip() or link.getnext() is not None:
        return False
    text = collapse(content_of(link))
    if not 0 < len(text) <= _LONGEST:
        return False
    names = f"{link.get('class') or ''} {parent.get('class') or ''}"
    if "print" in names:
        return False  # what it ends is to be printed: the head of a recipe's card
    return _LOOKS.search(names) is not None or is_button(text)


def _box(link: Element, body: Element) -> Element | None:
    """The largest box around a link that holds little text, no other link, and a sentence; ``None`` where none does."""
    box: Element | None = None
    button = collapse(content_of(link))
    for around in link.iterancestors():
        if around is body or around.tag not in _BOXES:
            if around is body or around.tag in ("li", "td", "body"):
                break
            continue
        if is_long(around, _LARGE) or len(text := collapse(content_of(around))) > _MOST + len(button):
            break
        if next(around.iter("h1"), None) is not None:
            break  # the page's own head
        if any(other is not link and content_of(other).strip() for other in around.iter("a")):
            break
        if _sentence_before(text, button):
            box = around
    return box


def _is_headed(box: Element, body: Element) -> bool:
    """Whether a heading stands right above the box."""
    node = box
    while (above := node.getprevious()) is None:
        parent = node.getparent()
        if parent is None or parent is body:
            return False
        node = parent
    if not isinstance(above.tag, str) or (above.tail or "").strip() or is_long(above, _LARGE):
        return False
    heading = next(above.iter(*HEADINGS), None)
    return heading is not None and content_of(heading).strip() == content_of(above).strip()
