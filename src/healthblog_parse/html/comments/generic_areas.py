"""Where comments of a site's own system may stand.

Facts.  Such an area names itself: an id or a class (``#commentaires``, ``recipe-comments``), a test id, a label for
screen readers, the name of a custom element; or a heading above it says "Comments (12)", "Leserkommentare".  Class
names made by a build keep the component's name (``Comments_root__x1``) or nothing.

Rules, in order; a later one is asked only where the ones before give no comments:
1. ids and classes that say comments, the outermost; forms, counters, sidebars, lists of recent comments are
none; records that say comment, in a holder that does not, are one area together;
2. attributes and custom elements that say so;
3. what follows a heading that says comments or states a number of them, up to the next heading of its rank
   (``generic_headings``);
4. what holds the links to answer, or the dates that link to comments of the page; where no name on the page says
   anything, what stands beside the form in which comments are written (``generic_linked``).

Known failures.  Comments without any name, heading or link are not looked for.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from attrs import frozen

from ...expressions import Expression
from ...interpret.counts import read_count
from ..dom import HEADINGS, Element, Index, text_of
from .generic_headings import MAX_HEADING, RECENT, TITLES, following, headings
from .generic_linked import around_answers, around_permalinks, beside_form, comment_form
from .regions import names_with
from .roles import words_of


@frozen
class Area:
    """A part of the page that may hold comments."""

    roots: tuple[Element, ...]
    """What is searched, in document order; none inside another."""
    ends: frozenset[Element]
    """What is around: no record reaches so far."""
    named: bool = True
    """Whether an id, a class or an attribute says comments; else only a heading does."""
    stated: int | None = None
    """The number of comments that the heading above states."""
    titled: bool = False
    """Whether the heading above is the word for comments alone."""
    sure: bool = True
    """Whether anything says comments but the form beside: else each must offer to be answered."""
    far: bool = False
    """Whether more than the heading stands in front of it, in an element of their own."""

    def elements(self) -> list[Element]:
        """Every element inside, the roots too where they may be records."""
        return [element for root in self.roots for element in root.iter("*") if element not in self.ends]


_AREA_WORDS = frozenset(
    "comment comments commentlist kommentar kommentare kommentarliste kommentarer kommentarbereich commentaire "
    "commentaires comentario comentarios commento commenti comentário comentários reactie reacties reaction "
    "reactions responses discussion talkback leserbriefe leserkommentare leserkommentar forum forums replies feedback "
    "coment coments usercomments discussions opiniones reviews letters leserstimmen postings gaestebuch guestbook "
    "komentarz komentarze komentar komentare diskuse diskuze diskusia hozzaszolas hozzaszolasok yorumlar yorum kommentit "
    "kommenttit keskustelu comentarii comentaris opinie kommentarii conversation conversations waline artalk".split()
)
_LISTS = frozenset(
    "komentarze komentare hozzaszolasok yorumlar kommentit diskuse diskuze opinie comments commentlist kommentare kommentarliste kommentarer kommentarbereich commentaires comentarios commenti "
    "comentários reacties reactions responses leserbriefe leserkommentare replies list section area wrap wrapper "
    "container box thread threads discussion discussions forum reviews letters feedback".split()
)
"""Words of a name that is no single comment's."""
_NO_AREA_WORDS = frozenset(
    "form respond count counter link links icon button btn widget recent sidebar latest neueste letzte template popular "
    "open closed off bubble number meta nav navigation pagination anchor ad ads banner input textarea login subscribe "
    "notification teaser related toggle share rating avatar footer enabled disabled status testimonial testimonials "
    "product products author authors prompt error success extra event events homepage category tag".split()
)
_HIDDEN = frozenset(("script", "link", "meta", "style"))
_AREA_TAGS = frozenset(
    "div section ol ul article aside dl main table li blockquote details fieldset form".split()
)
_STEMS = (
    "omment", "coment", "reac", "respons", "replies", "discuss", "talkback", "leser",
    "feedback", "forum", "opini", "review", "koment", "hozzasz", "yorum", "diskus", "diskuz", "keskust", "letters", "posting", "gaesteb", "gästeb", "guestb", "conversation", "waline", "artalk",
)  # fmt: skip
"""One of these stands in every name of an area; told before the name is cut into words."""
_GLUED = Expression(
    r"(?:comments?|kommentare?|commentaires?|comentarios|reacties|leserkommentare)"
    r"(?:list|section|area|box|wrap|wrapper|container|thread|threads|holder|feed|block|module|replies|tree)?s?|"
    r"[a-z]{1,20}(?:comments?|kommentare?)(?:list|section|area)?"
)
"""Words run together, as the lower-case class tokens of the index show them."""
_STRIPE = Expression(r"[-_]?(?:alt|alternate|odd|even|style)$|[-_]\d$")
"""What follows a comment's name in a class: "commentBoxAlt" for every second one (ExpressionEngine), "commentBoxStyle" (dasBlog)."""
_BUILT = Expression(r"(?=[a-zA-Z]{0,9}\d|[a-z]{1,9}[A-Z]|[A-Z]{1,9}[a-z])[\w-]{4,10}")
"""What a build puts behind the name of a component's part."""
_DEPTH = Expression(r"(?<=\si)\d{1,2}(?=\s)")
"""How deep an answer is, in the classes of Ning's discussions: "discussion clear i1"."""
_ONE = Expression(r"(?:item|blog|user|reader|article|news|entry|post|page|single|guest)(?:comment|kommentar)")
"""The name of one comment run together."""
_RECENT_WORDS = frozenset(
    "recent latest neueste letzte related popular newest last dernier derniers derniere dernieres ultimo ultimos ultimi ultimas".split()
)
_RELATED = ["related"]
"""The first class of a box below the text: records that are named as comments stand in it as other lists do."""
_SIDEBAR_WORDS = frozenset("sidebar primary secondary left right widget widgets area inner site blog".split())
_LAYOUT_WORDS = frozenset("main content wrapper container layout page".split())
_NO_SIDE_TAGS = frozenset(("article", "body", "html", "main"))
_POST_CLASSES = frozenset(("hentry", "post", "type-post", "article", "single-post"))
_CUSTOM = (
    "comment-list", "comments-list", "comment-section", "comments-section", "comment-thread", "comments-thread",
    "comment-item", "comment-tree", "user-comments", "app-comments", "site-comments", "article-comments", "post-comments",
    "comment-area", "comments-area", "blog-comments", "comment-box", "x-comments", "x-comment", "reader-comments",
)  # fmt: skip
"""Custom elements that hold comments; a look-up by name costs nothing where the page has none."""
_LABELLED = ("section", "article", "ol", "aside")
_PROSE = 300
"""Characters between headline and comments; a standfirst has less."""
_ROW = 2
"""Elements of one name in a row that are no lists of comments."""
_REVIEWS = "review"
_SEVERAL = 2
"""Records in holders of their own that make one area."""
_MOST = 8
"""Areas of one rule that are looked at."""


def areas(index: Index) -> Iterator[Area]:
    """Parts of the page that may hold comments, the surest rule first; lazily."""
    named = _without_sides(index, _named(index))
    yield from _grouped(named)
    stated = _without_sides(index, _attributed(index))
    yield from _grouped(stated)
    yield from _headed(index)
    for root in (around_answers(index), around_permalinks(index)):
        if root is not None and not _holds_article(root):
            yield Area((root,), frozenset((root,)), named=False)
    form = comment_form(index)
    if form is not None and _names_nothing(index):
        for roots in beside_form(form):
            if not any(map(_holds_article, roots)):
                yield Area(roots, frozenset(), named=False, sure=False)


def _names_nothing(index: Index) -> bool:
    """Whether no class and no id of the page says anything about comments: those that have none say so elsewhere."""
    if any(index.by_id[key].tag not in _HIDDEN for key in names_with(index.by_id, _STEMS)):
        return False
    tokens = index.by_class.holding(_STEMS)
    return not any(element.tag not in _HIDDEN for token in tokens for element in index.by_class[token])


def _named(index: Index) -> list[Element]:
    found: list[Element] = []
    for token in index.by_class.holding(_STEMS):
        if _names_area(token):
            found += index.by_class[token]
    found += [index.by_id[key] for key in names_with(index.by_id, _STEMS) if _names_area(key)]
    return [element for element in found if element.tag in _AREA_TAGS]


@functools.lru_cache(maxsize=4096)
def _names_area(token: str) -> bool:
    """Whether a class token or an id says that comments stand in the element."""
    words = words_of(_STRIPE.sub("", token))
    if words & _NO_AREA_WORDS:
        return False
    return bool(words & _AREA_WORDS) or any(map(_GLUED.fullmatch, words))


def _attributed(index: Index) -> list[Element]:
    """Elements whose role, test id, label or own name says comments."""
    found = list(index.root.iter(*_CUSTOM))
    for element in index.tagged(*_LABELLED):
        names = (element.get("data-testid"), element.get("aria-label"))
        if element.get("role") == "comment" or any(name and _names_area(name) for name in names):
            found.append(element)
    return found


def _without_sides(index: Index, found: Iterable[Element]) -> list[Element]:
    """The outermost of the elements, in document order, that hold no article and stand in no sidebar."""
    inside: dict[Element, bool] = {}
    """For each named element whether what stands in it belongs to an area."""
    left = []
    for element in sorted(dict.fromkeys(found), key=lambda element: index.order.get(element, 0)):
        above = next((node for node in element.iterancestors() if node in inside), None)
        if above is not None and inside[above]:
            inside[element] = True
            continue
        inside[element] = not _holds_article(element)
        near: Sequence[Element] = (element, *islice(element.iterancestors(), 4))
        if _is_record(element):
            near = [around for around in near if (around.get("class") or "").split()[:1] != _RELATED]
        if inside[element] and not any(map(_is_side, near)) and not _is_recent(element):
            left.append(element)
    return left


def _grouped(found: list[Element]) -> Iterator[Area]:
    """One area for each element, but one for all records that stand side by side."""
    holders: dict[Element, list[Element]] = {}
    for element in found:
        holder = element.getparent()
        if holder is not None:
            holders.setdefault(holder, []).append(element)
    together = _apart(found)
    if together:
        yield Area(roots=together, ends=frozenset(holders))
    for count, (holder, elements) in enumerate(holders.items()):
        if count == _MOST:
            break
        single = [element for element in elements if _is_record(element)]
        if single or _are_alike(elements):
            yield Area(roots=tuple(elements), ends=frozenset((holder,)))
        else:
            for element in elements[:_MOST]:
                yield Area(roots=(element,), ends=frozenset((element,)))


def _are_alike(elements: Sequence[Element]) -> bool:
    """Whether several elements of one name stand in a row: each is a comment, though its name is that of a list."""
    if len(elements) < _ROW:
        return False
    names = ((element.tag, (element.get("class") or "").lower()) for element in elements)
    return len({(tag, _DEPTH.sub("", _STRIPE.sub("", name))) for tag, name in names}) == 1


def _apart(found: Sequence[Element]) -> tuple[Element, ...]:
    """Records of one name in several holders, as answers in lists of their own, and what stands beside them there, in order."""
    records = [element for element in found if _is_record(element)]
    around = {element.getparent() for element in records}
    if len(around) < _SEVERAL or len({str(element.tag) for element in records}) > 1:
        return ()
    shared = set.intersection(*({*(element.get("class") or "").split()} for element in records))
    if not any(map(_names_area, shared)):
        return ()
    around -= _copied(records)
    return tuple(element for element in found if element.getparent() in around)


def _copied(records: Sequence[Element]) -> set[Element | None]:
    """Holders whose records all stand in a longer one, too: "Top comments" above all of them."""
    held: dict[Element | None, set[str]] = {}
    for record in records:
        held.setdefault(record.getparent(), set()).add(text_of(record))
    seen: set[str] = set()
    copied: set[Element | None] = set()
    for holder in sorted(held, key=lambda holder: -len(held[holder])):
        if held[holder] <= seen:
            copied.add(holder)
        seen |= held[holder]
    return copied


def _is_record(element: Element) -> bool:
    """Whether the name is that of one comment, not of a list of them."""
    if element.get("role") == "comment":
        return True
    names = (
        f"{element.get('class') or ''} {element.get('data-testid') or ''} {element.get('id') or ''}".split()
    )
    if "-" in str(element.tag):
        names.append(str(element.tag))
    parts = map(_own_part, names)
    said = [words for words in map(words_of, parts) if words & _AREA_WORDS or any(map(_ONE.fullmatch, words))]
    return bool(said) and not any(words & _LISTS for words in said)


def _own_part(name: str) -> str:
    """What a name says of the element itself: "comment" of "thread__comment", "Comment_item" of "Comment_item__3kT9a"."""
    block, _, part = name.rpartition("__")
    return block.rpartition("__")[2] if block and _BUILT.fullmatch(part) else part


def names_answers(area: Area) -> bool:
    """Whether an area is known by a name for answers alone, which may stand under comments of an unknown name."""
    said: set[str] = set()
    for root in area.roots:
        said |= _AREA_WORDS & words_of(f"{root.get('class') or ''} {root.get('id') or ''}")
    return said == {"replies"}


def _headed(index: Index) -> Iterator[Area]:
    """What follows the headings that say comments."""
    seen: set[Element] = set()
    for heading in islice(headings(index), _MOST):
        for level, roots in enumerate(following(heading)):
            if roots[0] not in seen and not _holds_article(roots[0]):
                seen.update(roots)
                holder = roots[0].getparent()
                text = text_of(heading)
                behind = _is_behind_text(index, heading)
                if not behind and _REVIEWS in text.lower():
                    break  # "5 Reviews" beside the byline
                yield Area(
                    roots=roots,
                    ends=frozenset(() if holder is None else (holder,)),
                    named=False,
                    stated=read_count(text) if behind else None,
                    titled=not level and text.strip(" :").lower() in TITLES,
                    far=bool(level),
                )


def _is_behind_text(index: Index, heading: Element) -> bool:
    """Whether prose stands between the headline and a line that counts comments: else it is the article's own counter."""
    if heading.tag in HEADINGS:
        return True
    headline = next(iter(index.by_tag["h1"]), None)
    first, last = index.order.get(headline, 0) if headline is not None else 0, index.order[heading]
    between = (paragraph for paragraph in index.by_tag["p"] if first < index.order[paragraph] < last)
    return sum(len(text_of(paragraph)) for paragraph in between) >= _PROSE


def _holds_article(element: Element) -> bool:
    """Whether an element named after comments holds the whole article: its headline is in it."""
    headline = next(element.iter("h1"), None)
    if headline is None:
        return False
    text = text_of(headline)
    return read_count(text) is None and not any(word in _AREA_WORDS for word in text.lower().split())


def _is_recent(element: Element) -> bool:
    """Whether the element's heading says that these are the latest comments of the site."""
    heading = next(element.iter("h2", "h3", "h4", "h5"), None)
    if heading is None or not RECENT.search(text_of(heading)[:MAX_HEADING]):
        return False
    return next(element.iter("textarea"), None) is None


def _is_side(element: Element) -> bool:
    """Whether an element is named as a sidebar or a list of recent comments.

    Layout wrappers ("content-sidebar-wrap", "main right-sidebar": the headline is in them) and posts, which carry
    tags as classes, are none.
    """
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    if not names or element.tag in _NO_SIDE_TAGS or not _POST_CLASSES.isdisjoint(names):
        return False
    for words in map(words_of, names):
        if words & _RECENT_WORDS and (words & _AREA_WORDS or len(words) == 1):
            return True
        if "sidebar" in words and words <= _SIDEBAR_WORDS:
            layout = any(words_of(name) & _LAYOUT_WORDS for name in names)
            return not layout and next(element.iter("h1"), None) is None
    return False
