"""The command line: one line on standard error for each bad input, the others still done."""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from healthblog_parse.__main__ import main

from .readme import SAVED_PAGE

HTML = (
    b"<html><body><article><h1>Sleep</h1>"
    b"<p>Sleep well, and long enough, every night.</p></article></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A small good page."""
    path = tmp_path / "good.html"
    path.write_bytes(HTML)
    return path


def test_one_file_is_indented_json(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(page)]) == 0
    out = capsys.readouterr().out
    assert out.startswith('{\n  "source"')
    assert json.loads(out)["source"]["path"] == str(page)


def test_several_files_are_json_lines_in_the_order_of_the_arguments(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(page), str(SAVED_PAGE), str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["source"]["path"] for line in lines] == [str(page), str(SAVED_PAGE), str(page)]


def test_tree_is_for_a_person(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "tree", str(page)]) == 0
    assert capsys.readouterr().out == "Sleep\n1 block, 7 words\n\n0 comments\n"


def test_trees_of_several_files_are_headed_by_their_names(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As ``head`` does, and one file's tree is itself."""
    main(["--format", "tree", str(page)])
    alone = capsys.readouterr().out
    assert main(["--format", "tree", str(page), str(page)]) == 0
    assert capsys.readouterr().out == f"==> {page} <==\n{alone}\n" * 2


def test_csv_is_one_table_with_one_head(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A row for each comment of each file, whatever signs are in it; a file that fails has none."""
    path = tmp_path / "quoted.html"
    path.write_text(
        '<h1>Lamp</h1><ol class="commentlist"><li class="comment" id="comment-7"><cite class="fn">Ann, "the lamp"</cite>'
        "<p>One.</p><p>Two, =3.</p></li></ol>",
        "utf-8",
    )
    assert main(["--format", "csv", str(page), str(SAVED_PAGE), str(tmp_path / "none"), str(path)]) == 1
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))
    assert [row["path"] for row in rows] == [str(SAVED_PAGE)] * 7 + [str(path)]
    assert (rows[-1]["id"], rows[-1]["author"], rows[-1]["text"], rows[-1]["votes"]) == (
        "comment-7", 'Ann, "the lamp"', "One.\n\nTwo, =3.", "",
    )  # fmt: skip
    answers = {row["author"]: row for row in rows if row["reply_to"]}
    answer = answers["Allan N. Schwartz"]
    assert (answer["published"], answer["reply_to_author"], answer["reply_basis"], answer["by_article_author"]) == (
        "2009-10-15", "Magneto", "salutation", "true",
    )  # fmt: skip


def test_output_file(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["--format", "jsonl", "-o", str(out), str(page)]) == 0
    assert json.loads(out.read_text("utf-8"))["source"]["format"] == "html"
    assert capsys.readouterr().out == ""


def test_options_reach_the_parser(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://example.org/a"
    assert main(["--input-format", "text", "--url", url, "--retrieved", "2020-01-02T03:04", str(page)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["source"]["format"], data["url"]) == ("text", url)


def _bad_inputs(folder: Path) -> dict[str, Path]:
    inputs = {name: folder / name for name in ("empty.html", "binary.html", "folder", "missing.html")}
    inputs["empty.html"].write_bytes(b"")
    inputs["binary.html"].write_bytes(bytes(range(256)) * 40)
    inputs["folder"].mkdir()
    return inputs


@pytest.mark.parametrize("name", ["empty.html", "binary.html", "folder", "missing.html"])
def test_a_bad_input_is_one_line_on_standard_error_and_the_others_are_done(
    name: str, page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = _bad_inputs(tmp_path)[name]
    assert main(["--format", "jsonl", str(bad), str(page)]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert captured.err.startswith(f"healthblog-parse: {bad}: ")
    assert len(captured.out.splitlines()) == 1


def test_fifty_megabytes_of_one_line_are_a_page_or_one_line_of_complaint(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = tmp_path / "long.txt"
    long.write_bytes(b"word " * 10_000_000)
    status = main(["--format", "jsonl", str(long), str(page)])
    captured = capsys.readouterr()
    assert (status, captured.err.count("\n"), captured.out.count("\n")) in {(0, 0, 2), (1, 1, 1)}


@pytest.mark.parametrize("label", ["x-nonsense", "utf-99", "", "base64"])
def test_an_unknown_encoding_is_no_obstacle(
    label: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(f'<meta charset="{label}">'.encode() + HTML + "<p>Müsli für alle.</p>".encode())
    assert main([str(path)]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert json.loads(captured.out)["source"]["encoding"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--format", "xml", "x"],
        ["--retrieved", "yesterday", "x"],
        ["--nonsense", "x"],
        ["-", "-"],
        ["--jobs", "2", "-"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_one_line(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-o", str(page.parent), str(page)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_an_output_that_is_an_input_is_refused_and_stays_as_it_was(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Under the same name, or under another name of the same file."""
    link = tmp_path / "link.html"
    link.symlink_to(page)
    for output in (page, link):
        with pytest.raises(SystemExit) as caught:
            main(["-o", str(output), str(SAVED_PAGE), str(page)])
        assert caught.value.code == 2
        assert f"would overwrite an input: {output}" in capsys.readouterr().err
    assert page.read_bytes() == HTML


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(HTML)))
    assert main(["-"]) == 0
    assert json.loads(capsys.readouterr().out)["source"]["path"] == "-"


def test_as_a_module_any_file_name_and_any_locale(tmp_path: Path) -> None:
    """A name that is not UTF-8 and text outside the locale's encoding come out as UTF-8 JSON."""
    path = tmp_path / "ü\udcff.html"
    path.write_bytes(HTML.replace(b"Sleep", "Schlaf – gut".encode()))
    run = subprocess.run(
        [sys.executable, "-m", "healthblog_parse", str(path)],
        capture_output=True,
        check=True,
        env={"LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "ascii", "PYTHONPATH": ":".join(sys.path)},
    )
    data = json.loads(run.stdout.decode("utf-8"))
    assert data["source"]["path"] == str(path)
    assert "Schlaf – gut" in run.stdout.decode("utf-8")


def test_a_reader_that_has_seen_enough_is_no_error_message(page: Path) -> None:
    command = [sys.executable, "-m", "healthblog_parse", "--format", "jsonl", *[str(page)] * 400]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


_LISTENING = """
import signal
from healthblog_parse.__main__ import main

signal.signal(signal.SIGINT, signal.default_int_handler)
raise SystemExit(main())
"""
"""The command as a terminal starts it: below ``nohup``, or behind a script's ``&``, Python would ignore Ctrl-C."""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_stopped_ends_without_a_traceback(page: Path, jobs: str) -> None:
    """Status 130, as shells say of a program that Ctrl-C ended."""
    command = [sys.executable, "-c", _LISTENING, "--jobs", jobs, *[str(page)] * 4000]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (130, b"")


def _dies(args: argparse.Namespace, path: str) -> NoReturn:
    """What the system does to a process that takes the last of its memory."""
    os._exit(9)


def test_a_process_that_is_ended_from_outside_is_one_line(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("healthblog_parse.__main__._converted", _dies)
    assert main(["--jobs", "2", *[str(page)] * 40]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "a process was ended from outside" in captured.err


def test_the_encoding_that_came_with_the_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "page.html"
    path.write_bytes("<title>Сон</title><h1>Сон</h1><p>Здоровый сон важен для каждого.".encode("cp1251"))
    assert main(["--encoding", "windows-1251", str(path)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["source"]["encoding"], data["article"]["title"]) == ("windows-1251", "Сон")


def test_several_jobs_write_what_one_writes(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(page), str(tmp_path / "missing.html"), str(SAVED_PAGE), str(page)] * 10
    assert main(files) == 1
    alone = capsys.readouterr()
    assert main(["--jobs", "2", *files]) == 1
    together = capsys.readouterr()
    assert together.out == alone.out
    assert together.err == alone.err
    assert together.err.count("missing.html") == 10


@pytest.mark.parametrize("wrong", [["--jobs", "0", "x.html"], ["--jobs", "2", "-"]])
def test_jobs_that_cannot_be_are_wrong_usage(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(wrong)
    assert caught.value.code == 2
