"""Lines that sites set into and around every text: credits of pictures (``picture_credits``), polls, paths, appeals, rows of
buttons.

Facts: they are sentences of the site, not of the author, and short; each language has a handful of ways to say them, all
of which begin with one of a few words.  Beside them stands what only a page's elements tell: where no class is left,
the words must do.

Rules: a line is one of these if all of it is such a wording, letter case, blanks and signs at its ends aside.

Known failures: languages that are not listed; an article about letters or pictures in which such a line is text.
"""

from __future__ import annotations

from ...expressions import Expression
from ..openings import opening
from ..wording_table import Table, Wordings, listed

_POLL = Table(
    r"""
    is was :: (?:was|is) this (?:article|page|post|content|information|guide|answer) (?:helpful|useful)(?: (?:to|for) you)?
    did :: did you find this (?:article|page|post|content|information|guide) (?:helpful|useful|interesting)
    war :: war (?:dieser|diese|dieses) (?:artikel|beitrag|seite|information|inhalt)(?: für (?:dich|sie))? (?:hilfreich|nützlich)
    haben hat konnte :: (?:hat (?:dir|ihnen|euch)|konnte (?:dir|ihnen)|haben (?:dir|ihnen)) (?:dieser|der|diese|die) (?:artikel|beitrag|seite|informationen) (?:gefallen|geholfen|helfen|weitergeholfen)
    cet :: cet article vous a(?:-t-il)? (?:été utile|plu|aidé)
    ce cette :: (?:cette page|ce contenu) vous a-t-(?:elle|il) été utile
    le te :: ¿?(?:te|le) (?:ha resultado|result[óo]|fue|ha sido) útil (?:este|esta) (?:artículo|página|información)
    te :: ¿?te (?:gustó|ha gustado|ha parecido útil) este artículo
    quest questo questoarticolo :: (?:questo|quest[’']) ?articolo ti è (?:stato utile|piaciuto)
    esse este :: (?:este|esse) artigo foi útil(?: para você)?
    was :: was dit artikel nuttig(?: voor je)?
    """
)
"""Whether the text was of use."""
_FRAME = Table(
    r"""
    accueil forside hem home inicio início startseite strona :: (?:home|startseite|accueil|inicio|início|hem|forside|strona główna)(?: ?[>»/›|] ?[^>»/›|]{2,70}){1,6}
    du estás je sei sie u usted você vous you :: (?:you are here|sie sind hier|du bist hier|vous êtes ici|estás en|usted está aquí|sei qui|você está aqui|u bent hier|je bent hier)\b.{0,120}
    geplaatst posted pubblicato publicado publié veröffentlicht :: (?:posted|veröffentlicht|publié|publicado|pubblicato|geplaatst) (?:in|dans|en|em) [^.?!]{2,50}
    compartilhar :: compartilhar (?:no|na|via|por|em) .{1,20}
    dieser enthält :: (?:dieser (?:beitrag|artikel|post) )?enthält (?:unbezahlte |bezahlte )?(?:werbung|werbelinks?|affiliate[- ]?links?)\b.{0,80}
    anzeige werbung :: (?:werbung|anzeige) ?[/|,] ?(?:affiliate[- ]?links?|werbung)
    affiliate :: affiliate[- ]links?
    diese dieser :: dies(?:er|e) (?:artikel|beitrag|text|kolumne) (?:ist|erschien|wurde) (?:zuerst|zunächst|erstmals|ursprünglich)\b.{0,30}\b(?:auf|in|im|bei|beim) .{2,90}
    first originally this was :: (?:this (?:article|post|story|piece) )?(?:was )?(?:first|originally) (?:published|appeared) (?:on|in|at|by)\b.{2,100}
    cet :: cet article (?:a été publié|est paru) (?:initialement|d['’]abord|pour la première fois)\b.{2,120}
    este publicado publicó se :: (?:este artículo )?(?:se )?public(?:ado|ó) (?:originalmente|por primera vez)\b.{2,100}
    """
)
"""Where the reader is, where a text is filed and appeared first, who paid."""
_APPEAL = Table(
    r"""
    bronnen fonti quellen references referencias références sources :: (?:sources|references|quellen|références|referencias|fonti|bronnen) ?\(\d{1,3}\)?
    bewertung durchschnittliche :: (?:durchschnittliche )?bewertung:? ?[\d.,]{1,4}(?: (?:von|/) 5)?.{0,30}
    hat wenn :: (?:wenn|hat) (?:ihnen|dir|euch) (?:dieser|unser|der|mein) (?:artikel|beitrag|text)\b.{0,60}\b(?:unterstütz|spende|abonn|teile).{0,80}
    thanks :: thanks for reading .{0,60}! (?:subscribe|this post is public)\b.{0,100}
    wenn :: wenn du ein mensch bist, lasse? das feld leer
    über :: über .{3,40} \d{1,5} (?:artikel|beiträge)
    artikel beitrag seite :: (?:artikel|beitrag|seite) (?:teilen|drucken|empfehlen)(?: ?[/|&] ?(?:teilen|drucken|empfehlen)){0,2}
    """
)
"""Appeals, sources behind a switch, marks."""
_NETWORKS = frozenset(
    "facebook twitter linkedin pinterest reddit whatsapp telegram email mail tumblr instagram youtube spotify bluesky mastodon threads"
    " xing flipboard pocket messenger print copy share tweet pin follow drucken teilen pinnen merken speichern rate jump"
    " digg delicious stumble stumbleupon technorati newsvine furl blogmarks diigo friendfeed slashdot fark misterwong myspace".split()
)
"""Networks and buttons, two of which make a row of them."""
_BETWEEN_NETWORKS = frozenset(
    "x e it it! link on to this the recipe rezept zum bei auf über per via our us me & | / • ·".split()
)
"""What stands between them."""
_COUNTED = Expression(r"[a-z]{5,10}[\s:]?[\d.,]{1,7}k?")
"""A network and how often a text was shared there, run together: "Pinterest192.0K"."""
_ROW = 24
"""Words of a row."""
_LINES = """
    toggle | mein konto | thanks for your feedback | what are your concerns | how we reviewed this article |
    show references | view references | view all sources | view sources | see sources | show sources | quellen
    anzeigen | quellen & literatur anzeigen | ask a question | explore more | editor's picks | editors' picks |
    readers also liked | from the same category | featured articles | jetzt bewerten | diesen artikel empfehlen
    | auf merkliste setzen | zur merkliste hinzufügen | zur startseite | zur übersicht | passende artikel |
    kommentar verfassen | diskutieren sie mit | ihre meinung ist gefragt | jetzt weiterlesen | jetzt kostenlos
    testen | unser newsletter | réagir à cet article | donnez votre avis | imprimer cet article | imprimer la
    page | envoyer à un ami | ajouter aux favoris | retour à l'accueil | retour à l’accueil | découvrez aussi |
    ces articles peuvent vous intéresser | en savoir plus | imprimir | contenido relacionado | noticias
    relacionadas | artículos de interés | ti potrebbe interessare | você pode gostar | yes no | ja nein | oui
    non | sí no | save | listen | bookmark | download pdf | download as pdf | download the pdf | pdf
    herunterladen | als pdf herunterladen | télécharger le pdf | descargar pdf | scarica pdf | link kopieren |
    copier le lien | copiar enlace | vorlesen | artikel vorlesen | sponsored content | no comments yet | be the
    first to comment | noch keine kommentare | keine kommentare | aucun commentaire | sin comentarios | nessun
    commento | geen reacties | load more | mehr laden | show more | mehr anzeigen | voir plus | mostrar más |
    ver más | mostra altro | read more | weiterlesen | skip to main content | follow the author | most read |
    meistgelesen | also read | all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los
    derechos reservados | tutti i diritti riservati | todos os direitos reservados | cookie settings | request
    an appointment | make an appointment | book an appointment | schedule an appointment | find a doctor |
    termin vereinbaren | jetzt termin vereinbaren | prendre rendez-vous | pedir cita
"""
STANDING_LINES = Wordings(_POLL, _FRAME, _APPEAL, lines=listed(_LINES))
ROW_STARTS = _NETWORKS | {"zum", "rezept"}
"""What a row of buttons begins with."""


def is_button_row(low: str) -> bool:
    """Whether a line is a row of networks and buttons: "Facebook LinkedIn Copy Link", "Print Recipe Pin Recipe"."""
    words = low.replace(".", "").split(maxsplit=_ROW)
    if len(words) == 1:
        return opening(low) in _NETWORKS and low[-1] in "0123456789k" and _COUNTED.fullmatch(low) is not None
    buttons = sum(word in _NETWORKS for word in words)
    return buttons > 1 and all(word in _NETWORKS or word in _BETWEEN_NETWORKS for word in words)
