"""The cost of telling who answers whom grows with the number of comments, whatever they say alike.

Counted are calls, of Python and of C: the same on every machine.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from healthblog_parse.interpret.replies import Utterance, infer_replies
from healthblog_parse.models import Block

from .calls import calls_of

MANY = 170
"""Comments; past the number from which names are indexed rather than compared."""

Said = Callable[[int], tuple[str, str]]
PAGES: dict[str, Said] = {
    "all greet": lambda at: (f"Reader {at}", f"Hello there, this is remark number {at}."),
    "all greet nobody of the page": lambda at: (f"Ann {at}", f"Hello there, number {at}."),
    "all of one name": lambda at: ("Anna", f"I think remark {at} says it all, Anna."),
    "all of one first name": lambda at: (f"Anna {at}", f"Anna, I say {at} to that."),
    "all address one": lambda at: ("Anna" if at % 3 == 0 else f"Reader {at}", f"@Anna I say {at} to that"),
    "all misspell a name": lambda at: (f"Reader{'abcdefghij'[at % 10]}{at}", f"Hi Raeder{at}, how are you"),
    "all quote one another": lambda at: (
        f"Reader {at}",
        f"“the remark number {at - 1} of mine says little” I agree. The remark number {at} of mine says little",
    ),
    "all quote the same": lambda at: (
        f"Reader {at}",
        "“the very same words as everybody says” I agree with the very same words as everybody says",
    ),
    "all speak of the one above": lambda at: (f"Reader {at}", f"As said above, {at} is so much more than it"),
    "all begin alike": lambda at: (f"Reader {at}", "Good morning everybody in this place. And so on."),
    "all are numbered": lambda at: (f"Reader {at}", f"#{at} is right, and comment {at - 2} too."),
}


def calls(said: Said, count: int) -> int:
    """How many calls the inference makes for so many comments."""
    page = [
        Utterance(author=name, blocks=(Block(kind="paragraph", text=text),))
        for name, text in map(said, range(count))
    ]
    return calls_of(lambda: infer_replies(page))


@pytest.mark.parametrize("said", PAGES.values(), ids=PAGES)
def test_calls_grow_no_faster_than_the_comments(said: Said) -> None:
    """Twice the comments cost twice the calls, and a little for the longer numbers in them."""
    calls(said, MANY)  # compiles the expressions that are asked
    assert calls(said, 2 * MANY) <= 2.15 * calls(said, MANY)
