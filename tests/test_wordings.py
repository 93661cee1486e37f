"""Interface words around comments, in many languages, and text that merely looks like them."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.speaking import is_placeholder, reply_target, without_says
from healthblog_parse.interpret.wordings import is_interface, is_more_comments, is_reply_link

INTERFACE = (
    "Reply|Reply ↓|Permalink|Report abuse|3 Likes · Reply|Like Reply Share|Log in to reply|Edit|Antworten "
    "↓|Zum Antworten anmelden|"
    "Gefällt mir|Gefällt 1 Person|Melden|Répondre|Signaler|J'aime|Lire plus|Responder|Me gusta|Rispondi|"
    "Mi piace|Segnala|Curtir|Komentar Anda sedang menunggu moderasi.|Il tuo commento è in attesa di moderazione.|"
    "Din kommentar afventer godkendelse.|あなたのコメントは承認待ちです。|התגובה ממתינה לאישור.|"
    "Beantwoorden|Vind ik leuk|»|(Edit)|Last edited 4 years ago by Anna|Edited on May 9, 2020 at 10:00 am|(edited)|"
    "Mitglied seit 12.03.2009|Member since Mar 2009|Join Date: Mar 2009|Beiträge: 12|Posts: 1,204|Wohnort: Köln|"
    "Was this comment helpful? Yes (3) No (1)|War dieser Kommentar hilfreich? Ja Nein|Anzeige|▲ 5 ▼|(Verifizierter Käufer)|"
    "3 people found this helpful|12 Personen fanden diesen Kommentar hilfreich|1 of 2 readers found this review useful|"
    "1 of 2 users found this helpful. Was it helpful to you? Yes / No|Was it helpful?|"
    "(4/5)|(4.5 / 5)|Zuletzt bearbeitet am 3.5.2019 von Anna K.|Modifié le 3 mai 2019 à 10:00|Edited by Anna|"
    "Log in to post comments|Anmelden oder Registrieren, um Kommentare zu schreiben|Recipe Rating:|LikeLiked by 1 person|12 posts"
).split("|")
TEXT = (
    "Il tuo commento è in attesa da mesi|Komentar Anda bagus|Thank you!|I reply to every comment|Reply to Anna|Like what?|Merci|2|Ja|Edit: I was wrong|Gefällt "
    "mir sehr, danke|"
    "More light, please|Danke für den Link|Edited to add: I meant the lamp|Updated my post, thanks|Last but not least|"
    "Was this the lamp you meant?|War das hilfreich, was der Arzt sagte?|Anzeige ist raus|Was there helpful advice? No idea|"
    "Member states pay|Joined a gym, lost 3 kilos|Location: it depends. Ask first.|Posts like this help|"
    "2 friends found this helpful. I did not|Was it helpful that he came?|One person I know found this helpful and another did not|Dabei war ich gar nicht müde|"
    "4/5|(1/2)|Last year I bought 3 of them|Edited by mistake, sorry!|Modified diets help|Log in to post a letter|The recipe rating is too high|Anmelden war nötig|12 posts later"
).split("|")


@pytest.mark.parametrize("text", INTERFACE)
def test_interface_words_are_known(text: str) -> None:
    assert is_interface(text)


@pytest.mark.parametrize("text", TEXT)
def test_text_is_no_interface(text: str) -> None:
    assert not is_interface(text)


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Anna says:", "Anna"),
        ("Anna Berta sagt:", "Anna Berta"),
        ("anna schreibt:", "anna"),
        ("Par Bruno,", "Bruno"),
        ("by Anna", "Anna"),
        ("Comment by Anna —", "Anna"),
        ("Von Anna", "Anna"),
        ("Anna dit :", "Anna"),
        ("Anna a écrit :", "Anna"),
        ("Anna on", "Anna on"),
        ("Dice", "Dice"),
        ("Says", "Says"),
        ("By", "By"),
        ("Byron Bay", "Byron Bay"),
        ("Da Silva", "Da Silva"),
        ("Di Canio", "Di Canio"),
        ("van der Berg", "van der Berg"),
        ("-thh", "-thh"),
        ("Anna dedi ki:", "Anna"),
        ("Anna komentuje:", "Anna"),
        ("Anna napsal(a)", "Anna"),
        ("Ο/Η Άννα λέει:", "Άννα"),
        ("يقول عمر:", "عمر"),
        ("Anna a spus:", "Anna"),
        ("Anna님의 말:", "Anna"),
        ("张三说道：", "张三"),
        ("张三说：", "张三"),
        ("Annaさんのコメント...", "Anna"),
        ("Anna saka:", "Anna"),
        ("Gespeichert von Anna", "Anna"),
        ("Soumis par Anna", "Anna"),
        ("Ingediend door Anna", "Anna"),
        ("Skickat av Anna", "Anna"),
        ("Отправлено Анна", "Анна"),
        ("投稿者: 花子", "花子"),
        ("作成者：花子", "花子"),
        ("佐藤はなより:", "佐藤はな"),
        ("ひより", "ひより"),
        ("Anna оставил(а) этот комментарий в", "Anna"),
        ("Anna left this comment on", "Anna"),
        ("Eva hinterließ diesen Kommentar am", "Eva"),
        ("Review by Anna", "Anna"),
        ("Recenzje wg Anna", "Anna"),
        ("Bewertung von Anna", "Anna"),
        ("Avis Durand", "Avis Durand"),
        ("Anna Note", "Anna Note"),
        ("The Last Comment", "The Last Comment"),
        ("Bukayo Saka", "Bukayo Saka"),
        ("Anna Dio", "Anna Dio"),
        ("小说", "小说"),
        ("Van Dyke", "Van Dyke"),
        ("Kommentarin lukija", "Kommentarin lukija"),
    ],
)
def test_the_wording_around_a_name_is_taken_off(shown: str, name: str) -> None:
    assert without_says(shown) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reply to Anna", "Anna"),
        ("In reply to @Anna Berta:", "Anna Berta"),
        ("Antwort auf Anna", "Anna"),
        ("En réponse à Élodie", "Élodie"),
        ("En respuesta a José", "José"),
        ("Auf Anna antworten", "Anna"),
        ("Als reactie op Anna", "Anna"),
        ("Som svar på Anna", "Anna"),
        ("W odpowiedzi na Anna", "Anna"),
        ("В ответ на Анна", "Анна"),
        ("Anna için yanıtla", "Anna"),
        ("花子 に返信する", "花子"),
        ("回复给 张三", "张三"),
        ("Reply @Anna Berta :", "Anna Berta"),
        ("Svara", None),
        ("Auf diese Frage gibt es drei Antworten", None),
        ("Reply", None),
        ("Reply Anna", None),
        ("Reply to this comment", None),
        ("I reply to Anna", None),
    ],
)
def test_the_addressee_is_read_from_the_wording(text: str, name: str | None) -> None:
    assert reply_target(text) == name


@pytest.mark.parametrize(
    "text", "Reply|Antworten|Reply to Anna|Répondre|Zum Antworten anmelden|Quote|Responder".split("|")
)
def test_a_reply_link_is_known(text: str) -> None:
    assert is_reply_link(text)


@pytest.mark.parametrize("text", "Replying is futile|An answer|Report|".split("|"))
def test_another_link_is_no_reply_link(text: str) -> None:
    assert not is_reply_link(text)


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Load more comments", True),
        ("23 more comments...", True),
        ("Older Comments", True),
        ("Ältere Kommentare", True),
        ("Voir les commentaires suivants", True),
        ("Cargar más comentarios", True),
        ("View all 12 comments", True),
        ("12 Comments", False),
        ("Leave a comment", False),
        ("Next post", False),
    ],
)
def test_a_link_to_more_comments_is_known(text: str, more: bool) -> None:
    assert is_more_comments(text) is more


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("This comment has been removed by the author.", True),
        ("[deleted]", True),
        ("Dieser Kommentar wurde vom Autor entfernt.", True),
        ("Comment deleted", True),
        ("My comment was deleted, why?", False),
        ("Dieser Kommentar wurde von einem Administrator gelöscht.", True),
        ("Commentaire supprimé", True),
        ("El autor ha eliminado este comentario.", True),
        ("Deze reactie is verwijderd door een beheerder.", True),
        ("Den här kommentaren har tagits bort av skribenten.", True),
        ("Ten komentarz został usunięty przez autora.", True),
        ("Этот комментарий был удален автором.", True),
        ("此评论已被作者删除。", True),
        ("Ich habe den Kommentar gelöscht", False),
        ("Comment removed my fears", False),
        (
            "Your comment is awaiting moderation. This is a preview; your comment will be visible after it has been approved.",
            True,
        ),
        ("Ihr Kommentar muss erst noch freigeschaltet werden.", True),
        ("Votre commentaire est en attente de modération.", True),
        ("Anna Berg recently posted..My night without a lamp", True),
        ("Annas last blog post..My night", True),
        ("Your comment made my day.", False),
        ("Ihr Kommentar freut mich sehr.", False),
        ("The last blog post was better than this one.", False),
        ("Your comment on moderation? I agree...", False),
    ],
)
def test_a_placeholder_is_known(text: str, placeholder: bool) -> None:
    assert is_placeholder(text) is placeholder
