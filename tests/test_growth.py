"""No shape of a page costs more than its size: a sample of the shapes of ``tests.benchmarks.hostile``."""

from __future__ import annotations

from functools import partial

import pytest

from tests.benchmarks.hostile import PLACES, Shape, ratio, shapes

SIZE = 100
STEP = 29
"""Every so many of the shapes is tried here, all of them by the command; prime to the number of places."""
NOISE = 0.04
"""Seconds below which a ratio says nothing."""
MOST = 8.0
"""Between 4, which is linear, and 16, which is quadratic."""

SAMPLE = list(shapes())[::STEP]


def test_every_place_is_in_the_sample() -> None:
    assert {name.partition(":")[0] for name, _ in SAMPLE} == {*PLACES, "text"}


@pytest.mark.parametrize("place", [*PLACES, "text"])
def test_cost_grows_with_the_page_and_no_faster(place: str) -> None:
    slow = [name for name, shape in SAMPLE if name.startswith(f"{place}:") and _grows_too_fast(shape)]
    assert slow == []


def _grows_too_fast(shape: Shape) -> bool:
    """Whether it does three times in a row: other work on the machine makes one figure wrong, not three."""
    for rounds in (1, 2, 4):
        grown, seconds = ratio(shape, SIZE, rounds=rounds)
        if grown <= MOST or seconds <= NOISE:
            return False
    return True


ONCE_QUADRATIC = (
    "article: <h2> nested",
    "commenter: <b> nested",
    "byline: <b><br> nested",
    "headline: <span>x<br>y nested",
    "comments: <b><p> repeated",
)
"""Shapes that cost the square of their size or depth before."""


_PROSE = f"<h1>Why we sleep</h1><p>{'Sleep helps the body to rest and the mind to sort the day. ' * 6}</p>"


def _rows(before: str, row: str, after: str, n: int) -> str:
    return f"<html><body>{_PROSE}{before}{row * n}{after}</body></html>"


ROWS_ONCE_QUADRATIC: dict[str, Shape] = {
    "posts of Kunena before the only name": partial(
        _rows, "<div>", "<div><div class=kmsg>It helps.</div></div>", "</div><i class=kwho-user>Ann</i>"
    ),
    "posts of Invision inside one profile": partial(
        _rows,
        '<div class="author_info posted_info">',
        '<div class="post_block"><i class="vcard">Ann</i><p class="entry-content">It helps.</p></div>',
        "</div>",
    ),
    "posts of phpBB in one row": partial(
        _rows,
        "<table><tr>",
        "<td><i class=name>Ann</i><span class=postdetails>Posted</span><span class=postbody>It helps.</span></td>",
        "</tr></table>",
    ),
    "buttons of one reference": partial(
        _rows,
        "<h2>References</h2><ul><li>Lee A. Sleep. Journal of Rest. 2011;3:4.",
        "<ul><li><a href=x>PubMed</a></li></ul>",
        "</li></ul>",
    ),
    "quotes between paragraphs": partial(
        _rows,
        "<article>",
        "<p>Light in the evening moves the clock of the body, and not by a little; that much is known by now.</p>"
        "<blockquote>Sleep comes easier to people.</blockquote>",
        "</article>",
    ),
    "headings of boxes that are left out": partial(
        _rows,
        "<article>",
        "<p>Light in the evening moves the clock of the body, and not by a little; that much is known by now.</p>"
        "<p>Lire aussi</p><ul class=related-posts><li><a href=x>Herons</a></li></ul>",
        "</article>",
    ),
    "boxes for the printer": partial(
        _rows,
        "<article>",
        "<p>Light in the evening moves the clock of the body, and not by a little; that much is known by now.</p>"
        "<div class=only-print><p>Light in the morning moves the clock of the body; that much is known by now.</p></div>",
        "</article>",
    ),
    "bylines of one writer": partial(
        _rows,
        "<article><h1>How we sleep</h1><p>Light in the evening moves the clock of the body, and not by a little.</p><p>",
        "Written by Jane Roe<br>",
        "</p></article>",
    ),
    "comments with a link each to itself": lambda n: "".join(
        (
            f"<html><body>{_PROSE}<div>",
            *(
                f"<div><a href=#comment-{at}>10:27</a> <b>Ann {at}</b><p>It helps.</p></div>"
                for at in range(n)
            ),
        )
    ),
    "records beside their texts": dict(shapes())["comments: related lists"],
}
"""Records and blocks in a row that cost the square of their number before."""


@pytest.mark.parametrize("shape", [dict(shapes())[name] for name in ONCE_QUADRATIC], ids=ONCE_QUADRATIC)
def test_a_shape_that_was_slow_stays_quick(shape: Shape) -> None:
    _holds(shape, 250)


@pytest.mark.parametrize("shape", ROWS_ONCE_QUADRATIC.values(), ids=ROWS_ONCE_QUADRATIC)
def test_rows_that_were_slow_stay_quick(shape: Shape) -> None:
    _holds(shape, 500)


LONG_ONCE_QUADRATIC = {
    "body: dates with breaks": 2000,
    "headline: names and dates": 3000,
    "commenter: <time> in turn with text": 2000,
}
"""Shapes whose square showed in long pages alone, with the size of the smaller page."""


@pytest.mark.parametrize("name", LONG_ONCE_QUADRATIC)
def test_a_long_page_that_was_slow_stays_quick(name: str) -> None:
    _holds(dict(shapes())[name], LONG_ONCE_QUADRATIC[name])


def test_a_long_list_that_was_slow_stays_quick() -> None:
    """The children of the element around all records were counted for each of them."""
    row = "<span>Reply</span><b>Ann {}</b><p>It helps.</p>"
    _holds(lambda n: f"<html><body>{_PROSE}<div>{''.join(map(row.format, range(n)))}</div>", 2000)


def _holds(shape: Shape, size: int) -> None:
    grown = next((grown for _ in range(3) if (grown := ratio(shape, size, rounds=1)[0]) <= MOST), None)
    assert grown is not None, (
        "three times in a row: other work on the machine makes one figure wrong, not three"
    )
