"""A line of the region in which a page says who and when, and what its bylines leave of the lines around them.

Facts: designs put a label below the name that it belongs to; an element whose lines are byline and nothing else is
no part of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from ..expressions import Expression
from ..interpret.bylines.labels import FIRST_WORDS, OPENING_WORDS
from ..interpret.bylines.names import is_plain_name
from ..interpret.bylines.parts import Byline, is_bare_label
from .author_lists import is_affiliation
from .dom import Element, content_of, holds_more, stands_in
from .foreign import is_long

Zone = Literal["before", "head", "lead", "tail", "body"]
"""``lead`` is the part of the head behind its first prose."""

_FIRST_WORD = Expression(r"\A[\W_]*([^\W_]+)")
_REVIEWED = 0.4
"""Share of a line that wording and name of a reviewer fill; the rest is what the reviewer is."""


class Line(NamedTuple):
    """A run of inline content."""

    text: str
    element: Element
    """The element whose run it is."""
    zone: Zone
    position: int
    """Position in ``Index.order`` of what the run starts in."""


def opens_with_label(text: str) -> bool:
    """Whether the first word of a text is one that labels begin with: a quick first look."""
    first = _FIRST_WORD.match(text)
    return first is not None and first[1].lower() in FIRST_WORDS


def labels_first(lines: list[Line]) -> list[str]:
    """The lines' texts; a name with its label below it ("Jane Roe" / "Medical Reviewer") as "label: name"; headings of columns
    say nothing."""
    texts = [
        ""
        if line.element.tag == "th" and is_bare_label(line.text) and _heads_column(line.element)
        else line.text
        for line in lines
    ]
    for number in range(1, len(lines)):
        label, name = texts[number], texts[number - 1]
        if len(label) > 30 or len(name) > 90 or not is_bare_label(label) or not is_plain_name(name):
            continue
        if name.partition(" ")[0].lower() in OPENING_WORDS:
            continue  # "By Jane Roe" / "Fact-checked"
        home = lines[number].element.getparent()
        if home is None or home not in (lines[number - 1].element.getparent(), lines[number - 1].element):
            continue
        after = lines[number + 1].element if number + 1 < len(lines) else None
        if after is None or not stands_in(after, {home}):
            texts[number - 1], texts[number] = f"{label}: {name}", ""
    return texts


def _heads_column(element: Element) -> bool:
    """Whether a heading of a table stands beside another one: "Author", "Message" above posts."""
    return any(
        beside is not None and beside.tag == "th" for beside in (element.getnext(), element.getprevious())
    )


def _opens_review(line: Line, byline: Byline) -> bool:
    """Whether a line at the head begins with who reviewed the text, and what else it says is about that person."""
    person = byline.people[0] if byline.people else None
    if person is None or person.role == "author" or not person.labelled or line.zone != "head":
        return False
    return byline.coverage >= _REVIEWED and line.text[-1:] not in ".!?"


def pure_elements(lines: list[Line], bylines: Iterable[tuple[int, int, Byline]]) -> Iterator[Element]:
    """The elements whose lines are all byline: label and name, label and date, or a date at the head."""
    covered: dict[Element, int] = {}
    for first, last, byline in bylines:
        said = any(person.labelled for person in byline.people) or any(d.labelled for d in byline.dates)
        bare = bool(byline.dates) and lines[first].zone in {"before", "head"}
        reviewed = any(d.role == "reviewed" for d in byline.dates) and byline.coverage >= 0.3
        checked = _opens_review(lines[first], byline)
        noted = byline.coverage >= 0.9 and not (byline.people or byline.dates)  # "Next review due: 2027"
        if byline.opens and (
            reviewed or checked or noted or (byline.coverage >= 0.8 and (said or bare or byline.pending))
        ):
            for line in lines[first:last]:
                covered[line.element] = covered.get(line.element, 0) + len(line.text)
    for line in lines:
        if line.zone == "head" and line.element not in covered and is_affiliation(line.text, line.element):
            covered[line.element] = len(line.text)
    for element, size in covered.items():
        most = size + 8 + sum(len(content_of(mark)) for mark in element.iter("sup"))
        if not is_long(element, most):
            yield element
            above = element.getparent()
            if (
                above is not None
                and above.tag == "p"
                and not holds_more(above, 1)
                and not is_long(above, most)
            ):
                yield above
