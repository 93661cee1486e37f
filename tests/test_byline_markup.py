"""Bylines of platforms, themes, plugins and publishers, each in a page of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

import healthblog_parse as hb

_CASES = Path(__file__).with_name("byline_markup.txt")
_TITLE = "How to sleep well in short nights"
_PROSE = """
<p>Sleep is one of the things that people rarely think about until it fails them, and yet a third of our lives is
spent with it. The body uses the night for repair, and the brain for sorting what the day has left behind.</p>
<p>Going to bed at the same hour is what most studies name first. The clock in our cells does not know about weekends,
and it takes two days or more until it has followed a change of one hour, which is why Mondays are so hard.</p>
<p>Light in the morning, preferably the light of the sky, sets that clock more than anything else. A walk of twenty
minutes is enough, even under clouds, because daylight outdoors is many times stronger than any lamp at home.</p>
<p>Coffee stays in the body for longer than many think, and half of a cup drunk in the afternoon is still there when
the lamps go out at night. Those who sleep badly should try to drink the last cup before noon and see.</p>
"""


def _read_cases() -> list[tuple[str, dict[str, str]]]:
    cases = []
    for block in _CASES.read_text("utf-8").split("\n== ")[1:]:
        name, *lines = block.strip().splitlines()
        cases.append((name, dict(line.split(": ", 1) for line in (line + " " for line in lines))))
    return cases


_PAGES = _read_cases()


def _names(value: str) -> list[str]:
    return [name.strip() for name in value.split("|") if name.strip()]


@pytest.mark.parametrize("case", [case for _, case in _PAGES], ids=[name for name, _ in _PAGES])
def test_people_of_a_convention(case: dict[str, str]) -> None:
    """Authors and reviewers are read as the convention shows them, and nobody else."""
    page = f"""<!DOCTYPE html><html lang="en"><head><title>{_TITLE}</title>{case.get("head", "")}</head><body>
    <header class="site-header"><a href="/">Home</a><nav><ul><li><a href="/sleep">Sleep</a></li></ul></nav></header>
    <main><article class="post"><header>{case.get("above", "")}<h1>{_TITLE}</h1>{case.get("below", "")}</header>
    <div class="entry-content">{_PROSE}</div>{case.get("after", "")}</article></main>
    <footer class="site-footer"><p>© 2024 Elsewhere</p></footer></body></html>"""
    article = hb.parse(page).article
    assert article is not None
    assert [who.name for who in article.authors] == _names(case["authors"])
    assert [who.name for who in article.reviewers] == _names(case["reviewers"])


@pytest.mark.parametrize(("footer", "names"), [("div><footer", []), ("div><article", ["Blue Chair"])])
def test_a_house_in_the_footer_of_the_page_is_whose_site_it_is(footer: str, names: list[str]) -> None:
    """Not in the article's own."""
    house = '<div class="author-name" itemprop="name legalName">Blue Chair</div>'
    card = f'<div class="author" itemscope itemtype="http://schema.org/Organization"><p class="author-copyright">2016</p>{house}</div>'
    page = hb.parse(f"<body><h1>Rest</h1><p>{_PROSE}</p><{footer}>{card}</body>", format="html")
    assert page.article is not None
    assert [who.name for who in page.article.authors] == names
