"""The wordings of reviews, which are composed: who looks ("medically"), what was done ("reviewed"), by whom.

A pattern is words and groups of alternatives in brackets, an empty one among them if the group may be missing;
every combination is a wording.  "(medically|clinically) (reviewed|checked) by" stands for four.  German and
Dutch put the adverb first, French, Spanish, Italian and Portuguese first or last; nouns ("relecture médicale",
"revisione scientifica a cura di") go with or without a preposition.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ...expressions import Expression

_GROUP = Expression(r"\(([^()]*)\)")

_EN = "(reviewed|checked|approved|verified|vetted|validated|fact checked|edited and reviewed)"
_EN_MORE = "(|and approved|and verified|and fact checked|and edited|and updated|and endorsed|for accuracy)"
_DE = "(geprüft|überprüft|begutachtet|kontrolliert|freigegeben|validiert|gegengelesen|gesichtet|verifiziert|abgenommen|gegengeprüft|bestätigt)"  # fmt: skip
_DE_NOUN = "(prüfung|überprüfung|begutachtung|kontrolle|freigabe|durchsicht|expertise|fachprüfung|qualitätssicherung|qualitätskontrolle|validierung|qualitätsprüfung|betreuung)"  # fmt: skip
_FR = "(revu|relu|validé|vérifié|révisé|approuvé|contrôlé|corrigé|certifié)"
_FR_NOUN = "(relecture|révision|validation|vérification|revue|expertise|contrôle|approbation|relecture et validation)"
_ES = "(revisado|verificado|validado|aprobado|supervisado|avalado|contrastado|corregido|certificado)"
_IT = "(revisionato|verificato|validato|approvato|controllato|rivisto|supervisionato|revisionata|verificata)"
_PT = "(revisado|revisto|verificado|validado|aprovado|supervisionado|revisada|revista)"
_NL = "(beoordeeld|gecontroleerd|nagekeken|getoetst|goedgekeurd|geverifieerd|gereviewd|herzien|gecheckt)"

MEDICAL_PATTERNS = (
    "(|last) (medically|clinically|nutritionally|dietitian|doctor|physician|pharmacist|nurse|dermatologist|dentist|"
    f"psychologist|therapist|vet|veterinarian|veterinary|veterinarily|clinician|pediatrician) {_EN} {_EN_MORE} by",
    f"{_EN} (medically|clinically) by",
    "(medical|clinical|nutritional|veterinary|dental) (review|reviewer|fact check|fact checker|check|verification|approval|"
    "accuracy review) by",
    "(ditinjau|diulas|diperiksa|diverifikasi) secara medis oleh",
    "reviewed (|and approved) for (medical|clinical|scientific|nutritional|technical) accuracy by",
    f"(medizinisch|ärztlich|fachärztlich|pharmazeutisch|zahnärztlich|tierärztlich|klinisch) {_DE} (|und freigegeben|und bestätigt) "
    "(von|durch)",
    f"(medizinische|ärztliche|fachärztliche|pharmazeutische|klinische) {_DE_NOUN} (von|durch|)",
    f"(|article|contenu|texte) {_FR} (|et approuvé|et validé|et vérifié) (médicalement|cliniquement) par",
    f"(médicalement|cliniquement) {_FR} (|et approuvé|et validé) par",
    f"{_FR_NOUN} (médicale|clinique|médical) (par|de|du|)",
    f"(|artículo|contenido) {_ES} (|y aprobado|y verificado) (médicamente|clínicamente) por",
    f"(médicamente|clínicamente) {_ES} (|y aprobado) por",
    "(revisión|validación|verificación|supervisión|control) (médica|clínica) (por|de|a cargo de|)",
    f"{_IT} (medicalmente|clinicamente|dal punto di vista medico) da",
    f"(medicalmente|clinicamente) {_IT} da",
    "(revisione|validazione|verifica|supervisione|controllo) (medica|clinica|medico) (di|a cura di|da|del|della|)",
    f"{_PT} (|e aprovado|e validado) (clinicamente|medicamente) por",
    f"(clinicamente|medicamente) {_PT} por",
    "(revisão|validação|verificação|supervisão) (clínica|médica) (por|de|)",
    f"(medisch|medisch inhoudelijk|klinisch) {_NL} (|en goedgekeurd) door",
    "(medische|klinische) (controle|beoordeling|review|check|redactie) (door|van|)",
)
"""Reviews by physicians and other clinicians."""

REVIEW_PATTERNS = (
    "(ditinjau|diulas|diperiksa|diverifikasi|direview) oleh",
    "(scientifically|professionally|independently|expertly|technically|legally|academically|editorially|expert|peer|science|"
    f"evidence|content|article|quality|last) {_EN} {_EN_MORE} by",
    "(reviewed|checked|approved|verified|vetted|validated) (|and approved|and verified|and fact checked|and edited|and updated) by",
    "(scientific|expert|peer|technical|editorial) (review|reviewer|verification|approval) by",
    f"(fachlich|wissenschaftlich|inhaltlich|psychologisch|therapeutisch|redaktionell|juristisch|von experten) {_DE} "
    "(|und freigegeben) (von|durch)",
    f"{_DE} (|und freigegeben) (von|durch)",
    f"(fachliche|wissenschaftliche|inhaltliche|psychologische|redaktionelle) {_DE_NOUN} (von|durch|)",
    f"(|article|contenu|texte) {_FR} (|et approuvé|et validé|et corrigé|et vérifié) (|scientifiquement) par",
    f"scientifiquement {_FR} par",
    f"{_FR_NOUN} scientifique (par|de|du|)",
    f"{_ES} (|y aprobado|y verificado|y validado) (|científicamente) por",
    "(revisión|validación|verificación|supervisión) (científica|técnica) (por|de|a cargo de|)",
    f"{_IT} (|e approvato|e verificato) (|scientificamente) da",
    "(revisione|validazione|verifica|supervisione|consulenza) (scientifica|tecnica) (di|a cura di|da|)",
    f"{_PT} (|e aprovado|e validado) (|cientificamente|tecnicamente) por",
    "(revisão|validação|verificação|supervisão) (científica|técnica) (por|de|)",
    f"(inhoudelijk|wetenschappelijk|) {_NL} (|en goedgekeurd) door",
)
"""Reviews by others, or by nobody knows whom."""


def _choices(pattern: str) -> list[list[str]]:
    parts = [part.strip() for part in _GROUP.split(pattern)]
    return [part.split("|") if number % 2 else [part] for number, part in enumerate(parts) if part]


def expand(pattern: str) -> Iterator[str]:
    """The wordings of a pattern."""
    for choice in product(*_choices(pattern)):
        yield " ".join(filter(None, choice))


def first_words(pattern: str) -> Iterator[str]:
    """The words that the wordings of a pattern start with."""
    for choices in _choices(pattern):
        for choice in filter(None, choices):
            yield choice.partition(" ")[0]
        if "" not in choices:
            return
