"""Disclaimers and quality seals of health pages, told by their wording.

Facts.  A medical disclaimer says one of four things: the text is no substitute for a doctor, is no medical
advice, is for information only, or must not be used to diagnose or treat.  The same verbs stand in articles
("honey is no substitute for insulin") and in legal notes about money, so that a disclaimer also needs a word
for what it disclaims: the content, the site, the article.

Rules.
1. A line is a disclaimer if one of the phrases of its language stands in it, together with a word of
   medicine and a word for the content.
2. A heading ("Medical disclaimer", "Haftungsausschluss") makes the line behind it one if it has a word of
   medicine.
3. Seals are told by their names.

Known failures: disclaimers spread over several paragraphs without a heading are cut to those that qualify.
"""

from __future__ import annotations

import re

_PHRASES = re.compile(
    r"""
    # English
      substitut\w*\s+(?:for|of)\b[^.]{0,60}\b(?:advice|care|diagnos|consult|treat|visit|doctor|physician|medical|
      professional|qualified)
    | (?:not|never)\b[^.]{0,60}\b(?:replace|substitute)\b
    | (?:informational|information|educational|general\s+information)\b[^.]{0,40}\bpurposes
    | for\s+(?:general\s+)?(?:information|education)\w*(?:\s+(?:and|or)\s+\w+)?\s+only
    | (?:not|never|nor)\b[^.]{0,60}\b(?:constitute|considered|construed|provide|offer|intended|taken|meant|
      regarded|relied|be|is)\b[^.]{0,40}\b(?:medical|professional|health|clinical)\b[^.]{0,30}\b(?:advice|diagnos|treatment|
      care|recommendation)
    | not\s+(?:intended\s+)?(?:to|for)\s+(?:be\s+used\s+(?:to|for)\s+)?(?:diagnos|treat|cure|prevent)
    | always\s+(?:seek|consult)\b[^.]{0,60}\b(?:physician|doctor|health) | no\s+medical\s+advice
    # German
    | \bersetz\w*\b[^.]{0,60}\b(?:kein|nicht|niemals)
    | \b(?:kein|nicht|niemals)\w*\b[^.]{0,90}\bersetz
    | kein\w*\s+ersatz
    | \b(?:dient|dienen|zweck\w*)\b[^.]{0,60}\binformation
    | \b(?:nur|ausschließlich|lediglich|rein)\b[^.]{0,40}\binform
    | kein\w*\s+(?:medizinische|ärztliche|fachliche)\w*\s+(?:beratung|rat|empfehlung|diagnose)
    | selbstdiagnose | selbstbehandlung | eigendiagnose | eigenmedikation
    # French
    | ne\s+(?:\w+\s+)?(?:\w+\s+)?(?:remplac|substitu|constitu)\w*
    | (?:titre|but|fins?)\s+(?:\w+\s+)?(?:informati|indicati|éducati)\w*
    # Spanish, Portuguese
    | n(?:o|ão)\s+(?:\w+\s+){0,3}(?:sustitu|substitu|reempla|constitu)\w*
    | (?:fines|carácter|caráter|fins|propósitos?|finalidade)\s+(?:\w+\s+){0,2}
      (?:informativ|educativ|divulgativ)\w*
    # Italian
    | non\s+(?:\w+\s+){0,3}(?:sostitu|costitu)\w*
    | (?:scopo|scopi|fini|carattere)\s+(?:\w+\s+){0,2}(?:informativ|divulgativ)\w*
    # Dutch
    | (?:niet|geen)\b[^.]{0,60}\bvervang | vervang\w*\b[^.]{0,40}\b(?:niet|geen)
    | \b(?:alleen|uitsluitend|enkel)\b[^.]{0,40}\binformati | geen\s+medisch\s+advies
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MEDICAL = re.compile(
    r"medic|medizin|médic|médec|medisch|doctor|physician|health\s?care|health|clinician|diagnos|treatment|arzt|ärzt|"
    r"apotheker|therap|behandl|gesundheit|santé|salud|saúde|salute|gezondheid|\barts\b|dokter|huisarts|terapeut|"
    r"dietitian|disease",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"\b(?:content|contents|information|article|articles|blog|site|website|page|post|material|materials|text|column|"
    r"service|publication|newsletter|disclaimer|statements|advice|inhalte?n?|informationen|artikels?|beitr[aä]ge?|"
    r"webseite|seite|texte?|website|angaben|ratgeber|contenus?|informations?|articles?|conseils?|présent|contenidos?|"
    r"información|artículos?|sitio|página|contenut[oi]|informazioni|articol[oi]|sito|pagina|conteúdos?|informações|"
    r"artigos?|página|informatie|inhoud|artikel|tekst|pagina|blogs?|textos?|testo|testi)\b",
    re.IGNORECASE,
)
_TRIGGERS = (
    "advice", "purpose", "substitut", "replace", "diagnos", "ersetz", "ersatz", "inform", "remplac",
    "constitu", "sustitu", "reempla", "sostitu", "vervang", "beratung", "only", "advies", "consult",
)  # fmt: skip
"""One of these stands in every phrase."""
_HEADING = re.compile(
    r"\s*(?:medical\s+|health\s+|important\s+|general\s+)?"
    r"(?:disclaimer|important\s+(?:notice|note)|please\s+note)s?\s*[:.]?|"
    r"\s*(?:haftungsausschluss|(?:wichtiger|medizinischer|gesundheits)[ -]?hinweis|"
    r"hinweis zu gesundheitsthemen|avertissement(?:\s+médical)?|clause de non-responsabilité|"
    r"avis important|aviso\s+(?:médico|importante|legal)|"
    r"descargo de responsabilidad|exención de responsabilidad|avvertenz[ae]|avviso\s+(?:medico|importante)|"
    r"disclaimer medico|aviso médico|isenção de responsabilidade|medische disclaimer|belangrijk)\s*[:.]?",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset(
    """
    discl medic healt impor gener pleas hafta haftu wicht mediz gesun hinwe avert claus avis aviso desca exenc
    avver avvis isenç isenc belan
    """.split()
)
_LEAST, _MOST = 40, 2500

CERTIFICATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("HONcode", re.compile(r"hon[-_ ]?code|health\s?on\s?(?:the\s)?net\b", re.I)),
    ("URAC", re.compile(r"\bURAC\b", re.I)),
    ("PIF TICK", re.compile(r"\bpif[-_ ]?tick\b", re.I)),
    (
        "The Information Standard",
        re.compile(r"\binformation standard\b", re.I),
    ),
    ("afgis", re.compile(r"\bafgis\b", re.I)),
    ("medisuch", re.compile(r"\bmedisuch\b", re.I)),
    (
        "Certifica",
        re.compile(r"\bweb m[eé]dica acreditada\b", re.I),
    ),
)
"""Quality seals of health pages by name."""
_SEAL_HINTS = (
    "hon-code",
    "hon_code",
    "hon code",
    "honcode",
    "health on",
    "healthon",
    "urac",
    "pif",
    "information standard",
    "afgis",
    "medisuch",
    "acreditada",
)


def is_disclaimer(text: str) -> bool:
    """Whether a paragraph disclaims medical responsibility.

    Args:
        text: A paragraph or a short section, white space collapsed.
    """
    if not _LEAST <= len(text) <= _MOST:
        return False
    low = text.lower()
    if not any(word in low for word in _TRIGGERS):
        return False
    return (
        _PHRASES.search(text) is not None
        and _MEDICAL.search(text) is not None
        and _CONTENT.search(text) is not None
    )


def opens_disclaimer(heading: str) -> bool:
    """Whether a heading announces a disclaimer ("Medical disclaimer:", "Haftungsausschluss")."""
    return len(heading) <= 60 and _HEADING.fullmatch(heading) is not None


def may_open_disclaimer(text: str) -> bool:
    """Whether a text begins like the heading of a disclaimer: a quick first look."""
    return text.isspace() or text.strip()[:5].casefold() in _BEGINNINGS


def is_medical(text: str) -> bool:
    """Whether a paragraph speaks of medicine at all; what stands under a heading needs no more."""
    return _LEAST <= len(text) <= _MOST and _MEDICAL.search(text) is not None


def find_certifications(texts: list[str]) -> tuple[str, ...]:
    """Names of the quality seals that links, images or lines name, each once."""
    text = " | ".join(texts)
    low = text.lower()
    if not any(hint in low for hint in _SEAL_HINTS):
        return ()
    return tuple(name for name, pattern in CERTIFICATIONS if pattern.search(text))
