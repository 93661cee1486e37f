"""Images of the body and their captions."""

from __future__ import annotations

import pytest

from healthblog_parse.html.blocks import nothing
from healthblog_parse.html.dom import Element
from healthblog_parse.html.figures import Figures, read_figures
from healthblog_parse.html.guard import parse_html
from healthblog_parse.limits import DEFAULT_LIMITS


def read(markup: str) -> Figures:
    root, _ = parse_html(f"<html><body><div>{markup}</div></body></html>".encode(), limits=DEFAULT_LIMITS)
    assert root is not None
    region: Element = next(root.iter("div"))
    return read_figures(region, nothing)


@pytest.mark.parametrize(
    ("markup", "caption"),
    [
        ("<figure><img src=a><figcaption>A lamp</figcaption></figure>", "A lamp"),
        ('<div class="wp-caption"><img src=a><p class="wp-caption-text">A lamp</p></div>', "A lamp"),
        ('<table class="tr-caption-container"><tr><td><img src=a></td></tr><tr><td class="tr-caption">A lamp</td></tr></table>', "A lamp"),
        ("<p><img src=a></p><p><em>A lamp</em></p>", "A lamp"),
        ("<figure><img src=a></figure><p class='has-small-font-size'>A lamp</p>", "A lamp"),
        ("<p><a href=b><img src=a></a></p><p style='font-size: 10px'>A lamp</p>", "A lamp"),
        ("<figure><img src=a><div class=x1>A lamp</div></figure>", "A lamp"),
        ("<figure><picture><img src=a></picture><span>A lamp</span></figure>", "A lamp"),
        ("<figure><img src=a><table><tr><td>A lamp</table></figure>", None),
        ("<p><img src=a></p><p>A lamp</p>", None),
        ("<div><img src=a alt='A  lamp'><p class=desc>A lamp</p></div>", "A lamp"),
        ("<div><img src=a alt='A bed'><p class=desc>A lamp</p></div>", None),
        ("<div><img src=a alt='A lamp'><h2>A lamp</h2></div>", None),
        ("<ul><li><img src=a alt='10 g parsley'><div>10 g parsley</div></li></ul>", None),
        ("<p><img src=a></p><p><em>A</em> lamp</p>", None),
        ("<p><img src=a> text</p><p><em>A lamp</em></p>", None),
        ("<p><img src=a></p><p><em>" + "A lamp that shines. " * 12 + "</em></p>", None),
        ("<div style='width: 610px'><a href=b><img src=a></a><p>A lamp</p></div>", "A lamp"),
        ("<div class=x1 style='max-width:610px;'><img src=a><p>A <a href=c>lamp</a></p></div>", "A lamp"),
        ("<div style='width: 50%'><img src=a><p>A lamp</p></div>", None),
        ("<div style='border-width: 1px'><img src=a><p>A lamp</p></div>", None),
        ("<div style='width: 610px'><img src=a><p>A lamp</p><p>It shines.</p></div>", None),
        ("<div style='width: 610px'><img src=a><p>" + "A lamp that shines. " * 12 + "</p></div>", None),
        ("<img src=a>", None),
    ],
)  # fmt: skip
def test_captions(markup: str, caption: str | None) -> None:
    """In their own element, or told by their looks right below the image."""
    found = read(markup)
    assert [figure.caption for figure in found.figures] == [caption]
    assert bool(found.captions) == (caption is not None)


@pytest.mark.parametrize(
    ("image", "url"),
    [
        ('src="a.jpg"', "a.jpg"),
        ('src="data:image/gif;base64,R0" data-src="a.jpg"', "a.jpg"),
        ('src="loading.gif" data-lazy-src="a.jpg"', "a.jpg"),
    ],
)
def test_addresses(image: str, url: str) -> None:
    """The image's own address, not its placeholder's."""
    assert [figure.url for figure in read(f"<img {image}>").figures] == [url]


@pytest.mark.parametrize(
    "image",
    ['<img src=a width=1 height=1>', '<img src=a class="emoji">', '<img src=a class="avatar photo">', "<img>",
     '<img src="data:image/gif;base64,R0">'],
)  # fmt: skip
def test_what_is_no_figure(image: str) -> None:
    """Icons, avatars, counters and empty places."""
    assert read(image).figures == ()


def test_a_body_as_wide_as_its_image_is_no_caption() -> None:
    root, _ = parse_html(
        b"<html><body><div style='max-width: 610px'><img src=a><p>A lamp</p></div></body></html>",
        limits=DEFAULT_LIMITS,
    )
    assert root is not None
    (figure,) = read_figures(next(root.iter("div")), nothing).figures
    assert figure.caption is None


def test_copies_are_read_once() -> None:
    """Loaders repeat an image for readers without scripts."""
    found = read('<img data-src="a.jpg" src="x.gif"><noscript><img src="a.jpg"></noscript>')
    assert len(found.figures) == 1


@pytest.mark.parametrize(
    ("inside", "credited"),
    [
        ("<div><img src=a><span>Port Authority</span></div><figcaption>The pier</figcaption>", True),
        ("<div><span>Port Authority</span></div><div><img src=a></div><figcaption>The pier</figcaption>", False),
    ],
)  # fmt: skip
def test_a_credit_beside_a_caption(inside: str, credited: bool) -> None:
    """A line over the image is none of the text, nor is it the caption."""
    found = read(f"<div><figure>{inside}</figure></div>")
    assert [figure.caption for figure in found.figures] == ["The pier"]
    assert any(element.tag == "span" for element in found.captions) == credited
