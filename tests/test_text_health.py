"""Who wrote and checked health pages, and when, as they stand in plain text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import healthblog_parse as hb

_TABLE = Path(__file__).parent / "tables" / "text_health.txt"


def _cases() -> Iterator[object]:
    """The pages of the table, each with the fields that a reader sees."""
    head, *blocks = _TABLE.read_text("utf-8").split("\n\n== ")
    _, *paragraphs = head.split("\n%% ")
    texts = dict(part.split("\n", 1) for part in paragraphs)
    for block in blocks:
        name, _, rest = block.partition("\n")
        page, _, expected = rest.partition("\n-- article\n")
        for sign, text in texts.items():
            page = page.replace(sign, text.strip())
        fields = dict(line.split(":", 1) for line in expected.strip().splitlines())
        yield pytest.param(page + "\n", {key: value.strip() for key, value in fields.items()}, id=name)


def _shown(article: hb.Article) -> dict[str, str]:
    days = {key: getattr(article, key) for key in ("published", "updated", "reviewed")}
    return {
        "title": article.title or "",
        "authors": "; ".join(person.name for person in article.authors),
        "reviewers": "; ".join(person.name for person in article.reviewers),
        "disclaimer": (article.disclaimer or "").replace("\n\n", " / "),
        **{key: day.isoformat()[:10] if day else "" for key, day in days.items()},
    }


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_what_a_health_page_tells_of_itself_is_read(text: str, expected: dict[str, str]) -> None:
    page = hb.parse(text, format="text")
    assert page.article is not None
    assert page.comments == ()
    shown = _shown(page.article)
    assert {key: shown[key] for key in expected} == expected
