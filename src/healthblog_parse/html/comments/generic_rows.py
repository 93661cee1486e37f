"""Records that look like comments and are rows of a list: of comments elsewhere, of articles, of a board's topics.

Facts.  Such a row shows a name, a date and a few words as a comment does; but it leads to another page, and each to its own:
to a comment there, or with all that it says.  A board's row begins with the title of a topic or a forum, which is a link, and
has one more to the last post in it.  A comment begins with its author, and a link to itself leads to the page it stands on.  Cards
say how many liked or rated something and how long it takes, time lines when it happened.

Known failures.  Rows whose titles are no links.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ...expressions import Expression
from ...interpret.wordings import is_interface
from ...models import Link
from ...records import RawComment
from ..dom import Element, text_of
from ..profiles import PROFILE
from .generic_records import TRIED

_BEFORE_PAGES = Expression(r"\b1(?:[0-8]\d\d|9[0-8]\d)\b")
"""A year in which nobody wrote a comment on a page."""
_MEASURE = Expression(
    r"\(\d{1,7}\)|\d{2,9}|\d{1,3} ?(?:min(?:s|utes?|uten|uti|utos|uter)?|h|hours?|hrs?|std|stunden?|tim(?:mar)?)\.?",
    re.IGNORECASE,
)
"""The number of those who rated something, and how long it takes, which looks like an age."""
_DIGIT_STARTS = "(0123456789"
_MAX_LEAD = 6
_PAGE_COMMENT = Expression(r"^(?:https?:)?([^#?]+)(?:\?[^#]*)?#.*(?:om+ent|reac|respon|c\d)", re.IGNORECASE)
_DIGITS = Expression(r"\d+")
_FEW_BLOCKS = 2
"""Lines of a row, one of which its title begins: a label of the column may stand before it."""
_MEMBER = Expression(r"\bmember(?:list)?\.php|action=profile|viewprofile|showuser=", re.IGNORECASE)
"""Addresses of members' pages on boards: vBulletin and phpBB, Simple Machines, phpBB 2, Invision."""
_TO_POST = Expression(r"#[a-z_-]{0,20}\d+$", re.IGNORECASE)
_TITLE_BLANKS = 2
"""Blanks of the last topic's title; buttons beside a review have fewer."""
_FEW_MESSAGES = 2
"""Records that one person may have written."""
_CUT = ("...", "…")
"""How an excerpt of another page ends."""
_NOWHERE = ("#", "javascript:", "mailto:")
_MOST_LINKS = 40
"""Links of a record that are looked at."""


def are_of_the_past(comments: Sequence[RawComment]) -> bool:
    """Whether the years of most records are those before there were pages: a time line."""
    dates = [
        comment.date.raw for comment in comments if comment.date is not None and comment.date.raw is not None
    ]
    return 2 * sum(1 for raw in dates if _BEFORE_PAGES.search(raw)) > len(dates)


def are_measures(comments: Sequence[RawComment]) -> bool:
    """Whether all that most records say is what an interface prints, as the number of votes below a title."""
    measures = 0
    for comment in comments:
        for block in comment.blocks:
            text = block.text
            if not (text[0] in _DIGIT_STARTS and _MEASURE.fullmatch(text)) and not is_interface(text):
                break
        else:
            measures += 1
    return measures * 2 > len(comments)


def are_of_other_pages(records: Sequence[Element], beside: Sequence[Sequence[Element]]) -> bool:
    """Whether the records link to comments of several pages: a list of recent comments.

    Args:
        records: The records.
        beside: For each record the siblings that belong to it; empty where none does.
    """
    pages = []
    for place, record in enumerate(records[:TRIED]):
        parts = (record, *(beside[place] if beside else ()))
        for link in (link for part in parts for link in part.iter("a")):
            match = _PAGE_COMMENT.match(link.get("href") or "")
            if match is not None:
                pages.append(_DIGITS.sub("", match[1]))
                break
    return len(pages) > 1 and len(set(pages)) * 2 > len(pages)


def are_teasers(comments: Sequence[RawComment]) -> bool:
    """Whether all that the records say is a link."""
    linked = 0
    for comment in comments:
        first = comment.blocks[0]
        if any(_is_whole(link, first.text) for link in first.links):
            linked += 1
    return linked * 2 > len(comments)


def _is_whole(link: Link, text: str) -> bool:
    """Whether a link to elsewhere is all that a text says, but for a word before it ("on TITLE")."""
    if not link.text or link.href.startswith("#") or not text.endswith(link.text):
        return False
    return len(text) - len(link.text) <= _MAX_LEAD


def are_topics(
    comments: Sequence[RawComment], records: Sequence[Element], beside: Sequence[Sequence[Element]]
) -> bool:
    """Whether nearly all records are rows of a board, or excerpts: a title that is a link begins each, and one more leads
    elsewhere, or the text is cut short.

    Args:
        comments: What was read from the records.
        records: The records.
        beside: For each record the siblings that belong to it; empty where none does.
    """
    led: set[str] = set()
    for number, comment in enumerate(comments):
        title = _title_of_row(comment, (records[number], *(beside[number] if beside else ())))
        if title is None or title in led:
            if (number + 1 - len(led)) * 5 > len(comments):
                return False
        else:
            led.add(title)
    return True


def are_of_one(comments: Sequence[RawComment]) -> bool:
    """Whether one person wrote several records: messages of a network, whose names are all the same, or addresses in them."""
    names = [comment.author or "" for comment in comments]
    if not names[_FEW_MESSAGES:]:
        return False
    linked = sum("/" in name and " " not in name for name in names)
    return linked * 2 > len(names) or (len(set(names)) == 1 and names[0] != "")


def _title_of_row(comment: RawComment, parts: Sequence[Element]) -> str | None:
    """Where the title that begins a row leads; ``None`` where a record is no such row."""
    title, leading = "", None
    named = is_name = False
    cut = other = bool(comment.blocks) and comment.blocks[-1].text.endswith(_CUT)
    for link in islice((link for part in parts for link in part.iter("a")), _MOST_LINKS):
        href, text = link.get("href") or "", text_of(link)
        heads = cut and leading is None and text != comment.author  # "/user-review/71" is nobody's page
        if not heads and (PROFILE.search(href) or _MEMBER.search(href)):
            named = named or text not in {"", comment.author}
        elif not href or href.startswith(_NOWHERE) or (text and is_interface(text)):
            continue
        elif leading is None:
            is_name = text == comment.author
            if not text or text[0].isdigit():
                return None
            if not (is_name or _begins(text, comment) or (cut and text_of(parts[0]).startswith(text))):
                return None
            title, leading = text, href
        elif href != leading and text != title:
            other = other or text.count(" ") >= _TITLE_BLANKS or _TO_POST.search(href) is not None
    return leading if other and (named or not is_name) else None


def _begins(title: str, comment: RawComment) -> bool:
    """Whether a title is what a comment says first, or what was taken for its subject."""
    return title == comment.title or any(b.text.startswith(title) for b in comment.blocks[:_FEW_BLOCKS])
