"""What stands between a body's blocks and behind them and is not article."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.buttons import is_button
from healthblog_parse.interpret.lines.closings import closes_article
from healthblog_parse.interpret.lines.filing import is_filing
from healthblog_parse.interpret.lines.introductions import introduces_author, name_introduced
from healthblog_parse.interpret.lines.noise import is_noise, is_unfilled
from healthblog_parse.interpret.lines.picture_credits import credits_picture, is_credited
from healthblog_parse.interpret.lines.promotions import is_sponsored
from healthblog_parse.interpret.lines.signed_lines import is_byline, is_date
from healthblog_parse.interpret.lines.site_notes import (
    asks_consent,
    forbids_copying,
    is_disclosure,
    tells_sourcing,
)
from healthblog_parse.interpret.lines.standing_text import standing_from
from healthblog_parse.interpret.lines.title_block import behind_copy, without_slides
from healthblog_parse.interpret.lines.trim import trim
from healthblog_parse.models import Block, BlockKind, Link

LONG = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from those who do not. "
    * 2
)


TERMS = "By signing up, you agree to receive messages. See our privacy policy."


def block(text: str, kind: BlockKind = "paragraph") -> Block:
    """A block; a text in angle brackets is a link and nothing else (``<text@href>``), behind "=" a row of them."""
    if text.startswith("="):
        links = tuple(Link(text=cell, href=f"/{cell}") for cell in text[1:].split(" | "))
        return Block(kind="table_row", text=text[1:], links=links)
    if text.startswith("<"):
        name, _, href = text[1:-1].partition("@")
        return Block(kind=kind, text=name, links=(Link(text=name, href=href or f"/{name}"),))
    return Block(kind=kind, text=text)


def trimmed(*texts: str) -> list[str]:
    """What is left behind four paragraphs; a text that begins with ``#`` is a heading."""
    blocks = [block(LONG)] * 4
    blocks += [block(text[1:], "heading") if text.startswith("#") else block(text) for text in texts]
    return [left.text for left in trim(blocks, "")[4:]]


def test_a_date_before_a_link_at_the_end() -> None:
    """Old pages end with both in one line."""
    line = "Last modified: 14 March 1999 Mail the webmaster"
    last = Block(kind="paragraph", text=line, links=(Link(text="Mail the webmaster", href="/m"),))
    kept = Block(kind="paragraph", text=line, links=(Link(text="Mail", href="/m"),))
    assert trim([block(LONG), last], "") == (block(LONG),)
    assert trim([block(LONG), kept], "") == (block(LONG), kept)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("About Jane Roe", "Jane Roe"),
        ("Über Jana Roth", "Jana Roth"),
        ("About the author: Jane Roe", "Jane Roe"),
        ("Chi è Anna Berg", "Anna Berg"),
        ("Aboutir, disent-ils", None),
        ("Jane Roe", None),
    ],
)
def test_the_name_that_a_line_introduces(line: str, name: str | None) -> None:
    assert name_introduced(line) == name


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        (["#Related posts", "<Naps>", "<Noise>"], []),
        (["#Related posts", "<Naps>", "#What we learnt", LONG, LONG, LONG], ["What we learnt", LONG, LONG, LONG]),
        (["#About the author", LONG], []),
        (["About the author: " + LONG], []),
        (["About the authors of old, " + LONG, LONG, LONG, LONG], ["About the authors of old, " + LONG, LONG, LONG, LONG]),
        (["#More ideas:", "<Naps>", "<Noise>", "<Light>"], []),
        (["#Places to sleep", "<Naps>", "<Noise>", "<Light>"], []),
        (["#Places to sleep", "<Naps>", "<Noise>"], ["Places to sleep", "Naps", "Noise"]),
        (["#Places to sleep", "<Naps>", "<Noise>", "<Light>", LONG], ["Places to sleep", "Naps", "Noise", "Light", LONG]),
        (["Ann Lee", "Ann Lee is a nurse. " + LONG], []),
        (["Ann Lee", "Ann Lee, a nurse, writes here. " + LONG], []),
        (["Ann Lee", "Contributing Writer", "Ann Lee is a nurse. " + LONG], []),
        (["Ann Lee Independent writer and night nurse", "Ann writes about sleep. " + LONG, "Mail: a@example.org"], []),
        (["Sleep Hygiene in a small flat", "Sleep is short there. " + LONG], ["Sleep Hygiene in a small flat", "Sleep is short there. " + LONG]),
        (["#Old Barn", LONG, "#Warm Well", LONG, "#Blue Hill", "Blue Hill is quiet. " + LONG],
         ["Old Barn", LONG, "Warm Well", LONG, "Blue Hill", "Blue Hill is quiet. " + LONG]),
        (["Warm Milk", "Warm milk helps some. " + LONG], ["Warm Milk", "Warm milk helps some. " + LONG]),
        (["#A bed (Sponsored)", LONG, "#Light", LONG], ["Light", LONG]),
        (["#A bed for sponsors", LONG], ["A bed for sponsors", LONG]),
        (["<Buy now>", LONG], [LONG]),
        ([LONG, "#Night deals", "Be the first to know!", TERMS, LONG], [LONG, LONG]),
        ([LONG, "One.", "Two.", "Three.", "Four.", TERMS, LONG], [LONG, "One.", LONG]),
        ([LONG, "<Naps>", TERMS, LONG], [LONG, "Naps", LONG]),
        ([LONG, "Be the first to know!", LONG], [LONG, "Be the first to know!", LONG]),
        (["Buy now", LONG], ["Buy now", LONG]),
        (["{{banner}}", LONG], [LONG]),
        ([LONG, "April 6, 2023"], [LONG]),
        ([LONG, "Comentarios:"], [LONG]),
        ([LONG, "What it comments:"], [LONG, "What it comments:"]),
        (["April 6, 2023", LONG], ["April 6, 2023", LONG]),
        ([LONG, "#Naps", "#Lamps", "#Beds"], [LONG]),
        ([LONG, "#Naps"], [LONG, "Naps"]),
        ([LONG, "#Naps", "#Lamps", LONG], [LONG, "Naps", "Lamps", LONG]),
        ([LONG, "#Naps", "#" + LONG[:80]], [LONG, "Naps", LONG[:80]]),
        (["-", LONG], [LONG]),
        (["- Naps", LONG], ["- Naps", LONG]),
        ([LONG, "It began on April 6, 2023, in the small hours."], [LONG, "It began on April 6, 2023, in the small hours."]),
    ],
)  # fmt: skip
def test_what_is_left(behind: list[str], left: list[str]) -> None:
    """Closing sections, lists of links, notes about the author and buttons go; text stays."""
    assert trimmed(*behind) == left


CARD = "<A few lines that say what is to be found on the other page.>"
ABOUT = "A few lines that say what is to be found on the other page, none of which is a link."


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        (["#More to read", "#<Naps>", CARD, "#<Noise>", CARD, LONG, LONG], [LONG, LONG]),
        (["#<Naps>", CARD, "<May 4, 2024>", "#<Noise>", CARD, "<May 9, 2024>", LONG], [LONG]),
        (["#<Naps>", CARD, LONG], ["Naps", CARD[1:-1], LONG]),
        (["#<Naps>", LONG, "#<Noise>", LONG], ["Naps", LONG, "Noise", LONG]),
        (["#Naps", "<Lamp>", "#<Noise>", "<Bed>", LONG], ["Naps", "Lamp", "Noise", "Bed", LONG]),
        (["<Tip@/naps>", "#<Naps for all@/naps>", LONG], [LONG]),
        (["<Tip@/naps>", "<Naps for all@/all>", LONG], ["Tip", "Naps for all", LONG]),
        (["<Tip@/naps>", LONG, "<Naps for all@/naps>", LONG], ["Tip", LONG, "Naps for all", LONG]),
        (["#In any town", *["=Naps | Lamp | Bed"] * 3, LONG], [LONG]),
        (["#In any town", *["=Naps | Lamp | Bed"] * 2, LONG], ["In any town", *["Naps | Lamp | Bed"] * 2, LONG]),
        (["#Collect them all", "#<Naps>", ABOUT, "#<Noise>", ABOUT, "#<Light>", ABOUT], []),
        (["#<Naps>", ABOUT, "#<Noise>", ABOUT], ["Naps", ABOUT, "Noise", ABOUT]),
        (["#<Naps>", ABOUT, "#<Noise>", ABOUT, "#<Light>", ABOUT, ABOUT], ["Naps", ABOUT, "Noise", ABOUT, "Light", ABOUT, ABOUT]),
    ],
)  # fmt: skip
def test_cards_of_other_pages(behind: list[str], left: list[str]) -> None:
    """Links around headings and text go, as do further pages at the end; headings with text of their own stay."""
    blocks = [block(LONG)] * 6
    blocks += [block(text[1:], "heading") if text.startswith("#") else block(text) for text in behind]
    assert [kept.text for kept in trim(blocks, "")[6:]] == left


def test_headings_alone_are_no_text() -> None:
    """They are what a page has in place of a text that its script brings."""
    assert trim([block(text, "heading") for text in ("Naps", "Lamps", "Beds")], "") == ()


@pytest.mark.parametrize("listed", [2, 3])
def test_a_list_whose_headings_all_link_is_the_text(listed: int) -> None:
    """Links of one kind from the beginning on: places, products."""
    place = [block("<Blue Hill>", "heading"), block(LONG)]
    assert (
        len(trim([block(LONG), *place * listed, block("<Old Barn>", "heading"), block(ABOUT)], ""))
        == 2 * listed + 3
    )


def test_further_pages_of_several_sites_are_the_text() -> None:
    """Who links to three hosts lists what the text is about."""
    listed = []
    for name in ("Naps", "Noise", "Light"):
        link = Link(text=name, href=f"https://{name.lower()}.example/")
        listed += [Block(kind="heading", text=name, links=(link,)), block(ABOUT)]
    assert len(trim([*[block(LONG)] * 6, *listed], "")) == 12


@pytest.mark.parametrize(
    ("before", "link", "href", "kept"),
    [
        ("Shopping for shoes was never easier than this!", "Sign up for free", "/user/sign-up", 1),
        ("Read your results whenever you like in the", "patient portal.", "/login", 2),
        ("We wrote down how to sleep on a train.", "Read it here", "/sleep-on-a-train", 2),
    ],
)
def test_a_call_to_open_an_account_ends_the_text(before: str, link: str, href: str, kept: int) -> None:
    """A link that is a sentence of its own and leads to an account is a button."""
    last = Block(kind="paragraph", text=f"{before} {link}", links=(Link(text=link, href=href),))
    assert len(trim([block(LONG), last], "")) == kept


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By signing up, you agree to receive messages. See our privacy policy.", True),
        ("By clicking on Send you confirm that you have read our terms.", True),
        ("Mit der Anmeldung stimmst du unserer Datenschutzerklärung zu.", True),
        ("En vous inscrivant, vous acceptez nos conditions.", True),
        ("By signing up early, she got a good bed.", False),
        ("By noon you agree with everybody.", False),
        ("Mit der Anmeldung beginnt der Kurs.", False),
    ],
)
def test_consent(line: str, expected: bool) -> None:
    """What a form asks its readers to agree to."""
    assert asks_consent(line) is expected


def test_a_closing_heading_in_the_first_half_closes_nothing() -> None:
    """There it heads a part of the text."""
    blocks = [block(LONG), block("Related posts", "heading"), *[block(LONG)] * 4]
    assert len(trim(blocks, "")) == 6


@pytest.mark.parametrize(
    ("before", "level", "kept"),
    [
        (["Home"], 1, 0),
        (["Tuesday"] * 3, 1, 0),
        ([LONG, LONG, LONG], 1, 3),
        ([LONG], 1, 0),
        ([LONG], 2, 1),
        (["Home"], 2, 0),
    ],
)
def test_what_stands_before_the_headline(before: list[str], level: int, kept: int) -> None:
    """It goes, but for text of some length: then the heading stands in the midst."""
    headline = Block(kind="heading", text="A fixed hour", level=level)
    blocks = [*map(block, before), headline, block(LONG), block(LONG)]
    assert len(trim(blocks, "A fixed hour")) == (kept + 3 if kept else 2)


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        (["A soup that we cook whenever somebody is ill."], 3),  # the name on the recipe's card
        (["Home » Soups", "A soup that we cook whenever somebody is ill."], 3),
        (["Home » Soups"], 1),
        (["<A soup that we cook whenever somebody is ill.>"], 1),
        ([], 1),
    ],
)
def test_what_stands_before_a_copy_of_the_headline(before: list[str], kept: int) -> None:
    """Where the headline itself stands above the container, sentences before its copy begin the text."""
    copy = Block(kind="heading", text="Barley soup", level=2)
    assert len(behind_copy([*map(block, before), copy, block(LONG)], "Barley soup")) == kept
    headings = [block(text, "heading") for text in before]  # a theme sets the first sentence as one
    assert len(behind_copy([*headings, copy, block(LONG)], "Barley soup")) == kept


@pytest.mark.parametrize(
    "line",
    ["Share this:", "Read also: Naps", "Advertisement", "Anzeige", "Tags: sleep", "Lire aussi : Les siestes", "Pin it for later!", "5 from 7 votes", "0:00 / 5:32", "4 min read", "Jump to Recipe",
     "Related reading: Naps", "READ: Naps and lamps", "LIRE AUSSI SUR NUITS >> Les siestes", "Read our full Example Lamp 3 review",
     "Source: www.example.org", "0/5 (0 Reviews)", "» Save more: Naps for less", "👉 Learn more about naps from us.", "1,693 views", "(12 comments)", "3 Kommentare", "Photo via Pexels", "Thanks for signing up!",
     "123 ratings", "87 Reviews", "PT40M", "Comments (12)", "Avg. Rating", "P1DT2H30M", "Rate & Comment",
     "Читайте также: Паром отменили", "اقرأ أيضا: العبارة تتوقف", "相关阅读：灯塔重新开放", "REKLAMA", "Clique aqui para seguir o canal",
     "61 Responses | Comments RSS", "Designed by Elm Themes | Powered by WordPress", "Proudly powered by WordPress"],
)  # fmt: skip
def test_noise(line: str) -> None:
    """Lines that stand around articles."""
    assert is_noise(line)


@pytest.mark.parametrize(
    "line",
    ["Powered by WordPress, this blog has moved often", "We share this room.", "Read the label", "Advertisements lie.", "Tagging sleep helps", "Print", "Shared rooms are loud", "5 from 7 people voted", "A recipe to print",
     "Related to reading: naps", "Read: the verb", "Lire aussi tard est mauvais.", "Read our full minds", "Source: a study of 2011", "0/5 of all sleepers",
     "» quoted: a line", "👉 Sleep more", "1,693 views of one bed", "3 comments on one bed", "Thanks for the bed",
     "123 ratings of one bed", "PT Barnum", "P40",
     "Читайте также наши старые письма", "Reklama w gazecie"],
)  # fmt: skip
def test_near_misses_of_noise(line: str) -> None:
    """Sentences with the same words, but for the bare names of buttons."""
    assert is_noise(line) == (line == "Print")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Buy now", True),
        ("Check price on Example", True),
        ("Read the full review", True),
        ("Get a quote", True),
        ("Jetzt bestellen »", True),
        ("Mehr erfahren", True),
        ("En savoir plus", True),
        ("➡️ Check current price", True),
        ("Shop Example Beds", True),
        ("DOWNLOAD THE 2026 REPORT", True),
        ("See all tours", True),
        ("Try Example Beds for free", True),
        ("Read the entire review", True),
        ("Get directions", True),
        ("Read", False),
        ("Get up. Go out.", False),
        ("See Naples", False),
        ("Starting a diary", False),
        ("View from the bed at night over the roofs of the town", False),
        ("Buying now or later", False),
        ("Learn more words every day", False),
        ("Mehr Licht", False),
    ],
)
def test_buttons(line: str, expected: bool) -> None:
    """What a link that stands alone says if it is a button."""
    assert is_button(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("{{banner}}", True), ("[related_posts id=3]", True), ("[sic]", False), ("{x}", False), ("[1]", False)],
)
def test_placeholders(line: str, expected: bool) -> None:
    """Shortcodes and variables, not notes in brackets."""
    assert is_unfilled(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Related articles", True), ("Ähnliche Beiträge", True), ("Recommended reading", True),
     ("Recommended Books for Managers", False), ("Related work in the field of sleep medicine", False),
     ("Das passt zum Thema", True), ("More about sleep:", True), ("More great bread recipes", True),
     ("My other guides", True), ("Read more posts related to Osaka", True), ("Weitere Rezepte", True), ("D’autres recettes", True),
     ("Today's Top Stories", True), ("Top Searches", True), ("Popular in Health", True), ("Around the Web", True),
     ("ALSO ON THE DAILY LAMP", True), ("Most Popular", True), ("More in Health »", True), ("Sponsored Links", True), ("Most Watched/Listened", True),
     ("From other news sites", True), ("Latest headlines", True), ("Corrections and Clarifications", True),
     ("Top stories of my childhood", False), ("Around the web of a spider", False), ("More in the morning", False),
     ("Also on the table: bread, milk and cheese", False), ("Most read before they sleep", False), ("Most popular diets", False),
     ("Your Recently Viewed Recipes", True), ("Is this your first time visiting Night Kitchen?", True), ("Love our recipes? Why not subscribe by e-mail?", True),
     ("Scopri altre ricette simili a \"Zuppa d'orzo con porri, patate novelle e pane di segale\"", True), ("First time mothers", False),
     ("Recently viewed as a disease, sleep is none", False), ("Scopri altre forme di sonno", False), ("Love our recipes, hate our knives", False),
     ("Powiązane przepisy", True), ("Recettes similaires", True), ("Gerelateerde recepten", True), ("Ähnliche Rezepte", True),
     ("Ähnliche Rezepte wie dieses kennt jedes Dorf", False), ("Podobne domy", False), ("More sleep for everybody", False), ("Other recipes for sleep", False),
     ("Is this your first time visiting a sleep clinic?", False), ("First time visiting a physiotherapist? What to bring", False), ("Other recipes you may enjoy...", True), ("Other recipes you may find in old books", False)],
)  # fmt: skip
def test_closing_headings(line: str, expected: bool) -> None:
    """Of sections behind articles."""
    assert closes_article(line) is expected


@pytest.mark.parametrize(
    ("line", "byline", "date"),
    [
        ("By Ann Lee", True, False),
        ("By Ann Lee, RN, Editor", True, False),
        ("Medically reviewed by Ann Lee, MD", True, False),
        ("Von Jana Winter", True, False),
        ("By", True, False),
        ("Posted in News Release", True, False),
        ("Posted on May 5, 2024 Posted by Ann Lee 9 Comments", True, False),
        ("Posted in the corner, he waited", False, False),
        ("Medizinisch geprüft von Ann Lee, MD, Editor in Chief, Heart Letter; Board Member", True, False),
        ("Revu médicalement par Ann Lee, MD", True, False),
        ("Veröffentlicht: 05.01.2020 | Autor: Jana Winter | Abgelegt unter: Schlaf, Fotos", True, False),
        ("Author: Ann Lee Released: June 17, 2025 by Hill Books Genre: Crime", False, False),
        ("Von hinten kam Jana Winter", False, False),
        ("Text messages by Ann Lee kept us awake", False, False),
        ("By noon, Ann Lee was asleep.", False, False),
        ("By the river", False, False),
        ("Last updated: March 5, 2024", False, True),
        ("5. März 2024", False, True),
        ("Last modified on Thu 20 Jul 2023 10.11 CEST", False, True),
        ("This page was last edited on 4 June 2023, at 14:02 (UTC).", False, True),
        ("Updated: 3 May 2021 in response to readers", False, False),
        ("In 2024 the group met on March 5 and talked about sleep", False, False),
        ("Chapter 7", False, False),
    ],
)
def test_lines_at_the_head(line: str, byline: bool, date: bool) -> None:
    """Who wrote it and when, which belongs to the article's head."""
    assert (is_byline(line), is_date(line)) == (byline, date)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("This entry was posted in Sleep and tagged milk, honey. Bookmark the permalink.", True),
        ("Category Sleep, Light | Tags:", True),
        ("Posted in Sleep | Tagged milk, honey", True),
        ("Category three storms are rare, and tags on old maps say so.", False),
        ("Dieser Beitrag wurde am 3. März 2019 von Anna in Schlaf veröffentlicht.", True),
        ("Cet article a été publié dans Sommeil. Ajoutez le permalien à vos favoris.", True),
        ("Klick, um über X zu teilen (Wird in neuem Fenster geöffnet)", True),
        ("Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)", True),
        ("Liken Lade …", True),
        ("Like Loading...", True),
        ("Labels: sleep, milk", True),
        ("Newer Post Older Post Home", True),
        ("Both comments and pings are currently closed.", True),
        ("You can follow any responses to this entry through the RSS 2.0 feed.", True),
        ("Este post fue escrito el martes 3 de marzo de 2007 a las 20:27 en la categoría de Sueño", True),
        ("Du kannst einen Kommentar schreiben, oder einen Trackback auf deiner Seite einrichten.", True),
        ("Vous pouvez laisser une réponse, ou un trackback depuis votre propre site.", True),
        ("Skip to comment form", True),
        ("Both comments were kind, and one was long.", False),
        ("You can follow the river to the mill.", False),
        ("Puedes dejar la leche fuera toda la noche.", False),
        ("This entry was the best of the contest, posted or not.", False),
        ("Labels: they tell you little about how milk was made.", False),
        ("Click on the lamp (the left one) and read on.", False),
        ("Klicke auf die Lampe und lies weiter.", False),
        ("Der Beitrag wurde in der Zeitschrift veröffentlicht.", False),
        ("Loading the dishwasher late at night", False),
    ],
)
def test_what_blog_systems_print_behind_posts(line: str, expected: bool) -> None:
    """Sentences of themes and buttons, in the language of the installation."""
    assert is_filing(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Example Health has strict sourcing guidelines and relies on peer-reviewed studies.", True),
        ("Example Health uses only high-quality sources, including peer-reviewed studies.", True),
        ("Read our editorial process to learn more about how we check facts.", True),
        ("Alle unsere medizinischen Inhalte werden von Ärztinnen geprüft.", True),
        ("Suggested citation: Roe J. A fixed bedtime. Example Health, 2020.", True),
        ("HOW TO CITE", True),
        ("Citation: Roe, J. (2020). A fixed bedtime. Retrieved 4 May 2021 from an archive of sources.", True),
        ("How to site a hive so that the bees retrieved in 2020 stay", False),
        ("The shop has a strict policy and relies on local sources.", False),
        ("Good journalism is a matter of sourcing and of patience.", False),
    ],
)
def test_notes_about_sources(line: str, expected: bool) -> None:
    """What health publishers print on every page, not texts about sources."""
    assert tells_sourcing(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("This post contains affiliate links. If you buy something, I may earn a small commission.", True),
        ("As an Amazon Associate we earn from qualifying purchases.", True),
        ("Dieser Beitrag enthält Werbelinks.", True),
        ("Cet article contient des liens affiliés.", True),
        ("Streamers earn a commission when viewers buy games through links.", False),
        ("Our doctors earn no money with what they prescribe.", False),
        ("The hotel and its affiliates sign here.", False),
    ],
)
def test_disclosures(line: str, expected: bool) -> None:
    """The site's own notes about money, not texts about it."""
    assert is_disclosure(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The lamp in our hall. Photo by: Ann Lee", True),
        ("Foto: Jana Winter", True),
        ("Image credit: ‘Ole Brandt’.", True),
        ("Crédit photo : Anne Petit", True),
        ("Shutterstock", True),
        ("She showed us a photo: it was old.", False),
        ("Shutterstock sells pictures", False),
        ("Photo books sell well", False),
        ("Every image: a lamp, a bed", False),
    ],
)
def test_credited_pictures(line: str, expected: bool) -> None:
    """A line that ends with a photographer's name is a caption."""
    assert is_credited(line) is expected


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ("Posted by Anna at 9:15 AM", False),
        ("Gepostet von Anna um 09:15", False),
        ("Written by Ruth Amberg, MD", False),
        ("Answered by Ruth Amberg, M.D., May 3, 2003", False),
        ("fbn/dpa", False),
        ("and/or", True),
        ("By the way, I love it.", True),
        ("Posted by the door, the dog waits.", True),
        ("Was this answered by your doctor?", True),
    ],
)
def test_a_line_that_signs_the_text_ends_it(last: str, kept: bool) -> None:
    blocks = [Block(kind="paragraph", text=text) for text in (LONG, LONG, last)]
    assert (trim(blocks, "")[-1].text == last) == kept


def test_notes() -> None:
    """About authors and about money."""
    assert introduces_author("About the author: Ann Lee")
    assert not introduces_author("An author")
    assert is_sponsored("A bed (Anzeige)")
    assert not is_sponsored("Anzeige erstattet")
    assert is_sponsored("More ways I can help you")
    assert is_sponsored("Love Night Notes? Tell your friends and get rewards.")
    assert not is_sponsored("More ways to help a child sleep")
    assert not is_sponsored("Why I tell friends about my nights")


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Jane Roe, RD, is a dietitian who lives in Ohio.", False),
        ("Jane Roe writes about food and sleep.", False),
        ("Jane Roe thought so, too, before she tried it.", True),
        ("John Doe is a dietitian who lives in Ohio.", True),
        ("Jane Roebuck is a town.", True),
    ],
)
def test_notes_about_the_writer(note: str, kept: bool) -> None:
    """What ends a text and begins with its author's name tells who that is."""
    left = trim([block(LONG), block(LONG), block(note)], "", ["Jane Roe"])
    assert (left[-1].text == note) is kept


@pytest.mark.parametrize(
    ("line", "kept"), [("Jane Roe", False), ("Jane Roe ·", False), ("Jane Roebuck", True)]
)
def test_a_writer_at_the_head(line: str, kept: bool) -> None:
    """A line above the text that is nothing but a name of the byline."""
    left = trim([block(line), block(LONG), block(LONG)], "", ["Jane Roe"])
    assert (left[0].text == line) is kept


def test_a_link_that_went_with_a_form_takes_no_heading_further_down() -> None:
    """Its place in the text is another block's once the lines above the form's terms are gone."""
    form = ("Stay in touch", "Your name", "<Read also: Naps@/naps>", TERMS)
    text = [block(LONG), *map(block, form), block(LONG)]
    sections = [Block(kind="heading", text=name, level=2) for name in ("What we tried", "First week")]
    kept = [left.text for left in trim([*text, *sections, block(LONG)], "")]
    assert kept == [LONG, LONG, "What we tried", "First week", LONG]


_ASKED = ("Follow me on the pond: @heron", "Join our mailing list!", "Show art by Sam Reed")


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("*" * 40, *_ASKED), 2),
        (("-" * 12, *_ASKED), 2),
        (("–––––––––––", "Abonniert die Briefe!", "Folgt uns am Teich", "Musik von Ida Reed"), 2),
        # near misses: three signs divide sections; one who asks; many paragraphs of text behind; a line at the beginning
        (("* * *", *_ASKED), 6),
        (("*" * 40, "Follow me on the pond: @heron", "It was seen again there."), 5),
        (("*" * 40, *_ASKED, *(f"It was seen again there, {n} times." for n in range(12))), 18),
    ],
)
def test_what_stands_below_every_text_behind_a_line_of_signs(lines: tuple[str, ...], kept: int) -> None:
    assert standing_from((LONG, LONG, *lines)) == kept


def test_a_line_of_signs_above_most_of_the_text() -> None:
    assert standing_from(("*" * 40, *_ASKED, LONG)) == 5


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("View this post on Instagram", True),
        ("A post shared by Anna (@anna)", True),
        ("Click on a star to rate it!", True),
        ("SubscribeSubmitting form", True),
        ("Advertisement. Scroll to continue reading.", True),
        ("YouTube immer entsperren", True),
        ("Sie sehen gerade einen Platzhalterinhalt von YouTube. Um zuzugreifen, klicken Sie unten.", True),
        ("LIRE AUSSI SUR NUITS.EXAMPLE >> Le sommeil des hérons", True),
        ("Short link: https://b.example/4856", True),
        ("Kommentarfeed | Kommentare geschlossen | Trackback-URL", True),
        ("Opening Image Credits: Design by Anna Lee | Photo by Kit Reed", True),
        ("Want to keep up to date on the latest herons? Sign up below and receive the list!", True),
        ("Follow us on Google News", True),
        # near misses
        ("View this post on Instagram as a diary of a heron.", False),
        ("A post shared by many is no proof.", False),
        ("A post that Anna shared was read by many.", False),
        ("Subscribe to the idea that herons sleep.", False),
        ("Short links between the reeds", False),
        ("Main image of the town: a heron", False),
        ("Follow the heron to the reeds", False),
        ("Next post office: the mill", False),
        ("Want to keep herons? Sign here.", False),
    ],
)
def test_lines_that_plugins_print(line: str, told: bool) -> None:
    assert is_noise(line) == told


def test_a_closing_question_above_the_tags() -> None:
    question = block("So, dear readers, which way do you know?")
    tags = Block(kind="paragraph", text="Tags: reeds, herons", links=(Link(text="reeds", href="/t/reeds"),))
    assert trim((block(LONG), block(LONG), question, tags), "T")[-1] == question
    assert trim((block(LONG), block(LONG), question, block("<Book now>")), "T")[-1] != question


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Sign up for our newsletter to get the latest news of the reeds.", True),
        ("Jetzt Newsletter abonnieren", True),
        ("Verpasse keinen Beitrag mehr!", True),
        ("Suscríbete a nuestro boletín", True),
        ("Was this article helpful?", True),
        ("War dieser Artikel hilfreich?", True),
        ("Beitragsbild: Anna Lee / Unsplash", True),
        ("Photo d'Anna Lee sur Unsplash", True),
        ("© Anna Lee / Shutterstock.com", True),
        ("Home > Herons > Reeds", True),
        ("Sie sind hier: Startseite", True),
        ("Lesezeit: 4 Minuten", True),
        ("Read time: 14 min", True),
        ("Per WhatsApp teilen", True),
        ("Dieser Beitrag enthält Werbung für Reusen.", True),
        ("Dieser Text ist zuerst im Magazin Nacht erschienen.", True),
        ("Yes No", True),
        ("Print Recipe Pin Recipe", True),
        ("Lesetipp: Wie Reiher schlafen", True),
        ("Lea también: Cómo duerme la garza", True),
        ("References (12)", True),
        ("Bewertung: 4,5 von 5", True),
        ("Réagir à cet article", True),
        ("Share. Facebook LinkedIn Email Copy Link Bluesky", True),
        ("Zum Rezept Drucken Pinnen", True),
        ("Pinterest192.0K", True),
        ("Artikel teilen/drucken:", True),
        ("Über Ida Reed 257 Artikel", True),
        ("Wenn Ihnen dieser Artikel gefallen hat, können Sie mich durch eine Spende unterstützen.", True),
        ("Thanks for reading Night Notes! Subscribe for free to receive new posts.", True),
        ("All rights reserved.", True),
        # near misses
        ("Sign up early, for the mill is small.", False),
        ("Get the latest train home, and you will see them.", False),
        ("Never miss a meal", False),
        ("Was this heron helpful?", False),
        ("Bild einer Stadt: ein Reiher", False),
        ("Photos of herons on Sundays", False),
        ("Home is where the heron is", False),
        ("Home and away: a heron > a goose", False),
        ("Reading time is a good time.", False),
        ("Dieser Beitrag enthält Nüsse.", False),
        ("Dieser Artikel ist ursprünglich am 27. Februar 2017 erschienen.", False),
        ("Yes, no, and perhaps", False),
        ("Read more books", False),
        ("Zum Rezept", False),
        ("Mehr dazu im Herbst", False),
        ("Quellen der Donau", False),
        ("Our experts are herons.", False),
        ("Next up is the heron", False),
        ("Email me", False),
        ("Wenn dir kalt ist, iss eine Suppe.", False),
        ("Über Reiher und andere Artikel", False),
    ],
)
def test_lines_that_sites_set_around_every_text(line: str, told: bool) -> None:
    assert is_noise(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Beitragsbild: Anna Lee / Unsplash", True),
        ("Bildnachweis: Quelle", True),
        ("Yes No", False),
        ("Bild einer Stadt", False),
    ],
)
def test_who_made_a_picture(line: str, told: bool) -> None:
    """Such a line stands where the picture stood: in a flattened text it does not end it."""
    assert credits_picture(line) == told


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Excerpts and links may be used, provided that full and clear credit is given to Mill Notes.", True),
        ("© Mill Notes. Content and photographs are copyright protected. Sharing is encouraged.", True),
        ("Recipe by Jane Roe. Please do not reprint this recipe without my permission.", True),
        ("Do not copy the key without asking the landlord.", False),
        ("You may use the lamp, provided that the heron sleeps.", False),
    ],
)
def test_lines_that_forbid_to_copy_the_text(line: str, expected: bool) -> None:
    assert forbids_copying(line) is expected


@pytest.mark.parametrize(("slides", "kept"), [(2, 4), (3, 5), (4, 2), (9, 2)])
def test_the_headline_below_each_picture_of_a_slide_show(slides: int, kept: int) -> None:
    blocks = [block(LONG), *[block("Barley soup", "heading")] * slides, block(LONG)]
    assert len(without_slides(blocks, "Barley soup")) == kept


@pytest.mark.parametrize(
    ("above", "names", "kept"),
    [
        (block(LONG), "Soups Winter Barley Leeks", False),
        (block("We cook these in January:"), "Soups Winter Barley Leeks", True),
        (block("Where we buy", "heading"), "Soups Winter Barley Leeks", True),
        (block(LONG), "Soups Winter Barley", True),
        (block(LONG), "Soups Winter Barley and Leeks", True),
    ],
)
def test_a_row_of_links_that_nothing_announces(above: Block, names: str, kept: bool) -> None:
    """Four links or more, and not a word beside them: what a post is filed under."""
    links = tuple(Link(text=name, href=f"/{name}") for name in names.split() if name != "and")
    row = Block(kind="paragraph", text=names, links=links)
    assert (trim([block(LONG), above, row], "")[-1] == row) == kept


@pytest.mark.parametrize(
    ("heading", "kept"), [("About Jane Roe", False), ("Meet Jane Roe", False), ("About Ohio", True)]
)
def test_a_heading_over_a_card_of_the_writer_that_is_not_there(heading: str, kept: bool) -> None:
    """At the very end."""
    headed = [*[block(LONG)] * 3, block(heading, "heading")]
    assert (trim(headed, "", ["Jane Roe"])[-1].text == heading) is kept


def test_a_long_note_about_the_author_in_the_midst_of_a_text() -> None:
    """Six of its lines are taken for one; what follows is text again."""
    lines = [block(f"Line {number} of the note.") for number in range(8)]
    left = trim([*[block(LONG)] * 4, block("About the author", "heading"), *lines, *[block(LONG)] * 4], "")
    assert [line for line in lines if line in left] == lines[6:]
    assert len(left) == 10


@pytest.mark.parametrize(
    ("heading", "kept"),
    [("Reviews", False), ("Ratings & Reviews", False), ("Avis", False), ("my notes", False), ("Reviews of beds", True)],
)  # fmt: skip
def test_a_heading_over_reviews_that_are_not_there(heading: str, kept: bool) -> None:
    """At the very end; with text under it, it is the text's own."""
    text = [block(LONG)] * 3
    headed = [*text, block(heading, "heading")]
    assert list(trim(headed, "")) == (headed if kept else text)
    assert list(trim([*headed, *text], "")) == [*headed, *text]


@pytest.mark.parametrize(
    ("line", "expected"),
    [('Um das Rezept "Ragout mit Zucchini" kommentieren zu können, müssen Sie eingeloggt sein.', True), ("Um diesen Beitrag bewerten zu können, musst du dich anmelden", True),
     ("Um einen Text kommentieren zu können, müssen Sie ihn lesen.", False)],
)  # fmt: skip
def test_who_comments_must_log_in(line: str, expected: bool) -> None:
    """With the article's title between the words."""
    assert is_noise(line) is expected
