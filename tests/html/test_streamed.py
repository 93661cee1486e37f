"""Text behind the page's end that belongs into it."""

from __future__ import annotations

import pytest

from healthblog_parse.html.guard import parse_html
from healthblog_parse.html.streamed import put_in_place
from healthblog_parse.limits import DEFAULT_LIMITS


def put(markup: str) -> str:
    """The page's text after segments were moved."""
    page = f"<html><body>{markup}</body></html>".encode()
    root, _ = parse_html(page, limits=DEFAULT_LIMITS)
    assert root is not None
    put_in_place(root, page)
    return " ".join("".join(root.itertext()).split())


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('a <template id="B:0"></template> c <div hidden id="S:0">b</div> d', "a b c d"),
        ('a <template id="P:f"></template> c <div hidden id="S:f">b</div> d', "a b c d"),
        ('a <template id="B:0"></template><div>Loading...</div> c <div hidden id="S:0">b</div>', "a b c"),
        ('a <template id="B:0"></template><div>Text</div> c <div hidden id="S:0">b </div>', "a b Text c"),
        (
            'a <template id="B:0"></template> d <div hidden id="S:0">b <template id="P:1"></template></div>'
            '<div hidden id="S:1">c</div>',
            "a b c d",
        ),
        ('a <div hidden id="S:0">b <template id="P:0"></template></div> c', "a b c"),
        ('a <template id="B:1"></template> b <div hidden id="S:0">c</div>', "a b c"),
        ('a <template id="B:0"></template><template id="P:0"></template> c <div hidden id="S:0">b</div>', "a b c"),
        ('a <template id="x"></template> b <div hidden id="S:">c</div>', "a b c"),
    ],
)  # fmt: skip
def test_segments_move_to_their_places(markup: str, expected: str) -> None:
    """Each once, no text is lost, what surrounds them stays; without a place they stay as well."""
    assert put(markup) == expected
