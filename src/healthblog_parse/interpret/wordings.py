"""Interface words around comments, in en, de, fr, es, it, pt, nl.

Facts.  Between the author, the date and the text of a comment stand words of the interface: links to answer,
to report, to share, counts of likes, the verb after the name ("says:").  They are short, they repeat with
every
comment, and a line of them holds nothing else.

Rules.  A line is interface if it can be cut into known phrases and numbers from left to right, longest phrase
first; punctuation and pictures do not count.  A line longer than ``MAX_LENGTH`` never is.  Words that are
plausible as a whole comment ("Like", "Top") are on the list only where systems print them alone beside a
comment; readers of markup ask about links and short lines, not about paragraphs.

Known failures.  A comment that consists of the one word "Reply" is taken for interface.
"""

from __future__ import annotations

import re

MAX_LENGTH = 90
"""Longest line that is looked at, in characters."""

_PHRASES = """
posted by | comment by | written by | submitted by | by | says | said | wrote | sagt | schreibt
| par | von | dit | dice
| reply | replies | reply to this | reply to this comment | reply to comment | reply with quote | respond |
answer | quote
| log in to reply | login to reply | sign in to reply | log in to leave a comment | sign up to reply |
register to reply
| log in or register to post comments | login or register to post comments | you must be logged in to reply
| permalink | permanent link | link | link to comment | link to this comment | comment link | direct link |
copy link
| report | report comment | report this comment | report abuse | report spam | flag | flag as inappropriate
| flag comment
| flag as spam | mark as spam | inappropriate | report as inappropriate
| like | likes | liked | like this | like comment | dislike | dislikes | unlike | upvote | downvote | vote
up | vote down | vote
| votes | thumbs up | thumbs down | up | down | helpful | not helpful | recommend | recommended |
recommends | loved | love
| like loading | loading | loading... | liked by you | be the first to like this | person likes this |
people like this
| share | share this | share on facebook | share on twitter | share on x | tweet | share comment | share link
| edit | edit comment | edited | delete | delete comment | remove | spam | moderate | approve | unapprove |
trash
| hide | hide replies | show replies | view replies | view reply | show reply | show more | show less | see
more
| read more | more | less | expand | collapse | expand full comment | view more | view all replies | load more
| load more comments | more comments | show more comments | view more comments | view all comments | show
all comments
| load more replies | click to edit | click to cancel reply | cancel reply | cancel | close | parent | view
thread
| view in discussion | show parent | in reply to | top | back to top | follow | unfollow | subscribe |
follow user | options
| author | post author | article author | moderator | admin | administrator | staff | editor | pingback |
trackback
| your comment is awaiting moderation | awaiting moderation | this comment is awaiting moderation | comment
| comments | rating
| award | awards | give award | save | bookmark | translate | see translation | original | new | guest |
member | verified
| print | email | thread | hide thread | this thread | like reply | like reply share
| antworten | antwort | auf diesen kommentar antworten | kommentar beantworten | beantworten | zitieren |
zitat
| zum antworten anmelden | anmelden um zu antworten | anmelden zum antworten | antworten abbrechen |
antwort abbrechen
| melde dich an um zu antworten | einloggen um zu antworten | login zum antworten | mit zitat antworten
| permanenter link | direktlink | direktlink zum kommentar | link zum kommentar | link kopieren |
permanentlink
| anmelden oder registrieren um kommentare verfassen zu können | zum verfassen von kommentaren bitte anmelden
| melden | kommentar melden | beitrag melden | missbrauch melden | spam melden | als unangemessen melden |
verstoß melden
| gefällt mir | gefällt mir nicht | liken | gefällt | gefällt person | gefällt personen | gefällt dir |
wird geladen
| gefällt dies | daumen hoch | daumen runter | hilfreich | empfehlen | lädt | wird geladen... | gefällt mir
wird geladen
| teilen | kommentar teilen | auf facebook teilen | auf twitter teilen | bearbeiten | kommentar bearbeiten
| löschen
| kommentar löschen | bewerten | abstimmen | anzeigen | ausblenden | antworten anzeigen | antworten
ausblenden | mehr
| antwort anzeigen | mehr anzeigen | weniger anzeigen | weniger | mehr lesen | weiterlesen | weitere
kommentare
| mehr kommentare | weitere kommentare laden | mehr kommentare laden | weitere kommentare anzeigen | alle
kommentare anzeigen
| kommentare anzeigen | ältere kommentare | neuere kommentare | abbrechen | schließen | autor | autorin |
moderation
| dein kommentar wartet auf moderation | dein kommentar muss noch freigeschaltet werden | nach oben |
folgen | gast
| ihr kommentar wartet auf freischaltung | diesen kommentar auf twitter teilen | kommentar | kommentare |
ursprung
| répondre | réponse | réponses | répondre à ce message | répondre à ce commentaire | citer |
connectez-vous pour répondre
| se connecter pour répondre | annuler la réponse | lien permanent | permalien | lien | lien vers ce
commentaire
| signaler | signaler ce commentaire | signaler un abus | signaler le commentaire | alerter | signaler un
contenu inapproprié
| j'aime | je n'aime pas | j’aime | je n’aime pas | aime | aimer | recommander | partager | modifier |
supprimer | éditer
| voir plus | voir moins | lire plus | lire la suite | afficher plus | plus de commentaires | charger plus
| plus | moins
| voir les réponses | masquer les réponses | afficher les réponses | voir les commentaires suivants | voir
tous les commentaires
| charger plus de commentaires | commentaires plus anciens | commentaires plus récents | annuler | fermer |
auteur
| votre commentaire est en attente de modération | commentaire | commentaires | en réponse à | chargement |
suivre | invité
| responder | responde | respuesta | respuestas | citar | contestar | accede para responder | inicia sesión
para responder
| responder a este comentario | cancelar respuesta | cancelar la respuesta | enlace permanente | enlace |
permanente
| denunciar | reportar | reportar comentario | denunciar comentario | reportar abuso | me gusta | no me
gusta | compartir | editar
| borrar | eliminar | ver más | ver menos | leer más | mostrar más | más | menos | cargar más | más
comentarios
| cargar más comentarios | ver respuestas | ocultar respuestas | comentarios antiguos | comentarios más
antiguos | ver todos
| comentarios más recientes | cancelar | cerrar | autor | autora | comentario | comentarios | en respuesta
a | cargando | seguir
| tu comentario está pendiente de moderación | a favor | en contra | votar | invitado
| rispondi | risposta | risposte | cita | quota | accedi per rispondere | effettua il login per rispondere
| annulla risposta
| link permanente | collegamento permanente | segnala | segnala abuso | segnala commento | mi piace | non
mi piace | condividi
| modifica | elimina | cancella | mostra altro | mostra di più | leggi tutto | altro | altri commenti |
carica altri
| carica altri commenti | mostra risposte | nascondi risposte | commenti precedenti | commenti più vecchi |
commenti più recenti
| annulla | chiudi | autore | commento | commenti | in risposta a | caricamento | segui | ospite
| il tuo commento è in attesa di moderazione | vota
| resposta | respostas | inicie sessão para responder | faça login para responder | entre para responder |
cancelar resposta
| link permanente | ligação permanente | denunciar abuso | curtir | descurtir | gosto | não gosto | gostar
| compartilhar | partilhar
| apagar | excluir | remover | ver mais | ver menos | ler mais | carregar mais | mais | mais comentários |
carregar mais comentários
| ver respostas | ocultar respostas | comentários antigos | comentários mais antigos | comentários recentes
| fechar
| comentário | comentários | em resposta a | carregando | convidado | o seu comentário aguarda moderação
| beantwoorden | antwoorden | antwoord | reageren | reageer | reactie | reacties | citeren | log in om te
reageren
| inloggen om te reageren | log in om te beantwoorden | login om te reageren | annuleer reactie | antwoord
annuleren
| permanente link | rapporteer | rapporteren | melden | meld misbruik | misbruik melden | vind ik leuk |
vind ik niet leuk
| leuk | delen | deel | bewerken | bewerk | verwijderen | wissen | toon meer | meer | minder | meer lezen |
lees meer
| meer reacties | laad meer | meer laden | meer reacties laden | oudere reacties | nieuwere reacties | toon
reacties
| verberg reacties | alle reacties | annuleren | sluiten | auteur | in antwoord op | in reactie op | laden
| volgen | gast
| je reactie wacht op moderatie | je reactie moet nog worden goedgekeurd
| odpowiedz | anuluj pisanie odpowiedzi | zaloguj się aby odpowiedzieć | edytuj | udostępnij | zgłoś | lubię to | cytuj
| svara | svar | svarer | avbryt svar | redigera | rediger | dela | del | rapportera | anmeld | gilla | synes godt om | citera
| vastaa | muokkaa | jaa | ilmianna | tykkää | lainaa | odpovědět | odpovedať | upravit | upraviť | sdílet | zdieľať | citovat
| válasz | szerkesztés | megosztás | idézet | răspunde | editează | distribuie | citează | yanıtla | cevapla | düzenle | paylaş
| ответить | ответ | изменить | редактировать | поделиться | пожаловаться | цитировать | нравится | відповісти | редагувати | поділитися
| отговор | отговори | редактиране | απάντηση | επεξεργασία | κοινοποίηση | odgovori | uredi | podijeli | vasta | muuda | atsakyti | redaguoti
| atbildēt | respon | edita | balas | sunting | trả lời | הגב | ערוך | رد | تحرير | پاسخ | ویرایش
| 返信 | 返信する | 編集 | 引用 | 回复 | 回覆 | 編輯 | 编辑 | 답글 | 응답 | 수정
"""

_SPLIT = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_PUNCTUATION_ONLY = re.compile(r"[\W_]*")


def _words(text: str) -> tuple[str, ...]:
    return tuple(_SPLIT.findall(text.casefold().replace("’", "'")))


_TABLE: frozenset[tuple[str, ...]] = frozenset(
    words for phrase in _PHRASES.replace("\n", " ").split("|") if (words := _words(phrase))
)
_LONGEST = max(map(len, _TABLE))
_FIRST: frozenset[str] = frozenset(words[0] for words in _TABLE)

_SAYS = (
    "says said wrote writes replied replies responded commented comments asks "
    "sagt sagte schreibt schrieb meint meinte kommentierte kommentiert antwortet antwortete "
    "dit écrit répond répondit commente dice dijo escribió escribe comenta comentó responde respondió "
    "disse scrive ha scritto ha detto diz escreveu comentou zegt zei schreef schrijft reageert "
    "pisze napisał napisała skriver skrev säger sade siger sagde sier sa sanoo kirjoitti napsal napsala říká píše napísal "
    "vraví szerint írta spune scrie λέει γράφει пишет написал написала говорит сказал сказала пише сказав каза "
    "kaže pravi rašo ütleb kirjutas dedi diyor berkata より 说道 說道 说 のコメント 님의 말 말 viết يقول הגיב گفت"
)
_SAYS_END = re.compile(
    rf"(?<=\S)[\s,]+(?:(?:has|hat|a|ha|had|am|on|at)\s+)?(?:{'|'.join(_SAYS.split())}|commented on this post|"
    rf"gesagt|geschrieben)"
    r"\s*(?:on|at|am|le|el|il|em|op|this|…|\.\.\.)?\s*[:.…]*\s*$",
    re.IGNORECASE,
)
_SAYS_WORDS = frozenset((*_SAYS.split(), "post", "this", "gesagt", "geschrieben", "scritto", "detto"))
_BY_WORDS = frozenset(
    "comment kommentar commentaire comentario comentário commento reactie reply antwort posted submitted "
    "written "
    "left commented kommentiert geschrieben verfasst gepostet eingetragen écrit posté rédigé publié escrito publicado enviado "
    "scritto pubblicato "
    "inviato geplaatst geschreven by von par por door from name author autor auteur autore user username "
    "nom nombre "
    "nome naam".split()
)
_DASHES = re.compile(r"(?:[-\s:,;|·•—–»«→↓]+\s)?")
_EDGES = " \t\n\r\xa0:,;|·•—–»«→↓"
_BY_STRONG = re.compile(
    r"^\s*(?:(?:comment|kommentar|commentaire|comentario|comentário|commento|reactie|reply|antwort|posted|"
    r"submitted|written|left|commented"
    r"|kommentiert|geschrieben|verfasst|gepostet|eingetragen|écrit|posté|rédigé|publié|escrito|publicado|enviado|"
    r"scritto|pubblicato"
    r"|inviato|geplaatst|geschreven)\s+(?:by|von|par|por|da|di|de|door|from)|by|von|par|por|door|from|"
    r"name|author|autor"
    r"|auteur|autore|user|username|nom|nombre|nome|naam)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_REPLY_TO = re.compile(
    r"^\W*(?:in\s+reply\s+to|reply(?:ing)?\s+to|replied\s+to|responding\s+to|in\s+response\s+to|answer\s+to|"
    r"antwort(?:e|en)?\s+(?:auf|an)|als\s+antwort\s+auf|en\s+réponse\s+à|répondre\s+à|réponse\s+à|"
    r"en\s+respuesta\s+a|responder\s+a|respuesta\s+a|in\s+risposta\s+a|rispondi\s+a|risposta\s+a|"
    r"em\s+resposta\s+a|resposta\s+a|in\s+antwoord\s+op|in\s+reactie\s+op|antwoord\s+op|reactie\s+op|"
    r"beantwoorden\s+van|antwoord\s+aan)\s+(?:@\s*)?(?P<name>\S.{0,80}?)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_PLACEHOLDER = re.compile(
    r"\W*(?:\[?(?:this\s+)?(?:comment|post|message)\s+(?:has\s+been|was|is)?\s*(?:deleted|removed|hidden|"
    r"withdrawn)"
    r"(?:\s+by\s+(?:the|a|an)\s+(?:author|blog administrator|moderator|administrator|user|commenter|"
    r"site\s+administrator))?\.?\]?|"
    r"(?:\[?(?:deleted|removed)\]?)|comment deleted|comment removed|"
    r"(?:dieser\s+)?kommentar\s+wurde\s+(?:vom\s+autor\s+|von\s+einem\s+blog-administrator\s+|"
    r"vom\s+administrator\s+)?"
    r"(?:gelöscht|entfernt)|ce\s+commentaire\s+a\s+été\s+(?:supprimé|retiré)(?:\s+par\s+.{1,30})?|"
    r"(?:este\s+)?comentario\s+(?:ha\s+sido\s+|fue\s+)?eliminado(?:\s+por\s+.{1,30})?|"
    r"(?:este\s+)?comentário\s+(?:foi\s+)?(?:removido|excluído|eliminado)(?:\s+por\s+.{1,30})?|"
    r"(?:questo\s+)?commento\s+(?:è\s+stato\s+)?(?:eliminato|rimosso)(?:\s+da.{1,30})?|"
    r"(?:deze\s+)?reactie\s+(?:is\s+)?verwijderd(?:\s+door\s+.{1,30})?)\W*",
    re.IGNORECASE,
)


_NOUN = (
    r"(?:comments?|replies|responses|thoughts|kommentare?|antworten|beiträge|commentaires?|réponses|"
    r"messages|comentarios?|respuestas|"
    r"commenti|risposte|comentários?|respostas|reacties)"
)
_MORE_COMMENTS = re.compile(
    rf"(?:(?:load|show|view|see|read|display)\s+(?:all\s+|the\s+)?(?:\d+\s+)?(?:more|older|other|previous|"
    rf"next|remaining|additional)?"
    rf"\s*(?:\d+\s+)?{_NOUN}|\d+\s+more\s+{_NOUN}|(?:more|older|newer|previous|next)\s+{_NOUN}|"
    rf"(?:weitere|ältere|neuere|mehr|alle|frühere|vorherige|nächste)\s+(?:\d+\s+)?{_NOUN}|"
    rf"\d+\s+weitere\s+{_NOUN}|"
    rf"(?:voir|afficher|charger|lire)\s+(?:tous\s+)?(?:les|plus\s+de|d['’]autres|"
    rf"la\s+suite\s+des)\s+(?:\d+\s+)?(?:autres\s+)?{_NOUN}|"
    rf"{_NOUN}\s+(?:plus\s+anciens|plus\s+récents|précédents|suivants|anteriores|siguientes|"
    rf"más\s+antiguos|más\s+recientes|antiguos|"
    rf"precedenti|successivi|più\s+vecchi|più\s+recenti|mais\s+antigos|mais\s+recentes|antigos|recentes)|"
    rf"(?:ver|mostrar|cargar|leer|carregar|ler|mostra|carica|leggi|vedi)\s+(?:todos\s+(?:los|os)\s+|"
    rf"tutti\s+i\s+)?(?:más|mais|altri)?\s*"
    rf"(?:\d+\s+)?{_NOUN}|(?:meer|oudere|nieuwere|alle|vorige|volgende)\s+(?:\d+\s+)?{_NOUN})",
    re.IGNORECASE,
)


def is_more_comments(text: str) -> bool:
    """Whether a link or a button leads to further comments: "Load more comments", "Older Comments", "23
    more comments".

    Args:
        text: The text of the element, white space collapsed.
    """
    return len(text) <= MAX_LENGTH and _MORE_COMMENTS.search(text) is not None


def is_interface(text: str) -> bool:
    """Whether a line holds interface words, numbers and signs only.

    Args:
        text: One line, white space collapsed.

    Returns:
        ``True`` for "Reply", "Antworten ↓", "3 Likes · Report", also for a line of signs; ``False`` for an
        empty line, a bare number and anything with a word that no interface prints.
    """
    if not text or len(text) > MAX_LENGTH:
        return False
    first = _SPLIT.search(text)
    if first is not None and first[0].casefold().replace("’", "'") not in _FIRST and not first[0].isdigit():
        return False
    words = tuple(word for word in _words(text) if not word.isdigit())
    if not words:
        return _PUNCTUATION_ONLY.fullmatch(text) is not None
    at, size = 0, len(words)
    while at < size:
        if words[at] not in _FIRST:
            return False
        for length in range(min(_LONGEST, size - at), 0, -1):
            if words[at : at + length] in _TABLE:
                at += length
                break
        else:
            return False
    return True


def is_reply_link(text: str) -> bool:
    """Whether a link's text asks to answer: "Reply", "Antworten", "Reply to Anna"."""
    if len(text) > MAX_LENGTH:
        return False
    words = _words(text)
    return bool(words) and (words in _REPLY_LINKS or words[:2] in _REPLY_STARTS)


_REPLY_LINKS = frozenset(
    _words(phrase)
    for phrase in (
        "reply|respond|reply to this|reply to this comment|log in to reply|login to reply|antworten|"
        "antwort|kommentar beantworten|"
        "auf diesen kommentar antworten|zum antworten anmelden|répondre|répondre à ce message|répondre à "
        "ce commentaire|"
        "connectez-vous pour répondre|responder|contestar|accede para responder|rispondi|accedi per "
        "rispondere|"
        "beantwoorden|antwoorden|reageren|reageer|zitieren|quote|citer|citar|odpowiedz|svara|svar|vastaa|odpovědět|"
        "odpovedať|válasz|răspunde|yanıtla|ответить|відповісти|отговор|απάντηση|odgovori|vasta|atsakyti|respon|balas|"
        "trả lời|返信|返信する|回复|回覆|답글|응답|رد|הגב|پاسخ"
    ).split("|")
)
_REPLY_STARTS = frozenset(
    _words(phrase)
    for phrase in (
        "reply to|antworte auf|antworten auf|répondre à|responder a|rispondi a|antwoord op|reageer op"
    ).split("|")
)


_LONGEST_NAME = 300
"""Characters of a name with its wording; what is longer is none, and would be costly to search."""


def without_says(name: str) -> str:
    """A name without the wording around it.

    Args:
        name: As displayed, white space collapsed: "Anna says:", "Par Anna,", "by Anna", "Comment by Anna —".

    Returns:
        The name alone ("Anna"); empty where only wording stood there.
    """
    if len(name) > _LONGEST_NAME:
        return name
    words = name.casefold().rstrip(" \t:.,…").rsplit(None, 2)
    if len(words) > 1 and (words[-1] in _SAYS_WORDS or words[-2] in _SAYS_WORDS):
        name = _SAYS_END.sub("", name)
    name = _trimmed(name)
    if name.partition(" ")[0].casefold().rstrip(":") in _BY_WORDS:
        name = _trimmed(_BY_STRONG.sub("", name))
    return name


def _trimmed(name: str) -> str:
    """Without signs at the ends; a hyphen glued to the front stays: it is part of a name."""
    name = name.lstrip(_EDGES).rstrip(_EDGES + "-")
    return _DASHES.sub("", name, count=1) if name.startswith("- ") else name


def reply_target(text: str) -> str | None:
    """The name in "Reply to NAME" or "In reply to NAME", else ``None``.

    Args:
        text: One line, white space collapsed.
    """
    if len(text) > MAX_LENGTH + 40:
        return None
    match = _REPLY_TO.match(text)
    if match is None:
        return None
    name = match["name"].strip(" :,.↓→»")
    if (
        not name
        or is_interface(name)
        or name.casefold() in {"this comment", "diesen kommentar", "ce message"}
    ):
        return None
    return name


def is_placeholder(text: str) -> bool:
    """Whether a whole text only says that a comment was deleted: "This comment has been removed by the
    author." """
    return len(text) <= 120 and _PLACEHOLDER.fullmatch(text) is not None
