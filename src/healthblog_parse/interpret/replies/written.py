"""A name as it is displayed, and as it stands in a text: folded words."""

from __future__ import annotations

import re

from ..names import folded_words, without_honorific

_WORD = re.compile(r"[\s\xa0]*([^\s,:;!?()\[\]{}\"„“”«»<>/|…*=–—]+)")
_POSSESSIVE = re.compile(r"['’`´]s?$")
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
        if len(bare) < len(raw) and len(bare) > 2:
            break
    return words
