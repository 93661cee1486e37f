"""What blog systems print behind a post in the words of their translations: where it is filed, buttons to share.

Facts.  Themes of WordPress end a post with a sentence ("This entry was posted in Sleep and tagged milk.  Bookmark the
permalink."), the first default theme with where to follow the answers and whether one may answer ("Both comments and pings
are currently closed."), Jetpack with links whose text says what a click does ("Klicke, um auf X zu teilen (Wird in neuem Fenster
geöffnet)") and with "Like Loading...", Blogger with "Labels:" and "Newer Post Older Post Home".  Mostly a class tells;
where a theme renamed it the words do, in the language of the installation.

Rules.  A whole line in one of these wordings.  A line is looked at only where it begins with one of their first words, so
that prose costs few look-ups and compiles none of the three expressions.

Known failures.  Languages beside those below; a sentence of a theme's own.
"""

from __future__ import annotations

from ..expressions import Expression
from .openings import opening

_LONGEST = 420
_FILED_STARTS = frozenset(
    "this you bookmark dieser ce cet cette esta questa questo dit este det ten запись".split()
)
_SHARED_STARTS = frozenset(
    "click klick klicke klicken cliquez haz hacer fai klik clique klicka kliknij "
    "like liken gefällt j me mi vind curtir gilla loading lade wird chargement cargando caricamento laden carregando laddar "
    "weitersagen about print if newer neuerer "
    "permalink category categories kategorie kategorien catégorie catégories filed posted "
    "post label labels tagi etiquetas libellés etikett etiketter etichete etichette etichet etiketler etiketten "
    "štítky címkék метки ярлыки ετικέτες topics topic themen schlagwörter schlagworte stichwörter stichworte sujets temas "
    "argomenti onderwerpen emner ämnen tematy".split()
)
_OPEN_STARTS = frozenset(
    "both responses comments you du sie kommentare trackbacks es vous les puedes tanto puoi você je zowel możesz "
    "вы skip jump".split()
)
"""What the wordings below begin with, in lower case."""
FILING_STARTS = _FILED_STARTS | _SHARED_STARTS | _OPEN_STARTS
"""The same: whoever asks about every line of a page looks first."""
_FILED_THINGS = frozenset(
    "entry post article beitrag eintrag artikel contenu entrée entrada voce articolo bericht artigo här wpis artículo billet".split()
)
"""The second words of these sentences, but for those with one of the following."""
_SECONDS = {"this": _FILED_THINGS, "you": frozenset(("can",))}
"""What stands behind the commonest first words."""
_FILED_STEMS = ("permalink", "опубликована")
_FILED = Expression(
    r"(?:this (?:entry|post|article) was (?:posted|written|published|filed)\b.{0,60}\b(?:in|on|by|under)\b.*|"
    r"(?:you can )?bookmark the permalink\W*|"
    r"dieser (?:beitrag|eintrag|artikel) wurde (?:am|unter|von|in)\b.*\b(?:veröffentlicht|geschrieben|gepostet|abgelegt)\b.*|"
    r"(?:ce contenu|cet article|cette entrée) a été publiée? (?:dans|le|par)\b.*|"
    r"(?:esta entrada|este post|este artículo) (?:fue|se|ha sido) (?:publicad[ao]|publicó|escrit[ao]|enviad[ao]|archivad[ao]) (?:en|el|por)\b.*|"
    r"(?:questa voce|questo (?:articolo|post)) è stat[ao] (?:pubblicat|scritt|inserit)[ao] (?:in|il|da)\b.*|"
    r"dit (?:bericht|artikel) (?:werd|is) geplaatst (?:in|op|door)\b.*|"
    r"(?:esta entrada|este post|este artigo) foi publicad[ao] (?:em|por|a)\b.*|"
    r"det här inlägget postades (?:i|den|av)\b.*|ten wpis został opublikowany (?:w|dnia|przez)\b.*|"
    r"запись опубликована\b.*)",
)
_OPEN = Expression(
    r"(?:(?:both )?(?:comments?|responses?|trackbacks?)(?: and (?:pings?|trackbacks?))? (?:are|is) (?:currently |now )?closed\b.{0,60}|"
    r"you can (?:follow (?:any |all )?(?:responses|comments|replies)|(?:leave|post) a (?:response|comment|reply)|skip to the end)\b.{0,140}|"
    r"(?:skip|jump) to (?:the )?comments?(?: form)?|"
    r"(?:du kannst|sie können) (?:(?:alle |die )?(?:antworten|kommentare)\b.{0,60}(?:verfolgen|abonnieren)|(?:einen|selbst einen) (?:kommentar|trackback)|"
    r"zum ende springen|eine antwort)\b.{0,160}|"
    r"(?:kommentare|trackbacks) und (?:pings|kommentare|trackbacks) sind (?:derzeit|zurzeit|momentan|zur zeit)\b.{0,60}|"
    r"vous pouvez (?:suivre les (?:réponses|commentaires)|(?:laisser|faire) une? (?:réponse|commentaire|trackback)|passer à la fin)\b.{0,160}|"
    r"les (?:commentaires|réponses) et (?:les )?(?:pings?|trackbacks?|rétroliens) sont\b.{0,60}|"
    r"puedes (?:seguir (?:las respuestas|los comentarios|cualquier respuesta)|dejar (?:una respuesta|un comentario)|saltar al final|ir al final)\b.{0,160}|"
    r"tanto los comentarios como los (?:pings|trackbacks)\b.{0,60}|"
    r"puoi (?:seguire (?:le risposte|i commenti|tutte le risposte)|lasciare (?:una risposta|un commento)|andare alla fine|saltare alla fine)\b.{0,160}|"
    r"você pode (?:acompanhar|seguir|deixar|pular|ir)\b.{0,30}(?:respostas?|comentários?|fim)\b.{0,140}|"
    r"je k(?:unt|an) (?:(?:de |alle )?(?:reacties|commentaren)\b.{0,60}volgen|(?:een|ook een) (?:reactie|trackback)|naar het einde)\b.{0,160}|"
    r"możesz (?:śledzić|zostawić|dodać|przejść)\b.{0,40}(?:odpowied|komentarz|końca)\w*\b.{0,140}|"
    r"вы можете (?:следить|оставить|перейти|отслеживать)\b.{0,40}(?:ответ|комментари|отзыв|конец|конца)\w*\b.{0,140})\W{0,3}",
)
"""Whether and where one may answer."""
_SHARED = Expression(
    r"(?:click to \w+\b.{0,60}\((?:opens in|se abre).{3,30}\).{0,20}|"
    r"(?:klicke?n?|cliquez|haz clic|hacer clic|fai clic|klik|clique|klicka|kliknij)\b.{0,70}\(.{8,45}\).{0,20}|"
    r"(?:like|liken|gefällt mir|j[’']aime|me gusta|mi piace|vind ik leuk|curtir|gilla)?\W{0,2}"
    r"(?:loading|lade|wird geladen|chargement|cargando|caricamento|laden|carregando|laddar)\W{0,3}|"
    r"weitersagen\W{0,2}|about these ads|print friendly,? pdf & email|if you like(?:d)? (?:it|this)\W{1,2}(?:please )?share it\W*|"
    r"permalink\s?\|\s?.{1,240}|"
    r"(?:(?:filed |posted )(?:in|under)|categor(?:y|ies)|kategorien?|catégories?)\s?:?\s.{1,120}\|\s?(?:tags?|tagged|schlag(?:wörter|worte)|étiquettes)\s?:?.{0,160}|"
    r"newer post(?: older post)?(?: home)?|neuerer post(?: älterer post)?(?: startseite)?|"
    r"(?:post tags?|labels?|tagi|etiquetas|libellés|etikett(?:er)?|etichet(?:te|e)|etiket(?:ler|ten)|štítky|címkék|метки|ярлыки|ετικέτες|"
    r"topics?|themen|schlagw[öo]rte[rn]?|stichw[öo]rte[rn]?|sujets|temas|argomenti|onderwerpen|emner|ämnen|tematy)"
    r"\s?:.{1,160}(?<![.?!]))",
)

_PARTS = Expression(r"\s?[|•·]\s?|\s[–—-]\s")
_FOOTING = Expression(
    r"[(\[]\d{1,5}[)\]] (?:comments?|kommentare?|commentaires?|comentarios?|commenti|trackbacks?)|"
    r"(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|trackbacks?|rétroliens?|links? to this post) ?[(\[:] ?\d{1,5}[)\]]?|"
    r"(?:no|add|leave|post|keine?|aucun|nessun|sin|nenhum) (?:a |un |einen? )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti)|\d{1,5} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|trackbacks?)|"
    r"perma(?:link|lien)s?(?: \[#\])?|permalink|permanentlink|lien permanent|enlace permanente|link permanente|permalänk|permalenke|trackbacks?|trackback url|email this|print this|edit",
)
_FOOTING_STEMS = ("omment", "oment", "eactie", "erma", "rackback")
_LEAST_FOOTINGS = 2


def is_post_footer(line: str) -> bool:
    """Whether a line is the footer of a post, in which signs divide who, when and where from links to it and its comments:
    "Posted by Jane on 05/02 at 07:30 AM Sleep • (5) Comments • Permalink".

    Args:
        line: One block of text, white space collapsed.
    """
    if len(line) > _LONGEST or not any(map(line.__contains__, _FOOTING_STEMS)):
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
    if len(line) > _LONGEST:
        return False
    first = opening(line)
    if first in _SHARED_STARTS:
        return _SHARED.fullmatch(line.lower()) is not None
    if first not in _FILED_STARTS and first not in _OPEN_STARTS:
        return False
    low = line.lower()
    second = low.split(None, 2)[1:2]
    if first in _SECONDS and _SECONDS[first].isdisjoint(second):
        return False
    files = not _FILED_THINGS.isdisjoint(second) or any(map(low.__contains__, _FILED_STEMS))
    if first in _FILED_STARTS and files and _FILED.fullmatch(low) is not None:
        return True
    return first in _OPEN_STARTS and _OPEN.fullmatch(low) is not None
