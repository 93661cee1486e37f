"""Tokens of a written date: words and marks by the part they play, one character each.

Digits are classed by how many there are ("4" is a year, "2" a day or an hour), words by tables; what stands
in no table is "x" (a word) or "?" (a mark).  Months and weekdays come from CLDR, the rest is what blog
systems print around dates in the same languages.
"""

from __future__ import annotations

import re

from attrs import frozen

from .date_words import MONTHS, WEEKDAYS

_TOKEN = re.compile(r"[0-9]+|\b[AaPp]\.\s?[Mm]\b\.?|[^\W\d_]+|\S")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")

MORE_MONTHS = {"mrz": 3, "feber": 2, "fév": 2, "maa": 3, "jui": 7, "sett": 9, "ag": 8, "avl": 4}
"""Abbreviations in use that CLDR does not list."""
MORE_WEEKDAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3, "mit": 2, "son": 6, "don": 3}

ZONES: dict[str, int | None] = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "wet": 0,
    "west": 60, "eet": 120, "eest": 180, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    "ist": None, "bst": None, "et": None, "ct": None, "mt": None, "pt": None, "akst": None, "hst": None,
}  # fmt: skip
"""Minutes east of UTC; ``None`` where the letters have several meanings or depend on the season."""

_CLASSES = {
    "A": "am pm",
    "U": "uhr uur hs hrs hours hours heures horas ore",
    "h": "h u",
    "n": "min mn",
    "o": "st nd rd th er º ª ° ème eme",
    "C": "at um à a á las los om alle às ás as kl dalle gegen",
    "F": "of de del di du den der des le la el il em en on the dem vom van d l o feira im in da dia día op",
    "L": """
        posted published publish updated update last modified written created added edited reviewed
        date dated first submitted revised
        veröffentlicht aktualisiert geschrieben verfasst erstellt geändert zuletzt datum stand
        gepostet kommentiert bearbeitet
        publié publiée posté écrit ajouté modifié mis mise jour dernière modification rédigé
        publicado publicada actualizado actualizada escrito fecha última actualización modificado
        creado enviado
        pubblicato pubblicata aggiornato aggiornata scritto inviato data ultimo aggiornamento
        postato
        atualizado atualizada postado atualização
        geplaatst gepubliceerd bijgewerkt geschreven laatst gewijzigd
    """,
    "T": "t",
    "年": "年 년",
    "月": "月 월",
    "日": "日 일",
}
"""Words by their part in a date; "L" are words that introduce one.  "Next" and "due" are not among them."""
_PUNCTUATION = {
    ".": ".", ",": ",,،、", "/": "/", "-": "-–—‑−‐", ":": ":", "(": "([{", ")": ")]}", "+": "+", "'": "'’‘`´",
    "|": "@•·|»›~*;…⋅●&>",
}  # fmt: skip


def _token_classes() -> dict[str, str]:
    table = dict.fromkeys((*MONTHS, *MORE_MONTHS), "M")
    for word in (*WEEKDAYS, *MORE_WEEKDAYS):
        table[word] = "B" if word in table else "W"
    table.update(dict.fromkeys(ZONES, "Z"))
    for name, words in _CLASSES.items():
        table.update(dict.fromkeys(words.split(), name))
    for name, marks in _PUNCTUATION.items():
        table.update(dict.fromkeys(marks, name))
    return table


_CLASS = _token_classes()
MONTH_OF = {**MONTHS, **MORE_MONTHS}
WEEKDAY_OF = {**WEEKDAYS, **MORE_WEEKDAYS}


@frozen
class Tokens:
    """A string as tokens: one character of the signature each."""

    signature: str
    words: tuple[str, ...]
    """Lower case; empty for the space between two numbers."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Split a string; white space vanishes except between two numbers."""
    signature: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last_number = -2
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word = match[0]
        at = match.start()
        if "0" <= word[0] <= "9":
            if last_number == len(words) - 1 and words:
                signature.append(" ")
                words.append("")
                starts.append(at)
                ends.append(at)
            kind = str(min(len(word), 9))
            last_number = len(words)
        else:
            word = word.lower()
            if len(word) > 2 and "." in word:
                word = word[0] + "m"
            found = _CLASS.get(word)
            if found is None:
                if _INVISIBLE.match(word):
                    continue
                found = word[0] if word[0] in "年月日" else "x" if word[0].isalpha() else "?"
            kind = found
        signature.append(kind)
        words.append(word)
        starts.append(at)
        ends.append(match.end())
    return Tokens("".join(signature), tuple(words), tuple(starts), tuple(ends))
