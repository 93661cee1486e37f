"""How many comments a page says that it has: "23 thoughts on", "Ein Gedanke zu", "12 Kommentare".

Facts.  The wording names a number, in digits or in a word, and a noun for comments; between them stand at most a few
words ("3 weitere Kommentare", "One comment so far", "0 responses to"); or the noun comes first ("Comments: 12",
"Kommentare (3)", "Comments 5").  Groups of thousands are written with a dot, a comma, a space or an apostrophe; "1.2K"
is a rounded count and no number.

Rules, in order: number then noun; noun then number; a word of none ("No comments yet").  Nothing else in the
line may look like a count: "3 of 12 comments" gives the larger.  Calls to write ("Leave a comment", "Be the
first to comment", "Add a comment", "0 + 5 =") give nothing: they state no number.

Known failures.  A count that stands alone beside an icon has no wording: the reader of the markup knows it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence, Set

from ..expressions import Expression
from .openings import words_of

MAX_LENGTH = 200
"""Longest line that is looked at, in characters."""

_NOUNS = frozenset(
    """
    comment comments thought thoughts response responses reply replies reaction reactions discussion discussions feedback feedbacks
    remark remarks opinion opinions review reviews
    kommentar kommentarn kommentare kommentaren leserkommentar leserkommentare gedanke gedanken antwort antworten reaktion reaktionen
    meinung meinungen beitrag beiträge rückmeldung rückmeldungen leserbrief leserbriefe stimme stimmen leserstimme leserstimmen
    wortmeldung wortmeldungen lesermeinung lesermeinungen posting postings diskussion diskussionen
    commentaire commentaires réponse réponses reponse reponses réflexion réflexions reflexion reflexions avis message messages
    réaction réactions pensée pensées pensee pensees
    comentario comentarios respuesta respuestas pensamiento pensamientos opiniones opinión idea ideas reflexiones reflexión
    commento commenti risposta risposte pensiero pensieri opinione opinioni
    comentário comentários resposta respostas pensamento pensamentos opinião opiniao opiniões opinioes ideia ideias
    reactie reacties gedachte gedachten antwoord antwoorden opmerking opmerkingen bericht berichten
    kommentarer kommentarerna svar tankar tanker reaktioner kommentit kommentti kommenttia vastausta ajatusta
    komentarz komentarze komentarzy komentarza odpowiedzi przemyślenia przemyśleń komentář komentáře komentářů komentáři diskuse
    diskuze diskusia hozzászólás hozzászólások yorum yorumlar yanıt yanıtlar comentarii gânduri răspunsuri comentari comentaris
    mišljenja odgovor odgovora komentar komentara komentari tanggapan
    σχόλια σχόλιο σκέψεις комментарий комментария комментариев комментарии мысли мыслей ответа ответов
    коментар коментарів коментарі коментаря коментари коментара відповіді відповідей
    コメント 评论 評論 留言 댓글 생각 답글 تعليقات ردود תגובות
    odpovědí odpověď odpovědi válasz válaszok respostes resposta pensaments pemikiran balasan misli misao mišljenje myśli myśl
    απαντήσεις απάντηση отговора отговор мисъл відповідь думок думки реаговања реаговање одговора მოსაზრება კომენტარი პასუხი
    دیدگاه نظر پاسخ رأي آراء رد تعليق تعليقا
    """.split()
) | {"bình luận", "trả lời", "suy nghĩ", "phản hồi"}
"""Words for comments.  An expression takes any word in their place, which is then looked up: one that held them all would
take as long to compile as reading a page."""
_ANY_NOUN = r"(?:de\s+(?=comentarii\b))?(?P<noun>(?:bình luận|trả lời|suy nghĩ|phản hồi)\b|[^\W\d_]\w*)"
_BEGINNINGS = frozenset(
    """
    comm come thou resp repl reac disc disk feed rema opin komm kome lese geda antw reak mein beit rück stim wort répo repo réac réfl misl misa vála pemi bala tang
    refl avis mess pens idea idei risp opme beri post revi hozz yoru svar tank vast ajat odpo odgo mitd
    """.split()
)
"""What the words begin with that name comments in languages written with Latin letters."""
_FOREIGN_STEMS = (
    "σχόλι", "σκέψ", "комм", "комен", "мысл", "ответ", "відпов", "コメント", "フィードバック", "返信", "评论", "評論", "留言",
    "回复", "回覆", "回應", "댓글", "생각", "답글", "gând", "răsp", "myśl", "mišlj", "yanıt", "luận", "lời", "suy", "phản", "تعليق", "ردود", "תגוב", "απάντ", "απαντ", "отгов", "думк", "думок", "реагов", "одгов",
    "კომენტ", "პასუხ", "მოსაზ", "دیدگاه", "نظر", "پاسخ", "رأي", "آراء", "رد ", "想法", "回应", "迴響", "ความ", "คำตอบ", "टिप्पण",
    "विचार", "उत्तर", "प्रतिक्रिया", "мисъ", "коммент",
)  # fmt: skip
"""One of these stands in every line that names comments: told before the expressions are tried."""
_CJK_NOUN = "댓글|コメント|フィードバック|返信|评论|評論|留言|回复|回覆|回應|回应|迴響|想法"
_CJK = Expression(
    rf"(?P<digits>\d{{1,6}})\s?(?:件の?|条|條|則|则|个|個)\s?(?:{_CJK_NOUN})|(?:{_CJK_NOUN})(?:一覧|数|列表)?\s?[（(：:]?\s?(?P<after>\d{{1,6}})(?![\d.:/年月-])"
)
"""Chinese and Japanese counts, which no white space sets off: 「…」への3件のフィードバック, コメント一覧（3件）."""
_MARKED = Expression(r"(?P<digits>\d{1,6})\s?(?:ความ(?:คิด)?เห็น|ความคิด|คำตอบ|टिप्पण|विचार|उत्तर|प्रतिक्रिया)")
"""Thai and Hindi counts: vowels that stand on their letters as marks end what an expression takes for a word."""
_ONE = Expression(
    r"(?:\b|(?=一))(?:(?:en|ett|et|én|ét)\s+(?:kommentar|tanke|svar|reaktion)\s+(?:till?|på|om)\b|"
    r"jed(?:en|na)\s+(?:komentarz|komentář|odpowiedź|myśl)\b|yksi\s+(?:vastaus|kommentti|ajatus)\b|egy\s+hozzászólás\b|"
    r"un\s+(?:gând|comentariu|răspuns|comentari)\b|(?:için|üzerine)\s+bir\s+(?:yorum|yanıt)\b|"
    r"один\s+(?:комментарий|коментар|ответ)\b|одна\s+(?:відповідь|думка)\b|един\s+(?:коментар|отговор)\b|jed(?:na|an)\s+(?:misao|odgovor|komentar|odpověď)\b|egy\s+válasz\b|(?:một|satu)\s+(?:suy nghĩ|trả lời|bình luận|phản hồi|pemikiran|balasan|komentar|tanggapan)\b|یک\s+(?:دیدگاه|پاسخ|نظر)|(?:رأي|رد|تعليق)\s+واحد|תגובה\s+אחת|एक\s+(?:विचार|उत्तर|टिप्पणी)|한\s?(?:개의|건의)\s+(?:댓글|답글|의견|생각)|одна\s+мысль\b|(?:μια|μία|ένα)\s+(?:σκέψη|σχόλιο|απάντηση)\b|[eé]én\s+(?:gedachte|reactie|antwoord)\b|"
    r"一(?:个|個|条|條|則)(?:回复|回覆|评论|評論|留言|想法|回应|回應|迴響))",
    re.IGNORECASE,
)
"""One comment, in words, where the word for one is an article or means something else in another language."""
_ONES: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "",
            "one a an ein eine einen un une uno una um uma één een single",
            "two zwei deux dos due dois duas twee",
            "three drei trois tres tre três drie",
            "four vier quatre cuatro quattro quatro",
            "five fünf cinq cinco cinque vijf",
            "six sechs seis sei zes",
            "seven sieben sept siete sette sete zeven",
            "eight acht huit ocho otto oito",
            "nine neun neuf nueve nove negen",
            "ten zehn dix diez dieci dez tien",
            "eleven elf onze once undici",
            "twelve zwölf douze doce dodici doze twaalf",
        )
    )
    for word in words.split()
}
_NONE_WORDS = (
    r"no(?:\s+hay)?|zero|kein(?:e|en)?|noch\s+keine?n?|bisher\s+keine?n?|aucune?|pas\s+(?:encore\s+)?de|z[ée]ro|"
    r"ning[úu]na?|"
    r"sin|cero|nessun[ao]?|non\s+ci\s+sono|sem|nenhuma?|geen|nog\s+geen|nul|null|inga|ingen|brak|"
    r"нет|žádné|nincs|fără|ei\s+vielä"
)
_DIGITS = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d{1,7}"
_BETWEEN = (
    r"(?:\s+(?:more|reader|user|approved|published|weitere|bisherige|öffentliche|vorhandene|autres?|"
    r"m[áa]s|altr[io]|outros|"
    r"mais|andere|great|awesome|lovely|sweet|kind|total|new|insightful|public|archived|lesenswerte))?"
)
_BEFORE_NOUN = rf"(?P<plus>\+)?[\])]?{_BETWEEN}(?:\s?(?:件の|件|条|則|则|個|개의))?[\s\u00a0]*\(?"
_NUMBER_FIRST = Expression(rf"(?<![\w.,:/#+-])(?P<digits>{_DIGITS}){_BEFORE_NOUN}(?={_ANY_NOUN})")
_WORD_FIRST = Expression(
    rf"(?<![\w.,:/#+-])(?P<word>{'|'.join(sorted(_ONES, key=len, reverse=True))}){_BEFORE_NOUN}(?={_ANY_NOUN})"
)
_NOUN_FIRST = Expression(
    rf"(?<!\w){_ANY_NOUN}\b\s*(?:count\b|\((?:s|e|er|en)\))?\s*(?::\s*[(\[]\s*|[:(\[|•·–—-]\s*|(?<=\s)|(?<=[ト论論言글]))(?:total\s*:?\s*)?"
    rf"(?P<digits>{_DIGITS})개?(?!\s*(?:[.:/,]\d|[-–—]\s?\d|(?!(?:total|insgesamt|gesamt|totaal|totale|totali|totales)\b)\w))"
)
_YEAR, _LONGEST_DAY = 4, 20
"""Digits of a year, and characters of the day and month before it."""
_DAY = Expression(r"[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, $|\b\d{1,2}\.? [^\W\d_]{3,9} $")
_CALLED = Expression(
    rf"\b(?:kommentieren|mitdiskutieren|diskutieren|kommentar\s+(?:schreiben|verfassen)|commenter|comentar|commenta|"
    rf"reageren|reageer|join\s+the\s+(?:conversation|discussion)|add\s+a\s+comment|leave\s+a\s+comment)\s*"
    rf"[(\[]\s*(?P<digits>{_DIGITS})\s*[)\]]",
    re.IGNORECASE,
)
"""A call to write with the number of those who did in brackets."""
_RANGE = Expression(
    rf"\d\s*(?:[-–—]|to|bis|à|a|al|t/m)\s*\d+\s+(?:of|von|sur|de|di|van)\s+(?P<digits>{_DIGITS})",
    re.IGNORECASE,
)
"""The part of the comments that this page shows, and of how many."""
_OF = frozenset(("of", "von", "sur", "de", "di", "van"))
"""The words between the two, one of which stands in every such line."""
_FIRST = Expression(
    r"\b(?:be(?:come)?\s+the\s+first\b.{0,30}\b(?:comment|repl|review|respon|thought|post)|"
    r"(?:schreibe?n?|verfasse?n?|hinterlasse?n?)\b.{0,20}\bersten?\s+kommentar|sei(?:en\s+sie)?\s+der\s+erste|"
    r"soyez\s+(?:le|la)\s+premi[eè]re?|s[eé]\s+(?:el|la)\s+primer[oa]|seja\s+o\s+primeiro|"
    r"(?:commenta\s+per\s+primo|sii\s+il\s+primo)|wees\s+de\s+eerste)",
    re.IGNORECASE,
)
_NONE = Expression(
    rf"^\W*(?:there\s+are\s+|there\s+is\s+|es\s+gibt\s+|il\s+n'y\s+a\s+)?(?:{_NONE_WORDS})\s+{_ANY_NOUN}"
)
_CALL = Expression(
    r"(?:leave|post|add|write|submit|make|drop)\s+(?:a|an|your|one)\b|be\s+the\s+first|"
    r"schreib|hinterlass|verfass|abgeben|abschicken|absenden|senden|speichern|geteilt|laisse[rz]|"
    r"ajoute[rz]|poste[rz]|[ée]cri(?:re|vez)|"
    r"deja|dejar|escribe|a[ñn]ad|lascia|scrivi|aggiungi|deixe?|escrev|adicion|schrijf|plaats|laat\s+een|"
    r"geef\s+(?:een|je)|"
    r"per\s+page|pro\s+seite|par\s+page|las[ăa]\s|lämna|skriv|legg\s+igjen|dodaj|napi[sš]|přid|yaz|добав|остав|написа",
    re.IGNORECASE,
)
_COMMENT_NOUN = Expression(
    r"comm?ent|kommentar|gedanke|antwort|reacti|reakti|r[ée]ponse|r[ée]flexion|response|reply|thought|respuesta|"
    r"respost|rispost|pensie|pensam|gedacht",
    re.IGNORECASE,
)
"""Nouns that count with an article; "ein Beitrag", "un avis" are no counts."""
_SINGULAR = frozenset(
    """
    comment thought response reply reaction discussion remark opinion review kommentar komentarz komentář commentaire comentario
    comentário commento
    """.split()
)
"""Nouns that only "one" counts: "as once thought" is no Spanish eleven, the Polish "Ten komentarz" is this one, not ten."""
_WEAK_ONE = frozenset("a an ein eine einen un une uno una um uma een".split())
"""Words that are also articles: they count only at the beginning of the line."""
_DIGIT = Expression(r"\d")
_NUMBER_WORDS = frozenset(
    (
        *_ONES,
        *"en ett et én ét jeden jedna yksi egy un bir один одна μια μία ένα één eén один един jedan egy một satu یک واحد אחת एक 한".split(),
    )
).difference(_WEAK_ONE - {"un"})
"""Words of numbers that count anywhere in a line: those of ``_ONES`` and ``_ONE``."""
_NOBODY = ("no ", "not ", "any ", "every ", "some ")
"""With one of these before it "one" is a person, and "thought" what that person did."""
_NO_WORDS = frozenset(
    """
    no zero kein keine keinen noch bisher aucun aucune pas zéro ninguna ningúna ningun ningún hay sin cero nessun nessuna nessuno non
    sem nenhum nenhuma geen nog nul null inga ingen brak нет žádné nincs fără ei
    """.split()
)
"""The words that ``_NONE_WORDS`` begin with."""
_NUMBERS = _NUMBER_WORDS | _NO_WORDS | _WEAK_ONE
_NONE_AMONG = 5
"""First words of a line among which they stand: "Il n'y a aucun commentaire"."""


def read_count(text: str) -> int | None:
    """The number of comments that a line states.

    Args:
        text: A heading, a link or a label: "23 thoughts on “Title”", "One comment so far", "Kommentare (4)".

    Returns:
        The number; 0 where the line says that there are none; ``None`` where it states no number.
    """
    if len(text) > 2 * MAX_LENGTH:
        return None
    return _count_in(" ".join(text.split()))


@functools.lru_cache(maxsize=1024)
def _count_in(text: str) -> int | None:
    """The number in one line, in the order of the rules above."""
    lower = text.lower()
    words = words_of(text)
    if not text or len(text) > MAX_LENGTH or not _may_count(lower, words):
        return None
    whole = None if _OF.isdisjoint(words) else _RANGE.search(text)
    if whole is None and ("(" in text or "[" in text):
        whole = _CALLED.search(text)
    if whole is not None:
        return _integer(whole["digits"])
    none = _NONE.search(lower) if _may_say_none(words) else None
    if none is not None and none["noun"] in _NOUNS:
        return 0
    numbers: list[int] = []
    if _DIGIT.search(text) is not None:
        numbers.extend(_without_year(match, lower) for match in _of_comments(_NUMBER_FIRST, lower))
    if not _ONES.keys().isdisjoint(words):
        numbers.extend(
            number
            for match in _of_comments(_WORD_FIRST, lower)
            if (number := _of_word(match, lower)) is not None
        )
    if numbers:
        return max(numbers)
    if not text.isascii() and (glued := _CJK.search(text)) is not None:
        return _integer(glued["digits"] or glued["after"])
    if not text.isascii() and (marked := _MARKED.search(text)) is not None:
        return _integer(marked["digits"])
    if _ONE.search(text) is not None and _CALL.search(text) is None:
        return 1
    if not any(map(str.isdecimal, text)):
        return None
    after = next(_of_comments(_NOUN_FIRST, lower), None)
    return None if after is None else _integer(after["digits"])


def _of_comments(expression: Expression[str], lower: str) -> Iterator[re.Match[str]]:
    """The matches of an expression whose noun is one for comments."""
    return (match for match in expression.finditer(lower) if match["noun"] in _NOUNS)


def _may_count(lower: str, words: Sequence[str]) -> bool:
    """Whether a number, or a word for one, and a word for comments stand in a line: a quick first look."""
    if _DIGIT.search(lower) is None and "一" not in lower and not _names_number(words):
        return False
    return _names_comments(lower, words)


def may_count(text: str, words: Set[str]) -> bool:
    """Whether a line may state a number of comments: a first look where its words are known in any order.

    Args:
        text: The line.
        words: Its words, the runs of its letters, in lower case.
    """
    if _NUMBERS.isdisjoint(words) and _DIGIT.search(text) is None and "一" not in text:
        return False
    return _names_comments(text, words)


def _names_comments(text: str, words: Iterable[str]) -> bool:
    """Whether a line holds a word that may name comments."""
    if not _BEGINNINGS.isdisjoint([word[:4] for word in words]):
        return True
    return not text.isascii() and any(map(text.lower().__contains__, _FOREIGN_STEMS))


def _names_number(words: Sequence[str]) -> bool:
    if not _NUMBER_WORDS.isdisjoint(words) or _may_say_none(words):
        return True
    return bool(words) and words[0] in _WEAK_ONE


def _may_say_none(words: Sequence[str]) -> bool:
    return not _NO_WORDS.isdisjoint(words[:_NONE_AMONG])


def _of_word(match: re.Match[str], text: str) -> int | None:
    word = match["word"]
    if _ONES[word] > 1 and match["noun"] in _SINGULAR:
        return None
    if word in _WEAK_ONE and not _COMMENT_NOUN.search(match["noun"]):
        return None
    if text[: match.start()].endswith(_NOBODY):
        return None
    end = match.end("noun")
    if word in _WEAK_ONE and (
        "?" in text[end : end + 2] or re.search(r"[^\W\d_]", text[: match.start()]) or _CALL.search(text)
    ):
        return None
    return _ONES[word]


def _without_year(match: re.Match[str], lower: str) -> int:
    """The number before a noun, without the year that flattening glued to it: "May 3, 201162 comments"."""
    digits = match["digits"]
    glued = len(digits) > _YEAR and digits.isdecimal() and digits.startswith(("19", "20"))
    if glued and _DAY.search(lower, max(0, match.start() - _LONGEST_DAY), match.start()) is not None:
        digits = digits[_YEAR:]
    return _integer(digits)


def _integer(digits: str) -> int:
    return int("".join(character for character in digits if character.isdecimal()))


def says_none(text: str) -> bool:
    """Whether a line asks for the first comment: "Be the first to comment"; there are none yet then.

    Args:
        text: A short line of the comments area.
    """
    return len(text) <= MAX_LENGTH and _FIRST.search(text) is not None


def read_bare_count(text: str) -> int | None:
    """The number of a label that holds nothing else: "12", "(3)", "1.204".

    Args:
        text: The text of an element that its class or its link says to be a comment count.

    Returns:
        The number, or ``None`` where other words stand there.
    """
    match = _BARE.fullmatch(text)
    return None if match is None else _integer(match[1])


_BARE = Expression(rf"\s*[(\[#]?\s*({_DIGITS})\s*[)\]]?\s*")
