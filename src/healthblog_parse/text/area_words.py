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
from ..interpret.closings import closes_article
from ..interpret.counts import may_count, read_count
from ..interpret.eastern_frame import eastern_end
from ..interpret.openings import NUMBER, opening, words_in
from .languages import count_in, heads_comments, is_form

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
_FORM = Expression(
    r"\W{0,4}(?:(?:leave|post|add|write|submit|make) (?:a |your |an? )?(?:new )?(?:reply|comment|response|feedback)|"
    r"(?:schreibe?n?|hinterlasse?n?|verfasse|verfassen) (?:sie )?(?:einen?|deinen|ihren|uns) (?:kommentar|antwort)|"
    r"(?:einen |neuen |ihren |deinen |den |jetzt )?(?:neuen )?kommentar "
    r"(?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen|abschicken|senden)|(?:dein|ihr|mein|neuer) kommentar|"
    r"(?:laisser|laissez|ajouter|écrire|poster) (?:un|votre) (?:commentaire|réponse|message)|"
    r"(?:deja|dejar|escribe|añadir) (?:un|una|tu) (?:comentario|respuesta)|"
    r"(?:lascia|scrivi|aggiungi) un (?:commento|risposta)|"
    r"(?:deixe|deixar|escreva) (?:um|uma|seu) .{0,20}(?:comentário|resposta)|"
    r"(?:geef|plaats|laat) een (?:reactie|antwoord)|"
    r"(?:sorry, )?(?:the )?(?:comments?|commenting|replies)(?: (?:to|for|on) (?:this|the) [^\W\d_]{3,12})? (?:are|is|has been|have been) "
    r"(?:now |currently )?(?:closed|locked|disabled|turned off)|"
    r"this (?:discussion|topic|thread|post|conversation) (?:is|has been|was) (?:now |automatically )?(?:closed|locked|archived)|"
    r"(?:die )?kommentare (?:sind|wurden) (?:geschlossen|deaktiviert|gesperrt)|kommentarfunktion .{0,30}|"
    r"(?:der kommentarbereich|die diskussion|die kommentarfunktion) .{0,40}\b(?:geschlossen|deaktiviert|beendet)|"
    r"(?:les )?commentaires (?:sont )?(?:fermés|désactivés|clos)|(?:los )?comentarios (?:están )?(?:cerrados|desactivados)|"
    r"(?:i )?commenti (?:sono )?(?:chiusi|disattivati|disabilitati)|(?:os )?comentários (?:estão )?(?:fechados|encerrados|desativados)|"
    r"(?:de )?reacties zijn (?:gesloten|uitgeschakeld)|możliwość komentowania .{0,80}|od \d[\d.]{5,9}(?: r\.)? możliwość komentowania .{0,60}|"
    r"комментарии (?:(?:для|к) [^\W\d_]{3,6} [^\W\d_]{4,8} )?(?:закрыты|отключены|запрещены)|коментарі (?:закриті|вимкнені)|komentáře jsou (?:uzavřeny|vypnuty)|yorumlar kapalı|"
    r"comentarios cerrados|comentários encerrados|commentaires fermés|commenti chiusi|"
    r"kommentarer(?:na)? är (?:stängda|avstängda)|kommentarer er (?:lukket|slået fra|stengt)|"
    r"reactie (?:plaatsen|toevoegen)|(?:añadir|agregar|enviar|publicar) comentario|(?:adicionar|enviar|publicar) comentário|"
    r"(?:aggiungi|invia|inserisci) commento|(?:ajouter|poster|envoyer) commentaire|kommentera inlägget.{0,20}|skriv (?:en )?kommentar|"
    r"jetzt kommentieren|kommentieren|(?:sign|log) in to (?:comment|reply|post)\b.{0,30}|"
    r"you can follow (?:this conversation|(?:any|all|the) (?:responses|comments))\b.{0,120}|"
    r"you (?:must|need to|have to) (?:log|sign|register)\b.{0,60}|"
    r"your email address will not be published|deine e-mail-adresse wird nicht|e-mail adresse wird nicht|"
    r"you must be (?:logged|signed) in|du musst angemeldet sein|rss feed for comments|subscribe to .{0,30}comments|"
    r"this site uses akismet|diese (?:website|seite) verwendet akismet|add new comment|"
    r"kommentar veröffentlichen|enregistrer un commentaire|publicar un comentario|post a comment|posta un commento|"
    r"sign (?:the|my|our) guestbook|(?:sich )?ins gästebuch eintragen|(?:neuen )?eintrag (?:schreiben|verfassen)|"
    r"continue discussion|comments powered by\b.{0,20}|qui êtes-vous|gib hier deinen kommentar ein|"
    r"enter your comment here|(?:no )?(?:trackbacks?(?:\W{1,3}pingbacks?)?|pingbacks?)(?: yet)?|pings|"
    r"post navigation|beitrags-?navigation|(?:older|newer|previous|next) (?:posts?|entries)|alle (?:\d{1,5} )?kommentare.{0,30})"
    r"[^.!?]{0,80}[.!?]{0,3}",
)
_FORM_OPENINGS = frozenset(
    """
    adicionar agregar enviar envoyer inserisci invia kommentera kommentieren log reactie sign skriv
    eintrag ins sich add aggiungi ajouter commentaires comment commenting comentarios comentários commenti der i kommentarer kommentarerna les los
    możliwość od os reacties replies the комментарии коментарі komentáře yorumlar alle añadir beitrags beitragsnavigation comments continue dein deine deinen deixar deixe
    deja dejar den die diese du e einen enregistrer enter escreva escribe geef gib hinterlass hinterlasse
    hinterlassen hinterlassn ihr ihren jetzt kommentar kommentare kommentarfunktion laat laisser laissez lascia
    leave make mein neuen neuer newer next no older pingback pingbacks pings plaats post posta poster previous publicar qui rss schreib
    schreibe schreiben schreibn scrivi sorry submit subscribe this trackback trackbacks verfasse verfassen write
    you your écrire
    """.split()
)
"""The words that a line of the form begins with."""
_CANCEL = Expression(
    r".{0,160}(?:cancel reply|antworten? abbrechen|annuler la réponse|cancelar (?:la )?respuesta|"
    r"annulla risposta|cancelar resposta|reactie annuleren)",
)
_FRAME = Expression(
    r"\W{0,4}(?:(?:older|newer) comments|ältere kommentare|(?:\d{1,5} more|weitere|voir les|load more|show more|ver más|more) (?:comments|kommentare|"
    r"commentaires|comentarios)|recent (?:posts|comments)|(?:neueste|letzte|aktuelle) (?:beiträge|kommentare)|"
    r"(?:articles|commentaires) récents|derniers (?:articles|commentaires)|(?:entradas|comentarios) recientes|(?:posts|comentários) recentes|"
    r"(?:articoli|commenti) recenti|recente (?:berichten|reacties)|nejnovější (?:příspěvky|komentáře)|(?:najnowsze|ostatnie) (?:wpisy|komentarze)|"
    r"senaste (?:inläggen|kommentarer)|(?:seneste|siste|nyeste) (?:indlæg|innlegg|kommentarer)|viimeisimmät (?:artikkelit|kommentit)|"
    r"legutóbbi (?:bejegyzések|hozzászólások)|son (?:yazılar|yorumlar)|(?:articole|comentarii) recente|(?:свежие|последние) (?:записи|комментарии)|"
    r"archieven|archivos|arquivos|archivi|archiwa|archivy|arkiver|arkistot|arhive|arhiva|arşivler|архивы|follow us\b.{0,40}|find us on\b.{0,30}|"
    r"privacy policy|impressum|datenschutz(?:erklärung)?|powered by\b.{0,60}|(?:copyright|©).{0,120}|"
    r".{0,60}(?:\b(?:powered|motorizado|propulsé|betrieben|gestito|funciona|aangedreven|drivs|drevet|napędzan\w+|работает)\b.{0,24}\b(?:wordpress|blogger|movable type|typepad|drupal|hugo|jekyll)\b|"
    r"\b(?:entradas|entries|beiträge|articles|articoli|artigos|berichten|wpisy|записи) \(rss\)).{0,60}|"
    r".{0,60}\ball rights reserved.{0,20}|about (?:me|the author)|über mich|search (?:this|our) site|search for:|"
    r"filed under\b.{0,80}|primary sidebar|sidebar|footer|newsletter|archives?|archiv|blogroll|see all responses|(?:read|see) all comments|top stories|(?:more|recommended) from .{1,60}|most (?:viewed|popular|commented)|la discussion continue ailleurs|"
    r"fil des commentaires de ce billet|also on .{1,60}|"
    r"(?:suggested|similar|related) topics|categories|kategorien|"
    r"meta|top ?latest ?discussions|ready for more\?|related (?:links|posts|articles|stories)\b.{0,60}|"
    r"unsere social media kanäle|nach oben|back to top|[1-9] [2-9](?: \d{1,3}){0,20}(?: ….{0,20})?|page \d{1,4} of \d{1,4})"
    r"[^.!?]{0,60}[.!?…]{0,3}",
)
_FRAME_OPENINGS = frozenset(
    (
        NUMBER,
        *"""
    aktuelle also archieven archivi archivos archivy archiwa arhiva arhive arkistot arkiver arquivos articles articole
    articoli arşivler comentarii comentarios comentários commentaires commenti derniers entradas fil la legutóbbi letzte
    most najnowsze nejnovější neueste nyeste ostatnie posts read recente recommended see senaste seneste similar siste
    son suggested viimeisimmät архивы последние свежие
    about all archiv archive archives back blogroll categories copyright datenschutz datenschutzerklärung filed
    find follow footer impressum kategorien load meta more nach neueste newer newsletter older page powered
    primary privacy ready recent related search show sidebar top toplatest toplatestdiscussions unsere ver voir
    weitere ältere über ©
    """.split(),
    )
)
"""The words that a line of the frame begins with; one with any of the next may begin with any."""
_FRAME_WORDS = frozenset(
    ("reserved", "rss", "wordpress", "blogger", "movable", "typepad", "drupal", "hugo", "jekyll")
)
_LONGEST = 200
_LONGEST_ANSWERS = 20
_SENTENCE = 90
"""Characters from which a line with a full stop and without a number is a sentence and heads nothing."""
_DIGIT = Expression(r"\d")

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
        heads = count > 0
    return heads and _SIDEBAR.search(text) is None and _ANSWERS.fullmatch(text) is None


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
    if (first in _FORM_OPENINGS and _FORM.fullmatch(low) is not None) or is_form(text) or _cancels(low):
        return "form"
    framed = first in _FRAME_OPENINGS or not _FRAME_WORDS.isdisjoint(words_in(text))
    if (framed and _FRAME.fullmatch(low) is not None) or closes_article(text):
        return "frame"
    return eastern_end(text)


def _cancels(low: str) -> bool:
    """Whether a line in lower case ends in the link that closes the form."""
    return ("cancel" in low or "abbrechen" in low or "annul" in low) and _CANCEL.fullmatch(low) is not None
