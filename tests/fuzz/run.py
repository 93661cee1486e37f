"""Run one fuzzer: ``python -m tests.fuzz.run TARGET [libFuzzer options]``, with the ``fuzz`` extra installed.

For half an hour: ``python -m tests.fuzz.run html -max_total_time=1800 -max_len=20000 -timeout=20 corpus/``.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path


def load_readers() -> None:
    """Import what ``parse`` and ``from_json`` import with their first page: what comes later is not instrumented."""
    import healthblog_parse as hb

    for data in ("<article><h1>Sleep</h1><p>It helps.</p></article>", "Sleep\n\nIt helps.\n"):
        hb.from_json(hb.to_json(hb.parse(data)))


def main() -> None:
    """Write the seeds to a directory of their own and hand over to atheris."""
    atheris = importlib.import_module("atheris")  # optional: the extra ``fuzz``
    name = sys.argv.pop(1)
    with atheris.instrument_imports(include=["healthblog_parse"]):
        from tests.fuzz.targets import TARGETS, seeds

        load_readers()
    directory = Path(tempfile.mkdtemp(prefix=f"seeds-{name}-"))
    for number, seed in enumerate(seeds(name)):
        (directory / str(number)).write_bytes(seed)
    atheris.Setup([*sys.argv, str(directory)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
