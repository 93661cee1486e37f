"""What plugins and programs print below the text of a comment: the reader's own last post, thumbs, when it was edited.

Facts.  CommentLuv sets the title of the reader's last post behind the text ("Jane Roe recently posted..Naps"), in the
words of four versions; rating plugins print thumbs and their counts; programs for telephones say which they are; guest
books print addresses; a row of stars is what a reader gave.

Rules.  Each is a whole line beside others of the comment.

Known failures.  A reader who signs with such a line.

Sources: CommentLuv 2 to 3, Comment Rating, Simple Comment Editing, the WordPress programs for telephones.
"""

from __future__ import annotations

import re

from ...expressions import Expression

_LONGEST = 220
_STEM = Expression(r"osted|last blog|\[type\]|latest post|humb up|dited|ditiert|earbeitet|odifié|IP")
"""One of these is in every such line that has letters."""
_LAST_POST = Expression(
    r"(?:last (?:blog(?: post)?|\[type\])|recently posted|latest post)\s?(?:\.\.|…|:)", re.IGNORECASE
)
"""Between a reader's name and the title of the reader's last post."""
_MOST_NAME = 66
"""Characters of the name, and of signs around it."""
_NOTE = Expression(
    r"posted (?:from|via|using)(?: my| the)? (?:wordpress|blackberry|iphone|ipad|android|windows phone|mobile|tapatalk)\b.{0,40}|"
    r"(?:like or dislike:? ?)?thumb up ?\d{0,6} ?thumb down ?-?\d{0,6}|"
    r"(?:this (?:comment|post) (?:was|has been) (?:last )?edited|(?:last )?edited(?: by [^.!?]{2,40})? (?:on|at)|"
    r"dieser (?:kommentar|beitrag) wurde (?:am .{6,30} )?(?:von .{2,40} )?(?:(?:bereits )?\d{1,3} ?mal )?(?:bearbeitet|editiert)|(?:zuletzt )?bearbeitet (?:am|von)|"
    r"ce (?:commentaire|message) a été modifié|(?:dernière modification|modifié) le)\b.{0,80}|"
    r"ip(?:-adresse)?:? ?(?:\d{1,3}|x{1,3})(?:\.(?:\d{1,3}|x{1,3}|\*)){3}",
)
_EDGES = " .-=*([~"
_STARS = frozenset("★☆⭐✰✩✭ \ufe0f")
_REMAINS = "[](){}|•·–—- "


def is_comment_note(line: str) -> bool:
    """Whether a line of a comment that has others is such a note, a row of stars, or brackets around links that were cut.

    Args:
        line: One line, white space collapsed.
    """
    if len(line) > _LONGEST:
        return False
    if not line[0].isalnum() and not any(map(str.isalnum, line)):
        return _STARS.issuperset(line) or (len(line) > 1 and not line.strip(_REMAINS) and line[0] in "[({|")
    if _STEM.search(line) is None:
        return False
    said = line.lstrip(_EDGES)
    post = _LAST_POST.search(said)
    if post is not None and 0 < post.start() <= _MOST_NAME:
        return not any(sign in said[: post.start()] for sign in ".!?")
    return _NOTE.fullmatch(said.lower().rstrip(" .)]")) is not None
