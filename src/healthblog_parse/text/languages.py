"""Wordings around comments in further languages, as WordPress and its like print them.

Facts: ``interpret.wordings`` has the words of seven languages and single ones of others; a page in another language has
the same layout with other words.  Four kinds of words suffice: how many comments there are, who speaks, the link
to answer, and the form.  They come from the systems' own translations: pl, cs, sk, sv, da, nb, fi, hu, tr, ru,
uk, bg, sr, hr, ro, el, id, ca, vi, ja, zh, ko, ar, he.

Known failures: a language that is not listed is read by dates and names alone.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from ..interpret.openings import NUMBER, opening
from ..interpret.wording_table import Table

SAYS = (
    "pisze|napisał|napisała|napisał(a)|komentuje|napsal|napsala|napsal(a)|hovorí|napísal|napísala|skriver|skrev|säger|siger|"
    "sier|sanoo|kirjoittaa|kirjoitti|szerint|írta|dedi ki|diyor ki|yazdı|говорит|пишет|написал|написала|сказал|сказала|"
    "комментирует|коментує|каже|пише|написав|сказав|каза|kaže|napisao|spune|a spus|scrie|λέει|έγραψε|είπε|より|のコメント|berkata|"
    "ha dit|diu|viết|يقول|הגיב"
)
"""Verbs behind a name, with bars between them."""
SAYS_GLUED = r"(?:说道|說道|说|說|님의 말|さんより)\s?[:：]?$"
"""What stands behind a name without a blank."""
_ANSWER = frozenset(
    "odpowiedz|cytuj|odpovědět|odpovedať|citovat|svara|svar|besvar|citera|vastaa|lainaa|válasz|válasz erre|idézet|cevapla|yanıtla|ответить|"
    "цитировать|відповісти|отговор|odgovori|одговори|răspunde|απάντηση|balas|respon|trả lời|返信|返信する|回复|回覆|回應|답글|"
    "답장|رد|الرد|השב|הגב".split("|")
)
_NOUN = (
    r"komentarz[ey]?|odpowiedzi|komentář[eů]?|komentár(?:e|ov)?|kommentar(?:er)?|svar|kommenttia?|kommentit|kommentti|"
    r"hozzászólás(?:ok)?|kommentek|megjegyzés|yorum(?:lar)?|комментари(?:й|я|ев|и)|отзыв(?:а|ов|ы)?|ответ(?:а|ов|ы)?|коментар(?:ів|і|а|и|ь)?|"
    r"comentarii|gânduri|σχόλι[οα]|コメント|フィードバック|评论|評論|想法|留言|迴響|回響|댓글|의견|komentar[ai]?|tanggapan|comentaris|"
    r"bình luận|تعليقات?|تعليق|ردود|תגובות"
)
_PLURALS = (
    r"komentarze|komentáře|komentáre|kommentarer|kommentit|kommentek|hozzászólások|yorumlar|комментарии|отзывы|коментарі|коментари|"
    r"comentarii|σχόλια|コメント|评论|評論|留言|迴響|回響|댓글|komentari|comentaris|bình luận|(?:ال)?تعليقات|תגובות"
)
"""What stands alone above comments; the singular labels the form's field."""
_HEADING = Expression(
    rf"(?:(?P<before>\d{{1,6}})\s?(?:件の|个|個|則|条|條|개의 )?\s?(?:{_NOUN})(?![^\W\d_])(?:\s.{{0,150}})?|"
    rf"(?:{_NOUN})\s?[:(（]?\s?(?P<after>\d{{1,6}})\s?[)）:]?|(?:この記事への|みんなの|网友|最新|全部|所有|精彩|热门)?(?:{_PLURALS})(?:列表|一覧|목록)?\s?[:：]?|"
    rf"[«“\"„『《].{{1,120}}\s?(?:üzerine|への|有|에 대한)\s?(?P<quoted>\d{{1,6}})\s?(?:件の|个|個|則|条|條|개의)?\s?(?:{_NOUN})|"
    r"[“《].{1,120}[”》]\s?的?(?:相关|相關|全部|所有|最新)?(?:评论|評論|留言))\W{0,3}",
    re.I,
)
_HEADING_OPENINGS = frozenset(
    (
        NUMBER,
        *"""
    bình comentarii comentaris gânduri hozzászólás hozzászólások kommentek komentar komentara komentari komentarz komentarze
    komentarzy komentár komentáre komentárov komentář komentáře komentářů kommentar kommentarer kommentit
    kommentti kommenttia megjegyzés odpowiedzi svar tanggapan yorum yorumlar σχόλια σχόλιο коментар коментара
    коментари коментарь коментарі коментарів комментариев комментарии комментарий комментария ответ ответа ответов
    ответы отзыв отзыва отзывов отзывы
    """.split(),
    )
)
"""The words that such a heading begins with, where the script divides words and is written from the left."""
FORM = Table(
    r"""
    dodaj napisz zostaw :: (?:dodaj|napisz|zostaw) (?:komentarz|odpowiedź)
    anuluj :: anuluj pisanie
    napsat nový přidat :: (?:napsat|přidat|nový) komentář
    zrušit :: zrušit odpověď
    pridaj :: pridaj komentár
    lämna :: lämna (?:ett svar|en kommentar)
    avbryt :: avbryt svar
    skriv :: skriv (?:et svar|en kommentar)
    annuller :: annuller svar
    legg :: legg igjen (?:en kommentar|et svar)
    kommentoi :: kommentoi(?![^\W\d_])
    jätä :: jätä kommentti
    peruuta :: peruuta vastaus
    vélemény :: vélemény, hozzászólás
    hozzászólás :: hozzászólás a\(z\)
    válasz :: válasz megszakítása
    bir :: bir (?:yanıt|cevap|yorum) yaz
    yorum :: yorum yap
    cevabı yanıtı :: (?:yanıtı|cevabı) iptal
    добавить написать оставить :: (?:добавить|оставить|написать) комментарий
    отменить :: отменить ответ
    добавлять только :: (?:только|добавлять) .{0,30}(?:зарегистрированные|авторизованные) пользователи
    залишити :: залишити (?:відповідь|коментар)
    скасувати :: скасувати(?![^\W\d_])
    вашият :: вашият коментар
    ostavi :: ostavi komentar
    оставите :: оставите коментар
    lasă :: lasă un (?:răspuns|comentariu)
    anulează :: anulează(?![^\W\d_])
    αφήστε :: αφήστε μια απάντηση
    ακύρωση :: ακύρωση(?![^\W\d_])
    tinggalkan :: tinggalkan balasan
    batalkan :: batalkan balasan
    deixa :: deixa un comentari
    để :: để lại (?:một )?bình luận
    """,
    after=r".{0,80}",
)
"""What heads the form for comments."""
_FORM_ELSEWHERE = Expression(
    r"(?:コメントを(?:残す|書く|書き込む|投稿|追加|キャンセル)|コメントする|コメントの?投稿|返信をキャンセル|发表(?:评论|回复|您的评论)|添加新评论|提交评论|我要评论|發[表佈](?:留言|迴響)|取消回[复覆]|留下评论|"
    r"답글 남기기|응답 취소|댓글 ?(?:달기|남기기|쓰기|작성|입력)|댓글을 (?:입력|작성|남겨)|여러분의 소중한 댓글|비밀글|비밀번호|이름|اترك تعليق|כתיבת תגובה).{0,80}",
)
"""The same in scripts that divide no words or are written from the right."""
_OTHER_SCRIPTS = "\u0590"
"""The first letter of the scripts whose lines are not told by their first word."""
_QUOTES = frozenset('«“"„『《')
_LONGEST = 180


def is_answer_link(text: str) -> bool:
    """Whether a line is the link to answer a comment: "Odpowiedz", "Svara ↓", "返信"."""
    return len(text) <= 30 and text.casefold().strip(" ↓→»↩|·•.") in _ANSWER


def heads_comments(text: str) -> bool:
    """Whether a line is a heading of comments: "3 komentarze", "Комментарии (3)"."""
    return _may_head(text) and _HEADING.fullmatch(text) is not None


def count_in(text: str) -> int | None:
    """The number that such a heading states; ``None`` without one."""
    match = _HEADING.fullmatch(text) if _may_head(text) else None
    digits = match and (match["before"] or match["after"] or match["quoted"])
    return int(digits) if digits else None


def heads_form(text: str) -> bool:
    """Whether a line heads the form in another script than those of ``FORM``: "コメントを残す"."""
    return opening(text) >= _OTHER_SCRIPTS and _FORM_ELSEWHERE.fullmatch(text) is not None


def _may_head(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    first = opening(text)
    return first in _HEADING_OPENINGS or first >= _OTHER_SCRIPTS or text[:1] in _QUOTES
