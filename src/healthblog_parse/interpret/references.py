"""Sources lists: which headings open one, which lines are entries, and the identifiers of an entry.

Facts.  DOIs stand bare ("doi: 10.1155/2024/8056440."), as resolver links, or inside a publisher's link
(``/doi/full/10.1002/clc.22863``), with a full stop that does not belong to them.  PMIDs stand after "PMID:"
or in PubMed's links; a PubMed Central number is no PMID.  "Sources" and "Quellen" head sources lists, but
also lists of suppliers; "Resources" and "Further reading" head lists for readers.

Rules.
1. A heading whose words are in ``HEADINGS`` opens a list; one in ``WEAK_HEADINGS`` only if most of what
   follows has the look of an entry: an identifier, a year, "et al.", a link shown as such, a journal's pages.
2. A DOI is ``10.``, four to nine digits, a slash and what follows up to white space; trailing punctuation and
   an unmatched closing bracket are not part of it, nor what publishers' links add ("/full", "/pdf", ".pdf").
3. Text first, then links, in order; the first identifier of each kind wins.

Known failures: DOIs with white space inside; entries that run on over several paragraphs.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from ..expressions import Expression
from ..models import Reference
from ..records import RawReference
from .openings import words_of

_DOI = Expression(r"(?<![\d.])10\.\d{4,9}(?:\.\d+)*/[^\s\"<>|\\^`{}]+", re.IGNORECASE)
_DOI_END = Expression(
    r"(?:/(?:full|abstract|pdf|epdf|html|summary|meta|references|fulltext|full-text))+/?$|\.pdf$|[?#&;].*$",
    re.I,
)
_PMID = Expression(
    r"\bPMID\s*[:#\-–]?\s*(\d{1,9})\b|\bPubMed(?:\s+(?:ID|PMID|no\.?))?\s*[:#]\s*(\d{5,9})\b", re.I
)
_PMID_LINK = Expression(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov/(?:\?term=)?|pubmed\.gov/(?:\?term=)?|[?&]list_uids=|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed/(?:\?term=)?"
    r"|europepmc\.org/(?:article|abstract)/med/)"
    r"(\d{1,9})(?!\d)",
    re.I,
)
_PMCID = Expression(r"\bPMC\s?(\d{5,9})\b", re.I)
_NUMBER = Expression(r"^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s|[^\d\s])|\^|↑)\s*")
_LOOK = Expression(
    r"\b10\.\d{4,9}/|https?://|www\.|\bPMI?C?D?\b|\bet\.? al\b|\bdoi\b|\((?:19|20)\d\d[a-z]?[,)]|"
    r"\b(?:19|20)\d\d\b|(?:19|20)\d\d年|「[^」]{4,}」|《[^》]{4,}》|"
    r"\b\d{1,4}\s?\(\d{1,4}\)|\bvol(?:ume)?\.|\bJournal\b|\bAccessed\b|\bRetrieved\b|\babgerufen\b|\bconsulté\b|"
    r"[“\"„«][^”\"“»]{4,}[”\"“»]|\bISBN\b|\bUniversity\b|\bpp?\.\s?\d",
    re.I,
)


def _titles(text: str) -> frozenset[str]:
    return frozenset(" ".join(title.split()) for title in text.split("|"))


HEADINGS = _titles(
    """
    references | editorial sources and fact checking | editorial sources | references and sources |
    citations and sources | references consulted | sources and citations | reference | reference list |
    citations | article citations | article sources | article references | bibliography | works cited |
    scientific references | medical references | sources and references | selected references | list of
    references | references cited | literature cited | sources cited | cited sources | clinical
    references | key references | evidence and references | references and further reading | references
    and resources | how we reviewed this article | source list | show sources | view sources | view all
    sources | view references | show references | see all references | show all references | view
    article sources | medical sources | scientific sources | sources used | einzelnachweise |
    quellenangaben | quellenangabe | quellenverzeichnis | literaturverzeichnis | literaturangaben |
    literatur | literaturquellen | literaturnachweise | literaturhinweise | referenzen | quellen und
    literatur | literatur und quellen | wissenschaftliche quellen | wissenschaftliche standards |
    quellen anzeigen | quellen und weiterführende literatur | verwendete quellen | verwendete literatur
    | quellennachweise | quellennachweis | literaturliste | quellen ansehen | medizinische quellen |
    studien und quellen | quellen und studien | quellen einblenden | références | référence | références
    bibliographiques | bibliographie | sources et références | références et sources | références
    scientifiques | sources et bibliographie | notes et références | sources bibliographiques |
    références de l article | sources scientifiques | bibliographie et références | références médicales
    | voir les sources | afficher les sources | referencias | referencia | referencias bibliográficas |
    bibliografía | fuentes consultadas | fuentes y referencias | referencias y fuentes | bibliografía
    consultada | fuentes bibliográficas | referencias científicas | citas bibliográficas | referencias
    del artículo | ver fuentes | ver referencias | bibliografía y referencias | riferimenti
    bibliografici | bibliografia | riferimenti | fonti e bibliografia | note bibliografiche |
    bibliografia e fonti | fonti bibliografiche | bibliografia essenziale | riferimenti scientifici |
    sitografia | bibliografia e sitografia | fonti scientifiche | letteratura | vedi le fonti |
    referências | referência | referências bibliográficas | fontes consultadas | fontes e referências |
    referências e fontes | referências científicas | fontes bibliográficas | ver referências |
    referências do artigo | referenties | bronvermelding | bronvermeldingen | geraadpleegde bronnen |
    literatuurlijst | bronnenlijst | literatuur | wetenschappelijke bronnen | gebruikte bronnen |
    referentielijst | bronnen en referenties | referenties en bronnen | geraadpleegde literatuur |
    bekijk bronnen | toon bronnen | sources of information | our sources | about our sources | list of sources |
    research sources | cited research | study references | scientific evidence | references further reading |
    sources and further reading | resources and references | bibliography and references | references and notes |
    notes and references | article sources and footnotes | reviewed sources | where we got our information |
    reference sources | sources and research | scientific citations | autoren und quelleninformationen |
    quelleninformationen | quellen zum artikel | unsere quellen | quellenhinweise | wissenschaftliche literatur |
    weiterführende literatur und quellen | quellen und weiterführende informationen | quellen und referenzen |
    quellen und weitere informationen | quellen und weiterführende links | quellen und weitere links | quellen und nachweise |
    quellen für diesen beitrag | quellen für diesen artikel | quellen zu diesem beitrag | quellen zu diesem artikel |
    sources for this article | sources for this story |
    studienverzeichnis | belege | einzelbelege | sources consultées | sources utilisées | nos sources |
    références et bibliographie | sources et notes | sources et bibliographies | sources médicales |
    fuentes de información | fuentes utilizadas | nuestras fuentes | referencias y bibliografía | artículos citados |
    fuentes y bibliografía | bibliografía y fuentes | fonti e riferimenti | fonti consultate | riferimenti e fonti |
    note e bibliografia | bibliografia scientifica | fontes de informação | bibliografia consultada |
    referências e fontes consultadas | bronnen en literatuur | literatuur en bronnen | källor | referenser |
    källor och referenser | källförteckning | kilder | kildehenvisninger | referencer | referanser | źródła |
    piśmiennictwo | literatura | źródła i literatura | zdroje | použitá literatura | lähteet | források | kaynaklar |
    kaynakça | источники | список литературы | литература | список источников | surse | bibliografie | referințe | πηγές | referanslar | kaynaklar ve referanslar | seznam literatury | reference a zdroje |
    použité zdroje | seznam použité literatury | список использованной литературы | использованная литература | использованные источники |
    источники и литература | библиография | bibliografia i źródła | bibliografia | źródła naukowe | litteratur | referanser og kilder |
    参考文献 | 参考资料 | 参考文獻 | 參考文獻 | 參考資料 | 参考来源 | 参考情報 | 引用文献 | 参考 引用文献 | 引用 参考文献 | 出典 | 参考サイト | 参考資料 |
    참고문헌 | 참고 문헌 | 참고자료 | 참고 자료 | المراجع | المصادر | المصادر والمراجع | مراجع | مصادر | قائمة المراجع | מקורות | ביבליוגרפיה | רשימת מקורות |
    מקורות מידע | tài liệu tham khảo | nguồn tham khảo | viitteet | hivatkozások | források | felhasznált irodalom | βιβλιογραφία |
    official sources | offizielle quellen | sources officielles | fuentes oficiales | fonti ufficiali | fontes oficiais |
    studies cited | trusted references | trusted sources | quellen und weiterführende studien | surse bibliografice |
    використана література | список використаних джерел | список літератури | джерела | πηγέσ | 参考文献 資料 | 출처 | daftar pustaka |
    referensi | sumber dan referensi | sumber referensi | kirjallisuutta | kirjallisuus | izvori | извори | literatūra | šaltiniai |
    allikad | kasutatud allikad | kasutatud kirjandus
    """
)
"""Headings of sources lists: English, German, French, Spanish, Italian, Portuguese, Dutch."""

WEAK_HEADINGS = _titles(
    """
    sources | source | studies | literature | quellen | quelle | studien | nachweise | weiterführende
    literatur | source de l article | études | fuentes | fuente | estudios | fonti | fonte | studi |
    research | evidence | links und quellen | quellen und links |
    källa | kilde | sumber | viri | endnotes | fontes | estudos | bronnen | bron | onderzoeken | history and sources | sources history
    """
)
"""Headings that open a sources list only if what follows has the look of one."""

BESIDE = _titles(
    """
    further reading | additional reading | suggested reading | recommended reading | further information |
    resources | additional resources | further resources | useful links | notes | footnotes | credits |
    author | authors | fact checking | disclosures | acknowledgements | weiterführende links | weiterlesen |
    weiterführende informationen | weitere informationen | links | anmerkungen | fußnoten | autor | autoren |
    pour aller plus loin | en savoir plus | notes de bas de page | auteurs | lecturas recomendadas |
    más información | enlaces | notas | autores | approfondimenti | per saperne di più | note | leituras |
    saiba mais | notas de rodapé | meer informatie | meer lezen | noten
    """
)
"""What a heading may name together with sources ("Further reading and references"); alone it opens none."""

_FIRST_WORD = Expression(r"[^\W\d_]+")
_FIRST_WORDS = frozenset(title.split()[0] for title in HEADINGS | WEAK_HEADINGS | BESIDE if title) | {
    "view", "see", "show", "hide", "expand", "read", "check", "mostrar", "ver", "consultar", "voir", "afficher",
    "consulter", "mostra", "vedi", "leggi", "toon", "bekijk", "zeige",
}  # fmt: skip
_VERB = Expression(
    r"^\W*(?:(?:view|see|show|hide|expand|read|check)\s+(?:all\s+)?(?:the\s+|our\s+)?"
    r"|(?:mostrar|ver|consultar|voir|afficher|consulter|mostra|vedi|leggi|toon|bekijk|zeige)\s+"
    r"(?:(?:la|las|el|los|les|as|os|le|i|de|alle|todas|toutes|tutte|die)\s+)*)"
    r"|\s+(?:anzeigen|einblenden|ausblenden|ansehen|öffnen|aufklappen|complet[ao]s?|complètes?|bekijken|tonen)\W*$",
    re.I,
)
"""What the button of a closed list says besides the heading: "View all", "anzeigen"."""
_VERBS = frozenset(
    """
    view see show hide expand read check mostrar ver consultar voir afficher consulter mostra vedi leggi toon bekijk zeige
    """.split()
)
_VERBS_BEHIND = frozenset(
    """
    anzeigen einblenden ausblenden ansehen öffnen aufklappen completa completas completo completos complète complètes bekijken tonen
    """.split()
)
"""The words by which it is told."""
_AND = ("and", "und", "et", "y", "e", "en")
_JOINED = Expression(rf"\s(?:{'|'.join(_AND)})\s")
_COUNT = Expression(r"[\s(\[]*\d+[\s)\]]*$|^\d+\s+")
_NOT_WORDS = Expression(r"[\W_]+")


def heading_strength(text: str) -> int:
    """How surely a line is the heading of a sources list.

    Args:
        text: A line or heading; numbers around it ("References (12)") and punctuation do not count.

    Returns:
        2 for a sure one, 1 for one that needs entries with the look of entries, 0 for none.
    """
    first = _FIRST_WORD.search(text)
    if len(text) > 60 or first is None or first.group().casefold() not in _FIRST_WORDS:
        return 0
    words_told = words_of(text)
    opened = 0
    if words_told and (words_told[0] in _VERBS or words_told[-1] in _VERBS_BEHIND):
        text, opened = _VERB.subn("", text)
    words = " ".join(_NOT_WORDS.sub(" ", _COUNT.sub("", text.casefold())).split())
    if "&" in text:
        return max(heading_strength(text.replace("&", f" {word} ")) for word in _AND)
    if words in HEADINGS:
        return 2
    if words in WEAK_HEADINGS:
        return 1 + opened  # "View sources" opens a closed list
    parts = _JOINED.split(words)
    if len(parts) < 2 or not all(
        part in HEADINGS or part in WEAK_HEADINGS or part in BESIDE for part in parts
    ):
        return 0
    return max(2 * (part in HEADINGS) or part in WEAK_HEADINGS for part in parts)


def may_open_sources(text: str) -> bool:
    """Whether the first word of a text is that of a heading of a sources list: a quick first look."""
    words = text.split(None, 1)
    if words and words[0].isalpha():
        return words[0].casefold() in _FIRST_WORDS
    first = _FIRST_WORD.search(text)
    return first is None or first.group().casefold() in _FIRST_WORDS


def looks_like_reference(text: str) -> bool:
    """Whether a line has the look of an entry: identifier, link, year, "et al.", journal, pages."""
    return len(text) >= 8 and _LOOK.search(text) is not None


def without_number(text: str) -> str:
    """The entry without the number or back link before it ("[3]", "12.", "^")."""
    return _NUMBER.sub("", text, count=1).strip()


def find_doi(text: str) -> str | None:
    """The first DOI in a text or link, without resolver and trailing punctuation."""
    match = _DOI.search(unquote(text) if "%2f" in text.lower() else text)
    if match is None:
        return None
    doi = _DOI_END.sub("", match.group())
    while doi and (doi[-1] in ".,;:'\"’”»*" or _open_bracket(doi)):
        doi = doi[:-1]
    doi = _DOI_END.sub("", doi).rstrip("/")
    return doi if "/" in doi else None


def _open_bracket(doi: str) -> bool:
    pairs = {")": "(", "]": "[", ">": "<"}
    return doi[-1] in pairs and doi.count(doi[-1]) > doi.count(pairs[doi[-1]])


def read_reference(raw: RawReference) -> Reference:
    """Find the identifiers of one entry.

    Args:
        raw: The entry as displayed and its links.

    Returns:
        The reference; its URL is the first link, else the first address in the text.
    """
    doi = pmid = pmcid = None
    for text in (raw.text, *raw.hrefs):
        doi = doi or find_doi(text)
        for pattern in (_PMID, _PMID_LINK):
            match = pattern.search(text)
            pmid = pmid or (next(filter(None, match.groups())) if match else None)
        match = _PMCID.search(text)
        pmcid = pmcid or (f"PMC{match[1]}" if match else None)
    url = next((href for href in raw.hrefs if href.startswith(("http:", "https:", "//", "/"))), None)
    if url is None:
        shown = re.search(r"https?://[^\s<>\"]+", raw.text)
        url = shown.group().rstrip(".,;)]") if shown else None
    return Reference(text=raw.text, doi=doi, pmid=pmid, pmcid=pmcid, url=url)
