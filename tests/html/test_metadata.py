"""What pages state about themselves: broken JSON-LD, microdata of other items, addresses, the site's name."""

from __future__ import annotations

import json

import pytest

import healthblog_parse as hb

PROSE = (
    "<h1>Sleep and light</h1>" + "<p>Light in the evening keeps the body awake, it is said of old.</p>" * 4
)
NODE = {
    "@type": "BlogPosting",
    "headline": "Sleep",
    "datePublished": "2019-05-03",
    "author": {"name": "Ann Lee"},
}


def parse(head: str, body: str = PROSE) -> hb.Page:
    return hb.parse(f"<html><head>{head}</head><body>{body}</body></html>", format="html")


def published(head: str, body: str = PROSE) -> str | None:
    page = parse(head, body)
    assert page.article is not None
    return None if page.article.published is None else page.article.published.isoformat()


TEXT = json.dumps(NODE)
SCRIPTS = [
    TEXT,
    f"<!-- {TEXT} -->",
    f"//<![CDATA[\n{TEXT}\n//]]>",
    f"\ufeff{TEXT};",
    TEXT.replace("}}", "},}"),
    TEXT.replace("Sleep", "Sleep\nand\tlight"),
    TEXT.replace('"', "&quot;"),
    f'{{"@type":"WebSite","name":"Notes"}}{TEXT}',
    f'{{"@context":"https://schema.org","@graph":[{TEXT}]}}',
    f'{{"@graph":{TEXT}}}',
    f"[[{TEXT}], null, 7]",
    TEXT.replace('"2019-05-03"', '["2019-05-03"]'),
    TEXT.replace('"2019-05-03"', '{"@value": "2019-05-03"}'),
    TEXT.replace('"Sleep"', '"The "good" sleep"'),  # no JSON: its plain strings are read
    TEXT[:-2],
]


@pytest.mark.parametrize("text", SCRIPTS)
def test_json_ld_is_read_as_it_comes(text: str) -> None:
    page = parse(f'<script type="application/ld+json">{text}</script>')
    assert page.article is not None
    assert str(page.article.published) == "2019-05-03"
    assert [author.name for author in page.article.authors] == ["Ann Lee"]


@pytest.mark.parametrize("key", ["review", "reviews", "comment", "comments"])
def test_what_readers_say_of_a_recipe_is_not_its_own(key: str) -> None:
    said = {"@type": "Review", "datePublished": "2021-02-02", "author": {"name": "Max Roe"}}
    page = parse(
        f'<script type="application/ld+json">{json.dumps({"@type": "Recipe", "name": "Soup", key: [said]})}</script>'
    )
    assert page.article is not None
    assert (page.article.published, page.article.authors) == (None, ())


@pytest.mark.parametrize(
    ("kind", "name", "names"),
    [
        ("Organization", "Green Table", []),
        ("Organization", "Heron Kitchen", ["Heron Kitchen"]),
        ("Person", "Green Table", ["Green Table"]),  # a blog that is called after its writer
    ],
)
def test_an_organisation_that_the_page_s_title_names_as_the_site(
    kind: str, name: str, names: list[str]
) -> None:
    node = json.dumps({"@type": "Recipe", "author": {"@type": kind, "name": name}})
    page = parse(
        f'<title>Sleep and light | Green Table</title><script type="application/ld+json">{node}</script>'
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == names


@pytest.mark.parametrize("value", ["Jane Roe", "Jane Roe on May 3, 2020"])
def test_who_is_named_for_previews_of_links(value: str) -> None:
    """SEO plugins write the name alone, and others what stands behind it in the byline, too."""
    head = f'<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{value}">'
    article = parse(head).article
    assert article is not None
    assert [person.name for person in article.authors] == ["Jane Roe"]


def test_broken_json_ld_is_reported() -> None:
    page = parse(f'<script type="application/ld+json">{SCRIPTS[-1]}</script>')
    assert "json-ld-broken" in [warning.code for warning in page.warnings]


def test_broken_json_of_something_else_gives_nothing() -> None:
    assert (
        published(
            '<script type="application/ld+json">{"@type":"Event","datePublished":"2019-05-03",</script>'
        )
        is None
    )


def test_json_ld_in_a_meta_element_is_read() -> None:
    content = TEXT.replace('"', "&quot;")
    assert published(f'<meta name="script:ld+json" content="{content}">') == "2019-05-03"


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("https://schema.org/Comment", None),
        ("http://schema.org/UserComments", None),
        ("https://schema.org/Person", None),
        ("https://schema.org/BlogPosting", "2019-05-03"),
        ("https://schema.org/WebPage", "2019-05-03"),
    ],
)
def test_microdata_of_other_items_says_nothing_about_the_article(item: str, expected: str | None) -> None:
    meta = f'<div itemscope itemtype="{item}"><meta itemprop="datePublished" content="2019-05-03"></div>'
    assert published("", PROSE + meta) == expected


def test_authors_in_a_list_are_those_of_the_page() -> None:
    items = "".join(f"<li><meta itemprop='author' content='{name}'></li>" for name in ("Jane Roe", "Max Lee"))
    article = parse("", f"{PROSE}<ul>{items}</ul>").article
    assert article is not None
    assert [author.name for author in article.authors] == ["Jane Roe", "Max Lee"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (2, []),  # each row is about another topic
        (1, ["Jane Roe"]),
    ],
)
@pytest.mark.parametrize("item", ["", "itemscope itemtype='https://schema.org/WebPage'"])
def test_properties_in_rows_are_those_of_other_pages(rows: int, expected: list[str], item: str) -> None:
    row = "<tr><td><a href='/{0}'>Topic {0}</a><meta itemprop='author' content='Jane Roe'></td></tr>"
    table = f"<div {item}><table>{''.join(row.format(number) for number in range(rows))}</table></div>"
    article = parse("", PROSE + table).article
    assert article is not None
    assert [author.name for author in article.authors] == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<link rel="canonical" href="https://e.org/a">', "https://e.org/a"),
        ('<link rel="canonical" href="//e.org/a">', "https://e.org/a"),
        ('<link rel="canonical" href="/a"><meta property="og:url" content="https://e.org/b">', "https://e.org/a"),
        ('<link rel="canonical" href="https://e.org/"><meta property="og:url" content="https://e.org/a">', "https://e.org/a"),
        ('<link rel="canonical" href="https://e.org/"><meta property="og:url" content="https://x.org/a">', "https://e.org/"),
        ('<link rel="canonical" href="https://e.org/"><meta property="og:url" content="https://e.org">', "https://e.org/"),
        ('<link rel="canonical" href="/a">', "/a"),
        ('<base href="https://e.org/x/"><link rel="canonical" href="/a">', "https://e.org/a"),
        ('<base href="/x/"><link rel="canonical" href="a">', "/x/a"),
        ('<link rel="canonical" href="http://a-title/"><meta property="og:url" content="https://e.org/a">', "https://e.org/a"),
        ('<link rel="canonical" href="http://localhost/a">', "http://localhost/a"),
        ('<link rel="canonical" href="javascript:x">', None),
        ('<link rel="canonical" href="http://[bad">', "http://[bad"),
    ],
)  # fmt: skip
def test_the_address_is_given_in_full(head: str, expected: str | None) -> None:
    assert parse(head).url == expected


SAVED = "https://e.org/saved"


@pytest.mark.parametrize(
    ("comment", "head", "url", "expected"),
    [
        (f"<!-- saved from url=(0019){SAVED} -->", "", None, SAVED),
        (f"<!--\n Page saved with SingleFile \n url: {SAVED} \n saved date: Thu Jan 04 2024\n-->", "", None, SAVED),
        ("<!-- Mirrored from e.org/saved by HTTrack Website Copier/3.x -->", "", None, "http://e.org/saved"),
        # what the page calls itself and what the caller says go first
        (f"<!-- saved from url=(0019){SAVED} -->", '<link rel="canonical" href="https://e.org/a">', None, "https://e.org/a"),
        (f"<!-- saved from url=(0019){SAVED} -->", "", "https://e.org/told", "https://e.org/told"),
        # no address that a page can have, and no such comment
        ("<!-- saved from url=(0014)about:internet -->", "", None, None),
        ("<!-- saved from url=(0018)javascript:alert(1) -->", "", None, None),
        (f"<!-- saved from {SAVED} -->", "", None, None),
    ],
)  # fmt: skip
def test_the_tool_that_saved_a_page_tells_its_address(
    comment: str, head: str, url: str | None, expected: str | None
) -> None:
    markup = f"<!DOCTYPE html>\n{comment}\n<html><head>{head}</head><body>{PROSE}</body></html>"
    assert hb.parse(markup, url=url, format="html").url == expected


def test_the_image_is_given_in_full() -> None:
    page = parse(
        '<meta property="og:url" content="https://e.org/a/b"><meta property="og:image" content="/i.png">'
    )
    assert page.article is not None
    assert page.article.image == "https://e.org/i.png"


FEED = '<link rel="alternate" type="application/rss+xml" title="{}" href="/f">'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="og:site_name" content="Night Notes">', "Night Notes"),
        (
            '<meta property="og:site_name" content="Night Notes | Sleep, light and all the rest">',
            "Night Notes",
        ),
        ('<meta property="og:site_name" content="Night Notes - Sleep">', "Night Notes - Sleep"),
        ('<meta property="og:site_name" content="Night &amp;amp; Day">', "Night & Day"),
        (FEED.format("Night Notes » Feed"), "Night Notes"),
        (FEED.format("Night Notes - Atom"), "Night Notes"),
        (FEED.format("Night Notes RSS Feed"), "Night Notes"),
        (FEED.format("Night Notes » Sleep and light Comments Feed"), None),
        (FEED.format("RSS"), None),
        ("<title>Sleep and light – Night Notes</title>", "Night Notes"),
        ("<title>Night Notes: Sleep and light</title>", "Night Notes"),
        ("<title>Sleep and light</title>", None),
        ("<title>Better sleep – tips</title>", None),
    ],
)
def test_the_name_of_the_site(head: str, expected: str | None) -> None:
    assert parse(head).site_name == expected


def test_the_chosen_title_is_marked_even_where_it_was_cut() -> None:
    page = parse(
        "<title>Better sleep – Night</title><meta property='og:site_name' content='Night'>", "<p>x</p>" * 5
    )
    assert [e.raw for e in page.evidence if e.field == "article.title" and e.chosen] == [
        "Better sleep – Night"
    ]


BLOCK = """<!--
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="http://a.example/9.html" dc:title="Sleep &amp; light"
    dc:creator="Ann O&apos;Lee" dc:date="2006-08-18T05:45:32-08:00" />
</rdf:RDF>
-->"""


def test_the_block_for_trackbacks_names_author_and_moment() -> None:
    page = parse("", BLOCK + PROSE)
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Ann O'Lee"]
    assert published("", BLOCK + PROSE) == "2006-08-18T05:45:32-08:00"


def test_a_displayed_byline_wins_over_the_block() -> None:
    shown = PROSE.replace("</h1>", "</h1><p class='byline'>By Ada Roe, 19 August 2006</p>")
    page = parse("", BLOCK + shown)
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["Ada Roe"]
    assert published("", BLOCK + shown) == "2006-08-19"


def test_the_blocks_of_several_entries_are_not_the_article_s() -> None:
    page = parse("", BLOCK + BLOCK.replace("9", "8") + PROSE)
    assert page.article is not None
    assert page.article.authors == ()
    assert published("", BLOCK + BLOCK.replace("9", "8") + PROSE) is None


@pytest.mark.parametrize(
    ("name", "date", "names"),
    [
        ("Heron Web Studio", "", []),
        ("Heron Web Studio", "<p>May 3, 2019</p>", ["Heron Web Studio"]),
        ("Jane Roe", "", ["Jane Roe"]),
    ],
)
def test_a_house_in_the_template_of_a_page_without_a_date(name: str, date: str, names: list[str]) -> None:
    """On pages without a date it is who made the site; a text with its day may be an institution's."""
    article = parse(f'<meta name="author" content="{name}">', PROSE.replace("</h1>", f"</h1>{date}")).article
    assert article is not None
    assert [author.name for author in article.authors] == names
