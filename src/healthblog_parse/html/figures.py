"""The images of the body and their captions, which are no running text.

Facts: a caption stands in ``figcaption``, in an element named so beside the image, or, in posts written by
hand, in a paragraph of its own right below the image, all in italics or in small type.  Loaders put a
placeholder into ``src`` and the address into another attribute; the copy in ``noscript`` repeats it.

Rules, in order: ``figcaption`` of the figure around the image; an element named as a caption in the element that
holds nothing but the image and it; the paragraph below, also one that repeats the image's alternative text, but not in an item of
a list (of ingredients); the one line in a box as wide as the image.  A line right behind an image in a figure that has a caption is a credit.

Known failures: a paragraph in italics below an image that is text; captions above images.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..expressions import Expression
from ..interpret.addresses import safe_href
from ..models import Figure
from .dom import CLASS, Element, collapse, text_of

_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-orig-file", "src")
"""Attributes with the address of an image, the surest first."""
_WRAPPERS = frozenset("a picture span strong b em figure div p center amp-img noscript".split())
_FRAMES = _WRAPPERS | frozenset("table tbody tr td dl dt dd".split())
_TEXTS = ("p", "div", "span", "td", "dd", "figcaption", "small", "em")
_SLANTED = frozenset(("em", "i", "small"))
_CREDITED = frozenset(("div", "span", "p"))
_LONGEST = 140
"""Characters of a caption that only its looks tell."""
_WIDTH = Expression(r"(?<![\w-])(?:max-)?width:\s?\d+px")
_SMALLEST = 40
"""Pixels; smaller images are icons or count readers."""
_ICONS = ("emoji", "smiley", "avatar", "gravatar", "icon", "logo")


class Figures(NamedTuple):
    """What a region shows."""

    figures: tuple[Figure, ...] = ()
    """In reading order."""
    captions: frozenset[Element] = frozenset()
    """Elements whose text is a caption."""


def read_figures(region: Element, cut: Callable[[Element], bool]) -> Figures:
    """The images of a region with their captions.

    Args:
        region: The element that holds the article's body.
        cut: Tells the elements that are left out with all that is in them.
    """
    outside: dict[Element, bool] = {region: False}
    figures: dict[str, Figure] = {}
    captions: set[Element] = set()
    for image in region.iter("img", "amp-img"):
        if _is_icon(image) or _is_outside(image, outside, cut):
            continue
        credit = _credit(image)
        caption = _caption(image, region, credit)
        text = None if caption is None else text_of(caption) or None
        if caption is not None:
            captions.add(caption)
            beside = caption.getnext()
            if beside is not None and beside.tag == "cite" and caption.tag == "figcaption":
                captions.add(beside)  # who took it
        if credit is not None:
            captions.add(credit)
        url = _url(image)
        alt = collapse(image.get("alt") or "") or None
        if url is None and text is None:
            continue
        figure = Figure(url=url, caption=text, alt=alt)
        figures.setdefault(url or f"{len(figures)}", figure)
    return Figures(figures=tuple(figures.values()), captions=frozenset(captions))


def _is_icon(image: Element) -> bool:
    around = image.getparent()
    if around is not None and around.get("rel") == "license":
        return True
    names = (image.get(CLASS) or "").lower()
    if names and any(map(names.__contains__, _ICONS)):
        return True
    for side in (image.get("width"), image.get("height")):
        if side and side.isdecimal() and int(side[:6]) < _SMALLEST:
            return True
    return False


def _is_outside(image: Element, outside: dict[Element, bool], cut: Callable[[Element], bool]) -> bool:
    """Whether an element around the image is cut from the region."""
    path: list[Element] = []
    element: Element | None = image.getparent()
    while element is not None and element not in outside:
        path.append(element)
        element = element.getparent()
    verdict = element is None or outside[element]
    for step in reversed(path):
        verdict = verdict or (cut(step) and "caption" not in (step.get("class") or "").lower())
        outside[step] = verdict
    return verdict


def _url(image: Element) -> str | None:
    for name in _SOURCES:
        url = safe_href(image.get(name))
        if url is not None:
            return url
    return None


def _caption(image: Element, region: Element, credit: Element | None) -> Element | None:
    """The element that holds the image's caption, beside the one that holds its credit."""
    around: Element = image
    for frame in image.iterancestors():
        if frame is region or frame.tag not in _FRAMES:
            break
        if "caption" in (frame.get("class") or "").lower():
            return next((part for part in frame.iter(*_TEXTS) if part is not frame and _is_named(part)), None)
    while not (around.tail or "").strip():
        parent = around.getparent()
        if parent is None or around is region:
            return None
        caption = next(parent.iter("figcaption"), None) if parent.tag == "figure" else None
        if caption is not None:
            return caption
        below = around.getnext()
        while below is not None and (
            not isinstance(below.tag, str) or below.tag in ("br", "noscript", "source") or below is credit
        ):
            if (below.tail or "").strip():
                return None
            below = below.getnext()
        if below is not None:
            told = _is_caption(below) or _is_credit(below, parent)
            told = told or (parent.tag != "li" and _repeats(below, image.get("alt")))
            told = told or (parent is not region and _is_framed(below, around, parent))
            return below if told else None
        if parent is region or parent.tag not in _WRAPPERS or (parent.text or "").strip():
            return None
        around = parent
    return None


def _credit(image: Element) -> Element | None:
    """A line over the image in its figure, beside the caption: who took it."""
    around = image.getparent()
    if around is None or around.tag not in _CREDITED:
        return None
    figure = next(around.iterancestors("figure"), None)
    if figure is None or next(figure.iter("figcaption"), None) is None:
        return None
    below = image.getnext()
    if below is None or below.tag not in ("span", "small", "cite") or (below.tail or "").strip():
        return None
    return below if 0 < len(text_of(below)) <= _LONGEST else None


def _is_credit(element: Element, parent: Element) -> bool:
    """Whether an element below an image, in a figure without a caption, is a line."""
    return (
        parent.tag == "figure"
        and element.tag in ("p", "div", "span", "small", "cite")
        and 0 < len(text_of(element)) <= _LONGEST
    )


def _is_caption(element: Element) -> bool:
    """Whether an element right below an image is its caption, by its name or its looks."""
    names = (element.get("class") or "").lower()
    if _is_named(element):
        return True
    if element.tag not in ("p", "div", "span", "em", "i", "small", "center", "font"):
        return False
    if element.tag in _SLANTED:
        return 0 < len(text_of(element)) <= _LONGEST
    if "small-font" in names or "font-size" in (element.get("style") or ""):
        return 0 < len(text_of(element)) <= _LONGEST
    if (element.text or "").strip() or not len(element):
        return False
    text = text_of(element)
    return 0 < len(text) <= _LONGEST and len(text) == sum(len(text_of(part)) for part in _slanted(element))


def _is_framed(below: Element, around: Element, parent: Element) -> bool:
    """Whether a box as wide as the image holds it and one line: WordPress's captions, whatever their classes are called."""
    if parent.tag != "div" or below.tag not in ("p", "div", "span") or below.getnext() is not None:
        return False
    if _WIDTH.search(parent.get("style") or "") is None or around.getprevious() is not None:
        return False
    return 0 < len(text_of(below)) <= _LONGEST and not (parent.text or "").strip()


def _repeats(element: Element, alt: str | None) -> bool:
    """Whether a line below an image says what its alternative text says: editors write both in one field."""
    if not alt or element.tag not in ("p", "div", "span", "small") or len(alt) > _LONGEST:
        return False
    return text_of(element) == collapse(alt)


def _is_named(element: Element) -> bool:
    return "caption" in (element.get("class") or "").lower()


def _slanted(element: Element) -> list[Element]:
    """The outermost elements in italics or small type."""
    inside: set[Element] = set()
    found: list[Element] = []
    for part in element.iter(*_SLANTED):
        if part not in inside:
            found.append(part)
            inside.update(part.iter(*_SLANTED))
    return found
