"""What long plain texts cost: ``python -m tests.benchmarks.long_texts [--sizes 10000,100000] [SHAPE ...]``.

Prints processor seconds of one parse for every shape of ``tests.long_texts`` and size, and the process's peak memory.
"""

from __future__ import annotations

import argparse
import resource
import time

import healthblog_parse as hb

from ..long_texts import SHAPES, long_text


def main() -> None:
    """Print a line for each shape."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="2000,8000", help="numbers of lines")
    parser.add_argument("shapes", nargs="*", default=list(SHAPES), help="all by default")
    args = parser.parse_args()
    for shape in args.shapes:
        pieces = [f"{shape:14s}"]
        for size in map(int, args.sizes.split(",")):
            text = long_text(shape, size)
            start = time.process_time()
            page = hb.parse(text, format="text")
            spent = time.process_time() - start
            pieces.append(
                f"{size}: {spent:.2f} s, {1e6 * spent / size:.0f} us a line, {len(page.comments)} comments"
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print("; ".join(pieces), f"; {peak} MB", flush=True)


if __name__ == "__main__":
    main()
