"""What the package imports, and when."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

PACKAGE = ROOT / "src" / "healthblog_parse"
MODULES = sorted(PACKAGE.rglob("*.py"))


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_html_knows_lxml(path: Path) -> None:
    if (PACKAGE / "html") not in path.parents:
        assert "lxml" not in _imported(path)


NO_NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib3",
    "requests",
    "asyncio",
    "subprocess",
    "random",
    "secrets",
    "time",
}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_reaches_for_network_clock_or_chance(path: Path) -> None:
    assert not _imported(path) & NO_NETWORK


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


HEAVY = {"lxml", "cattrs", "dateutil", "babel", "rich", "hypothesis", "asyncio", "http", "email"}


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert not _loaded_by("import healthblog_parse") & HEAVY


def test_parsing_text_needs_no_lxml() -> None:
    loaded = _loaded_by(
        "import healthblog_parse as hb; hb.parse('Sleep\\n\\nSleep well, every night.\\n' * 3)"
    )
    assert not loaded & {"lxml", "cattrs", "rich"}


def test_importing_the_package_takes_little_time() -> None:
    """Best of three, beyond what an empty interpreter takes; the bound leaves room for slow machines."""
    code = "import time; t = time.process_time(); import healthblog_parse; print(time.process_time() - t)"
    runs = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    ]
    assert min(runs) < 0.25
