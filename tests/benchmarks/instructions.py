"""What a page costs, counted and not timed: ``python -m tests.benchmarks.instructions PAGES_DIR``, with valgrind installed.

PAGES_DIR holds saved pages (``*.html``, ``*.html.gz``); every fourth of them is counted.  Other work on the machine does not
change the figures, which are millions of instructions a page, of pages that were read once before:

* the bare lxml parse, and the whole of ``parse``;
* the first ``parse`` of a process, on the first of the pages;
* with ``--steps`` each step: it is done twice in every page, and what that costs more is its figure.
"""

from __future__ import annotations

import argparse
import importlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .resources import bare, parsed, read_pages

EVERY = 4
_READER = "healthblog_parse.html.reader"
STEPS = {
    "decoding and parsing": (("healthblog_parse.parser", "decode"), (_READER, "parse_html")),
    "the index over the tree": ((_READER, "Index"),),
    "comments": ((_READER, "read_comments"),),
    "the article's body": ((_READER, "read_body"),),
    "headline, byline, people, dates, metadata, references, disclaimer, seals": tuple(
        (_READER, f"read_{name}")
        for name in (
            "region titles people dates jsonld metadata tags state references fine_print disclaimer certifications"
        ).split()
    ),
    "all that comes after the seam": (("healthblog_parse.build", "build"),),
    "of it, who answers whom": (("healthblog_parse.build", "infer_replies"),),
}
"""Each step: its functions, by the module that calls them."""


def _twice(function: Callable[..., Any]) -> Callable[..., Any]:
    def done(*arguments: object, **options: object) -> object:
        function(*arguments, **options)
        return function(*arguments, **options)

    return done


def child(folder: Path, what: str, passes: int) -> None:
    """Read the pages so many times: bare, whole, or with one of the steps done twice."""
    pages = read_pages(folder)[::EVERY]
    for module, function in STEPS.get(what, ()):
        place = importlib.import_module(module)
        setattr(place, function, _twice(getattr(place, function)))
    read: Callable[[bytes], object] = bare if what == "bare" else parsed
    for page in pages[:1] if what == "first" else pages:
        for _ in range(passes):
            read(page)


def counted(folder: Path, what: str, passes: int) -> int:
    """Instructions of a process that does nothing but ``child``, in millions."""
    with tempfile.TemporaryDirectory() as scratch:
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out", sys.executable]
        command += ["-m", "tests.benchmarks.instructions", str(folder), "--child", what, str(passes)]
        environment = os.environ | {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": ""}
        subprocess.run(command[3:], check=True, env=environment)  # Python compiles what was changed
        run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode or found is None:
        raise SystemExit(run.stderr[-800:])
    return int(found[1]) // 1_000_000


def a_page(folder: Path, what: str) -> float:
    """Millions of instructions of one page that was read just before."""
    more = counted(folder, what, 2) - counted(folder, what, 1)
    return more / len(read_pages(folder)[::EVERY])


def main() -> None:
    """Count, and print a line for each figure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="PAGES_DIR")
    parser.add_argument("--steps", action="store_true", help="count each step, too")
    parser.add_argument("--child", nargs=2, metavar=("WHAT", "PASSES"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(options.folder, options.child[0], int(options.child[1]))
        return
    least, whole = a_page(options.folder, "bare"), a_page(options.folder, "whole")
    first = counted(options.folder, "first", 1) - counted(options.folder, "first", 0)
    print(f"{least:8.1f}  the bare parse")
    print(f"{whole:8.1f}  parse, {whole / least:.1f} times that")
    print(f"{first:8d}  the first parse of a process")
    for step in STEPS if options.steps else ():
        print(f"{a_page(options.folder, step) - whole:8.1f}  {step}")


if __name__ == "__main__":
    main()
