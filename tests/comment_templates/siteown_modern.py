"""Comments as today's frameworks print them: class names made by a build, utilities, custom elements, no names at all."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Sequence

from . import Post, Template, escape, nested, page, paragraphs


def _stamp(post: Post) -> str:
    return (
        f"{post.when:%b} {post.when.day}, {post.when.year} at {post.when.hour % 12 or 12}:{post.when:%M %p}"
    )


def _tailwind(posts: Sequence[Post]) -> str:
    """Utility classes only; the area is named by its heading."""

    def item(post: Post, answers: str) -> str:
        inner = f'<div class="ml-8 mt-4 space-y-4">{answers}</div>' if answers else ""
        return f"""<div class="flex gap-4 py-6"><img class="h-10 w-10 rounded-full" src="a.png" alt=""><div class="flex-1"><div class="flex items-center"><span class="font-medium text-gray-900">{escape(post.author)}</span><span class="mx-1">·</span>
<time class="text-sm text-gray-500" datetime="{post.when:%Y-%m-%dT%H:%M:%S}.000">{post.when:%b %d}</time></div><div class="prose mt-2 text-base">{paragraphs(post)}</div><button class="text-xs">Reply</button>{inner}</div></div>"""

    return page(
        f'<section class="mt-12 border-t"><h2 class="text-2xl font-bold">Comments ({len(posts)})</h2><div class="divide-y">{nested(posts, item)}</div></section>'
    )


def _emotion(posts: Sequence[Post]) -> str:
    """Classes of a CSS-in-JS library; a test id names the comment."""
    items = "".join(
        f"""<div class="css-1x2y3z" data-testid="comment"><div class="css-0"><div class="css-ab12 e1abc">{escape(post.author)}</div><div class="css-cd34">{_stamp(post)}</div></div><div class="css-ef56">{paragraphs(post)}</div>
<div class="css-gh78"><button>Like</button><button>Reply</button></div></div>"""
        for post in posts
    )
    return page(
        f'<div class="css-zz99" data-testid="comments-section"><div class="css-t1">{len(posts)} comments</div>{items}</div>'
    )


def _no_class(posts: Sequence[Post]) -> str:
    """No class at all: a heading, then a list of articles in divs."""
    items = "".join(
        f"""<div><div><span>{escape(post.author)}</span> <span>{_stamp(post)}</span></div><div>{paragraphs(post)}</div><div><a href="#">Reply</a></div></div>"""
        for post in posts
    )
    return page(f"<div><h3>Comments</h3><div>{items}</div></div>")


def _custom_elements(posts: Sequence[Post]) -> str:
    """Custom elements, nested."""

    def item(post: Post, answers: str) -> str:
        inner = f"<comment-replies>{answers}</comment-replies>" if answers else ""
        return f"""<comment-item data-id="{post.number}"><comment-author>{escape(post.author)}</comment-author><time datetime="{post.when:%Y-%m-%dT%H:%M}">{_stamp(post)}</time><comment-text>{paragraphs(post)}</comment-text>{inner}</comment-item>"""

    return page(f"<comment-list><h2>{len(posts)} Comments</h2>{nested(posts, item)}</comment-list>")


def _role_comment(posts: Sequence[Post]) -> str:
    """The ARIA role of comments."""

    def item(post: Post, answers: str) -> str:
        return f"""<article role="comment" id="c-{post.number}"><h4>{escape(post.author)}</h4><p><time datetime="{post.when:%Y-%m-%dT%H:%M}">{_stamp(post)}</time></p>{paragraphs(post)}{answers}</article>"""

    return page(
        f"<section aria-labelledby='ch'><h2 id='ch'>What readers say</h2>{nested(posts, item)}</section>"
    )


def _css_modules(posts: Sequence[Post]) -> str:
    """CSS modules with the component's name, the depth in an attribute, header and text as siblings."""
    items = "".join(
        f"""<li class="CommentThread_item__Zx1Yw" data-depth="{post.depth}"><div class="CommentThread_avatar__q9">{escape(post.author[:1])}</div><div class="CommentThread_main__t4"><div class="CommentThread_top__r2"><a
class="CommentThread_user__k8" href="/user/{post.number}">{escape(post.author)}</a><span class="CommentThread_ts__m1" title="{post.when:%Y-%m-%dT%H:%M:%S}">{post.when:%b %d, %Y}</span></div><div class="CommentThread_text__p3">{paragraphs(post)}</div></div></li>"""
        for post in posts
    )
    return page(f'<section class="CommentThread_root__a0"><h2>Discussion</h2><ul>{items}</ul></section>')


def _cards(posts: Sequence[Post]) -> str:
    """Bootstrap cards: the name in the card's header, the date in its footer."""
    items = "".join(
        f"""<div class="card mb-3"><div class="card-header">{escape(post.author)}</div><div class="card-body">{"".join(f'<p class="card-text">{escape(text)}</p>' for text in post.text)}</div><div class="card-footer text-muted">{_stamp(post)}</div></div>"""
        for post in posts
    )
    return page(
        f'<div class="container"><h4>Comments</h4><div class="row"><div class="col">{items}</div></div></div>'
    )


def _media_five(posts: Sequence[Post]) -> str:
    """Bootstrap's media list in its later form."""

    def item(post: Post, answers: str) -> str:
        return f"""<div class="d-flex mb-4"><div class="flex-shrink-0"><img class="rounded-circle" src="a.png" alt="..."></div><div class="ms-3"><div class="fw-bold">{escape(post.author)}</div><small class="text-muted">{_stamp(post)}</small>{paragraphs(post)}{answers}</div></div>"""

    return page(
        f'<section class="mb-5" id="comments"><div class="card bg-light"><div class="card-body">{nested(posts, item)}</div></div></section>'
    )


def _details(posts: Sequence[Post]) -> str:
    """Nested disclosure elements, as a news aggregator folds its threads."""

    def item(post: Post, answers: str) -> str:
        return f"""<details open class="thread-node"><summary><b>{escape(post.author)}</b> <i>{_stamp(post)}</i></summary><div class="thread-text">{paragraphs(post)}</div>{answers}</details>"""

    return page(f'<div class="comments-tree"><h2>Comments</h2>{nested(posts, item)}</div>')


def _styled(posts: Sequence[Post]) -> str:
    """styled-components with display names, the date before the name."""
    items = "".join(
        f"""<div class="Comment__Wrapper-sc-1abc2d-0 kXyZab"><div class="Comment__Head-sc-1abc2d-1 hGfDsa"><span class="Comment__Time-sc-1abc2d-2 qWeRty">{_stamp(post)}</span> <span class="Comment__User-sc-1abc2d-3 zXcVbn">{escape(post.author)}</span></div><div class="Comment__Text-sc-1abc2d-4 pOiUyt">{paragraphs(post)}</div></div>"""
        for post in posts
    )
    return page(f'<div class="Comments__Root-sc-9zz-0 aBcDe"><h3>Comments</h3>{items}</div>')


def _parent_attribute(posts: Sequence[Post]) -> str:
    """Flat items that name their parent."""
    items = "".join(
        f"""<div class="c-item" id="c{post.number}" data-parent="{posts[post.parent].number if post.parent is not None else 0}"><span class="c-name">{escape(post.author)}</span> <time datetime="{post.when:%Y-%m-%dT%H:%M}">{_stamp(post)}</time><div class="c-text">{paragraphs(post)}</div></div>"""
        for post in posts
    )
    return page(f'<div class="c-list comments-wrap">{items}</div>')


def _indented(posts: Sequence[Post]) -> str:
    """Flat items indented by an inline style on a wrapper."""
    items = "".join(
        f"""<div style="padding-left: {post.depth * 2}rem"><div class="entry-comment"><p><strong>{escape(post.author)}</strong><br><small>{_stamp(post)}</small></p>{paragraphs(post)}</div></div>"""
        for post in posts
    )
    return page(f'<div id="comment-section">{items}</div>')


def _images(posts: Sequence[Post]) -> str:
    """No dates and no names of parts: a picture, a bold name, the text, a link to answer."""
    items = "".join(
        f"""<li><img src="/p/{post.number}.jpg" width="40" alt=""><b>{escape(post.author)}</b>{paragraphs(post)}<a href="/reply/{post.number}">Reply</a></li>"""
        for post in posts
    )
    return page(f'<div id="comments"><h3>{len(posts)} Comments</h3><ul>{items}</ul></div>')


def _utility_relative(posts: Sequence[Post]) -> str:
    """A newsletter's layout: relative ages without an element of their own, profile links."""
    items = "".join(
        f"""<div class="row-x1"><a href="/@u{post.number}"><img src="a.png"></a><div class="col-z2"><div class="line-q3"><a href="/@u{post.number}">{escape(post.author)}</a><span class="age-p4">{place + 2}d</span></div><div class="body-m5">{paragraphs(post)}</div><div class="acts-n6"><button>Like (2)</button><button>Reply</button></div></div></div>"""
        for place, post in enumerate(posts)
    )
    return page(f'<div class="block-a7 discussion"><h4>Discussion about this post</h4>{items}</div>')


TEMPLATES = [
    Template(system=None, render=_tailwind, linked=False),
    Template(system=None, render=_emotion, linked=False, threaded=False),
    Template(system=None, render=_no_class, linked=False, threaded=False),
    Template(system=None, render=_custom_elements, linked=False),
    Template(system=None, render=_role_comment, linked=False),
    Template(system=None, render=_css_modules, linked=False),
    Template(system=None, render=_cards, linked=False, threaded=False),
    Template(system=None, render=_media_five, linked=False),
    Template(system=None, render=_details, linked=False),
    Template(system=None, render=_styled, linked=False, threaded=False),
    Template(system=None, render=_parent_attribute, linked=False),
    Template(system=None, render=_indented, linked=False),
    Template(system=None, render=_images, linked=False, threaded=False, dated=None),
    Template(system=None, render=_utility_relative, linked=False, threaded=False, dated=None),
]
