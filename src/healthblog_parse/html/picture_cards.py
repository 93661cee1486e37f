"""Rows of pictures with headlines below a text: cards of other articles that neither a name nor a link tells.

Facts: page builders make links of boxes by script, name their parts by numbers and print a post's text, a row of the
newest posts, and the site's questions and answers in one element of the page.  A guide sets pictures in a row as well, with
labels of a word or two below them; a text has text between its headings.

Rules: a card is a box with one picture and one headline and no other text; three in a row under names of one kind, with
headlines as long as headlines are, are cards of other articles.  Where the part of the page that holds them holds most
of the text, and all of it but the head, what follows that part is no article either.

Known failures: two cards; cards with a date.
"""

from __future__ import annotations

from .body import Body
from .dom import SUBHEADINGS, Element, outermost, stands_in, text_of
from .foreign import is_long

_PICTURES = frozenset(("img", "picture", "figure", "a", "div", "span", "noscript"))
"""What a card's picture may be wrapped in."""
_CARDS = 3
"""Cards that are a row."""
_LARGE = 400
"""Characters of a card, white space included."""
_WORDS, _LONG = 3, 25
"""Words of a headline, and characters of the headlines of a row in the mean; labels of pictures have less."""
_MOST = 0.5
"""Part of the text in the part of the page that holds the cards."""
_HEAD = 0.05
"""What may stand before that part, as a part of its text: the headline, a standfirst."""


def find_picture_cards(body: Body) -> frozenset[Element]:
    """The rows of cards in an article's body, and what follows them outside of the article's part of the page."""
    rows: dict[Element, dict[Element, str]] = {}
    for heading in body.element.iter(*SUBHEADINGS):
        box = _card(heading)
        row = None if box is None else box.getparent()
        if box is not None and row is not None:
            rows.setdefault(row, {})[box] = text_of(heading)
    found: set[Element] = set()
    for row, cards in rows.items():
        if _is_row(cards) and stands_in(row, {body.element}):
            found.update(cards)
            found.update(_behind(row, body))
    return frozenset(found)


def _card(heading: Element) -> Element | None:
    """The box of a picture and this headline and nothing else."""
    title, beside = heading, _neighbour(heading)
    if beside is None:
        title = outermost(heading)
        beside = _neighbour(title)
    box = title.getparent()
    if beside is None or beside.tag not in _PICTURES or box is None or is_long(box, _LARGE):
        return None
    if next(beside.iter("img"), None) is None:
        return None
    text = text_of(heading)
    return box if text and text == text_of(box) and text.count(" ") >= _WORDS - 1 else None


def _neighbour(element: Element) -> Element | None:
    above = element.getprevious()
    return element.getnext() if above is None else above


def _is_row(cards: dict[Element, str]) -> bool:
    if len(cards) < _CARDS or sum(map(len, cards.values())) < _LONG * len(cards):
        return False
    return len({(card.tag, card.get("class")) for card in cards}) == 1


def _behind(row: Element, body: Body) -> list[Element]:
    """What follows the part of the page that holds the row and all the text before it."""
    part = row
    for around in row.iterancestors():
        if around is body.element:
            break
        part = around
    weights = body.prose.all
    text = weights.get(part, 0)
    before = sum(weights.get(above, 0) for above in part.itersiblings(preceding=True))
    if text <= _MOST * weights.get(body.element, 0) or before > _HEAD * text:
        return []
    return list(part.itersiblings())
