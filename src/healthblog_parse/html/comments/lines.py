"""The text of a comment in lines, with the parts that are no text taken out.

One walk with an explicit stack.  Elements to leave out vanish; elements to mark (author, date) vanish too, but the
line that they stood in remembers it: what is left of such a line ("Comment by", "|", "says:") is no text.  A single
``br`` is a space, two start a line, as everywhere in the library.
"""

from __future__ import annotations

from collections.abc import Callable, Set

from attrs import define

from ...interpret.addresses import safe_href
from ...models import Block, BlockKind, Link
from ..dom import Element, collapse
from ..lines import BLOCKS, SKIPPED
from .roles import Role

_NEVER = SKIPPED | {"object", "option", "canvas", "form", "input"}
"""Elements whose text is no text of a comment."""
_NAMING = frozenset(("strong", "b", "cite", "a"))
"""Elements that hold a name, behind which a date may begin without a space."""
_KINDS: dict[str, BlockKind] = {
    "blockquote": "quote", "li": "list_item", "pre": "preformatted", "tr": "table_row",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip
NOTHING: frozenset[Element] = frozenset()
_Open = tuple[Element, BlockKind, int]
"""An element that was gone into: the kind of block around it, and how much text stood before it."""


@define
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


class _Writer:
    """The lines so far and the one that is being written."""

    __slots__ = ("breaks", "kind", "level", "lines", "links", "marked", "parts")

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.links: list[Link] = []
        self.kind: BlockKind = "paragraph"
        self.level: int | None = None
        self.marked = False
        self.breaks = 0

    def flush(self) -> None:
        """End the line."""
        self.breaks = 0
        parts = self.parts
        if not parts and not self.marked:
            return
        text = parts[0] if len(parts) == 1 else "".join(parts)
        text = text.strip("\n") if self.kind == "preformatted" else collapse(text)
        parts.clear()
        if text or self.marked:
            self.lines.append(Line(self.kind, text, self.marked, self.level, tuple(self.links)))
            self.marked = False
        self.links.clear()

    def paragraph(self, element: Element) -> bool:
        """A ``p`` of text and line breaks alone; ``False`` if it holds more."""
        text = element.text
        if not len(element):
            self.flush()
            text = collapse(text) if text else ""
            if text:
                self.lines.append(Line(self.kind, text, False, self.level))
            return True
        parts = [text or ""]
        lines = [parts]
        breaks = 0
        for child in element:
            if child.tag != "br":
                return False
            breaks += 1
            tail = child.tail
            if not tail or tail.isspace():
                continue
            if breaks > 1:
                parts = []
                lines.append(parts)
            parts.append(tail)
            breaks = 0
        self.flush()
        for parts in lines:
            text = collapse(parts[0] if len(parts) == 1 else " ".join(parts))
            if text:
                self.lines.append(Line(self.kind, text, False, self.level))
        return True

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
    """The element's text in lines, in order; only a marked line may be empty.

    Args:
        root: Where the text stands.
        skip: Elements inside that are left out.
        marks: Elements inside that are left out and mark their line.
        role_of: Tells the part that a class attribute names; elements that it calls interface are left out.
    """
    if not len(root):
        alone = collapse(root.text or "")
        return [Line("paragraph", alone, False, links=_own_link(root, alone))] if alone else []
    writer = _Writer()
    parts = writer.parts
    if root.text:
        parts.append(root.text)
    stack: list[Element | _Open] = [*root[::-1]]
    while stack:
        element = stack.pop()
        if isinstance(element, tuple):
            element, kind, start = element
            _leave(writer, element, kind, start)
        else:
            tag = element.tag
            if element in marks:
                writer.marked = True
                parts.append(" ")
            elif tag == "br":
                writer.breaks += 1
                parts.append("\n" if writer.kind == "preformatted" else " ")
            elif (
                tag in _NEVER
                or element in skip
                or (role_of and (classes := element.get("class")) and _is_interface(role_of(classes)))
                or (tag == "p" and writer.kind != "preformatted" and writer.paragraph(element))
            ):
                pass
            elif len(element) or tag in BLOCKS or tag == "a":
                if isinstance(tag, str):
                    stack.append((element, writer.kind, len(parts)))
                    _enter(writer, element)
                    stack += element[::-1]
                    continue
            elif isinstance(tag, str) and (text := element.text):
                writer.add(text)
        tail = element.tail
        if tail and (parts or not tail.isspace() or writer.kind == "preformatted"):
            writer.add(tail)
    writer.flush()
    if root.tag == "a" and len(writer.lines) == 1:
        writer.lines[0].links += _own_link(root, writer.lines[0].text)
    return writer.lines


def _own_link(root: Element, text: str) -> tuple[Link, ...]:
    """The link that an element is itself, where it stands in a row with the other parts of a record."""
    href = safe_href(root.get("href")) if root.tag == "a" else None
    return () if href is None else (Link(text=text, href=href),)


def _is_interface(role: Role | None) -> bool:
    return role is not None and (role[0] == "skip" or role[0] == "votes")


def _enter(writer: _Writer, element: Element) -> None:
    tag = element.tag
    if tag in BLOCKS:
        writer.flush()
        kind = _KINDS.get(tag)
        if kind is not None:
            writer.kind = kind
            if kind == "heading":
                writer.level = int(tag[1])
    text = element.text
    if text:
        writer.add(text)


def _leave(writer: _Writer, element: Element, kind: BlockKind, start: int) -> None:
    if element.tag in BLOCKS:
        writer.flush()
        writer.kind = kind
        writer.level = None
    elif element.tag == "a":
        _close_link(writer, element, start)


def _close_link(writer: _Writer, element: Element, start: int) -> None:
    href = safe_href(element.get("href"))
    if href is not None:
        text = collapse("".join(writer.parts[start:]))
        writer.links.append(Link(text=text, href=href))


def plain_text(element: Element, skip: Set[Element] = NOTHING) -> str:
    """All text inside the element but the skipped ones, white space collapsed.

    Name and date that a theme prints without a space, one of them in an element of its own
    (``<strong>Anna</strong>May 3, 2019``), are two words.
    """
    size = len(element)
    while size == 1 and not (element.text and element.text.strip()):
        only = element[0]
        if only in skip or only.tag in _NEVER or (only.tail and only.tail.strip()):
            break
        element = only
        size = len(element)
    text = element.text
    if not size:
        return collapse(text) if text and isinstance(element.tag, str) else ""
    parts = [text or ""]
    stack: list[Element | str] = [*element[::-1]]
    pop = stack.pop
    while stack:
        item = pop()
        if isinstance(item, str):
            parts.append(item)
            continue
        tag, tail = item.tag, item.tail
        if tag == "br":
            parts.append(" ")
        elif not (tag in _NEVER or item in skip) and isinstance(tag, str):
            text = item.text
            if tag in BLOCKS:
                parts.append(f" {text}" if text else " ")
                tail = f" {tail}" if tail else " "
            elif text:
                parts.append(text)
            if tail and tag in _NAMING and (tail[0].isdigit() or tail[0].isupper()):
                tail = f" {tail}"
            if len(item):
                if tail:
                    stack.append(tail)
                stack += item[::-1]
                continue
        if tail:
            parts.append(tail)
    return collapse("".join(parts))
