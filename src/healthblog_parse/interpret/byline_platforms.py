"""Bylines as platforms and themes print them in an order of their own, turned into the usual one.

Facts: some templates set what else there is to say before the name, around it or right behind it, so that neither the label
nor the name stands where others have it: "Filed under: Sleep — Jane Roe @ 7:30 am" (WordPress 1.5), "Posted at 07:30h in
Sleep by Jane Roe" (Bridge), "Rédigé par Jane Roe et publié depuis Overblog", "2 Mayıs 2019 tarihinde Jane Roe tarafından
yayınlandı" (WordPress in Turkish; in Russian, Romanian, Greek, Chinese and Arabic the author stands behind the date).  Magazines name who told a story behind who wrote it.

Rule: a line that holds the words of one of these is written as others write it.

Known failures: translations of the templates beside those below.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..expressions import Expression


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


def in_usual_order(line: str) -> str:
    """The line as most platforms would print it.

    Args:
        line: One line, without white space around it.
    """
    for stem, printed, usual in _REWRITINGS:
        if stem in line:
            line = printed.sub(usual, line, count=1)
    return line
