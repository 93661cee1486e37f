"""Boxes that ask for an e-mail address or a message, told by the field for it.

Facts: newsletter boxes and offers of a download stand between paragraphs: a heading, a line or two, a field and a
button, often under names made by a build.  No text of an article has a field for an address in it.

Rules: a field of type ``email``, or one whose name or placeholder says mail; the box is what is around it as long as
that holds little text, or such that speaks of letters and addresses all the time (what the data are used for, errors of
the form), and at most what the body's own element holds.

A form with a field for a message goes as a whole, unless it is one around all of the text.

Known failures: a short paragraph of the text that one wrapper holds together with the field.
"""

from __future__ import annotations

import re
from itertools import islice

from ..expressions import Expression
from .dom import Element, collapse, content_of
from .foreign import is_long

_MOST = 320
"""Characters of a box; a wrapper with more holds text of the article."""
_LARGE = 2400
"""Characters of a box that speaks of nothing else, white space included."""
_DENSE = 90
"""Characters of such a box for each word below."""
_SPEAKS = Expression(
    r"subscri|sign (?:me )?up|newsletter|inbox|e-?mail|address|privacy|consent|your data|opt out|required|try again|spam|phone|texted|anmeld|abmeld|abonn|einwillig|datenschutz|widerruf|"
    r"daten|adresse|inscri|désabonn|donnée|confidentialit|suscri|correo|boletín|privacidad|iscriv|dati|nieuwsbrief|gegevens|aanmeld",
    re.I,
)
"""What forms for addresses speak of."""
_FORM = 1200
"""Characters of a form for a message; one with more holds the page."""
_NAMES = ("placeholder", "name", "id")
_FIELDS = 12
"""Fields that are looked at."""


def find_signups(body: Element) -> frozenset[Element]:
    """The boxes in an article's body that ask for an e-mail address or a message."""
    found: set[Element] = set()
    for field in islice(body.iter("textarea"), _FIELDS):
        form = next(field.iterancestors("form"), None)
        if form is not None and body in form.iterancestors() and not is_long(form, _FORM):
            found.add(form)
    for count, field in enumerate(body.iter("input")):
        if count == _FIELDS:
            break
        if _asks_mail(field):
            box = _box(field, body)
            if box is not None:
                found.add(box)
    return frozenset(found)


def _asks_mail(field: Element) -> bool:
    if field.get("type") == "email":
        return True
    if field.get("type", "text") not in ("text", ""):
        return False
    return any("mail" in (field.get(name) or "").lower() for name in _NAMES)


def _box(field: Element, body: Element) -> Element | None:
    """The largest element around a field that holds little text; ``None`` where it would be the body."""
    box: Element | None = None
    for around in field.iterancestors():
        if around is body or is_long(around, _LARGE) or next(around.iter("h1"), None) is not None:
            break
        text = collapse(content_of(around))
        if len(text) > _MOST and len(_SPEAKS.findall(text)) * _DENSE < len(text):
            break
        box = around
    return box
