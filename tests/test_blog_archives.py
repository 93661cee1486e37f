"""Pages of old blogs, after the markup of their themes: what stands around a post, and lists that are no lists of the system."""

from __future__ import annotations

import re

import pytest

import healthblog_parse as hb

TEXT = (
    "<p>The heron stood in the reeds until the light was gone, and then it flew off towards the mill.</p>" * 3
)
KUBRICK = """<html lang="en"><head><title>Mill Notes &raquo; Herons</title></head><body><div id="header"><h1><a href="/">Mill Notes</a></h1></div>
<div id="content"><div class="post"><h2>Herons</h2><div class="entry">{text}<p class="postmetadata alt"><small>{filed}</small></p></div></div>
<h3 id="comments">2 Responses to &#8220;Herons&#8221;</h3><ol class="commentlist">
<li id="comment-1"><cite>Ada</cite> Says:<br /><small class="commentmetadata"><a href="#comment-1">May 30th, 2008 at 7:01 am</a></small><p>We saw two of them.</p></li>
<li id="comment-2"><cite><a href="http://fen.example/">Fen Pages :: Archive :: What the herons of the mill do at night</a></cite> Says:<br />
<small class="commentmetadata"><a href="#comment-2">June 1st, 2008 at 8:00 pm</a></small><p>[&#8230;] as was seen at the mill [&#8230;]</p></li></ol></div></body></html>"""
FILED = [
    "This entry was posted on Thursday, May 29th, 2008 at 1:26 pm and is filed under Birds. You can follow any responses to this entry.",
    "Este post fue escrito el jueves 29 de mayo de 2008 a las 13:26 en la categoría de Aves",
    "Dieser Eintrag wurde am Donnerstag, 29. Mai 2008 um 13:26 Uhr erstellt und ist unter Vögel abgelegt.",
]


@pytest.mark.parametrize("filed", FILED)
def test_the_sentence_behind_a_post_tells_its_day_and_is_no_text(filed: str) -> None:
    page = hb.parse(KUBRICK.format(text=TEXT, filed=filed), format="html")
    assert page.article is not None
    assert str(page.article.published)[:10] == "2008-05-29"
    assert {block.text[:9] for block in page.article.blocks} == {"The heron"}


def test_a_blog_that_links_here_is_a_pingback_under_its_long_name() -> None:
    first, second = hb.parse(KUBRICK.format(text=TEXT, filed=""), format="html").comments
    assert (first.kind, second.kind) == ("comment", "pingback")
    assert second.author is not None
    assert second.author.name.startswith("Fen Pages ::")


SHORT = """<html><head><title>Moved | Mill Notes</title></head><body><div id="page"><h1 class="site-title"><a href="/">Mill Notes</a></h1>
<article class="post hentry"><h1 class="entry-title">Moved</h1><div class="entry-content"><p>The site has moved; tell me what is broken.</p></div>
<footer class="entry-meta">This entry was posted in <a href="/category/all-that-is-left-over/" rel="category tag">All that is left over</a> on
<a href="/69/" rel="bookmark"><time class="entry-date" datetime="2008-05-16T13:30:48+04:00">May 16, 2008</time></a>
<span class="by-author"> by <span class="author vcard"><a class="url fn n" href="/author/ada/" rel="author">Ada</a></span></span>.</footer></article></div></body></html>"""


@pytest.mark.parametrize("form", ["html", "text"])
def test_a_short_post_is_no_teaser(form: str) -> None:
    """Its footer names the author and holds a link of several words, as cards of other articles do."""
    data = SHORT if form == "html" else "\n".join(SHORT_LINES)
    page = hb.parse(data, format="html" if form == "html" else "text")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Ada"]
    assert str(page.article.published)[:10] == "2008-05-16"


SHORT_LINES = (
    "Moved | Mill Notes",
    "Mill Notes",
    "Moved",
    "The site has moved; tell me what is broken, and what you would like to read here in summer.",
    "This entry was posted in All that is left over on May 16, 2008 by Ada.",
)


def test_a_date_in_the_term_before_each_comment() -> None:
    """Freshy prints lists of terms: the day in three elements, then the comment."""
    rows = "".join(
        f'<dt><small class="date"><span>{day}</span> <span>03</span> <span>2007</span></small></dt>'
        f'<dd class="item" id="comment-{day}"><div class="comment"><strong class="author">{name}</strong> <small>(09:41:55)</small> :'
        f'<div class="comment_text"><p>We saw {number} of them.</p></div></div></dd>'
        for day, name, number in ((9, "Ada", "two"), (28, "Bo", "ten"))
    )
    page = hb.parse(
        f'<html><body><h2>Herons</h2>{TEXT}<dl class="commentlist">{rows}</dl></body></html>', format="html"
    )
    assert [(c.author and c.author.name, str(c.published)) for c in page.comments] == [
        ("Ada", "2007-03-09"),
        ("Bo", "2007-03-28"),
    ]
    assert [c.id for c in page.comments] == ["comment-9", "comment-28"]


def test_a_picture_alone_keeps_its_headline_in_text() -> None:
    lines = (
        "Heron 12 March - Mill Pages",
        "A world of pictures",
        "Join us!",
        "Home",
        "Heron 12 March",
        "12 March 2010",
        "2 comments",
    )
    answers = (
        "Ada says:",
        "13 March 2010 at 15:59",
        "Very good, as always.",
        "Bo says:",
        "15 March 2010 at 9:39",
        "Bravo! A fine one.",
    )
    page = hb.parse("\n".join((*lines, *answers)), format="text")
    assert page.article is not None
    assert page.article.title == "Heron 12 March"
    assert len(page.comments) == 2


LINES = (
    "The heron stood in the reeds until the light was gone, and then it flew off towards the mill.",
    "In the morning it was back, and so were the children with their nets and their buckets.",
    "Nobody at the mill could say where it had been all night, and the heron did not tell us.",
)


def _text(*lines: str) -> hb.Page:
    return hb.parse("\n".join(lines), format="text")


@pytest.mark.parametrize(
    "behind",
    [
        (
            "Tags: herons, mills",
            "Further comment",
            "Please send what you have to say by letter to the mill, for the answers are closed because of spam.",
        ),
        ("This work is licensed under a Creative Commons Attribution-Share Alike 3.0 License.",),
        ("Both comments and pings are currently closed.",),
    ],
)
def test_what_stands_behind_a_post_is_no_text(behind: tuple[str, ...]) -> None:
    """Tags end a text, and a licence and the state of the answers are none."""
    page = _text("Herons | Mill Notes", "Herons", "3 May 2008", *LINES, *behind)
    assert page.article is not None
    assert [block.text for block in page.article.blocks] == list(LINES)


@pytest.mark.parametrize(
    "title",
    ["Herons : Mill Notes and Pages", "Mill Notes and Pages · Herons", "Herons | Mill Notes and Pages"],
)
def test_the_headline_below_the_sites_name(title: str) -> None:
    """The name is most of the title and stands first, a motto and a menu between."""
    page = _text(
        title,
        "Home",
        "Mill Notes and Pages",
        "Birds, wine and me",
        "About",
        "Herons",
        "Posted on | May 28, 2008 | No Comments",
        *LINES,
    )
    assert page.article is not None
    assert page.article.title == "Herons"
    assert str(page.article.published) == "2008-05-28"


def test_who_speaks_stands_above_and_the_day_below() -> None:
    """Blogger's older list: a name in the last line of a text is no header where the others say who speaks."""
    page = _text(
        *("Mill Notes: Herons", "Monday, May 19, 2008", "Herons", *LINES, "2 comments:"),
        *(
            "Ada Roe said...",
            "Hi there",
            "Thank you for the herons.",
            "Ada",
            "http://ada.example",
            "May 23, 2008 12:22 PM",
        ),
        *(
            "bo said...",
            "They came to us, too!",
            "June 8, 2008 1:54 PM",
            "Post a Comment",
            "Newer Post Older Post Home",
        ),
    )
    assert [c.author and c.author.name for c in page.comments] == ["Ada Roe", "bo"]
    assert [str(c.published) for c in page.comments] == ["2008-05-23T12:22", "2008-06-08T13:54"]


def test_a_blog_that_links_here_has_its_title_for_a_name() -> None:
    page = _text(
        *("Herons", "3 May 2008", *LINES, "3 responses"),
        *(
            "ada said:",
            "May 23, 2008 at 12:22",
            "They came to us, too!",
            "bo said:",
            "May 24, 2008 at 8:10",
            "And to us.",
        ),
        *(
            "12 pages :: Archive :: What the herons of the mill do at night, 2008 said:",
            "June 1, 2008 at 9:00",
            "[…] as was seen at the mill […]",
        ),
    )
    assert [c.kind for c in page.comments] == ["comment", "comment", "pingback"]
    assert page.comments[2].author is not None
    assert (
        page.comments[2].author.name == "12 pages :: Archive :: What the herons of the mill do at night, 2008"
    )


def test_an_advertisement_ends_the_last_comment() -> None:
    page = _text(
        "Herons",
        "3 May 2008",
        *LINES,
        "One Response to “Herons”",
        "Ada",
        "May 29, 2008 at 13:59",
        "They came to us, too.",
        "Advertisement",
        "Tags",
        "11.3 11.4 ARM",
    )
    assert [c.text for c in page.comments] == ["They came to us, too."]


def test_the_headline_below_the_day_and_the_name_of_the_site() -> None:
    page = _text(
        *("Mill Notes: Herons", "Mill Notes", "Notes on what flies, walks and swims by the mill in the fen"),
        *("Monday, May 19, 2008", "Herons", *LINES, "Posted by Ada at 10:11 AM"),
    )
    assert page.article is not None
    assert page.article.title == "Herons"
    assert page.article.blocks[0].text == LINES[0]


def test_a_name_that_is_shouted() -> None:
    page = _text(
        *("Herons", "3 May 2008", *LINES, "Posted by Ada in Birds", "2 responses to “Herons”"),
        *("bo", "Monday 12th May, 2008", "They came to us, too."),
        *("HERON!", "Thursday 15th May, 2008", "There must be better fish than those!!"),
    )
    assert [c.author and c.author.name for c in page.comments] == ["bo", "HERON!"]


DRUPAL = "".join(
    f"""<a id="comment-{n}"></a><div class="comment clear-block"><h3><a href="herons#comment-{n}" class="active">{subject}</a></h3>
<div class="submitted">Napsal uživatel {name} dne {n} Září, 2006 - 09:0{n}.</div><div class="content"><p>{subject} a pak ještě dva další.</p></div></div>"""
    for n, name, subject in (
        (1, '<a href="/user/1">Jan Malý</a>', "Viděl jsem dva"),
        (2, "ada (bez ověření)", "Byli u nás taky"),
    )
)


def test_the_subject_is_nobodys_name() -> None:
    """Drupal 6 prints it above who and when, in the language of the site."""
    page = hb.parse(
        f'<html><body><h2>Herons</h2>{TEXT}<div id="comments">{DRUPAL}</div></body></html>', format="html"
    )
    assert [c.author and c.author.name for c in page.comments] == ["Jan Malý", "ada"]
    assert [c.title for c in page.comments] == ["Viděl jsem dva", "Byli u nás taky"]
    assert [str(c.published) for c in page.comments] == ["2006-09-01T09:01", "2006-09-02T09:02"]


def test_a_bar_of_links_is_no_author() -> None:
    bar = '<ul><li class="media contributor"><p>Score</p><div>No stars yet</div><p>Share</p><p>Tweet</p></li></ul>'
    page = hb.parse(f"<html><body><h1>Herons</h1>{TEXT}{bar}</body></html>", format="html")
    assert page.article is not None
    assert page.article.authors == ()


CHINESE = """<html><head><title>磨坊筆記: 磨坊旁邊的兩隻蒼鷺</title></head><body><div id="banner"><h1><a href="http://mill.example/~ada/">磨坊筆記</a></h1></div>
<h2 class="date">September 05, 2003</h2><div class="blogbody"><h3 class="title">磨坊旁邊的兩隻蒼鷺</h3>
<p>蒼鷺在蘆葦叢裡站到天黑，然後飛向磨坊的方向，沒有人知道牠晚上住在哪裡，我們在早上聽見了牠的叫聲，卻沒有看見牠的影子。</p>
<p>後來我們在河邊又等了一個小時，看見兩隻蒼鷺從橋上飛過，牠們的翅膀很大，飛得很慢，好像一點也不急著回家。</p></div>
<span class="posted">由 ada 發表於 September  5, 2003 05:16 PM<br /></span><div class="comments-head"><a name="comments"></a>迴響</div>
<div class="comments-body"><p>太好看了，謝謝分享。</p><span class="comments-post">由: <a href="http://bo.example">小明</a> 發表於 September  6, 2003 07:42 PM</span></div>
<div class="comments-body"><p>請問在哪裡看到的？</p><span class="comments-post">由: 阿華 發表於 September  7, 2003 10:47 AM</span></div>
<div class="comments-head">發表迴響</div></body></html>"""


@pytest.mark.parametrize("form", ["html", "text"])
def test_movable_type_in_chinese(form: str) -> None:
    """Who and when stand behind each text, the name between two words of the wording."""
    data = CHINESE if form == "html" else _flat(CHINESE)
    page = hb.parse(data, format="html" if form == "html" else "text")
    assert page.article is not None
    assert (page.article.title, [author.name for author in page.article.authors]) == (
        "磨坊旁邊的兩隻蒼鷺",
        ["ada"],
    )
    assert [(c.author and c.author.name, c.text) for c in page.comments] == [
        ("小明", "太好看了，謝謝分享。"),
        ("阿華", "請問在哪裡看到的？"),
    ]


def _flat(page: str) -> str:
    """The text of a page, a line for every element that holds some without others around it."""
    lines = re.sub(r"</(?:title|h\d|p|span|div)>", "\n", page)
    return "\n".join(line for line in map(str.strip, re.sub(r"<[^>]+>", "", lines).splitlines()) if line)


def test_a_verb_without_the_sign_that_the_headers_have() -> None:
    page = _text(
        *("Mill Notes: Herons", "Monday, May 19, 2008", "Herons", *LINES, "3 comments:"),
        *(
            "Ada said...",
            "They are there at night.",
            "i.e. the sign said",
            "No herons",
            "May 23, 2008 12:22 PM",
        ),
        *("bo said...", "They came to us, too!", "June 8, 2008 1:54 PM"),
        *("Cy said...", "And to us.", "June 9, 2008 1:54 PM", "Post a Comment"),
    )
    assert [c.author and c.author.name for c in page.comments] == ["Ada", "bo", "Cy"]


def test_a_line_that_a_colon_announces_is_of_the_text() -> None:
    page = _text(
        *("Herons", "3 May 2008", *LINES, "This is what you have to type to see where they are:"),
        *("herons --list mill", "Comments", "Ada", "May 23, 2008 at 12:22", "They came to us, too."),
    )
    assert page.article is not None
    assert page.article.blocks[-1].text == "herons --list mill"


def test_pictures_in_links_whose_brackets_are_escaped() -> None:
    """As a converter to Markdown writes them in the text of links."""
    picture = (
        r"[!\[Image\](https://r.example/img/icon\_delete13.gif)]"
        '(https://b.example/delete/1 "Delete Comment")'
    )
    page = _paragraphs(
        *("## Monday, May 19, 2008", "### Herons", *LINES),
        'Posted by [Ada](https://b.example/profile/1 "author profile") at [7:42 AM](https://b.example/herons.html) '
        + picture,
        "#### 2 comments:",
        picture,
        "[bo](https://b.example/profile/2) said...",
        "They came to us, too!",
        '[9:49 AM](https://b.example/herons.html#c1 "comment permalink") ' + picture,
        r"!\[Image\](https://r.example/img/blank.gif)",
        "Anonymous said...",
        "And to us.",
        '[9:58 AM](https://b.example/herons.html#c2 "comment permalink") ' + picture,
        "[Post a Comment](https://b.example/comment/1)",
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Ada"]
    assert [c.text for c in page.comments] == ["They came to us, too!", "And to us."]


def _paragraphs(*lines: str) -> hb.Page:
    return hb.parse("\n\n".join(lines), format="text")


def test_a_year_of_two_digits_behind_a_curved_apostrophe() -> None:
    page = _text("Herons", "27 June ’09", *LINES)
    assert page.article is not None
    assert str(page.article.published) == "2009-06-27"


def test_an_answer_begins_with_a_link_to_what_it_answers() -> None:
    """A plugin for WordPress of the time before threads."""
    rows = "".join(
        f'<li id="li-comment-{n}" class="comment depth-1"><div id="comment-{n}"><div class="comment-author vcard"><cite class="fn">{name}</cite> '
        f'<span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="#comment-{n}">May {n}, 2009 at 4:10 pm</a></div>'
        f'<div class="comment-body"><p>{text}</p></div></div></li>'
        for n, name, text in (
            (2, "Ada", "We saw two of them."),
            (3, "Bo", "And we saw none."),
            (5, "Cy", '<a href="#comment-2">@Ada</a><br>Where was that?'),
        )
    )
    page = hb.parse(
        f'<html><body><h2>Herons</h2>{TEXT}<h3 id="comments">3 responses</h3><ol class="commentlist">{rows}</ol></body></html>',
        format="html",
    )
    assert [c.reply_to for c in page.comments] == [None, None, page.comments[0].id]


@pytest.mark.parametrize("heading", ["Archived Comments", "Old comments", "Archivierte Kommentare"])
def test_comments_of_a_system_that_is_gone(heading: str) -> None:
    page = _text(
        *("Herons", "3 May 2008", *LINES, heading),
        *("Ada", "2008-05-23T12:22:20", "They came to us, too.", "bo", "2008-05-24T08:10:00", "And to us."),
        "Copyright © 2008 Mill Notes",
    )
    assert [c.author and c.author.name for c in page.comments] == ["Ada", "bo"]


def test_a_japanese_diary() -> None:
    """Hatena's: the day with its name, a square before the headline, a bar of counts behind the text."""
    page = _paragraphs(
        *(
            "Mill::Diary 日記 検索",
            "ようこそゲストさん ブログトップ 記事一覧",
            "2006/02/10 Friday",
            "■[bird]磨坊のサギを見に行った話",
        ),
        *(
            "今日は朝から川辺でサギを探していた。橋の下に二羽いて、ゆっくりと歩いていた。",
            "夕方になると風が出てきて、サギはどこかへ飛んでいってしまった。また来週も見に行くつもりです。",
        ),
        "Permalink | コメント(0) | トラックバック(0) | 18:50 磨坊のサギを見に行った話 - Mill を含むブックマーク",
        *(
            "コメント一覧",
            "はてなユーザーのみコメントできます。はてなへログインしてください。",
            "リンク元",
            "http://m.example",
        ),
    )
    assert page.article is not None
    assert page.article.title == "[bird]磨坊のサギを見に行った話"
    assert str(page.article.published) == "2006-02-10"
    assert [block.text[:2] for block in page.article.blocks] == ["今日", "夕方"]
    assert page.comments == ()
