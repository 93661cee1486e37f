"""Stated numbers of comments: wordings of some twenty languages, and lines that state none."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.counts import read_bare_count, read_count, says_none

STATED = [
    ("٣ comments", 3),
    ("23 thoughts on “Why sleep matters”", 23),
    ("One thought on “Why sleep matters”", 1),
    ("One comment so far", 1),
    ("There are 16 comments to “Debt-free”", 16),
    ("45 Comments to “Make movies from your photos”", 45),
    ("52Comments", 52),
    ("September 11, 200762 Comments", 62),
    ("20 July 2011106 Comments", 106),
    ("200762 Comments", 200762),
    ("Comments (1 Total)", 1),
    ("Comments (35)", 35),
    ("Comments (1 Total)", 1),
    ("Kommentare (3 insgesamt)", 3),
    ("Comments 12 May", None),
    ("Displaying reviews 1-10", None),
    ("Comments 1 – 20 of 45", 45),
    ("Comments 12 – add yours", 12),
    # WordPress's translations of its headings
    ("15 pemikiran pada “Berjalan sore”", 15),
    ("Satu balasan pada “Berjalan sore”", 1),
    ("15 suy nghĩ về “Đi bộ”", 15),
    ("Một trả lời cho “Đi bộ”", 1),
    ("15 misli o “Večernja šetnja”", 15),
    ("Jedna misao o “Večernja šetnja”", 1),
    ("15 ความคิดบน “เดินเล่น”", 15),
    ("1 ความเห็น", 1),
    ("“शाम की सैर” पर 15 विचार", 15),
    ("“शाम की सैर” पर एक उत्तर", 1),
    ("15 دیدگاه در “پیاده‌روی”", 15),
    ("یک دیدگاه در “پیاده‌روی”", 1),
    ("15 رأي حول “المشي”", 15),
    ("رأي واحد حول “المشي”", 1),
    ("תגובה אחת בנושא “הליכה”", 1),
    ("15 απαντήσεις στο “Περίπατος”", 15),
    ("15 отговора на „Разходка“", 15),
    ("Одна відповідь до “Прогулянка”", 1),
    ("15 odpovědí na „Procházka“", 15),
    ("15 válasz „Séta” bejegyzésre", 15),
    ("15 myśli na temat „Spacer”", 15),
    ("Zehn Kommentare", 10),
    ("15 respostes a «Passeig»", 15),
    ("15 реаговања на „Шетња“", 15),
    ("15 კომენტარი, ჩანაწერი: სეირნობა", 15),
    ("《散步》有15个想法", 15),
    ("《散步》有一个想法", 1),
    ("15条回应：散步", 15),
    ("散步 有 15 則迴響", 15),
    ("15 ideias sobre “Caminhada”", 15),
    ("“산책”에 대한 한 개의 답글", 1),
    ("댓글8", 8),
    ("留言列表 (5)", 5),
    ("8 odgovora na “Zašto spavamo”", 8),
    ("Comments: 12", 12),
    ("Commentaires : (12)", 12),
    ("Commentaires : 12:30", None),
    ("comments 36", 36),
    ("35 Comments »", 35),
    ("34 responses to “We needed to win 1 game”", 34),
    ("1,204 Comments", 1204),
    ("No comments yet", 0),
    ("0 Comments", 0),
    ("Two Responses", 2),
    ("Ein Gedanke zu „Warum Schlaf hilft“", 1),
    ("Eine Antwort zu “Warum Schlaf hilft”", 1),
    ("5 Gedanken zu „Warum Schlaf hilft“", 5),
    ("12 Kommentare", 12),
    ("1.204 Kommentare", 1204),
    ("Kommentare ( 56 )", 56),
    ("Kommentare: 10", 10),
    ("Keine Kommentare", 0),
    ("11 Antworten zu “Sunday Thoughts”", 11),
    ("3 commentaires", 3),
    ("Commentaires (6)", 6),
    ("Vos réactions (11)", 11),
    ("Aucun commentaire", 0),
    ("Une réponse à « Pourquoi dormir »", 1),
    ("2 réflexions sur « Pourquoi dormir »", 2),
    ("4 comentarios en “Por qué dormir”", 4),
    ("Un comentario", 1),
    ("No hay comentarios", 0),
    ("7 pensieri su “Perché dormire”", 7),
    ("Un commento", 1),
    ("Nessun commento", 0),
    ("9 comentários em “Por que dormir”", 9),
    ("Nenhum comentário", 0),
    ("6 gedachten over “Waarom slapen”", 6),
    ("3 reacties op “Waarom slapen”", 3),
    ("Geen reacties", 0),
    ("4 Lesermeinungen", 4),
    ("Forum: 12 Postings", 12),
    ("Diskussion (33)", 33),
    ("Kommentieren (5)", 5),
    ("Kommentar(e): 3", 3),
    ("3 comment(s)", 3),
    ("[3] Comments", 3),
    ("Comments | 4", 4),
    ("Comments 1–20 of 45", 45),
    ("Comment count: 7", 7),
    ("Eén reactie op “Waarom slapen”", 1),
    ("En kommentar till ”Varför sova”", 1),
    ("3 svar på ”Varför sova”", 3),
    ("3 tanker om “Hvorfor sove”", 3),
    ("3 vastausta artikkeliin “Miksi nukkua”", 3),
    ("Jedna odpowiedź do „Po co spać”", 1),
    ("3 odpowiedzi na „Po co spać”", 3),
    ("Un comentariu la „De ce dormim”", 1),
    ("23 de comentarii", 23),
    ("Один комментарий к «Зачем спать»", 1),
    ("3 ответа на «Зачем спать»", 3),
    ("“Neden uyuruz” üzerine bir yorum", 1),
    ("3 σκέψεις για το “Γιατί”", 3),
    ("「なぜ眠る」への3件のフィードバック", 3),
    ("コメント一覧 （12件）", 12),
    ("《为什么睡觉》有3条评论", 3),
    ("“잠”에 대한 3개의 생각", 3),
    ("Reviews (8)", 8),
    ("3 kommentarer", 3),
    ("Inga kommentarer", 0),
    ("5 komentarzy", 5),
    ("Brak komentarzy", 0),
    ("12 комментариев", 12),
    ("Нет комментариев", 0),
    ("3件のコメント", 3),
    ("评论 (5)", 5),
    ("댓글 3개", 3),
    ("Yorumlar (4)", 4),
    ("4 komentáře", 4),
    ("Diskuze (3)", 3),
    ("Diskuse (12)", 12),
    ("Diskusia (5)", 5),
    ("Diskuzní fórum 2019", None),
    ("5 kommenttia", 5),
]

STATES_NONE = [
    "",
    "Leave a comment",
    "Leave a Reply",
    "Lasă un răspuns",
    "Skriv et svar",
    "Be the first to comment",
    "Einen Kommentar abschicken",
    "Schreibe einen Kommentar",
    "Laisser un commentaire",
    "Deja un comentario",
    "Lascia un commento",
    "Deixe um comentário",
    "Geef een reactie",
    "Comments",
    "Kommentare",
    "Ein Beitrag geteilt von Anna (@anna)",
    "Posted on 12. March 2012",
    "My 2 cents: comments are hard",
    "Add your comment below",
    # the words of translated headings in other lines
    "رد على سلوى",
    "نظر خود را بنویسید",
    "ใส่ความเห็น",
    "अपनी टिप्पणी लिखें",
    "Misli na zdravlje",
    "Uma ideia",
    "有15分钟想散步",
]


@pytest.mark.parametrize(("text", "number"), STATED)
def test_a_stated_number_is_read(text: str, number: int) -> None:
    assert read_count(text) == number


@pytest.mark.parametrize("text", STATES_NONE)
def test_a_line_without_a_number_states_none(text: str) -> None:
    assert read_count(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), (" (3) ", 3), ("1.204", 1204), ("12 Uhr", None), ("", None), ("3.5", None), ("1.2K", None)],
)
def test_a_bare_number_stands_alone(text: str, number: int | None) -> None:
    assert read_bare_count(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "The rules were known to all, and no one thought to ask.",
        "Not one comment was made by the board.",
        "If any one thought so, he kept it to himself.",
    ],
)
def test_a_person_who_thought_is_no_count(text: str) -> None:
    assert read_count(text) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Be the first to comment!", True),
        ("Be the first to leave a review", True),
        ("Schreibe den ersten Kommentar", True),
        ("Soyez le premier à commenter", True),
        ("Sé el primero en comentar", True),
        ("Wees de eerste die reageert", True),
        ("Seja o primeiro a comentar", True),
        ("Be the first in line", False),
        ("Leave a comment", False),
        ("The first comment was deleted", False),
    ],
)
def test_a_call_for_the_first_comment_says_that_there_is_none(text: str, first: bool) -> None:
    assert says_none(text) is first
