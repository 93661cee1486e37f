"""Dates relative to the moment the page was saved: "3 days ago", "vor 2 Tagen", "8d", "gestern um 12:30".

Facts.  Systems count back in whole units and print the largest one or two ("11 Minuten 3 Sekunden her"); the
words before or behind mark the past ("vor", "il y a", "ago", "geleden"); the shortest form is a number and a
letter glued together ("8d", "17h", "2mo").

Rules.  The whole string must be such an expression: a bare "5 min" is a reading time, not a date.  The result
is as precise as the finest unit named: minutes and seconds give a minute, hours, days and weeks a day, months
a month, years a year.  Months and years are counted on the calendar.

Known failures.  Rounding by the page ("1 year ago" for 20 months) cannot be seen; "5m" is five minutes.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from ...errors import TimestampError
from ...expressions import Expression
from ...timestamp import Timestamp
from ..openings import words_in, words_of
from .grammar import AFTER, TAIL, TIME, read_clock
from .tokens import tokenize

Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]

_UNIT_WORDS: dict[Unit, str] = {
    "second": "seconds? secs? s sekunden? sek secondes? segundos? secondi secondo seconden seconde sekunder? sekund sekundy sekunti[a]? секунд[уы]? saniye másodperc(?:cel|e)? secunde? sekund[ei]? sekundit секунди? giây 秒 초",
    "minute": "minutes? mins? mn m minuten? minutos? minuti minuto minuut minutter minutt? minuter minuty minuuttia? минут[ауиы]? хвилин[аиу]? minut[ae]? minutit phút dakika perc(?:cel|e)? минут 分钟 分 분",
    "hour": "hours? hrs? hr h stunden? std heures? horas? ore ora uur uren u timer? timmar timme godzin[ay]? godzinę hodin(?:ami|y|u)? tuntia? час(?:а|ов)? sat[ai]? ur[aei]? tund[i]? giờ saat órá(?:val|ja) ore? 小时 時間 시간",
    "day": "days? d tage?n? tg jours? j d[ií]as? giorni giorno dagen dag g dager? dage dagar dni dzień dnem dny päivää? д(?:ень|ня|ней|ни|ні|нів) dana? dnevi? dnevom dneva päeva ngày gün nap(?:pal|ja)? zile ημέρες 天 日 일",
    "week": "weeks? wks? wk w wochen? wo semaines? sem semanas? settimane settimana weken week uger? uker? veckor vecka tydzień tygodni[e]? týdn(?:em|y) viikkoa? недел[юиь] тижн[іяв]+ седмиц[аи] tjedana? tjedna nedelj[ae]? nädalat? tuần hafta hét(?:tel|e) săptămâni 周 週間 주",
    "month": "months? mos? mo monate?n? mon mois mes meses m[eê]s mesi mese maanden maand måneder måned månader månad miesiąc[ea]? miesięcy měsíc(?:em|i)? kuukau(?:tta|si) месяц(?:а|ев)? місяц(?:ь|і|ів) месеца? mjeseca?[ci]? mesec[aei]?[vm]? kuud? tháng ay hónap(?:pal|ja)? luni 个月 か月 ヶ月 개월",
    "year": "years? yrs? yr y jahre?n? ans? ann[ée]es? a[nñ]os? anni anno anos? jaar jaren år lata? rok(?:iem)? roky rokem vuotta? год(?:а)? лет рок(?:и|ів)? godin[aeu] let[ai]? letoma? aastat? năm yıl év(?:vel|e)? ani 年 년",
}
_UNITS = Expression(
    "|".join(f"(?P<{unit}>(?:{'|'.join(words.split())}))" for unit, words in _UNIT_WORDS.items())
)

_ONE = r"an?|one|eine[mrn]?|ein|une?|una|uno|uma?|een|één|et|ett"
_WORD = r"[^\W\d_]{1,12}"
_QUANTITY = rf"(?:[0-9]{{1,4}}|\b(?:{_ONE})\b)\s*{_WORD}\b\.?"
_PAST_BEFORE = r"vor|před|prije|pre|pred|преди|пре|acum|πριν(?:\s+από)?|il\s+y\s+a|hace|h[áa]|d['’]il\s+y\s+a"
_PAST_AFTER = r"ago|her|fa|siden|sedan|temu|назад|тому|tagasi|trước|önce|sitten|ezelőtt|前|전|atr[áa]s|geleden|zuvor|en\s+arri[èe]re"
_ABOUT = r"(?:etwa|ca\.?|circa|about|over|almost|nearly|around|environ|unos|unas|cerca\s+de|quasi|ongeveer)"
_LEAD = r"(?:f[oö]r\s+(?=.{1,60}s[ei]d[ae]n\b))?(?:(?:posted|published|updated|edited|gepostet|publié|publicado|pubblicato|geplaatst)\s+)?"
_AND = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|en)\s+|\s+)?"
_COUNTED = Expression(
    rf"{_LEAD}(?P<before>(?:{_PAST_BEFORE})\s+)?(?:{_ABOUT}\s+)?(?P<list>{_QUANTITY}(?:{_AND}{_QUANTITY}){{0,4}})"
    rf"(?P<after>\s+(?:{_PAST_AFTER})\b)?\.?",
    re.IGNORECASE,
)
_SHORT = Expression(
    r"(?P<n>[0-9]{1,4})\s?(?P<u>d|h|w|mo|mos|y|yr|yrs|hr|hrs|wk|wks|m|s|min|mins|sem|j)", re.IGNORECASE
)
_PART = Expression(rf"([0-9]{{1,4}}|{_ONE})\s*({_WORD})", re.IGNORECASE)

_DAYS_BACK = {
    "today": 0, "heute": 0, "aujourd'hui": 0, "aujourd’hui": 0, "hoy": 0, "oggi": 0, "hoje": 0, "vandaag": 0,
    "yesterday": 1, "gestern": 1, "hier": 1, "ayer": 1, "ieri": 1, "ontem": 1, "gisteren": 1,
    "vorgestern": 2, "avant-hier": 2, "anteayer": 2, "antes de ayer": 2, "l'altro ieri": 2, "anteontem": 2,
    "eergisteren": 2, "i dag": 0, "idag": 0, "i går": 1, "igår": 1, "dzisiaj": 0, "wczoraj": 1, "dnes": 0, "včera": 1,
    "сегодня": 0, "вчера": 1, "bugün": 0, "dün": 1, "tänään": 0, "eilen": 1, "tegnap": 1,
}  # fmt: skip
_NOW = frozenset({
    "just now", "now", "moments ago", "a moment ago", "a few seconds ago", "gerade eben", "gerade", "jetzt",
    "soeben", "à l'instant", "à l’instant", "ahora", "ahora mismo", "justo ahora", "adesso", "proprio ora",
    "agora", "agora mesmo", "zojuist", "net", "zonet",
})  # fmt: skip
_DAY_WORD = Expression("|".join(sorted(_DAYS_BACK, key=len, reverse=True)), re.IGNORECASE)

_MARKS = frozenset(
    words_of(
        "ago vor her il hace há ha fa atrás atras geleden zuvor arrière arriere siden sedan temu назад önce sitten ezelőtt "
        "před pre pred prije преди пре тому tagasi trước acum πριν " + " ".join(_DAYS_BACK)
    )
).difference(("i", "l", "de", "antes", "avant", "altro"))
"""One of these words is in every relative date."""


def may_be_relative(text: str) -> bool:
    """Whether a word stands in the text without which it holds no relative date."""
    return not _MARKS.isdisjoint(words_in(text))


_CLOCK = r"\s+(?:at|um|à|a las|alle|às)\s+[0-9]{1,2}[:.h][0-9]{2}(?:\s?[ap]\.?m\b\.?)?"
_BESIDE_CLOCK = Expression(rf"(?<=\D\D){_CLOCK}$")
"""The time of day that some print behind a count: "5 hours ago at 01:32 pm"."""


IN_LINE = Expression(
    rf"\b(?:(?P<before>(?:{_PAST_BEFORE})\s+)(?:{_ABOUT}\s+)?{_QUANTITY}(?:{_AND}{_QUANTITY})?"
    rf"|{_QUANTITY}(?:{_AND}{_QUANTITY}){{0,2}}\s+(?:{_PAST_AFTER})\b(?:{_CLOCK})?"
    rf"|(?:{_DAY_WORD.pattern})\s*(?:,|@|at|um|à|a\s+las|alle|om|às)?\s*[0-9]{{1,2}}[:.h][0-9]{{2}})",
    re.IGNORECASE,
)
"""A relative date inside a line."""

Relative = Timestamp | Literal["relative"] | None


def read_relative(text: str, retrieved: dt.datetime | None) -> Relative:
    """Read a string that is a relative date and nothing else.

    Returns:
        The date counted back from ``retrieved``; ``"relative"`` without it; ``None`` for any other string.
    """
    text = text.strip(" \t\r\n\xa0.,•·|()")
    if not text or len(text) > 80:
        return None
    lower = " ".join(text.lower().split())
    if lower.endswith(("前", "전")):
        lower = f"{lower[:-1].rstrip()} {lower[-1]}"  # no space divides the unit from "ago"
    if lower in _NOW:
        return "relative" if retrieved is None else _cut(retrieved, "minute")
    if not "0" <= lower[0] <= "9":
        named = _DAY_WORD.match(lower)
        if named is not None:
            return _named_day(lower, named, retrieved)
    parts = _counted(_BESIDE_CLOCK.sub("", lower) if ":" in lower else lower)
    if not parts:
        return None
    if retrieved is None:
        return "relative"
    return _count_back(retrieved, parts)


def is_duration(text: str) -> bool:
    """Whether a text counts minutes or hours and says no more: "5 MIN", "1 hr 20 mins", a time for cooking or reading."""
    counted = _COUNTED.fullmatch(" ".join(text.lower().split()))
    if counted is None or counted["before"] or counted["after"]:
        return False
    return all(_unit(part[2]) in _BELOW_DAY for part in _PART.finditer(counted["list"]))


def _counted(lower: str) -> list[tuple[int, Unit]]:
    """The numbers and units of an expression; empty if it is none."""
    short = _SHORT.fullmatch(lower)
    if short is not None:
        if " " in lower and short["u"] in {"min", "mins", "m", "s", "h", "j"}:
            return []  # a reading time or a duration
        return [(int(short["n"]), _unit(short["u"]) or "day")]
    match = _COUNTED.fullmatch(lower)
    if match is None or not (match["before"] or match["after"]):
        return []
    parts: list[tuple[int, Unit]] = []
    for part in _PART.finditer(match["list"]):
        number, word = part.groups()
        unit = _unit(word)
        if unit is None:
            return []
        parts.append((int(number) if number.isdigit() else 1, unit))
    return parts


def _unit(word: str) -> Unit | None:
    match = _UNITS.fullmatch(word)
    return None if match is None else match.lastgroup  # type: ignore[return-value]  # the groups are the units


def _named_day(lower: str, named: re.Match[str], retrieved: dt.datetime | None) -> Relative:
    tokens = tokenize(lower, named.end())
    clock = None
    end = 0
    late = TIME.match(tokens.signature) or AFTER.match(tokens.signature)
    try:
        if late is not None:
            clock, end = read_clock(tokens, late), late.end()
    except TimestampError:
        return None
    if TAIL.fullmatch(tokens.signature, end) is None:
        return None
    if retrieved is None:
        return "relative"
    try:
        day = retrieved.date() - dt.timedelta(days=_DAYS_BACK[named[0]])
    except OverflowError:
        return None
    if clock is None:
        return Timestamp(year=day.year, month=day.month, day=day.day)
    hour, minute, second, offset = clock
    return Timestamp(
        year=day.year, month=day.month, day=day.day, hour=hour, minute=minute, second=second, offset=offset
    )


def _count_back(retrieved: dt.datetime, parts: list[tuple[int, Unit]]) -> Timestamp | None:
    """``None`` where the count leaves the calendar."""
    from dateutil.relativedelta import relativedelta

    months = sum(count * _MONTHS.get(unit, 0) for count, unit in parts)
    seconds = sum(count * _SECONDS.get(unit, 0) for count, unit in parts)
    try:
        moment = retrieved - relativedelta(months=months) - dt.timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
    return _cut(moment, min((unit for _, unit in parts), key=_ORDER.index))


_BELOW_DAY = frozenset(("second", "minute", "hour"))
_MONTHS = {"month": 1, "year": 12}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_ORDER: tuple[Unit, ...] = ("second", "minute", "hour", "day", "week", "month", "year")


def _cut(moment: dt.datetime, unit: Unit) -> Timestamp:
    """The moment, as precise as a count in this unit is."""
    if unit == "year":
        return Timestamp(year=moment.year)
    if unit == "month":
        return Timestamp(year=moment.year, month=moment.month)
    if unit in {"hour", "day", "week"}:
        return Timestamp(year=moment.year, month=moment.month, day=moment.day)
    offset = moment.utcoffset()
    return Timestamp(
        year=moment.year,
        month=moment.month,
        day=moment.day,
        hour=moment.hour,
        minute=moment.minute,
        offset=None if offset is None else round(offset.total_seconds() / 60),
    )
