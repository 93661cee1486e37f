"""DataLife Engine: news sites and blogs in Russian and Ukrainian.

Facts.  Templates differ in all but what the engine itself prints: ``div#comment-id-N`` around each comment, ``div#comm-id-N`` around
its text, ``div#dle-content`` around the page's own part.  Since version 11 comments nest: ``li.comments-tree-item`` holds the comment
and, behind it, ``ol.comments-tree-list`` with the answers.  Templates print about the member its group, the day of joining and the
number of comments, each as "Word: value".

Rules.  Records and texts by their ids, parents by the lists; the name links to ``/user/NAME/`` or opens the profile, else it is told
as in any record; lines about the member are left out.

Source: the engine's comments.class.php and the templates Default and Smartphone, versions 9 to 13.
"""

from __future__ import annotations

from ....expressions import Expression
from ...dom import Element, Index, text_of
from ..interface import CommentSection, CommentSystem
from ..roles import Layout, RoleName
from ..section import assemble

_RECORD, _TEXT, _ITEM = "comment-id-", "comm-id-", "comments-tree-item"
_LAYOUT = Layout(roles={"signature": "skip", "quote": None, "title_quote": None})
_PROFILE = Expression(r"/user/|ShowProfile|subaction=userinfo")
_ABOUT = Expression(
    r"(?:группа|регистрация|дата регистрации|зарегистрирован|комментариев|комментарии|публикаций|новостей|статус|icq|репутация|"
    r"група|реєстрація|коментарів|публікацій)\s*:",
)
"""How lines about the member begin."""
_LONGEST = 60


def _claims(index: Index) -> float:
    return 1.0 if any(key.startswith(_TEXT) for key in index.by_id) else 0.0


def _read(index: Index) -> CommentSection | None:
    records = [
        box for key, box in index.by_id.items() if key.startswith(_RECORD) and _number(key).isdecimal()
    ]
    if not records:
        return None
    parts: dict[Element, RoleName | None] = {}
    for record in records:
        _tell(record, index.by_id.get(_TEXT + _number(record.get("id") or "")), parts)
    return assemble("dle", records, layout=_LAYOUT.with_parts(parts), parents=_parents(records))


def _number(key: str) -> str:
    return key.rpartition("-")[2]


def _tell(record: Element, text: Element | None, parts: dict[Element, RoleName | None]) -> None:
    """Mark text and name, and what stands about the member."""
    if text is not None:
        parts[text] = "text"
    inside = set() if text is None else set(text.iter())
    for element in record.iterdescendants("a", "li", "span", "div", "p"):
        if element in inside:
            continue
        if element.tag == "a":
            said = f"{element.get('href')} {element.get('onclick')}"
            if _PROFILE.search(said) and text_of(element):
                parts.setdefault(element, "author")
        elif len(shown := text_of(element)) <= _LONGEST and _ABOUT.match(shown.lower()):
            parts[element] = "skip"


def _parents(records: list[Element]) -> list[int | None]:
    """For each record the one whose item of the tree is around its own."""
    place: dict[Element, int] = {}
    parents: list[int | None] = []
    for number, record in enumerate(records):
        items = [item for item in record.iterancestors("li") if _ITEM in (item.get("class") or "")]
        parents.append(next((place[item] for item in items[1:] if item in place), None))
        if items:
            place.setdefault(items[0], number)
    return parents


SYSTEM = CommentSystem(
    name="dle",
    marks=frozenset(("dle-content", "dle-ajax-comments", "dle-comments-form", "dle-comments-list", _ITEM)),
    claims=_claims,
    read=_read,
)
