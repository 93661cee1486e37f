"""How the cost of a page grows with the page: ``python -m tests.benchmarks.growth [--plot FILE] [--most N]``.

Each dimension of ``pages`` is doubled from 1 to 256 times.  Cost is processor seconds, the least of several runs.  What
is held against the bound is the share: the cost of the largest page over its size, against that of the page an eighth
as large.  A cost that grows with the page has a share of 1.0; one that grows with its square, of 8.
"""

from __future__ import annotations

import argparse
import time
from functools import cache
from pathlib import Path

import healthblog_parse as hb
from healthblog_parse.html.dom import INDEXED

from .pages import DIMENSIONS

SPAN = 8
"""The largest page is compared with the one that is so many times smaller."""


@cache
def _meet_all_tags() -> None:
    """Read every tag once: lxml looks for no tag that no page of the process had, and hides what looking for it costs."""
    hb.parse("".join(f"<{tag}>x</{tag}>" for tag in sorted(INDEXED)))


def cost(page: bytes | str, rounds: int) -> float:
    """Processor seconds of one parse, the least of several."""
    _meet_all_tags()
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        hb.parse(page)
        best = min(best, time.process_time() - start)
    return best


def costs(name: str, most: int) -> dict[int, float]:
    """Seconds by size of the page, for one dimension."""
    found = {}
    size = 1
    while size <= most:
        page = DIMENSIONS[name](size).encode()
        found[size] = cost(page, rounds=max(2, min(20, 256 // size)))
        size *= 2
    return found


def share(found: dict[int, float]) -> float:
    """The cost of the largest page for its size, against the page an eighth as large: 1.0 is linear."""
    most = max(found)
    return found[most] / found[most // SPAN] / SPAN


def plot(all_costs: dict[str, dict[int, float]], path: Path) -> None:
    """Draw milliseconds by size, both logarithmic: parallel to the dotted line is linear."""
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 5))
    for name, found in all_costs.items():
        axes.loglog(list(found), [1000 * seconds for seconds in found.values()], marker="o", ms=3, label=name)
    sizes = list(next(iter(all_costs.values())))
    axes.loglog(sizes, [0.3 * size for size in sizes], "k:", label="linear")
    axes.set_xlabel("size of the page, times")
    axes.set_ylabel("milliseconds")
    axes.legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def main() -> None:
    """Print a line for each dimension, and draw them where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plot", type=Path, help="draw the costs into this file (needs matplotlib)")
    parser.add_argument("--most", type=int, default=256, help="the largest size, a power of two")
    parser.add_argument("--only", choices=DIMENSIONS, help="one dimension")
    args = parser.parse_args()
    measured = {}
    for name in [args.only] if args.only else DIMENSIONS:
        measured[name] = costs(name, args.most)
        line = "  ".join(f"{1000 * seconds:.1f}" for seconds in measured[name].values())
        print(f"{name:18s} share {share(measured[name]):5.2f}   ms: {line}", flush=True)
    if args.plot:
        plot(measured, args.plot)


if __name__ == "__main__":
    main()
