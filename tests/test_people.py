"""Who is who: choice among candidates, one Author per person, the author among commenters."""

from __future__ import annotations

import pytest

import healthblog_parse as hb
from healthblog_parse.interpret.people import resolve_people
from healthblog_parse.records import RawComment, RawPerson

SITE = ["Green Table", "greentable.example"]


def seen(name: str, rule: str = "byline", **more: str) -> RawPerson:
    """A candidate that the reader sees."""
    return RawPerson(
        name=name, rule=rule, credentials=more.get("credentials"), url=more.get("url"), bio=more.get("bio")
    )


def meta(name: str, rule: str = "meta:author") -> RawPerson:
    """A candidate in metadata."""
    return RawPerson(name=name, rule=rule, visible=False, kind="person" if rule == "json-ld" else None)


@pytest.mark.parametrize(
    ("candidates", "names"),
    [
        ([], []),
        ([meta("Ida Moss")], ["Ida Moss"]),
        ([meta("Karl Roe"), seen("Ida Moss")], ["Ida Moss"]),
        ([seen("admin")], ["admin"]),
        ([seen("www.idamoss.example")], ["www.idamoss.example"]),
        ([seen("Green Table")], ["Green Table"]),
        ([seen("Green Table Clinic")], ["Green Table Clinic"]),
        ([seen("Sponsored by Blue Chair")], []),
        ([seen("Sponsored by Blue Chair"), meta("Ida Moss")], ["Ida Moss"]),
        ([meta("Sponsored Content")], []),
        ([seen("Sponsor Hill")], ["Sponsor Hill"]),
        ([seen("Ida Moss, MD, and Karl Roe, PhD")], ["Ida Moss", "Karl Roe"]),
        ([seen("Ida Moss"), seen("Ida N. Moss, MD", "box")], ["Ida Moss"]),
        ([seen("Ida Moss", "author-markup"), seen("Karl Roe", "author-markup")], ["Ida Moss", "Karl Roe"]),
        ([seen("Ida Moss"), seen("Karl Roe")], ["Ida Moss"]),
        ([seen("Ida Moss"), seen("Karl Roe"), meta("Karl Roe")], ["Ida Moss", "Karl Roe"]),
        ([seen("Ida Moss"), seen("Karl Roe", "related")], ["Ida Moss"]),
        ([meta("Maddy")], ["Maddy"]),
        ([meta("By Ida Moss")], ["Ida Moss"]),
        ([meta("ida@green.example (Ida Moss)")], ["Ida Moss"]),
        ([meta("Ida Moss | Green Table")], ["Ida Moss"]),
        ([meta("Ida Moss - Green Table")], ["Ida Moss"]),
        ([meta("Moss, Ida", "meta:citation_author")], ["Ida Moss"]),
        ([meta("Ida Moss, MD", "json-ld")], ["Ida Moss"]),
        ([meta("Ida Moss, From Night Notes")], ["Ida Moss"]),
        ([meta("From Night Notes")], ["From Night Notes"]),
        ([seen("Moss, Ida")], ["Moss, Ida"]),
        # a person in a byline goes before an agency in the element named for the author
        ([seen("Green News from Blue Agency", "author-markup"), seen("Ida Moss")], ["Ida Moss"]),
        ([seen("Blue Agency", "author-markup"), seen("Karl Roe", "author-card")], ["Blue Agency"]),
        # a site's address is nobody's name
        ([seen("BlueChair.com", "author-markup")], []),
        ([meta("BLUE.CHAIR.GOV")], []),
        ([seen("J.Chair")], ["J.Chair"]),
        # metadata that name nobody
        ([meta("Anonymous")], []),
        ([meta("admin")], []),
        ([meta("admin"), meta("Ida Moss", "json-ld")], ["Ida Moss"]),
        ([meta("2")], []),
        # the agency that made the site, the house that runs it
        ([meta("Blue Chair Limited")], []),
        ([meta("Blue Cart™ Team and others")], []),
        ([meta("Blue Chair Incorporated Notes")], ["Blue Chair Incorporated Notes"]),
        ([seen("Blue Chair Ltd.")], ["Blue Chair Ltd."]),
        ([meta("https://social.example/ida")], []),
        ([meta("Green Table")], []),
        ([meta("Green Table website")], []),
        ([meta("Green Chair website")], ["Green Chair website"]),
        ([meta("greentable.example")], []),
        ([meta("Greentable", "json-ld")], []),
        ([meta("Green Table AG")], []),
        ([meta("Green Table - European Society of Tables")], []),
        ([meta("Green Table - Ida Moss")], ["Green Table - Ida Moss"]),
        # the account or the house that runs the site
        ([meta("gtadmin")], []),
        ([meta("admin2")], []),
        ([meta("Adminata")], ["Adminata"]),
        ([meta("Blue Chair GmbH")], []),
        ([meta("Blue Chair Sp. z o.o. Oddział w Polsce")], []),
        ([meta("Blue Chair, Inc.")], []),
        ([meta("Blue Chair Ltd", "meta:dc.creator")], []),
        ([meta("Blue Chair Ltd", "json-ld")], ["Blue Chair Ltd"]),
        ([meta("ООО Синий стул")], []),
        ([seen("Blue Chair GmbH")], ["Blue Chair GmbH"]),
        ([meta("Blue-chair 2011")], []),
        ([meta("ida2011")], ["ida2011"]),
        ([meta("Ida Inca")], ["Ida Inca"]),
        ([meta("Ida Sas")], ["Ida Sas"]),
        ([seen("Kunden für Kunden")], []),
        ([seen("Eva für Max")], ["Eva für Max"]),
        ([meta("Kim Doo Hwan")], ["Kim Doo Hwan"]),
        ([meta("Blue Chair d.o.o.")], []),
        ([meta("Blue Chair S.L.")], []),
        ([meta("Dr. S.L. Jones")], ["Dr. S.L. Jones"]),
        ([meta("Ida S.A. Moss")], ["Ida S.A. Moss"]),
        ([meta("Blue Chair B.V.")], []),
    ],
)
def test_authors_are_chosen(candidates: list[RawPerson], names: list[str]) -> None:
    """What the reader sees wins over metadata; metadata count unless they name nobody."""
    assert [author.name for author in resolve_people(candidates, (), site_names=SITE).authors] == names


def test_a_byline_of_the_institution_that_the_site_is() -> None:
    """It names nobody, unless comments are signed with it."""
    sites = ["Green Table Clinic"]
    assert resolve_people([seen("Green Table Clinic")], (), site_names=sites).authors == ()
    assert (
        resolve_people([seen("Green Table Clinic"), meta("Ida Moss")], (), site_names=sites).authors[0].name
        == "Ida Moss"
    )
    assert resolve_people([seen("Green Table Clinic Staff")], (), site_names=sites).authors
    comment = RawComment(author="Green Table Clinic")
    assert resolve_people([seen("Green Table Clinic")], [comment], site_names=sites).authors


def test_a_site_named_after_its_author() -> None:
    """The site's name is an author's where comments are signed with it or it is a person's."""
    comment = RawComment(author="greentable")
    assert resolve_people([meta("greentable")], [comment], site_names=SITE).authors[0].name == "greentable"
    people = resolve_people([meta("Ida Moss", "json-ld")], (), site_names=["Ida Moss"])
    assert people.authors[0].name == "Ida Moss"


@pytest.mark.parametrize(
    ("name", "count"),
    [("Cast Iron Keto", 0), ("Night Eats", 0), ("Ida Moss Table", 0), ("Ida Cook", 1), ("Ida Baker", 1)],
)
def test_a_site_named_after_its_topic(name: str, count: int) -> None:
    """Is nobody, though linked data call it a person; surnames that are trades are."""
    candidate = RawPerson(name=name, kind="person", rule="json-ld", visible=False)
    assert len(resolve_people([candidate], (), site_names=[name]).authors) == count
    assert len(resolve_people([candidate], (), site_names=["Night Notes"]).authors) == 1


def test_spellings_of_one_person_are_united() -> None:
    """Credentials, link and biography come from whichever candidate has them."""
    people = resolve_people(
        [
            seen("Ida Moss", url="/authors/ida"),
            seen("Dr. Ida N. Moss", "box", credentials="RN, Sleep Consultant", bio="Ida has worked ..."),
            meta("Ida Moss, MPH"),
        ],
        (),
        site_names=SITE,
    )
    (author,) = people.authors
    assert (author.name, author.credentials, author.url) == ("Ida Moss", ("RN",), "/authors/ida")
    assert (author.role, author.bio, author.honorific) == ("Sleep Consultant", "Ida has worked ...", "Dr.")
    assert len(people.chosen) == 1


def test_reviewers_keep_their_part() -> None:
    """Medical reviewers and fact checkers are told apart, and do not become authors."""
    people = resolve_people(
        [
            RawPerson(name="Ida Moss, MD", role="medical review", job="Cardiologist", rule="byline"),
            RawPerson(name="Karl Roe", role="fact check", rule="byline"),
            RawPerson(name="Eva Kurz, RD", rule="byline"),
        ],
        (),
        site_names=SITE,
    )
    assert [(r.name, r.credentials, r.role) for r in people.reviewers] == [
        ("Ida Moss", ("MD",), "medical review"),
        ("Karl Roe", (), "fact check"),
    ]
    assert [author.name for author in people.authors] == ["Eva Kurz"]


def test_a_reviewer_is_no_author_where_there_is_another() -> None:
    """Markup that calls the reviewer an author too does not displace the author."""
    people = resolve_people(
        [
            seen("Karl Roe, MD", "author-markup"),
            RawPerson(name="Karl Roe, MD", role="review", rule="review-line"),
            seen("Ida Moss", "byline-updater"),
        ],
        (),
        site_names=SITE,
    )
    assert [author.name for author in people.authors] == ["Ida Moss"]
    assert [reviewer.name for reviewer in people.reviewers] == ["Karl Roe"]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        (RawComment(author="Ida Moss"), True),
        (RawComment(author="ida n. moss, PhD"), True),
        (RawComment(author="Dr. Moss"), True),
        (RawComment(author="owner", badge=True), True),
        (RawComment(author="I.M.", author_url="https://green.example/authors/ida/"), True),
        (RawComment(badge=True), True),
        (RawComment(author="Ida"), False),
        (RawComment(author="Moss"), False),
        (RawComment(author="Karl Moss"), False),
        (RawComment(author="Karl", author_url="https://green.example/"), False),
        (RawComment(), False),
        (RawComment(author="Ida Moss", kind="pingback"), False),
    ],
)
def test_the_article_author_among_commenters(comment: RawComment, expected: bool) -> None:
    """A badge, a spelling of the whole name or the author's own link; never half a name."""
    candidates = [seen("Ida Moss, PhD", url="https://green.example/authors/ida")]
    assert resolve_people(candidates, [comment], site_names=SITE).by_article_author == (expected,)


def test_letters_in_a_commenters_name() -> None:
    """Letters after a comma leave the name; without one they are part of what the commenter goes by."""
    comments = [RawComment(author="Ida Moss, PhD"), RawComment(author="Linda RN"), RawComment(author="Ed Ma")]
    people = resolve_people([], comments, site_names=SITE)
    assert [(who.name, who.credentials) for who in people.commenters if who] == [
        ("Ida Moss", ("PhD",)),
        ("Linda RN", ("RN",)),
        ("Ed Ma", ()),
    ]


def test_one_object_per_person() -> None:
    """Commenters of one name and link are one object, and the article's author is the article's."""
    comments = [
        RawComment(author="Karl", author_url="https://k.example"),
        RawComment(author="Karl", author_url="https://k.example"),
        RawComment(author="Karl", author_url="https://other.example"),
        RawComment(author="Ida Moss"),
    ]
    people = resolve_people([seen("Ida Moss")], comments, site_names=SITE)
    one, two, three, ida = people.commenters
    assert one is two
    assert three is not one
    assert ida is people.authors[0]


@pytest.mark.parametrize(("name", "names"), [("GreenTable", []), ("Nora Elm", ["Nora Elm"])])
def test_a_name_that_is_the_host_s(name: str, names: list[str]) -> None:
    """A page that does not name its site is of the site that its address names, which metadata name as writer."""
    data = f'{{"@type":"Recipe","name":"Leek soup","author":{{"@type":"Person","name":"{name}"}}}}'
    page = hb.parse(
        f"<html><head><link rel=canonical href='https://www.greentable.zz/leek-soup'><script type='application/ld+json'>{data}</script>"
        f"</head><body><h1>Leek soup</h1><p>{'Stir the leeks for a while, and keep them warm. ' * 9}</p></body></html>"
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == names
