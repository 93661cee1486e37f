"""Month and weekday names of en, de, fr, es, it, pt, nl.

Made by ``tools/make_date_words.py`` from CLDR 47; not to be edited by hand.  Lower case, without the
dot of an abbreviation; accented names stand here with and without their accents.

The names are data of the Unicode Common Locale Data Repository, used under the Unicode License V3
(SPDX: Unicode-3.0, https://www.unicode.org/license.txt): Copyright (c) 1991-2025 Unicode, Inc.  Permission is
granted, free of charge, to deal in the data files without restriction provided that this copyright and
permission notice appear with all copies or in associated documentation; the data files are provided "as is",
without warranty of any kind.
"""

from __future__ import annotations

CLDR_VERSION = "47"

MONTHS: dict[str, int] = {
    "ene": 1, "enero": 1, "gen": 1, "gennaio": 1, "jaen": 1, "jaenner": 1, "jan": 1, "janeiro": 1,
    "janner": 1, "januar": 1, "januari": 1, "january": 1, "janv": 1, "janvier": 1, "jän": 1, "jänner": 1,
    "feb": 2, "febbraio": 2, "febrero": 2, "februar": 2, "februari": 2, "february": 2, "fev": 2,
    "fevereiro": 2, "fevr": 2, "fevrier": 2, "févr": 2, "février": 2,
    "maart": 3, "maer": 3, "maerz": 3, "mar": 3, "march": 3, "marco": 3, "mars": 3, "marz": 3, "marzo": 3,
    "março": 3, "mrt": 3, "mär": 3, "märz": 3,
    "abr": 4, "abril": 4, "apr": 4, "april": 4, "aprile": 4, "avr": 4, "avril": 4,
    "mag": 5, "maggio": 5, "mai": 5, "maio": 5, "may": 5, "mayo": 5, "mei": 5,
    "giu": 6, "giugno": 6, "juin": 6, "jun": 6, "june": 6, "junho": 6, "juni": 6, "junio": 6,
    "juil": 7, "juill": 7, "juillet": 7, "jul": 7, "julho": 7, "juli": 7, "julio": 7, "july": 7, "lug": 7,
    "luglio": 7,
    "ago": 8, "agosto": 8, "aout": 8, "août": 8, "aug": 8, "august": 8, "augustus": 8,
    "sep": 9, "sept": 9, "september": 9, "septembre": 9, "septiembre": 9, "set": 9, "setembro": 9,
    "setiembre": 9, "settembre": 9,
    "oct": 10, "october": 10, "octobre": 10, "octubre": 10, "okt": 10, "oktober": 10, "ott": 10,
    "ottobre": 10, "out": 10, "outubro": 10,
    "nov": 11, "november": 11, "novembre": 11, "novembro": 11, "noviembre": 11,
    "dec": 12, "december": 12, "decembre": 12, "dez": 12, "dezember": 12, "dezembro": 12, "dic": 12,
    "dicembre": 12, "diciembre": 12, "déc": 12, "décembre": 12,
}  # fmt: skip
"""Month number, 1 to 12."""

WEEKDAYS: dict[str, int] = {
    "lun": 0, "lundi": 0, "lunedi": 0, "lunedì": 0, "lunes": 0, "ma": 0, "maandag": 0, "mo": 0, "mon": 0,
    "monday": 0, "montag": 0, "seg": 0, "segunda": 0, "segunda-feira": 0,
    "di": 1, "dienstag": 1, "dinsdag": 1, "mar": 1, "mardi": 1, "martedi": 1, "martedì": 1, "martes": 1,
    "ter": 1, "terca": 1, "terca-feira": 1, "terça": 1, "terça-feira": 1, "tue": 1, "tuesday": 1,
    "mer": 2, "mercoledi": 2, "mercoledì": 2, "mercredi": 2, "mi": 2, "mie": 2, "miercoles": 2,
    "mittwoch": 2, "mié": 2, "miércoles": 2, "qua": 2, "quarta": 2, "quarta-feira": 2, "wed": 2,
    "wednesday": 2, "wo": 2, "woensdag": 2,
    "do": 3, "donderdag": 3, "donnerstag": 3, "gio": 3, "giovedi": 3, "giovedì": 3, "jeu": 3, "jeudi": 3,
    "jue": 3, "jueves": 3, "qui": 3, "quinta": 3, "quinta-feira": 3, "thu": 3, "thursday": 3,
    "fr": 4, "freitag": 4, "fri": 4, "friday": 4, "sex": 4, "sexta": 4, "sexta-feira": 4, "ven": 4,
    "vendredi": 4, "venerdi": 4, "venerdì": 4, "vie": 4, "viernes": 4, "vr": 4, "vrijdag": 4,
    "sa": 5, "sab": 5, "sabado": 5, "sabato": 5, "sam": 5, "samedi": 5, "samstag": 5, "sat": 5,
    "saturday": 5, "sáb": 5, "sábado": 5, "za": 5, "zaterdag": 5,
    "dim": 6, "dimanche": 6, "dom": 6, "domenica": 6, "domingo": 6, "so": 6, "sonntag": 6, "sun": 6,
    "sunday": 6, "zo": 6, "zondag": 6,
}  # fmt: skip
"""Day of the week, 0 is Monday."""
