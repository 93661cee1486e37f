"""Lines of the page's frame, told by their words: legal notes, cookies, newsletters, log-in, navigation.

Facts: every page ends in who owns it and how it treats data, and begins with "Skip to content".  The wordings
are few in each language and long enough to be no sentence of an article.
"""

from __future__ import annotations

from ..expressions import Expression
from ..interpret.openings import opening, words_in
from ..interpret.wording_table import Table, Wordings

_OF_FRAME = Table(
    r"""
    c copyright © :: (?:copyright\b|©|\(c\)\s?(?:19|20)\d\d).{0,200}
    agb aviso cookie datenschutz datenschutzerklärung impressum informativa mentions nutzungsbedingungen politique política privacy privacybeleid terms :: (?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|preferences)|datenschutz(?:erklärung)?|impressum|nutzungsbedingungen|agb|mentions légales|politique de confidentialité|política de privacidad|aviso legal|informativa sulla privacy|política de privacidade|privacybeleid)\b.{0,80}
    skip :: skip to .{0,40}
    jump :: jump to .{0,30}
    zum zur :: (?:zum|zur) (?:inhalt|navigation|hauptinhalt) springen.{0,20}
    aller :: aller (?:au|à la) (?:contenu|navigation|menu)\b.{0,20}
    saltar :: saltar al contenido
    vai :: vai al contenuto
    ir :: ir para o conteúdo
    naar :: naar de inhoud.{0,20}
    log login logout logup sign signin signout signup :: (?:log|sign) ?(?:in|up|out)\b.{0,30}
    se :: se connecter
    iniciar :: iniciar sesión
    subscribe :: subscribe\b.{0,50}
    newsletter our :: (?:our )?newsletter
    s :: s(?:’|')abonner
    suscriba suscribase suscribe suscribete suscribir suscribirme suscribirse suscribirte suscríbase suscríbete :: suscr(?:[íi]ba(?:se)?|[íi]bete|ibe|ibir(?:me|se|te)?)(?![^\W\d_]).{0,30}
    iscriviti :: iscriviti(?![^\W\d_]).{0,30}
    follow :: follow (?:us|me)\b.{0,40}
    find :: find us on\b.{0,30}
    connect :: connect with us.{0,20}
    stay :: stay connected
    close main open primary site toggle :: (?:toggle|main|primary|open|close|site) (?:navigation|menu|search)\b.{0,20}
    powered :: powered by\b.{0,60}
    theme :: theme(?: by)?:? .{0,40}
    proudly :: proudly powered.{0,40}
    blog :: blog at wordpress.{0,20}
    this :: this site uses (?:akismet|cookies).{0,120}
    ce diese este questo this we wir :: (?:we|this (?:web)?site|diese (?:web)?seite|wir|ce site|este sitio|questo sito) .{0,20}\b(?:uses?|verwende[tn]|nutz(?:t|en)|utilise|usa|utiliza)\b.{0,20}\bcookies\b.{0,200}
    accept allow decline reject :: (?:accept|reject|allow|decline)(?: all)?(?: cookies)?
    alle :: alle akzeptieren
    tout :: tout accepter
    aceptar :: aceptar(?: todo)?
    accetta :: accetta(?: tutti)?
    your :: your email address will not be published.{0,80}
    open opens :: opens? in (?:a )?new (?:window|tab).{0,10}
    click :: click to share on .{0,60}
    click :: click to (?:email|print).{0,60}
    share :: share on .{0,40}
    auf bei :: (?:auf|bei) \w+ teilen
    partager :: partager sur .{0,20}
    next prev previous :: (?:prev|previous|next)\s?:\s?.{3,120}
    newer next older previous :: (?:previous|next|older|newer) (?:post|article|story|entry)s?\b.{0,120}
    nächster vorheriger voriger :: (?:vorheriger|nächster|voriger) (?:beitrag|artikel).{0,120}
    article :: article (?:précédent|suivant).{0,120}
    post :: post navigation
    abonnieren accedi anmelden beitragsnavigation buscar cerca einloggen inloggen menu menü rechercher register registrieren search suche suchen zoeken :: register|anmelden|registrieren|einloggen|accedi|inloggen|abonnieren|menu|menü|search|suche|suchen|rechercher|buscar|cerca|zoeken|beitragsnavigation
    """,
    before=r"\W{0,3}",
    after=r"\W{0,3}",
)
INVITATIONS = Table(
    r"""
    add leave make post submit write :: (?:leave|post|add|write|submit|make) (?:a |your |an? )?(?:new )?(?:reply|comment|response|feedback)
    hinterlass hinterlasse hinterlassen schreib schreibe schreiben verfasse verfassen :: (?:schreib(?:en?)?|hinterlass(?:en?)?|verfassen?) (?:sie )?(?:einen?|deinen|ihren|uns(?: einen)?) (?:kommentar|antwort)
    deinen den einen ihren jetzt kommentar kommentare neuen :: (?:einen |neuen |ihren |deinen |den |jetzt )?(?:neuen )?kommentare? (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen|abschicken|senden)
    ajouter laisser laissez poster écrire :: (?:laisser|laissez|ajouter|écrire|poster) (?:un|votre) (?:commentaire|réponse|message)
    añadir deja dejar escribe :: (?:deja|dejar|escribe|añadir) (?:un|una|tu) (?:comentario|respuesta)
    aggiungi lascia scrivi :: (?:lascia|scrivi|aggiungi) un (?:commento|risposta)
    deixar deixe escreva :: (?:deixe|deixar|escreva) (?:um|uma|seu) .{0,20}(?:comentário|resposta)
    geef laat plaats :: (?:geef|plaats|laat) een (?:reactie|antwoord)
    your :: your email address will not be published
    deine :: deine e-mail-adresse wird nicht
    you :: you must be (?:logged|signed) in
    du :: du musst angemeldet sein
    """,
    before=r"\W{0,4}",
    after=r".*",
)
"""What heads the form for comments, in seven languages."""
_FIELDS = Table(
    r"""
    votre :: votre adresse e-?mail ne sera pas
    tu :: tu dirección de correo electrónico no
    il :: il tuo indirizzo email non
    o :: o seu endereço de e-?mail não
    save :: save my name,? email,? and website
    il meinen mi mijn mon o :: (?:meinen|mon|mi|il mio|o meu|mijn) (?:namen?|nom|nombre|nome|naam), .{0,60}browser
    enregistrer :: enregistrer mon nom
    guarda :: guarda mi nombre
    salva :: salva il mio nome
    salvar :: salvar meus dados
    this :: this site is protected by recaptcha
    """,
    before=r"\W{0,4}",
    after=r".*",
)
"""What stands in it."""
_FORM = Wordings(INVITATIONS, _FIELDS)
_STRONG = Expression(
    r"\b(?:cookies?\b.{0,80}\b(?:experience|consent|browser|website|webseite|erfahrung|expérience|experiencia|esperienza)|"
    r"(?:by|through) (?:submitting|signing up|subscribing|clicking|providing|registering|creating|using this)\b.{0,120}"
    r"\b(?:agree|consent|confirm|acknowledge|accept)|"
    r"(?:in|to) your (?:inbox|mailbox)|in (?:dein|ihr) (?:postfach|mailfach)|dans votre boîte|en tu (?:bandeja|correo|email)|"
    r"(?:sign up|subscribe|register|join)\b.{0,80}\b(?:newsletter|email list|mailing list|e-?mails?|updates|subscribers|for free|free)|"
    r"(?:sign|signing) (?:me )?up\b.{0,40}\b(?:receive|get)\b|join (?:over )?[\d,.]+[km]?\+? (?:other )?\w+|"
    r"(?:newsletter|email updates|e-mail-updates)\b.{0,60}\b(?:week|wöchentlich|month|free|kostenlos|gratis|abonn|subscri|anmeld)|"
    r"(?:abonniere?n?|melde dich|melden sie sich)\b.{0,60}\bnewsletter|"
    r"\bnot (?:constitute (?:or|nor) )?imply (?:an? |any |the |their )?endorsement|"
    r"enable javascript|javascript (?:is|to be) (?:disabled|enabled)|browser (?:does not|doesn(?:’|')t) support|"
    r"your submission has been received|something went wrong|please (?:try again|enter a valid)|"
    r"all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden)\b",
)
_IN_PASSING = Expression(
    r"\b(?:recaptcha|gdpr|dsgvo|unsubscribe|abbestellen|désabonner|"
    r"(?:earn|receive|get|erhalte[n]?|bekomme[n]?) (?:an? |small |eine )*(?:affiliate )?(?:commissions?|provision)\b|"
    r"affiliate[- ]?links?|amazon associate)\b",
)
"""What the frame says in a sentence or two, and running text in passing."""
_DISCLOSES = Expression(
    r"\b(?:we|i|our|my|wir|ich|this (?:post|page|site|article|website|blog))\b.{0,200}\b(?:commissions?|provision|affiliate|amazon associate)|"
    r"\bamazon associate,? (?:i|we|this)\b"
)
"""Who says of the site itself what it earns by."""
_CAPTION = Expression(
    r"(?:^|[.:;,|(–—-]\s?|\s{1,2})(?i:photo|image|picture|illustration|video|graphic|foto|bild|grafik|abbildung|crédits?|credits?|"
    r"©|photograph|fotografía|imagen|immagine|imagem|quelle|bildquelle|bildrechte)"
    r"\s?(?i:credits?|source|courtesy|rights)?\s?(?::|/|©|(?i:by|via|courtesy|from|von|par|por|di|de)\s)\s?"
    r"[A-ZÀ-Þ@][^.]{1,70}[.)]?$"
)
_FIELD = Expression(
    r"\b(?:pass\s?words?|passwor[td]|kennwort|mot de passe|contraseña|senha|wachtwoord|e-?mail[- ]address|e-?mail[- ]adresse|"
    r"adresse (?:e-?mail|électronique|courriel)|correo electrónico|indirizzo e-?mail|endereço de e-?mail|e-?mailadres|"
    r"registrieren|einloggen|eingeloggt|ausloggen|log ?in|logged in|sign in|s(?:’|')inscrire|se connecter|conectarse|"
    r"iniciar sesión|accedi|inloggen|vous inscrivant|vous abonnant|remember me|angemeldet bleiben|captcha)\b",
)
_LONGEST_FIELD = 90
_FIELD_WORDS = frozenset(
    """
    pass password passwords passwort kennwort mot contraseña senha wachtwoord mail email emailadres adresse correo indirizzo
    registrieren einloggen eingeloggt ausloggen log login logged sign signin inscrire connecter conectarse iniciar accedi inloggen
    inscrivant abonnant remember angemeldet captcha endereço
    """.split()
)
"""One of these words is in every wording of ``_FIELD``."""
_LEADING_ON = Table(
    r"""
    read :: read (?:next|more|also|on)
    also :: also read
    see :: see also
    don :: don(?:’|')t miss
    related :: related (?:reading|article|post|story)
    you :: you (?:may|might) (?:also )?like(?: to read)?
    lesen :: lesen sie (?:auch|dazu|mehr)
    lies :: lies auch
    lest :: lest auch
    mehr :: mehr dazu
    siehe :: siehe auch
    zum :: zum thema
    baca :: baca juga
    simak :: simak juga
    lihat :: lihat juga
    à :: à lire
    lire :: lire aussi
    lire :: lire également
    voir :: voir aussi
    lee :: lee también
    leé :: leé también
    leer :: leer también
    te :: te puede interesar
    leggi :: leggi anche
    potrebbe :: potrebbe interessarti
    leia :: leia também
    veja :: veja também
    lees :: lees ook
    bekijk :: bekijk ook
    """,
    before=r"\W{0,3}",
    after=r"\b(?!,)[^.]{0,200}",
)
_FRAME = Wordings(_OF_FRAME, _LEADING_ON)
_IS_AUTHOR = Expression(
    r"is (?:an? |the )?(?:[\w-]+ ){0,4}(?:writer|author|editor|journalist|reporter|professor|lecturer|researcher|fellow|"
    r"director|founder|doctor|physician|nurse|dietitian|psychologist|correspondent|contributor|columnist)\b"
)
_LONGEST_ABOUT = 500
_STRONG_WORDS = frozenset(
    """
    cookie cookies recaptcha gdpr dsgvo unsubscribe abbestellen désabonner submitting signing subscribing clicking providing
    registering creating using inbox mailbox postfach mailfach boîte bandeja correo email sign subscribe register join newsletter
    abonniere abonnieren abonnier abonniern melde melden commission commissions provision affiliate affiliatelink affiliatelinks
    amazon endorsement javascript browser submission wrong again valid reserved vorbehalten réservés reservados riservati voorbehouden
    """.split()
)
"""One of these words is in every wording of ``_STRONG``."""
_CAPTION_WORDS = frozenset(
    f"{kind}{what}{behind}"
    for kind in (
        "photo image picture illustration video graphic foto bild grafik abbildung crédit crédits credit credits photograph "
        "fotografía imagen immagine imagem quelle bildquelle bildrechte"
    ).split()
    for what in ("", "credit", "credits", "source", "courtesy", "rights")
    for behind in ("", "by", "via", "courtesy", "from", "von", "par", "por", "di", "de")
)
"""One of these words is in every caption without a sign of copyright; flattening glues them together."""
_AGENCY = Expression(
    r"(?:\(image source\)|(?:[/|©,–—-]|via|by|from)\s?(?:getty(?: images)?|shutterstock(?:\.com)?|i?stock(?:photo)?|unsplash|pexels|pixabay|"
    r"adobe ?stock|alamy|reuters|afp|dpa|ap photo|imago|picture alliance|wikimedia commons|flickr|depositphotos)\W{0,3})$",
)
_AGENCY_WORDS = frozenset(
    f"{before}{agency}"
    for agency in (
        "source getty shutterstock stock istock stockphoto istockphoto adobestock unsplash pexels pixabay adobe alamy reuters afp "
        "dpa ap imago picture wikimedia flickr depositphotos"
    ).split()
    for before in ("", "via", "by", "from")
)
"""One of these words is in every such end."""
_LONGEST = 240
_LONGEST_PROMOTION = 600
_SENTENCES = 200
"""Characters of a sentence or two."""
_LONGEST_CAPTION, _CAPTION_END, _AGENCY_END = 300, 110, 40


def is_frame(text: str) -> bool:
    """Whether a line belongs to the page's frame by its words."""
    if len(text) > _LONGEST_PROMOTION:
        return False
    first = opening(text)
    if first in _FRAME.first_words and len(text) <= _LONGEST and _FRAME.match(first, text.lower()):
        return True
    words = words_in(text)
    if (
        len(text) <= _LONGEST_FIELD
        and not _FIELD_WORDS.isdisjoint(words)
        and _FIELD.search(text.lower()) is not None
    ):
        return True
    if _STRONG_WORDS.isdisjoint(words):
        return False
    low = text.lower()
    if _STRONG.search(low) is not None:
        return True
    if _IN_PASSING.search(low) is None:
        return False
    return len(text) <= _SENTENCES or _DISCLOSES.search(low) is not None


def is_form(text: str) -> bool:
    """Whether a line stands in the form for comments, which is behind every article."""
    first = opening(text)
    return first in _FORM.first_words and len(text) <= _LONGEST and _FORM.match(first, text.lower())


def describes_author(text: str) -> bool:
    """Whether a line goes on where a name stood in the line above: "is a freelance writer in Oslo."."""
    return text.startswith("is ") and len(text) <= _LONGEST_ABOUT and _IS_AUTHOR.match(text) is not None


def is_caption(text: str) -> bool:
    """Whether a line ends in who made a picture."""
    if len(text) > _LONGEST_CAPTION:
        return False
    words = words_in(text)
    if not _AGENCY_WORDS.isdisjoint(words) and _AGENCY.search(text[-_AGENCY_END:].lower()) is not None:
        return True
    if _CAPTION_WORDS.isdisjoint(words) and "©" not in text:
        return False
    return _CAPTION.search(text[-_CAPTION_END:]) is not None
