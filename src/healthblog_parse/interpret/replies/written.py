"""A name as it is displayed, and as it stands in a text: folded words."""

from __future__ import annotations

from ...expressions import Expression
from ..names import fold, folded_words, without_honorific
from .words import TITLES

_WORD = Expression(r"[\s\xa0]*([^\s,:;!?()\[\]{}\"„“”«»<>/|…*=–—：，！？、。]+)")
_POSSESSIVE = Expression(r"['’`´]s?$")
_HEAD_OF_HANDLE = Expression(r"\W{0,3}([A-ZÄÖÜ][a-zäöüß]{1,20})[A-Z]\S{0,40}$")
_ARTICLES = frozenset({"the", "der", "die", "das", "le", "la", "el", "il", "o", "de", "het"})
_LONGEST_NAME = 5  # words


def bare_name(name: str) -> str:
    """A display name without honorific and host."""
    bare = name.partition("@")[0] or name
    return without_honorific(bare) if " " in bare else bare


def folded_name(name: str) -> str:
    """Words of a display name without honorific, case, accents and punctuation."""
    return " ".join(folded_words(bare_name(name)))


def name_forms(name: str) -> set[str]:
    """A folded name, without blanks, and its first and last word."""
    return (
        {name, name.replace(" ", ""), name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]}
        if name
        else set()
    )


def compact_names(name: str) -> tuple[str, ...]:
    """Other ways to write a folded name, without blanks: initials joined, articles and middle initials left out.

    "jj abel" is "jj", "the food hunter" is "foodhunter", "debra l jones" is "debrajones", "rob85" is "rob".
    """
    if " " not in name:
        stem = name.rstrip("0123456789")
        return (stem,) if 2 < len(stem) < len(name) else ()
    words = name.split()
    found = ["".join(words)]
    if words[0] in _ARTICLES:
        found.append("".join(words[1:]))
    if len(words[0]) == 1 and len(words) > 1 and len(words[1]) == 1:
        found.append("".join([word for word in words if len(word) == 1]))
    elif len(words) > 2 and any(len(word) == 1 for word in words[1:-1]):
        found.append("".join([words[0], *(word for word in words[1:-1] if len(word) > 1), words[-1]]))
    return tuple(found)


def camel_head(display: str) -> str:
    """The first part of a handle in one word ("JohnDoe42"), folded; empty without one."""
    if " " in display or display[1:].islower():
        return ""  # nearly every name
    match = _HEAD_OF_HANDLE.match(display)
    return fold(match[1]) if match is not None else ""


def words_at(text: str, start: int) -> list[tuple[str, int]]:
    """Up to five folded words from an offset, each with where it ends, up to punctuation that ends a name."""
    words: list[tuple[str, int]] = []
    at = start
    while len(words) < _LONGEST_NAME:
        match = _WORD.match(text, at)
        if match is None:
            break
        raw = match[1]
        end = match.end()
        bare = raw.rstrip(".'’-_~")
        stripped = _POSSESSIVE.sub("", bare)
        parts = folded_words(stripped)
        if not parts:
            break
        words.append((" ".join(parts), match.start(1) + len(stripped)))
        at = end
        if len(bare) < len(raw) and len(bare) > 2 and parts[0] not in TITLES:
            break
    return words
