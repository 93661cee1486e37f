"""The dialog about cookies that pages end or begin with, told by its words.

Facts: a few plugins and services draw it on most sites, each with a first paragraph of its own in each language: we use
cookies, for what, what a click means.  Buttons follow, and a list of kinds of cookies with what each is for.  It is the
last thing in the page's markup, or the first.

Rules.
1. From its first paragraph on all goes, where a good part of the text stands before it.
2. At the head the paragraph goes alone: its buttons are told as such.
3. Where the text spoke of cookies before, it is about them, and nothing goes.

Known failures: languages beside those below; a dialog whose heading alone says what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...expressions import Expression
from ...models import Block

_LONGEST = 900
_BEFORE = 0.3
"""Part of the text that stands before a dialog which ends the page."""
_HEAD = 3
"""Blocks among which a dialog stands that begins the page."""
_LABEL = 60
"""Characters of a dialog's heading or button."""
_DIALOG = Expression(
    r"(?:[^.:]{3,30}: )?(?:(?:we|this (?:web)?site|our (?:web)?site|.{2,40}\.[a-z]{2,6}) (?:\w+ ){0,2}uses? (?:[\w-]+ ){0,6}cookies\b|"
    r"to (?:provide|offer) (?:you )?(?:with )?(?:the best|a better) (?:user )?experiences?\b.{0,60}\bcookies\b|"
    r"by (?:clicking|continuing|using)\b.{0,80}\b(?:you|agree|consent|accept)\b.{0,80}\bcookies\b|"
    r"(?:wir|diese (?:web)?se?ite|unsere (?:web)?se?ite|die(?:se)? internetseite) (?:\w+ ){0,2}(?:verwende[tn]|nutz(?:t|en|e)|benutzt|setzen|setzt)\b.{0,60}\bcookies\b|"
    r"um (?:dir|ihnen|euch) (?:ein|das|den)\b.{0,80}\bcookies\b|"
    r"(?:nous utilisons|ce site (?:web )?utilise)\b.{0,60}\bcookies\b|pour offrir les meilleures expériences\b.{0,60}\bcookies\b|"
    r"(?:utilizamos|usamos|(?:este|nuestro|esta) (?:sitio|web|p[áa]gina|site)(?: web)? (?:utiliza|usa))\b.{0,60}\bcookies\b|"
    r"para (?:ofrecer|oferecer|fornecer) (?:las|as) (?:mejores|melhores) experi[eê]ncias\b.{0,60}\bcookies\b|"
    r"(?:utilizziamo|usiamo|questo sito(?: web)? (?:utilizza|usa))\b.{0,60}\bcookies?\b|per fornire le migliori esperienze\b.{0,60}\bcookie\b|"
    r"(?:wij|we|deze (?:web)?site|onze (?:web)?site) (?:gebruiken|gebruikt|maakt? gebruik van)\b.{0,40}\bcookies\b|"
    r"(?:vi använder|vi bruger|vi bruker|denne (?:side|nettsiden?)|den här (?:webb)?(?:platsen|sidan))\b.{0,40}\bcookies\b|"
    r"(?:ta strona|nasza strona|ten serwis|używamy|stosujemy)\b.{0,50}\b(?:cookies?|ciasteczk)|(?:tento web|tyto stránky|používáme)\b.{0,50}\bcookies?\b)",
    re.I,
)
"""How the first paragraph begins."""
_WHAT_FOR = Expression(
    r"\b(?:experiences?|clicking|consent|preferences|browsing|device|navigate|navigation|settings|agree|essential|analy[sz]e|personali[sz]e|functionality|traffic|"
    r"erlebnis|erfahrung|(?:zu)?stimm\w+|essenziell|einwillig\w+|einstellungen|geräteinformationen|besuch\w*|nutzung|"
    r"expériences?|consentement|navigation|appareil|acceptez|experiencia|consentimiento|navegación|navegando|dispositivo|"
    r"esperienz[ae]|consenso|navigazione|experiência|consentimento|navegação|ervaring|toestemming|upplevelse|samtyck\w+|oplevelse|opplevelse|samtykke|"
    r"zgod\w+|doświadcze\w+|souhlas\w*)\b",
    re.I,
)


def without_consent(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without a dialog about cookies that ends or begins them.

    Args:
        blocks: The blocks of a body.
    """
    speaking = [position for position, block in enumerate(blocks) if "ookie" in block.text]
    if not speaking:
        return blocks
    position = _asked_at(blocks, speaking)
    if position is None:
        return blocks
    if position < _HEAD:
        return [*blocks[:position], *blocks[position + 1 :]]
    lengths = [len(block.text) for block in blocks]
    first = speaking[0]
    return blocks[:first] if sum(lengths[:first]) >= _BEFORE * sum(lengths) else blocks


def _asked_at(blocks: Sequence[Block], speaking: Sequence[int]) -> int | None:
    """The position of a dialog's first paragraph; ``None`` where the text itself speaks of cookies before it, or none is.

    Args:
        blocks: The blocks of a body.
        speaking: Positions of those that speak of cookies.
    """
    for position in speaking:
        if _asks(blocks[position].text):
            return position
        if not _is_label(blocks[position]):
            return None
    return None


def _asks(line: str) -> bool:
    """Whether a paragraph about cookies is a dialog's first: that they are used, and what for."""
    return len(line) <= _LONGEST and _DIALOG.match(line) is not None and _WHAT_FOR.search(line) is not None


def _is_label(block: Block) -> bool:
    """Whether a line is a dialog's heading or button: "Manage cookie consent"."""
    return len(block.text) <= _LABEL and not block.text.endswith((".", "?"))
