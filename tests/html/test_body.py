"""Where the body is, what is cut from it, and what stands above it."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.html.clutter import names_clutter

LONG = "Sleep comes easier to people who keep the same hour every night, and it stays away from the others. "
ONE, TWO, THREE, FOUR = (f"{word}: {LONG}{LONG}".strip() for word in ("One", "Two", "Three", "Four"))
HEAD = "<h1>A fixed hour</h1>"


def texts(markup: str, title: str = "A fixed hour") -> list[str]:
    """First words of the body's blocks, what stands before a colon."""
    page = hb.parse(f"<html><head><title>{title}</title></head><body>{markup}</body></html>")
    assert page.article is not None
    return [block.text.split(":")[0] for block in page.article.blocks]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"<div>{HEAD}{paragraphs(ONE, TWO, THREE)}</div>", id="no names"),
        pytest.param(f'{HEAD}<div class="entry-content">{paragraphs(ONE, TWO, THREE)}</div>', id="a name"),
        pytest.param(f'{HEAD}<div id="x" itemprop="articleBody">{paragraphs(ONE, TWO, THREE)}</div>', id="microdata"),
        pytest.param(
            f"<main>{HEAD}"
            + "".join(f'<section class="row"><div class="rich-text"><p>{t}</p></div></section>' for t in (ONE, TWO, THREE))
            + "</main>",
            id="sections of one name",
        ),
        pytest.param(
            f'{HEAD}<div><article>{paragraphs(ONE, TWO, THREE)}</article><section><p>{FOUR}</p></section></div>',
            id="an article without its headline",
        ),
        pytest.param(f'<nav class="menu">{HEAD}{paragraphs(ONE, TWO, THREE)}', id="unclosed menu"),
        pytest.param(f"<button>Menu{HEAD}{paragraphs(ONE, TWO, THREE)}", id="unclosed button"),
        pytest.param(
            f"<table><tr><td><a href=x>Home</a></td><td>{HEAD}{paragraphs(ONE, TWO, THREE)}</td></tr></table>",
            id="layout in tables",
        ),
        pytest.param(
            f'<article>{HEAD}{paragraphs(ONE, TWO, THREE)}</article><aside class="sidebar">{paragraphs(FOUR)}</aside>',
            id="sidebar",
        ),
        pytest.param(
            f'<div class="newsletter-page">{HEAD}{paragraphs(ONE, TWO, THREE)}</div><footer>{paragraphs(FOUR)}</footer>',
            id="everything in what is named as clutter",
        ),
        pytest.param(
            '<div class="elementor">'
            + "".join(f'<section class="elementor-section"><div><p>{t}</p></div></section>' for t in (ONE, TWO, THREE))
            + "</div>",
            id="a page builder without a headline",
        ),
        pytest.param(
            f'<html amp><body><amp-sidebar>{paragraphs("Home")}</amp-sidebar><article>{HEAD}<p>{ONE}</p><p>{TWO}</p>'
            f"<amp-accordion><section><p>{THREE}</p></section></amp-accordion></article>",
            id="accelerated pages",
        ),
        pytest.param(
            f'<div id="wm-ipp-base"><p>{FOUR}</p></div><div>{HEAD}{paragraphs(ONE, TWO, THREE)}</div>',
            id="an archive's bar",
        ),
        pytest.param(
            f'<div>{HEAD}{paragraphs(ONE, TWO, THREE)}<div id="c2_invitation_71" class="c2_invitation"><h2>Your story</h2><form class="c2Form"><p>Enter Your Title'
            f'</p></form><h2>What Other Visitors Have Said</h2><p>{FOUR}</p></div></div>',
            id="the form of a site builder for stories of readers, and theirs",
        ),
        pytest.param(
            f'<div id="onetrust-consent-sdk">{paragraphs(*[FOUR] * 9)}</div><div>{HEAD}{paragraphs(ONE, TWO, THREE)}</div>',
            id="a service's dialog about cookies, longer than the text",
        ),
        pytest.param(
            f'<div id="cookies-popup">{paragraphs(*[FOUR * 3] * 4)}</div><div>{HEAD}{paragraphs(ONE, TWO, THREE)}</div>',
            id="a site's own dialog about cookies, longer than the text",
        ),
        pytest.param(
            f'{HEAD}<div class="promo"><div><h3>Our new book</h3></div></div><div class=x>{paragraphs(ONE, TWO, THREE)}</div>',
            id="a promotion of a few words above the text",
        ),
        pytest.param(
            f'{HEAD}<div class="y"><div><h3>One</h3></div></div><div class=x>{paragraphs(TWO, THREE)}</div>',
            id="a heading in a box above the text",
        ),
        pytest.param(
            f'{HEAD}<h2 id="cookie-bar-recipe">One</h2>{paragraphs(TWO, THREE)}',
            id="a heading over bars of cookies",
        ),
        pytest.param(
            f'<div id="cookies-bar"><div>{HEAD}{paragraphs(ONE, TWO, THREE)}</div></div>',
            id="a page about bars of cookies",
        ),
        pytest.param(
            f'<header><nav>{paragraphs(*[FOUR] * 9)}</nav></header><div>{HEAD}{paragraphs(ONE, TWO, THREE)}</div>',
            id="a menu of teasers, longer than the text",
        ),
        pytest.param(
            f"{HEAD}<div>{ONE}<br><br>{TWO}<br><br>{THREE}</div>", id="loose text between line breaks"
        ),
    ],
)  # fmt: skip
def test_the_body_is_found(markup: str) -> None:
    """All paragraphs of the text and nothing else, whatever holds them."""
    assert [text for text in texts(markup) if text != "A fixed hour"] == ["One", "Two", "Three"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<article><h1>A fixed hour</h1><p>A short note.</p></article>", ["A short note."]),
        ("<article><h1>A fixed hour</h1><ul><li>Milk</li><li>Eggs</li></ul></article>", ["Milk", "Eggs"]),
        ("<div><h1>A fixed hour</h1><p>A short note.</p></div>", []),
        ("<frameset><frame src=a><noframes><p>" + ONE + "</p></noframes></frameset>", []),
    ],
)
def test_pages_without_prose(markup: str, expected: list[str]) -> None:
    """A note in an article of its own is one; a few words anywhere are not."""
    assert texts(markup) == expected


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f'<div class="toc-section"><p>{FOUR}</p></div>', True),
        ('<div class="toc-section"><ul><li><a href="#a">Four</a></li></ul></div>', False),
        (f'<div class="embed-place"><p>{FOUR}</p></div>', True),
        ('<div class="embed-place"><p>Four: a video.</p></div>', False),
        (f'<div class="related-posts"><p>{FOUR}</p></div>', False),
        (f'<div class="newsletter-box"><p>{FOUR}</p></div>', False),
        (f'<div class="author_short_bio"><p>{FOUR}</p></div>', False),
        (f'<div class="has-share-buttons"><p>{FOUR}</p></div>', True),
        (f'<div class="Video_container__o6iA6"><p>{FOUR}</p></div>', False),
        (f"<div hidden><p>{FOUR}</p></div>", False),
        (f'<div style="display: none"><p>{FOUR}</p></div>', False),
        (f'<div style="display: block"><p>{FOUR}</p></div>', True),
        (f'<div class="faq-answer" style="display:none"><p>{FOUR}</p></div>', True),
        (f'<div class="accordion-content hidden"><p>{FOUR}</p></div>', True),
        (f'<div role="tabpanel" hidden><p>{FOUR}</p></div>', True),
        (f'<div class="elementor-tab-content" style="display:none"><p>{FOUR}</p></div>', True),
        (f'<div class="product-slider"><p>{FOUR}</p></div>', False),
        (f'<div class="hidden"><p>{FOUR}</p></div>', False),
        (f'<div class="hidden md:block"><p>{FOUR}</p></div>', True),
        (f'<div class="hidden md:block"><p>{FOUR}</p></div><div class="md:hidden"><p>{FOUR}</p></div>', True),
        (f'<div class="d-md-none"><p>{FOUR}</p></div>', False),
        (f'<div class="u-lg-hidden"><p>{FOUR}</p></div>', False),
        (f'<div class="u-lg-block u-sm-hidden"><p>{FOUR}</p></div>', True),
        (f'<div class="u-hidden@tablet-desktop"><p>{FOUR}</p></div>', False),
        (f'<div class="u-hidden@mobile"><p>{FOUR}</p></div>', True),
        (f'<div class="u-hidden@until-md"><p>{FOUR}</p></div>', True),
        (f'<div class="u-hidden@from-md"><p>{FOUR}</p></div>', False),
        (f'<div class="recipe_print__aB3cD"><p>{FOUR}</p></div>', True),
        (
            f'<div class="copy"><p>{FOUR}</p></div><div class="recipe_print__aB3cD"><h2>Four</h2><p>{FOUR}</p></div>',
            True,
        ),
        (f"<form><p>{FOUR}</p></form>", True),
        ("<form><p>Four: your address.</p><input type=email></form>", False),
        (f"<div><h3>Four</h3><p>{FOUR}</p><form><input type=email></form></div>", False),
        (
            "<form><p>Four: your message, which we read.</p><p>Please be brief.</p><textarea></textarea></form>",
            False,
        ),
        (f"<div><p>{FOUR * 4}</p><div><input name=email></div></div>", True),
        (f"<div><p>{FOUR}</p><input type=search></div>", True),
        (
            "<div><h3>Four</h3><p>Sign up for our newsletter and have it in your inbox. Your address is used for the newsletter and for nothing else, "
            "see our privacy policy.</p><p>E-mail address required</p><input type=email><p>Please enter an e-mail address and try again.</p>"
            "<h3>Thank you for subscribing!</h3><p>You will soon find our newsletter in your inbox. You can unsubscribe by e-mail at any time.</p></div>",
            False,
        ),
        (f'<div itemprop="author"><p>{FOUR}</p></div>', False),
        (f"<footer><p>{FOUR}</p></footer>", False),
        (f'<footer class="footnotes"><p>{FOUR}</p></footer>', True),
        (f"<aside><p>{FOUR}</p></aside>", True),
        ("<aside><p>Four: a short box.</p></aside>", False),
        ('<aside class="x-aside x-aside--note"><p>Four: a short box.</p></aside>', True),
        ('<aside class="factbox"><p>Four: a short box.</p></aside>', True),
        ('<aside class="noted"><p>Four: a short box.</p></aside>', False),
        ('<blockquote class="instagram-media"><p>Four: a post on another site.</p></blockquote>', False),
        (f'<div role="complementary"><p>{FOUR}</p></div>', False),
        (f'<div class="inline-asset"><p>{FOUR}</p></div>', False),
        (f'<div class="sqs-block-summary-v2"><p>{FOUR}</p></div>', False),
        (f'<div class="executive-summary"><p>{FOUR}</p></div>', True),
        (f'<p class="paywall">{FOUR}</p>', True),
        (f'<div class="paywall"><p>{FOUR}</p></div>', False),
    ],
)
def test_boxes_in_the_text(box: str, kept: bool) -> None:
    """A name that wrappers carry as well is judged by the prose in the box."""
    found = texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{box}{paragraphs(THREE)}</article>")
    assert found == ["One", "Two", *(["Four"] if kept else []), "Three"]


@pytest.mark.parametrize(
    ("target", "expected"), [("#t", ["Two", "One", "Three", "Four"]), ("/t", ["Two", "One"])]
)
def test_parts_that_the_table_of_contents_leads_to(target: str, expected: list[str]) -> None:
    """A row of sections of which one is far the longest; without links to them what follows is something else."""
    links = "".join(f'<a href="{target}{n}">Part {n}</a>' for n in range(4))
    parts = (TWO * 2, ONE * 40, THREE * 2, FOUR * 2)
    sections = "".join(f'<section id="t{n}"><p>{text}</p></section>' for n, text in enumerate(parts))
    assert texts(f"{HEAD}<div>{links}</div><div>{sections}</div>") == expected


@pytest.mark.parametrize(
    ("names", "heading", "kept"),
    [
        ("section tips", "h2", True),
        ("section tips", "h3", False),
        ("tips", "h2", False),
        ("section tips", "p", False),
    ],
)
def test_a_row_of_sections(names: str, heading: str, kept: bool) -> None:
    """Sections of one name that begin with headings of one level are one text, even if the first is far the longest."""
    steps = f'<div class="section steps"><h2>Steps</h2><p>{ONE * 40}</p></div>'
    tips = f'<div class="{names}"><{heading}>Tips</{heading}><p>{TWO * 2}</p></div>'
    assert texts(f"{HEAD}<div>{steps}{tips}</div>") == ["Steps", "One", *(["Tips", "Two"] if kept else [])]


VERSES = ("A lamp that dims itself", "at ten or so", "is all we have", "to say about it.")
LINES = ("今日は朝から雨でした。", "港まで歩いて行きました。", "灯台の下で休みました。") * 9


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("", "<p>" + "<br>".join(VERSES * 3) + "</p>", [" ".join(VERSES * 3)]),
        ('lang="ja"', "".join(f"<p>{line}</p>" for line in LINES), list(LINES)),
        ('lang="ja"', "<br>".join(LINES), [" ".join(LINES)]),
    ],
)  # fmt: skip
def test_texts_of_short_lines(head: str, body: str, expected: list[str]) -> None:
    """Verses, and lines as they are written in Japan, are prose beside a longer line about the site."""
    markup = (
        f"<html {head}><title>A fixed hour</title><body><div>{HEAD}{body}</div><div><p>{ONE[:50]}</p></div>"
    )
    page = hb.parse(markup)
    assert page.article is not None
    assert [block.text for block in page.article.blocks] == expected


def test_a_name_on_much_of_the_text_is_no_clutter() -> None:
    """Each place alone is a small part; together they are the article."""
    places = "".join(f'<div class="widget-place"><p>{text}</p></div>' for text in (ONE, TWO, THREE))
    assert texts(f"<article>{HEAD}{places}<p>{FOUR}</p></article>") == ["One", "Two", "Three", "Four"]


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        ("<p>Lead: what three months with a diary taught us about bedtime.</p>", True),
        ('<div class="hero"><p>Lead: what three months with a diary taught us.</p></div>', True),
        ("<p>Lead: <a href=x>what three months with a diary taught us</a></p>", False),
        ("<p>Lead: this article contains affiliate links, for which we may earn a commission.</p>", False),
        ("<p>Lead: our articles are checked by experts before they go online.</p>", False),
        ("<p>Lead: brief</p>", False),
        ('<p class="post-subtitle">Lead: brief text</p>', True),
        ('<div id="main-article-info"><p class="stand-first">Lead: what three months taught us.</p></div>', True),
        ('<div class="share-bar"><p class="standfirst">Lead: what three months taught us.</p></div>', False),
        ('<div id="main-article-info"><p class="small">Lead: what three months with a diary taught us.</p></div>', False),
        ('<div class="author-bio"><p>Lead: she keeps a diary of her nights since the year 2019.</p></div>', False),
        ("<p>Lead Doe is an experienced journalist and author who has kept a diary for ten years.</p>", False),
        ("<p>Lead: Doe is asleep when an author should be writing, and writes at night.</p>", True),
        ('<div class="share-bar"><p>Lead: tell your friends about this text in every way you like.</p></div>', False),
    ],
)  # fmt: skip
def test_what_stands_between_headline_and_body(above: str, kept: bool) -> None:
    """A standfirst belongs to the body; notes, links and boxes do not."""
    markup = f'<header>{HEAD}{above}</header><div class="entry-content">{paragraphs(ONE, TWO)}</div>'
    assert texts(markup) == [*(["Lead"] if kept else []), "One", "Two"]


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (
            f"<h2>Verdict</h2><p>{FOUR}</p><h3>Pros</h3><ul><li>Cheap</ul>",
            ["Verdict", "Four", "Pros", "Cheap"],
        ),
        (f"<p>{FOUR}</p><ul><li><a href=a>Three</a><li><a href=b>beds</a></ul>", ["Four"]),
        (f"<p>{FOUR}</p><table>{'<tr><td>720 p<td>48 MB of a film in a file' * 20}</table>", ["Four"]),
        (f"<p>{FOUR}</p><span>5/5</span>", ["Four"]),
    ],
)
def test_a_box_above_the_body(box: str, expected: list[str]) -> None:
    """Read whole where its headings and lists go with prose; of links and files only the prose is."""
    markup = f'<article>{HEAD}<div class="box">{box}</div><div class="entry-content">{paragraphs(ONE, TWO)}</div></article>'
    assert texts(markup) == [*expected, "One", "Two"]


@pytest.mark.parametrize(
    ("boxes", "kept"),
    [
        ('<div><b>Four: a lamp</b><p>It dims itself at ten.</p><p><a href=x>Get started</a></p></div>', False),
        ('<div><div><p>Four: our lamp dims itself at ten.</p></div><div><a class="btn" href=x>The lamp</a></div></div>', False),
        ('<div><p>Four: our lamp dims itself at ten.</p><a href=x>how it does that</a></div>', True),
        ('<div><p>Four: our lamp, by reading order</p><a class="btn" href=x>The lamp</a></div>', True),
        ('<div><p>Four: see <a href=y>the lamp</a> that dims itself.</p><a class="btn" href=x>Order</a></div>', True),
        ('<p>Four: our lamp dims itself at ten. <a href=x>Get started</a></p>', True),
        (f'<div><p>{FOUR * 3}</p><a class="btn" href=x>Get started</a></div>', True),
    ],
)  # fmt: skip
def test_offers_in_the_text(boxes: str, kept: bool) -> None:
    """A short box with a sentence and a button at its end goes."""
    found = texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{boxes}{paragraphs(THREE)}</article>")
    assert ("Four" in found) == kept
    assert [text for text in found if text in ("One", "Two", "Three")] == ["One", "Two", "Three"]


def test_a_list_of_offers_is_text() -> None:
    """Boxes of different texts are what a guide is made of, and so is one below its heading."""
    box = '<div class="card"><p>{}: it dims itself at ten.</p><a class="btn" href=x>Get started</a></div>'
    boxes = "".join(map(box.format, ("Lamp", "Bulb", "Shade")))
    assert set(texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{boxes}</article>")) >= {"Lamp", "Bulb", "Shade"}
    headed = f"<h2>The lamp</h2>{box.format('Lamp')}"
    assert "Lamp" in texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{headed}{paragraphs(THREE)}</article>")


@pytest.mark.parametrize(
    ("around", "kept"),
    [
        ("<main><section>{head}</section><section><div>{body}{faq}</div></section></main>", True),
        ("<main><article>{head}{body}{faq}</article></main>", True),
        ("<main>{head}<section>{body}</section>{faq}</main>", False),
        ("<div>{head}<section>{body}</section>{faq}</div>", False),
        ("<main><section>{faq}</section><article>{head}{body}</article></main>", False),
    ],
)
def test_questions_behind_the_body(around: str, kept: bool) -> None:
    """Those in the article's part of the page are its own; those in a part of the page's are the site's."""
    body = f'<div class="post-content">{paragraphs(ONE, TWO, THREE)}</div>'
    faq = f'<div class="blog-faq"><h2>Questions</h2><h3>How long?</h3><p>{FOUR}</p></div>'
    found = texts(around.format(head=HEAD, body=body, faq=faq))
    assert found == ["One", "Two", "Three", *(["Questions", "How long?", "Four"] if kept else [])]


def test_a_body_in_several_parts_of_one_name() -> None:
    """What stands between them goes by its own name."""
    parts = (f'<div class="post-content">{paragraphs(text, text)}</div>' for text in (ONE * 2, TWO))
    markup = '<div class="promo-box"><p>Buy a lamp.</p></div>'.join(parts)
    assert texts(f"{HEAD}<div>{markup}</div>") == ["One", "One", "Two", "Two"]


def test_a_standfirst_for_each_width_of_screen_is_read_once() -> None:
    """Two copies right behind each other, whatever their names."""
    copies = "".join(
        f'<div class="{width}"><p class="standfirst">Lead: what a diary taught us.</p></div>'
        for width in ("s", "l")
    )
    markup = f'<header>{HEAD}{copies}</header><div class="entry-content">{paragraphs(ONE, TWO)}</div>'
    assert texts(markup) == ["Lead", "One", "Two"]


def test_an_excerpt_that_repeats_the_text_is_left_out() -> None:
    """Themes print the beginning of the text above it."""
    markup = (
        f'{HEAD}<p class="post-excerpt">{ONE[:90]}</p><div class="entry-content">{paragraphs(ONE, TWO)}</div>'
    )
    assert texts(markup) == ["One", "Two"]


@pytest.mark.parametrize(
    ("markup", "subtitle"),
    [
        ('<p class="article-dek">Eleven people and one rule</p>', "Eleven people and one rule"),
        ('<h2 class="subtitle">Eleven people and one rule</h2>', "Eleven people and one rule"),
        ('<p class="dekorative">Eleven people and one rule, which was kept by most.</p>', None),
        ("", None),
    ],
)
def test_the_subtitle(markup: str, subtitle: str | None) -> None:
    """Named by the markup, and the body's first block."""
    page = hb.parse(
        f"<title>A fixed hour</title><header>{HEAD}{markup}</header><div class=entry-content>{paragraphs(ONE, TWO)}</div>"
    )
    assert page.article is not None
    assert page.article.subtitle == subtitle
    if subtitle is not None:
        assert page.article.blocks[0].text == subtitle


def test_a_comments_area_that_holds_the_page_is_not_believed() -> None:
    """A forum's name on the element around everything takes nothing away."""
    comments = "".join(
        f'<div class="comment" id="c{n}"><b class="author">Ann {n}</b> <i>May {n}, 2011</i><p>Thanks.</p></div>'
        for n in (1, 2, 3)
    )
    found = texts(f'<div id="comments">{HEAD}{paragraphs(ONE, TWO, THREE)}{comments}</div>')
    assert [text for text in found if text in ("One", "Two", "Three")] == ["One", "Two", "Three"]


@pytest.mark.parametrize(
    ("names", "verdict"),
    [
        ("entry-content", 0),
        ("entry-content share", 0),
        ("related-posts", 2),
        ("relatedness", 0),
        ("toc", 1),
        ("toc-chapters", 1),
        ("protocol", 0),
        ("no-sidebar", 0),
        ("sidebar", 2),
        ("mtsSocialShare", 2),
        ("author-box-inner", 2),
        ("authority", 0),
        ("post-footer", 2),
        ("jp-relatedposts", 2),
        ("shared-values", 0),
        ("nav-previous", 2),
        ("accordion-panel hidden", 0),
        ("hidden", 2),
        ("d-none", 2),
        ("hidden md:block", 0),
        ("mt-4 hidden lg:grid", 0),
        ("d-none d-md-flex", 0),
        ("md:hidden", 2),
        ("block sm:hidden xl:block", 0),
        ("d-block d-lg-none", 2),
        ("visible-xs", 2),
        ("hidden-xs", 0),
        ("elementor-hidden-mobile", 0),
        ("elementor-section elementor-hidden-desktop", 2),
        ("hide-on-mobile", 0),
        ("hide-on-desktop", 2),
        ("field field-name-field-tags field-type-taxonomy-term-reference field-label-hidden", 2),
        ("field field-name-body field-type-text-with-summary", 0),
        ("gz-hide-desktop", 2),
        ("rtli-hide-for-large", 2),
        ("rtli-hide-for-small", 0),
        ("js-hide-desktop", 0),
        ("overflow-hidden-desktop", 0),
        ("hover:hidden", 0),
        ("overflow-hidden", 0),
        ("wprm-recipe-servings-adjustable-tooltip", 0),
        ("tooltip", 2),
        ("wprm-prevent-sleep wprm-toggle-switch-container", 2),
        ("tasty-recipes-units-scale-container", 2),
        ("tasty-recipes-ingredients", 0),
        ("cooked-fsm", 2),
        ("cooked-recipe-directions", 0),
        ("block-post-listing layout-delta", 2),
        ("shared-counts-wrap before_content", 2),
        ("shared-room", 0),
        ("jwplayer jw-reset", 2),
        ("dark:hidden", 0),
        ("panel", 0),
        ("article-card", 2),
        ("article-cardiology", 0),
        ("video-wrapper", 2),
        ("videography-course", 0),
        ("single-content-author__info", 2),
        ("wp-block-group", 0),
        ("code-toolbar", 0),
        ("toolbar", 2),
        ("line-numbers", 0),
        ("linenos", 2),
        ("mw-editsection", 2),
        ("article-author", 2),
        ("tasty-recipes-entry-header", 0),
        ("entry-header", 1),
        ("tasty-recipes-rating", 2),
        ("wprm-entry-header", 0),
        ("post-meta recipe-meta", 0),
        ("post-meta", 2),
        ("wprm-recipe-author-container", 2),
        ("tasty-recipes-scale-container", 2),
        ("scale-model", 0),
        ("wprm-prevent-sleep", 2),
        ("prevent-insomnia", 0),
        ("mejs-container", 2),
        ("pin_it_button_count", 2),
        ("node node--type-recipe node--view-mode-teaser", 2),
        ("node node--type-recipe node--view-mode-full", 0),
        ("cal-on-sale-top local-offers-v3", 2),
        ("local-food", 0),
        ("ExpandingText_readMoreWrapper__1LKqW", 1),
        ("post-rating-guide", 0),
        ("font_sizer_fmt", 2),
        ("textsize", 2),
        ("text-large", 0),
        ("article-side-rail", 2),
        ("railway-side", 0),
        ("nav-item first", 2),
        ("livestats most-watched-list", 2),
        ("mostread", 2),
        ("photocaption", 2),
        ("two-column-right-rail", 0),
        ("most-people", 0),
        ("noticias-relacionadas", 2),
        ("compartir", 2),
        ("materialyPodobne", 2),
        ("read-also", 2),
        ("article-tools", 2),
        ("nota-tagi", 1),
        ("lista-comentarios", 0),
        ("comentarios", 2),
        ("sobre-o-autor", 0),
        ("sobre-autor", 2),
        ("relacion-medico", 0),
        ("similar-sleep", 0),
    ],
)
def test_names_of_clutter(names: str, verdict: int) -> None:
    """0: none, 1: unless it holds prose, 2: always."""
    assert names_clutter(names) == verdict


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ('<a class="playerLink" href="/p">Ann Roe</a> led the field from the first minute to the last.', "Ann Roe led"),
        ('Several <a class="tooltip" href="#t">clinical trials</a> have looked at sleep and light.', "Several clinical trials have"),
        ('<a class="share" href="/s">Share</a> Sleep and light are not the same thing, say doctors.', "Sleep and light"),
        ('Sleep and light are not the same thing, say doctors. <a class="share" href="/s">Share</a> now', "Sleep and light"),
    ],
)  # fmt: skip
def test_a_link_in_a_sentence_is_text_whatever_its_name(markup: str, kept: str) -> None:
    """Behind it the sentence goes on in lower case; a button has nothing behind it, or the next sentence."""
    prose = (
        "<p>Light in the evening keeps the body awake, and the body keeps its own clock for the night.</p>"
        * 3
    )
    article = hb.parse(f"<article><h1>Sleep and light</h1>{prose}<p>{markup}</p>{prose}</article>").article
    assert article is not None
    text = article.blocks[3].text
    assert text.startswith(kept)
    assert "Share" not in text


@pytest.mark.parametrize(
    ("classes", "kept"), [("byline", False), ("credit", False), ("credit-where-due", True), ("", True)]
)
def test_a_byline_set_as_a_heading_heads_nothing(classes: str, kept: bool) -> None:
    """Only a class that is the word alone tells it."""
    prose = (
        "<p>Light in the evening keeps the body awake, and the body keeps its own clock for the night.</p>"
        * 3
    )
    page = f'<article><h1>Sleep and light</h1>{prose}<h5 class="{classes}">Ann Roe of the Mill Wire</h5>{prose}</article>'
    article = hb.parse(page).article
    assert article is not None
    assert any(block.kind == "heading" for block in article.blocks) is kept


@pytest.mark.xfail(
    strict=True, reason="teasers in a box that is larger than the rest of the page pass for the body"
)
def test_a_body_shorter_than_its_teasers() -> None:
    """A note of a few lines above long teasers."""
    teasers = "".join(f'<article><h3><a href="/{n}">Four</a></h3><p>{FOUR}</p></article>' for n in range(6))
    note = f'<article>{HEAD}<div class="entry-content"><p>{ONE[:100]}</p></div></article>'
    assert texts(f'{note}<section class="related-posts">{teasers}</section>') == ["One"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<div class='date'>May {n}, 2019</div>", ["One", "Two"]),
        ("<p>By <span class='author'>Ruth Amberg</span></p>", ["One", "Two"]),
        ("", ["One", "Two", "Three", "Four"]),  # parts of one article, each with an h1
    ],
)
@pytest.mark.parametrize(
    "around", ["<div class='list'>{}</div>", "<div class='post hentry'><main>{}</main></div>"]
)
def test_a_page_that_goes_on_without_end(around: str, head: str, expected: list[str]) -> None:
    """Further articles in a row of elements of one class, each with headline and date or author, are left out."""
    first = f"<div class='story'>{HEAD}{head.format(n=1)}{paragraphs(ONE, TWO)}</div>"
    second = f"<div class='story'><h1>Warm milk</h1>{head.format(n=2)}{paragraphs(THREE, FOUR)}</div>"
    found = texts(around.format(first + second))
    assert [text for text in found if text in ("One", "Two", "Three", "Four")] == expected


def test_what_follows_the_form_to_comment_is_no_text_however_short_the_text_is() -> None:
    """The comments are the readers': their form stands behind them."""
    note = "I stand up at six, too, and the heron in our garden does the same, winter and summer."
    comments = "".join(
        f'<li class="comment" id="comment-{n}"><cite class="fn">Reader {n}</cite><a href="#comment-{n}"><time datetime="2020-03-0{n}">March {n}, 2020</time></a><div class="comment-body"><p>{note}</p></div></li>'
        for n in (1, 2)
    )
    boxes = "".join(f"<div><p>{text}</p></div>" for text in (TWO, THREE, FOUR))
    page = f'<div>{HEAD}<p>{ONE}</p><ol class="commentlist">{comments}</ol>{{}}{boxes}</div>'
    form = "<form><textarea name=comment></textarea></form>"
    assert texts(page.format(form)) == ["One"]
    assert texts(page.format("")) == ["One", "Two", "Three", "Four"]


LINKED = "<li><a href=/heron>The heron in winter</a></li><li><a href=/lamp>A lamp for the night</a></li>"


@pytest.mark.parametrize(
    "line",
    ["<h3>Related articles</h3>", "<p><strong>You may also like</strong></p>", "<p>Lire aussi</p>", "<h4>In this article</h4>"],
)  # fmt: skip
@pytest.mark.parametrize(
    "box",
    [f"<ul class=related-posts>{LINKED}</ul>", "<div class=newsletter-signup><form><input></form></div>"],
)
@pytest.mark.parametrize("place", [1, 2, 4])
def test_a_line_that_announces_what_is_cut_goes_with_it(line: str, box: str, place: int) -> None:
    text = [ONE, TWO, THREE, FOUR]
    body = paragraphs(*text[:place]) + line + box + paragraphs(*text[place:])
    assert texts(f"{HEAD}<div class=entry-content>{body}</div>") == ["One", "Two", "Three", "Four"]


@pytest.mark.parametrize(
    ("line", "box"),
    [
        ("<h3>Lamps</h3>", f"<ul class=related-posts>{LINKED}</ul>"),
        ("<h3>Related work</h3>", "<p>Lamps were studied before, and herons were not.</p>"),
        ("<p>The list of the lamps stands below.</p>", f"<ul class=related-posts>{LINKED}</ul>"),
    ],
)
def test_a_line_in_other_words_stays_whatever_is_cut_below(line: str, box: str) -> None:
    body = paragraphs(ONE, TWO) + line + box + paragraphs(THREE, FOUR)
    assert len(texts(f"{HEAD}<div class=entry-content>{body}</div>")) >= 5


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "Copyright: Night Notes. Not to be reproduced without permission of Night Notes",
            3,
        ),
        ("This article may not be republished or copied without the written permission of the editors.", 3),
        ("The seal may not be broken without a witness.", 5),
        ("The letters were not to be read aloud.", 5),
    ],
)
def test_a_line_that_forbids_to_copy_ends_the_text(line: str, kept: int) -> None:
    """What stands behind it is the site's: how to cite, how to write an opinion."""
    markup = f"{HEAD}<div>{paragraphs(ONE, TWO, THREE, line)}<p>{LONG}</p></div>"
    assert len(texts(markup)) == kept


def test_a_byline_behind_a_line_break_is_found() -> None:
    """A text without paragraphs is signed in no element of its own."""
    body = f"<div id='main'>{HEAD}<br>{ONE}<br><br>{TWO}<br><br> Written by Jane Roe <br>Copyright: Night Notes</div>"
    page = hb.parse(f"<html><head><title>A fixed hour</title></head><body>{body}</body></html>")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Jane Roe"]
    assert not page.article.text.split(TWO)[1].startswith(" ")


def test_related_links_with_their_dates_go_with_their_heading() -> None:
    """Each stands in a heading of its own: a link, and the date in brackets."""
    link = '<li><h6><a href="/{0}">{0} hours of sleep and what they do</a> (July {1}, 2013)</h6></li>'
    box = f"<h3>Related</h3><ul>{link.format('Six', 3)}{link.format('Nine', 4)}</ul>"
    assert texts(f"{HEAD}<div>{paragraphs(ONE)}<div>{box}</div>{paragraphs(TWO, THREE)}</div>") == [
        "One",
        "Two",
        "Three",
    ]


CARD = "<ul class=recipe-ingredients><li>90 g barley</li><li>1 onion</li></ul>"
STEPS = f"<div class=steps>{paragraphs(ONE, TWO, THREE)}</div>"


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        (f"<main>{HEAD}<div><div>{STEPS}</div><div class=col><h2>Ingredients</h2>{CARD}</div></div></main>", True),
        (f"<main>{HEAD}<section class=box>{CARD}</section><fieldset>{STEPS}</fieldset></main>", True),
        (f"<main>{HEAD}<div class=ingredients><div><p>90 g barley</p></div><div><p>1 onion</p></div></div>{STEPS}</main>", True),
        (f"<main>{HEAD}<div><div>{STEPS}</div><div class=related-posts>{CARD}</div></div></main>", False),
        (f"<main>{HEAD}<div>{STEPS}</div></main><div>{CARD}</div>", False),
        (f"<main>{HEAD}<div>{STEPS}</div><p class=ingredients>90 g barley</p></main>", False),
    ],
)  # fmt: skip
def test_the_ingredients_in_a_column_beside_the_steps(markup: str, kept: bool) -> None:
    assert ("90 g barley" in texts(markup)) == kept


_SUMMARY = "Everybody asks for this soup, and it is simpler than one thinks, with a pot, barley, an onion and an hour."


def test_the_head_of_a_card_is_no_offer() -> None:
    """What its link prints is the recipe; a box that another button ends is an offer."""
    box = '<div class="card-top"><div><h4>Soup</h4><div>{0}</div></div><div><a class="{1}" href="/x">Print</a></div></div>'
    for names, kept in (("recipe-print button", True), ("button", False)):
        body = f"<div>{paragraphs(ONE)}<p>And so on.</p>{box.format(_SUMMARY, names)}{paragraphs(TWO, THREE)}</div>"
        assert (_SUMMARY in texts(HEAD + body)) == kept


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        (f'<p class="text_readMoreWrapper"><span>{_SUMMARY} {_SUMMARY}</span></p>', True),
        (f'<form class="box"><p>{_SUMMARY} {_SUMMARY}</p></form>', False),
        (f'<p class="related-posts">{_SUMMARY} {_SUMMARY}</p>', False),
    ],
)
def test_an_introduction_that_unfolds(markup: str, kept: bool) -> None:
    """A soft name on what holds prose between headline and text says how it is shown."""
    found = texts(f"<main>{HEAD}<div>{markup}</div><div>{paragraphs(ONE, TWO, THREE)}</div></main>")
    assert any(_SUMMARY in text for text in found) == kept


def test_the_times_of_a_recipe_are_no_reading_times() -> None:
    """Their labels tell, in the line and above it."""
    head = "<p>Prep Time: 20 minutes</p><p>Total Time:</p><p>50 mins</p>"
    found = texts(f"{HEAD}<div>{head}{paragraphs(ONE, TWO, THREE)}</div>")
    assert found[:3] == ["Prep Time", "Total Time", "50 mins"]
    assert texts(f"{HEAD}<div><p>20 mins</p>{paragraphs(ONE, TWO, THREE)}</div>")[0] == "One"


RECIPE_STEPS = "<ol class=recipe-steps><li>Wash it.</li><li>Boil it for an hour.</li></ol>"


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        (f"<main>{HEAD}<div>{STEPS}</div><div><aside>{CARD}</aside><div>{RECIPE_STEPS}</div></div></main>", True),
        (f"<main>{HEAD}<div>{STEPS}</div><div>{RECIPE_STEPS}</div></main>", False),
        (f"<main>{HEAD}<div>{paragraphs(ONE, TWO, THREE)}<ol><li>Do it.</li></ol></div><div><aside>{CARD}</aside>{RECIPE_STEPS}</div></main>", False),
    ],
)  # fmt: skip
def test_the_steps_behind_the_text_beside_their_ingredients(markup: str, kept: bool) -> None:
    """Where the text has no steps of its own."""
    assert ("Wash it." in texts(markup)) == kept


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("group", ["Cook", "Serve"]),
        ("note-of-the-site", ["Cook"]),  # of another class, and short
    ],
)
def test_a_short_text_in_components_of_one_class(group: str, expected: list[str]) -> None:
    """Steps of a recipe: one of them holds most of the prose, none of the others much."""
    last = f"<div class={group}><p>Serve: it with a spoon of cream and some pepper on it.</p></div>"
    markup = f"{HEAD}<main><div><div class=group><p>Cook: {LONG}</p><p>{LONG}</p></div>{last}</div></main>"
    assert [text for text in texts(markup) if text in ("Cook", "Serve")] == expected


@pytest.mark.parametrize(
    ("heading", "kept"), [("By , ", False), ("By Ann Lee", False), ("Bygone nights", True), ("Steps", True)]
)
def test_what_is_left_of_a_byline_in_a_box_heads_no_text(heading: str, kept: bool) -> None:
    """Names that a script would fill in are missing in the saved page."""
    found = texts(
        f"{HEAD}<div class='top'><h3>{heading}</h3><b>Print</b></div><div>{paragraphs(ONE, TWO, THREE)}</div>"
    )
    assert (found[0] == heading) == kept
    assert found[-3:] == ["One", "Two", "Three"]
