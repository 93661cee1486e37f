"""Plain text below a heading about comments that is none: other articles, interface, the article itself."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

LINE = (
    "Sleep comes easier to people who keep the same hour every night, and it stays away from all the others."
)
ARTICLE = f"A fixed hour\n\nBy Jane Roe\n\n{LINE}\n\nOne: {LINE}\n\nTwo: {LINE}\n"
LISTS = {
    "headlines with days": """
Comments
Cold rooms help those who sleep badly 7/18/2013
Night shifts cost more than we thought 7/18/2013
How the city darkens its streets 7/17/2013
""",
    "headlines below sections": """
Comments
HEALTH 18 minutes ago
Night nurse promoted to head of the ward
FOOD 1 hour ago
Baker flushes his letters from the chain
SPORTS 9 hours ago
Rookie sleeps through two games in a row
TRAVEL 11 hours ago
Recap of the first day in the cold
""",
    "headlines for names, a standfirst and a day": """
Comments
Night Shift: How Nurses Keep Their Days
Humans and other primates may sleep together to keep their babies from the cold
29 Jul 2013
Monogamy May Have Grown Out of the Cold
Unusual beds protect their sleepers "from light"
29 Jul 2013
The Maiden May Have Been Put to Sleep
Hair shows what the child was given before the long night
29 Jul 2013
""",
    "a form to send the story on": """
Comments ()
E-mail story
Print story
E-mail this article
To:
Invalid E-mail address
Add a personal message:(80 character limit) Your E-mail:
Invalid E-mail address
Previous Story
Town darkens its streets for the sake of everybody who sleeps badly
Next Story
""",
    "posts with tags": "\nComments\n"
    + "".join(
        f"Naps, part {n}\nPosted by Anna on {n} May 2014 at 09:18\nTags: naps, part {n}\nIn part {n} all is told about naps.\n"
        for n in (3, 4, 5, 6)
    ),
    "threads cut short": "\n4 replies in the forum\n"
    + "".join(
        f"Thread {n}, 0{n}/05/2014 at 15:3{n} by {name}\nI was so glad to be here that I slept for days and then (...)\n"
        for n, name in ((3, "anna7"), (4, "ben"), (5, "cleo_s"), (6, "dora"))
    ),
    "headlines that quote": """
Most read
Not all beds, pillows created equally, author says
Footage backs up doctor's claim about sleeping sickness
Not all beds and pillows are created equal, author says
Nurse's comments thrust nights to the fore, she says so
""",
}


@pytest.mark.parametrize("below", LISTS.values(), ids=LISTS.keys())
def test_lists_below_the_article_are_no_comments(below: str) -> None:
    """The article is whole, and nobody comments."""
    page = hb.parse(ARTICLE + below)
    assert page.comments == ()
    assert page.article is not None
    assert [block.text[:4] for block in page.article.blocks][:3] == ["Slee", "One:", "Two:"]


@pytest.mark.parametrize(
    "below",
    [
        "\nComments\nAnna\n7/18/2013\nI sleep better now.\nBen\n7/19/2013\nThank you for this.\nCleo\n7/19/2013\nMe too!\n",
        "\n3 Comments\nAnna 2 hours ago\nI sleep better now\nReply\nBen 1 hour ago\nthank you\nReply\nCleo 5 minutes ago\nme too\nReply\n",
        "\nComments\nAnna says:\nI sleep a lot better now.\nBen says:\nThank you all for this.\nCleo says:\nI do so, too, and how!\n",
    ],
)
def test_short_comments_stay(below: str) -> None:
    """Days and hours beside names that are names, a link to answer or "says" make comments of short lines."""
    assert [comment.author.name for comment in hb.parse(ARTICLE + below).comments if comment.author] == [
        "Anna",
        "Ben",
        "Cleo",
    ]


def test_a_number_of_comments_above_the_article_heads_none() -> None:
    """The byline below it is the article's."""
    text = f"{LINE} " * 5
    page = hb.parse(
        f"A fixed hour\n\n2 Comments\n\nJane Roe | May 15, 2013 11:55 AM\n\n{text}\n\n{text}\n\n{text}\n\n{text}\n"
    )
    assert page.comments == ()
    assert page.article is not None
    assert len(page.article.text) > 1500


@pytest.mark.parametrize(
    "line", ["RSS Feed", "Story Highlights", "Comment Now", "NORTH POND", "Lantern Gadgets", "New Delhi"]
)
def test_what_stands_beside_a_date_is_not_always_a_name(line: str) -> None:
    """Two words in capitals below the headline are an author where they begin with a given name."""
    page = hb.parse(f"A fixed hour\n\n{line}\n\nMay 15, 2013\n\n{LINE}\n\nOne: {LINE}\n\nTwo: {LINE}\n")
    assert page.article is not None
    assert page.article.authors == ()


def test_a_given_name_beside_a_date_is_the_authors() -> None:
    page = hb.parse(f"A fixed hour\n\nAnna Roe\n\nMay 15, 2013\n\n{LINE}\n\nOne: {LINE}\n\nTwo: {LINE}\n")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Anna Roe"]


def test_once_is_no_number_in_english() -> None:
    """A headline with "as once thought" states no number of thoughts."""
    page = hb.parse(
        f"{ARTICLE}\nBeds may not be as cold as once thought\nAnna, 3 May 2013\nOther news of the day\n"
    )
    assert page.declared_comment_count is None


@pytest.mark.parametrize(
    ("line", "stated"),
    [("192 Stimmen", None), ("754 votes ~ 10 comments", None), ("12 messages", None), ("12 comments", 12)],
)
def test_voices_votes_and_messages_are_no_comments_where_none_are(line: str, stated: int | None) -> None:
    """Polls, boards and instruments count them."""
    assert hb.parse(f"{ARTICLE}\n{line}\nOther news of the day\n").declared_comment_count == stated
