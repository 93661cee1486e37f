"""What looks like comments and is none: nothing is read from it."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

from .comment_templates import page

_TEASER = """<article class="teaser"><a href="/2020/05/{0}/"><img src="t.jpg" alt=""></a><h3><a href="/2020/05/{0}/">{1}</a></h3><p class="meta"><span class="author">{2}</span> <time datetime="2020-05-0{0}">May {0}, 2020</time></p><p>{3}</p></article>"""
_TEASERS = "".join(
    _TEASER.format(number, title, name, text)
    for number, title, name, text in (
        (
            1,
            "Naps at work",
            "Anna Berta",
            "Why a short nap in the afternoon is no luxury, and how long it should be.",
        ),
        (
            2,
            "Coffee after four",
            "Tom Lind",
            "What the half-life of caffeine means for the evening and the night.",
        ),
        (3, "Sleep and age", "Anna Berta", "Older people sleep less deeply; what helps and what does not."),
    )
)

_FORUM = """<li class="row"><h2><a href="/f/{0}/">{1}</a></h2><p>{2}</p><ul><li>Threads: {0}9</li></ul><div class="lastpost">Last Post: <a href="/f/{0}/t.html">{3}</a> by <a class="username" href="/member.php?u={0}">{4}</a> <span class="date">May {0}, 2020</span></div></li>"""
_FORUM_ROW = """<tr><td class="name"><a href="/f/{0}">{1}</a></td><td class="posts">{0}9</td><td class="latest">{0} hours ago by <a href="/user/{0}">{4}</a> in <a href="/t/{0}">{3}</a></td></tr>"""
_ROWS = (
    (1, "Naps", "All about sleep in the afternoon.", "How long is yours?", "Anna"),
    (2, "Lamps", "Light in the evening, and what it does.", "Red or blue lamps", "Tom"),
    (3, "Tea", "Which one, when, and how hot.", "Valerian at last", "Ruth"),
)
_FORUMS, _FORUM_ROWS = ("".join(row.format(*fields) for fields in _ROWS) for row in (_FORUM, _FORUM_ROW))

NONE: dict[str, str] = {
    "what a script would fill": """<div id="reviews"><h2>Reviews</h2><div v-cloak><div v-if="reviews.length == 0"><div class="review-first"><h4>Wondering what to say?</h4><ul><li>Include tips for other readers.</li><li>Stay polite.</li></ul><a title="Rules" href="/rules">Terms of use</a></div></div><div class="review" v-for="review in reviews"><strong>{{review.title}}</strong> <span class="review-date">{{review.time}}</span><div class="review-body">{{review.text}}</div><div class="review-author">by {{review.name}}</div></div></div></div>""",
    "what another script would fill": """<div class="comments"><div class="comment"><div class="comment-author">{{ c.name }}</div><div class="comment-body">{{ c.text }}</div></div></div>""",
    "a section with the type of a comment": """<div id="comments-container" itemscope itemtype="https://schema.org/UserComments"><h2>Get in touch</h2><p>Please sign in or register to send a comment.</p></div>""",
    "latest posts": f'<section class="latest-posts"><h2>Latest posts</h2>{_TEASERS}</section>',
    "related posts in an area named after comments": f'<div class="comments-wrapper"><h3>Leave a comment</h3><form><textarea name="c"></textarea><button>Post</button></form></div><div class="related"><h3>You may also like</h3>{_TEASERS}</div>',
    "related posts under a heading without comments": f"<div><h3>Comments (0)</h3><p>No comments yet.</p></div><div><h3>More stories</h3>{_TEASERS}</div>",
    "recent comments of other pages": """<aside id="recent-comments-2" class="widget widget_recent_comments"><h3>Recent Comments</h3><ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Anna</span> on <a href="/naps/#comment-3">Naps at work</a></li><li class="recentcomments"><span class="comment-author-link">Tom</span> on <a href="/coffee/#comment-9">Coffee after four</a></li></ul></aside>""",
    "recent comments with dates": """<div class="box comments"><h3>Neueste Kommentare</h3><ul><li><b>Anna</b> <span>3. Mai 2020</span> <p>Das kann ich nur bestätigen.</p><a href="/naps/#comment-3">Naps</a></li><li><b>Tom</b> <span>4. Mai 2020</span> <p>Danke für den Artikel!</p><a href="/coffee/#comment-4">Coffee</a></li></ul></div>""",
    "the last comment of the site": """<div id="block-ultimo_comentario-1"><div class="comment"><div class="comment-content"><a href="/naps/">I slept on the bench...</a> <div class="comment-user">by Anna</div></div></div></div>""",
    "a stream of posts of a system that calls them so": "".join(
        f"""<div id="post-{n}" class="post js-post"><h2><a href="/{n}/">Sheep, {n}</a></h2><img alt="How many sheep are {n} sheep?"></div>"""
        for n in (101, 102, 103)
    ),
    "comments of several pages": """<div id="comments-feed"><div class="c"><b>Anna</b> <time datetime="2020-05-03">May 3</time><p>I tried this and slept better.</p><a href="/naps/#comment-3">more</a></div><div class="c"><b>Tom</b> <time datetime="2020-05-04">May 4</time><p>What about children?</p><a href="/coffee/#comment-4">more</a></div></div>""",
    "a recipe below a count of none": """<div class="wrap"><div class="head"><div class="meta"><span>by Nora</span><span>0 comment</span></div></div><div class="main"><article id="post-9" class="post"><div class="entry"><p>Sprouts need a sweet sauce, and this one is made in a moment from three jars that stand in every kitchen.</p><h3>The sauce</h3><ul><li>Its sweetness comes from <a href="https://shop.example/oat-syrup">Oat Syrup</a> that is mild, and from maple.</li></ul></div><div class="recipe"><h2>Sweet sprouts</h2><span>Serves: <span>4</span></span> <span>Prep Time: <time>10 Minutes</time></span><h3 class="recipe-title">Ingredients</h3><ul><li>2 cups sprouts</li></ul></div></article></div></div>""",
    "form only": """<div id="comments"><div id="respond"><h3>Leave a Reply</h3><form action="/c" method="post"><p>Your email address will not be published.</p><label>Name</label><input name="author"><label>Comment</label><textarea name="comment"></textarea><p>By posting on May 3, 2020 or later you accept the rules.</p><button>Post Comment</button></form></div></div>""",
    "rules of commenting": """<section class="comments"><h3>Comments</h3><p>Please stay polite. Comments are moderated.</p><p>Last changed on May 3, 2020 by the editors.</p><a href="/rules">Read our rules</a></section>""",
    "what badges of readers mean": """<div class="stream comment-box"><h3>Comments</h3><div class="badges"><div class="badge-info"><div class="mark user-owl"></div><p class="title">Owl Badge</p><p>Owls write good comments on sleep, again and again.</p></div><div class="badge-info"><div class="mark user-lark"></div><p class="title">Lark Badge</p><p>Larks write good comments on mornings and light.</p></div></div></div>""",
    "the most liked of the site": """<div class="leaderboard"><h3>Most Recommended</h3><ul class="tabs"><li>Comments</li></ul><ul><li><h4><a href="/a#c1">So this is what they mean by a nap...</a></h4><div><cite>- Anna Berta</cite><small>207 Recommendations</small></div></li><li><h4><a href="/b#c2">I never slept in...</a></h4><div><cite>- Tom Lind</cite><small>180 Recommendations</small></div></li></ul></div>""",
    "a counter named as a comment": """<ul class="tools"><li class="first odd comment"><a href="#comments"><span>Comment (<fb:comments-count href="/1"></fb:comments-count>)</span></a></li><li class="even print"><a href="/print">Print</a></li></ul>""",
    "closed": '<div id="comments" class="comments-area"><p class="no-comments">Comments are closed.</p></div>',
    "first to comment": '<div class="comments-section"><h3>Comments</h3><div class="empty"><b>Be the first to comment</b><p>Share what you think about this story with other readers.</p></div></div>',
    "sign in": '<div class="comments-section"><h4>Join the conversation</h4><p>Sign in or create an account to read and write comments.</p><a href="/login">Sign in</a></div>',
    "template": """<div id="comments"><template><div class="comment"><span class="author">{{name}}</span><time datetime="2020-01-01">Jan 1, 2020</time><p>{{text}}</p></div></template><script type="text/html"><div class="comment"><span class="author">A</span><time datetime="2020-01-01">x</time><p>text of a comment</p></div></script></div>""",
    "author box": """<div class="author-comment"><div class="author-bio"><h4>Ruth Amberg</h4><time datetime="2019-01-02">January 2, 2019</time><p>Ruth writes about sleep and light since 2009 and lives in Bern.</p></div></div>""",
    "testimonials": """<section class="testimonials"><h2>What our readers say</h2><div class="testimonial"><blockquote>This course changed how I sleep, for good.</blockquote><cite>Anna B., Bern</cite></div><div class="testimonial"><blockquote>I am glad that I found these notes.</blockquote><cite>Tom L., Basel</cite></div></section>""",
    "list of authors": """<section><h2>Our authors</h2><ul class="authors"><li><h4>Anna Berta</h4><p>Anna is a nurse and writes since May 2015.</p></li><li><h4>Tom Lind</h4><p>Tom is a physician in Lund since 2011.</p></li></ul></section>""",
    "topics of a forum": """<div class="forum-topics"><h3>Latest topics</h3><table><tr><td><a href="/t/1">Cannot sleep at all</a></td><td>Anna</td><td>May 3, 2020</td></tr><tr><td><a href="/t/2">Which lamp?</a></td><td>Tom</td><td>May 4, 2020</td></tr></table></div>""",
    "excerpts of reviews": '<div class="reviews"><h3>User reviews</h3><ul>'
    + "".join(
        f"""<li><a href="/user-review/lamp-{n}">A lamp, {n}</a><div class="author">By <span>{who}</span>, May {n}, 2020</div><p>{text}...</p></li>"""
        for n, who, text in (
            (1, "Anna", "Bright enough for a room of"),
            (2, "Tom", "Too bright, but the"),
            (3, "Ruth", "We all like"),
        )
    )
    + "</ul></div>",
    "forums of a board": f'<div id="forum"><ul class="forums">{_FORUMS}</ul></div>',
    "forums of a board in a table": f'<div class="forum"><table>{_FORUM_ROWS}</table></div>',
    "one forum of a board": """<div class="forums"><dl class="row"><dt><a href="./viewforum.php?f=1">Naps</a> All about naps</dt><dd class="lastpost">Last post by <a href="./memberlist.php?mode=viewprofile&amp;u=1">Anna</a> <a href="./viewtopic.php?f=1&amp;p=71#p71"><img alt="View"></a> <br>2020-05-03 05:46</dd></dl></div>""",
    "who started topics": '<ul class="DataList Discussions">'
    + "".join(
        f"""<li><a href="/d/{n}">Naps {n}</a> <span class="LastCommentBy">Started by <a href="/profile/7/Anna">Anna</a></span> <span class="LastCommentBy">Latest from <a href="/profile/{n}/Tom">Tom {n}</a></span> </li>"""
        for n in range(1, 10)
    )
    + "</ul>",
    "messages of one person": "<ol>"
    + "".join(
        f"""<li><strong>Night Notes</strong> <a href="/nn/status/{n}">3 May 2020</a><p>A note on <b>sleep</b> and lamps, the {n}th: <a href="https://bit.example/{n}"><span>bit.example/{n}</span></a></p><button>Reply</button></li>"""
        for n in range(5)
    )
    + "</ol>",
    "posts of a network": """<div class="discussion-embed"><blockquote class="twitter-tweet"><p>Light in the evening moves the clock.</p>&mdash; Anna (@anna) <a href="https://twitter.com/anna/status/1">May 3, 2020</a></blockquote></div>""",
    "a section of a study": """<section class="discussion"><h2>Discussion</h2><p>The trial ended on May 3, 2019. Sleep improved in both arms.</p><p>In June 2020 the follow-up began, and the effect was still there.</p></section>""",
    "sources": """<section><h2>Responses</h2><ol><li>Berta A. Sleep and light. Sleep Notes, May 3, 2019.</li><li>Lind T. Naps. Sleep Notes, June 4, 2020.</li></ol></section>""",
    "events": """<div class="feedback-events"><h3>Events</h3><div class="event"><b>Sleep week</b> <time datetime="2020-05-03">May 3, 2020</time><p><a href="/e/1">Lectures and tests for all in the city hall</a></p></div><div class="event"><b>Light night</b> <time datetime="2020-06-03">June 3, 2020</time><p><a href="/e/2">A walk with lamps that do no harm</a></p></div></div>""",
    "products": """<section class="reviews-products"><h2>Top lamps</h2><div class="product"><h4>Lamp One</h4><span class="price">$30</span><span>Tested May 3, 2020</span><p>Bright, cheap, made of wood.</p></div><div class="product"><h4>Lamp Two</h4><span class="price">$60</span><span>Tested May 9, 2020</span><p>Less bright, dear, of steel.</p></div></section>""",
    "changes": """<section><h3>Comments on this version</h3><ul><li><b>Version 2</b>, May 3, 2020: two studies added.</li><li><b>Version 1</b>, May 1, 2019: first version.</li></ul></section>""",
    "an answer link in an embed": '<div class="x"><blockquote class="twitter-tweet"><p>Light moves the clock.</p>Anna <a href="/1">May 3, 2020</a> <a href="/r">Reply</a></blockquote></div>',
    "a call to write": '<div><p>Anna Berta</p><p>Updated May 3, 2020</p><p>Write to us about it.</p><a href="/c">Reply</a></div>',
    "topics with counts of replies": "".join(
        f'<div class="t"><a href="/t/{n}">Cannot sleep {n}</a> <span>Anna</span> <span>May {n}, 2020</span> <a href="/t/{n}#r">3 replies</a></div>'
        for n in (1, 2, 3)
    ),
    "newsletter": '<div class="feedback"><h3>Feedback</h3><p>Was this article helpful?</p><button>Yes</button><button>No</button><p>Updated on May 3, 2020 by Anna Berta</p></div>',
    "legend of badges": """<div class="comment-stream"><h3>Comments</h3><div class="hidden"><div class="badge-info"><div class="marker user-night"></div><p class="title">Night Owl Badge</p><p>Night owls write often and to the point about sleep.</p></div><div class="badge-info"><div class="marker user-lamp"></div><p class="title">Lamp Keeper Badge</p><p>Lamp keepers add sources and figures to what is said.</p></div></div></div>""",
    "comments of the site that most recommend": """<div class="leaderboard"><h3>Most Recommended</h3><ul class="tabs"><li><span>Comments</span></li></ul><ul><li><span>1.</span><h2><a href="/SB100200300.html#tabs=comments&amp;commentId=61">“So I guess the lamps that...”</a></h2><div class="data"><cite>- Anna Berta</cite> <small>27 Recommendations</small></div></li><li><span>2.</span><h2><a href="/SB100200400.html#tabs=comments&amp;commentId=62">“Naps are for those who...”</a></h2><div class="data"><cite>- Tom Lind</cite> <small>18 Recommendations</small></div></li><li><span>3.</span><h2><a href="/SB100200500.html#tabs=comments&amp;commentId=63">“Coffee prevailed over...”</a></h2><div class="data"><cite>- Ida Holm</cite> <small>9 Recommendations</small></div></li></ul></div>""",
    "time line": "<div><span>COMMENT</span></div><ul>"
    + "".join(
        f'<li class="slide"><div class="date">{year}</div><div class="title">{title}</div><div class="text">{text}<br><br><b>Pictured: </b>{text}</div></li>'
        for year, title, text in (
            ("March 18, 1918", "Born", "The founder of the clinic is born in Bern."),
            ("1942", "Studies", "Takes a degree in medicine at the university of Basel."),
            ("1944", "Clinic", "Opens the first ward for sleep with two friends."),
            ("1961", "Lamps", "Describes how light moves the clock."),
        )
    )
    + "</ul>",
    "a sentence with one and thought": "<p>The rules were known to all, and no one thought to ask otherwise.</p><p>The board called it a mistake of print.</p><p><b>PHOTOS: The night of sleep</b></p><p>Last slide Next slide</p>",
    "a question that asks to rate": """<div id="commentsFeed"><h2>Comments, questions and tips</h2><form><fieldset><h3>Rate this recipe</h3><label>1 star<input type="radio" name="s" value="1"></label><label>2 stars<input type="radio" name="s" value="2"></label></fieldset></form><form><div><h4>Choose what you would like to post</h4><div>Choose what you would like to post</div><label><input type="radio" name="k" value="c"><span>Comment</span></label><label><input type="radio" name="k" value="q"><span>Question</span></label></div></form><div><h4>Overall rating</h4><div>A rating of 3 out of 5. 1 rating</div></div></div>""",
    "cards of other pages that take some minutes": "<div>Comments</div><div>A soup of beans that keeps for three days in the cold.</div><div class=near>"
    + "".join(
        f'<div class="card"><div class="time"><span>{minutes} min</span></div><a href="/r/{title}">{title}</a><span>({minutes})</span></div>'
        for minutes, title in ((45, "Pancakes"), (40, "Porridge"), (15, "Macaroni"), (20, "Lasagne"))
    )
    + "</div>",
    "threads of the forum on a front page": """<div id="forumsHomepage"><h3>forums</h3><div class="element"><a href="/t/1">Naps</a><div class="resume">Who naps in the afternoon?</div><p>by Anna on 21-02-2014</p></div><div class="element"><a href="/t/2">Lamps</a><div class="resume">Which lamp do you use?</div><p>by Tom on 13-08-2014</p></div></div>""",
    "numbers of messages beside topics": "".join(
        f'<div class="forum-list-item"><div class="message_text"><div class="amount"> {number} </div><a href="/t/{number}">Born May {year}</a></div></div>'
        for number, year in ((217, 2014), (2013, 2015), (34, 2016))
    ),
    "posts filed under reviews": "".join(
        f'<div class="post hentry category-reviews tag-feedback"><h3><a href="/l/{n}">Lamp {n}</a></h3><span>Anna</span> <span class="date">May {n}, 2020</span><p>A lamp that goes out at {n} and a half, tested for a week.</p></div>'
        for n in (3, 4, 5)
    ),
    "offers without comments": "".join(
        f'<article><b>Lamp {n}</b></article><section class="offerComment" data-id="{n}"><h3>Comment</h3><span>Mill {n}</span> <span class="date">May {n}, 2020</span><form><textarea></textarea></form><p>No comments yet.</p><div>{n} % off lamps until the end of the month</div></section>'
        for n in (3, 4, 5)
    ),
    "a label of the counter above the headline": """<div class="c"><a href="#comments"><span></span></a><div class="label">comments</div></div><h1>Naps (chat)</h1><div><div id="Byline">By <span class="author vcard"><a href="/u/1">Anna Berta | anna@e.org</a></span> <a>Email the author</a> on May 3, 2020 at 6:30 PM, updated <span class="updated">May 3, 2020 at 7:30 PM</span></div><p>Anna Berta answers what readers ask about naps.</p></div>""",
    "a counter": '<ul class="tools"><li class="first odd comment"><a href="#comments"><span>Comment ()</span></a></li></ul>',
}


@pytest.mark.parametrize("name", NONE)
def test_no_comment_is_invented(name: str) -> None:
    """Teasers, lists of authors, sidebars, forms, embeds and studies are no comments."""
    found = hb.parse(page(NONE[name]), format="html").comments
    assert [(comment.author.name if comment.author else None, comment.text) for comment in found] == []


def test_dates_that_lead_to_comments_of_several_pages() -> None:
    """Teasers link their dates to the comments below each; the page itself does not say what its address is."""
    teasers = "".join(
        f"<div class=t><a href='/p{number}/#comment-{number}0'>May {number}, 2020</a> <b>Naps at work {number}</b>"
        f"<p>What about a nap of {number} minutes after lunch, on a bench?</p></div>"
        for number in range(1, 6)
    )
    text = "<p>A regular hour of going to bed helps the body to rest, and the mind to sort the day.</p>" * 4
    found = hb.parse(
        f"<title>Sleep</title><article><h1>Sleep</h1>{text}</article><div class=w>{teasers}</div>",
        format="html",
    )
    assert found.comments == ()


KEPT = {
    "reviews with pages of their own": """<div class="review"><a class="review-title" href="/reviews/R{0}">A lamp, {0}</a> by <a class="author" href="/profile/{0}">{1}</a> <span class="date">May {0}, 2020</span><p class="review-text">{2}</p><a href="/report/{0}">Report abuse</a></div>""",
    "comments that begin with a link": """<div class="comment"><b class="author">{1}</b> <span class="date">May {0}, 2020</span><p class="comment-text"><a href="/t/{0}">This study</a> says it, and <a href="/u/{0}">that one</a>. {2}</p></div>""",
    "numbered posts": """<div class="post comment"><a href="/t/7/{0}">#{0}</a> <a class="author" href="/member.php?u={0}">{1}</a> <span class="date">May {0}, 2020</span><p class="comment-text">{2} <a href="/lamp/{0}">a lamp for it</a></p></div>""",
}
_SAID = (
    (1, "Anna", "I slept better from the first week on."),
    (2, "Tom", "It did nothing for me, sorry to say."),
    (3, "Ruth", "We all like it."),
)


@pytest.mark.parametrize("name", KEPT)
def test_comments_with_links_are_no_rows_of_topics(name: str) -> None:
    """A title of their own, links in their text, a link to themselves."""
    item = KEPT[name]
    area = f'<div class="comments"><h3>Comments</h3>{"".join(item.format(*said) for said in _SAID)}</div>'
    found = hb.parse(page(area), format="html").comments
    assert [comment.author and comment.author.name for comment in found] == [name for _, name, _ in _SAID]


_BEHIND = "<div class=q><b>{1}</b> <span>May {0}, 2020</span>{2}</div>"
_BEFORE = "<div class=q><h4><a href='{3}'>So it was, {0}</a></h4><div>by <a href='/user/{0}'>{1}</a> on May {0}, 2020</div>{2}</div>"
UNNAMED = {
    "a link begins the text": (_BEHIND, "<p><a href='https://s{0}.example/'>This study</a> says it, see <a href='https://t{0}.example/'>the page of nurses</a>. {2}</p>"),
    "a link begins what ends in dots": (_BEHIND, "<p><a href='https://s{0}.example/'>This study</a> says it. {2} Who knows...</p>"),
    "a subject that leads to the comment": (_BEFORE.replace("{3}", "/sleep#comment-{0}"), "<p>{2} See <a href='https://t{0}.example/'>the page of nurses</a> for it.</p>"),
    "an excerpt with a link to answer": (_BEFORE.replace("{3}", "/c/{0}"), "<p>{2}..</p><a href='/c/{0}/reply'>Reply</a>"),
    "posts of one topic": ("<div class=q><a href='/u/{0}'>{1}</a> <a href='/user/{0}'>About me</a> <a href='/t/7#post{0}'>May {0}, 2020</a>{2}</div>", "<p>{2}</p>"),
    "whom it speaks to": ("<div class=q><a href='/u/{0}'>{1}</a> <a href='/c/{0}'>May {0}, 2020</a>{2}</div>", "<p><a href='/user/{0}'>@Ida Holm</a> {2}</p>"),
}  # fmt: skip


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("name", UNNAMED)
def test_comments_without_class_names_are_no_rows_of_topics(name: str, number: int) -> None:
    """Who wrote stands in front of the links, sentences go on behind them, and addresses are those of one page."""
    item, text = UNNAMED[name]
    items = "".join(
        item.replace("{2}", text).format(*said) for said in (_SAID[0], _SAID[1], _SAID[2])[:number]
    )
    found = hb.parse(page(f"<div><h3>Comments</h3>{items}</div>"), format="html").comments
    assert [comment.author and comment.author.name for comment in found] == ["Anna", "Tom", "Ruth"][:number]


def test_a_heading_that_counts_them_is_believed() -> None:
    """Many say the same two things."""
    items = "".join(
        _BEHIND.format(n, f"Reader {chr(65 + n)}", f"<p>{('Thanks!', 'Thank you so much!')[n % 2]}</p>")
        for n in range(1, 17)
    )
    found = hb.parse(page(f"<div><h3>16 comments</h3>{items}</div>"), format="html").comments
    assert len(found) == 16


@pytest.mark.parametrize("who", ["Anonymous", "reader{}/berlin"])
def test_nameless_comments_are_not_those_of_one_person(who: str) -> None:
    """Nor are names with a stroke addresses."""
    items = "".join(
        _BEHIND.format(n, who.format(n), f"<p>{text}</p>") + f"<a href='/r/{n}'>Reply</a>"
        for n, _, text in _SAID
    )
    found = hb.parse(page(f"<div><h3>Reader comments</h3>{items}</div>"), format="html").comments
    assert [comment.author and comment.author.name for comment in found] == [who.format(n) for n in (1, 2, 3)]


def test_comments_of_one_person_have_no_pages_of_their_own() -> None:
    """Somebody who alone comments on a page is no network."""
    items = "".join(
        _BEHIND.format(n, "Anna", f"<p>{text}</p><a href='#form'>Reply</a>") for n, _, text in _SAID
    )
    found = hb.parse(page(f"<div>{items}</div>"), format="html").comments
    assert [comment.author and comment.author.name for comment in found] == ["Anna"] * 3


def test_a_number_may_be_a_comment() -> None:
    """Of a reader who guesses."""
    items = "".join(_BEHIND.format(n, f"{name} Lind", f"<p>{n}7</p>") for n, name, _ in _SAID[:2])
    found = hb.parse(page(f"<div><h3>Comments</h3>{items}</div>"), format="html").comments
    assert [comment.text for comment in found] == ["17", "27"]


BESIDE = {
    "the subject of a form": '<table><tr><td><div id="subject_line">Subject</div><div class="smalltext">May 3</div></td><td><div class="post">Write to us</div></td></tr></table>',
    "teasers with ids of posts": '<div id="postlist"><div id="post_1"><table><tr><td>Naps</td></tr></table></div><div id="post_2"><table><tr><td>Tea</td></tr></table></div></div>',
}


@pytest.mark.parametrize("name", BESIDE)
def test_names_that_boards_share_with_others_are_no_boards(name: str) -> None:
    """Simple Machines 1 and Discuz! number their posts and name the tables in them."""
    item = '<li id="comment-{0}" class="comment depth-1"><div class="comment-body"><cite class="fn">{1}</cite> <a href="#comment-{0}">May {0}, 2020 at 10:00 am</a><p>{2}</p></div></li>'
    items = "".join(item.format(*said) for said in _SAID)
    found = hb.parse(page(f'{BESIDE[name]}<ol class="comment-list">{items}</ol>'), format="html").comments
    assert [comment.author and comment.author.name for comment in found] == ["Anna", "Tom", "Ruth"]
