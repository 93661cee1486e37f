"""Lines that stand in an article's container and are not article, told by their words.

Facts: themes and editors put lines such as "Share this:", "Read more: ..." or "Advertisement" between paragraphs.  They
are short and their wordings are few.  Families of them have modules of their own: what plugins print (``plugin_lines``) and
blogging software (``blog_lines``), what sites set around every text (``standing_lines``), what interrupts a text
(``interruptions``), what leads to other pages (``read_also``), what asks for a rating (``ratings``), credits of pictures
(``picture_credits``), what publishers of medicine print (``publisher_lines``).

Rules: a line is noise if all of it is one of these wordings (``wording_table``).  A new one goes to its family below.

Known failures: a line of the text that is one of these wordings and nothing else, such as "Contents".
"""

from __future__ import annotations

from ...expressions import Expression
from ..openings import opening
from ..wording_table import EDGES, Table, Wordings
from .blog_lines import BLOG_LINES
from .interruptions import INTERRUPTIONS
from .picture_credits import PICTURE_CREDITS
from .plugin_lines import PLUGIN_LINES
from .publisher_lines import PUBLISHER_LINES
from .ratings import RATING_LINES
from .read_also import READ_ALSO
from .site_notes import is_licence
from .standing_lines import ROW_STARTS, STANDING_LINES, is_button_row

_SHARING = Table(
    r"""
    compartir condividi delen partager partilhar share teilen :: (?:share|teilen|partager|compartir|condividi|partilhar|delen)\b[^.?!]{0,30}
    like pin save share spread :: (?:share|like|spread|pin|save) (?:this|it|on|with|the (?:article|post|page|recipe|story|word|love|image|picture|news))\b[^.?!]{0,40}
    gefällt j me mi :: (?:gefällt mir|j’aime|me gusta|mi piace)\b[^.?!]{0,20}
    did pin save :: (?:did you .{0,40}[?!] ?)?(?:pin|save) (?:it|this).{0,40}
    click :: click to \w+.{0,40}
    jump pin print rate save share :: (?:jump to|print|pin|rate|save|share) (?:this )?recipe
    email :: email this
    rss :: rss
    comment :: comment
    print :: print
    email :: email
    e :: e-mail
    pdf :: pdf
    drucken :: drucken
    imprimer :: imprimer
    facebook :: facebook
    twitter :: twitter
    pinterest :: pinterest
    whatsapp :: whatsapp
    linkedin :: linkedin
    instagram :: instagram
    tweet :: tweet
    reddit :: reddit
    tumblr :: tumblr
    copy :: copy link
    link :: link copied!?
    loading :: loading\W{0,3}
    """
)
"""Buttons to share, to keep and to print, alone or with what they are for."""
_PARTS = Table(
    r"""
    table :: table of contents
    inhaltsverzeichnis :: inhaltsverzeichnis
    inhalt :: inhalt
    contents :: contents
    sommaire :: sommaire
    índice :: índice
    indice :: indice
    back return :: (?:back|return) to (?:the )?top
    nach :: nach oben
    skip :: skip to content
    inicio :: inicio de (?:la )?página
    volver :: volver arriba
    haut :: haut de (?:la )?page
    retour :: retour en haut
    torna :: torna su
    terug :: terug naar boven
    voltar :: voltar ao topo
    seitenanfang zum :: (?:zum )?seitenanfang
    back go :: (?:go |« |← )?back(?: to [\w ]{2,30})?
    zurück :: zurück(?: zu[rm]? [\w ]{2,30})?
    """
)
"""What heads the page's contents, and links to another place of it."""
_MEDIA = Table(
    r"""
    listen :: listen to (?:this|the) (?:article|story|post)(?: now)?
    artikel beitrag :: (?:artikel|beitrag) (?:anhören|vorlesen(?: lassen)?)
    écouter :: écouter (?:cet |l[’'])article
    escuchar :: escuchar (?:este |el )?artículo
    hide open read see show view :: (?:show|hide|view|read|see|open)(?: the)?(?: video| full)? transcript
    transkript video videotranskript :: (?:video-?)?transkript (?:anzeigen|ausblenden|lesen)
    """
)
"""Links to a text's spoken form, or a recording's written one."""
_PAID = Table(
    r"""
    advertisement advertisements :: advertisements?
    advertisement :: advertisement - continue reading below
    anzeige :: anzeige
    werbung :: werbung
    publicité :: publicité
    publicidad :: publicidad
    pubblicità :: pubblicità
    publicidade :: publicidade
    advertentie :: advertentie
    reklama :: reklama
    reclame :: reclame
    annons :: annons
    annonse :: annonse
    hirdetés :: hirdetés
    mainos :: mainos
    publicitate :: publicitate
    реклама :: реклама
    広告 :: 広告
    sponsored :: sponsored
    ad :: ad
    """,
    after=r"\W{0,3}",
)
"""What stands over what is paid for."""
_FILED = Table(
    r"""
    tag tags :: tags?
    categories category :: categor(?:y|ies)
    filed :: filed under
    posted :: posted in
    tagged :: tagged(?: with)?
    schlagworter schlagwörter :: schlagw[oö]rter
    kategorie kategorien :: kategorien?
    étiquettes :: étiquettes
    etiquetas :: etiquetas
    categorías :: categorías
    categorie :: categorie
    trefwoorden :: trefwoorden
    verschlagwortet :: verschlagwortet mit
    """,
    after=r"\s?:.{0,200}",
)
"""Where a text is filed."""
_PICTURES = Table(
    r"""
    photo :: photo (?:credit|by|via)\b.{0,80}
    featured image images :: (?:featured )?image(?: source| credit)?s?:.{0,100}
    bild bildquelle bildrechte :: bild(?:quelle|rechte)?:.{0,100}
    foto :: foto:.{0,100}
    image images :: images? used under licen[sc]e from .{3,60}
    credit :: credit:.{0,80}
    source :: source: ?(?:shutterstock|getty|istock|unsplash|pexels).{0,60}
    source :: source: ?(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,10}){1,2}
    图集 :: 图集
    c copyright © :: (?:copyright:? ?(?=[©(\d])|©|\(c\))[ ©\d(c)–-]{1,15}[^.]{2,60}\.?(?: (?:all rights reserved|alle rechte vorbehalten|tous droits réservés)[^.]{0,60}\.?)?
    """
)
"""Who made a picture or sold it, and who owns the text."""
_ORIGIN = Table(
    r"""
    a :: a version of this article appear(?:s|ed) in print\b.{0,160}
    webcode :: webcode(?: dieser seite)?: ?\w{3,12}
    the :: the post .{3,120} (?:appeared first on|first appeared on) .{2,60}
    der :: der beitrag .{3,120} erschien zuerst auf .{2,60}
    cet l :: (?:l[’']article|cet article) .{3,120} est apparu en premier sur .{2,60}
    la :: la entrada .{3,120} (?:se publicó primero en|aparece primero en) .{2,60}
    l :: l[’']articolo .{3,120} (?:proviene da|sembra essere il primo su) .{2,60}
    o :: o post .{3,120} apareceu primeiro em .{2,60}
    het :: het bericht .{3,120} verscheen eerst op .{2,60}
    provided :: provided by [^.?!:]{2,60}
    """
)
"""Where else a text appeared, and whence it comes."""
_HOUSE = Table(
    r"""
    comment commenting comments :: comment(?:ing|s)?(?: feature)? (?:is|are) (?:currently )?(?:disabled|closed)\b.{0,60}
    questions :: questions or comments (?:on|about) this (?:article|story)\b.{0,80}
    support :: support (?:our|independent|quality|[\w ]{2,25}[’']s?) (?:\w+ )?(?:journalism|reporting|newsroom)
    thank thanks :: thank(?:s| you) for (?:signing up|subscribing)\W{0,2}
    fachlich medizinisch wissenschaftlich ärztlich :: (?:fachlich|medizinisch|ärztlich|wissenschaftlich) geprüft
    evidence :: evidence[- ]based
    qualitätsgesicherte :: qualitätsgesicherte informationen?
    references :: references(?: and bibliography)?(?: are)? available (?:up)?on request\W?
    """
)
"""What publishers say of comments, of their support and of how they work."""
_NUMBERED = Table(
    r"""
    # :: \+\d{1,6}
    # :: [0-5](?:[.,]\d)?/5 \(\d+ (?:reviews?|votes?|ratings?)\)
    # :: [0-5](?:[.,]\d{1,2})? (?:from|out of|von|aus|sur|de) [\d.,]{1,7} (?:votes?|ratings?|reviews?|bewertungen|stimmen|avis|votos)
    # :: [\d.,]{1,7}k? (?:ratings?|reviews?|votes?|bewertungen|valutazioni|votos|beoordelingen|waarderingen|anmeldelser|omdömen)\.?
    p pt :: p(?:\d{1,3}d)?t(?:\d{1,3}[hms]){1,3}
    # :: \d{1,2}:\d\d(?::\d\d)? ?/ ?-?\d{1,2}:\d\d(?::\d\d)?
    # :: \d{1,3} ?-?(?:min(?:ute)?s?\.?) (?:read|listen|watch|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd)
    # :: \d{1,2} ?(?:of|von|/|sur|de) ?\d{1,2}
    # :: (?:½x)?1x ?2x ?3x
    # :: 1 2 3 next
    # :: 0 comments
    comments kommentare commentaires comentarios commenti comentários reacties :: (?:comments|kommentare|commentaires|comentarios|commenti|comentários|reacties) ?\(\d{1,6}\)
    # :: \(?\d{1,4} (?:comments?|responses?|kommentare?|commentaires?|comentarios?|commenti|coment[áa]rios?|reacties|评论|条评论)\)?(?: \| (?:comments )?rss)?
    # :: - ?30 ?-
    # :: [\d.,]{1,9}k? ?(?:views|shares|likes|aufrufe|vues|visualizaciones|visualizzazioni)
    """
)
"""Marks, times (also for machines: "PT40M"), pages and counts."""
_NOISE = Wordings.of(
    READ_ALSO, Wordings(_SHARING, _PARTS, _MEDIA, _PAID, _FILED, _PICTURES, _ORIGIN, _HOUSE, _NUMBERED)
)
_PRINTED = Wordings.of(
    PLUGIN_LINES, STANDING_LINES, INTERRUPTIONS, RATING_LINES, PUBLISHER_LINES, BLOG_LINES, PICTURE_CREDITS
)
"""The families, whose lines are told without the signs at their ends."""
_CAPITALS = Expression(
    r"SOURCE [A-Z].{1,80}|(?:READ|MORE|LISTEN|ALSO|PLUS|LIRE|LEER|LEGGI|LESEN|HÖREN): .{3,120}|»\s?[A-Z][\w ]{2,25}: .{3,140}"
)
"""Such lines that only their capitals tell."""
NOISE_ENDS = (
    " contributed to this report.", " contributed to this article.", " contributed to this story.", " contributed reporting.",
    " contributed to this report", " contributed to this article", " contributed to this story",
)  # fmt: skip
"""How a line ends that names who helped a reporter, or what the site advertises."""
_LAST_LETTERS = frozenset(words[-7:] for words in NOISE_ENDS)
"""A first look at that."""
_CAPITAL_STARTS = (
    "SOURCE ",
    "READ: ",
    "MORE: ",
    "LISTEN: ",
    "ALSO: ",
    "PLUS: ",
    "HÖREN: ",
    "LIRE: ",
    "LEER: ",
    "LEGGI: ",
    "LESEN: ",
    "»",
)
_UNFILLED = Expression(r"\{\{[^{}]{0,150}\}\}|\[/?[a-z]+_[a-z_]{1,40}[^\[\]]{0,120}\]")
NOISE_STARTS = frozenset(map(opening, _CAPITAL_STARTS)).union(
    _NOISE.first_words, _PRINTED.first_words, ROW_STARTS
)
"""The words that any such line begins with, but for one that begins with a sign of its own."""
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
    if first in NOISE_STARTS:
        return _is_wording(line, first)
    if line[-7:] in _LAST_LETTERS and line.endswith(NOISE_ENDS):
        return True
    return line[:1] == "»" and _CAPITALS.fullmatch(line) is not None


def _is_wording(line: str, first: str) -> bool:
    """Whether a line that begins with one of ``NOISE_STARTS`` is one of their wordings."""
    low = line.lower()
    bare = low.strip(EDGES)
    if _NOISE.match(first, low) or _PRINTED.match(first, bare):
        return True
    if line.startswith(_CAPITAL_STARTS) and _CAPITALS.fullmatch(line) is not None:
        return True
    return first in ROW_STARTS and is_button_row(bare)


def is_unfilled(line: str) -> bool:
    """Whether a line is a shortcode or a variable that the site forgot to fill in."""
    line = line.strip()
    return len(line) <= _LINE and _UNFILLED.fullmatch(line) is not None
