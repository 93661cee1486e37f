"""When the article was published, changed and reviewed, as the reader of the page sees it.

Facts.  Dates stand with a wording ("Updated on ...") or without one, in ``time`` elements with a machine
form, in classes such as ``entry-date published``, above or below the headline, in footers, in the address of
the page.  Dates of comments, related posts, events and studies look the same.

Rules; each candidate carries its rule, ``interpret.article_dates`` weighs them.
1. ``date-worded``: a wording at the head of the article.
2. ``date-marked``: a ``time`` element, ``itemprop`` or a dated class at the head (``date_marks``).
3. ``date-line``: a line at the head that is a date and hardly anything else.
4. ``date-tail-worded``, ``date-tail``: a wording, a ``time`` or dated class behind the text;
   ``date-header``: the date above a post.
5. ``date-text``: a sentence of the body that says when it was changed ("This post was updated ...").
6. ``url-path``: the day in the page's address; where it has only the month, a line at the head with a day of it.

Known failures: dates without a year; the date of an event in a line of its own below the headline.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence, Set
from itertools import islice

from ..interpret.bylines.parts import Byline, BylineDate, read_byline
from ..interpret.dates.relative import is_duration
from ..interpret.dates.spans import find_dates
from ..interpret.lines.datelines import read_dateline
from ..records import RawDate
from .address_dates import dates_of_address
from .byline_region import BylineRegion
from .byline_tail import is_of_page
from .date_marks import (
    CHANGED,
    DATED,
    OF_OTHERS,
    REVIEWED,
    TIMES,
    is_clock,
    is_dated,
    is_hidden_change,
    is_only_date,
    is_only_updated,
    machine_of,
    mark_of,
    marks_in,
    role_of,
)
from .dom import SUBHEADINGS, Element, Index, between, text_of, where
from .foreign import in_row_of_cards, is_long
from .lines import line_of, runs
from .region_lines import Line

_DATELINES = frozenset(("dateline", "date-line", "article-dateline", "article__dateline"))
"""Class tokens of a line that says under what and when an article was published: "Original research, July 21, 2016"."""
_CLEAR = frozenset(("date-worded", "date-tail-worded", "date-marked", "date-line"))
"""Rules that leave nothing to look for elsewhere."""
MOST_ELEMENTS = 200
"""Marked dates that are looked at: an article has few, and each look costs a share of the page."""
_ISO_DAY, _LONGEST_WORDS = 10, 40
"""Characters of a day for machines, and of the words before a date."""
_HOLDERS = 2
"""Elements around a line behind the text, one of which may be the post's footer."""
_ABOVE = 3
"""Elements up from the headline, each the first in the next, above which a heading may stand."""
_TAILS = frozenset(("date-tail", "date-tail-worded"))
"""Rules of dates behind the text."""


def read_dates(
    index: Index, region: BylineRegion, *, url: str | None = None, cited: Sequence[Element] = ()
) -> tuple[RawDate, ...]:
    """Candidates for the article's dates, those at the head first.

    Args:
        index: The page.
        region: Its lines around the headline and behind the text.
        url: The page's address, where it is known.
        cited: The entries of sources lists: their dates are other works'.

    Returns:
        Candidates with the displayed string and, where the markup has one, the machine-readable form.
    """
    found: list[RawDate] = []
    others = {inside for holder in cited for inside in holder.iter()}
    read = set(others)
    lines = region.lines
    marks = functools.cache(marks_in)  # the same for all lines of an element
    for first, last, byline in region.bylines:
        line = lines[last - 1] if last - first > 1 else lines[first]
        if byline.dates and line.element not in others:
            found += _of_line(region, line, byline, marks(line.element), read)
    found += _of_elements(index, region, read)
    if not any(date.role == "published" and date.rule in _CLEAR for date in found):
        later = [date for date in found if date.role != "published"]
        at_head = {date.raw for date in later if date.rule not in _TAILS}
        told: Set[Element] = read if {date.raw for date in later} - at_head else frozenset()
        found += _of_classes(index, region, at_head, told)
        found += _of_heading_above(region, read)
        found += _of_datelines(index, region)
    found += _of_reviews(region)
    known = any(date.role == "published" for date in found)
    found += dates_of_address(index, None if known else region.lines, url)
    return tuple(found)


def _of_line(
    region: BylineRegion, line: Line, byline: Byline, marks: list[Element], read: set[Element]
) -> Iterator[RawDate]:
    """The dates of one line."""
    head = line.zone in {"head", "before"}
    if not head and line.zone != "tail" and byline.coverage < 0.6 and not _closes_post(line.element, byline):
        return
    if _in_sidebar(line.element):
        return
    if not head and not _is_of_page(line, byline) and region.is_card(line.element):
        return
    if head and region.headline is not None and in_row_of_cards(line.element, region.headline):
        return
    if head and not byline.people and is_clock(line.element):
        return
    for date in byline.dates:
        mark = mark_of(date.raw, marks, read)
        if mark is not None:
            read.add(mark)
            if mark.get("itemprop") in OF_OTHERS or (mark.tag != "time" and _is_of_tweet(mark)):
                continue
        rule = _rule(line, date, mark, byline.coverage)
        if rule is None:
            continue
        role = date.role if date.labelled else role_of(mark, line.element, byline)
        if mark is not None and is_hidden_change(mark, date.raw):
            role = "updated"
            yield from _other_dates(line, date.raw, rule)
        yield RawDate(
            role=role,
            raw=date.raw,
            machine=machine_of(mark),
            rule=rule,
            where=where(line.element),
        )


def _is_of_tweet(mark: Element) -> bool:
    """Whether a date links to a short message: that of a site's list of its own."""
    link = next(islice(mark.iter("a"), 1), None)
    if link is None:
        link = next(mark.iterancestors("a"), None)
    href = "" if link is None else link.get("href") or ""
    return "twitter.com/" in href and "/status" in href


def _closes_post(element: Element, byline: Byline) -> bool:
    """Whether a line begins with a date's wording and is named for what it says of its post, though text follows:
    "This entry was posted on ... and is filed under ..." (``p.postmetadata`` of WordPress's first themes)."""
    if not (byline.opens and byline.dates[0].labelled):
        return False
    return any(
        "meta" in (named.get("class") or "") for named in (element, *islice(element.iterancestors(), 2))
    )


def _is_of_page(line: Line, byline: Byline) -> bool:
    """Whether a date says that it is the page's: of its review, in a property of its record, "Page last updated"."""
    said = byline.dates[0]
    if said.labelled and said.role == "reviewed" and byline.opens and not byline.people:
        return True
    return is_of_page(line.element, line.text)


def _in_sidebar(element: Element) -> bool:
    """Whether the element is of a list of links in an ``aside`` that no name says is the article's."""
    aside = next(element.iterancestors("aside"), None)
    if aside is None or DATED.search(f"{aside.get('class')} {aside.get('id')}".lower()):
        return False
    return element.tag == "li" or next(element.iterancestors("li"), None) is not None


def _other_dates(line: Line, raw: str, rule: str) -> Iterator[RawDate]:
    """The displayed date of a line that also has a hidden one."""
    for found in find_dates(line.text):
        shown = line.text[found.start : found.end]
        if shown != raw:
            path = where(line.element)
            yield RawDate(raw=shown, rule=rule, where=path)
            return


def _rule(line: Line, date: BylineDate, mark: Element | None, coverage: float) -> str | None:
    dated = (mark is not None and (mark.tag in TIMES or is_dated(mark))) or is_dated(line.element)
    if line.zone in {"head", "before"}:
        if date.labelled:
            return "date-worded" if coverage > 0.3 or dated else None
        if dated:
            return "date-marked"
        return "date-line" if coverage >= 0.6 else None
    dated = dated or (line.zone in {"tail", "lead"} and coverage >= 0.9 and _in_footer(line.element))
    if line.zone == "tail" or (line.zone == "lead" and dated):
        if date.labelled:
            return "date-tail-worded"
        return "date-tail" if dated else None
    return "date-text" if date.labelled else None


def _in_footer(element: Element) -> bool:
    """Whether a line is an item of a post's footer: ``ul.entry_footer > li`` of FC2, ``div.post-footer``."""
    holders = (element, *islice(element.iterancestors(), _HOLDERS))
    return any("footer" in (holder.get("class") or "") for holder in holders)


def _of_elements(index: Index, region: BylineRegion, read: set[Element]) -> Iterator[RawDate]:
    """``time`` and ``itemprop`` dates that stand in no line read so far."""
    looked_at = 0
    for element in [
        *index.tagged("time", "relative-time", "abbr"),
        *index.classed("date-header"),
    ]:
        position = index.order[element]
        if element in read or position < region.start or region.is_foreign(element):
            continue
        if element.get("itemprop") in OF_OTHERS:
            continue
        looked_at += 1
        if looked_at > MOST_ELEMENTS:
            return
        if (element.get("datetime") or "").startswith("P"):
            continue  # how long something takes: "PT30M"
        machine, raw = machine_of(element), text_of(element)
        if not machine and (not any(map(str.isdigit, raw)) or is_duration(raw)):
            continue
        if element.tag == "abbr" and not is_dated(element):
            continue
        at_head = position <= region.end
        alone = is_only_date(index, element)
        if (position > region.prose and not alone and region.is_card(element)) or _in_sidebar(element):
            continue
        header = "date-header" in (element.get("class") or "")
        siblings = element.getparent()
        pair = siblings is not None and sum(child.tag == "time" for child in siblings) > 1
        said = read_byline(raw) if len(raw) < 80 else Byline()
        if not said.dates and machine:
            said = read_byline(f"{_words_before(element)} {machine[:_ISO_DAY]}")
        if said.dates and said.dates[0].labelled:
            role = said.dates[0].role
        else:
            role = role_of(element, element, Byline())
        if role == "published" and pair and is_only_updated(element):
            role = "updated"
        yield RawDate(
            role=role,
            raw=raw if raw and len(raw) < 80 else None,
            machine=machine,
            rule="date-header" if header else "date-marked" if at_head else "date-tail",
            where=where(element),
        )


def _words_before(element: Element) -> str:
    """What the line of a date without a year says before it: "Last updated:"."""
    before = element.getprevious()
    parent = element.getparent()
    text = before.tail if before is not None else parent.text if parent is not None else None
    return " ".join((text or "")[-_LONGEST_WORDS:].split())


def _of_classes(
    index: Index, region: BylineRegion, known: Set[str | None], told: Set[Element]
) -> Iterator[RawDate]:
    """Short elements about the headline that are named for a date, wherever they hang in the tree.

    Args:
        index: The page.
        region: Its lines.
        known: Dates about it whose wordings or names say that they are not the publication's.
        told: Elements whose dates lines behind the text tell.
    """
    if region.headline is None:
        return
    for token in index.by_class.holding(("date", "publish", "fecha", "datum", "stamp")):
        if CHANGED.search(token) and "date" not in token.replace("update", ""):
            continue
        for element in index.by_class[token]:
            if not region.start <= index.order[element] <= region.end:
                continue
            if element in told or element.tag in {"body", "html"} or is_long(element, 300):
                continue
            text = line_of(element)
            if (
                len(text) > 60
                or not any(map(str.isdigit, text))
                or region.is_foreign(element)
                or _in_sidebar(element)
                or in_row_of_cards(element, region.headline)
            ):
                continue
            byline = read_byline(text)
            date = byline.dates[0] if byline.dates else None
            covered = byline.coverage > 0.6 or token in _DATELINES
            if date is not None and covered and (date.labelled or date.raw not in known):
                yield RawDate(role=date.role, raw=date.raw, rule="date-header", where=where(element))


def _of_heading_above(region: BylineRegion, read: set[Element]) -> Iterator[RawDate]:
    """The day in a heading of its own right above the post: the first themes of blogs print the posts of a day below it."""
    element = region.headline
    for _ in range(_ABOVE):
        if element is None:
            return
        above = element.getprevious()
        if above is not None:
            text = text_of(above) if above.tag in SUBHEADINGS and above not in read else ""
            dates = find_dates(text) if len(text) <= _LONGEST_WORDS else ()
            if dates and dates[0].end - dates[0].start == len(text):
                yield RawDate(raw=text, rule="date-header", where=where(above))
            return
        element = element.getparent()


def _of_datelines(index: Index, region: BylineRegion) -> Iterator[RawDate]:
    """ "WASHINGTON (January 24, 2017) -": the place and day that open the text of a release."""
    start = region.start if region.headline is None else index.order.get(region.headline, 0)
    for paragraph in between(index, "p", start, region.end + 1):
        for line, _ in runs(paragraph):
            raw = read_dateline(line)
            if raw is not None:
                yield RawDate(raw=raw, rule="date-place", where=where(paragraph))
                return


def _of_reviews(region: BylineRegion) -> Iterator[RawDate]:
    """The date of a version whose record names a reviewer without a date of its own."""
    lines = region.lines
    if not any(person.role != "author" for _, _, byline in region.bylines for person in byline.people):
        return
    records: dict[Element, RawDate] = {}
    for line in lines:
        if line.zone not in {"tail", "body"}:
            continue
        record = next((above for above in line.element.iterancestors("li", "tr")), None)
        if record is None:
            continue
        byline = read_byline(line.text)
        if len(byline.dates) == 1 and byline.dates[0].role == "updated":
            records[record] = RawDate(
                role="reviewed", raw=byline.dates[0].raw, rule="date-tail", where="history of versions"
            )
        elif record in records and REVIEWED.search(line.text) and (byline.people or byline.pending):
            yield records.pop(record)
            return
