"""What the page says about itself where no reader looks: ``<meta>``, ``<link>``, ``<title>``; joined with its JSON-LD.

Every finding is a candidate with the rule that found it; ``interpret`` weighs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urljoin, urlsplit

from attrs import frozen

from ..expressions import Expression
from ..interpret.addresses import host_of, safe_href
from ..interpret.bylines.parts import read_byline
from ..models import PageWarning
from ..records import DateRole, RawDate, RawPerson, RawText
from .dom import Element, Index, text_of

_TITLES = (
    "og:title",
    "twitter:title",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "headline",
)
_SITES = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "citation_journal_title",
    "apple-mobile-web-app-title",
)
_AUTHORS = (
    "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "citation_author",
    "parsely-author", "sailthru.author", "shareaholic:article_author_name", "article_author", "byl", "twitter:creator:name", "dcsext.author", "article.author",
    "creator",
    "og:article:author", "authors", "content.author", "author_name", "book:author", "dc.contributor",
)  # fmt: skip
_DATES: tuple[tuple[str, DateRole], ...] = (
    ("article:published_time", "published"), ("og:article:published_time", "published"),
    ("datepublished", "published"), ("date", "published"), ("dc.date", "published"),
    ("dc.date.issued", "published"), ("dcterms.date", "published"), ("dcterms.issued", "published"),
    ("dcterms.created", "published"), ("dc.date.created", "published"), ("dcterms.available", "published"),
    ("citation_publication_date", "published"), ("citation_date", "published"),
    ("citation_online_date", "published"), ("parsely-pub-date", "published"), ("sailthru.date", "published"),
    ("pubdate", "published"), ("publishdate", "published"), ("publish-date", "published"),
    ("publication_date", "published"), ("pdate", "published"), ("originalpublicationdate", "published"),
    ("article_date_original", "published"), ("publish_date", "published"),
    ("cxenseparse:recs:publishtime", "published"),
    ("published-date", "published"), ("published_date", "published"), ("published", "published"),
    ("date_published", "published"), ("datecreated", "published"), ("release_date", "published"),
    ("article.published", "published"), ("og:pubdate", "published"), ("created", "published"),
    ("article:modified_time", "updated"), ("og:updated_time", "updated"), ("datemodified", "updated"),
    ("last-modified", "updated"), ("lastmod", "updated"), ("dcterms.modified", "updated"),
    ("dc.date.modified", "updated"), ("article:updated_time", "updated"), ("article.updated", "updated"),
    ("revised", "updated"), ("modified-date", "updated"), ("last_updated", "updated"),
    ("updated", "updated"),
    ("modified_date", "updated"), ("lastreviewed", "reviewed"), ("last-reviewed", "reviewed"),
    ("dc.date.reviewed", "reviewed"), ("dcterms.reviewed", "reviewed"), ("date-reviewed", "reviewed"),
)  # fmt: skip
_DATE_RANKS = {name: rank for rank, (name, _) in enumerate(_DATES)}
_SECTIONS = ("article:section", "parsely-section", "dc.subject", "section")
_TAGS = ("article:tag", "keywords", "news_keywords", "parsely-tags", "citation_keywords")


_ITEMS = ("Article", "Posting", "Page", "CreativeWork", "Blog", "Recipe", "Report", "HowTo", "Review")
"""Ends of the schema.org types whose properties are the page's own."""
_FEED_WORDS = ("feed", "rss", "atom", "flux", "posts", "all posts", "latest posts", "news", "blog")
"""What systems put behind the site's name in the title of its feed."""
_DIVIDERS = "»›|–—:-"
_OF_COMMENTS = Expression(r"»|comment|kommentar|coment", re.IGNORECASE)


_WANTED = frozenset(
    (
        *_TITLES, *_SITES, *_AUTHORS, *(name for name, _ in _DATES), *_SECTIONS, *_TAGS,
        "og:type", "og:url", "og:image", "og:image:url", "twitter:image",
        "og:description", "description", "twitter:description",
        "og:locale", "content-language", "language", "dc.language",
        *(f"twitter:{kind}{number}" for kind in ("label", "data") for number in "1234"),
    )
)  # fmt: skip
"""Names of ``meta`` that anything here asks for."""


@frozen(kw_only=True)
class Metadata:
    """Candidates from outside the visible page."""

    titles: tuple[RawText, ...] = ()
    site_names: tuple[RawText, ...] = ()
    people: tuple[RawPerson, ...] = ()
    dates: tuple[RawDate, ...] = ()
    url: str | None = None
    language: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    description: str | None = None
    image: str | None = None
    is_article: bool = False
    """Whether it calls itself one article; a blog is none."""
    is_list: bool = False
    """Whether it calls itself a list of other pages."""
    warnings: tuple[PageWarning, ...] = ()


_ROW = 40
"""Elements of a row of topics that are looked at."""
_READERS = frozenset(("review", "reviews", "comment", "comments"))
"""Properties whose items readers wrote."""


class _Metas:
    """The page's ``<meta>`` elements by name in lower case, in document order."""

    def __init__(self, index: Index) -> None:
        self.values: dict[str, list[str]] = {}
        for element in index.by_tag["meta"]:
            key = element.get("property") or element.get("name") or element.get("http-equiv")
            if not key:
                key = element.get("itemprop")
                if key and _is_of_something_else(element):
                    continue
            content = element.get("content")
            if not key or not content:
                continue
            key = key.lower()
            if key not in _WANTED:
                key = key.strip()
                if key not in _WANTED:
                    continue
            value = " ".join(content.split())
            if value:
                self.values.setdefault(key, []).append(value)

    def all(self, *names: str) -> Iterator[tuple[str, str]]:
        for name in names:
            for value in self.values.get(name, ()):
                yield name, value

    def first(self, *names: str) -> str | None:
        return next((value for _, value in self.all(*names)), None)


def _is_of_something_else(meta: Element) -> bool:
    """Whether a microdata property belongs to an item that is not the page's article: a comment, a person."""
    item = next((above for above in meta.iterancestors() if above.get("itemscope") is not None), None)
    kind = "" if item is None else (item.get("itemtype") or "").rstrip("/").rpartition("/")[2]
    if (not kind or kind.endswith("Page")) and _is_in_row(meta):
        return True
    if item is not None and item.get("itemprop") in _READERS:
        return True
    return bool(kind) and not kind.endswith(_ITEMS)


def _is_in_row(meta: Element) -> bool:
    """Whether a property of no item stands in a row that leads elsewhere, beside a row with the same: each is another topic's."""
    row = next(meta.iterancestors("tr", "li"), None)
    if row is None or all(part.tag != "a" for part in islice(row.iter(), _ROW)):
        return False
    rows = (beside for beside in (row.getnext(), row.getprevious()) if beside is not None)
    said = meta.get("itemprop")
    return any(
        other.get("itemprop") == said for beside in rows for other in islice(beside.iter("meta"), _ROW)
    )


def read_metadata(index: Index, linked: Metadata) -> Metadata:
    """Read everything that the page states about itself.

    Args:
        index: The page.
        linked: What its JSON-LD says (``jsonld``).
    """
    metas = _Metas(index)
    kind = (metas.first("og:type") or "").lower()
    url = _address(index, metas, linked)
    image = safe_href(metas.first("og:image", "og:image:url", "twitter:image") or linked.image)
    return Metadata(
        titles=(*linked.titles, *_texts(metas, _TITLES), *_document_title(index)),
        site_names=(*_texts(metas, _SITES), *linked.site_names, *_feed_names(index)),
        people=(*linked.people, *_people(metas)),
        dates=(*linked.dates, *_dates(metas)),
        url=url,
        language=_language(index, metas, linked),
        section=metas.first(*_SECTIONS) or linked.section,
        tags=tuple(dict.fromkeys(_tags(metas, linked))),
        description=metas.first("og:description", "description", "twitter:description") or linked.description,
        image=image and _joined(url, image),
        is_article=linked.is_article or kind in {"article", "news", "news.article"},
        is_list=linked.is_list,
        warnings=linked.warnings,
    )


def _texts(metas: _Metas, names: tuple[str, ...]) -> Iterator[RawText]:
    for name, value in metas.all(*names):
        yield RawText(value=value, rule=f"meta:{name}", visible=False)


def _document_title(index: Index) -> Iterator[RawText]:
    for element in index.by_tag["title"][:1]:
        if title := text_of(element):
            yield RawText(value=title, rule="title", visible=False)


def _people(metas: _Metas) -> Iterator[RawPerson]:
    for name, value in metas.all(*_AUTHORS):
        if value.startswith(("http://", "https://", "//", "@")):
            continue  # article:author is a profile's URL more often than a name
        yield RawPerson(name=value, rule=f"meta:{name}", visible=False)
    for number in "1234":  # SEO plugins: twitter:label1 "Verfasst von", twitter:data1 the name
        labels, values = metas.values.get(f"twitter:label{number}"), metas.values.get(f"twitter:data{number}")
        if labels and values:
            byline = read_byline(f"{labels[0].rstrip(': ')}: {values[0]}")
            whole = len(byline.people) == 1 and not byline.dates  # a name, whatever words are in it
            for person in byline.people:
                name = values[0] if whole else person.name
                yield RawPerson(name=name, role=person.role, rule="meta:twitter:data", visible=False)


def _dates(metas: _Metas) -> Iterator[RawDate]:
    for name in sorted(metas.values.keys() & _DATE_RANKS.keys(), key=_DATE_RANKS.__getitem__):
        role = _DATES[_DATE_RANKS[name]][1]
        for value in metas.values[name]:
            yield RawDate(role=role, machine=value, rule=f"meta:{name}", visible=False)


def _feed_names(index: Index) -> Iterator[RawText]:
    """The site's name in the title of its feed ("Example Health » Feed", "Example Health - Atom")."""
    for link in index.by_tag["link"]:
        if (link.get("type") or "").endswith(("rss+xml", "atom+xml")):
            title = " ".join((link.get("title") or "").split())
            name = title
            for word in ("Feed", "RSS", "Atom"):
                name = name.rstrip(" 0123456789.-").removesuffix(word)
            cut = max(title.rfind(divider) for divider in _DIVIDERS)
            if cut > 0 and title[cut + 1 :].strip().lower().startswith(_FEED_WORDS):
                name = title[:cut]
            name = name.rstrip(" " + _DIVIDERS)
            if name and name != title and not _OF_COMMENTS.search(name):
                yield RawText(value=name, rule="feed-title", visible=False)
                return


def _address(index: Index, metas: _Metas, linked: Metadata) -> str | None:
    """The page's address: the canonical one, unless another is given in full or it is only the site's."""
    found = [_canonical(index), safe_href(metas.first("og:url")), safe_href(linked.url)]
    stated = [address for address in found if address]
    if not stated:
        return None
    base = next((address for address in stated if "." in host_of(address)), None)
    if base is None:
        base = next((element.get("href") for element in index.root.iterfind("head/base")), None)
    elif host_of(stated[0]) and "." not in host_of(stated[0]):
        return base  # "https://a-title/": a system that took the title for a host
    address = _joined(base, stated[0])
    if _path(address) in {"", "/"}:
        deeper = next((other for other in stated[1:] if _path(other) not in {"", "/"}), None)
        if deeper is not None and host_of(deeper) == host_of(address):
            return deeper
    return address


def _path(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def _joined(base: str | None, address: str) -> str:
    """The address in full, where a full one of the same site is known."""
    if address.startswith("//"):
        return "https:" + address
    if "://" in address[:12] or not base:
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _canonical(index: Index) -> str | None:
    for element in index.by_tag["link"]:
        if "canonical" in (element.get("rel") or "").lower().split():
            return safe_href(element.get("href"))
    return None


def _language(index: Index, metas: _Metas, linked: Metadata) -> str | None:
    for element in index.by_tag["html"]:
        stated = (
            element.get("lang")
            or element.get("{http://www.w3.org/XML/1998/namespace}lang")
            or element.get("xml:lang")
        )
        if stated and stated.strip():
            return stated
    return metas.first("og:locale", "content-language", "language", "dc.language") or linked.language


def _tags(metas: _Metas, linked: Metadata) -> Iterator[str]:
    for _, value in metas.all(*_TAGS):
        yield from (tag for part in value.split(",") if (tag := part.strip()))
    yield from linked.tags
