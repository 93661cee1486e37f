"""How much prose every element of the page holds.

Facts: prose is long text outside of links, scripts and forms; teasers, menus and cards are short or linked.
What an element's own names call clutter is weighed, but does not count for the elements above it.  Names
err: page builders call whole sections after embeds, newsletters or tables of contents.  So a name on a large
part of the body's prose, in one element or in several that carry it together, names no clutter on this page; but for
what stands outside of the ``main`` element around the headline.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from attrs import field, frozen

from ..expressions import Expression
from .clutter import ENOUGH, Verdict, judge
from .dom import Element, ancestors_of, stands_in, text_of
from .screens import hidden_on_desktop

LEAST = 40
"""Characters; shorter stretches of text are no prose."""
_DENSE = {"ja": 8, "zh": 8, "ko": 20}
"""The same in languages that say more in a character."""
_LINES = 3
"""Line breaks in an element whose lines are prose together: verses, lines as they are written in Japan."""
MOST_CUT = 0.4
"""Part of the page's prose; a name that holds more names no clutter."""
_LEAST_MAIN = 200
"""Characters of prose; a ``main`` element around the headline that holds less is not the page's main part."""
_NO_PRINT = Expression(r"(?:no|hid(?:e|den))[-_:]?(?:for[-_])?print|print[-_:](?:none|hid(?:e|den))")
"""Names of what screens show and the printer does not: "no-print", "hidden-print", "d-print-none", "print:hidden"."""
_LARGE = 3
"""Children; it does not pay to go around smaller elements."""
_LITTLE = 400
"""Characters of prose; a page with less outside of its comments may have its comments told wrongly."""
_NEARLY_ALL = 0.97
"""Part of the page's prose; what holds more is the page, not its comments, say."""
_NO_PROSE = frozenset(
    "a script style noscript textarea select option template iframe noframes noembed title svg math".split()
)


@frozen(kw_only=True)
class Prose:
    """Characters of prose in every element that holds any."""

    all: dict[Element, int] = field(factory=dict)
    """All that stands in the element, but for what is no part of the article, such as the comments."""
    excluded: Collection[Element] = ()
    """Elements that are no part of the article."""
    own: dict[Element, int] = field(factory=dict)
    """That stands directly in the element."""
    named: tuple[Element, ...] = ()
    """Elements of ``all`` whose names call them clutter."""
    copies: frozenset[Element] = frozenset()
    """Elements of ``all`` that say for the printer or for phones what stands elsewhere in the page as well."""
    left_out: frozenset[Element] = frozenset()
    """What is excluded and what counts as clutter as long as the body is looked for."""
    clean: dict[Element, int] = field(factory=dict)
    """The same without what stands in clutter inside the element."""

    def clutter(self, body: Element) -> frozenset[Element]:
        """The elements of ``all`` that are no article, where ``body`` holds the article.

        Elements above it are none; nor are those that alone or together with others of the same name hold a
        large part of its prose.
        """
        weights = self.all
        most = MOST_CUT * weights[body]
        above = set(body.iterancestors())
        named = [element for element in self.named if element not in above]
        together: dict[str, int] = {}
        for element in named:
            names = _names(element)
            together[names] = together.get(names, 0) + weights[element]
        return self.copies.union(element for element in named if together[_names(element)] <= most)


def weigh_page(
    top: Element, excluded: Collection[Element], headline: Element | None, posts: Collection[Element] = ()
) -> Prose:
    """Weigh the page: one pass over its text, two over the elements that hold prose.

    Args:
        top: The element that holds all of it.
        excluded: Elements that are no part of the article.
        headline: The headline's element, where there is one; what holds it is no clutter.
        posts: What stays excluded even where it is all prose of the page.
    """
    least = _least(top)
    own = _own(top, excluded, least)
    if excluded and sum(own.values()) < _LITTLE:
        excluded = {*_believed(top, excluded, least), *posts}
        own = _own(top, excluded, least)
    return _weighed(own, excluded, headline)


def weigh_entry(entry: Element, excluded: Collection[Element], headline: Element) -> Prose | None:
    """Weigh the headline's own article alone; ``None`` if it holds little, for then it may be its header only.

    Args:
        entry: The article's element.
        excluded: Elements that are no part of the article.
        headline: The headline's element; what holds it is no clutter.
    """
    own = _own(entry, excluded, _least(entry))
    return None if sum(own.values()) < _LITTLE else _weighed(own, excluded, headline)


def _weighed(own: dict[Element, int], excluded: Collection[Element], headline: Element | None) -> Prose:
    above = _above(own, frozenset(excluded))
    weights = _sums(own, above, excluded)
    holders = set() if headline is None else set(headline.iterancestors())
    most = MOST_CUT * max(weights.values(), default=0)
    verdicts = {element: verdict for element in weights if (verdict := judge(element))}
    named = _named(verdicts, weights)
    copies = _copies(verdicts, own)
    main = None if headline is None else next(headline.iterancestors("main"), None)
    if main is not None and weights.get(main, 0) < _LEAST_MAIN:
        main = None
    clutter = [
        element
        for element in named
        if element not in holders and (weights[element] <= most or _is_outside(element, main))
    ]
    clutter += [element for element in weights if element.tag == "nav" and element not in holders]
    left_out = frozenset((*excluded, *clutter, *copies))
    clean = _sums(own, above, left_out) if clutter or copies else weights
    return Prose(
        excluded=excluded,
        own=own,
        all=weights,
        named=named,
        copies=copies,
        left_out=left_out,
        clean=clean,
    )


def _is_outside(element: Element, main: Element | None) -> bool:
    """Whether an element stands outside of the page's main part, which holds the headline: a menu, a dialog of reviews."""
    return main is not None and element is not main and not stands_in(element, {main})


def _least(top: Element) -> int:
    """Characters of the shortest prose in the page's language."""
    html = next(top.iterancestors("html"), top)
    language = html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return _DENSE.get(language[:2].lower(), LEAST)


def _believed(top: Element, excluded: Collection[Element], least: int) -> Collection[Element]:
    """What is excluded, without an element that holds nearly all prose of the page."""
    own = _own(top, (), least)
    weights = _sums(own, _above(own, frozenset()), ())
    most = _NEARLY_ALL * max(weights.values(), default=0)
    return [element for element in excluded if weights.get(element, 0) <= most]


def _named(verdicts: Mapping[Element, Verdict], weights: dict[Element, int]) -> tuple[Element, ...]:
    """The elements whose names call them clutter; those of one soft name are judged by what they hold together."""
    together: dict[str, int] = {}
    for element, verdict in verdicts.items():
        if verdict == 1:
            names = _names(element)
            together[names] = together.get(names, 0) + weights[element]
    return tuple(
        element for element, verdict in verdicts.items() if verdict == 2 or together[_names(element)] < ENOUGH
    )


def _copies(elements: Iterable[Element], own: dict[Element, int]) -> frozenset[Element]:
    """The elements named for the printer or for phones that say nothing which does not stand outside of all of these."""
    named = [element for element in elements if _is_for_others(element.get("class"))]
    inside = {element: [part for part in element.iter() if part in own] for element in named}
    held = {part for parts in inside.values() for part in parts}
    lengths = {own[part] for part in held}
    shown = {text_of(part) for part, length in own.items() if length in lengths and part not in held}
    said = {part for part in held if text_of(part) in shown}
    return frozenset(element for element, parts in inside.items() if parts and said.issuperset(parts))


def _is_for_others(names: str | None) -> bool:
    if names is None:
        return False
    return ("print" in names and _NO_PRINT.search(names) is None) or hidden_on_desktop(names.lower())


def _names(element: Element) -> str:
    return element.get("class") or element.get("id") or str(element.tag)


def _own(top: Element, excluded: Collection[Element], least: int) -> dict[Element, int]:
    """Characters of long text directly in each element; large excluded elements are not entered."""
    own: dict[Element, int] = {}
    large = {element for element in excluded if len(element) >= _LARGE}
    around = ancestors_of(large)
    opened = [top]
    while opened:  # only what is above an excluded element is entered step by step
        element = opened.pop()
        if element in large:
            _count_tail(own, element, least)
        elif element in around:
            _count(own, element, element.text or "", least)
            _count_tail(own, element, least)
            opened.extend(reversed(element))
        else:
            _count_all(own, element, least)
    return own


def _count_all(own: dict[Element, int], top: Element, least: int) -> None:
    for element in top.iter():
        text = element.text
        if text and len(text) >= least and element.tag not in _NO_PROSE:
            _count(own, element, text, least)
        text = element.tail
        if text and len(text) >= least:
            _count_tail(own, element, least)
    _count_lines(own, top, least)


def _count_lines(own: dict[Element, int], top: Element, least: int) -> None:
    """Count lines that are too short to be prose each, but are together."""
    lines: dict[Element, list[int]] = {}
    for line_break in top.iter("br"):
        text = line_break.tail
        if text and 1 < len(text) < least:
            parent = line_break.getparent()
            if parent is not None:
                lines.setdefault(parent, []).append(len(text.strip()))
    for parent, sizes in lines.items():
        first = parent.text or ""
        size = sum(sizes) + (len(first.strip()) if len(first) < least else 0)
        if len(sizes) >= _LINES and size >= LEAST and parent.tag not in _NO_PROSE:
            own[parent] = own.get(parent, 0) + size


def _count_tail(own: dict[Element, int], element: Element, least: int) -> None:
    parent = element.getparent()
    if parent is not None and parent.tag not in _NO_PROSE:
        _count(own, parent, element.tail or "", least)


def _count(own: dict[Element, int], element: Element, text: str, least: int) -> None:
    if len(text) < least:
        return
    length = len(text) if "  " not in text else len(" ".join(text.split()))
    if length >= least:
        own[element] = own.get(element, 0) + length


def _above(own: dict[Element, int], excluded: frozenset[Element]) -> dict[Element, Element | None]:
    """The parent of every element with prose and of all above it; what stands in an element comes before it.

    Text inside of links, scripts, forms and what is excluded is taken out of ``own``.
    """
    above: dict[Element, Element | None] = {}
    linked: set[Element] = set()
    for start in list(own):
        path: list[Element] = []
        element: Element | None = start
        while element is not None and element not in above:
            path.append(element)
            element = element.getparent()
        is_linked = element in linked
        for step in reversed(path):
            is_linked = is_linked or step.tag in _NO_PROSE or step in excluded
            if is_linked:
                linked.add(step)
            above[step] = element
            element = step
        if is_linked:
            del own[start]
    return {element: above[element] for element in reversed(above) if element not in linked}


def _sums(
    own: dict[Element, int], above: dict[Element, Element | None], left_out: Collection[Element]
) -> dict[Element, int]:
    """Each element's own prose and that of the elements in it, but for those left out."""
    sums = dict(own)
    for element, parent in above.items():
        if parent is not None and element not in left_out:
            weight = sums.get(element)
            if weight:
                sums[parent] = sums.get(parent, 0) + weight
    return sums
