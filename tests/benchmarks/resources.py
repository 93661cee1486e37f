"""Memory, threads and start-up: ``python -m tests.benchmarks.resources PAGES_DIR``.

PAGES_DIR holds saved pages (``*.html``, ``*.html.gz``).  Every figure is measured in a process of its own:

* peak memory of a parse of a large page, above what the process had, against that of the bare lxml tree;
* memory after 1,000 and after 10,000 parses: nothing is kept;
* pages a second in two threads and in two processes, against one;
* processor milliseconds that importing the package takes beyond lxml's own import.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from lxml import etree

import healthblog_parse as hb

from .pages import DIMENSIONS

LARGE = 1024
"""Times that the pages of the memory figure are enlarged."""


def read_pages(folder: Path) -> list[bytes]:
    """The saved pages of a folder."""
    paths = sorted(path for path in folder.iterdir() if path.name.endswith((".html", ".html.gz")))
    return [
        gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in paths
    ]


def peak() -> int:
    """Most memory that the process has had so far, in kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def resident() -> int:
    """Memory that the process has now, in kB."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def bare(data: bytes) -> object:
    """The bare lxml tree."""
    return etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))


def alone(work: Callable[..., Any], *arguments: object) -> Any:
    """Run a function in a new process, and give what it returned."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *arguments).result()


def peak_of(dimension: str, size: int, kind: str) -> int:
    """Peak memory in kB that a parse takes above what the process had."""
    data = DIMENSIONS[dimension](size).encode()
    small = DIMENSIONS[dimension](1).encode()
    hb.parse(small)  # loads the modules
    before = peak()
    kept = bare(data) if kind == "bare" else hb.parse(data)
    del kept
    return peak() - before


def growth_of(folder: Path, first: int, last: int) -> tuple[int, int]:
    """Memory in kB after ``first`` and after ``last`` parses of small pages of a folder."""
    pages = sorted(read_pages(folder), key=len)[:20]
    at_first = 0
    for number in range(last):
        hb.parse(pages[number % len(pages)])
        if number + 1 == first:
            at_first = resident()
    return at_first, resident()


def pace(pages: list[bytes], pool: Executor) -> float:
    """Pages a second by the clock."""
    list(pool.map(parsed, pages[:4]))
    start = time.perf_counter()
    list(pool.map(parsed, pages, chunksize=8))
    return len(pages) / (time.perf_counter() - start)


def parsed(data: bytes) -> int:
    """Parse a page and give something small back."""
    return len(hb.parse(data).comments)


def import_time() -> float:
    """Processor milliseconds of ``import healthblog_parse`` beyond those of lxml, the least of five."""
    code = "import time, {before}; t = time.process_time(); import healthblog_parse; print(time.process_time() - t)"
    runs = [
        float(subprocess.check_output([sys.executable, "-c", code.format(before="lxml.etree")], text=True))
        for _ in range(5)
    ]
    return 1000 * min(runs)


def main() -> None:
    """Print every figure, a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--parses", type=int, default=10_000)
    args = parser.parse_args()
    print(f"import beyond lxml: {import_time():.0f} ms")
    for dimension in ("comments", "paragraphs", "links"):
        tree, page = (alone(peak_of, dimension, LARGE, kind) for kind in ("bare", "ours"))
        print(
            f"peak memory, {dimension}: tree {tree / 1024:.1f} MB, parse {page / 1024:.1f} MB, {page / tree:.2f} times"
        )
    first, last = alone(growth_of, args.pages, args.parses // 10, args.parses)
    print(f"after {args.parses // 10} parses {first / 1024:.1f} MB, after {args.parses} {last / 1024:.1f} MB")
    pages = read_pages(args.pages) * 3
    with ThreadPoolExecutor(1) as one:
        base = pace(pages, one)
    with ThreadPoolExecutor(2) as threads, ProcessPoolExecutor(2) as processes:
        print(f"two threads: {pace(pages, threads) / base:.2f} times the pages of one")
        print(f"two processes: {pace(pages, processes) / base:.2f} times the pages of one")


if __name__ == "__main__":
    main()
