"""LiveJournal and Dreamwidth.

Facts.  LiveJournal's newer pages hold ``div.b-tree-twig`` with a margin that tells the depth and in each a
``div.b-leaf.comment#tN`` with ``.b-leaf-username``, ``.b-leaf-createdtime``, ``.b-leaf-subject``,
``.b-leaf-article``; folded comments (``b-leaf-collapsed``, ``data-full="0"``) have no text.  Older styles
and Dreamwidth nest nothing either: ``div.comment-thread.comment-depth-N`` (or ``div.ljcmt`` with a margin)
around ``div.comment#cmtN`` with ``.poster``, ``.datetime``, ``.comment-title``, ``.comment-content``;
"(parent)" links to the answered comment.

Rules.  Depth by class, else by margin; a comment without a text that is folded is left out and told.
Source: LiveJournal's templates of 2012 to 2020, Dreamwidth's core2 style.
"""

from __future__ import annotations

from attrs import evolve

from ....expressions import Expression
from ....models import PageWarning
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_depth

_ROLES: dict[str, RoleName | None] = {
    "b-leaf-username": "author",
    "b-leaf-username-name": "author",
    "b-leaf-createdtime": "date",
    "b-leaf-shorttime": "skip",
    "b-leaf-edittime": "skip",
    "b-leaf-subject": "title",
    "b-leaf-article": "text",
    "b-leaf-permalink": None,
    "b-leaf-meta": None,
    "b-leaf-header": None,
    "b-leaf-actions": "skip",
    "b-leaf-footer": "skip",
    "b-leaf-userpic": "skip",
    "b-leaf-ipaddr": "skip",
    "b-leaf-badge": "skip",
    "ljuser": "author",
    "comment-poster": "author",
    "poster": "author",
    "datetime": "date",
    "comment-datetime": "date",
    "comment-title": "title",
    "comment-content": "text",
    "comment-body": "text",
    "comment-interaction-links": "skip",
    "comment-management-links": "skip",
    "poster-ip": "skip",
    "userpic": "skip",
    "footer": "skip",
    "invisible": "skip",
}
_LAYOUT = Layout(roles=_ROLES)
_DEPTH = Expression(r"(?:comment-depth|b-tree-twig-deep)-(\d+)|b-tree-twig-(\d+)")
_MARGIN = Expression(r"(?:margin|padding)-left:\s*(\d+)px")
_ID = Expression(r"(?:t|cmt|ljcmt)\d+")


def _claims(index: Index) -> float:
    if index.classed("b-leaf"):
        return 1.0
    return 1.0 if index.classed("comment-thread") and _cores(index) else 0.0


def _cores(index: Index) -> list[Element]:
    found = [leaf for leaf in index.classed("b-leaf") if "comment" in (leaf.get("class") or "")]
    found = found or index.classed("dwexpcomment")
    return found or [box for box in index.classed("comment") if _ID.fullmatch(box.get("id") or "")]


def _read(index: Index) -> CommentSection | None:
    cores = _cores(index)
    open_cores = [core for core in cores if not _folded(core)]
    if not open_cores:
        return None
    section = assemble(
        "livejournal",
        open_cores,
        layout=_LAYOUT,
        parents=by_depth([_depth(core) for core in open_cores]),
    )
    folded = len(cores) - len(open_cores)
    if not folded:
        return section
    told = PageWarning(code="comments-incomplete", message=f"{folded} folded comments have no text")
    return evolve(section, warnings=(*section.warnings, told))


def _folded(core: Element) -> bool:
    return "b-leaf-collapsed" in (core.get("class") or "") or core.get("data-full") == "0"


def _depth(core: Element) -> int | None:
    """The depth that the element or one of the two around it states."""
    element: Element | None = core
    for _ in range(3):
        if element is None:
            break
        match = _DEPTH.search(element.get("class") or "")
        if match is not None:
            return int(match[1] or match[2])
        margin = _MARGIN.search(element.get("style") or "")
        if margin is not None:
            return int(margin[1])
        element = element.getparent()
    return 0


SYSTEM = CommentSystem(
    name="livejournal", marks=frozenset(("b-leaf", "comment-thread")), claims=_claims, read=_read
)
