"""Sources lists: headings, entries and identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse import parse
from healthblog_parse.interpret.references import (
    find_doi,
    heading_strength,
    looks_like_reference,
    may_open_sources,
    read_reference,
    without_number,
)
from healthblog_parse.records import RawReference


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("doi: 10.1155/2024/8056440. PMID: 38765635", "10.1155/2024/8056440"),
        ("https://doi.org/10.1000/xyz123", "10.1000/xyz123"),
        ("https://journals.example/doi/full/10.1016/j.exam.2000.01.001", "10.1016/j.exam.2000.01.001"),
        ("https://journals.example/doi/abs/10.2190/D4UA-RQFQ-0H5T-W9YY", "10.2190/D4UA-RQFQ-0H5T-W9YY"),
        ("https://onlinelibrary.example/doi/10.1002/clc.22863/full", "10.1002/clc.22863"),
        ("https://onlinelibrary.example/doi/10.1002/clc.22863/epdf", "10.1002/clc.22863"),
        ("(doi:10.1016/S0140-6736(05)67889-0)", "10.1016/S0140-6736(05)67889-0"),
        ("https://doi.org/10.1002%2Fclc.22863", "10.1002/clc.22863"),
        ("https://example.org/10.1093/ije/dyx123.pdf", "10.1093/ije/dyx123"),
        ("https://example.org/10.1093/ije/dyx123?download=true", "10.1093/ije/dyx123"),
        ("version 10.15.7 of the program", None),
        ("about 10.5/10 points", None),
        ("see 110.1000/182", None),
        ("10.1000/", None),
    ],
)
def test_doi(text: str, doi: str | None) -> None:
    """A DOI ends before punctuation and before what publishers add to their links."""
    assert find_doi(text) == doi


@pytest.mark.parametrize(
    ("raw", "pmid", "pmcid"),
    [
        (RawReference(text="A. PMID: 38765635; PMCID: PMC11101251."), "38765635", "PMC11101251"),
        (RawReference(text="A.", hrefs=("https://pubmed.ncbi.nlm.nih.gov/34836208/",)), "34836208", None),
        (RawReference(text="A.", hrefs=("https://www.ncbi.nlm.nih.gov/pubmed/22170363",)), "22170363", None),
        (
            RawReference(text="A.", hrefs=("https://pmc.ncbi.nlm.nih.gov/articles/PMC5094759/",)),
            None,
            "PMC5094759",
        ),
        (RawReference(text="Am J Nutr. 2012;95(1):101-8."), None, None),
    ],
)
def test_pubmed(raw: RawReference, pmid: str | None, pmcid: str | None) -> None:
    """PubMed's numbers are told from PubMed Central's and from pages and years."""
    reference = read_reference(raw)
    assert (reference.pmid, reference.pmcid) == (pmid, pmcid)


def test_the_url_is_a_link_or_an_address_in_the_text() -> None:
    """Links go before written addresses; a full stop behind an address is not part of it."""
    assert read_reference(RawReference(text="A", hrefs=("https://a.example/x",))).url == "https://a.example/x"
    assert read_reference(RawReference(text="See https://a.example/y.")).url == "https://a.example/y"
    assert read_reference(RawReference(text="A book, 2012")).url is None


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("References", 2),
        ("REFERENCES:", 2),
        ("References (12)", 2),
        ("18 Sources", 1),
        ("Sources", 1),
        ("Article Sources", 2),
        ("How we reviewed this article:", 2),
        ("Quellen", 1),
        ("Quellen & Literatur", 2),
        ("Quellen und Literatur", 2),
        ("Literaturverzeichnis", 2),
        ("Sources et références", 2),
        ("Bibliografía", 2),
        ("Riferimenti bibliografici", 2),
        ("Referências", 2),
        ("Bronnen", 1),
        ("Further reading and references", 2),
        ("Resources & References", 2),
        ("Notes and sources", 1),
        ("Quellenverzeichnis anzeigen", 2),
        ("Quellen anzeigen", 2),
        ("Mostrar bibliografia completa", 2),
        ("Voir toutes les références", 2),
        ("Further reading and exercises", 0),
        ("Notes and further reading", 0),
        ("Anzeigen", 0),
        ("Mostrar más", 0),
        ("Related reading", 0),
        ("Further reading", 0),
        ("Resources", 0),
        ("Sources of protein", 0),
        ("Good sources of iron", 0),
        ("Reference ranges in adults", 0),
        ("References are available from the author on request and were checked in May", 0),
    ],
)
def test_headings(text: str, strength: int) -> None:
    """Headings of sources lists in seven languages; lists for readers and sentences are none."""
    assert heading_strength(text) == strength
    assert may_open_sources(text) or strength == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amber A, et al. Sleep. 2021;12(3):1-9.", True),
        ("https://www.example.org/a", True),
        ("National Sleep Society: “Bedtime and Health.”", True),
        ("Read more about sleep", False),
        ("Contact us", False),
    ],
)
def test_look_of_an_entry(text: str, expected: bool) -> None:
    """Years, links, identifiers and quoted titles give an entry away."""
    assert looks_like_reference(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[3] Amber A. Sleep.", "Amber A. Sleep."),
        ("12. Amber A. Sleep.", "Amber A. Sleep."),
        ("1) Amber", "Amber"),
        ("2021 was a good year", "2021 was a good year"),
    ],
)
def test_numbers_before_entries(text: str, expected: str) -> None:
    """The entry's number goes, a year stays."""
    assert without_number(text) == expected


@given(
    prefix=st.integers(1000, 999999999),
    suffix=st.from_regex(r"[a-z0-9]{1,8}([./-][a-z0-9]{1,8}){0,3}", fullmatch=True).filter(
        lambda text: (
            not text.endswith(("pdf", "full", "html", "meta", "abstract", "summary", "references", "epdf"))
        )
    ),
    before=st.sampled_from(["doi: ", "https://doi.org/", "DOI:", "Available at "]),
    after=st.sampled_from(["", ".", ";", ")", ", 2020", " [PubMed]"]),
)
def test_a_written_doi_comes_back(prefix: int, suffix: str, before: str, after: str) -> None:
    """Whatever stands around a DOI, it is found as written."""
    doi = f"10.{prefix}/{suffix}"
    assert find_doi(f"Amber A. Sleep. {before}{doi}{after}") == doi


@pytest.mark.parametrize(
    ("text", "href", "doi", "pmid", "pmcid"),
    [
        ("Roe J. Sleep. doi:10.1234/abc.5.", None, "10.1234/abc.5", None, None),
        ("Roe J. Sleep.", "https://dx.doi.org/10.1234/abc.5", "10.1234/abc.5", None, None),
        ("Roe J. Sleep.", "https://doi.org/10.1234%2Fabc.5", "10.1234/abc.5", None, None),
        ("Roe J. Sleep. PMID- 12345678", None, None, "12345678", None),
        ("Roe J. Sleep. PubMed PMID: 12345678; PubMed Central PMCID: PMC7654321.", None, None, "12345678", "PMC7654321"),
        ("Roe J. Sleep. PubMed: 12345678", None, None, "12345678", None),
        ("Roe J. Sleep.", "https://pubmed.gov/12345678", None, "12345678", None),
        ("Roe J. Sleep.", "https://www.ncbi.nlm.nih.gov/pubmed/?term=12345678", None, "12345678", None),
        ("Roe J. Sleep.", "https://pubmed.ncbi.nlm.nih.gov/?term=12345678", None, "12345678", None),
        ("Roe J. Sleep.", "https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&list_uids=12345678", None, "12345678", None),
        ("Roe J. Sleep.", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/", None, None, "PMC7654321"),
        ("Roe J. Sleep. In 12345678 nights.", None, None, None, None),
    ],
)  # fmt: skip
def test_identifiers_in_all_their_forms(
    text: str, href: str | None, doi: str | None, pmid: str | None, pmcid: str | None
) -> None:
    """Identifiers come from the text and from links, in the forms of publishers and of old PubMed addresses."""
    read = read_reference(RawReference(text=text, hrefs=(href,) if href else ()))
    assert (read.doi, read.pmid, read.pmcid) == (doi, pmid, pmcid)


@pytest.mark.parametrize(
    ("heading", "strength"),
    [
        ("Sources & References", 2),
        ("References/Further Reading", 2),
        ("Autoren- & Quelleninformationen", 2),
        ("View all sources (12)", 2),
        ("Fuentes de información", 2),
        ("Källor", 2),
        ("Список литературы", 2),
        ("Quellen", 1),
        ("Footnotes", 0),
        ("Further reading", 0),
        ("Related reading", 0),
        ("Sources of protein", 0),
    ],
)
def test_headings_of_sources(heading: str, strength: int) -> None:
    """Words of many languages open a list of sources; lists for readers and footnotes do not."""
    assert heading_strength(heading) == strength


TEXT = (
    "<p>"
    + "Sleep comes easier to people who keep the same hour every night of the week, says a study. " * 3
    + "</p>"
)


@pytest.mark.parametrize(
    ("markup", "entries"),
    [
        ("<p>Sources: A guide to naps, Night Press, 2023; Users of lamps, Lamp Corp.</p>", ["A guide to naps, Night Press, 2023", "Users of lamps, Lamp Corp."]),
        ("<p><strong>References</strong><br>1. Moss I. <a href=/n>Naps</a>. J Nights. 2019;3:1-9.<br>2. Lund A. Lamps. 2020;2:3.</p>",
         ["Moss I. Naps. J Nights. 2019;3:1-9.", "Lund A. Lamps. 2020;2:3."]),
        ("<p><small><em>Source: Journal of Nights, March 2021</em></small></p>", ["Journal of Nights, March 2021"]),
        ("<p>Quellen: <a href=https://a.example>Institut A</a>, <a href=https://b.example>Institut B</a></p>", ["Institut A", "Institut B"]),
        ("<p><em>Quellen und weitere Informationen</em></p><ul><li>Portal der Nacht (Abruf: 11/2022)</li></ul>", ["Portal der Nacht (Abruf: 11/2022)"]),
        ("<p>Source: Night Notes</p>", []),
        ("<p>Sources: what they are and why they matter to you.</p>", []),
        ("<p>Source: Journal of Nights, March 2021</p>" + TEXT, []),
        ("<p>Sources of light in 2021 and later</p>", []),
    ],
)  # fmt: skip
def test_sources_in_the_paragraph_of_their_heading(markup: str, entries: list[str]) -> None:
    """Divided by lines, semicolons or links; a chart's source in the midst of the text is none."""
    page = parse(f"<title>A fixed hour</title><article><h1>A fixed hour</h1>{TEXT * 4}{markup}</article>")
    assert page.article is not None
    assert [reference.text for reference in page.article.references] == entries
    if entries:
        assert all(block.text in TEXT for block in page.article.blocks)


@pytest.mark.parametrize(
    ("markup", "entries"),
    [
        (
            '<h2>References</h2><div class="x"><div>Roe J. Sleep. J Inv. 2019;1:2.</div><div>Doe J. Night. J Inv. 2020;3:4.</div></div>',
            ["Roe J. Sleep. J Inv. 2019;1:2.", "Doe J. Night. J Inv. 2020;3:4."],
        ),
        (
            "<h2>References</h2><dl><dt>1.</dt><dd>Roe J. Sleep. J Inv. 2019;1:2.</dd><dt>2.</dt><dd>Doe J. Night. 2020.</dd></dl>",
            ["Roe J. Sleep. J Inv. 2019;1:2.", "Doe J. Night. 2020."],
        ),
        (
            '<a class="toggle">View references</a><ol><li>Roe J. Sleep. J Inv. 2019;1:2.</li></ol>',
            ["Roe J. Sleep. J Inv. 2019;1:2."],
        ),
        (
            '<h2>References</h2><p>Roe J. Sleep. J Inv. 2019;1:2.</p><p><a href="https://doi.org/10.1000/x.1">CrossRef</a> | <a href="/g">Google Scholar</a></p>',
            ["Roe J. Sleep. J Inv. 2019;1:2."],
        ),
        (
            "<h2>Quellen</h2><p>Roe J. Schlaf. 2019; 1: 2.</p><p>Unsere Informationen sind von einem Team aus Medizin und Redaktion erstellt worden.</p>",
            ["Roe J. Schlaf. 2019; 1: 2."],
        ),
        (
            '<ol class="wp-block-footnotes"><li>Roe J. Sleep. J Inv. 2019;1:2. <a href="#a">↩︎</a></li></ol>',
            ["Roe J. Sleep. J Inv. 2019;1:2."],
        ),
        (
            '<h3>Sources:</h3><ul><li><a href="https://mill.example/1">Sleep, Mill Clinic</a></li><li><a href="https://pond.example/2">Naps, Heron Fund</a></li></ul>',
            ["Sleep, Mill Clinic", "Naps, Heron Fund"],
        ),
        (
            '<h3>Sources:</h3><ul><li><a href="https://mill.example/1">Sleep</a></li><li><a href="https://mill.example/2">Naps</a></li></ul>',
            [],
        ),
        ('<a class="toggle" href="/references">View references</a><ol><li>Bring water.</li></ol>', []),
        (
            "<h2>Sources</h2><p>Roe J. Sleep. J Inv. 2019;1:2.</p><h2>Thanks</h2><p>Doe J. lent us a lamp in 2018.</p>",
            ["Roe J. Sleep. J Inv. 2019;1:2."],
        ),
    ],
    ids=[
        "boxes",
        "terms",
        "a link opens",
        "links below",
        "the site speaks",
        "notes",
        "short links to several sites",
        "short links to one site",
        "a list of the text",
        "the next heading",
    ],
)
def test_lists_of_sources(markup: str, entries: list[str]) -> None:
    """The entries of lists in whatever elements, without what stands around them."""
    prose = (
        "<p>Most adults need between seven and nine hours of sleep a night, yet many get less than that.</p>"
        * 4
    )
    page = f"<html><head><title>Sleep</title></head><body><article><h1>Sleep and health</h1>{prose}{markup}</article></body></html>"
    article = parse(page).article
    assert article is not None
    assert [source.text for source in article.references] == entries
