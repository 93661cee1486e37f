"""OSQA, pages of questions and answers.

Facts.  The question stands in ``#question-table``; each answer is ``.answer#answer-container-N`` with a table of
votes and text, ``.answer-body``.  Who wrote it stands below the text on a card, ``.post-update-info-user``: "answered
<date>", a picture, the name, then points and badges; a second card, ``.post-update-info-edited``, names who changed it.
Remarks on the question and on each answer are ``.comment#comment-N`` in ``.comments-container#comments-container-M``,
M being the number of what they are about; the wrappers are WordPress's names by chance.

Rules.  Answers and remarks are comments, remarks stand under the answer that holds them, those on the question at the
top.  The card that tells of changes is passed over.  Score, controls and the bar with the number of answers belong to
the comments.  Source: OSQA, skins/default/templates/question.html, node/contributors_info.html, node/comments.html.

Known failures.  Who asked is not read as the article's author.
"""

from __future__ import annotations

from attrs import evolve

from ....expressions import Expression
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "item-right": None,
    "answer-body": "text",
    "comment-text": "text",
    "comment-age": "date",
    "comment-user": "author",
    "comment-info": "meta",
    "post-update-info-container": None,
    "post-update-info": None,
    "post-update-info-user": None,
    "post-update-info-edited": "skip",
    "post-score": "votes",
    "comment-score": "votes",
    "vote-buttons": None,
    "post-vote": "skip",
    "accept-answer": "skip",
    "post-controls": "skip",
    "comments-container": "skip",
    "comment-tools": "skip",
    "comment-form-container": "skip",
    "gravatar": "skip",
    "score": "skip",
    "badge1": "skip",
    "silver": "skip",
    "bronze": "skip",
    "badgecount": "skip",
    "accept_rate": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_ID = Expression(r"(?:answer-container|comment)-\d+")
_BESIDE = ("vote-buttons", "post-controls", "tabbar", "comment-tools")
"""What stands around the question and the answers and is no text of either."""


def _claims(index: Index) -> float:
    return 1.0 if index.classed("post-update-info-user") and "question-table" in index.by_id else 0.0


def _read(index: Index) -> CommentSection | None:
    found = {*index.classed("answer"), *index.classed("comment")}
    records = sorted(
        (record for record in found if _ID.fullmatch(record.get("id") or "")),
        key=lambda record: index.order.get(record, 0),
    )
    if not records:
        return None
    parts: dict[Element, RoleName] = {}
    for card in index.classed("post-update-info-user"):
        _name_parts(card, parts)
    beside = [element for name in _BESIDE for element in index.classed(name)]
    remarks = index.classed("comments-container")
    section = assemble("osqa", records, layout=_LAYOUT.with_parts(parts), inner=remarks)
    return evolve(section, regions=tuple(dict.fromkeys((*section.records, *remarks, *beside))))


def _name_parts(card: Element, parts: dict[Element, RoleName]) -> None:
    """Note which elements of a card hold the date and the name: the first lines of its two paragraphs."""
    lines = [line for line in card if line.tag == "p"]
    if len(lines) < 2:
        return
    when = next(lines[0].iter("strong"), None)
    if when is not None:
        parts[when] = "date"
    name = next((part for part in lines[1].iter("a", "span") if not part.get("class")), None)
    parts[lines[1] if name is None or name.getprevious() is not None else name] = "author"


SYSTEM = CommentSystem(name="osqa", marks=frozenset(("post-update-info-user",)), claims=_claims, read=_read)
