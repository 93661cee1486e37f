"""Pages that a web archive plays back are read as their publisher sent them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pytest
from attrs import evolve

import healthblog_parse as hb
from healthblog_parse.html.replayed import without_archive
from healthblog_parse.interpret.addresses import played_back
from healthblog_parse.records import Saved

from ..conftest import ROOT

ADDRESS = "https://desk.example/lamp/"
MOMENT = "20200310120000"
FIXTURES = ("wordpress/html5-walker", "spip/dist", "substack/post", "health-bylines/one-line")
BAR = f"""<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp-inside"><h1>Wayback</h1>
<a class="t" href="/web/{MOMENT}*/{ADDRESS}">17 captures</a><div class="r">02 Jan 2019 - 10 Mar 2021</div></div></div>
<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/{MOMENT}/{ADDRESS}</div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
SCRIPTS = {
    "today": f'<script src="https://web-static.archive.org/_static/js/bundle-playback.js"></script><script>__wm.init('
    f'"https://web.archive.org/web");\n  __wm.wombat("{ADDRESS}","{MOMENT}","https://web.archive.org/");</script>',
    "2020": '<script src="//archive.org/includes/analytics.js"></script><script>WB_wombat_Init('
    f'"https://web.archive.org/web/", "{MOMENT}", "desk.example");</script>',
    "pywb": f'<!-- WB Insert --><script>wbinfo = {{}};\n  wbinfo.top_url = "https://archive.example/all/{MOMENT}/{ADDRESS}";\n'
    f'  wbinfo.url = "{ADDRESS}";\n  wbinfo.timestamp = "{MOMENT}";</script>',
}
PREFIXES = {
    "full": f"https://web.archive.org/web/{MOMENT}",
    "from the root": f"/web/{MOMENT}",
    "of the host": f"//wayback.example/wayback/all/{MOMENT}",
    "alone": f"https://archive.example/{MOMENT}",
}


def played(page: str, *, prefix: str, script: str = "") -> str:
    """The page as an archive plays it: its addresses rewritten, its bar in front."""
    page = re.sub(
        r"""((?:href|content)=["'])(https?:)""",
        lambda found: f"{found[1]}{prefix}/{found[2]}",
        re.sub(r"""(src=["'])(https?:)""", lambda found: f"{found[1]}{prefix}im_/{found[2]}", page),
    )
    slashed = prefix.replace("/", "\\/")
    page = re.sub(r'":"(https?:\\/)', lambda found: f'":"{slashed}\\/{found[1]}', page)
    page = re.sub(r"<head[^>]*>", lambda found: found[0] + script.replace("\n", " "), page, count=1)
    return re.sub(r"<body[^>]*>", lambda found: found[0] + BAR, page, count=1)


def read(page: str, *, url: str | None = None) -> hb.Page:
    """The page, without the lines of its source: a bar has some."""
    found = hb.parse(page, url=url)
    return evolve(found, comments=tuple(evolve(comment, line=None) for comment in found.comments))


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize("prefix", PREFIXES.values(), ids=PREFIXES)
@pytest.mark.parametrize("name", FIXTURES)
def test_a_page_played_back_is_read_as_the_page(name: str, prefix: str, script: str) -> None:
    """Addresses, host and all that follows from them are the publisher's, whatever software plays the page."""
    page = (ROOT / "fixtures" / f"{name}.html").read_text("utf-8")
    expected = read(page, url=ADDRESS)
    found = read(
        played(page, prefix=prefix, script=script), url=f"https://web.archive.org/web/{MOMENT}/{ADDRESS}"
    )
    assert evolve(found, evidence=()) == evolve(expected, evidence=())


MARKS: dict[str, Callable[[str], str]] = {
    "a browser": lambda page: page.replace(
        "<head>", f"<!-- saved from url=(0071)https://web.archive.org/web/{MOMENT}/{ADDRESS} --><head>", 1
    ),
    "SingleFile": lambda page: page.replace(
        "<head>",
        f"<!--\n Page saved with SingleFile \n url: https://web.archive.org/web/{MOMENT}/{ADDRESS} \n"
        " saved date: Thu Jan 04 2024 10:00:00 GMT+0000 (UTC)\n--><head>",
        1,
    ),
    "a browser, and a script without the address": lambda page: page.replace(
        "<head>",
        f"<!-- saved from url=(0071)https://web.archive.org/web/{MOMENT}/{ADDRESS} --><head>{SCRIPTS['2020']}",
        1,
    ),
    "a script": lambda page: page.replace("<head>", "<head>" + SCRIPTS["today"], 1),
    "SingleFile, which drops quotation marks": lambda page: re.sub(
        r'="([^"\s]+)"', r"=\1", MARKS["SingleFile"](page)
    ),
}
COMMENT = (
    "<html><head><title>Lamp</title></head><body><article><h1>Lamp</h1><p>Light in the evening moves the clock.</p></article>"
    '<ol class="commentlist"><li class="comment" id="comment-7"><cite class="fn">Ann</cite> <a class="comment-date" '
    f'href="https://web.archive.org/web/{MOMENT}/{ADDRESS}#comment-7">3 days ago</a><p>Good to know, thank you.</p></li></ol>'
    "</body></html>"
)


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_relative_dates_count_back_from_the_capture(mark: Callable[[str], str]) -> None:
    """What a page shows is of the day of its capture, whenever somebody saved the archive's page."""
    page = hb.parse(mark(COMMENT))
    assert page.url == ADDRESS
    assert [str(comment.published) for comment in page.comments] == ["2020-03-07"]
    assert [comment.permalink for comment in page.comments] == [ADDRESS + "#comment-7"]
    given = hb.parse(mark(COMMENT), retrieved=dt.datetime(2021, 3, 10, tzinfo=dt.UTC))
    assert [str(comment.published) for comment in given.comments] == ["2021-03-07"]


def test_what_a_page_says_of_archives_stays() -> None:
    """Links to other captures, and addresses in its text, are the writer's, on a page of an archive or not."""
    link = "https://web.archive.org/web/20110101000000/https://old.example/"
    body = f'<article><h1>Old</h1><p>An <a href="{link}">old copy</a> of it stands at {link} and there alone.</p></article>'
    for page in (f"<title>Old</title>{body}", f"<head>{SCRIPTS['today']}</head>{body}"):
        article = hb.parse(page).article
        assert article is not None
        assert [found.href for found in article.blocks[0].links] == [link]
        assert link in article.text


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (f"https://web.archive.org/web/{MOMENT}/{ADDRESS}", (ADDRESS, MOMENT)),
        (
            f"http://web.archive.org/web/{MOMENT}id_/http://desk.example/?a=1",
            ("http://desk.example/?a=1", MOMENT),
        ),
        (f"https://arquivo.example/noFrame/replay/{MOMENT}mp_/{ADDRESS}", (ADDRESS, MOMENT)),
        (f"http://archive.today/{MOMENT}/{ADDRESS}", (ADDRESS, MOMENT)),
        (f"http://archive.today/2020.03.10-120000/{ADDRESS}", (ADDRESS, MOMENT)),
        ("https://web.archive.org/web/2020/https://desk.example/", (None, None)),
        ("https://desk.example/20200310120000/lamp/", (None, None)),
        (f"https://desk.example/login?next={ADDRESS}", (None, None)),
        ("", (None, None)),
        (None, (None, None)),
    ],
)
def test_addresses_of_archives(address: str | None, expected: tuple[str | None, str | None]) -> None:
    """The page's own address stands behind fourteen digits."""
    assert played_back(address) == expected


TODAY_HEAD = (
    '<!DOCTYPE html><html prefix="og: http://ogp.me/ns#" itemscope itemtype="http://schema.org/Article"><head>'
    '<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/><meta property="og:type" content="article"/>'
    '<meta property="og:site_name" content="archive.today"/><meta property="og:url" content="http://archive.today/AbC12" '
    'itemprop="url"/><meta property="og:title" content="Lamp and sleep"/><meta property="twitter:description" '
    'content="archived 10 Mar 2020 12:00:00 UTC" itemprop="description"/><meta property="article:published_time" '
    'content="2020-03-10T12:00:00Z" itemprop="dateCreated"/><meta property="article:modified_time" '
    'content="2020-03-10T12:00:00Z" itemprop="dateModified"/><link rel="canonical" href="https://archive.today/AbC12"/>'
    f'<link rel="bookmark" href="http://archive.today/{MOMENT}/{ADDRESS}"/><title>Lamp and sleep</title></head><body><center>'
    '<div id="HEADER"><table><tr><td>archive.today<br>webpage capture</td><td>Saved from</td><td><time itemprop="pubdate" '
    'datetime="2020-03-10T12:00:00Z">10 Mar 2020 12:00:00 UTC</time></td></tr></table></div><div id="SOLID"><div id="CONTENT">'
    '<div class="html1"><div class="body" style="color:rgb(0, 0, 0);">'
)
TODAY_TAIL = (
    '</div></div></div><table id="hashtags"><tr><td><a href="#0%">0%</a></td></tr><tr><td><a href="#5%">5%</a></td></tr>'
    "</table></div></center></body></html>"
)


def test_a_capture_of_archive_today_has_no_dates_of_the_archive() -> None:
    """Site, address, publication and last change of the archive's own head are not the page's."""
    prose = "<p>Light in the evening moves the clock of the body, and not by a little, as everybody knows by now.</p>"
    data = (
        f"{TODAY_HEAD}<h1>Lamp and sleep</h1>{prose}{prose}<p>See <a href="
        f'"https://archive.today/o/AbC12/https://other.example/">elsewhere</a> for more of it.</p>{TODAY_TAIL}'
    )
    minified = re.sub(r'="([^"\s;]+)"(?=[ >])', r"=\1", data.replace("/>", ">"))  # as SingleFile saves it
    for saved in (data, minified):
        page = hb.parse(saved)
        assert page.article is not None
        assert (page.url, page.site_name, page.article.title) == (ADDRESS, None, "Lamp and sleep")
        assert (page.article.published, page.article.updated, page.article.description) == (None, None, None)
        assert [link.href for block in page.article.blocks for link in block.links] == [
            "https://other.example/"
        ]
        assert page.article.text.count("\n\n") == 2


def test_lines_keep_their_numbers() -> None:
    """What is cut leaves its line ends."""
    page = f"<head>{SCRIPTS['today']}</head><body>{BAR}\n<p>x".encode()
    found, saved = without_archive(page, Saved())
    assert found.count(b"\n") == page.count(b"\n")
    assert b"wm-ipp" not in found
    assert saved == Saved(address=ADDRESS, moment="2020-03-10T12:00:00Z")


@pytest.mark.parametrize(
    "page",
    [
        b"<title>All about __wm.wombat</title><p>archive",
        f"<p>x</p>{'<p>archive</p>' * 900}{SCRIPTS['today']}".encode(),
        b'<link rel="bookmark" href="https://notes.example/archive/2020/"><p>x',
    ],
)
def test_other_pages_stay(page: bytes) -> None:
    """A page that speaks of archives is none that an archive plays back."""
    assert without_archive(page, Saved()) == (page, Saved())
