"""Every compiled expression of the package runs in linear time, whatever the string."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import healthblog_parse
from healthblog_parse.expressions import Expression

ATOMS = (
    "a", "A", "1", ".", ",", "-", "/", "<", '"', "=", "@", "#", ":", "(", "&", "a ", "a, ", "A. ", "1 ", "1.",
    "<a ",    "a=", "MD, ", "2:", "é", "a@", "May 3 ", "3 days ", "by ", "> ", "@a ", "10.1/", ", ", ". ",
)  # fmt: skip
"""What worst cases are made of; the words of an expression itself are tried too.  Runs of white space are no
case: every text is collapsed before an expression sees it."""
SIZES = (100, 200, 400, 800, 1600)
"""Characters; the first are few, because the worst expressions cost a power of them."""


SOURCE = "\n".join(
    path.read_text(encoding="utf-8") for path in Path(healthblog_parse.__file__).parent.rglob("*.py")
)
SEARCHED = frozenset(re.findall(r"(\w+)\.(?:search|sub|subn|split|finditer|findall)\(", SOURCE))
MATCHED = frozenset(re.findall(r"(\w+)\.(?:match|fullmatch)\(", SOURCE)) - SEARCHED
"""Names of expressions that are only ever matched at one place: leading white space costs them nothing."""


def compiled() -> Iterator[tuple[str, re.Pattern[str] | re.Pattern[bytes]]]:
    """The expressions among the globals of every module, in tables and records too."""
    for info in pkgutil.walk_packages(healthblog_parse.__path__, "healthblog_parse."):
        if info.name.endswith("__main__"):
            continue
        try:
            module = importlib.import_module(info.name)
        except ImportError:  # an optional extra that is not installed
            continue
        named = vars(module)
        found: list[object] = [value for name, value in named.items() if name not in MATCHED]
        while found:
            value = found.pop()
            if isinstance(value, Expression):
                yield info.name, value.compiled
            elif isinstance(value, (tuple, list, set, frozenset)):
                found += value
            elif isinstance(value, dict):
                found += value.values()
            elif attrs.has(type(value)):
                fields = getattr(type(value), "__match_args__", ())
                found += [getattr(value, name, None) for name in fields]


BOUNDED = {
    "interpret.references": "the number in front of a reference",
    "interpret.speaking": "names and lines of bounded length",
    "interpret.wordings": "names and headings of bounded length",
    "interpret.replies.neighbours": "the first 120 characters of a comment",
    "interpret.replies.naming": "the last words of a comment",
    "interpret.replies.salutations": "the first words of a comment",
}
"""Modules whose expressions see strings of bounded length only; hostile pages are timed besides."""

EXPRESSIONS = {
    id(pattern): (name, pattern)
    for name, pattern in sorted(compiled(), key=lambda entry: (entry[0], str(entry[1].pattern)))
}
"""Sorted: the cases have the same order in every process, so that the tests can run in several."""


def spent(pattern: re.Pattern[str] | re.Pattern[bytes], text: str) -> float:
    """Processor seconds that a search through the whole text and a full match take together."""
    start = time.process_time()
    if isinstance(pattern.pattern, str):
        for _ in pattern.finditer(text):
            pass
        pattern.fullmatch(text)
    else:
        data = text.encode()
        for _ in pattern.finditer(data):
            pass
        pattern.fullmatch(data)
    return time.process_time() - start


def grows(pattern: re.Pattern[str] | re.Pattern[bytes], atom: str) -> bool:
    """Whether the time grows faster than the text, confirmed on longer texts against noise."""
    suspicions = 0
    before = spent(pattern, atom * (SIZES[0] // 2 // len(atom)) + "\0")
    for size in SIZES:
        text = atom * (size // len(atom)) + "\0"
        after = spent(pattern, text)
        if after > 0.001 and after > 3 * before:  # twice the text, four times the time
            after = min(after, *(spent(pattern, text) for _ in range(3)))
            suspicions += after > 3 * before
        if suspicions > 1 or after > 0.5:
            return True
        before = after
    return False


def test_the_package_has_expressions_to_test() -> None:
    assert len(EXPRESSIONS) > 300


def test_no_expression_is_compiled_before_it_is_asked() -> None:
    """All are of one kind, so that none is missed here and none delays the first page."""
    compiled = re.findall(r".*\bre\.compile\(.*", SOURCE)
    assert [line.strip() for line in compiled] == ["return re.compile(self.pattern, self.flags)"]


@pytest.mark.parametrize(("name", "pattern"), EXPRESSIONS.values())
def test_time_grows_with_the_text_and_not_faster(
    name: str, pattern: re.Pattern[str] | re.Pattern[bytes]
) -> None:
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    words = re.sub(r"\\.|[^A-Za-z<@#]", " ", source).split()[:4]
    if any(name.endswith(module) for module in BOUNDED):
        pytest.skip("sees strings of bounded length only")
    slow = next((atom for atom in (*ATOMS, *words) if grows(pattern, atom)), None)
    assert slow is None, f"{name}: {source[:80]!r} is not linear on {slow!r}"


@pytest.mark.parametrize(("source", "atom"), [(r"-+$", "-"), (r"[ -]+(?:x)?[ -]*$", " "), (r"a*a*b", "a")])
def test_the_test_finds_what_it_looks_for(source: str, atom: str) -> None:
    pattern = re.compile(source)
    assert any(
        grows(pattern, atom) for _ in range(3)
    )  # other work on the machine makes a short text look slow
