"""Lines that interrupt a text and speak to its reader: it goes on below, sign up, load the video, how long it takes.

Facts.  Publishers set such lines between paragraphs, in elements without a telling name: "Article continues below
advertisement", "Sign up for our newsletter", "5 min read", "Follow us on Instagram", and where a video is not loaded before
its reader agrees, what the plugin says instead of it.  Each has few wordings in each language.

Rule.  A whole line of one paragraph, heading or list item in one of these wordings.  A line is looked at only where it begins
with one of their first words, so that prose costs one look-up.

Known failures.  Languages beside those below; a letter that its author advertises in words of her own.
"""

from __future__ import annotations

from ..expressions import Expression
from .openings import NUMBER, opening

_LONGEST = 260
_SHORT = 40
"""Characters of a line that is a number of minutes or of stars."""
_GOES_ON = (
    r"(?:the )?(?:story|article|content|text|post|report|interview|recipe) continues (?:below|after|under)\b.{0,40}|continue[ds]? (?:below|after) (?:the )?(?:ad|advert|advertisement|video|photo|gallery)\W*|"
    r"(?:advertisement\W{1,3})?scroll (?:down )?(?:to continue|for more|to keep reading)\b.{0,30}|"
    r"la suite (?:de (?:cet article|l[’']article) )?(?:après|sous|ci-dessous)\b.{0,40}|(?:el artículo|la noticia|la nota|la información) (?:continúa|sigue)\b.{0,40}|"
    r"(?:l[’']articolo (?:continua|prosegue)|continua (?:a leggere )?(?:dopo|sotto))\b.{0,40}|continua (?:depois|após|abaixo)\b.{0,40}|"
    r"(?:(?:lees|tekst|het artikel|artikel|verhaal) (?:gaat )?(?:verder|loopt door)) (?:onder|na) (?:de|het)\b.{0,30}|"
    r"dalsza część (?:artykułu|tekstu|materiału)\b.{0,40}|(?:artikeln|texten) fortsätter (?:efter|under|nedanför)\b.{0,30}|"
    r"(?:artiklen|artikkelen|saken) (?:fortsætter|fortsetter) (?:efter|etter|under|nedenfor)\b.{0,30}|(?:artikkeli|juttu) jatkuu\b.{0,30}|"
    r"(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unten |unter (?:der|dem) \w+ |nach (?:der|dem) \w+ )?(?:weiter|fortgesetzt)\b.{0,40}"
)
_LETTER = (
    r"(?:newsletter|e-?mail list|mailing list|(?:e-?mail|daily|weekly) (?:updates|digest|briefing|tips))s?"
)
_SIGN_UP = (
    rf"(?:sign up|subscribe|register)(?: now| here| today)? (?:for|to|and get|and receive)\b[^.!?]{{0,70}}\b{_LETTER}\b[^.?]{{0,80}}\W*|"
    r"(?:get|have|receive)\b[^.!?]{3,90}\b(?:delivered|sent|straight|directly|right) (?:\w+ )?(?:to|in|into) your inbox\b[^.?]{0,50}\W*|"
    r"(?:enter|add|type) your e-?mail(?: address)?\b.{0,90}|join (?:over |more than )?[\d.,]{1,9}\s?[k+]{0,2} (?:other )?(?:readers|subscribers|people|members|others|women|parents|moms)\b.{0,90}|"
    r"(?:jetzt |hier )?(?:zum |für den |unseren |den |kostenlosen ){0,2}newsletter (?:abonnieren|anmelden|bestellen)\W*|"
    r"(?:melden sie sich|melde dich|abonnieren sie|abonniere|tragen sie sich|trag dich)\b.{0,50}\bnewsletter\b.{0,110}|"
    r"(?:inscrivez-vous|abonnez-vous)\b.{0,40}\b(?:newsletter|lettre d[’']information|infolettre)\b.{0,80}|recevez\b.{0,90}\b(?:newsletter|boîte mail|par e-?mail|chaque (?:semaine|jour|matin|mois))\b.{0,40}|"
    r"(?:suscríbete|suscríbase|apúntate|regístrate)\b.{0,40}\b(?:boletín|newsletter)\b.{0,80}|(?:iscriviti|registrati)\b.{0,30}\bnewsletter\b.{0,80}|"
    r"(?:assine|inscreva-se|cadastre-se)\b.{0,40}\bnewsletter\b.{0,80}|(?:schrijf (?:je|u) in|meld (?:je|u) aan)\b.{0,40}\bnieuwsbrief\b.{0,80}|"
    r"zapisz się\b.{0,30}\bnewsletter\w*\b.{0,60}|"
    r"get (?:the latest|our|the best|free|weekly)\b.{0,80}\b(?:inbox|newsletters?|by e-?mail)\b.{0,60}|"
    r"join our\b.{0,50}\b(?:newsletters?|mailing list|subscribers|readers)\b.{0,80}|"
    r"(?:never|don['’]t) miss (?:an? (?:update|post|story|article|beat|recipe|episode)|out)\b.{0,60}|"
    r"stay up[ -]to[ -]date (?:with|on) (?:the latest|our|all)\b.{0,60}|newsletter (?:abonnieren|bestellen|anmelden)|"
    r"jetzt\b.{0,30}\bnewsletter (?:anmelden|abonnieren)\b.{0,60}|verpass(?:en?|t)? (?:sie )?keine[nr]? .{2,40}\bmehr\W*|"
    r"receba\b.{0,50}\b(?:newsletter|boletim|e-?mail)\b.{0,80}|abonneer\b.{0,50}\bnieuwsbrief\b.{0,80}|"
    r"(?:prenumerera|anmäl dig|tilmeld dig|meld deg)\b.{0,50}\b(?:nyhetsbrev|nyhedsbrev)\w*.{0,80}"
)
_EMBEDDED = (
    r"play (?:the )?(?:video|audio|episode)|(?:tap|click) to (?:expand|zoom|play|enlarge|load)\b.{0,30}|watch(?: now)?: .{3,120}|watch (?:the|this|our) (?:full )?video(?: below| above| here)?\W*|"
    r"listen (?:to .{2,40} )?(?:on|in) (?:apple podcasts|spotify|google podcasts|itunes)\b.{0,120}|"
    r"listen to (?:this|the) (?:article|story|post|episode|podcast)\b.{0,30}|"
    r"you are currently viewing a placeholder content from .{2,200}|(?:click|please) (?:to )?accept\b.{0,40}\bcookies\b.{0,60}|"
    r"by loading (?:the|this) (?:video|content|map|post)\b.{0,160}|(?:this|the) (?:video|content|embed) (?:is (?:blocked|not available|hidden)|(?:cannot|can[’']t) be (?:shown|displayed))\b.{0,120}\b(?:cookies|consent)\b.{0,60}|"
    r"hier klicken, um\b.{0,40}\b(?:anzuzeigen|zu laden|zu aktivieren)\W*|"
    r"an dieser stelle (?:findest du|finden sie|findet ihr|befindet sich) (?:einen|ein|eine|externe|weitere)\b.{0,20}\b(?:externe[rns]?|inhalte?|relevante[nr]?)\b.{0,170}|"
    r"ich bin (?:damit )?einverstanden, dass (?:mir )?(?:externe|inhalte|die)\b.{0,200}|"
    r"(?:ce contenu|cette vidéo) (?:est bloquée?|ne peut (?:pas )?être affichée?)\b.{0,120}\bcookies\b.{0,80}"
)
_FOLLOW = (
    r"(?:follow|like|find|join|friend) us on [^.!?]{1,70}\W{0,2}|"
    r"follow .{2,50} on (?:twitter|x|instagram|facebook|tiktok|linkedin|threads|bluesky|youtube|pinterest|whatsapp|google news|flipboard)\b[^.]{0,60}\W{0,2}|"
    r"(?:folgen sie|folge|folgt) (?:uns|mir) (?:auf|bei)\b[^.!?]{1,60}\W{0,2}|(?:suivez|retrouvez)-nous sur\b[^.!?]{1,60}\W{0,2}|síguenos en\b[^.!?]{1,60}\W{0,2}|seguici su\b[^.!?]{1,60}\W{0,2}|siga-nos\b[^.!?]{1,60}\W{0,2}|volg ons op\b[^.!?]{1,60}\W{0,2}|"
    r"(?:auf|bei|via|per) (?:facebook|whatsapp|twitter|x|pinterest|linkedin|xing|e-?mail|telegram) (?:teilen|merken|posten|versenden)|"
    r"(?:artikel|beitrag|seite) (?:weiterempfehlen|versenden)|"
    r"(?:download|get) (?:our|the) (?:free )?app\b[^.?]{0,60}\W{0,2}|(?:podcast|folge) (?:an)?(?:hören|abonnieren)"
)
_READER = (
    r"(?:(?:estimated )?reading time|read time|(?:geschätzte )?lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|lästid|læsetid|lesetid|время чтения|okuma süresi)"
    r"\s?:?\s?\W?(?:ca\.?|circa|etwa|about|environ|approx\.?)?\s?\d{1,2}\b.{0,20}|"
    r"(?:was|is) this (?:article |page |information |content |post |answer )?helpful\W*|rate this (?:article|post|page)\W*|(?:page )?(?:views|aufrufe|vues|vistas)\s?: ?[\d.,]{1,9}k?|"
    r"read (?:our|my|the) (?:full|complete|entire|in-depth|detailed|original) (?:guide|article|post|story|interview|recipe)s?\b(?: here| now| on .{2,40})?(?:\s?[:»→].{0,120})?\W*|"
    r"view all (?:posts|articles)(?: by .{2,40})?|"
    r"zum inhaltsverzeichnis|(?:posted|filed) (?:in|under) [^.!?:]{2,60}|veröffentlicht (?:in|unter) [^\d.!?:]{2,50}|"
    r"(?:deja (?:tu|un) comentario|laissez un commentaire|sigue leyendo|udostępnij)\W*|(?:kommentare|comentarios|commentaires) (?:sind )?(?:geschlossen|cerrados|fermés)\W*|"
    r"(?:© ?)?riproduzione riservata\W*|.{0,30}무단 ?전재.{0,30}|(?:reklam|annonce|reklame|iklan|quảng cáo|광고)\W{0,3}|"
    r"(?:bei den |die |alle )?mit .{0,40}\b(?:sternchen|stern|\*)\b.{0,90}\baffiliate-?links?\b.{0,110}|фото: ?.{2,70}|fot\. ?.{2,50}"
)
_REPORTING = (
    r"(?:additional )?reporting by [^.]{3,110}\W?|"
    r"contact (?:[^\W\d_][\w.’'-]* ){1,3}[^\W\d_][\w.’'-]* at [\d().+ -]{6,20},? (?:or|and) (?:at |via )?[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,15}(?:\. follow (?:him|her|them) on .{2,40})?\W?|"
    r"(?:e-?mail|contact|reach) (?:(?:the|staff) )?(?:(?:author|writer|reporter|editor) ?)?(?:[^\W\d_][\w.’'-]* ){0,3}[^\W\d_]?[\w.’'-]*:? ?(?:at |via |on )?[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,15}(?: or (?:on|via|at)\b.{0,50})?\W?"
)
_LINE = Expression("(?:" + "|".join((_GOES_ON, _SIGN_UP, _EMBEDDED, _FOLLOW, _READER, _REPORTING)) + ")")
_NUMBERED = Expression(
    r"\d{1,2}[ -]?min(?:ute)?s?\.?(?: of)? (?:read|reading|reading time|de lectura|de lecture|lesezeit|di lettura|de leitura|leestijd)|"
    r"[0-5](?:[.,]\d{1,2})? ?(?:/|out of|von|sur|de|su) ?5(?: stars?| sternen?| étoiles?| estrellas)?(?: \(\d{1,6}\))?"
)
INTERRUPTING_STARTS = frozenset(
    """
    the story article content text post report interview recipe continue continues continued advertisement scroll la el l
    continua lees tekst het artikel verhaal dalsza artikeln texten artiklen artikkelen saken artikkeli juttu der beitrag
    sign subscribe register get have receive enter add type join jetzt hier zum für newsletter melden melde abonnieren
    abonniere tragen trag inscrivez abonnez recevez suscríbete suscríbase apúntate regístrate iscriviti registrati assine inscreva
    cadastre schrijf meld zapisz play tap click watch listen please you by this an ich ce cette
    follow like find friend folgen folge folgt suivez retrouvez síguenos seguici siga volg auf bei via per seite download
    podcast reading read geschätzte lesezeit lesedauer temps tiempo tempo leestijd czas lästid læsetid lesetid время okuma was is rate page
    views aufrufe vues vistas view posted filed veröffentlicht deja laissez sigue udostępnij kommentare
    comentarios commentaires © riproduzione 무단 reklam annonce reklame iklan quảng 광고 die alle mit фото fot additional reporting
    email e contact reach never don stay verpasse verpassen verpasst receba abonneer prenumerera anmäl tilmeld estimated
    """.split()
)
"""The words that such a line begins with, where it begins with no number."""
_SECOND_WORDS = {
    "the": frozenset("story article content text post report interview recipe video embed".split()),
    "this": frozenset(("video", "content", "embed")), "you": frozenset(("are",)),
    "is": frozenset(("this",)), "was": frozenset(("this",)), "by": frozenset(("loading",)), "read": frozenset(("time", "time:", "our", "my", "the")),
    "la": frozenset("suite noticia nota información".split()), "el": frozenset(("artículo",)), "het": frozenset(("artikel",)),
    "der": frozenset(("artikel", "text", "beitrag")), "die": frozenset(("mit",)), "alle": frozenset(("mit",)),
    "an": frozenset(("dieser",)), "ich": frozenset(("bin",)), "ce": frozenset(("contenu",)), "cette": frozenset(("vidéo",)),
    "like": frozenset(("us",)), "find": frozenset(("us",)),
    "bei": frozenset("den facebook whatsapp twitter x pinterest linkedin xing telegram".split()),
}  # fmt: skip
"""What stands behind those of the first words that any paragraph begins with."""


def interrupts(line: str) -> bool:
    """Whether a line speaks to the reader of the page and is no part of the text.

    Args:
        line: The text of a block, white space collapsed.
    """
    first = opening(line)
    if first == NUMBER:
        return len(line) <= _SHORT and _NUMBERED.fullmatch(line.strip().lower()) is not None
    if first not in INTERRUPTING_STARTS or len(line) > _LONGEST:
        return False
    low = line.lower().strip(" *–—-|•►▶️")
    if first in _SECOND_WORDS and _SECOND_WORDS[first].isdisjoint(low.split(None, 2)[1:2]):
        return False
    return _LINE.fullmatch(low) is not None
