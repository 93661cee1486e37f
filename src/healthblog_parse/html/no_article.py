"""Pages that hold no article: front pages, archives, search results, errors, log-in and consent walls.

Facts.  WordPress and Blogger name the kind of page in the body's classes; SEO plugins state it in JSON-LD
(``CollectionPage``).  A list repeats one container with a linked heading in each, none of which has most of the
text; its address is often the site's root.  A wall or an error page has hardly any text, and its title says so.
Articles are lists too (of products, of books), have related posts below them, and ask for a log-in at the end.

Rules, in order; each needs what the page calls itself *and* what it looks like.
1. A page with comments, or one that calls itself an article or a post, holds one.
2. The body's classes or JSON-LD say "list", and three posts with a linked heading stand in it, none with most
   of their text.
3. No headline stands above prose, and there are: three such posts where the page's address is the root of the site or a
   blog's archive, or at the root ten headings with links of their own; four posts with all that was read, where no address
   is known; or ten and hardly any text besides.
4. An error page or a question about consent: its title or headline says so, and the text is short.
5. A form to log in or to register, a cart, a search, the list of a shop or a board: the software names the kind of page in
   the body's classes; else title or headline is such a form's, or the address is and no prose stands below the headline, and
   there is a form and hardly any running text.
6. A list of forums or topics: rows as boards print them, beside no prose, or with most of the text.

What 5 and 6 tell is an article still where the body's classes say "one post", or where the page shows a writer, and prose
below its headline: themes and Drupal make classes of addresses ("page-search"), posts are called "Registration", and
boards list their last topics beside texts.

Known failures: lists whose headings are no links or no headings; a front page with one post, which is read as
that post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from urllib.parse import urlsplit

from ..expressions import Expression
from ..interpret.page_names import leads_to_archive, leads_to_form, names_form
from ..models import PageWarning
from ..records import RawArticle
from .dom import Element, Index, stands_in, text_of
from .metadata import Metadata

_FRONT = frozenset(("home", "page"))
_LISTS = (
    frozenset(("home", "blog")), _FRONT, frozenset(("archive",)), frozenset(("search-results",)), frozenset(("paged",)),
    frozenset(("search", "search-no-results")), frozenset(("index-view",)), frozenset(("label-view",)),
    frozenset(("search-view",)), frozenset(("archive-view",)), frozenset(("home-template",)),
    frozenset(("tag-template",)), frozenset(("author-template",)), frozenset(("view-frontpage",)),
)  # fmt: skip
"""Classes of ``body`` that WordPress, Blogger and Ghost give to lists; a page that is the front page may show posts."""
_ENTRIES = frozenset(("single", "single-post", "post-template", "item-view"))
"""Those that they give to one post."""
_SINGLES = frozenset(("single", "singular", "single-post", "post-template", "page-template", "item-view"))
_ERRORS = frozenset(("error404", "error-view", "page-404", "error-404"))
_POSTS = frozenset(
    "post hentry type-post post-outer blog-post teaser post-card entry card node-teaser".split()
)
"""Classes of one entry of a list."""
_ERROR = "an error page"
_ERROR_TITLE = Expression(
    r"\s*(?:(?:błąd|chyba|hiba|ошибка|помилка|грешка|virhe|fejl|feil|fel|hata|eroare|gre[sš]ka|erro|errore)\s*404\b.{0,60}|"
    r"(?:страница|сторінка|stránka|strona|sivua|siden|sidan|sayfa|az oldal)\s.{0,20}?(?:не найдена|не знайдена|nenalezena|nebyla nalezena|"
    r"nie istnieje|nie została znaleziona|ei löydy|ikke fundet|finnes ikke|hittades inte|kunde inte hittas|bulunamadı|nem található)\W{0,3}|"
    r"(?:error|fehler|erreur)?\s*404(?:\s*[:–|-]?\s*(?:error|not found|page not found|fehler|seite nicht gefunden))?|(?:(?:oops|sorry|hoppla|ups)\W{1,4})?(?:(?:that|this|the|die|diese)\s+)?"
    r"(?:page|seite|p[aá]gina|page web|pagina|article|beitrag)\s.{0,30}?(?:not\s+(?:be\s+)?found|nicht\s+gefunden|"
    r"introuvable|no\s+encontrada|non\s+trovata|n[aã]o\s+encontrada|niet\s+gevonden|existiert\s+nicht)\W{0,3}|"
    r"nothing found|nichts gefunden|access denied|forbidden|zugriff verweigert|just a moment\W{0,4}|"
    r"attention required\W{0,3}.{0,20}|are you (?:a )?(?:human|robot)\W{0,3})\s*",
    re.IGNORECASE,
)
_WALL_TITLE = Expression(
    r"\s*(?:cookie[\s-]?(?:consent|settings|notice|hinweise?|einstellungen|wall)|"
    r"consent|(?:your )?privacy (?:settings|choices)|we value your privacy|wir sch[aä]tzen ihre privatsph[aä]re|"
    r"before you continue.{0,30}|bevor sie fortfahren.{0,30})\s*",
    re.IGNORECASE,
)
_KINDS = {
    kind: what
    for what, kinds in (
        (
            "a form of an account",
            # Magento, WooCommerce, Shopify, Drupal, phpBB, OpenCart, Joomla
            "customer-account-login customer-account-create customer-account-forgotpassword customer-account-index woocommerce-account "
            "template-customers-login template-customers-register template-customers-account page-user-login page-user-register "
            "page-user-password section-ucp account-login account-register account-forgotten com_users",
        ),
        (
            "a cart",
            "checkout-cart-index checkout-onepage-index woocommerce-cart woocommerce-checkout template-cart checkout-cart checkout-checkout",
        ),
        ("a search", "catalogsearch-result-index template-search page-search section-search product-search"),
        (
            "a list of products or topics",
            "catalog-category-view tax-product_cat tax-product_tag post-type-archive-product template-collection "
            "template-list-collections section-index section-viewforum",
        ),
    )
    for kind in kinds.split()
}
"""Classes of ``body`` that shops and boards give to pages without an article."""
_DIVIDER = Expression(r"\s[|–—»·•-]\s|\s?::\s")
"""What stands between the name of a page and its site's."""
_SHOP_KINDS = frozenset("authentication password cart order order-opc my-account category".split())
"""What PrestaShop writes as the id of ``body`` and as its class."""
_ROWS = frozenset(
    # vBulletin 4, phpBB, Invision 3 and 4, XenForo 1 and 2, WoltLab, Vanilla, Discourse
    "forumbit_post threadbit forumtitle topictitle forumlink col_f_content cforumrow cforumtopictable discussionlistitem nodetext "
    "node--forum structitem--thread wbbboard wbbthread itemdiscussion topic-list-item".split()
)
"""Classes that boards give to the rows of a list of forums or topics."""
_TABLES = frozenset(("threadslist", "boardindex_table", "messageindex"))
"""Ids of such lists: vBulletin 3, Simple Machines 2."""
_SHORT, _SENTENCE = 700, 80
"""Characters of text that an error page or a wall may have, and of a line of it: forms and menus have shorter ones."""
_FEW, _SOME, _MANY = 3, 4, 10
_MOST = 0.6
"""Share of the posts' text from which one of them is the article."""
_LEAST_HEADING = 8
_MOST_POSTS = 60
_PROSE = 400
_PROSE_BELOW, _NEXT = 240, 6


def no_article(
    index: Index,
    metadata: Metadata,
    headline: Element | None,
    article: RawArticle,
    *,
    address: str | None,
) -> PageWarning | None:
    """Say that the page, which has no comments, holds no article; ``None`` for one that does, or may.

    Args:
        index: The page.
        metadata: What it states about itself.
        headline: The element of its headline.
        article: What was taken for the article.
        address: Where the page is or was saved from, where that is known.
    """
    if metadata.is_article:
        return None
    classes = _body_classes(index)
    sizes = [len(block.text) for block in article.blocks]
    text = sum(sizes)
    said = _kind(index, classes) or ("a list of topics" if _lists_topics(index, sizes) else None)
    if said is None and sum([size for size in sizes if size >= _SENTENCE]) < _SHORT:
        said = _error_or_wall(index, classes, headline, text, address)
    if said is not None and (said == _ERROR or not _is_entry(classes, headline, article)):
        return _warning(said)
    if not _SINGLES.isdisjoint(classes) and not classes >= _FRONT:
        return None
    listed, root = metadata.is_list or any(names <= classes for names in _LISTS), _is_root(address)
    if not listed and _has_prose_below(headline):
        return None
    if root and _headlines(index) >= _MANY:
        return _warning("a front page")
    if listed or root or (address is not None and leads_to_archive(address)):
        least = _FEW
    elif metadata.url is None and _is_linked(headline) and 0 < text <= _posts(index, _SOME):
        least = _SOME
    elif text < _PROSE:
        least = _MANY
    else:
        return None
    return _warning("a list of articles") if _posts(index, least) else None


def nothing_found(article: RawArticle) -> PageWarning | None:
    """Say that the page shows nothing that an article has; ``None`` where it does."""
    if article.titles or article.blocks or article.people or article.dates:
        return None
    return _warning("without title, text, author and date")


def _warning(what: str) -> PageWarning:
    return PageWarning(code="no-article", message=f"the page is {what}")


def _body_classes(index: Index) -> set[str]:
    return {name for body in index.by_tag["body"][:1] for name in (body.get("class") or "").lower().split()}


def _kind(index: Index, classes: set[str]) -> str | None:
    """What the software says that the page is, where that is no article."""
    told = classes & _KINDS.keys()
    if told:
        return _KINDS[min(told)]
    shop = classes & _SHOP_KINDS
    return "a page of a shop" if shop and index.by_tag["body"][0].get("id") in shop else None


def _is_entry(classes: set[str], headline: Element | None, article: RawArticle) -> bool:
    """Whether a page that has something of a form or a list is one post, or shows who wrote the prose below its headline."""
    if not _ENTRIES.isdisjoint(classes):
        return True
    signed = any(person.visible and person.role == "author" for person in article.people)
    return signed and _has_prose_below(headline)


def _lists_topics(index: Index, sizes: Sequence[int]) -> bool:
    """Whether rows stand in the page that boards print for forums and topics: beside no prose, or most text is theirs."""
    found = [rows for name in _ROWS & index.by_class.keys() if len(rows := index.classed(name)) >= _FEW]
    found += [[index.by_id[key]] for key in _TABLES & index.by_id.keys()]
    if not found or sum([size for size in sizes if size >= _SENTENCE]) < _SHORT:
        return bool(found)
    return any(2 * sum(map(len, map(text_of, rows))) >= sum(sizes) for rows in found)


def _headlines(index: Index) -> int:
    """Further pages that lower headings lead to."""
    found: set[str] = set()
    for heading in index.tagged("h2", "h3", "h4"):
        above = heading.getparent()
        link = above if above is not None and above.tag == "a" else next(heading.iter("a"), None)
        href = None if link is None else link.get("href")
        if href and "#" not in href and len(text_of(heading)) >= _LEAST_HEADING:
            found.add(href)
    return len(found)


def _is_root(url: str | None) -> bool:
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.netloc) and parts.path in {"", "/"} and not parts.query


def _error_or_wall(
    index: Index, classes: set[str], headline: Element | None, text: int, address: str | None
) -> str | None:
    if text < _SHORT and not classes.isdisjoint(_ERRORS):
        return _ERROR
    shown = [text_of(element)[:120] for element in index.by_tag["title"][:1]]
    if headline is not None and text < _SHORT:  # else it may be that of a box that asks to log in
        shown.append(text_of(headline)[:120])
    parts = [part for title in shown for part in _DIVIDER.split(title)]
    if text < _SHORT and any(_ERROR_TITLE.fullmatch(part) for part in parts):
        return _ERROR
    called = any(names_form(part) or _WALL_TITLE.fullmatch(part) for part in parts)
    if (called or (leads_to_form(address) and not _has_prose_below(headline))) and _asks(index):
        return "a form to log in, to register or to search, a cart or a question about consent"
    return None


def _asks(index: Index) -> bool:
    """Whether a form stands in the page that is more than a search field."""
    return any(
        field.get("type") in {"password", "submit", "email"}
        or (field.tag == "button" and not field.get("type"))
        for form in index.by_tag["form"]
        for field in form.iter("input", "button")
    )


def _is_linked(headline: Element | None) -> bool:
    """Whether the headline is one of a list's, or the site's; where there is none there is none of an article."""
    if headline is None:
        return True
    above = headline.getparent()
    return (above is not None and above.tag == "a") or next(headline.iter("a"), None) is not None


def _posts(index: Index, least: int) -> int:
    """Characters of so many posts with a linked heading or more, none of them with most of the text; else 0."""
    found: list[int] = []
    seen: set[Element] = set()
    containers = [
        *index.by_tag["article"],
        *(element for name in sorted(_POSTS) for element in index.classed(name)),
    ]
    for container in containers[: 4 * _MOST_POSTS]:
        if container in seen or container.tag in {"body", "html", "main", "a"} or len(found) > _MOST_POSTS:
            continue
        inside = stands_in(container, seen)
        seen.add(container)
        if inside:
            continue
        headings = container.iter("h1", "h2", "h3", "h4")
        heading = next((h for h in headings if len(text_of(h)) >= _LEAST_HEADING), None)
        if heading is None:
            continue
        links = [heading.getparent(), *heading.iter("a")]
        if any(link is not None and link.tag == "a" and link.get("href") for link in links):
            found.append(len(text_of(container)))
    return sum(found) if len(found) >= least and max(found) <= _MOST * sum(found) else 0


def _has_prose_below(headline: Element | None) -> bool:
    """Whether text of the headline's own article stands below it, and not that of teasers."""
    if headline is None or next(headline.iter("a"), None) is not None:
        return False
    around = set(headline.iterancestors())
    size = 0
    for paragraph in _next_paragraphs(headline):
        foreign = any(
            above not in around and (above.tag == "article" or not _POSTS.isdisjoint(_names(above)))
            for above in paragraph.iterancestors("article", "div", "li", "section")
        )
        size += 0 if foreign else len(text_of(paragraph))
    return size > _PROSE_BELOW


def _names(element: Element) -> list[str]:
    return (element.get("class") or "").lower().split()


def _next_paragraphs(headline: Element) -> list[Element]:
    found: list[Element] = []
    for above in (headline, *headline.iterancestors()):
        for sibling in above.itersiblings():
            found += islice(sibling.iter("p"), _NEXT)
            if len(found) > _NEXT:
                return found[:_NEXT]
    return found
