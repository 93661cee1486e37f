"""Comments out of plain text: threads in every convention, flattened fixtures, near misses."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import healthblog_parse as hb
from healthblog_parse.interpret.dates.written import read_date

from .comment_templates import Post
from .comment_threads import threads
from .conftest import FIXTURES
from .flatten import flatten
from .long_texts import long_text
from .text_threads import LAYOUTS, TextLayout, render

_FEWEST = 3
_EXAMPLES = max(4, settings().max_examples // 15)
_LENGTHS = {"minute": 16, "day": 10, "none": 0}
_layouts = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)


@st.composite
def _threads(draw: st.DrawFn) -> list[Post]:
    """Threads in which several people say several things: a page teaches its layout by what recurs in it."""
    posts = draw(threads())
    assume(len(posts) >= _FEWEST)
    names = [post.author for post in posts]
    assume(max(map(names.count, names)) < 0.7 * len(names))
    said = [paragraph for post in posts for paragraph in set(post.text)]
    assume(max(map(said.count, said)) < 0.9 * len(posts))
    return posts


def _found(page: hb.Page, layout: TextLayout) -> list[tuple[str | None, str, str]]:
    size = _LENGTHS[layout.dated]
    return [
        (
            comment.author.name if comment.author else None,
            comment.published.isoformat()[:size] if comment.published else "",
            comment.text,
        )
        for comment in page.comments
    ]


def _expected(posts: Sequence[Post], layout: TextLayout) -> list[tuple[str | None, str, str]]:
    size = _LENGTHS[layout.dated]
    return [(post.author, f"{post.when:%Y-%m-%dT%H:%M}"[:size], "\n\n".join(post.text)) for post in posts]


@_layouts
@settings(max_examples=_EXAMPLES)
@given(data=st.data())
def test_a_thread_in_any_layout_is_read_back(layout: TextLayout, data: st.DataObject) -> None:
    """Authors, dates, texts, count and order; spans are exact and do not overlap."""
    posts = data.draw(_threads())
    text = render(layout, posts)
    page = hb.parse(text, format="text")
    assert _found(page, layout) == _expected(posts, layout)
    blocks = [block for comment in page.comments for block in comment.blocks]
    for block in blocks:
        assert block.span is not None
        assert " ".join(text[block.span.start : block.span.end].split()) == block.text
    for owners in (blocks, page.comments):
        spans = sorted((owner.span.start, owner.span.end) for owner in owners if owner.span is not None)
        assert len(spans) == len(owners)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))


@settings(max_examples=_EXAMPLES)
@given(posts=_threads(), layout=st.sampled_from(LAYOUTS), data=st.data())
def test_any_mixture_of_line_ends_gives_the_same_page(
    posts: list[Post], layout: TextLayout, data: st.DataObject
) -> None:
    lines = render(layout, posts).splitlines()
    ends = data.draw(
        st.lists(
            st.sampled_from(("\n", "\r\n", "\r", "\n\n", "\n \n")), min_size=len(lines), max_size=len(lines)
        )
    )
    other = "".join(line + end for line, end in zip(lines, ends, strict=True))
    assert _found(hb.parse(other, format="text"), layout) == _expected(posts, layout)


_HIDDEN = {
    "article-heads/date-in-broken-json": "one comment without a date and without a link",
    "blogger/time-alone": "the day stands in addresses alone",
    "boards/smf": "rank and number of posts stand in lines between the name and the date",
    "boards/mybb-tables": "rank, number of posts and the month of joining stand in lines between the name and the text",
    "boards/ubbthreads": "the name stands below subject and date, and facts about the member below the name",
    "discuz/topic": "numbers and rank of the member stand in lines between the name and the date",
    "table-boards/machines": "rank and number of posts stand in lines between the name and the date",
    "dle/news": "group, day of joining and number of comments stand in lines between the date and the text",
    "boards/woltlab": "rank and number of posts stand in lines between the name and the date",
    "phpbb/version-two": "rank, place and day of joining stand in lines between the name and the date",
    "reddit/older-layout": "no date is shown, and points stand in the line of the name",
    "boards/mybb": "rank, number of posts and the month of joining stand in lines between the name and the date",
    "bazaarvoice/recipe": "the name stands below subject, date and text, and facts about the reader below the name",
    "site-own/magento-reviews": "the subject stands in the line of the name, and the day at the end of the text",
    "powerreviews/product": "the name stands below date, points and subject, and facts about the reader around the text",
    "contao/news": "the answer of the page's makers stands inside the comment",
    "site-own/subject-text-list": "the name stands below subject, text and date",
    "tumblr/notes": "no date is shown, and whom a note was taken from stands behind the name",
    "site-own/utility-classes": "a month and a day without a year read like a month and a year",
    "disqus/plugin": "neither heading nor date nor link says that these are comments",
    "schemaorg/user-comments": "the only date shown is 'vor kurzem'",
    "site-own/one-paragraph-each": "one paragraph of two lines has the name at its head and the date at its end",
    "askbot/question": "name and points stand below an answer, the date of the answer between them",
    "osqa/question": "name and date stand below an answer, behind 'answered' and above a row of points",
    "question2answer/question": "name and date stand in a line below an answer, behind 'answered'",
    "site-own/squarespace-5": "'Unregistered Commenter' stands before the name, without a blank",
    "site-own/waline": "the reader's place and browser stand in lines between the date and the text",
    "site-own/ning-discussion": "'Permalink Reply by' stands before the name in its line",
    "site-own/folded-headers": "the header of each comment stands there twice, folded and unfolded",
    "microformats/webmention-answers": "'3 Replies' is no heading of comments where nothing else says so",
    "site-own/waline-answers": "the reader's place and browser stand in lines between the date and the text",
    "xenforo/one": "neither heading nor link says that these are comments",
}
"""Fixtures that cannot be read, or are not yet, once their markup is gone, and why."""


_FIXTURES = {f"{page.parent.name}/{page.stem}": page for page in sorted(FIXTURES.rglob("*.html"))}


def _shown_in(text: str, comment: dict[str, object]) -> bool:
    """Whether a comment stands in the flattened page at all: some stand in scripts only."""
    first = str(comment["text"]).split("\n", maxsplit=1)[0]
    return comment["kind"] == "comment" and " ".join(first.split()) in " ".join(text.split())


def test_flattened_fixtures_give_the_same_comments() -> None:
    """Equal authors, days and count; where the text does not settle a date, it is kept as displayed."""
    different = {name for name, page in _FIXTURES.items() if not _is_equal(page, spaced=False)}
    assert different - set(_HIDDEN) == set(), "these have to be read, or listed with a reason"
    assert set(_HIDDEN) - different == set(), "what can be read by now has to leave the list"


@pytest.mark.parametrize("name", sorted(set(_FIXTURES) - set(_HIDDEN))[::7])
def test_blank_lines_do_not_matter(name: str) -> None:
    assert _is_equal(_FIXTURES[name], spaced=True) == _is_equal(_FIXTURES[name], spaced=False)


def _is_equal(fixture: Path, *, spaced: bool) -> bool:
    try:
        _compare(fixture, spaced=spaced)
    except AssertionError:
        return False
    return True


def _compare(fixture: Path, *, spaced: bool) -> None:
    text = flatten(fixture.read_bytes(), spaced=spaced)
    golden = json.loads(fixture.with_suffix(".json").read_text("utf-8"))
    expected = [comment for comment in golden["comments"] if _shown_in(text, comment)]
    found = [comment for comment in hb.parse(text, format="text").comments if comment.kind == "comment"]
    names = [comment.author.name if comment.author else None for comment in found]
    assert names == [comment["author"] and comment["author"]["name"] for comment in expected]
    for comment, wanted in zip(found, expected, strict=True):
        day = str(comment.published)[:10] if comment.published else None
        unsettled = read_date(comment.published_raw).status in {"relative", "ambiguous"}
        assert unsettled or day == (wanted["published"] or "")[:10] or None is wanted["published"] is day


_PAGE = "Sleep\nSleep and light\nLight in the evening moves the clock of the body, and not by a little; that is known.\n"


def _names(text: str) -> list[str | None]:
    return [
        comment.author.name if comment.author else None for comment in hb.parse(text, format="text").comments
    ]


def test_what_looks_like_a_header_inside_a_comment_does_not_split_it() -> None:
    text = _PAGE + (
        "3 Comments\nAnna says:\nMay 3, 2011 at 4:05 pm\nMary says: never.\nAnd then my doctor said:\nTake it easy.\nReply\n"
        "Ben says:\nMay 4, 2011 at 4:05 pm\nOn the 5th of May 2011 I slept.\nMay 5, 2011\nBest night ever.\nReply\n"
        "Carla says:\nMay 6, 2011 at 9:05 pm\nThank you.\nReply\nLeave a Reply\n"
    )
    assert _names(text) == ["Anna", "Ben", "Carla"]


def test_a_header_that_a_comment_quotes_does_not_split_it() -> None:
    head = "".join(
        f"{name} says:\nMay {day}, 2011 at 4:05 pm\nSome words of {name}.\n"
        for day, name in enumerate("ABCDE", start=1)
    )
    quote = "F says:\nMay 6, 2011 at 4:05 pm\nA says:\nMay 1, 2011 at 4:05 pm\nSome words of A.\nNo, I do not think so.\n"
    page = hb.parse(_PAGE + "6 Comments\n" + head + quote + "Leave a Reply\n", format="text")
    assert len(page.comments) == 6
    assert page.comments[-1].text.endswith("No, I do not think so.")


@pytest.mark.parametrize(
    "text",
    [
        "Comments\nNo comments yet\nLeave a Reply\nName *\n",
        "Related articles\nTen ways to sleep\nMay 3, 2011\nEleven ways to wake\nMay 4, 2011\nTwelve naps\nMay 5, 2011\n",
        "By Anna Lee\nMay 3, 2011\n12 comments\nHow to nap\nBy Ben Ode\nMay 4, 2011\n3 comments\n",
        "Recent Comments\nAnna on Ten ways to sleep\nBen on Eleven ways to wake\n",
        "References\nSmith J, Sleep and light. Accessed May 3, 2011\nDoe A, Light. Accessed May 4, 2011\n",
        "Comments:\nAnna Lee\n3 May 2011\nWith an account elsewhere you can answer this.\n",
        "Comments:\nSubmitted\n3 May 2011\nWith an account elsewhere you can answer this post there.\n",
    ],
)
def test_a_page_without_comments_has_none(text: str) -> None:
    assert hb.parse(_PAGE + text, format="text").comments == ()


@pytest.mark.parametrize(
    "badge",
    ["Author", "(Author)", "Post author", "Autor", "Auteur"],
)
def test_a_badge_beside_the_name_marks_the_articles_author(badge: str) -> None:
    text = _PAGE + (
        f"2 Comments\nAnna\nMay 3, 2011 at 4:05 pm\nIs it so?\nReply\nBen\n{badge}\nMay 4, 2011 at 4:05 pm\nIt is so.\nReply\n"
        "Leave a Reply\n"
    )
    page = hb.parse(text, format="text")
    assert [comment.by_article_author for comment in page.comments] == [False, True]
    assert _names(text) == ["Anna", "Ben"]


def test_a_stated_addressee_is_a_link_and_its_line_no_text() -> None:
    text = _PAGE + (
        "2 Comments\nAnna\n1 year ago\nIs it so?\n3\nReply\nBen\n1 year ago\nReply to Anna\nIt is so.\n0\nReply\nLeave a Reply\n"
    )
    first, second = hb.parse(text, format="text").comments
    assert (second.reply_to, second.text) == (first.id, "It is so.")


def test_pingbacks_are_told_from_comments() -> None:
    text = _PAGE + (
        "3 thoughts on “Sleep”\nPingback: Ten ways to sleep\nAnna says:\nMay 3, 2011 at 4:05 pm\nIs it so?\nReply\n"
        "Night Notes says:\nMay 4, 2011 at 4:05 pm\n[…] light moves the clock […]\nReply\nLeave a Reply\n"
    )
    assert sorted(comment.kind for comment in hb.parse(text, format="text").comments) == [
        "comment", "pingback", "pingback",
    ]  # fmt: skip


def test_pingbacks_cut_at_both_ends_are_no_posts_cut_short() -> None:
    pings = "".join(
        f"Week {n} | Mill Blog\nMay {n}, 2011 at 4:05 pm\n[…] light moves the clock […]\nReply\n"
        for n in (3, 4, 5)
    )
    text = f"{_PAGE}4 Comments\n{pings}Anna\nMay 6, 2011 at 4:05 pm\nIs it so? We sleep well.\nReply\nLeave a Reply\n"
    assert len(hb.parse(text, format="text").comments) == 4


@pytest.mark.parametrize("shape", ["prose", "name and date", "counts", "numbers"])
def test_time_grows_with_the_number_of_lines(shape: str) -> None:
    """Four times the lines take at most about four times as long, also where no memory of texts holds them all.

    The other shapes and sizes: ``python -m tests.benchmarks.long_texts``.
    """
    spent = []
    for size in (2000, 8000):
        text = long_text(shape, size)
        start = time.process_time()
        hb.parse(text, format="text")
        spent.append(time.process_time() - start)
    assert spent[1] < 7 * spent[0] + 0.1


def test_numbered_parts_of_an_article_are_no_comments_below_a_link_to_the_discussion() -> None:
    parts = "".join(
        f"{number}. {title}\nWhat helps is to keep to it, every evening and every morning, they say.\n"
        for number, title in enumerate(("Rest well", "Walk more", "Drink water", "Sleep early"), start=1)
    )
    page = hb.parse(
        f"Four habits that help\nDiscussion\nAudio version\nA short lead.\n{parts}", format="text"
    )
    assert page.comments == ()


_TEASERS = "".join(
    f"Lamps of the week {number}\n{number} May 2012 at 10:3{number}\n" for number in range(1, 5)
)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("1 Comment\nJutta | 11.05.2012 11:38\nI have tried this, and it helps me to sleep.\n", ["Jutta"]),
        ("1 Kommentar\nJutta sagt:\n11. Mai 2012 um 11:38 Uhr\nDas hilft mir beim Einschlafen.\n", ["Jutta"]),
        # near misses
        ("1 Comment\nShare\nJutta\nNight\n", []),
        ("1 Comment\n", []),
    ],
)
def test_the_one_comment_that_a_heading_states_is_told_from_lists_behind_it(
    below: str, expected: list[str]
) -> None:
    page = hb.parse(f"{_PAGE}{below}{_TEASERS}", format="text")
    assert [comment.author.name if comment.author else None for comment in page.comments] == expected
    assert all("Lamps" not in comment.text for comment in page.comments)


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("12 Comments", 12),
        ("Kommentare (4)", 4),
        # near misses: headlines that count something else
        ("Night Lamp Review (2025): Still the Best?", None),
        ("11926 reviews", None),
        ("How to Sleep in Your Car (20+ Ideas & Tips)", None),
        ("One review of 14 studies found that lamps keep people awake", None),
    ],
)
def test_what_a_page_without_comments_states_is_a_count_of_comments(line: str, count: int | None) -> None:
    page = hb.parse(f"{_PAGE}{line}\nAnd so to bed.\n", format="text")
    assert (page.declared_comment_count, page.comments) == (count, ())


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Jutta\n2 years ago", ["Jutta"]),
        ("Jutta\nMay 3, 2011 at 4:05 pm", ["Jutta"]),
    ],
)
def test_a_rule_of_the_house_above_the_one_comment_hides_nothing(header: str, expected: list[str]) -> None:
    """Nor is the article, which a byline heads, taken for that comment."""
    rules = "Conversation\n1 Comment\nYour voice matters, so be kind to those who answer.\nWhat do you think?\nSort by\nBest\n"
    byline = "Sleep\nSleep and light\nBy Ruth Amberg\nJune 12, 2019\n"
    text = (
        byline
        + _PAGE.split("\n", 2)[2]
        + f"{rules}{header}\nI have tried this, and it helps.\nReply\nShare\n"
    )
    assert _names(text) == expected
