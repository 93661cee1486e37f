"""Askbot, pages of questions and answers.

Facts.  The question and its answers are ``.post`` with ``data-post-id``; answers have the class ``answer`` and the id
``post-id-N``.  The text is ``.post-body``, and the cards of who wrote and who changed it stand at its beginning, in
``.post-update-info-container``: ``.post-update-info`` each, with ``abbr.timeago`` (the full date in its title) and
``.user-info``, where the first link is the name and the rest points, badges and a flag.  The first card is the writer's; a
community's text has a remark in place of the name.  Remarks are ``.comment#comment-N`` with the name, ``a.author``, and
the date behind the text.

Rules.  Answers and remarks are comments; containment tells what a remark stands under, those on the question are at the
top.  The cards are moved out of the texts; the second is passed over.  Source: Askbot's markup as readers of its pages
describe it (perceval, backends/core/askbot.py).

Known failures.  Who asked is not read as the article's author.
"""

from __future__ import annotations

from attrs import evolve

from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "post-body": "text",
    "post-content": None,
    "comment-body": "text",
    "comment-content": None,
    "timeago": "date",
    "user-info": None,
    "post-update-info-container": None,
    "post-update-info": None,
    "vote-number": "votes",
    "vote-buttons": None,
    "comment-votes": "skip",
    "post-controls": "skip",
    "controls": "skip",
    "comment-delete": "skip",
    "gravatar": "skip",
    "score": "skip",
    "reputation-score": "skip",
    "badges": "skip",
    "badge1": "skip",
    "badge2": "skip",
    "badge3": "skip",
    "badgecount": "skip",
    "tip": "skip",
    "flag": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_CARDS = "post-update-info-container"
_BESIDE = ("vote-buttons", "post-controls", "comments", "tabbar", "user-info")
"""What stands around the question and the answers and is no text of either."""


def _claims(index: Index) -> float:
    return 1.0 if index.classed(_CARDS) and _answers(index) else 0.0


def _answers(index: Index) -> list[Element]:
    return [post for post in index.classed("answer") if post.get("data-post-id")]


def _read(index: Index) -> CommentSection | None:
    remarks = [
        record for record in index.classed("comment") if (record.get("id") or "").startswith("comment-")
    ]
    records = sorted((*_answers(index), *remarks), key=lambda record: index.order.get(record, 0))
    parts: dict[Element, RoleName] = {}
    for cards in index.classed(_CARDS):
        _set_apart(cards, parts)
    section = assemble("askbot", records, layout=_LAYOUT.with_parts(parts), inner=index.classed("comments"))
    beside = [element for name in _BESIDE for element in index.classed(name)]
    return evolve(section, regions=tuple(dict.fromkeys((*section.records, *beside))))


def _set_apart(cards: Element, parts: dict[Element, RoleName]) -> None:
    """Move the cards of a question or an answer behind its text, and note the name and the card to pass over.  The tree changes."""
    text = cards.getparent()
    if text is not None and "post-body" in (text.get("class") or ""):
        rest, cards.tail = cards.tail, None
        before = cards.getprevious()
        if rest and before is None:
            text.text = (text.text or "") + rest
        elif rest and before is not None:
            before.tail = (before.tail or "") + rest
        text.addnext(cards)
    written, *changed = [card for card in cards if card.tag == "div"] or [cards]
    parts.update(dict.fromkeys(changed, "skip"))
    name = next(
        (link for box in written.iter("div") if box.get("class") == "user-info" for link in box.iter("a")),
        None,
    )
    if name is not None:
        parts[name] = "author"


SYSTEM = CommentSystem(name="askbot", marks=frozenset((_CARDS,)), claims=_claims, read=_read)
