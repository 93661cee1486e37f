"""Lines that publishers of medicine, hospitals, authorities and recipe cards print around every text."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.buttons import is_button
from healthblog_parse.interpret.lines.leads import announces_links
from healthblog_parse.interpret.lines.noise import is_noise

LINES = [
    "Video picks for Sleep",
    "Readers' picks for Sleep",
    "Add the recipe to Yummly",
    "Nutritional data has not been calculated yet.",
    "this link is to an external site that may or may not meet accessibility guidelines.",
    "Making this recipe? Take a shot by the mill and share it on Instagram! Tag it #Heron.",
    "Please let me know how it turned out for you! Leave a comment below and share a picture.",
    "Author:",
    "Auf die Einkaufsliste setzen",
    "Vai alla lista della spesa",
    "Ajouter à ma liste de courses",
    "684 ratings.",
    "36 waarderingen",
    "This content is imported from Mill Tube. You may be able to find the same content in another format at their web site.",
    "Enlarge image",
    "Bild vergrößern",
    "Cliquez pour agrandir",
    "Tell us what you think of this page",
    "Did you find what you were looking for?",
    "Waren diese Informationen hilfreich für Sie?",
    "Wat vindt u van deze pagina?",
    "Medically Reviewed.",
    "Qualitätsgesichert",
    "This article has been medically reviewed by our experts.",
    "This content has been reviewed and verified by relevant subject matter experts. Learn more",
    "Learn more about the Health Library and our editorial process.",
    "Wie entstehen unsere Texte?",
    "Dieser Text entspricht den Vorgaben der ärztlichen Fachliteratur und wurde von Medizinern geprüft.",
    "Wie wir unsere Texte erarbeiten und aktuell halten, beschreiben wir in unseren Methoden.",
    "An official website of the Heronland government",
    "Here’s how you know",
    "URL of this page: //heron.example/ency/003068.htm",
    "Leaflet code: P1234",
    "Version 2, May 2023",
    "Large print, audio and Braille versions are available on request.",
    "If you need this information in another language or format, please contact us.",
    "This article is more than 3 years old",
    "ICD-Codes für diese Krankheit: Q66 M21",
    "Nutrition information is automatically calculated, so should only be used as an approximation.",
    "For corrections please email editor@heron.example",
    "Have a question for our experts? Write to us at ask@heron.example",
    "Call our helpline on 0808 555 0101",
    "Appointments: 216.555.0101",
    "Need help with your sleep? Call 555-555-0101 to make an appointment with a sleep specialist.",
    "Haben Sie Fragen? Rufen Sie uns an: 0800 555 0101",
    "In partnership with Heron Pharma",
    "Quelle: heron.example.de, abc/dpa",
    "Español",
    "Cook Mode Prevent your screen from going dark",
    "Kochmodus: Display bleibt an",
    "Dalszy ciąg materiału pod wideo",
    "¿Le ha resultado útil?",
    "Te recomendamos leer: Las garzas de noche",
    "Propos recueillis par Jana Rouge",
    "Heeft u vragen? Bel ons op 020 555 01 01",
    "Ten tekst przeczytasz w 4 minuty",
    "Odborně garantuje MUDr. Jana Rudá",
    "Bu içerik faydalı oldu mu?",
    "Статья проверена врачом",
    "(责任编辑:赵六)",
    "To change or withdraw your consent choices, click the link at the bottom of every page.",
    "Media contact: Jane Roe, press@heron.example",
    "Jane Roe contributed to this report.",
    "Photo courtesy of Jane Roe",
    "MORE: How to sleep better",
    "3 of 12",
    "-30-",
    "Mit Material der Nachrichtenagentur dpa",
    "Folgen Sie HERON auf Facebook, Instagram, Flipboard",
    "Seite 1 von 3",
    "Call us today to schedule your appointment!",
    "Watch our video on sleep",
    "Download our free sleep guide",
    "From the May 2023 issue",
    "All products featured are independently selected by our editors.",
    "Weitere Infos unter www.heron.example",
    "Tel.: 0555 1234",
    "Bild 1 von 5",
    "Impressum",
    "Pressekontakt: Max Muster Telefon: 0555 1234-0 E-Mail: presse@heron.example",
]
TEXT = [
    "Call 112 at once if the pain does not stop.",
    "Call the poison line on 0800 555 0101 if a child has eaten the berries.",
    "This article is about herons by our pond.",
    "This page of the diary was written by a doctor.",
    "If you need this information in the morning, read it at night.",
    "If you want to sleep, contact with light is bad.",
    "Do you have questions? Ask your doctor before you take the pills.",
    "For more information he went to the library.",
    "An official website of his own was what he dreamed of, and he never got it.",
    "In partnership with his brother, he opened a mill, which burned down.",
    "Version 2",
    "ICD codes are what doctors write on the bill.",
    "We do not endorse what he said.",
    "Quelle: Statistisches Amt, eigene Berechnungen",
    "Need help? Your doctor can prescribe something for the night.",
    "Learn about herons.",
    "Auf die Einkaufsliste gehören Milch und Brot.",
    "This content is imported from Bern and sold in Basel.",
    "684 ratings were given by night.",
    "Making this recipe is a matter of an hour, and we put it on Instagram.",
    "Please let me know how it turned out that the mill was empty.",
    "Nutritional data has not been calculated yet for the soups of 1999.",
    "Author of the year",
    "Why You Should Trust Us",
    "Scale",
    "Dieser Text ist für alle, die schlecht schlafen.",
    "Te recomendamos leer antes de dormir.",
    "Si tienes dudas, no comas las bayas.",
    "Deze pagina is leeg.",
    "Une question de santé publique",
    "The herons contributed to this.",
    "More: that is what everybody wants",
    "Learn more.",
    "Accessibility",
    "What's New",
    "Datenschutz",
    "Gebärdensprache",
    "Watch our video to learn more about each heron:",
    "Call us what you like.",
    "All products of the mill are sold by noon.",
    "From the mill to the pond it is an hour.",
    "Weitere Informationen gab er nicht preis.",
    "Like this one, most herons fish alone.",
    "3 of 12 patients slept better.",
    "Our picks for a walk in May",
    "Source: Statistical Office of Heronland",
    "As a service to his neighbours he fed the herons.",
    "Mit Material aus dem Garten baut der Reiher sein Nest.",
    "Copyright Complexity in a Fragmented World",
    "Next: mix the butter and the flour, and let both rest.",
    "Also on the table was a lamp",
]


@pytest.mark.parametrize("line", LINES)
def test_lines_of_publishers(line: str) -> None:
    assert is_noise(line)


@pytest.mark.parametrize("line", TEXT)
def test_lines_of_the_text(line: str) -> None:
    assert not is_noise(line)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Useful contacts", True),
        ("Support groups", True),
        ("Care at Heron Clinic", True),
        ("More in Heart Health", True),
        ("Nützliche Links", True),
        ("Passende Angebote der Heronkasse", True),
        ("Andere situaties", True),
        ("İlgili İçerikler", True),
        ("Más sobre garzas", True),
        ("Care at night", False),
        ("Useful plants", False),
        ("Angebote, die helfen", False),
        ("Services for herons", False),
    ],
)
def test_headings_over_lists_of_a_site(heading: str, told: bool) -> None:
    assert announces_links(heading) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Zum Video", True),
        ("Jetzt Kurs finden", True),
        ("Arzt in Ihrer Nähe finden", True),
        ("Meet our team", True),
        ("Return to Health Library", True),
        ("Jetzt erst recht", False),
        ("Zum Schlafen braucht man Ruhe", False),
        ("Meet the heron", False),
    ],
)
def test_buttons_of_a_site(text: str, told: bool) -> None:
    assert is_button(text) is told
