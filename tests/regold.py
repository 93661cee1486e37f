"""Rewrite what the tests compare with, for review: ``python -m tests.regold [PATH...]``.

Golden JSON files beside fixtures (all of them, or those of the fixtures named) and the output that README
shows.  Read the diff before it is committed: a golden that was not read tests nothing.
"""

from __future__ import annotations

import sys
from pathlib import Path

from .golden import FIXTURE_PAGES, golden_text
from .readme import README, rewrite_readme


def main(arguments: list[str]) -> None:
    """Rewrite and name every file that changes."""
    pages = [Path(argument).resolve() for argument in arguments] or FIXTURE_PAGES
    for page in pages:
        if page == README:
            continue
        golden = page.with_suffix(".json")
        text = golden_text(page)
        if not golden.exists() or golden.read_text("utf-8") != text:
            golden.write_text(text, "utf-8")
            print(f"rewritten: {golden}")
    rewrite_readme()


if __name__ == "__main__":
    main(sys.argv[1:])
