"""Bylines: what one line says about who and when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse.interpret.bylines.lines import read_lines
from healthblog_parse.interpret.bylines.parts import read_byline
from healthblog_parse.records import PersonRole

PEOPLE = [
    ("By Jane Roe", [("author", "Jane Roe")]),
    ("by janeroe", [("author", "janeroe")]),
    ("By Jane Roe, Executive Editor, Heart Letter", [("author", "Jane Roe, Executive Editor, Heart Letter")]),
    ("Written by Jane Roe, MS, RD on November 14, 2019", [("author", "Jane Roe, MS, RD")]),
    ("Posted on June 3, 2020 by Jane Roe in Health, 5 comments", [("author", "Jane Roe")]),
    ("Von Eva Muster am 12. Mai 2020", [("author", "Eva Muster")]),
    ("Von Eva Muster publiziert am 25. September 2018", [("author", "Eva Muster")]),
    ("Autorin: Dr. Eva Muster", [("author", "Dr. Eva Muster")]),
    ("Par Élise Martin, le 2 novembre 2023 à 16h43", [("author", "Élise Martin")]),
    ("Di Mario Rossi il 3 marzo 2020", [("author", "Mario Rossi")]),
    ("Pubblicato il 3 marzo 2020 da admin", [("author", "admin")]),
    ("Por Ana López el 3 de mayo de 2020", [("author", "Ana López")]),
    ("Escrito por Ana López", [("author", "Ana López")]),
    ("Geschreven door Jan de Vries op 3 mei 2020", [("author", "Jan de Vries")]),
    ("Jane Roe, LCSW, Ph.D. Updated: Aug 24th 2009", [("author", "Jane Roe, LCSW, Ph.D.")]),
    ("投稿者: 山田太郎 投稿日: 2020年3月4日", [("author", "山田太郎")]),
    ("作成者：高野 のり", [("author", "高野 のり")]),
    ("作者：张三", [("author", "张三")]),
    ("文章作者: 张三", [("author", "张三")]),
    ("Autor: Ewa Nowak dnia 3 marca 2019", [("author", "Ewa Nowak")]),
    ("przez Ewa Nowak dnia 3 marca 2019", [("author", "Ewa Nowak")]),
    ("By Jane on", [("author", "Jane")]),
    ("02.05.2019 Bewegung Von Eva Muster", [("author", "Eva Muster")]),
    ("Добавил: Анна Белова", [("author", "Анна Белова")]),
    ("作者:张三 | 分类:健康 | 浏览:1422 | 评论:7", [("author", "张三")]),
    ("פורסם ב 2 במאי 2019 מאת דנה לוי", [("author", "דנה לוי")]),
    ("Last updated by Jane Roe", [("author", "Jane Roe")]),
    ("Peer reviewed by Dr John Doe, MRCGP", [("review", "Dr John Doe, MRCGP")]),
    ("Fact-checked by Jane Roe", [("fact check", "Jane Roe")]),
    ("Medical Reviewer: Jane Roe, MD", [("medical review", "Jane Roe, MD")]),
    ("Medically reviewed on March 3, 2020 by Jane Roe, MD", [("medical review", "Jane Roe, MD")]),
    ("Medizinisch geprüft von Dr. med. Eva Muster am 3.4.2020", [("medical review", "Dr. med. Eva Muster")]),
    ("Relu par le docteur Paul Durand", [("review", "docteur Paul Durand")]),
    ("Revisado clinicamente por Ana Souza, CRM 12345", [("medical review", "Ana Souza, CRM 12345")]),
    ("Medisch beoordeeld door Jan Jansen", [("medical review", "Jan Jansen")]),
    (
        "Medically reviewed by Kim Roe RDN, LD — Written by Jane Doe, MS, RD — Updated on March 7, 2025",
        [("medical review", "Kim Roe RDN, LD"), ("author", "Jane Doe, MS, RD")],
    ),
    ("Publié par Jane Roe à 12:30", [("author", "Jane Roe")]),
    ("Pubblicato da Mario Rossi alle 12:00", [("author", "Mario Rossi")]),
    ("Written by the Valley Editorial Team", [("author", "Valley Editorial Team")]),
    ("Co-authored by Jane Roe, MD and by John Doe", [("author", "Jane Roe, MD"), ("author", "John Doe")]),
    ("3 min read · Mar 5, 2020 · Jane Roe", [("author", "Jane Roe")]),
    (
        "This article was medically reviewed by Lu Roe, FNP. Lu Roe is a nurse.",
        [("medical review", "Lu Roe, FNP")],
    ),
    ("Revisado y aprobado por la psicóloga Ana Pérez", [("review", "Ana Pérez")]),
    ("Text: Eva Muster | Fotos: Max Bild", [("author", "Eva Muster")]),
    ("Autor:in: Eva Muster", [("author", "Eva Muster")]),
    ("Redakteur*innen: Eva Muster", [("author", "Eva Muster")]),
    ("Autor(in): Eva Muster", [("author", "Eva Muster")]),
    (
        "Dieser Text wurde von Eva Muster, Ärztin, medizinisch geprüft.",
        [("medical review", "Eva Muster, Ärztin")],
    ),
    (
        "Dieser Text wurde von Eva Muster verfasst und von Dr. Max Beispiel medizinisch geprüft.",
        [("author", "Eva Muster"), ("medical review", "Dr. Max Beispiel")],
    ),
    (
        "Este artículo ha sido verificado y aprobado por el médico Juan Pérez el 12 mayo, 2024",
        [("review", "Juan Pérez")],
    ),
    (
        "This information has been approved by Senior Medical Editor, Professor Ann Roe, Consultant",
        [("review", "Professor Ann Roe, Consultant")],
    ),
    (
        "This entry was posted in Sleep and tagged milk on May 16, 2008 by Ada. Bookmark the permalink.",
        [("author", "Ada")],
    ),
    ("May 5, 2010 in Sleep by Ada | 4 comments", [("author", "Ada")]),
    ("mayo 25, 2008 By Ada Leave a Comment", [("author", "Ada")]),
    ("By ada at 3:37 pm on Friday, 30. Mar | 6 Comments", [("author", "ada")]),
    ("May 5, 2010 was the day: in Sleep by the river", []),
    ("Submitted by Ada (not verified) on Fri, 2006-09-22 11:40.", [("author", "Ada")]),
    ("Enviado por Ada (no verificado) el Vie, 22/09/2006 - 11:40.", [("author", "Ada")]),
    ("Verfasst von Ada (nicht überprüft) am Fr, 22/09/2006 - 11:40.", [("author", "Ada")]),
    ("Napsal uživatel Jan Malý dne 22 Září, 2006 - 09:20.", [("author", "Jan Malý")]),
    ("Vložil/a ada, 22 Září, 2006 - 09:01", [("author", "ada")]),
    ("Odoslal Peter (neoverený) dňa Pi, 22/09/2006 - 11:40", [("author", "Peter")]),
    ("Опубликовано Иван (не проверено) в пт, 22/09/2006 - 11:40.", [("author", "Иван")]),
    ("Опубликовано в журнале Нева, 22.09.2006", []),
    ("Gönderen Ali Veli, 22 Eylül 2006", [("author", "Ali Veli")]),
    ("由 ada 發表於 September  5, 2003 05:16 PM | 引用", [("author", "ada")]),
    ("本文由张三发布于2010年3月5日", [("author", "张三")]),
    ("作者：李四 于 2010-03-05 10:11", [("author", "李四")]),
    ("由于2010年5月的大雨,很多人", []),
    ("Posted by Ada in Birds", [("author", "Ada")]),
    ("2008-05-06 EVERYDAY LIFE, BIRDS", []),
    ("Reviewed by dietitian Jane Roe, RD", [("medical review", "Jane Roe, RD")]),
    ("Vet reviewed by Jane Roe, DVM", [("medical review", "Jane Roe, DVM")]),
    (
        "Jane Roe, pharmacist | Reviewed by John Doe",
        [("author", "Jane Roe, pharmacist"), ("review", "John Doe")],
    ),
    ("Par Élise Martin (avec Paul Durand)", [("author", "Élise Martin")]),
    ("Granskad av: Eva Lund, läkare", [("review", "Eva Lund, läkare")]),
    ("Автор: Иван Петров", [("author", "Иван Петров")]),
    ("Dieser Text wurde von Medizinern geprüft.", []),
    ("Medically Reviewed. Last updated on 03/15/2023.", []),
    ("Room-by-Room Renovation Costs", []),
    ("Learn more by email", []),
    ("Photos by John Doe", []),
    ("Edited by John Doe", []),
    ("Medically reviewed by our experts", []),
    ("written by experts and fact checked by experts", []),
    # a preposition that makes an adverb of what follows it names nobody; a pseudonym is one
    ("Por fim, junte a salsa e misture com a manteiga", []),
    ("Por dose e por % da dose diária", []),
    ("Par contre, il faut du beurre", []),
    ("By hand", []),
    # ways, slogans, orders of a list and headings name nobody either
    ("by online form", []),
    ("by post", []),
    ("By Post Malone", [("author", "Post Malone")]),
    ("by street address:", []),
    ("By eating lighter evening meals, you will:", []),
    ("By Jane Roe:", [("author", "Jane Roe")]),
    ("by jane:", [("author", "jane")]),
    ("Von Kunden für Kunden", []),
    ("Von Ärzten für Ärzte", []),
    ("Von Eva Muster für Max Muster", [("author", "Eva Muster")]),
    ("By First Letter", []),
    ("By Recipe Type", []),
    ("Par marques", []),
    ("By Domain", []),
    ("By Toll House®", []),
    ("By Anna Roe (b...", []),
    ("By Vincent Price", [("author", "Vincent Price")]),
    ("Por quê?", []),
    ("Por Fim Soares", [("author", "Fim Soares")]),
    ("By maki", [("author", "maki")]),
    # the word before the name is for screen readers
    ("By Author Jane", [("author", "Jane")]),
    ("By Author Unknown", [("author", "Author Unknown")]),
    ("By the numbers: what we know", []),
    ("By using these tips you sleep better", []),
    ("Updated March 7, 2025", []),
    ("Expert Reviewed", []),
    ("Author: Jane Roe Category: Health Views: 142", [("author", "Jane Roe")]),
    ("Autor: Jana Nová Rubrika: Zdraví", [("author", "Jana Nová")]),
    ("作者：周静兰 栏目：健康 浏览：142", [("author", "周静兰")]),
    ("By Jane Roe Fact Checked", [("author", "Jane Roe")]),
    ("By Jane Roe Expert Verified", [("author", "Jane Roe")]),
    ("Redacción: Jana Roja", [("author", "Jana Roja")]),
    ("Γράφει η Άννα Ρόου, ουρολόγος", [("author", "Άννα Ρόου, ουρολόγος")]),
    ("Propos recueillis par Jeanne Muster", [("author", "Jeanne Muster")]),
    ("Das Gespräch führte Jana Muster.", [("author", "Jana Muster")]),
    ("Das Interview führte zu neuen Fragen", []),
    ("Die Fragen stellten Jana Muster und Karl Rot", [("author", "Jana Muster und Karl Rot")]),
    ("As told to Jane Roe", [("author", "Jane Roe")]),
    ("As told to wait until the next time", []),
    ("Интервью: беседовала Анна Роу", [("author", "Анна Роу")]),
    ("Беседовала Анна Роу", [("author", "Анна Роу")]),
    ("by Jane Roe from Night Kitchen", [("author", "Jane Roe")]),
    ("by Jane Roe, John Doe from Night Kitchen: A Year", [("author", "Jane Roe, John Doe")]),
    ("by Jane from Scratch", [("author", "Jane from Scratch")]),
    ("Konsultacja: lek. Jan Nowak", [("review", "lek. Jan Nowak")]),
    ("By Topic", []),
    ("By Name", []),
    ("By Vincent Price", [("author", "Vincent Price")]),
    ("Author: Jane Roe Reviewer: John Doe", [("author", "Jane Roe"), ("review", "John Doe")]),
]


@pytest.mark.parametrize(("line", "people"), PEOPLE)
def test_people_of_a_byline(line: str, people: list[tuple[str, str]]) -> None:
    """Labels name the role; credentials and titles stay with the name; sentences name nobody."""
    assert [(person.role, person.name) for person in read_byline(line).people] == people


DATES = [
    (
        "18 July 2013 Last updated at 11:25 GMT",
        [("published", "18 July 2013"), ("updated", "18 July 2013 11:25 GMT")],
    ),
    (
        "July 18, 2013 - last updated 1948 GMT",
        [("published", "July 18, 2013"), ("updated", "July 18, 2013 19:48 GMT")],
    ),
    (
        "July 18, 2013 -- Updated 1948 GMT (0348 HKT) | Filed under: Light",
        [("published", "July 18, 2013"), ("updated", "July 18, 2013 19:48 GMT")],
    ),
    ("July 18, 2013 - Updated twice", [("published", "July 18, 2013")]),
    (
        "By Jane Roe on Jun 6 2013, 10:12a | @janeroe",
        [("published", "Jun 6 2013, 10:12am")],
    ),
    ("July 18, 2013 | RSS Feed | Print", [("published", "July 18, 2013")]),
    ("New Delhi, May 16, 2013", [("published", "May 16, 2013")]),
    ("18 July 2013 Last updated by the editors", [("published", "18 July 2013")]),
    ("Updated on March 7, 2025", [("updated", "March 7, 2025")]),
    ("Last Updated : 20 January 2025", [("updated", "20 January 2025")]),
    ("2021年6月5日公開｜2022年8月7日更新", [("published", "2021年6月5日"), ("updated", "2022年8月7日")]),
    ("2022年8月7日 10:30 更新", [("updated", "2022年8月7日 10:30")]),
    ("Reviewed for accuracy on June 5, 2021, by John Doe, DVM", [("reviewed", "June 5, 2021")]),
    ("Reviewed/Revised May 2022 | Modified Sep 2022", [("reviewed", "May 2022"), ("updated", "Sep 2022")]),
    ("Überprüft/überarbeitet März 2023", [("reviewed", "März 2023")]),
    ("Media last reviewed: 3 April 2022", []),
    ("Laatst herzien op 27 februari 2023", [("reviewed", "27 februari 2023")]),
    ("Last Reviewed April 2017", [("reviewed", "April 2017")]),
    ("Reviewed on May 3, 2024 by Jane Roe", [("reviewed", "May 3, 2024")]),
    ("Medically reviewed by Jane Roe, MD on May 3, 2024", [("reviewed", "May 3, 2024")]),
    ("By Jane Roe, May 3, 2024", [("published", "May 3, 2024")]),
    (
        "By Jane Roe/May 7, 2021 8:05 am EST/Updated: Sept. 2, 2021 6:31 pm EST",
        [("published", "May 7, 2021 8:05 am EST"), ("updated", "Sept. 2, 2021 6:31 pm EST")],
    ),
    ("le mercredi 15 mai 2019 à 08h07", [("published", "mercredi 15 mai 2019 à 08h07")]),
    ("Stand: 3.4.2020", [("updated", "3.4.2020")]),
    ("Mis à jour le 3 mai 2020", [("updated", "3 mai 2020")]),
    ("Última actualización: 3 de mayo de 2020", [("updated", "3 de mayo de 2020")]),
    ("Ultimo aggiornamento: 3 marzo 2020", [("updated", "3 marzo 2020")]),
    ("Atualizado em 3 de maio de 2020", [("updated", "3 de maio de 2020")]),
    ("Laatst bijgewerkt op 3 mei 2020", [("updated", "3 mei 2020")]),
    ("Letzte inhaltliche Prüfung: 10.05.2019", [("reviewed", "10.05.2019")]),
    ("3 Sept 2024 | Originally published", [("published", "3 Sept 2024")]),
    ("3 min read · Mar 5, 2020", [("published", "Mar 5, 2020")]),
    ("Next review due: 11 Jan 2029", []),
    ("Nächste Überprüfung: 11.1.2029", []),
    ("5 min read", []),
    ("Updated on Mar 5, 2020 | 5 min read | 2 Comments", [("updated", "Mar 5, 2020")]),
    (
        "By | Jane Roe | 8 May 2020 | 3 June 2021 | 3 Comments",
        [("published", "8 May 2020"), ("published", "3 June 2021")],
    ),
    ("This entry was posted in Sleep on May 16, 2008 by Ada.", [("published", "May 16, 2008")]),
    ("Posted in Sleep on the go", []),
    ("Updated regularly by our team", []),
]


@pytest.mark.parametrize(("line", "dates"), DATES)
def test_dates_of_a_byline(line: str, dates: list[tuple[str, str]]) -> None:
    """Each date has the role that its label gives; the next review and reading times are no dates."""
    assert [(date.role, date.raw) for date in read_byline(line).dates] == dates


@pytest.mark.parametrize(
    ("line", "most"),
    [
        ("The study was published on January 5, 2020 by the WHO and shows that vitamins do not help.", 0.5),
        ("A friend told me that it was written by Jane Roe, and that she liked every word of it.", 0.7),
    ],
)
def test_a_sentence_is_not_covered(line: str, most: float) -> None:
    """Prose that contains a label or a date stays mostly unexplained."""
    assert read_byline(line).coverage < most


def test_a_label_takes_its_value_from_the_next_line() -> None:
    """ "By" and the name may stand in two paragraphs."""
    found = read_lines(["By", "Amy Roe", "Article reviewed by:", "Anila Doe MD, DABOM", "Some text"])
    assert [(first, last, byline.people[0].name) for first, last, byline in found] == [
        (0, 2, "Amy Roe"),
        (2, 4, "Anila Doe MD, DABOM"),
    ]


def test_a_long_list_of_names_keeps_its_beginning() -> None:
    """What no longer fits into one byline is left out; the names before it are not lost."""
    lines = ["Reviewed by", *(f"Jane Roe-{letter}ster, MD" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    (first, last, byline), *_ = read_lines(lines)
    assert first == 0
    assert 5 < last < len(lines)
    assert byline.people[0].name.startswith("Jane Roe-Aster, MD; Jane Roe-Bster, MD")


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Von Eva Muster, Biologin", "und Dr. med. Kim Roe"], ["Eva Muster, Biologin und Dr. med. Kim Roe"]),
        (["By Jane Roe", "and John Doe"], ["Jane Roe and John Doe"]),
        (
            ["Reviewed by", "Jane Roe, MD, Cardiology", "John Doe, PharmD"],
            ["Jane Roe, MD, Cardiology; John Doe, PharmD"],
        ),
        # a button that sends a message, in a row of others, and a headline that is repeated
        (["Green Soup", "Facebook", "Email", "Text", "Summer Cooking"], []),
        (["Green Soup", "Text", "Green Soup"], []),
        (["Sleep", "Text", "Jane Roe"], ["Jane Roe"]),
        (["di cui zuccheri | g | 22.3"], []),
        (["By Author Jamie"], ["Jamie"]),
        # near misses
        (["By Jane Roe", "and that is how it began"], ["Jane Roe"]),
        (["By Jane Roe", "John Doe, PharmD"], ["Jane Roe"]),
        (["Reviewed by", "Jane Roe, MD", "Sleep, Berlin"], ["Jane Roe, MD"]),
        (["Autoren- und Quelleninformationen"], []),
        (["Author- and date-stamped"], []),
        (["Medically reviewed", "Jane Roe, MD"], ["Jane Roe, MD"]),
        (["Medically reviewed", "Common Causes"], []),
        (["Fachlich geprüft", "Häufige Ursachen"], []),
        (["Revisado médicamente", "Causas Frecuentes"], []),
    ],
)
def test_names_in_lines_of_their_own(lines: list[str], names: list[str]) -> None:
    """A list of names may go on in the next lines."""
    found = [person.name for _, _, byline in read_lines(lines) for person in byline.people if person.labelled]
    assert found == names


_NAMES = st.sampled_from(
    ["Jane Roe", "Eva Muster", "Élise Martin", "Jan de Vries", "María José López", "Kim Roe-Doe"]
)
_LETTERS = st.sampled_from(["", ", MD", ", MS, RD", ", Ph.D.", " RDN, LD"])
_DAYS = st.sampled_from(["March 7, 2025", "7. März 2025", "7 mars 2025", "2025-03-07", "7 de marzo de 2025"])
_WRITERS = st.sampled_from(["Written by", "By", "Von", "Par", "Escrito por", "Scritto da", "Geschreven door"])
_CHECKERS = st.sampled_from([
    ("Medically reviewed by", "medical review"),
    ("Medizinisch geprüft von", "medical review"),
    ("Fact-checked by", "fact check"),
    ("Relu par", "review"),
    ("Revisado por", "review"),
    ("Reviewer:", "review"),
])  # fmt: skip
_CHANGES = st.sampled_from(
    ["Updated on", "Last updated:", "Aktualisiert am", "Mis à jour le", "Bijgewerkt op"]
)


@given(
    writer=_NAMES,
    letters=_LETTERS,
    by=_WRITERS,
    checker=_NAMES,
    checked=_CHECKERS,
    change=st.tuples(_CHANGES, _DAYS),
    divider=st.sampled_from([" | ", " — ", " · ", " • ", " - "]),
    order=st.permutations([0, 1, 2]),
)
def test_a_rendered_byline_comes_back(
    *,
    writer: str,
    letters: str,
    by: str,
    checker: str,
    checked: tuple[str, PersonRole],
    change: tuple[str, str],
    divider: str,
    order: list[int],
) -> None:
    """Author, reviewer and change, in any order and with any divider, are read as they were written."""
    parts = [f"{by} {writer}{letters}", f"{checked[0]} {checker}", " ".join(change)]
    byline = read_byline(divider.join(parts[number] for number in order))
    assert {(person.role, person.name) for person in byline.people} == {
        ("author", f"{writer}{letters}"),
        (checked[1], checker),
    }
    assert [(date.role, date.raw) for date in byline.dates] == [("updated", change[1])]
    assert byline.opens
    assert byline.coverage > 0.9


@given(st.text(max_size=200))
def test_any_line_is_read(line: str) -> None:
    """No line is too odd; what is found stands in the line."""
    byline = read_byline(line)
    assert 0 <= byline.coverage <= 1
    for person in byline.people:
        assert person.name


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("Publicado em 12 de maio de 2014 por Ana Garça", "Ana Garça", "12 de maio de 2014"),
        ("Publicado em 12/05/2014 por Ana Garça", "Ana Garça", "12/05/2014"),
        ("Published in May 2014 by Nora Elmstedt", "Nora Elmstedt", "May 2014"),
        ("Опубликовано 12 мая 2014 автором Анна Крюкова", "Анна Крюкова", "12 мая 2014"),
        ("Опубліковано 12 Травня 2014 автором Анна Журавель", "Анна Журавель", "12 Травня 2014"),
        ("Publicat pe 12 mai 2014 de Ana Cocor", "Ana Cocor", "12 mai 2014"),
        ("Δημοσιεύτηκε στις 12 Μαΐου 2014 από Άννα Γερανού", "Άννα Γερανού", "12 Μαΐου 2014"),
        ("发表于 2014年5月12日 由 安娜", "安娜", "2014年5月12日"),
        ("نُشر في 12 مايو 2014 بواسطة آنا سالم", "آنا سالم", "12 مايو 2014"),
        # what stands there is no date
        ("Publicado em Sono e luz por Ana Garça", "Ana Garça", None),
        ("Posted in Top 10 Lists by Nora Elmstedt", "Nora Elmstedt", None),
        ("Опубликовано Анна Крюкова, 12 мая 2014", "Анна Крюкова", "12 мая 2014"),
    ],
)
def test_wordpress_says_in_other_languages_who_wrote_behind_the_day(
    line: str, name: str, day: str | None
) -> None:
    found = read_byline(line)
    assert [person.name for person in found.people] == [name]
    assert [date.raw for date in found.dates] == ([day] if day is not None else [])
