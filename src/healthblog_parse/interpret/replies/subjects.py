"""Subject lines without their words of answering."""

from __future__ import annotations

import re

from ..names import fold

_WORDS = "re|aw|antw|antwort|sv|tr|rif|ref|odp|vs|res|rép|réponse|respuesta|risposta|resposta|reply(?: to)?"
_ANSWERING = re.compile(rf"\s*(?:(?:{_WORDS})\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*:+\s*)+", re.IGNORECASE)
_PARTS = re.compile(r"[^\W_]+")


def subject(title: str | None) -> tuple[str, bool]:
    """The folded words of a title without words of answering, and whether it had any."""
    if not title:
        return "", False
    match = _ANSWERING.match(title)
    rest = title[match.end() :] if match else title
    return " ".join(_PARTS.findall(fold(rest))), match is not None
