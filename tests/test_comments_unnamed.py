"""Comments of systems that nothing names: no class, no id, often no date; only a heading and their likeness tell them."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from hypothesis import given, settings

import healthblog_parse as hb

from .comment_layouts import UNNAMED_LAYOUTS, UnnamedLayout
from .comment_templates import Post
from .comment_threads import everyday_thread
from .flatten import flatten

_SAID = [
    ("Anna Berg", "I went through the same thing last year, and it took me months to see it."),
    ("sumathi s", "Thanks!"),
    ("Tom Brick", "I do not agree with the third point, since it leaves out those who work at night."),
    ("Kara", "How does that work for somebody with small children? I get no quiet hour."),
    ("John D. Miles", "Nice write-up, and the pictures help a lot."),
    ("peter_w", "What about naps?"),
]
_TITLES = [
    "How to sleep well when it is hot outside",
    "Ten foods for a calm evening",
    "Why we dream of flying",
]
_PROSE = "<p>" + "A sentence of the text stands here and goes on for a while, as sentences do. " * 3 + "</p>"

RECORDS = {
    "name and text": "<div class=x2><div class=x3>{name}</div><div class=x4>{text}</div></div>",
    "paragraph": "<div class=x2><div class=x3>{name}</div><div class=x4><p>{text}</p></div></div>",
    "bold name": "<div class=x2><strong>{name}</strong><p>{text}</p></div>",
    "name in a span": "<div class=x2><span class=x3>{name}</span><p class=x4>{text}</p></div>",
    "picture": "<div class=x2><img src=a{number}.png alt=''><div class=x3>{name}</div><div class=x4>{text}</div></div>",
    "heading": "<article class=x2><h4>{name}</h4><p>{text}</p></article>",
    "said": "<div class=x2><p>{name} said:</p><p>{text}</p></div>",
    "likes": "<div class=x2><div><span>{name}</span></div><div><p>{text}</p></div><div>{number} Likes</div></div>",
    "age": "<div class=x2><div class=x3>{name} <span class=x9>2 years ago</span></div><div class=x4>{text}</div></div>",
    "day": "<div class=x2><div class=x3>{name}</div><div class=x5>May {number}, 2020</div><div class=x4>{text}</div></div>",
    "classic": "<li><p>{text}</p><p><cite>Comment by <a href='https://r{number}.example'>{name}</a> — May {number}, 2020 @ <a href='#c{number}'>13:0{number}</a></cite></p></li>",
    "answer": "<div class=x2><div class=x3>{name}</div><div class=x4>{text}</div><button>Reply</button></div>",
}
_EXAMPLES = max(4, settings().max_examples // 3)
_DATED = ("day", "age", "classic")


def _page(
    record: str, heading: str, said: list[tuple[str, str]], between: str = "", holder: str = " class=x1"
) -> str:
    records = "".join(
        record.format(name=name, text=text, number=number)
        for number, (name, text) in enumerate(said, start=1)
    )
    return (
        "<html><head><title>Sleep</title></head><body><main><h1>Sleep</h1>"
        f"{_PROSE * 5}<div><div{holder}>{heading}{between}{records}</div></div></main></body></html>"
    )


def _read(page: str) -> list[tuple[str | None, str]]:
    return [(who.author.name if who.author else None, who.text) for who in hb.parse(page).comments]


@pytest.mark.parametrize("heading", ["<h2>Comments</h2>", "<h3>6 Comments</h3>", "<h3>Kommentare (6)</h3>"])
@pytest.mark.parametrize("kind", RECORDS)
def test_records_alike_under_a_heading_are_comments(kind: str, heading: str) -> None:
    """Author and text of each come back, and none of it is left in the article."""
    page = _page(RECORDS[kind], heading, _SAID)
    assert _read(page) == _SAID
    article = hb.parse(page).article
    assert article is not None
    assert not [text for _, text in _SAID if text in article.text]


@pytest.mark.parametrize("directive", ["v-cloak", "v-if='open'"])
def test_dated_comments_below_a_condition_of_a_script(directive: str) -> None:
    """The server writes comments into what a script shows later: those that it would fill in itself have no date."""
    page = _page(RECORDS["day"], "<h2>Comments</h2>", _SAID).replace("<main>", f"<main {directive}>")
    assert _read(page) == _SAID


@pytest.mark.parametrize("kind", RECORDS)
def test_records_without_any_class(kind: str) -> None:
    """Their place in the tree is all that they have in common."""
    bare = re.sub(r" class=\w+", "", RECORDS[kind])
    assert _read(_page(bare, "<h2>Comments</h2>", _SAID, holder="")) == _SAID


@pytest.mark.parametrize("kind", [*_DATED, "answer"])
def test_discussion_heads_comments_where_dates_or_answers_confirm_it(kind: str) -> None:
    """The word alone heads a section of many an article, too."""
    assert _read(_page(RECORDS[kind], "<h3>Discussion</h3>", _SAID)) == _SAID


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>6 Kommentare</h1>",
        "<h4>Discussion about this post</h4>",
        "<p>Reader comments</p>",
        "<h3>Join the discussion</h3>",
        "<h2>Diskuze</h2>",
        "<h2>Reviews (6)</h2>",
        "<p>6 Reviews</p>",
        "<h3>Reader Reviews</h3>",
        "<h3>Ratings &amp; Reviews</h3>",
        "<h3>Questions and Comments</h3>",
    ],
)
def test_headings_of_dated_comments(heading: str) -> None:
    """Of any rank, and longer ones where the records confirm it."""
    assert _read(_page(RECORDS["day"], heading, _SAID)) == _SAID


@pytest.mark.parametrize(
    ("heading", "between", "said"),
    [
        ("<h3>Post a comment</h3>", "", _SAID),
        ("<h3>Discussion</h3>", "", _SAID),
        ("<h3>Our team</h3>", "", _SAID),
        ("<h3>Reviews</h3>", "", _SAID),
        ("<h3>Reader Reviews</h3>", "", _SAID),
        ("<h3>5 Reviews</h3>", "", _SAID),
        ("<h3>9 Comments</h3>", "", _SAID),
        ("<h3>Comments</h3>", "<h4>Read on</h4>", _SAID),
        ("<h3>6 Comments</h3>", "<h4>Our writers</h4>", _SAID),
        ("<h3>Comments</h3>", "", _SAID[:2]),
        ("<h3>Comments</h3>", "", [(title, "What we know about it, and what not.") for title in _TITLES]),
        ("<h3>Leave a comment</h3>", "", _SAID),
        ("<h3>Recent comments</h3>", "", _SAID),
        ("", "", _SAID),
    ],
)
def test_lists_that_are_none(heading: str, between: str, said: list[tuple[str, str]]) -> None:
    """Another number, another heading between, titles for names, or no such heading: cards, not comments."""
    assert _read(_page(RECORDS["name and text"], heading, said, between)) == []


@pytest.mark.parametrize("kind", ["bold name", "heading", "day", "answer"])
def test_one_comment_under_its_count(kind: str) -> None:
    """There is nothing to compare: a name in bold, a date or a link to answer tells it."""
    assert _read(_page(RECORDS[kind], "<h3>1 Comment</h3>", _SAID[:1])) == _SAID[:1]


def test_as_many_as_the_heading_says_is_enough() -> None:
    """Two records are too few to be told by their likeness alone, but not where two are announced."""
    assert _read(_page(RECORDS["name and text"], "<h3>2 Comments</h3>", _SAID[:2])) == _SAID[:2]


@pytest.mark.parametrize(
    ("heading", "stated"),
    [("<h3>9 Comments</h3>", 9), ("<h3>Comments (6)</h3>", 6), ("<h3>Comments</h3>", None)],
)
def test_the_heading_right_below_the_text_states_their_number(heading: str, stated: int | None) -> None:
    """Heading and comments stand in the element of the text: there is no area around both."""
    page = _page(RECORDS["day"], heading, _SAID, holder="").replace("<div><div>", "<span></span>")
    found = hb.parse(page)
    assert (len(found.comments), found.declared_comment_count) == (len(_SAID), stated)


_NESTED = "<section{c1}><div{c2}>{initial}</div><div{c3}>{name}</div><small>May {number}, 2020</small><p>{text}</p>{answers}</section>"
_BUILT = {"c1": " class=css-1x9k2", "c2": " class=css-8a1b3", "c3": " class=css-77f01"}


@pytest.mark.parametrize("classes", [_BUILT, dict.fromkeys(_BUILT, "")], ids=["built", "none"])
def test_answers_inside_what_they_answer(classes: dict[str, str]) -> None:
    """Names made by a build end in any letter or digit; the letters beside a name are its picture."""
    records = ""
    for number, (name, text) in reversed(list(enumerate(_SAID, start=1))):
        answers, records = (records, "") if number == 3 else ("", records)
        parts = {"initial": name[0].upper(), "name": name, "number": number, "text": text, "answers": answers}
        records = _NESTED.format(**parts, **classes) + records
    page = hb.parse(_page("{text}", "<h2>Comments</h2>", [("", records)]))
    assert [(who.author.name if who.author else None, who.text) for who in page.comments] == _SAID
    above = [
        next((up.author for up in page.comments if up.id == who.parent_id), None) for who in page.comments
    ]
    assert [up.name if up else None for up in above] == [None, None, None, *["Tom Brick"] * 3]


_AT = "<div><b>{name}</b> <i>May {number}, 2020</i><p>{text}</p>{offer}</div>"
_LINKED = {
    "links to answer": '<a href="#respond">Reply</a>',
    "behind a picture": '<a href="#respond"><svg></svg> Reply</a>',
    "in Danish": '<a href="?answer={number}">Svar</a>',
    "in Polish": "<button>Odpowiedz</button>",
    "drawn by a script": "<span>Antworten</span>",
}
_FORM = '<form action="/wp-comments-post.php"><textarea name="comment"></textarea></form>'


def _unheaded(record: str, *, offer: str = "", below: str = "") -> list[tuple[str | None, str]]:
    records = "".join(
        record.format(name=name, text=text, number=number, offer=offer.format(number=number))
        for number, (name, text) in enumerate(_SAID, start=1)
    )
    head = "<head><title>Sleep</title><link rel=canonical href=https://naps.example/sleep/></head>"
    article = f"<div><h1>Sleep</h1>{_PROSE * 5}</div>"
    return _read(f"<html>{head}<body><main>{article}<div>{records}{below}</div></main></body></html>")


@pytest.mark.parametrize("kind", _LINKED)
def test_links_to_answer_tell_where_comments_stand(kind: str) -> None:
    """In any language of the wordings, behind a picture, in an element that a script made a button."""
    assert _unheaded(_AT, offer=_LINKED[kind]) == _SAID


_DAY = "<div><b>{name}</b> <a href='{at}'>May {number}, 2020</a><p>{text}</p></div>"
_HERE = (
    "#comment-{number}",
    "https://naps.example/sleep/#comment-{number}",
    "https://naps.example/sleep/comment-page-2/#li-comment-{number}",
    "/sleep/?showComment=15{number}#c70012345{number}",
)
_ELSEWHERE = (
    "https://naps.example/post-{number}/#comment-{number}",
    "#note-{number}",
    "#c{number}",
    "/sleep/#commentform",
    "/sleep/",
)


@pytest.mark.parametrize("at", _HERE)
def test_dates_that_lead_to_comments_of_the_page_tell_them(at: str) -> None:
    """As WordPress and Blogger link each date to the comment itself."""
    assert _unheaded(_DAY.replace("{at}", at)) == _SAID


def test_a_single_date_that_leads_to_its_comment() -> None:
    """The smallest elements around it, without the headline."""
    record = "<ol><li><div><cite>{name}</cite> says:</div><a href='/sleep/#comment-7'>May {number}, 2020</a><p>{text}</p></li></ol>"
    page = f"<html><body><main><h1>Sleep</h1>{_PROSE * 5}{record}</main></body></html>"
    name, text = _SAID[0]
    assert _read(page.format(name=name, text=text, number=3)) == _SAID[:1]


@pytest.mark.parametrize("at", _ELSEWHERE)
def test_dates_that_lead_elsewhere_tell_no_comments(at: str) -> None:
    """Comments of other pages, notes, the form."""
    assert _unheaded(_DAY.replace("{at}", at)) == []


@pytest.mark.parametrize(
    ("offer", "below"),
    [
        ("", ""),
        ("", _FORM),
        ('<a href="https://x.example/intent/tweet?in_reply_to={number}">Reply</a>', ""),
        ('<a href="/post-{number}">Read on</a>', _FORM),
    ],
)
def test_cards_and_messages_of_networks_are_no_comments(offer: str, below: str) -> None:
    """Cards may stand beside the form, and messages that a page shows may be answered, elsewhere."""
    assert _unheaded(_AT, offer=offer, below=below) == []


def test_comments_beside_the_form_can_be_answered() -> None:
    """Where an answer in the article's own box hides the place of the others."""
    box = "<a href='#respond'>Reply</a>"
    page = f"<html><body><main><h1>Sleep</h1>{box}{_PROSE * 5}<div><div>{{records}}</div>{_FORM}</div></main></body></html>"
    records = "".join(
        _AT.format(name=name, text=text, number=number, offer=box)
        for number, (name, text) in enumerate(_SAID, start=1)
    )
    assert _read(page.format(records=records)) == _SAID


_BOXED = "<div><h3>{head}</h3><span><a href=/write>Add / view comments</a> | <a href=/rules>Rules of discussion</a></span></div>"


def _boxed(record: str, head: str, between: str = "", said: list[tuple[str, str]] = _SAID) -> str:
    records = "".join(
        record.format(name=name, text=text, number=number)
        for number, (name, text) in enumerate(said, start=1)
    )
    box = _BOXED.format(head=head)
    return _page("{text}", "", [("", f"<div>{box}{between}<div>{records}</div></div>")], holder="")


@pytest.mark.parametrize("kind", [*_DATED, "answer"])
@pytest.mark.parametrize("head", ["Comments (6)", "Comments"])
def test_links_may_stand_behind_the_heading_in_its_box(kind: str, head: str) -> None:
    """The list follows the box, as newspapers print it."""
    assert _read(_boxed(RECORDS[kind], head)) == _SAID


def test_one_comment_behind_the_box_is_counted() -> None:
    """The heading counts it."""
    assert _read(_boxed(RECORDS["day"], "Comments (1 total)", said=_SAID[:1])) == _SAID[:1]


@pytest.mark.parametrize(
    ("kind", "head", "between", "said"),
    [
        ("name and text", "Comments", "", _SAID),
        ("name and text", "6 Comments", "", _SAID),
        ("day", "Comments", "<h4>From our team</h4>", _SAID),
        ("day", "Comments", "", _SAID[:1]),
    ],
)
def test_other_lists_behind_the_box(kind: str, head: str, between: str, said: list[tuple[str, str]]) -> None:
    """Without a date, under a heading of its own, alone."""
    assert _read(_boxed(RECORDS[kind], head, between, said)) == []


def test_the_button_that_leads_to_the_form_heads_no_list() -> None:
    """A time line below a row of buttons."""
    line = "<li><div>March {number}, 1964</div><div>Pictured</div><div><p>{text}</p></div></li>"
    assert _read(_page(line, "<p><span>Share</span> <span>COMMENT</span></p>", _SAID, holder="")) == []


_HEADS = {
    "a link around the author's": lambda name: (
        f"<b><a href=/anna>{name}</a></b>" if name == "Anna" else f"<b>{name}</b>"
    ),
    "a link in place of it": lambda name: (
        f"<a href=/anna>{name}</a>" if name == "Anna" else f"<span>{name}</span>"
    ),
    "cut": lambda name: f"<a href=/u>{name[:12]}...</a>" if len(name) > 12 else f"<a href=/u>{name}</a>",
}
_BY_ONE = [
    ("Kara", "How does that work for somebody with small children?"),
    *((("Anna"), f"Thank you for asking, Nr. {number}, and all the best to you.") for number in range(5)),
    ("John D. Miles", "Nice write-up, and the pictures help a lot."),
    ("peter_w the second", "What about naps?"),
]


@pytest.mark.parametrize("kind", _HEADS)
def test_names_of_several_kinds_of_writers(kind: str) -> None:
    """Members and the author have a link, guests none; long names are cut."""
    records = "".join(
        f"<div><div>{_HEADS[kind](name)}<time>May {number}, 2020</time></div><p>{text}</p></div>"
        for number, (name, text) in enumerate(_BY_ONE, start=1)
    )
    cut = (lambda name: f"{name[:12]}..." if len(name) > 12 else name) if kind == "cut" else str
    assert _read(_page("{text}", "<h3>Comments</h3>", [("", records)], holder="")) == [
        (cut(name), text) for name, text in _BY_ONE
    ]


def test_heads_of_a_definition_list_without_links() -> None:
    """As Blogger prints guests among members, without a class."""
    record = "<dt>{name} said...</dt><dd><p>{text}</p></dd><dd><span><a href='#c{number}'>May {number}, 2020 at 1:00 PM</a></span></dd>"
    linked = record.replace("{name}", "<a name=c1></a><a href=/u>{name}</a>")
    records = "".join(
        (linked if number % 2 else record).format(name=name, text=text, number=number)
        for number, (name, text) in enumerate(_SAID, start=1)
    )
    assert _read(_page("<dl>{text}</dl>", "<h4>6 comments:</h4>", [("", records)], holder="")) == _SAID


def _above(page: str) -> list[str | None]:
    """Whom each comment answers."""
    comments = hb.parse(page).comments
    names = {who.id: who.author.name if who.author else None for who in comments}
    return [names[who.parent_id] if who.parent_id else None for who in comments]


_ROW = (
    "<div><div><header><a href=/u>{name}</a><small>{number}.5.2020</small></header><p>{text}</p></div></div>"
)


def _rows(shape: str) -> str:
    rows = [
        _ROW.format(name=name, text=text, number=number) for number, (name, text) in enumerate(_SAID, start=1)
    ]
    return _page("{text}", "<h3>Comments</h3>", [("", shape.format(*rows))], holder="")


@pytest.mark.parametrize(
    ("shape", "above"),
    [
        (
            "{0}<ul>{1}{2}<ul>{3}</ul></ul>{4}<ul>{5}</ul>",
            [None, "Anna Berg", "Anna Berg", "Tom Brick", None, "John D. Miles"],
        ),
        ("<section>{0}</section><ul>{1}{2}{3}{4}{5}</ul><section>Rules</section>", [None] * 6),
    ],
)
def test_lists_of_answers_alternate_with_what_they_answer(shape: str, above: list[str | None]) -> None:
    """One comment in front of a list is picked out, it is not what all others answer."""
    assert _above(_rows(shape)) == above


def test_definition_lists_of_answers_stand_behind_the_text() -> None:
    """As Thesis prints them, without a class: in the same element as the text that they answer."""
    record = "<dt><span>{name}</span> <span>May {number}, 2020</span></dt><dd><div><p>{text}</p></div>{answers}</dd>"
    records = answers = ""
    for number, (name, text) in reversed(list(enumerate(_SAID, start=1))):
        made = record.format(name=name, text=text, number=number, answers=answers)
        answers = ""
        if number in {2, 3}:
            answers = f"<dl>{made}</dl>"
        else:
            records = made + records
    page = _page("<dl>{text}</dl>", "<h4>6 comments:</h4>", [("", records)], holder="")
    assert _read(page) == _SAID
    assert _above(page) == [None, "Anna Berg", "sumathi s", None, None, None]


_BESIDE = {
    "floor": "<div><div>{name}</div><div><p><a href='#p{number}'>{number}</a></p><div><p>May {number}, 2020</p></div><div>{text}</div></div></div>",
    "subject": "<div><h4>{name}</h4><div><b>So it was again with {number} of us</b><br><i>May {number}, 2020</i></div><div>{text}</div></div>",
    "rank": "<div><div><a href=/u>{name}</a><p>Senior writer</p></div><div><i>May {number}, 2020</i></div><div>{text}</div></div>",
    "posts": "<div><div><a href=/u>{name}</a> <span>1{number} posts</span></div><i>May {number}, 2020</i><div>{text}</div></div>",
    "joined": "<div><b>{name}</b><ul><li><div>Joined</div><div><time>Jan {number}, 2017</time></div></li></ul><time>May {number}, 2020</time><div>{text}</div></div>",
    "leading": "<div><h4><a href=/u{number}>{name}</a> am <time>{number}.5.2020</time>:</h4><div>{text}</div></div>",
    "signed": "<div><p>{text}</p><span>Posted by: {name} at <a href='#c9000{number}'>May {number}, 2020 11:02 AM</a></span></div>",
    "answers": "<div><div><a href=/u>{name}</a> <i>May {number}, 2020</i></div><div><a href=#f>Reply to {name}</a></div><div>{text}</div></div>",
}


@pytest.mark.parametrize("kind", _BESIDE)
def test_what_stands_beside_names_and_dates(kind: str) -> None:
    """Places in the thread, subject lines, ranks, what members wrote and since when: neither name, date nor text."""
    page = hb.parse(_page(_BESIDE[kind], "<h3>6 Comments</h3>", _SAID, holder=""))
    assert [
        (who.author and who.author.name, who.text.rpartition("us\n\n")[2]) for who in page.comments
    ] == _SAID
    assert [str(who.published)[:10] for who in page.comments] == [
        f"2020-05-0{number}" for number in range(1, 7)
    ]


@pytest.mark.parametrize(
    "names",
    [
        "Box_mb__7a3f1 Comment_item__61aXq",
        "Comment_root__3b2f0 {stripe}__8c2ab",
        "comment-list__comment {stripe}",
    ],
)
def test_components_keep_their_names_in_a_build(names: str) -> None:
    """A hash behind the part's name says nothing, and every second one may have a further name."""
    record = f"<li class='{names}'><h4>{{name}}</h4><time>May {{number}}, 2020</time><p>{{text}}</p></li>"
    records = "".join(
        record.format(name=name, text=text, number=number, stripe="Odd_root" if number % 2 else "Even_root")
        for number, (name, text) in enumerate(_SAID, start=1)
    )
    assert _read(_page("<ul>{text}</ul>", "", [("", records)], holder="")) == _SAID


_APART = "<li class='{names}'><h4>{name}</h4><time>May {number}, 2020</time><p>{text}</p></li>"


def _in_lists(names: str, other: str) -> str:
    """The second and third comment answer the first, in a list of their own, whose items may have another name."""
    one, two, three, *rest = (
        _APART.format(names=other if number in {2, 3} else names, name=name, text=text, number=number)
        for number, (name, text) in enumerate(_SAID, start=1)
    )
    return _page(
        "{text}", "", [("", f"<ul>{one}<li><ul>{two}{three}</ul></li>{''.join(rest)}</ul>")], holder=""
    )


@pytest.mark.parametrize("names", ["comment-x", "Comment_item__61aXq", "a1 reactie-blok b{number}"])
def test_answers_of_the_same_name_stand_in_lists_of_their_own(names: str) -> None:
    """Where no list is named, each list of records was one of comments, and the longest all that was read."""
    page = _in_lists(names, names)
    assert _read(page) == _SAID
    assert _above(page) == [None, "Anna Berg", "Anna Berg", None, None, None]


def test_what_stands_in_a_list_of_its_own_by_another_name_is_none() -> None:
    """Nor are the latest comments of the site in its margin, though they have the name."""
    assert _read(_in_lists("comment-x", "teaser")) == [_SAID[0], *_SAID[3:]]
    margin = _APART.format(names="comment-x", name="Berta", text="What I said elsewhere.", number=9)
    page = _in_lists("comment-x", "comment-x").replace(
        "<main>", f"<div class=sidebar><ul>{margin}</ul></div><main>"
    )
    assert _read(page) == _SAID


def test_the_best_comments_above_all_of_them_are_read_once() -> None:
    """They have no ids that tell."""
    records = [
        _APART.format(names="comment-x", name=name, text=text, number=number)
        for number, (name, text) in enumerate(_SAID, start=1)
    ]
    lists = f"<h3>Top comments</h3><ul>{records[2]}</ul><h3>All</h3><ul>{''.join(records)}</ul>"
    assert _read(_page("{text}", "", [("", lists)], holder="")) == _SAID


def test_folded_comments_without_a_day_are_not_lost() -> None:
    """Of most only the head is shown: the answers that are dated are a part of the list."""
    said = [
        (f"reader {chr(97 + number)}", f"What number {number} said of the lamps.") for number in range(20)
    ]
    records = ""
    for number, (name, text) in reversed(list(enumerate(said))):
        whole = number % 6 == 5
        record = f"<li class='comment-x {'whole' if whole else 'folded'}'><h4>{name}</h4>{'<i>May 3, 2020</i>' if whole else ''}<p>{text}</p>"
        if number % 6 == 4:
            answer, _, records = records.partition("</li>")
            record += f"<ul>{answer}</li></ul>"
        records = f"{record}</li>{records}"
    assert _read(_page("<ul id=comments>{text}</ul>", "", [("", records)], holder="")) == said


def test_whom_a_name_replied_to_is_no_part_of_it() -> None:
    """Movable Type's words, where no class name is left."""
    record = (
        "<div><h4>{name} replied to comment from Anna Berg</h4><i>May {number}, 2020</i><p>{text}</p></div>"
    )
    assert _read(_page(record, "<h3>6 Comments</h3>", _SAID)) == _SAID


def test_the_number_of_reviews_beside_the_byline_heads_none() -> None:
    """What follows it is the article's own date."""
    head = "<div><div>5 Reviews</div><div><b>Highlights</b> <span>Updated on May 3, 2020</span><p>Pin</p></div></div>"
    page = _page("{text}", "", [("", "")]).replace("</h1>", f"</h1>{head}")
    assert _read(page) == []


@pytest.mark.parametrize("text", ["({number}12)", "{number} Likes"])
def test_cards_that_say_how_many_rated_are_no_comments(text: str) -> None:
    """How long a dish takes looks like an age."""
    record = f"<div><a href='/r{{number}}'>{{name}}</a> <span>{{number}}5 min</span><div>{text}</div></div>"
    assert _read(_page(record, "<h2>Comments</h2>", _SAID)) == []


@pytest.mark.parametrize(
    "note", ["You have to be logged in at Sleep to write comments here.", "See it in full size"]
)
def test_the_same_below_every_comment_is_no_text(note: str) -> None:
    """A line of the site's own, in words that no table has."""
    record = (
        f"<div><b>{{name}}</b> <i>May {{number}}, 2020</i><div><p>{{text}}</p></div><div>{note}</div></div>"
    )
    assert _read(_page(record, "<h2>Comments</h2>", _SAID)) == _SAID


def test_times_beside_a_form_in_what_holds_both() -> None:
    """What is common to them stands around the form, too: no record of what was looked through."""
    said = "<p>In the pan it takes <span>35m</span> and in the oven <span>40m</span>.</p>"
    form = "<form><textarea name=comment></textarea></form>"
    assert _read(_page(f"<div class=card>{said}{form}</div>", "", [("", "")])) == []


@pytest.mark.parametrize("headline", ["<h1>Sleep</h1>", "<div>Sleep</div>"])
@pytest.mark.parametrize("beside", ["", "<h1>Sleep</h1>"])
def test_a_single_comment_takes_no_article_along(headline: str, beside: str) -> None:
    """What stands around its only link to answer holds the article's text."""
    answered = f"<ol><li>{_AT.format(name='Anna Berg', number=3, text='Thank you!', offer=_LINKED['links to answer'])}</li></ol>"
    page = (
        f"<html><head><title>Sleep</title></head><body><div>{beside}<div><div><div>{'' if beside else headline}"
        f"<div>{_PROSE * 5}</div>{answered}</div></div></div></div></body></html>"
    )
    found = hb.parse(page)
    assert [comment.text for comment in found.comments] == ["Thank you!"]
    assert found.article is not None
    assert len(found.article.blocks) == 5


def test_what_a_reviewer_gave_is_no_name() -> None:
    """It stands nearer to the day than the name."""
    record = "<div><a href=/u{number}>{name}</a><div><span>Rating: 5 stars</span> <i>May {number}, 2020</i></div><div>{text}</div></div>"
    assert _read(_page(record, "<h2>Reviews (6)</h2>", _SAID)) == _SAID


_CLOCKS = {
    "10:2{number} AM": [None] * 6,
    "03/0{number} at 5:28 pm": [None] * 6,
    "May {number}, 2020 at 5:28 pm": [f"2020-05-0{number}T17:28" for number in range(1, 7)],
}


@pytest.mark.parametrize("moment", _CLOCKS)
def test_links_of_comments_to_themselves_may_show_no_day(moment: str) -> None:
    """Blogs set to show the time alone, or a month and a day in digits: none of it is text."""
    record = f"<li><div><cite>{{name}}</cite> says: <a href='/sleep/#comment-{{number}}'>{moment}</a></div><p>{{text}}</p></li>"
    page = _page(record, "<h4>6 comments:</h4>", _SAID, holder="")
    assert _read(page) == _SAID
    days = [str(who.published) if who.published else None for who in hb.parse(page).comments]
    assert days == _CLOCKS[moment]


def test_the_time_alone_in_a_definition_list() -> None:
    """As Blogger prints it, without a class: behind the text, in a part of its own."""
    record = (
        "<dt><a name=c{number}></a><b>{name}</b> said...</dt><dd><p>{text}</p></dd>"
        "<dd><span><a href='/sleep.html#c90{number}11'>10:2{number} AM</a></span></dd>"
    )
    assert (
        _read(
            _page(
                "<dl>{text}</dl>",
                "<h4>6 comments:</h4>",
                [
                    (
                        "",
                        "".join(
                            record.format(name=name, text=text, number=number)
                            for number, (name, text) in enumerate(_SAID, start=1)
                        ),
                    )
                ],
                holder="",
            )
        )
        == _SAID
    )


def test_the_clock_in_the_link_belongs_to_the_day_before_it() -> None:
    """As themes print both, and link the one."""
    record = "<li><p><b>{name}</b> — May {number}, 2020 @ <a href='#comment-{number}'>8:3{number} am</a></p><p>{text}</p></li>"
    page = _page(record, "<h4>6 comments</h4>", _SAID, holder="")
    assert _read(page) == _SAID
    assert [str(who.published) for who in hb.parse(page).comments] == [
        f"2020-05-0{number}T08:3{number}" for number in range(1, 7)
    ]


def test_a_comment_that_mentions_how_many_there_are_heads_no_list() -> None:
    """Those before it would be lost."""
    mention = (
        "Looks like you might get over 1,000 comments on this one by the end of the year, if it goes on."
    )
    said = [*_SAID[:3], ("Anna", f"{mention}</p><p>Who reads them?"), *_SAID[3:]]
    record = "<li><cite>{name}</cite> <a href='#comment-{number}'>May {number}, 2020</a><p>{text}</p></li>"
    for between in ("{text}", "<ol>{text}</ol>"):
        records = "".join(
            record.format(name=name, text=text, number=number)
            for number, (name, text) in enumerate(said, start=1)
        )
        page = _page(between, "", [("", records)], holder="")
        assert [name for name, _ in _read(page)] == [name for name, _ in said]


_FOLDED = (
    "<div><div><div style='display:none'>By <a href=/u{number}>{name}</a> on <span>5/{number}/20</span></div></div>"
    "<div>By <a href=/u{number}>{name}</a> on <span>5/{number}/2020 12:0{number} PM</span><p>{text}</p></div></div>"
)


def test_heads_of_folded_comments_are_no_further_comments() -> None:
    """Each is hidden in front of the head that is shown, whatever other dates stand around."""
    heading = "<h3>6 Comments</h3><p>Updated on May 3, 2020</p>"
    assert _read(_page(_FOLDED, heading, _SAID, holder="")) == _SAID


@given(UNNAMED_LAYOUTS)
def test_everyday_comments_come_back_from_any_unnamed_layout(layout: UnnamedLayout) -> None:
    """Author, day, text and, where answers are nested, whom each answers."""
    posts = everyday_thread()
    page = hb.parse(_page("{text}", "", [("", layout.render(posts))]))
    order = (
        sorted(range(len(posts)), key=lambda number: _path(posts, number))
        if layout.nested
        else range(len(posts))
    )
    wanted = [posts[number] for number in order]
    assert [who.author.name if who.author else None for who in page.comments] == [
        post.author for post in wanted
    ]
    assert [who.text for who in page.comments] == ["\n\n".join(post.text) for post in wanted]
    assert [who.published.date() if who.published else None for who in page.comments] == [
        post.when.date() for post in wanted
    ]
    if layout.nested:
        above = {who.id: post for who, post in zip(page.comments, wanted, strict=True)}
        found = [above.get(who.parent_id) if who.parent_id else None for who in page.comments]
        assert found == [None if post.parent is None else posts[post.parent] for post in wanted]


@pytest.mark.parametrize("spaced", [False, True], ids=["wet", "spaced"])
@settings(max_examples=_EXAMPLES)
@given(layout=UNNAMED_LAYOUTS)
def test_everyday_comments_come_back_from_the_flattened_page(layout: UnnamedLayout, spaced: bool) -> None:
    """Author, day and text, where neither the letter of a picture nor digits that end a name run into what follows."""
    posts = [
        evolve(post, author=post.author.rstrip("_0123456789"), parent=None) for post in everyday_thread()
    ]
    layout = evolve(layout, picture="none" if layout.picture == "letter" else layout.picture)
    text = flatten(_page("{text}", "", [("", layout.render(posts))]).encode(), spaced=spaced)
    page = hb.parse(text, format="text")
    assert [who.author.name if who.author else None for who in page.comments] == [
        post.author for post in posts
    ]
    assert [" ".join(who.text.split()) for who in page.comments] == [" ".join(post.text) for post in posts]
    assert [who.published.date() if who.published else None for who in page.comments] == [
        post.when.date() for post in posts
    ]


def _path(posts: list[Post], number: int) -> tuple[int, ...]:
    """The places of what a post stands under, from the top down, and its own."""
    path = [number]
    while (parent := posts[path[0]].parent) is not None:
        path.insert(0, parent)
    return tuple(path)


@pytest.mark.parametrize("who", ["Anonymous", "Anna Berg"])
def test_one_who_wrote_all_is_no_subject(who: str) -> None:
    """Nor are the short subjects names, because they differ."""
    record = f"<div><b>{who}</b> <i>May {{number}}, 2020</i><h4>True, {{name}}</h4>{{text}}</div>"
    found = hb.parse(_page(record, "<h3>Comments</h3>", _SAID)).comments
    assert {comment.author and comment.author.name for comment in found} == {who}


def test_the_greeting_that_begins_every_comment_is_text() -> None:
    """The site's own lines do not end with a comma."""
    record = "<div><b>{name}</b> <i>May {number}, 2020</i><p>Hi Laura,</p>{text}</div>"
    said = _read(_page(record, "<h3>Comments</h3>", _SAID))
    assert [text.startswith("Hi Laura,") for _, text in said] == [True] * len(_SAID)
