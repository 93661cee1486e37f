"""What a line of plain text looks like: running text, a heading, or a piece of the page's frame.

Facts: running text is long, ends in a full stop and goes on in small letters; navigation is short, ends in no
sign and begins every word with a capital.  Scripts without capitals have long lines all the same.  Teasers of
other articles are running text that is cut short.

The number that a line gets says how much it speaks for running text around it (positive) or against it
(negative), in tenths of a paragraph of fifty words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import field, frozen

from ..expressions import Expression
from ..interpret.bylines.parts import read_byline
from ..interpret.lines.closings import closes_article
from ..interpret.lines.eastern_frame import TAGS, eastern_end, is_eastern_frame
from ..interpret.lines.filing import is_filing
from ..interpret.lines.head_lines import dates_among_parts
from ..interpret.lines.introductions import introduces_author
from ..interpret.lines.noise import is_noise
from ..interpret.lines.picture_credits import credits_picture
from ..interpret.lines.site_notes import asks_support, tells_sourcing
from ..interpret.wordings import is_interface
from .frame import describes_author, is_caption, is_form, is_frame
from .lines import Line

_ENDER = Expression(r"[.!?:;…。！？؟।][\"'”’»«“)\]*]{0,3}\s?(?:\[?\d{0,3}\]?)?$")
_CUT_SHORT = Expression(
    r"(?:\[\s?(?:…|\.\.\.|&hellip;)\s?\]|…|\.\.\.)\W{0,3}"
    r"(?:read more|continue reading|more|weiterlesen|mehr|lire la suite|leer más|leggi tutto|ler mais|lees meer)?\W{0,4}$|"
    r"(?:read more|continue reading|read full article|weiterlesen|lire la suite|leer más|leggi tutto|ler mais|lees meer)\W{0,4}$",
    re.I,
)
_CODE = Expression(
    r"=>|\w\(\)|[=!]==|:=|->\w|</\w|\w=[\"'{]|^(?:\$ |//|#include|[{}()\[\]]+[,;]?$)|[{}]$|[)\]};];$"
)
_LONGEST_CODE = 240
_CODE_SIGN = Expression(r"[{}()\[\]=<>;$#/]")
_RIGHTS = Expression(
    r"(?:©|copyright\b|\(c\)).{0,120}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos )?(?:los )?derechos reservados|"
    r"alle rechten voorbehouden|todos os direitos reservados)\W{0,3}",
    re.I,
)
"""Whose a text is, right behind it; what stands behind is the site's."""
_CUT_HINT = Expression(r"…|\.\.\.|hellip|more|reading|article|lesen|mehr|suite|más|tutto|mais|meer")
"""One of these is in every teaser's end, in lower case."""
_TAIL, _END = 60, 24
"""Last characters in which a teaser's end and a full stop are looked for."""
_READ = 20_000
"""First characters of a line whose words are looked at: one of fifty megabytes is prose by a few thousand words, too."""
_LONGEST_DATE = 90
_DIGITS = frozenset("0123456789")
_YEAR = Expression(r"(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d|\d \w{1,10} ago|vor \d")
_WIDE = Expression(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LONG, _SENTENCE, _LEAST = 20, 8, 4
"""Words from which a line is running text without and with a full stop, and a sentence at all."""
_MOST = 50
_SHORT, _KNOWN, _FILED = -0.8, -2.0, -7.0
_DATED = -8.0
_SIGNS = "-–•*·▪"
_BUTTON = 5
_INVITATIONS = (
    "subscribe",
    "sign up",
    "join",
    "donate",
    "abonn",
    "jetzt abonn",
    "s'abonner",
    "s’abonner",
    "suscr",
    "iscriv",
    "assine",
)
"""Words of a button, and how one begins that stands in boxes between paragraphs."""
_FEW_SIGNS = 12
"""Characters of a line of signs alone."""
_PER = 5
_LABEL = 16
"""Characters in which the word for tags and its colon stand."""
_MOST_KNOWN = 10_000
"""Different lines that are remembered: menus come back soon."""


@frozen
class Shape:
    """How a line looks."""

    words: int
    ends: bool
    """Whether it ends as sentences do."""
    small: float
    """Part of the words that begin with no capital."""
    known: bool
    """Whether its words are of the interface, of advertisement or of the page's frame."""
    credits: bool
    """Whether it is such a line that says who made a picture: pictures stand in texts."""
    closes: bool
    """Whether it heads or is what stands behind articles."""
    invites: bool
    """Whether it is such a line as a button shows it: "Subscribe now"."""
    cut_short: bool
    """Whether it is a teaser's text."""
    code: bool
    """Whether it is a line of a program."""
    item: bool
    """Whether a sign of a list begins it."""
    dated: bool
    """Whether it is a byline with a date and nothing else."""
    filed: bool = False
    """Whether it begins the tags or the categories: behind a text, seldom above it, never inside."""

    blank: bool = False
    """Whether it has no letter and no digit: a full stop, a row of stars that sets paragraphs apart."""

    leads: bool = False
    """Whether it leads up to the next line: a colon ends it."""

    is_prose: bool = field(init=False)
    """Whether the line is running text."""

    @is_prose.default
    def _looks_like_prose(self) -> bool:
        if self.known or self.closes or self.code or self.dated:
            return False
        if self.ends:
            return self.words >= _SENTENCE and self.small >= 0.35
        return self.words >= _LONG and self.small >= 0.5

    @property
    def weight(self) -> float:
        """How much the line speaks for running text around it."""
        if self.code or self.blank:
            return 0.0
        if self.filed:
            return _FILED
        if self.known:
            return _SHORT if self.credits else _KNOWN
        if self.dated:
            return _DATED
        if self.is_prose:
            size = min(self.words, _MOST) / _PER
            return size / 4 if self.cut_short else size if self.ends else size * 0.8
        if self.ends and self.words >= _LEAST and self.small >= 0.3:
            return 0.3
        return _SHORT


@frozen(kw_only=True)
class PageLines:
    """The lines of a page, and where the running text stands among them."""

    lines: Sequence[Line]
    """All of them."""
    shapes: Sequence[Shape]
    """How those before the comments look."""
    low: int
    """Number of the first line of the running text."""
    high: int
    """Number of the line behind it."""


_TAGS = Expression(
    r"\s*(?:tags?|tagged(?: with)?|labels?|filed under|categor(?:y|ies)|schlagw[öo]rte[rn]?|kategorien?|étiquettes|catégories?|etiquetas|categorías?|tagi|kategorie|"
    rf"метки|теги|тэги|рубрики|категории|{TAGS})\s?[:：].*",
    re.I,
)


def shape_of(text: str) -> Shape:
    """Look at one line."""
    words = text[:_READ].split()
    count = len(words)
    wide = 0
    if not text.isascii() and count < 30:
        wide = len(_WIDE.findall(text))
    small = len([word for word in words if not word[0].isupper()]) / count if count else 0.0
    if wide > len(text) / 3:
        count = max(count, wide // 2)
    tail = text[-_TAIL:]
    end = tail[-_END:].casefold()
    known = is_noise(text) or is_interface(text) or is_filing(text) or is_frame(text) or is_caption(text)
    eastern = wide > 0 and not known
    known = known or (eastern and is_eastern_frame(text))
    known = known or tells_sourcing(text) or describes_author(text) or asks_support(text)
    closes = closes_article(text) or is_form(text) or introduces_author(text)
    closes = closes or (
        ("eserve" in end or "ehalten" in end or "éserv" in end) and _RIGHTS.fullmatch(text) is not None
    )
    closes = closes or (eastern and eastern_end(text) is not None)
    return Shape(
        words=count,
        ends=_ENDER.search(tail[-_END:]) is not None,
        small=small,
        known=known,
        credits=known and credits_picture(text),
        closes=closes,
        invites=closes and count <= _BUTTON and text.casefold().startswith(_INVITATIONS),
        code=_is_code(text),
        dated=_is_dated(text),
        item=text[0] in _SIGNS,
        filed=known and (":" in text[:_LABEL] or "：" in text[:_LABEL]) and _TAGS.match(text) is not None,
        blank=len(text) <= _FEW_SIGNS and not any(map(str.isalnum, text)),
        leads=text[-1:] in {":", "："},
        cut_short=_CUT_HINT.search(end) is not None and _CUT_SHORT.search(tail) is not None,
    )


def _is_code(text: str) -> bool:
    """Whether a line is one of a program."""
    return (
        len(text) <= _LONGEST_CODE and _CODE_SIGN.search(text) is not None and _CODE.search(text) is not None
    )


def _is_dated(text: str) -> bool:
    """Whether a line is a byline with a date and nothing else."""
    if len(text) > _LONGEST_DATE or _DIGITS.isdisjoint(text) or _YEAR.search(text) is None:
        return False
    byline = read_byline(text)
    return bool(byline.dates) and (byline.coverage >= 0.75 or dates_among_parts(text))


def shapes_of(lines: Sequence[Line]) -> list[Shape]:
    """Look at every line."""
    known: dict[str, Shape] = {}
    found = []
    for line in lines:
        shape = known.get(line.text)
        if shape is None:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            shape = known[line.text] = shape_of(line.text)
        found.append(shape)
    return found
