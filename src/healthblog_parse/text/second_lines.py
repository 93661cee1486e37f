"""A line between the name of somebody who comments and the date or the text: a place, or whom the comment answers.

Facts: newspapers print where somebody lives below the name ("Marta" / "Leeds" / "June 13, 2019"), or whom the comment
answers ("tomw" / "MartaLind" / "4 years ago"); Facebook prints a place or a work place below the name, the date below the text.
Other systems print a subject above the name, which stands right above the date ("Where did you get them?" / "Tom" / date).

Rules, in order:
1. Two lines like names stand between the interface that closes the record before and the date: where the lower one is the
   name of somebody who wrote above, it is whom the upper one answers.
2. Where nearly all records have two such lines, and all upper ones are short and written as names are, the upper ones are
   the names: subjects are longer or go on in small letters.
3. A town and a country below a name are no text where links to answer and the date stand below the text.

Known failures: subjects of one word above the names.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..expressions import Expression
from ..interpret.replies.words import GREETINGS
from .furniture import asks_for_answers
from .layouts import Header, Layout
from .speech import read_speaker, says_so
from .view import View

_FEWEST, _SHARE = 3, 0.8
_MOST_WORDS, _LONGEST, _INITIALS = 3, 30, 3
"""Words and characters of a name; letters that may stand in place of a picture."""
_PLACE = Expression(
    r"[^\W\d_a-zß-ÿ][\w.’'-]{1,24}(?: (?:[^\W\d_a-zß-ÿ][\w.’'-]{0,24}|of|de|am|an der|upon|sur|la|del)){0,3}, "
    r"[^\W\d_a-zß-ÿ][\w.’'-]{1,24}(?: (?:[^\W\d_a-zß-ÿ][\w.’'-]{0,24}|of|and|de)){0,3}"
)


_TALKS = frozenset(
    "thanks thank sorry yes no ok okay well true agreed exactly wow great danke ja nein genau stimmt merci oui non gracias sí grazie "
    "obrigada obrigado sim".split()
)
"""Words that begin what somebody writes to somebody else: "Thanks, Anna"."""


def with_names_above(view: View, layout: Layout) -> Layout:
    """The layout; where a line stands between name and date, with the name above it.

    Args:
        view: The area.
        layout: Headers with the name in the line right above the date.
    """
    headers = layout.headers
    if layout.name != "name-above-date" or layout.place == "after":
        return layout
    behind = [view.start, *(header.last + 1 for header in headers)]
    above = [_name_above(view, header, begin) for header, begin in zip(headers, behind, strict=False)]
    found = [at for at in above if at is not None]
    if not found:
        return layout
    if len(found) >= max(_FEWEST, _SHARE * len(headers)) and all(
        _is_short_name(view.text(at)) for at in found
    ):
        return attrs.evolve(
            layout,
            headers=tuple(
                header if at is None else _moved(view, header, at, addressee=None)
                for header, at in zip(headers, above, strict=True)
            ),
        )
    met: set[str] = set()
    answering: list[Header] = []
    for header, at in zip(headers, above, strict=True):
        if at is not None and header.author in met and view.text(at) != header.author:
            header = _moved(view, header, at, addressee=header.author)  # noqa: PLW2901
        if header.author:
            met.add(header.author)
        answering.append(header)
    return attrs.evolve(layout, headers=tuple(answering))


def _name_above(view: View, header: Header, begin: int) -> int | None:
    """The line above a header that may be a name, if it is the first one behind the interface; the record before it begins at a line."""
    above = header.first - 1
    if above < begin or header.foot is not None or header.title:
        return None
    if (
        not view.likeness(above)
        or view.is_text(above)
        or says_so(view.text(header.first))
        or view.readings.anchor(above)
    ):
        return None
    if len(view.text(above)) <= _INITIALS and view.text(above).isupper():
        return None
    if above > begin and (view.furniture(above - 1) or _is_initial(view.text(above - 1), view.text(above))):
        return above
    return above if above == begin == view.start else None


def _is_initial(text: str, name: str) -> bool:
    """Whether a line is what stands in place of a picture."""
    return len(text) == 1 and text.casefold() == name[0].casefold()


def _is_short_name(text: str) -> bool:
    words = text.split()
    return (
        len(text) <= _LONGEST
        and len(words) <= _MOST_WORDS
        and not any(word[0].islower() for word in words[1:])
    )


def _moved(view: View, header: Header, at: int, *, addressee: str | None) -> Header:
    speaker = read_speaker(view.text(at))
    return attrs.evolve(
        header,
        first=at,
        author=speaker.name,
        number=speaker.number,
        addressee=addressee or header.addressee or speaker.addressee,
    )


def without_place(view: View, header: Header, text: Sequence[int]) -> Sequence[int]:
    """The lines of a record's text without the place that stands below the name.

    Args:
        view: The comments area.
        header: The record's header.
        text: The numbers of the lines of its text.
    """
    if header.foot is None or len(text) < 2 or text[0] != header.last + 1:  # noqa: PLR2004
        return text
    line, below = view.text(text[0]), view.text(header.foot)
    if _PLACE.fullmatch(line) is None or _opens_speech(line):
        return text
    return text[1:] if asks_for_answers(below.rpartition("·")[0].strip() or below) else text


def _opens_speech(text: str) -> bool:
    first = text.split(None, 1)[0].strip(",").casefold()
    return first in GREETINGS or first in _TALKS
