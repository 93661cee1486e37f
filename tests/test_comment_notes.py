"""What plugins and programs print below the text of a comment."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.interpret.lines.comment_notes import is_comment_note

NOTES = [
    "Jane Roe recently posted..Seven soups for a cold week", "Jane recently posted…Naps", ".-= Jane Roe´s last blog ..Seven soups =-.",
    "Jane Roes last blog post..Seven soups", "Jane Roe´s last [type] ..Seven soups", "Thumb up 3 Thumb down 0", "Like or Dislike: Thumb up 3 Thumb down 0",
    "This comment was edited on May 4, 2019", "Edited by Jane Roe on May 4, 2019", "Zuletzt bearbeitet am 4. Mai 2019", "Dieser Beitrag wurde bereits 2 mal editiert, zuletzt von Anna", "Posted from WordPress for Android",
    "IP: 12.34.xxx.xxx", "★★★★★", "★★★☆☆", "[]", "[ | ]",
]  # fmt: skip
TEXT = [
    "I recently posted about naps.", "My last blog was about soup. Did you see it?", "Thumbs up!", "I edited my comment because it was wrong", "IP addresses are logged",
    "Posted from the train, sorry for the typos.", ":-)", "...", "(!)", "*", "-", "Thumb up the nose", "She has been edited out", "Dieser Beitrag wurde gut editiert",
]  # fmt: skip


@pytest.mark.parametrize("line", NOTES)
def test_notes_below_a_comment(line: str) -> None:
    """A whole line of a plugin's or a program's words."""
    assert is_comment_note(line)


@pytest.mark.parametrize("line", TEXT)
def test_what_readers_say(line: str) -> None:
    """Sentences that hold the same words, and signs that readers write."""
    assert not is_comment_note(line)


def _page(inner: str) -> str:
    record = (
        "<li class='comment' id='comment-12'><div class='comment-author vcard'><cite class='fn'>Jane Roe</cite></div>"
        f"<div class='comment-meta'>May 3, 2019</div>{inner}</li>"
    )
    prose = "<p>Light in the evening keeps the body awake; so the lamps go down with the sun, one after the other.</p>"
    return f"<h1>Lamps</h1>{prose * 3}<ol class='commentlist' id='comments'>{record}</ol>"


def test_the_readers_last_post_is_no_text_of_the_comment() -> None:
    """CommentLuv prints it as a paragraph of the text."""
    page = hb.parse(
        _page(
            "<p>We eat supper at six.</p><p>Jane recently posted..<a href='https://j.example/'>Naps</a></p>"
        )
    )
    assert [comment.text for comment in page.comments] == ["We eat supper at six."]


def test_a_comment_of_stars_alone_stays() -> None:
    """Where a comment says nothing else, the stars are what it says."""
    assert [comment.text for comment in hb.parse(_page("<p>★★★★★</p>")).comments] == ["★★★★★"]
