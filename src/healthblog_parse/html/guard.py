"""What markup can do to the parser, and what is done about it before and after.

Facts.  libxml2 reads anything in linear time, with two exceptions: a tag costs the square of the number of
its attributes (80,000 take five seconds), and at a nesting of 2048 elements it stops and drops the rest.  That of
lxml before 6.0.2 goes on, and the reader pays for the depth: the package asks for that version.

Rules.

* Attributes of a tag beyond ``MAX_ATTRIBUTES`` are cut before the parse (``attributes-cut``).  Reading every tag
  for it costs a third of the parse, so the page is probed, at every ``_STEP`` bytes, for a tag that goes on there.
  It begins behind the last ">", unless that one may be quoted; then somewhere since the last probe.  Where more than
  ``_FEW`` tags may begin so, what stands at the probe is taken for the inside of a tag, in each way that it can
  be, and one of these readings must meet no end for ``_STRETCH`` bytes.  What can be the beginning of a tag is read
  as one, also in a comment or a script: what stands there leads nobody past a tag.  A tag too short to be found so has
  4,000 attributes at most and costs a twentieth of a second; from ``_LARGE`` bytes on, where there may be hundreds,
  every tag is read.
* Where the parser stopped for its depth, the page is parsed again with the tags of all elements deeper than
  ``limits.max_depth`` taken out (``too-deep``): their text and everything after them stay.
* ``<script/>`` opens a script in HTML, and libxml2 closes it: its code would be text.  The slash is taken out where the next
  tag of a script is the one that ends it; in a page saved as XML another script comes first, or none.

No DTD is loaded, no entity is defined by a page, nothing is fetched: the HTML parser has no such feature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from ..expressions import Expression
from ..limits import DEFAULT_LIMITS, Limits
from ..models import PageWarning
from .dom import Element

MAX_ATTRIBUTES = 1000
_LARGE = 1024 * 1024
_STEP = 12 * 1024
_STRETCH = 4 * 1024
_FEW = 4
"""Tags that are read at once, which costs less than to ask whether one may be a long one."""

_NAME = rb"[\s/]*+[^\s/>][^\s/>=]*+"
_ONE_ATTRIBUTE = rb"%b(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?+" % _NAME
_HARMLESS = Expression(
    rb"(?:[^<]++|<(?![a-zA-Z])|<[a-zA-Z][^\s>/]*+(?:%b){0,%d}+[\s/]*+(?:>|$))*+"
    % (_ONE_ATTRIBUTE, MAX_ATTRIBUTES - 1)
)
_BEGINNING = Expression(rb"<(?=[a-zA-Z])")
_GIANT = Expression(rb"<[a-zA-Z][^\s>/]*+(?:%b){%d}" % (_ONE_ATTRIBUTE, MAX_ATTRIBUTES))
_HEAD_OF_GIANT = Expression(rb"<[a-zA-Z][^\s>/]*+(?:%b){0,%d}+" % (_ONE_ATTRIBUTE, MAX_ATTRIBUTES - 1))
_REST_OF_GIANT = Expression(rb"(?:%b)*+" % _ONE_ATTRIBUTE)

_VALUE = rb"(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>]*+)"
_ATTRIBUTES = rb"(?:%b(?:\s*+=\s*+%b)?+)*+[\s/]*+" % (_NAME, _VALUE)
_READINGS = tuple(
    Expression(beginning + _ATTRIBUTES) for beginning in (b"", rb"[^\s>]++", rb"\s*+=?\s*+" + _VALUE)
)
"""The rest of a tag from inside a name or between two attributes; in a value without quotes; about a "="."""

_CLOSED_SCRIPT = Expression(rb"<script\b[^<>]*/>", re.IGNORECASE)
_SCRIPT_TAG = Expression(rb"<(/?)script\b", re.IGNORECASE)
_TAG = Expression(rb"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)[^>]*+>")
_VOID = frozenset({
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source", b"track",
    b"wbr",
})  # fmt: skip
_CLOSE_THEMSELVES = frozenset({b"p", b"li", b"td", b"th", b"tr", b"option", b"dt", b"dd"})
_LOOK_BACK = 16
"""Open elements among which the one that an end tag closes is looked for."""


def parse_html(
    data: bytes, *, limits: Limits = DEFAULT_LIMITS
) -> tuple[Element | None, tuple[PageWarning, ...]]:
    """One lxml parse of UTF-8, a second one where the first ran into the depth limit.

    Returns:
        The root (``None`` where the data hold no element at all), and what had to be cut.
    """
    warnings: tuple[PageWarning, ...] = ()
    cut = _cut_attributes(data)
    if cut is not None:
        data = cut
        warnings = (
            PageWarning(
                code="attributes-cut",
                message=f"only the first {MAX_ATTRIBUTES} attributes of a tag were kept",
            ),
        )
    if _CLOSED_SCRIPT.search(data) is not None:
        data = _with_open_scripts(data)
    root, complete = _parse(data)
    if not complete:
        deep = PageWarning(
            code="too-deep",
            message=f"elements nested deeper than {limits.max_depth} were flattened into their ancestors",
        )
        root, complete = _parse(flatten(data, limits.max_depth))
        warnings = (*warnings, deep)
    return root, warnings


def _with_open_scripts(data: bytes) -> bytes:
    """The page with blanks for the slashes of scripts that are closed by their opening tag and by an end tag."""
    tags = [(tag.start(), bool(tag[1])) for tag in _SCRIPT_TAG.finditer(data)]
    parts: list[bytes] = []
    done = 0
    for (start, ends), (_, next_ends) in pairwise(tags):
        closed = _CLOSED_SCRIPT.match(data, start) if next_ends and not ends else None
        if closed is not None:
            slash = closed.end() - len(b"/>")
            parts += (data[done:slash], b" ")
            done = slash + 1
    return b"".join((*parts, data[done:]))


def _parse(data: bytes) -> tuple[Element | None, bool]:
    """The root, and whether the parser read to the end."""
    parser: etree.HTMLParser[Element] = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        no_network=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.ParserError:
        return None, True
    last = parser.error_log.last_error
    return root, last is None or last.type_name != "ERR_RESOURCE_LIMIT"


def _cut_attributes(data: bytes) -> bytes | None:
    """The page without the attributes that are too many; ``None`` where none has too many."""
    found = set(_surplus(data))
    if len(data) >= _LARGE:
        found.update(_surplus_of_all_tags(data))
    parts = []
    start = 0
    for begin, end in sorted(found):
        if begin >= start:
            parts.append(data[start:begin])
            start = end
    return b"".join((*parts, data[start:])) if parts else None


def _surplus(data: bytes) -> Iterator[tuple[int, int]]:
    """The attributes that are too many, from the first on, in the tags that a probe meets."""
    probed = 0
    for at in range(_STEP, len(data) - _STRETCH, _STEP):
        start = _may_begin(data, probed, at)
        tags = data.count(b"<", start, at)
        if tags and (tags <= _FEW or _may_be_in_giant(data, at)):
            for tag in _BEGINNING.finditer(data, start, at):
                if tag.start() >= probed and _GIANT.match(data, tag.start()) is not None:
                    begin = _end(_HEAD_OF_GIANT, data, tag.start())
                    probed = _end(_REST_OF_GIANT, data, begin)
                    yield begin, probed
        probed = max(probed, at)


def _may_begin(data: bytes, start: int, at: int) -> int:
    """From where on a tag can begin that goes on at a place: behind the last ">", unless that may be quoted.

    It is so only where the last quote before it opens a value, for no value has its own quote in it.
    """
    last = data.rfind(b">", start, at)
    for quote in (b'"', b"'"):
        opening = data.rfind(quote, start, max(last, start))
        sign = data.rfind(b"=", start, max(opening, start))
        if sign >= 0 and not data[sign + 1 : opening].strip():
            return start
    return max(last + 1, start)


def _surplus_of_all_tags(data: bytes) -> Iterator[tuple[int, int]]:
    """The same, found by reading every tag."""
    end = _end(_HARMLESS, data, 0)
    while end < len(data):
        begin = _end(_HEAD_OF_GIANT, data, end)
        end = _end(_REST_OF_GIANT, data, begin)
        yield begin, end
        end = _end(_HARMLESS, data, end)


def _end(expression: Expression[bytes], data: bytes, start: int) -> int:
    match = expression.match(data, start)
    return start if match is None else match.end()


def _may_be_in_giant(data: bytes, at: int) -> bool:
    """Whether a place can be the inside of a long tag."""
    if any(_goes_on(reading, data, at) for reading in _READINGS):
        return True
    for quote in (b'"', b"'"):  # the place may be in a quoted value
        end = data.find(quote, at) + 1
        if end and _goes_on(_READINGS[0], data, end):
            return True
    return False


def _goes_on(inside: Expression[bytes], data: bytes, at: int) -> bool:
    """Whether no tag ends within a stretch, if it is read so from here."""
    end = at + _STRETCH
    match = inside.match(data, at, end)
    return match is not None and match.end() == end


def flatten(data: bytes, max_depth: int) -> bytes:
    """Take out the tags of elements that are nested deeper than ``max_depth``; text and order stay.

    A scanner of tags, not a parser: it knows which elements are empty or close themselves, and lets an end
    tag close the nearest open element of its name.  Linear in the page.
    """
    parts: list[bytes] = []
    opened: list[bytes] = []
    start = 0
    for match in _TAG.finditer(data):
        name = match[2].lower()
        if name in _VOID:
            continue
        depth = len(opened)
        if not match[1]:
            if opened and opened[-1] == name and name in _CLOSE_THEMSELVES:
                opened.pop()
                depth -= 1
            opened.append(name)
            drop = depth >= max_depth
        else:
            for back in range(1, min(_LOOK_BACK, depth) + 1):
                if opened[-back] == name:
                    del opened[-back:]
                    break
            drop = len(opened) >= max_depth
        if drop:
            parts.append(data[start : match.start()])
            parts.append(b" ")
            start = match.end()
    parts.append(data[start:])
    return b"".join(parts)
