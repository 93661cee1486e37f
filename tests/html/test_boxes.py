"""Boxes in and below a text that are cut by what they hold: cards of other articles, figures, what stands between rules."""

from __future__ import annotations

import pytest

from .test_body import FOUR, HEAD, ONE, THREE, TWO, paragraphs, texts

CARD = '<div class="c7"><img src="{0}.jpg"><h3>{0}</h3></div>'
TITLES = ("Why cold rooms help sleepers", "What night shifts do to us", "How to nap on a busy day")
LABELS = ("Cold rooms", "Night shifts", "Naps on the way")


def row(*titles: str) -> str:
    return f'<div class="r2">{"".join(map(CARD.format, titles))}</div>'


@pytest.mark.parametrize(
    ("cards", "kept"),
    [
        pytest.param(row(*TITLES), False, id="headlines"),
        pytest.param(row(*LABELS), True, id="labels of pictures"),
        pytest.param(row(*TITLES[:2]), True, id="two"),
        pytest.param(
            row(*TITLES).replace("</h3>", f"</h3><p>{LABELS[0]}: a text.</p>"), True, id="with text"
        ),
        pytest.param(row(*TITLES).replace("<img", "<br"), True, id="without pictures"),
        pytest.param(row(*TITLES).replace('"c7"', '"c8"', 1), True, id="boxes of two kinds"),
    ],
)
def test_a_row_of_pictures_with_headlines(cards: str, kept: bool) -> None:
    """Goes where it can be nothing but cards of other articles."""
    found = texts(f"<article>{HEAD}{paragraphs(ONE, TWO, THREE)}{cards}{paragraphs(FOUR)}</article>")
    assert (not {*TITLES, *LABELS}.isdisjoint(found)) == kept
    assert {"One", "Two", "Three", "Four"} <= set(found)


QUESTIONS = f"<section><h2>Any questions</h2>{paragraphs(FOUR)}</section>"


def test_what_follows_the_part_that_ends_with_cards() -> None:
    """Is no article either; text behind cards in the same part is."""
    text = f"{paragraphs(ONE, TWO, THREE)}{row(*TITLES)}"
    assert texts(f"<main><section>{HEAD}</section><section>{text}</section>{QUESTIONS}</main>") == [
        "One",
        "Two",
        "Three",
    ]
    within = f"<main><section>{HEAD}</section><section>{text}{QUESTIONS}</section></main>"
    assert texts(within)[-1] == "Four"
    parts = f"<main>{HEAD}<section>{paragraphs(ONE)}</section><section>{paragraphs(TWO, THREE)}{row(*TITLES)}</section>{QUESTIONS}</main>"
    assert texts(parts)[-1] == "Four"


@pytest.mark.parametrize(
    ("card", "kept"),
    [
        ('<div class="product-card"><b>Lamp</b><p>Our rating</p><p>4.5</p><p>Get it</p></div>', False),
        ('<section class="shadow-card"><p>Lamp</p><p>Price</p><p>$1,299</p><p>In stock</p></section>', False),
        ('<div class="postcard"><b>Lamp</b><p>Our rating</p><p>4.5</p><p>Get it</p></div>', True),
        (
            '<div class="product-card"><b>Lamp</b><p>Our rating</p><p>4.5</p><p>It dims itself.</p></div>',
            True,
        ),
        ('<div class="product-card"><b>Lamp</b><p>Our rating</p><p>good</p><p>Dims itself</p></div>', True),
        ('<div class="recipe-card"><b>Lamp</b><p>Flour</p><p>2</p><p>Eggs</p></div>', True),
        ('<div class="card"><b>Lamp</b><p>4.5</p></div>', True),
    ],
)
def test_cards_of_figures(card: str, kept: bool) -> None:
    """Several short lines in what is named as a card, one a number alone and none a sentence."""
    found = texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{card}{paragraphs(THREE)}</article>")
    assert ("Lamp" in found) == kept
    assert [text for text in found if text in ("One", "Two", "Three")] == ["One", "Two", "Three"]


OFFER = '<p>Lamp: our lamp dims itself at ten.</p><div><a class="btn" href=x>Get started</a></div>'


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        (f"<hr>{OFFER}<hr>", False),
        (f'<div class="s"><hr></div>{OFFER}<div class="s"><hr></div>', False),
        (f"<hr><h2>Lamp</h2>{OFFER}<hr>", True),
        (f"<hr>{OFFER}", True),
        (f"<hr>{OFFER.replace('at ten.', 'at ten')}<hr>", True),
        (f"<hr>{OFFER.replace('btn', 'x').replace('Get started', 'the lamp of the year')}<hr>", True),
    ],
)
def test_what_stands_between_two_rules(between: str, kept: bool) -> None:
    """Goes where a button ends it."""
    found = texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{between}{paragraphs(THREE)}</article>")
    assert ("Lamp" in found) == kept
    assert [text for text in found if text in ("One", "Two", "Three")] == ["One", "Two", "Three"]


def test_a_box_for_addresses_is_measured_without_white_space() -> None:
    """A newsletter's box goes whole, however its markup is indented."""
    blank = "\n" + " " * 400
    box = f"<div><p>Lamp{blank}</p><p>Sign up for our newsletter.</p><input type=email>{blank}<button>Send</button></div>"
    assert "Lamp" not in texts(f"<article>{HEAD}{paragraphs(ONE, TWO)}{box}{paragraphs(THREE)}</article>")
