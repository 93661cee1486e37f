"""What blog systems print behind a post in the words of their translations: where it is filed, buttons to share.

Facts.  Themes of WordPress end a post with a sentence ("This entry was posted in Sleep and tagged milk.  Bookmark the
permalink."), the first default theme with where to follow the answers and whether one may answer ("Both comments and pings
are currently closed."), Jetpack with links whose text says what a click does ("Klicke, um auf X zu teilen (Wird in neuem Fenster
geöffnet)") and with "Like Loading...", Blogger with "Labels:" and "Newer Post Older Post Home".  Mostly a class tells;
where a theme renamed it the words do, in the language of the installation.

Rules.  A whole line in one of these wordings (``wording_table``).

Known failures.  Languages beside those below; a sentence of a theme's own.
"""

from __future__ import annotations

from ...expressions import Expression
from ..openings import opening
from ..wording_table import Table, Wordings

_LONGEST = 420
_FILED = Table(
    r"""
    this :: this (?:entry|post|article) was (?:posted|written|published|filed)\b.{0,60}\b(?:in|on|by|under)\b.*
    bookmark you :: (?:you can )?bookmark the permalink\W*
    dieser :: dieser (?:beitrag|eintrag|artikel) wurde (?:am|unter|von|in)\b.*\b(?:veröffentlicht|geschrieben|gepostet|abgelegt)\b.*
    ce cet cette :: (?:ce contenu|cet article|cette entrée) a été publiée? (?:dans|le|par)\b.*
    esta este :: (?:esta entrada|este post|este artículo) (?:fue|se|ha sido) (?:publicad[ao]|publicó|escrit[ao]|enviad[ao]|archivad[ao]) (?:en|el|por)\b.*
    questa questo :: (?:questa voce|questo (?:articolo|post)) è stat[ao] (?:pubblicat|scritt|inserit)[ao] (?:in|il|da)\b.*
    dit :: dit (?:bericht|artikel) (?:werd|is) geplaatst (?:in|op|door)\b.*
    esta este :: (?:esta entrada|este post|este artigo) foi publicad[ao] (?:em|por|a)\b.*
    det :: det här inlägget postades (?:i|den|av)\b.*
    ten :: ten wpis został opublikowany (?:w|dnia|przez)\b.*
    запись :: запись опубликована\b.*
    """
)
"""Where a post is filed, in a sentence."""
_OPEN = Table(
    r"""
    both comment comments response responses trackback trackbacks :: (?:both )?(?:comments?|responses?|trackbacks?)(?: and (?:pings?|trackbacks?))? (?:are|is) (?:currently |now )?closed\b.{0,60}
    you :: you can (?:follow (?:any |all )?(?:responses|comments|replies)|(?:leave|post) a (?:response|comment|reply)|skip to the end)\b.{0,140}
    jump skip :: (?:skip|jump) to (?:the )?comments?(?: form)?
    du sie :: (?:du kannst|sie können) (?:(?:alle |die )?(?:antworten|kommentare)\b.{0,60}(?:verfolgen|abonnieren)|(?:einen|selbst einen) (?:kommentar|trackback)|zum ende springen|eine antwort)\b.{0,160}
    kommentare trackbacks :: (?:kommentare|trackbacks) und (?:pings|kommentare|trackbacks) sind (?:derzeit|zurzeit|momentan|zur zeit)\b.{0,60}
    vous :: vous pouvez (?:suivre les (?:réponses|commentaires)|(?:laisser|faire) une? (?:réponse|commentaire|trackback)|passer à la fin)\b.{0,160}
    les :: les (?:commentaires|réponses) et (?:les )?(?:pings?|trackbacks?|rétroliens) sont\b.{0,60}
    puedes :: puedes (?:seguir (?:las respuestas|los comentarios|cualquier respuesta)|dejar (?:una respuesta|un comentario)|saltar al final|ir al final)\b.{0,160}
    tanto :: tanto los comentarios como los (?:pings|trackbacks)\b.{0,60}
    puoi :: puoi (?:seguire (?:le risposte|i commenti|tutte le risposte)|lasciare (?:una risposta|un commento)|andare alla fine|saltare alla fine)\b.{0,160}
    você :: você pode (?:acompanhar|seguir|deixar|pular|ir)\b.{0,30}(?:respostas?|comentários?|fim)\b.{0,140}
    je :: je k(?:unt|an) (?:(?:de |alle )?(?:reacties|commentaren)\b.{0,60}volgen|(?:een|ook een) (?:reactie|trackback)|naar het einde)\b.{0,160}
    możesz :: możesz (?:śledzić|zostawić|dodać|przejść)\b.{0,40}(?:odpowied|komentarz|końca)\w*\b.{0,140}
    вы :: вы можете (?:следить|оставить|перейти|отслеживать)\b.{0,40}(?:ответ|комментари|отзыв|конец|конца)\w*\b.{0,140}
    """
)
"""Whether and where one may answer."""
_SHARED = Table(
    r"""
    click :: click to \w+\b.{0,60}\((?:opens in|se abre).{3,30}\).{0,20}
    clique cliquez fai hacer haz klick klicka klicke klicken klickn klik kliknij :: (?:klicke?n?|cliquez|haz clic|hacer clic|fai clic|klik|clique|klicka|kliknij)\b.{0,70}\(.{8,45}\).{0,20}
    cargando caricamento carregando chargement curtir curtircargando curtircaricamento curtircarregando curtirchargement curtirladdar curtirlade curtirladen curtirloading curtirwird gefällt gilla gillacargando gillacaricamento gillacarregando gillachargement gillaladdar gillalade gillaladen gillaloading gillawird j laddar lade laden like likecargando likecaricamento likecarregando likechargement likeladdar likelade likeladen likeloading liken likencargando likencaricamento likencarregando likenchargement likenladdar likenlade likenladen likenloading likenwird likewird loading me mi vind wird :: (?:like|liken|gefällt mir|j[’']aime|me gusta|mi piace|vind ik leuk|curtir|gilla)?\W{0,2}(?:loading|lade|wird geladen|chargement|cargando|caricamento|laden|carregando|laddar)\W{0,3}
    weitersagen :: weitersagen\W{0,2}
    about :: about these ads
    print :: print friendly,? pdf & email
    if :: if you like(?:d)? (?:it|this)\W{1,2}(?:please )?share it\W*
    permalink :: permalink\s?\|\s?.{1,240}
    categories category catégorie catégories filed kategorie kategorien posted :: (?:(?:filed |posted )(?:in|under)|categor(?:y|ies)|kategorien?|catégories?)\s?:?\s.{1,120}\|\s?(?:tags?|tagged|schlag(?:wörter|worte)|étiquettes)\s?:?.{0,160}
    newer :: newer post(?: older post)?(?: home)?
    neuerer :: neuerer post(?: älterer post)?(?: startseite)?
    argomenti címkék emner etichete etichette etiketler etikett etiketten etiketter etiquetas label labels libellés onderwerpen post schlagworte schlagworten schlagworter schlagwörte schlagwörten schlagwörter stichworte stichworten stichworter stichwörte stichwörten stichwörter sujets tagi temas tematy themen topic topics ämnen štítky ετικέτες метки ярлыки :: (?:post tags?|labels?|tagi|etiquetas|libellés|etikett(?:er)?|etichet(?:te|e)|etiket(?:ler|ten)|štítky|címkék|метки|ярлыки|ετικέτες|topics?|themen|schlagw[öo]rte[rn]?|stichw[öo]rte[rn]?|sujets|temas|argomenti|onderwerpen|emner|ämnen|tematy)\s?:.{1,160}(?<![.?!])
    """
)
"""What a click does; labels."""
_FILING = Wordings(_FILED, _OPEN, _SHARED)
FILING_STARTS = _FILING.first_words
"""What such lines begin with: whoever asks about every line of a page looks first."""
_PARTS = Expression(r"\s?[|•·]\s?|\s[–—-]\s")
_FOOTING = Expression(
    r"[(\[]\d{1,5}[)\]] (?:comments?|kommentare?|commentaires?|comentarios?|commenti|trackbacks?)|"
    r"(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|trackbacks?|rétroliens?|links? to this post) ?[(\[:] ?\d{1,5}[)\]]?|"
    r"(?:no|add|leave|post|keine?|aucun|nessun|sin|nenhum) (?:a |un |einen? )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti)|\d{1,5} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|trackbacks?)|"
    r"perma(?:link|lien)s?(?: \[#\])?|permalink|permanentlink|lien permanent|enlace permanente|link permanente|permalänk|permalenke|trackbacks?|trackback url|email this|print this|edit",
)
_FOOTING_STEM = Expression("omment|oment|eactie|erma|rackback")
_LEAST_FOOTINGS = 2


def is_post_footer(line: str) -> bool:
    """Whether a line is the footer of a post, in which signs divide who, when and where from links to it and its comments:
    "Posted by Jane on 05/02 at 07:30 AM Sleep • (5) Comments • Permalink".

    Args:
        line: One block of text, white space collapsed.
    """
    if len(line) > _LONGEST or _FOOTING_STEM.search(line) is None:
        return False
    parts = _PARTS.split(line.lower())
    if len(parts) <= _LEAST_FOOTINGS:
        return False
    return sum(_FOOTING.fullmatch(part) is not None for part in parts) >= _LEAST_FOOTINGS


def is_filing(line: str) -> bool:
    """Whether a line is what a blog system prints behind posts: where it is filed, what a click on a button does.

    Args:
        line: One block of text, white space collapsed.
    """
    return len(line) <= _LONGEST and _FILING.match(opening(line), line.lower())
