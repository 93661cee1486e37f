"""One comment record: from its element to a ``RawComment``.

Facts.  Whatever the system, a record holds an author-like, a date-like and a text-like part, named by classes
(``roles``), by elements (``time``, ``cite``, ``abbr``) or only by their place.

Rules.  One walk over the record's own elements (``survey``) collects the named parts; then author
(``record_author``), date (``record_date``) and text (``record_text``) are read, each with rules of its own.

Known failures.  A record without any class and with its name inside the first sentence has no author.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence, Set

from ...expressions import Expression
from ...interpret.speaking import reply_target, without_says
from ...interpret.wordings import is_interface
from ...models import Block, CommentKind
from ...records import RawComment, RawDate
from ..dom import Element, content_of
from .lines import NOTHING, Line, lines_of, plain_text
from .record_author import author_of, has_badge, line_author, link_of
from .record_date import date_around, date_of, loose_date, titled_date
from .record_name import beside_date, without_date
from .record_text import blocks_beside, blocks_of_lines, subject_line, text_of_record
from .roles import COMMON, Layout, RoleName, names_picture, words_of
from .survey import Survey, has_digit, survey

_MAX_NAME = 60
_NAMING = ("cite", "b", "strong", "h4")
"""Elements that tell that something left out holds a name."""
_KEYED = frozenset(("div", "article", "a", "li", "section", "span", "dd"))
"""Elements in a record that carry its id where it has none itself."""
_INTEGER = Expression(r"[+-]?\d{1,9}")
_DIGITS = Expression(r"\d+")
_YEAR = Expression(r"\d{4}|\d\d[./]\d\d[./]\d\d|'\d\d")
_EXCERPT = Expression(r"\[(?:…|\.{3})\].*\[(?:…|\.{3})\]", re.DOTALL)
"""What blogs send of a text that links to another: "[…] as Anna says […]"."""
_PING = Expression(r"(?:pingback|trackback|webmention)s?\s*:", re.IGNORECASE)
_PING_WORDS = frozenset(
    "ping pings pinglist pingback pingbacks trackback trackbacks trackbacklist pingslist".split()
)
AUTHOR_CLASSES = frozenset(
    "bypostauthor by-post-author by-author author-comment comment-by-author comment-by-node-author is-author "
    "isauthor answered-by-owner post-author-comment commentauthor-post-author wc-blog-post_author wpd-blog-post_author "
    "by-node-author "
    "byauthor comment-author-is-post-author".split()
)
"""Classes of a record that say that the article's author wrote it."""
_CITED = frozenset(("webmention",))
PINGBACK_CLASSES = frozenset("pingback trackback ping webmention tb linkback".split())
"""Classes of a record that is no reader's comment."""


def read_record(
    record: Element,
    inner: Set[Element] = NOTHING,
    layout: Layout = COMMON,
    *,
    parent: int | None = None,
    more: Sequence[Element] = (),
) -> RawComment:
    """Read one comment.

    Args:
        record: The record's element.
        inner: Elements of other records that may stand inside.
        layout: The system's names for the parts.
        parent: Index of the comment it stands under, where the reader of the system knows it.
        more: Siblings behind the record that belong to it (``dd`` after ``dt``).
    """
    found = survey(record, inner, layout, more)
    comment = _read(record, found, parent, more, inner)
    if not found.doubted or (comment.date is not None and comment.blocks and comment.author is not None):
        return comment
    opened = _opened(found, comment)
    if not opened:
        return comment
    found = survey(record, inner, layout.with_parts({**layout.parts, **opened}), more)
    again = _read(record, found, parent, more, inner)
    return again if _known(again) > _known(comment) else comment


def _known(comment: RawComment) -> int:
    return bool(comment.blocks) + (comment.date is not None) + (comment.author is not None)


def _opened(found: Survey, comment: RawComment) -> dict[Element, RoleName | None]:
    """What was left out as interface by a guess and yet holds what is missing: a date, paragraphs."""
    missing: list[str] = []
    if comment.date is None:
        missing.append("time")
    if not comment.blocks:
        missing.append("p")
    if comment.author is None:
        missing += _NAMING
    opened: dict[Element, RoleName | None] = {
        element: None for element in found.doubted if next(element.iter(*missing), None) is not None
    }
    if comment.author is None:
        opened.update((element, None) for element in found.doubted if _named_picture(element))
    return opened


def _named_picture(element: Element) -> bool:
    """Whether the name stands beside the picture, in the element that is named after it."""
    if not names_picture(element.get("class") or ""):
        return False
    if next(element.iter("img"), None) is None:
        return False  # letters in place of a picture
    return 0 < len(content_of(element).strip()) <= _MAX_NAME


def _read(
    record: Element, found: Survey, parent: int | None, more: Sequence[Element], inner: Set[Element]
) -> RawComment:
    """The record of a comment out of its parts; what no part names is looked for in its lines."""
    author, name = author_of(found)
    date_element, date = date_of(found)
    if date is None and author is not None:
        date_element, date = date_around(author, record, found.skip)
        name = without_date(name or "") or None
    elif name and date_element is not None and date is not None and date.raw:
        name = without_date(name, date.raw) or None
    marks: set[Element] = set()
    if author is not None:
        marks.add(author)
    if date_element is not None:
        marks.add(date_element)
        if name is None and date is not None:
            name = beside_date(date_element, date, found.skip)
    lines = text_of_record(record, found, marks, more)
    if date is None or name is None:
        name, date = _from_lines(record, found, marks, lines, name, date)
    if date is None or (date.machine is None and not _YEAR.search(date.raw or "")):
        date = titled_date(record, found, inner) or date
    parts = found.parts
    title = title_of(found, marks) if "title" in parts else subject_line(lines)
    blocks = blocks_of_lines(lines, title)
    if not blocks and "title" in parts:
        blocks = blocks_of_lines(lines)  # a text that says no more than its subject
    blocks = blocks or blocks_beside(record, found, marks, more, name)
    classes = (record.get("class") or "").lower().split()
    return RawComment(
        key=key_of(record),
        kind=_kind(record, classes, blocks),
        parent=parent,
        author=name,
        author_url=None if author is None else link_of(author, found.skip),
        date=date,
        title=title,
        blocks=blocks,
        permalink=permalink_of(found, record),
        votes=votes_of(found) if "votes" in parts else None,
        number=_number(found) if "number" in parts else None,
        addressee=addressee_of(found) if "reply_to" in parts else None,
        badge=not AUTHOR_CLASSES.isdisjoint(classes) or ("badge" in parts and has_badge(found)),
        line=record.sourceline,
    )


def _from_lines(
    record: Element,
    found: Survey,
    marks: Set[Element],
    lines: list[Line],
    name: str | None,
    date: RawDate | None,
) -> tuple[str | None, RawDate | None]:
    """Name and date that no element shows alone: in lines of their own, or in one that is no text."""
    named = {element for _, element in found.parts.get("text", ())}
    header = lines_of(record, skip=found.skip | named, marks=marks) if named else lines
    if date is None:
        date = loose_date(lines) or (loose_date(header) if named else None)
    shown = date.raw if date else None
    if name is None and not named and marks:
        name = _in_header(record, found, marks, lines, shown)
    if name is None and (named or len(header) > 1):
        name = line_author(header, shown)
    return name, date


def _in_header(
    record: Element, found: Survey, marks: Set[Element], lines: list[Line], shown: str | None
) -> str | None:
    """A name in the line of author or date; the text has it no more."""
    for line in lines_of(record, skip=found.skip, marks=marks):
        text = line.text
        if line.marked and (name := line_author([line], shown)) is not None:
            for same in lines:
                if same.marked and same.text == text:
                    same.text = ""
            return name
    return None


def title_of(found: Survey, marks: Set[Element] = NOTHING) -> str | None:
    """The comment's own subject line.

    Args:
        found: The record's parts.
        marks: Author and date: what is or holds one of them is a header line and no subject.
    """
    for element in found.ranked("title"):
        if element in marks or any(part in marks for part in element.iterdescendants()):
            continue
        text = plain_text(element, found.skip)
        if text and not is_interface(text):
            return text
    return None


def key_of(record: Element) -> str | None:
    """The record's id: its own, else that of the first element inside with a number in it."""
    key = record.get("id") or record.get("data-comment-id") or record.get("data-id")
    if key:
        return key
    left = 5
    for element in record.iterdescendants():
        if element.tag in _KEYED:
            key = element.get("id") or (element.get("name") if element.tag == "a" else None)
            if key and has_digit(key):
                return key
            left -= 1
            if not left:
                break
    return None


def permalink_of(found: Survey, record: Element) -> str | None:
    """The link to the comment itself."""
    key = (record.get("id") or "") if found.anchors else ""
    number = _DIGITS.search(key)
    for link in found.anchors.values():
        href = link.strip()
        fragment = href.rpartition("#")[2]
        own = fragment and (fragment == key or (number is not None and fragment.endswith(number[0])))
        if own and "reply" not in href and "respond" not in href:
            return href
    for element in found.ranked("permalink"):
        href = (element.get("href") or "").strip()
        if href and not href.lower().startswith(("javascript:", "data:", "vbscript:")):
            return href
    return None


def votes_of(found: Survey) -> int | None:
    """Net votes or likes shown."""
    for element in found.ranked("votes"):
        match = _INTEGER.search((plain_text(element) or element.get("title") or "").replace("−", "-"))
        if match is not None:
            return int(match[0])
    return None


def _number(found: Survey) -> int | None:
    for element in found.ranked("number"):
        match = _DIGITS.search(plain_text(element))
        if match is not None and len(match[0]) <= 6:
            return int(match[0])
    return None


def addressee_of(found: Survey) -> str | None:
    """The name in a line "in reply to NAME"."""
    for element in found.ranked("reply_to"):
        text = plain_text(element)
        name = reply_target(text)
        if name is None and text and len(text) <= 60:
            links = [without_says(plain_text(link)) for link in element.iter("a")]
            name = next((link for link in links if link and not is_interface(link)), None)
        if name is not None:
            return name
    return None


@functools.lru_cache(maxsize=1024)
def _names_pings(classes: str, key: str) -> bool:
    """Whether class and id of a list say that links from other sites stand in it."""
    return not _PING_WORDS.isdisjoint(words_of(f"{classes} {key}"))


def _is_cited_answer(classes: Sequence[str]) -> bool:
    """Whether a webmention is cited as microformats ask for, and not as a mention: an answer from another site."""
    return (
        "h-cite" in classes
        and PINGBACK_CLASSES.intersection(classes) <= _CITED
        and "u-mention" not in classes
    )


def _kind(record: Element, classes: Sequence[str], blocks: Sequence[Block]) -> CommentKind:
    """``pingback`` where the record's classes, its list or its first words say so, or the text is cut out of another."""
    if not PINGBACK_CLASSES.isdisjoint(classes) and not (blocks and _is_cited_answer(classes)):
        return "pingback"
    if "comment" not in classes:
        holder = record.getparent()
        if holder is not None and _names_pings(holder.get("class") or "", holder.get("id") or ""):
            return "pingback"
    if not blocks:
        return "comment"
    first = blocks[0].text
    cut = first[:1] == "[" and blocks[-1].text[-1:] == "]" and _EXCERPT.fullmatch(first) is not None
    return "pingback" if cut or _PING.match(first) else "comment"
