"""Line layouts of comments: one file per convention.

A layout is a module with a function ``find_headers(lines, start, stop)``.  It registers by being here:
a new layout is a new file, with its fixture and its tests.  The one that explains most of the comments area reads it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module

from ..lines import Line
from .interface import Layout, says_so

__all__ = ["Finder", "Layout", "finders", "says_so"]

Finder = Callable[[Sequence[Line], int, int], Layout | None]


@cache
def finders() -> tuple[Finder, ...]:
    """The layouts' functions, by the names of their files."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name != "interface")
    return tuple(import_module(f"{__name__}.{name}").find_headers for name in names)
