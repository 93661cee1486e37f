"""Disclaimers and quality seals told by their wording."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.disclaimers import find_certifications, is_disclaimer, opens_disclaimer

DISCLAIMERS = [
    "This content is for informational purposes only and should not be considered medical advice.",
    "This site is not a substitute for professional medical advice, diagnosis or treatment.",
    "No content here should ever be used as a substitute for direct medical advice from your doctor.",
    "These statements are not evaluated; the product is not intended to diagnose or cure disease.",
    "This blog does not provide medical advice. Talk to your doctor before you change anything.",
    "Die Inhalte dieser Seite ersetzen keine ärztliche Beratung oder Behandlung.",
    "Der Artikel dient nur der Information und darf nicht zur Selbstdiagnose verwendet werden.",
    "Les informations de ce site ne remplacent pas une consultation chez votre médecin.",
    "Cet article est publié à titre informatif et ne constitue pas un avis médical.",
    "La información de este sitio tiene fines informativos y no sustituye la consulta médica.",
    "Las informaciones de este artículo no reemplazan el consejo de su médico.",
    "Le informazioni di questo sito non sostituiscono il parere del medico.",
    "Este conteúdo tem caráter informativo e não substitui a consulta com um médico.",
    "Deze informatie vervangt geen medisch advies van uw huisarts of specialist.",
]

OTHERS = [
    "Honey is no substitute for insulin, and nobody with diabetes should stop taking it.",
    "This post contains affiliate links; we may earn a commission at no cost to you.",
    "The information in this post is for informational purposes only and is not financial advice.",
    "This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.",
    "For nutritional information, read the recipe card below this article.",
    "Replace the filter once a month, or ask the health department for advice.",
    "Dieser Artikel handelt davon, wie die Medizin früher Krankheiten behandelt hat.",
    "El médico no sustituye a la enfermera.",
]


@pytest.mark.parametrize("text", DISCLAIMERS)
def test_disclaimers(text: str) -> None:
    """No substitute, no advice, for information only: in seven languages."""
    assert is_disclaimer(text)


@pytest.mark.parametrize("text", OTHERS)
def test_not_disclaimers(text: str) -> None:
    """The same verbs without medicine, or without a word for the content, disclaim nothing."""
    assert not is_disclaimer(text)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Disclaimer", True),
        ("Medical disclaimer:", True),
        ("Haftungsausschluss", True),
        ("Wichtiger Hinweis:", True),
        ("Aviso médico", True),
        ("Disclaimer of the author about his dog", False),
        ("Important foods", False),
    ],
)
def test_headings(heading: str, expected: bool) -> None:
    """Headings that announce a disclaimer, and nothing longer."""
    assert opens_disclaimer(heading) is expected


def test_seals() -> None:
    """Seals are told by name, each once."""
    texts = ["This site complies with the HONcode standard", "HONcode seal", "Logo of the PIF TICK"]
    assert find_certifications(texts) == ("HONcode", "PIF TICK")
    assert find_certifications(["honey", "a code of honour"]) == ()
