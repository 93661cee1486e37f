"""Lines of the page's frame, told by their words: legal notes, cookies, newsletters, log-in, navigation.

Facts: every page ends in who owns it and how it treats data, and begins with "Skip to content".  The wordings
are few in each language and long enough to be no sentence of an article.
"""

from __future__ import annotations

from ..expressions import Expression
from ..interpret.openings import opening, words_in

_FRAME = Expression(
    r"^\W{0,3}(?:"
    r"(?:copyright\b|©|\(c\)\s?(?:19|20)\d\d).{0,200}|"
    r"(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|preferences)|"
    r"datenschutz(?:erklärung)?|impressum|nutzungsbedingungen|agb|mentions légales|politique de confidentialité|"
    r"política de privacidad|aviso legal|informativa sulla privacy|política de privacidade|privacybeleid)\b.{0,80}|"
    r"skip to .{0,40}|jump to .{0,30}|(?:zum|zur) (?:inhalt|navigation|hauptinhalt) springen.{0,20}|aller (?:au|à la) (?:contenu|navigation|menu)\b.{0,20}|"
    r"saltar al contenido|vai al contenuto|ir para o conteúdo|naar de inhoud.{0,20}|"
    r"(?:log|sign) ?(?:in|up|out)\b.{0,30}|register|anmelden|registrieren|einloggen|se connecter|iniciar sesión|accedi|inloggen|"
    r"subscribe\b.{0,50}|(?:our )?newsletter|abonnieren|s(?:’|')abonner|suscr[íi]b\w+.{0,30}|iscriviti.{0,30}|"
    r"follow (?:us|me)\b.{0,40}|find us on\b.{0,30}|connect with us.{0,20}|stay connected|"
    r"(?:toggle|main|primary|open|close|site) (?:navigation|menu|search)\b.{0,20}|menu|menü|search|suche|suchen|rechercher|buscar|cerca|zoeken|"
    r"powered by\b.{0,60}|theme(?: by)?:? .{0,40}|proudly powered.{0,40}|blog at wordpress.{0,20}|"
    r"this site uses (?:akismet|cookies).{0,120}|(?:we|this (?:web)?site|diese (?:web)?seite|wir|ce site|este sitio|questo sito) .{0,20}"
    r"\b(?:uses?|verwende[tn]|nutz(?:t|en)|utilise|usa|utiliza)\b.{0,20}\bcookies\b.{0,200}|"
    r"(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|alle akzeptieren|tout accepter|aceptar(?: todo)?|accetta(?: tutti)?|"
    r"your email address will not be published.{0,80}|opens? in (?:a )?new (?:window|tab).{0,10}|"
    r"click to share on .{0,60}|click to (?:email|print).{0,60}|share on .{0,40}|(?:auf|bei) \w+ teilen|partager sur .{0,20}|"
    r"(?:prev|previous|next)\s?:\s?.{3,120}|(?:previous|next|older|newer) (?:post|article|story|entry)s?\b.{0,120}|(?:vorheriger|nächster|voriger) (?:beitrag|artikel).{0,120}|"
    r"(?:article|article) (?:précédent|suivant).{0,120}|post navigation|beitragsnavigation"
    r")\W{0,3}$",
)
_FRAME_OPENINGS = frozenset(
    """
    abonnieren accedi accept accetta aceptar agb alle aller allow anmelden article auf aviso bei
    beitragsnavigation blog buscar c ce cerca click close connect cookie copyright datenschutz
    datenschutzerklärung decline diese einloggen este find follow impressum informativa iniciar inloggen ir
    iscriviti jump log login logout logup main mentions menu menü naar newer newsletter next nutzungsbedingungen
    nächster older open opens our partager politique política post powered prev previous primary privacy privacybeleid
    proudly questo rechercher register registrieren reject s saltar se search share sign signin signout signup
    site skip stay subscribe suche suchen suscriba suscribase suscribe suscribete suscribir suscribirme
    suscribirse suscribirte  suscríbase suscríbete terms theme this toggle tout vai vorheriger voriger
    we wir your zoeken zum zur ©
    """.split()
)
"""The words that such a line begins with."""
_FORM = Expression(
    r"^\W{0,4}(?:(?:leave|post|add|write|submit|make) (?:a |an |your )?(?:new )?(?:reply|comment|response)|"
    r"(?:schreibe?n?|hinterlasse?n?|verfassen?) (?:sie )?(?:einen|deinen|ihren|uns einen) kommentar|"
    r"kommentar (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen)|kommentar(?:e)? verfassen|"
    r"(?:laisser|laissez|ajouter|écrire|poster) (?:un|votre) (?:commentaire|réponse)|"
    r"(?:deja|dejar|escribe|añadir) (?:un|una|tu) (?:comentario|respuesta)|"
    r"(?:lascia|scrivi|aggiungi) un (?:commento|risposta)|"
    r"(?:deixe|deixar|escreva) (?:um|uma|seu) .{0,20}(?:comentário|resposta)|(?:geef|plaats|laat) een (?:reactie|antwoord)|"
    r"your email address will not be published|deine e-mail-adresse wird nicht|votre adresse e-?mail ne sera pas|"
    r"tu dirección de correo electrónico no|il tuo indirizzo email non|o seu endereço de e-?mail não|"
    r"save my name,? email,? and website|(?:meinen|mon|mi|il mio|o meu|mijn) (?:namen?|nom|nombre|nome|naam), .{0,60}browser|"
    r"enregistrer mon nom|guarda mi nombre|salva il mio nome|salvar meus dados|"
    r"this site is protected by recaptcha|you must be (?:logged|signed) in to|du musst angemeldet sein)",
)
_FORM_OPENINGS = frozenset(
    """
    add aggiungi ajouter añadir deine deixar deixe deja dejar du enregistrer escreva escribe geef guarda
    hinterlass hinterlasse hinterlassen hinterlassn il kommentar kommentare laat laisser laissez lascia leave make
    meinen mi mijn mon o plaats post poster salva salvar save schreib schreibe schreiben schreibn scrivi submit
    this tu verfasse verfassen votre write you your écrire
    """.split()
)
"""The words that a line of the form begins with."""
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
_LEADS_ON = Expression(
    r"\W{0,3}(?:read (?:next|more|also|on)|also read|see also|don(?:’|')t miss|related (?:reading|article|post|story)|you (?:may|might) (?:also )?like(?: to read)?|"
    r"lesen sie (?:auch|dazu|mehr)|lies auch|lest auch|mehr dazu|siehe auch|zum thema|baca juga|simak juga|lihat juga|à lire|lire aussi|lire également|voir aussi|"
    r"lee también|leé también|leer también|te puede interesar|leggi anche|potrebbe interessarti|leia também|veja também|"
    r"lees ook|bekijk ook)\b(?!,)[^.]{0,200}$",
)
_LEADING_ON = frozenset(
    """
    also baca bekijk don lee leer lees leggi leia lesen lest leé lies lihat lire mehr potrebbe read related see siehe simak te veja
    voir you zum à
    """.split()
)
"""The words that such a line begins with."""
_ABOUT = Expression(
    r"\W{0,3}(?:about (?:the|this|your) (?:author|writer|reviewer|blogger)|meet the author|author bio|über (?:den autor|die autorin)|"
    r"zum autor|zur autorin|à propos de l(?:’|')auteur|sobre (?:el|la) autora?|sull(?:’|')autore|sobre (?:o|a) autora?|over de auteur)\b|"
    r"\W{0,3}(?:about|über) .{3,40} \d{1,5} (?:articles|artikel|posts|beiträge)\W{0,3}$",
)
_ABOUT_OPENINGS = frozenset(
    """
    about author meet over sobre sull zum zur à über
    """.split()
)
"""The words that such a line begins with."""
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
    if len(text) <= _LONGEST:
        first = opening(text)
        if first in _FRAME_OPENINGS and _FRAME.match(text.lower()) is not None:
            return True
        if first in _LEADING_ON and _LEADS_ON.match(text.lower()) is not None:
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
    return len(text) <= _LONGEST and opening(text) in _FORM_OPENINGS and _FORM.match(text.lower()) is not None


def is_about_author(text: str) -> bool:
    """Whether a line begins what is said about the author."""
    return (
        opening(text) in _ABOUT_OPENINGS
        and len(text) <= _LONGEST_ABOUT
        and _ABOUT.match(text.lower()) is not None
    )


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
