"""What marks each record of a list of comments: its date, its author, its link to answer, its name in bold.

Facts.  Whatever a system prints, each comment shows one date or age; where it shows none, each has an author that a
class names, or one link to answer, or begins with a name in bold.

Rules.  Marks of one kind at a time, in that order; none inside another, none in a form or a menu.  Where only a heading
says comments, what leads elements of one kind and may be a name comes last.

A date in the middle of a sentence is none.

Known failures.  A date that a comment's text begins with, alone in its paragraph, marks a record too many.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from itertools import islice

from ...interpret.dates.relative import read_relative
from ...interpret.dates.spans import find_dates
from ...interpret.lines.asides import is_membership
from ...interpret.speaking import without_says
from ...interpret.wordings import is_interface, is_reply_link
from ..clutter import is_switched_off
from ..dom import Element, holds_more, text_of
from .generic_areas import Area
from .generic_linked import leads_to_itself
from .generic_looks import SET_OFF, like_name, role_by_class
from .survey import has_digit, mentions_dates

_SKIPPED = frozenset(
    "script style template svg textarea select option nav iframe input img br source path".split()
)
_MAY_BE_FOREIGN = frozenset(("form", "blockquote"))
_EMBEDS = ("twitter", "tweet", "instagram", "tiktok", "fb-post", "bluesky", "reddit", "mastodon", "embed")
"""Words in the classes of embedded posts."""
_MAX_MARK = 90
_MAX_NAME = 40
_JOINED = frozenset(
    ("joined", "registered", "join date", "member since", "registriert", "registriert seit", "mitglied seit", "dabei seit",
     "inscrit le", "membre depuis", "miembro desde", "iscritto dal", "lid sinds", "medlem sedan"),
)  # fmt: skip
"""Labels before the day on which somebody became a member."""
_MAX_PARTS = 8
"""Children of an element that shows a date among other things."""
_LEAST_PARTS = 2
"""Children of a record: the name, and what is said."""
_MOST_BEFORE = 4
"""Elements before the name of a record: pictures, without text."""
_MOST_CHOICES = 4
"""Fields of a form of which one tells that it asks for a choice."""
_PAIR = 2
"""A mark of the folded comment and one of the whole."""
_TEXTS = frozenset("ul ol table form".split())
_MAX_AGE = 12
"""Longest age without words around: "8d", "2 Std."."""

Marks = list[Element]


def marks_of(area: Area) -> Iterator[Marks]:
    """Lists of marks, one list a kind, the surest kind first; lazily."""
    tests: list[Callable[[Element], bool]] = [_is_date, _is_author, is_answer_link, leads_to_itself]
    if area.named or area.stated or area.titled:
        tests.append(_is_name)
    if (area.stated and not area.far) or area.titled:
        tests.append(_leads)
    for test in tests:
        marks = _shown(_outermost(area, test))
        if len(marks) > int(test is _is_name and area.stated != 1):
            yield marks


def _outermost(area: Area, test: Callable[[Element], bool]) -> Marks:
    found: Marks = []
    inside: set[Element] = set()
    for element in area.elements():
        tag = element.tag
        if (
            tag in _SKIPPED
            or element.getparent() in inside
            or (tag in _MAY_BE_FOREIGN and _is_foreign(element))
        ):
            inside.add(element)
        elif test(element):
            found.append(element)
            inside.add(element)
    return found


def _shown(marks: Marks) -> Marks:
    """The marks without those that a folded comment shows in place of its own: hidden ones among shown ones, as many as
    these or never two in a row."""
    if len(marks) < _PAIR:
        return marks
    hidden = [any(map(is_switched_off, (mark, *islice(mark.iterancestors(), 2)))) for mark in marks]
    shown = [mark for mark, is_hidden in zip(marks, hidden, strict=True) if not is_hidden]
    paired = len(shown) * 2 == len(marks)
    beside = len(shown) * 3 <= len(marks) * 2 and not any(map(operator.and_, hidden, hidden[1:]))
    return shown if shown and (paired or beside) else marks


def _is_foreign(element: Element) -> bool:
    """Whether it is the form in which comments are written, not one around the whole list; or a post of a network."""
    if element.tag == "form":
        return next(element.iter("textarea"), None) is not None or _asks(element)
    if element.tag == "blockquote":
        names = element.get("class") or ""
        return any(word in names for word in _EMBEDS)
    return False


def _asks(form: Element) -> bool:
    """Whether a form is a question with answers to choose from ("Rate this recipe"), and leads to nobody and nowhere."""
    if next(form.iter("a", "time"), None) is not None:
        return False
    return any(choice.get("type") == "radio" for choice in islice(form.iter("input"), _MOST_CHOICES))


def _is_date(element: Element) -> bool:
    """Whether an element shows a date or an age and nothing that only mentions one."""
    if element.tag == "time":
        return not _says_joined(element)
    role = role_by_class(element)
    named = role is not None and role[0] == "date"
    if not named and len(element) > _MAX_PARTS:
        return False
    text = _own_text(element) if not named and len(element) else text_of(element)
    if not text or len(text) > _MAX_MARK:
        return False
    if is_membership(text):
        return False
    if named and (has_digit(text) or element.get("title") or read_relative(text, None) is not None):
        return True
    if len(text) <= _MAX_AGE and not len(element) and text[0].isdigit():
        return bool(find_dates(text)) or (element.tag != "p" and read_relative(text, None) is not None)
    if not has_digit(text):
        return False
    spans = find_dates(text)
    if not spans or mentions_dates(text, spans):
        return False
    # "Comment by <a>Anna</a>, 3 May" is none; without the name it looks like one
    return not is_interface(text_of(element)) and not _says_joined(element)


def _says_joined(element: Element) -> bool:
    """Whether a date stands behind "Joined" in an element of its own."""
    before = element.getprevious()
    if before is None and (above := element.getparent()) is not None and not holds_more(above, 1):
        before = above.getprevious()
    label = before.text if before is not None else None
    return label is not None and label.strip(" :\r\n\t").casefold() in _JOINED


def _own_text(element: Element) -> str:
    """The text directly in the element, not in its children."""
    parts = [element.text or "", *(child.tail or "" for child in element)]
    return " ".join(" ".join(parts).split())


def _is_author(element: Element) -> bool:
    """Whether a class says author and a name, not only a picture or a badge, stands in the element."""
    role = role_by_class(element)
    return role is not None and role[0] == "author" and role[1] >= 3 and _shows_something(element)


def _shows_something(element: Element) -> bool:
    """Whether an element shows a text or a picture: icons of a legend are drawn by their classes."""
    return bool(text_of(element)) or next(element.iter("img", "svg"), None) is not None


def is_answer_link(element: Element) -> bool:
    """Whether an element is a link or a button to answer."""
    if element.tag not in {"a", "button", "span"} or len(element) > 2:
        return False
    text = text_of(element)
    return len(text) <= _MAX_NAME and is_reply_link(text)


def _is_name(element: Element) -> bool:
    """Whether an element that often holds a name begins its line with something like one."""
    if element.tag not in SET_OFF or len(element) > 2:
        return False
    text = text_of(element)
    before = element.getprevious()
    leads = before is None or not (before.tail or "").strip()
    above = element.getparent()
    first = before is not None or above is None or not (above.text or "").strip()
    return 0 < len(text) <= _MAX_NAME and leads and first and text[-1] not in ".!?" and not is_interface(text)


def _leads(element: Element) -> bool:
    """Whether an element shows what may be a name, at the head of one of several elements of one kind."""
    above = element.getparent()
    if above is None or not holds_more(above, _LEAST_PARTS - 1) or len(element) > 2 or element.tag in _TEXTS:
        return False
    before = list(islice(element.itersiblings(preceding=True), _MOST_BEFORE))
    if len(before) == _MOST_BEFORE or any(text.strip() for beside in before for text in beside.itertext()):
        return False
    if not any(_is_alike(above, beside) for beside in (above.getnext(), above.getprevious())):
        return False
    text = text_of(element)
    if element.tag == "p" and without_says(text) == text:
        return False  # a short paragraph, but for "Anna says:"
    return len(text) <= _MAX_NAME and like_name(text)


def _is_alike(element: Element, beside: Element | None) -> bool:
    if beside is None or not holds_more(beside, _LEAST_PARTS - 1):
        return False
    return (element.tag, element.get("class")) == (beside.tag, beside.get("class"))
