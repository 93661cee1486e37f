"""What in an article's container is not article, told by the words of class and id.

Facts: themes and plugins name what they add: share bars, related posts, newsletter forms, author boxes,
tables of contents, ads, tags.  The names are compounds (``jp-relatedposts``, ``mtsSocialShare``), so they are
split into words at punctuation and capitals, and a few phrases of two words are looked up as well.  CSS modules
put a hash behind a name; layouts say what they have or lack (``has-sidebar``, ``no-print``).

Rules, in order: a name of the body overrules all others; a word for a person with one for a note about somebody
is an author box; a hard word or phrase is clutter; a soft one, which wrappers of text carry as well, is
clutter unless the element holds prose.  ``footer`` is clutter, ``aside`` and ``form`` are as if softly named: a
form is a sign-up box, or it is wrapped around the whole page.

Known failures: a hard word on a wrapper of a small part of the text ("newsletter-archive"); names that are
hashes altogether say nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise
from typing import Literal

from ..expressions import Expression
from .clutter_words import PHRASES, SOFT, WEAK, WORDS
from .dom import CLASS, HEADINGS, ID, Element
from .screens import hidden_on_desktop

_HASH = Expression(r"(?<=[A-Za-z])_{1,3}(?=[A-Za-z-]{0,8}[0-9A-Z])[\w-]{5,6}$")
"""What CSS modules put behind a name."""
_WORD = Expression(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

_BODY = frozenset(
    "entry-content post-content article-content article-body post-body articlebody entry-body story-body"
    " single-content content-body body-text body-content postcontent storycontent code-toolbar adjustable-tooltip".split()
)
"""Pairs that name the body itself, a program listing with all around it, or the number of portions on a recipe's card
(``wprm-recipe-servings-adjustable-tooltip``): they overrule the words above."""

# words that stand in names of layouts and themes as well; they count only as a whole name
_LONGEST_ID = 24
"""Characters; longer ids are made of a section's own heading."""
_LONGEST_NAME = 6
"""Words; longer names are sentences of a page builder."""
_SENTENCE = 5
"""Blanks before the name in a paragraph that is no byline."""
ENOUGH = 150
"""Characters of prose by which an element with a soft name shows that it wraps text."""
_OTHERS = frozenset(("author", "publisher", "comment", "reviewedBy", "editor"))
"""Properties of schema.org that are no part of the text."""
SOFT_TAGS = frozenset(("aside", "form"))
"""Elements that most often hold something else than the text, whatever their names."""
_EXCEPTIONS = frozenset(("a", "p", "td", "blockquote"))
"""Tags that give some names a meaning of their own."""
_HEADINGS = frozenset(HEADINGS)
_CREDITS = frozenset(("credit", "caption", "byline", "dateline"))
"""Whole class attributes of a heading that says whose a picture is, or what it shows, or who wrote the text."""
_TELLING = frozenset(("id", "itemprop", "role", "hidden", "style"))
"""Attributes beside the class that may say what an element is."""
_NOTES = frozenset(
    "note notes tip tips caution warning danger important hint callout admonition fact facts factbox faktenbox faktaruta faktaboks"
    " infobox infokasten footnote footnotes sidenote marginnote".split()
)
"""Words of an ``aside`` that is a note of the text, however short."""
_NOTE = Expression(
    r"\W{0,4}(?:info-?box|info(?=:)|tipps?\b(?! der redaktion)|tips?(?=:)|hinweis|merke\b|gut zu wissen|wichtig\b|schon gewusst|wussten sie|wusstest du|good to know|did you know|"
    r"important(?=:|$)|note(?=:|$)|key (?:points?|facts?|takeaways?)|(?:bon )?à savoir|astuce|le saviez-vous|consejo\b|¿sabías|importante(?=:|$)|dato\b|lo sapevi|"
    r"da sapere|você sabia|wist je|goed om te weten|visste du|vidste du|warto wiedzieć|czy wiesz)",
    re.I,
)
"""How an ``aside`` begins that is a note of the text."""
_FIRST_TEXTS = 8
_TAIL = 12
"""Characters behind a link that tell whether the sentence goes on."""
_EMBEDS = frozenset(
    ("instagram-media", "tiktok-embed", "reddit-embed-bq", "imgur-embed-pub", "pinterest-embed")
)
"""Quotes that a script turns into a post of another site; their text is that site's interface."""
_FOLDED = (
    "accordion",
    "collaps",
    "faq",
    "toggle",
    "expand",
    "panel",
    "answer",
    "tab-content",
    "tabpanel",
    "tab-pane",
    "spoiler",
    "read-more",
    "readmore",
    "more-text",
)
"""Names of text that is folded away until a reader asks for it."""
_ROLES = frozenset(("navigation", "complementary", "contentinfo", "banner", "search", "doc-toc", "menu"))
_MESSAGES = frozenset(("messages status", "messages error", "messages warning"))
"""Whole class attributes of what Drupal tells the visitor who just did something."""
_LAYOUT = frozenset(("has", "with", "no", "without", "is"))
"""A name that begins so tells how a container looks ("has-sidebar"), not what it is."""

_PERSON = frozenset(
    "author authors writer contributor autor autora autorin autores autoren auteur auteurs autore autrice autori verfasser".split()
)
_ABOUT_PERSON = frozenset(
    "bio biography box card info profile about detail details desc description avatar".split()
)
"""Together with a word for a person: names of author boxes."""
_CARDS = ("recipe", "wprm")
"""Words of a recipe's card: its header holds times and amounts."""
_HEADERS = frozenset(("entry-header", "entry-meta", "post-meta", "postmeta", "entrymeta", "article-header"))
"""Names of an article's header that a card's carries as well."""
_AROUND = frozenset("wrap wrapper inner container main area holder box outer".split())
"""Last words of names that add nothing."""

Verdict = Literal[0, 1, 2]
"""No clutter, clutter unless it holds prose, clutter."""


def _without_hash(name: str) -> str:
    return _HASH.sub("", name)


@lru_cache(maxsize=8192)
def names_clutter(names: str) -> Verdict:
    """What a class or id attribute says: whether it names something that is not article."""
    low = names.lower()
    if low in _MESSAGES:
        return 2
    verdict: Verdict = 2 if hidden_on_desktop(low) and not _is_folded(low) else 0
    card = any(word in low for word in _CARDS)
    for name in map(_without_hash, names.split()):
        words = [word.lower() for word in _WORD.findall(name)]
        token = name.lower()
        pairs = {f"{one}-{two}" for one, two in pairwise(words)}
        while len(words) > 1 and words[-1] in _AROUND:
            words.pop()
        if token in _BODY or "-".join(words[-2:]) in _BODY:
            return 0
        if len(words) > _LONGEST_NAME or (len(words) > 1 and (words[0] in _LAYOUT or words[-1] == "yes")):
            continue
        found = {word for word in words if word in WORDS and word not in WEAK} | pairs & PHRASES
        whole = "".join(words)
        if whole in WORDS:
            found.add(whole)
        if card:
            found -= _HEADERS
        if not _PERSON.isdisjoint(words) and not _ABOUT_PERSON.isdisjoint(words):
            return 2
        if found - SOFT:
            verdict = 2
        elif found and not verdict:
            verdict = 1
    return verdict


def is_hidden(element: Element) -> bool:
    """Whether an attribute of the element itself hides it from every reader; text that is folded away is not."""
    keys = element.keys()
    return bool(keys) and _hides(element, keys)


def is_switched_off(element: Element) -> bool:
    """Whether an attribute of the element itself hides it, for good or until a reader folds it open."""
    return _is_switched_off(element, element.keys())


def _is_switched_off(element: Element, keys: list[str]) -> bool:
    if "hidden" in keys:
        return True
    style = (element.get("style") or "") if "style" in keys else ""
    return "none" in style and "display:none" in style.replace(" ", "").lower()


def _hides(element: Element, keys: list[str]) -> bool:
    if not _is_switched_off(element, keys):
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}".lower()
    return not _is_folded(names)


def _is_folded(names: str) -> bool:
    return any(word in names for word in _FOLDED)


def _opens_note(aside: Element) -> bool:
    """Whether the first words of an ``aside`` say that it is a note of the text, however short."""
    first = next((text for text in islice(aside.itertext(), _FIRST_TEXTS) if not text.isspace()), "")
    return _NOTE.match(first) is not None


def _of_tag(element: Element, names: str, found: Verdict) -> Verdict:
    """What a class means that a theme gives to an element of one of ``_EXCEPTIONS``, and else to another."""
    tag = element.tag
    if tag == "p" and found:
        if "paywall" in names.split():
            return 0  # text behind a wall, not the wall
        if names == "vcard" and (element.text or "").count(" ") > _SENTENCE:
            return 0  # a sentence that comes to a person's name
    elif tag == "td" and "gutter" in names.split():
        return 2  # the numbers of a listing's lines
    elif tag == "a" and found:
        return 0 if _in_sentence(element) else found
    elif tag == "blockquote" and not _EMBEDS.isdisjoint(names.split()):
        return 2
    return found


def _in_sentence(link: Element) -> bool:
    """Whether a sentence goes on behind a link, which then is a part of it, whatever its name: "<a class=player-link>Ann Roe</a> led"."""
    behind = (link.tail or "")[:_TAIL]
    return len(behind) == _TAIL and behind.lstrip()[:1].islower() and behind[:1].isspace()


def judge(element: Element) -> Verdict:
    """What the element's own names and attributes say: whether it is article."""
    keys, tag = element.keys(), element.tag
    if tag == "footer":
        return 0 if "footnote" in (element.get("class") or "") else 2
    verdict: Verdict = 1 if tag in SOFT_TAGS and not (tag == "aside" and _opens_note(element)) else 0
    if not keys or tag in _HEADINGS:
        return (
            2 if element.get(CLASS) in _CREDITS else verdict
        )  # else they are made of the heading's own words
    if "class" in keys:
        names = element.get(CLASS) or ""
        found = names_clutter(names)
        if tag in _EXCEPTIONS:
            found = _of_tag(element, names, found)
        elif tag == "aside" and not found and not _NOTES.isdisjoint(_WORD.findall(names.lower())):
            verdict = 0
        verdict = found if found == 2 else verdict or found
        if verdict == 2 or len(keys) == 1:
            return verdict
    elif _TELLING.isdisjoint(keys):
        return verdict
    if "id" in keys:
        key = element.get(ID) or ""
        found = names_clutter(key) if len(key) < _LONGEST_ID else 0
        if found == 2:
            return 2
        verdict = verdict or found
    if "itemprop" in keys and element.get("itemprop") in _OTHERS:
        return 2
    if ("role" in keys and element.get("role") in _ROLES) or _hides(element, keys):
        return 2
    return verdict
