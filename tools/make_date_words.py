"""Write ``interpret/dates/words.py``: month and weekday names from CLDR, as Babel ships them.

Run ``python tools/make_date_words.py`` with the ``test`` extra installed; a test compares the table that is
checked in with what this script makes.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import babel
from babel.core import get_cldr_version

LOCALES = (
    "en", "en_AU", "en_CA", "en_GB", "de", "de_AT", "de_CH", "fr", "fr_CA", "fr_CH", "es", "es_AR", "es_MX",
    "es_PE", "it", "pt", "pt_PT", "nl", "nl_BE",
)  # fmt: skip
"""The languages that dates are read in, with the regions whose names differ."""

WIDE_ONLY = (
    "da", "sv", "nb", "fi", "pl", "cs", "sk", "tr", "hu", "ro", "ca", "id", "hr", "sl", "bs", "sr_Latn", "sr", "mk", "bg",
    "et", "lv", "lt", "is", "gl",
)  # fmt: skip
"""Languages read by whole names: their abbreviations are words elsewhere ("sie", "led", "tem", "man", "pro")."""

NAMES = {"marc", "julius", "junius", "jula", "juna", "augusta", "julie"}
"""Spellings that are people's names more often than months."""

DISPUTED = {"hr": {"listopad", "listopada", "lis", "lip", "srp"}, "sl": {"tor"}, "lt": {"št"}}
"""Names that mean another month or day in Polish, Czech or Danish, which have them here; "listopad" of a Croatian
page is read by the page's language."""

OTHER_SCRIPTS = ("ru", "uk", "el", "ar", "he", "fa", "hi", "th")
"""Languages in scripts of their own: names and abbreviations."""

TARGET = Path(__file__).parent.parent / "src" / "healthblog_parse" / "interpret" / "dates" / "words.py"

HEADER = '''"""Month and weekday names of {languages}.

Made by ``tools/make_date_words.py`` from CLDR {version}; not to be edited by hand.  Lower case, without the
dot of an abbreviation; accented names stand here with and without their accents.

The names are data of the Unicode Common Locale Data Repository, used under the Unicode License V3
(SPDX: Unicode-3.0, https://www.unicode.org/license.txt): Copyright (c) 1991-2025 Unicode, Inc.  Permission is
granted, free of charge, to deal in the data files without restriction provided that this copyright and
permission notice appear with all copies or in associated documentation; the data files are provided "as is",
without warranty of any kind.
"""

from __future__ import annotations

CLDR_VERSION = "{version}"

'''


def spellings(name: str) -> set[str]:
    """The name in lower case without its dot, with and without accents, umlauts also written out."""
    plain = unicodedata.normalize("NFC", name).lower().rstrip(".").strip()
    bare = "".join(char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char))
    written_out = plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return {plain, unicodedata.normalize("NFC", bare), written_out}


def is_word(name: str) -> bool:
    """Whether a name is letters, with the vowels and other signs that stand on them in Thai and Hindi."""
    return all(unicodedata.category(char)[0] in "LM" for char in name.replace("-", ""))


def collect(kind: str) -> dict[str, int]:
    """Names of ``months`` (1 to 12) or ``days`` (0 is Monday) in every locale and width.

    A name that means different things in two languages is a reason to stop: the table has no language.
    """
    names: dict[str, int] = {}
    for code in (*LOCALES, *WIDE_ONLY, *OTHER_SCRIPTS):
        table, disputed = getattr(babel.Locale.parse(code), kind), DISPUTED.get(code, set())
        for context in ("format", "stand-alone"):
            for width in ("wide",) if code in WIDE_ONLY else ("wide", "abbreviated"):
                for number, name in table[context][width].items():
                    for word in spellings(name):
                        if word in NAMES or word in disputed or not is_word(word):
                            continue
                        if names.setdefault(word, number) != number:
                            raise ValueError(f"{word!r} is {names[word]} and, in {code}, {number}")
    return names


def short_names(kind: str) -> dict[str, int]:
    """Abbreviations of the languages read by whole names, and names of people, where they mean one thing."""
    known = collect(kind)
    found: dict[str, set[int]] = {}
    for code in WIDE_ONLY:
        table, disputed = getattr(babel.Locale.parse(code), kind), DISPUTED.get(code, set())
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in table[context][width].items():
                    for word in spellings(name):
                        if len(word) > 1 and word not in known and word not in disputed and word.isalpha():
                            found.setdefault(word, set()).add(number)
    return {word: numbers.pop() for word, numbers in found.items() if len(numbers) == 1}


def source() -> str:
    """The text of the module."""
    languages = ", ".join(dict.fromkeys(code.partition("_")[0] for code in LOCALES))
    parts = [HEADER.format(languages=languages, version=get_cldr_version())]
    for title, note, table in (
        ("MONTHS", "Month number, 1 to 12.", collect("months")),
        ("WEEKDAYS", "Day of the week, 0 is Monday.", collect("days")),
        (
            "SHORT_MONTHS",
            "Months by words that are months only where all the string is a date.",
            short_names("months"),
        ),
        ("SHORT_WEEKDAYS", "Days of the week by such words.", short_names("days")),
    ):
        lines = [f"{title}: dict[str, int] = {{"]
        for number in sorted(set(table.values())):
            row = "    "
            for word in sorted(word for word in table if table[word] == number):
                item = f'"{word}": {number}, '
                if len(row) + len(item) > 108:
                    lines.append(row.rstrip())
                    row = "    "
                row += item
            lines.append(row.rstrip())
        lines.append("}  # fmt: skip")
        lines.append(f'"""{note}"""')
        parts.append("\n".join(lines) + "\n\n")
    return "".join(parts).rstrip("\n") + "\n"


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
