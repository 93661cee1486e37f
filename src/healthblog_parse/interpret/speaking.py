"""Who speaks and to whom in the interface's words: "Anna says:", "Comment by Anna", "In reply to Anna"; and what
stands in place of a comment that was deleted.

Facts.  Systems print a verb behind the name or a wording before it, in the language of the installation, which
need not be that of the text.  The wordings are those of the translations of WordPress, Blogger, Drupal, Disqus
and their like, in some thirty languages.  Chinese, Japanese and Korean put the verb to the name without a space.

Rules.  A verb counts behind white space at the end of the name; one that is a surname too ("Saka", "Dio") only
with a colon.  "by" and its like count at the beginning and never where the rest would be empty.

Known failures.  A commenter who signs as "Von Trapp" loses the first word.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from .openings import opening
from .wordings import MAX_LENGTH, is_interface

_SAYS = (
    "says said wrote writes replied replies responded commented comments asks "
    "sagt sagte schreibt schrieb meint meinte kommentierte kommentiert antwortet antwortete "
    "posted posté publicó dit écrit répond répondit commente commenté dice dijo escribió escribe escrito comenta comentó responde respondió "
    "disse scrive ha scritto ha detto diz escreveu comentou zegt zei schreef schrijft reageert reageerde "
    "pisze napisał napisała napisał(a) komentuje skriver skrev säger sade siger sagde sier sa sanoo sanoi kirjoitti "
    "napsal napsala napsal(a) řekl řekla řekl(a) říká píše napísal napísal(a) povedal hovorí "
    "vraví szerint írta spune spunea spus scrie λέει είπε γράφει έγραψε пишет написал написала написал(а) говорит сказал "
    "сказала комментирует пише сказав коментує говорить каза каже рекао "
    "kaže pravi rašo parašė ütleb kirjutas dedi diyor berkata より 말 viết يقول قال הגיב אומר گفت"
)
_SAYS_WITH_COLON = "saka diu di dio dice nói ki"
"""Verbs that are names too."""
_LEFT = (
    r"(?:left|leaves)\s+(?:this|a|the following)\s+(?:comment|note|message|reply)|hinterließ\s+(?:diesen|einen|folgenden)\s+kommentar|"
    r"a\s+laissé\s+(?:ce|un)\s+(?:commentaire|message)|dejó\s+(?:este|un)\s+comentario|ha\s+lasciato\s+(?:questo|un)\s+commento|"
    r"deixou\s+(?:este|um)\s+comentário|liet\s+(?:deze|een)\s+(?:reactie|opmerking)\s+achter|"
    r"оставил(?:а|\(а\))?\s+(?:этот\s+)?(?:комментарий|отзыв)|залиши(?:в|ла|в\(ла\))\s+(?:цей\s+)?коментар|"
    r"(?:dodał|zostawił)(?:a|\(a\))?\s+(?:ten\s+)?komentarz"
)
"""Several words behind a name."""
_LEFT_ENDS = frozenset(
    "comment note message reply kommentar commentaire comentario commento comentário achter комментарий отзыв коментар komentarz".split()
)
"""The last words of these."""
_SAYS_END = Expression(
    rf"(?<=\S)[\s,]+(?:(?:has|hat|a|ha|had|am|on|at|je|је)\s+)?(?:{'|'.join(map(re.escape, _SAYS.split()))}|"
    rf"(?:dedi|diyor)\s+ki|commented on this post|{_LEFT}|gesagt|geschrieben|(?:{'|'.join(_SAYS_WITH_COLON.split())})(?=\s*[:…]))"
    r"\s*(?:on|at|am|le|el|il|em|en|op|den|dnia|в|um|this|…|\.\.\.)?\s*[:.…,]*\s*$",
    re.IGNORECASE,
)
_SAYS_WORDS = frozenset(
    (*_SAYS.split(), *_SAYS_WITH_COLON.split(), "post", "this", "gesagt", "geschrieben", "scritto", "detto")
)
_SAID_ENDS = _SAYS_WORDS | _LEFT_ENDS
"""One of these is among the last two words of every name with a wording behind it."""
_GLUED = (
    "さんのコメント",
    "のコメント",
    "さんは書きました",
    "より",
    "님의 말",
    "说道",
    "說道",
    "說",
    "说",
    "發表於",
    "发表于",
    "发布于",
    "留言於",
    "留言于",
)
"""Verbs that stand to the name without a space; the longer ones first."""
_GLUED_WITH_COLON = frozenset(("より", "說", "说"))
"""Those that names end in, too: "ひより"."""
_GLUED_ENDS = frozenset(verb[-1] for verb in _GLUED)
_BY_NOUN = (
    "comment|kommentar|commentaire|comentario|comentário|commento|reactie|reply|antwort|posted|submitted|written|"
    "left|commented|kommentiert|geschrieben|verfasst|gepostet|eingetragen|gespeichert|écrit|posté|rédigé|publié|"
    "soumis|escrito|publicado|enviado|scritto|pubblicato|inviato|inserito|postato|geplaatst|geschreven|ingediend|"
    "verzonden|skickat|skrivet|inskickat|indsendt|skrevet|sendt inn|komentarz|wysłane|dodane|dodano|napisane|trimis|"
    "review|reviewed|bewertung|rezension|avis|critique|reseña|recensione|recensito|beoordeling|recenzja|recenzje|opinia|avaliação"
)
_BY = "by|von|vom|par|por|da|di|de|do|van|door|from|av|af|przez|autorstwa|wg"
_BY_ALONE = (
    "by|von|par|por|door|from|name|author|autor|auteur|autore|user|username|nom|nombre|nome|naam|författare|forfatter|"
    "napsal uživatel|napsala uživatelka|vložil|vložila|vložil/a|vložil\\(a\\)|odoslal|odoslala|pridal|pridala|přidal|přidala|beküldte|lähettänyt|отправлено|добавлено|автор|автора|от|yazan|gönderen|投稿者|作成者|作者|由|يقول|szerző|توسط|โดย|بواسطة|από|על ידי"
)
_BY_WORDS = frozenset(
    (
        *_BY_NOUN.replace("sendt inn", "sendt").split("|"),
        *_BY_ALONE.split("|"),
        "vložil(a)",
        "napsal",
        "napsala",
        "על",
    )
)
_BY_STRONG = Expression(
    rf"^\s*(?:(?:{_BY_NOUN})\s+(?:{_BY})|{_BY_ALONE})\s*[:：]?\s+(?=\S)|^(?:投稿者|作成者|作者|由)\s*[:：]\s*",
    re.IGNORECASE,
)
_UNVERIFIED = Expression(
    r"\s*\((?:not verified|unverified|(?:nicht|ikke|inte|ej|niet) (?:überprüft|verifiziert|efterprøvet|verificeret|bekreftet|"
    r"verifisert|verifierad|bekräftad|gecontroleerd|geverifieerd)|overifierad|non vérifiée?|(?:no|não|non) (?:verificad[oa]|"
    r"verificato|verificat)|niezweryfikowany|не (?:проверено|перевірено|подтвержден[оа]?)|bez ověření|neověřeno|neověřený|neoveren[ýéo]|neoverené|nem ellenőrzött|"
    r"ei varmistettu|doğrulanmamış|neverificat|未検証|未验证|未驗證|확인되지 않음|непроверен|neprovjereno)\)",
    re.IGNORECASE,
)
"""What Drupal prints behind the name of a reader without an account: its translations of "not verified"."""
_UNVERIFIED_STARTS = frozenset(
    """
    not unverified nicht ikke inte ej niet overifierad non no não niezweryfikowany не bez neověřeno neověřený neoverený neovereno neoverené
    nem ei doğrulanmamış neverificat 未検証 未验证 未驗證 확인되지 непроверен neprovjereno
    """.split()
)
"""What stands behind the bracket."""
_GREEK_ARTICLE = Expression(r"(?:ο/η|ο χρήστης|η χρήστης|ο|η)\s+(?=\S)", re.IGNORECASE)
_DASHES = Expression(r"(?:[-\s:,;|·•⋅∙—–»«→↓]+\s)?")
_EDGES = " \t\n\r\xa0:：,;|·•⋅∙—–»«→↓"
_REPLY_TO = Expression(
    r"^\W*(?:(?:in\s+reply\s+to|reply(?:ing)?\s+to|replied\s+to|responding\s+to|in\s+response\s+to|answer\s+to|"
    r"antwort(?:e|en|et)?\s+(?:auf|an)|als\s+antwort\s+auf|en\s+réponse\s+à|répondre\s+à|réponse\s+à|"
    r"en\s+respuesta\s+a|responder\s+a|respuesta\s+a|in\s+risposta\s+a|rispondi\s+a|risposta\s+a|"
    r"em\s+resposta\s+a|resposta\s+a|responder\s+para|in\s+antwoord\s+op|(?:in|als)\s+reactie\s+op|antwoord\s+op|"
    r"reactie\s+op|reageer\s+op|reageren\s+op|beantwoorden\s+van|antwoord\s+aan|"
    r"(?:som\s+)?svar\s+(?:på|til|till)|svara(?:\s+på)?\s+till|w\s+odpowiedzi\s+(?:na|do)|"
    r"odpowiedz\s+użytkownikowi|odpowiedź\s+(?:na|dla|do)|(?:в\s+)?ответ(?:ить)?\s+(?:на|для)|"
    r"(?:у\s+)?відповідь\s+на|відповісти\s+на|(?:v\s+)?odpově(?:ď|di|dět)\s+na|vastaus\s+(?:kommenttiin|käyttäjälle)|"
    r"válasz\s+(?:erre|neki)|ca\s+răspuns\s+(?:la|pentru)|răspuns\s+(?:la|pentru)|απάντηση\s+(?:στο|στον|στην|σε)|"
    r"回复给|回覆給|回复|回覆|reply(?=\s*@))\s*:?\s*(?:@\s*)?(?P<name>\S.{0,80}?)|"
    r"auf\s+(?P<german>\S.{0,60}?)\s+(?-i:antworten)|(?P<turkish>\S.{0,60}?)\s+(?:için\s+yanıtla|adlı\s+kişiye\s+yanıt\s+ver)|"
    r"(?P<japanese>\S.{0,60}?)\s*(?:に返信する|への返信))\s*$",
    re.IGNORECASE | re.DOTALL,
)
_REPLY_OPENINGS = frozenset(
    """
    als answer antwoord antwort antworte antworten antwortet auf beantwoorden em en in reactie reageer reageren replied reply
    replying responder responding resposta respuesta risposta rispondi som svar svara vastaus w
    """.split()
)
"""The words that it begins with where all its letters are ASCII."""
_NOBODY = frozenset(
    ("this comment", "diesen kommentar", "ce message", "ce commentaire", "este comentario", "this post")
)
_THING = (
    r"(?:this\s+|the\s+|user'?s?\s+)?(?:comment|post|message|content|reply)|(?:(?:dieser|der)\s+)?(?:kommentar|beitrag)|"
    r"(?:(?:ce|le)\s+)?(?:commentaire|message)|(?:este\s+|el\s+)?comentario|(?:este\s+|o\s+)?comentário|"
    r"(?:questo\s+|il\s+)?commento|(?:deze\s+|de\s+)?(?:reactie|opmerking)|(?:den\s+här\s+|denne\s+)?komm?entar(?:en|t)?|"
    r"(?:ten\s+)?komentarz|(?:этот\s+)?комментарий|(?:цей\s+)?коментар|(?:tento\s+)?komentář|(?:acest\s+)?comentariu(?:l)?"
)
_GONE = (
    r"deleted|removed|hidden|withdrawn|gelöscht|entfernt|supprimée?|retirée?|effacé|eliminado|borrado|removido|excluído|"
    r"apagado|eliminato|rimosso|cancellato|verwijderd|tagits\s+bort|borttagen|raderats|fjernet|slettet|usunięty|"
    r"удал[её]н|видалено|odstraněn|smazán|eliminat|șters"
)
_IS = (
    r"has\s+been|was|is|wurde|ist|a\s+été|est|ha\s+sido|fue|está|foi|è\s+stato|è|is|werd|har\s+blitt|har|er|ble|blev|"
    r"został|zostało|был|було|byl|a\s+fost"
)
_WHO = (
    r"\s+(?:by|von|vom|par|por|pelo|pela|da|dal(?:l['’]|la\s)?|door|av|af|przez|de|from)\b.{1,40}|\s+автором"
)
_PLACEHOLDER = Expression(
    rf"\W*(?:(?:{_THING})\s+(?:(?:{_IS})(?:\s+(?:vom|von|door)\s.{{1,40}}?)?\s+)?(?:{_GONE})(?:{_WHO})?|(?:{_GONE})|"
    r"el\s+autor\s+ha\s+eliminado\s+este\s+comentario|autor\s+se\s+rozhodl\s+tento\s+komentář\s+odstranit|"
    r"kirjoittaja\s+on\s+poistanut\s+tämän\s+kommentin|(?:a\s+)?megjegyzést\s+eltávolította\s+a\s+szerző|"
    r"автор\s+видалив\s+цей\s+коментар|bu\s+yorum\s+(?:bir\s+)?(?:yazar|blog\s+yöneticisi)\s+tarafından\s+silindi|"
    r"αυτό\s+το\s+σχόλιο\s+(?:αφαιρέθηκε|διαγράφηκε)(?:\s+από\s+.{1,30})?|"
    r"このコメントは.{0,20}削除されました|此评论已被.{0,12}删除|"
    r"this\s+comment\s+(?:violated\s+our\s+\w{3,12}|is\s+no\s+longer\s+available))\W*"
)
"""Told in lower case: an expression that ignores case tries every word."""
_STATE = Expression(
    r"\W*(?:your|dein|ihr|votre|ton|tu|su|il\s+tuo|je|o\s+seu)\s+"
    r"(?:comment|kommentar|commentaire|comentario|commento|reactie|comentário)\s+"
    r"(?:is|has|will|must|wird|wartet|muss|wurde|ist|erscheint|est|doit|sera|está|será|debe|è|sarà|wacht|wordt|moet|aguarda)\b"
    r"(?=[^?!]{0,80}?(?:moderat|modérat|moderac|freischalt|freigeschalt|freigegeben|freigabe|approv|aprob|aprov|geprüft|goedgekeurd))",
    re.IGNORECASE,
)
"""The state of a comment that only its author sees."""
_STATE_STARTS = frozenset("your dein ihr votre ton tu su il je o".split())
_LATEST = Expression(
    r"[^.!?:]{1,50}\s(?:(?:last|latest|recent)\s(?:blog\s)?post|recently\sposted)\s?\.\.", re.IGNORECASE
)
"""What a plugin adds to a comment: the latest post of its author."""
_PLACEHOLDER_STARTS = frozenset(
    "this the user users comment post message content reply dieser der kommentar beitrag ce le commentaire este el "
    "comentario o questo il commento deze de reactie opmerking den denne komentar kommentaren kommentaret komentaren "
    "komentaret ten komentarz tento acest comentariu comentariul deleted removed hidden withdrawn entfernt eliminado "
    "borrado removido apagado eliminato rimosso cancellato verwijderd tagits borttagen raderats fjernet slettet eliminat "
    "kirjoittaja autor a bu".split()
)
"""What they begin with, as far as it is written in letters of ASCII alone."""
_GONE_STEMS = (
    "delet", "remov", "hidden", "withdrawn", "violated", "longer", "gelöscht", "entfernt", "supprim", "retiré",
    "effacé", "elimin", "borrad", "excluíd", "apagad", "rimoss", "cancellat", "verwijderd", "bort", "raderats", "fjernet",
    "slettet", "usunięt", "удал", "видал", "odstran", "smazán", "șters", "poistanut", "eltávolított", "silindi", "αφαιρέθηκε",
    "διαγράφηκε", "削除", "删除",
)  # fmt: skip
"""One of these is in every placeholder of a comment that is gone."""
_LONGEST_PLACEHOLDER = 120
_WORDING, _ANYBODY = 2, "Xy"
"""Blanks in a wording before a name, and a name to try it with."""
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
    if name.isascii() and name.replace(" ", "").isalpha():
        words = name.lower().split()
        if words[0] not in _BY_WORDS and _SAID_ENDS.isdisjoint(words[-2:]):
            return name.strip(" ")  # nearly every name: no sign and no verb to take off
    if ")" in name:
        name = without_unverified(name)
    bare = name.rstrip(" \t:：.,…")
    if bare[-1:] in _GLUED_ENDS:
        name = _without_glued(name, bare)
    else:
        words = bare.casefold().rsplit(None, 2)
        if len(words) > 1 and (words[-1] in _SAID_ENDS or words[-2] in _SAID_ENDS):
            name = _SAYS_END.sub("", name)
            if words[-1] in {"λέει", "είπε"}:
                name = _GREEK_ARTICLE.sub("", name, count=1)
    name = _trimmed(name)
    if name.partition(" ")[0].partition("：")[0].casefold().rstrip(":") in _BY_WORDS:
        name = _trimmed(_BY_STRONG.sub("", name))
    return name


def without_unverified(name: str) -> str:
    """A name, or a line with one, without Drupal's "(not verified)" behind it."""
    if "(" not in name or _UNVERIFIED_STARTS.isdisjoint(map(opening, name.split("(")[1:])):
        return name
    return _UNVERIFIED.sub("", name)


def without_leading_says(text: str) -> str:
    """A text without the verb and the colon that end the line of its author: "Says: TEXT"."""
    verb, colon, rest = text.partition(":")
    return rest.lstrip() if colon and verb.strip().casefold() in _SAYS_WORDS else text


def is_verb(text: str) -> bool:
    """Whether a text is nothing but the verb behind a name: "says", "schreibt:"."""
    return text.strip(" \t:：.,…").casefold() in _SAYS_WORDS


def leads_to_name(text: str) -> bool:
    """Whether a text is nothing but the wording before a name: "Comment by", "Verfasst von"."""
    return 0 < text.count(" ") <= _WORDING and without_says(f"{text} {_ANYBODY}") == _ANYBODY


def _without_glued(name: str, bare: str) -> str:
    """A name without the verb behind it; a single sign only counts with a colon."""
    verb = next((verb for verb in _GLUED if bare.endswith(verb)), "")
    return bare[: -len(verb)] if verb and (verb not in _GLUED_WITH_COLON or bare != name.rstrip()) else name


def _trimmed(name: str) -> str:
    """Without signs at the ends; a hyphen glued to the front stays: it is part of a name."""
    name = name.lstrip(_EDGES).rstrip(_EDGES + "-/#")
    return _DASHES.sub("", name, count=1) if name.startswith("- ") else name


def reply_target(text: str) -> str | None:
    """The name in "Reply to NAME" or "In reply to NAME", else ``None``.

    Args:
        text: One line, white space collapsed.
    """
    if len(text) > MAX_LENGTH + 40:
        return None
    if text.isascii() and opening(text) not in _REPLY_OPENINGS:
        return None  # nearly every line: told without an expression
    match = _REPLY_TO.match(text)
    if match is None:
        return None
    found = match["name"] or match["german"] or match["turkish"] or match["japanese"]
    name = found.strip(" :,.↓→»「」")
    if not name or is_interface(name) or name.casefold() in _NOBODY:
        return None
    return name


def is_placeholder(text: str) -> bool:
    """Whether a whole text is the system's and not a reader's: "This comment has been removed by the author.", "Your
    comment is awaiting moderation.", "Anna recently posted.. TITLE".
    """
    if len(text) > _LONGEST_PLACEHOLDER:
        return False
    start = text.partition(" ")[0]
    if ".." in text and _LATEST.match(text) is not None:
        return True
    if start.strip("(*").lower() in _STATE_STARTS and _STATE.match(text) is not None:
        return True
    if start.isascii() and start.isalpha() and start.lower() not in _PLACEHOLDER_STARTS:
        return False  # nearly every text
    low = text.lower()
    return any(map(low.__contains__, _GONE_STEMS)) and _PLACEHOLDER.fullmatch(low) is not None
