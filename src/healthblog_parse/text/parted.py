"""Lines of a byline taken apart where flattening glued their parts together.

Facts: text between two elements has no space of its own: "By Jane RoeJune 12, 20203 Comments", "Posted byJane Roe";
several blanks stand where columns were.

Rule: a bar stands where a label, a month, a weekday or a number begins inside a word, and where several blanks were.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from ..interpret.bylines.labels import FIRST_WORDS
from ..interpret.dates.words import MONTHS, WEEKDAYS

_LABELS = (
    "by on at author writer updated published posted reviewed modified written date von am autor autorin datum par le "
    "auteur publié jour por el publicado da il pubblicato door op kirjoittanut julkaistu forfatter författare skrevet skrivet oleh"
)
_LABEL = Expression(
    rf"(?:^|(?<=[\s|]))({'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in _LABELS.split())})"
    r"(?=[A-ZÀ-Þ][a-zß-ÿ]|\d)"
)
_GLUED_WORD = Expression(r"(?<=[^\W\d_]{3})(?:[A-ZÀ-Þ][a-zß-ÿ]+|[Ѐ-Я][а-ҿ]+)")
_GLUED_NUMBER = Expression(
    r"(?<=[a-zß-ÿ]{3})(?=\d)|(?<=\d)(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=(?:19|20)\d\d)(?=\d)|(?<=\))(?=[A-ZÀ-Þ])|"
    r"(?<=\d)(?=[Ѐ-Я][а-ҿ])"
)
_GLUED = Expression(
    r"[A-ZÀ-Þ0-9Ѐ-Я](?:(?<=[\w)][A-ZÀ-Þ])(?=[a-zß-ÿ])|(?<=\)[A-ZÀ-Þ])|(?<=[a-zß-ÿ]\d)|(?<=(?:19|20)\d\d\d)|"
    r"(?<=\w[Ѐ-Я])(?=[а-ҿ]))|(?:作者|글쓴이|작성자|作成者|投稿者|著者)\s"
)
"""A sign that nothing stands before: most lines have none, and nothing glued together either."""
_OPENING = frozenset((*MONTHS, *WEEKDAYS, *FIRST_WORDS))
"""Words that open a date or a label, behind which flattening glues them to what stands before."""
_COUNTED = Expression(
    r"(?<=[\w)])\s[|·•–—-]\s\d{1,6} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|comentários?) "
    r"(?:on|zu|sur|en|su|em)\s.*$",
    re.I,
)
"""How many comments there are on what, behind the byline."""
_FILED = Expression(
    r"(?<=\d)\s?(?:Categories|Kategorien|Catégories|Categorías|Categorie|Categorias|Categorieën|Kategorier|Kategorie)\s.*$"
)
"""Where a post is filed, glued to its day: "Author JohnPosted on March 20, 2014Categories NewsTags light"."""
_HANDLE = Expression(r"(?<=[^\W\d_]{2})@[A-Za-z]\w{2,20}(?![\w.@])")
"""An account glued to its owner's name: "Jane Roe@janeroe"."""
_WRITER = Expression(r"^(Author|Autor|Auteur|Autore|Forfatter|Författare)\s+")
_COUNT_WORD = Expression(
    r"(?<=\w\s)(?:Comments?|Kommentare?|Commentaires?|Comentarios?|Commenti|Comentários?|Reacties)(?=\s*\|\s*\d)"
)
"""What an icon's text says beside the number of comments."""
BLANKS = Expression(r"\s{2,}(?![|·•]|\d,\s(?:19|20)\d\d)")
"""Where columns were; Movable Type prints two blanks before a day of one digit: "May  3, 2004"."""
_BY = frozenset(("By ", "by ", "BY "))
_JOINS = Expression(r"(?<=,)\s{2,}(?=[A-ZÀ-Þ])|(?<=\sand)\s{2,}|\s{2,}(?=and\s)|(?<=^By)\s{2,}", re.I)
"""Several blanks inside a list of names, each of which is a link: "By  Jane Roe,  John Doe and  Ann Lee"."""
_ICONS = Expression("[\ue000-\uf8ff]")
"""Signs of fonts that draw pictures."""
_LABEL_BAR = Expression(rf"(?:^|(?<=[\s|]))((?i:{'|'.join(_LABELS.split())})) \| ")
_EASTERN = Expression(
    r"(?:^|\s|(?<=[|됨]))(作者|글쓴이|작성자|作成者|投稿者|著者)\s"
    r"(?=[\u3040-\u9fff\uac00-\ud7af]{2,8}(?:$|\s*[|\d]))(?!简介|簡介|介绍|介紹|更新|紹介|소개|프로필|プロフィール)"
)
"""Who wrote, as themes print it in Chinese, Japanese and Korean, without a colon: "11月 2, 2009 作者 陶文"."""
_BY_ACCOUNT = Expression(r"(?:[^|]{0,24}\s)?by\s+(\S{3,40})(?=\s|$)", re.I)
"""The first word behind "by"."""
_DEEDS = frozenset(
    "posted published updated last modified written reviewed medically fact photo photos photography originally first comment comments".split()
)
_NUMBERED = Expression(r"\d[/.]\d|[a-zß-ÿ]\d{1,2}$|(?:19|20)\d\d\d")
"""What tells in it that something is glued to a name; else it is an account's: "by NightOwl", "by marta101en"."""
_LONGEST = 300


def parted(raw: str) -> str:
    """A line with bars where flattening glued the parts of a byline together.

    Args:
        raw: The line with its blanks as they are; longer lines are prose and come back unchanged.
    """
    text = raw.strip()
    if "ategor" in text or "atégor" in text:
        text, filed = _FILED.subn("", text)
        text = _WRITER.sub(r"\1: ", text) if filed else text
    if len(text) > _LONGEST:
        return raw
    if "omm" in text and text[0].isalpha():
        text = _COUNTED.sub("", text)
    if "  " in text or not text.isprintable():
        if text[:3] in _BY:
            text = _JOINS.sub(" ", text)
        text = BLANKS.sub(" | ", _ICONS.sub("  ", text)).replace("\u00a0", " ").replace("\u00ad", "")
    if " | " in text:
        text = _COUNT_WORD.sub("", text)
        text = _LABEL_BAR.sub(r"\1 ", text)
    if "@" in text:
        text = _HANDLE.sub("", text)
    if _GLUED.search(text) is None:
        return text
    if not text.isascii():
        text = _EASTERN.sub(r" | \1: ", text).removeprefix(" | ")
    account = _BY_ACCOUNT.match(text)
    start = 0 if account is None else account.start(1)
    stop = 0 if account is None or _is_glued(account[1]) else account.end(1)
    if not stop:
        return _parted(text)
    return f"{_parted(text[:start])}{text[start:stop]}{_parted(text[stop:])}"


def _is_glued(word: str) -> bool:
    """Whether a day, a month or a word of bylines is glued to a name."""
    if _NUMBERED.search(word) is not None:
        return True
    return any(
        part[0].casefold() in _DEEDS or part[0].casefold() in MONTHS or part[0].casefold() in WEEKDAYS
        for part in _GLUED_WORD.finditer(word)
    )


def _parted(text: str) -> str:
    text = _GLUED_NUMBER.sub(" | ", text)
    return _GLUED_WORD.sub(_divided, _LABEL.sub(r"\1 ", text))


def _divided(match: re.Match[str]) -> str:
    word = match[0]
    return f" | {word}" if word.casefold() in _OPENING else word
