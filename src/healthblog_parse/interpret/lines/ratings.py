"""What a site asks its readers about a text: to rate it, whether it was of use.

Facts: plugins and publishers print one such line behind an article, above stars, thumbs or a form, often without a name
of their own in the markup: "Rate this post", "War dieser Artikel hilfreich?".

Rules: a whole line that names the text itself ("this article") and asks for a rating of it.  Only lines that begin with one
of the words below are looked at.

Known failures: wordings in other languages; a text about ratings that has such a line as its heading.
"""

from __future__ import annotations

from ..wording_table import Table, Wordings

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
_ASKING = Table(
    rf"""
    click please rate :: (?:please |click (?:on a star )?to )?rate (?:this|the|our|it)(?: {_EN})?
    how :: how (?:would you rate|useful was|helpful was|do you like) (?:this|our|the) {_EN}
    is was :: (?:was|is) (?:this|the) {_EN} (?:helpful|useful|informative)(?: (?:to|for) you)?
    click :: click (?:on (?:the|an) (?:icon|stars?) )?to (?:vote|rate)
    do like love loved :: (?:do you )?(?:like|loved?) this {_EN}
    did :: did (?:you (?:find|like|enjoy)|this) (?:this )?{_EN}(?: (?:helpful|useful|help(?: you)?))?
    bewerte bewerten bitte :: (?:bitte )?bewerten? (?:sie )?(?:diesen?|dieses|den|das|die|unseren?) {_DE}
    artikel beitrag das den diese diesen dieser dieses eintrag information informationen inhalt post rezept seite text :: (?:diese[nrs]? |den |das )?{_DE} bewerten
    fanden fandest ist war wie :: (?:war|ist|wie (?:hilfreich|nützlich) war|fanden sie|fandest du) (?:diese[rsn]?|der|die|das|den) {_DE}(?: (?:hilfreich|nützlich|informativ)(?: für (?:dich|sie))?)?
    hat wie :: (?:hat|wie hat) (?:dir|ihnen|euch) (?:dieser|der|dieses|das) {_DE} (?:gefallen|geholfen)
    noter notez évaluer évaluez :: (?:notez|noter|évaluez|évaluer) (?:cet|cette|ce|l[’']) ?{_FR}
    ce cet cette :: (?:cet|cette|ce) {_FR} vous a(?:[- ]t[- ](?:il|elle))? (?:été utile|plu|aidée?)
    califica evalúa puntúa valora vota :: (?:vota|valora|califica|puntúa|evalúa) (?:este|el|esta|la) {_ES}
    le te :: ¿?(?:te|le) (?:ha (?:resultado|sido|gustado|parecido)|resultó|fue|gustó|pareció)(?: útil)? (?:este|el|esta|la) {_ES}
    o :: o que (?:você )?achou (?:desta|deste|dessa|desse|da|do) {_PT}
    avaliar avalie classifique :: (?:avalie|classifique|avaliar) (?:este|esse|o|esta|essa|a) {_PT}
    essa esse esta este o :: (?:este|esse|esta|essa|o) {_PT} foi útil(?: para (?:si|você))?
    valuta vota :: (?:vota|valuta) (?:questo|questa|l[’']|la|il) ?{_IT}
    ti :: ti è (?:stato utile|piaciuto) (?:questo|l[’']) ?{_IT}
    beoordeel waardeer :: (?:beoordeel|waardeer) (?:dit|deze|het) {_NL}
    is vond was :: (?:was|is|vond je) (?:dit|deze|het) {_NL} (?:nuttig|behulpzaam|handig)
    oceń :: oceń (?:ten |tę )?{_PL}
    czy :: czy (?:ten )?(?:artykuł|wpis) był (?:pomocny|przydatny)
    hodnotte hodnoťte ohodnotte ohodnoťte oznámkujte :: (?:ohodno[ťt]te|hodno[ťt]te|oznámkujte) (?:tento )?{_CS}
    jak :: jak se vám (?:tento )?{_CS} líbil
    оцените оценить пожалуйста :: (?:пожалуйста, )?оцен(?:ить|ите) (?:эту |этот |данную |данный |нашу )?{_RU}
    была вам :: (?:была ли|вам (?:помогла|понравилась)) (?:эта |данная )?{_RU}(?: (?:вам )?полезн[аоы]?)?
    bedøm betygsätt ranger vurder :: (?:betygsätt|bedøm|vurder|ranger) (?:denna |den här |det här |denne |dette )?{_NORTH}
    er var :: (?:var|er) (?:denne?|den här|dette) {_NORTH} (?:till hjälp|nyttig|hjelpsom|användbar)
    bu :: bu (?:yazıyı|makaleyi|içeriği) (?:oylayın|puanlayın|değerlendirin)
    """,
    after=r"\W{0,4}",
)
RATING_LINES = Wordings(_ASKING)
