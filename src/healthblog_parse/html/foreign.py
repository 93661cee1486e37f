"""What on a page belongs to something else than its article: navigation, comments, sidebars, other articles.

Facts.  Class names and ids say most of it; page builders call every part of the page a widget.  Teasers of
other articles carry bylines of the same look as the article's own: a teaser is a short box with a linked title.

Known failures: cards whose title is one word; a sidebar without any name that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from ..expressions import Expression
from .dom import Element, content_of, text_of
from .profiles import PROFILE

_NAMES = Expression(
    r"comment|related|sidebar|recommend|teaser|navigation|menu|cookie|breadcrumb|kommentar|popular|trending|recirc|"
    r"read-next|more-posts|upsell|carousel|recent-post|latest-post|(?<![a-z])last-?post|most-?(?:read|viewed|popular)|similar|testimonial|colophon|(?:site|page|global)-?footer|"
    r"(?<![\w-])footer(?![\w-])|"
    r"(?<![\w-])(?:widget(?:[-_]|\b)|(?!elementor|et_|fl-|wpb|jet)\w+[-_]widget\b)"
)
"""Classes and ids of what belongs to other articles, to readers or to the site."""
_BYLINE = Expression(r"(?:^|[\s_-])(?:by|byline|author)(?:$|[\s_-])")
"""Classes of a ``nav`` that holds the byline, whose names are links."""
_TAGS = frozenset("nav form dialog blockquote figure".split())
_TITLES = frozenset(("h3", "h4", "h5"))
"""Headings of cards."""
_FRAMES = frozenset(("html", "body", "main", "article"))
_NO_CARDS = frozenset(("html", "body", "main"))
_CARD = 900
"""Characters that a teaser has at most."""
_CARD_LEVELS = 6
_ROW_LEVELS = 4
"""Elements around a date that may be its teaser's box."""
_BYLINES = 160
"""Characters of a footer that ends a headline's box with date and author; that of a page has more."""
_FEW = 40
"""Elements whose text is read at once, which costs less than one by one."""
_POPUP = Expression(r"modal|pop-?up|newsletter|cookie|lightbox", re.I)
_POPUP_LEVELS = 3
_PROSE = 80
"""Characters from which a paragraph is running text."""


class Foreign:
    """Whether an element stands in navigation, comments or a sidebar; ancestors are asked once.

    Args:
        regions: Elements that hold comments.
        headline: The headline: what holds it is the article's, whatever its name.
    """

    def __init__(self, regions: Iterable[Element], headline: Element | None) -> None:
        self.known: dict[Element, bool] = dict.fromkeys(regions, True)
        if headline is not None:
            self.known.update(dict.fromkeys(headline.iterancestors(), False))

    def __call__(self, element: Element) -> bool:
        trail = []
        node: Element | None = element
        answer = False
        while node is not None:
            known = self.known.get(node)
            if known is not None:
                answer = known
                break
            trail.append(node)
            node = node.getparent()
        for node in reversed(trail):
            answer = answer or _is_foreign(node)
            self.known[node] = answer
        return answer

    def itself(self, element: Element) -> bool:
        """Whether an element is foreign that stands in none that is."""
        known = self.known.get(element)
        return _is_foreign(element) if known is None else known


def _is_foreign(element: Element) -> bool:
    tag = element.tag
    if tag in _TAGS:
        return tag != "nav" or _BYLINE.search(element.get("class") or "") is None
    if tag in _FRAMES:
        return False
    if tag == "footer":
        above = element.getparent()
        if above is not None and above.tag == "body":
            return True
    classes, key = element.get("class"), element.get("id")
    if classes == "footer" and tag == "div" and not key:
        return is_long(element, _BYLINES) or "©" in text_of(element)
    if classes is not None and _is_foreign_name(classes):
        return True
    return key is not None and _is_foreign_name(key)


@lru_cache(maxsize=4096)
def _is_foreign_name(names: str) -> bool:
    """Whether a class attribute or an id is that of foreign matter; pages repeat theirs a hundred times."""
    low = names.lower()
    if "byline" in low:
        low = " ".join(name for name in low.split() if name != "navigation")  # Ning: "navigation byline"
    return _NAMES.search(low) is not None


class Cards:
    """Whether an element belongs to a teaser of another article: a short box with a linked title.

    The elements about a page's text stand in few boxes: what a box holds is read once.

    Args:
        headline: The headline: what holds it is no teaser.
    """

    def __init__(self, headline: Element | None = None) -> None:
        self._titles: dict[Element, tuple[str, ...] | None] = {}
        if headline is not None:  # what holds the headline is the article, however short
            self._titles.update(dict.fromkeys(headline.iterancestors()))

    def __call__(self, element: Element) -> bool:
        link = next(element.iter("a"), None)
        if link is not None and next(link.iter("h2", "h3", "h4", "h5", "h6"), None) is not None:
            return True  # a card whose lines are parts of one link
        node: Element | None = element
        name: str | None = None
        for _ in range(_CARD_LEVELS):
            node = node.getparent() if node is not None else None
            if node is None:
                return False
            if node not in self._titles:
                self._titles[node] = _linked_titles(node)
            titles = self._titles[node]
            if titles is None:
                return False
            if node.tag == "a" and not _is_of_dates(node):
                return True
            if titles:
                name = text_of(element) if name is None else name
                if any(name not in title for title in titles):
                    return True
        return False


def _linked_titles(box: Element) -> tuple[str, ...] | None:
    """What links in a box show that may be titles; ``None`` if it is too long for a teaser."""
    if box.tag in _NO_CARDS or is_long(box, _CARD):
        return None
    return tuple(
        title
        for link in box.iter("a")
        if ((title := text_of(link)).count(" ") >= 4 and not (_ends_sentence(link) or _is_all_posts(link)))
        or (title and _is_headed(link) and not _is_writer(link))
    )


def _is_of_dates(link: Element) -> bool:
    """Whether a link is around dates alone: the one to the post itself, in its footer."""
    if not len(link) or (link.text is not None and not link.text.isspace()):
        return False
    return all(part.tag == "time" and not (part.tail or "").strip() for part in link)


def _is_all_posts(link: Element) -> bool:
    """Whether a link leads to all that an author wrote: "View all posts by Jane Roe"."""
    return link.get("rel") == "author" and _is_writer(link)


def _ends_sentence(link: Element) -> bool:
    """Whether a link is the end of a sentence, whose full stop stands behind it: "See our editorial policies and staff."."""
    return link.tail is not None and link.tail.lstrip()[:1] == "."


def _is_headed(link: Element) -> bool:
    """Whether a link is a lower heading, or holds one: a title of any length."""
    parent = link.getparent()
    if parent is not None and parent.tag in _TITLES:
        return True
    return len(link) > 0 and link[0].tag in _TITLES


def _is_writer(link: Element) -> bool:
    """Whether a link leads to somebody's page: the heading of a note about an author."""
    return PROFILE.search(link.get("href") or "") is not None


def in_row_of_cards(element: Element, headline: Element) -> bool:
    """Whether an element stands in one of several boxes of one class, each with a linked heading: teasers of other articles.

    Args:
        element: What is asked about.
        headline: The headline: what holds it is no teaser.
    """
    for above in islice(element.iterancestors("div", "li", "article"), _ROW_LEVELS):
        name = above.get("class")
        beside = (above.getnext(), above.getprevious())
        if not name or not any(other is not None and other.get("class") == name for other in beside):
            continue
        heading = next(above.iter("h2", "h3", "h4", "h5"), None)
        if heading is not None and next(heading.iter("a"), None) is not None:
            return headline not in above.iter(str(headline.tag))
    return False


def is_long(element: Element, most: int) -> bool:
    """Whether the element has more characters of text; what holds many elements is only read as far as that."""
    if next(islice(element.iter(), _FEW, None), None) is None:
        return len(content_of(element).rstrip()) > most
    size = 0
    for text in element.itertext():
        size += len(text)
        if size > most and not text.isspace():
            return True
    return False


def in_page_footer(element: Element) -> bool:
    """Whether the element stands in the page's footer; an article's own footer is no such."""
    inside = False
    for above in element.iterancestors():
        if above.tag == "article":
            return False
        if not inside and above.tag != "body":
            names = f"{above.get('class') or ''} {above.get('id') or ''}".lower()
            inside = above.tag == "footer" or "site-footer" in names or "footer" in names.split()
    return inside


def in_margin(heading: Element) -> bool:
    """Whether the heading stands in a footer, a menu or a sidebar; one that holds the whole text was never
    closed."""
    margin = next(heading.iterancestors("footer", "nav", "aside", "dialog", "form"), None)
    if margin is None:
        around = (above.get("class") or "" for above in heading.iterancestors("div", "section"))
        return any(_POPUP.search(names) for names in islice(around, _POPUP_LEVELS))
    long = 0
    for paragraph in margin.iter("p"):
        long += len(paragraph.text or "") > _PROSE
        if long > 3:
            return False
    return True
