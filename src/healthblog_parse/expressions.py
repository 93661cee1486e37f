"""Regular expressions that are compiled when they are first asked.

The package knows some eight hundred, and Python compiles them slowly: all of them together cost as much as fifteen
pages.  A page meets a sixth of them: the wordings of reviews, certificates and pasted conversations wait for
a page that has some.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import AnyStr, Generic


class Expression(Generic[AnyStr]):
    """A regular expression with the methods of :class:`re.Pattern`, compiled at the first call of one of them."""

    def __init__(self, pattern: AnyStr, flags: int = 0) -> None:
        self.pattern: AnyStr = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self.pattern, self.flags)

    # each gives the compiled expression's own method and stays in its place

    @cached_property
    def search(self) -> Callable[..., re.Match[AnyStr] | None]:
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[AnyStr] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[AnyStr] | None]:
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[AnyStr]]]:
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[AnyStr]]:
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[AnyStr]]:
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., AnyStr]:
        return self.compiled.sub

    @cached_property
    def subn(self) -> Callable[..., tuple[AnyStr, int]]:
        return self.compiled.subn
