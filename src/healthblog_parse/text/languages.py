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
_FORM = Expression(
    r"(?:(?:dodaj|napisz|zostaw) (?:komentarz|odpowiedź)|anuluj pisanie|(?:napsat|přidat|nový) komentář|zrušit odpověď|"
    r"pridaj komentár|lämna (?:ett svar|en kommentar)|avbryt svar|skriv (?:et svar|en kommentar)|annuller svar|"
    r"legg igjen (?:en kommentar|et svar)|kommentoi|jätä kommentti|peruuta vastaus|vélemény, hozzászólás|hozzászólás a\(z\)|"
    r"válasz megszakítása|bir (?:yanıt|cevap|yorum) yaz|yorum yap|(?:yanıtı|cevabı) iptal|(?:добавить|оставить|написать) "
    r"комментарий|отменить ответ|(?:только|добавлять) .{0,30}(?:зарегистрированные|авторизованные) пользователи|залишити (?:відповідь|коментар)|скасувати|вашият коментар|ostavi komentar|оставите коментар|"
    r"lasă un (?:răspuns|comentariu)|anulează|αφήστε μια απάντηση|ακύρωση|コメントを(?:残す|書く|書き込む|投稿|追加|キャンセル)|コメントする|コメントの?投稿|"
    r"返信をキャンセル|发表(?:评论|回复|您的评论)|添加新评论|提交评论|我要评论|發[表佈](?:留言|迴響)|取消回[复覆]|留下评论|답글 남기기|응답 취소|댓글 ?(?:달기|남기기|쓰기|작성|입력)|댓글을 (?:입력|작성|남겨)|여러분의 소중한 댓글|비밀글|비밀번호|이름|"
    r"tinggalkan balasan|batalkan balasan|deixa un comentari|để lại (?:một )?bình luận|اترك تعليق|כתיבת תגובה).{0,80}",
    re.I,
)
_FORM_OPENINGS = frozenset(
    """
    annuller anulează anuluj avbryt batalkan bir cevabı deixa dodaj hozzászólás jätä kommentoi lasă legg lämna
    napisz napsat ostavi peruuta pridaj přidat nový skriv tinggalkan válasz vélemény yanıtı yorum zostaw zrušit để
    ακύρωση αφήστε вашият добавить добавлять только залишити написать оставите оставить отменить скасувати
    """.split()
)
"""The same of the form."""
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


def is_form(text: str) -> bool:
    """Whether a line heads the form: "Dodaj komentarz", "Lämna ett svar"."""
    if len(text) > _LONGEST or not _begins(text, _FORM_OPENINGS):
        return False
    return _FORM.fullmatch(text) is not None


def _may_head(text: str) -> bool:
    return len(text) <= _LONGEST and (_begins(text, _HEADING_OPENINGS) or text[:1] in _QUOTES)


def _begins(text: str, openings: frozenset[str]) -> bool:
    first = opening(text)
    return first in openings or first >= _OTHER_SCRIPTS
