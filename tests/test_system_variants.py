"""What systems printed in other versions than those of the fixtures: invented threads in the markup of each."""

# ruff: noqa: E501
from __future__ import annotations

import json

import pytest

import healthblog_parse as hb

ROWS = (
    ("11", "Marta Lind", "2021-03-14", "Warm milk helped me a little with falling asleep."),
    ("12", "Old Sailor", "2021-03-15", "It never did anything for me, sorry to say."),
)
ARTICLE = "<article class='post'><h1>Why we wake</h1>" + 3 * (
    "<p>Sleep gets lighter as we grow older, and most of that is no illness at all, although it can feel like one.</p>"
)
VARIANTS = {
    "hackernews": (
        "<table class='comment-tree'>%s</table>",
        "<tr id='{id}'><td><table><tr><td class='ind'><img src='s.gif' height='1' width='{width}'></td><td class='default'><span class='comhead'><a class='hnuser' href='user?id={id}'>{name}</a>"
        " <span class='age' title='{day}T09:15:00'>3 days ago</span></span><div class='comment'><span class='commtext c00'>{text}</span></div></td></tr></table></td></tr>",
    ),
    "vbulletin": (
        "<div id='posts'>%s</div>",
        "<table class='tborder' id='post{id}'><tr><td class='thead'>{day}, 09:15</td></tr><tr><td><a class='bigusername' href='member.php?u={id}'>{name}</a></td></tr>"
        "<tr><td><div id='post_message_{id}'>{text}</div></td></tr></table>",
    ),
    "vbulletin, the fifth": (
        "<ul class='conversation-list'>%s</ul>",
        "<li class='b-post' data-node-id='{id}'><div class='author'><a href='member/{id}'>{name}</a></div><time datetime='{day}T09:15:00'>{day}</time>"
        "<div class='js-post__content-text'>{text}</div></li>",
    ),
    "vbulletin, the third without tables": (
        "<div id='posts'>%s</div>",
        "<section id='post{id}' class='user-post'><div><span class='post-count'><a href='/{id}-post.html'><strong>post #{id}</strong> of 23</a></span> <span>{day}, 09:15</span></div>"
        "<div class='alt2 picture main-column-picture'><div id='postmenu_{id}'><a class='bigusername' href='member.php?u={id}'>{name}</a></div><div>Join Date: Feb 2012</div></div>"
        "<div id='post_message_{id}'>{text}</div></section>",
    ),
    "invision, profiles closed": (
        "<div id='ips_Posts'>%s</div>",
        "<div class='post_block hentry' id='post_id_{id}'><div class='author_info'><ul><li class='desc member_title'>Sailor</li><li class='author'>{name}<span></span></li><li class='group_title'>Members</li>"
        "<li class='post_count'>54 posts</li></ul></div><div class='post_body'><h3><p class='posted_info'>Posted <abbr class='published' title='{day}T09:15:00+00:00'>{day}</abbr></p></h3>"
        "<div class='post entry-content'>{text}</div></div></div>",
    ),
    "phpbb, the third in tables": (
        "<div id='pagecontent'><table class='tablebg'><tr><td>[ 2 posts ]</td></tr></table>%s</div>",
        "<table class='tablebg'><tr><th>Author</th><th>Message</th></tr><tr class='row1'><td><a name='p{id}'></a><b class='postauthor'>{name}</b></td><td><table><tr>"
        "<td class='gensmall'><div><b>Post subject:</b> Re: Waking</div><div><a href='#p{id}'><img alt='Post'></a><b>Posted:</b> {day} 09:15</div></td></tr></table></td></tr>"
        "<tr class='row1'><td class='profile'><table><tr><td class='postdetails'>veteran</td></tr></table><span class='postdetails'><b>Joined:</b> Fri Apr 20, 2012 9:24 am</span></td>"
        "<td><table><tr><td><div class='postbody'>{text}</div><span class='postbody'><br>_________________<br>Never say never again.</span></td></tr></table></td></tr>"
        "<tr><td class='profile'><a href='#top'>Top</a></td><td><div class='gensmall'>Profile</div></td></tr></table>",
    ),
    "serendipity": (
        "<div class='serendipity_comments'>%s</div>",
        "<a id='c{id}'></a><div class='serendipity_comment'><h4><a href='https://example.org/{id}'>{name}</a> on <time datetime='{day}T09:15:00'>{day}</time></h4>"
        "<div class='serendipity_commentBody'>{text}</div></div>",
    ),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_other_versions_of_a_system_are_read_too(name: str) -> None:
    area, item = VARIANTS[name]
    items = [
        item.format(id=number, name=who, day=day, text=text, width=40 * place)
        for place, (number, who, day, text) in enumerate(ROWS)
    ]
    page = hb.parse(
        f"<html lang='en'><title>Why we wake</title><body>{ARTICLE}</article>{area % ''.join(items)}</body></html>"
    )
    assert page.source.platform == name.partition(",")[0]
    found = [(c.author.name if c.author else None, str(c.published)[:10], c.text) for c in page.comments]
    assert found == [(who, day, text) for _, who, day, text in ROWS]
    if name in {"hackernews", "serendipity"}:
        assert [number in c.id for (number, *_), c in zip(ROWS, page.comments, strict=True)] == [True, True]
    assert [c.parent_id is not None for c in page.comments] == [False, name == "hackernews"]


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ({"@type": "Person", "name": "Marta Lind"}, "Marta Lind"),
        ([{"@type": "Person", "name": "Marta Lind"}], "Marta Lind"),
        ("Marta Lind", "Marta Lind"),
        (7, None),
    ],
)
def test_linked_data_names_who_commented_in_several_ways(author: object, name: str | None) -> None:
    comment = {"@type": "Comment", "author": author, "text": "<p>Warm milk helped me.</p><p>A little.</p>"}
    data = {"@type": "BlogPosting", "headline": "Why we wake", "comment": [comment]}
    broken = '<script type=\'application/ld+json\'>{"@type": "Comment", </script>'
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    page = hb.parse(
        f"<html lang='en'><title>Why we wake</title>{broken}{script}<body>{ARTICLE}</article></body></html>"
    )
    found = [(c.author.name if c.author else None, c.text) for c in page.comments]
    assert found == [(name, "Warm milk helped me.\n\nA little.")]


def test_a_thread_that_is_all_of_a_page_is_no_article_s_text() -> None:
    """The words are long enough to be prose, and no other prose stands on the page."""
    area, item = VARIANTS["phpbb, the third in tables"]
    rows = (
        (number, who, day, text + " " + 3 * "It is a long story, as you may think, and an old one too. ")
        for number, who, day, text in ROWS
    )
    posts = "".join(item.format(id=number, name=who, day=day, text=text) for number, who, day, text in rows)
    page = hb.parse(f"<html lang='en'><title>Waking</title><body><h2>Waking</h2>{area % posts}</body></html>")
    assert len(page.comments) == len(ROWS)
    assert {comment.title for comment in page.comments} == {"Re: Waking"}
    assert page.article is not None
    assert (page.article.title, page.article.blocks, page.article.authors) == ("Waking", (), ())
