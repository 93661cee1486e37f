"""wpDiscuz, versions 5 (``wc-``) and 7 (``wpd-``).

Facts.  A record is ``div.wc-comment`` or ``div.wpd-comment`` with the id ``wc-comm-ID_PARENT`` or
``wpd-comm-ID_PARENT``, where the parent is 0 at the top; inside stands a ``div#comment-ID``.  Answers are nested or,
past the depth limit, flat.  Dates are displayed relative ("1 year ago"), the absolute one stands in the ``title`` of
``wpd-comment-date``.  Version 7 names the addressee in ``wpd-reply-to``.  The article's author has
``wc-blog-post_author`` or ``wpd-blog-post_author``.  Further comments are loaded by script.

Source: the plugin's templates (``class.WpdiscuzWalker.php``, versions 5.3 and 7.6).
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index
from ..given import with_given
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble
from ..threads import by_key, enclosing

_ID = Expression(r"(?:wc|wpd)-comm-(\d+)_(\d+)")
_ROLES: dict[str, RoleName | None] = {
    "wc-comment-author": "author",
    "wpd-comment-author": "author",
    "wc-comment-date": "date",
    "wpd-comment-date": "date",
    "wc-comment-text": "text",
    "wpd-comment-text": "text",
    "wc-vote-result": "votes",
    "wpd-vote-result": "votes",
    "wc-comment-label": "badge",
    "wpd-comment-label": "badge",
    "wpd-comment-last-edited": "skip",
    "wpdiscuz-comment-last-edited": "skip",
    "wc-comment-link": "skip",
    "wpd-comment-link": "skip",
    "wpd-comment-share": "skip",
    "wc-comment-left": "skip",
    "wpd-comment-left": "skip",
    "wpd-reply-to": "reply_to",
    "wpdiscuz-readmore": "skip",
    "wc-comment-right": None,
    "wpd-comment-right": None,
    "wc-comment-footer": None,
    "wpd-comment-footer": None,
    "wc-comment-header": None,
    "wpd-comment-header": None,
    "wc-footer-left": None,
    "wc-footer-right": None,
    "wpd-vote": None,
}
_LAYOUT = Layout(roles=_ROLES)
_OWNER = frozenset(("wc-blog-post_author", "wpd-blog-post_author"))


def _claims(index: Index) -> float:
    if any(name in index.by_class for name in ("wc-comment", "wpd-comment")):
        return 1.0
    return 0.8 if any(key in index.by_id for key in ("wpcomm", "wpdcom", "wpd-threads")) else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [
        element
        for name in ("wc-comment", "wpd-comment")
        for element in index.classed(name)
        if _ID.fullmatch(element.get("id") or "")
    ]
    regions = [index.by_id[key] for key in ("wpcomm", "wpdcom") if key in index.by_id]
    if not records:
        return CommentSection(platform="wpdiscuz", regions=tuple(regions))
    numbers = [_ID.fullmatch(record.get("id") or "") for record in records]
    keys = [match[1] if match else None for match in numbers]
    stated = by_key(keys, [match[2] if match else None for match in numbers])
    parents = [
        parent if parent is not None else around
        for parent, around in zip(stated, enclosing(records), strict=True)
    ]
    badges: dict[Element, RoleName] = {
        element: "badge"
        for name in _OWNER
        for element in index.classed(name)
        if not _ID.fullmatch(element.get("id") or "")
    }
    section = assemble(
        "wpdiscuz", records, layout=_LAYOUT.with_parts(badges), parents=parents, regions=regions
    )
    return with_given(section, records, keys=[f"comment-{key}" if key else None for key in keys])


SYSTEM = CommentSystem(
    name="wpdiscuz",
    marks=frozenset(("wc-comment", "wpd-comment", "wpcomm", "wpdcom", "wpd-threads")),
    claims=_claims,
    read=_read,
)
