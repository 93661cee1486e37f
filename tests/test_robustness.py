"""Nothing a page can do hurts: hostile markup, hostile JSON, hostile strings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import attrs
import pytest

import healthblog_parse as hb
from healthblog_parse.html.guard import MAX_ATTRIBUTES, flatten

FIXTURES = Path(__file__).parent.parent / "fixtures"
N = 20_000

BIG = "9" * 400
DEEP = 100_000
HOSTILE = {
    "open div": "<div>" * N + "x",
    "open b": "<p>" + "<b>" * N + "x",
    "open lists": "<ul><li>" * N + "x",
    "open links": "<a href=x>" * N + "x",
    "mixed open": "<div><p><b><i><a>" * (N // 5) + "x",
    "paragraphs": "<p>x" * N,
    "end tags": "<p>x" + "</p></div></b>" * N,
    "less-than": "<p>" + "<" * N,
    "tag starts": "<p>x" + "<x" * N,
    "ampersands": "<p>" + "&" * N,
    "unknown entities": "<p>" + "&x;" * N,
    "comments": "<p>x</p>" + "<!--" * N,
    "declarations": "<!doctype " * N,
    "cdata": "<p>x" + "<![CDATA[" * N,
    "scripts": "<p>x" + "<script></scrip" * N,
    "titles": "<title></titl" * N,
    "attributes": "<p " + " ".join(f"a{i}=1" for i in range(N)) + ">x</p>",
    "attributes with quoted ends": "<p " + " ".join(f'a{i}=">"' for i in range(40_000)) + ">x</p>",
    "long attribute": '<p title="' + "x" * (50 * N) + '">x</p>',
    "long class": '<div class="' + "comment " * N + '">x</div>',
    "open attribute": '<p>x<p title="' + "x" * N,
    "one word": "<p>" + "x" * (20 * N),
    "digits": "<p>" + "1" * (20 * N),
    "spaces": "<p>x" + " " * (20 * N) + "y",
    "dates": "<p>" + "May 3, 2011 " * N,
    "at signs": "<p>" + "@" * N + " @" * N,
    "bidi controls": "<p>" + "\u202e\u2066" * N,
    "nested breaks": "<p>" + "<b><br>x" * 3000,
    "nested breaks in bylines": '<div class="byline">By ' + "<span><br>x" * 3000,
    "bylines": '<div class="byline author">By Ann Lee, MD, PhD' * 3000,
    "many bylines": '<div class="byline author">By <a rel="author" href=x>Ann Lee</a>, MD</div>' * (N // 10),
    "headings": "<h1>x</h1>" * N,
    "lists in the body": "<article><h1>A</h1>" + "<ul><li>x <a href=y>z</a>" * N,
    "quotes": "<article><h1>A</h1>" + "<blockquote><p>x" * N,
    "tables": "<article><h1>A</h1>" + "<table><tr><td>x" * N,
    "times": '<time datetime="2011-05-03">May 3, 2011</time> ' * N,
    "metas": '<meta property="article:author" content="Ann Lee, MD"><meta name="date" content="2011">' * 2000,
    "breaks": "<p>x" + "<br>" * N,
    "comment nests": '<div class="comment" id="comment-1">' * N + "x",
    "comment lists": '<ol class="comment-list"><li class="comment" id="comment-1">' * N + "x",
    "comment ids": "".join(f'<div class="comment" id="comment-{BIG}{i}"><p>x</p></div>' for i in range(200)),
    **{
        f"JSON-LD {name}": f'<script type="application/ld+json">{data}</script><p>x'
        for name, data in {
            "arrays": "[" * DEEP + "]" * DEEP,
            "objects": '{"a":' * DEEP + "1" + "}" * DEEP,
            "open": '{"@graph":[' * N,
            "number": '{"@type":"Article","datePublished":' + "9" * 5000 + "}",
            "surrogate": '{"@type":"Article","headline":"\\ud800","author":{"name":"\\udfff"}}',
            "types": '{"@type":["Article",7,null],"author":[1,null,[[]],{}],"headline":{"a":[]}}',
            "reference to itself": '{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#a"}}]}',
            "comments": '{"@type":"Article","comment":' + '[{"@type":"Comment","comment":' * DEEP + "1",
        }.items()
    },
    "comments of commas": (
        '<ol class="comment-list"><li class="comment" id="comment-1"><b class="fn">Ann ' + "," * N + "</b>"
        "<time>" + ", " * N + "</time><p>" + "," * N + "</p></li></ol>"
    ),
    "comments of dots": (
        '<ol class="comment-list"><li class="comment" id="comment-1"><b class="fn">Ann ' + "." * N + "</b>"
        "<time>" + "- " * N + "</time><p>" + "." * N + "</p></li></ol>"
    ),
    "text lines": "x\n" * N,
    "text headers": "Mary says:\nJanuary 3, 2011 at 4:05 pm\nhello\n" * (N // 3),
    "text quotes": "> " * N + "\n" + ">" * N + " x",
    "text commas": "By " + "a, " * N,
    "text newlines": "x" + "\n" * (20 * N) + "y",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_give_a_page_or_a_documented_error(name: str) -> None:
    start = time.process_time()
    page = hb.parse(HOSTILE[name])
    assert time.process_time() - start < 8, "cost is out of proportion"
    assert hb.from_json(hb.to_json(page)) == page


@pytest.mark.parametrize("depth", [3000, 200_000])
def test_nesting_deeper_than_the_parser_holds_is_flattened_and_told(depth: int) -> None:
    page = hb.parse(b"<body>" + b"<div>" * depth + b"deep" + b"</div>" * depth + b"<p>after</p>")
    assert "too-deep" in {warning.code for warning in page.warnings}


def test_flattening_keeps_text_and_order() -> None:
    nested = b"<ul><li>x" * 50 + b"</li></ul>" * 50 + b"<p>after<br>that</p>"
    flat = flatten(nested, 10)
    assert flat.count(b"<ul>") + flat.count(b"<li>") == 10
    assert flat.count(b"x") == 50
    assert flat.endswith(b"<p>after<br>that</p>")
    assert flatten(b"<p>a<p>b" * 50, 10) == b"<p>a<p>b" * 50, "paragraphs close themselves"


@pytest.mark.parametrize(
    ("script", "kept"),
    [
        ("<script type='text/javascript'/>\nvar x = 'The code of a page.';\n</script>", False),
        ("<SCRIPT/>var x = 'The code of a page.';</SCRIPT>", False),
        ("<script src='a.js'/><p>The code of a page.</p><script>var y;</script>", True),  # saved as XML
        ("<script src='a.js'/><p>The code of a page.</p>", True),
        ("<script src='a.js'></script><p>The code of a page.</p><script src='b.js'/>", True),
    ],
)
def test_a_script_that_its_opening_tag_closes(script: str, kept: bool) -> None:
    """Is open where an end tag follows: its code is no text; and what follows an empty one is."""
    text = "<p>Light in the evening keeps the body awake, and the body keeps its own clock.</p>" * 3
    page = hb.parse(
        f"<html><title>Light</title><body><article><h1>Light</h1>{script}{text}</article></body></html>"
    )
    assert page.article is not None
    assert ("The code of a page." in page.article.text) == kept
    assert page.article.text.count("its own clock") == 3


def test_surplus_attributes_are_cut_and_told() -> None:
    many = " ".join(f"a{i}=1" for i in range(MAX_ATTRIBUTES * 8))
    page = hb.parse(f"<html><body><p {many}>x</p><p>after</p>")
    assert "attributes-cut" in {warning.code for warning in page.warnings}
    picture = "A" * 300_000
    page = hb.parse(f'<html><body><img alt="a > b" src="data:image/png;base64,{picture}"><p>after</p>')
    assert "attributes-cut" not in {warning.code for warning in page.warnings}


HIDDEN_ENDS = {
    "in double quotes": 'a#=">" b# c# ',
    "in single quotes": "a#='>' b# c# ",
    "in a tag": 'a#="</p><p x=y>" b# c# ',
    "with blanks and another quote": 'a# = "\'>" b# c# ',
    "behind a value without quotes": 'a#=x="y b#=">" c# ',
    "in long values": f"a#='{'>' * 60}' b# c# d# e# f# g# h# ",
    "here and there": " ".join(f"{letter}#" for letter in "abcdefghijklmnopqrstuvwxyz") + ' z=">" ',
}
"""Attributes that hide a ">" in a value, so that their tag ends where it does not seem to."""


@pytest.mark.parametrize("hidden", HIDDEN_ENDS)
@pytest.mark.parametrize("before", [0, 1, 5])
def test_surplus_attributes_are_found_wherever_their_tag_seems_to_end(hidden: str, before: int) -> None:
    """A page of 60 kB; one of 250 kB costs a quarter of a minute where they are not."""
    piece = HIDDEN_ENDS[hidden]
    many = "".join(piece.replace("#", str(number)) for number in range(60_000 // len(piece)))
    page = hb.parse(f"<html><body>{'x' * before}<p {many}>x</p><p>after</p>", format="html")
    assert "attributes-cut" in {warning.code for warning in page.warnings}


@pytest.mark.parametrize("trap", ['<!--<x y="-->', "<script>if (a<b c='1)</script>", '<i title="<x y=">', ""])
@pytest.mark.parametrize("size", [60_000, 1_200_000])
def test_surplus_attributes_are_found_behind_what_seems_to_open_a_quotation(trap: str, size: int) -> None:
    """Nothing in a comment, a script or a value leads past a tag; not found, 60 kB cost seconds."""
    many = " ".join(f"a{number}" for number in range(15_000))
    page = hb.parse(f"<html><body>{trap}<p {many}>x</p>{'<p>y</p>' * ((size - 60_000) // 8)}", format="html")
    assert "attributes-cut" in {warning.code for warning in page.warnings}


def test_all_scripts_of_a_page_share_the_room_for_json() -> None:
    scripts = "".join(
        f'<script type="application/ld+json">{{"@type":"Article","headline":"Sleep {number}"}}</script>'
        for number in range(3)
    )
    for room, skipped in ((1000, 0), (100, 1), (50, 2), (10, 3)):
        page = hb.parse(f"<html>{scripts}<p>x</p>", limits=hb.Limits(max_json_bytes=room))
        assert [warning.code for warning in page.warnings].count("json-ld-skipped") == skipped


ENTITIES = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))


@pytest.mark.parametrize(
    "data",
    [
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a0 "ha">{ENTITIES}]><html><body><p>&a11;</p></body>',
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;',
        '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]><p>&x;',
        '<html xmlns:xi="http://www.w3.org/2001/XInclude"><p><xi:include href="file:///etc/passwd"/></p></html>',
    ],
)  # fmt: skip
def test_no_entity_of_a_page_is_expanded_or_fetched(data: str) -> None:
    written = hb.to_json(hb.parse(data))
    assert "root:" not in written
    assert "haha" not in written
    assert len(written) < 20_000


@pytest.mark.parametrize(
    "scheme", ["javascript:alert(1)", " JaVaScRiPt:x", "java\nscript:x", "data:text/html,x", "vbscript:x"]
)
def test_links_that_run_code_are_dropped(scheme: str) -> None:
    page = hb.parse(
        f'<html><body><article><h1>Title</h1><p>A paragraph with <a href="{scheme}">one</a> and '
        "more words, so that it is surely the article's body and not an advertisement or anything else.</p>"
    )
    assert page.article is not None
    assert not any(link.href for block in page.article.blocks for link in block.links)


SCRIPT = """
import sys, healthblog_parse as hb
for path in sys.argv[1:]:
    print(hb.to_json(hb.parse(open(path, "rb").read())))
"""


def test_equal_bytes_give_equal_json_whatever_the_process() -> None:
    """Hash seeds, time zones, locales and the working directory change nothing."""
    paths = [
        str(path) for path in sorted(FIXTURES.rglob("*.html"))[:12] + sorted(FIXTURES.rglob("*.txt"))[:4]
    ]
    outputs = set()
    for seed, zone, locale in (("0", "UTC", "C.UTF-8"), ("4711", "Pacific/Kiritimati", "de_DE.UTF-8")):
        environment = {
            **os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale,
            "PYTHONUTF8": "1",
        }  # fmt: skip
        result = subprocess.run(
            [sys.executable, "-c", SCRIPT, *paths], env=environment, capture_output=True, check=True
        )
        outputs.add(result.stdout)
    assert len(outputs) == 1


def test_threads_give_what_one_thread_gives() -> None:
    from concurrent.futures import ThreadPoolExecutor

    pages = [path.read_bytes() for path in sorted(FIXTURES.rglob("*.html"))[:8]] * 2
    alone = [hb.parse(data) for data in pages]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(hb.parse, pages)) == alone


GOOD = hb.to_json(
    hb.Page(
        source=hb.Source(format="text", encoding="utf-8"),
        article=hb.Article(title="Title", blocks=(hb.Block(kind="paragraph", text="Body."),)),
        comments=(hb.Comment(id="c1", published=hb.Timestamp(year=2011)),),
    )
)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (["comments", 0, "id"], 7, "comments[0].id"),
        (["comments", 0, "published"], "2011-02-31", "comments[0].published"),
        (["comments", 0, "published"], "9" * 4000, "comments[0].published"),
        (["article", "title"], ["x"], "article.title"),
        (["article", "blocks", 0, "kind"], "script", "article.blocks[0].kind"),
        (["article", "blocks"], "text", "article.blocks"),
        (["source", "format"], "exe", "source.format"),
        (["warnings"], {"a": 1}, "warnings"),
        (["declared_comment_count"], 1.5, "declared_comment_count"),
        (["declared_comment_count"], True, "declared_comment_count"),
        (["article", "title"], "a\ud800", "article.title"),
        (["article", "blocks", 0, "text"], "\udfff", "article.blocks[0].text"),
        (["comments", 0, "published"], "\ud800", "comments[0].published"),
        (["article", "blocks", 0, "kind"], "9" * 4000, "article.blocks[0].kind"),
        (["comments"], [{"id": number} for number in range(5000)], "comments[0].id"),
    ],
)
def test_json_of_strangers_names_the_bad_field(path: list[str | int], value: object, expected: str) -> None:
    data = json.loads(GOOD)
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(hb.JsonError) as caught:
        hb.from_json(json.dumps(data))
    assert expected in str(caught.value)
    assert len(str(caught.value)) < 1000


VALUES: tuple[object, ...] = (
    None, True, -1, 10**30, 1.5, 1e308, "", "x", "9" * 5000, "\ud800", "٠١", "2011-99-99", "2011-05-03T10:00+99:99",
    [], [[]], [None], [1], ["x"], {}, {"a": 1},
)  # fmt: skip


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every field, of a list those of the first item."""
    items = (
        value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    )
    for key, inner in items:
        yield (*path, key)
        yield from _places(inner, (*path, key))


def test_any_value_in_any_field_gives_a_page_or_names_the_field() -> None:
    """A page that is accepted survives JSON in UTF-8; an error names the field, or the link that it broke."""
    page = hb.parse((FIXTURES / "wordpress" / "astra.html").read_bytes())
    whole = hb.to_json(attrs.evolve(page, comments=page.comments[:1], evidence=page.evidence[:1]))
    for path in _places(json.loads(whole)):
        name = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
        for value in VALUES:
            data = place = json.loads(whole)
            for key in path[:-1]:
                place = place[key]
            place[path[-1]] = value
            problem = _problem(json.dumps(data))
            assert problem == "" or (name in problem and len(problem) < 3000), f"{name} = {str(value)[:80]}"


def _problem(text: str) -> str:
    """What ``from_json`` says against a text; empty where it gives a page, which must survive JSON in UTF-8."""
    try:
        read = hb.from_json(text)
    except hb.JsonError as error:
        return str(error)
    assert hb.from_json(hb.to_json(read).encode()) == read
    return ""


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "7", "{}", "[" * DEEP, '{"a":' * DEEP, "9" * 10_000, "\ud800", b"\xff\xfe", "NaN",
        "Infinity",
    ],
)  # fmt: skip
def test_what_is_no_page_is_a_json_error(text: str | bytes) -> None:
    with pytest.raises(hb.JsonError):
        hb.from_json(text)


def test_a_defect_is_told_as_one_and_keeps_its_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("healthblog_parse.build.build", fail)
    with pytest.raises(hb.DefectError) as caught:
        hb.parse("<p>Sleep well.</p>")
    assert isinstance(caught.value.__cause__, KeyError)


def test_an_id_with_a_line_break_is_found_whole() -> None:
    page = hb.parse("<h1>A</h1><p>B</p><div id='comments\n2'><p>Ann Lee: nice</p></div>")
    assert page.comments == ()


@pytest.mark.parametrize("control", ["\x01", "\x08", "\x0b", "\x1f", "&#1;", "\ufffe"])
def test_control_characters_stop_no_reader(control: str) -> None:
    """Found by fuzzing: lxml reads them from HTML and refuses to write them where a reader rebuilds a line."""
    for path in [
        *FIXTURES.glob("movabletype/*.html"),
        *FIXTURES.glob("blogger/*.html"),
        *FIXTURES.glob("serendipity/*.html"),
    ]:
        data = path.read_text("utf-8")
        for mark in ("<cite", ' id="', ' class="', "</", " on "):
            damaged = data.replace(mark, f"{mark}{control}" if mark.endswith('"') else f"{control}{mark}")
            with suppress(hb.InputError):  # so many of them are binary data
                hb.parse(damaged, format="html")


def test_a_dish_without_a_word_of_prose_keeps_its_steps() -> None:
    """Found by fuzzing: the list that holds headline and ingredients was taken for the body, and weighed nothing."""
    steps = "<p>Warm the drink in a small pot and stir it so that nothing sticks to the bottom, before it boils.</p>"
    dish = "<ul><li><h1>Warm oat drink</h1><h2>Ingredients</h2></li><li>1 pinch</li></ul>"
    page = hb.parse(f"<body><div>{dish}<section>{steps * 4}</section></div>")
    assert page.article is not None
    assert [block.kind for block in page.article.blocks] == ["heading", "list_item", *["paragraph"] * 4]
