"""Lines that stand in an article's container and are not article, told by their words.

Facts: themes and editors put lines such as "Share this:", "Read more: ..." or "Advertisement" between
paragraphs, and notes such as "About the author" behind the text (headings of sections there: ``closings``).  They
are short and their wordings are few.  Families of them have modules of their own, which are asked where a line begins
with one of their first words: what plugins print (``plugin_lines``), what sites set around every text
(``standing_lines``), what interrupts a text (``interruptions``), what asks for a rating (``ratings``).  Most expressions are held against the line in small letters: in one that
ignores case, every alternative is tried letter by letter.

Known failures: a line of the text that is one of these wordings and nothing else, such as "Contents".
"""

from __future__ import annotations

import re

from ..expressions import Expression
from .byline_names import is_lettered_name
from .bylines import read_byline
from .date_spans import find_dates
from .interruptions import INTERRUPTING_STARTS, interrupts
from .openings import NUMBER, opening
from .plugin_lines import PLUGIN_STARTS, is_plugin_line
from .ratings import RATING_STARTS, asks_rating
from .site_notes import is_licence
from .standing_lines import STANDING_STARTS, is_standing_line

_NOISE = Expression(
    r"(?:share|teilen|partager|compartir|condividi|partilhar|delen)\b[^.?!]{0,30}|"
    r"(?:share|like|spread|pin|save) (?:this|the|it|on|with)\b[^.?!]{0,40}|"
    r"(?:gefällt mir|j’aime|me gusta|mi piace)\b[^.?!]{0,20}|"
    r"(?:\W{0,3}(?:read more|read also|also read|see also|related(?: (?:reading|articles?|posts?|stor(?:y|ies)|links?|resources?))?|you (?:may|might) also (?:like|enjoy)|more on this|"
    r"weiterlesen|lesen sie auch|mehr zum thema|siehe auch|lire aussi|à lire aussi|voir aussi|leer más|"
    r"lee también|leggi anche|leia também|lees ook|"
    r"чита(?:йте|ть) также|смотрите также|читайте також|اقرأ أيضا|اقرأ ايضا|اقرأ أيضًا|(?:prze)?czytaj (?:też|także|również)|zobacz (?:też|także|również)|"
    r"čtěte také|přečtěte si(?: také)?|läs (?:också|även|mer)|les også|læs også|lue myös|xem thêm|baca juga|citește și|vezi și|相关阅读|延伸阅读|関連記事|관련 기사)\b\s*[:：»→>].{0,160})|"
    r"(?:(?:read|see|check) also|also read|lesen sie auch|lies auch|(?:à )?lire aussi|voir aussi|lee también|leggi anche|leia também|lees ook)\b"
    r"[^.:»→>?!]{1,25}[:»→>].{0,160}|"
    r"read (?:our|my|the) (?:full|complete|entire|in-depth|detailed|hands-on) [^.?!]{0,80}\breviews?(?: (?:here|now))?\W{0,2}|"
    r"source: ?(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,10}){1,2}|"
    r"(?:advertisements?|advertisement - continue reading below|anzeige|werbung|publicité|publicidad|pubblicità|"
    r"publicidade|advertentie|reklama|reclame|annons|annonse|hirdetés|mainos|publicitate|реклама|広告|sponsored|ad)\W{0,3}|"
    r"(?:tags?|categor(?:y|ies)|filed under|posted in|tagged(?: with)?|schlagw[oö]rter|kategorien?|étiquettes|"
    r"etiquetas|categorías|categorie|trefwoorden|verschlagwortet mit)\s?:.{0,200}|"
    r"图集|email this|comment(?:ing|s)?(?: feature)? (?:is|are) (?:currently )?(?:disabled|closed)\b.{0,60}|questions or comments (?:on|about) this (?:article|story)\b.{0,80}|this story is part of a group of stories called|support (?:our|independent|quality|[\w ]{2,25}[’']s?) (?:\w+ )?(?:journalism|reporting|newsroom)|comment|rss|\[ ?(?:learn|read|see|get|check|sign|find|discover|download|join|keep|related|also)\b.{20,}\]|provided by [^.?!:]{2,60}|journal information: .{2,120}|(?:print|email|e-mail|pdf|drucken|imprimer|facebook|twitter|pinterest|whatsapp|linkedin|instagram|tweet|"
    r"reddit|tumblr|copy link|link copied!?|loading\W{0,3}|table of contents|inhaltsverzeichnis|inhalt|contents|"
    r"sommaire|índice|indice|(?:jump to|print|pin|rate|save|share) (?:this )?recipe|"
    r"(?:back|return) to (?:the )?top|nach oben|skip to content|inicio de (?:la )?página|volver arriba|haut de (?:la )?page|retour en haut|torna su|terug naar boven|voltar ao topo|(?:zum )?seitenanfang|click to \w+.{0,40}|"
    r"photo (?:credit|by|via)\b.{0,80}|"
    r"thank(?:s| you) for (?:signing up|subscribing)\W{0,2}|"
    r"👉\s?(?:learn|see|read|find out|check out|discover)\b.{0,120}|"
    r"(?:copyright|©|\(c\))[ ©\d–-]{1,15}[^.]{2,60}\.?(?: (?:all rights reserved|alle rechte vorbehalten|tous droits réservés)[^.]{0,60}\.?)?|"
    r"(?:featured )?image(?: source| credit)?s?:.{0,100}|bild(?:quelle|rechte)?:.{0,100}|foto:.{0,100}|"
    r"\W{0,3}(?:clique aqui (?:e |para )|siga o canal |haz clic aquí para |sigue (?:nuestro|el) canal )[^.]{0,90}|"
    r"(?:подписывайтесь|подпишитесь) на .{3,100}|"
    r"listen to (?:this|the) (?:article|story|post)(?: now)?|(?:artikel|beitrag) (?:anhören|vorlesen(?: lassen)?)|écouter (?:cet |l[’'])article|escuchar (?:este |el )?artículo|"
    r"a version of this article appear(?:s|ed) in print\b.{0,160}|webcode(?: dieser seite)?: ?\w{3,12}|the post .{3,120} (?:appeared first on|first appeared on) .{2,60}|der beitrag .{3,120} erschien zuerst auf .{2,60}|(?:l[’']article|cet article) .{3,120} est apparu en premier sur .{2,60}|"
    r"la entrada .{3,120} (?:se publicó primero en|aparece primero en) .{2,60}|l[’']articolo .{3,120} (?:proviene da|sembra essere il primo su) .{2,60}|o post .{3,120} apareceu primeiro em .{2,60}|"
    r"het bericht .{3,120} verscheen eerst op .{2,60}|images? used under licen[sc]e from .{3,60}|(?:go |« |← )?back(?: to [\w ]{2,30})?|zurück(?: zu[rm]? [\w ]{2,30})?|"
    r"(?:show|hide|view|read|see|open)(?: the)?(?: video| full)? transcript|(?:video-?)?transkript (?:anzeigen|ausblenden|lesen)|"
    r"(?:fachlich|medizinisch|ärztlich|wissenschaftlich) geprüft|evidence[- ]based|qualitätsgesicherte informationen?|references(?: and bibliography)?(?: are)? available (?:up)?on request\W?|"
    r"(?:did you .{0,40}[?!] ?)?(?:pin|save) (?:it|this).{0,40}|credit:.{0,80}|source: ?(?:shutterstock|getty|istock|unsplash|pexels).{0,60}|continue reading.{0,80})"
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
_BUTTON = Expression(
    r"[👉➡→►▶»\ufe0f\s]{0,4}"
    r"(?:(?:buy|shop|order|book|watch|download|subscribe|join|apply|register|donate|try it|get it|read) now|buy|"
    r"(?:shop|order|book|download|start|get|grab|claim|view|check|contact|schedule|request|browse|go to|visit)(?: [^\s.?!:]+){1,5}|"
    r"(?:see|show|view) (?:all|more)(?: [^\s.?!:]+){1,3}|try (?:[^\s.?!:]+ ){1,3}(?:for )?free(?: for .{3,20})?|read (?:the |our )?(?:entire|complete|whole) reviews?|get directions|directions|download|"
    r"(?:learn|read|see|find out|discover|show) more|learn more about .{0,40}|get started(?: for free| now| today)?|"
    r"(?:read|see|view|check) (?:the |our |my )?(?:full |latest |current |best |today.s )?(?:reviews?|prices?|deals?|offers?)"
    r"(?: (?:on|at|from|in) .{1,30})?|(?:buy|view|shop|find|get) (?:it )?(?:on|at|from) .{1,30}|"
    r"(?:start|begin|claim|get) (?:a|your|my) free .{1,30}|get (?:a|your) (?:free )?quote.{0,30}|"
    r"(?:sign up|try|start)(?: for)? (?:now|here|today|free|it free)|view all .{1,40}|click here.{0,30}|visit (?:site|website)|"
    r"zum (?:deal|angebot|shop|anbieter)|(?:jetzt|hier) (?:kaufen|bestellen|ansehen|lesen|anmelden|buchen|klicken|testen)|"
    r"(?:make|book|schedule|request) an? (?:appointment|consultation|visit)|request|enroll?|find an? (?:doctor|provider|location|specialist|physician|therapist)(?: .{1,30})?|"
    r"(?:jetzt|hier) (?:informieren|entdecken|mitmachen|starten|herunterladen|beraten lassen|mehr erfahren|abonnieren|teilnehmen)|(?:jetzt |online[- ])?termin (?:vereinbaren|buchen)|zum (?:artikel|beitrag|produkt|kurs)|"
    r"skip advertisement|full[- ]size (?:table|image)|(?:suggest|propose) (?:an )?(?:edits?|changes?)(?: to this page)?|(?:edit|improve) (?:this )?(?:page|on github|on gitlab)(?: on .{2,20})?|view (?:page )?source|"
    r"(?:back |go |return )?(?:to )?(?:the )?top(?: of (?:the )?page)?|nach oben|(?:zum )?seitenanfang|inicio de (?:la )?página|volver (?:arriba|al inicio)|"
    r"haut de (?:la )?page|retour en haut|torna su|inizio pagina|terug naar boven|voltar ao (?:topo|início)|"
    r"follow .{2,40}|prendre (?:un )?rendez-vous|(?:solicit[ae]r?|pid[ae]|pedir|reserv[ae]r?|agend[ae]r?) (?:(?:una|tu|su|sua|uma) )?(?:cita|consulta|hora)(?: .{1,20})?|"
    r"prenota (?:ora|subito|una visita|la tua visita|un appuntamento)|prenota|marcar consulta|(?:maak|plan) een afspraak|umów (?:się na )?(?:wizytę|konsultację)|"
    r"mehr (?:erfahren|lesen|dazu)|weiterlesen|en savoir plus|lire la suite|je m.abonne|leer más|ver más|saber más|"
    r"comprar ahora|scopri di più|leggi tutto|acquista ora|saiba mais|leia mais|comprar agora|lees meer|meer lezen|bestel nu)"
    r"[\s!»›→>]{0,4}"
)
_CREDIT = Expression(
    r"\b(?:photo|image|picture|illustration|foto|bild|abbildung|crédits? photo|imagen|immagine)s?(?: credits?| courtesy)?"
    r"(?: by| von| de| di| via| of)? ?[:©](?-i: ?['‘“\"]?[A-Z])[^.!?:]{1,50}\W{0,3}$|"
    r"\((?:photo|image|picture|foto|bild|credit|quelle)s?: [^()]{2,80}\)$",
    re.I,
)
_CREDITED = (
    "photo",
    "image",
    "picture",
    "illustration",
    "foto",
    "bild",
    "imagen",
    "immagine",
    "credit",
    "quelle",
)
"""One of these stands in every such credit, in lower case."""
_BYLINE = Expression(
    r"(?:(?:medically |fact[- ]|peer[- ])?(?:written|reviewed|checked|edited|fact[- ]checked|authored|posted|published) by|by|"
    r"(?:geschrieben |verfasst |geprüft |text )?von|(?:écrit |rédigé |relu )?par|(?:escrito |revisado )?por|(?:scritto )?da|"
    r"(?:geschreven )?door)(?-i: [A-ZÄÖÜÉ][\w.’'-]+){1,4}(?:,|$| [|–—-] )",
    re.I,
)
_COVERED = 0.95
"""Share of a line that label, name and credentials fill."""
_LONGEST_SIGNATURE, _LONGEST_LABEL, _SIGNED = 100, 24, 0.6
"""Characters of a line that signs a text and of the wording before the name; share of it that they and dates fill."""
_BARE_BYLINE = frozenset(
    "by|written by|edited by|reviewed by|published by|von|geschrieben von|par|rédigé par|por|escrito por|di|scritto da|door".split(
        "|"
    )
)
"""What is left of a byline whose name is no text."""
_FILED = Expression(r"(?:posted|filed|published) (?:in|under|on) (?-i:[A-Z])[^.?!]{0,100}", re.I)
_AGENCIES = frozenset(
    "agencies|file photo|representational image|shutterstock|getty images|getty|istock|istockphoto|unsplash|pexels|pixabay|adobe stock|freepik|dreamstime|depositphotos".split(
        "|"
    )
)
"""Where pictures are bought; alone in a paragraph they are the credit of one."""
_PARTED = Expression(r"\s?[/|]\s?|\svia\s")
"""What stands between an agency and who took the picture: "iStock/Jane Roe"."""
_LONGEST_CREDIT = 60
_OCCUPATIONS = Expression(
    r"\b(?:writer|author|editor|journalist|reporter|blogger|contributor|columnist|correspondent|founder|co-founder|dietitian|"
    r"nutritionist|nurse|physician|therapist|psychologist|coach|consultant|researcher|professor|autorin|autor|redakteurin|redakteur|"
    r"journalistin|bloggerin|auteure?|rédac(?:teur|trice)|periodista|redactora?|giornalista|autrice|redattore|jornalista)s?\b",
    re.I,
)
_LONGEST_DATE = 60
_STATED = 0.75
"""Share of a line that a date and its label fill, where a place or a time stands beside them."""
_BESIDE_DATE = 24
"""Characters beside the date: "Last updated:"."""
_PLACEHOLDER = Expression(r"\{\{[^{}]{0,150}\}\}|\[/?[a-z]+_[a-z_]{1,40}[^\[\]]{0,120}\]")
_SPONSORED = Expression(
    r"[(\[](?:sponsored|sponsor|advertisement|ad|anzeige|werbung|sponsorisé|patrocinado|sponsorizzato)[)\]]\s*$",
    re.I,
)
_PROMOTES = Expression(
    r"(?:\d{1,2} |more |other |(?:two|three|four) )?ways (?:i|we) can help(?: you)?\b.{0,30}|(?:want|would you like) to (?:advertise|sponsor)\b.{0,60}|"
    r".{0,60}\btell your friends\b.{0,40}|(?:enjoy(?:ed|ing)?|love|like) .{2,40}\? (?:share|tell|subscribe|become)\b.{0,60}|"
    r"(?:work|book a (?:call|session)) with me|sponsor(?:ship)? (?:this|us|opportunit).{0,30}",
)
"""Headings of sections that letters and blogs put behind every text."""
_PROMOTING = frozenset(
    "ways more other two three four want would enjoy enjoyed enjoying love like work book sponsor sponsorship".split()
) | {NUMBER}
"""What they begin with; the friends that are told stand anywhere."""
_DECORATION = " !.📰📣📢✨🚀💡👋🙌❤️"
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
    )


def is_byline(line: str) -> bool:
    """Whether a line at the head of an article tells who wrote or checked it, when, or where it is filed."""
    if len(line) > _LINE or line.endswith((".", "!", "?", ":")):
        return False
    if (
        is_lettered_name(line)
        or is_bare_byline(line)
        or _BYLINE.match(line) is not None
        or _FILED.fullmatch(line) is not None
    ):
        return True
    said = read_byline(line)
    if not any(person.labelled for person in said.people):
        return False
    return said.coverage >= _COVERED or ("|" in line and any(date.labelled for date in said.dates))


def is_bare_byline(line: str) -> bool:
    """Whether a line is what is left of a byline whose name is no text: "By"."""
    return line.lower() in _BARE_BYLINE


def is_signed(line: str) -> bool:
    """Whether a line behind a text tells who wrote it, the time of day beside the name ("Posted by Anna at 9:15 AM")."""
    if len(line) > _LONGEST_SIGNATURE:
        return False
    said = read_byline(line)
    person = said.people[0] if said.people else None
    if person is None or not person.labelled or person.kind == "by" or person.start > _LONGEST_LABEL:
        return False
    return said.opens and said.coverage >= _SIGNED


def is_date(line: str) -> bool:
    """Whether a line is a date with a word or three that say whose it is."""
    if len(line) > _LONGEST_DATE or not any(map(str.isdecimal, line)):
        return False
    dates = find_dates(line)
    rest = len(line) - sum(date.end - date.start for date in dates)
    if not dates or rest <= _BESIDE_DATE:
        return bool(dates)
    said = read_byline(line)
    if said.people or not said.opens:
        return False
    return said.coverage >= _STATED and any(date.labelled for date in said.dates)


def is_initials(line: str) -> bool:
    """Whether a line is the mark of who wrote a text, as news agencies set it: "(fbn)", "(dpa/rh)"."""
    return len(line) <= _LONGEST_MARK and _INITIALS.fullmatch(line) is not None


_LONGEST_MARK = 14
_INITIALS = Expression(r"\([a-z]{2,4}(?:[/,;-] ?[a-z]{2,4}){0,2}\)")


def is_credited(line: str) -> bool:
    """Whether a short line ends with who took a picture: a caption that nothing else tells."""
    if len(line) > _LINE:
        return False
    if ":" in line or "©" in line:
        return any(map(line.lower().__contains__, _CREDITED)) and _CREDIT.search(line) is not None
    if len(line) > _LONGEST_CREDIT:
        return False
    low = line.lower()
    return low in _AGENCIES or any(part in _AGENCIES for part in _PARTED.split(low))


def tells_occupation(line: str) -> bool:
    """Whether a line names what an author is ("Independent writer and editor")."""
    return _OCCUPATIONS.search(line) is not None


def is_button(line: str) -> bool:
    """Whether the text of a link that stands alone is that of a button ("Buy now")."""
    return len(line) <= 60 and _BUTTON.fullmatch(line.strip().lower()) is not None


def is_placeholder(line: str) -> bool:
    """Whether a line is a shortcode or a variable that the site forgot to fill in."""
    if line[:1] not in "{[":
        return False
    line = line.strip()
    return len(line) <= _LINE and _PLACEHOLDER.fullmatch(line) is not None


def is_sponsored(heading: str) -> bool:
    """Whether a heading says that what stands below it is paid for, or sells something of the author's."""
    if len(heading) > _LINE:
        return False
    if heading.rstrip().endswith((")", "]")) and _SPONSORED.search(heading) is not None:
        return True
    low = heading.lower()
    if opening(heading) not in _PROMOTING and "tell your friends" not in low:
        return False
    return _PROMOTES.fullmatch(low.strip(_DECORATION)) is not None


def introduces_author(line: str) -> bool:
    """Whether a line begins a note about the author."""
    return line[:4].lower() in _ABOUT_STARTS and _ABOUT.match(line) is not None


_ABOUT = Expression(
    r"about (?:the )?(?:author|reviewer|writer)s?|meet the author|author bio|über (?:den autor|die autorin).{0,20}|"
    r"à propos de (?:l(?:’|')auteure?|l(?:’|')autrice)|(?:sobre|acerca de) (?:el|la|o|a) autora?|acerca del autor|sull(?:’|')(?:autore|autrice)|over de auteur|om författaren|om forfatteren|o autor(?:ze|ce)",
    re.I,
)
_ABOUT_STARTS = frozenset(
    ("abou", "meet", "auth", "über", "à pr", "sobr", "acer", "sull", "over", "om f", "o au")
)
