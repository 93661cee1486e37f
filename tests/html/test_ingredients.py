"""Lists of ingredients between headline and steps, in columns beside them, and the part of a page that holds the headline."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

from .test_body import FOUR, HEAD, ONE, THREE, TWO, paragraphs, texts

STEPS = f"<div class=steps>{paragraphs(ONE, TWO, THREE)}</div>"
ITEMS = "<ul><li><p>2</p><p>large eggs</p></li><li><p>Salt</p></li></ul>"
LINES = ["2", "large eggs", "Salt"]


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (f"<div class=ingredients-body>{ITEMS}</div>", LINES),
        (f"<div data-testid=list><h2>Ingredients</h2>{ITEMS}</div>", ["Ingredients", *LINES]),
        (f"<h3>Zutaten:</h3>{ITEMS}", ["Zutaten", *LINES]),
        (f"<div id=IngredientList>{ITEMS}</div>", LINES),
        (f'<div class="widget-box"><ul class=ingredientes>{ITEMS[4:-5]}</ul></div>', LINES),
        (f'<aside class="left-col"><section class=ingredients>{ITEMS}</section></aside>', LINES),
        (
            "<section class=ingredients><table><tr><td>2</td><td>eggs</td></tr><tr><td>1</td><td>leek</td></tr></table></section>",
            ["2 | eggs", "1 | leek"],
        ),
        (f"<div class=amounts>{ITEMS}</div>", []),
        (f'<div class="ingredients print-only" style="display:none">{ITEMS}</div>', []),
        (f'<div class="related-posts"><div class=ingredients>{ITEMS}</div></div>', []),
    ],
)
def test_a_list_between_headline_and_steps(above: str, expected: list[str]) -> None:
    """Is read whole, its shortest lines too, wherever a theme puts it; other short lines are not."""
    assert texts(f"<article>{HEAD}<div>{above}</div>{STEPS}</article>") == [*expected, "One", "Two", "Three"]


@pytest.mark.parametrize(
    ("column", "kept"),
    [
        (f"<div class='sidebar grid-7'><div class=ingredients>{ITEMS}</div></div>", True),
        (f"<div class='sidebar grid-7'><h3>Ingredients</h3>{ITEMS}</div>", True),
        (f"<div class='sidebar grid-7'><h3>Popular</h3>{ITEMS}</div>", False),
        (f"<div class='sidebar newsletter'><div class=ingredients>{ITEMS}</div></div>", False),
    ],
)
def test_a_column_of_the_body(column: str, kept: bool) -> None:
    """Stays where it holds the ingredients, though its name is that of a sidebar."""
    body = f"<div class=entry-content>{paragraphs(ONE, TWO)}<div class=row>{column}<div>{paragraphs(THREE)}</div></div></div>"
    found = texts(f"<article>{HEAD}{body}</article>")
    assert ("Salt" in found) == kept
    assert [text for text in found if text in ("One", "Two", "Three")] == ["One", "Two", "Three"]


def test_a_line_is_read_whole() -> None:
    """Not only the pieces of it that are long enough to be prose."""
    line = f"<p class=x><span>{FOUR}</span><br><span>and salt</span></p>"
    page = hb.parse(f"<title>A fixed hour</title><div>{HEAD}<div class=top>{line}</div>{STEPS}</div>")
    assert page.article is not None
    assert page.article.blocks[0].text == f"{FOUR} and salt"


@pytest.mark.parametrize("tag", ["main", "div"])
def test_what_stands_outside_of_the_main_part(tag: str) -> None:
    """A dialog with more prose than the page's main part is still a dialog; without such a part it is the text."""
    dialog = f'<div class="modal reviews">{paragraphs(*[FOUR * 3] * 4)}</div>'
    page = f"<{tag}>{HEAD}{paragraphs(ONE, TWO, THREE)}</{tag}>{dialog}"
    assert (texts(page) == ["One", "Two", "Three"]) == (tag == "main")


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        ("<h2>Ingredients</h2>", True),
        ("<h3>Deine Zutatenliste</h3>", True),
        ("<div class=box__title>Your ingredients</div>", True),
        ("<h3>Staple ingredients</h3>", False),
        ("<h3>Other dishes</h3>", False),
    ],
)
def test_a_part_beside_the_method_without_a_name(heading: str, kept: bool) -> None:
    """Short lines below the heading for ingredients belong to the recipe, and so do notes in a part of their own."""
    short = f"<div class=c1><div>{heading}<div><div>2 eggs</div><div>Salt</div></div></div></div>"
    notes = "<div class=c3><h2>Notes</h2><p>Keeps for two days in a cold room.</p></div>"
    parts = f"<div class=parts>{short}<div class=c2><h2>Method</h2>{paragraphs(ONE, TWO, THREE)}</div>{notes}</div>"
    found = texts(f"<main class=recipe>{HEAD}{parts}</main>")
    assert ("Salt" in found) == kept
    assert ("Keeps for two days in a cold room." in found) == kept
    assert [text for text in found if text in ("One", "Two", "Three")] == ["One", "Two", "Three"]


@pytest.mark.parametrize("heading", ["Ingredients", "More dishes"])
def test_a_recipe_with_less_prose_than_the_teasers_below_it(heading: str) -> None:
    """The part with headline and ingredients is the page's; without such a heading the longer text goes first."""
    recipe = f"<div class=top>{HEAD}<div><h2>{heading}</h2><div>2 eggs</div></div><p>Stir the eggs for two minutes, then fry them.</p></div>"
    found = texts(
        f"<main class=recipe>{recipe}<div class=sections>{paragraphs(*[FOUR * 3] * 4)}</div></main>"
    )
    assert ("Four" not in found) == ("2 eggs" in found) == (heading == "Ingredients")


def test_the_introduction_of_a_recipe_with_less_prose_than_the_teasers() -> None:
    """Is not all of it, however much of its prose it is: the columns below hold the ingredients and short steps."""
    intro = f"<div class=upper>{HEAD}<div class=body><p>{ONE}</p></div></div>"
    columns = "<div class=lower><div><h2>Ingredients</h2><div>2 eggs</div></div><div><h2>Steps</h2><p>Stir the eggs for two minutes, then fry them.</p></div></div>"
    teasers = f"<div class=sections>{paragraphs(*[FOUR * 3] * 4)}</div>"
    found = texts(f"<main class=recipe><div class=detail>{intro}{columns}</div>{teasers}</main>")
    assert "One" in found
    assert "2 eggs" in found
    assert "Stir the eggs for two minutes, then fry them." in found
    assert "Four" not in found


def test_tips_with_more_prose_than_the_recipe_above_them() -> None:
    """Are part of the text, as long as they are not nearly all of it."""
    recipe = f"<div class=top>{HEAD}{paragraphs(ONE)}<div><h2>Ingredients</h2><div>2 eggs</div></div>{paragraphs(TWO)}</div>"
    tips = f"<div class=after><h3>Tips</h3>{paragraphs(THREE, FOUR, *[FOUR + ' Keep them cool.'] * 2)}</div>"
    found = texts(f"<main class=recipe>{recipe}{tips}</main>")
    assert {"One", "2 eggs", "Two", "Three", "Four"} <= set(found)


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("<h2>Steps</h2>", True),
        ("<header><h2>Steps</h2><button>Print</button></header>", True),
        ("<h2>Steps</h2><small>30 minutes, and 45 in the oven</small>", True),
        ("<h2><a href=/a>Steps</a> / <a href=/b>Shop</a></h2>", False),
        ("<header><h2>Steps</h2><p>What we do when somebody is ill.</p></header>", False),
        ("<div><h2>Steps</h2><h2>Lamps</h2></div>", False),
    ],
)
def test_the_heading_over_the_steps(head: str, kept: bool) -> None:
    """Belongs to them where only wrappers and a button stand between."""
    steps = f"<div class=x>{head}<div><div class=y>{STEPS}</div></div></div>"
    found = texts(f"<main>{HEAD}<div class=box><p>Short.</p></div>{steps}</main>")
    assert ("Steps" in found) == kept
    assert found[-3:] == ["One", "Two", "Three"]


@pytest.mark.parametrize(
    ("heading", "kept"), [("<a>Eggs</a> / <a>Lamps</a>", False), ("<a>Eggs</a> and lamps", True)]
)
def test_the_heading_right_above_a_list(heading: str, kept: bool) -> None:
    """Belongs to it, unless it is a menu of links."""
    above = f"<h3>{heading}</h3><ul class=ingredients><li>2 eggs<li>1 lamp</ul>"
    found = texts(f"<main>{HEAD}<div>{above}</div><div class=x>{STEPS}</div></main>")
    assert any(text.startswith("Eggs") for text in found) == kept
    assert "2 eggs" in found


@pytest.mark.parametrize(
    ("name", "times"), [("u-lg-hidden", 1), ("recipe-details_print__aB3cD", 1), ("u-lg-block", 2)]
)
def test_a_text_printed_twice(name: str, times: int) -> None:
    """The copy for phones or the printer goes, however much of the page it is."""
    copy = f'<div class="{name}">{paragraphs(ONE, TWO, THREE)}</div>'
    found = texts(f"<main>{HEAD}<div class=a>{paragraphs(ONE, TWO, THREE)}</div>{copy}</main>")
    assert found == ["One", "Two", "Three"] * times


@pytest.mark.parametrize(
    ("shown", "other"),
    [("d-print-none", "d-none d-print-block"), ("hidden-print", "visible-print"), ("noprint", "print-only")],
)
def test_of_two_copies_the_one_for_the_screen_stays(shown: str, other: str) -> None:
    """Both names say print, and one that it is not printed."""
    copies = [f'<div class="{name}">{paragraphs(ONE, TWO, THREE)}</div>' for name in (shown, other)]
    assert texts(f"<main>{HEAD}{''.join(copies)}</main>") == ["One", "Two", "Three"]


def test_copies_that_are_all_for_others_stay() -> None:
    """Where no name tells which of them the screen shows, the text is not lost."""
    copy = f'<div class="print">{paragraphs(ONE, TWO, THREE)}</div>'
    assert texts(f"<main>{HEAD}{copy}{copy}</main>")[:3] == ["One", "Two", "Three"]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f"<div class=ingredients>{ITEMS}</div>", True),
        (f"<div class=zutaten>{ITEMS}</div>", True),
        (f"<div class=box><h3>Ingredients</h3>{ITEMS}</div>", True),
        (f"<div class=box><h3>Eggs at any hour</h3><ul class=ingredients>{ITEMS[4:-5]}</ul></div>", True),
        (f"<div class=box><h3>Leek soup</h3><ul class=ingredients>{ITEMS[4:-5]}</ul></div>", False),
        (f"<div class=box><h3>Leek soup</h3><h4>Ingredients</h4>{ITEMS}</div>", False),
        (f"<div class=related-recipe><ul class=ingredients>{ITEMS[4:-5]}</ul></div>", False),
    ],
)
@pytest.mark.parametrize("steps", ["", "<h2>Method</h2>"])
def test_a_list_behind_the_text(box: str, kept: bool, steps: str) -> None:
    """Is the article's, unless the box around it names another dish and the text has no steps."""
    body = f"<div class=entry-content>{steps}{paragraphs(ONE, TWO, THREE)}</div>"
    found = texts(f"<main><div class=row>{HEAD}{body}{box}</div></main>")
    assert ("Salt" in found) == (kept or (bool(steps) and "related" not in box))
