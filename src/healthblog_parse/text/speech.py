"""The wording around a commenter's name in plain text, and the name inside it.

Facts: "Anna says:", "by Anna ( 4711 ) writes:", "Comment from: Anna [Visitor]", "#12 Anna", "Anna replied to
comment from Ben", "Anna (Author)", "Anna → Ben".

Rules, in order: the number; whom it answers; ids and roles in brackets; the wording.
"""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from ..expressions import Expression
from ..interpret.openings import opening, words_in
from ..interpret.speaking import without_says
from .furniture import NAMED_AUTHOR, is_author_badge
from .languages import SAYS, SAYS_GLUED, is_answer_link

_VERBS = (
    "say|says|said|wrote|writes|asked|asks|replied|replies|responded|commented|sagt|sagte|sprach|schreibt|schrieb|"
    "meint|meinte|kommentiert|kommentierte|antwortet|antwortete|fragt|dit|a dit|écrit|a écrit|répond|dice|dijo|escribió|comentó|"
    "respondió|ha detto|ha scritto|scrive|disse|diz|escreveu|comentou|respondeu|zegt|zei|schreef|schrijft|reageert|"
    + SAYS
)
_SAYS_END = Expression(
    rf"\b(?:{'|'.join(map(re.escape, _VERBS.split('|')))})"
    r"(?: (?:on|am|le|el|il|em|op|this|at|um))?\b\s{0,2}[:：….]{0,3}$|"
    rf"{SAYS_GLUED}",
    re.I,
)
_WORD = Expression(r"\w+")
_LAST_VERBS = frozenset(
    _WORD.findall(verb)[0 if "(" in verb else -1] for verb in _VERBS.casefold().split("|")
)
"""One of these is among the last words of every line that ends in who speaks, if no sign of ``SAYS_GLUED`` is there."""
_GLUED_SIGNS = frozenset("道说說말り")
_LAST_WORDS = 3
_BY = Expression(
    r"^(?:by|von|par|por|di|da|door|de|comment(?:aire)? (?:by|par|von|from)|(?:kommentar|beitrag|kommentiert) von|(?:left|commented|added) by|(?:posted|submitted|"
    r"written|post) by|commento di|comentario de|comentário de|reactie van|geschrieben von|verfasst von|publié par|posté par|"
    r"rédigé par|dice ser|enviado por|publicado por|geplaatst door|inviato da|postat av|skrivet av|skrevet av|postet av|inlagt av|napisał|napisała|autor:|author:|auteur:|autore:|name:|from:|ο/η|يقول)(?::\s?|\s)(?=\S)",
    re.I,
)
_DOING = Expression(r"[a-z]{3,12}ing\b ")
_BY_OPENINGS = frozenset(
    """
    added dice auteur author autor autore beitrag by comentario comentário comment commentaire commented commento da de
    di door napisał napisała postat postet inlagt skrivet skrevet enviado from geplaatst geschrieben inviato kommentar kommentiert left name par por post posted posté
    publicado publié reactie rédigé submitted verfasst von written ο يقول
    """.split()
)
"""The words that such a line begins with."""
_SPEAKS = Expression(r"(?:comment|kommentar|commentaire|post)(?: from)? ?(?:by|von|par)?:? ", re.I)
_NUMBER = Expression(
    r"^\s*(?:[+-]\d{1,4}\s+)?#\s?(\d{1,5})\b(?:\.\d{1,4})*[.):]?\s*|^\s*(\d{1,4})(?:[.):]\s+(?=\D)|[.:、．](?=[\u3040-\u9fff\uac00-\ud7af]))|^\s*(\d{1,7})\s+(?=[^\W\d])"
)
_HASH = Expression(r"^#\s+")
_ANSWERS = Expression(
    r"\s*(?:[,(]\s*)?(?:(?:replied|replying|responded|in reply|in response|reply|answered|antwortete?|als antwort|en réponse|"
    r"en respuesta|in risposta|em resposta|in antwoord)\s+(?:to|auf|an|à|a|op)(?:\s+(?:a\s+)?(?:comment|kommentar)\s+"
    r"(?:from|by|von))?|→|➜|↪|▸|»|>)\s+@?(?P<name>[^()]{1,60}?)\)?$",
    re.I,
)
_ROLE = Expression(
    r"\s*(?:\(\s?#?\d{3,12}\s?\)|\[(?:visitor|member|besucher|mitglied|visiteur|gast|guest|reader)\]|\((?:homepage|website|web|url|link|mail|e-mail)\))",
    re.I,
)
_ANSWER_WORDS = frozenset(
    "replied replying responded reply response answered antwort antwortet antwortete réponse respuesta risposta resposta antwoord".split()
)
_ANSWER_SIGNS = frozenset("→➜↪▸»>")
"""One of these words or signs is in every header that says whom it answers."""
_BADGED = Expression(r"\s*[(\[|·•–-]\s*([^()\[\]|]{2,20})[)\]]?$")
_EDGE = ' \t–—|·•∙□■▪◦○●‣~,;:/@#*>»«“”"…→'
_LINKS = (" URL : 編集", " link", " URL", " Homepage", " homepage", " | Web", " 主页", " Email")
"""What systems print behind the name of somebody with a page or an address."""
_AGENT = Expression(
    r" (?:Chrome|Firefox|Safari|Edge|Opera|MSIE|Internet Explorer|Android(?: browser)?|QQBrowser|WeChat|Vivaldi|Samsung Browser) \d[\d.]*\b.{0,60}$"
)
"""The browser and system that Valine and its like print behind a name."""
_PAIRS = (("(", ")"), ("[", "]"))
_LONGEST = 90
"""Characters of a line that says who speaks."""
_SAYS_REACH = 48
"""Last characters of a line in which the wording behind a name stands."""


@frozen(kw_only=True)
class Speaker:
    """Who speaks, taken out of a header."""

    name: str | None
    number: int | None = None
    """The position printed before the name."""
    addressee: str | None = None
    """Whom the header says it answers."""
    badge: bool = False
    """Whether a badge beside the name says that it is the article's author."""


_LONGEST_VERB = 12
"""Characters of the verb behind a name that stands a second time."""


def says_so(text: str) -> bool:
    """Whether a line names somebody as speaking: "Anna says:", "Comment by Anna"."""
    return len(text) < _LONGEST and _says_so(text)


@lru_cache(maxsize=4096)
def _says_so(text: str) -> bool:
    return _says_end(text) is not None or _says_by(text) is not None


def _says_by(text: str) -> re.Match[str] | None:
    """The wording at the beginning of a line; what one does follows it elsewhere: "By signing up I accept"."""
    by = _BY.match(text) if opening(text) in _BY_OPENINGS else None
    return None if by is None or _DOING.match(text, by.end()) is not None else by


@lru_cache(maxsize=1024)
def _says_end(text: str) -> re.Match[str] | None:
    """The wording at the end of a line, looked for there only."""
    start = max(0, len(text) - _SAYS_REACH)
    if _LAST_VERBS.isdisjoint(words_in(text)) and (text.isascii() or _GLUED_SIGNS.isdisjoint(text)):
        return None
    words = _WORD.findall(text[start:].casefold())
    if _LAST_VERBS.isdisjoint(words[-_LAST_WORDS:]) and _GLUED_SIGNS.isdisjoint(text[start:]):
        return None
    return _SAYS_END.search(text, start)


def _answers(text: str) -> re.Match[str] | None:
    """Whom a header answers, looked for where a word of answers stands."""
    signed = ">" in text or not (text.isascii() or _ANSWER_SIGNS.isdisjoint(text))
    if not signed and _ANSWER_WORDS.isdisjoint(words_in(text)):
        return None
    return _ANSWERS.search(text)


def introduces(text: str) -> bool:
    """Whether a line says that somebody speaks now: "Anna says:"; "Posted by Anna" may stand behind the text."""
    return len(text) < _LONGEST and _says_end(text) is not None


def speaks(text: str) -> bool:
    """Whether a line can only head a comment: "Anna says:", "Comment by Anna"; "By Anna" heads articles, too."""
    if len(text) >= _LONGEST or not (text.endswith(":") or len(text) < 50):
        return False
    return _says_end(text) is not None or (opening(text) in _BY_OPENINGS and _SPEAKS.match(text) is not None)


def wording_of(text: str) -> str:
    """The words around the name, by which headers of one page are told from sentences: "says", "by"."""
    end = _says_end(text)
    start = _says_by(text)
    if end is None:
        return f"{start[0].casefold()}|" if start else "|"
    sign = "…" if text.endswith(("...", "…")) else ":" if text[-1] in ":：" else ""
    return f"{start[0].casefold() if start else ''}|{end[0].casefold().strip(' :.…')}{sign}"


def without_wording(text: str) -> str:
    """The name alone; empty where only wording stood there."""
    if len(text) > 2 * _LONGEST:
        return _bare_name(text)
    return _known_name(text)


def _bare_name(text: str) -> str:
    name = _ROLE.sub("", text) if "(" in text or "[" in text else text
    end = _says_end(name)
    name = without_says((name[: end.start()] if end is not None else name) or text)
    by = _says_by(name)
    name = (name[by.end() :] if by is not None else name).strip(_EDGE)
    if "~" in text or '"' in text:
        name = _with_signs(name, text)
    for left, right in _PAIRS:  # one without the other is what is left of a bracketed date
        if (left in name) != (right in name):
            name = name.replace(left, "").replace(right, "").strip(_EDGE)
    return name


def _with_signs(name: str, text: str) -> str:
    """The name with the signs that belong to it: "~Anna~", "\"Corn\" Baker"; a blank sets off what only divides."""
    if name and f"~{name}" in text:
        name = f"~{name}"
    if name and f"{name}~" in text:
        name = f"{name}~"
    if name.count('"') % 2:
        name = f'"{name}' if f'"{name}' in text else f'{name}"' if f'{name}"' in text else name
    return name


_known_name = lru_cache(maxsize=4096)(_bare_name)


def without_answer(text: str) -> str:
    """The header without whom it answers: "Anna replied to comment from Ben" gives "Anna"."""
    answers = _answers(text)
    return text[: answers.start()] if answers is not None and answers.start() > 0 else text


@lru_cache(maxsize=1024)
def read_speaker(text: str) -> Speaker:
    """Take a header without its date apart."""
    number, text = _numbered(_HASH.sub("", " ".join(text.split())))
    addressee = None
    answers = _answers(text)
    if answers is not None and answers.start() > 0:
        addressee = answers["name"].strip(_EDGE)
        text = text[: answers.start()]
    badge = False
    badged = _BADGED.search(text)
    if badged is not None and is_author_badge(badged[1]):
        badge, text = True, text[: badged.start()]
    named = NAMED_AUTHOR.search(text) if " " in text else None
    if named is not None:
        badge, text = True, text[: named.start()]
    if text[-1:].isdigit() and (agent := _AGENT.search(text)) is not None:
        text = text[: agent.start()]
    head, _, last = text.rpartition(" ")
    if head and is_answer_link(last):
        text = head
    name = without_wording(text)
    for link in _LINKS:
        name = name.removesuffix(link)
    return Speaker(name=name or None, number=number, addressee=addressee, badge=badge)


def _numbered(text: str) -> tuple[int | None, str]:
    match = _NUMBER.match(text)
    if match is None or not text[match.end() :].strip():
        return None, text
    return int(match[1] or match[2] or match[3]), text[match.end() :]


def names_speaker(text: str, author: str | None) -> bool:
    """Whether a line repeats who wrote a comment: the name alone or with its verb, as exports of old blogs leave it.

    Args:
        text: The line.
        author: The name in the comment's header; ``None`` where it has none.
    """
    if author is None or not text.startswith(author):
        return False
    return text == author or (len(text) <= len(author) + _LONGEST_VERB and says_so(text))
