"""The fenced blocks of Markdown pages: what README's commands are and what it says they print."""

from __future__ import annotations

import re
from pathlib import Path

import healthblog_parse as hb
from healthblog_parse.export import to_tree

from .conftest import FIXTURES, ROOT

README = ROOT / "README.md"
SAVED_PAGE = FIXTURES / "saved-page" / "brain-neuroplasticity.txt"
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path, language: str) -> list[str]:
    """The contents of the page's fenced blocks of one language, in order."""
    return [body for kind, body in _FENCE.findall(page.read_text("utf-8")) if kind == language]


def saved_page_tree() -> str:
    """What README's first command prints."""
    return to_tree(hb.parse(SAVED_PAGE.read_bytes()))


def rewrite_readme() -> None:
    """Put the output of README's first command into its first ``text`` block."""
    text = README.read_text("utf-8")
    old = f"```text\n{blocks(README, 'text')[0]}```"
    README.write_text(text.replace(old, f"```text\n{saved_page_tree()}```", 1), "utf-8")
