"""Sphinx settings: ``sphinx-build -n -W docs docs/_build/html``."""

from __future__ import annotations

import healthblog_parse

project = "healthblog-parse"
author = "the healthblog-parse authors"
copyright = f"2026, {author}"
version = release = healthblog_parse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"healthblog-parse {release}"
html_static_path = ["_static"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

napoleon_google_docstring = True
napoleon_numpy_docstring = False
autodoc_typehints = "signature"
python_maximum_signature_line_length = 90
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True}

nitpicky = True
# Names of the standard library: their pages are not fetched, so that the docs build without a network.
_STDLIB = r"(datetime|dt|collections|typing|pathlib|builtins)\..*"
_ALIASES = (
    r"(Literal|Iterator|Precision|BlockKind|CommentKind|PersonKind|SourceFormat|ReplyBasis|InputFormat)"
)
_BUILTINS = r"(Exception|ValueError|bytes|bytearray|memoryview|str|int|float|bool|object|tuple|None)"
nitpick_ignore_regex = [(r"py:.*", _STDLIB), (r"py:.*", _ALIASES), (r"py:(class|exc|obj)", _BUILTINS)]

_OWN_WORDS: dict[str, list[str]] = {}


def _keep(app, what, name, obj, options, lines):  # type: ignore[no-untyped-def]
    if what == "attribute":
        _OWN_WORDS[name] = list(lines)


def _restore(app, what, name, obj, options, lines):  # type: ignore[no-untyped-def]
    """Give a field its own words back: Napoleon takes "Unique in the page: ..." for a type."""
    if what == "attribute":
        lines[:] = _OWN_WORDS.pop(name, lines)


def setup(app):  # type: ignore[no-untyped-def]
    """Put the two hooks around Napoleon's, which has priority 500."""
    app.connect("autodoc-process-docstring", _keep, priority=400)
    app.connect("autodoc-process-docstring", _restore, priority=600)
