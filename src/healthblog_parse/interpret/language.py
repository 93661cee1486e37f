"""The language of a text, told by its function words where the page does not state it.

Only languages whose months and wordings the library knows are told apart.  A text with too few function
words has no known language.
"""

from __future__ import annotations

from collections.abc import Iterable

_WORDS = {
    "en": "the and of to is that it for with as was are this you be not have from or at by but my",
    "de": "der die und das ist nicht ich mit ein eine zu den auf für von dem es sich auch im aber wie",
    "fr": "le la les et des est pas que une dans pour qui sur je ce du en au avec plus vous nous",
    "es": "el los que de la y en un por con una para no es se las lo como más pero del",
    "it": "il di che è la per un non una sono mi con del si anche come ma gli della più",
    "pt": "o que de a e do da em um para não uma com os no se na por mais as dos",
    "nl": "de het een en van is dat niet ik te op voor met zijn ook maar aan er om bij",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _language, _words in _WORDS.items():
    for _word in _words.split():
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _language)
_ENOUGH = 6
_MOST = 4000


def tell_language(lines: Iterable[str]) -> str | None:
    """The two-letter code of the language that most function words belong to; ``None`` if too few do."""
    counts = dict.fromkeys(_WORDS, 0.0)
    seen = 0
    for line in lines:
        for word in line.lower().split():
            seen += 1
            for language in (found := _LANGUAGES.get(word, ())):
                counts[language] += 1 / len(found)
        if seen > _MOST:
            break
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _ENOUGH else None
