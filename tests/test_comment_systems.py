"""Every comment system reads back the thread that its template prints, and has a fixture."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.html.comments.interface import CommentSystem
from healthblog_parse.html.comments.systems import registered
from healthblog_parse.html.dom import Index
from healthblog_parse.html.guard import parse_html

from .comment_templates import Post, Template, templates
from .comment_threads import everyday_thread, threads
from .conftest import FIXTURES


def _expected(posts: Sequence[Post], template: Template) -> list[tuple[object, ...]]:
    size = {"minute": 16, "day": 10, None: 0}[template.dated]
    return [
        (
            post.author,
            f"{post.when:%Y-%m-%dT%H:%M}"[:size],
            "\n\n".join(post.text),
            post.parent if template.threaded else None,
            post.url if template.linked else None,
        )
        for post in posts
    ]


def _found(page: hb.Page, template: Template) -> list[tuple[object, ...]]:
    size = {"minute": 16, "day": 10, None: 0}[template.dated]
    place = {comment.id: index for index, comment in enumerate(page.comments)}
    return [
        (
            comment.author.name if comment.author else None,
            comment.published.isoformat()[:size] if comment.published else "",
            comment.text,
            place[comment.parent_id] if comment.parent_id is not None else None,
            comment.author.url if comment.author and template.linked else None,
        )
        for comment in page.comments
    ]


def _can_be_compared(posts: Sequence[Post]) -> bool:
    """Whether names and first lines differ: by that a reader who knows no system tells them from interface, and a comment
    from the same comment printed again where areas are many and ids are not."""
    if len({(post.author, post.when.date(), post.text) for post in posts}) < len(posts):
        return False
    if len(posts) < _COMPARED:
        return True
    names, texts = Counter(post.author for post in posts), Counter(post.text[0] for post in posts)
    return max(*names.values(), *texts.values()) < _SAME_IN * len(posts)


_COMPARED, _SAME_IN = 3, 0.6
"""Records from which on they are compared, and the part of them that says the same in interface: ``generic_slots``."""
_EXAMPLES = max(4, settings().max_examples // 10)


@pytest.mark.parametrize("template", templates(), ids=lambda t: f"{t.system}:{t.render.__name__}")
@settings(max_examples=_EXAMPLES)
@given(data=st.data())
def test_a_rendered_thread_is_read_back(template: Template, data: st.DataObject) -> None:
    posts = data.draw(threads())
    assume(template.system is not None or _can_be_compared(posts))  # else see the xfail below
    page = hb.parse(template.render(posts), format="html")
    assert page.source.platform == template.system
    assert _found(page, template) == _expected(posts, template)


@pytest.mark.parametrize("template", templates(), ids=lambda t: f"{t.system}:{t.render.__name__}")
def test_everyday_comments_are_read_back(template: Template, request: pytest.FixtureRequest) -> None:
    """Short answers, pictures, greetings on a line of their own, dates and signatures in the text."""
    reason = _NOT_EVERYDAY.get(template.render.__name__)
    if reason is not None:
        request.applymarker(pytest.mark.xfail(strict=True, reason=reason))
    posts = everyday_thread()
    assert _found(hb.parse(template.render(posts), format="html"), template) == _expected(posts, template)


@pytest.mark.parametrize("template", templates(), ids=lambda t: f"{t.system}:{t.render.__name__}")
def test_a_letter_alone_on_its_page_is_read_back(template: Template, request: pytest.FixtureRequest) -> None:
    """Salutation and signature, each a paragraph of two words, with no other comment to compare it with."""
    if template.render.__name__ == "_inline":
        request.applymarker(pytest.mark.xfail(strict=True, reason=_NOT_EVERYDAY["_inline"]))
    posts = [evolve(everyday_thread()[2], parent=None, depth=0)]
    assert _found(hb.parse(template.render(posts), format="html"), template) == _expected(posts, template)


_NOT_EVERYDAY = {
    "_inline": "the first words of a text of several lines in the line of its author are taken for what is left of it",
}


@pytest.mark.xfail(
    strict=True, reason="a name that all records say is taken for interface where no markup names it"
)
def test_a_thread_by_one_author_in_an_unknown_system() -> None:
    """Nobody else has commented yet."""
    template = next(template for template in templates() if template.render.__name__ == "_cards")
    first = dt.datetime(2020, 1, 2, 3, 4)  # noqa: DTZ001 - pages state no offset
    texts = ("I slept better.", "What about children under five?", "It also helps in the winter, I found.")
    posts = [
        Post(author="Anna Berta", text=(text,), when=first + dt.timedelta(days=day), number=day)
        for day, text in enumerate(texts)
    ]
    assert _found(hb.parse(template.render(posts), format="html"), template) == _expected(posts, template)


@pytest.mark.parametrize("bare", range(3))
@pytest.mark.parametrize(
    "template", [one for one in templates() if one.linked], ids=lambda t: f"{t.system}:{t.render.__name__}"
)
def test_one_name_without_a_link_is_read_as_the_linked_ones(template: Template, bare: int) -> None:
    thread = everyday_thread()[:6]
    posts = [
        evolve(post, parent=None, depth=0, url=None if place == bare else "https://a.example/")
        for place, post in enumerate(thread)
    ]
    assert _found(hb.parse(template.render(posts), format="html"), template) == _expected(posts, template)


@pytest.mark.xfail(
    strict=True, reason="one name without a link among many with one, in a line of text that no class names"
)
def test_a_name_without_a_link_among_names_with_links() -> None:
    """The name stands between the comment's number and its date, once without the link that the others have."""
    names = (
        "Anna Berta",
        *(f'<a href="https://{name}.example/">{name}</a>' for name in ("Kit", "Zoe", "Oda", "Bert", "Carl")),
    )
    rows = "".join(
        f"<table><tr><td><font size=1>{number} | {name} | 0{number}.01.2005 um 00:01 Uhr</font></td></tr>"
        f"<tr><td><font size=2>Text {number} von einem Menschen, der gut schläft.</font></td></tr></table>"
        for number, name in enumerate(names, 1)
    )
    found = hb.parse(
        f"<h1>Milch</h1><p>Ein Text.</p><a name=comments></a><h3>Kommentare</h3>{rows}", format="html"
    )
    assert len(found.comments) == len(names)
    assert found.comments[0].author is not None


@pytest.mark.parametrize("system", registered(), ids=lambda system: system.name)
def test_every_system_has_a_fixture(system: CommentSystem) -> None:
    """A page of our own and what is to be read from it, in ``fixtures/NAME/``."""
    pages = sorted((FIXTURES / system.name).glob("*.html"))
    assert pages, f"fixtures/{system.name}/ has no page"
    assert all(page.with_suffix(".json").exists() for page in pages)


def test_no_system_claims_more_than_it_says_and_none_without_its_marks() -> None:
    """Whoever is surer is asked first, and those below are not asked at all once comments are found."""
    for fixture in FIXTURES.glob("*/*.html"):
        root, _ = parse_html(fixture.read_bytes())
        assert root is not None
        index = Index(root)
        for system in registered():
            sure = system.claims(index)
            assert sure <= system.surest, (fixture, system.name)
            marked = system.marks is None or any(
                mark in index.by_class or mark in index.by_id for mark in system.marks
            )
            assert marked or not sure, (fixture, system.name)
