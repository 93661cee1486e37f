"""vBulletin 3 to 5: threads, and threads shown under articles.

Facts.  Version 4: ``li.postcontainer#post_N`` with ``.postdate .date``, ``a.username``,
``.userinfo_extra`` and ``blockquote.postcontent``.  Version 5: ``li.b-post[data-node-id]`` with
``.author``, ``time`` and ``.js-post__content-text``. Version 3: ``table#postN`` (``section#postN`` in skins without tables)
with ``a.bigusername`` and ``div#post_message_N``.  Flat; a ``bbcode_container`` is a quotation.

Rules.  Records by class, else the tables or sections around the messages.  Source: vBulletin's templates postbit,
postbit_legacy.
"""

from __future__ import annotations

from itertools import takewhile

from ....expressions import Expression
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_ROLES: dict[str, RoleName | None] = {
    "username": "author",
    "bigusername": "author",
    "author": "author",
    "username_container": None,
    "postdate": None,
    "date": "date",
    "time": None,
    "postcontent": "text",
    "js-post__content-text": "text",
    "post_message": "text",
    "posthead": None,
    "nodecontrols": "skip",
    "usertitle": "skip",
    "userinfo_extra": "skip",
    "userinfo": None,
    "postfoot": "skip",
    "signature": "skip",
    "after_content": "skip",
    "b-post__footer": "skip",
    "bbcode_quote_container": None,
    "bbcode_container": None,
    "title": "title",
}
_LAYOUT = Layout(roles=_ROLES)
_POST = Expression(r"post\d+")


def _claims(index: Index) -> float:
    if index.classed("postcontainer") or any(map(_is_node, index.classed("b-post")[:2])):
        return 1.0
    return 1.0 if index.classed("bigusername") else 0.0


def _is_node(post: Element) -> bool:
    """Whether a ``b-post`` is vBulletin 5's: other systems use the name too."""
    return post.get("data-node-id") is not None


def _read(index: Index) -> CommentSection | None:
    records = [post for post in index.classed("postcontainer") if post.tag == "li"]
    records = records or [post for post in index.classed("b-post") if _is_node(post)]
    records = records or [
        box for box in index.tagged("table", "section") if _POST.fullmatch(box.get("id") or "")
    ]
    if not records:
        return None
    parts: dict[Element, RoleName | None] = {}
    own = set(records)
    told: set[Element] = set()
    for name in index.classed("bigusername"):  # skins name the box around it after the picture
        parts.update(dict.fromkeys(takewhile(lambda box: box not in own, name.iterancestors())))
        menu = name.getparent()
        if menu is not None and menu not in told and (menu.get("id") or "").startswith("postmenu_"):
            told.update(beside := [*menu.itersiblings()])  # what the board knows of the member
            parts.update(dict.fromkeys(beside, "skip"))
    if not index.classed("postcontent"):
        for key, element in index.by_id.items():
            if key.startswith("post_message_"):
                parts[element] = "text"
    return assemble("vbulletin", records, layout=_LAYOUT.with_parts(parts))


SYSTEM = CommentSystem(
    name="vbulletin", marks=frozenset(("postcontainer", "b-post", "bigusername")), claims=_claims, read=_read
)
