"""Plain text whose article is parted by a list of other articles."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

SLEEP = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from all the others."
)
FIRST = [f"{word}: {SLEEP} {SLEEP}" for word in ("One", "Two")]
REST = [f"{word}: {SLEEP} {SLEEP} {SLEEP}" for word in ("Three", "Four", "Five", "Six")]
HEAD = ["A fixed hour", "By Jane Roe", "3 May 2013"]
LIST = [
    "Related Articles",
    "Cold rooms",
    "19 Jun 2013",
    "Night shifts",
    "10 Jul 2013",
    "The dark city",
    "11 Jun 2013",
]


def words_of(lines: list[str]) -> list[str]:
    article = hb.parse("\n\n".join(lines)).article
    assert article is not None
    return [block.text.partition(":")[0] for block in article.blocks]


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(LIST, id="titles with days"),
        pytest.param(["story continues below", *LIST[1:], "Naps", "13 Jun 2013"], id="below a note"),
        pytest.param(["Related Articles", "Cold rooms", "Night shifts", "The dark city"], id="titles"),
    ],
)
def test_a_list_in_the_midst_of_a_text_parts_it_only(between: list[str]) -> None:
    """What stands before and behind it is the text."""
    found = words_of([*HEAD, *FIRST, *between, *REST])
    assert [word for word in found if word in ("One", "Two", "Three", "Four", "Five", "Six")] == [
        "One", "Two", "Three", "Four", "Five", "Six",
    ]  # fmt: skip


def test_other_articles_behind_the_first_are_none_of_it() -> None:
    """Titles with a day above each text are the heads of further articles."""
    others = [
        line
        for number, word in enumerate(("Seven", "Eight", "Nine"))
        for line in (
            f"Older story {number}",
            "Posted by Jane Roe",
            f"{number + 1} May 2012",
            "2 comments",
            f"{word}: {SLEEP} {SLEEP}",
        )
    ]
    found = words_of([*HEAD, *FIRST, *REST, "4 comments", *others])
    assert "Six" in found
    assert not {"Seven", "Eight", "Nine"} & set(found)
