"""Whether the records of an area are posts of a blog's first page or of a board's, one below the other, not comments.

Facts: a list of posts prints name and day above each text, as a list of comments does.  Below a post stands how many comments
it has, below its header its tags, and lists cut the texts short ("(...)").  Pingbacks are cut at both ends ("[...] says Jane [...]").

Known failures: a list without any of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from .area_words import is_count
from .layouts import Header
from .view import View

_SEVERAL = 3
"""Records whose tags tell."""
_COUNTED_SHARE = 0.5
"""Part of one writer's records below which comments are counted."""
_TAGGED = ("tags:", "labels:", "tagged:", "etiquetas:", "étiquettes", "schlagworte:", "метки:", "теги:")
_CUT_SHORT = ("(...)", "(…)", "[...]", "[…]")
_TAG, _LAST, _CUT_SHARE = 12, 2, 0.5
"""First characters of a line of tags, lines above the next header among which a text ends, the last of which may be a headline,
and part of the texts that are cut short in a list of posts."""


def count_comments(view: View, records: Sequence[tuple[Header, int, int]]) -> bool:
    """Whether the number of comments stands below most records: they are the posts of a blog's only writer, one below the other."""
    if not records[0][0].author:
        return False
    counted = sum([any(is_count(view.text(at)) for at in range(begin, end)) for _, begin, end in records])
    return counted >= _COUNTED_SHARE * len(records)


def are_posts(view: View, records: Sequence[tuple[Header, int, int]]) -> bool:
    """Whether records are posts of a list: the tags of several stand below their headers, or the texts of most are cut short in
    brackets."""
    firsts = [view.text(begin)[:_TAG].lower() for _, begin, end in records if begin < end]
    if sum([first.startswith(_TAGGED) for first in firsts]) >= _SEVERAL:
        return True
    ends = [range(max(begin, end - _LAST), end) for _, begin, end in records]
    cut = sum([any(_is_cut(view.text(at)) for at in lines) for lines in ends])
    return cut >= _CUT_SHARE * len(records)


def _is_cut(text: str) -> bool:
    """Whether a text is cut short behind its beginning."""
    return text.endswith(_CUT_SHORT) and not text.startswith(_CUT_SHORT)
