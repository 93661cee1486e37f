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
   Sentences about the content, and such phrases, are most of it: advice that ends in "this text is no substitute for ..." is text.
3. A line that is labelled so ("DISCLAIMER: ...") is one if it names who gives advice.
4. Seals are told by their names.

Known failures: disclaimers spread over several paragraphs without a heading are cut to those that qualify.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..expressions import Expression
from .openings import words_in

_PHRASES = Expression(
    r"""
    # English
      substitut\w{0,8}\s+(?:for|of)\s+(?:[\w'’-]+\s+){0,5}?(?:advice|care|diagnos|consult|treat|visit|doctor|physician|medical|
      professional|qualified)
    | (?:not|never)\b[^.]{0,60}\b(?:replace|substitute)
    | (?:informational|information|educational|general\s+information)\b[^.]{0,40}\bpurposes
    | for\s+(?:general\s+)?(?:information|education)\w*(?:\s+(?:and|or)\s+\w+)?(?:\s+use)?\s+only
    | (?:not|never|nor|nothing)\b[^.]{0,60}\b(?:constitute|considered|construed|provide|offer|intended|taken|meant|
      regarded|relied|interpreted|be|is)\b[^.]{0,40}\b(?:medical|professional|health|clinical|individual\w*)\b[^.]{0,30}
      \b(?:advice|diagnos|treatment|care|recommendation)
    | not\s+(?:a\s+|any\s+|an?\s+form\s+of\s+)?(?:medical|professional|clinical|nutritional|veterinary)\b[^.]{0,30}\badvice
    | not\s+(?:intended\s+|meant\s+|designed\s+)?(?:to|for)\s+(?:be\s+used\s+(?:to|for)\s+)?(?:diagnos|treat|cure|prevent)
    | not\s+(?:intended\s+as\s+|meant\s+as\s+)?a\s+(?:medical\s+)?diagnosis
    | always\s+(?:seek|consult|talk|speak|check)\b[^.]{0,60}\b(?:physician|doctor|health|medical|pharmacist|veterinar)
    | not\s+rely\s+on\b[^.]{0,60}\b(?:alternative|substitute|advice)
    | provided\s+as\s+a\s+service\s+of\b | information\b[^.]{0,60}\bmay\s+not\s+(?:apply|be\s+right)\b | no\s+medical\s+advice | not\s+been\s+evaluated\s+by
    # German
    | \bersetz\w*\b[^.]{0,60}\b(?:kein|nicht|niemals)
    | \b(?:kein|nicht|niemals)\w*\b[^.]{0,90}\bersetz
    | kein\w*\s+(?:\w+\s+)?ersatz
    | \b(?:dient|dienen|zweck\w*)\b[^.]{0,60}\binformation
    | \b(?:nur|ausschließlich|lediglich|rein)\b[^.]{0,40}\binform
    | kein\w*\s+(?:medizinische|ärztliche|fachliche|therapeutische|individuelle|persönliche)\w*\s+(?:beratung|rat|empfehlung|diagnose|behandlung)
    | nicht\s+(?:zur|für)\b[^.]{0,60}\bdiagnose | selbstdiagnose | selbstbehandlung | eigendiagnose | eigenmedikation | selbstmedikation
    # French
    | ne\s+(?:\w+\s+){0,5}(?:remplac|substitu|constitu)\w*
    | (?:titre|but|fins?|visée)\s+(?:\w+\s+){0,2}(?:informati|indicati|éducati)\w*
    # Spanish, Portuguese
    | (?:no|não|ningún\s+caso|nenhum\s+caso)\s+(?:\w+\s+){0,4}(?:sustitu|substitu(?!te)|reempla|constitu)\w*
    | (?:fines|fin|carácter|caráter|fins|propósitos?|finalidade|uso)\s+(?:\w+\s+){0,3}
      (?:informativ|educativ|divulgativ|orientativ)\w*
    | (?:meramente|únicamente|unicamente|exclusivamente|puramente|solamente|solo|sólo|apenas|purement|uniquement|esclusivamente)
      \s+(?:\w+\s+)?(?:informativ|educativ|divulgativ|indicati|informati)
    # Italian
    | non\s+(?:\w+\s+){0,5}(?:sostitu|costitu)\w*
    | (?:scopo|scopi|fini|carattere|finalità)\s+(?:\w+\s+){0,3}(?:informativ|divulgativ|indicativ)\w*
    # Dutch
    | (?:niet|geen)\b[^.]{0,60}\bvervang | vervang\w*\b[^.]{0,40}\b(?:niet|geen)
    | \b(?:alleen|uitsluitend|enkel)\b[^.]{0,40}\binformati | geen\s+medisch\s+advies
    # Swedish, Danish, Norwegian, Polish, Turkish, Russian
    | ersätter\s+(?:\w+\s+)?inte | inte\s+(?:\w+\s+){0,3}ersätt | erstatter\s+ikke | ikke\s+(?:\w+\s+){0,3}erstat
    | nie\s+(?:\w+\s+){0,3}(?:zastęp|stanowi\b)\w* | cel\w*\s+(?:\w+\s+)?informacyjn | charakter\s+(?:\w+\s+){0,2}informacyjn
    | nem\s+(?:\w+\s+){0,2}helyettesít | nu\s+(?:\w+\s+){0,3}înlocui | (?:ei|eivät)\s+(?:\w+\s+){0,2}korva
    | δεν\s+(?:\w+\s+){0,3}(?:υποκαθιστ|αντικαθιστ)
    | (?:tidak|bukan)\s+(?:\w+\s+){0,3}(?:mengganti|pengganti)
    | nenahrazuj\w* | informativní\s+(?:charakter|účel) | yerine\s+geçmez | yerini\s+tutmaz | bilgilendirme\s+amaç | не\s+(?:\w+\s+){0,3}замен | информационн\w*\s+(?:характер|цел) | ознакомительн
    """,
    re.VERBOSE,
)
"""What a disclaimer says, within one sentence in lower case."""
_TRIGGERS = (
    "advice", "a service of", "purpose", "may not", "substitu", "rely", "taken", "replace", "diagnos", "ersetz", "ersatz", "inform", "remplac", "constitu", "sustitu",
    "reempla", "sostitu", "costitu", "vervang", "beratung", "only", "advies", "consult", "always", "evaluated", "selbst",
    "eigenm", "kein", "not ", "éducati", "indicat", "educativ", "divulgativ", "ersätt", "erstat", "zastęp", "stanowi",
    "geçmez", "tutmaz", "helyettes", "înlocui", "korva", "ganti", "nenahraz", "informativní", "bilgilendirme", "замен", "ознакомит", "информац", "καθιστ",
)  # fmt: skip
"""One of these stands in every phrase."""
_MEDICAL = (
    "medic", "medizin", "médic", "médec", "medisch", "doctor", "physician", "health", "clinician", "diagnos", "treatment",
    "arzt", "ärzt", "apotheker", "therap", "behandl", "gesundheit", "santé", "salud", "saúde", "salute", "gezondheid",
    "dokter", "huisarts", "terapeut", "dietitian", "disease", "veterinar", "läkar", "lækar", "lege", "læge", "lekar",
    "con un profesional", "com um profissional", "especialista", "zdrow", "doktor", "sağlık", "hekim", "врач", "медицин", "лечен", "een arts", "uw arts", "je arts", "medisin", "lékař", "orvos", "lääkär", "medis ", "γιατρ", "ιατρ",
)  # fmt: skip
_ELSEWHERE = Expression(
    r"""
    # Japanese, Chinese, Korean
      (?:医師|医療|診断|診療|治療|専門)[^。]{0,40}(?:代わ|代替|代用)[^。]{0,12}(?:ありません|なりません|できません|ません)
    | (?:不能|不可|无法|無法|不得)(?:替代|代替|取代|作为|作為)[^。]{0,30}(?:医|醫|诊|診|治疗|治療|专业|專業)
    | (?:仅|僅|只)供(?:一般)?(?:参考|參考|科普|健康)[^。]{0,60}(?:医|醫|诊|診) | 医[^。]{0,30}(?:仅|僅)供(?:参考|參考)
    | (?:의사|전문의|의료|진료|진단|의학)[^.]{0,40}(?:대신|대체)[^.]{0,15}(?:없|않|아닙)
    # Arabic, Hebrew, Vietnamese
    | (?:لا\s+(?:تغني|يغني|تعد|يعد|تعتبر|تحل)|ليست|ليس)\b[^.]{0,50}(?:طبيب|طبي|الطب|الأطباء)
    | (?:אינו|אינה|אינם|אינן|אין)\b[^.]{0,40}תחליף[^.]{0,40}(?:רפוא|רופא|ייעוץ|מקצוע)
    | (?:không\s+(?:thể\s+)?thay\s+thế|chỉ\s+(?:mang|có)\s+tính\s+(?:chất\s+)?tham\s+khảo)[^.]{0,80}(?:bác\s+sĩ|y\s+(?:khoa|tế)|chẩn\s+đoán|điều\s+trị)
    """,
    re.VERBOSE,
)
"""The same in scripts and languages whose words are not told apart so: what is disclaimed stands in the phrase itself."""
_SIGNS_ELSEWHERE = ("代", "作", "供", "대", "ل", "א", "ế", "ả")
"""One of these stands in every such phrase."""
_LEAST_ELSEWHERE = 15
_CONTENT_WORDS = frozenset(
    """
    content contents information article articles blog site website websites page post posts material materials text column
    service publication newsletter disclaimer statements statement advice podcast video recipe recipes guide resource
    resources inhalt inhalte inhalten informationen artikel artikels beitrag beitrags beitrage beiträge beiträgen webseite
    website seite seiten texte texten angaben ratgeber blogbeitrag hinweis hinweise contenu contenus informations conseils conseil présent
    présente contenido contenidos información artículo artículos sitio página páginas blog contenuto contenuti informazioni
    articolo articoli sito pagina pagine conteúdo conteúdos informações artigo artigos texto textos informatie inhoud tekst
    teksten blogs testo testi informationen innehållet artikeln information informationer indholdet innholdet artikkelen
    wir içeriği içeriğin sayfa sayfadaki yazı yazıda bilgilerin sitedeki sitede článek článku obsah informace stránky web webu
    artykuł artykułu treści treść informacje strona serwis içerik bilgi bilgiler site makale статья статье статьи материал
    материалы информация сайт сайта сайте informasjonen artiklen artikkeli sivusto sisältö tieto tiedot cikk oldal tartalom információ
    információk informația informațiile articolul conținutul informasi konten informationerna sidan siden
    πληροφορίες πληροφορία άρθρο άρθρου περιεχόμενο κείμενο σελίδα
    """.split()
)
_HEADING = Expression(
    r"\s*(?:medical\s+|health\s+|important\s+|general\s+|legal\s+|nutrition(?:al)?\s+|content\s+|website\s+|medical\s+advice\s+)?"
    r"(?:disclaimer|important\s+(?:notice|note|information)|please\s+note|medical\s+(?:notice|note))s?\s*[:.!]?|"
    r"\s*(?:(?:medizinischer\s+)?haftungsausschluss|(?:wichtiger?|medizinischer|gesundheits|rechtlicher|redaktioneller)[ -]?hinweise?|"
    r"hinweis(?: zu gesundheitsthemen)?|bitte beachten(?: sie)?|avertissement(?:\s+médical)?|clause de non-responsabilité|"
    r"avis important|avis de non-responsabilité|mise en garde|(?:note|mention|information) importante|mentions médicales|"
    r"aviso\s+(?:médico|importante|legal|de salud)|nota\s+(?:importante|médica)|advertencia|importante|"
    r"descargo de responsabilidad|exención de responsabilidad|avvertenz[ae]|avviso\s+(?:medico|importante|legale)|nota bene|"
    r"disclaimer medico|disclaimer médico|aviso médico|isenção de responsabilidade|aviso de isenção|medische disclaimer|belangrijk|"
    r"let op|ansvarsfriskrivning|ansvarsfraskrivelse|zastrzeżenie|uwaga|yasal uyarı|дисклеймер|важно)\s*[:.!]?",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset(
    """
    discl medic healt impor gener pleas legal nutri conte websi hafta haftu wicht mediz gesun rechtl recht redak hinwe bitte
    avert claus avis mise note menti infor aviso nota adver desca exenc avver avvis isenç isenc belan let ansva zastr uwaga
    yasal дискл важно
    """.split()
)
_OWN = Expression(
    r"\b(?:this|these) (?:information|content|article|material|page|document|handout|text|guide)s?\b|\bdies(?:e|er|es) (?:informationen|inhalte?|artikel|text)\b",
    re.I,
)
_NOTE_OF_RIGHTS = 120
"""Characters at the beginning of a line among which a note of rights is told."""
_LABEL = Expression(
    r"[\w ]{0,24}(?:disclaimer|haftungsausschluss|non-responsabilité|descargo|responsabilidad)\s?:", re.I
)
_LABELLED = 40
"""Characters in which such a label ends."""
_ADVISERS = (
    "doctor",
    "physician",
    "medical",
    "healthcare",
    "health care",
    "medizin",
    "ärzt",
    "arzt",
    "médec",
    "médic",
    "medisch",
    "medico",
)
"""Who gives the advice that a labelled disclaimer sends to."""
_LEAST, _MOST = 40, 2500
_ABOUT = 0.4
"""Share of a paragraph that its sentences about the content have at least where others come first."""

CERTIFICATIONS: tuple[tuple[str, Expression[str]], ...] = (
    ("HONcode", Expression(r"hon[-_ ]?code|\bHONConduct|healthonnet|health\s?on\s?(?:the\s)?net\b", re.I)),
    ("URAC", Expression(r"\bURAC\b", re.I)),
    ("PIF TICK", Expression(r"\bpif[-_ ]?tick\b", re.I)),
    (
        "The Information Standard",
        Expression(r"\binformation standard\b", re.I),
    ),
    ("JCAHO", Expression(r"\bJCAHO\b|\bjoint commission\b", re.I)),
    ("NCQA", Expression(r"\bNCQA\b", re.I)),
    ("HIC", Expression(r"\bhealth information certified\b", re.I)),
    ("Trust It", Expression(r"\bpatient information forum\b", re.I)),
    ("DISCERN", Expression(r"\bDISCERN\b")),
    ("Stiftung Gesundheit", Expression(r"\bstiftung gesundheit\b", re.I)),
    ("afgis", Expression(r"\bafgis\b", re.I)),
    ("medisuch", Expression(r"\bmedisuch\b", re.I)),
    (
        "Certifica",
        Expression(r"\bweb m[eé]dica acreditada\b", re.I),
    ),
)
"""Quality seals of health pages by name."""
_LINK_HINTS = (
    "honc",
    "urac",
    "afgis",
    "piftick",
    "pif-tick",
    "medisuch",
    "stiftung-gesundheit",
    "acreditada",
)
"""Parts of the addresses of those who award seals."""
_SEAL_HINTS = (
    "hon-code",
    "hon_code",
    "hon code",
    "honcode",
    "honconduct",
    "health on",
    "healthon",
    "urac",
    "pif",
    "information standard",
    "afgis",
    "medisuch",
    "acreditada",
    "jcaho",
    "joint commission",
    "ncqa",
    "information certified",
    "information forum",
    "discern",
    "stiftung gesundheit",
)


def speaks_for_site(text: str) -> bool:
    """Whether a line is a site's note of its rights, which disclaims its services and not one text.

    Args:
        text: A line; "© 2024 Example, Inc. This information is no substitute ..." speaks of the text above it.
    """
    low = text[:_NOTE_OF_RIGHTS].lower()
    if low[:1] != "©" and not low.startswith("copyright") and "all rights reserved" not in low:
        return False
    return _OWN.search(text) is None


def is_disclaimer(text: str) -> bool:
    """Whether a paragraph disclaims medical responsibility.

    Args:
        text: A paragraph or a short section, white space collapsed.
    """
    if not text.isascii() and _is_disclaimer_elsewhere(text):
        return True
    if not _LEAST <= len(text) <= _MOST:
        return False
    if speaks_for_site(text):
        return False
    low = text.lower()
    if ":" in text[:_LABELLED] and _LABEL.match(text) is not None:
        return any(map(low.__contains__, _ADVISERS))
    if _CONTENT_WORDS.isdisjoint(words_in(text)):
        return False
    if not any(map(low.__contains__, _MEDICAL)) or not any(map(low.__contains__, _TRIGGERS)):
        return False
    sentences = low.split(".")
    said = [
        any(map(sentence.__contains__, _TRIGGERS)) and _PHRASES.search(sentence) is not None
        for sentence in sentences
    ]
    if True not in said:
        return False
    if said[0] or len(said) == 1:
        return True
    about = sum(
        len(sentence)
        for sentence, disclaims in zip(sentences, said, strict=True)
        if disclaims or not _CONTENT_WORDS.isdisjoint(words_in(sentence))
    )
    return about >= _ABOUT * len(low)


def _is_disclaimer_elsewhere(text: str) -> bool:
    """The same in languages that are not told by words for medicine and for the content."""
    if not _LEAST_ELSEWHERE <= len(text) <= _MOST or not any(map(text.__contains__, _SIGNS_ELSEWHERE)):
        return False
    return _ELSEWHERE.search(text) is not None


def opens_disclaimer(heading: str) -> bool:
    """Whether a heading announces a disclaimer ("Medical disclaimer:", "Haftungsausschluss")."""
    return len(heading) <= 60 and may_open_disclaimer(heading) and _HEADING.fullmatch(heading) is not None


def may_open_disclaimer(text: str) -> bool:
    """Whether a text begins like the heading of a disclaimer: a quick first look."""
    return text.isspace() or text.strip()[:5].casefold() in _BEGINNINGS


def is_medical(text: str) -> bool:
    """Whether a paragraph speaks of medicine at all; what stands under a heading needs no more."""
    return _LEAST <= len(text) <= _MOST and any(map(text.lower().__contains__, _MEDICAL))


def find_certifications(texts: Sequence[str], links: Sequence[str] = ()) -> tuple[str, ...]:
    """Names of the quality seals that images, lines or links name, each once.

    Args:
        texts: Descriptions of images, or lines.
        links: Addresses.
    """
    addresses = "\n".join(links).lower()
    if any(map(addresses.__contains__, _LINK_HINTS)):
        texts = [*texts, *links]
    text = " | ".join(texts)
    low = text.lower()
    if not any(map(low.__contains__, _SEAL_HINTS)):
        return ()
    return tuple(name for name, pattern in CERTIFICATIONS if pattern.search(text))
