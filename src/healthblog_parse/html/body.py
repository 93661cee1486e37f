"""Where the article's body is.

Facts: two pages in three name the body by a convention (``entry-content``, ``itemprop=articleBody``); the
rest does not, but prose is long text outside of links, and the body is where it stands.

Rules, in order:
1. The text that counts is prose outside of comments and clutter, see ``prose``.
2. The scope is the headline's own article or entry, if it holds prose, else the page; the rest of the page is
   not weighed where there is such an article.  Where elements of one class stand in a row, each with a headline,
   a date or an author, and prose, as on pages that go on without end, the headline's own is the scope.
3. In it, the heaviest element with a name for bodies, if it holds a good part of the scope's prose; where others of
   its names stand beside it, what holds them all.
4. Else go down to the child that holds the most, as long as it holds nearly all, leaves no ingredients behind
   (``recipe_parts``), and no two others are parts that the table of contents leads to, or sections like it with a heading
   like its own, or a good part of the prose stands in others of its class, however short each is; what stands between headline and
   body and was passed by on the way down is read
   by ``lead``.

Known failures: bodies shorter than their teasers; a page of several complete articles in elements without a class
is read as one.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from itertools import islice
from typing import NamedTuple

from lxml import etree

from ..expressions import Expression
from .clutter import ENOUGH
from .dom import SUBHEADINGS, Element, Index, stands_in
from .ingredients import find_headings
from .prose import Prose, weigh_entry, weigh_page
from .recipe_parts import Recipe, find_recipe

_NAMED = (
    "entry-content", "post-content", "post-body", "article-body", "article-content", "entry-body",
    "post_content", "story-body", "articlebody", "td-post-content", "storycontent", "post-entry",
    "blog_post_body", "postarea", "single-content", "article__body", "article__content", "post__content",
    "entry__content", "e-content", "article_body", "single-post-content", "blog-post-content",
)  # fmt: skip
"""Class tokens by which themes and systems name the body."""
_VAGUE = (
    "article-text", "field-name-body", "node-content", "body-text", "blog-content", "rich-text",
    "content-body", "post-text", "articletext", "news-content", "wysiwyg",
)  # fmt: skip
"""Those that also name a part of it."""
_ENTRY = frozenset(("hentry", "h-entry", "post", "entry", "type-post", "blog-post", "single-post"))
_ENTRY_TAGS = ("article", "div", "section", "main")
_LEAVES = frozenset("p li ul ol blockquote pre em strong b i font a".split())
_TABLES = frozenset("td tr tbody table".split())
_SHARE = 0.7
"""A child that holds less of its parent's prose is not the whole body."""
_PARTS = 2
"""Parts beside the heaviest child that the table of contents leads to: then the text is a row of parts."""
_ALIKE = 0.1
"""Share of the prose in elements of the heaviest one's class beside it: the text is a row of components."""
_IN_PAGE = etree.XPath("//a[starts-with(@href, '#')]/@href")
_ARTICLE_SHARE = 0.5
"""Part of the page's prose that shows an ``article`` without the headline to be the page's article."""
_NAMED_SHARE = 0.35
"""A named element that holds less of the scope's prose is a teaser or a box."""
_MOST_ALIKE = 4
_MOST_HEAD = 40
"""Elements at the beginning of an article among which headline, date and author stand."""
_MARKS = Expression(r"date|author|byline|posted|published|datum|autor|fecha|fech[ao]")
_LEAST_PROSE = 200
"""Characters; an element of an article with less is its header."""


class Body(NamedTuple):
    """Where the body is."""

    element: Element
    """The element that holds it."""
    clutter: frozenset[Element]
    """Elements with prose that are cut from it."""
    prose: Prose
    headings: tuple[Element, ...] = ()
    """Headings of the page that say ingredients."""


def find_body(
    index: Index, excluded: Set[Element], headline: Element | None, posts: Collection[Element] = ()
) -> Body | None:
    """The element that holds the article's body; ``None`` where the page has no prose.

    Args:
        index: The page.
        excluded: Elements that are no part of the article, such as the comments.
        headline: The headline's element, where there is one.
        posts: Elements that are no part of it even where they hold all prose of the page.
    """
    own = None if headline is None else _own_entry(headline, excluded)
    if own is not None:
        entry, prose = own
        weights = prose.clean
        scope = _scope(index, headline, weights, entry, prose.left_out)
    else:
        bodies = index.by_tag["body"]
        top = bodies[0] if bodies else index.root
        prose = weigh_page(top, excluded, headline, posts)
        if not prose.all.get(top):
            short = _short(headline)
            return None if short is None else Body(short, frozenset(), prose, find_headings(index))
        weights, out = prose.clean, prose.left_out
        if not weights.get(top):
            weights, out = prose.all, frozenset(prose.excluded)
        scope = _scope(index, headline, weights, top, out)
    found = _named(index, weights, scope, headline)
    headings = find_headings(index)
    if found is None:
        recipe = find_recipe(headings, excluded, headline)
        found = _heaviest(scope, prose.left_out, weights, index, recipe)
    return Body(element=found, clutter=prose.clutter(found), prose=prose, headings=headings)


def _own_entry(headline: Element, excluded: Set[Element]) -> tuple[Element, Prose] | None:
    """The nearest element of one article around the headline, weighed; ``None`` if it holds little prose."""
    entry = next(filter(_is_entry, headline.iterancestors(*_ENTRY_TAGS)), None)
    if entry is None or entry in excluded or stands_in(entry, excluded):
        return None
    prose = weigh_entry(entry, excluded, headline)
    return None if prose is None or prose.clean.get(entry, 0) < _LEAST_PROSE else (entry, prose)


def _is_entry(element: Element) -> bool:
    return element.tag == "article" or not _ENTRY.isdisjoint((element.get("class") or "").lower().split())


def _short(headline: Element | None) -> Element | None:
    """The headline's own article on a page without prose: a note, a list of a few words."""
    return None if headline is None else next(headline.iterancestors("article"), None)


def _scope(
    index: Index,
    headline: Element | None,
    weights: dict[Element, int],
    top: Element,
    left_out: frozenset[Element],
) -> Element:
    """The element of one article that holds the headline and enough prose, else nearly all prose, else the page."""
    if headline is not None:
        several = len(index.by_tag.get(str(headline.tag), ())) > 1
        for element in headline.iterancestors(*_ENTRY_TAGS):
            if weights.get(element, 0) < _LEAST_PROSE:
                continue
            if _is_entry(element) or (several and _is_one_of_several(element, headline, weights)):
                return element
    least = _ARTICLE_SHARE * weights[top]
    heavy = [element for element in index.by_tag["article"] if weights.get(element, 0) >= least]
    articles = [element for element in heavy if not (element in left_out or stands_in(element, left_out))]
    return max(articles, key=lambda element: weights[element], default=top)


def _is_one_of_several(element: Element, headline: Element, weights: dict[Element, int]) -> bool:
    """Whether an element stands beside others of its class that hold a headline, a date or an author, and prose, too."""
    names = element.get("class")
    if not names:
        return False
    alike = (sibling for sibling in element.itersiblings(str(element.tag)) if sibling.get("class") == names)
    return any(
        weights.get(sibling, 0) >= _LEAST_PROSE and _is_headed(sibling, headline)
        for sibling in islice(alike, _MOST_ALIKE)
    )


def _is_headed(element: Element, headline: Element) -> bool:
    """Whether an element begins like an article: with a heading like the headline, and a date or a name marked so."""
    headed = marked = False
    for part in islice(element.iterdescendants(), _MOST_HEAD):
        headed = headed or (part.tag == headline.tag and part.get("class") == headline.get("class"))
        marked = marked or part.tag == "time" or _MARKS.search(part.get("class") or "") is not None
        if headed and marked:
            return True
    return False


def _named(
    index: Index, weights: dict[Element, int], scope: Element, headline: Element | None
) -> Element | None:
    """The heaviest element with a name for bodies, if it holds a good part of the scope's prose."""
    after = index.order.get(headline, -1) if headline is not None else -1
    sure = [element for name in _NAMED for element in index.classed(name)]
    vague = [element for name in _VAGUE for element in index.classed(name)]
    if not sure:
        least = _NAMED_SHARE * weights[scope]
        heavy = [element for element, weight in weights.items() if weight >= least]
        sure = [element for element in heavy if "articleBody" in (element.get("itemprop") or "")]
    candidates = [
        element
        for found, share in ((sure, _NAMED_SHARE), (vague, _SHARE))
        for element in found
        if weights.get(element, 0) >= share * weights[scope]
        and element.tag not in _LEAVES
        and element.tag not in _TABLES
        and _inside(element, scope)
    ]
    if not candidates:
        return None
    most = max(weights[element] for element in candidates)
    good = [element for element in candidates if weights[element] >= 0.6 * most]
    behind = [element for element in good if index.order.get(element, 0) > after]
    best = min(behind or good, key=lambda element: (-weights[element], index.order.get(element, 0)))
    return best if best is scope else _with_siblings(best, weights)


def _with_siblings(element: Element, weights: dict[Element, int]) -> Element:
    """An element named as body, or what holds it with others of its names beside it: a text in several parts."""
    parent, names = element.getparent(), element.get("class")
    if parent is None or not names:
        return element
    beside = (sibling for sibling in parent if sibling is not element and sibling.get("class") == names)
    return parent if any(weights.get(sibling, 0) >= ENOUGH for sibling in beside) else element


def _inside(element: Element, scope: Element) -> bool:
    return scope.tag == "body" or element is scope or stands_in(element, {scope})


def _heaviest(
    top: Element, left_out: Collection[Element], weights: dict[Element, int], index: Index, recipe: Recipe
) -> Element:
    """Go down to the child that holds nearly all prose, as long as there is one and it is all of the text."""
    current = top
    chosen: Element | None = None  # for the recipe, not for its prose
    while True:
        children = [child for child in current if child in weights and child not in left_out]
        best = max(children, key=lambda child: weights[child], default=None)
        if best is None or best.tag in _LEAVES:
            return current
        nearly_all = weights[best] >= _SHARE * weights[current]
        if recipe and nearly_all and (own := recipe.preferred(current, best)) is not best:
            if own not in weights:
                return current  # the dish has no prose of its own: what holds it and the steps
            current = chosen = own
            continue
        if current is chosen and best not in recipe.around:
            return current
        if not nearly_all or (recipe and recipe.splits(current, best)):
            return current
        beside = [child for child in children if child is not best and weights[child] >= ENOUGH]
        if len(beside) >= _PARTS and _listed(index, beside) >= _PARTS:
            return current
        if (beside and _are_sections(best, beside)) or _are_components(best, children, weights, current):
            return current
        current = best


def _are_sections(best: Element, beside: list[Element]) -> bool:
    """Whether an element and one beside it share a name and begin with a heading of one level: parts of one text."""
    names, heading = set((best.get("class") or "").split()), _opening(best)
    if heading is None or not names:
        return False
    return any(
        not names.isdisjoint((part.get("class") or "").split()) and _opening(part) == heading
        for part in beside
    )


def _are_components(
    best: Element, children: list[Element], weights: dict[Element, int], holder: Element
) -> bool:
    """Whether a good part of the prose stands in others of the same class: a text in components of a page builder."""
    names = best.get("class")
    if not names or len(children) < _PARTS:
        return False
    alike = [
        part for part in children if part is not best and part.tag == best.tag and part.get("class") == names
    ]
    return sum(weights[part] for part in alike) >= _ALIKE * weights[holder]


def _opening(element: Element) -> str | None:
    """The tag of the heading that an element's text begins with."""
    for node in islice(element.iterdescendants(), _MOST_HEAD):
        if isinstance(node.tag, str) and (node.text or "").strip():
            heading = next(
                (above for above in (node, *node.iterancestors()) if above.tag in SUBHEADINGS), None
            )
            return None if heading is None else str(heading.tag)
    return None


def _listed(index: Index, parts: list[Element]) -> int:
    """How many parts of a page its table of contents leads to: they or a heading in them are what links point to."""
    targets = {str(href)[1:] for href in _IN_PAGE(index.root)}
    return sum(
        not targets.isdisjoint(filter(None, (part.get("id"), *(h.get("id") for h in part.iter("h2", "h3")))))
        for part in parts
    )
