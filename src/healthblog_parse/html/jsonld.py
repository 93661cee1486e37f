"""JSON-LD: what the page states about itself in ``application/ld+json`` scripts.

Facts: WordPress plugins write one ``@graph`` whose nodes point to each other by ``@id``; others write one
node a script, or an array; authors are strings, nodes, arrays or references.  Broken JSON is common: raw
line ends inside strings, trailing commas, comment or CDATA marks around it, several objects in a row, the
whole text escaped once more.  Those are mended; of anything else the plain strings are read, and it is
reported.

Rules: nodes of article types come before those of page types; nodes that a list, a comment, a review or a
citation holds are about other things and are not entered.  The walk keeps its own stack.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from itertools import islice

from ..expressions import Expression
from ..limits import Limits
from ..models import PageWarning, PersonKind
from ..records import PersonRole, RawDate, RawPerson, RawText
from .dom import Index
from .metadata import Metadata

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Node = dict[str, Json]

_PAGE_TYPES = frozenset(("WebPage", "MedicalWebPage", "ItemPage", "QAPage", "FAQPage", "AboutPage", "Recipe"))
_ARTICLE_TYPES = frozenset(("Report", "HowTo", "Review", "CreativeWork", "Blog", "MedicalCondition"))
_LIST_TYPES = frozenset(("CollectionPage", "SearchResultsPage"))
_ELSEWHERE = frozenset((
    "comment", "comments", "review", "reviews", "itemListElement", "isPartOf", "citation", "mentions", "publisher", "author",
    "creator", "reviewedBy", "video", "image", "breadcrumb", "potentialAction", "hasPart", "blogPost",
    "relatedLink",
    "suggestedAnswer", "acceptedAnswer", "sourceOrganization", "significantLink",
))  # fmt: skip
_ORGANIZATIONS = frozenset(
    ("Organization", "NewsMediaOrganization", "MedicalOrganization", "Corporation", "Hospital")
)
_SURROGATE = Expression(
    r"(\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
"""Escapes: a backslash or a pair of surrogates, to be kept, or a surrogate alone, which is no character."""
_TRAILING_COMMA = Expression(r",(\s{0,64})([}\]])")
_WRAPPING = Expression(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://|/\*)?\s?\]\]>(?:\s?\*/)?)\s*$"
)
_IN_A_ROW = Expression(r"\}\s{0,64}\{")
_ORCID = Expression(r"\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b")
_TAG = Expression(r"<[^<>]{1,500}>")
_MAX_NODES = 20_000
_ARTICLE_TYPE = Expression(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(\w{0,20}(?:Article|Posting))"')
_PLAIN = Expression(
    r'"(headline|datePublished|dateModified|lastReviewed|inLanguage|articleSection|description)"\s{0,9}:'
    r'\s{0,9}"([^"\\\n]{1,400})"\s{0,9}[,}\n]'
)
_PLAIN_AUTHOR = Expression(
    r'"author"\s{0,9}:\s{0,9}[\[{\s]{0,20}[^{}]{0,200}?"name"\s{0,9}:\s{0,9}"([^"\\\n]{1,100})"'
)
_MOST_PLAIN = 40


def read_jsonld(index: Index, *, limits: Limits) -> Metadata:
    """Read the page's JSON-LD scripts: the candidates of the strongest node first."""
    warnings: list[PageWarning] = []
    nodes = _nodes(list(_values(index, limits, warnings)))
    if not nodes:
        return Metadata(warnings=tuple(warnings))
    by_id = {
        key: node for node in reversed(nodes) if isinstance(key := node.get("@id"), str) and len(node) > 1
    }
    ranks = [_rank(node) for node in nodes]
    mains = [node for wanted in range(3) for node, rank in zip(nodes, ranks, strict=True) if rank == wanted]
    return Metadata(
        titles=tuple(_titles(mains)),
        site_names=tuple(_site_names(nodes, mains, by_id)),
        people=tuple(_people(mains, by_id)),
        dates=tuple(_dates(mains)),
        url=_first(mains, "url"),
        language=_first(mains, "inLanguage"),
        section=_first(mains, "articleSection"),
        tags=tuple(tag for node in mains[:1] for tag in _strings(node.get("keywords"))),
        description=_first(mains, "description"),
        image=_image(mains, by_id),
        is_list=any(not _LIST_TYPES.isdisjoint(_types(node)) for node in nodes),
        is_article=0 in ranks,
        warnings=tuple(warnings),
    )


def _texts(index: Index) -> Iterator[str]:
    for script in index.by_tag["script"]:
        if "ld+json" in (script.get("type") or "").lower():
            yield script.text or ""
    for meta in index.by_tag["meta"]:  # frameworks that take a script for one more meta element
        if "ld+json" in (meta.get("name") or ""):
            yield meta.get("content") or ""


def _values(index: Index, limits: Limits, warnings: list[PageWarning]) -> Iterator[Json]:
    room = limits.max_json_bytes
    for text in _texts(index):
        if len(text) > room:
            warnings.append(PageWarning(code="json-ld-skipped", message="a JSON-LD script is too long"))
            continue
        room -= len(text)
        try:
            yield load_json(text)
        except (ValueError, RecursionError):
            if text.strip():
                warnings.append(PageWarning(code="json-ld-broken", message="a JSON-LD script is not JSON"))
                yield salvage(text)


def load_json(text: str) -> Json:
    """What a script says, the usual mistakes mended.

    Raises:
        ValueError: if it is no JSON all the same.
        RecursionError: if it nests too deep.
    """
    if "\\ud" in text or "\\uD" in text:
        text = _SURROGATE.sub(lambda match: match[1] or "\\ufffd", text)
    try:
        value: Json = json.loads(text, strict=False)
    except ValueError:
        if "&quot;" in text and '"' not in text:
            text = unescape(text)
        mended = _TRAILING_COMMA.sub(r"\1\2", _WRAPPING.sub("", text)).strip("\ufeff \t\r\n").rstrip(";")
        try:
            value = json.loads(mended, strict=False)
        except ValueError:
            value = json.loads("[" + _IN_A_ROW.sub("},{", mended) + "]", strict=False)
    return value


def salvage(text: str) -> Json:
    """What can be read of an article in a broken script: the first plain string of each property.

    Args:
        text: A script that is no JSON, because of a stray quote or a missing bracket, say.

    Returns:
        One node of the type that the text names; nothing where it names no article.
    """
    kind = _ARTICLE_TYPE.search(text)
    if kind is None:
        return None
    node: Node = {"@type": kind[1]}
    for match in islice(_PLAIN.finditer(text, kind.start() if kind.start() < 300 else 0), _MOST_PLAIN):
        node.setdefault(match[1], match[2])
    author = _PLAIN_AUTHOR.search(text)
    if author is not None:
        node["author"] = author[1]
    return node


def _nodes(values: list[Json]) -> list[Node]:
    """Every node that can be about this page, in order."""
    nodes: list[Node] = []
    stack = values[::-1]
    while stack and len(nodes) < _MAX_NODES:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(reversed(value))
        elif isinstance(value, dict):
            nodes.append(value)
            stack.extend(
                child
                for key, child in reversed(value.items())
                if isinstance(child, dict | list) and key not in _ELSEWHERE
            )
    return nodes


def _types(node: Node) -> list[str]:
    kinds = node.get("@type") or node.get("type")  # the "@" is forgotten now and then
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return [kind.rsplit("/", 1)[-1] for kind in kinds if isinstance(kind, str)]


def _rank(node: Node) -> int:
    """0 for an article, 1 for what may be one, 2 for a page, 3 for anything else."""
    kinds = _types(node)
    if any(kind.endswith(("Article", "Posting")) for kind in kinds):
        return 0
    if any(kind in _ARTICLE_TYPES for kind in kinds) or "Recipe" in kinds:
        return 1
    return 2 if any(kind in _PAGE_TYPES for kind in kinds) else 3


def _name(node: Node) -> str:
    return (_types(node) or ["node"])[0]


def _strings(value: Json) -> list[str]:
    """The strings in a value: itself, a list's, a node's name or value; comma lists of keywords split."""
    if isinstance(value, str):
        text = " ".join(value.split())
        return [part.strip() for part in text.split(",") if part.strip()]
    if isinstance(value, list):
        return [found for item in value if isinstance(item, str | dict) for found in _strings(item)]
    if isinstance(value, dict):
        return _strings(value.get("name") if isinstance(value.get("name"), str) else None)
    return []


def _text(value: Json) -> str | None:
    """One string: the value itself, the first of a list, a node's name or @value."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "@value", "url", "@id") if value.get(key)), None)
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _first(nodes: list[Node], key: str) -> str | None:
    return next((found for node in nodes if (found := _text(node.get(key)))), None)


def _titles(mains: list[Node]) -> Iterator[RawText]:
    for node in mains:
        for key in ("headline", "name"):
            if title := _text(node.get(key)):
                yield RawText(value=title, rule=f"json-ld:{_name(node)}.{key}", visible=False)


def _site_names(nodes: list[Node], mains: list[Node], by_id: dict[str, Node]) -> Iterator[RawText]:
    for node in nodes:
        if "WebSite" in _types(node) and (name := _text(node.get("name"))):
            yield RawText(value=name, rule="json-ld:WebSite.name", visible=False)
    for node in mains:
        for holder in _resolved(node.get("publisher"), by_id):
            if "Person" in _types(holder):
                continue  # a blog that a person publishes: that one's name, who is the author as a rule, and not the site's
            if name := _text(holder.get("name")):
                yield RawText(value=name, rule=f"json-ld:{_name(node)}.publisher", visible=False)


def _resolved(value: Json, by_id: dict[str, Node]) -> Iterator[Node]:
    """The nodes of a value: itself, its items, or what an ``@id`` points to; strings become named nodes."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield {"name": item}
        elif isinstance(item, dict):
            key = item.get("@id")
            if not item.get("name") and isinstance(key, str) and key in by_id:
                yield by_id[key]
            else:
                yield item


def _people(mains: list[Node], by_id: dict[str, Node]) -> Iterator[RawPerson]:
    for node in mains:
        medical = "lastReviewed" in node or any(kind.startswith("Medical") for kind in _types(node))
        roles: tuple[tuple[str, PersonRole], ...] = (
            ("author", "author"),
            ("creator", "author"),
            ("reviewedBy", "medical review" if medical else "review"),
        )
        for key, role in roles:
            for person in _resolved(node.get(key), by_id):
                if name := _name_of(person):
                    yield _person(person, name, role, f"json-ld:{_name(node)}.{key}", by_id)


def _name_of(person: Node) -> str | None:
    """A person's name as it reads: content systems put the link to the profile into it ("<a href='...'>Jane Roe</a>")."""
    name = _text(person.get("name"))
    return " ".join(_TAG.sub("", name).split()) or None if name is not None and "<" in name else name


def _person(node: Node, name: str, role: PersonRole, rule: str, by_id: dict[str, Node]) -> RawPerson:
    kinds = _types(node)
    kind: PersonKind | None = None
    if "Person" in kinds:
        kind = "person"
    elif any(name in _ORGANIZATIONS for name in kinds):
        kind = "organization"
    links = [*_links(node.get("url")), *_links(node.get("sameAs"))]
    orcid = next((match[0] for link in links if "orcid" in link and (match := _ORCID.search(link))), None)
    employers = [*_resolved(node.get("affiliation"), by_id), *_resolved(node.get("worksFor"), by_id)]
    return RawPerson(
        name=name,
        role=role,
        job=_text(node.get("jobTitle")),
        affiliation=next((found for holder in employers if (found := _text(holder.get("name")))), None),
        credentials=_text(node.get("honorificSuffix")),
        url=links[0] if links else None,
        orcid=orcid,
        bio=_text(node.get("description")),
        kind=kind,
        rule=rule,
        visible=False,
    )


def _links(value: Json) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [
        link for link in values if isinstance(link, str) and link.startswith(("http://", "https://", "/"))
    ]


def _dates(mains: list[Node]) -> Iterator[RawDate]:
    for node in mains:
        rule = f"json-ld:{_name(node)}"
        if date := _text(node.get("datePublished")) or _text(node.get("dateCreated")):
            yield RawDate(role="published", machine=date, rule=f"{rule}.datePublished", visible=False)
        if date := _text(node.get("dateModified")):
            yield RawDate(role="updated", machine=date, rule=f"{rule}.dateModified", visible=False)
        if date := _text(node.get("lastReviewed")):
            yield RawDate(role="reviewed", machine=date, rule=f"{rule}.lastReviewed", visible=False)


def _image(mains: list[Node], by_id: dict[str, Node]) -> str | None:
    for node in mains:
        for image in _resolved(node.get("image"), by_id):
            found = image.get("url") or image.get("contentUrl") or image.get("name")
            if isinstance(found, str) and found:
                return found
    return None
