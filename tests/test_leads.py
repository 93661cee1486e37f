"""Lines that lead out of a text, headings over links, tables of contents."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.head_lines import heads_article
from healthblog_parse.interpret.lines.leads import announces_contents, announces_links, leads_elsewhere
from healthblog_parse.interpret.lines.trim import trim
from healthblog_parse.models import Block, Link

LONG = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from those who do not. "
    * 2
)


def line(text: str) -> Block:
    """A paragraph; what stands in angle brackets is a link."""
    links = tuple(Link(text=part.partition(">")[0], href="/naps") for part in text.split("<")[1:])
    return Block(kind="paragraph", text=text.replace("<", "").replace(">", ""), links=links)


@pytest.mark.parametrize(
    "text",
    ["Lies auch: <Mittagsschlaf>", "Lesen Sie auch <Mittagsschlaf>", "Te puede interesar: <Las siestas>", "Veja também: <Sestas>",
     "» Läs också: <Tupplurar>", "Zobacz też: <Drzemki>", "Leggi anche <I pisolini>", "READ NEXT: <Naps>", "LIST: <Ten Ways to Sleep>", "RED WINGS: <Roe signs for two years>", "Читайте также: <Сон>", "関連記事：<昼寝>",
     "Veja também <Sestas> Veja também <Cafés>", "Published in <Sleep>", "ALTRE RICETTE: <Pane>, <Zuppa>, <Torta>",
     "Similar Recipes: " + " ".join(f"<A soup of barley, leek and number {n}>" for n in range(12)),
     "One Year Ago: <Herons by day> and <Herons by night> Two Years Ago: <Reeds>", "À lire aussi : <La sieste>", "Das könnte Sie auch interessieren: <Schlaf>"],
)  # fmt: skip
def test_lines_that_lead_elsewhere(text: str) -> None:
    """A wording and a link, or a wording, a colon and a title that links somewhere."""
    assert leads_elsewhere(line(text.replace("：", ":")))


@pytest.mark.parametrize(
    "text",
    ["Lies auch die Packungsbeilage.", "Unser Tipp: Essen Sie leicht.", "Recommended: two cups a day", "Lies auch das <Kleingedruckte> vor dem Kauf.", "Related: the verb, and what it means to sleepers " + "x " * 90,
     "Published in <Sleep> and never read.", "One year ago <we> went to the mill.", "More recipes: a book with <ten soups>, <nine breads> and what we cook when somebody is ill, " + "x " * 90,
     "Siehe auch <Eins>, <Zwei>, <Drei>", "Learn more: <Naps>", "Mehr Informationen: <Naps>", "Read the label: <Naps>", "Weiterlesen", "<Naps>", "FDA: Drug <approved> on Monday", "MD, PHD: <Jane Roe>", "NEW IN THE SHOP: <A lamp>", "WHO: <Numbers> and <more>", "Recommended: seven hours <a night> at least, some say"],
)  # fmt: skip
def test_lines_of_the_text(text: str) -> None:
    """Sentences with the same words, lists that an author made, and what leads to more on the matter itself."""
    assert leads_elsewhere(line(text)) == text.startswith("Recommended: seven")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Mehr Wissen", True), ("Weiterlesen auf Nachtruhe.example:", True), ("Meer informatie", True), ("Learn more:", True), ("Most Popular", True),
     ("Some other great recipes:", True), ("Here are some other soup recipes to try:", True), ("For more easy weeknight recipes:", True), ("If you like this recipe, you might also like:", True), ("Ook lekker:", True),
     ("Mehr Licht", False), ("What we learnt", False), ("Related work on sleep", False), ("Other recipes for sleep", False), ("For more sleep", False), ("If you like tea, drink it", False), ("Ook lekker warm", False)],
)  # fmt: skip
def test_headings_over_links(text: str, expected: bool) -> None:
    """Wordings that head lists of other pages."""
    assert announces_links(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("In diesem Artikel:", True), ("Inhalte im Überblick", True), ("Sommaire", True), ("Spis treści", True), ("目次", True), ("On this page", True),
     ("The contents of a pillow", False), ("In this study", False)],
)  # fmt: skip
def test_headings_of_contents(text: str, expected: bool) -> None:
    """Wordings that head a list of the text's parts."""
    assert announces_contents(text) is expected


def test_what_is_announced_goes_with_its_heading() -> None:
    """Links below go up to the first line that is none; without any, the heading goes where it can head nothing else."""
    entries = [
        Block(kind="list_item", text=f"{n}. Part", links=(Link(text="Part", href="#p"),)) for n in (1, 2)
    ]
    text = [line(LONG)] * 3
    heading = Block(kind="heading", text="In this article", level=2)
    assert list(trim([*text, heading, *entries, *text], "")) == [*text, *text]
    assert list(trim([*text, heading, *text], "")) == [*text, *text]
    study = Block(kind="heading", text="In this study", level=2)
    assert list(trim([*text, study, *text], "")) == [*text, study, *text]
    more = Block(kind="heading", text="Mehr Wissen", level=4)
    assert list(trim([*text, more, line("<Naps>"), *text], "")) == [*text, *text]


@pytest.mark.parametrize(
    ("behind", "kept"),
    [(" - soft and sweet", False), (": soft and sweet", False), (" is soft, and so are the herons.", True)],
)
def test_titles_with_a_few_words_behind_a_dash(behind: str, kept: bool) -> None:
    """Are further pages below a line that leads on and its links; a sentence is the text's."""
    text = [line(LONG)] * 3
    more = Block(kind="heading", text="More bread recipes", level=3)
    title = Block(kind="paragraph", text="Milk" + behind, links=(Link(text="Milk", href="/milk"),))
    assert list(trim([*text, more, line("<Naps>"), title, *text], "")) == [*text, *[title] * kept, *text]


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        (["The herons came back in the spring, when nobody thought of them."], 1),
        (["The herons came back in the spring, when nobody thought of them.", "The end."], 2),
        (["Herons and mills"], 0),
        (["<Herons by night>", "They sleep."], 0),
    ],
)
def test_a_text_goes_on_below_links_in_its_last_part(behind: list[str], kept: int) -> None:
    """Paragraphs without links below a line that leads on and its links are the text, a title and a card are not."""
    text = [line(LONG)] * 6
    links = [
        Block(kind="list_item", text=name, links=(Link(text=name, href=f"/{name}"),))
        for name in ("Naps", "Dreams")
    ]
    found = trim([*text, line("Mehr zum Thema"), *links, *map(line, behind)], "")
    assert [block.text for block in found[6:]] == behind[:kept]


def test_a_section_that_is_all_cut_goes_with_its_heading() -> None:
    """So does a question above a button that ends the text; a heading over text stays."""
    text = [line(LONG)] * 3
    section, button = Block(kind="heading", text="Our clinic", level=2), line("<Book an appointment>")
    after = Block(kind="heading", text="What we learnt", level=2)
    part = Block(kind="heading", text="By day", level=3)
    assert list(trim([*text, section, button, after, *text], "")) == [*text, after, *text]
    assert list(trim([*text, section, button, part, *text], "")) == [*text, section, part, *text]
    assert list(trim([*text, line("Do you need help?"), button], "")) == text
    assert list(trim([*text, line("Do you need help?")], ""))[-1].text == "Do you need help?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Jane Roe·Follow", True), ("Published in Better Nights·4 min read·Mar 14, 2023", True), ("4 minutos", True), ("Lesezeit: 7 Min.", True), ("Lesezeit unter 8 Minuten", True), ("Prep Time: 20 minutes", False), ("Cuisson : 15min", False),
     ("5 min de lecture", True), ("Jane Roe1,", True), ("John Doe·Follow", False), ("Sleep well · every night", False), ("10 minutes a day are enough, says the study", False),
     ("Published in 2023, the study", False), ("·", False)],
)  # fmt: skip
def test_lines_between_headline_and_text(text: str, expected: bool) -> None:
    """Writers, dates, reading time and buttons, whatever divides them."""
    assert heads_article(text, ["Jane Roe"]) is expected


def test_a_button_closes_nothing() -> None:
    """What stands below "Subscribe now" may be footnotes."""
    text = [line(LONG)] * 4
    note = line("The label says three, the pill holds ten.")
    assert list(trim([*text, line("<Subscribe now>"), note], "")) == [*text, note]


def test_cards_of_authors_end_no_text() -> None:
    """Names of the byline with jobs and links below; a last line that is text stays."""
    text = [line(LONG)] * 4
    cards = [
        line("Jane Roe"),
        line("Research & Insights Lead"),
        line("John Doe"),
        line("Founder and Dean"),
        line("<Learn more>"),
    ]
    assert list(trim([*text, *cards], "", ["Jane Roe", "John Doe"])) == text
    assert list(trim([*text, line("Contributing Writer")], "")) == text
    assert len(trim([*text, *cards], "")) > len(text)
    assert list(trim([*text, line("Let us know.")], "", ["Jane Roe"])) == [*text, line("Let us know.")]


def test_questions_without_answers_end_no_text() -> None:
    """Their answers are brought by a script; any other heading stays."""
    text = [line(LONG)] * 3
    question = Block(kind="heading", text="How long does it take?", level=3)
    last = Block(kind="heading", text="Let's go!", level=3)
    assert list(trim([*text, question, question], "")) == text
    assert list(trim([*text, last], "")) == [*text, last]


@pytest.mark.parametrize(
    ("wall", "ends"),
    [("Subscribe to continue reading", True), ("Already a subscriber? Log in.", True), ("Jetzt weiterlesen mit Nacht Plus", True), ("Testen Sie unser Angebot.", True),
     ("Cet article est réservé aux abonnés", True), ("This article is for my mother.", False)],
)  # fmt: skip
def test_a_wall_ends_the_text(wall: str, ends: bool) -> None:
    """What stands behind it is about subscriptions, unless much text follows."""
    text = [line(LONG)] * 2
    behind = line("Unlimited access for a coin a week, for as long as you like.")
    assert list(trim([*text, line(wall), behind], "")) == (text if ends else [*text, line(wall), behind])
    assert len(trim([*text, line(wall), *text, *text], "")) >= 6
