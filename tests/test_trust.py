"""Who wrote it, who reviewed it, when, on which sources: one fixture for each convention of health pages."""

from __future__ import annotations

import pytest

import healthblog_parse as hb

from .conftest import FIXTURES

Row = tuple[
    str,
    list[tuple[str, ...]],
    list[tuple[str, ...]],
    tuple[str | None, str | None, str | None],
    list[str],
    str | None,
]

PAGES: list[Row] = [
    (
        "open-journal",
        [("Amara Okafor",), ("Petra Brandt",)],
        [],
        ("2021-06-30", None, None),
        ["10.1000/jis.2021.2", "31234567"],
        None,
    ),
    (
        "japanese-cards",
        [("佐藤 健太",)],
        [("鈴木 恵子", "medical review")],
        ("2022-11-08", "2023-02-14", None),
        [],
        None,
    ),
    (
        "arabic-lines",
        [("سارة محمود",)],
        [("د. أحمد الخطيب", "medical review")],
        (None, "2023-03-14", None),
        ['المعهد المثالي للنوم، "ا', 'Mayo Example, "Insomnia"'],
        "المعلومات الواردة في هذا الموق",
    ),
    (
        "roles-in-buttons",
        [("Orla Finch", "MS", "RD")],
        [("Dana Whitcombe", "MD", "FAASM", "medical review")],
        (None, "2024-03-03", None),
        [],
        None,
    ),
    (
        "numbered-notes",
        [],
        [("Carl Osei", "MD", "medical review")],
        (None, None, "2023-10"),
        ["Example Centers, “Flu sh", "Mayo Example, “Influenza"],
        "This content is for informatio",
    ),
    (
        "row-of-components",
        [("Example Heart Association editorial staff",)],
        [],
        (None, None, "2024-02-08"),
        [],
        None,
    ),
    (
        "encyclopedia",
        [("Allen J. Blaiver", "MD", "FCCP")],
        [("David C. Duggan", "MD", "review"), ("Brenda Conaway", "review")],
        (None, None, "2023-04-30"),
        ["Anderson XN. Insomnia. I", "Vaughn BV, Basner RC. Sl"],
        "The information provided herei",
    ),
    (
        "article-by-card",
        [("Cara Example", "RN", "BSN")],
        [],
        (None, "2025-10-03T06:02:26-07:00", None),
        [],
        "Please keep in mind that the i",
    ),
    (
        "author-boxes",
        [("Jane Roe", "RD")],
        [("Dan Doc", "MD", "medical review")],
        (None, "2023-06-02", None),
        ["12345678", "Rest example"],
        "*These statements have not bee",
    ),
    (
        "back-links",
        [],
        [("Lu Checker", "FNP-BC", "MS", "medical review")],
        (None, "2023-05-05", None),
        ["https://rest.example/1", "https://rest.example/2"],
        None,
    ),
    (
        "blocks-of-attribution",
        [("Jane Roe", "RN")],
        [("John Doe", "MD", "MPH", "medical review"), ("Nick Check", "fact check")],
        (None, "2024-05-03", None),
        ["10.1007/s11325-019-01892-8", "National Institute of Re"],
        None,
    ),
    (
        "cards-below",
        [("Doris Muster-Mann", "MD", "FOMA", "DABOM")],
        [("Anila Beispiel", "MD", "DABOM", "review")],
        ("2025-07-29", None, None),
        ["10.1155/2024/8056440", "10.3945/ajr.111.019489"],
        None,
    ),
    (
        "co-authors",
        [("Jane Roe",), ("John Doe",)],
        [],
        ("2021-04-05T08:00:00+02:00", "2022-05-06T09:00:00+02:00", None),
        [],
        None,
    ),
    (
        "date-reviewed",
        [],
        [("Mary L. Gavin", "MD", "medical review")],
        (None, None, "2021-01"),
        [],
        None,
    ),
    ("divi-meta", [("Jane Roe",)], [], ("2020-03-05", None, None), [], None),
    ("drupal-submitted", [("janeroe",)], [], ("2012-03-05T10:15", None, None), [], None),
    (
        "dutch-portal",
        [("Jan de Vries",)],
        [("dr. Piet Jansen", "medical review")],
        (None, "2023-05-03", None),
        ["Amber A. Slaap en geheug", "https://slaap.example/ri"],
        "Deze informatie vervangt geen ",
    ),
    (
        "editorial-sources",
        [("Moira Writer",)],
        [("Lynn Checker", "RDN", "CDCES", "medical review")],
        (None, None, "2024-03-01"),
        ["Sleep. National Institut", "Amber A et al. Bedtime. "],
        None,
    ),
    ("elementor-post-info", [("Jane Roe",)], [], ("2021-07-27", None, None), [], None),
    (
        "essay-with-card",
        [("Jane Roe", "Ph.D.")],
        [("Devon Checker", "review")],
        ("2024-03-05", None, None),
        ["Amber, A. (2021). Sleep ", "Brown, B. (2019). The cl"],
        None,
    ),
    ("experts-quoted", [], [], ("2017-01-24", None, None), [], None),
    (
        "french-portal",
        [("Élise Martin",)],
        [("Dr Paul Durand", "medical review")],
        ("2022-11-02", "2023-05-15", None),
        ["10.1016/j.neurol.2021.02.001", "Inserm, dossier Sommeil,"],
        "Cet article est publié à titre",
    ),
    (
        "german-one-line",
        [("Eva Muster",)],
        [("Prof. Dr. Max Prüfer", "review")],
        ("2020-05-12", "2021-04-03", None),
        ["10.1055/a-0123-4567", "Berg B (2018): Licht. Be"],
        None,
    ),
    (
        "german-one-sentence",
        [("Julia Schreiber",)],
        [],
        (None, "2023-05-02", None),
        ["Deutsche Gesellschaft fü", "Ammer A: Schlaf. In: Der"],
        "Wichtiger Hinweis: Dieser Arti",
    ),
    (
        "german-portal",
        [("Eva Muster",)],
        [("Dr. med. Max Prüfer", "medical review")],
        (None, "2023-05-03", None),
        ["Ammer A. et al.: Schlaf ", "Leitlinie Nicht erholsam", "Bundesinstitut für Ruhe:"],
        "Dieser Artikel dient nur der a",
    ),
    (
        "german-sources-block",
        [("Martina Schreiber",)],
        [],
        ("2022-03-01", "2022-03-01", None),
        ["Leitlinie Schlaf, Stand:", "Pschyrembel Online: www."],
        None,
    ),
    ("ghost-two-authors", [("Jane Roe",), ("John Doe",)], [], ("2022-02-03", None, None), [], None),
    (
        "history-of-versions",
        [("Victoria Row",)],
        [("Dr Colin Prüfer", "MRCGP", "review")],
        ("2024-09-03", "2026-01-12", "2026-01-12"),
        [],
        None,
    ),
    (
        "italian-portal",
        [("Maria Rossi",)],
        [("Dott. Luca Bianchi", "medical review")],
        ("2020-03-03", "2021-04-04", None),
        ["Ambra A., Sonno e memori", "Istituto del Riposo, Lin"],
        "Le informazioni contenute in q",
    ),
    (
        "json-ld-only",
        [("Jane Roe", "RD")],
        [("John Doe", "MD", "medical review")],
        ("2020-05-01", "2023-03-02T10:00:00+00:00", "2023-03-01"),
        [],
        None,
    ),
    (
        "one-line",
        [("Jill Writer", "MS", "RD")],
        [("Kim Reviewer", "RDN", "CDCES", "LD", "medical review")],
        ("2018-06-12T07:00:00+00:00", "2025-03-07", None),
        ["31234567", "10.1000/xyz.2022.12", "Green C, et al. (2019). "],
        None,
    ),
    ("page-last-reviewed", [], [], (None, None, "2023-03-12"), [], None),
    (
        "portuguese-portal",
        [("Joana Silva",)],
        [("Pedro Souza", "medical review")],
        (None, "2023-05", None),
        ["AMBAR, A. Sono e memória", "SOCIEDADE DO SONO. Higie"],
        "Este conteúdo tem caráter info",
    ),
    (
        "portuguese-reviewed",
        [],
        [("Dr. Pedro Revisor", "medical review")],
        ("2023-03", None, None),
        ["AMBAR, A. Sono. 2019", "INSTITUTO DO SONO. Guia."],
        None,
    ),
    ("reviewed-by-staff", [], [], (None, None, "2023-03-15"), ["National Institute of Re", "35512345"], None),
    (
        "reviewed-on",
        [("Ulf Schreiber",), ("Mia Tinte",)],
        [("Anna Medica", "MD", "medical review")],
        (None, None, "2024-03-03"),
        ["National Sleep Society: ", "Journal of Rest: “Bedtim", "Clinic of the Valley: “S"],
        None,
    ),
    (
        "spanish-approved",
        [("Ana Escritora",)],
        [("Bernardo Pérez", "review")],
        (None, "2023-05-05", None),
        ["Ámbar A. (2019). Sueño. ", "Brown B. (2018). La hora"],
        "Este texto se ofrece únicament",
    ),
    (
        "spanish-portal",
        [("Ana López",)],
        [("Dr. Luis Pérez", "medical review")],
        (None, "2023-05-03", "2023-04-04"),
        ["33445566", "Sociedad del Sueño. Guía"],
        "La información de este artícul",
    ),
    (
        "squarespace",
        [("Lizzy Guest", "MS", "RDN", "LD")],
        [],
        ("2024-08-05", None, None),
        ["10.1000/rest.2021.3", "Brown B. The clock. 2019"],
        None,
    ),
    (
        "staff-and-references",
        [("Valley Clinic Staff",)],
        [],
        ("2023-11-11", None, None),
        ["AskExpert. Sleep. Valley", "Sleep deprivation and de", "10.1016/j.sleep.2023.01.001"],
        None,
    ),
    (
        "view-all-references",
        [("Ann Writer", "PharmD")],
        [("Bob Checker", "PharmD", "BCPS", "review")],
        ("2023-03-01", None, None),
        ["10.1001/jama.2021.1", "Centers for Rest. (2022)"],
        "Our Health team works to infor",
    ),
    (
        "sources-shown",
        [("Elena Brock",), ("Tom Ferris",)],
        [("Carmen Patel-Lin", "MD", "medical review")],
        (None, None, "2024-03-02"),
        ["National Sleep Institute", "Journal of Invented Slee"],
        None,
    ),
    (
        "sources-and-reading",
        [("Dr Colin Marsh", "MRCGP")],
        [("Dr Ruth Hanley", "MRCGP", "review")],
        (None, "2023-03-21", None),
        ["Vertigo; CKS, November 2", "10.1002/14651858.CD003162.pub3"],
        None,
    ),
    (
        "blog-name-in-box",
        [("Rita Moss", "Ph.D.")],
        [("Jess Schroder", "review")],
        ("2023-06-01", None, None),
        ["Sirus, F. (2013). Procra", "Pych, T. (2018). Solving"],
        None,
    ),
    (
        "german-second-line",
        [("Marta Feichtner",), ("Dr. med. Philipp Nicolo",)],
        [],
        ("2023-07-12", "2023-07-12T00:00:00+02:00", None),
        ["Beispiel, A. et al.: Erf", "Leitlinie der Gesellscha"],
        None,
    ),
    (
        "member-of-a-board",
        [("Heidi Goodwin",)],
        [("Anton L. Komar", "MD", "review")],
        ("2023-07-12", None, None),
        [],
        "For its readers Yard Health ke",
    ),
    (
        "sources-with-dates",
        [("Quinn Philips",)],
        [("Ross Radusky", "MD", "medical review")],
        (None, "2024-04-03", None),
        ["Psoriasis. Hill Clinic. ", "Rendo A, Schaf R. Psoria"],
        None,
    ),
    (
        "lettered-name",
        [("Anna Boul-Hart", "MS", "RDN", "CDN")],
        [("Lee Cotter", "RD", "review")],
        ("2023-05-09", None, None),
        [],
        None,
    ),
    (
        "reviewers-in-paragraphs",
        [],
        [("Maria Lopez", "MD", "medical review"), ("John T. Cole", "PharmD", "medical review")],
        ("2023-09-12", None, None),
        [],
        None,
    ),
    (
        "portuguese-longer-headline",
        [("Dr. Fred Liron",)],
        [("Dra. Clarisse Bezzi", "medical review")],
        ("2024-04", "2024-04", "2018-03"),
        ["SOCIEDADE INVENTADA. Gas", "MUSTER. Gastritis. Dispo"],
        None,
    ),
    (
        "german-closed-sources",
        [],
        [("Sabine Kröger", "review")],
        (None, "2024-02-05", None),
        ["31881139"],
        "Dieser Artikel wurde auf Grund",
    ),
    (
        "sourcing-note",
        [("Sarah Gupton", "PharmD", "BCPS")],
        [("Christa Aiken", "PharmD", "review")],
        (None, "2023-11-08", None),
        ["American Association of ", "DailyMade. (2022). Metfo"],
        None,
    ),
    (
        "german-lines-of-sources",
        [("Wiebke Postel",)],
        [("Dr. med. Weiland Schrader", "medical review")],
        ("2019-03-14", "2023-11-02", None),
        ["Beispielgesellschaft für", "Muster, M.: Erfundene Ur"],
        "Dieser Text ersetzt keine ärzt",
    ),
    (
        "sentence-of-review",
        [],
        [("Kaye Durbin", "PharmD", "medical review")],
        (None, "2024-04-24", None),
        ["Food and Drug Invention."],
        "Always consult your healthcare",
    ),
    (
        "spanish-version-reviewed",
        [],
        [("Fred K. Berg", "MD", "review"), ("David Zoll", "MD", "review")],
        (None, None, "2022-10-30"),
        [],
        None,
    ),
    (
        "sources-behind-a-note",
        [("Lou Harper",)],
        [("Dr. Tess Ola", "MBBS", "medical review")],
        ("2021-11-06", None, None),
        ["Light (2020). Trial"],
        None,
    ),
    (
        "menu-by-name",
        [("ourdoctor.org editorial staff",)],
        [],
        ("2010-12-01", None, None),
        ["Mumps Vaccine Options by"],
        None,
    ),
    (
        "note-on-the-writer",
        [("Katherine Pont", "JD", "MBA", "NYCPS-P", "CPRP")],
        [],
        ("2022-01-31", None, None),
        [],
        None,
    ),
    ("writer-and-topic", [("Janet Rowe", "MD")], [], ("2024-05-01", None, None), [], None),
    (
        "italian-one-line",
        [("Dott. Ivan Moresi",)],
        [("Dott.ssa Anna Bruni", "review")],
        (None, "2023-05-04", None),
        ["Rossi M. et al., Umore e"],
        "Avvertenza: le informazioni co",
    ),
    (
        "table-of-dates",
        [("Grace Holt", "AuD")],
        [("Omar Said", "MD", "review")],
        ("2022-02-04", None, "2024-03-06"),
        [],
        None,
    ),
    (
        "sentence-of-making",
        [("familydr.example editorial staff",)],
        [("Kyle Bradford Jonas", "MD", "FAAFP", "review")],
        (None, "2024-02-14", None),
        [],
        "This information provides a ge",
    ),
    (
        "update-history",
        [("Hailey Shaffer", "LCSW")],
        [("Benjamin Troy", "MD", "medical review")],
        ("2021-06-01", None, None),
        ["Zis, A. (2019). Mood. In"],
        None,
    ),
    (
        "first-published-below",
        [("Gosia Bowling-Smith",)],
        [],
        ("2020-03-12", "2023-09-18", None),
        [],
        None,
    ),
    (
        "german-labels-above-names",
        [("Ute Springer",)],
        [("Dr. med. Ursula Marsch", "review")],
        ("2022-05-05", "2022-05-05", None),
        ["Beispielinstitut (2021):", "Muster-Report 2019: Schl"],
        None,
    ),
    (
        "jobs-at-letters",
        [("Maureen Salmon",)],
        [("Christopher P. Cano", "MD", "review")],
        ("2023-09-01", None, None),
        [],
        "For its readers Example Publis",
    ),
    ("published-sentence", [], [], ("2020-05", None, None), [], None),
    (
        "written-by-card",
        [("Jamie Case", "DVM")],
        [("Barri Moran", "DVM", "review")],
        ("2024-02-14", None, None),
        ["Dog Snoring. Example Ken"],
        None,
    ),
]
"""Slug; authors with credentials; reviewers with credentials and role; published, updated, reviewed; an
identifier or the beginning of each source; the beginning of the disclaimer."""


def _parse(slug: str) -> hb.Article:
    article = hb.parse((FIXTURES / "health-bylines" / f"{slug}.html").read_bytes()).article
    assert article is not None
    return article


def test_every_fixture_has_its_row() -> None:
    """No fixture of the folder goes untested."""
    assert sorted(row[0] for row in PAGES) == sorted(
        path.stem for path in (FIXTURES / "health-bylines").glob("*.html")
    )


@pytest.mark.parametrize("row", PAGES, ids=[row[0] for row in PAGES])
def test_people_of_a_health_page(row: Row) -> None:
    """Authors and reviewers are those of the article: not of teasers, quotations, sidebars or thanks."""
    article = _parse(row[0])
    assert [(who.name, *who.credentials) for who in article.authors] == row[1]
    assert [(who.name, *who.credentials, who.role) for who in article.reviewers] == row[2]


@pytest.mark.parametrize("row", PAGES, ids=[row[0] for row in PAGES])
def test_dates_of_a_health_page(row: Row) -> None:
    """Three dates with three meanings; the next review, teasers and reading times are none of them."""
    article = _parse(row[0])
    found = (article.published, article.updated, article.reviewed)
    assert tuple(date and date.isoformat() for date in found) == row[3]


@pytest.mark.parametrize("row", PAGES, ids=[row[0] for row in PAGES])
def test_sources_and_disclaimer_of_a_health_page(row: Row) -> None:
    """Sources are records and no part of the body; the site's footer is no disclaimer of the article."""
    article = _parse(row[0])
    assert [source.doi or source.pmid or source.text[:24] for source in article.references] == row[4]
    assert (article.disclaimer[:30] if article.disclaimer else None) == row[5]
    for source in article.references:
        assert source.text not in article.text


@pytest.mark.parametrize("row", PAGES, ids=[row[0] for row in PAGES])
def test_the_body_holds_no_byline(row: Row) -> None:
    """Bylines, date lines and reviews stay out of the body."""
    article = _parse(row[0])
    for who in article.authors + article.reviewers:
        assert who.name not in article.text
