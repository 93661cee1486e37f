"""Flattened published pages: what breaks titles and texts there, in texts of our own."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

SENTENCE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill."
LONG = f"{SENTENCE} {SENTENCE} {SENTENCE}"


def read(*lines: str) -> hb.Article:
    article = hb.parse("\n".join(lines), format="text").article
    assert article is not None
    return article


def test_a_title_in_two_lines() -> None:
    """A second line that begins with a bar goes on with the page's title."""
    article = read("Cold or flu?", "| Winter illnesses | CWI", "Winter illnesses", "News", "Cold or flu?", "Questions and answers", "Language:", "English", "Share", LONG, LONG)  # fmt: skip
    assert article.title == "Cold or flu?"


def test_a_caption_is_no_headline_though_the_title_begins_with_it() -> None:
    """The whole title a few lines above goes before its first part."""
    article = read("Herons : part 1", "Herons : part 1", "Mill Notes", "Herons : part 1", "Mill Notes", "Herons", "May 3, 2020", LONG, LONG)  # fmt: skip
    assert article.title == "Herons : part 1"


INTERRUPTED = [
    (("Related:", "How the heron lost its way at night"), ()),
    (("The noise of the night is a related topic.",), ("The noise of the night is a related topic.",)),
]


@pytest.mark.parametrize(("between", "kept"), INTERRUPTED)
def test_a_link_to_another_article_between_paragraphs(
    between: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    """What leads elsewhere in the midst of the text ends no text, and goes with its one title."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "By Nora Elmstedt", "May 3, 2020", LONG, LONG, *between, LONG, LONG, *between, LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG, *kept, LONG, LONG, *kept, LONG, LONG]


def test_sources_that_end_in_a_day() -> None:
    """An entry of several sentences with a day at its end is no byline and ends no list."""
    entries = ["Roe J, et al. Herons at night. Birds. 2019; doi:10.1038/nm0596-601.", "Doe K. Heron lists. Mill Clinic. Jan. 7, 2021.", "Poe L. Reeds. Water Reports. 2018;3:47."]  # fmt: skip
    article = read("A heron at dusk", LONG, LONG, "References", *entries, "May 3, 2020")
    assert [entry.text for entry in article.references] == entries


def test_titles_of_other_articles_above_the_text() -> None:
    """A title below "Related posts" right above the text is no heading of it."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "Written by Nora Elmstedt", "Last updated: May 3, 2020", "Sign up", "Related posts", "How the heron lost its way at night", LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG]


def test_a_standfirst_without_a_full_stop() -> None:
    """A sentence between headline and byline belongs to the text, with a full stop or without."""
    article = read("A heron at dusk | Mill Notes", "Birds", "A heron at dusk", "Feathers show that it came by night and left, possibly alone, at dawn", "By Nora Elmstedt on May 3, 2020", "Share on Facebook", LONG, LONG)  # fmt: skip
    assert article.blocks[0].text == "Feathers show that it came by night and left, possibly alone, at dawn"


def test_a_job_below_a_name_is_no_name() -> None:
    """What a person does stands between name and date."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "Nora Elmstedt", "Senior Editor", "May 3, 2020", LONG, LONG)  # fmt: skip
    assert [author.name for author in article.authors] == ["Nora Elmstedt"]


def test_authors_between_semicolons() -> None:
    """Journals list names with degrees, some without."""
    article = read("A heron at dusk | Bird Notes", "A heron at dusk", "July 21, 2016", "Nora Elm, MD, PhD; Ida P. Reed; Thomas B. Mill, MD", LONG, LONG)  # fmt: skip
    assert [author.name for author in article.authors] == ["Nora Elm", "Ida P. Reed", "Thomas B. Mill"]


QUESTIONS = ["Why does a heron stand on one leg all night long?", "What does a heron eat when the water is frozen?", "How does a heron know which way the mill is?"]  # fmt: skip


def test_questions_of_a_table_of_contents() -> None:
    """Questions that come back as headings are no text, though they are sentences."""
    parts = [line for question in QUESTIONS for line in (question, LONG)]
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "In this article", *QUESTIONS, LONG, *parts)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, *parts]


def test_sources_in_a_table_of_contents() -> None:
    """A heading of sources that comes back below heads none above."""
    contents = ["Abstract", "Methods", "References"]
    entries = ["Elm N, Reed IP. Herons at night. Birds. 2019;303(3):235-41.", "Mill TB. Herons of the marsh. Birds. 2020;5:1-3."]  # fmt: skip
    study = f"{SENTENCE} We counted herons in 2019 (https://birds.example/2019)."
    article = read("A heron at dusk", *contents, "Abstract", study, LONG, "Methods", LONG, "References", *entries)  # fmt: skip
    assert [reference.text for reference in article.references] == entries


CITED = "Citation: A heron at dusk (2020, April 7) retrieved 20 April 2020 from https://birds.example/news/2020-04-heron.html"
RIGHTS = "This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced without the written permission."


NOTES = [
    CITED,
    RIGHTS,
    "Provided by Mill University",
    "Inicio de la página",
    "[ Learn all about herons. Start with: What is a heron? ]",
]


@pytest.mark.parametrize("line", NOTES)
def test_how_to_cite_and_whose_it_is(line: str) -> None:
    """Notes behind the text are none of it."""
    article = read(
        "A heron at dusk | Mill Notes", "A heron at dusk", "May 3, 2020", LONG, LONG, LONG, line, LONG
    )
    assert [block.text for block in article.blocks] == [LONG] * 4


def test_comments_with_the_hour_behind_a_count() -> None:
    """ "5 hours ago at 01:32 pm" is one date; what the site recommends ends the comments."""
    lines = [
        line
        for name, hour, text in (("reedfan", "01:32 pm", "I saw it, too, near the mill."), ("millie", "01:07 pm", "Mine came back at noon."), ("egret77", "01:13 pm", "Very glad about this heron."))
        for line in (name, f"5 hours ago at {hour}", text, "Score: 17 Votes (Like | Disagree)")
    ]  # fmt: skip
    page = hb.parse("\n".join(["A heron at dusk", "By Nora Elmstedt", LONG, LONG, "[ 3 comments ]", "Top Rated Comments", *lines, "Read All Comments", "Top Stories", "The noise of the night", "Tuesday June 9, 2020 7:02 am PDT by Ida Reed", LONG]), format="text")  # fmt: skip
    assert [comment.author and comment.author.name for comment in page.comments] == [
        "reedfan",
        "millie",
        "egret77",
    ]


def test_a_box_that_asks_to_subscribe_between_paragraphs() -> None:
    """The text goes on below the button."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "May 3, 2020", LONG, LONG, "Subscribe now", LONG, "More of it", LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG, LONG, "More of it", LONG, LONG]


def test_an_account_glued_to_a_name() -> None:
    """Flattening leaves no space between a name and the account behind it."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "By Nora Elmstedt@noraelmstedt", "May 3, 2020", LONG, LONG)  # fmt: skip
    assert [author.name for author in article.authors] == ["Nora Elmstedt"]


def test_days_in_a_menu_are_other_articles() -> None:
    """Several names with days above the headline are those of a menu."""
    menu = ["Ice on the pond and who walks there", "By Ida ReedApril 17, 2020", "What herons eat in a hard winter", "By Bo MillApril 18, 2020"]  # fmt: skip
    article = read("A heron at dusk | Mill Notes", *menu, "A heron at dusk", "By Nora Elmstedt", "March 26, 2020 at 10:00 am", LONG, LONG)  # fmt: skip
    assert str(article.published)[:10] == "2020-03-26"


def test_a_standfirst_of_items() -> None:
    """Releases list what they say below the headline."""
    items = ["- Herons at the mill have been counted for the first time", "- Their number grows while that of the pike in the pond falls"]  # fmt: skip
    article = read("A heron at dusk | Mill Notes", "Home", "A heron at dusk", *items, "News provided by", "Mill Society", "Jun 11, 2020, 16:25 ET", LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [*items, LONG, LONG]


def test_notes_that_something_is_no_endorsement() -> None:
    """Agencies end their reports with them."""
    note = "Links to other sites are a service to readers and do not constitute or imply endorsement of these by the Mill Society."
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "May 3, 2020", LONG, LONG, note)
    assert [block.text for block in article.blocks] == [LONG, LONG]


def test_days_and_where_a_text_was_filed_in_a_long_line() -> None:
    """A line that says when and where a text was filed is no prose, however many sections it names."""
    filed = "Posted on November 25, 2024December 3, 2024 in College of Birds, General, Wetlands, Master of Science in Herons and Reeds, Online Resources, Leaders of Thought"
    article = read("Herons at night | Marsh", "Herons at night", filed, LONG, LONG)
    assert str(article.published) == "2024-11-25"
    assert str(article.updated) == "2024-12-03"
    assert filed not in article.text


def test_the_foot_of_a_site_disclaims_nothing_of_the_article() -> None:
    """What stands behind a note of rights is the site's."""
    foot = "Marsh Daily does not provide medical advice, diagnosis or treatment on this site."
    article = read(
        "Herons at night | Marsh", "Herons at night", LONG, LONG, LONG, LONG, "© 2024 Marsh Daily", foot
    )
    assert article.disclaimer is None


_NOTE = "Nora Elmstedt is a writer and the founder of Mill Notes, who has been watching the herons of the pond for ten years."
_SENTENCE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill."


@pytest.mark.parametrize(
    ("below", "behind", "authors"),
    [
        (["Nora", "May 3, 2020"], ["Nora", _NOTE.replace(" Elmstedt", "")], ["Nora"]),
        ([], ["Nora Elmstedt", _NOTE], ["Nora Elmstedt"]),
        ([], ["Nora Elmstedt", "Writer", _NOTE], ["Nora Elmstedt"]),
        ([], ["Nora Elmstedt", f"I’m the founder of Mill Notes. {_SENTENCE}"], ["Nora Elmstedt"]),
        (["Mill Notes Staff"], [], ["Mill Notes Staff"]),
        ([], ["Posted by Nora Elmstedt on 2020-05-03 in herons. Tags: herons, reeds, ponds."], ["Nora Elmstedt"]),
        # near misses
        (["Birds", "May 3, 2020"], ["Birds", f"Birds is the name of a book that nobody has read. {_SENTENCE}"], []),
        ([], ["Memorial Park", f"Memorial Park is home to the oldest pond of the town. {_SENTENCE}"], []),
        ([], ["Nora Elmstedt", _NOTE, "Ida Reed", _NOTE.replace("Nora Elmstedt", "Ida Reed")], []),
        (["Meet The Team"], [], []),
        (["text-black"], [], []),
        (["Updated: 6/2/2020", "Contact: Ron Sands"], [], []),
        (["Categories", "Nests", "Old Mills", "Tips & Tricks for Ponds", "Rare Birds", "Herons Abroad", "May 3, 2020"], [], []),
        ([], ["Author’s Profile", "Latest Blogs", "What herons eat"], []),
    ],
)  # fmt: skip
def test_who_wrote_where_no_label_says_so(below: list[str], behind: list[str], authors: list[str]) -> None:
    """A note about the bearer of a name tells whose it is, and so does a team below the headline."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", *below, LONG, LONG, LONG, *behind)
    assert [author.name for author in article.authors] == authors


def test_who_wrote_stands_below_the_headline_however_far_the_text_is() -> None:
    """Offers and tables may stand between the byline and the running text."""
    offers = [f"Offer {number}" for number in range(80)]
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", "Written by   Nora Elmstedt", "Updated on   May 3, 2020", *offers, LONG, LONG)  # fmt: skip
    assert [author.name for author in article.authors] == ["Nora Elmstedt"]
    assert str(article.updated) == "2020-05-03"


@pytest.mark.parametrize(
    ("behind", "updated"),
    [
        (["A pike", "Updated: May 3, 2020", "A crane", "Updated: June 7, 2021"], "None"),
        (["A pike", "18 July 2013 Last updated at 11:25 GMT", "A crane", "19 July 2013 Last updated at 9:12 GMT"], "None"),
        # near misses
        (["A pike", "Updated: May 3, 2020", "A crane"], "2020-05-03"),
        (["A pike", "Updated: May 3, 2020", "A crane", "Updated: May 3, 2020"], "2020-05-03"),
        (["Published: May 3, 2020", "Updated: June 7, 2021"], "2021-06-07"),
        (["A pike", "Updated: May 3, 2020", "Reviewed by Ida Lund, MD, on June 7, 2021"], "2020-05-03"),
    ],
)  # fmt: skip
def test_teasers_behind_a_text_tell_different_days(behind: list[str], updated: str) -> None:
    """Lines that say when other articles were changed say nothing of this one."""
    article = read("A heron at dusk", "By Nora Elmstedt", LONG, LONG, LONG, "Related articles", *behind)
    assert str(article.updated) == updated


def _bodies(*lines: str) -> list[str]:
    return [block.text for block in read("A heron at dusk | Mill Notes", "A heron at dusk", *lines).blocks]


def test_articles_that_follow_below_a_list_are_others() -> None:
    """Where a site prints one article below the other, each has a list of further ones behind it, and a day."""
    listed = [line for number in range(6) for line in ("News", f"What was heard about pond number {number}")]
    other = [
        "6 May 2022 05:14",
        "A pike in the pond",
        "6 May 2022 05:14",
        *[LONG.replace("heron", "pike")] * 6,
    ]
    found = _bodies("6 May 2022 05:30", LONG, LONG, LONG, "See also", *listed, *other)
    assert found == [LONG] * 3
    assert not any("pike" in text for text in found)


def test_voices_about_the_site_are_none_of_the_text() -> None:
    """Practices print what their patients say, a name with an initial below each."""
    names = ("Ida R.", "Bo M.", "Mary K.", "Eva T.")
    voices = [line for name in names for line in (f"They were kind to {name[:-3]} and to all the others who came on that day.", name)]  # fmt: skip
    assert _bodies(LONG, LONG.replace("heron", "crane"), *voices) == [LONG, LONG.replace("heron", "crane")]


def test_two_names_with_an_initial_are_of_the_text() -> None:
    """Whoever is quoted in a text signs, too."""
    said = "They were kind to me and to all the others who came on that day."
    assert said in _bodies(LONG, said, "Ida R.", LONG.replace("heron", "crane"))


@pytest.mark.parametrize(
    "line",
    [
        "Buy now",
        "Read the full review",
        "Share this page to Facebook Share this page to X Share this page via Email Copy this page to clipboard",
        "Print This Page Click to Print",
        "Prev:How to watch a heron",
    ],
)
def test_lines_that_belong_to_the_page(line: str) -> None:
    other = LONG.replace("heron", "crane")
    assert _bodies(LONG, line, other) == [LONG, other]


def test_a_heading_that_is_a_button_elsewhere() -> None:
    other = LONG.replace("heron", "crane")
    assert _bodies(LONG, "Directions", other) == [LONG, "Directions", other]


def test_signs_that_set_paragraphs_apart_end_no_text() -> None:
    """Lines of a full stop or of stars are blank."""
    last = "I wish you all a fine evening at the pond, and see you there."
    assert _bodies(LONG, ".", "Heron", "***", last, "Share this:") == [LONG, "Heron", last]


def test_a_card_with_a_number_of_articles_ends_the_text() -> None:
    note = "He has been writing for the notes since 2010, and his first book was published some years later, in 2017."
    assert _bodies(LONG, "About Bo Mill 257 Articles", note) == [LONG]


def test_a_text_that_begins_with_short_sentences() -> None:
    """They belong to it, though each alone could be a line of a menu."""
    lead = ["It is evening at the pond.", "Now the heron comes down to us.", "At last."]
    assert (
        _bodies("By Nora Elmstedt", *lead, "Subscribe now", LONG, LONG.replace("heron", "crane"))[:3] == lead
    )


def test_two_paragraphs_above_a_table_of_contents_are_of_the_text() -> None:
    """The list of what is needed may be longer than what stands above it."""
    contents = ["Table of Contents", *(f"Tools, part {number}" for number in range(1, 9)), "More projects:"]
    tools = [f"Tool number {number}" for number in range(12)]
    opening = LONG.replace("heron", "crane")
    found = _bodies(opening, *contents, *tools, *[LONG] * 4)
    assert found[0] == opening


CARD = (
    "The heron's soup",
    "Prep Time: 15 mins",
    "Servings: 4",
    "{}",
    "Ingredients",
    "one onion",
    "two carrots",
)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Author: Nora", ["Nora"]),
        ("Author bio", []),
        ("Authority", []),
        ("A recipe from Italy", []),
        ("Recipe by hand", []),
        ("Author Nora Elmstedt", ["Nora Elmstedt"]),
        ("Author - Nora Elmstedt", ["Nora Elmstedt"]),
        ("Author: Nora - Mill Notes", ["Nora"]),
        ("Recipe by NoraNo", ["NoraNo"]),
        ("Rezeptautor: nora", ["nora"]),
        # near misses
        ("Author's note", []),
        ("Authors and editors of this kitchen", []),
    ],
)
def test_whom_the_card_of_a_recipe_names(line: str, authors: list[str]) -> None:
    """Where no byline names anybody, the card beside times and servings does."""
    card = [part.format(line) for part in CARD]
    article = read("A heron's soup | Mill Notes", "A heron's soup", LONG, LONG, *card, LONG)
    assert [author.name for author in article.authors] == authors


def test_an_author_label_without_a_card_is_of_a_book() -> None:
    """Books have authors, too, and several cards are those of other recipes."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", *[LONG] * 14, "Reeds", "Author: Ida Lund", "Publisher: Mill Press", *[LONG] * 14)  # fmt: skip
    assert article.authors == ()
    cards = [part.format(line) for line in ("Author: Nora", "Author: Ida") for part in CARD]
    article = read("A heron's soup | Mill Notes", "A heron's soup", *[LONG] * 14, *cards, *[LONG] * 14)
    assert article.authors == ()


HEADS = [
    (("Nora Elmstedt", "mill.co.uk, Thursday 18 July 2013 18.55 BST"), ["Nora Elmstedt"], "2013-07-18"),
    (("Nora Elmstedt, science correspondent", "The Mill, Friday 7 June 2013"), ["Nora Elmstedt"], "2013-06-07"),
    (("Anna Elmstedt and John Lund", "The Mill, Friday 7 June 2013"), ["Anna Elmstedt", "John Lund"], "2013-06-07"),
    (("The Associated Press", "Posted: 07/18/2013 04:44:59 PM PDT"), ["The Associated Press"], "2013-07-18"),
    (("By  NORA ELMSTEDT and  JOHN LUND", "Published: June 5, 2013"), ["NORA ELMSTEDT", "JOHN LUND"], "2013-06-05"),
    (("Published: Feb 25, 2021 · 30 Comments · About 8 minutes to read this article.",), [], "2021-02-25"),
    (("Published: Sep 7, 2021· By Nora Elmstedt May contain affiliate links.",), ["Nora Elmstedt"], "2021-09-07"),
    (("Related News", "Herons at dawn", "Thu, Jun 6 2013", "A pike", "Wed, Jun 5 2013", "By Nora Elmstedt", "MILLTON | Fri Jun 7, 2013 5:09am EDT"), ["Nora Elmstedt"], "2013-06-07"),
    # near misses
    (("Main Dishes, Recipes / December 6, 2011",), [], "2011-12-06"),
    (("July 18, 2013   RSS Feed   Print",), [], "2013-07-18"),
    (("New Delhi, May 16, 2013",), [], "2013-05-16"),
    (("Mill's Rivers", "Profile: the heron"), [], None),
    (("Health, 3 May 2013",), [], None),
    (("“I slept in the boat for a week.”", "Nora Elmstedt, nurse"), [], None),
    (("By author of Herons at Home",), [], None),
    (("May 3, 2012", LONG, "Nora Elmstedt, nurse"), [], "2012-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "authors", "published"), HEADS)
def test_who_and_when_below_a_headline(
    lines: tuple[str, ...], authors: list[str], published: str | None
) -> None:
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", *lines, LONG, LONG)
    assert [author.name for author in article.authors] == authors
    assert (article.published and article.published.isoformat()[:10]) == published


def test_the_day_above_the_buttons_to_share() -> None:
    """What only shares the page does not count between the day and the headline."""
    article = read("A heron at dusk | Mill Notes", "Watch", "18 July 2013 Last updated at 11:25 GMT", "Share this page", "Delicious", "Digg", "Facebook", "reddit", "StumbleUpon", "Twitter", "Email", "Print", "A heron at dusk", LONG, LONG)  # fmt: skip
    assert str(article.published) == "2013-07-18"


def test_who_wrote_it_stands_above_the_sources() -> None:
    """A line of its own behind the text names the writer; what several name is of several."""
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", LONG, LONG, "Written by Nora Elmstedt", "Copyright: Mill Notes", SENTENCE, LONG)  # fmt: skip
    assert [author.name for author in article.authors] == ["Nora Elmstedt"]


def test_more_from_a_shop_names_nobody() -> None:
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", LONG, LONG, "Related posts", "A pike", "Just the thing for catching rainwater.", "More from Mill Gadgets", "A crane", "More from Mill Gadgets")  # fmt: skip
    assert article.authors == ()


RECIPE = ("Ingredients", "2 cups of reeds", "a pinch of salt", "1 onion", "Directions")


def test_the_ingredients_of_a_recipe_are_text() -> None:
    """An ingredient a line is no menu, and the introduction above it belongs to the text, too."""
    article = read("A heron's soup | Mill Notes", "A heron's soup", LONG, "Print Recipe", "Prep Time: 5 minutes", "Yield: 4", *RECIPE, SENTENCE, SENTENCE)  # fmt: skip
    texts = [block.text for block in article.blocks]
    assert texts[0] == LONG
    assert texts[-7:-2] == list(RECIPE)


def test_entries_of_a_menu_are_no_ingredients() -> None:
    """Nothing has an amount below the word in a menu."""
    article = read("A heron's soup | Mill Notes", "Ingredients", "Beef", "Bread", "Chicken", "Seafood", "View All", "A heron's soup", LONG, LONG)  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG]


DISHES = [
    ("Heron cupcakes recipe | Mill Notes", "Heron cupcakes"),
    ("Rezept für Reiherkuchen | Mill Notes", "Reiherkuchen"),
    ("Recette Filet de brochet au four", "Filet de brochet au four"),
    ("Ricetta Zuppa di canne - Mill Notes", "Zuppa di canne"),
    ("Heron soup", "Heron soup"),
    ("Soup", "Soup"),
]


@pytest.mark.parametrize(("title", "headline"), DISHES)
def test_the_headline_of_a_recipe_is_the_dish(title: str, headline: str) -> None:
    """Titles say besides that it is a recipe; buttons, stars and ingredients stand below the headline."""
    head = (
        "Home",
        "Recipes",
        headline,
        "Save recipe",
        "133 want to try",
        "4 from 12 votes",
        "Ready in",
        "20 minutes",
    )
    article = read(title, *head, "Ingredients", "Zutaten", "2 cups of reeds", "1 pinch of salt", "1 onion", "Directions", LONG, LONG)  # fmt: skip
    assert article.title == headline


def test_a_title_printed_twice_with_the_name_of_the_site() -> None:
    article = read("Heron soup | Mill Notes", "Heron soup | Mill Notes", "Home", "Recipes", "Heron soup", "Save", *RECIPE, LONG)  # fmt: skip
    assert article.title == "Heron soup"


CONSENT = (
    "Vi bryr oss om din integritet",
    "Vi och våra partners lagrar information på en enhet, till exempel unika ID i cookies, för att behandla personuppgifter, och du kan när som helst ändra ditt val.",
    "Absolut nödvändiga cookies",
    "Dessa cookies är nödvändiga för att webbplatsen ska fungera och kan inte stängas av i våra system, eftersom de bara ställs in efter vad du själv gör på sidan.",
    "Prestandacookies",
    "Dessa cookies tillåter oss att räkna besök på webbplatsen, så att vi kan mäta och förbättra hur den fungerar, och allt som de samlar in är anonymt för oss.",
)  # fmt: skip


def test_a_dialog_about_cookies_is_no_text() -> None:
    """It is longer than a short recipe, at the page's end or at its beginning."""
    soup = ("Heron soup | Mill Notes", *["Home"] * 3, "Heron soup", *RECIPE, SENTENCE)
    for lines in ((*soup, "Share", *CONSENT * 2), (soup[0], *CONSENT, *soup[1:])):
        article = read(*lines)
        assert article.title == "Heron soup"
        assert [block.text for block in article.blocks] == [*RECIPE, SENTENCE]


def test_an_article_about_privacy_is_text() -> None:
    """A heading that could open such a dialog opens none where no legal words follow."""
    article = read(
        "Herons at home | Mill Notes", "Herons at home", LONG, "Your privacy", LONG, SENTENCE, LONG
    )
    assert [block.text for block in article.blocks] == [LONG, "Your privacy", LONG, SENTENCE, LONG]


def test_a_title_that_praises_the_dish() -> None:
    article = read("The BEST Easy Heron Soup! | Mill Notes", "Home", "Recipes", "Easy Heron Soup", "Save", *RECIPE, LONG)  # fmt: skip
    assert article.title == "Easy Heron Soup"


def test_what_stands_behind_the_rights_of_a_text_is_the_sites() -> None:
    """The line says whose the text is, right behind it; inside a text it ends nothing."""
    rights = "Copyright 2012 Mill Notes, Inc. All Rights Reserved"
    article = read("A heron at dusk | Mill Notes", "A heron at dusk", LONG, LONG, rights, SENTENCE, "Back To", "Next story in World", LONG, "More")  # fmt: skip
    assert [block.text for block in article.blocks] == [LONG, LONG]


def test_ingredients_that_go_on_as_sentences() -> None:
    """What ends texts elsewhere may stand between ingredients and steps, and an amount begins no sentence."""
    cheese = "1 cup of grated mill cheese (or whatever else you have at home, since one cup is a small bag.)"
    lines = (*RECIPE[:3], cheese, "Did you make this?", "Add to Meal Planner", "Directions")
    article = read("A heron's soup | Mill Notes", "A heron's soup", LONG, *lines, SENTENCE, SENTENCE)
    assert [block.text for block in article.blocks] == [LONG, *RECIPE[:3], cheese, "Directions", SENTENCE, SENTENCE]  # fmt: skip


def test_a_part_about_privacy_is_text() -> None:
    """It speaks of consent as a dialog does, but of no cookies."""
    part = [
        "Your privacy",
        "Devices that count herons share personal data with third parties, and few people know how much of it is sold.",
        "We found that advertising pays for most of them, and that consent is asked for in a small window.",
    ]
    article = read("Herons at home | Mill Notes", "Herons at home", *[LONG] * 24, *part, LONG)
    assert [block.text for block in article.blocks][-4:] == [*part, LONG]


@pytest.mark.parametrize("headline", ["#Herons in the reeds", "#MillToo comes to the village at last"])
def test_a_headline_may_begin_with_a_hashtag(headline: str) -> None:
    page = hb.parse(
        "\n".join(["Home", "Contact", headline, "By Nora Elmstedt", "May 3, 2012", *[LONG] * 4]),
        format="text",
    )
    assert page.article is not None
    assert page.article.title == headline


def test_a_line_of_a_card_is_no_headline() -> None:
    page = hb.parse(
        "\n".join(
            [
                "Heron soup",
                LONG,
                "Prep Time: 5 minutes",
                "Servings: 4",
                "Author: Nora",
                "Ingredients",
                "2 cups beans",
                "1 tsp salt",
                "3 carrots",
                "Method",
                LONG,
            ]
        ),
        format="text",
    )
    assert page.article is not None
    assert page.article.title == "Heron soup"
