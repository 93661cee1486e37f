"""First looks at lines: no wording begins with a word that its table of first words lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from healthblog_parse.interpret.lines import introductions
from healthblog_parse.interpret.openings import NUMBER, opening, words_in
from healthblog_parse.text import area_words, frame, furniture, languages, speech


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Leave a Reply", "leave"),
        ("  » Älteste zuerst", "älteste"),
        ("3 Comments", NUMBER),
        ("(#12) Anna", NUMBER),
        ("© 2020 Anna", "©"),
        ("2020 © Anna", NUMBER),
        ("ReplyDelete", "replydelete"),
        ("Reply2", "reply"),
        ("***", ""),
        ("", ""),
        ("返信する", "返信する"),
    ],
)
def test_a_line_begins_with_a_word_a_number_or_nothing(line: str, expected: str) -> None:
    assert opening(line) == expected


def test_words_are_runs_of_letters() -> None:
    assert words_in("3Comments, l’été — ok_OK") == {"comments", "l", "été", "ok"}


_LINES = """
leave a reply|post a comment|schreibe einen kommentar|kommentar schreiben|laisser un commentaire|deja un comentario|lascia un commento|
deixe um comentário|geef een reactie|comments are closed|die kommentare sind geschlossen|kommentarfunktion deaktiviert|
your email address will not be published.|you must be logged in to post|du musst angemeldet sein|add new comment|
continue discussion|comments powered by nobody|trackbacks|pings|post navigation|beitragsnavigation|older posts|alle 12 kommentare lesen|
enregistrer un commentaire|qui êtes-vous|jetzt kommentar schreiben|dein kommentar
"""
_FRAME = """
older comments|ältere kommentare|3 more comments|weitere kommentare|recent posts|follow us on the web|privacy policy|impressum|
powered by nobody|copyright nobody|© 2020 nobody|2020 nobody. all rights reserved|about me|search for:|filed under light|sidebar|footer|
newsletter|archives|blogroll|meta|ready for more?|related posts|nach oben|1 2 3 … 9|page 1 of 3|voir les commentaires
"""


def _split(lines: str) -> Iterator[str]:
    return (line.strip() for line in lines.split("|"))


@pytest.mark.parametrize("line", list(_split(_LINES)))
def test_lines_of_the_form_are_told(line: str) -> None:
    assert area_words.end_of_comments(line) == "form"


@pytest.mark.parametrize("line", list(_split(_FRAME)))
def test_lines_of_the_frame_are_told(line: str) -> None:
    assert area_words.end_of_comments(line) == "frame"


def _is_end_in_form(line: str) -> bool:
    return area_words.end_of_comments(line) == "form"


@pytest.mark.parametrize(
    ("tells", "lines"),
    [
        (frame.is_frame, "privacy policy|skip to content|zum inhalt springen|© 2020 nobody|(c) 2020 nobody|suscríbete al boletín|"),
        (frame.is_frame, "read more on light|lesen sie auch: licht|we use cookies to improve your experience on this website|"),
        (frame.is_frame, "enter your password|you agree by clicking that you agree to all|sign up for our weekly newsletter|"),
        (frame.is_caption, "A lamp. Photo: Anna Berg|A lamp (Photo by Anna Berg)|A lamp. Bildquelle: Anna Berg|A lamp. © by Anna Berg|"),
        (frame.is_caption, "A lamp via Unsplash|A lamp (image source)|A lamp. PhotoCredit: Anna Berg|"),
        (frame.is_form, "leave a reply|deine e-mail-adresse wird nicht veröffentlicht|save my name, email, and website in this browser|"),
        (introductions.introduces_author, "about the author|über die autorin|à propos de l’auteur|"),
        (furniture.is_furniture, "12 points|liked by anna|joined: 2010|(score: 2)|auf twitter teilen|inline feedbacks|n°12|"),
        (furniture.marks_comments, "3 likes|posts: 12|member since 2010|flag|#12|"),
        (furniture.asks_for_answers, "Reply|ReplyDelete|0Reply|Antworten ↓|Like · Reply|Zum Antworten anmelden|odpowiedz|返信|"),
        (languages.heads_comments, "3 komentarze|комментарии (3)|コメント|『lamp』への3件のコメント|«lamp» üzerine 3 yorum|《lamp》的相关评论|“lamp”的留言|"),
        (_is_end_in_form, "dodaj komentarz|lämna ett svar|コメントを残す|发表回复|"),
        (speech.says_so, "Anna says:|by Anna|Comment by Anna|Kommentar von Anna|Anna 说道：|Name: Anna|"),
        (speech.speaks, "Anna says:|Comment by Anna|Post from: Anna"),
    ],
)  # fmt: skip
def test_a_first_look_rejects_no_wording(tells: Callable[[str], bool], lines: str) -> None:
    assert [line for line in _split(lines) if line and not tells(line)] == []
