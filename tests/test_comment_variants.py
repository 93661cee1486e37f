"""Variants of markup that one list of comments meets another by: buttons as names, depths, numbers, pings beside."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

from .comment_templates import page

ROWS = (
    (11, "Marta Lind", "2021-03-14T09:15", "Warm milk helped me a little with falling asleep.", None),
    (12, "old_sailor", "2021-03-14T11:02", "It never did anything for me, sorry to say.", 11),
    (13, "Hanne Boll", "2021-03-15T18:40", "Waking at night is quite normal above sixty.", None),
)
ARTICLE = "<article class='post'><h1>Why we wake</h1><p>By Ruth Ambler</p>" + 3 * (
    "<p>Sleep gets lighter as we grow older, and most of that is no illness at all, although it can feel like one.</p>"
)


def rendered(area: str, item: str) -> hb.Page:
    """A page with the rows as items of the area; answers stand behind what they answer."""
    items = []
    for number, name, moment, text, parent in ROWS:
        depth = 0 if parent is None else 1
        values = {
            "id": number,
            "name": name,
            "iso": moment,
            "text": text,
            "depth": depth,
            "level": depth + 1,
            "n": number - 10,
        }
        values["margin"] = 30 * depth
        items.append(item.format_map(values))
    html = f"<html lang='en'><title>Why we wake</title><body><main>{ARTICLE}</article>{area % ''.join(items)}</main></body></html>"
    return hb.parse(html)


FLAT = {
    "depth in the class": (
        "<div class='comment-listing'>%s</div>",
        "<div class='comment depth-{depth}' id='comment-{id}'><h4>{name}</h4><div class='comment-date'><time>{iso}</time></div><div class='comment-body'><p>{text}</p></div></div>",
    ),
    "items that callbacks close": (
        "<ol class='commentlist'>%s</ol>",
        "<li class='comment even depth-{level}' id='li-comment-{id}'><cite class='fn'>{name}</cite><time datetime='{iso}'></time><p>{text}</p></li>",
    ),
    "depth in an attribute": (
        "<div class='eb-comments'>%s</div>",
        "<div class='comment even' id='comment-{id}' data-depth='{depth}' style='margin-left:{margin}px'><b class='author'>{name}</b><time datetime='{iso}'></time><div class='text'>{text}</div></div>",
    ),
    "names and dates as buttons": (
        "<div class='coral coral-stream'>%s</div>",
        "<div class='coral-indent coral-indent-{depth}'><div class='coral coral-comment' id='comment-{id}'><button class='coral-username coral-comment-username'><span>{name}</span></button>"
        "<button class='coral-comment-timestamp'><time datetime='{iso}'>2 years ago</time></button><div class='coral-comment-content'><p>{text}</p></div><button class='coral-replyButton'>Reply</button></div></div>",
    ),
    "numbers before the names": (
        "<ol class='commentlist'>%s</ol>",
        "<li class='comment even depth-{level}'><article id='comment-{id}'><span>{n}</span><div class='x1'><header class='comment-author'><span class='x2'>{name}</span> <time datetime='{iso}'></time></header><section class='x3'><p>{text}</p></section></div></article></li>",
    ),
}


@pytest.mark.parametrize("name", FLAT)
def test_flat_lists_tell_who_stands_under_whom(name: str) -> None:
    """The depth that a record states is as good as its place."""
    page = rendered(*FLAT[name])
    found = [
        (c.author.name if c.author else None, str(c.published)[:16], c.text, c.parent_id)
        for c in page.comments
    ]
    first = page.comments[0].id
    assert found == [
        (name, moment, text, first if parent else None) for _, name, moment, text, parent in ROWS
    ]


def test_numbers_alone_are_a_text_where_no_header_follows() -> None:
    """Near miss: a comment that says "42" says so."""
    html = rendered(
        FLAT["items that callbacks close"][0], FLAT["items that callbacks close"][1].replace("{text}", "4{n}")
    )
    assert [comment.text for comment in html.comments] == ["41", "42", "43"]


def test_pingbacks_do_not_hide_comments_of_a_theme_s_own() -> None:
    """A list of pingbacks by WordPress's own walker beside comments that another callback prints."""
    area = (
        "<div class='entry-kommentare'><ol class='kommentar-liste'>%s</ol></div><div class='pings'><h3>Trackbacks</h3>"
        "<ol class='ping-list'><li class='pingback even thread-even depth-1' id='comment-3'>Pingback: <a href='http://p.example'>Seen elsewhere</a></li></ol></div>"
    )
    item = "<li class='kommentar' id='kommentar-{id}'><b class='autor'>{name}</b> <time datetime='{iso}'></time><p>{text}</p></li>"
    page = rendered(area, item)
    assert [comment.text for comment in page.comments if comment.kind == "comment"] == [
        row[3] for row in ROWS
    ]


def test_a_named_list_of_answers_does_not_hide_what_is_answered() -> None:
    """The answers are called "replies", the list around has a name that says nothing."""
    comment = "<li class='entry' id='m{id}'><span class='username'>{name}</span> <time datetime='{iso}'></time><div class='msgtext'>{text}</div>%s</li>"
    rows = [comment.format(id=row[0], name=row[1], iso=row[2], text=row[3]) for row in ROWS]
    items = rows[0] % f"<ol class='replies'>{rows[1] % ''}</ol>" + rows[2] % ""
    page = hb.parse(
        f"<html><body><main>{ARTICLE}</article><h3>3 comments</h3><ol class='rows'>{items}</ol></main></body></html>"
    )
    assert [c.author.name for c in page.comments if c.author] == [row[1] for row in ROWS]
    assert [c.parent_id for c in page.comments] == [None, page.comments[0].id, None]


def test_recent_comments_of_other_pages_are_none() -> None:
    """Near miss: names, dates and a link to the article each belongs to, under a heading that says comments."""
    items = "".join(
        f"<li><b>{row[1]}</b> <time datetime='{row[2]}'></time> <p>on <a href='/other/#comment-{row[0]}'>How to fall asleep</a></p></li>"
        for row in ROWS
    )
    page = hb.parse(
        f"<html><body><main>{ARTICLE}</article></main><div><h3>Comments</h3><ul>{items}</ul></div></body></html>"
    )
    assert not page.comments


def test_drupal_names_in_rdf() -> None:
    """The commenter's name is told by its property where a theme renamed the classes."""
    area = "<h2>Comments</h2><section>%s</section>"
    item = (
        "<a id='comment-{id}'></a><article class='comment odd' about='/comment/{id}#comment-{id}' typeof='sioc:Post sioct:Comment'><header><p class='x1'>"
        "<span property='dc:date dc:created' content='{iso}' rel='sioc:has_creator'><span class='x2' property='foaf:name'>{name}</span> on <time datetime='{iso}'>March 14</time></span> "
        "<a href='/comment/{id}#comment-{id}' rel='bookmark'>Permalink</a></p></header><div class='field-name-comment-body'><p>{text}</p></div></article>"
    )
    assert [c.author.name for c in rendered(area, item).comments if c.author] == [row[1] for row in ROWS]


def test_blogger_s_definition_list_is_no_movable_type() -> None:
    """Footers in one box, ids gone: each comment is its own, and a footer that holds the form is none."""
    area = "<div id='comments'><h4>3 comments:</h4><div class='comments-content'><dl>%s</dl></div><p class='comment-footer'><a href='/post'>Post a Comment</a></p></div>"
    item = "<dt class='comment-author'><a href='/p'>{name}</a> said...</dt><dd class='comment-body'><p>{text}</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='#'>{iso}</a></span></dd>"
    page = rendered(area, item)
    assert [(c.author.name if c.author else None, c.text) for c in page.comments] == [
        (row[1], row[3]) for row in ROWS
    ]
    assert page.source.platform != "movabletype"


ITEM_BY_ID = "<li id='comment-{id}'><cite>{name}</cite> <time datetime='{iso}'>March</time><p>{text}</p></li>"


@pytest.mark.parametrize(
    ("area", "item", "platform"),
    [
        ("<h2>Comments</h2><ol>%s</ol>", ITEM_BY_ID, None),
        ("<h2>Comments</h2><ol class='comment-list'>%s</ol>", ITEM_BY_ID, None),
        ("<link href='/assets/content/night.css'><h2>Comments</h2><ol>%s</ol>", ITEM_BY_ID, None),
        ("<meta name='description' content='On WordPress'><ol>%s</ol>", ITEM_BY_ID, None),
        ("<link href='/wp-content/themes/night.css'><ol>%s</ol>", ITEM_BY_ID, "wordpress"),
        ("<script src='/blog/wp-includes/js/x.js'></script><ol>%s</ol>", ITEM_BY_ID, "wordpress"),
        ("<meta name='generator' content='WordPress 5.1'><ol>%s</ol>", ITEM_BY_ID, "wordpress"),
        ("<ol class='commentlist'>%s</ol>", ITEM_BY_ID, "wordpress"),
        ("<ol id='commentlist'>%s</ol>", ITEM_BY_ID, "wordpress"),
        ("<ol>%s</ol>", ITEM_BY_ID.replace("<li", "<li class='comment even'"), "wordpress"),
    ],
)
def test_ids_alone_do_not_make_a_page_wordpress(area: str, item: str, platform: str | None) -> None:
    """Comments named by ``comment-N`` are read as WordPress's; the page is called so only by what is WordPress's alone."""
    page = rendered(area, item)
    assert [(c.id, c.author.name if c.author else None) for c in page.comments] == [
        (f"comment-{row[0]}", row[1]) for row in ROWS
    ]
    assert page.source.platform == platform


def test_a_theme_s_post_wrapper_is_no_board() -> None:
    """Names that a board shares with themes count only together with its others."""
    found = hb.parse(
        "<h1>Sleep</h1><div class='post_wrapper'><div class='post_thumb'><img></div><h4>By Anna Berg</h4>"
        "<div class='inner'><p>Light in the evening moves the clock of the body.</p></div></div>",
        format="html",
    )
    assert found.source.platform is None
    assert found.comments == ()


def test_answers_after_the_links_to_answer_stand_under_their_comment() -> None:
    found = hb.parse(
        "<h1>Sleep</h1><p>Text.</p><div id='comments'><ol>"
        + "".join(
            f"<li><div class='say'><b>{name}</b> <time datetime='2019-05-0{day}'>May {day}</time><p>{text}</p></div>"
            f"<div class='acts'><a>Reply</a></div>{below}</li>"
            for name, day, text, below in (
                ("Anna", 1, "I sleep well.", "<ol><li><div class='say'><b>Bert</b> <time datetime='2019-05-02'>May 2</time>"
                 "<p>How so?</p></div><div class='acts'><a>Reply</a></div></li></ol>"),
                ("Carl", 3, "I do not.", ""),
            )
        )
        + "</ol></div>",
        format="html",
    )  # fmt: skip
    assert [comment.author.name if comment.author else None for comment in found.comments] == [
        "Anna",
        "Bert",
        "Carl",
    ]
    assert [comment.parent_id for comment in found.comments] == [None, found.comments[0].id, None]


def _row(number: int, name: str, text: str) -> str:
    return (
        f'<li><img src="/p/{number}.jpg"><b>{name}</b><p>{text}</p><a href="/reply/{number}">Reply</a></li>'
    )


def test_a_date_that_one_text_begins_with_marks_no_record() -> None:
    """No comment shows a date, and one tells of days."""
    rows = (
        _row(1, "Anna", "I sleep well."),
        _row(2, "Bert", "May 3, 2018: slept through for the first time!</p><p>May 4, 2018: did not."),
        _row(3, "Carl", "What about children?"),
        _row(4, "Dora", "I agree."),
    )
    found = hb.parse(
        f"<h1>Sleep</h1><p>Text.</p><div id='comments'><h3>4 Comments</h3><ul>{''.join(rows)}</ul></div>",
        format="html",
    )
    assert [comment.author.name if comment.author else None for comment in found.comments] == [
        "Anna", "Bert", "Carl", "Dora",
    ]  # fmt: skip
    assert all(comment.published is None for comment in found.comments)


def test_records_in_the_article_s_own_element_leave_its_text_alone() -> None:
    """Records that nothing holds together stand beside the paragraphs of the body."""
    body = "Light in the evening moves the clock of the body, and not by a little, as studies show again and again."
    rows = "".join(
        f"<table><tr><td>{number} | {name} | 0{number}.05.2012 um 10:00 Uhr</td></tr><tr><td><p>{text}</p></td></tr></table>"
        for number, name, text in (
            (1, "Anna", "I sleep well."), (2, "Bert", "What about children?"), (3, "Carl", "I agree with all of this."),
        )
    )  # fmt: skip
    found = hb.parse(
        f"<article class='post'><h1>Sleep</h1><div class='entry-content'><p>{body}</p><p>{body}</p></div>"
        f"<a name='comments'></a><h3>Kommentare</h3>{rows}</article>",
        format="html",
    )
    assert found.article is not None
    assert found.article.text == f"{body}\n\n{body}"
    assert [comment.author.name if comment.author else None for comment in found.comments] == [
        "Anna",
        "Bert",
        "Carl",
    ]


def test_a_title_a_text_and_a_date_in_a_row_are_one_comment() -> None:
    """Told by the date alone, each text would have the name of the next one's author."""
    rows = "".join(
        f"<div class='comment_title'><strong>Par {name}</strong></div><div class='comment_text'><p>{text}</p></div>"
        f"<div class='comment_info'>Créé le {day} mai 2012 à 10:00</div>"
        for name, day, text in (
            ("Anna", 1, "Je dors bien."),
            ("Luc", 2, "Moi aussi."),
            ("Zoé", 3, "Pas moi !"),
        )
    )
    found = hb.parse(f"<h1>Sommeil</h1><div id='comments'><h3>Commentaires</h3>{rows}</div>", format="html")
    assert [
        (comment.author.name if comment.author else None, comment.text, str(comment.published_raw)[:6])
        for comment in found.comments
    ] == [
        ("Anna", "Je dors bien.", "1 mai "),
        ("Luc", "Moi aussi.", "2 mai "),
        ("Zoé", "Pas moi !", "3 mai "),
    ]


def test_a_list_of_links_from_other_sites_hides_no_comments_of_a_theme_s_own() -> None:
    """Comments without any class, and pingbacks with all of WordPress's."""
    rows = "".join(
        f"<li><strong>{name}</strong><p>Le {day} mai 2012 à 10:00</p><p>{text}</p></li>"
        for name, day, text in (
            ("Anna", 1, "Je dors bien."),
            ("Luc", 2, "Moi aussi."),
            ("Zoé", 3, "Pas moi !"),
        )
    )
    found = hb.parse(
        f"<h1>Sommeil</h1><p>Texte.</p><h3>Commentaires</h3><ol>{rows}</ol><h3>Trackbacks</h3><ol class='pinglist'>"
        "<li class='pingback' id='comment-9'><a href='https://x.example/p' class='url'>Un blog</a> - 4 mai 2012</li></ol>",
        format="html",
    )
    assert [comment.author.name for comment in found.comments if comment.author and comment.kind == "comment"] == [
        "Anna", "Luc", "Zoé",
    ]  # fmt: skip


def test_one_age_that_all_comments_show_has_a_date_each_in_its_title() -> None:
    rows = "".join(
        f"<li class='grey'><cite>{name}</cite> says:<br><small><a href='#c{day}' title='May {day}, 2012 at 10:00 am'>"
        f"5 years, 2 months</a> later</small><p>{text}</p></li>"
        for name, day, text in (
            ("Anna", 1, "I sleep well."),
            ("Luc", 2, "So do I."),
            ("Zoé", 3, "I do not, sadly."),
        )
    )
    found = hb.parse(f"<h1>Sleep</h1><div id='comments'><ol>{rows}</ol></div>", format="html")
    assert [str(comment.published)[:10] for comment in found.comments] == [
        "2012-05-01",
        "2012-05-02",
        "2012-05-03",
    ]


_BODY = (
    "Light in the evening moves the clock of the body, and not by a little, as studies show again and again."
)
_LONG = (
    "I work nights, from ten to six, and nobody at work has ever asked how I sleep, which is badly, of course, as you can "
    "imagine if you have ever tried to sleep at noon with children in the house and a street outside."
)


@pytest.mark.parametrize("headline", ["<h1>Sleep and light</h1>", "<h2>Sleep and light</h2>"])
def test_comments_beside_the_body_are_no_part_of_it_and_it_is_no_part_of_them(headline: str) -> None:
    """Neither body nor comments have an element of their own; a list of the latest ones stands before."""
    rows = "".join(
        f"<div id='comment-{number}'><div class='say'><strong>{name}</strong> on May {number}, 2012</div><p>{text}</p></div>"
        for number, name, text in ((1, "Anna", "I sleep well."), (2, "Bert", _LONG), (3, "Carl", "I agree."))
    )
    found = hb.parse(
        "<title>Sleep and light</title><div class='side'><h3>Latest comments</h3><ul><li><b>Dora</b> <span>May 4, 2012</span><p>That is what I always say, "
        "and nobody believes me.</p><a href='/other#comment-8'>Tea</a></li></ul></div>"
        f"<div class='col'>{headline}<p>{_BODY}</p><p>{_BODY}</p><p>{_BODY}</p><h3>3 Comments</h3>{rows}</div>",
        format="html",
    )
    assert found.article is not None
    assert found.article.text == f"{_BODY}\n\n{_BODY}\n\n{_BODY}"
    assert [comment.author.name if comment.author else None for comment in found.comments] == [
        "Anna",
        "Bert",
        "Carl",
    ]


@pytest.mark.parametrize("record", ["article", "div"])
def test_the_longest_comment_never_passes_for_the_body(record: str) -> None:
    """Themes call the text of a comment as they call that of a post, and make an ``article`` of each."""
    rows = "".join(
        f"<{record} class='comment even depth-1' id='comment-{number}'><b class='fn'>{name}</b> <time datetime='2012-05-0{number}'>"
        f"May {number}</time><div class='comment-content entry-content'><p>{text}</p></div></{record}>"
        for number, name, text in (
            (1, "Anna", "I sleep well."),
            (2, "Bert", f"{_LONG} {_LONG}"),
            (3, "Carl", "I agree."),
        )
    )
    found = hb.parse(
        f"<title>Sleep and light</title><table><tr><td><h2>Sleep and light</h2><p>{_BODY}</p><p>{_BODY}</p><div class='comments'>{rows}</div></td></tr></table>",
        format="html",
    )
    assert found.article is not None
    assert found.article.text == f"{_BODY}\n\n{_BODY}"
    assert len(found.comments) == 3  # noqa: PLR2004


@pytest.mark.parametrize(
    "heading", ["<h4>3 Responses to 'Sleep'</h4>", "<div>3 Kommentare</div>", "<p>Comments:</p>"]
)
def test_the_heading_of_comments_is_no_part_of_the_body(heading: str) -> None:
    """It stands beside the list, in a cell of a table that holds body and comments."""
    rows = "".join(
        f"<li id='comment-{number}'><cite>{name}</cite> says: <small>May {number}, 2012</small><p>{text}</p></li>"
        for number, name, text in (
            (1, "Anna", "I sleep well."),
            (2, "Bert", "How so?"),
            (3, "Carl", "I agree."),
        )
    )
    found = hb.parse(
        f"<title>Sleep and light</title><table><tr><td><h2>Sleep and light</h2><p>{_BODY}</p><p>{_BODY}</p><hr>{heading}"
        f"<ol>{rows}</ol></td></tr></table>",
        format="html",
    )
    assert found.article is not None
    assert found.article.text == f"{_BODY}\n\n{_BODY}"
    assert len(found.comments) == 3  # noqa: PLR2004


_ANSWERED = """<ol class="commentlist"><li class="comment even thread-even depth-1" id="comment-21"><p class="commentmeta"><strong>Anna Berta</strong> — May 3, 2019 @ <a href="#comment-21">1:12 pm</a></p><p>I tried this for three weeks.</p>
<ul><li class="comment-depth-2" id="{0}"><p class="commentmeta"><strong><a href="/">Ida Moss</a></strong> replied: — May 3rd, 2019 @ 10:12 pm</p><p>Hi Anna, did it help?</p></li></ul></li>
<li class="comment odd depth-1" id="comment-24"><p class="commentmeta"><strong>Tom Lind</strong> — May 4, 2019 @ <a href="#comment-24">2:00 pm</a></p><p>It helped me.</p></li></ol>"""


def test_answers_that_a_plugin_prints_without_the_classes() -> None:
    """An item inside a comment with the id of another one is that one."""
    found = hb.parse(page(_ANSWERED.format("comment-22")), format="html").comments
    people = [(comment.author.name if comment.author else None, comment.parent_id) for comment in found]
    assert people == [("Anna Berta", None), ("Ida Moss", "comment-21"), ("Tom Lind", None)]
    assert [comment.text for comment in found] == [
        "I tried this for three weeks.",
        "Hi Anna, did it help?",
        "It helped me.",
    ]


@pytest.mark.parametrize("key", ["answer-22", "div-comment-21"])
def test_a_part_of_a_comment_is_none_of_its_own(key: str) -> None:
    """Whatever its id is, if it is not another comment's."""
    assert len(hb.parse(page(_ANSWERED.format(key)), format="html").comments) == 2


def test_votes_of_schema_org_that_no_reader_sees() -> None:
    """In an attribute of the machine's element, where others show them."""
    item = (
        '<div id="c{id}" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><meta itemprop="upvoteCount" content="{n}">'
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{name}</span></span>'
        '<time itemprop="dateCreated" datetime="{iso}">{iso}</time><p itemprop="text">{text}</p></div>'
    )
    found = rendered("<section id='comments'><h2>3 comments</h2>%s</section>", item).comments
    assert [comment.votes for comment in found] == [1, 2, 3]
