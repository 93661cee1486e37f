"""Comments of many systems and languages as they stand in plain text, and pages that only look as if they had some."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import healthblog_parse as hb

_TABLES = [
    Path(__file__).parent / "tables" / f"text_{name}.txt" for name in ("comments", "themes", "reviews")
]
_ARTICLE = """Why we sleep badly in June - Night Notes
Night Notes
Home
About
Archive
Why we sleep badly in June
By Ruth Amberg
June 12, 2019
Light in the evening moves the clock of the body, and not by a little; that much is known since long ago.
What the studies show is a shift of an hour or more after two hours of a bright screen, in every age.
If you cannot avoid the light, then at least go out in the morning, since light in the morning moves the clock back again.
"""


def _cases() -> Iterator[object]:
    """The pages of the tables, each with the comments that a reader sees in it."""
    for block in (block for table in _TABLES for block in table.read_text("utf-8").split("\n\n== ")[1:]):
        read, *unread = block.split("\n\n~~ ")
        yield _case(read)
        for failing in unread:
            head, _, rest = failing.partition("\n")
            name, _, reason = head.partition(": ")
            yield _case(f"{name}\n{rest}", pytest.mark.xfail(reason=reason, strict=True))


def _case(block: str, *marks: pytest.MarkDecorator) -> object:
    name, _, rest = block.partition("\n")
    text, _, expected = rest.partition("\n-- comments")
    return pytest.param(
        text.replace("[article]\n", _ARTICLE) + "\n", expected.strip().splitlines(), id=name, marks=marks
    )


def _line(comment: hb.Comment) -> str:
    day = comment.published.isoformat()[:10] if comment.published else ""
    name = comment.author.name if comment.author else ""
    return f"{name} | {day} | {' / '.join(block.text for block in comment.blocks)}"


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_the_comments_that_a_reader_sees_are_read(text: str, expected: list[str]) -> None:
    page = hb.parse(text, format="text")
    assert [_line(comment) for comment in page.comments if comment.kind == "comment"] == expected


@pytest.mark.parametrize(
    ("area", "answers"),
    [
        (
            "2 Comments\nAnna Lee\nJun 13, 2019\nIs it so?\nLike\nReply\nBen Ode\nJun 14, 2019\nReplying to\nAnna Lee\nIt is so.\nLike\n",
            [None, 0],
        ),
        (
            "2 Comments\nAnna Lee • 4 years ago\nIs it so?\n•\nReply\nBen Ode  Anna Lee • 4 years ago\nIt is so.\n•\nReply\n",
            [None, 0],
        ),
        (  # near miss: a name that ends in another's first name
            "2 Comments\nMaria • 4 years ago\nIs it so?\n•\nReply\nAnna Maria • 4 years ago\nIt is so.\n•\nReply\n",
            [None, None],
        ),
    ],
)
def test_whom_a_header_names_is_answered(area: str, answers: list[int | None]) -> None:
    comments = hb.parse(_ARTICLE + area, format="text").comments
    ids = [comment.id for comment in comments]
    assert [comment.reply_to and ids.index(comment.reply_to) for comment in comments] == answers
    assert [comment.text for comment in comments] == ["Is it so?", "It is so."]


def test_the_list_of_addresses_of_a_text_browser_is_no_part_of_the_page() -> None:
    links = "".join(f"   {number}. https://night.example/{number}\n" for number in range(1, 5))
    page = hb.parse(f"{_ARTICLE}\nReferences\n\n{links}", format="text")
    assert page.article is not None
    assert page.article.references == ()
    assert "night.example" not in page.article.text


def test_a_list_of_sources_stays() -> None:
    sources = (
        "References\n1. Amberg R. Light and sleep. J Night. 2019;12(3):14-22. doi:10.1000/night.12\n"
        "2. Quist D. Curtains. Sleep Hist. 2018;3:1-9. doi:10.1000/sleep.3\n3. Moor C. Lamps. 2017. https://night.example/lamps\n"
    )
    page = hb.parse(_ARTICLE + sources, format="text")
    assert page.article is not None
    assert len(page.article.references) == 3
