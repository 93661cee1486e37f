"""What pages print about a publication, an appointment, a price; lists of the page's own parts; notes on writers."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.interpret.lines.author_notes import tells_writer
from healthblog_parse.interpret.lines.publication_notes import tells_publication


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Keywords: sleep, nurses, shift work", True),
        ("Palabras clave: sueño; estudiantes", True),
        ("Schlüsselwörter: Schlaf, Pflege", True),
        ("Cite this article as: Okafor A, Brandt P. Sleep. Cur 14(11): e31000.", True),
        ("How to cite: Okafor A (2021). Sleep and nurses.", True),
        (
            "This is an open-access article distributed under the terms of the Creative Commons Attribution License.",
            True,
        ),
        (
            "© Copyright 2014 Therapy.example. All rights reserved. Permission to publish granted by Ruth Wyatt, MA",
            True,
        ),
        (
            "©Ida Moss | All images & content are copyright protected. Please do not use my images. Thank you!",
            True,
        ),
        ("© 2014 Ida Moss. Images of the heart in motion", False),
        ("Articles from Invented Journal are provided here courtesy of Example Press", True),
        ("*Correspondence: Amara Okafor, a@example.org", True),
        ("Correspondence to Amara Okafor.", True),
        ("Price at time of publish: $1,099", True),
        ("$399 at Example Shop", True),
        ("Call us today at (555) 010-0100 to schedule your appointment!", True),
        ("To make an appointment, call 312.555.0100 or request a consultation online.", True),
        ("Rufen Sie uns an und vereinbaren Sie einen Termin.", True),
        ("$36,173", False),
        ("Call 911 if the pain does not go away within five minutes.", False),
        ("Call your doctor if you have a fever of 103 or more and a stiff neck.", False),
        ("Key words are what a search engine looks at first.", False),
        ("This work was done at night, by hand, and in the cold.", False),
        ("The price of sleep is one third of a life.", False),
        ("Save your last coffee for the morning.", False),
    ],
)
def test_lines_about_the_publication(line: str, expected: bool) -> None:
    """A whole line in such a wording, and no sentence that begins like one."""
    assert tells_publication(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Maria Helena Vale é jornalista especializada em saúde.", True),
        ("Jane Roe is a freelance writer.", True),
        ("Dr. Jane Roe, MD, is a physician in Ohio.", True),
        ("Jane Roe found in a trial that people who walk sleep better.", False),
        ("Jane Doe is a nurse.", False),
        ("Sleep is what Jane Roe writes about.", False),
    ],
)
def test_a_note_on_the_writer_above_the_text(line: str, expected: bool) -> None:
    """A sentence that begins with the name of a byline and says what its bearer is."""
    assert tells_writer(line, ("Maria Helena Vale", "Jane Roe")) is expected


_TEXT = [
    "Most adults need between seven and nine hours of sleep a night, yet surveys suggest that more than a third of them get less.",
    "When you lie awake your body keeps making cortisol, a hormone that should be at its lowest around midnight, as was found.",
    "The good news is that small changes add up: a fixed hour, a cool and dark bedroom, and no bright screens before turning in.",
]


def _blocks(body: str) -> list[str]:
    page = f"<html lang=en><head><title>Sleep</title></head><body><main><h1>Sleep and health</h1>{body}</main></body></html>"
    article = hb.parse(page).article
    assert article is not None
    return [block.text for block in article.blocks]


def _links(*targets: str) -> str:
    return (
        "<ul>" + "".join(f'<li><a href="{target}">Part {target[-1]}</a></li>' for target in targets) + "</ul>"
    )


@pytest.mark.parametrize(
    ("above", "behind", "listed"),
    [
        (_links("#a", "#b", "#c"), "", False),
        ("", _links("#a", "#b", "#c"), True),
        (_links("#a", "#b"), "", True),
        (_links("#a", "#b", "/c"), "", True),
    ],
    ids=["above the text", "behind prose", "two", "one leads elsewhere"],
)
def test_links_to_the_parts_of_the_page(above: str, behind: str, listed: bool) -> None:
    """Three links or more to parts of the page above its first prose are no text; behind prose they are the author's."""
    found = _blocks(f"<div class=x1>{above}<p>{_TEXT[0]}</p>{behind}<p>{_TEXT[1]}</p><p>{_TEXT[2]}</p></div>")
    assert [text for text in found if text in _TEXT] == _TEXT
    assert ("Part a" in found) is listed


@pytest.mark.parametrize(("second", "kept"), [("text", True), ("teaser-x", False)])
def test_a_text_in_components(second: str, kept: bool) -> None:
    """A good part of the prose in a second component of the same class is text as well."""
    prose = "".join(f"<p>{text}</p>" for text in _TEXT)
    page = f'<div class="grid"><div class="text"><div class="cmp">{prose}{prose}</div></div><div class="{second}"><div class="cmp"><p>{_TEXT[0]} Again.</p><p>{_TEXT[1]} Twice.</p></div></div></div>'
    assert (f"{_TEXT[0]} Again." in _blocks(page)) is kept


@pytest.mark.parametrize(
    ("note", "earlier", "names"),
    [
        ("<p><strong>Amara Okafor</strong> is a senior lecturer in public health.</p>", "", ["Amara Okafor"]),
        (
            "<p><strong>Amara Okafor</strong> is a senior lecturer in public health.</p>",
            " “Nothing helps,” says Okafor.",
            [],
        ),
        ("<p><strong>Amara Okafor</strong> is a name from the east.</p>", "", []),
        ("<p><strong>Magnesium Glycinate</strong> is a salt.</p>", "", []),
    ],
    ids=["a note", "somebody quoted", "no occupation", "no person"],
)
def test_whom_a_note_at_the_end_introduces(note: str, earlier: str, names: list[str]) -> None:
    """The bearer of a bold name who is said to be a lecturer wrote the text, unless the text has named her before."""
    prose = "".join(f"<p>{text}{earlier}</p>" for text in _TEXT)
    article = hb.parse(
        f"<html><head><title>Sleep</title></head><body><article><h1>Sleep and health</h1>{prose}{note}</article></body></html>"
    ).article
    assert article is not None
    assert [who.name for who in article.authors] == names


@pytest.mark.parametrize(
    ("notes", "found"),
    [
        (
            [
                "<sup>1</sup> Example Centers, last accessed May 1, 2023, https://c.example/flu.",
                "<sup>2</sup> Example Clinic, https://m.example",
            ],
            2,
        ),
        (["[1] Roe J. Sleep. https://c.example/1", "[2] Doe J. Night. doi:10.1000/x.2"], 2),
        (["<sup>1</sup> Example Centers, https://c.example/flu."], 0),
        (["<sup>1</sup> Prices include shipping.", "<sup>2</sup> Offer ends in May."], 0),
        (
            [
                "1 in 3 adults sleeps badly, as https://c.example says.",
                "3 cups of coffee are too many, see https://d.example.",
            ],
            0,
        ),
    ],
    ids=["raised numbers", "brackets", "one", "no sources", "sentences"],
)
def test_sources_in_numbered_notes(notes: list[str], found: int) -> None:
    """Notes in order with addresses or identifiers are sources, without their numbers."""
    body = "".join(f"<p>{text}</p>" for text in _TEXT) + "".join(f"<p>{note}</p>" for note in notes)
    article = hb.parse(
        f"<html><head><title>Sleep</title></head><body><article><h1>Sleep and health</h1>{body}</article></body></html>"
    ).article
    assert article is not None
    assert len(article.references) == found
    assert not any(source.text[0].isdigit() for source in article.references)
