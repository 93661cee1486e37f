"""Subject lines without their words of answering."""

from __future__ import annotations

import re

from ...expressions import Expression
from ..names import fold

_WORDS = "re|aw|antw|antwort|sv|tr|rif|ref|odp|vs|res|rép|réponse|respuesta|risposta|resposta|reply(?: to)?"
_ANSWERING = Expression(
    rf"\s*(?:(?:(?:{_WORDS})\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*:+|>+)\s*)+"
    r"|\s*(?:antwort auf|reply to|re to|réponse à|respuesta a|risposta a|resposta a|svar på|reactie op)\s+",
    re.IGNORECASE,
)
_PARTS = Expression(r"[^\W_]+")


def answered(title: str) -> int:
    """Where what a title answers begins, after its words of answering."""
    match = _ANSWERING.match(title)
    return match.end() if match else 0


def subject(title: str | None) -> tuple[str, bool]:
    """The folded words of a title without words of answering, and whether it had any."""
    if not title:
        return "", False
    start = answered(title)
    return " ".join(_PARTS.findall(fold(title[start:]))), start > 0
