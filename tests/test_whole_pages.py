"""Whole pages of a magazine and of a blog around the comments of many systems: nothing of one part goes into another."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

import healthblog_parse as hb

from .comment_templates import Template, page, templates
from .comment_threads import everyday_thread

FIRST = "Light in the evening moves the clock of the body, and not by a little: an hour of a bright screen before bed shifts sleep by half an hour."
SECOND = "What the studies show is a shift of an hour or more after two hours of a bright screen, while a warm lamp did next to nothing in the same people."
THIRD = "So the advice is simple enough: dim the lights two hours before bed, and keep the telephone out of the bedroom if you can stand it."
BODY = [FIRST, "What the studies say", SECOND, "Dim the lights early", "Keep the screen dark", THIRD]

MAGAZINE = f"""<!DOCTYPE html><html lang="en"><head><title>Sleep and light | Night Notes</title><meta name="author" content="Ruth Amberg"></head><body><div class="wrap">
<div class="top"><a class="logo" href="/">Night Notes</a><ul class="menu"><li><a href="/s">Sleep</a></li><li><a href="/f">Food</a></li></ul></div><div class="main-col"><div class="breadcrumb"><a>Home</a> &gt; <a>Sleep</a></div>
<h1>Sleep and light</h1><p class="standfirst">{FIRST}</p><div class="meta">By <a href="/authors/ruth-amberg">Ruth Amberg</a> | January 2, 2019 | <a href="#comments">12</a></div><div class="social"><a>Share</a><a>Tweet</a></div>
<div class="text"><h2>What the studies say</h2><p>{SECOND}</p><ul><li>Dim the lights early</li><li>Keep the screen dark</li></ul><p>{THIRD}</p></div>
<div class="newsletter"><h4>Sign up for our newsletter</h4><p>Get the best of Night Notes in your inbox every week, and never miss a story about sleep again.</p><form><input type="email"><button>Sign up</button></form></div>
<div class="topics"><strong>Topics:</strong> <a href="/l">Light</a> <a href="/sc">Screens</a></div>
@COMMENTS@
<div class="more"><h3>More from Sleep</h3><div class="teaser"><a href="/1"><img src="a"><h4>The noise of the night and what it does to you</h4></a><p>It is never quiet in the city, and the body hears it all, even when we think that we are fast asleep.</p><span class="date">May 1, 2020</span></div>
<div class="teaser"><a href="/2"><h4>Warm milk with honey helps some people, but why?</h4></a><p>An old recipe, and nobody knows for sure whether there is anything in it but the habit of it.</p></div></div></div>
<div class="side"><h3>Most read</h3><ol><li><a href="/3">Ten ways to fall asleep in ten minutes</a></li></ol></div><div class="foot"><a>Contact</a> © Night Notes 2019</div></div></body></html>"""
BLOG = f"""<!DOCTYPE html><html lang="en-US"><head><title>Sleep and light - Night Notes</title><meta property="og:title" content="Sleep and light"></head><body class="single single-post"><div id="page" class="site">
<header class="site-header"><p class="site-title"><a href="/">Night Notes</a></p><nav><ul><li><a href="/">Home</a></li></ul></nav></header><div class="site-content"><main><article id="post-12" class="post-12 post hentry"><header class="entry-header"><h1 class="entry-title">Sleep and light</h1>
<div class="entry-meta"><time class="entry-date published" datetime="2019-01-02T08:00:00+00:00">January 2, 2019</time> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/ruth/">Ruth Amberg</a></span></span></div></header>
<div class="entry-content"><p>{FIRST}</p><h2>What the studies say</h2><p>{SECOND}</p><ul><li>Dim the lights early</li><li>Keep the screen dark</li></ul><p>{THIRD}</p><div class="jp-relatedposts"><h3>Related</h3><h4><a href="/naps">Why naps are good</a></h4></div></div></article>
<div class="author-box"><h4 class="author-name">About <a href="/author/ruth/">Ruth Amberg</a></h4><p class="author-bio">Ruth Amberg is a nurse who has written about sleep for ten years and lives by the sea with two cats.</p></div>
<nav class="post-navigation"><a href="/p">Previous: The noise of the night</a></nav>
@COMMENTS@
<div id="respond" class="comment-respond"><h3 class="comment-reply-title">Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea></textarea><input type="submit" value="Post Comment"></form></div></main>
<aside class="sidebar"><section class="widget widget_recent_comments"><h2>Recent Comments</h2><ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Jo</span> on <a href="/a#comment-9">The noise of the night</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><p>© 2019 Night Notes</p></footer></div></body></html>"""

_EVERY = 5
"""Of so many templates one is put into a whole page: the suite is to stay quick."""
_SOME = [template for n, template in enumerate(templates()) if n % _EVERY == 0 or template.system == "disqus"]
_HEAD, _TAIL = page("@COMMENTS@").split("@COMMENTS@")


@pytest.mark.parametrize("around", [MAGAZINE, BLOG], ids=["magazine", "blog"])
@pytest.mark.parametrize("template", _SOME, ids=lambda t: f"{t.system}:{t.render.__name__}")
def test_a_whole_page(around: str, template: Template) -> None:
    """Headline, author, date and text of the article, and the comments, with cards and boxes between and behind."""
    posts = everyday_thread()
    comments = template.render(posts)
    if not (comments.startswith(_HEAD) and comments.endswith(_TAIL)):
        pytest.skip("the template has a page of its own")
    comments = comments.removeprefix(_HEAD).removesuffix(_TAIL)
    found = hb.parse(around.replace("@COMMENTS@", comments), format="html")
    assert found.article is not None
    assert found.article.title == "Sleep and light"
    assert [author.name for author in found.article.authors] == ["Ruth Amberg"]
    assert str(found.article.published)[:10] == "2019-01-02"
    assert [block.text for block in found.article.blocks] == BODY
    assert [c.author.name if c.author else None for c in found.comments] == [post.author for post in posts]
