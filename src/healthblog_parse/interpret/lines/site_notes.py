"""What a site says of itself in a paragraph of the text, told by its words: how it earns, sources, licence, terms, walls.

Facts: publishers print on every page that links earn them money, how they choose their sources, how to cite the page
and under which licence; they ask for money, and for consent to the terms of a letter; a wall says that the rest is for subscribers.
Nearly no paragraph is one of these, and each holds one of a few stems: those are looked for in all paragraphs
at once (``lines_of_site``).

Known failures: wordings in other languages; an article about affiliate marketing that speaks as "we".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from ...expressions import Expression
from ..openings import lines_with, opening

LONGEST = 450
"""Characters; longer paragraphs have no wording that is told here."""
_MONEY = Expression(
    r"\breader-supported publication\b|\baffiliate[- ]links?\b|\bamazon (?:affiliate|associate|partner)\b|\baffiliate marketer\b|\b(?:earn|receive) (?:\w+ ){0,3}commissions?\b|"
    r"\bwerbelinks?\b|\b(?:eine|als) (?:kleine )?(?:provision|amazon-partner)\b|\bliens? affiliés?\b|\benlaces? de afiliados?\b|"
    r"\blink di affiliazione\b|\blinks? de afiliados?\b",
    re.I,
)
_MONEY_STEMS = ("reader-supported", "fili", "mazon", "ommission", "erbelink", "rovision")
"""One of these is in every such paragraph; without the first letter, which may be a capital."""
_OURSELVES = Expression(
    r"\b(?:I|we|my|our|this (?:post|article|page|site|blog|website)|ich|wir|dieser? (?:beitrag|artikel|seite)|nous|cet article|"
    r"este (?:artículo|artigo)|ganamos|questo articolo)\b",
    re.I,
)
_SOURCING = Expression(
    r"\b(?:(?:strict|rigorous) sourcing (?:guidelines|policies|policy|standards)\b|reading our editorial policy\b|"
    r"uses? only (?:high-quality|primary|peer-reviewed|reputable)(?:,? (?:primary|peer-reviewed))? sources\b|"
    r"(?:read|see|about|review) our editorial (?:process|policy|policies|guidelines|standards)\b|"
    r"todas las fuentes (?:citadas|consultadas)\b|"
    r"(?:unsere|alle) (?:[\w-]+ ){0,2}(?:[\w-]+-)?(?:inhalte|artikel|texte|informationen)\b[^.]{0,80}\b(?:geprüft|überprüft|qualitätsgesichert)\b|"
    r"we rely on credible sources\b|based on scientific evidence, written by\b|strive to be objective, unbiased\b|"
    r"subject to copyright\. apart from any fair dealing\b)"
)
"""In lower case: regardless of it, each branch would cost ten times as much."""
_SOURCING_STEMS = (
    "ourc",
    "scientific evidence",
    "unbiased",
    "ditorial",
    "uentes",
    "prüft",
    "gesichert",
    "opyright",
)
"""One of these is in every such paragraph."""
_STEMS = (*_MONEY_STEMS, *_SOURCING_STEMS, "ommons")
_CITES = Expression(
    r"citation: .{10,320} retrieved \d|apa reference .{10,320} retrieved on\b|(?:suggested citation|how to cite|cite this)\b",
    re.I,
)
CITE_STARTS = frozenset(("citation", "suggested", "how", "cite", "apa"))


def lines_of_site(lines: Iterable[str]) -> Collection[str]:
    """Those of the lines that hold a stem of disclosures, of notes about sources or of licences."""
    text = "\n".join(("", *lines, ""))
    return {text[start:end] for start, end in lines_with(text, _STEMS)}


def speaks_of_site(line: str, of_site: Collection[str]) -> bool:
    """Whether a paragraph is a disclosure, or tells how the site chooses its sources or is cited.

    Args:
        line: The paragraph.
        of_site: What ``lines_of_site`` finds among the paragraphs of the text.
    """
    if line in of_site and (is_disclosure(line) or tells_sourcing(line)):
        return True
    return _is_citation(line)


def _is_citation(line: str) -> bool:
    return opening(line) in CITE_STARTS and len(line) <= LONGEST and _CITES.match(line) is not None


def is_disclosure(line: str) -> bool:
    """Whether a paragraph tells that the site earns money by its links, and nothing else."""
    if len(line) > LONGEST:
        return False
    for stem in _MONEY_STEMS:
        if stem in line:
            return _MONEY.search(line) is not None and _OURSELVES.search(line) is not None
    return False


def tells_sourcing(line: str) -> bool:
    """Whether a paragraph tells how the site chooses its sources: health publishers print it on every page."""
    if len(line) > LONGEST:
        return False
    if _is_citation(line):
        return True
    for stem in _SOURCING_STEMS:
        if stem in line:
            return _SOURCING.search(line.lower()) is not None
    return False


def is_licence(line: str) -> bool:
    """Whether a line says under which licence the page may be copied and nothing else."""
    return "ommons" in line and len(line) <= LONGEST and _LICENCE.search(line) is not None


_LICENCE = Expression(
    r"\b(?:licen[sc]ed under (?:a|the)|sous licence|unter (?:einer|der)|bajo (?:una )?licencia|con licenza|sob (?:uma )?licença|onder een|na licencji|på en)\s.{0,20}creative commons\b|"
    r"^(?:this (?:work|post|blog|article)|creative commons)\b.{0,80}\blicen[sc]e\b",
    re.I,
)


def asks_support(line: str) -> bool:
    """Whether a paragraph asks readers to give money to the site."""
    if not _LEAST_APPEAL <= len(line) <= _LONGEST_APPEAL or ("contribut" not in line and "donat" not in line):
        return False
    return _APPEAL.search(line) is not None and _OURS.search(line) is not None


_LEAST_APPEAL, _LONGEST_APPEAL = 60, 1200
_APPEAL = Expression(
    r"\bconsider (?:(?:making )?a (?:\w+ )?(?:contribution|donation)|contributing|donating)\b|"
    r"\b(?:your|every) (?:financial )?(?:contribution|donation) (?:will|helps?|makes?|goes|enables?|allows?|counts)\b|"
    r"\b(?:donate|contribute) (?:to us )?(?:now|today)\b|"
    r"\b(?:you can|please) (?:make|give) a (?:tax[- ]deductible )?(?:contribution|donation) to (?:support|help) (?:us|our)\b",
    re.I,
)
_OURS = Expression(r"\b(?:we|our|us)\b", re.I)
"""Who asks: an article about a charity has neither."""


def asks_consent(line: str) -> bool:
    """Whether a paragraph tells what a reader agrees to who signs up for something."""
    return len(line) <= LONGEST and opening(line) in CONSENT_STARTS and _CONSENT.match(line) is not None


CONSENT_STARTS = frozenset(("by", "mit", "en", "al"))
_CONSENT = Expression(
    r"(?:by (?:signing up|subscribing|submitting|entering|providing|clicking|registering|joining)\b[^.]{0,100}\byou\b[^.]{0,30}\b(?:agree|consent|acknowledge|confirm|accept)|"
    r"mit (?:der|deiner|ihrer|dem|meiner|einem) (?:anmeldung|absenden|klick|registrierung|eintragung)\b[^.]{0,100}(?:stimm|akzeptier|einverstanden|bestätig)|"
    r"en (?:vous inscrivant|cliquant)\b[^.]{0,100}vous (?:acceptez|consentez)|al (?:suscribirte|registrarte|enviar)\b[^.]{0,100}acept)",
    re.I,
)


def bars_reading(line: str) -> bool:
    """Whether a line is that of a wall: what stands behind it is for subscribers, or about them."""
    return (
        len(line) <= 120
        and opening(line) in _WALL_OPENINGS
        and any(map((low := line.lower()).__contains__, _WALL_STEMS))
        and _WALL.match(low) is not None
    )


_RIGHTS = Expression(
    r"\bexcerpts and links may be used,? provided that\b|\b(?:content|text|recipes?) and (?:photographs|photos|images) are copyright(?:ed| protected)\b|"
    r"\bdo not (?:\w+,? (?:or )?){0,4}(?:reproduce|republish|reprint|copy|redistribute)\b.{0,60}\bwithout\b.{0,40}\bpermission\b|"
    r"\b(?:not to be|(?:may|must|can) ?not be) (?:\w+,? (?:or )?){0,4}(?:reproduced|republished|reprinted|copied|redistributed)\b.{0,60}\bwithout\b.{0,40}\bpermission\b",
    re.I,
)
"""That the text may not be copied."""


def forbids_copying(line: str) -> bool:
    """Whether a short paragraph says that the text may not be copied: "Copyright: Night Notes. Not to be reproduced without permission"."""
    speaks = "without" in line or "provided that" in line or "are copyright" in line  # a first look
    return speaks and len(line) <= LONGEST and _RIGHTS.search(line) is not None


_WALL = Expression(
    r"(?:subscribe|register|log in|sign in|sign up|join)(?: now)? to (?:continue|keep|finish) reading\b|already (?:a|have a) (?:subscriber|subscription|member)\b|"
    r"(?:this|the (?:rest|full)) (?:\w+ )?(?:article|content|story|post) is (?:only )?(?:for|available to|reserved for) (?:paying |paid )?(?:subscribers|members)\b|"
    r"(?:jetzt |sofort )?(?:weiterlesen mit\b.{2,30}|(?:abo )?abschließen und weiterlesen)|(?:sie haben|du hast) (?:schon|bereits) ein abo\b|testen sie unser angebot\b|"
    r"(?:dieser|der) (?:artikel|inhalt|beitrag) ist (?:nur |exklusiv )?für (?:abonnent|plus-|mitglieder)|"
    r"(?:cet article|la suite de (?:cet|l’|l')\s?article) est réservée? aux? abonnés?|déjà abonné\b|(?:este )?contenido exclusivo para suscriptores|¿ya eres suscriptor|"
    r"contenuto riservato agli abbonati|sei già abbonato|conteúdo exclusivo para assinantes|already a member\b"
)
_WALL_OPENINGS = frozenset(
    """
    subscribe register log sign join already this the jetzt sofort weiterlesen abo abschließen sie du testen dieser der cet la déjà este
    contenido ya contenuto sei conteúdo
    """.split()
)
"""The words that such a line begins with."""
_WALL_STEMS = (
    "reading", "subscri", "member", "weiterlesen", "ein abo", "unser angebot", "abonn", "plus-", "mitglieder",
    "suscript", "abbonat", "assinantes",
)  # fmt: skip
"""One of these is in every such line."""
