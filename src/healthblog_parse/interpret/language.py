"""The language of a page: what it states, corrected or told by the function words of its text.

Facts.  Systems print the language of the installation, not of the post: a company's German blog may state
``en`` on every page, and old templates state none.  Locales come as ``en_US``, ``de_DE_formal`` or as a name.

Rules.
1. A stated language counts, written as a BCP 47 tag.
2. Where none is stated, the language that most function words of the text belong to, if there are a few;
   scripts of one language tell it by themselves.
3. A stated language yields where the text has at least ``_SURE`` function words of another one and less than a
   third of that of the stated one, or more than ``_CLEAR`` of another one and next to none of the stated one.  Languages
   outside the table are believed, and one that ``_SURE`` words at the beginning are of: the rest is not read then.

Known failures.  Short texts; Danish and Norwegian, Czech and Slovak share most of their function words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..expressions import Expression

_WORDS = {
    "en": "the and of to is that it for with as was are this you be not have from or at by but my",
    "de": "der die und das ist nicht ich mit ein eine zu den auf für von dem es sich auch im aber wie",
    "fr": "le la les et des est pas que une dans pour qui sur je ce du en au avec plus vous nous",
    "es": "el los que de la y en un por con una para no es se las lo como más pero del",
    "it": "il di che è la per un non una sono mi con del si anche come ma gli della più",
    "pt": "o que de a e do da em um para não uma com os no se na por mais as dos",
    "nl": "de het een en van is dat niet ik te op voor met zijn ook maar aan er om bij",
    "da": "og det at en den til er som på de med af for ikke der et har jeg men blev efter også hvad noget meget kunne",
    "sv": "och det att en som på är av för med den till inte har de ett om var jag men också när",
    "nb": "og det å en som på er av for med den til ikke har de et om var jeg men også når fra",
    "pl": "i w na nie się że z do to jest jak ale co po o dla od są przez czy tym który",
    "cs": "a v na se je že to s z do ale jako pro jsem si tak by jsou který také při nebo",
    "tr": "ve bir bu için de da ile çok daha gibi ne olarak ama olan en sonra var kadar değil",
    "fi": "ja on ei se että hän oli kun mutta ovat niin myös tai joka jos sen ole kuin olla mitä",
    "hu": "a az és hogy nem is egy ez van meg de mint csak már volt vagy ha el kell azt",
    "ro": "și în de la cu pe este nu că o un care pentru din mai sunt se au fost sau ca",
    "ca": "el la de i que a en un per amb no és una les els del al més com però",
    "id": "yang dan di ini itu dengan untuk tidak dari dalam pada akan juga ke ada adalah",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _language, _words in _WORDS.items():
    for _word in _words.split():
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _language)
_SHARES = {
    language: {word: 1 / len(_LANGUAGES[word]) for word in words.split()}
    for language, words in _WORDS.items()
}
"""What a function word counts for each of its languages: one, divided among them."""
_SCRIPTS = (
    ("ja", Expression("[\u3041-\u30ff]")),
    ("ko", Expression("[\uac00-\ud7a3]")),
    ("zh", Expression("[\u4e00-\u9fff]")),
    ("el", Expression("[\u0370-\u03ff]")),
    ("uk", Expression("[іїєґ]", re.IGNORECASE)),
    ("ru", Expression("[\u0430-\u044f]", re.IGNORECASE)),
    ("he", Expression("[\u05d0-\u05ea]")),
    ("ar", Expression("[\u0621-\u064a]")),
)
"""Scripts by the language that most pages written in them have; the first that is common enough."""
_SCRIPT_SHARE = 0.02
"""Share of the characters: enough for a script, too much for a quoted word."""
_ENOUGH = 6
_SURE, _CLEAR = 20, 12
_TIMES = 3
_MOST = 350
"""Words that are looked at; a language does not hide behind more."""
_LETTERS = 8
"""Letters of a word and the space behind it, so many at the most: a text may be one line."""
_NAMES = {
    "english": "en", "deutsch": "de", "german": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "dutch": "nl", "nederlands": "nl", "portuguese": "pt",
    "português": "pt",
}  # fmt: skip
_TAG = Expression(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?(?![a-z0-9])", re.IGNORECASE)


def settle_language(stated: str | None, lines: Iterable[str]) -> str | None:
    """The language of a page.

    Args:
        stated: What the page says, in any of the usual spellings.
        lines: Its text; a few hundred words are enough.

    Returns:
        A BCP 47 tag; ``None`` if it is neither stated nor told by the text.
    """
    tag = normal_tag(stated)
    base = _macro(tag) if tag is not None else ""
    lines = tuple(lines)
    if base and (base not in _SHARES or _agrees(lines, _SHARES[base])):
        return tag
    counts = _counts(lines)
    told = max(counts, key=lambda language: counts[language], default=None)
    if told is None or counts[told] < _ENOUGH:
        return tag
    if tag is None:
        return told
    if told == base:
        return tag
    most, own = counts[told], counts.get(base, 0)
    contradicted = (most >= _SURE and most > _TIMES * own) or most > _CLEAR * (1 + own)
    return told if contradicted else tag


def tell_language(lines: Iterable[str]) -> str | None:
    """The two-letter code of the language that most function words belong to; ``None`` if too few do."""
    return settle_language(None, lines)


def normal_tag(stated: str | None) -> str | None:
    """A stated language as a BCP 47 tag (``en-US``); ``None`` for what is no language."""
    if not stated:
        return None
    text = stated.strip()
    match = _TAG.match(text)
    if match is None:
        return _NAMES.get(text.lower())
    language, script, region = match.groups()
    parts = (language.lower(), script and script.title(), region and region.upper())
    return None if parts[0] in {"und", "mul"} else "-".join(filter(None, parts))


def _macro(tag: str) -> str:
    base = tag.partition("-")[0]
    return "nb" if base in {"no", "nn"} else base


def _agrees(lines: Sequence[str], shares: dict[str, float]) -> bool:
    """Whether the beginning of the text is in a language for sure: no other has enough words beside it."""
    own, known, seen = 0.0, 0, 0
    for line in lines:
        words = line[: _LETTERS * _MOST].lower().split()
        seen += len(words)
        known += len([word for word in words if word in _LANGUAGES])
        own += sum([shares[word] for word in words if word in shares])
        if own >= _SURE and own * (1 + _TIMES) >= known:
            return True
        if seen > _MOST:
            break
    return False


def _counts(lines: Sequence[str]) -> dict[str, float]:
    """How many function words, or letters of a script, each language has in the text."""
    seen, text, found = 0, [], []
    for line in lines:
        words = line[: _LETTERS * _MOST].lower().split()
        seen += len(words)
        text.append(line[:_MOST])
        found += [word for word in words if word in _LANGUAGES]
        if seen > _MOST:
            break
    counts: dict[str, float] = {}
    for word, times in Counter(found).items():
        languages = _LANGUAGES[word]
        for language in languages:
            counts[language] = counts.get(language, 0) + times / len(languages)
    if sum(counts.values()) < _ENOUGH:
        script = _script("".join(text)[: 4 * _MOST])
        if script is not None:
            return {script: _SURE}
    return counts


def _script(text: str) -> str | None:
    least = max(_ENOUGH, _SCRIPT_SHARE * len(text))
    if text.isascii():
        return None
    return next((name for name, letters in _SCRIPTS if len(letters.findall(text)) >= least), None)


def english_of(language: str | None, url: str | None) -> str | None:
    """The language with the region that the address tells, where a page says only that it is English.

    Args:
        language: BCP 47 tag of the page.
        url: Its address.
    """
    if language is None or language.lower() != "en" or not url:
        return language
    host = _HOST.match(url)
    return language if host is None else _ENGLISH_BY_DOMAIN.get(host[1].lower(), language)


_ENGLISH_BY_DOMAIN: dict[str, str] = {
    "uk": "en-gb", "ie": "en-ie", "au": "en-au", "nz": "en-nz", "in": "en-in", "za": "en-za",
    "us": "en-us", "gov": "en-us", "mil": "en-us", "edu": "en-us", "ph": "en-ph",
}  # fmt: skip
"""Top-level domains of countries that write English, and of institutions of the United States."""
_HOST = Expression(r"(?:https?:)?//[^/?#:]{1,250}?\.([a-z]{2,6})(?=[/?#:]|$)", re.IGNORECASE)
