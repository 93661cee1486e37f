"""What short texts of unnamed parts look like: a name, a date; what the class of a part says."""

from __future__ import annotations

from ...expressions import Expression
from ...interpret.dates.relative import may_be_relative, read_relative
from ...interpret.dates.spans import find_dates
from ...interpret.dates.written import read_date
from ...interpret.speaking import without_says
from ..dom import Element, holds_more, text_of
from .record_name import REPLIED, is_label, names_zone
from .roles import COMMON, Role
from .survey import has_digit, may_hold_date

_MAX_NAME = 60
_MAX_WORDS = 6
_MAX_DATE = 40
SET_OFF = frozenset("b strong cite h3 h4 h5 h6 dt".split())
"""Elements that set a name off from the text: one in them is a name even where all comments have the same."""
CLOCK = Expression(r"\W*\d{1,2}[:.h]\d\d(?!\d)")
"""A time of day, which is neither a name nor a number of votes."""
TEXT_TAGS = frozenset(("p", "blockquote", "pre", "article", "section"))
"""Elements that hold a text."""
_HAS_CLOCK = Expression(r"\d{1,2}[:.h]\d\d(?!\d)")
_ENDS = Expression(r"(?:(?:^|[\s.])\w{1,3}\.|[^.!?]|\w@?\.\.\.)$")
"""The end of a name: an initial or a title may have a dot, and sites cut long ones and addresses for mail ("anna.b@...")."""


def like_name(text: str) -> bool:
    """Whether a short text may be a name: no sentence, no interface, no date."""
    text = without_says(text.partition(REPLIED)[0] if REPLIED in text else text)
    if not text or len(text) > _MAX_NAME or len(text.split()) > _MAX_WORDS or not _ENDS.search(text):
        return False
    if text[0].isdigit() and _HAS_CLOCK.search(text) is not None:
        return False  # "5:28 pm", "03/04 at 5:28 pm"
    if CLOCK.match(text) is not None or names_zone(text):
        return False
    return not (is_label(text) or shows_date(text)) and any(map(str.isalnum, text))


def shows_date(text: str) -> bool:
    """Whether a date or an age stands in a short text."""
    if not has_digit(text):
        return may_be_relative(text) and read_relative(text, None) is not None  # "a month ago"
    return bool(find_dates(text)) or read_date(text).status == "read" or read_relative(text, None) is not None


def is_whole_date(element: Element) -> bool:
    """Whether an element shows a date and nothing else, but for "IP: logged" behind it."""
    text = text_of(element).removesuffix(" IP: logged")
    if len(text) > _MAX_DATE or not may_hold_date(text):
        return False
    return read_date(text).status in {"read", "ambiguous"} or read_relative(text, None) is not None


def role_by_class(element: Element) -> Role | None:
    """The part that the element's class names by its words."""
    names = element.get("class")
    return COMMON.role_of(names) if names else None


def role_around(element: Element) -> str | None:
    """The part that the element's class, or that of what it alone fills, names."""
    node: Element | None = element
    for _ in range(3):
        if node is None:
            break
        names = _names(node)
        role = COMMON.role_of(names) if names else None
        if role is not None:
            return role[0]
        node = node.getparent()
        if node is None or holds_more(node, 2):
            break
    return None


def _names(element: Element) -> str | None:
    """The element's classes; of a custom element without any, its own name."""
    tag = str(element.tag)
    return element.get("class") or (tag if "-" in tag else None)
