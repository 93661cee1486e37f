"""Conventions of published pages, each in a page of our own: invented people and texts after the markup of real ones."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

PROSE = "The heron stood in the reeds until the light was gone, and then it flew off towards the mill, where the water is shallow."
TEXT = f"<p>{PROSE}</p><p>{PROSE} It came back in the morning.</p><p>{PROSE} Nobody saw it there at noon.</p>"


def read(body: str, title: str = "A heron at dusk") -> hb.Article:
    page = hb.parse(
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title></head><body>{body}</body></html>"
    )
    assert page.article is not None
    return page.article


TITLES = [
    # headline, section and site in the page's title: the only h1 is the first of them, whatever the menu repeats
    ("Cold or flu? | Winter illnesses in town | CWI", "<h1>Cold or flu?</h1>", "Cold or flu?"),
    # the site's name in h1: the title has two parts, and the longer one is the headline
    ("A heron at dusk and a winter illness | Mill Notes", "<h1>Mill Notes</h1><h2>A heron at dusk and a winter illness</h2>", "A heron at dusk and a winter illness"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "head", "headline"), TITLES)
def test_the_section_in_the_pages_title_is_no_headline(title: str, head: str, headline: str) -> None:
    """The only h1 that is the first of three parts of the page's title is the headline."""
    menu = (
        "<nav><h3><a href='/w'>Winter illnesses in town</a></h3><ul><li><a href='/n'>News</a></li></ul></nav>"
    )
    assert read(f"{menu}<div class='content'>{head}{TEXT}</div>", title).title == headline


OWNER = "<li>Source: <a href='/a'>Office of the City of Mill for Public Health</a>, <a href='/b'>Department of Birds and Water</a></li>"
STAMPS = [
    ("<ul><li>Page last reviewed: <span itemprop='lastReviewed'>August 11, 2016</span></li>"
     f"<li>Page last updated: <span itemprop='dateModified'>August 12, 2016</span></li>{OWNER}</ul>", "2016-08-11", "2016-08-12"),
    (f"<ul><li>Page last updated: August 12, 2016</li>{OWNER}</ul>", None, "2016-08-12"),
    # a teaser of another page
    ("<ul><li><h4><a href='/other'>The noise of the night and what it does</a></h4><span>Updated August 12, 2016</span></li></ul>", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("stamp", "reviewed", "updated"), STAMPS)
def test_the_pages_own_dates_stand_beside_links(
    stamp: str, reviewed: str | None, updated: str | None
) -> None:
    """A list of links with the page's own dates is no teaser; a teaser's date is another page's."""
    article = read(f"<h1>A heron at dusk</h1>{TEXT}<div class='stamp'>{stamp}</div>")
    assert [article.reviewed and str(article.reviewed), article.updated and str(article.updated)] == [
        reviewed,
        updated,
    ]


TAGS = [
    ("<div class='tags-list'><h2>Tags</h2><p><a href='/tag/herons/' rel='tag'>Herons</a></p><p><a href='/tag/mills/' rel='tag'>Mills</a></p></div>", ("Herons", "Mills")),
    ("<section class='tag-list'><h5>Tags</h5><nav><a href='/tag/herons/'>Herons</a><a href='/tag/mills/'>Mills</a></nav></section>", ("Herons", "Mills")),
    ("<div class='about'><h3><a href='/staff/nora-elmstedt/'>Nora Elmstedt</a></h3><p class='tags'><a href='/tag/herons/' rel='tag'>Herons</a></p></div>", ("Herons",)),
    ("<div class='post-detail__tags'><a href='/blog/tags/herons'>Herons</a><a href='/blog/tags/mills'>Mills</a></div>", ("Herons", "Mills")),
    # a box of links to anything is none of tags
    ("<div class='post-detail__stages'><a href='/blog/tags/herons'>Herons</a></div>", ()),
    ("<section class='tag-list'><a href='/tag/herons/'>Herons</a><a href='/shop/nets'>Nets</a></section>", ()),
]  # fmt: skip


@pytest.mark.parametrize(("box", "tags"), TAGS)
def test_tags_in_lines_of_their_own_and_without_rel(box: str, tags: tuple[str, ...]) -> None:
    """Each tag in a paragraph; a box named for tags; a box beside a note about the author."""
    article = read(f"<article><h1>A heron at dusk</h1>{TEXT}</article>{box}")
    assert article.tags == tags


def test_sources_in_the_rows_of_a_table() -> None:
    """A plugin prints footnotes as a table below a label that opens it."""
    rows = "".join(
        f"<tr><th><a>{n}</a></th><td>Roe J, Doe K. Herons at night. Birds Rep. 20{n}0;3:47{n}.</td></tr>"
        for n in (1, 2)
    )
    notes = (
        "<div class='footnotes_reference_container'><div><p><span>References</span><span>[<a>+</a>]</span></p></div>"
        f"<div style='display: none'><table><caption>References</caption><tbody>{rows}</tbody></table></div></div>"
    )
    article = read(f"<article><h1>A heron at dusk</h1>{TEXT}{notes}</article>")
    assert [entry.text for entry in article.references] == [
        "Roe J, Doe K. Herons at night. Birds Rep. 2010;3:471.",
        "Roe J, Doe K. Herons at night. Birds Rep. 2020;3:472.",
    ]
    assert "References" not in article.text


ENDS = [
    ("<div class='by'><a href='/about/editors'>By Mill Notes Staff</a></div>", True),
    ("<p>By the mill the water is shallow, and by the reeds it is not.</p>", False),
]


@pytest.mark.parametrize(("end", "cut"), ENDS)
def test_a_link_to_who_wrote_it_signs_the_text(end: str, cut: bool) -> None:
    """A line that is a link and a byline ends no text."""
    article = read(f"<article><h1>A heron at dusk</h1><div>{TEXT}{end}</div></article>")
    assert len(article.blocks) == 3 + (not cut)


MARKED = "<div class='authors'>Jane Roe<sup>1</sup>, Karl Doe<sup>2,3</sup>, Nora Elmstedt<sup>*</sup></div>"


def test_marks_of_affiliations_are_no_part_of_names() -> None:
    """Raised digits behind names lead to affiliations."""
    article = read(f"<article><h1>A heron at dusk</h1>{MARKED}{TEXT}</article>")
    assert [author.name for author in article.authors] == ["Jane Roe", "Karl Doe", "Nora Elmstedt"]
    assert article.blocks[0].text == PROSE


def test_a_standfirst_is_read_once_though_it_is_the_heading_above_the_text() -> None:
    """A heading between headline and text that is both a standfirst and right above the body stands there once."""
    head = "<h2 class='short-teaser'>How a heron lost its way at night and found it again</h2>"
    article = read(
        f"<div class='node'><h1>A heron at dusk</h1><div class='content'><div class='see'>See related <a href='/1'>Reeds in winter</a></div>"
        f"{head}<div class='field-body'>{TEXT}</div></div></div>"
    )
    assert [block.text for block in article.blocks].count(
        "How a heron lost its way at night and found it again"
    ) == 1


def test_a_site_behind_a_hyphen_in_a_chinese_title() -> None:
    """Titles in Chinese need no blank around the hyphen in front of the site's name, and headlines no heading."""
    text = (
        "<p>近日，研究人员发现睡眠不足与多种疾病有关，并建议成年人每天睡七到八个小时，以保持身体健康，同时减少晚上的屏幕光线。</p>"
        * 4
    )
    article = read(
        f"<div class='h-title'>睡眠与健康的关系</div><div id='detail'>{text}</div>",
        "睡眠与健康的关系\n-健康网",
    )
    assert article.title == "睡眠与健康的关系"


WARNING = "DISCLAIMER: IF YOU ARE CONCERNED ABOUT A WING, PLEASE SEE YOUR PHYSICIAN."
LABELLED = [
    (WARNING, WARNING),
    # what earns money is no medical disclaimer
    ("DISCLAIMER: THE LINKS TO REEDS AND BOATS BELOW ARE PAID FOR, AND WE KEEP A SHARE.", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "disclaimer"), LABELLED)
def test_a_labelled_disclaimer_sends_to_who_gives_advice(line: str, disclaimer: str | None) -> None:
    """A label makes a sentence the disclaimer if it names a physician."""
    assert read(f"<h1>A heron at dusk</h1>{TEXT}<p>{line}</p>").disclaimer == disclaimer


JOURNAL = """
<h1>A heron at dusk</h1><div class="dateline"><p>FIELD NOTES — Volume 13 — July 21, 2016</p></div>
<div><h4>Nora Elm, MD, PhD; Ida P. Reed; Thomas B. Mill, MD; C. Bo Sand, DO</h4>
<p><i>Suggested citation for this article:</i> Elm N, Reed IP. A heron at dusk. Bird Notes 2016;13:160148.</p></div>"""


def test_the_head_of_a_journals_article() -> None:
    """Authors between semicolons, half of them with degrees; a day in a line named for it; how to cite is no text."""
    top = "<p><span><a href='#'>Top</a></span></p>"
    article = read(f"{JOURNAL}<div>{TEXT}{top}<h2>More of it</h2>{TEXT}{top}</div>")
    assert [author.name for author in article.authors] == [
        "Nora Elm",
        "Ida P. Reed",
        "Thomas B. Mill",
        "C. Bo Sand",
    ]
    assert str(article.published) == "2016-07-21"
    assert {block.text for block in article.blocks} == {
        "More of it",
        *(part.strip("</p>") for part in TEXT.split("</p><p>")),
    }


def test_sources_in_the_articles_own_footer() -> None:
    """A footer inside an article is no page footer, whatever it is called."""
    sources = "".join(f"<p>Heron Society: “Herons of the {place}.”</p>" for place in ("mill", "marsh", "sea"))
    footer = f"<footer><span class='sources'><h4>Show Sources</h4><div><p>SOURCES:</p>{sources}</div></span></footer>"
    article = read(f"<article><h1>A heron at dusk</h1>{TEXT}{footer}</article>")
    assert len(article.references) == 3


def test_the_only_day_of_a_page_stands_beside_its_author() -> None:
    """A card behind the text holds the publication's day if no other element of the page marks one."""
    card = "<div class='author'><p class='vcard'>Nora Elmstedt</p><p>is a writer in Mill. Her book is <a href='/b'>Reeds of the northern marshes and what lives there</a>.</p></div>"
    day = "<time class='article__date published' datetime='2020-03-10'>10 March, 2020</time>"
    article = read(
        f"<h1>A heron at dusk</h1><p class='author'>Nora Elmstedt</p><div>{TEXT}</div><div class='shares'>{card}<div>{day}</div></div>"
    )
    assert str(article.published) == "2020-03-10"


def test_what_is_shown_in_a_box_for_authors_is_no_name() -> None:
    """Votes beside a log-in stand in boxes that are named for authors."""
    box = "<div class='author-info-block'><a href='#'>Login</a><div><span>50%</span></div><div><span>50%</span></div></div>"
    article = read(f"<h1>A heron at dusk</h1><p>By Nora Elmstedt</p>{box}{TEXT}")
    assert [author.name for author in article.authors] == ["Nora Elmstedt"]


APPEAL = "We aim to tell you about every heron. Your contribution will keep us going. Please consider making a contribution today."
ENDS = [
    ("<p>(fbn)</p><ul><li><a href='/tag/herons'>#herons</a></li></ul>", True),
    (f"<p><b>Support Mill Notes’ journalism</b></p><p>{APPEAL}</p>", True),
    ("<p>Commenting feature is disabled in your country.</p>", True),
    # a charity that the text is about
    ("<p>The mill needs money: consider donating to the heron fund, whose work goes on in winter.</p>", False),
]  # fmt: skip


@pytest.mark.parametrize(("end", "cut"), ENDS)
def test_marks_tags_and_appeals_at_the_end(end: str, cut: bool) -> None:
    """Initials, tags as a list of items and what asks for money are no text."""
    article = read(f"<article><h1>A heron at dusk</h1>{TEXT}{TEXT}{end}</article>")
    assert (len(article.blocks) == 6) == cut


def test_who_took_a_picture_stands_beside_its_caption() -> None:
    """The credit of a figure is no text, wherever it stands in it."""
    figure = "<figure><span><picture><img src='/h.jpg' alt=''></picture></span><span><figcaption>A heron.</figcaption><cite>Ida Reed/Mill Pictures for the Mill Society</cite></span></figure>"
    article = read(f"<h1>A heron at dusk</h1><div>{TEXT}{figure}{TEXT}</div>")
    assert len(article.blocks) == 6


def test_what_a_page_says_of_itself_stands_far_behind_a_long_text() -> None:
    """Beside who maintains the page: a linked title there makes no teaser of another page of it."""
    stamp = "<div id='datestamp'><ul><li class='last-reviewed'>Page last reviewed: <span>May 21, 2011</span></li><li class='last-updated'>Page last updated: <span>May 22, 2011</span></li><li>Content source: <a href='/c'>National Centre for Herons and their Reeds</a></li></ul></div>"
    day = "<p class='date'>Volume 3 — May 21, 2011</p>"
    article = read(f"<h1>A heron at dusk</h1>{day}<div>{TEXT * 3}</div>{stamp}")
    assert (str(article.published), str(article.reviewed)) == ("2011-05-21", "2011-05-21")
    assert str(article.updated) == "2011-05-22"


def test_a_teasers_days_behind_a_long_text_are_its_own() -> None:
    """The days of a card that links another page are not the page's."""
    card = "<ul><li class='last-updated'>Last updated: May 22, 2011</li><li><a href='/c'>What herons eat in a hard winter</a></li></ul>"
    assert read(f"<h1>A heron at dusk</h1><div>{TEXT * 3}</div>{card}").updated is None


def test_fine_print_behind_the_sources() -> None:
    """Journals say there what they say of every text; small type in the text is part of it."""
    sources = "<h3>References</h3><ol><li>Reed I. Herons at the mill. Pond J 2010;58:33–6.</li><li>Elm N. The reeds. Pond J 2004;38:29–34.</li></ol>"
    note = "<p><small>All web versions of our articles are conversions from typeset documents.</small><br>Questions go to the mill.</p>"
    small = "<p><small>Nobody saw it there at noon.</small></p>"
    article = read(f"<h1>A heron at dusk</h1><div>{TEXT}{small}{TEXT}{sources}</div>{note}")
    assert len(article.references) == 2
    assert len(article.blocks) == 7


def test_a_line_that_leads_to_more() -> None:
    """A wording, a colon and a link are no text."""
    more = "<p><strong>More on:</strong> <a href='https://b.example/s'>Keeping a pond: safe reeds</a></p>"
    article = read(f"<h1>A heron at dusk</h1><div>{TEXT}{more}{TEXT}</div>")
    assert len(article.blocks) == 6


def test_the_writer_with_a_job_below_the_name_heads_the_text() -> None:
    """Name and job in one paragraph are no text; a sentence that begins with the writer's name is."""
    writer = "<p><strong>Anna Lee</strong><br>Professor of Sleep Medicine, University of Oslo</p><p>Published: May 3, 2019 11.30am</p>"
    article = read(f"<h1>A heron at dusk</h1>{writer}<div>{TEXT}</div>")
    assert [who.name for who in article.authors] == ["Anna Lee"]
    assert len(article.blocks) == 3
    said = f"<p>By Anna Lee</p><div><p>Anna Lee said on Monday that the editor had seen it.</p>{TEXT}</div>"
    assert len(read(f"<h1>A heron at dusk</h1>{said}").blocks) == 4


def test_what_a_system_tells_the_visitor_is_no_text() -> None:
    message = (
        "<div class='messages status'><h2>Status message</h2>Your comment has been queued for review.</div>"
    )
    assert len(read(f"<h1>A heron at dusk</h1><div>{message}{TEXT}</div>").blocks) == 3
    kept = message.replace("messages status", "messages-of-the-heron")
    assert len(read(f"<h1>A heron at dusk</h1><div>{kept}{TEXT}</div>").blocks) == 5


@pytest.mark.parametrize(
    ("paragraph", "kept"),
    [
        ("<p class=vcard>Nobody saw it at the mill that day, says <span class=fn>Anna Lee</span>.</p>", True),
        ("<p class=vcard><span class=fn>Anna Lee</span></p>", False),
    ],
)
def test_a_sentence_that_names_a_person(paragraph: str, kept: bool) -> None:
    article = read(f"<h1>A heron at dusk</h1><div>{TEXT}{paragraph}{TEXT}</div>")
    assert (len(article.blocks) == 7) == kept


YEARLESS = [
    ("Last updated: <time datetime='2025-09-20T10:00Z'>Sep 20</time>", [None, "2025-09-20", None]),
    ("Zuletzt aktualisiert am <time datetime='2025-09-20'>20.09</time>", [None, "2025-09-20", None]),
    ("Last reviewed: <time datetime='2025-09-20'>Sep 20</time>", [None, None, "2025-09-20"]),
    ("Published <time datetime='2025-09-20'>Sep 20</time>", ["2025-09-20", None, None]),
    ("<time datetime='2025-09-20'>Sep 20</time>", ["2025-09-20", None, None]),
]


@pytest.mark.parametrize(("line", "days"), YEARLESS)
def test_a_day_without_its_year_is_what_the_words_before_it_say(line: str, days: list[str | None]) -> None:
    """The year stands in the attribute alone; the words before the element tell whose day it is."""
    article = read(f"<article><h1>A heron at dusk</h1><div>{line}</div>{TEXT}</article>")
    dates = (article.published, article.updated, article.reviewed)
    assert [str(date)[:10] if date else None for date in dates] == days


ASIDES = [
    ("<h3>Infobox: herons</h3><p>They sleep on one leg.</p>", True),
    ("<strong>Good to know</strong><p>Herons eat at dusk.</p>", True),
    ("<p>Hinweis: Reiher schlafen nachts.</p>", True),
    # near misses: a teaser, a form's words
    ("<h3>More on herons</h3><p>What they eat.</p>", False),
    ("<h3>Our letter</h3><p>Every week.</p>", False),
]


@pytest.mark.parametrize(("aside", "kept"), ASIDES)
def test_a_short_aside_that_says_it_is_a_note_is_text(aside: str, kept: bool) -> None:
    article = read(f"<article><h1>A heron at dusk</h1>{TEXT}<aside>{aside}</aside>{TEXT}</article>")
    assert (len(article.blocks) > 6) is kept


PICTURED = [
    ("✓ Medically reviewed by Jane Roe, MD on May 5, 2021", [[], ["Jane Roe"], None, "2021-05-05"]),
    ("✍️ By Jane Roe", [["Jane Roe"], [], None, None]),
    ("👩‍⚕️ Von Jane Roe, Ärztin", [["Jane Roe"], [], None, None]),
    ("📅 May 5, 2021 · ✍️ By Jane Roe · ⏱️ 8 min read", [["Jane Roe"], [], "2021-05-05", None]),
    ("👤 Jane Roe | 📅 May 5, 2021 | ⏱ 5 min read", [["Jane Roe"], [], "2021-05-05", None]),
]


@pytest.mark.parametrize(("line", "told"), PICTURED)
def test_a_picture_before_a_part_of_a_byline_says_nothing(line: str, told: list[object]) -> None:
    """Designs set a tick, a pen or a calendar where others set an icon."""
    article = read(f"<article><h1>A heron at dusk</h1><p>{line}</p>{TEXT}</article>")
    assert [
        [author.name for author in article.authors],
        [reviewer.name for reviewer in article.reviewers],
        article.published and str(article.published),
        article.reviewed and str(article.reviewed),
    ] == told


def test_a_disclaimer_stands_loose_behind_its_label() -> None:
    note = "This page is educational and is not a diagnosis. Seek care for severe symptoms."
    article = read(
        f"<article><h1>A heron at dusk</h1>{TEXT}<div class='note'><strong>Medical note:</strong> {note}</div></article>"
    )
    assert article.disclaimer == f"Medical note: {note}"
    assert note not in article.text


@pytest.mark.parametrize("label", ["Reviewed by", "Medically reviewed by", "Fachlich geprüft von"])
def test_a_reviewers_name_stands_below_a_long_label_behind_the_text(label: str) -> None:
    card = f"<div class='mt'><p>{label}</p><p>Peter Marsch</p><p>Facharzt für Neurologie</p></div>"
    article = read(f"<article><h1>A heron at dusk</h1><p>By Jane Roe</p><div>{TEXT}{card}</div></article>")
    assert [reviewer.name for reviewer in article.reviewers] == ["Peter Marsch"]
    assert "Marsch" not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Roe, Special to The Mill",
        "By Jane Roe Special to the Mill Wire",
        "Jane Roe, special to the Mill",
        "By Jane Roe, For The Mill",
    ],
)
def test_the_paper_that_a_text_was_written_for_is_no_part_of_the_name(line: str) -> None:
    article = read(f"<article><h1>A heron at dusk</h1><p>{line}</p><p>May 5, 2021</p>{TEXT}</article>")
    assert [author.name for author in article.authors] == ["Jane Roe"]


def test_the_date_behind_who_took_the_pictures_is_the_texts() -> None:
    line = "Text: Jane Roe · Fotos: Anna Lin · 5. Mai 2021"
    article = read(f"<article><h1>A heron at dusk</h1><p>{line}</p>{TEXT}</article>")
    assert str(article.published) == "2021-05-05"
    assert [author.name for author in article.authors] == ["Jane Roe"]
