"""The headline and the site's name chosen among candidates.

Facts: what the reader sees is the headline; metadata repeats it, often with the site's name behind or before
it, and sometimes with a title written for search engines.  Metadata is often escaped twice (``&amp;amp;``).

Rules for the headline, in order: the visible candidate; else the first metadata candidate, without the site's
name at either end; a part that is a label of the page's host name (``Better Nights``, www.betternights.example)
names the site, too.  A title that is nothing but the site's name is none.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import attrs

from ..expressions import Expression
from ..records import RawText

_CJK = "\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3》」』）！？"
_DIVIDER = Expression(r"\s+[|–—»«·•:-]+\s+|\s*[|»«·•]\s*|:\s+")
_CJK_DIVIDER = Expression(rf"{_DIVIDER.pattern}|(?<=[{_CJK}])\s?[-_–—]\s?(?=[{_CJK}])")
"""The same in a title with signs of Chinese, Japanese or Korean, in which nothing but the site's name stands behind a hyphen or an underscore;
apart, since these ranges are slow to compile."""
_FIRST_CJK = "\u300b"
"""The first of these signs in the order of Unicode."""
_MOTTO = Expression(r"\s+[|–—»•·-]+\s+|\s*[|»•]\s*|:\s+")
_MOTTO_SIGNS = frozenset("|–—»•·-:")
_GENERIC = frozenset(
    (
        "blog",
        "home",
        "homepage",
        "home page",
        "website",
        "site",
        "news",
        "startseite",
        "accueil",
        "inicio",
        "início",
    )
)
"""What site builders put for the name until somebody fills it in: it counts where nothing else is."""
_LONGEST_NAME = 400
"""Characters of a site's name: each part of a title is compared with it."""
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
"""ASCII without letters and digits."""
_HOST = Expression(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.[a-z]{2,6}", re.I)
_HOST_OF = Expression(r"(?:https?:)?//(?:www\.)?([\w.-]{1,253})", re.I)
_WORD = Expression(r"[^\W_]{2,}")


def labels_of_host(url: str | None) -> list[str]:
    """The parts of the host name in an address, any of which may be the site's name: "www" is none."""
    host = _HOST_OF.match(url or "")
    return [] if host is None else host[1].split(".")


def choose_title(
    candidates: Sequence[RawText], *, site_names: Sequence[RawText], url: str | None = None
) -> RawText | None:
    """The headline as displayed, without the site's name; ``None`` without candidates.

    Args:
        candidates: What the page shows and states, strongest first.
        site_names: Names of the site.
        url: The page's address, whose host name may tell the site's.
    """
    for candidate in candidates:
        if candidate.visible:
            return candidate
    sites = {key for site in site_names if (key := letters_of(site.value))}
    named = sites | {label for label in map(letters_of, labels_of_host(url)) if label}
    for candidate in candidates:
        value = without_site_name(_unescaped(candidate.value), named)
        if value and letters_of(value) not in sites:
            return candidate if value == candidate.value else attrs.evolve(candidate, value=value)
    return None


def choose_site_name(candidates: Sequence[RawText], *, titles: Sequence[RawText] = ()) -> RawText | None:
    """The site's name, without the motto behind it; ``None`` where nothing tells it.

    Args:
        candidates: What the page states, strongest first.
        titles: The headline and the page's titles: what ``title`` has besides the headline is the site's name.
    """
    generic: RawText | None = None
    for candidate in candidates:
        value = without_motto(_unescaped(candidate.value))
        if "://" in value or value[:1] == "@":
            continue  # some sites state their address, or their handle
        if value and value.casefold() not in _GENERIC:
            return candidate if value == candidate.value else attrs.evolve(candidate, value=value)
        generic = generic or (candidate if value else None)
    headline = next((letters_of(title.value) for title in titles if title.visible), "")
    for title in titles:
        if title.rule == "title" and (rest := _besides(title.value, headline)):
            return attrs.evolve(title, value=rest)
    return generic


def without_motto(name: str) -> str:
    """A site's name without the longer phrase of several words that is set off behind it."""
    divider = None if _MOTTO_SIGNS.isdisjoint(name) else _MOTTO.search(name)
    if divider is None or divider.start() < 3:
        return name
    motto = name[divider.end() :]
    words = 3 if divider[0].strip() in {"|", "»", "•", "·"} else 5
    return name[: divider.start()] if len(motto) > divider.start() and len(motto.split()) >= words else name


def _besides(title: str, headline: str) -> str | None:
    """What the page's title says behind or before the headline."""
    if not headline:
        return None
    for divider in _divider_in(title).finditer(title):
        before, behind = title[: divider.start()], title[divider.end() :]
        if letters_of(before) == headline:
            return without_motto(behind)
        if letters_of(behind) == headline:
            return without_motto(before)
    return None


def without_site_name(title: str, sites: set[str]) -> str:
    """The title without a last or first part that is the site's name or a host name.

    Args:
        title: The title, e.g. ``Sleep and mood | Example Health``.
        sites: Known names of the site, letters and digits only, case folded.
    """
    dividers = list(_divider_in(title).finditer(title))
    if not dividers:
        return title
    for divider in dividers:  # the name may have dividers of its own
        if len(title) - divider.end() <= _LONGEST_NAME and _names_site(title[divider.end() :], sites):
            return title[: divider.start()]
    first = dividers[0]
    return title[first.end() :] if _names_site(title[: first.start()], sites) else title


def split_title(title: str) -> list[str]:
    """The parts of a title between its dividers; one part where there is none."""
    return _divider_in(title).split(title)


def without_last_part(title: str) -> str:
    """The title up to its last divider, which mostly is the one in front of the site's name; a colon is none."""
    dividers = [divider for divider in _divider_in(title).finditer(title) if ":" not in divider[0]]
    return title[: dividers[-1].start()] if dividers else title


def _divider_in(title: str) -> Expression[str]:
    """The expression for the dividers of a title."""
    return _DIVIDER if max(title, default="") < _FIRST_CJK else _CJK_DIVIDER


def _names_site(part: str, sites: set[str]) -> bool:
    key = letters_of(part)
    return bool(key) and (key in sites or _HOST.fullmatch(part.strip()) is not None)


def _unescaped(text: str) -> str:
    return " ".join(html.unescape(text).split()) if "&" in text else text


def letters_of(text: str) -> str:
    """Letters and digits alone: how headlines, titles and names of sites are compared."""
    folded = text.casefold()
    if folded.isascii():
        return folded.encode("ascii").translate(None, _SIGNS).decode("ascii")
    return "".join(filter(str.isalnum, folded))


def stems_of(text: str) -> set[str]:
    """The beginnings of a title's words, which a heading in other words may share with it."""
    return {word[:5] for word in _WORD.findall(text.lower())}
