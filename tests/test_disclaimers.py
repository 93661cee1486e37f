"""Disclaimers and quality seals told by their wording."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.disclaimers import find_certifications, is_disclaimer, opens_disclaimer

DISCLAIMERS = [
    "Please note the date of each article. The content of this site is no substitute for advice from your doctor.",
    "Dieser Text ersetzt keine ärztliche Untersuchung. Bei Schmerzen in der Brust rufen Sie bitte sofort den Notarzt.",
    "Medical note: This page is educational and is not a diagnosis. Seek urgent medical care for severe symptoms.",
    "Haftungsausschluss: Alle Angaben sind ohne Gewähr und ersetzen keine medizinische Beratung.",
    "Die Inhalte dürfen nicht zur Erstellung eigenständiger Diagnosen verwendet werden.",
    "Deze informatie vervangt niet het advies van een arts.",
    "Informasjonen erstatter ikke individuell medisinsk vurdering.",
    "Az itt olvasható információ nem helyettesíti az orvosi vizsgálatot.",
    "Informația din acest articol nu înlocuiește consultul medical.",
    "Artikkeli ei korvaa lääkärin antamaa neuvontaa.",
    "Artikel ini tidak menggantikan nasihat dokter.",
    "© 2000-2024 The Example Company. All rights reserved. This information is not intended as a substitute for professional medical care.",
    "This content is provided as a service of the Example Institute of Health, which translates research findings for patients and health professionals.",
    "※この記事は情報提供を目的としたものであり、医師の診断に代わるものではありません。",
    "声明：本文仅供参考，不能替代医生的诊断和治疗。",
    "본 콘텐츠는 참고용이며 의사의 진료를 대신할 수 없습니다.",
    "المعلومات الواردة في هذا الموقع لا تغني عن استشارة الطبيب.",
    "המידע באתר אינו מהווה תחליף לייעוץ רפואי.",
    "Bài viết chỉ mang tính chất tham khảo, không thay thế cho việc chẩn đoán của bác sĩ.",
    "Sayfa içeriği sadece bilgilendirme amaçlıdır. Tanı ve tedavi için mutlaka doktorunuza başvurunuz.",
    "Wir bieten keine individuelle Beratung an; das Gespräch mit einer Ärztin bleibt nötig.",
    "This content is for informational purposes only and should not be considered medical advice.",
    "This site is not a substitute for professional medical advice, diagnosis or treatment.",
    "Please do not use these recipes as a substitute for medical advice from your own doctor.",
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
    "The information on this site is not intended or implied to be a substitute for professional medical advice, diagnosis or treatment.",
    "This article is for informational purposes only and should not replace advice from your doctor.",
    "This page is only available in Welsh. Our texts are not intended to be a substitute for professional medical advice.",
    "Disclaimer: This blog is not medical advice. Always consult your physician before changing your diet.",
    "These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.",
    "The content of this article is provided for educational purposes and is no substitute for a visit to a healthcare provider.",
    "Please note: I am not a doctor. Nothing in this post should be taken as medical advice.",
    "Older posts stay online for those who look for them. Nothing we write here is a substitute for medical advice from a doctor or another qualified clinician.",
    "Die Inhalte dieser Seite ersetzen keinen Besuch beim Arzt.",
    "Dieser Artikel enthält nur allgemeine Hinweise und darf nicht zur Selbstdiagnose oder -behandlung verwendet werden. Er kann einen Arztbesuch nicht ersetzen.",
    "Wichtiger Hinweis: Dieser Artikel ist kein Ersatz für eine ärztliche Beratung.",
    "Die Informationen dienen ausschließlich der allgemeinen Information und stellen keine medizinische Beratung dar.",
    "Les informations de cet article ne remplacent pas une consultation médicale.",
    "Cet article ne saurait se substituer à l'avis d'un médecin.",
    "Este artículo es meramente informativo, no tenemos facultad para recetar tratamientos médicos ni realizar ningún tipo de diagnóstico. Te invitamos a acudir a un médico.",
    "La información de esta página no sustituye la consulta con un médico.",
    "Le informazioni contenute in questo sito non sostituiscono il parere del medico.",
    "Questo articolo ha scopo puramente informativo e non sostituisce il medico.",
    "As informações deste artigo não substituem a consulta médica.",
    "De informatie op deze site vervangt geen medisch advies van een arts.",
    "Innehållet i artikeln ersätter inte kontakt med läkare.",
    "Treści zawarte w artykule mają charakter wyłącznie informacyjny i nie zastępują porady lekarskiej.",
    "Информация на сайте не заменяет консультацию врача.",
    "This information is general in nature and is not a replacement for professional medical advice from your doctor.",
    "The views expressed in this article are those of the author; it should not be relied upon as medical advice.",
    "You should not rely on this article as an alternative to medical advice from your doctor or other professional healthcare provider.",
    "We do our best to keep this page current, but it is not meant to be used to diagnose or treat a health problem.",
    "Patient is not liable; the information is not intended for use in the diagnosis or treatment of medical conditions; always consult a doctor. It is for information only.",
    "This material is provided for general education only and is not medical advice, diagnosis or treatment.",
    "Ce contenu est fourni à titre informatif et ne constitue pas un avis médical.",
]

OTHERS = [
    # advice of the text whose last sentence says so
    "Wer beim Gehen Schmerzen in der Brust oder Schwindel spürt, sollte stehen bleiben und mit dem Hausarzt sprechen. Dieser Text ersetzt keine Untersuchung.",
    "Si nota dolor en el pecho o mareos al caminar, deténgase y hable con su médico. Este texto no sustituye una revisión.",
    "Yürürken göğüs ağrısı ya da baş dönmesi hisseden durmalı ve doktoruyla konuşmalıdır. Bu yazı muayenenin yerini tutmaz.",
    "A headache is not a diagnosis, it is a symptom that doctors hear of every day.",
    "Az orvos nem helyettesíti a jó alvást, de segít.",
    "© 2026 Example Media LLC. All rights reserved. Our website services, content and products are for informational purposes only. Example Media does not provide medical advice, diagnosis, or treatment.",
    "医師の診断を受けて、薬を代えることがあります。",
    "医生建议每天锻炼三十分钟，可以改善睡眠。",
    "لا تغني القهوة عن النوم.",
    "Honey is no substitute for insulin, and nobody with diabetes should stop taking it.",
    "This post contains affiliate links; we may earn a commission at no cost to you.",
    "The information in this post is for informational purposes only and is not financial advice.",
    "This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.",
    "For nutritional information, read the recipe card below this article.",
    "Replace the filter once a month, or ask the health department for advice.",
    "Dieser Artikel handelt davon, wie die Medizin früher Krankheiten behandelt hat.",
    "El médico no sustituye a la enfermera.",
    "Honey is no substitute for insulin, and doctors will never say otherwise in an article.",
    "Always talk to your doctor before you start a new exercise program.",
    "We use cookies for information purposes only; see our privacy page.",
    "As an Amazon Associate this site earns from qualifying purchases, which is not medical.",
    "A good diet does not replace medication. Talk to your doctor about it.",
    "If you cannot sleep for weeks, consult a doctor; it may be a disease.",
    "Magnesium is not approved to treat insomnia, but many doctors recommend it.",
    "Ein Spaziergang ersetzt keine Therapie, hilft aber vielen Menschen.",
    "The doctor gave me the advice to read an article about sleep.",
    "Le sport ne remplace pas un traitement, mais il aide.",
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
