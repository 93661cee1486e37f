"""Links that lead to a person's page."""

from __future__ import annotations

import re
from itertools import islice

from ..expressions import Expression
from .dom import Element

PROFILE = Expression(
    r"/(?:authors?|autor(?:en|in|es)?|auteurs?|autori|profiles?|people|person|team|staff|members?|users?|contributors?|"
    r"writers?|experts?|bios?|about|ueber|a-propos|medical-team|reviewers?|doctors?|providers?|find-a-doctor|"
    r"redaktion|redactie|equipe|equipo|medewerkers)(?:/|\?|\.|-)|/@|author=|[?&]user",
    re.I,
)
"""Part of the address of such a page; sections of a site have some of these words too."""
WRITER = Expression(
    r"/(?:authors?|autor(?:en|in|es|a)?|auteurs?|autori|autore|contributors?|contribuidores?|(?:staff-)?writers?|profiles?|"
    r"journalists?|redakteure?|columnists?|bloggers?)/(?!page/|all/?$|list/?$)[^/?#]|[?&]author=\w|substack\.com/(?:@|profile/)|"
    r"^(?:https?://(?:[\w-]+\.)*medium\.com)?/@[\w.-]+",
    re.I,
)
"""Part of the address of the page of somebody who writes."""
MOST_LINKS = 60
"""Links that are looked at in one element."""


def links_in(element: Element) -> tuple[Element, ...]:
    """The first links in an element."""
    return tuple(islice(element.iter("a"), MOST_LINKS))
