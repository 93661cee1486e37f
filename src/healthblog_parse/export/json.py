"""JSON, one object a page, and back to equal objects.

cattrs knows attrs classes and reports the path of a bad field; it is imported when first needed, so that
importing the package stays fast.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from ..errors import JsonError
from ..expressions import Expression
from ..links import forest
from ..models import Article, Comment, Page
from ..timestamp import Timestamp

if TYPE_CHECKING:
    from cattrs import Converter


_SURROGATE = Expression("[\ud800-\udfff]")
_MOST_PROBLEMS = 10
_LONGEST_PROBLEM = 150


@cache
def _converter() -> Converter:
    from cattrs import Converter
    from cattrs.cols import homogenous_tuple_structure_factory
    from cattrs.gen import make_dict_unstructure_fn

    converter = Converter(unstruct_collection_overrides={tuple: list}, prefer_attrib_converters=False)
    converter.register_unstructure_hook(Timestamp, str)
    converter.register_structure_hook(Timestamp, lambda value, _: Timestamp.from_iso(_exactly(str, value)))
    for scalar in (str, int, float, bool):
        converter.register_structure_hook(scalar, lambda value, kind: _exactly(kind, value))

    def sequence(kind: Any) -> Callable[[object, Any], Any]:
        read = homogenous_tuple_structure_factory(kind, converter)
        return lambda value, kind: read(_exactly(list, value), kind)

    converter.register_structure_hook_factory(
        lambda kind: getattr(kind, "__origin__", None) is tuple, sequence
    )

    def derived(cls: type) -> Any:
        return make_dict_unstructure_fn(cls, converter, _cattrs_include_init_false=True)

    for cls in (Article, Comment):
        converter.register_unstructure_hook(cls, derived(cls))
    return converter


def _exactly(kind: type, value: object) -> Any:
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise ValueError(f"expected {kind.__name__}, found {type(value).__name__}")
    if isinstance(value, str) and not value.isascii() and _SURROGATE.search(value):
        raise ValueError("a surrogate alone is no character")
    return value


def to_json(page: Page, *, indent: int | None = None) -> str:
    """Write a page as JSON.

    Args:
        page: The page.
        indent: Spaces per level; ``None`` for one line.

    Returns:
        The JSON text, with dates in ISO 8601 as precise as the page gives them and non-ASCII text as it is.

    Raises:
        JsonError: if it is no page: ``from_json`` would refuse it.
    """
    if not isinstance(page, Page):
        raise JsonError(f"a page is written, not {type(page).__name__}")
    return json.dumps(_converter().unstructure(page), ensure_ascii=False, indent=indent)


def from_json(text: str | bytes) -> Page:
    """Read a page that ``to_json`` wrote.

    Args:
        text: The JSON text.

    Returns:
        A page equal to the one written.

    Raises:
        JsonError: if the text is no JSON or no page; the message gives the path of the bad field.
    """
    if not isinstance(text, str | bytes):
        raise JsonError(f"a page as JSON is str or bytes, not {type(text).__name__}")
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise JsonError(f"not JSON: {error}") from None
    if not isinstance(data, dict):
        raise JsonError(f"a page is an object, found {type(data).__name__} @ $")
    from cattrs import transform_error

    try:
        page = _converter().structure(data, Page)
    except RecursionError:
        raise JsonError("nested too deeply") from None
    except Exception as error:  # noqa: BLE001 - cattrs groups errors of any kind
        raise JsonError(_message(transform_error(error, path="$"))) from None
    _check_links(page)
    return page


def _message(problems: list[str]) -> str:
    """The first problems, their paths whole and what they quote of the text cut."""
    told = []
    for problem in problems[:_MOST_PROBLEMS]:
        what, at, path = problem.rpartition(" @ ")
        told.append(f"{what[:_LONGEST_PROBLEM]}...{at}{path}" if len(what) > _LONGEST_PROBLEM else problem)
    more = len(problems) - len(told)
    return "; ".join(told) + (f"; and {more} more" if more else "")


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _check_links(page: Page) -> None:
    """Hold a page from elsewhere to what ``parse`` promises of its own."""
    place: dict[str, int] = {}
    for index, comment in enumerate(page.comments):
        if place.setdefault(comment.id, index) != index:
            raise JsonError(f"$.comments[{index}].id: {comment.id[:_LONGEST_PROBLEM]!r} stands twice")
    for name in ("parent_id", "reply_to"):
        targets = [getattr(comment, name) for comment in page.comments]
        links = [None if target is None else place.get(target, -1) for target in targets]
        for index, (stated, kept) in enumerate(zip(links, forest(links), strict=True)):
            if stated != kept:
                problem = "is no comment of the page" if stated == -1 else "closes a cycle"
                target = str(targets[index])[:_LONGEST_PROBLEM]
                raise JsonError(f"$.comments[{index}].{name}: {target!r} {problem}")
