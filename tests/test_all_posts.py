"""The link to all that somebody wrote: WordPress's translations of it, and lines that begin alike."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.interpret.lines.all_posts import writer_of_all

LINKS = [
    ("View all posts by Jane Roe", "Jane Roe"),
    ("View all of Jane Roe's posts.", "Jane Roe"),
    ("Alle Beiträge von Jana Rohde anzeigen. →", "Jana Rohde"),
    ("Voir tous les articles de Hélène Castaing.", "Hélène Castaing"),
    ("Bekijk alle berichten van Geertje Haverkamp", "Geertje Haverkamp"),
    ("Vis alle indlæg af Kirsten Overgaard", "Kirsten Overgaard"),
    ("Näytä kaikki artikkelit kirjoittajalta Marjatta Koskivuori. →", "Marjatta Koskivuori"),
    ("Szilvási Margit bejegyzéseinek megtekintése.", "Szilvási Margit"),
    ("Vezi toate articolele lui Ruxandra Pârvulescu.", "Ruxandra Pârvulescu"),
    ("Посмотреть все записи автора Людмила Ветрова", "Людмила Ветрова"),
    ("Δείτε όλα τα άρθρα του/της Ευανθία Δρακάκη.", "Ευανθία Δρακάκη"),
    ("Nermin Akıncıoğlu tarafından yazılan tüm yazıları görüntüle.", "Nermin Akıncıoğlu"),
    ("عرض جميع مقالات سلوى الحمداني.", "سلوى الحمداني"),
    ("הצגת כל הפוסטים של רונית אלקיים.", "רונית אלקיים"),
    ("北条静香 の投稿をすべて表示。", "北条静香"),
    ("查看沈玉兰的所有文章。", "沈玉兰"),
    ("檢視「簡玉蘭」的全部文章。", "簡玉蘭"),
    ("서영란의 모든 글 보기.", "서영란"),
    ("ดูเรื่องทั้งหมดของ พรทิพย์ แสงทอง", "พรทิพย์ แสงทอง"),
    ("सुनीता अवस्थी के सभी पोस्ट देखें।", "सुनीता अवस्थी"),
    ("View all posts", None),
    ("Alle Beiträge anzeigen", None),
    ("Alle Beiträge von Jana Rohde", None),
    ("Zobacz wszystkie wpisy", None),
    ("Vezi toate articolele", None),
    ("", None),
]


@pytest.mark.parametrize(("line", "name"), LINKS)
def test_whose_posts_a_link_leads_to(line: str, name: str | None) -> None:
    """The name that the wording stands around, and nothing where it stands around none."""
    assert writer_of_all(line) == name


@pytest.mark.parametrize(
    ("language", "link", "name"),
    [
        ("de", "Alle Beiträge von Jana Rohde anzeigen.", "Jana Rohde"),
        ("nl", "Bekijk alle berichten van Geertje Haverkamp.", "Geertje Haverkamp"),
        ("hu", "Szilvási Margit bejegyzéseinek megtekintése.", "Szilvási Margit"),
        ("ko", "서영란의 모든 글 보기.", "서영란"),
    ],
)
def test_a_note_that_only_this_link_ends_names_the_author(language: str, link: str, name: str) -> None:
    """The footer of a post without a byline: the link is marked for the author."""
    prose = "A walk of fifteen minutes is enough, says everybody who has tried it for a month or two. " * 4
    page = f"""<html lang="{language}"><head><title>Walks</title></head><body><main><article class="post"><h1>Walks after dinner</h1>
    <div class="entry-content"><p>{prose}</p><p>{prose}</p><p>{prose}</p><p>{prose}</p></div><div class="author-bio"><p
    class="author-description">{prose}<a class="author-link" href="https://walks.example/author/x/" rel="author">{link}</a></p></div>
    </article></main></body></html>"""
    article = hb.parse(page).article
    assert article is not None
    assert [author.name for author in article.authors] == [name]
