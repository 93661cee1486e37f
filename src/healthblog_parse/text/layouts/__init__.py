"""Line layouts of comments: one file per convention.

A layout is a module with a function ``find_headers(view)``.  It registers by being here: a new layout is a new
file and its tests.  The one that explains most of the comments area reads it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module

from ..view import View
from .interface import Header, Layout

__all__ = ["Finder", "Header", "Layout", "finders"]

Finder = Callable[[View], Layout | None]


@cache
def finders() -> tuple[Finder, ...]:
    """The layouts' functions, by the names of their files."""
    names = sorted(
        module.name
        for module in pkgutil.iter_modules(__path__)
        if module.name != "interface" and not module.name.startswith("_")
    )
    return tuple(import_module(f"{__name__}.{name}").find_headers for name in names)
