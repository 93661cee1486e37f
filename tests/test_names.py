"""Names taken apart, bylines split, spellings compared: tables with near misses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse.interpret.credentials import CREDENTIALS, NOT_CREDENTIALS, is_known, read_letters
from healthblog_parse.interpret.names import (
    is_given_name,
    is_organisation,
    read_name,
    read_signature,
    same_person,
    split_names,
    without_honorific,
)


@pytest.mark.parametrize(
    ("text", "name", "credentials"),
    [
        ("Vera Lindqvist, LCSW, Ph.D.", "Vera Lindqvist", ("LCSW", "Ph.D.")),
        ("Ida Moss-Kern RDN, CDCES, LD", "Ida Moss-Kern", ("RDN", "CDCES", "LD")),
        ("Ida Moss-Kern, MD*", "Ida Moss-Kern", ("MD",)),
        ("Ida Moss MD, DABOM", "Ida Moss", ("MD", "DABOM")),
        ("Dr Ida Moss, MRCGP", "Dr Ida Moss", ("MRCGP",)),
        ("Ida Moss, Ph. D.", "Ida Moss", ("Ph.D.",)),
        ("Ida Moss Ph. D.", "Ida Moss", ("Ph.D.",)),
        ("Ida Moss MD PhD", "Ida Moss", ("MD", "PhD")),
        ("Ida Moss, MD/PhD", "Ida Moss", ("MD/PhD",)),
        ("Ida Moss, RD/LD", "Ida Moss", ("RD/LD",)),
        ("Ida Moss, BSc (Hons), MSc", "Ida Moss", ("BSc (Hons)", "MSc")),
        ("Ida Moss (MD)", "Ida Moss", ("MD",)),
        ("Ida Moss (MBBS, MRCP)", "Ida Moss", ("MBBS", "MRCP")),
        ("Ida Moss (B.Sc. (Hons), R.D.)", "Ida Moss", ("B.Sc. (Hons)", "R.D.")),
        ("Ida Moss [MD, PhD]", "Ida Moss", ("MD", "PhD")),
        ("Ida Moss (Bergen, Oslo)", "Ida Moss (Bergen, Oslo)", ()),
        ("Ida [Moss]", "Ida [Moss]", ()),
        ("Ida Moss (Medizinautorin)", "Ida Moss", ()),
        ("Ida Moss (Apothekerin, Medizinautorin)", "Ida Moss", ()),
        ("Ida Moss (she/her), LCSW", "Ida Moss", ("LCSW",)),
        ("Ida Moss, PA-C", "Ida Moss", ("PA-C",)),
        ("Ida Moss, M.S., CCC-SLP", "Ida Moss", ("M.S.", "CCC-SLP")),
        ("Ida Moss, CHES®, RYT-200", "Ida Moss", ("CHES", "RYT-200")),
        ("Ida Moss, MD, FOMAX, XQPT", "Ida Moss", ("MD", "FOMAX", "XQPT")),
        ("Ida Moss, MD, USA", "Ida Moss", ("MD",)),
        ("Karl Moss Jr., MD", "Karl Moss Jr.", ("MD",)),
        ("Karl Moss, Jr.", "Karl Moss, Jr.", ()),
        ("Ida Moss - RDN", "Ida Moss", ("RDN",)),
        ("Ida Moss, MDIda Moss, MD", "Ida Moss", ("MD",)),
        ("Ida Moss Ida Moss", "Ida Moss", ()),
        ("Ida Moss, MD (ida@moss.example)", "Ida Moss", ("MD",)),
        ("Ida Moss MSc (Nutr), RD", "Ida Moss", ("MSc (Nutr)", "RD")),
        ("Ida Moss Staff Writer", "Ida Moss", ()),
        ("Ida Moss Senior Health Editor", "Ida Moss", ()),
        ("IDA MOSS AP Sports Writer", "IDA MOSS", ()),
        ("Ida Moss HealthDay Reporter", "Ida Moss", ()),
        ("IDA MOSS (STAFF WRITER)", "IDA MOSS", ()),
        ("IDA MOSS, XQPT", "IDA MOSS", ("XQPT",)),
        ("IDA MOSS, RN BSN", "IDA MOSS", ("RN", "BSN")),
        ("Ida Moss The Mill Tribune", "Ida Moss", ()),
        ("IDA MOSS ASSOCIATED PRESS", "IDA MOSS", ()),
        ("The Associated Press", "The Associated Press", ()),
        ("Ida Moss Science reporter, MBC News", "Ida Moss", ()),
        ("Ida Moss Health and science reporter", "Ida Moss", ()),
        ("Ida Moss Chief international correspondent", "Ida Moss", ()),
        ("Ida Moss MBC News, Basel", "Ida Moss", ()),
        ("MBC News", "MBC News", ()),
        ("Ida Moss @idamoss", "Ida Moss", ()),
        ("Ida Moss (@idamoss), MD", "Ida Moss", ("MD",)),
        ("Anna Moss in Boston", "Anna Moss", ()),
        ("Reuters in New York", "Reuters", ()),
        # near misses: surnames, initials, places, displayed commas
        ("Anh Do", "Anh Do", ()),
        ("ANH DO", "ANH DO", ()),
        ("Xue Ma", "Xue Ma", ()),
        ("J.D. Moss", "J.D. Moss", ()),
        ("Mike D.", "Mike D.", ()),
        ("Moss@Mill", "Moss@Mill", ()),
        ("Ida the Great", "Ida the Great", ()),
        ("Ida of the Mill Tribune", "Ida of the Mill Tribune", ()),
        ("Doctors in Training", "Doctors in Training", ()),
        ("Senior Health Editor", "Senior Health Editor", ()),
        ("Ida Writer", "Ida Writer", ()),
        ("Howard NYC", "Howard NYC", ()),
        ("Nancy McC", "Nancy McC", ()),
        ("Ida Mac", "Ida Mac", ()),
        ("Ida Moss, Esq.", "Ida Moss", ("Esq.",)),
        ("Ida Moss, PharmD.", "Ida Moss", ("PharmD",)),
        ("Ida Moss, M.D.", "Ida Moss", ("M.D.",)),
        ("Ida Moss, M.Ed., L.Ac.", "Ida Moss", ("M.Ed.", "L.Ac.")),
        ("Ida Moss, MEd", "Ida Moss", ("MEd",)),
        ("Ida Phd", "Ida", ("Phd",)),
        ("Ida Moss, MSc, PgDip, RNutr", "Ida Moss", ("MSc", "PgDip", "RNutr")),
        ("Moss, Ida", "Moss, Ida", ()),
        ("Ida Moss Springfield, Illinois 04-07-2014", "Ida Moss Springfield, Illinois 04-07-2014", ()),
        ("MD", "MD", ()),
    ],
)
def test_credentials_are_split_off(text: str, name: str, credentials: tuple[str, ...]) -> None:
    """Letters leave the name, as displayed and in order; what only looks like letters stays."""
    read = read_name(text)
    assert (read.name, read.credentials) == (name, credentials)


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        ("Ida Moss, RN, BSN, Certified Sleep Coach", "Ida Moss", "Certified Sleep Coach", None),
        ("Anna Moss, München", "Anna Moss", None, None),
        ("Moss, Anna", "Moss, Anna", None, None),
        ("Ida Moss, Chief Editor, Northern Health", "Ida Moss", "Chief Editor", "Northern Health"),
        ("Ida Moss | Registered Dietitian", "Ida Moss", "Registered Dietitian", None),
        ("Ida Moss, Fachärztin für Gynäkologie", "Ida Moss", "Fachärztin für Gynäkologie", None),
        ("Ida Moss, University of Somewhere", "Ida Moss", None, "University of Somewhere"),
        ("Ida Moss", "Ida Moss", None, None),
    ],
)  # fmt: skip
def test_roles_and_institutions_are_told_from_letters(
    text: str, name: str, role: str | None, affiliation: str | None
) -> None:
    """A job among the letters is the role; an institution is the affiliation."""
    read = read_name(text)
    assert (read.name, read.role, read.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize(
    ("text", "honorific"),
    [
        ("Dr Ida Moss", "Dr"),
        ("Dr. med. Ida Moss", "Dr. med."),
        ("Prof. Dr. Karl Moss", "Prof. Dr."),
        ("Dipl.-Psych. Ida Moss", "Dipl.-Psych."),
        ("Dr. Moss", "Dr."),
        ("Drew Moss", None),
        ("Don Pedro Moss", "Don"),
        ("Don Moss", None),
        ("Don Van Moss", None),
        ("Doña Ida", "Doña"),
        ("Dr", None),
        ("dr pepper", None),
    ],
)
def test_honorifics_stay_in_the_name(text: str, honorific: str | None) -> None:
    """An honorific is reported and stays in the displayed name."""
    read = read_name(text)
    assert (read.name, read.honorific) == (text, honorific)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Mayo Clinic Staff", True),
        ("Redaktion Gesundheit", True),
        ("The Editors", True),
        ("Health and Wellness Team", True),
        ("Stiftung Gesundes Herz", True),
        ("www.somewhere.example", True),
        ("Ida Moss", False),
        ("Ida Staffel", False),
        ("Teamann", False),
    ],
)
def test_organisations_are_told_from_people(text: str, organisation: bool) -> None:
    """An institution's word makes an institution; part of a word does not."""
    assert is_organisation(text) is organisation
    assert (read_name(text).kind == "organization") is organisation


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Clotilde Marchandeau", True),
        ("Dr. Małgorzata Lis", True),
        ("Zeynep Kaya", True),
        ("Anne-Sophie Petit", True),
        ("Remedios caseros", False),
        ("Marine Biology", False),
        ("Washington", False),
        ("Esperanza de vida", False),
        ("Mental Health", False),
        ("Primo soccorso", False),
        ("Clínica Galdeano", False),
    ],
)
def test_names_are_told_from_headings_by_their_first_word(text: str, given: bool) -> None:
    """Words that begin names of sections as well are no given names here."""
    assert is_given_name(text) is given


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ida Moss, MD, and Karl Roe, PhD", ("Ida Moss, MD", "Karl Roe, PhD")),
        ("Ida Moss and Karl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss & Karl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss et Karl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss y Karl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss, Karl Roe und Eva Kurz", ("Ida Moss", "Karl Roe", "Eva Kurz")),
        ("Ida, Karl und Eva", ("Ida", "Karl", "Eva")),
        ("Ida Moss; Karl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss, MD; Karl Roe, DO, MPH", ("Ida Moss, MD", "Karl Roe, DO, MPH")),
        ("Ida Moss/Karl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss\nKarl Roe", ("Ida Moss", "Karl Roe")),
        ("Ida Moss, MS, RD, LDN, Karl Roe, MD", ("Ida Moss, MS, RD, LDN", "Karl Roe, MD")),
        ("Karl Moss, Jr., and Ida Roe", ("Karl Moss, Jr.", "Ida Roe")),
        ("Ludwig van Moss & Karl von Roe", ("Ludwig van Moss", "Karl von Roe")),
        ("IDA MOSS\n   AND KARL ROE", ("IDA MOSS", "KARL ROE")),
        ("IDA B. MOSS and TAIMOOR ROE", ("IDA B. MOSS", "TAIMOOR ROE")),
        ("IDA ABU MOSS, LAHAV ROE, BEN LUND", ("IDA ABU MOSS", "LAHAV ROE", "BEN LUND")),
        ("Ida Moss, MILL TODAY", ("Ida Moss, MILL TODAY",)),
        ("Ida Moss and Mayo Clinic Staff", ("Ida Moss", "Mayo Clinic Staff")),
        (
            "Ida Moss, MD, Infectious Diseases; Karl Roe, PharmD",
            ("Ida Moss, MD, Infectious Diseases", "Karl Roe, PharmD"),
        ),
        # near misses: one display name, letters, jobs, institutions, places
        ("JOHN E MOSS", ("JOHN E MOSS",)),
        ("IDA MOSS, RN, BSN XQPT", ("IDA MOSS, RN, BSN XQPT",)),
        ("Nick & Silvia", ("Nick & Silvia",)),
        ("Karl and Ida Moss", ("Karl and Ida Moss",)),
        ("José Moss y Roe", ("José Moss y Roe",)),
        ("Ida Moss, RD/LD", ("Ida Moss, RD/LD",)),
        ("Ida Moss, New York", ("Ida Moss, New York",)),
        ("Ida Moss, RN, Founder and CEO", ("Ida Moss, RN, Founder and CEO",)),
        ("Ida Moss, MD, Internal Medicine", ("Ida Moss, MD, Internal Medicine",)),
        ("Ida Moss, MD, Editor; Advisory Board Member", ("Ida Moss, MD, Editor; Advisory Board Member",)),
        ("Ida Moss, Executive Editor, Heart Letter", ("Ida Moss, Executive Editor, Heart Letter",)),
        ("Ida Moss, Editor, Anna Lund", ("Ida Moss, Editor", "Anna Lund")),
        ("Ida Moss, Editor, Health and Science Desk", ("Ida Moss, Editor, Health and Science Desk",)),
        ("Centers for Disease Control and Prevention", ("Centers for Disease Control and Prevention",)),
        ("Moss, Ida", ("Moss, Ida",)),
        ("Sandy Anders", ("Sandy Anders",)),
        ("", ()),
    ],
)
def test_bylines_are_split_into_people(text: str, people: tuple[str, ...]) -> None:
    """Each person keeps letters, job and institution."""
    assert split_names(text) == people


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ida Moss", "Ida N. Moss, PhD", True),
        ("Ida Moss", "ida moss", True),
        ("Dr. Moss", "Ida Moss", True),
        ("IdaMoss", "Ida Moss", True),
        ("I. Moss", "Ida Moss", True),
        ("Hans Müller", "Hans Mueller", True),
        ("José Núñez", "Jose Nunez", True),
        ("MOSS Ida", "Ida Moss", True),
        ("Moss, Ida", "Ida Moss", True),
        ("J.D. Moss", "JD Moss", True),
        ("Ida Moss Jr.", "Ida Moss", True),
        # near misses: half a name, another person of the family, another middle name
        ("Ida", "Ida Moss", False),
        ("Moss", "Ida Moss", False),
        ("Ida Moss", "Karl Moss", False),
        ("Ida Moss", "Ida Roe", False),
        ("Ida Anna Moss", "Ida Luise Moss", False),
        ("Sarah Jane", "Nike Jane", False),
        ("Ida M.", "Ida Moss", False),
        ("Dr. Moss", "Ida Roe", False),
    ],
)
def test_same_person(one: str, other: str, same: bool) -> None:
    """Spellings that do not contradict each other are one person's; half a name is not enough."""
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_a_commenters_name_is_left_alone_but_for_known_letters() -> None:
    """Commenters write jokes, jobs and places into the name field."""
    assert read_signature("Ida Moss, PhD").name == "Ida Moss"
    assert read_signature("Ida, a nurse").name == "Ida, a nurse"
    assert read_signature("Ida Moss, XQPT").name == "Ida Moss, XQPT"


def test_letters_in_a_sibling_element() -> None:
    """Letters and a job that stand apart from the name are read the same way."""
    letters = read_letters("RN, BSN, Certified Pediatric Sleep Consultant")
    assert letters.credentials == ("RN", "BSN")
    assert letters.role == "Certified Pediatric Sleep Consultant"


def test_the_table_is_well_formed() -> None:
    """Every entry is in the form that look-ups use."""
    assert all(entry.isalnum() and entry == entry.upper() for entry in CREDENTIALS)
    assert NOT_CREDENTIALS - {entry.upper() for entry in NOT_CREDENTIALS} == set()


_NAMES = st.sampled_from(
    ["Ida Moss", "Karl von Roe", "Eva Kurz-Lang", "Søren Bo", "Zoë O'Neil", "Dr. Ida Moss"]
)
_LETTERS = st.lists(
    st.sampled_from(["MD", "Ph.D.", "RN", "RDN", "LCSW", "M.P.H.", "PA-C", "FACP"]), max_size=4, unique=True
)


@given(name=_NAMES, letters=_LETTERS, comma=st.booleans())
def test_rendered_credentials_come_back(name: str, letters: list[str], comma: bool) -> None:
    """Name and letters joined in any usual way are told apart again."""
    read = read_name(", ".join([name, *letters]) if comma else name + " " + ", ".join(letters))
    assert (read.name, list(read.credentials)) == (name, letters)


@given(
    names=st.lists(_NAMES, min_size=1, max_size=4),
    letters=_LETTERS,
    last=st.sampled_from([" and ", ", and ", " & ", " und ", " et ", "; "]),
)
def test_rendered_bylines_come_back(names: list[str], letters: list[str], last: str) -> None:
    """A byline of several people falls into those people."""
    people = [", ".join([name, *letters]) for name in names]
    text = ", ".join(people[:-1]) + last + people[-1] if len(people) > 1 else people[0]
    assert list(split_names(text)) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("JANE ROE AND TOM LIND", ["JANE ROE", "TOM LIND"]),
        ("JANE ROE and TOM O’LIND", ["JANE ROE", "TOM O’LIND"]),
        ("JANE ROE, IDA HOLM AND TOM LIND", ["JANE ROE", "IDA HOLM", "TOM LIND"]),
        ("JANE M. ROE, RN, AND TOM LIND, MD", ["JANE M. ROE, RN", "TOM LIND, MD"]),
        ("JANE ROE, MD, PHD", ["JANE ROE, MD, PHD"]),
        ("JANE VAN DER ROE", ["JANE VAN DER ROE"]),
        ("JANE ROE, EXAMPLE TIMES", ["JANE ROE, EXAMPLE TIMES"]),
    ],
)
def test_people_of_a_byline_in_capitals(text: str, people: list[str]) -> None:
    """Capitals make no letters of a second name."""
    assert list(split_names(text)) == people


@pytest.mark.parametrize("piece", ["a, ", "MD ", "A.", "a-", "Dr. ", "x@", "A/B ", "and "])
def test_long_texts_are_no_names_and_cost_nothing(piece: str) -> None:
    """What is too long for a name is left as it is: no rule runs over it."""
    text = piece * 100_000
    assert read_name(text).credentials == read_signature(text).credentials == ()
    assert len(split_names(text)) == 1
    assert not same_person(text, f"{text}x")


@given(text=st.text(max_size=60))
def test_any_text_gives_a_name(text: str) -> None:
    """No text raises; a name is never longer than the text."""
    assert len(read_name(text).name) <= len(text)
    assert len(read_signature(text).name) <= len(text)
    assert isinstance(split_names(text), tuple)
    assert isinstance(without_honorific(text), str)
    assert same_person(text, text)
    assert isinstance(is_known(text), bool)
