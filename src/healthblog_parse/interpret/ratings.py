"""What a site asks its readers about a text: to rate it, whether it was of use.

Facts: plugins and publishers print one such line behind an article, above stars, thumbs or a form, often without a name
of their own in the markup: "Rate this post", "War dieser Artikel hilfreich?".

Rules: a whole line that names the text itself ("this article") and asks for a rating of it.  Only lines that begin with one
of the words below are looked at.

Known failures: wordings in other languages; a text about ratings that has such a line as its heading.
"""

from __future__ import annotations

from ..expressions import Expression
from .openings import opening

_LONGEST = 90
_EN = r"(?:article|post|page|recipe|story|blog(?: post)?|entry|content|information|answer|guide|review)"
_DE = r"(?:artikel|beitrag|post|seite|rezept|text|eintrag|inhalt|information(?:en)?)"
_FR = r"(?:article|page|billet|recette|contenu|fiche)"
_ES = r"(?:artículo|post|entrada|receta|contenido|página|publicación|noticia)"
_PT = r"(?:artigo|post|receita|conteúdo|página|matéria|texto)"
_IT = r"(?:articolo|post|ricetta|pagina|contenuto)"
_NL = r"(?:artikel|pagina|bericht|recept|blog|informatie)"
_PL = r"(?:artykuł|wpis|tekst|stronę|przepis)"
_CS = r"(?:článek|článok|příspěvek|recept)"
_RU = r"(?:статью|статья|запись|материал|публикацию|рецепт|информация|новость|пост)"
_NORTH = r"(?:artikel|artikeln|artikkelen?|artiklen|inlägget?|indlægget?|innlegget|sidan?|siden|recept(?:et)?|opskrift(?:en)?|oppskrift(?:en)?)"
_ASKED = Expression(
    rf"(?:(?:please |click (?:on a star )?to )?rate (?:this|the|our|it)(?: {_EN})?|how (?:would you rate|useful was|helpful was|do you like) (?:this|our|the) {_EN}|"
    rf"(?:was|is) (?:this|the) {_EN} (?:helpful|useful|informative)(?: (?:to|for) you)?|did (?:you (?:find|like|enjoy)|this) (?:this )?{_EN}(?: (?:helpful|useful|help(?: you)?))?|"
    rf"(?:bitte )?bewerten? (?:sie )?(?:diesen?|dieses|den|das|die|unseren?) {_DE}|(?:diese[nrs]? |den |das )?{_DE} bewerten|"
    rf"(?:war|ist|wie (?:hilfreich|nützlich) war|fanden sie|fandest du) (?:diese[rsn]?|der|die|das|den) {_DE}(?: (?:hilfreich|nützlich|informativ)(?: für (?:dich|sie))?)?|"
    rf"(?:hat|wie hat) (?:dir|ihnen|euch) (?:dieser|der|dieses|das) {_DE} (?:gefallen|geholfen)|"
    rf"(?:notez|noter|évaluez|évaluer) (?:cet|cette|ce|l[’']) ?{_FR}|(?:cet|cette|ce) {_FR} vous a(?:[- ]t[- ](?:il|elle))? (?:été utile|plu|aidée?)|"
    rf"(?:vota|valora|califica|puntúa|evalúa) (?:este|el|esta|la) {_ES}|¿?(?:te|le) (?:ha (?:resultado|sido|gustado|parecido)|resultó|fue|gustó|pareció)(?: útil)? (?:este|el|esta|la) {_ES}|"
    rf"(?:avalie|classifique|avaliar) (?:este|esse|o|esta|essa|a) {_PT}|(?:este|esse|esta|essa|o) {_PT} foi útil(?: para (?:si|você))?|"
    rf"(?:vota|valuta) (?:questo|questa|l[’']|la|il) ?{_IT}|ti è (?:stato utile|piaciuto) (?:questo|l[’']) ?{_IT}|"
    rf"(?:beoordeel|waardeer) (?:dit|deze|het) {_NL}|(?:was|is|vond je) (?:dit|deze|het) {_NL} (?:nuttig|behulpzaam|handig)|"
    rf"oceń (?:ten |tę )?{_PL}|czy (?:ten )?(?:artykuł|wpis) był (?:pomocny|przydatny)|"
    rf"(?:ohodno[ťt]te|hodno[ťt]te|oznámkujte) (?:tento )?{_CS}|jak se vám (?:tento )?{_CS} líbil|"
    rf"(?:пожалуйста, )?оцен(?:ить|ите) (?:эту |этот |данную |данный |нашу )?{_RU}|(?:была ли|вам (?:помогла|понравилась)) (?:эта |данная )?{_RU}(?: (?:вам )?полезн[аоы]?)?|"
    rf"(?:betygsätt|bedøm|vurder|ranger) (?:denna |den här |det här |denne |dette )?{_NORTH}|(?:var|er) (?:denne?|den här|dette) {_NORTH} (?:till hjälp|nyttig|hjelpsom|användbar)|"
    r"bu (?:yazıyı|makaleyi|içeriği) (?:oylayın|puanlayın|değerlendirin))\W{0,4}"
)
"""In lower case."""
RATING_STARTS = frozenset(
    """
    please click rate how was is did bitte bewerte bewerten dieser diesen dieses diese den das die der artikel beitrag post seite rezept text
    eintrag inhalt war ist wie fanden fandest hat notez noter évaluez évaluer cet cette ce vota valora califica puntúa evalúa te le avalie
    classifique avaliar este esse esta essa o valuta ti beoordeel waardeer vond oceń czy ohodnoťte ohodnotte hodnoťte hodnotte oznámkujte jak
    пожалуйста оценить оцените была вам betygsätt bedøm vurder ranger var er bu information informationen
    """.split()
)
"""The words that such a line begins with."""
_STEMS = (
    "rate", "useful", "helpful", "informative", "enjoy", "like", "help", "bewert", "hilfreich", "nützlich", "informativ", "gefallen",
    "geholfen", "not", "évalue", "utile", "plu", "aidé", "vota", "valor", "calific", "punt", "evalú", "útil", "gustó", "gustado", "pareci",
    "avali", "classifi", "valuta", "piaciuto", "beoordeel", "waardeer", "nuttig", "behulpzaam", "handig", "oceń", "pomocny", "przydatny",
    "hodno", "oznámkujte", "líbil", "оцен", "полезн", "помогла", "понравил", "betyg", "bedøm", "vurder", "ranger", "hjälp", "nyttig",
    "hjelpsom", "användbar", "oylay", "puanlay", "değerlend", "pareció",
)  # fmt: skip
"""One of these is in every such line."""


def asks_rating(line: str) -> bool:
    """Whether a line asks readers to rate the text, or whether it was of use to them, and does nothing else.

    Args:
        line: One line, white space collapsed.
    """
    if len(line) > _LONGEST or opening(line) not in RATING_STARTS:
        return False
    low = line.lower()
    return any(map(low.__contains__, _STEMS)) and _ASKED.fullmatch(low.strip()) is not None
