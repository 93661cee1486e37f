"""The link to all that somebody wrote, which names the writer: "View all posts by Jane Roe".

Facts.  WordPress's themes end the note about a post's author with this link, and mark it for the author (``rel=author``).
Its translations put the name at the end, in the middle ("Alle Beiträge von Jane Roe anzeigen") or in front
("Jane Roe bejegyzéseinek megtekintése"); behind it stand a full stop and an arrow.

Rule: a short line that is one of the wordings around something else is such a link, and the rest the name.

Known failures: translations of themes beside those below.
"""

from __future__ import annotations

from ..openings import opening

_LONGEST = 120
"""Characters of such a line."""
_END = " .→»›>←。।\u200f\u200e"
"""What stands behind the wording."""
_WORDINGS = """
    View all posts by _ | View all of _’s posts | View all of _'s posts | View all articles by _ | See all posts by _ | View more posts by _ |
    Alle Beiträge von _ anzeigen | Alle Beiträge von _ ansehen | Alle Artikel von _ anzeigen | Zeige alle Beiträge von _ |
    Voir tous les articles de _ | Voir toutes les publications de _ | Afficher tous les articles de _ |
    Ver todas las entradas de _ | Ver todas las publicaciones de _ | Ver todos los artículos de _ |
    Ver todos os posts de _ | Ver todos os artigos de _ | Ver todas as publicações de _ | Ver todos os conteúdos de _ |
    Visualizza tutti gli articoli di _ | Vedi tutti gli articoli di _ | Mostra tutti gli articoli di _ |
    Bekijk alle berichten van _ | Toon alle berichten van _ | Alle berichten van _ bekijken | Alle berichten van _ weergeven |
    Visa alla inlägg av _ | Visa alla inlägg från _ | Visa alla poster av _ | Vis alle indlæg af _ | Vis alle indlæg fra _ |
    Vis alle innlegg av _ | Vis alle innlegg fra _ | Se alle innlegg av _ | Se alle indlæg af _ |
    Näytä kaikki artikkelit kirjoittajalta _ | Näytä kaikki kirjoittajan _ artikkelit | Näytä kaikki kirjoittajan _ kirjoitukset |
    Zobacz wszystkie wpisy opublikowane przez _ | Zobacz wszystkie wpisy, których autorem jest _ | Zobacz wszystkie wpisy _ |
    Zobrazit všechny příspěvky od _ | Zobrazit všechny příspěvky, jejichž autorem je _ | Zobraziť všetky príspevky od _ |
    Zobraziť všetky články od _ | Vezi toate articolele lui _ | Vezi toate articolele de _ | Vezi toate articolele scrise de _ |
    Посмотреть все записи автора _ | Просмотреть все записи автора _ | Все записи автора _ | Переглянути усі записи _ |
    Переглянути всі записи _ | Переглянути усі записи автора _ | Всички публикации от _ | Виж всички публикации от _ |
    Покажи всички публикации от _ | Pogledaj sve objave od _ | Pogledajte sve objave autora _ | Prikaži sve objave od _ |
    Poglej vse prispevke avtorja _ | Погледај све чланке од _ | Погледајте све чланке аутора _ | Pogledaj sve članke od _ |
    Δείτε όλα τα άρθρα του/της _ | Δείτε όλα τα άρθρα του _ | Προβολή όλων των άρθρων του/της _ | Προβολή όλων των άρθρων από _ |
    Mostra totes les entrades de _ | Visualitza totes les entrades de _ | Ver todas as entradas de _ | Vaata kõiki _ postitusi |
    عرض جميع مقالات _ | عرض جميع المقالات بواسطة _ | عرض كل مقالات _ | הצגת כל הפוסטים של _ | הצגת כל הרשומות של _ | הצג את כל הפוסטים של _ |
    نمایش همه نوشته‌های _ | مشاهده همه نوشته‌های _ | نمایش تمام نوشته‌های _ | Xem tất cả bài viết của _ | Xem tất cả các bài viết của _ |
    Lihat semua pos dari _ | Lihat semua pos oleh _ | Lihat semua tulisan dari _ | ดูเรื่องทั้งหมดของ _ | ดูบทความทั้งหมดของ _ |
    _ bejegyzéseinek megtekintése | _ összes bejegyzése | _ összes bejegyzésének megtekintése |
    _ tarafından yazılan tüm yazıları görüntüle | _ tarafından gönderilen tüm yazıları görüntüle | _ tarafından yazılmış tüm yazıları görüntüle |
    _ の投稿をすべて表示 | _の投稿をすべて表示 | _ のすべての投稿を表示 | 查看_的所有文章 | 查看 _ 的所有文章 | 檢視「_」的全部文章 | 檢視 _ 的全部文章 |
    檢視 _ 的所有文章 | _의 모든 글 보기 | _의 모든 글보기 | _님의 모든 글 보기 | _ के सभी पोस्ट देखें | _ के सभी पोस्ट देखे
"""
_PAIRS = [
    (before.lower(), behind.lower())
    for wording in " ".join(_WORDINGS.split()).split(" | ")
    for before, _, behind in [wording.partition("_")]
]
_AROUND = [pair for pair in _PAIRS if not pair[0].endswith(" ")]
"""What stands around the name where no word before it is set off by a blank."""
_CLOSED = tuple(behind for _, behind in _AROUND)
_OPENED = {
    first: [pair for pair in _PAIRS if pair[0].endswith(" ") and opening(pair[0]) == first]
    for first in {opening(before) for before, _ in _PAIRS if before.endswith(" ")}
}
"""What stands around the name, by the first word."""


def writer_of_all(line: str) -> str | None:
    """Whose posts a link leads to that says so.

    Args:
        line: The link's text, white space collapsed.

    Returns:
        The name, or ``None`` where the line is no such link.
    """
    if len(line) > _LONGEST:
        return None
    opened = _OPENED.get(opening(line), [])
    line = line.rstrip(_END)
    low = line.lower()
    around = _AROUND if low.endswith(_CLOSED) else []
    for before, behind in (*opened, *around):
        if low.startswith(before) and low.endswith(behind) and len(low) == len(line):
            name = line[len(before) : len(line) - len(behind)].strip()
            if name:
                return name
    return None
