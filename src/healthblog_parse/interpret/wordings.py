"""Interface words around comments, in English, German, French, Spanish, Italian, Portuguese, Dutch; the commonest of others.

Facts.  Between the author, the date and the text of a comment stand words of the interface: links to answer, to
report, to share, counts of likes, the verb after the name ("says:").  They are short, they repeat with every comment,
and a line of them holds nothing else.

Rules.  A line is interface if it can be cut into known phrases and numbers from left to right, longest phrase
first; punctuation and pictures do not count.  A line longer than ``MAX_LENGTH`` never is.  Words that are
plausible as a whole comment ("Like", "Top") are on the list only where systems print them alone beside a
comment; readers of markup ask about links and short lines, not about paragraphs.

Known failures.  A comment that consists of the one word "Reply" is taken for interface.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from .lines.asides import ASIDE_WORDS, is_aside

MAX_LENGTH = 90
"""Longest line that is looked at, in characters."""

_PHRASES = (
    # beside names, in all of these languages
    "posted|on|at|submitted|geschrieben|verfasst|gepostet|eingetragen|posté|publié|rédigé|publicado|escrito|scritto|"
    "pubblicato|inviato|posted by|comment by|written by|submitted by|by|says|said|wrote|sagt|schreibt|par|von|"
    "dit|dice|"
    # English
    "reply|replies|reply to this|reply to this comment|reply to comment|reply with quote|respond|answer|quote|"
    "log in to reply|login to reply|sign in to reply|log in to leave a comment|sign up to reply|"
    "register to reply|log in or register to post comments|login or register to post comments|log in to post comments|"
    "you must be logged in to reply|permalink|permanent link|link|link to comment|link to this comment|"
    "comment link|direct link|copy link|report|report comment|report this comment|report abuse|report spam|post followup|alert a moderator|flag|"
    "flag as inappropriate|flag comment|flag as spam|mark as spam|inappropriate|report as inappropriate|like|"
    "likes|liked|like this|like comment|dislike|dislikes|unlike|upvote|downvote|vote up|vote down|vote|votes|"
    "thumbs up|thumbs down|up|down|helpful|not helpful|recommend|recommended|recommends|recommendation|recommendations|loved|love|like loading|"
    "loading|liked by you|be the first to like this|person likes this|people like this|share|share this|"
    "share on facebook|share on twitter|share on x|tweet|share comment|share link|edit|edit comment|edited|"
    "delete|delete comment|remove|spam|moderate|approve|unapprove|trash|hide|hide replies|show replies|"
    "view replies|view reply|show reply|show more|show less|see more|read more|more|less|expand|collapse|"
    "expand full comment|view more|view all replies|load more|load more comments|more comments|"
    "show more comments|view more comments|view all comments|show all comments|load more replies|click to edit|"
    "click to cancel reply|cancel reply|cancel|close|parent|view thread|view in discussion|show parent|"
    "in reply to|top|back to top|follow|unfollow|subscribe|follow user|options|author|"
    "posts|post author|post published|post last modified|post category|post comments|article author|moderator|admin|administrator|staff|editor|pingback|trackback|"
    "your comment is awaiting moderation|awaiting moderation|this comment is awaiting moderation|comment|"
    "comments|rating|recipe rating|award|awards|give award|save|bookmark|translate|see translation|original|new|guest|member|"
    "verified|print|email|thread|hide thread|this thread|like reply|like reply share|"
    # German
    "antworten|antwort|auf diesen kommentar antworten|kommentar beantworten|beantworten|zitieren|zitat|"
    "zum antworten anmelden|anmelden um zu antworten|anmelden zum antworten|antworten abbrechen|"
    "antwort abbrechen|melde dich an um zu antworten|einloggen um zu antworten|login zum antworten|"
    "mit zitat antworten|permanenter link|direktlink|direktlink zum kommentar|link zum kommentar|link kopieren|"
    "permanentlink|anmelden oder registrieren um kommentare verfassen zu können|anmelden um kommentare zu schreiben|"
    "anmelden oder registrieren um kommentare zu schreiben|anmelden oder registrieren um kommentare schreiben zu können|"
    "zum verfassen von kommentaren bitte anmelden|melden|kommentar melden|beitrag melden|missbrauch melden|"
    "spam melden|als unangemessen melden|verstoß melden|gefällt mir|gefällt mir nicht|liken|gefällt|"
    "gefällt person|gefällt personen|gefällt dir|wird geladen|gefällt dies|daumen hoch|daumen runter|hilfreich|"
    "empfehlen|lädt|gefällt mir wird geladen|teilen|kommentar teilen|auf facebook teilen|auf twitter teilen|"
    "bearbeiten|kommentar bearbeiten|löschen|kommentar löschen|bewerten|abstimmen|anzeigen|ausblenden|"
    "antworten anzeigen|antworten ausblenden|mehr|antwort anzeigen|mehr anzeigen|weniger anzeigen|weniger|"
    "mehr lesen|weiterlesen|weitere kommentare|mehr kommentare|weitere kommentare laden|mehr kommentare laden|"
    "weitere kommentare anzeigen|alle kommentare anzeigen|kommentare anzeigen|ältere kommentare|"
    "neuere kommentare|abbrechen|schließen|autor|autorin|moderation|dein kommentar wartet auf moderation|"
    "dein kommentar muss noch freigeschaltet werden|nach oben|folgen|gast|ihr kommentar wartet auf freischaltung|"
    "diesen kommentar auf twitter teilen|kommentar|kommentare|ursprung|"
    # French
    "répondre|réponse|réponses|répondre à ce message|répondre à ce commentaire|citer|"
    "connectez-vous pour répondre|se connecter ou s'inscrire pour poster un commentaire|"
    "identifiez-vous ou inscrivez-vous pour publier un commentaire|se connecter pour répondre|annuler la réponse|lien permanent|permalien|lien|"
    "lien vers ce commentaire|signaler|signaler ce commentaire|signaler un abus|signaler le commentaire|alerter|"
    "signaler un contenu inapproprié|j'aime|je n'aime pas|aime|aimer|recommander|partager|modifier|supprimer|"
    "éditer|voir plus|voir moins|lire plus|lire la suite|afficher plus|plus de commentaires|charger plus|plus|"
    "moins|voir les réponses|masquer les réponses|afficher les réponses|voir les commentaires suivants|"
    "voir tous les commentaires|charger plus de commentaires|commentaires plus anciens|commentaires plus récents|"
    "annuler|fermer|auteur|votre commentaire est en attente de modération|commentaire|commentaires|en réponse à|"
    "chargement|suivre|invité|"
    # Spanish
    "responder|responde|respuesta|respuestas|citar|contestar|accede para responder|inicie sesión o regístrese para comentar|inicie sesión o regístrese para enviar comentarios|"
    "inicia sesión para responder|"
    "responder a este comentario|cancelar respuesta|cancelar la respuesta|enlace permanente|enlace|permanente|"
    "denunciar|reportar|reportar comentario|denunciar comentario|reportar abuso|me gusta|no me gusta|compartir|"
    "editar|borrar|eliminar|ver más|ver menos|leer más|mostrar más|más|menos|cargar más|más comentarios|"
    "cargar más comentarios|ver respuestas|ocultar respuestas|comentarios antiguos|comentarios más antiguos|"
    "ver todos|comentarios más recientes|cancelar|cerrar|autora|comentario|comentarios|en respuesta a|cargando|"
    "seguir|tu comentario está pendiente de moderación|a favor|en contra|votar|invitado|"
    # Italian
    "rispondi|risposta|risposte|cita|quota|accedi per rispondere|accedi o registrati per inserire commenti|accedi o registrati per poter commentare|"
    "effettua il login per rispondere|"
    "annulla risposta|link permanente|collegamento permanente|segnala|segnala abuso|segnala commento|mi piace|"
    "non mi piace|condividi|modifica|elimina|cancella|mostra altro|mostra di più|leggi tutto|altro|"
    "altri commenti|carica altri|carica altri commenti|mostra risposte|nascondi risposte|commenti precedenti|"
    "commenti più vecchi|commenti più recenti|annulla|chiudi|autore|commento|commenti|in risposta a|caricamento|"
    "segui|ospite|il tuo commento è in attesa di moderazione|vota|"
    # Portuguese
    "resposta|respostas|inicie sessão para responder|faça login para responder|faça login ou registre-se para postar comentários|entre para responder|"
    "cancelar resposta|ligação permanente|denunciar abuso|curtir|descurtir|gosto|não gosto|gostar|compartilhar|"
    "partilhar|apagar|excluir|remover|ver mais|ler mais|carregar mais|mais|mais comentários|"
    "carregar mais comentários|ver respostas|ocultar respostas|comentários antigos|comentários mais antigos|"
    "comentários recentes|fechar|comentário|comentários|em resposta a|carregando|convidado|"
    "o seu comentário aguarda moderação|"
    # Dutch
    "beantwoorden|antwoorden|antwoord|reageren|reageer|reactie|reacties|citeren|log in om te reageren|"
    "inloggen om te reageren|inloggen of registreren om te reageren|log in om te beantwoorden|login om te reageren|annuleer reactie|antwoord annuleren|"
    "permanente link|rapporteer|rapporteren|meld misbruik|misbruik melden|vind ik leuk|vind ik niet leuk|leuk|"
    "delen|deel|bewerken|bewerk|verwijderen|wissen|toon meer|meer|minder|meer lezen|lees meer|meer reacties|"
    "laad meer|meer laden|meer reacties laden|oudere reacties|nieuwere reacties|toon reacties|verberg reacties|"
    "alle reacties|annuleren|sluiten|in antwoord op|in reactie op|laden|volgen|je reactie wacht op moderatie|"
    "je reactie moet nog worden goedgekeurd|"
    # other languages: answers, changes, reports, notes of moderation
    "odpowiedz|anuluj pisanie odpowiedzi|zaloguj się aby odpowiedzieć|edytuj|udostępnij|zgłoś|lubię to|cytuj|"
    "svara|svar|svarer|avbryt svar|redigera|rediger|dela|del|rapportera|anmeld|gilla|synes godt om|citera|vastaa|"
    "muokkaa|jaa|ilmianna|tykkää|lainaa|odpovědět|odpovedať|upravit|upraviť|sdílet|zdieľať|citovat|válasz|"
    "szerkesztés|megosztás|idézet|răspunde|editează|distribuie|citează|yanıtla|cevapla|düzenle|paylaş|ответить|"
    "ответ|изменить|редактировать|поделиться|пожаловаться|цитировать|нравится|відповісти|редагувати|поділитися|"
    "отговор|отговори|редактиране|απάντηση|επεξεργασία|κοινοποίηση|odgovori|uredi|podijeli|vasta|muuda|atsakyti|"
    "redaguoti|atbildēt|respon|edita|balas|sunting|trả lời|הגב|ערוך|رد|تحرير|پاسخ|ویرایش|"
    "o seu comentário está aguardando moderação|seu comentário está aguardando moderação|"
    "din kommentar inväntar granskning|twój komentarz oczekuje na moderację|ваш комментарий ожидает проверки|"
    "dein kommentar wartet auf freischaltung|il tuo commento è in attesa di moderazione|je reactie is in afwachting van moderatie|"
    "din kommentar afventer godkendelse|din kommentar venter på moderering|kommenttisi odottaa hyväksyntää|komentář čeká na schválení|"
    "váš komentár čaká na schválenie|a hozzászólás rendszer-moderációra várakozik|hozzászólása moderálásra vár|"
    "comentariul tău e în așteptare|comentariul tău așteaptă moderarea|ваш коментар чекає узгодження|ваш коментар очікує модерації|"
    "коментарът ви очаква одобрение|vaš komentar čeka na moderiranje|vaš komentar čaka na odobritev|"
    "το σχόλιό σας θα ελεγχθεί πρώτα από συντονιστή|"
    "الكومنت بانتظار المراجعة|تعليقك بانتظار المراجعة|تعليقك في انتظار المراجعة|התגובה ממתינה לאישור|دیدگاه شما در انتظار بررسی است|"
    "komentar anda sedang menunggu moderasi|phản hồi của bạn đang chờ được xét duyệt|bình luận của bạn đang chờ được kiểm duyệt|"
    "あなたのコメントは承認待ちです|コメントは承認待ちです|您的评论正在等待审核|你的留言正在審核中|您的留言正在等待審核|"
    "yorumunuz denetim için bekliyor|logga in för att svara|войдите чтобы ответить|yanıtlamak için giriş yapın|"
    "likelike|likeliked by person|likeliked by people|likenliken|gefällt mirgefällt mir|j'aimej'aime|me gustame gusta|mi piacemi piace|curtircurtir|"
    "vind ik leukvind ik leuk|gillagilla|liked by person|liked by people|aimé par personne|le gusta a persona|"
    "piace a persona|wordt geliket door persoon|curtido por pessoa|ta bort|slet|slett|usuń|удалить|poista|"
    "odstranit|törlés|ștergeți|видалити|削除|删除|odpovědi|odpowiedzi|ответы|yanıtlar|válaszok|răspunsuri|απαντήσεις|"
    "відповіді|vastaukset|cite|şikayet et|"
    # badges of the article's author
    "author's reply|autor des beitrags|beitragsautor|beitragsautorin|"
    "auteur de l'article|auteur de la publication|autor de la entrada|autore articolo|autore dell'articolo|"
    "berichtauteur|autor do post|inläggsförfattare|autor wpisu|автор записи|yazının yazarı|"
    # advertising, badges of buyers and readers, links to a comment
    "like or dislike|anzeige|werbung|advertisement|sponsored|publicité|publicidad|pubblicità|advertentie|"
    "verified owner|verified buyer|verified purchase|verifizierter besitzer|verifizierter käufer|"
    "verifizierter kauf|achat vérifié|compra verificada|top commenter|top-kommentator|top contributor|top fan|"
    "ссылка на этот комментарий|ссылка на комментарий|постоянная ссылка|ссылка|постійне посилання|odnośnik|"
    "bezpośredni odnośnik|odkaz|trvalý odkaz|permalänk|permanent länk|pysyvä linkki|kalıcı bağlantı|"
    "enlace a este comentario|link a questo commento|rispondi a questo commento|responder a este comentário|reageer op deze reactie|link para este comentário|link naar deze reactie|"
    "lien vers ce message|固定链接|パーマリンク|родитель|ip logged|返信|返信する|編集|引用|回复|回覆|編輯|编辑|답글|응답|수정"
)

_SPLIT = Expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_PUNCTUATION_ONLY = Expression(r"[\W_]*")
ARROWS = frozenset("▲▼△▽⬆⬇🔼🔽")
"""Signs to vote with: a number beside one is a score."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(_SPLIT.findall(text.casefold().replace("’", "'")))


_TABLE: frozenset[tuple[str, ...]] = frozenset(
    words for phrase in _PHRASES.split("|") if (words := _words(phrase))
)
_LONGEST = max(map(len, _TABLE))
_FIRST: frozenset[str] = frozenset(words[0] for words in _TABLE)

_NOUN = (
    r"(?:comments?|replies|responses|thoughts|kommentare?|antworten|beiträge|commentaires?|réponses|"
    r"messages|comentarios?|respuestas|"
    r"commenti|risposte|comentários?|respostas|reacties)"
)
_NOUN_STEMS = (
    "omment", "coment", "repl", "respon", "respos", "respuesta", "rispost", "réponse", "thought", "antwort", "beitr",
    "message", "reactie",
)  # fmt: skip
"""One of these is in every such noun."""
_MORE_COMMENTS = Expression(
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


_EDIT_WORDS = frozenset(
    "last zuletzt laatst senast sist dernière última ultima edited modified bearbeitet geändert editiert modifié "
    "édité editado modificado modificato bewerkt gewijzigd redigeret redigerad redigert endret edytowano edytowany "
    "отредактировано изменено upraveno muokattu szerkesztve düzenlendi".split()
)
_EDITED = Expression(
    r"\W*(?:(?:last|zuletzt|laatst|senast|sist|dernière|última|ultima)\s+)?"
    r"(?:edited|modified|bearbeitet|geändert|editiert|modifié|édité|modification|edición|modifica|editado|modificado|modificato|"
    r"bewerkt|gewijzigd|redigeret|redigerad|redigert|endret|edytowan[oy]|отредактировано|изменено|upraveno|muokattu|szerkesztve|"
    r"düzenlendi)"
    r"(?:\s*[:,–-])?(?:\s+(?:(?:on|at|am|um|vom|le|el|il|op|den|em|dne|dnia)\s+)?[^!?;]{0,24}\d[^!?;]{0,50})?"
    r"(?:\s*(?:by|von|par|por|da|door|af|av|przez)\s+[^\s!?,:;]+(?:\s[^\s!?,:;]+){0,3})?\W*",
    re.IGNORECASE,
)
"""What systems put behind a comment that was changed: "Last edited 4 years ago by Anna", "Zuletzt bearbeitet am 3.5.2019"."""
_STARTS = _FIRST | _EDIT_WORDS | ASIDE_WORDS


def is_more_comments(text: str) -> bool:
    """Whether a link or a button leads to further comments: "Load more comments", "23 more comments".

    Args:
        text: The text of the element, white space collapsed.
    """
    if len(text) > MAX_LENGTH or not any(map(text.lower().__contains__, _NOUN_STEMS)):
        return False
    return _MORE_COMMENTS.search(text) is not None


def is_edit_note(text: str) -> bool:
    """Whether a line says that a comment was changed: "Last edited 4 years ago by Anna".

    Args:
        text: One line, white space collapsed.
    """
    if len(text) > MAX_LENGTH:
        return False
    first = _SPLIT.search(text)
    return first is not None and first[0].casefold() in _EDIT_WORDS and _EDITED.fullmatch(text) is not None


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
    start = text.partition(" ")[0]
    if start.isalpha() and start.casefold() not in _STARTS:
        return False  # nearly every line: told without an expression
    first = _SPLIT.search(text)
    if first is not None:
        word = first[0].casefold().replace("’", "'")
        if word in _EDIT_WORDS and is_edit_note(text):
            return True
        if (word in ASIDE_WORDS or word.isdigit()) and is_aside(text, word):
            return True
        if word not in _FIRST and not word.isdigit():
            return False
    words = tuple(word for word in _words(text) if not word.isdigit())
    if not words:
        return _PUNCTUATION_ONLY.fullmatch(text) is not None or not ARROWS.isdisjoint(text)
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
    first = _SPLIT.search(text)
    if first is None or first[0].casefold() not in _REPLY_WORDS:
        return False
    words = _words(text)
    return words in _REPLY_LINKS or words[:2] in _REPLY_STARTS


_REPLY_LINKS = frozenset(
    _words(phrase)
    for phrase in (
        "reply|respond|reply to this|reply to this comment|log in to reply|login to reply|antworten|antwort|"
        "kommentar beantworten|auf diesen kommentar antworten|zum antworten anmelden|répondre|"
        "répondre à ce message|répondre à ce commentaire|connectez-vous pour répondre|responder|contestar|"
        "accede para responder|rispondi|accedi per rispondere|"
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
_REPLY_WORDS = frozenset(words[0] for words in (*_REPLY_LINKS, *_REPLY_STARTS))
REPLY_WORDS = frozenset(word for words in _REPLY_WORDS for word in re.findall(r"[^\W\d_]+", words))
"""One of these words is in every line that asks to answer."""
