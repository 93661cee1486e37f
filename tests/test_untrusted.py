"""A page reaches nothing outside of itself: no network, no file, no code in its links."""

from __future__ import annotations

import builtins
import html
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import attrs
import pytest

import healthblog_parse as hb
from healthblog_parse.interpret.addresses import safe_href

FIXTURES = Path(__file__).parent.parent / "fixtures"
PAGES = [path for folder in sorted(FIXTURES.iterdir()) for path in sorted(folder.glob("*.html"))[:1]]
"""A page of each system."""

DISGUISES = {
    "plain": "javascript:",
    "capitals": "JaVaScRiPt:",
    "tab": "java\tscript:",
    "line ends": "j\na\rvascript\n:",
    "leading controls": "\x1b\x01 javascript:",
    "leading spaces": " \n\u00a0\u3000javascript:",
    "spaces between controls": "\x01\u00a0\x01javascript:",
    "many tabs": "java" + "\t" * 300 + "script:",
    "data": "data:text/html,",
    "data in capitals": "DATA\t:text/html,",
    "vbscript": "vb\nscript:",
    "references": "&#106;avascript&colon;",
    "references without ends": "&#x6A&#x61vascript:",
    "references to controls": "&#1;java&Tab;script&NewLine;:",
}


def _runs_code(address: str) -> bool:
    """As a browser sees it (URL Standard): controls and spaces off the ends, tabs and line ends out."""
    scheme = re.sub(r"[\t\n\r]", "", address.strip("".join(map(chr, range(33))))).lower()
    return scheme.startswith(("javascript:", "data:", "vbscript:"))


def _addresses(value: Any) -> Iterator[str]:
    """Every address in a record and the records in it."""
    if isinstance(value, tuple):
        for item in value:
            yield from _addresses(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            inner = getattr(value, field.name)
            if field.name in {"url", "href", "permalink", "image", "src"}:
                yield from [inner] if inner else []
            elif field.name != "evidence":
                yield from _addresses(inner)


def test_no_address_of_a_page_runs_code() -> None:
    """Every link of every system's page is made one that runs code, each in the next disguise: none comes out."""
    disguises = cycle(DISGUISES.values())

    def disguised(match: re.Match[str]) -> str:
        return match[0] + next(disguises)

    before = after = 0
    for path in PAGES:
        data = path.read_text("utf-8")
        before += len(list(_addresses(hb.parse(data, format="html"))))
        data = re.sub(r"""\b(?:href|src|content)=["'](?=https?:|/|\#)""", disguised, data)
        data = re.sub(r'"(?:url|image|@id)":\s*"(?=https?:)', r"\g<0>javascript:", data)
        found = list(_addresses(hb.parse(data, format="html")))
        assert [address for address in found if _runs_code(address)] == []
        after += len(found)
    assert before > 100, "the pages have links to take away"
    assert after < before / 2


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_link_that_runs_code_is_dropped_in_every_disguise(disguise: str) -> None:
    address = html.unescape(DISGUISES[disguise]) + "alert(1)#comment-1"
    assert safe_href(address) is None


@pytest.mark.parametrize(
    "href",
    ["https://a.b/javascript:x", "/data:1", "#javascript:", "javascript", "database:x", "java script:x"],
)
def test_addresses_that_only_look_like_code_stay(href: str) -> None:
    assert safe_href(f" {href}\n") == href


SECRET = "the words of a file that no page may read"
OUTWARD = {
    "external entity": '<!DOCTYPE x [<!ENTITY x SYSTEM "file://{file}">]><p>a &x; b',
    "external entity in XML": '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{file}">]><html><p>&x;</p></html>',
    "parameter entity": '<!DOCTYPE x [<!ENTITY % x SYSTEM "file://{file}"> %x;]><p>a %x; b',
    "public identifier": '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/x.dtd"><p>x',
    "external DTD": '<!DOCTYPE html SYSTEM "file://{file}"><p>x',
    "inclusion": '<html xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file://{file}" parse="text"/></html>',
    "style sheet instruction": '<?xml-stylesheet href="file://{file}"?><p>x',
    "base": '<base href="file://{file}"><img src="x"><a href="y">z</a>',
    "refresh": '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><p>x',
    "frames": '<iframe src="file://{file}"></iframe><frame src="http://127.0.0.1:9/"><object data="file://{file}"></object>',
    "style": '<link rel="stylesheet" href="http://127.0.0.1:9/"><style>@import "http://127.0.0.1:9/"</style><p>x',
    "script": '<script src="http://127.0.0.1:9/"></script><p>x',
    "context of JSON-LD": '<script type="application/ld+json">{{"@context":"http://127.0.0.1:9/","@type":"Article"}}</script><p>x',
    "encoding": '<?xml version="1.0" encoding="file://{file}"?><meta charset="file://{file}"><p>x',
}  # fmt: skip


@pytest.mark.parametrize("kind", OUTWARD)
def test_parsing_reaches_no_network_and_no_file(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secret"
    file.write_text(SECRET, "utf-8")
    page = OUTWARD[kind].format(file=file)
    hb.parse("<p>x</p>")  # what reads pages is imported with the first one

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("parsing reached for the outside")

    for module, name in (
        (builtins, "open"), (os, "open"), (os, "system"), (os, "popen"), (socket, "socket"), (socket, "create_connection"),
        (socket, "getaddrinfo"), (subprocess, "Popen"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, refuse)
    pages = [
        hb.parse(page),
        hb.parse(page.encode(), format="html"),
        hb.parse(page, format="text", url="file:///x"),
    ]
    monkeypatch.undo()
    assert SECRET not in hb.to_json(pages[0])
    assert SECRET not in hb.to_json(pages[1])


def test_libxml2_opens_nothing_either(tmp_path: Path) -> None:
    """What C code opens shows nowhere in Python: a FIFO that nobody writes to would hold the parser for ever."""
    fifo = tmp_path / "secret"
    os.mkfifo(fifo)
    script = "import sys, healthblog_parse as hb\nfor page in sys.argv[1:]: hb.parse(page, format='html')"
    pages = [page.format(file=fifo) for page in OUTWARD.values()]
    subprocess.run([sys.executable, "-c", script, *pages], check=True, timeout=60)
