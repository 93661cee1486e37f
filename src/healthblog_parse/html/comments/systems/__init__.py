"""The comment systems: one module each, found by their files.

A module here that names a ``SYSTEM`` is a system; no list elsewhere has to be edited.  The order of the
files has no meaning: ``select`` goes by what the systems claim.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from ..interface import CommentSystem


@functools.cache
def registered() -> tuple[CommentSystem, ...]:
    """Every system, in the alphabetical order of its module."""
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    systems = []
    for name in modules:
        system = getattr(importlib.import_module(f"{__name__}.{name}"), "SYSTEM", None)
        if isinstance(system, CommentSystem):
            systems.append(system)
    return tuple(systems)
