"""Run one fuzzer: ``python -m tests.fuzz.run TARGET [libFuzzer options]``, with the ``fuzz`` extra installed.

For half an hour: ``python -m tests.fuzz.run html -max_total_time=1800 -max_len=20000 -timeout=20 corpus/``.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path


def main() -> None:
    """Write the seeds to a directory of their own and hand over to atheris."""
    atheris = importlib.import_module("atheris")  # optional: the extra ``fuzz``
    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["healthblog_parse"]):
        from tests.fuzz.targets import TARGETS, seeds
    directory = Path(tempfile.mkdtemp(prefix=f"seeds-{name}-"))
    for number, seed in enumerate(seeds(name)):
        (directory / str(number)).write_bytes(seed)
    atheris.Setup([*sys.argv, str(directory)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
