"""The headline's element, where the search for bylines starts; what it shows is read by ``headline_text``.

Facts.  The page's title (``title``, OpenGraph) repeats the headline, alone or with the site's name; the
heading that has most of it is the headline.  Sites put their own name in ``h1``, and titles in ``h2`` or
``h3``, seldom in ``h4`` or in no heading at all.  Titles written for search engines differ from the headline,
and a heading of the text may repeat them.  Headings also hold dates, permalinks and labels for screen readers.

Rules, in order.
1. The heading that is most like one of the page's titles, or, where none has all of it, a line that is named for a
   headline without being a heading (``div.entry-title``); a lower heading must have half of it or be a part of
   it, and the site's name (a host name, a link to the front page, a part of ``title`` that ``og:site_name`` repeats) is
   none.  Where ``title`` goes on with the section's name and the site's, the only ``h1`` that is its first part.
2. An ``h1``, or an ``h2`` named for a headline, in front of that, made of words of the title or holding all of them, with prose between the two: then the other is a
   heading of the text.
3. Without any: a heading whose words are nearly all in the title, where most of the ``h1``'s are not; headings and elements named for titles that have nearly all of it, then the first ``h1`` that
   stands in no footer, menu, sidebar or pop-up; a single heading named for a headline goes before a word or two.
4. On a page without any of these what ``headline_plain`` finds; the only line that is named for a headline.

Known failures: a headline in an element that no name tells, where no metadata repeat it either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..expressions import Expression
from ..interpret.counts import read_count
from ..interpret.titles import letters_of, split_title, stems_of, without_last_part
from .dom import HEADINGS, Element, Index, text_of
from .foreign import in_margin
from .headline_plain import first_heading, plain_line
from .headline_text import heading_text

_HEADLINE = Expression(
    r"(?:post|entry|article|story|single|page|blog)[-_]{0,2}(?:title|heading|headline)|headline", re.I
)
_NAMED_LINE = Expression(
    r"(?:[a-z]{1,12}[-_]{1,2}){0,2}(?:post|entry|article|story|single|page|blog|node|artikel|beitrag)s?[-_]{0,2}"
    r"(?:title|heading|headline|titel)|headline",
)
"""Class tokens of a headline that is no heading."""
_TITLE_STEMS = ("title", "heading", "headline", "titel")
_LINE_TAGS = frozenset(("div", "p", "span", "a", "strong", "b"))
_NOT_IN_A_LINE = (*HEADINGS, "p", "ul", "ol", "form", "img")
_SITE = Expression(r"(?:site|blog)[-_]?(?:name|title|branding|header)|logo|brand(?![\w-]*title)", re.I)
_TITLES = frozenset(("og:title", "twitter:title"))
_CERTAIN = 0.95
"""Likeness from which lower headings are not asked."""
_HALF = 0.5
_NEARLY = 0.8
_MOSTLY = 0.65
_NAMED, _FOR_NAME, _FOR_LEVEL = 0.6, 0.3, 0.1
"""Likeness of an ``h1`` that is named for a headline, at least; what the name and the level add."""
_SHORT = 20
"""Letters of a word or two."""
_HOST = Expression(r"(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}", re.I)
_HOME = Expression(r"(?:(?:https?://[^/?#]{1,100})?/?|(?:\.\./){1,9})(?:index\.\w{2,5})?", re.I)
_FOLDER = Expression(r"/(?:index\.\w{2,5})?$", re.I)
"""The end of an address of a blog's front page in a folder of its own."""
_BANNER = Expression(
    r"(?:banner|masthead|(?:site|page|blog)?[-_]?(?:header|head|top|title))(?:[-_]?(?:inner|wrap(?:per)?|area|wrapper))?",
    re.I,
)
"""Names of the head of a page."""
_PROSE_BETWEEN = 80
_MOST_BETWEEN = 60
_TELLING = 30
"""Letters of a title's first part that stand elsewhere in the page only where the headline is shown."""
_FEW_WORDS, _NEAR = 2, 3
_FILED = 3
"""Parts of a title that tells the section, too: "Cold or flu? | Winter illnesses | Example Health"."""
_REWORDED, _MOST_REWORDED = 4, 20
"""Words of a heading that says in other words what the title says, at least; headings of a level among which it is."""
_LEAST_REWORDED = 3
"""The same, where the title has all of them and not twice as many."""
_OTHERS = Expression(r"related|comment|widget|respond|reply", re.I)
_FIRST = 5
"""Headings of a level among which the first of the page is."""


def find_headline(index: Index) -> Element | None:
    """The element that shows the headline; ``None`` where the page has none."""
    title = next((text_of(element) for element in index.by_tag["title"][:1]), "")
    stated = [title]
    site = ""
    for meta in index.by_tag["meta"]:
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name in _TITLES:
            stated.append(meta.get("content") or "")
        elif name == "og:site_name":
            site = letters_of(meta.get("content") or "")
    titles = list(dict.fromkeys(map(letters_of, stated)))
    if site in titles[1:] and titles[2:]:
        titles.remove(site)  # a second plugin states it as the page's title
    split = [letters_of(part) for part in split_title(title)]
    parts = set(split)
    best = _filed(index, split, site)
    if best is not None:
        return best
    best = _most_like(index, titles, parts, site)
    if best is not None and best.tag != "h1":
        begun = _begun_above(best, stated[1:], site)
        if begun is not None:
            return begun
        first = _first_of_page(index, best, title, parts, site)
        if first is not None:
            return first
    if best is not None:
        below = _below_banner(index, best, split)
        return best if below is None else below
    shorter = {letters_of(without_last_part(each)) for each in stated}
    found = _unusual(index, [*titles, *shorter.difference(titles)])
    if found is None:
        found = _reworded(index, title)
    if found is None:
        found = _any_heading(index, site)
    if found is None:
        found = plain_line(index, titles, parts | shorter, split[-1])
    elif len(split[0]) >= _TELLING and text_of(found).count(" ") < _FEW_WORDS:  # a section's name
        line = plain_line(index, titles[:1], {split[0]})
        found = found if line is None else line
    if found is None:
        found = _named_line(index)
    return first_heading(index, title) if found is None else found


def _named_line(index: Index) -> Element | None:
    """The only line with a headline's name on a page whose titles say it in other words and that has no such heading."""
    for name in index.by_class.holding(_TITLE_STEMS):
        if _NAMED_LINE.fullmatch(name):
            lines = index.classed(name)
            if len(lines) == 1 and _is_line(lines[0]) and text_of(lines[0]).count(" ") >= _FEW_WORDS:
                return None if in_margin(lines[0]) else lines[0]
    return None


def _begun_above(best: Element, stated: list[str], site: str) -> Element | None:
    """The ``h1`` right above, where it and the heading together are the title that the page states without the site's name."""
    above = best.getprevious()
    if above is None or above.tag != "h1" or _is_site(above, text_of(above), site):
        return None
    both = letters_of(text_of(above)) + letters_of(text_of(best))
    return above if any(letters_of(title) == both for title in stated) else None


def _below_banner(index: Index, best: Element, parts: list[str]) -> Element | None:
    """The heading that is the rest of the page's title, where the best one links away from the page's head: "SITE: TITLE"."""
    if len(parts) != _FEW_WORDS or best.tag != "h1" or len(best) != 1:
        return None
    link = best[0]
    if link.tag != "a" or "bookmark" in (link.get("rel") or "") or not _FOLDER.search(link.get("href") or ""):
        return None
    if letters_of(text_of(best)) != parts[0] or not _in_banner(best):
        return None
    for heading in (*index.by_tag["h2"][:_FIRST], *index.by_tag["h3"][:_FIRST]):
        if letters_of(text_of(heading)) == parts[1] and index.order[heading] > index.order[best]:
            return heading
    return None


def _in_banner(heading: Element) -> bool:
    """Whether a heading stands in the head of the page."""
    around = islice(heading.iterancestors("div", "header", "td", "table"), _NEAR)
    return any(
        _BANNER.fullmatch(name) for above in around for name in (above.get("id"), above.get("class")) if name
    )


def _filed(index: Index, parts: list[str], site: str) -> Element | None:
    """The only ``h1`` where the page's title is the headline, the section's name and the site's."""
    headings = index.by_tag["h1"]
    if len(parts) < _FILED or len(headings) != 1:
        return None
    text = text_of(headings[0])
    if letters_of(text) != parts[0] or _is_site(headings[0], text, site):
        return None  # "SITE: TITLE: SUBTITLE" begins so, too
    return headings[0]


def _most_like(index: Index, titles: list[str], parts: set[str], site: str) -> Element | None:
    """The heading, or line named for one, that repeats a title of the page."""
    best: Element | None = None
    most = 0.0
    for headings in _candidates(index):
        for heading in headings:
            likeness = _likeness_of(heading, titles, parts, site)
            if likeness > most:
                best, most = heading, likeness
        if most > _CERTAIN:
            break
    return best


def _likeness_of(heading: Element, titles: list[str], parts: set[str], site: str) -> float:
    """How much a heading is like a title of the page, names and level counted in; 0 for what is no headline."""
    text = text_of(heading)
    if text.endswith(("...", "…")) or text.startswith(("Re: ", "RE: ")) or _HOST.fullmatch(text):
        return 0.0  # cut short: a teaser of the article; an answer in a board; the site's address
    key, top = letters_of(text), heading.tag == "h1"
    likeness = max((_likeness(key, title) for title in titles), default=0.0)
    if not likeness and next(heading.iter("time"), None) is not None:
        key = letters_of(heading_text(heading))
        likeness = max((_likeness(key, title) for title in titles), default=0.0)
    classes = heading.get("class") or ""
    named = _HEADLINE.search(classes) is not None
    if named and top and (likeness or text.count(" ") >= _FEW_WORDS):
        likeness = max(likeness, _NAMED)
    if not likeness:
        return 0.0
    if key not in titles:
        if key == site or (top and _is_site(heading, text, site)):
            return 0.0
        if not top and read_count(text) is not None:
            return 0.0  # "12 thoughts on “A fixed bedtime”"
    short = likeness < _HALF and len(key) < _SHORT and key not in parts and not top
    if short and not named and "title" not in classes.split():
        return 0.0  # a word or two of the title: a heading of a list
    if key in parts and likeness < _CERTAIN and _is_permalink(heading):
        likeness = _CERTAIN  # "SITE » TITLE": what links to the post itself is the headline
    return likeness + _FOR_NAME * named + _FOR_LEVEL * top


def _candidates(index: Index) -> Iterator[list[Element]]:
    """Headings by level, then what is no heading but named for a headline: ``div.entry-title``."""
    for tag in ("h1", "h2", "h3"):
        yield index.by_tag[tag][:40]
    for name in index.by_class.holding(_TITLE_STEMS):
        if _NAMED_LINE.fullmatch(name):
            yield [element for element in index.classed(name)[:3] if _is_line(element)]


def _is_line(element: Element) -> bool:
    """Whether an element is a line of text of its own and no box around headings or paragraphs."""
    return element.tag in _LINE_TAGS and next(element.iterdescendants(*_NOT_IN_A_LINE), None) is None


def _is_site(heading: Element, text: str, site: str) -> bool:
    """Whether the heading shows the site's name and not the article's."""
    if site and letters_of(text) == site:
        return True
    above = heading.getparent()
    around = None if above is None else above.get("id")
    if _SITE.search(f"{heading.get('class')} {heading.get('id')}") or around == "site-description":  # phpBB's
        return True
    link = above if above is not None and above.tag == "a" else next(heading.iter("a"), None)
    if link is None or "bookmark" in (link.get("rel") or ""):
        return False
    return _HOME.fullmatch(link.get("href") or "#") is not None


def _is_permalink(heading: Element) -> bool:
    """Whether a heading is a link to the post that it heads."""
    return any("bookmark" in (link.get("rel") or "") for link in islice(heading.iter("a"), _FEW_WORDS))


def _first_of_page(index: Index, best: Element, title: str, parts: set[str], site: str) -> Element | None:
    """The ``h1``, or ``h2`` named for a headline, in front of a heading of the text that happens to repeat the page's title."""
    if _HEADLINE.search(best.get("class") or ""):
        return None
    words = stems_of(title)
    for heading in (*index.by_tag["h1"][:3], *filter(_is_named, index.by_tag["h2"][:_FIRST])):
        text = text_of(heading)
        mine = stems_of(text)
        if index.order[heading] > index.order[best] or len(mine) < 3:
            continue
        if 2 * len(mine & words) < len(mine) and not words <= mine:
            continue
        apart = letters_of(text) in parts and letters_of(text_of(best)) != letters_of(title)
        if apart or _is_site(heading, text, site) or in_margin(heading):
            continue
        if _prose_between(index, heading, best):
            return heading
    return None


def _prose_between(index: Index, first: Element, second: Element) -> bool:
    start, stop = index.order[first], index.order[second]
    between = [element for element in index.by_tag["p"] if start < index.order[element] < stop]
    return any(len(text_of(element)) > _PROSE_BETWEEN for element in between[:_MOST_BETWEEN])


def _unusual(index: Index, titles: list[str]) -> Element | None:
    """A headline in a low heading, beside a kicker, or in an element that is named for one."""
    for heading in (h for tag in ("h1", "h2", "h3") for h in index.by_tag[tag][:20] if len(h)):
        key = letters_of(text_of(heading))
        if any(len(title) > 12 and title in key and len(title) > _MOSTLY * len(key) for title in titles):
            return heading
    for heading in (*index.by_tag["h4"][:20], *index.by_tag["h5"][:20]):
        if max((_likeness(letters_of(text_of(heading)), title) for title in titles), default=0) > _NEARLY:
            return heading
    for name in index.by_class:
        if _HEADLINE.search(name):
            for element in index.by_class[name][:3]:
                if len(element) < 5 and letters_of(text_of(element)) in titles:
                    return element
    return None


def _reworded(index: Index, title: str) -> Element | None:
    """A heading that nearly says in other words what the page's title says, where the ``h1`` names the section."""
    words, own = stems_of(title), stems_of(without_last_part(title))
    tops = [stems_of(text_of(heading)) for heading in index.by_tag["h1"][:_FIRST]]
    if not tops or any(2 * len(top & words) >= len(top) for top in tops):
        return None
    for heading in (heading for tag in ("h2", "h3") for heading in index.by_tag[tag][:_MOST_REWORDED]):
        mine = stems_of(text_of(heading))
        shared = len(mine & words)
        nearly = len(mine) >= _REWORDED and shared >= _NEARLY * len(mine) and 2 * shared >= len(words)
        if nearly or (len(mine) >= _LEAST_REWORDED and mine <= own and 2 * len(mine) >= len(own)):
            return None if in_margin(heading) else heading
    return None


def _any_heading(index: Index, site: str) -> Element | None:
    """The first ``h1`` of the text; the only heading with a headline's name where that says more."""
    first: Element | None = None
    for heading in index.by_tag["h1"][:10]:
        text = text_of(heading)
        if text and not (in_margin(heading) or _HOST.fullmatch(text) or _is_site(heading, text, site)):
            first = heading
            break
    if first is not None and len(text_of(first).split()) > _FEW_WORDS:
        return first
    named = [
        heading
        for tag in ("h2", "h3")
        for heading in index.by_tag[tag][:40]
        if _is_named(heading) and next(heading.iter("a"), None) is None
    ]
    return named[0] if len(named) == 1 and not in_margin(named[0]) else first


def _is_named(heading: Element) -> bool:
    """Whether a heading carries a headline's name, and not that of a list of further posts or of comments."""
    names = heading.get("class") or ""
    return _HEADLINE.search(names) is not None and _OTHERS.search(names) is None


def _likeness(key: str, title: str) -> float:
    """Share of the title that the heading has: as a whole, around it, or at the beginning of both."""
    if len(key) < 6 or not title:
        return 0
    if key in title:
        return len(key) / len(title)
    if len(title) > 12 and title in key:
        return len(title) / len(key)
    shared = next((n for n, (a, b) in enumerate(zip(key, title, strict=False)) if a != b), len(title))
    return shared / len(title) if shared >= 20 and shared > 0.6 * len(key) else 0
