"""The README and the docs say what is true: commands, outputs, examples, every public name."""

from __future__ import annotations

import csv
import doctest
import inspect
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import healthblog_parse as hb

from .conftest import ROOT
from .readme import README, blocks, saved_page_tree

PACKAGE = ROOT / "src" / "healthblog_parse"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]


def test_readmes_first_two_sh_blocks_are_one_command_each() -> None:
    """The first parses the saved page, the second runs the tests, each with all its set-up."""
    first, second = blocks(README, "sh")[:2]
    for command in (first, second):
        assert command.count("\n") == 1
        assert command.startswith("python3 -m venv .venv && ")
        assert "pip install" in command
    assert "fixtures/saved-page/brain-neuroplasticity.txt" in first
    assert second.rstrip().endswith("pytest -n 2")


def test_readme_shows_the_real_output() -> None:
    """The block below the first command is what that command prints."""
    assert blocks(README, "text")[0] == saved_page_tree(), "rewrite it with: python -m tests.regold README.md"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every ``pycon`` block of a page runs, in order, from the project's root, and prints what it says."""
    monkeypatch.chdir(ROOT)
    source = "\n".join(blocks(page, "pycon"))
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    runner.run(test, out=report.append)
    assert not runner.failures, "".join(report)


def _write_archive(path: Path) -> None:
    """A web archive: a record whose compression is broken, a page, one that only its server's header reads, none."""
    warcwriter = pytest.importorskip("warcio.warcwriter")
    headers = pytest.importorskip("warcio.statusandheaders").StatusAndHeaders
    html = (ROOT / "fixtures" / "spip" / "dist.html").read_bytes().replace(b'rel="canonical"', b'rel="x"')
    cyrillic = "<title>Сон</title><h1>Сон</h1><p>Здоровый сон важен для каждого.".encode("cp1251")
    records: tuple[tuple[str, str, str, dict[str, str], bytes], ...] = (
        ("broken", "200 OK", "text/html", {"Content-Encoding": "gzip"}, b"no gzip at all"),
        ("0", "200 OK", "text/html; charset=utf-8", {}, html),
        ("gone", "404 Not Found", "text/html", {}, b"<h1>Not found</h1>"),
        ("cyrillic", "200 OK", "text/html; charset=windows-1251", {}, cyrillic),
        ("empty", "200 OK", "text/html", {}, b""),
    )
    with path.open("wb") as stream:
        writer = warcwriter.WARCWriter(stream, gzip=True)
        for name, status, kind, further, payload in records:
            http = headers(status, [("Content-Type", kind), *further.items()], protocol="HTTP/1.0")
            address = f"https://desk.example/{name}"
            writer.write_record(
                writer.create_warc_record(address, "response", payload=io.BytesIO(payload), http_headers=http)
            )


SCRIPTS = [
    pytest.param(script, id=f"{page.stem}-{n}")
    for page in PAGES
    for n, script in enumerate(blocks(page, "python"))
]


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_run(script: str, tmp_path: Path) -> None:
    """Every ``python`` block runs beside a folder of pages and a web archive, broken ones among them."""
    if "from warcio" in script:
        _write_archive(tmp_path / "crawl.warc.gz")
    (tmp_path / "pages").mkdir()
    for name in ("spip/dist", "wordpress/html5-walker"):
        shutil.copy(ROOT / "fixtures" / f"{name}.html", tmp_path / "pages")
    (tmp_path / "pages" / "empty.html").touch()
    (tmp_path / "script.py").write_text(script, "utf-8")
    run = subprocess.run(
        [sys.executable, "script.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if "from warcio" in script:
        pages = [hb.from_json(line) for line in run.stdout.splitlines()]
        assert [(page.url, len(page.comments), page.source.encoding) for page in pages[1:]] == [
            ("https://desk.example/0", 5, "utf-8"),
            ("https://desk.example/cyrillic", 0, "windows-1251"),
        ]
        assert (run.returncode, run.stderr) == (0, "https://desk.example/empty\tthe input is empty\n")
        return
    assert (run.returncode, run.stderr) == (0, "")
    if "comments.csv" not in script:
        assert len(run.stdout.splitlines()) == 3
        return
    with (tmp_path / "comments.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert ["dist.html", "Ruth Amberg", "Lena Voss"] in [
        [row["page"], row["author"], row["answers"]] for row in rows
    ]
    assert "empty.html,InputError,the input is empty" in (tmp_path / "problems.csv").read_text("utf-8")


def test_every_public_name_has_a_reference_entry() -> None:
    """A name in ``__all__`` stands in the API reference, and nothing else does."""
    reference = (ROOT / "docs" / "reference.md").read_text("utf-8")
    entries = set(re.findall(r"^\.\. (?:auto\w+|py:\w+):: (\w+)", reference, re.MULTILINE)) - {
        "healthblog_parse"
    }
    assert entries == set(hb.__all__)


def _public_attributes(cls: type) -> list[str]:
    names = [name for name in vars(cls) if not name.startswith("_")]
    own = {field.name for field in attrs.fields(cls)} if attrs.has(cls) else set()
    return [name for name in names if name not in own and callable(getattr(cls, name))]


@pytest.mark.parametrize("name", [name for name in hb.__all__ if name != "__version__"])
def test_every_public_name_is_documented(name: str) -> None:
    """Classes, their methods and the functions have docstrings; functions name arguments and result."""
    value = getattr(hb, name)
    assert value.__doc__
    if inspect.isfunction(value):
        for parameter in inspect.signature(value).parameters:
            assert re.search(rf"^\s*{parameter}: ", value.__doc__, re.MULTILINE), f"{name}: {parameter}"
        assert "Returns:" in value.__doc__
    if inspect.isclass(value):
        for attribute in _public_attributes(value):
            assert getattr(value, attribute).__doc__, f"{name}.{attribute}"


@pytest.mark.parametrize(
    "cls", [value for name in hb.__all__ if inspect.isclass(value := getattr(hb, name)) and attrs.has(value)]
)
def test_every_public_field_is_documented(cls: type) -> None:
    """A string under every field of a public record gives its format and what ``None`` means."""
    source = inspect.getsource(cls)
    for field in attrs.fields(cls):
        assert re.search(rf'^    {field.name}: [^\n]+(?:\n\s+[^\n]+)*?\n    """\w', source, re.MULTILINE), (
            field.name
        )


def test_changelog_names_the_version() -> None:
    """The first section is that of the version in the tree."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    first = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    assert first is not None
    assert first[1] == hb.__version__


OWN_TABLE = "interpret/replies/"
"""The folder whose modules stand in a page of their own."""
NAMED_BY_FOLDER = ("html/comments/systems/", "text/layouts/")
"""Folders to which a new module is added; the tables name them whole."""
GENERATED = {"interpret/dates/words.py", "_version.py"}


def _modules() -> set[str]:
    found = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py")}
    return {name for name in found if not name.endswith("__init__.py")} - GENERATED


def _listed() -> set[str]:
    """The modules that the tables of places name; a section's heading names the folder that paths in it are below."""
    folder, found = "", set()
    for line in (
        (ROOT / "docs" / "architecture.md").read_text("utf-8").partition("## Where a change")[2].splitlines()
    ):
        if line.startswith("### "):
            folder = (re.findall(r"`([\w/]+/)`", line) or [""])[0]
        found |= {
            name if (PACKAGE / name).exists() else folder + name
            for name in re.findall(r"`([\w/]+\.py)`", line)
        }
    places = (ROOT / "docs" / "replies.md").read_text("utf-8").partition("## Where each stands")[2]
    found |= {OWN_TABLE + name for name in re.findall(r"`(\w+\.py)`", places)}
    return {name for name in found if "tools/" not in name} - {OWN_TABLE + "__init__.py"}


def test_every_module_is_the_place_of_some_change() -> None:
    """The tables that say where a change goes name every module, and none that is not there."""
    modules = {name for name in _modules() if not name.startswith(NAMED_BY_FOLDER)}
    listed = {name for name in _listed() if not name.startswith(NAMED_BY_FOLDER)}
    assert listed - modules == set(), "no such module"
    assert modules - listed == set(), "add a row to docs/architecture.md"
