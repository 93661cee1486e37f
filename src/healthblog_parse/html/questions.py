"""Questions and answers that stand behind the body's element and are the article's own.

Facts: systems that build a page of parts keep a post's questions in a field of their own, behind the text and in the
same part of the page.  Sites print questions about themselves below their posts, too: those stand in a part of the
page of their own.

Rule: an element named as questions ("faq") behind the body is read where the nearest element around both is no more
than the article: an ``article``, or a part that does not hold the headline.

Known failures: questions about the site inside the article's part; the article's in a part of their own.
"""

from __future__ import annotations

from .body import Body
from .clutter import judge
from .dom import Element, Index

_NAMES = ("faq",)
_FRAMES = frozenset(("main", "body", "html"))


def find_questions(index: Index, body: Body, headline: Element | None) -> Element | None:
    """The element with the article's questions behind its body; ``None`` where there is none.

    Args:
        index: The page.
        body: Where the body is.
        headline: The headline's element, where there is one.
    """
    names = index.by_class.holding(_NAMES)
    if not names:
        return None
    order, weights = index.order, body.prose.clean
    end = order.get(body.element, 0)
    above = set(body.element.iterancestors())
    inside = {body.element, *above}
    found = [element for name in names for element in index.classed(name) if weights.get(element)]
    for element in sorted(found, key=lambda element: order.get(element, 0)):
        if order.get(element, 0) <= end or element in inside or judge(element) == 2:
            continue
        around = next((node for node in element.iterancestors() if node in inside), None)
        if around is body.element:
            continue
        return element if around is not None and _is_article(around, headline) else None
    return None


def _is_article(around: Element, headline: Element | None) -> bool:
    """Whether an element around text and questions is no more than the article."""
    if around.tag in _FRAMES:
        return False
    return (
        around.tag == "article"
        or headline is None
        or all(node is not around for node in headline.iterancestors())
    )
