"""The parts of comment reading: class names, lines, threads, parents, what is no comment, and growth."""

# ruff: noqa: E501
from __future__ import annotations

import datetime as dt
import time
from collections.abc import Sequence

import pytest
from lxml import html as lxml_html

import healthblog_parse as hb
from healthblog_parse.html.comments.generic_parents import parents_of
from healthblog_parse.html.comments.lines import lines_of
from healthblog_parse.html.comments.roles import COMMON
from healthblog_parse.html.comments.threads import by_depth, by_key, enclosing

from .comment_templates import Post, page, wordpress, wpdiscuz


@pytest.mark.parametrize(
    ("classes", "role"),
    [
        ("comment-author vcard", "author"),
        ("comment-author-name", "author"),
        ("nv-comment-content comment nv-content-wrap", "text"),
        ("wc-comment-text", "text"),
        ("commentText", "text"),
        ("comment__time", "date"),
        ("comment_date", "date"),
        ("comment-date post-info-color", "date"),
        ("comment-avatar", "skip"),
        ("comment-reply-link", "skip"),
        ("comment-author-avatar", "skip"),
        ("likebtn_container", "skip"),
        ("user-badge", "badge"),
        ("field field-name-comment-body field-type-text-long", "text"),
        ("mtbnewsCommentAuthorRegisterDate", "skip"),
        ("comment-subject", "title"),
        ("cannotEdit", None),
        ("comment-edit", "skip"),
        ("no-avatar", None),
        ("comment-no", None),
        ("clearfix", None),
        ("row", None),
    ],
)
def test_class_names_say_what_a_part_is(classes: str, role: str | None) -> None:
    found = COMMON.role_of(classes)
    assert (found[0] if found else None) == role


def _texts(source: str) -> list[str]:
    return [line.text for line in lines_of(lxml_html.fragment_fromstring(source, create_parent="div"))]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("one<br>two", ["one two"]),
        ("one<br><br>two", ["one", "two"]),
        ("one<br>\n<br>two", ["one", "two"]),
        ("<p>one <b>two</b> three</p><p>four</p>", ["one two three", "four"]),
        ("a<b>b</b>c", ["abc"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<p>one<script>no</script></p><form>no</form>two", ["one", "two"]),
        ("<blockquote><p>one</p></blockquote>two", ["one", "two"]),
        ("", []),
    ],
)
def test_blocks_and_breaks_make_lines(source: str, lines: list[str]) -> None:
    assert _texts(source) == lines


def test_containment_gives_the_nearest_record_around() -> None:
    root = lxml_html.fragment_fromstring("<div><p id=a><b id=b><i id=c></i></b></p><p id=d></p></div>")
    records = [root.get_element_by_id(key) for key in "acd"]
    assert enclosing(records) == [None, 0, None]


@pytest.mark.parametrize(
    ("depths", "parents"),
    [
        ([1, 2, 3, 2, 1], [None, 0, 1, 0, None]),
        ([0, 40, 80, 40], [None, 0, 1, 0]),
        ([3, 1, 2], [None, None, 1]),
        ([None, 1, None, 2], [None, None, None, 1]),
    ],
)
def test_depths_give_parents(depths: list[int | None], parents: list[int | None]) -> None:
    assert by_depth(depths) == parents


def test_dangling_and_own_ids_give_no_parent() -> None:
    assert by_key(["a", "b", "c"], ["z", "b", "a"]) == [None, None, 0]


@pytest.mark.parametrize(
    ("source", "parents"),
    [
        ("<p class='c depth-1'></p><p class='c depth-2'></p><p class='c depth-1'></p>", [None, 0, None]),
        ("<p></p><div><p></p></div><p></p>", [None, 0, None]),
        ("<p></p><div><p></p><div><p></p></div></div>", [None, 0, 1]),
        ("<p id=c7></p><p id=c8 data-parent-id=7></p><p id=c9 data-parent-id=99></p>", [None, 0, None]),
        ("<p></p><p style='margin-left:40px'></p><p></p>", [None, 0, None]),
        ("<p></p><p class='comment-sub'></p><p class='comment-sub'></p><p></p>", [None, 0, 0, None]),
        ("<p></p><p></p>", [None, None]),
        # a form between the comment and its answers, in what holds both
        ("<div><p></p><form></form><div><p></p></div></div><div><p></p></div>", [None, 0, None]),
        ("<div><p></p></div><div><div><p></p></div></div><div><p></p></div>", [None, 0, None]),
        # a list of answers in a box of its own
        (
            "<ul><li><div><p></p></div><div><ul><li><p></p></li></ul></div></li><li><p></p></li></ul>",
            [None, 0, None],
        ),
        (
            "<ul><li><p></p></li><li><div><p></p></div><div><ul><li><p></p></li></ul></div></li></ul>",
            [None, None, 1],
        ),
        # a comment shown above all, each in a box of its own, the rest of the list behind a line
        ("<div><p></p></div><div><ul><li><p></p></li><li><p></p></li></ul></div>", [None, None, None]),
        ("<div><p></p></div><div><div><p></p></div><div><p></p></div></div>", [None, None, None]),
        ("<div><p></p></div><div><p></p></div>", [None, None]),
        ("<div><p></p></div><hr><div><div><p></p></div><div><p></p></div></div>", [None, None, None]),
    ],
)
def test_parents_of_an_unknown_system_are_found_by_structure(source: str, parents: list[int | None]) -> None:
    area = lxml_html.fragment_fromstring(source, create_parent="section")
    assert parents_of(list(area.iter("p")), area) == parents


_NO_COMMENTS = [
    """<aside class="widget widget_recent_comments"><ul id="recentcomments"><li class="recentcomments">
    <span class="comment-author-link">Anna</span> on <a href="/a/#comment-1">Sleep</a></li></ul></aside>""",
    """<div class="sidebar"><div class="latest-comments"><div class="comment"><span class="author">Anna</span>
    <span class="date">3 May 2019</span><p>What a lovely article this is, thank you!</p></div></div></div>""",
    """<div id="comments"><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form id="commentform">
    <p class="comment-notes">Your email address will not be published.</p><textarea></textarea></form></div></div>""",
    """<div class="related-comments-ad"><div class="comment-ad">Buy a lamp, January 3, 2019</div></div>""",
    """<script type="text/template" id="tmpl-comment"><li class="comment even depth-1" id="comment-1">
    <b class="fn">{{ name }}</b><div class="comment-content">{{ text }}</div></li></script>""",
    """<section class="related"><article class="card"><h3>Sleep well</h3><span class="author">Ruth</span>
    <time datetime="2019-01-01">1 January 2019</time></article></section>""",
]


@pytest.mark.parametrize("source", _NO_COMMENTS)
def test_what_is_no_comment_gives_none(source: str) -> None:
    assert hb.parse(page(source), format="html").comments == ()


def test_a_section_printed_twice_is_read_once_and_double_posts_stay_two() -> None:
    when = dt.datetime(2019, 5, 3, 9, 15)  # noqa: DTZ001
    posts = [Post(author="Anna", text=("The same words.",), when=when, number=number) for number in (1, 2)]
    source = wordpress.TEMPLATES[0].render(posts)
    start, end = source.index('<div id="comments"'), source.index("</main>")
    twice = source[:end] + source[start:end] + source[end:]
    assert [comment.id for comment in hb.parse(twice, format="html").comments] == ["comment-1", "comment-2"]


def test_a_placeholder_without_text_is_no_comment_but_its_answers_stay() -> None:
    posts = _posts(3, deep=True)
    source = wordpress.TEMPLATES[0].render(posts)
    start = source.index('<article id="div-comment-1001"')
    end = source.index("</article>", start)
    source = source[:start] + '<article id="div-comment-1001" class="comment-body">' + source[end:]
    found = hb.parse(source, format="html").comments
    assert [(comment.id, comment.parent_id) for comment in found] == [
        ("comment-1000", None),
        ("comment-1002", "comment-1000"),
    ]


def _posts(number: int, *, deep: bool) -> list[Post]:
    first = dt.datetime(2010, 1, 1)  # noqa: DTZ001
    return [
        Post(
            author=f"Anna {index % 40}",
            text=("I tried this for three weeks and slept better.",),
            when=first + dt.timedelta(minutes=index),
            number=1000 + index,
            parent=index - 1 if deep and index else None,
            depth=index if deep else 0,
        )
        for index in range(number)
    ]


def test_a_thread_a_thousand_deep_is_kept() -> None:
    found = hb.parse(wpdiscuz.TEMPLATES[1].render(_posts(1000, deep=True)), format="html")
    assert max(depth for _, depth in found.thread()) == 999


def test_parents_in_a_circle_give_a_forest() -> None:
    source = "".join(
        f"""<div id="wc-comm-{own}_{above}" class="wc-comment"><div id="comment-{own}"><div class="wc-comment-author">Anna</div>
<div class="wc-comment-text"><p>A text of some words.</p></div></div></div>"""
        for own, above in ((1, 3), (2, 1), (3, 2), (4, 77))
    )
    found = hb.parse(page(f'<div id="wpcomm">{source}</div>'), format="html")
    assert len(found.comments) == 4
    assert len(list(found.thread())) == 4


def _seconds(posts: Sequence[Post]) -> float:
    source = wordpress.TEMPLATES[0].render(posts).encode()
    start = time.process_time()
    found = hb.parse(source, format="html")
    assert len(found.comments) == len(posts)
    return time.process_time() - start


def test_ten_thousand_comments_cost_no_more_than_their_share() -> None:
    small, large = _seconds(_posts(1250, deep=False)), _seconds(_posts(10_000, deep=False))
    assert large < 8 * small * 2.5


_OWN = """<section id="leserkommentare"><h2>Kommentare (3)</h2><ul>
<li class="beitrag" id="b11"><div><strong>Anna Berta</strong> <span>3. Mai 2019, 12:04 Uhr</span></div>
<div>Das kann ich nur bestätigen, danke für den Artikel!</div><a href="#">Antworten</a></li>
<li class="beitrag" id="b12"><div><strong>Jürgen</strong> <span>4. Mai 2019, 08:30 Uhr</span></div>
<div>Kann man das auch im Winter machen?</div><a href="#">Antworten</a></li>
<li class="beitrag" id="b13"><div><strong>mara_77</strong> <span>5. Mai 2019, 21:00 Uhr</span></div>
<div>Ja, und im Sommer auch.</div><a href="#">Antworten</a></li></ul></section>"""


def test_a_site_with_its_own_system_is_read_by_structure() -> None:
    found = hb.parse(page(_OWN), format="html")
    assert [(c.id, c.author and c.author.name, str(c.published), c.text) for c in found.comments] == [
        ("b11", "Anna Berta", "2019-05-03T12:04", "Das kann ich nur bestätigen, danke für den Artikel!"),
        ("b12", "Jürgen", "2019-05-04T08:30", "Kann man das auch im Winter machen?"),
        ("b13", "mara_77", "2019-05-05T21:00", "Ja, und im Sommer auch."),
    ]
    assert found.declared_comment_count == 3


@pytest.mark.parametrize(
    ("label", "codes"),
    [
        ('<h2 class="comments-title">12 Comments</h2>', ["comments-incomplete"]),
        ('<h2 class="comments-title">1 Comment</h2>', []),
        ('<nav class="comment-navigation"><a href="/p/comment-page-1/#comments">Older Comments</a></nav>',
         ["comments-incomplete"]),
        ('<button class="load-more-comments">Load more comments</button>', ["comments-incomplete"]),
        ('<div class="load-more-comments">Load more comments</div>', ["comments-incomplete"]),
        ("", []),
    ],
)  # fmt: skip
def test_missing_comments_are_told(label: str, codes: list[str]) -> None:
    source = wordpress.TEMPLATES[0].render(_posts(1, deep=False))
    source = source.replace('<ol class="comment-list">', label + '<ol class="comment-list">', 1)
    found = hb.parse(source, format="html")
    assert [warning.code for warning in found.warnings] == codes
