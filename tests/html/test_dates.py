"""The article's dates as systems and magazines of several countries show them, on pages written after their markup."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

TITLE = "Phones sleep in the kitchen"
PROSE = "".join(
    f"<p>{text}</p>"
    for text in (
        "Light in the evening keeps the body awake; so the lamps in our house go down with the sun, one after the other, "
        "and nobody minds it much any more.",
        "A walk after dinner does more than any tea. It need not be long: around the block and back, in all weathers.",
        "Phones stay in the kitchen. It took us three weeks to get used to it, and now nobody asks for them at night.",
    )
)


def page(head: str, body: str, language: str = "en") -> str:
    return (
        f"<html lang={language}><head><title>{TITLE} | Night Notes</title>{head}</head><body>"
        f"<header class=site-header><a href='/'>Night Notes</a></header><main>{body}</main></body></html>"
    )


def state(script: str) -> str:
    return page("", f"<h1>{TITLE}</h1>{PROSE}<script>{script.replace('TITLE', TITLE)}</script>")


CASES = [
    ("wix",page("",f"<article><ul><li><span class='avatar'>Ruth Amberg</span></li><li><span data-hook='time-ago' title='May 3, 2019' class='post-metadata__date'>May 3, 2019</span></li><li><span title='3 min read'>3 min read</span></li></ul><h1 class='blog-post-title-font'><span>{TITLE}</span></h1><p>Updated: Jun 1, 2019</p><div class='post-content'>{PROSE}</div></article>"),"2019-05-03","2019-06-01"),
    ("weebly",page("",f"<div class='blog-post'><div class='blog-header'><h2 class='blog-title'><a class='blog-title-link' href='/x'>{TITLE}</a></h2><p class='blog-date'><span class='date-text'>5/3/2019</span></p></div><div class='blog-content'>{PROSE}</div></div>"),None,None),
    ("drupal7",page("",f"<h1>{TITLE}</h1><div class='submitted'>Submitted by Ruth Amberg on Fri, 05/03/2019 - 10:20</div>{PROSE}"),"2019-05-03",None),
    ("joomla-de",page("",f"<div class='item-page'><h2 itemprop='headline'>{TITLE}</h2><dl class='article-info'><dt>Details</dt><dd class='createdby'>Geschrieben von: Ruth Amberg</dd><dd class='published'><time datetime='2019-05-03T10:20:00+02:00' itemprop='datePublished'>Veröffentlicht: 03. Mai 2019</time></dd><dd class='modified'><time datetime='2019-06-01T10:20:00+02:00'>Zuletzt aktualisiert: 01. Juni 2019</time></dd><dd class='hits'>Zugriffe: 2019</dd></dl>{PROSE}</div>","de"),"2019-05-03","2019-06-01"),
    ("divi",page("",f"<div class='et_post_meta_wrapper'><h1 class='entry-title'>{TITLE}</h1><p class='post-meta'> by <span class='author vcard'><a href='/a'>Ruth Amberg</a></span> | <span class='published'>May 3, 2019</span> | <a rel='category tag'>Sleep</a> | 0 comments</p></div><div class='entry-content'>{PROSE}</div>"),"2019-05-03",None),
    ("avada",page("",f"<h1>{TITLE}</h1>{PROSE}<div class='fusion-meta-info'>By <span class='vcard'><a>Ruth Amberg</a></span>|<span class='updated rich-snippet-hidden'>2019-06-01T10:20:00+00:00</span><span>May 3rd, 2019</span>|Sleep</div>"),"2019-05-03","2019-06-01"),
    ("medium",page("<meta property='article:published_time' content='2019-05-03T10:20:00.000Z'>",f"<article><h1>{TITLE}</h1><div><a>Ruth Amberg</a> · <span>5 min read</span> · <span data-testid='storyPublishDate'>May 3, 2019</span></div>{PROSE}</article>"),"2019-05-03",None),
    ("fr",page("",f"<h1>{TITLE}</h1><p class='dates'>Publié le 3 mai 2019 à 10h20 - Mis à jour le 1er juin 2019 à 8h</p>{PROSE}","fr"),"2019-05-03","2019-06-01"),
    ("de-stand",page("",f"<h1>{TITLE}</h1>{PROSE}<p>Stand: 1. Juni 2019</p>","de"),None,"2019-06-01"),
    ("de-two",page("",f"<h1>{TITLE}</h1><div class='meta'>Veröffentlicht am 3. Mai 2019 | Aktualisiert am 1. Juni 2019 | von Ruth Amberg</div>{PROSE}","de"),"2019-05-03","2019-06-01"),
    ("es",page("",f"<h1>{TITLE}</h1><div>Por Ruth Amberg · Publicado el 3 de mayo de 2019 · Actualizado el 1 de junio de 2019</div>{PROSE}","es"),"2019-05-03","2019-06-01"),
    ("it",page("",f"<h1>{TITLE}</h1><div>Di Ruth Amberg, pubblicato il 3 maggio 2019, aggiornato il 1 giugno 2019</div>{PROSE}","it"),"2019-05-03","2019-06-01"),
    ("nl",page("",f"<h1>{TITLE}</h1><div>Door Ruth Amberg – gepubliceerd op 3 mei 2019 – bijgewerkt op 1 juni 2019</div>{PROSE}","nl"),"2019-05-03","2019-06-01"),
    ("pt",page("",f"<h1>{TITLE}</h1><div>Por Ruth Amberg, em 03/05/2019 às 10h20, atualizado em 01/06/2019</div>{PROSE}","pt-BR"),"2019-05-03","2019-06-01"),
    ("da",page("",f"<h1>{TITLE}</h1><div class='byline'>Af Ruth Amberg</div><div class='date'>Publiceret 3. maj 2019 kl. 10.20. Opdateret 1. juni 2019</div>{PROSE}","da"),"2019-05-03","2019-06-01"),
    ("sv",page("",f"<h1>{TITLE}</h1><p>Publicerad 3 maj 2019. Uppdaterad 1 juni 2019.</p>{PROSE}","sv"),"2019-05-03","2019-06-01"),
    ("pl",page("",f"<h1>{TITLE}</h1><p>Opublikowano: 3 maja 2019, aktualizacja: 1 czerwca 2019</p>{PROSE}","pl"),"2019-05-03","2019-06-01"),
    ("ru",page("",f"<h1>{TITLE}</h1><div class='post-date'>3 мая 2019 г.</div>{PROSE}","ru"),"2019-05-03",None),
    ("tr",page("",f"<h1>{TITLE}</h1><div class='meta'><span class='tarih'>3 Mayıs 2019</span></div>{PROSE}","tr"),"2019-05-03",None),
    ("jekyll",page("",f"<h1 class='post-title'>{TITLE}</h1><p class='post-meta'><time datetime='2019-05-03T00:00:00+00:00'>May 3, 2019</time></p>{PROSE}"),"2019-05-03",None),
    ("footer-date",page("",f"<h1>{TITLE}</h1>{PROSE}<p class='post-footer'>Posted on May 3, 2019 by Ruth Amberg in Sleep.</p>"),"2019-05-03",None),
    ("recipe-time",page("",f"<h1>{TITLE}</h1><p>Preparo <time datetime='PT5M'>5 MIN</time></p>{PROSE}"),None,None),
    ("card-in-sidebar",page("",f"<h1>{TITLE}</h1><div class='mostRead'><span>Ruth Amberg</span><span>May 3, 2019</span></div>{PROSE}"),None,None),
    ("url-only",page("<link rel=canonical href='https://n.example/2019/05/03/phones/'>",f"<h1>{TITLE}</h1>{PROSE}"),"2019-05-03",None),
    ("url-month",page("<link rel=canonical href='https://n.example/2019/05/phones/'>",f"<h1>{TITLE}</h1>{PROSE}"),"2019-05",None),
    ("url-month-day-shown",page("<link rel=canonical href='https://n.example/2019/05/phones.html'>",f"<div class='postdate'><span class='day'>3</span> <span class='month'>May</span></div><h1>{TITLE}</h1>{PROSE}"),"2019-05-03",None),
    ("url-month-day-in-part",page("<link rel=canonical href='https://n.example/2019/05/phones.html'>",f"<h1>{TITLE}</h1><p>3 May · by Ruth Amberg</p>{PROSE}"),"2019-05-03",None),
    ("url-month-other-shown",page("<link rel=canonical href='https://n.example/2019/05/phones.html'>",f"<h1>{TITLE}</h1><p>3 June · by Ruth Amberg</p>{PROSE}"),"2019-05",None),
    ("url-month-numbers",page("<link rel=canonical href='https://n.example/2019/05/phones.html'>",f"<h1>{TITLE}</h1><p>12 tips · 5 comments</p>{PROSE}"),"2019-05",None),
    ("day-in-heading-above",page("",f"<h2>May 3, 2019</h2><div class='post'><h3 class='storytitle'><a rel=bookmark href='/x'>{TITLE}</a></h3>{PROSE}</div>"),"2019-05-03",None),
    ("related",page("",f"<h1>{TITLE}</h1><p>By Ruth Amberg</p>{PROSE}<section class='related'><h2>Related</h2><ul><li><a href=/1>Some other good title here</a> <time datetime='2020-01-01'>January 1, 2020</time></li><li><a href=/2>Another post on lamps here</a> <time datetime='2020-02-01'>February 1, 2020</time></li></ul></section>"),None,None),
    ("sidebar",page("",f"<h1>{TITLE}</h1>{PROSE}<aside><h3>Recent</h3><ul><li><a href=/1>Some other good title here</a><span class='post-date'>January 1, 2020</span></li></ul></aside>"),None,None),
    ("copyright",page("",f"<h1>{TITLE}</h1>{PROSE}<footer><p>© 2020 Night Notes. All rights reserved. Last built January 1, 2020</p></footer>"),None,None),
    ("inline-json",page("",f"<h1>{TITLE}</h1>{PROSE}<script>window.__STATE__={{\"post\":{{\"title\":\"{TITLE}\",\"datePublished\":\"2019-05-03T10:20:00Z\"}}}}</script>"),"2019-05-03",None),
    ("next-data",page("",f"<h1>{TITLE}</h1>{PROSE}<script id='__NEXT_DATA__' type='application/json'>{{\"props\":{{\"post\":{{\"title\":\"{TITLE}\",\"publishedAt\":\"2019-05-03T10:20:00Z\",\"updatedAt\":\"2019-06-01T10:20:00Z\"}}}}}}</script>"),"2019-05-03","2019-06-01"),
    ("us-num",page("",f"<h1>{TITLE}</h1><div class='date'>05/03/2019</div>{PROSE}","en-US"),"2019-05-03",None),
    ("gb-num",page("",f"<h1>{TITLE}</h1><div class='date'>03/05/2019</div>{PROSE}","en-GB"),"2019-05-03",None),
    ("de-num",page("",f"<h1>{TITLE}</h1><div>03.05.2019, 10:20 Uhr | Ruth Amberg</div>{PROSE}","de"),"2019-05-03",None),
    ("caps",page("",f"<h1>{TITLE}</h1><div>BY RUTH AMBERG | MAY 3, 2019 | SLEEP</div>{PROSE}"),"2019-05-03",None),
    ("ordinal",page("",f"<h1>{TITLE}</h1><div>Friday the 3rd of May, 2019</div>{PROSE}"),"2019-05-03",None),
    ("split",page("",f"<h1>{TITLE}</h1><div class='post-date'><span class='day'>3</span><span class='month'>May</span><span class='year'>2019</span></div>{PROSE}"),"2019-05-03",None),
    ("split-stamp",page("",f"<div class='time_stamp'><div class='time_stamp_month'>May <span>3</span></div><div class='time_stamp_year'>2019</div></div><h1>{TITLE}</h1>{PROSE}"),"2019-05-03",None),
    ("split2",page("",f"<div class='date'><span class='month'>May</span> <span class='day'>03</span></div><h1>{TITLE}</h1><link><meta property='article:published_time' content='2019-05-03T08:00:00Z'>{PROSE}"),"2019-05-03",None),
    ("health-rev",page("",f"<h1>{TITLE}</h1><p>Medically reviewed by Ann Lee, MD on June 1, 2019</p><p>Last updated on May 20, 2019</p><p>Published on May 3, 2019</p>{PROSE}"),"2019-05-03","2019-05-20"),
    ("data-attr", page("", f"<h1>{TITLE}</h1><div class='date' data-date='2019-05-03'>3 years ago</div>{PROSE}"), "2019-05-03", None),
    ("state-escaped", state(r'x=`{\"title\":\"TITLE\",\"publishDate\":\"2019-05-03\"}`'), "2019-05-03", None),
    ("state-of-others", state('{"title":"Other things","publishedAt":"2019-05-03"}'), None, None),
    ("state-far", state('{"t":"TITLE",' + " " * 4000 + '"publishedAt":"2019-05-03","b":{"publishedAt":"2019-05-04"}}'), None, None),
    ("state-near", state('{"t":"TITLE","publishedAt":"2019-05-03","b":{"publishedAt":"2019-05-04"}}'), "2019-05-03", None),
    ("icons", page("", f"<h1>{TITLE}</h1>{PROSE}<aside class='source'><span><span class=icon title='Last update'></span><span class='revision-date'>June 1, 2019</span></span><span><span class=icon title='Created'></span><span class='revision-date'>May 3, 2019</span></span></aside>"), "2019-05-03", "2019-06-01"),
    ("wiki-footer", page("", f"<h1>{TITLE}</h1>{PROSE}<footer id=footer><ul><li id=footer-info-lastmod>This page was last edited on 1 June 2019, at 14:02 (UTC).</li><li>Built 3 June 2019</li></ul></footer>"), None, "2019-06-01"),
    ("old-font", page("", f"<h1>{TITLE}</h1>{PROSE}<hr><font size=1>Last modified: 1 June 2019<br><a href=x>Home</a></font>"), None, "2019-06-01"),
    ("old-address", page("", f"<h1>{TITLE}</h1>{PROSE}<hr><address>Last updated 1 June 2019</address>"), None, "2019-06-01"),
    ("old-inline", page("", f"<h1>{TITLE}</h1>{PROSE}<p>In the night. <i>Updated versions</i> of 1 June 2019 are kept.</p>"), None, None),
    ("fc2-footer", page("", f"<h1>{TITLE}</h1><div class='entry_body'>{PROSE * 6}</div><ul class='entry_footer'><li>2019/05/03 07:30:00</li><li><a href=/c>Sleep</a></li></ul>"), "2019-05-03", None),
    ("list-below", page("", f"<h1>{TITLE}</h1><div class='entry_body'>{PROSE * 6}</div><ul class='more'><li>2019/05/03 07:30:00</li><li><a href=/c>Sleep</a></li></ul>"), None, None),
    ("icon-in-holder", page("", f"<h1>{TITLE}</h1><div class='info'><span class='post-create-date'><i class='icon'></i> <span class='datetime'>2019-05-03 09:12:00</span></span> <span class='post-update-date'><i class='icon'></i> <span class='datetime'>2019-06-01 17:40:00</span></span></div>{PROSE}"), "2019-05-03", "2019-06-01"),
    ("plone-de", page("", f"<h1>{TITLE}</h1><section id='section-byline'><span>von Ruth Amberg —</span> <span class='documentPublished'><span>veröffentlicht</span> <time>2019-05-03T08:15:00+00:00</time>,</span> <span class='documentModified'><span>zuletzt verändert</span> <time>2019-06-01T10:00:00+00:00</time></span></section>{PROSE}", "de"), "2019-05-03", "2019-06-01"),
    ("day-of-joining", page("", f"<h1>{TITLE}</h1><div class='writer'><h4>Ruth Amberg</h4><div>Joined: Feb 03 2018</div><div>Posts: 12</div></div><div class='line'>03 May 2019 - 18:30</div>{PROSE}"), "2019-05-03", None),
    ("state-of-a-change", state('{"t":"TITLE","updatedAt":"2019-05-03","publish":1}'), None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("html", "published", "updated"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_days_of_publication_and_change(html: str, published: str | None, updated: str | None) -> None:
    article = hb.parse(html, format="html").article
    assert article is not None
    assert article.title == TITLE
    days = [
        None if stamp is None else stamp.isoformat()[:10] for stamp in (article.published, article.updated)
    ]
    assert days == [published, updated]


def test_a_date_below_chinese_prose_is_another_pages() -> None:
    """Fewer signs say as much: the head ends at prose there as well."""
    prose = "<p>很多来看失眠的朋友都会问我，晚上还能不能喝茶。我自己喝了三十年的茶，这个问题我也问过自己很多遍。答案并不复杂，但是因人而异，不能一概而论，要看各人的身体，也要看喝茶的时间和茶的种类。</p>"
    html = page(
        "<meta property='article:published_time' content='2022-08-16T20:10:00Z'>",
        f"<h1>{TITLE}</h1><div class='text'>{prose * 4}</div><div class='card'><a href='/2'>其他文章</a><ul><li>21/02/18</li></ul></div>",
        "zh",
    )
    article = hb.parse(html, format="html").article
    assert article is not None
    assert str(article.published)[:10] == "2022-08-16"


def test_labels_in_japanese() -> None:
    article = hb.parse(
        page("", f"<h1>{TITLE}</h1><p>公開日：2019年5月3日 更新日：2019年6月1日</p>{PROSE}", "ja")
    ).article
    assert article is not None
    assert str(article.updated) == "2019-06-01"


@pytest.mark.parametrize(
    ("markup", "updated"),
    [
        ("<div><b>Last Updated:</b> June 2022</div>", "2022-06"),
        ("<div><span>Last Updated:</span> <p>Nobody knows</p></div>", None),
        ("<div><b>Late:</b> June 2022</div>", None),
    ],
)
def test_a_label_set_off_in_a_div_behind_the_text(markup: str, updated: str | None) -> None:
    """Official pages end so."""
    prose = "<p>Light in the evening keeps the body awake, it is said of old, and the lamp beside the bed is no help.</p>"
    page = hb.parse(f"<main><h1>Sleep and light</h1>{prose * 12}{markup}</main>", format="html")
    assert page.article is not None
    found = page.article.updated
    assert (None if found is None else str(found)) == updated


OTHERS = (
    "<div>Release date: <span itemprop='releaseDate' content='2016-02-16'>16 February 2016</span></div>",
    "<p><time itemprop='startDate' datetime='2016-02-16T19:00'>16 February 2016</time></p>",
)


@pytest.mark.parametrize("line", OTHERS)
def test_when_a_product_appears_or_an_event_begins_is_no_date_of_the_page(line: str) -> None:
    article = hb.parse(page("", f"<h1>{TITLE}</h1>{line}{PROSE}"), format="html").article
    assert article is not None
    assert article.published is None
    named = line.replace("releaseDate", "datePublished").replace("startDate", "datePublished")
    article = hb.parse(page("", f"<h1>{TITLE}</h1>{named}{PROSE}"), format="html").article
    assert article is not None
    assert str(article.published).startswith("2016-02-16")


@pytest.mark.parametrize(
    ("href", "published"),
    [("https://twitter.com/notes/statuses/67", "None"), ("/2015/12/02/lamps", "2015-12-02")],
)
def test_the_date_of_a_short_message_behind_the_text(href: str, published: str) -> None:
    """Sites list their own messages below."""
    meta = f"<span class='entry-meta'><span class='time-meta'><a href='{href}'>02 December 2015</a></span></span>"
    article = hb.parse(page("", f"<h1>{TITLE}</h1>{PROSE}<ul><li>{meta}</li></ul>"), format="html").article
    assert article is not None
    assert str(article.published) == published


@pytest.mark.parametrize("shown", ["May 1, 2024", "last week", ""])
def test_a_relative_time_element(shown: str) -> None:
    """GitHub's element has the moment in its attribute, whatever a script wrote into it."""
    time = f'<relative-time datetime="2024-05-01T10:00:00Z">{shown}</relative-time>'
    prose = "<p>Light in the evening keeps the body awake, it is said of old, and the lamp beside the bed is no help.</p>"
    page = hb.parse(f"<article><h1>Sleep and light</h1><div>{time}</div>{prose * 4}</article>", format="html")
    assert page.article is not None
    assert str(page.article.published) == "2024-05-01T10:00:00+00:00"


@pytest.mark.parametrize(
    ("title", "published"), [("A night without any lamp at all", None), ("Lamp", "2024-05-01")]
)
def test_the_date_of_a_card_far_above_it(title: str, published: str | None) -> None:
    """Page builders put six elements between a teaser and its date; a box whose link is one word is no teaser."""
    date = "<time datetime=2024-05-01>May 1, 2024</time>"
    card = f"<div><a href=/n>{title}</a><div><div><div><div>{date}</div></div></div></div></div>"
    prose = "Light in the evening keeps the body awake, it is said of old, and the lamp beside the bed is no help."
    prose = f"<p>{prose * 3}</p>"
    page = hb.parse(
        f"<main><article><h1>Sleep and light</h1>{prose * 12}</article><div>{card}</div></main>",
        format="html",
    )
    assert page.article is not None
    assert (None if page.article.published is None else str(page.article.published)) == published


@pytest.mark.parametrize(("count", "expected"), [(2, None), (1, "2019-05-03")])
def test_days_of_teasers_in_a_row_beside_a_page_without_a_day(count: int, expected: str | None) -> None:
    """Blocks of magazine themes; one box alone may be the article's own."""
    module = (
        "<div class='td_mod3'><h3 class='entry-title'><a href='/{0}/'>Lamps {0}</a></h3>"
        "<div class='meta-info'><span class='entry-date updated'>May 3, 2019</span></div></div>"
    )
    row = "".join(module.format(number) for number in range(count))
    article = hb.parse(
        page("", f"<h1>{TITLE}</h1><p>Write to us.</p><div class='td_block'>{row}</div>")
    ).article
    assert article is not None
    assert (None if article.published is None else str(article.published)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Welcome, <b>Guest</b>. Please <a href='?action=login'>login</a>.<br>December 9, 2019, 11:00:01 AM",
            None,
        ),
        ("<a href='/login'>Log in to save</a><br>May 3, 2019", "2019-05-03"),
        ("May 3, 2019 <a href='/wp-login.php?action=login'>Log in</a>", "2019-05-03"),
    ],
)
def test_the_time_in_which_a_board_greets_is_no_day_of_a_text(line: str, expected: str | None) -> None:
    article = hb.parse(page("", f"<div>{line}</div><h1>{TITLE}</h1>{PROSE}")).article
    assert article is not None
    assert (None if article.published is None else str(article.published)) == expected
