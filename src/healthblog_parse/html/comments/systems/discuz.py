"""Discuz! X, the board of most sites in Chinese.

Facts.  ``div#post_N`` holds ``table#pidN``: the cell ``td.pls`` with ``.authi a`` (the writer), numbers and ranks; the cell ``td.plc``
with ``em#authorpostonN`` ("发表于 2010-12-3 09:30"; today's have the moment in the title of a ``span``), ``td#postmessage_N`` and
``.sign``.  All posts are flat.  Guests see a name without a link.

Rules.  Records and texts by their ids; of the cell about the writer only the name is kept.

Source: the template default/forum/viewthread_node.htm of Discuz! X2 to X3.4.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index, text_of
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_RECORD = Expression(r"post_\d+")
_LAYOUT = Layout(
    roles={
        "sign": "skip",
        "po": "skip",
        "authi": None,
        "pti": None,
        "pstatus": "skip",
        "quote": None,
        "t_f": "text",
    }
)


def _records(index: Index) -> list[Element]:
    if "postlist" not in index.by_id:
        return []
    return [
        box
        for key, box in index.by_id.items()
        if box.tag == "div" and _RECORD.fullmatch(key) and _holds_post(box)
    ]


def _holds_post(box: Element) -> bool:
    """Whether a record holds the table of a post; teasers of other systems have such ids, too."""
    table = next(box.iterchildren("table"), None)
    return table is not None and (table.get("id") or "").startswith("pid")


def _claims(index: Index) -> float:
    return 1.0 if _records(index) else 0.0


def _read(index: Index) -> CommentSection | None:
    records = _records(index)
    parts: dict[Element, RoleName | None] = {}
    for record in records:
        _tell(record, parts)
    return assemble("discuz", records, layout=_LAYOUT.with_parts(parts))


def _tell(record: Element, parts: dict[Element, RoleName | None]) -> None:
    """Mark name, date and text; all else is the board's."""
    name: Element | None = None
    for element in record.iter("td", "em", "div"):
        key = element.get("id") or ""
        if key.startswith("postmessage_"):
            parts[element] = "text"
        elif key.startswith("authorposton"):
            parts[element] = "date"
        elif name is None and element.get("class") == "authi":
            name = next((link for link in element.iter("a") if text_of(link)), element)
            parts[name] = "author"
    if name is None:
        return
    cell = next(name.iterancestors("td"), None)
    line = next((box for box in name.iterancestors("div") if box.getparent() is cell), name)
    parts.update(dict.fromkeys(line.itersiblings(), "skip"))
    for post in record.iter("div"):
        if post.get("class") == "pti":
            head = post.getparent()
            beside = () if head is None else head.iterchildren("strong", "a")
            parts.update(dict.fromkeys(beside, "skip"))
            parts.update((link, "skip") for link in post.iter("a", "span") if link not in parts)
            return


SYSTEM = CommentSystem(name="discuz", marks=frozenset(("postlist",)), claims=_claims, read=_read)
