"""Measure the library on the labelled pages and compare with the floors kept in floors.json.

    .ci/check_floors.py SHARED [--update] [--only SET]

SHARED holds ``score/score.py`` and ``corpus/``.  Each key of floors.json is ``SET`` or ``SET --text STYLE``,
each value a table of field and the least figure.  The exit status is 1 where a figure lies below its floor.
``--update`` raises floors to what was measured, rounded down to three places, and never lowers one.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def measure(shared: Path, key: str) -> dict[str, float]:
    """The summary of one run of score.py."""
    name, *options = key.split()
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "report.json"
        gold = shared / "corpus" / name
        command = [
            sys.executable,
            str(shared / "score" / "score.py"),
            str(gold),
            *options,
            "--json",
            str(report),
        ]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode or not report.exists():
            print(run.stderr.strip()[-800:])
            return {}
        if run.stderr.strip():
            print(run.stderr.strip()[-400:])
        summary: dict[str, float] = json.loads(report.read_text("utf-8"))["summary"]
    return summary


def main() -> int:
    """Print one line for each figure below its floor, and a line for each set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shared", type=Path)
    parser.add_argument("--update", action="store_true", help="raise the floors to what was measured")
    parser.add_argument("--only", help="one key of floors.json")
    args = parser.parse_args()
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8"))
    below = 0
    for key, fields in floors.items():
        if args.only not in {None, key}:
            continue
        found = measure(args.shared, key)
        for field, floor in fields.items():
            figure = found.get(field, 0.0)
            if figure < floor - 1e-9:
                below += 1
                print(f"{key}: {field} is {figure:.4f}, its floor is {floor}")
            elif args.update:
                fields[field] = max(floor, math.floor(figure * 1000 + 1e-6) / 1000)
        print(f"{key}: " + ", ".join(f"{field} {found.get(field, 0.0):.3f}" for field in fields))
    if args.update:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
