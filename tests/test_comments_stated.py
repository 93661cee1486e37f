"""What a page states about its comments: their number, that more are elsewhere, who loads them."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.html.comments.systems import script

from .comment_templates import page

_ONE = '<div class="comment-item"><strong>Anna Berta</strong><span class="date">3 May 2019</span><div>I tried this for three weeks and slept better.</div></div>'
_AREA = f'<div class="reader-comments">{{0}}{_ONE}</div>'

DECLARED: dict[str, tuple[str, int | None]] = {
    "heading": (_AREA.format("<h3>7 Comments</h3>"), 7),
    "number in an element of its own": (_AREA.format('<h3><span class="n">7</span> Kommentare</h3>'), 7),
    "noun first": (_AREA.format("<h3>Reacties <small>(7)</small></h3>"), 7),
    "icon and number at the byline": ('<a class="icon" href="#comments"><i></i> 7</a>' + _AREA.format(""), 7),
    "label for screen readers": (
        '<button class="comments-button" aria-label="View 7 comments"><svg></svg></button>'
        + _AREA.format(""),
        7,
    ),
    "structured data": (
        '<script type="application/ld+json">{"@type":"Article","commentCount":7}</script>' + _AREA.format(""),
        7,
    ),
    "statistic": (
        '<script type="application/ld+json">{"@type":"Article","interactionStatistic":{"@type":"InteractionCounter","interactionType":{"@type":"https://schema.org/CommentAction"},"userInteractionCount":7}}</script>'
        + _AREA.format(""),
        7,
    ),
    "microdata": ('<meta itemprop="commentCount" content="7">' + _AREA.format(""), 7),
    "link beside pages of comments": (
        '<p class="meta"><a href="http://a.example/9.html#comments">7 comments</a></p>'
        + _AREA.format("")
        + '<a href="http://a.example/9.html/comment-page-1#comments">Older Comments</a>',
        7,
    ),
    "link to the second page of comments": (
        _AREA.format("") + '<a href="http://a.example/9.html/comment-page-2#comments">2</a>',
        None,
    ),
    "word": (_AREA.format("<h3>Ein Gedanke zu „Schlaf“</h3>"), 1),
    "none": ('<div id="comments"><h3>No comments yet</h3></div>', 0),
    "none beside an icon": (
        '<div class="box"><span class="single-comment-o"><i class="fa fa-comment-o"></i>0 comment</span></div>',
        0,
    ),
    "none beside an icon, in a column that a script wraps": (
        '<div class="penci-main-sticky-sidebar"><div class="theiaStickySidebar"><article><div class="box"><span class="single-comment-o">0 comment</span></div></article></div></div>',
        0,
    ),
    "of a sidebar that sticks": (
        '<div class="sticky-sidebar"><div><p class="comment-count">12 comments</p></div></div>',
        None,
    ),
    "first": ('<div id="comments"><h3>Comments</h3><p>Be the first to comment!</p></div>', 0),
    "of a list of teasers": (
        '<section class="more"><article><h3><a href="/a">Naps</a></h3><a href="/a#comments">12 comments</a></article><article><h3><a href="/b">Tea</a></h3><a href="/b#comments">3 comments</a></article></section>'
        + _AREA.format(""),
        None,
    ),
    "of a sidebar": (
        '<aside><h3>Most read</h3><p class="comment-count">12 comments</p></aside>' + _AREA.format(""),
        None,
    ),
    "hearts right before it": (
        '<div class="comments"><div class="comments__top"><div class="reactions"><button><span>2</span></button></div><button class="btn">1 kommentarer</button></div></div>',
        1,
    ),
    "no number": (_AREA.format("<h3>Comments</h3>"), None),
    "statistics of several articles": (
        '<script type="application/ld+json">[{"commentCount":7},{"commentCount":9}]</script>'
        + _AREA.format(""),
        None,
    ),
}


@pytest.mark.parametrize("name", DECLARED)
def test_the_number_that_the_page_states_is_told(name: str) -> None:
    """Wherever it stands, but not the numbers of other articles."""
    html, number = DECLARED[name]
    assert hb.parse(page(html), format="html").declared_comment_count == number


INCOMPLETE: dict[str, tuple[str, bool]] = {
    "more stated than found": (_AREA.format("<h3>7 Comments</h3>"), True),
    "as many as stated": (_AREA.format("<h3>1 comment</h3>"), False),
    "a button for more": (_AREA.format("") + "<button>Load more comments</button>", True),
    "a number of further ones": (
        _AREA.format("") + '<a class="comments-more" href="?all">View 6 more comments</a>',
        True,
    ),
    "older ones in German": (
        _AREA.format("")
        + '<div class="comment-navigation"><a href="?cpage=2#comments">Ältere Kommentare</a></div>',
        True,
    ),
    "pages of comments": (_AREA.format("") + '<a href="/sleep/comment-page-2/#comments">2</a>', True),
    "a button to write": (_AREA.format("") + "<button>Post comment</button>", False),
}


@pytest.mark.parametrize("name", INCOMPLETE)
def test_missing_comments_are_told(name: str) -> None:
    html, missing = INCOMPLETE[name]
    codes = [warning.code for warning in hb.parse(page(html), format="html").warnings]
    assert ("comments-incomplete" in codes) is missing


LOADED: dict[str, tuple[str, str | None]] = {
    "Disqus": ('<div id="disqus_thread"></div>', "Disqus"),
    "Facebook": ('<div class="fb-comments" data-href="https://notes.example/"></div>', "Facebook"),
    "Livefyre": ('<div id="livefyre-comments"></div>', "Livefyre"),
    "OpenWeb": (
        '<div class="conv"><script async src="https://launcher.spot.im/spot/sp_x" data-spotim-module="spotim-launcher"></script></div>',
        "OpenWeb",
    ),
    "Viafoura": ("<div class='viafoura'><vf-conversations></vf-conversations></div>", "Viafoura"),
    "Coral": ('<div id="coral_thread"></div>', "Coral"),
    "Commento": ('<div id="commento"></div>', "Commento"),
    "Hyvor": ("<hyvor-talk-comments website-id='1'></hyvor-talk-comments>", "Hyvor"),
    "Cusdis": ('<div id="cusdis_thread" data-app-id="x"></div>', "Cusdis"),
    "Giscus by its address": ('<script src="https://giscus.app/client.js" async></script>', "Giscus"),
    "utterances by its address": (
        '<script src="https://utteranc.es/client.js" async></script>',
        "utterances",
    ),
    "Remark42": ('<div id="remark42"></div>', "Remark42"),
    "GraphComment": ('<div id="graphcomment"></div>', "GraphComment"),
    "Vuukle": ('<div id="vuukle-comments"></div>', "Vuukle"),
    "FastComments": ('<div id="fastcomments-widget"></div>', "FastComments"),
    "Talkyard": ('<div class="talkyard-comments"></div>', "Talkyard"),
    "Muut": ('<a class="muut" href="https://muut.com/i/x">x</a>', "Muut"),
    "Insticator": ('<div id="insticator-commenting"></div>', "Insticator"),
    "IntenseDebate": ("<div id='idc-container'></div>", "IntenseDebate"),
    "Discourse": ('<div id="discourse-comments"></div>', "Discourse"),
    "Ghost": ('<script src="c.js" data-ghost-comments="https://notes.example/"></script>', "Ghost"),
    "Webmention.io": (
        '<div id="webmentions"></div><script src="webmention.min.js" data-max-webmentions="30"></script>',
        "Webmention.io",
    ),
    "Isso": ('<section id="isso-thread"></section>', "Isso"),
    "Waline": ('<div id="waline"></div>', "Waline"),
    "Twikoo": ('<div id="tcomment"></div>', "Twikoo"),
    "Cackle": ('<div id="mc-container"></div>', "Cackle"),
    "HyperComments": ('<div id="hypercomments_widget"></div>', "HyperComments"),
    "Comentario": ("<comentario-comments></comentario-comments>", "Comentario"),
    "Telegram": ('<script async src="widget.js" data-telegram-discussion="notes/7"></script>', "Telegram"),
    "lazy load of WordPress": (
        '<div id="llc_comments"><button id="llc_comments_button">Load Comments</button></div>',
        "WordPress",
    ),
    "the site's own": (
        '<section id="comments"><h3>Comments</h3><p>Loading comments …</p></section>',
        "of the site",
    ),
    "asks for JavaScript": (
        '<section id="comments"><h3>Kommentare</h3><p>Bitte aktivieren Sie JavaScript, um die Kommentare zu sehen.</p></section>',
        "of the site",
    ),
    "a link to another page's thread": (
        '<ul class="more"><li><a href="/naps/#disqus_thread">Naps</a></li></ul>',
        None,
    ),
    "a counting script": (
        '<script id="dsq-count-scr" src="//notes.disqus.com/count.js" async></script>',
        None,
    ),
    "a like button": ('<div class="fb-like" data-href="https://notes.example/"></div>', None),
    "no comments at all": ("<p>All rights reserved.</p>", None),
}


def test_every_loader_has_a_name_for_people() -> None:
    """The warning writes each as its maker does."""
    tables = (script._IDS, script._CLASSES, script._ELEMENTS, script._ATTRIBUTES, script._SOURCES)
    assert {vendor for table in tables for vendor in table.values()} == set(script._TITLES)


@pytest.mark.parametrize("name", LOADED)
def test_comments_that_a_script_loads_are_told_with_its_name(name: str) -> None:
    html, vendor = LOADED[name]
    told = [
        w.message
        for w in hb.parse(page(html), format="html").warnings
        if w.code == "comments-loaded-by-script"
    ]
    assert len(told) == (vendor is not None)
    assert all(vendor is not None and vendor in message for message in told)


_TWICE = '<section class="comments"><h3>2 comments</h3><div class="comment" id="comment-1"><b class="author">Anna Berta</b> <time datetime="2019-05-03">3 May 2019</time><p>Thanks!</p></div><div class="comment" id="comment-2"><b class="author">Anna Berta</b> <time datetime="2019-05-03">3 May 2019</time><p>Thanks!</p></div></section>'


def test_a_section_rendered_twice_is_read_once_and_a_double_post_stays_two() -> None:
    """The same ids again are a copy; the same words under another id are a second post."""
    found = hb.parse(page(_TWICE + _TWICE), format="html").comments
    assert [comment.id for comment in found] == ["comment-1", "comment-2"]
