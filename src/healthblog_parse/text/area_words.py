"""The wordings that announce comments, and those behind the last one: the form, the page's frame.

Facts: a heading announces them ("Reader Comments", "23 thoughts on ...", "Kommentare (4)"); behind the last
one stands the form ("Leave a Reply", "Schreibe einen Kommentar") or the page's frame.  Sidebars have a heading of
their own ("Recent Comments"), and single comments one above their answers ("3 replies").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ..expressions import Expression
from ..interpret.counts import may_count, read_count
from ..interpret.lines.closings import closes_article
from ..interpret.lines.eastern_frame import eastern_end
from ..interpret.openings import opening, words_in
from ..interpret.wording_table import Table, Wordings
from .frame import INVITATIONS
from .furniture import asks_for_answers
from .languages import FORM, count_in, heads_comments, heads_form

_WHOSE = "reader|user|leser|all|view|show|vos|les|los|i|die|eure|ihre|your"
_NOUNS = (
    "comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|responses|réactions|reaktionen|discussion|"
    "diskussion|meinungen|thoughts|opiniones|replies|stimmen|webmentions|leserkommentare|leserbriefe|conversation|feedback"
)
_HEADING = Expression(
    r"\W{0,4}(?:(?:\d{1,6}|one|no|ein|eine|keine|un|una|uma|een)\s{1,4})?"
    rf"(?:(?:{_WHOSE})\W{{0,2}})?"
    rf"(?:{_NOUNS}|(?:archived|old|imported|legacy|original|past) (?:comments|responses)|(?:archivierte|alte|frühere|importierte) kommentare|anciens commentaires|commentaires archivés|comentarios (?:archivados|antiguos)|reader comments|user comments|what readers say|discussion about this post|comments ?restacks|"
    r"questions (?:&|and) comments|postings|forum: \d{1,6} postings|reviews (?=\(\d)|customer reviews (?=\(\d))"
    r"\W{0,3}(?:[(\[]?\s?\d{0,5}\s?[)\]]?)?\W{0,4}"
    r"(?:(?:on|to|zu|à|sur|so far|for|a|en|su|über|op)\b.{0,200})?",
    re.I,
)
_NAMES = frozenset(
    (
        *("say", "commentsrestacks", "postings", "reviews"),
        *_NOUNS.split("|"),
        *(f"{whose}{noun}" for whose in _WHOSE.split("|") for noun in _NOUNS.split("|")),
    )
)
"""One of these words is in every heading; flattening glues two of them together."""
_SIDEBAR = Expression(
    r"\b(?:recent|latest|newest|neueste|letzte|aktuelle|derniers|récents|recientes|últimos|recenti|ultimi|recente|"
    r"laatste|rss|feed|subscribe|abonnieren|no comments|0 comments|load|more comments|older|newer|previous)\b",
    re.I,
)
_ANSWERS = Expression(
    r"(?:show |view |hide |ver |mostrar |voir )?\d{1,5} (?:more )?(?:repl(?:y|ies)|antwort(?:en)?|réponses?|respuestas?|risposte?|"
    r"respostas?|antwoord(?:en)?)(?: (?:by|von|par|de|da|van)\b.{0,80})?",
    re.I,
)
"""How many answers a single comment has."""
_OF_FORM = Table(
    r"""
    dein ihr mein neuer :: (?:dein|ihr|mein|neuer) kommentar
    comment commenting comments replies sorry the :: (?:sorry, )?(?:the )?(?:comments?|commenting|replies)(?: (?:to|for|on) (?:this|the) [^\W\d_]{3,12})? (?:are|is|has been|have been) (?:now |currently )?(?:closed|locked|disabled|turned off)
    comments opinions the views :: (?:the )?(?:views|opinions|comments)(?: and opinions)? expressed (?:in|on|by|here|above)\b.{0,60}\b(?:those of|belong to) (?:the |our |its )?(?:individual )?(?:users|readers|commenters|posters|authors?|participants)\b.{0,80}
    this :: this (?:discussion|topic|thread|post|conversation) (?:is|has been|was) (?:now |automatically )?(?:closed|locked|archived)
    die kommentare :: (?:die )?kommentare (?:sind|wurden) (?:geschlossen|deaktiviert|gesperrt)
    kommentarfunktion :: kommentarfunktion .{0,30}
    der die :: (?:der kommentarbereich|die diskussion|die kommentarfunktion) .{0,40}\b(?:geschlossen|deaktiviert|beendet)
    commentaires les :: (?:les )?commentaires (?:sont )?(?:fermés|désactivés|clos)
    comentarios los :: (?:los )?comentarios (?:están )?(?:cerrados|desactivados)
    commenti i :: (?:i )?commenti (?:sono )?(?:chiusi|disattivati|disabilitati)
    comentários os :: (?:os )?comentários (?:estão )?(?:fechados|encerrados|desativados)
    de reacties :: (?:de )?reacties zijn (?:gesloten|uitgeschakeld)
    możliwość :: możliwość komentowania .{0,80}
    od :: od \d[\d.]{5,9}(?: r\.)? możliwość komentowania .{0,60}
    комментарии :: комментарии (?:(?:для|к) [^\W\d_]{3,6} [^\W\d_]{4,8} )?(?:закрыты|отключены|запрещены)
    коментарі :: коментарі (?:закриті|вимкнені)
    komentáře :: komentáře jsou (?:uzavřeny|vypnuty)
    yorumlar :: yorumlar kapalı
    comentarios :: comentarios cerrados
    comentários :: comentários encerrados
    commentaires :: commentaires fermés
    commenti :: commenti chiusi
    kommentarer kommentarerna :: kommentarer(?:na)? är (?:stängda|avstängda)
    kommentarer :: kommentarer er (?:lukket|slået fra|stengt)
    reactie :: reactie (?:plaatsen|toevoegen)
    agregar añadir enviar publicar :: (?:añadir|agregar|enviar|publicar) comentario
    adicionar enviar publicar :: (?:adicionar|enviar|publicar) comentário
    aggiungi inserisci invia :: (?:aggiungi|invia|inserisci) commento
    ajouter envoyer poster :: (?:ajouter|poster|envoyer) commentaire
    kommentera :: kommentera inlägget.{0,20}
    skriv :: skriv (?:en )?kommentar
    jetzt :: jetzt kommentieren
    kommentieren :: kommentieren(?![^\W\d_])
    log sign :: (?:sign|log) in to (?:comment|reply|post)\b.{0,30}
    you :: you can follow (?:this conversation|(?:any|all|the) (?:responses|comments))\b.{0,120}
    you :: you (?:must|need to|have to) (?:log|sign|register)\b.{0,60}
    e :: e-mail adresse wird nicht
    rss :: rss feed for comments
    subscribe :: subscribe to .{0,30}comments
    this :: this site uses akismet(?: to reduce spam\. learn (?:more about )?how your comment data (?:is|are) processed)?
    diese :: diese (?:website|seite) verwendet akismet(?:, um spam zu reduzieren\. (?:mehr|erfahre).{0,60})?
    add :: add new comment
    kommentar :: kommentar veröffentlichen
    enregistrer :: enregistrer un commentaire
    publicar :: publicar un comentario
    post :: post a comment
    posta :: posta un commento
    sign :: sign (?:the|my|our) guestbook
    ins sich :: (?:sich )?ins gästebuch eintragen
    eintrag neuen :: (?:neuen )?eintrag (?:schreiben|verfassen)
    continue :: continue discussion
    comments :: comments powered by\b.{0,20}
    qui :: qui êtes-vous
    gib :: gib hier deinen kommentar ein
    enter :: enter your comment here
    no pingback pingbacks trackback trackbacks :: (?:no )?(?:trackbacks?(?:\W{1,3}pingbacks?)?|pingbacks?)(?![^\W\d_])(?: yet)?
    pings :: pings(?![^\W\d_])
    post :: post navigation
    beitrags beitragsnavigation :: beitrags-?navigation(?![^\W\d_])
    newer next older previous :: (?:older|newer|previous|next) (?:posts?|entries)
    alle :: alle (?:\d{1,5} )?kommentare.{0,30}
    """,
    before=r"\W{0,4}",
    after=r"[^.!?]{0,80}[.!?]{0,3}",
)
_FORM = Wordings(_OF_FORM, INVITATIONS._replace(after=_OF_FORM.after), FORM)
_WEAK = Wordings(
    Table(
        r"""
        community member rating ratings reader recipe review reviews user :: (?:(?:recipe|reader|user|member|community) )?(?:ratings? (?:&|and|\+) )?reviews?(?: (?:&|and|\+) (?:ratings?|comments|tips|questions))?
        comments :: comments,? (?:questions|reviews|ratings|tips)?,? ?(?:&|and) (?:questions|reviews|ratings|tips)
        bewertungen kommentare rezeptbewertungen :: (?:rezept)?bewertungen(?: (?:&|und) kommentare)?|kommentare (?:&|und) bewertungen
        avis :: avis(?: (?:&|et) commentaires)?
        opiniones :: opiniones(?: y comentarios)?
        recensioni :: recensioni(?: e commenti)?
        avaliações opiniões :: (?:avaliações|opiniões)(?: e comentários)?
        beoordelingen :: beoordelingen(?: en reacties)?
        opinie recenzje :: (?:opinie|recenzje)(?: o [^\W\d_]{3,12})?
        """,
        before=r"\W{0,4}",
        after=r"\W{0,4}",
    )
)
"""Headings of reviews, which stand in menus, too."""
_CANCEL = Expression(
    r".{0,160}(?:cancel reply|antworten? abbrechen|annuler la réponse|cancelar (?:la )?respuesta|"
    r"annulla risposta|cancelar resposta|reactie annuleren)\.?",
)
_OF_FRAME = Table(
    r"""
    newer older :: (?:older|newer) comments
    ältere :: ältere kommentare
    # load more show ver voir weitere :: (?:\d{1,5} more|weitere|voir les|load more|show more|ver más|more) (?:comments|kommentare|commentaires|comentarios)
    recent :: recent (?:posts|comments)
    aktuelle letzte neueste :: (?:neueste|letzte|aktuelle) (?:beiträge|kommentare)
    articles commentaires :: (?:articles|commentaires) récents
    derniers :: derniers (?:articles|commentaires)
    comentarios entradas :: (?:entradas|comentarios) recientes
    comentários posts :: (?:posts|comentários) recentes
    articoli commenti :: (?:articoli|commenti) recenti
    recente :: recente (?:berichten|reacties)
    nejnovější :: nejnovější (?:příspěvky|komentáře)
    najnowsze ostatnie :: (?:najnowsze|ostatnie) (?:wpisy|komentarze)
    senaste :: senaste (?:inläggen|kommentarer)
    nyeste seneste siste :: (?:seneste|siste|nyeste) (?:indlæg|innlegg|kommentarer)
    viimeisimmät :: viimeisimmät (?:artikkelit|kommentit)
    legutóbbi :: legutóbbi (?:bejegyzések|hozzászólások)
    son :: son (?:yazılar|yorumlar)
    articole comentarii :: (?:articole|comentarii) recente
    последние свежие :: (?:свежие|последние) (?:записи|комментарии)
    follow :: follow us\b.{0,40}
    find :: find us on\b.{0,30}
    privacy :: privacy policy
    datenschutz datenschutzerklärung :: datenschutz(?:erklärung)?(?![^\W\d_])
    powered :: powered by\b.{0,60}
    copyright © :: (?:copyright(?![^\W\d_])|©).{0,120}
    about :: about (?:me|us|the author)
    über :: über mich
    search :: search (?:this|our) site
    search :: search for:
    search :: search(?=\W*$)
    filed :: filed under\b.{0,80}
    primary :: primary sidebar
    archive archives :: archives?(?![^\W\d_])
    see :: see all responses
    read see :: (?:read|see) all comments
    more recommended :: (?:more|recommended) from .{1,60}
    la :: la discussion continue ailleurs
    fil :: fil des commentaires de ce billet
    related similar suggested :: (?:suggested|similar|related) topics
    top toplatest toplatestdiscussions :: top ?latest ?discussions(?![^\W\d_])
    ready :: ready for more\?
    related :: related (?:links|posts|articles|stories)\b.{0,60}
    nach :: nach oben
    back :: back to top
    # :: [1-9] [2-9](?: \d{1,3}){0,20}(?: ….{0,20})?
    page :: page \d{1,4} of \d{1,4}
    archieven archiv archivi archivos archivy archiwa arhiva arhive arkistot arkiver arquivos arşivler blogroll categories footer impressum kategorien meta newsletter sidebar архивы :: (?:archieven|archivos|arquivos|archivi|archiwa|archivy|arkiver|arkistot|arhive|arhiva|arşivler|архивы|impressum|sidebar|footer|newsletter|archiv|blogroll|categories|kategorien|meta)(?![^\W\d_])
    """,
    before=r"\W{0,4}",
    after=r"[^.!?]{0,60}[.!?…]{0,3}",
)
_FRAME = Wordings(_OF_FRAME)
_MADE_BY = Expression(
    r"\W{0,4}.{0,60}(?:"
    r"(?:\b(?:powered|motorizado|propulsé|betrieben|gestito|funciona|aangedreven|drivs|drevet|napędzan\w+|работает)\b.{0,24}"
    r"\b(?:wordpress|blogger|movable type|typepad|drupal|hugo|jekyll)\b|"
    r"\b(?:entradas|entries|beiträge|articles|articoli|artigos|berichten|wpisy|записи) \(rss\)).{0,60}|"
    r"\ball rights reserved.{0,20})[^.!?]{0,60}[.!?…]{0,3}",
)
"""Lines of the frame that begin with anything."""
_MADE_BY_WORDS = frozenset(
    ("reserved", "rss", "wordpress", "blogger", "movable", "typepad", "drupal", "hugo", "jekyll")
)
"""One of these is in each of them."""
_OF_RECORDS = (" this comment", " this review")
"""What a link in a record ends in, whose beginning heads sections elsewhere: "Share this comment"."""
_LONGEST = 200
_LONGEST_ANSWERS = 20
_SENTENCE = 90
"""Characters from which a line with a full stop and without a number is a sentence and heads nothing."""
_DIGIT = Expression(r"\d")
_SPEAKER = Expression(
    r"\b(?:[Ii](?:['’](?:ve|d|m|ll))? [a-z]|[Ii]ch [a-zäöü]|[Jj]e [a-zéê]|[Jj]['’][a-zéê]|[Ii]k [a-z]|[Yy]o [a-z]|[Ee]u [a-z]|[Jj](?:eg|ag) [a-zåäöæø])"
)
"""Whoever speaks of herself."""
_LONGEST_COUNT = 40
"""Characters of a line that counts comments."""

End = Literal["form", "frame"] | None


def announces_comments(text: str) -> bool:
    """Whether a line is the heading of a comments area."""
    return len(text) <= _LONGEST and _announces(text)


@lru_cache(maxsize=4096)
def _announces(text: str) -> bool:
    """The rarer a sign, the earlier it is looked for; the costly search for signs of sidebars comes last."""
    if text[-1] in ",;*" or (text[-1] == "." and len(text) > _SENTENCE and _DIGIT.search(text) is None):
        return False
    words = words_in(text)
    count = read_count(text) if len(text) < 160 and may_count(text, words) else None
    if count is None:
        named = not _NAMES.isdisjoint(words)
        heads = (named and _HEADING.fullmatch(text) is not None) or (
            heads_comments(text) and count_in(text) != 0
        )
    else:
        heads = count > 0 and not _tells(text)
    return heads and _SIDEBAR.search(text) is None and _ANSWERS.fullmatch(text) is None


def _tells(text: str) -> bool:
    """Whether somebody speaks of the comments in a sentence: "I read all the 12 comments on this page and agree."."""
    if text[-1] not in ".!":
        return False
    number, speaker = _DIGIT.search(text), _SPEAKER.search(text)
    return speaker is not None and (number is None or speaker.start() < number.start())


def is_count(text: str) -> bool:
    """Whether a short line is a heading or a link that counts comments, and nothing else: "3 comments"."""
    return len(text) <= _LONGEST_COUNT and announces_comments(text) and bool(stated_count(text))


def may_announce_comments(text: str) -> bool:
    """Whether a line may be the heading of a comments area: "Reviews" also stands in menus."""
    first = opening(text)
    return first in _WEAK.first_words and _WEAK.match(first, text.lower())


def counts_answers(text: str) -> bool:
    """Whether a line is a bare number of answers, of all comments or of one: "6 respuestas", "3 Antworten"."""
    return text[:1].isdecimal() and len(text) <= _LONGEST_ANSWERS and _ANSWERS.fullmatch(text) is not None


def stated_count(text: str) -> int | None:
    """The number of comments that a heading states; ``None`` without one."""
    count = read_count(text)
    return count_in(text) if count is None else count


def end_of_comments(text: str) -> End:
    """What stands behind the last comment and begins with this line, if any: the form or the page's frame."""
    return None if len(text) > _LONGEST else _end(text)


@lru_cache(maxsize=4096)
def _end(text: str) -> End:
    first, low = opening(text), text.lower()
    if (first in _FORM.first_words and _FORM.match(first, low)) or heads_form(text) or _cancels(low):
        return "form"
    if first in _FRAME.first_words and _FRAME.match(first, low) and not asks_for_answers(text):
        return "frame"
    made_by = not _MADE_BY_WORDS.isdisjoint(words_in(text)) and _MADE_BY.fullmatch(low) is not None
    if made_by or (closes_article(text) and not low.endswith(_OF_RECORDS)):
        return "frame"
    return eastern_end(text)


def _cancels(low: str) -> bool:
    """Whether a line in lower case ends in the link that closes the form."""
    return ("cancel" in low or "abbrechen" in low or "annul" in low) and _CANCEL.fullmatch(low) is not None
