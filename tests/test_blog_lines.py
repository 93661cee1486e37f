"""Lines that blogging software prints into and below every post."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.filing import is_post_footer
from healthblog_parse.interpret.lines.noise import is_noise

LINES = [
    "PIN FOR LATER:", "Pinne diesen Beitrag", "Merke dir diesen Beitrag auf Pinterest:", "Épinglez-moi !", "Guárdalo en Pinterest",
    "Teile diesen Beitrag:", "Comparte esto:", "Compartilhe isso:", "Deel dit:", "Dela detta:", "Bunu paylaş:", "Поделиться в соцсетях", "Vind ik leuk:",
    "Curtir isso:", "Lubię Wczytywanie…", "Beğen Yükleniyor...", "Нравится Загрузка...", "Relacionado", "[Anzeige]", "- Anzeige -", "*Werbung",
    "The following two tabs change content below.", "Latest posts by Vera Lindqvist (see all)", "(Visited 1,234 times, 1 visits today)", "Post Views: 532",
    "Related posts brought to you by Yet Another Related Posts Plugin.", "[Total: 5 Average: 4.2]", "[Gesamt: 5 Durchschnitt: 4,2]", "Popularity: 12% [?]",
    "Technorati Tags: sleep, milk", "del.icio.us Tags: sleep", "Reblog this post [with Zemanta]", "Linking up with: Tasty Tuesday, Meal Plan Monday",
    "This post is linked to Tasty Tuesday and Meal Plan Monday.", "TrackBack URL for this entry: https://pines.example/t/1", "Archivado en: Salud",
    "Classé dans : Santé", "Opublikowano w Zdrowie", "Рубрика: Здоровье", "If you enjoyed this post, make sure you subscribe to my RSS feed!",
    "Note moyenne 4.8 / 5. Nombre de votes : 12", "Contents [hide]", "« Vorheriger Beitrag Nächster Beitrag »", "Gostou? Compartilhe!", "Flattr this!", "This slideshow requires JavaScript.", "Rating: 4.2/5. From 5 votes. Please wait...", "Rating: 0 (from 0 votes)", "VN:F [1.9.22_1171]",
    "Schema/Recipe SEO Data Markup by ZipList Recipe Plugin", "Seite: 1 2 3", "Pages: [1] [2] [3] Next",
]  # fmt: skip
TEXT = [
    "Sharing is caring, my grandmother said", "Pin the dough to the board", "Teile den Teig in vier Stücke.", "Comparte esto con tu médico", "Related to sleep",
    "Latest posts were set in concrete", "Visited 12 clinics", "Total: 5 eggs", "Technorati ranked blogs in 2006.", "Linking sleep and milk", "Shared rooms",
    "If you enjoyed this post, tell me in the comments what you cooked.", "What do you think? Tell us in the comments.", "Rezept und Kategorie",
    "This post is linked in my mind to one night in May", "Werbung wirkt auf Kinder", "Pages: 12", "Rating: poor", "Schema therapy is a form of talking therapy", "Page 1 of my diary", "Relacionado con el sueño", "Join 12 other mothers on Friday", "Merken Sie sich die Zahl",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_what_software_prints(line: str) -> None:
    """It is told by its words."""
    assert is_noise(line)


@pytest.mark.parametrize("line", TEXT)
def test_what_writers_say(line: str) -> None:
    """A sentence that begins alike is text."""
    assert not is_noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Vera Lindqvist on 05/02 at 07:30 AM Sleep • (5) Comments • (0) Trackbacks • Permalink",
        "Posted by Vera at 7:30 AM | Permalink | Comments (6) | TrackBack (0)",
        "Posté par Vera à 07:30 - Santé - Commentaires [5] - Permalien [#]",
        "Geschrieben von Vera in Schlaf um 07:30 | Kommentare (9) | Trackbacks (0)",
        "May 2nd 2019 | No comments | Permalink",
    ],
)
def test_footers_of_posts(line: str) -> None:
    """Signs divide who and when from two links or more to the post and its comments."""
    assert is_post_footer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments (6)",
        "She read 12 comments - and a permalink - that night.",
        "Sleep | Milk | Comments (6)",
        "Milk – warm – with comments",
    ],
)
def test_no_footers_of_posts(line: str) -> None:
    """One such link, or none, is no footer."""
    assert not is_post_footer(line)
