"""A byline as it is read: what stands otherwise in it for reasons of writing alone, or because a platform has an order of its
own, is made even.

Facts.  German writes both genders in one word ("Autor:in", "Redakteur*innen"), which looks like a label and its
colon.  A slash divides names without blanks around it.  Chinese and Japanese have signs of their own for those that a
byline is divided by.  Drupal's "(not verified)" behind a name, how many comments there are and the name of the day
behind a date say nothing of who and when, nor does a picture before the line.

Some templates set what else there is to say before the name, around it or right behind it: "Filed under: Sleep — Jane Roe
@ 7:30 am" (WordPress 1.5), "Posted at 07:30h in Sleep by Jane Roe" (Bridge), "Rédigé par Jane Roe et publié depuis
Overblog", "2 Mayıs 2019 tarihinde Jane Roe tarafından yayınlandı" (WordPress in Turkish; in Russian, Romanian, Greek,
Chinese and Arabic the author stands behind the date).  Magazines name who told a story behind who wrote it.

Order: genders, remarks in brackets, slashes, templates in an order of their own, pictures, wide signs, labels behind
Japanese dates, counts, the name of the day.

Known failures: translations of the templates beside those below.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...expressions import Expression
from ..dates.words import WEEKDAYS
from ..lines.all_posts import writer_of_all
from ..speaking import without_unverified
from .statements import without_count

_GENDERED = Expression(r"(?<=[eou]r)(?:[:*_·(]|\s?/-?\s?)(in(?:nen)?)\)?(?![^\W\d_])")
"""German writes both genders in one word: "Autor:in", "Redakteur*innen", "Verfasser(in)"."""
_SLASH = Expression(r"(?<=[^\W\d_])/(?=[^\W\d_])(?![A-Z]{1,4}(?![^\W_]))")
_TWO_DEEDS = Expression(
    r"\b(reviewed|überprüft|geprüft|vérifié|revisado|revisionato|gecontroleerd)/(?=re|ü|ré|mod|corr|riv|her|akt)",
    re.I,
)
"""One label for two deeds on one day: "Reviewed/Revised May 2022"."""
_LABEL_BEHIND = Expression(
    r"(\d{4}(?:年\d{1,2}月\d{1,2}日|[./-]\d{1,2}[./-]\d{1,2})(?:\s?\d{1,2}[:時]\d{1,2}分?)?)\s?に?(公開|更新|掲載|配信|改訂)(?![日さしす])"
)
"""Japanese sets behind a date what it is: "2021年6月5日公開"."""
_PICTURES = Expression(r"(^|[·•|–—-]\s{0,2})[^\w\s!-~©–—«»“”„‘’…·•¿¡€£§]{1,8}\s{1,3}(?=\w)")
"""What designs set before a part of a line instead of an icon: a tick, a pen, a calendar."""
_FIRST_PICTURE = "\u2190"
"""The arrows; signs of writing stand before them."""
_WIDE = str.maketrans({"：": ":", "（": "(", "）": ")", "　": " ", "｜": "|", "、": ",", "，": ","})
"""Signs of Chinese and Japanese that a byline is divided by, and their like of other scripts."""
_WIDE_SIGN = Expression("[：（）　｜、，]")


class _Rewriting(NamedTuple):
    stem: str
    """What stands in every such line."""
    printed: Expression[str]
    usual: str


_REWRITINGS = (
    _Rewriting(
        " @ ",
        Expression(
            r"^(?:filed under|posted in|abgelegt unter|kategorien?|class[ée] (?:dans|sous)|archivado en|archiviato in|"
            r"arquivado em|opgeslagen onder|sparat under|publicado en)\s?:.{1,160}?\s[—–-]\s(?=\D{2,50}\s@\s\d{1,2}[:.h]\d\d)",
            re.I,
        ),
        "By ",
    ),
    _Rewriting(
        "pdated ",
        Expression(
            r"^(\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})\W{1,5}(?:last )?updated (?:at )?(\d{1,2}):?(\d\d)"
            r"((?: ?[ap]m)?(?: [A-Z]{2,4})?)(?: \(\d{3,4} [A-Z]{2,4}\))?(?= \||$)",
            re.I,
        ),
        r"\1 | Updated: \1 \2:\3\4",
    ),  # the day stands once, before the wording
    _Rewriting(
        "affiliate ",
        Expression(
            r"\s*(?:[·|•.–-]\s*)?(?:this (?:post|article|page|recipe) )?(?:may )?contains? affiliate links\W.{0,60}$",
            re.I,
        ),
        "",
    ),
    _Rewriting("a ", Expression(r"(?<=\d, )(\d{1,2}:\d\d)([ap]) {1,4}(?=[@|])"), r"\1\2m "),
    _Rewriting(
        "ted at ", Expression(r"^posted at \d{1,2}:\d\d ?h? in .{1,80}? by (?=[A-ZÀ-Þ])", re.I), "By "
    ),
    _Rewriting(
        "Texte", Expression(r"^Textes? ?: ?"), "Text: "
    ),  # without its colon a German word for all texts
    _Rewriting("depuis", Expression(r" et publiée? depuis [\w-]{2,20}", re.I), ""),
    _Rewriting("as told to", Expression(r",? \(?as told to [^|•·()]{2,60}\)?", re.I), ""),
    _Rewriting(
        "tarafından",
        Expression(r"^(.{6,40}?) (?:tarihinde|günü) (.{2,60}?) tarafından\b.{0,40}$", re.I),
        r"Yazan: \2 | \1",
    ),
    _Rewriting(
        "втором", Expression(r"^(опубл[иі]ковано .{6,40}?),? автором (.{2,60})$", re.I), r"Автор: \2 | \1"
    ),
    _Rewriting(
        "ublicat ",
        Expression(r"^(publicat (?:pe|la|în) \d.{6,30}?) de (?=[A-ZĂÂÎȘȚ])(.{2,60})$", re.I),
        r"By \2 | \1",
    ),
    _Rewriting(
        " από ",
        Expression(r"^δημοσιεύ[τθ]ηκε στις (.{6,40}?) από (.{2,60})$", re.I),
        r"By \2 | δημοσιεύτηκε \1",
    ),
    _Rewriting(
        "由",
        Expression(r"^(发[表布]于|發[表佈布]於)\s?(\d{4}年\d{1,2}月\d{1,2}日)\s?由\s?(.{2,20})$"),
        r"作者: \3 | \1 \2",
    ),
    _Rewriting("بواسطة", Expression(r"^نُ?شرت? في (.{6,40}?) بواسطة (.{2,60})$"), r"By \2 | نشر في \1"),
)


def as_read(line: str) -> str:
    """The line in the one way of writing that the rules of bylines know.

    Args:
        line: One line, without white space around it.
    """
    if (writer := writer_of_all(line)) is not None:
        return f"View all posts by {writer}"
    if ":in" in line or "*in" in line or "/in" in line or "(in" in line or "_in" in line or "/-in" in line:
        line = _GENDERED.sub(r"\1", line)
    if "(" in line:
        line = without_unverified(line)
    if "/" in line:
        line = _TWO_DEEDS.sub(r"\1 ", line)
        line = _SLASH.sub(" / ", line)
    line = _in_usual_order(line)
    if not line.isascii():
        if max(line) >= _FIRST_PICTURE:
            line = _PICTURES.sub(r"\1", line)
        if _WIDE_SIGN.search(line) is not None:
            line = line.translate(_WIDE)
        if "更新" in line or "公開" in line:
            line = _LABEL_BEHIND.sub(r"\2:\1 ", line)
    return _without_weekday(without_count(line))


def _in_usual_order(line: str) -> str:
    """The line as most platforms would print it."""
    for stem, printed, usual in _REWRITINGS:
        if stem in line:
            line = printed.sub(usual, line, count=1)
    return line


def lowered(line: str) -> str:
    """The line in lower case, each character in its place; as it is where that cannot be."""
    low = line.lower()
    if len(low) != len(line):
        low = line.replace("İ", "I").lower()
    return low if len(low) == len(line) else line


def _without_weekday(line: str) -> str:
    """The line without the day's name behind the date that ends it: "2006/02/10 Friday"."""
    if not line[-1:].isalpha() or not line[:1].isdigit():
        return line
    head, _, last = line.rpartition(" ")
    return head if head[-1:].isdigit() and last.lower() in WEEKDAYS else line
