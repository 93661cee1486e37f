"""Tokens of a written date: words and marks by the part they play, one character each.

Digits are classed by how many there are ("4" is a year, "2" a day or an hour), words by tables; what stands
in no table is "x" (a word) or "?" (a mark).  Months and weekdays come from CLDR, the rest is what blog
systems print around dates in the same languages.
"""

from __future__ import annotations

import re
import sys
from typing import NamedTuple

from ...expressions import Expression
from .words import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_NUMBERED_MONTHS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
"""Vietnamese months have numbers for names, in words that mean other things elsewhere in a date."""
_TOKEN = Expression(
    r"[0-9]+|[Tt]háng (?i:mười (?:một|hai)|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)\b|"
    r"[\u0e01-\u0e4e]+|[\u0900-\u0963\u0971-\u097f]+|[^\W\d_]{2,}|[AaPp]\.\s?[Mm]\b\.?|[πμ]\.\s?μ\b\.?|[قب]\.\s?ظ\b\.?|\S"
)
"""Thai and Hindi vowels stand on their letters as marks, which no class of letters holds."""
_INVISIBLE = frozenset(
    "\u00ad\ufeff"
    + "".join(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A))))
)

MORE_MONTHS = {
    "mrz": 3, "feber": 2, "fév": 2, "maa": 3, "jui": 7, "sett": 9, "ag": 8, "avl": 4,
    "mayis": 5, "kasim": 11, "aralik": 12, "rgp": 8, "rgs": 9,
    "фев": 2, "сен": 9, "ноя": 11, "кві": 4, "чер": 6, "жов": 10, "септ": 9, "ноем": 11,
    "ינו": 1, "פבר": 2, "אפר": 4, "יונ": 6, "יול": 7, "אוג": 8, "ספט": 9, "אוק": 10, "נוב": 11, "דצמ": 12,
    **{f"{number}月": month for month, number in enumerate("一二三四五六七八九十", 1)}, "十一月": 11, "十二月": 12,
    "می": 5, "آگوست": 8, "جولای": 7, "आगस्त": 8, "सितम्बर": 9, "नवम्बर": 11, "दिसम्बर": 12,
    **{f"tháng {name}": month for name, month in _NUMBERED_MONTHS.items()},
    **{f"ב{name}": month for name, month in MONTHS.items() if "א" <= name[0] <= "ת"},
}  # fmt: skip
"""Abbreviations and spellings in use that CLDR does not list; Hebrew months with the "in" that is written to them."""
MORE_SHORT_MONTHS = {
    "тра": 5, "сер": 8, "лис": 11, "гру": 12, "ян": 1, "noi": 11,
    "sau": 1, "bir": 6, "lie": 7, "spa": 10, "lap": 11,
}  # fmt: skip
"""WordPress's abbreviations in Ukrainian, Bulgarian, Romanian and Lithuanian that are other words elsewhere."""
MORE_WEEKDAYS = {
    "tues": 1, "weds": 2, "thur": 3, "thurs": 3, "mit": 2, "son": 6, "don": 3,
    "tir": 1, "tis": 1, "ons": 2, "tors": 3, "fre": 4, "lør": 5, "lör": 5, "søn": 6, "sön": 6, "mån": 0,
    "월요일": 0, "화요일": 1, "수요일": 2, "목요일": 3, "금요일": 4, "토요일": 5, "일요일": 6,
    "星期一": 0, "星期二": 1, "星期三": 2, "星期四": 3, "星期五": 4, "星期六": 5, "星期日": 6,
    "ראשון": 6, "שני": 0, "שלישי": 1, "רביעי": 2, "חמישי": 3, "שישי": 4, "שבת": 5,
    "火": 1, "水": 2, "木": 3, "金": 4, "土": 5,
}  # fmt: skip

ZONES: dict[str, int | None] = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "wet": 0,
    "west": 60, "eet": 120, "eest": 180, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    "ist": None, "bst": None, "et": None, "ct": None, "mt": None, "pt": None, "akst": None, "hst": None,
}  # fmt: skip
"""Minutes east of UTC; ``None`` where the letters have several meanings or depend on the season."""

_CLASSES = {
    "A": "sáng trưa chiều tối am pm πμ μμ 上午 下午 午前 午後 오전 오후 ص م قظ بظ",
    "U": "uhr uur hs hrs hours heures horas ore г года року roku r р hod godz",
    "h": "h u 時 时 點 点 시",
    "n": "min mn 分 분",
    "o": "st nd rd th er º ª ° ème eme",
    "C": "at um à a á las los om alle às ás as kl dalle gegen klo klockan klokken v ve в о у saat στις στο ora pukul kell ob plkst lúc الساعة בשעה در ที่ เวลา पर",
    "F": """
        of de del di du den der des le la el il em en on the dem vom van d l o feira im in da dia día op
        יום dnia dne les от від pada tarihinde
    """,
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
        publiceret udgivet opdateret sidst skrevet dato ændret
        publicerad publicerat publicerades uppdaterad uppdaterat senast skrivet skriven ändrad postat datum
        publisert oppdatert sist endret skrive
        opublikowano opublikowany dodano aktualizacja zaktualizowano ostatnia publikacji data
        publikováno zveřejněno vydáno vloženo aktualizováno přidáno datum
        опубликовано опубликована обновлено обновл дата публикации создано добавлено изменено размещено написал
        опубліковано оновлено
        yayınlanma yayınlandı yayın tarihi tarih güncelleme güncellenme güncellendi son
        julkaistu päivitetty viimeksi muokattu kirjoitettu
        közzétéve frissítve megjelent utolsó módosítva
        publicat actualizat postat ultima actualizare actualitzat
        δημοσιεύτηκε δημοσιεύθηκε δημοσίευση ενημερώθηκε ενημέρωση τελευταία ημερομηνία
        diterbitkan diperbarui dipublikasikan tanggal
        objavljeno ažurirano napisano posodobljeno avaldatud uuendatud lisatud paskelbta atnaujinta publicēts atjaunots birt
        uppfært публикувано обновено објављено ngày đăng cập nhật เมื่อ วันที่ เขียนเมื่อ โพสต์เมื่อ เผยแพร่เมื่อ thứ hai ba tư sáu bảy chủ
        公開日 更新日 投稿日 作成日 最終更新日 掲載日 公開 更新 发布于 发布时间 更新时间 发表于 发布 發布 작성일 등록일 수정일 입력
    """,
    "T": "t",
    "Y": "m gada năm",
    "N": "tháng thg",
    "年": "年 년",
    "月": "月 월",
    "日": "日 일 号 號",
}
"""Words by their part in a date; "L" are words that introduce one.  "Next" and "due" are not among them."""
_PUNCTUATION = {
    ".": ".", ",": ",,،、", "/": "/", "-": "-–—‑−‐", ":": ":：", "(": "([{", ")": ")]}", "+": "+", "'": "'’‘`´",
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
_SHORT_MONTHS = {**SHORT_MONTHS, **MORE_SHORT_MONTHS}
MONTH_OF = {**_SHORT_MONTHS, **MONTHS, **MORE_MONTHS}
WEEKDAY_OF = {**WEEKDAYS, **MORE_WEEKDAYS}
WEEKDAY_LEADS = frozenset(("יום", "thứ", "chủ"))
"""First words of weekdays that are two: Hebrew "יום שני", Vietnamese "Thứ Hai"."""


PM = frozenset(("chiều", "tối", "pm", "μμ", "下午", "午後", "오후", "م", "بظ"))
"""Words of the second half of the day."""


class Tokens(NamedTuple):
    """A string as tokens: one character of the signature each."""

    signature: str
    words: list[str]
    """Lower case; empty for the space between two numbers."""
    matches: list[re.Match[str]]
    """Where they stand; for the space the number behind it."""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the token ``first`` starts and the token ``last`` ends in the text; a space has no length."""
        matches = self.matches
        return matches[first].start(), matches[last].end() if self.words[last] else matches[last].start()


_LENGTHS = "0123456789"
_SUNS = frozenset("年月日")


def tokenize(text: str, start: int = 0, end: int = sys.maxsize) -> Tokens:
    """Split a string; white space vanishes except between two numbers.

    Args:
        text: The string.
        start: Where to begin.
        end: Where to stop.
    """
    signature = ""
    words: list[str] = []
    matches: list[re.Match[str]] = []
    after_number = False
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        if word.isdigit() and word.isascii():
            if after_number:
                signature += " "
                words.append("")
                matches.append(match)
            kind = _LENGTHS[min(len(word), 9)]
            after_number = True
        else:
            word = word.lower()
            if len(word) > 2 and "." in word:
                word = word[0] + word.rstrip(".")[-1]
            found = _CLASS.get(word)
            if found is None:
                if word in _INVISIBLE:
                    continue
                found = word[0] if word[0] in _SUNS else "x" if word[0].isalpha() else "?"
            kind = found
            after_number = False
        signature += kind
        words.append(word)
        matches.append(match)
    return Tokens(signature, words, matches)


_WORD = Expression(r"[\u0e01-\u0e4e]+|[\u0900-\u0963\u0971-\u097f]+|[^\W\d_]{2,}")


def may_be_written(text: str) -> bool:
    """Whether the first word of a text may stand in a date: a quick first look, no unknown one may but in brackets."""
    first = _WORD.search(text)
    if first is None or "(" in text:
        return True
    word = first[0].lower()
    return word in _CLASS or word[0] in _SUNS or word in _SHORT_MONTHS or word in SHORT_WEEKDAYS


def with_short_names(tokens: Tokens) -> Tokens | None:
    """The tokens with abbreviations taken for months and weekdays that are other words elsewhere ("sie", "man").

    Returns:
        ``None`` where there is none.
    """
    signature = "".join(
        "M" if word in _SHORT_MONTHS else "W" if kind == "x" and word in SHORT_WEEKDAYS else kind
        for kind, word in zip(tokens.signature, tokens.words, strict=True)
    )
    return None if signature == tokens.signature else tokens._replace(signature=signature)
