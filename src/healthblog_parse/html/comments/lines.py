"""The text of a comment in lines, with the parts that are no text taken out.

One walk with an explicit stack.  Elements to leave out vanish; elements to mark (author, date) vanish too,
but the
line that they stood in remembers it: what is left of such a line ("Comment by", "|", "says:") is no text.
A single ``br`` is a space, two start a line, as everywhere in the library.
"""

from __future__ import annotations

from collections.abc import Callable, Set

from attrs import define

from ...models import Block, BlockKind, Link
from ..dom import Element
from .roles import Role

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 "
    "header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_NEVER = frozenset(
    "script style template noscript svg form button textarea select input option iframe object video "
    "audio canvas".split()
)
"""Elements whose text is no text of a comment."""
_KINDS: dict[str, BlockKind] = {
    "blockquote": "quote", "li": "list_item", "pre": "preformatted", "tr": "table_row",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip
_UNSAFE = ("javascript:", "vbscript:", "data:")
NOTHING: frozenset[Element] = frozenset()


@define(kw_only=True)
class Line:
    """One block of text on its way."""

    kind: BlockKind
    text: str
    marked: bool
    """Whether the author or the date stood in it."""
    level: int | None = None
    links: tuple[Link, ...] = ()

    def block(self) -> Block:
        """The line as a block of the model."""
        return Block(kind=self.kind, text=self.text, level=self.level, links=self.links)


@define
class _Writer:
    lines: list[Line]
    parts: list[str]
    links: list[Link]
    kind: BlockKind = "paragraph"
    level: int | None = None
    marked: bool = False
    breaks: int = 0

    def flush(self) -> None:
        parts = self.parts
        if parts or self.marked:
            text = parts[0] if len(parts) == 1 else "".join(parts)
            text = text.strip("\n") if self.kind == "preformatted" else " ".join(text.split())
            parts.clear()
            if self.marked or text:
                self.lines.append(
                    Line(
                        kind=self.kind,
                        text=text,
                        marked=self.marked,
                        level=self.level,
                        links=tuple(self.links),
                    )
                )
                self.marked = False
            self.links.clear()
        self.breaks = 0

    def paragraph(self, text: str | None) -> None:
        """A block that holds text alone."""
        self.flush()
        text = " ".join(text.split()) if text else ""
        if text:
            self.lines.append(Line(kind=self.kind, text=text, marked=False, level=self.level))

    def add(self, text: str) -> None:
        if self.breaks and not text.isspace():
            if self.breaks >= 2 and self.kind != "preformatted":
                self.flush()
            self.breaks = 0
        self.parts.append(text)


def lines_of(
    root: Element,
    *,
    skip: Set[Element] = NOTHING,
    marks: Set[Element] = NOTHING,
    role_of: Callable[[str], Role | None] | None = None,
) -> list[Line]:
    """The element's text in lines.

    Args:
        root: Where the text stands.
        skip: Elements inside that are left out.
        marks: Elements inside that are left out and mark their line.
        role_of: Tells the part that a class attribute names; elements that it calls interface are left out.

    Returns:
        Lines in order; only a marked line may be empty.
    """
    writer = _Writer([], [], [])
    add, parts = writer.add, writer.parts
    if root.text:
        add(root.text)
    stack: list[tuple[Element, BlockKind | None, int]] = [(child, None, 0) for child in reversed(root)]
    while stack:
        element, leaving, start = stack.pop()
        tag = element.tag
        if leaving is not None:
            _leave(writer, element, leaving, start)
        elif element in marks:
            writer.marked = True
            parts.append(" ")
        elif tag == "br":
            writer.breaks += 1
            parts.append("\n" if writer.kind == "preformatted" else " ")
        elif not (element in skip or tag in _NEVER or (role_of and _is_interface(element, role_of))):
            if tag == "p" and not len(element):
                writer.paragraph(element.text)
            elif len(element) or tag in _BLOCKS or tag == "a":
                if isinstance(tag, str):
                    _enter(writer, element, stack)
                    continue
            elif element.text and isinstance(tag, str):
                add(element.text)
        if element.tail:
            add(element.tail)
    writer.flush()
    return writer.lines


def _is_interface(element: Element, role_of: Callable[[str], Role | None]) -> bool:
    classes = element.get("class")
    role = role_of(classes) if classes else None
    return role is not None and role[0] == "skip"


def _enter(writer: _Writer, element: Element, stack: list[tuple[Element, BlockKind | None, int]]) -> None:
    stack.append((element, writer.kind, len(writer.parts)))
    tag = element.tag
    if tag in _BLOCKS:
        writer.flush()
        _open(writer, tag)
    if element.text:
        writer.add(element.text)
    if len(element):
        stack.extend([(child, None, 0) for child in reversed(element)])


def _leave(writer: _Writer, element: Element, kind: BlockKind, start: int) -> None:
    if element.tag in _BLOCKS:
        writer.flush()
        writer.kind = kind
        writer.level = None
    elif element.tag == "a":
        _close_link(writer, element, start)


def _open(writer: _Writer, tag: str) -> None:
    kind = _KINDS.get(tag)
    if kind is not None:
        writer.kind = kind
        if kind == "heading":
            writer.level = int(tag[1])


def _close_link(writer: _Writer, element: Element, start: int) -> None:
    href = element.get("href")
    if href and not href.strip().lower().startswith(_UNSAFE):
        text = " ".join("".join(writer.parts[start:]).split())
        writer.links.append(Link(text=text, href=href.strip()))


def plain_text(element: Element, skip: Set[Element] = NOTHING) -> str:
    """All text inside the element but the skipped ones, white space collapsed."""
    while len(element) == 1 and not (element.text and element.text.strip()):
        only = element[0]
        if only in skip or only.tag in _NEVER or (only.tail and only.tail.strip()):
            break
        element = only
    if not len(element):
        text = element.text
        return " ".join(text.split()) if text and isinstance(element.tag, str) else ""
    return " ".join(" ".join([line.text for line in lines_of(element, skip=skip)]).split())
