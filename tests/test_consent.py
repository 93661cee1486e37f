"""The dialog about cookies at either end of a body."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.consent import without_consent
from healthblog_parse.models import Block

LONG = "Sleep comes easier to people who keep the same hour every night, and it stays away from those who do not. "
DIALOGS = [
    "We use cookies on our website to give you the most relevant experience by remembering your visits.",
    "This website uses cookies to improve your experience. You can opt out if you wish.",
    "Privacy & Cookies: This site uses cookies. By continuing to use this website, you agree to their use.",
    "To provide the best experiences, we use technologies like cookies to store device information.",
    "By clicking “Accept”, you agree to the storing of cookies on your device.",
    "Wir nutzen Cookies auf unserer Website. Einige von ihnen sind essenziell.",
    "Um dir ein optimales Erlebnis zu bieten, verwenden wir Technologien wie Cookies.",
    "Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site.",
    "Utilizamos cookies para asegurar que damos la mejor experiencia al usuario.",
    "Questo sito utilizza i cookie per migliorare la navigazione.",
    "Wij gebruiken cookies om uw ervaring te verbeteren.",
]


def paragraphs(*texts: str) -> list[Block]:
    return [Block(kind="paragraph", text=text) for text in texts]


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog_ends_the_text_with_all_behind_it(dialog: str) -> None:
    text = paragraphs(LONG, LONG, LONG)
    behind = paragraphs("Manage cookie settings", dialog, "Accept", "Necessary", "Always enabled")
    assert list(without_consent([*text, *behind])) == text


@pytest.mark.parametrize("dialog", DIALOGS)
def test_at_the_head_the_paragraph_goes_alone(dialog: str) -> None:
    text = paragraphs(LONG, LONG, LONG)
    assert list(without_consent([*paragraphs(dialog), *text])) == text


@pytest.mark.parametrize(
    "line",
    [
        "We use cookies of oats and dates for a snack at four.",
        "By clicking through the cookies in the drawer, we found the oldest.",
        "This site uses cookies.",
        "The cookies were warm, and the experience was one to remember.",
    ],
)
def test_a_text_about_cookies_stays(line: str) -> None:
    blocks = paragraphs(LONG, LONG, line, LONG)
    assert list(without_consent(blocks)) == blocks


def test_a_text_that_spoke_of_cookies_before_is_about_them() -> None:
    blocks = paragraphs(LONG, "A cookie is a small file that a site leaves with you.", LONG, DIALOGS[0], LONG)
    assert list(without_consent(blocks)) == blocks
