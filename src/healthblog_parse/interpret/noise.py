"""Lines that stand in an article's container and are not article, told by their words.

Facts: themes and editors put lines such as "Share this:", "Read more: ..." or "Advertisement" between paragraphs.  They
are short and their wordings are few.  Families of them have modules of their own, which are asked where a line begins
with one of their first words: what plugins print (``plugin_lines``), what sites set around every text
(``standing_lines``), what interrupts a text (``interruptions``), what asks for a rating (``ratings``), what
publishers of medicine print (``publisher_lines``).

Rules: a line is noise if all of it is one of these wordings.  The word that it begins with is looked up first; most
expressions are held against the line in small letters, for in one that ignores case every alternative is tried letter by
letter.  A new wording goes to its family below, and its first word to ``_NOISE_OPENINGS``.

Known failures: a line of the text that is one of these wordings and nothing else, such as "Contents".
"""

from __future__ import annotations

from ..expressions import Expression
from .blog_lines import BLOG_STARTS, is_blog_line
from .interruptions import INTERRUPTING_STARTS, interrupts
from .openings import NUMBER, opening
from .plugin_lines import PLUGIN_STARTS, is_plugin_line
from .publisher_lines import PUBLISHER_STARTS, is_publisher_line
from .ratings import RATING_STARTS, asks_rating
from .site_notes import is_licence
from .standing_lines import STANDING_STARTS, is_standing_line

_ELSEWHERE = (
    r"\W{0,3}(?:read more|read also|also read|see also|related(?: (?:reading|articles?|posts?|stor(?:y|ies)|"
    r"links?|resources?))?|you (?:may|might) also (?:like|enjoy)|more on this|weiterlesen|lesen sie auch|"
    r"mehr zum thema|siehe auch|lire aussi|à lire aussi|voir aussi|leer más|lee también|leggi anche|leia também|"
    r"lees ook|чита(?:йте|ть) также|смотрите также|читайте також|اقرأ أيضا|اقرأ ايضا|اقرأ أيضًا|"
    r"(?:prze)?czytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte také|přečtěte si(?: také)?|"
    r"läs (?:också|även|mer)|les også|læs også|lue myös|xem thêm|baca juga|citește și|vezi și|相关阅读|延伸阅读|関連記事|"
    r"관련 기사)\b\s*[:：»→>].{0,160}|"
    r"(?:(?:read|see|check) also|also read|lesen sie auch|lies auch|(?:à )?lire aussi|voir aussi|lee también|"
    r"leggi anche|leia também|lees ook)\b[^.:»→>?!]{1,25}[:»→>].{0,160}|"
    r"read (?:our|my|the) (?:full|complete|entire|in-depth|detailed|hands-on) [^.?!]{0,80}\breviews?(?: (?:here|"
    r"now))?\W{0,2}|👉\s?(?:learn|see|read|find out|check out|discover)\b.{0,120}|"
    r"\[ ?(?:learn|read|see|get|check|sign|find|discover|download|join|keep|related|also)\b.{20,}\]|"
    r"\W{0,3}(?:clique aqui (?:e |para )|siga o canal |haz clic aquí para |sigue (?:nuestro|el) canal )[^.]{0,90}|"
    r"(?:подписывайтесь|подпишитесь) на .{3,100}|continue reading.{0,80}"
)
"""What leads to other pages, and a title or a sentence."""
_SHARING = (
    r"(?:share|teilen|partager|compartir|condividi|partilhar|delen)\b[^.?!]{0,30}|"
    r"(?:share|like|spread|pin|save) (?:this|the|it|on|with)\b[^.?!]{0,40}|"
    r"(?:gefällt mir|j’aime|me gusta|mi piace)\b[^.?!]{0,20}|"
    r"(?:did you .{0,40}[?!] ?)?(?:pin|save) (?:it|this).{0,40}|click to \w+.{0,40}|"
    r"(?:jump to|print|pin|rate|save|share) (?:this )?recipe|email this|rss|comment|print|email|e-mail|pdf|"
    r"drucken|imprimer|facebook|twitter|pinterest|whatsapp|linkedin|instagram|tweet|reddit|tumblr|copy link|"
    r"link copied!?|loading\W{0,3}"
)
"""Buttons to share, to keep and to print, alone or with what they are for."""
_PARTS = (
    r"table of contents|inhaltsverzeichnis|inhalt|contents|sommaire|índice|indice|(?:back|return) to (?:the )?top|"
    r"nach oben|skip to content|inicio de (?:la )?página|volver arriba|haut de (?:la )?page|retour en haut|"
    r"torna su|terug naar boven|voltar ao topo|(?:zum )?seitenanfang|(?:go |« |← )?back(?: to [\w ]{2,30})?|"
    r"zurück(?: zu[rm]? [\w ]{2,30})?"
)
"""What heads the page's contents, and links to another place of it."""
_MEDIA = (
    r"listen to (?:this|the) (?:article|story|post)(?: now)?|(?:artikel|beitrag) (?:anhören|vorlesen(?: lassen)?)|"
    r"écouter (?:cet |l[’'])article|escuchar (?:este |el )?artículo|"
    r"(?:show|hide|view|read|see|open)(?: the)?(?: video| full)? transcript|"
    r"(?:video-?)?transkript (?:anzeigen|ausblenden|lesen)"
)
"""Links to a text's spoken form, or a recording's written one."""
_PAID = (
    r"(?:advertisements?|advertisement - continue reading below|anzeige|werbung|publicité|publicidad|pubblicità|"
    r"publicidade|advertentie|reklama|reclame|annons|annonse|hirdetés|mainos|publicitate|реклама|広告|sponsored|"
    r"ad)\W{0,3}"
)
"""What stands over what is paid for."""
_FILED = (
    r"(?:tags?|categor(?:y|ies)|filed under|posted in|tagged(?: with)?|schlagw[oö]rter|kategorien?|étiquettes|"
    r"etiquetas|categorías|categorie|trefwoorden|verschlagwortet mit)\s?:.{0,200}"
)
"""Where a text is filed."""
_PICTURES = (
    r"photo (?:credit|by|via)\b.{0,80}|(?:featured )?image(?: source| credit)?s?:.{0,100}|"
    r"bild(?:quelle|rechte)?:.{0,100}|foto:.{0,100}|images? used under licen[sc]e from .{3,60}|credit:.{0,80}|"
    r"source: ?(?:shutterstock|getty|istock|unsplash|pexels).{0,60}|"
    r"source: ?(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,10}){1,2}|图集|"
    r"(?:copyright|©|\(c\))[ ©\d–-]{1,15}[^.]{2,60}\.?(?: (?:all rights reserved|alle rechte vorbehalten|"
    r"tous droits réservés)[^.]{0,60}\.?)?"
)
"""Who made a picture or sold it, and who owns the text."""
_ORIGIN = (
    r"a version of this article appear(?:s|ed) in print\b.{0,160}|webcode(?: dieser seite)?: ?\w{3,12}|"
    r"the post .{3,120} (?:appeared first on|first appeared on) .{2,60}|"
    r"der beitrag .{3,120} erschien zuerst auf .{2,60}|"
    r"(?:l[’']article|cet article) .{3,120} est apparu en premier sur .{2,60}|"
    r"la entrada .{3,120} (?:se publicó primero en|aparece primero en) .{2,60}|"
    r"l[’']articolo .{3,120} (?:proviene da|sembra essere il primo su) .{2,60}|"
    r"o post .{3,120} apareceu primeiro em .{2,60}|het bericht .{3,120} verscheen eerst op .{2,60}|"
    r"provided by [^.?!:]{2,60}|journal information: .{2,120}"
)
"""Where else a text appeared, and whence it comes."""
_HOUSE = (
    r"comment(?:ing|s)?(?: feature)? (?:is|are) (?:currently )?(?:disabled|closed)\b.{0,60}|"
    r"questions or comments (?:on|about) this (?:article|story)\b.{0,80}|"
    r"this story is part of a group of stories called|"
    r"support (?:our|independent|quality|[\w ]{2,25}[’']s?) (?:\w+ )?(?:journalism|reporting|newsroom)|"
    r"thank(?:s| you) for (?:signing up|subscribing)\W{0,2}|"
    r"(?:fachlich|medizinisch|ärztlich|wissenschaftlich) geprüft|evidence[- ]based|"
    r"qualitätsgesicherte informationen?|references(?: and bibliography)?(?: are)? available (?:up)?on request\W?"
)
"""What publishers say of comments, of their support and of how they work."""
_NOISE = Expression(
    "|".join((_ELSEWHERE, _SHARING, _PARTS, _MEDIA, _PAID, _FILED, _PICTURES, _ORIGIN, _HOUSE))
)
_NUMBERED_NOISE = Expression(
    r"\+\d{1,6}|[0-5](?:[.,]\d)?/5 \(\d+ (?:reviews?|votes?|ratings?)\)|"
    r"[0-5](?:[.,]\d{1,2})? (?:from|out of|von|aus|sur|de) [\d.,]{1,7} (?:votes?|ratings?|reviews?|bewertungen|stimmen|avis|votos)|"
    r"\d{1,2}:\d\d(?::\d\d)? ?/ ?-?\d{1,2}:\d\d(?::\d\d)?|"
    r"\d{1,3} ?-?(?:min(?:ute)?s?\.?) (?:read|listen|watch|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd)|"
    r"[\d.,]{1,9}k? ?(?:views|shares|likes|aufrufe|vues|visualizaciones|visualizzazioni)"
)
"""The wordings that begin with a number."""
_NOISE_OPENINGS = frozenset(
    """
    a ad advertentie advertisement advertisements also annons annonse anzeige artikel aufrufe baca back
    beitrag bild bildquelle bildrechte c categorie categories category categorías cet check citește click clique
    comment commenting comments compartir condividi contents continue copy copyright credit czytaj delen der did
    discover download drucken e email escuchar etiquetas evidence facebook fachlich featured filed find foto
    gefällt get go haut haz het hide hirdetés image images imprimer indice inhalt inhaltsverzeichnis inicio
    instagram j join journal jump k kategorie kategorien keep l la learn lee leer lees leggi leia les lesen lies
    like likes link linkedin lire listen loading lue läs læs mainos me medizinisch mehr mi more nach o open
    partager partilhar pdf photo pin pinterest posted print provided przeczytaj pubblicità publicidad
    publicidade publicitate publicité přečtěte qualitätsgesicherte questions rate read reclame reddit references
    reklama related retour return rss save schlagworter schlagwörter see seitenanfang share shares show siehe
    siga sign sigue skip sommaire source sponsored spread support table tag tagged tags teilen terug thank
    thanks the this torna transkript trefwoorden tumblr tweet twitter verschlagwortet vezi video videotranskript
    view views visualizaciones visualizzazioni voir voltar volver vues webcode weiterlesen werbung whatsapp
    wissenschaftlich xem you zobacz zum zurück © à ärztlich écouter étiquettes índice čtěte подписывайтесь
    подпишитесь реклама смотрите читайте читать اقرأ 图集 広告 延伸阅读 相关阅读 関連記事 관련
    """.split()
)
"""The words that such a line begins with."""
_NOISE_TELLS = {
    "a": "version of this article", "the": "appeared", "this": "part of a group of stories", "der": "erschien zuerst",
    "la": "primero en", "o": "apareceu primeiro", "het": "verscheen eerst", "you": " also ",
}  # fmt: skip
"""Of those that any prose begins with: what stands in such a line besides, in lower case."""
_CAPITALS = Expression(
    r"SOURCE [A-Z].{1,80}|(?:READ|LIRE|LEER|LEGGI|LESEN): .{3,120}|»\s?[A-Z][\w ]{2,25}: .{3,140}"
)
"""Such lines that only their capitals tell."""
_CAPITAL_STARTS = ("SOURCE ", "READ: ", "LIRE: ", "LEER: ", "LEGGI: ", "LESEN: ", "»")
_PLACEHOLDER = Expression(r"\{\{[^{}]{0,150}\}\}|\[/?[a-z]+_[a-z_]{1,40}[^\[\]]{0,120}\]")
_LINE = 200
"""Characters; longer lines are prose."""


def is_noise(line: str) -> bool:
    """Whether a line is a known wording around articles and nothing else."""
    if len(line) > _LINE:
        return is_licence(line)
    line = line.strip(" |\t")
    if is_licence(line):
        return True
    first = opening(line)
    if first in _NOISE_OPENINGS:
        low = line.lower()
        if _NOISE_TELLS.get(first, "") in low and _NOISE.fullmatch(low) is not None:
            return True
    elif first == NUMBER and (_NUMBERED_NOISE.fullmatch(line.lower()) is not None or interrupts(line)):
        return True
    if line.startswith(_CAPITAL_STARTS) and _CAPITALS.fullmatch(line) is not None:
        return True
    return (
        (first in PLUGIN_STARTS and is_plugin_line(line))
        or (first in STANDING_STARTS and is_standing_line(line))
        or (first in INTERRUPTING_STARTS and interrupts(line))
        or (first in RATING_STARTS and asks_rating(line))
        or (first in PUBLISHER_STARTS and is_publisher_line(line))
        or (first in BLOG_STARTS and is_blog_line(line))
    )


def is_placeholder(line: str) -> bool:
    """Whether a line is a shortcode or a variable that the site forgot to fill in."""
    if line[:1] not in "{[":
        return False
    line = line.strip()
    return len(line) <= _LINE and _PLACEHOLDER.fullmatch(line) is not None
