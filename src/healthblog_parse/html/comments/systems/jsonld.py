"""Comments that stand only in the page's JSON-LD: forums and questions whose visible part a script makes.

Facts.  An article, posting or question has ``comment``: nodes of type ``Comment`` with ``text``,
``dateCreated`` or ``datePublished``, ``author`` (a string or a node with ``name`` and ``url``), ``url``,
``upvoteCount``; answers nest under their own ``comment``, or name the answered one in ``parentItem``.  The
text is plain, or HTML.  ``UserComments``, which ``Comment`` replaced, has ``commentText`` and ``commentTime``.

Rules.  Read last, after everything that a reader of the page sees.  The walk keeps its own stack.
Source: schema.org/Comment; search engines' guidelines for DiscussionForumPosting.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....expressions import Expression
from ....interpret.addresses import safe_href
from ....limits import DEFAULT_LIMITS
from ....models import Block
from ....records import RawComment, RawDate
from ...blocks import blocks_of
from ...dom import Index
from ...guard import parse_html
from ...jsonld import Json, Node, load_json
from ..interface import CommentSection, CommentSystem
from ..threads import by_key

_KINDS = ("Comment", "UserComments")
_OLD_TEXT = "commentText"
"""The property of ``UserComments``, whose nodes stand alone: the type that schema.org had first."""
_MARKS = tuple(f'"{kind}"' for kind in _KINDS)
_MARKUP = Expression(r"</?[a-zA-Z][^<>]{0,300}>|&#?\w{2,8};")
_PARAGRAPH = Expression(r"\n[ \t\r]*\n")
_MAX_NODES = 50_000


def _scripts(index: Index) -> Iterator[str]:
    for script in index.by_tag["script"]:
        if "ld+json" in (script.get("type") or ""):
            text = script.text
            if text and any(mark in text for mark in _MARKS):
                yield text


def _claims(index: Index) -> float:
    return 0.1 if next(_scripts(index), None) is not None else 0.0


def _read(index: Index) -> CommentSection | None:
    found: list[tuple[Node, int | None]] = []
    for text in _scripts(index):
        if len(text) > DEFAULT_LIMITS.max_json_bytes:
            continue
        try:
            value = load_json(text)
        except (ValueError, RecursionError):
            continue
        found.extend(_walk(value, len(found)))
    if not found:
        return None
    keys = [_key(node) for node, _ in found]
    stated = by_key(keys, [_parent_key(node) for node, _ in found])
    comments = tuple(
        _comment(node, key, holder if parent is None else parent)
        for (node, holder), key, parent in zip(found, keys, stated, strict=True)
    )
    return CommentSection(comments=comments, platform="jsonld")


def _walk(value: Json, start: int) -> list[tuple[Node, int | None]]:
    """Comment nodes in the order in which they stand, with the index of the one around each."""
    found: list[tuple[Node, int | None]] = []
    stack: list[tuple[Json, int | None, bool]] = [(value, None, False)]
    steps = 0
    while stack and steps < _MAX_NODES:
        steps += 1
        node, holder, held = stack.pop()
        if isinstance(node, list):
            stack.extend((item, holder, held) for item in reversed(node))
        elif isinstance(node, dict):
            if (held and _is_comment(node)) or _OLD_TEXT in node:
                found.append((node, holder))
                holder = start + len(found) - 1
            stack.extend(
                (child, holder, key == "comment")
                for key, child in reversed(node.items())
                if isinstance(child, dict | list) and key != "parentItem"
            )
    return found


def _is_comment(node: Node) -> bool:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(name in kinds for name in _KINDS)


def _key(node: Node) -> str | None:
    for name in ("@id", "url", "identifier"):
        value = node.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None


def _parent_key(node: Node) -> str | None:
    parent = node.get("parentItem")
    return _key(parent) if isinstance(parent, dict) else None


def _comment(node: Node, key: str | None, parent: int | None) -> RawComment:
    name, url = _author(node)
    stamp = next((value for field in ("dateCreated", "datePublished", "commentTime")
                  if isinstance(value := node.get(field), str)), None)  # fmt: skip
    votes = node.get("upvoteCount")
    link = node.get("url")
    headline = node.get("headline")
    return RawComment(
        key=key.rpartition("#")[2] or key if key else None,
        parent=parent,
        author=name,
        author_url=url,
        date=None if stamp is None else RawDate(machine=stamp.strip(), rule="json-ld", visible=False),
        title=headline.strip() if isinstance(headline, str) and headline.strip() else None,
        blocks=_blocks(node.get("text") or node.get("description") or node.get(_OLD_TEXT)),
        permalink=safe_href(link) if isinstance(link, str) else None,
        votes=votes if isinstance(votes, int) and not isinstance(votes, bool) else None,
    )


def _author(node: Node) -> tuple[str | None, str | None]:
    value = node.get("author") or node.get("creator")
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str):
        return value.strip() or None, None
    if not isinstance(value, dict):
        return None, None
    name, url = value.get("name"), value.get("url")
    return (
        name.strip() or None if isinstance(name, str) else None,
        safe_href(url) if isinstance(url, str) else None,
    )


def _blocks(value: Json) -> tuple[Block, ...]:
    if not isinstance(value, str):
        return ()
    if _MARKUP.search(value) is not None:
        root, _ = parse_html(value.encode("utf-8", "replace"))
        return () if root is None else blocks_of(root)
    paragraphs = (" ".join(part.split()) for part in _PARAGRAPH.split(value))
    return tuple(Block(kind="paragraph", text=text) for text in paragraphs if text)


SYSTEM = CommentSystem(name="jsonld", claims=_claims, surest=0.1, read=_read)
