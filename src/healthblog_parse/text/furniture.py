"""Lines of the interface around comments in plain text: told by their words, or by their coming back.

Facts: flattening glues neighbouring links together ("ReplyDelete", "LikenLiken", "Thumbs up0Thumbs down");
what no word list knows comes back with every record, with other numbers in it ("12 points", "member since
12/2006").

Rules, in order:
1. A line that ``interpret.wordings`` knows, also after the glued words are parted.
2. A line of one of the wordings below, which systems print beside comments and nowhere else.
3. A line whose mask (digits replaced) stands in most records of the area: ``learn``.

Known failures: in an area of one or two records nothing can be learnt.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from ..expressions import Expression
from ..interpret.openings import opening, words_in
from ..interpret.speaking import reply_target
from ..interpret.wording_table import Table, Wordings
from ..interpret.wordings import MAX_LENGTH, REPLY_WORDS, is_interface, is_reply_link
from .languages import is_answer_link

_GLUE = Expression(r"(?<=[^\W\d_A-ZÄÖÜ])(?=[A-ZÄÖÜÉÀ])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_GLUED = Expression(
    r"[A-ZÄÖÜÉÀ\d](?:(?<=[^\W\d_A-ZÄÖÜ][A-ZÄÖÜÉÀ\d])|(?<=[^\W\d_]\d)|(?<=\d)(?=[^\W\d_]))",
)
"""The same with the capital or the digit first: a quick first look, since most lines have nothing glued together."""
_PARTS = Expression(r"\s*[|·•∙/?#–—→↓↑»«›‹,:;()\[\]]+\s*|\s{2,}|\s[-+]\s")
_DIVIDES = Expression(r"[|·•∙/?#–—→↓↑»«›‹,:;()\[\]+-]")
"""A sign without which a line has one part."""
_DIGITS = Expression(r"\d+")
_BARE = Expression(r"[\W\d_]{1,14}|[+-]?\d{1,6}\s?[kK]?|\(?#\d{1,12}\)?|n°\s?\d{1,5}")
_MOST = 0.6
"""Part of the records in which a mask stands that belongs to the interface."""
_NEARLY_ALL = 0.9
_SENTENCE = Expression(r".{24}[.!?][\"”’)]?$")
_FEWEST = 3

_VOTES = Table(
    r"""
    aimé curtido gefällt geliket le like liked piace :: (?:like )?(?:liked|gefällt|aimé|le gusta a|piace a|curtido|geliket) (?:by|von|par)? ?.{1,60}
    # of people person persone personen user users :: (?:\d{1,6} )?(?:people|person|personen?|users?|of \d{1,6} people) (?:found|liked?|likes|gefällt).{0,40}
    # you :: (?:you|\d{1,6}) (?:and \d{1,6} others )?(?:like|liked) this
    score :: \(?score: ?-?\d.{0,30}
    daumen daumendown daumenhoch daumenrunter daumenup thumb thumbdown thumbhoch thumbrunter thumbup :: (?:thumb|daumen) ?(?:up|down|hoch|runter)
    rate :: rate this.{0,20}
    rating :: rating:.{0,20}
    click :: click to rate(?: rating)?(?: \(?\d{1,5}\)?)?
    gefällt like liken :: (?:liken|gefällt mir|like)(?: (?:liken|like|wird geladen|lade))*
    # :: [0-5](?:[.,]5)? (?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|sterren)
    respect respected :: respect(?:ed)?
    respect respected :: respect(?:ed)? \d{1,5}
    rec recommended :: rec(?:ommended)?
    recommend recommended :: recommend(?:ed)? \d{1,5}
    pick :: pick your reaction
    反对 支持 赞 踩 顶 :: (?:支持|反对|赞|踩|顶) ?[(（]?\d{0,5}[)）]?
    いいね :: いいね[!！]?
    votos :: votos ?: ?\d{1,5}(?:, karma ?: ?-?\d{1,5})?
    oceń :: oceń
    """
)
"""Who liked a comment, how many did, and the buttons for it."""
_ANSWERS = Table(
    r"""
    # antwort antworten replies reply resposta respostas respuesta respuestas rispost risposte réponse réponses :: \d{0,4} ?(?:repl(?:y|ies)|antwort(?:en)?|réponses?|respuestas?|risposte?|respostas?)(?: (?:by|von|par|de|da) .{1,60})?
    reply :: reply to this(?: parent)?(?: share)?
    zum :: zum antworten anmelden(?: zitieren)?
    引用 回复引用 回复 回覆 :: 引用|回复(?:引用)?|回覆
    공감 답글 :: (?:답글|공감) ?\d{0,5}
    """
)
"""How many answered, and the links to answer."""
_MEMBERS = Table(
    r"""
    age beiträge berichten gender inscription joined karma location mensagens mensajes messages messaggi point points posts punkte rank reaction reactions registriert reputation status threads wohnort :: (?:posts|beiträge|messages|mensajes|messaggi|mensagens|berichten|points?|punkte|karma|reputation|joined|registriert|inscription|location|wohnort|status|rank|threads|reactions?|reaction score|age|gender) ?:.{0,60}
    # :: \d{1,6} (?:posts|beiträge|points?|punkte|karma|reactions?|votes?|stimmen?|articles?|artikel|comments?|kommentare)
    dabei inscrit inscrite join joined lid member membre membro miembro mitglied registriert :: (?:join(?:ed)?(?: date)?(?![^\W\d_])|member since|mitglied seit|dabei seit|registriert seit|inscrite? le|membre depuis|miembro desde|membro dal|lid sinds).{0,30}
    active admin administrator junior member mitglied moderator new senior site super well :: (?:well-known |active |new |senior |junior |site |super )?(?:member|mitglied|moderator|admin|administrator)
    rising :: rising star
    founding :: founding member
    thread :: thread starter
    topic :: topic starter
    profile :: profile (?:picture|photo|image)
    photo :: photo de profil
    he she they xe ze :: (?:she|he|they|ze|xe)/(?:her|hers|him|his|them|theirs|they|any)(?:/\w{2,7})?
    studied studies work worked works :: (?:works?|worked|studie[sd]) at [^.!?,]{2,60}
    lives :: lives in [^.!?]{2,60}
    arbeitet :: arbeitet bei [^.!?,]{2,60}
    lebt :: lebt in [^.!?]{2,60}
    # :: #?\d{1,5} ?[楼樓]
    группа :: группа: .{1,30}
    active avatar collaborator contributor keymaster logged owner paid participant profilbild spectator subscriber themenstarter :: subscriber|paid|owner|collaborator|contributor|participant|keymaster|spectator|themenstarter|logged|active|avatar|profilbild
    """
)
"""What a board or a shop says of who wrote."""
_NETWORKS = Table(
    r"""
    e email facebook google homepage journal linkedin mail pinterest reddit twitter website whatsapp :: (?:twitter|facebook|google\+?|linkedin|pinterest|whatsapp|reddit|email|mail|e-mail|homepage|journal|website)(?: (?:twitter|facebook|google\+?|linkedin|pinterest|whatsapp|reddit|email|mail|e-mail|homepage|journal|website))*
    auf diesen on share teilen this :: (?:diesen kommentar |this comment |share |teilen )?(?:auf|on) (?:twitter|facebook|x) teilen
    post send share :: (?:post|share|send) (?:to|on|this) (?:twitter|facebook|google\+?|linkedin|pinterest|whatsapp|reddit)
    """
)
"""Links to the writer's pages and to share."""
_ORDER = Table(
    r"""
    collapse expand hide next parent prev previous root show thread toggle unfold :: (?:next|prev|previous|root|parent|thread|collapse|expand|unfold|toggle|hide|show)(?: \[?[–+-]\]?)?
    best beste les most neueste neuste newest oldest relevanz top worst älteste :: (?:oldest|newest|most voted|top rated|best rated|worst rated|best|neueste|neuste|älteste|beste bewertung|relevanz|les plus récents)(?: (?:first|zuerst|most voted|newest|oldest))*
    ordenar ordina sort sorted sorteer sortieren sortiert sortierung trier :: (?:sort(?:ed)? by|sortier(?:t|en) nach|sortieren|sortierung|trier par|ordenar por|ordina per|sorteer op)\b.{0,60}
    order view :: order by\b.{0,20}|view all
    ansicht :: ansicht der kommentare.{0,40}
    linear :: linear(?: view)?
    развернуть :: развернуть ветку
    threaded verschachtelt :: verschachtelt|threaded
    """
)
"""In which order comments stand, and which of them are shown."""
_LISTS = Table(
    r"""
    inline :: inline feedbacks
    the :: the comments below have (?:not )?been moderated.{0,20}
    alle :: alle kommentare (?:ansehen|anzeigen)
    refresh :: refresh comments list
    notify :: notify (?:me )?of
    benachrichtige :: benachrichtige mich (?:zu|bei)
    alle neue neuen :: (?:alle )?neuen? (?:folge)?kommentaren?.{0,30}
    new :: new follow-up comments.{0,40}
    # :: \d{1,6} (?:kommentar themen|themen antworten|follower|abonnenten)
    kommentar :: kommentar,? auf da[sn] am meisten reagiert wurde
    angesagtester beliebtester :: (?:angesagtester|beliebtester) kommentar.{0,10}
    letzte :: letzte kommentar?toren
    most :: most reacted comment
    hottest :: hottest comment thread
    recent :: recent comment authors
    # :: \d{1,6} (?:comment )?(?:authors|kommentatoren|threads?|thread replies|followers|comment threads)
    """
)
"""What stands above a list of comments."""
_TOOLS = Table(
    r"""
    comment commentaire kommentar :: (?:comment|kommentar|commentaire) (?:link|löschen|melden|anzeigen|has been collapsed.{0,20})
    see :: see less
    comment dein ihr kommentar pending this your :: (?:(?:your |this |dein |ihr )?(?:comment|kommentar) (?:is |wartet auf )?(?:awaiting )?|pending awaiting )moderation
    comment comments kommentare :: (?:comments? (?:are )?|kommentare werden )(?:loading|geladen)\W*
    this :: this comment (?:was|has been) (?:edited|modified).{0,60}
    bearbeitet edited last modifié :: (?:edited|bearbeitet|modifié|last edited)\b.{0,40}
    like rate share :: (?:share|rate|like) this (?:comment|review)
    zgłoś :: zgłoś(?: naruszenie)?
    report :: report (?:this )?(?:comment )?as (?:abuse|abusive|inappropriate|offensive|spam)
    举报 通報 삭제 스크랩 신고 :: 举报|通報|스크랩|신고|삭제
    """
)
"""Links beside a comment, and notes about it."""
_FORM = Table(
    r"""
    e email :: e-?mail
    erneut :: erneut versuchen
    what :: what are your thoughts\?
    write :: write a (?:comment|response|review|reply)\W*
    join :: join the discussion\W*
    log :: log in with
    or :: or sign up with \w+
    add :: add a (?:public )?comment\W*
    add :: add yours
    absenden post preview retry send senden speichern submit write :: senden|speichern|absenden|submit|send|post|retry|write|preview(?: post (?:reply|comment)…?)?
    """
)
"""The form to write one."""
_WORDED = Wordings(_VOTES, _ANSWERS, _MEMBERS, _NETWORKS, _ORDER, _LISTS, _TOOLS, _FORM)
_BESIDE = Table(
    r"""
    # :: \d{1,5} (?:likes?|points?|votes?|punkte|posts|beiträge|karma)
    posts :: posts: ?\d+
    # :: #\s?\d{1,5}
    dabei inscrit join joined member miembro mitglied registriert :: (?:join(?:ed)?(?: date)?|member since|mitglied seit|dabei seit|registriert seit|inscrit le|miembro desde)\b.{0,30}
    active junior member mitglied new senior site super well :: (?:well-known |active |new |senior |junior |site |super )?(?:member|mitglied)
    flag :: flag(?: as inappropriate)?
    report :: report(?: comment| abuse)?
    kommentar :: kommentar melden
    denunciar melden segnala signaler :: melden|signaler|denunciar|segnala
    """
)
"""What stands beside comments and posts only."""
_MARKS = Wordings(_BESIDE)
_ANONYMOUS = frozenset(
    "anonymous anonym anonyme anonymer anónimo anonimo anônimo anoniem guest gast invité invitado ospite "
    "convidado unknown unbekannt".split()
)
_WHOSE_AUTHOR = (
    "post author|article author|artikelautor(?:in)?|beitragsautor(?:in)?|auteur de l[’']article|auteur de la publication|"
    "autor de la entrada|autora de la entrada|autore articolo|autore dell[’']articolo|autor do post|autor do artigo|berichtauteur|"
    "autor wpisu|автор записи|inläggsförfattare|indlæggets forfatter|forfatter av innlegget|artikkelin kirjoittaja|"
    "bejegyzés szerzője|autor příspěvku|autorul articolului|yazının yazarı|συντάκτης άρθρου|autor objave"
)
"""Badges that no name ends in."""
_EASTERN_BADGES = "博主|楼主|樓主|站长|站長|管理员|管理員|版主|主人|글쓴이|작성자|블로그\\s?주인"
NAMED_AUTHOR = Expression(rf"\s(?:{_WHOSE_AUTHOR}|{_EASTERN_BADGES})$", re.I)
"""Such a badge behind a name."""
_BADGE = Expression(
    rf"(?:{_EASTERN_BADGES}|mod|author|autor(?:in)?|auteur|autore|autora|op|blog author|verfasser(?:in)?|the author|{_WHOSE_AUTHOR})",
)

_LONGEST_OPENING, _ANYBODY = 24, "Xy"
_LONGEST_BADGE = 26
_BADGE_BEGINNINGS = frozenset(
    "au po ar op be bl ve th ав in mo fo ya συ 博主 楼主 樓主 站长 站長 管理 版主 主人 글쓴 작성 블로".split()
)
"""The two letters that a badge begins with."""


@functools.lru_cache(maxsize=512)
def parted(text: str) -> str:
    """The text with blanks where flattening glued words together."""
    return _GLUE.sub(" ", text) if _GLUED.search(text) is not None else text


def mask(text: str) -> str:
    """The text with every number replaced by one sign."""
    return _known_mask(text) if len(text) <= MAX_LENGTH else _mask(text)


def _mask(text: str) -> str:
    return _DIGITS.sub("#", text).casefold()


_known_mask = functools.lru_cache(maxsize=4096)(_mask)


_PICTURES = Expression("[\U0001f300-\U0001faff\u2764\ufe0f\u200d ]+")


def is_bare(text: str) -> bool:
    """Whether a line holds numbers and signs only: a count of votes, an arrow."""
    return len(text) <= 14 and _BARE.fullmatch(text) is not None


@functools.lru_cache(maxsize=4096)
def is_furniture(text: str) -> bool:
    """Whether a short line belongs to the interface around a comment."""
    if not text or len(text) > MAX_LENGTH or _PICTURES.fullmatch(text) is not None:
        return False  # pictures alone are an answer; a button comes back in every record
    if is_interface(text) or is_bare(text) or _is_worded(text) or is_answer_link(text):
        return True
    apart = parted(text)
    if apart != text and (is_interface(apart) or _is_worded(apart)):
        return True
    if _DIVIDES.search(apart) is None and "  " not in apart:
        return False
    size = last = 0
    for match in _PARTS.finditer(apart):  # one by one: most lines are told by the first piece
        if match.start() > last:
            size += 1
            if not _is_piece(apart[last : match.start()]):
                return False
        last = match.end()
    if not size or (last < len(apart) and not _is_piece(apart[last:])):
        return False
    return size + (last < len(apart)) > 1


def _is_piece(text: str) -> bool:
    return is_interface(text) or is_bare(text) or _is_worded(text)


def _is_worded(text: str) -> bool:
    first = opening(text)
    return first in _WORDED.first_words and _WORDED.match(first, text.lower())


@functools.lru_cache(maxsize=2048)
def asks_for_answers(text: str) -> bool:
    """Whether a line is, or begins or ends with, the link to answer a comment: "Reply", "0Reply", "ReplyDelete"."""
    if len(text) > MAX_LENGTH:
        return False
    if is_answer_link(text):
        return True
    apart = parted(text)
    if REPLY_WORDS.isdisjoint(words_in(apart)):
        return False
    if is_reply_link(text):
        return True
    if not is_furniture(text):
        return False
    pieces = [piece for piece in _PARTS.split(apart) if piece]
    words = " ".join(pieces).split()
    ends = (words[0], words[-1], " ".join(words[:3]), " ".join(words[-3:])) if words else ()
    return any(is_reply_link(piece) for piece in (*pieces, *ends))


def marks_comments(text: str) -> bool:
    """Whether a line stands beside comments and posts only: "3 Likes", "12 points", "Joined: Mar 2010", "Member"."""
    first = opening(text)
    return first in _MARKS.first_words and len(text) <= 60 and _MARKS.match(first, text.lower())


def is_anonymous(text: str) -> bool:
    """Whether a name is what systems print for somebody without one."""
    return text.casefold().rstrip(" :.") in _ANONYMOUS


def is_author_badge(text: str) -> bool:
    """Whether a line says that the article's author wrote the comment beside it."""
    if len(text) > _LONGEST_BADGE:
        return False
    text = text.strip(" \t()[]•·-|:")
    return text[:2].casefold() in _BADGE_BEGINNINGS and _BADGE.fullmatch(text.lower()) is not None


def learn(records: Iterable[Iterable[str]]) -> frozenset[str]:
    """The masks of lines that stand in most of the records; empty for fewer than three records."""
    seen: Counter[str] = Counter()
    size = 0
    for record in records:
        size += 1
        seen.update({mask(text) for text in record if len(text) <= MAX_LENGTH})
    if size < _FEWEST:
        return frozenset()
    return masks_in(seen, size, _MOST)


def masks_in(seen: Mapping[str, int], size: int, share: float) -> frozenset[str]:
    """The masks that stand in a share of records; sentences may be quoted: they must stand in nearly all.

    Args:
        seen: In how many records each mask stands.
        size: The number of records.
        share: The share of them.
    """
    return frozenset(
        key
        for key, count in seen.items()
        if count >= max(_FEWEST, (_NEARLY_ALL if _SENTENCE.search(key) else share) * size)
        and not is_anonymous(key)
    )


def opens_addressee(text: str) -> bool:
    """Whether a line says that the next one names whom a comment answers: "Replying to"."""
    return len(text) <= _LONGEST_OPENING and reply_target(f"{text} {_ANYBODY}") == _ANYBODY


def addressee_of(text: str) -> str | None:
    """The name in "Reply to NAME" as a line of its own."""
    return reply_target(text) if len(text) <= MAX_LENGTH else None
