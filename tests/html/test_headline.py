"""The headline as the page shows it, wherever the site has put its own name."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

PROSE = (
    "<p>Light in the evening keeps the body awake, and the body keeps its own clock for the night.</p>" * 3
)


@pytest.mark.parametrize(("stated", "kept"), [("Sleep A guide for the tired", False), ("Sleep", True)])
def test_a_title_in_two_headings_is_no_text(stated: str, kept: bool) -> None:
    """The second heading belongs to the title where the page states both as one, else it heads the text."""
    text = "<p>A regular hour of going to bed helps the body to rest, and the mind to sort the day.</p>" * 4
    head = f'<title>Sleep</title><meta property="og:title" content="{stated}">'
    body = f"<article><h1>Sleep</h1><h2>A guide for the tired</h2><div>{text}</div></article>"
    article = hb.parse(f"<html><head>{head}</head><body>{body}</body></html>", format="html").article
    assert article is not None
    assert (article.title == "Sleep") == kept
    assert ("A guide for the tired" in [block.text for block in article.blocks]) == kept


def title_of(head: str, body: str) -> str | None:
    page = hb.parse(f"<html><head>{head}</head><body>{body}</body></html>", format="html")
    return page.article.title if page.article else None


CASES = [
    # the site's name in h1, the headline below
    ("<title>Sleep and light | Night Notes</title>", "<h1>Night Notes</h1><h2>Sleep and light</h2>", "Sleep and light"),
    ("<title>notes.example.org Sleep well</title>", '<h1>notes.example.org</h1><h3 class="title">Sleep well</h3>', "Sleep well"),
    # a section's name in h1, the headline in a heading or a line of its own
    (
        '<title>Herons strike first | MillNotes.com</title><meta property="og:title" content="Herons strike first">',
        f'<h1 class="pageHeading">sports</h1><h2>Herons strike first</h2>{PROSE}',
        "Herons strike first",
    ),
    (
        "<title>Light kills sleep in four towns after dispute over lamps - Mill Times</title>",
        f'<h1 class="section_head">Jammu</h1><div class="stry_heading">Light kills sleep in four towns after dispute over lamps</div>{PROSE}',
        "Light kills sleep in four towns after dispute over lamps",
    ),
    ("<title>Naps - Mill Times</title>", f'<h1 class="pageTitle">Jammu</h1><div>Naps</div>{PROSE}', "Jammu"),
    # a title for search engines that a heading of the text, or the name on a recipe's card, repeats
    (
        "<title>Banana Cream Pie - Night Kitchen</title>",
        f'<article><h2 class="posttitle">A Fluffy Banana Cream Pie</h2>{PROSE}<h2 class="fn">Banana Cream Pie</h2></article>',
        "A Fluffy Banana Cream Pie",
    ),
    (
        "<title>Banana Cream Pie - Night Kitchen</title>",
        f'<article><h2 class="section">A Fluffy Banana Cream Pie</h2>{PROSE}<h2 class="fn">Banana Cream Pie</h2></article>',
        "Banana Cream Pie",
    ),
    (
        "<title>Best Lamps for Sleep in 2025</title>",
        f"<main><h1>Best Lamps for Sleep</h1>{PROSE}<h2>Best Lamps for Sleep in 2025</h2></main>",
        "Best Lamps for Sleep",
    ),
    (
        "<title>How does light work - Night Notes</title>",
        f"<h1>How lights work in the evening</h1>{PROSE}<h2>How does light work</h2>",
        "How lights work in the evening",
    ),
    # the site's name, a title and a subtitle: the site's name in h1 is not the first part of a title with its section
    (
        "<title>The Sleep Well Blog: Songs by decade: 1890-1930</title>",
        f'<div class="header"><h1 class="title"><a href="/">The Sleep Well Blog</a></h1></div><h3 class="post-title entry-title">Songs by decade: 1890-1930</h3>{PROSE}',
        "Songs by decade: 1890-1930",
    ),
    # a saved page whose headline links to itself
    (
        "<title>A lamp — Night Notes</title>",
        f'<header><p><a href="/">Night Notes</a></p></header><h1><a href="index.html" rel="bookmark">A lamp</a></h1>{PROSE}',
        "A lamp",
    ),
    # the section's name in h1, the headline in other words than the title
    (
        "<title>Panel Votes to Change Tight Rules on Evening Lamps – Night Notes</title>",
        f"<h1>Lamp Health Center</h1><h2>Tools and Resources</h2><h2>Panel Votes to Change Rules on Lamps</h2>{PROSE}",
        "Panel Votes to Change Rules on Lamps",
    ),
    # not where the h1 says half of the title
    (
        "<title>Panel Votes to Change Tight Rules on Evening Lamps – Night Notes</title>",
        f"<h1>Panel on Evening Lamps Votes</h1>{PROSE}<h2>Panel Votes to Change Rules on Lamps</h2>{PROSE}",
        "Panel on Evening Lamps Votes",
    ),
    # the site's name in a heading inside the link to the front page
    (
        "<title>A lamp | Night Notes</title><meta name='dc.title' content='Night Notes'>",
        f'<header><a id="logo" href="https://night.example/"><h1>Night Notes</h1></a></header><h1>Lamps</h1>{PROSE}',
        "Lamps",
    ),
    # a second plugin states the site's name as the page's title
    (
        "<title>A lamp - Night Notes - for the wakeful</title><meta property='og:title' content='A lamp'>"
        "<meta property='og:site_name' content='Night Notes'><meta property='og:title' content='Night Notes'>",
        f"<h1><span>Night Notes</span></h1><section><h1>A lamp</h1>{PROSE}</section>",
        "A lamp",
    ),
    # boards: the word for a topic before its name, the subjects of answers, the board's name beside what it says of itself
    (
        "<title>Lamps at night</title>",
        f'<h1>Thread: <span><a href="/t/7">Lamps at night</a></span></h1><h2 class="title">Re: Lamps at night</h2>{PROSE}',
        "Lamps at night",
    ),
    (
        "<title>Night Board &bull; View topic - Lamps at night</title>",
        f'<div id="site-description"><a id="logo" href="./"></a><h1>Night Board</h1><p>All of it</p></div><h2><a href="./t7">Lamps at night</a></h2>{PROSE}',
        "Lamps at night",
    ),
    # a byline in the heading
    (
        "<title>night.example: Sleep well, and long</title>",
        f'<h2 class="title">Sleep well, and long <span class="blog-byline">by: ada roe, at: 7/13/2008 03:08:00 PM</span></h2>{PROSE}',
        "Sleep well, and long",
    ),
    (
        "<title>night.example: Letters by the sea</title>",
        f'<h2 class="title">Letters <span class="meta">by the sea</span></h2>{PROSE}',
        "Letters by the sea",
    ),
    # a link to the post itself is in the headline
    (
        "<title>Ada Roe Blog – Archives » Sleep well</title>",
        '<h1><a href="">Ada Roe Blog – Archives</a></h1><h2><a rel="bookmark" href="/2007/sleep-well/">Sleep well</a></h2>',
        "Sleep well",
    ),
    (
        "<title>A long night without any sleep – Archives</title>",
        '<h1>A long night without any sleep</h1><h2><a rel="bookmark" href="/2007/naps/">Naps</a></h2>',
        "A long night without any sleep",
    ),
    # but the site's name with words of the title is no headline
    (
        "<title>Sleep well again | The Sleep Well Blog</title>",
        f"<h1><a href='/'>The Sleep Well Blog</a></h1>{PROSE}<h2>Sleep well again</h2>",
        "Sleep well again",
    ),
    # nor in a page that was saved with its site: the front page is some folders above
    (
        "<title>The Sleep Well Blog: Naps</title>",
        f'<h1 class="title"><a href="../../index.html">The Sleep Well Blog</a></h1><h3 class="post-title entry-title">Naps</h3>{PROSE}',
        "Naps",
    ),
    # or the blog has a folder of its own: what stands in the banner and links there is the blog's name
    (
        "<title>The Sleep Well Blog: Naps</title>",
        f'<div id="banner"><h1><a href="http://night.example/blog/">The Sleep Well Blog</a></h1></div><h2>May 3, 2004</h2><h3>Naps</h3>{PROSE}',
        "Naps",
    ),
    (
        "<title>The Sleep Well Story: Naps</title>",
        f'<div id="text"><h1><a href="/blog/well/">The Sleep Well Story</a></h1><h3>Naps</h3>{PROSE}</div>',
        "The Sleep Well Story",
    ),
    # a heading that has a word or two of the title is none
    ("<title>Best Evening Lamps of 2025 | Notes</title>", "<h3>Evening Lamps</h3><h1>Choosing lamps</h1>", "Choosing lamps"),
    # no h1 to h3
    ("<title>Sleep and light in winter | Night</title>", "<h4>Sleep and light in winter</h4>", "Sleep and light in winter"),
    (
        "<title>Sleep and light in winter | District</title>",
        '<div class="post-title">Sleep and light in winter | District</div>',
        "Sleep and light in winter | District",
    ),
    # a line that is named for a headline but is no heading
    (
        "<title>Sleep and light in winter - Night Notes</title>",
        '<h2>Night Notes</h2><div class="entry-title">Sleep and light in winter</div>',
        "Sleep and light in winter",
    ),
    (
        "<title>Sleep and light in winter - Night Notes</title>",
        '<p class="post-title">Sleep and light in winter</p><h2>4 thoughts on “Sleep and light in winter”</h2>',
        "Sleep and light in winter",
    ),
    (
        "<title>Sleep and light in winter - Night Notes</title>",
        '<span class="post-title">Sleep and lamps</span><h2>Sleep and light in winter</h2>',
        "Sleep and light in winter",
    ),
    # no headings at all: a line that is the title or a part of it
    (
        "<title>Night Notes: Sleep and light</title>",
        "<center><b>Night Notes</b></center><table><tr><td><font size=+2><b>Sleep and light</b></font><br>",
        "Sleep and light",
    ),
    ("<title>Sleep and light</title>", "<p align=center><b><font size=5>Sleep and light</font></b></p>", "Sleep and light"),
    # the site's name is shorter, wherever it stands; what a comment repeats stands behind the headline
    (
        "<title>What light does to sleep in winter | Night Notes</title>",
        f"<div>What light does to sleep in winter</div>{PROSE}<div>Night Notes</div>",
        "What light does to sleep in winter",
    ),
    # a house's name that is longer than the headline stands above it
    (
        "<title>Naps for all | The Great Heron Foundation for Sleep</title>",
        f"<div>The Great Heron Foundation for Sleep</div><div>Naps for all</div>{PROSE}",
        "Naps for all",
    ),
    (
        "<title>What light does to sleep | Winter and light</title>",
        f"<div>What light does to sleep</div><div>Winter and light</div>{PROSE}",
        "What light does to sleep",
    ),
    (
        "<title>Ten easy lamps to make</title>",
        f"<div>Ten easy lamps to make</div>{PROSE}<p>[…] Ten easy lamps to make […]</p>",
        "Ten easy lamps to make",
    ),
    (
        "<title>Night-Notes » What light does to sleep</title>",
        '<div>Night-Notes</div><div><a rel="bookmark" href="/l/">What light does to sleep</a> <i>3</i></div>',
        "What light does to sleep",
    ),
    # titles in other words: the only line that is named for a headline, of several none
    (
        "<title>Lamps for the winter - best picks</title>",
        '<div class="title entry-title">Top 10: what glows the longest</div>',
        "Top 10: what glows the longest",
    ),
    (
        "<title>Lamps for the winter - best picks</title>",
        '<div class="entry-title">Top 10: what glows the longest</div><div class="entry-title">Why we dream of flying</div>',
        "Lamps for the winter - best picks",
    ),
    (
        "<title>Lamps for the winter - best picks</title>",
        '<footer><div class="entry-title">Top 10: what glows the longest</div></footer>',
        "Lamps for the winter - best picks",
    ),
    # no h1, and a title that says little: the heading in front of all text, which is no day and no count
    (
        "<title>Night Notes</title>",
        "<h2>Monday, May 03, 2004</h2><h3>Phones sleep in the kitchen</h3>",
        "Phones sleep in the kitchen",
    ),
    ("<title>How light keeps us awake</title>", "<h2>What phones do to us</h2>", "How light keeps us awake"),
    ("<title>Sleep</title>", f"{PROSE}<h3>Light in the evening</h3>", "Sleep"),
    # a list of further posts is no headline, nor is the site's name in the footer
    (
        "<title>Light at night (3) | Night Notes</title>",
        '<div>Light at night (3)</div><h3 class="jp-relatedposts-headline">Related posts</h3>',
        "Light at night (3)",
    ),
    (
        "<title>Light myths - Night Notes</title><meta property='og:site_name' content='Night Notes'>",
        "<footer><h3>Night Notes</h3></footer>",
        "Light myths",
    ),
    # the whole page inside a menu that was never closed
    ("<title>Our ten best lamps</title>", f"<nav><h1>The lamps we like</h1>{PROSE}{PROSE}</nav>", "The lamps we like"),
    ("<title>Our ten best lamps</title>", "<nav><h1>Menu and more</h1></nav><p>x</p>", "Our ten best lamps"),
    # what headings hold besides the headline
    ("", "<h1><time datetime='2019-05-03'>May 3 2019</time> Sleep and light</h1>", "Sleep and light"),
    ("", "<h1>Sleep and light <span class='title-date'>/ Dec 2025</span></h1>", "Sleep and light"),
    ("", "<h1>Sleep in <span>2025</span></h1>", "Sleep in 2025"),
    ("", "<h1>SLEEP<br>AND<br><span>LIGHT</span></h1>", "SLEEP AND LIGHT"),
    ("", "<h1>Sleep and light<a class='headerlink' href='#x'>¶</a></h1>", "Sleep and light"),
    ("", "<h1><span class='screen-reader-text'>Article: </span>Sleep and light</h1>", "Sleep and light"),
    ("<meta property='og:title' content='Sleep and light'>", "<h1>Sleep and light</h1><h2 class=sub></h2>", "Sleep and light"),
    ("", "<h1><span>Sleep</span><span class='visually-hidden'>: </span><span>what helps</span></h1>", "Sleep: what helps"),
    ("<meta property='og:title' content='What helps'>", "<h1><b>Sleep</b><b class='sr-only'>: </b><b>What helps</b></h1>", "What helps"),
    ("<meta property='og:title' content='Sleep and light'>", "<h1>Title: Sleep and light</h1>", "Sleep and light"),
    ("<title>Title: a history</title>", "<h1>Title: a history</h1>", "Title: a history"),
    # what microdata name in it, the writer's name left aside
    ("", "<h1><span itemprop=author><span itemprop=name>THE KITCHEN</span></span><br><div><i>1</i> <a href=#>Leek soup</a><meta itemprop=name content='Leek soup'></div></h1>", "Leek soup"),
    ("", "<h1>Leek soup <span itemprop=author><span itemprop=name>of Nora Elm</span></span></h1>", "Leek soup of Nora Elm"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "expected"), CASES)
def test_the_headline_is_what_the_reader_sees(head: str, body: str, expected: str) -> None:
    assert title_of(head, f"{body}{PROSE}") == expected


TITLE = "Phones sleep in the kitchen"
LAYOUTS = [
    ("ghost",f"<title>{TITLE}</title><meta property='og:title' content='{TITLE}'>",f"<header><h1 class='site-title'>Night Notes</h1></header><article><h1 class='gh-article-title'>{TITLE}</h1>{PROSE}</article>"),
    ("blogger",f"<title>Night Notes: {TITLE}</title>",f"<h1 class='title'><a href='http://n.example/'>Night Notes</a></h1><h2 class='date-header'>Friday, May 3, 2019</h2><h3 class='post-title entry-title'>{TITLE}</h3><div class='post-body'>{PROSE}</div>"),
    ("tumblr",f"<title>Night Notes — {TITLE}</title>",f"<h1><a href='/'>Night Notes</a></h1><h2><a href='/post/1'>{TITLE}</a></h2>{PROSE}"),
    ("subtitle-in-h1",f"<title>{TITLE} - Notes</title><meta property='og:title' content='{TITLE}'>",f"<h1>{TITLE} <small>What we learned in three weeks</small></h1>{PROSE}"),
    ("kicker-in-h1",f"<title>{TITLE} - Notes</title><meta property='og:title' content='{TITLE}'>",f"<h1><span class='kicker'>Sleep</span> <span class='headline'>{TITLE}</span></h1>{PROSE}"),
    ("kicker-before",f"<title>{TITLE} - Notes</title>",f"<h2>Sleep</h2><h1>{TITLE}</h1>{PROSE}"),
    ("spiegel",f"<title>{TITLE} - Notes</title>",f"<article><header><h2><span class='kicker'>Schlaf</span><span class='title'>{TITLE}</span></h2></header>{PROSE}</article>"),
    ("logo-h1-img",f"<title>{TITLE} - Notes</title>",f"<h1><a href='/'><img alt='Notes'></a></h1><h2>{TITLE}</h2>{PROSE}"),
    ("seo-title","<title>10 Tips for better sleep (2024) - Notes</title>",f"<h1>{TITLE}</h1>{PROSE}"),
    ("seo-title-site-h1","<title>10 Tips for better sleep (2024) - Notes</title><meta property='og:site_name' content='Notes'>",f"<h1><a href='/'>Notes</a></h1><article><h2 class='entry-title'>{TITLE}</h2>{PROSE}</article>"),
    ("comments-h1",f"<title>{TITLE} - Notes</title>",f"<h2 class='entry-title'>{TITLE}</h2>{PROSE}<h1 id='comments'>3 Comments</h1>"),
    ("popup",f"<title>{TITLE} - Notes</title>",f"<div role='dialog'><h1>Join our newsletter</h1></div><h1>{TITLE}</h1>{PROSE}"),
    ("popup-seo","<title>10 tips - Notes</title>",f"<div class='modal'><h1>Join our newsletter</h1></div><article><h1>{TITLE}</h1>{PROSE}</article>"),
    ("case","<title>PHONES SLEEP IN THE KITCHEN | Notes</title>",f"<h1>{TITLE}</h1>{PROSE}"),
    ("quotes","<title>&#8220;Phones&#8221; sleep in the kitchen | Notes</title>",f"<h1>{TITLE}</h1>{PROSE}"),
    ("repeat",f"<title>{TITLE}</title>",f"<div class='sticky'><h2>{TITLE}</h2></div><h1>{TITLE}</h1>{PROSE}"),
    ("category-h1",f"<title>{TITLE} - Notes</title>",f"<h1>Blog</h1><h2>{TITLE}</h2>{PROSE}"),
    ("category-h1-seo","<title>Ten tips for sleep - Notes</title>",f"<h1>Blog</h1><article><h2 class='post-title'>{TITLE}</h2>{PROSE}</article>"),
    ("div-title",f"<title>{TITLE} - Notes</title>",f"<div class='article-title'>{TITLE}</div>{PROSE}"),
    ("edit",f"<title>{TITLE} - Notes</title>",f"<h1>{TITLE} <a class='edit' href='/edit'>Edit</a></h1>{PROSE}"),
    ("comment-count",f"<title>{TITLE} - Notes</title>",f"<h1><a href='/p'>{TITLE}</a> <span class='comments'>12</span></h1>{PROSE}"),
    ("svg",f"<title>{TITLE} - Notes</title>",f"<h1>{TITLE}<svg><title>Link</title></svg></h1>{PROSE}"),
    ("search-h1-reworded","<title>Phones sleep in the old kitchen tonight - Night Notes</title>",f"<div><h1>SEARCH</h1></div><div><h1>COOK</h1></div><h2>{TITLE}</h2>{PROSE}"),
    ("search-h1","<title>Sleep tips - Notes</title>",f"<form><h1>Search</h1></form><main><h1>{TITLE}</h1>{PROSE}</main>"),
    ("sitename-og-title","<title>Notes</title><meta property='og:title' content='Notes'>",f"<h1>{TITLE}</h1>{PROSE}"),
    ("paged",f"<title>{TITLE} - Page 2 of 3 - Notes</title>",f"<h1>{TITLE}</h1>{PROSE}"),
    ("mobile-logo-h1",f"<title>{TITLE}</title>",f"<h1 class='logo'>Notes</h1><h1>{TITLE}</h1>{PROSE}"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body"), [layout[1:] for layout in LAYOUTS], ids=[layout[0] for layout in LAYOUTS]
)
def test_the_headline_in_the_layouts_of_themes(head: str, body: str) -> None:
    assert title_of(head, body) == TITLE


@pytest.mark.parametrize(
    ("head", "heading"),
    [
        ("<title>Sleep: what helps | Notes</title>", "<h1><span>Sleep:</span> <span>what helps</span></h1>"),
        ("<title>Sleep - Notes</title>", "<h1>Sleep: <em>what helps</em></h1>"),
        (
            "<title>Notes</title><meta property='og:title' content='Sleep: what helps'>",
            "<h1>Sleep:</h1><h2>what helps</h2>",
        ),
    ],
)
def test_a_headline_of_two_parts_stays_whole(head: str, heading: str) -> None:
    assert title_of(head, f"{heading}{PROSE}") == "Sleep: what helps"
