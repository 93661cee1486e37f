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
from typing import NamedTuple

from ...expressions import Expression
from ...interpret.counts import read_count
from ...interpret.speaking import leads_to_name
from ...interpret.wordings import is_interface, is_reply_link
from ...models import Link
from ...records import RawComment
from ..dom import Element, text_of
from ..profiles import PROFILE
from .generic_linked import names_comment
from .generic_looks import shows_date
from .generic_records import TRIED
from .record_name import NAMELESS

_BEFORE_PAGES = Expression(r"\b1(?:[0-8]\d\d|9[0-8]\d)\b")
"""A year in which nobody wrote a comment on a page."""
_MEASURE = Expression(
    r"\(\d{1,7}\)|\d{2,9}|\d{1,3} ?(?:min(?:s|utes?|uten|uti|utos|uter)?|h|hours?|hrs?|std|stunden?|tim(?:mar)?)\.?",
    re.IGNORECASE,
)
"""The number of those who rated something, and how long it takes, which looks like an age."""
_DIGIT_STARTS = "(0123456789"
_LONGEST_NONE = 40
"""Characters of a line that says that there are no comments."""
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
_ENDS = ".;!?"
"""How a sentence ends behind a link in it."""
_NOWHERE = ("#", "javascript:", "mailto:")
_MOST_LINKS = 40
"""Links of a record that are looked at."""


def are_of_the_past(comments: Sequence[RawComment]) -> bool:
    """Whether the years of most records are those before there were pages: a time line."""
    dates = [
        comment.date.raw for comment in comments if comment.date is not None and comment.date.raw is not None
    ]
    return 2 * sum(1 for raw in dates if _BEFORE_PAGES.search(raw)) > len(dates)


def are_interface(comments: Sequence[RawComment]) -> bool:
    """Whether most records say what a page prints of itself: numbers, or that there are no comments."""
    return _are_measures(comments) or _are_without_comments(comments)


def _are_measures(comments: Sequence[RawComment]) -> bool:
    """Whether all that most records say is what an interface prints, as the number of votes below a title."""
    measures = 0
    several = len(comments) > _FEW_MESSAGES  # one may guess a number
    for comment in comments:
        for block in comment.blocks:
            text = block.text
            number = several and text[0] in _DIGIT_STARTS and _MEASURE.fullmatch(text)
            if not number and not is_interface(text):
                break
        else:
            measures += 1
    return measures * 2 > len(comments)


def _are_without_comments(comments: Sequence[RawComment]) -> bool:
    """Whether most records say that they have no comments: products, each above the form and the list of its own."""
    return _says_none(comments[0]) and sum(map(_says_none, comments)) * 2 > len(comments)


def _says_none(comment: RawComment) -> bool:
    """Whether a comment begins with what stands in place of comments: "No comments yet."."""
    text = comment.blocks[0].text
    return len(text) <= _LONGEST_NONE and read_count(text) == 0


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
    elsewhere, or the text is cut short; what is said of one page, or links to it, are comments.

    Args:
        comments: What was read from the records.
        records: The records.
        beside: For each record the siblings that belong to it; empty where none does.
    """
    led: set[str] = set()
    last: set[str] = set()
    rows = 0
    for number, comment in enumerate(comments):
        row = _row(comment, (records[number], *(beside[number] if beside else ())))
        if row is not None and row.leading not in led and row.last not in last:
            rows += row.last is not None or len(comments) > _FEW_MESSAGES
            led.add(row.leading)
            last.update(() if row.last is None else (row.last,))
        if (number + 1 - rows) * 5 > len(comments):
            return False
    return True


def are_of_one(comments: Sequence[RawComment], records: Sequence[Element]) -> bool:
    """Whether one person wrote several records: messages of a network, each with a page of its own; their names are all the
    same, or addresses in them."""
    names = [comment.author or "" for comment in comments]
    if not names[_FEW_MESSAGES:]:
        return False
    linked = sum("/" in name and "." in name and " " not in name for name in names)
    if linked * 2 > len(names):
        return True
    if len(set(names)) > 1 or names[0].casefold() in {"", *NAMELESS}:
        return False
    return 2 * len({page for record in records if (page := _page_of_day(record))}) > len(records)


def _page_of_day(record: Element) -> str | None:
    """Where the link leads that shows when a record was written."""
    for link in islice(record.iter("a"), _MOST_LINKS):
        if shows_date(text_of(link)):
            return (link.get("href") or "").partition("#")[0]
    return None


class _Row(NamedTuple):
    """Where a row of a board leads, without the places in those pages."""

    leading: str
    last: str | None
    """Where the last post in it stands; none of an excerpt."""


def _row(comment: RawComment, parts: Sequence[Element]) -> _Row | None:
    """The addresses of a row; ``None`` where a record is none."""
    title, leading, last = "", None, None
    named = is_name = False
    cut = bool(comment.blocks) and comment.blocks[-1].text.endswith(_CUT)
    for link in islice((link for part in parts for link in part.iter("a")), _MOST_LINKS):
        href, text = link.get("href") or "", text_of(link)
        heads = cut and leading is None and text != comment.author  # "/user-review/71" is nobody's page
        if not heads and (PROFILE.search(href) or _MEMBER.search(href)):
            named = named or not (text in {"", comment.author} or text[0] == "@" or is_interface(text))
        elif is_reply_link(text):
            return None
        elif not href or href.startswith(_NOWHERE) or (text and is_interface(text)):
            continue
        elif leading is None:
            is_name = text == comment.author
            if not text or text[0].isdigit() or names_comment(href) or _is_in_sentence(link):
                return None
            if not (is_name or _begins(text, comment, parts[0], cut=cut)):
                return None
            title, leading = text, href
        elif last is None and href != leading and text != title and _is_last(link, href, text):
            last = None if is_name and shows_date(text) else href  # "NAME, DATE" begins a comment
    if leading is None or (last is None and not cut) or (is_name and not named):
        return None
    return _Row(leading.partition("#")[0], last and last.partition("#")[0])


def _begins(title: str, comment: RawComment, record: Element, *, cut: bool) -> bool:
    """Whether a title begins a record and is what it says first, or what was taken for its subject: who wrote a comment stands
    in front of the links in its text."""
    whole = text_of(record)
    at = whole.find(title)
    if comment.author and (comment.author in whole if at < 0 else comment.author in whole[:at]):
        return False
    if title == comment.title or (cut and whole.startswith(title)):
        return True
    return any(block.text.startswith(title) for block in comment.blocks[:_FEW_BLOCKS])


def _is_last(link: Element, href: str, text: str) -> bool:
    """Whether a link leads to the last post of a row: by its address, or by the title of a topic."""
    if _TO_POST.search(href) is not None:
        return not names_comment(href)
    return text.count(" ") >= _TITLE_BLANKS and not _is_in_sentence(link) and not shows_date(text)


def _is_in_sentence(link: Element) -> bool:
    """Whether a sentence goes on behind a link: "<a>This study</a> says so", not "<a>Naps</a> by Anna"."""
    behind = " ".join((link.tail or "").split())
    if behind[:1] in _ENDS:
        return bool(behind)
    if not behind[:1].islower() and behind[:1] != ",":
        return False
    return behind[-1] in _ENDS or (behind.count(" ") > 1 and not leads_to_name(behind))
