"""Sites with systems of their own, in the layouts that people write: read by structure alone."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

from .comment_templates import page

CASES: dict[str, str] = {
    "spans without names": """<div id="comments"><h3>2 Kommentare</h3><div class="c"><div><span>Anna Berta</span> · <span>3. Mai 2019, 12:04</span></div><div>Das kann ich nur bestätigen, danke für den Artikel!</div></div>
<div class="c"><div><span>Jürgen</span> · <span>4. Mai 2019, 12:04</span></div><div>Kann man das auch im Winter machen?</div></div></div>""",
    "css modules": """<section class="Comments_root__x1"><div class="css-1ab"><img class="css-2"><div class="css-3">Anna Berta</div><time datetime="2019-05-03T12:04:00Z">3 May</time><p class="css-4">I tried this for three weeks and slept better.</p><button>Reply</button></div>
<div class="css-1ab"><img class="css-2"><div class="css-3">Jürgen</div><time datetime="2019-05-04T12:04:00Z">4 May</time><p class="css-4">What about children under five?</p><button>Reply</button></div></section>""",
    "in reply to": """<div class="comments-section"><ul><li id="c-7"><b>Anna Berta</b> <i>3 May 2019 12:04</i><p>I tried this for three weeks and slept better.</p></li>
<li id="c-8"><b>Jürgen</b> <i>4 May 2019 12:04</i> in reply to <a href="#c-7">Anna Berta</a><p>What about children under five?</p></li></ul></div>""",
    "table": """<h2>Comments</h2><div id="comments"><table><tr><td class="who">Anna Berta<br>3 May 2019</td><td>I tried this for three weeks and slept better.</td></tr><tr><td class="who">Jürgen<br>4 May 2019</td><td>What about children under five?</td></tr></table></div>""",
    "h4 p flat": """<div id="comments"><h3>Comments</h3><h4>Anna Berta, 3 May 2019</h4><p>I tried this for three weeks and slept better.</p><p>And again.</p><h4>Jürgen, 4 May 2019</h4><p>What about children under five?</p></div>""",
    "one only": """<div class="reader-comments"><h3>1 comment</h3><div class="comment-item"><strong>Anna Berta</strong><span class="date">3 May 2019</span><div>I tried this for three weeks and slept better.</div></div></div>""",
    "no dates": """<div class="comments"><div class="comment"><div class="comment-author">Anna Berta</div><div class="comment-body">I tried this for three weeks and slept better.</div></div><div class="comment"><div class="comment-author">Jürgen</div><div class="comment-body">What about children?</div></div></div>""",
    "quoted by": """<div id="kommentare"><p class="kommentar"><b>Von Anna Berta am 03.05.2019 um 12:04 Uhr</b><br>Das kann ich nur bestätigen.</p><p class="kommentar"><b>Von Jürgen am 04.05.2019 um 12:04 Uhr</b><br>Kann man das auch im Winter machen?</p></div>""",
    "a subject above the wording for the name": """<h2>Kommentare</h2><ul class="comments"><li class="comment" id="comment-7"><div class="media"><div class="media-body"><div class="media-heading"><h3 class="h5 comment-subject">I tried this</h3></div>Verfasst von <a href="/user/7" title="Benutzerprofil anzeigen">Anna Berta</a> am <small>3. Mai 2019 - 12:04.</small></div></div><div class="content commentContent"><p id="comment-content-7">I tried this for three weeks and slept better.</p></div><div class="user-signature"><p><em><strong>Herzlich, eure Lise</strong></em></p></div><div class="comment-options"><a href="/login">Melde dich an</a> oder <a href="/register">registriere dich</a> um Kommentare schreiben zu können</div></li><li class="comment" id="comment-8"><div class="media"><div class="media-body"><div class="media-heading"><h3 class="h5 comment-subject">What about children under five?</h3></div>Verfasst von <a href="/user/8" title="Benutzerprofil anzeigen">Jürgen</a> am <small>4. Mai 2019 - 12:04.</small></div></div><div class="content commentContent"><p id="comment-content-8">What about children under five?</p></div><div class="user-signature"><p><em><strong>Herzlich, eure Lise</strong></em></p></div><div class="comment-options"><a href="/login">Melde dich an</a> oder <a href="/register">registriere dich</a> um Kommentare schreiben zu können</div></li></ul>""",
    "after text": """<div id="comments"><div class="comment"><p>I tried this for three weeks and slept better.</p><p>Posted by Anna Berta on May 3, 2019 at 12:04 PM</p></div><div class="comment"><p>What about children under five?</p><p>Posted by: Jürgen | May 4, 2019 at 12:04 PM</p></div></div>""",
    "heading only": """<div class="x"><h2>Reader comments</h2><div class="y"><div class="z"><strong>Anna Berta</strong> <em>3 May 2019</em><p>I tried this for three weeks and slept better.</p></div><div class="z"><strong>Jürgen</strong> <em>4 May 2019</em><p>What about children under five?</p></div></div></div>""",
    "number first": """<ol id="commentlist"><li><a href="#c1">#1</a> <a href="https://anna.example">Anna Berta</a> 3 May 2019 12:04<div>I tried this for three weeks and slept better.</div></li><li><a href="#c2">#2</a> Jürgen 4 May 2019 12:04<div>What about children under five?</div></li></ol>""",
    "visitor opinions": """<a name="opinions"></a><h2>Visitor Opinions (latest first)</h2><div class="opinion-follow-up"><h3>A nap helps</h3><i>posted by <b>Anna Berta</b> on 3 May 2019 at 12:04 pm</i><p>I tried this for three weeks and slept better.</p><p>| <a href="#post">post followup</a> |</p></div><br><div class="opinion-follow-up"><h3>Children</h3><i>posted by <b>Jürgen</b> on 4 May 2019 at 12:04 pm</i><p>What about children under five?</p><p>| <a href="#post">post followup</a> |</p></div><a name="post"></a><h2>Add Your Opinion On This Article</h2><form><textarea></textarea></form>""",
    "in a box named related": """<div class="related cfix" id="cmt-existing"><h1><strong>Previous</strong> Comments <span><a href="/forum">View All</a></span></h1><div class="comment"><div class="comment-meta"><div class="left"><a href="/u/1">Anna Berta</a></div><div class="right small">2019/05/03 12:04pm</div></div><p>I tried this for three weeks and slept better.</p></div><div class="comment"><div class="comment-meta"><div class="left"><a href="/u/2">Jürgen</a></div><div class="right small">2019/05/04 12:04pm</div></div><p>What about children under five?</p></div></div>""",
    "forums of an article": """<div id="in_article_forums"><div class="heading"><h2>Comments</h2><div class="post"><a href="/post">Post your comment</a></div></div><div class="tabbed"><div class="right"><a href="/f">All Reader Comments (2)</a></div><div class="left">Latest Comments</div></div><div id="highly_rated_posts"><div class="post"><div class="dateline"><a class="permalink" name="c_1" href="/c/1">Posted Friday 3rd May 2019 12:04 GMT</a></div><div class="author"><a href="/user/1">Anna Berta</a></div><div class="body"><p>I tried this for three weeks and slept better.</p></div></div><div class="post"><div class="dateline"><a class="permalink" name="c_2" href="/c/2">Posted Saturday 4th May 2019 12:04 GMT</a></div><div class="author"><a href="/user/2">Jürgen</a></div><div class="body"><p>What about children under five?</p></div></div></div></div>""",
    "places behind linked names": """<div class="comments"><div class="comment"><p class="comment-text">I tried this for three weeks and slept better.</p><p class="user-info">- <a href="/u/1">Anna Berta</a> , Bern, Switzerland, 03 May 2019 12:04</p></div><div class="comment"><p class="comment-text">What about children under five?</p><p class="user-info">- <a href="/u/2">Jürgen</a> , Lund, Sweden, 04 May 2019 12:04</p></div></div>""",
    "boxed like the form to write in": """<div id="review-section" class="reviews"><form><div class="write-review"><div class="box-header"><h2>WRITE A REVIEW</h2><div class="explain">* Indicates a required field</div><span class="label user-name">Use your name:</span></div><textarea></textarea><input type="submit" value="Post"></div></form><div class="review box"><div class="box-header"><span class="label user-name">Anna Berta</span><span class="label review-date">May 3, 2019</span></div><div class="main"><div class="content-review">I tried this for three weeks <span class="read-more" role="button">Read Less</span>and slept better.</div></div></div><div class="review box"><div class="box-header"><span class="label user-name">Jürgen</span><span class="label review-date">May 4, 2019</span></div><div class="main"><div class="content-review">What about children under five?</div></div></div></div>""",
    "credits below the text": """<div id="reviews" class="review"><h2>Reviews</h2><ul><li id="5f6a"><div class="review-text"><p>I tried this for three weeks and slept better.</p><div class="review-footer"><span class="credit">Anna Berta</span><a>flag if inappropriate</a></div></div></li><li id="6eec"><div class="review-text"><p>What about children under five?</p><div class="review-footer"><span class="credit">Jürgen</span><a>flag if inappropriate</a></div></div></li></ul></div>""",
    "one item of a list, its parts in a list": """<div id="reviews"><h2>Reviews (1)</h2><ul class="ReviewListItems-dx1"><li class="ReviewListItem-aB3"><p class="ReviewListReview-c4">I tried this for three weeks and slept better.</p><ul class="ReviewListMeta-e5"><li class="ReviewListMetaItem-f6"><p class="ReviewListUsername-g7">Anna Berta</p></li><li class="ReviewListMetaItem-f6"><p class="ReviewListLocation-h8">Bern</p></li><li class="ReviewListMetaItem-f6"><p class="ReviewListDate-i9">May 3, 2019</p></li></ul></li></ul></div>""",
    "text named after its writer": """<ol id="commentlist"><li id="comment-7"><div class="card"><div class="card-header cuser">Commento di <strong>Anna Berta</strong> <span class="text-muted">3 Maggio 2019 12:04</span></div><div class="card-body comm_user"><p>I tried this for three weeks and slept better.</p></div></div></li><li id="comment-8"><div class="card"><div class="card-header cuser">Commento di <strong>Jürgen</strong> <span class="text-muted">4 Maggio 2019 12:04</span></div><div class="card-body comm_user"><p>What about children under five?</p></div></div></li></ol>""",
    "names and dates of a shop's reviews": """<div class="box-reviews" id="customer-reviews"><h2>Customer Reviews</h2><dl><dt><a href="/review/71/">Slept well</a></dt><dd>I tried this for three weeks and slept better. <table class="ratings-table"><tr><th>Quality</th><td></td></tr></table><span class="review-meta">Review by Anna Berta / (Posted on May 3, 2019)</span></dd><dt><a href="/review/72/">Children</a></dt><dd>What about children under five? <table class="ratings-table"><tr><th>Quality</th><td></td></tr></table><span class="review-meta">Review by Jürgen / (Posted on May 4, 2019)</span></dd></dl></div>""",
    "relative": """<div id="comments"><div class="comment"><span class="user-name">Anna Berta</span><span class="time-ago">3 days ago</span><p>I tried this for three weeks and slept better.</p></div><div class="comment"><span class="user-name">Jürgen</span><span class="time-ago">yesterday</span><p>What about children under five?</p></div></div>""",
}

_FIRST, _SECOND = "I tried this for three weeks and slept better.", "What about children under five?"
_TEXTS = {
    "spans without names": (
        "Das kann ich nur bestätigen, danke für den Artikel!",
        "Kann man das auch im Winter machen?",
    ),
    "quoted by": ("Das kann ich nur bestätigen.", "Kann man das auch im Winter machen?"),
    "h4 p flat": (f"{_FIRST}\n\nAnd again.", _SECOND),
    "no dates": (_FIRST, "What about children?"),
    "one only": (_FIRST,),
    "one item of a list, its parts in a list": (_FIRST,),
}
_UNDATED = ("no dates", "relative", "credits below the text")


@pytest.mark.parametrize("name", CASES)
def test_a_sites_own_layout_is_read(name: str) -> None:
    """Authors, texts and days come back; relative dates keep their words."""
    found = hb.parse(page(CASES[name]), format="html").comments
    texts = _TEXTS.get(name, (_FIRST, _SECOND))
    assert [comment.text for comment in found] == list(texts)
    authors = [comment.author.name if comment.author else None for comment in found]
    assert authors == ["Anna Berta", "Jürgen"][: len(texts)]
    days = [str(comment.published)[:10] for comment in found]
    assert days == (["None"] * 2 if name in _UNDATED else ["2019-05-03", "2019-05-04"])[: len(texts)]


def test_a_link_in_reply_to_another_record_gives_the_parent() -> None:
    first, second = hb.parse(page(CASES["in reply to"]), format="html").comments
    assert second.parent_id == first.id


@pytest.mark.parametrize("name", ["Guest", "admin", "Gast"])
def test_what_nameless_readers_sign_with_is_a_name(name: str) -> None:
    """Interface words elsewhere; a label "Member" beside the names is none."""
    html = (
        CASES["spans without names"].replace("Anna Berta", name).replace("Jürgen", "Lea<small>Member</small>")
    )
    found = hb.parse(page(html), format="html").comments
    assert found[0].author is not None
    assert found[0].author.name == name


@pytest.mark.parametrize("name", ["Kit", "Jo", "Anna Berta"])
def test_a_short_name_in_a_link_is_not_taken_for_the_initials_of_its_line(name: str) -> None:
    comment = (
        f'<h2>Comments</h2><div class="item"><h3><a href="https://kit.example/">{name}</a> wrote:</h3>'
        f'<div class="text"><p>{_FIRST}</p></div><div class="info">January 1, 2005 00:01</div></div>'
    )
    found = hb.parse(page(comment), format="html").comments
    assert [(one.author and one.author.name, one.text) for one in found] == [(name, _FIRST)]


_ANSWERS = """<div id="comments"><h3>Comments</h3><div class="mother"><div class="row"><div class="comment-one" id="c1"><b>Anna Berta</b> <i>3 May 2019</i><p>{first}</p></div></div>
<div class="{answers}"><div class="row"><div class="comment-one" id="c2"><b>Jürgen</b> <i>4 May 2019</i><p>{second}</p></div></div></div></div></div>"""


@pytest.mark.parametrize(
    ("answers", "answered"), [("js-replies ml-5", True), ("children", True), ("row", False), ("more", False)]
)
def test_answers_may_stand_behind_what_holds_the_comment(answers: str, answered: bool) -> None:
    """What holds one comment alone is what a list named for answers answers; another list is none."""
    html = _ANSWERS.format(first=_FIRST, second=_SECOND, answers=answers)
    first, second = hb.parse(page(html), format="html").comments
    assert (second.parent_id == first.id) is answered


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('<div><a href="#c1">@Anna Berta</a><span>: </span></div>', _SECOND),
        ('<span>Reply <a href="#c1">@Anna Berta</a> :</span>', _SECOND),
        ('<p><a href="/u/anna">@Anna Berta</a></p>', f"@Anna Berta\n\n{_SECOND}"),
        ('<p><a href="#c1">@Anna Berta</a> quite so.</p>', f"@Anna Berta quite so.\n\n{_SECOND}"),
    ],
)
def test_a_line_that_links_to_the_comment_answered_is_no_text(line: str, text: str) -> None:
    """A reader's own "@Anna" is."""
    html = (
        '<div id="comments"><h3>Comments</h3>'
        f'<div class="comment" id="c1"><b>Anna Berta</b> ⋅ <i>3 May 2019</i><div class="content"><p>{_FIRST}</p></div></div>'
        f'<div class="comment" id="c2"><b>Jürgen</b> ⋅ <i>4 May 2019</i><div class="content">{line}<p>{_SECOND}</p></div></div></div>'
    )
    found = hb.parse(page(html), format="html").comments
    assert [one.text for one in found] == [_FIRST, text]


def test_a_dot_between_name_and_date_is_no_part_of_the_name() -> None:
    comment = '<div class="comment"><div class="header">{} ⋅ <span class="muted">3 May 2019 12:04</span></div><div class="body"><p>{}</p></div></div>'
    html = f'<div id="comments"><h3>Comments</h3>{comment.format("Anna Berta", _FIRST)}{comment.format("Jürgen", _SECOND)}</div>'
    found = hb.parse(page(html), format="html").comments
    assert [one.author and one.author.name for one in found] == ["Anna Berta", "Jürgen"]


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("webmention h-cite", "comment"),
        ("webmention u-mention h-cite", "pingback"),
        ("pingback h-cite", "pingback"),
    ],
)
def test_a_webmention_cited_as_an_answer_is_a_comment(classes: str, kind: str) -> None:
    """A mention is none, and neither is what WordPress lists beside its pingbacks."""
    item = (
        '<li class="{}"><a class="p-author h-card" href="https://a.example/">{}</a> '
        '<time class="dt-published" datetime="2019-05-03T12:04">3 May</time><div class="p-content"><p>{}</p></div></li>'
    )
    html = f'<section class="webmentions"><h2>Replies</h2><ol>{item.format(classes, "Anna Berta", _FIRST)}{item.format(classes, "Jürgen", _SECOND)}</ol></section>'
    assert {one.kind for one in hb.parse(page(html), format="html").comments} == {kind}


@pytest.mark.parametrize(
    ("name", "texts"),
    [("xg_user_generated", [_FIRST, _SECOND]), ("user-generated-content", [_FIRST, _SECOND])],
)
def test_what_users_generated_is_text_and_not_who_they_are(name: str, texts: list[str]) -> None:
    item = '<dl class="comment"><dt>Comment by <a class="fn" href="/a">{}</a> <span class="timestamp">on May 3, 2019 at 1:26pm</span></dt><dd><div class="{}"><p>{}</p></div></dd></dl>'
    html = f'<div id="comments">{item.format("Anna Berta", name, _FIRST)}{item.format("Jürgen", name, _SECOND)}</div>'
    assert [one.text for one in hb.parse(page(html), format="html").comments] == texts


@pytest.mark.parametrize(
    ("classes", "parents"),
    [
        (("discussion clear i0", "discussion clear i1"), [None, 0]),
        (("discussion clear i0", "discussion clear i0"), [None, None]),
        (("discussion clear a1", "discussion clear a2"), None),
    ],
)
def test_discussions_in_a_row_are_one_list_whatever_their_depth(
    classes: tuple[str, str], parents: list[int | None] | None
) -> None:
    """Ning says in a class how deep an answer is; rows of other names are lists of their own."""
    item = '<dl class="{} xg_lightborder"><dt>Reply by <a class="fn" href="/a">{}</a> on <span class="timestamp">May 3, 2019 at 1:26pm</span></dt><dd><p>{}</p></dd></dl>'
    html = f'<div class="list">{item.format(classes[0], "Anna Berta", _FIRST)}{item.format(classes[1], "Jürgen", _SECOND)}</div>'
    found = hb.parse(page(html), format="html").comments
    place = {one.id: number for number, one in enumerate(found)}
    if parents is None:
        assert len(found) < 2
    else:
        assert [None if one.parent_id is None else place[one.parent_id] for one in found] == parents


def test_a_text_that_says_no_more_than_its_subject_is_kept_beside_it() -> None:
    """Drupal makes the subject of the text's first words."""
    found = hb.parse(page(CASES["a subject above the wording for the name"]), format="html").comments
    assert [comment.title for comment in found] == ["I tried this", _SECOND]


def test_what_a_user_said_is_text_though_its_element_is_named_after_the_user() -> None:
    """A wording before the name, without the name, is none."""
    card = (
        '<li class="list-group" id="comment-{0}"><div class="card"><div class="card-header cmt">Commento di <strong>{1}</strong> '
        '<span class="text-muted">{0} Maggio 2019 <i class="fa fa-clock-o"></i> 12:04</span></div>'
        '<div class="card-body comm_user"><p>{2}</p><div class="commrep"><a href="#">Rispondi</a></div></div></div></li>'
    )
    cards = card.format(3, "Anna Berta", _FIRST) + card.format(4, "Bruno", _FIRST.replace("three", "six"))
    found = hb.parse(page(f"<h2>I vostri commenti</h2><ul>{cards}</ul>"), format="html").comments
    assert [(comment.author and comment.author.name, comment.text) for comment in found] == [
        ("Anna Berta", _FIRST),
        ("Bruno", _FIRST.replace("three", "six")),
    ]
