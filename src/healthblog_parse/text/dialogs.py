"""The dialog that asks for consent to cookies, as services print it at a page's beginning or end, in sentences as long as an article's.

Facts: a few services draw it on most large sites, with the same first words in each language: that privacy matters, that the site
and its partners store and read data.  Purposes follow, each with a paragraph, and legal words in all of them.

Rules: such first words, and legal words in two of the lines below, which speak of cookies or of partners: an article about
privacy has a part "Your privacy", too.  From there to the last line with legal words all is of the frame.

Known failures: dialogs with first words of a site's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ..expressions import Expression
from .lines import Line, numbers_with
from .shapes import Shape

_OPENS = Expression(
    r"we (?:care about|value|respect) your privacy|(?:about )?your privacy(?: choices| is important to us)?|privacy preference cent(?:er|re)|"
    r"we and our (?:\d{1,4} )?(?:partners|vendors) (?:store|process|use)\b.{0,600}|"
    r"vi bryr oss om (?:din integritet|ditt personvern)|vi (?:bruker|använder|bruger) (?:cookies|informasjonskapsler|kakor)\b.{0,600}|"
    r"vi (?:och våra partners|og våre partnere|og vores partnere)\b.{0,600}|vi behandlar dina data för att\b.{0,600}|"
    r"vi (?:værdsætter|respekterer) (?:dit privatliv|ditt personvern)|"
    r"wir (?:schätzen|respektieren|achten) (?:ihre|deine) privatsphäre|(?:ihre|deine) privatsphäre ist uns wichtig|"
    r"wir und unsere (?:\d{1,4} )?partner\b.{0,600}|(?:le )?respect de votre vie privée\b.{0,60}|nous respectons votre vie privée|"
    r"nous et nos (?:\d{1,4} )?partenaires\b.{0,600}|(?:tu|su) privacidad (?:es importante|nos importa)\b.{0,60}|"
    r"nosotros y nuestros (?:\d{1,4} )?socios\b.{0,600}|noi e (?:i nostri|alcuni|terze parti)\b.{0,600}|"
    r"a sua privacidade é importante\b.{0,60}|nós e os nossos (?:\d{1,4} )?parceiros\b.{0,600}|"
    r"wij (?:waarderen|respecteren) (?:uw|je) privacy|wij en onze (?:\d{1,4} )?partners\b.{0,600}|"
    r"cenimy (?:twoją|państwa) prywatność|my i nasi partnerzy\b.{0,600}|mi és (?:a )?partnereink\b.{0,600}",
    re.I,
)
_OPENING_STEMS = (
    "rivacy", "artner", "artenaires", "ookies", "ntegritet", "rivatsph", "vie priv", "rivacidad", "ersonvern", "rivatliv",
    "prywatno", " socios", "terze parti", "oi e ", "dina data", "asjonskaps", " kakor",
)  # fmt: skip
"""One of these stands in each of them."""
_LEGAL = Expression(
    r"\b(?:consent|personal data|legitimate interests?|third[- ]part(?:y|ies)|geolocation|tracking|advertis\w+|privacy|"
    r"einwilligung|personenbezogene\w*|berechtigte\w* interesse\w*|datenschutz\w*|werbung|"
    r"consentement|données personnelles|intérêt légitime|publicit\w+|consentimiento|datos personales|interés legítimo|"
    r"consenso|dati personali|consentimento|dados pessoais|toestemming|persoonsgegevens|zgod\w+|dane osobowe|hozzájárul\w+|személyes adat\w*|"
    r"samtyck\w+|samtykke\w*|personuppgifter|personopplysninger|personoplysninger|annonser\w*|annoncer\w*|webbplats\w*|nettsted\w*|nettside\w*|"
    r"informasjonskaps\w+|enhet\w*)\b",
    re.I,
)
_COOKIES = Expression(
    r"cookie|kakor|informasjonskaps|ciasteczk|\b(?:partner|partenaire|vendor|socio|parceiro)[a-zæøåäöéà]{0,6}\b|terze parti",
    re.I,
)
"""What every such dialog speaks of."""
_FEWEST, _NEAR, _APART, _MOST = 2, 12, 30, 300
"""Lines with legal words, how near the first stand, how far apart they stand, and lines of a dialog at most."""
_LOOKED_AT = 2000
"""Characters of a line that are looked at."""
_LATER = 20
"""Lines above a dialog from which an article may end there."""


def without_dialogs(lines: Sequence[Line], shapes: Sequence[Shape]) -> Sequence[Shape]:
    """How the lines look, those of a dialog about cookies as what is of the frame.

    Args:
        lines: The lines of the page.
        shapes: How they look.
    """
    opened = [
        number
        for number in numbers_with(lines[: len(shapes)], _OPENING_STEMS)
        if _OPENS.fullmatch(lines[number].text) is not None
    ]
    if not opened:
        return shapes
    found = list(shapes)
    stop = 0
    for number in opened:
        if number < stop:
            continue
        stop = _end_of(lines, number, len(shapes))
        for at in range(number, stop):
            first = at == number and number > _LATER
            found[at] = attrs.evolve(found[at], closes=first, known=not first)
    return found


def _end_of(lines: Sequence[Line], first: int, stop: int) -> int:
    """The line behind a dialog; its first where too few legal words stand in it."""
    stop = min(first + _MOST, stop)
    near = [number for number in range(first, min(first + _NEAR + 1, stop)) if _is_legal(lines[number])]
    if len(near) < _FEWEST or not any(
        _COOKIES.search(lines[number].text[:_LOOKED_AT]) for number in (first, *near)
    ):
        return first
    number = last = near[-1]
    while number < stop and number - last <= _APART:
        if _is_legal(lines[number]):
            last = number
        number += 1
    return last + 1


def _is_legal(line: Line) -> bool:
    return _LEGAL.search(line.text[:_LOOKED_AT]) is not None
