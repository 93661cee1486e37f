"""The head that a program wrote above a page's text: title, address, author and days in fields.

Facts: reader services write "Title: ...", "URL Source: ...", "Published Time: ..." and "Markdown Content:"; extractors and
clippers of notes fields between two lines of "---" (``title``, ``author``, ``url`` or ``source``, ``date`` or ``published``);
records of web archives begin with "WARC/1.0" and headers (``WARC-Target-URI``, ``WARC-Date``); a page that the Wayback
Machine plays back begins, where its bar is not shown, with "The Wayback Machine - " and the address.

Rules: such a head is no part of the page; its title is the page's title, as in the first line of other texts.  Blanks take
the place of the rest, so that every place in the text stays what it is.  Names and days count as metadata do.

Known failures: a value on several lines.
"""

from __future__ import annotations

from attrs import field, frozen

from ..expressions import Expression
from ..records import RawDate, RawPerson, Saved
from .quoted import blanks

_FIRST = frozenset("T-Wt")
_HEAD = Expression(
    r"\s*(?:(?=Title: )(?P<reader>(?:(?:Title|URL Source|Published Time|Number of Pages|Warning|Description):[^\r\n]{0,3000}\s{1,4})"
    r"{2,12}(?:Markdown Content:|(?=\S)))|---[ \t]*\r?\n(?P<fields>(?:[A-Za-z][\w-]{0,30}:[^\r\n]{0,3000}\r?\n(?:[ \t]+-[ \t][^\r\n]{0,300}\r?\n){0,20})"
    r"{1,40})---[ \t]*(?:\r?\n|$)|WARC/[\d.]{1,4}\r?\n(?P<record>(?:[A-Za-z-]{3,40}: ?[^\r\n]{0,3000}\r?\n){2,40})"
    r"|The Wayback Machine - (?P<played>https?://\S{1,2000})[ \t]*(?:\r?\n|$))"
)
_FIELD = Expression(
    r"(?m)^[ \t]*(?P<name>[A-Za-z][\w -]{0,30}):[ \t]*(?P<value>[^\r\n]*)(?P<items>(?:\r?\n[ \t]+-[ \t][^\r\n]{0,300})*)"
)
_ITEM = Expression(r"-[ \t]([^\r\n]+)")
_TITLES = frozenset(("title",))
_ADDRESSES = frozenset(("url source", "url", "source", "link", "warc-target-uri", "canonical_url"))
_MOMENTS = frozenset(("warc-date", "clipped", "retrieved", "accessed"))
_DAYS = frozenset(("published time", "date", "published", "publish_date"))
_AUTHORS = frozenset(("author", "authors", "byline"))
_EDGE = " \t\"'[]"


@frozen(kw_only=True)
class Head:
    """What the head says, and the text without it."""

    text: str
    """As long as before."""
    saved: Saved = field(factory=Saved)
    people: tuple[RawPerson, ...] = ()
    dates: tuple[RawDate, ...] = ()
    of_markdown: bool = False
    """Whether what stands below such a head is Markdown."""


def read_head(text: str) -> Head:
    """Read the head; the text as it is where it has none."""
    found = _HEAD.match(text) if text[:1] in _FIRST or text[:1].isspace() else None
    if found is None:
        return Head(text=text)
    title: tuple[int, int] | None = None
    saved = Saved(address=found["played"])
    people: list[RawPerson] = []
    dates: list[RawDate] = []
    for entry in _FIELD.finditer(text, 0, found.end()):
        name, value = entry["name"].casefold(), entry["value"].strip().strip(_EDGE)
        if name in _TITLES and value and title is None:
            at = text.index(value, entry.start("value"))
            title = at, at + len(value)
        elif name in _ADDRESSES:
            saved = Saved(address=value, moment=saved.moment)
        elif name in _MOMENTS:
            saved = Saved(address=saved.address, moment=value)
        elif name in _DAYS and value:
            dates.append(RawDate(role="published", machine=value, rule="meta:date", visible=False))
        elif name in _AUTHORS:
            names = value.split(";") + _ITEM.findall(entry["items"])
            people += [
                RawPerson(name=bare, rule="meta:author", visible=False)
                for one in names
                if (bare := one.strip(_EDGE))
            ]
    low, high = title or (0, 0)
    kept = blanks(text[:low]) + text[low:high] + blanks(text[high : found.end()]) + text[found.end() :]
    return Head(
        text=kept,
        saved=saved,
        people=tuple(people),
        dates=tuple(dates),
        of_markdown=not (found["record"] or found["played"]),
    )
